### Órdenes y opciones tal como las presenta Discord.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

command-alert-name = alerta
command-alert = Emitir, buscar y modificar alertas
command-raise-name = emitir
command-raise = Emitir una alerta; nada se envía antes de que haya visto quién la recibe
command-urgent-name = urgente
command-urgent = Emitir una alerta urgente con una dirección; los datos jurídicos pueden seguir en una hora
command-drafts-name = borradores
command-drafts = Borradores de su punto de contacto que aún no se han enviado

option-url-name = url
option-url = La dirección del contenido, tal cual o neutralizada
option-situation-name = situación
option-situation = Qué está ocurriendo
option-to-name = para
option-to = A quién más dirigirla, o no: EU, JP, -HU

command-amend-name = modificar
command-amend = Añadir direcciones a una alerta propia o cambiar su texto
command-widen-name = ampliar
command-widen = Añadir destinatarios; nadie antes de que haya visto quién
command-withdraw-name = retirar
command-withdraw = Retirar una alerta propia
command-show-name = ver
command-show = Ver una alerta tal como está ahora
command-find-name = buscar
command-find = Buscar alertas por referencia o por dirección
command-list-name = lista
command-list = Las últimas alertas que su punto de contacto puede ver
command-inbox-name = pendientes
command-inbox = Lo que su punto de contacto tiene pendiente, primero lo que antes vence
command-audit-name = expediente
command-audit = El expediente de una alerta: destinatarios y porqué, actuaciones y consultas
command-network-name = red
command-network = Socios, grupos y reglas en un archivo
command-apply-name = aplicar
command-apply = Poner en vigor un archivo; antes se muestra la diferencia
command-export-name = exportar
command-export = La red en vigor, en un archivo
command-route-name = regla
command-route = Las reglas por las que se determinan los destinatarios
command-test-name = probar
command-test = Probar las reglas con una alerta solo descrita
command-help-name = ayuda
command-help = Lo que puede hacer aquí

option-reference-name = referencia
option-reference = La referencia de una alerta, por ejemplo FR-7K3QX
option-what-name = qué
option-what = Una referencia, o una dirección tal cual o neutralizada
option-file-name = archivo
option-file = El archivo, en TOML
option-kind-name = tipo
option-kind = Qué tipo de alerta
option-tier-name = grado
option-tier = Qué urgencia tiene
option-label-name = etiqueta
option-label = Hasta dónde puede compartirse
option-ground-name = calificación
option-ground = Por qué es contenido terrorista en derecho
option-platform-name = plataforma
option-platform = Dónde está el contenido
option-language-name = idioma
option-language = Idioma del contenido, por ejemplo ar
option-issuer-name = emisor
option-issuer = El socio que la emite, por ejemplo FR
