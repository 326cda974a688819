### Lo que dicen las reglas de una alerta solo descrita, y lo que acompaña a un archivo de la red. Para administradores.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

routing-described = Emisor: { $issuer } · { $kind } · { $tier } · { $label }
routing-addressed = Destinatarios: { $partners }
routing-one = { $partners }. { $purpose }. Por qué: { $why }.
routing-not-addressed = No destinatarios
routing-kept-out = { $partners }: exclusión por la regla { $rule }
routing-idle = { $partners }: solo en reglas que no se cumplen: { $rules }
routing-idle-rule = { $rule } ({ $part })
routing-unnamed = Ninguna regla nombra a: { $partners }
routing-no-routes = No hay reglas de distribución: una alerta solo llega a quienes su emisor añade a mano.
routing-routes = Reglas de distribución, en su orden. Una regla que excluye prevalece sobre todas las que incluyen.
routing-difference = Cambios por aplicar:
routing-mistakes = No se ha aplicado nada: el archivo tiene errores. Corríjalos todos y envíelo de nuevo.
routing-more-mistakes = Más errores: { $count }. Corrija primero estos.
routing-apply = Aplicar
routing-applied = En vigor como revisión { $revision }. Cada cambio consta en el registro.
routing-more-partners = Más socios en el mismo caso: { $count }
routing-exported = La red en vigor, revisión { $revision }. Modifique el archivo y entréguelo: «Ayuda» → «Aplicar archivo de red…».
routing-too-large = Este archivo es demasiado grande. La red es un archivo TOML de 512 kB como máximo: envíe ese.
routing-unreadable = Este archivo no se ha podido leer. Envíelo de nuevo como texto sin formato (TOML, UTF-8).
routing-why = ¿Por qué este cambio?
routing-contested = Cambiado entretanto por otra persona: en vigor → deseado
routing-keep = Conservar lo que está en vigor
routing-take = Tomar lo deseado
routing-more-changes = Más cambios: { $count }
