### El plazo de una hora del prestador: debe cumplir una orden de retirada en los 60 minutos siguientes a su recepción.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## En fichas y tableros

hour-missed = Plazo de una hora del prestador incumplido. Fin: { $at }
hour-due = Plazo de una hora del prestador, fin: { $at }
hour-paused = Plazo de una hora del prestador suspendido desde el { $since }: { $grounds }
hour-reacted = El prestador ha reaccionado. Minutos: { $minutes }; cuartos de hora: { $quarters }

## Filas del tablero

hour-row-ends = prestador { $left }
hour-row-paused = prestador: suspendido
hour-row-reacted = prestador: { $minutes } min

## El menú privado

hour-heading = Plazo de una hora del prestador: { $reference }
hour-awaited = No corre aún: registre cuándo recibió la orden el prestador.
hour-received = El prestador recibió la orden: { $at }
hour-strictly = El tiempo transcurrido antes de una suspensión cuenta.

## Avisos

hour-half = Ha transcurrido la mitad del plazo de una hora del prestador. Fin: { $at }
hour-over = El plazo de una hora del prestador ha terminado y faltan resultados. Fin: { $at }

## Botones

hour-open = Plazo de 1 hora…
hour-received-now = Recibida ahora
hour-received-at = Recibida a las…
hour-record = Anotar: { $local }
hour-hindered = Suspender: { $ground }
hour-ceased = Ha cesado: { $ground }

hour-read = Recepción, tal como se ha leído: { $at } · { $local }. Cuenta en cuanto la anote.
hour-read-twice = Esta hora se dio dos veces ese día, porque los relojes se atrasaron. ¿Cuál de las dos?
