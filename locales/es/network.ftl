### Lo que cambiaría en la red y lo que conviene pensar antes: líneas para leer junto al archivo.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## De quién

network-subject-secretariat = Secretaría
network-subject-auditors = Auditores
network-subject-asks = Peticiones
network-subject-partner = { $partner }
network-subject-stranger = Socio { $code }
network-subject-group = Grupo { $group }
network-subject-route = Regla de distribución { $route }

## Qué parte

network-part-name = nombre
network-part-languages = idiomas
network-part-zone = zona horaria
network-part-weekend = fin de semana
network-part-hours = horario
network-part-week = horario por día de la semana
network-part-dates = fechas propias
network-part-channel = canal
network-part-duty-role = rol de guardia
network-part-backup-role = rol de refuerzo
network-part-wakes = aviso fuera de horario en grados
network-part-digest-at = hora del resumen diario
network-part-quiet-digest = resumen vacío omitido
network-part-information = modo de información
network-part-authority = autoridad
network-part-legal-basis = base jurídica
network-part-authorised-by = autorizado por
network-part-urgent-label = etiqueta de las alertas urgentes
network-part-admins = rol de los administradores
network-part-auditors = rol de los auditores
network-part-end-after = cerradas, sin respuesta, tras
network-part-members = miembros
network-part-kinds = tipos
network-part-tiers = grados
network-part-grounds = calificaciones
network-part-platforms = plataformas
network-part-platform-countries = países de las plataformas
network-part-content-languages = idiomas del contenido
network-part-issuers = emisores
network-part-labels = etiquetas de difusión
network-part-purpose = finalidad
network-part-addressees = destinatarios

## Qué valor

network-setting-nothing = ninguno
network-setting-words = { $words }
network-setting-place = { $place }
network-setting-partners = { $partners }
network-fact = { $part } { $setting }

## Las líneas

network-unchanged = No cambiaría nada.
network-added = Alta: { $subject } ({ $facts })
network-stands = { $subject }: { $facts }
network-removed = Baja: { $subject }
network-changed = { $subject }: { $part } { $was } → { $is }
network-hotline-changed = { $subject }: teléfono de guardia modificado
network-joined = { $subject }: altas ({ $partners })
network-left = { $subject }: bajas ({ $partners })
network-reordered = Orden de las reglas de distribución: { $was } → { $is }

## Advertencias

network-warning-not-yours = El rol de los administradores sería uno que usted no tiene: { $role }. Una vez aplicado el archivo, solo quienes lo tengan podrán cambiar la red.
network-warning-no-admins = Este archivo no tiene secretaría: una vez aplicado, nadie podrá cambiar la red en Discord, salvo el operador en la máquina del bot.
network-warning-emptied = Este archivo no tiene socios: todos saldrían de la red y nadie recibiría una alerta.
network-warning-cards-stay = Canal que cambia de titular: { $channel } · hasta ahora: { $was } · en adelante: { $is }. Las fichas que hay en él siguen allí y continúan cambiando; las leería el nuevo titular. Asígnele un canal propio.
network-warning-shared-role = Rol compartido: { $role } · { $holders }. Quien lo tenga actúa por cada uno de ellos.
network-warning-nobody-next = Con aviso nocturno, pero sin rol de refuerzo ni teléfono de guardia: { $partners }. Si allí nadie responde, solo queda la secretaría.
network-warning-same-role = Rol de refuerzo igual al rol de guardia: { $partners }. El nivel 2 no avisa a nadie más.
network-warning-empty-group = Sin miembros: { $group }. Quien lo nombre no se dirige a nadie.
network-warning-unaddressed = Ninguna regla de distribución se dirige a: { $partners }. Una alerta solo les llega si su emisor los añade a mano.
network-warning-foreign-zone = { $subject } · zona horaria de otro país: { $zone }. Las propias: { $own }.
network-warning-role-gone = { $subject } · { $part } { $role }: no existe en el servidor. No se avisa a nadie.
network-warning-role-mute = { $subject } · { $part } { $role }: no todos pueden mencionarlo. No se avisa a nadie. Permítalo en los ajustes del servidor.
network-warning-still-asked = { $subject }: alertas con una solicitud aún pendiente: { $count }. Una vez aplicado, esas solicitudes se cierran y se informa a los emisores.
network-warning-unseen = Alertas abiertas a grupos de un socio nuevo que este no ve: { $count }. Socio: { $subject }. Los emisores pueden añadirlo.
network-warning-returns = Alertas dirigidas a un socio antes de salir y que vuelve a ver: { $count }. Socio: { $subject }.
network-warning-role-empty = { $subject } · { $part } { $role }: nadie lo tiene. No se avisa a nadie.
