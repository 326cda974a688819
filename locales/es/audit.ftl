### El expediente de una alerta, para el emisor, la secretaría y los auditores.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

audit-heading = Expediente de { $reference }
audit-addressed = { $partner }. { $purpose }. Por qué: { $why }.
audit-why-rule = la regla { $rule } nombra a { $target }
audit-why-issuer = el emisor escribió { $target }
audit-not-posted = Aún no publicada
audit-posted = Publicada: { $at }
audit-acknowledged = Acuse de recibo de { $by }, { $at }
audit-answered = { $answer }, por { $by }, { $at }
audit-reason = En sus palabras: { $reason }
audit-closed = Cerrada: { $at }
audit-journal = Registro
audit-entry = { $at } · { $deed } · { $actor }
audit-entry-of = { $at } · { $deed } · { $partner } · { $actor }
audit-entry-unnamed = { $at } · { $deed }
audit-officer = { $user }
audit-bot = el bot

## Lo que se hizo

deed-raised = emitida
deed-addressed = destinatario añadido
deed-posted = publicada
deed-not-posted = no publicada a tiempo
deed-card-deleted = mensaje encontrado borrado
deed-opened = contenido abierto
deed-opened-exact = direcciones exactas abiertas
deed-objections-opened = objeciones consultadas
deed-states-opened = estados consultados
deed-share-asked = pregunta si se comparte con otro socio
deed-sharing-opened = pregunta sobre compartir consultada
deed-record-opened = expediente consultado
deed-answered = respuesta: { $answer }
deed-reported = resultado, sin verificar: { $result }, { $numbers }
deed-verified = resultado, verificado: { $result }, { $numbers }
deed-objected = objeción: { $concern }
deed-partner-objected = objeción de un socio
deed-lifted = objeción levantada
deed-renewed = objeción renovada
deed-ended = objeción vencida
deed-set-aside = objeción rechazada
deed-upheld = objeción aceptada
deed-undecided = objeción sin decidir a tiempo
deed-no-objection = plazo cerrado, no consta objeción
deed-provider-received = recepción por el prestador registrada
deed-provider-hindered = plazo del prestador suspendido: { $ground }
deed-provider-unhindered = cesó: { $ground }
deed-provider-done = plazo del prestador terminado, todos los resultados comunicados
deed-provider-reopened = plazo del prestador reanudado, un resultado fue corregido
deed-provider-missed = plazo del prestador incumplido
deed-amended = modificada
deed-withdrawn = revocada por el emisor
deed-legal-missing = datos jurídicos fuera de plazo
deed-due-moved = plazos recalculados: cambió el calendario o la zona horaria
deed-reminded = recordatorio a la guardia
deed-missed-acknowledging = PLAZO VENCIDO: sin acuse de recibo
deed-missed-acting = PLAZO VENCIDO: sin terminar
deed-escalated = escalado, nivel { $level }
deed-check-chosen = próximo recordatorio elegido
deed-taken-back = acuse de recibo anulado
deed-reopened = reabierta
deed-handed = traspasada a otra persona
deed-noted = nota para el relevo
deed-reached = contactado por teléfono
deed-not-reached = nadie contestó al teléfono
deed-other = { $verb }
