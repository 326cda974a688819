### El tablero del emisor. Breve: sesenta socios caben en un mensaje.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Cuántos están en cada fase

board-sending = enviándose: { $count }
board-posted = sin acuse: { $count }
board-told = informados o consultados: { $count }
board-acknowledged = con acuse: { $count }
board-acting = actuando: { $count }
board-closed = cerrados: { $count }
board-unanswered = cerrados sin respuesta: { $count }
board-declined = declinados o no competentes: { $count }
board-left = fuera de la red: { $count }
board-mistaken = incluidos por error: { $count }
board-again = Emitida de nuevo. Revocada antes: { $reference }
board-answers-later = responderá más tarde: { $at }

board-acknowledged-of = con acuse: { $count } de { $all }
board-offline-of = direcciones fuera de línea: { $count } de { $all }
board-next = próximo plazo: { $left }
group-partners = { $partners }

## Líneas

board-raised-by-you = Emitida por ustedes: { $at }
board-withdrawn = Revocada. No se requiere ninguna otra actuación. Hora: { $at }
board-objections = Objeciones: { $count }. «Objeciones» muestra quién y por qué. El silencio no es conformidad.
board-decide-by = Plazo para decidir: { $at } · «Objeciones»
board-legal = Por completar, plazo: { $at } · { $gaps }
board-more-rows = Y { $count } más: «Ver estados».
board-closest = Los destinatarios y sus estados se abren con «Ver estados».
board-unposted = no publicada
board-objects = objeta
board-window-closed = plazo cerrado
board-no-objection = no consta objeción

## Lo que falta

gap-locations = una dirección
gap-grounds = una calificación
gap-reasons = un motivo
gap-exception = la confirmación «Ni educación, prensa, arte ni ciencia»
gap-whole-site = la confirmación de que se trata del sitio entero
gap-authority = la autoridad
gap-legal-basis = la base jurídica
gap-authorised-by = quién lo autorizó
