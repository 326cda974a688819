### Las líneas de una ficha y de la respuesta privada que muestra el contenido.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Plazos

clock-rings-at = Aviso a partir de: { $at }
clock-acknowledge-by = Plazo para acusar recibo: { $at }
clock-act-by = Plazo para actuar: { $at }
clock-object-by = Plazo para objetar: { $at }

## Qué es la alerta

card-exercise = EJERCICIO: nada de esta alerta es real
card-exercise-brief = EJERCICIO
card-asked = Se les solicita: { $ask }
card-consulted = Para consulta: pueden objetar
card-informed = Para información: no se les solicita nada
card-where = Dónde: { $platforms }
card-platform = { $name } × { $count }
card-other-platforms = otros sitios × { $count }
card-raised = Emitida por: { $partner } · { $at }
card-from = Emitida por: { $partner }
card-warning = Advertencia: violencia o sufrimiento extremos
card-hidden = Cada consulta queda registrada.
card-closest = Detalles solo con «Ver contenido»; cada consulta queda registrada.
card-no-service = Esto es una constancia escrita. No vale como notificación de una orden.

## En qué punto está

card-revised = Revisión: { $revision } · { $at }
card-news = Modificada desde su acuse de recibo. Léanla de nuevo y vuelvan a acusar recibo.
card-added = Direcciones añadidas desde entonces: { $numbers }
card-without-result = Aún sin resultado: { $numbers }
card-acknowledged = Acuse de recibo: { $who } · { $at }
card-answered = { $answer }: { $who } · { $at }
card-result-of-all = { $result }: todas
card-result-of = { $result }: { $numbers }
card-verified = verificado: { $count }
card-verified-by = verificado: { $partner }
card-told-by = sin verificar: { $partner }
card-wait = ESPEREN. Un socio objeta. No hagan nada. Hasta: { $until }
card-wait-with = ESPEREN: { $numbers }. Un socio objeta. No hagan nada al respecto. Hasta: { $until }
card-issuer-decides = Un socio objeta. Nada se detiene por sí solo. Plazo del emisor para decidir: { $at }
card-issuer-decides-on = Un socio objeta: { $numbers }. Nada se detiene por sí solo. Plazo del emisor para decidir: { $at }
card-own-objection = Su objeción: { $concern } · vigente hasta: { $until }
card-set-aside = Objeción rechazada por el emisor: { $at }
card-window-closed = Plazo de objeción cerrado: { $at }
card-no-objection = No consta ninguna objeción. Plazo cerrado: { $at }
card-withdrawn = Revocada por el emisor. No realicen ninguna otra actuación. Hora: { $at }
card-closed = Cerrada
card-left = Terminada: este socio ya no está en la red. Aquí no se pide nada.
card-mistaken = Terminada: este socio fue incluido por error. Aquí no se pide nada.
card-struck = Quitadas por el emisor, ya no se pide nada sobre ellas: { $numbers }
card-unanswered = Cerrada, sin respuesta

## El contenido

matter-heading = Contenido de { $reference }
matter-locations = Direcciones
matter-more-locations = Y más: { $count }. «Ver contenido» las muestra todas.
matter-grounds = Calificaciones: { $grounds }
matter-languages = Idioma del contenido: { $languages }
matter-reasons = Motivos
matter-note = En palabras del emisor (idioma { $language }): { $text }
matter-place = Lugar afectado: { $place }
matter-seen = Visto: { $at } · { $local }
matter-live = En directo cuando se vio
matter-recorded = Una grabación
matter-authority = Autoridad: { $name }
matter-legal-basis = Base jurídica: { $basis }
matter-authorised = Autorizado por: { $by }
matter-exact = Direcciones exactas de { $reference }. Enlaces activos: precaución. Su consulta ha quedado registrada.
matter-taken-out = quitada
matter-struck = Quitadas: { $numbers } · { $at } · { $text }

## Quién lo autorizó

authorised-by-judge = juez o tribunal
authorised-by-independent-authority = autoridad administrativa independiente
authorised-by-police = policía o ministerio

## Por qué se objeta

concern-investigation = perjudicaría una investigación
concern-fundamental-rights = afecta a derechos fundamentales
