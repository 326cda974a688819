### Junto a los acuses y los menús. Solo lo ve una persona.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

answer-next = A continuación: actúe y registre aquí lo que ha hecho.
answer-all-final = Cada dirección tiene su resultado: su parte está terminada y cerrada. No se volverá a preguntar.
answer-owed-again = Una dirección ya no tiene resultado definitivo: su parte vuelve a estar abierta.
answer-add-note = Añadir una nota…
answer-note-title = Añadir una nota
answer-note = Nota
answer-not-these = Sin cambios, por estar ya respondidas o revocadas: { $alerts }.
answer-failed-these = Sin registrar, por un error ({ $incident }): { $alerts }.
answer-withdraw-title = Revocar la alerta
answer-withdraw-reason = Motivo de la revocación, para el expediente
