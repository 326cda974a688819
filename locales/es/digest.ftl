### El resumen diario en el canal de un socio y el de la secretaría: se lee en un minuto en un teléfono.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## El marco

digest-heading = Resumen diario del { $date }
digest-network-heading = La red a fecha de { $date }
digest-late = Este resumen llega con retraso: debía llegar el { $at }.
digest-merged = Abarca también: { $dates }
digest-nothing = Hoy no vence nada y no hay nada nuevo.
digest-nothing-due = Hoy no vence nada.
digest-more = Y más: { $count }. Se ven en «Pendientes» o en «Ayuda» → «Últimas alertas».
digest-next = El próximo resumen llega el { $at }, { $left }. Ahora diría:
digest-comes = De camino al canal, el resumen del: { $date }
digest-was-posted = El resumen de hoy ya se publicó el { $at }. Lo que diría el siguiente: «Ayuda» → «Próximo resumen».

## Sus partes

digest-overdue = Con plazo vencido: { $count }
digest-to-acknowledge = Pendientes de acuse: { $count }
digest-due-today = Vencen hoy: { $count }
digest-objections = Objeciones: { $count }
digest-answered = Con respuesta desde el último resumen: { $count }
digest-unanswered = Cerradas sin respuesta: { $count }
digest-dealt = Tramitado desde el último resumen: { $count }
digest-awaited = Emitidas por ustedes, a la espera de otros: { $count }
digest-information = Para información: { $count }. Para abrir una: «Ayuda» → «Ver alerta…».

## Lo que dice una línea tras la referencia y el grado

digest-wait = ESPEREN: un socio objeta
digest-issuer-decides = Un socio objeta; el emisor decide
digest-own-objection = Ustedes objetan
digest-objected = Objeciones a sus alertas

## Cifras, sin los ejercicios

digest-last-week = La semana pasada
digest-seven-days = Los últimos siete días
digest-received = Recibidas: { $count }
digest-in-time = con acuse a tiempo: { $count } de { $asked }
digest-closed = cerradas: { $count }
digest-ended = cerradas sin respuesta: { $count }
digest-median = mediana de reacción: { $span } (cuartos de hora: { $quarters })

## El de la secretaría

digest-network-overdue = Socios con plazos vencidos: { $count }
digest-partner-overdue = { $partner }: pendientes de acuse { $acknowledge }, por terminar { $act }
digest-blocked = Canales en los que algo no se pudo publicar: { $count }
digest-channel-closed = { $channel }: cerrado al bot desde el { $since }, mensajes en espera: { $count }
digest-channel-refused = { $channel }: mensajes rechazados por Discord: { $count }
digest-unreachable = Socios a los que no se puede avisar fuera de horario: { $count }
digest-unreadable = Alertas apartadas porque no se pueden leer: { $count }. El operador las repara: «chappe doctor», «chappe mend».
digest-unrung = Socios en los que ningún aviso llega a nadie: { $count }
digest-well = No hay plazos vencidos, todo se pudo publicar y se puede avisar a todos.
