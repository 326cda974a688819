### La vista previa de un borrador, en tres partes. Solo la lee el emisor.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Encabezados

preview-what = 1 de 3: qué
preview-who = 2 de 3: quién
preview-check = 3 de 3: comprobar

## Qué

preview-locations = Direcciones: { $count }
preview-more-locations = Y más: { $count }
preview-scheme-assumed = Escritas sin https: { $numbers }. Se ha añadido; compruebe que es correcto.
preview-whole-sites = Sitios enteros, y no un contenido concreto: { $numbers }

## Quién

preview-counts = Socios: { $count } · con aviso ahora: { $now } · más tarde: { $asleep } · sin aviso: { $silent }
preview-rings-now = { $local }, aviso ahora
preview-rings-at = { $local }, aviso { $when }
preview-rings-again = { $local }, avisado o activo hace poco, de nuevo: { $when }
preview-silent = { $local }, sin aviso
preview-unrung = { $local }, nadie a quien avisar
preview-group-now = con aviso ahora: { $count }
preview-group-later = con aviso más tarde: { $count }
preview-group-silent = sin aviso: { $count }
preview-group-unrung = nadie a quien avisar: { $count }
preview-deadlines = Hasta cuándo debe actuar cada uno, en su hora local
preview-by-rule = por la regla { $rule } ({ $target })
preview-by-you = por usted ({ $target })
preview-unusual = No incluidos en ninguna regla, añadidos por usted: { $partners }. ¿Es intencionado?
preview-nobody-removes = A nadie se le pide que lo haga retirar: «Cambiar…» añade a quien sí.
preview-nobody-stops = Es en directo y a nadie se le pide que haga cortar la emisión: «Cambiar…» añade a quien sí.
preview-nobody = Ningún destinatario

## Comprobar

preview-terms = Plazo para acusar recibo: { $acknowledge }; para actuar: { $act }
preview-duplicates = El mismo contenido ya figura en: { $references }
preview-missing = Falta aún: { $gap }
preview-may-follow = Puede añadirse en la hora siguiente: { $gap }
preview-complete = No falta nada
preview-record = Esto es la constancia escrita. No vale como notificación de una orden.

## Modificar una alerta enviada

preview-amend = Modificar { $reference }
preview-amend-counts = Cada cambio vale de inmediato. Los socios que habían acusado recibo reciben un solo aviso y la leen de nuevo.
preview-taking-out = ¿Quitar esto?
preview-struck = Direcciones: { $numbers }
preview-mistaken = Incluidos por error: { $partners }
preview-why = Motivo: { $text }
preview-told = Informados con un mensaje: { $count }
preview-group-undo = quizá deban deshacer algo: { $count }
preview-all-read = Cada ficha lo muestra como quitado. No se puede reponer: lo que sí corresponda se añade de nuevo.

## Botones y menús

draft-what = 1 Qué
draft-who = 2 Quién
draft-check = 3 Comprobar
draft-add-locations = Añadir…
draft-circumstances = Cuándo y dónde…
draft-legal = Datos jurídicos…
draft-words = Sus palabras…
draft-details = Detalles de los motivos…
draft-exercise = Marcar como ejercicio
draft-earnest = No es un ejercicio
draft-warning = Añadir advertencia
draft-no-warning = Sin advertencia
draft-change = Cambiar…
draft-deadlines = Plazos
draft-everyone = Todos, con hora
draft-no-exception = Ni educación, prensa, arte ni ciencia
draft-whole-sites = Se trata del sitio entero
draft-nobody-acts = Nadie tiene que actuar
draft-vouch = Confirmar y enviar
draft-discard = Descartar
draft-dismiss = Ocultar líneas no recogidas
draft-discard-meant = Descartar este borrador
draft-discard-below = Con todo su contenido, también para sus colegas. No se puede deshacer.
draft-kind = Tipo
draft-tier = Grado
draft-tlp = Etiqueta
draft-grounds = Calificaciones
draft-reasons = Motivos
draft-authorised-by = ¿Quién lo autorizó?
draft-live = ¿En directo o grabado?
draft-live-unknown = No se sabe
