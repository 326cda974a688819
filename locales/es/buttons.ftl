### Botones y menús: de una a tres palabras.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

button-acknowledge = Acusar recibo
button-action-taken = Actuación realizada…
button-results = Resultados…
button-object = Objetar…
button-lift = Levantar la objeción
button-renew = Renovar
button-let-end = Dejar vencer
button-go-on = Continuar
button-wait = Esperar
button-show-content = Ver contenido
button-show-exact = Direcciones exactas
button-show-alert = Ver alerta
button-show-states = Ver estados
button-show-objections = Objeciones
button-show-partner = Ver socio
button-amend = Modificar
button-widen = Ampliar
button-withdraw = Retirar
button-add-legal = Completar datos jurídicos
button-share = Compartir
button-do-not-share = No compartir
button-urgent = Urgente
button-raise = Emitir alerta
button-inbox = Pendientes
button-duty = Guardia
button-drafts = Borradores
button-help = Ayuda
button-next = Siguiente
button-previous = Anterior
button-choose-answer = ¿Qué se ha hecho?
button-choose-result = ¿Qué resultado hubo?
button-correct = Corregir…
button-never = Cancelar
button-send = Enviar

## Las cinco situaciones de una alerta urgente

situation-live-attack = Se está retransmitiendo un atentado
situation-threat = Se anuncia un atentado o se amenaza con él
situation-hostages = Se muestra o se amenaza a personas cautivas
situation-attack-recording = Se difunden imágenes de un atentado
situation-manifesto = Se difunde el texto del autor de un atentado
