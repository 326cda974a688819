### Botones y menús: de una a tres palabras.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

button-acknowledge = Acusar recibo
button-action-taken = Medida adoptada…
button-results = Resultados…
button-removed-all = Todo retirado
button-object = Objetar…
button-lift = Levantar objeción
button-renew = Renovar
button-let-end = Dejar vencer
button-go-on = Rechazar objeción
button-wait = Aceptar objeción
button-show-content = Ver contenido
button-show-exact = Direcciones exactas
button-show-alert = Ver alerta
button-show-states = Ver estados
button-show-objections = Objeciones
button-show-partner = Ver socio
button-amend = Modificar
button-widen = Ampliar
button-take-out = Quitar…
button-take-out-now = Quitar
button-withdraw = Revocar
button-add-legal = Datos jurídicos…
button-share = Compartir
button-do-not-share = No compartir
button-urgent = Urgente
button-raise = Emitir
button-inbox = Pendientes
button-duty = Guardia
button-drafts = Borradores
button-help = Ayuda
button-next = Siguiente
button-previous = Anterior
button-choose-answer = ¿Qué se ha hecho?
button-correct = Corregir…
button-never = Cancelar
button-send = Enviar

## Las cinco situaciones de una alerta urgente

situation-live-attack = Atentado retransmitido en directo
situation-threat = Anuncio o amenaza de atentado
situation-hostages = Cautivos mostrados o amenazados
situation-attack-recording = Circulan imágenes de un atentado
situation-manifesto = Circula el texto de un atacante
