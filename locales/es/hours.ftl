### La hora del prestador: debe cumplir una orden de retirada en los 60 minutos siguientes a su recepción.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## En fichas y tableros

hour-ends = La hora del prestador termina el { $at }, { $left } · { $local }
hour-missed = Hora del prestador incumplida: terminaba el { $at }, { $left } · { $local }
hour-due = La hora del prestador termina el { $at }, { $left }
hour-paused = Hora del prestador suspendida desde el { $since }: { $grounds }
hour-reacted = El prestador ha reaccionado. Minutos: { $minutes }; cuartos de hora: { $quarters }

## Filas del tablero

hour-row-ends = prestador { $left }
hour-row-paused = prestador: suspendido
hour-row-reacted = prestador: { $minutes } min

## El menú privado

hour-heading = Hora del prestador en { $reference }
hour-awaited = La recepción por el prestador no consta. Con ella empieza su hora.
hour-received = El prestador recibió la orden: { $at }
hour-strictly = Cómputo estricto: lo transcurrido antes de una suspensión sigue transcurrido.

## Avisos

hour-half = Ha transcurrido la mitad de la hora del prestador. Termina el { $at }, { $left }.
hour-over = La hora del prestador ha terminado, { $at }, { $left }. Faltan resultados.

## Botones

hour-open = Hora del prestador…
hour-received-now = Recibida ahora
hour-received-at = Recibida a las…
hour-hindered = Suspender: { $ground }
hour-ceased = Ha cesado: { $ground }
