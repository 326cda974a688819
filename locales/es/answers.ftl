### Junto a los acuses y los menús. Solo lo ve una persona.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

answer-next = A continuación: haga lo solicitado e indique aquí lo que se ha hecho.
answer-add-note = Añadir una nota…
answer-note-title = Añadir una nota
answer-note = Nota
answer-not-these = Sin cambios, porque otra persona se adelantó o el emisor retiró la alerta: { $alerts }.
answer-withdraw-title = Retirar la alerta
answer-withdraw-reason = Por qué se retira, para el expediente
answer-who-authorised = Falta indicar: ¿quién lo autorizó?
