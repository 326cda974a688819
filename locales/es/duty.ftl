### La guardia: quién la tiene en un socio y cómo se hace el relevo. Se lee cuando un agente se va y llega otro.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## La orden

command-duty-name = guardia
command-duty = Quién está de guardia en su punto de contacto: asumirla, traspasarla, terminarla
command-take-name = asumir
command-take = Asumir la guardia; sin hora, hasta el final del horario del día
command-give-name = traspasar
command-give = Traspasar la guardia a otra persona, con lo que queda abierto
command-end-name = terminar
command-end = Terminar la guardia y traspasar lo que queda abierto
option-until-name = hasta
option-until = 2026-03-01 18:00 o 18:00, en su hora local
option-duty-colleague = Quién está de guardia desde ahora

## Quién está de guardia

duty-heading = Guardia: { $partner }
duty-held = De guardia: { $who } · inicio: { $since } · fin: { $until }
duty-vacant = Nadie está de guardia. Las alertas siguen avisando al rol de guardia.
duty-working-until = Horario de servicio: ahora, hasta el { $at } · { $local }
duty-working-from = Próximo horario de servicio: desde el { $at } · { $local }
duty-backup = Refuerzo: { $role }
duty-no-backup = Sin refuerzo
duty-take = Asumir la guardia
duty-give = Traspasar la guardia a…
duty-end = Terminar la guardia
duty-taken = Está de guardia. Fin: { $until }
duty-given = De guardia desde ahora: { $who }, hasta el { $until }.
duty-ended = La guardia ha terminado.

## El relevo, en el canal del socio

hand-over-over = Guardia llegada a su fin: { $who }
hand-over-ended = Guardia terminada: { $who }
hand-over-given = Guardia traspasada: { $who } → { $to }
hand-over-lost = Ya sin rol de este socio: { $who }. La guardia está vacante.
hand-over-still-open = RELEVO. Queda abierto lo siguiente:
hand-over-nothing-open = No queda nada abierto.
hand-over-note = Nota: { $text }
hand-over-note-hidden = Hay una nota. Para leerla entera: «Ayuda» → «Seguimiento…».
hand-over-more-notes = Otras notas: { $count }. Para abrir una: «Ayuda» → «Seguimiento…».
hand-over-have-it = Tomar el relevo
hand-over-add-note = Añadir una nota…
hand-over-note-label = Lo que el relevo debe saber
hand-over-has-it = Relevo tomado: { $who }, el { $at }.
hand-over-no-duty-until = Sin guardia hasta: { $when }.
hand-over-unrelieved = Nadie ha asumido la guardia y esto queda abierto. Refuerzo: háganse cargo, por favor.
hand-over-unrelieved-at = { $partner }: nadie ha asumido la guardia y quedan abiertas alertas de grado 1 o 2. Llamen a este socio.
