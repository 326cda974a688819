### Lo que se dice mientras un socio da seguimiento: avisos, llamadas, comprobaciones. Se lee a las 3 de la madrugada en un teléfono.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Avisos

follow-up-backup = Nadie de la guardia ha respondido. Refuerzo: háganse cargo, por favor.
follow-up-backup-undone = La guardia no ha terminado. Refuerzo: háganse cargo, por favor.
follow-up-hotline = Teléfono de guardia: { $number }
follow-up-no-hotline = No se conoce teléfono de guardia
follow-up-how-far = ¿En qué punto está? Indiquen lo que se ha hecho.
follow-up-overdue = SIN RESPUESTA. Llamen a estos socios e indiquen aquí con quién han contactado.
follow-up-overdue-closest = SIN RESPUESTA de algunos socios. «Ver estados» indica cuáles. Llámenlos.
follow-up-late-acknowledging = { $partner }: sin acuse de recibo · plazo: { $left }
follow-up-late-acting = { $partner }: con acuse de recibo, sin terminar · plazo: { $left }
follow-up-call-closest = Hay socios fuera de plazo. «Ver estados» indica cuáles. Llámenlos.
follow-up-late = { $partner }: sin respuesta
follow-up-no-backup = sin refuerzo
follow-up-call-these = Llamen a estos socios e indiquen aquí con quién han contactado.
follow-up-unposted = { $partner }: la ficha no pudo publicarse
follow-up-count-unheard = sin acuse de recibo: { $count }
follow-up-count-undone = con acuse de recibo, sin terminar: { $count }
follow-up-count-unposted = sin publicar: { $count }
follow-up-count-tier-1 = grado 1: { $count }
follow-up-count-tier-2 = grado 2: { $count }
follow-up-count-tier-3 = grado 3: { $count }
follow-up-count-tier-4 = grado 4: { $count }
follow-up-first-due = primer vencimiento: { $left }
follow-up-more = Y { $count } más, menos urgentes.
follow-up-call = Registrar una llamada
follow-up-all-partners = Todos los socios: { $count }
follow-up-show-all = Mostrar todo
follow-up-reached = Contactado
follow-up-not-reached = No contesta
follow-up-reached-receipt = Registrado: { $reference } · acuse de recibo por teléfono: { $partner }
follow-up-reached-again-receipt = Registrado: { $reference } · contactado por teléfono: { $partner }. Se volverá a preguntar más tarde.
follow-up-not-reached-receipt = Registrado en { $reference }: nadie contestó al teléfono, { $partner }.

## Próxima comprobación

follow-up-asked-again = Próximo recordatorio: { $at }
follow-up-choose-check = Recordármelo…
follow-up-check-title = Cuándo recordármelo
follow-up-check-when = 2026-03-01 09:05 o 09:05; su hora local
follow-up-check-reason = Por qué en ese momento, para sus compañeros
follow-up-check-set = { $reference } · próximo recordatorio: { $at }. El plazo no cambia.
follow-up-check-late = No es antes del plazo: { $at }. Si no está terminado para entonces, se registra PLAZO VENCIDO. Se comunica su hora al emisor; «Otro momento…» recoge el motivo.
check-quarter = En 15 minutos
check-half-hour = En 30 minutos
check-hour = En 1 hora
check-two-hours = En 2 horas
check-four-hours = En 4 horas
check-eight-hours = En 8 horas
check-morning = Próximo día laborable, 09:00
check-three-days = En 3 días
check-week = En 7 días
check-other = Otro momento…

## Anular, reabrir, traspasar

follow-up-take-back = Deshacer acuse
follow-up-taken-back = Acuse de recibo anulado: { $reference }. Alguien debe hacerse cargo: se avisa de nuevo.
follow-up-reopen = Reabrir…
follow-up-reopen-reason = Por qué se reabre, para el expediente
follow-up-reopened = Abierta de nuevo: { $reference }. Indique lo que se ha hecho cuando esté hecho.
follow-up-handed = Traspasada: { $reference } · desde ahora a cargo de: { $who }
follow-up-note-kept = Nota guardada para el relevo: { $reference }

## En fichas y tableros

follow-up-keeper = La lleva: { $who }
follow-up-by-telephone = Acuse de recibo por teléfono. Llamada de: { $who } · { $at }
follow-up-missed-acknowledging = PLAZO VENCIDO para acusar recibo: { $at }
follow-up-missed-acting = PLAZO VENCIDO para terminar: { $at }
follow-up-overtime = vencido
follow-up-history = Lo que se ha hecho
