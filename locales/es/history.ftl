### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

history-heading = Cambios de la red
history-none = Ningún cambio corresponde. Busque de nuevo sin filtro.
history-revision = { $number } · { $at } · { $actor }
history-reason = Motivo: { $reason }
history-unread = Esta versión ya no puede leer lo que se cambió aquí.
history-open = Abrir un cambio
history-undo = Deshacer…
history-all = Todos los cambios
