### Respuestas privadas: lo que se ha hecho, menús, listas, ayuda.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Lo que la persona acaba de hacer

receipt-acknowledged = Acuse de recibo registrado: { $reference }
receipt-many = Registrado en { $alerts }.
receipt-answered = Registrado en { $reference }: { $answer }.
receipt-reported = Registrado en { $reference }: { $result }, direcciones { $numbers }.
receipt-objected = Objeción registrada: { $reference } · vale hasta el { $until }. El nombre de su punto de contacto y el motivo solo llegan al emisor.
receipt-lifted = Objeción levantada: { $reference }
receipt-lets-end = Su objeción: { $reference } · termina el { $until }. No hay nada más que hacer.
receipt-set-aside = Objeción rechazada: { $reference }. A los socios a los que se pidió actuar se les indica que procedan.
receipt-upheld = Objeción aceptada: { $reference }. A los socios a los que se pidió actuar se les indica que esperen.
receipt-amended = Modificada: { $reference } · revisión: { $revision }. Los destinatarios ven lo que ha cambiado.
receipt-widened = Enviada a más socios: { $reference } · { $count }
receipt-withdrawn = Alerta revocada: { $reference }. A los socios a los que se pidió actuar se les indica que se detengan.
receipt-taken-out = Quitado: { $reference }. Se informa a los afectados.
receipt-legal-added = Datos jurídicos registrados: { $reference }
receipt-shared = Compartida: { $reference } · con: { $partner }
receipt-not-shared = No se comparte. El otro socio no sabrá que se le preguntó a usted.
receipt-sent = Enviada: { $reference }, a { $partners }. Su tablero muestra cómo avanza.
receipt-discarded = Borrador descartado.
receipt-nothing = Cancelado.
receipt-unchanged = No se ha modificado nada.
receipt-fault = Se ha producido un error ({ $incident }). Compruebe qué se ha hecho antes de volver a intentarlo.
receipt-rest = Esto queda registrado. Lo que debía seguir ha fallado ({ $incident }).
receipt-draft-kept = Guardado como borrador. Para continuar: «Borradores».

## Menús

reply-answers = Su respuesta a { $reference }
reply-withdraw = ¿Revocar esta alerta? { $reference } · Los socios a los que se pidió actuar recibirán un aviso y la indicación de detenerse.

## Objeciones

reply-objections = Objeciones a { $reference }
reply-objection = { $partner }: { $concern }; hasta el { $until }
reply-objection-to = { $partner }, sobre { $numbers }: { $concern }; hasta el { $until }
reply-in-their-words = En sus palabras: { $text }
reply-no-objection = No consta ninguna objeción. El silencio no es conformidad.
reply-without-result = Sin resultado: { $numbers }. ¿Indicarlo con «Resultados…» o cerrar de todos modos?
reply-without-results = Sin resultado en direcciones de estas alertas. ¿Indicarlo con «Resultados…» en la ficha o cerrar de todos modos?
reply-close-anyway = Cerrar de todos modos
reply-mixed-host = Parece otro host: { $number } · { $host }
reply-nobody-to-share = Ya no hay ningún socio con quien compartirla.

## Listas

reply-inbox = Pendiente de su punto de contacto: { $count }
reply-inbox-empty = Su punto de contacto no tiene nada pendiente.
inbox-to-act = Por tramitar: { $count }
inbox-to-decide = Objeciones por decidir: { $count }
inbox-to-complete = Datos jurídicos por completar: { $count }
inbox-missing = falta: { $gaps }
inbox-acknowledge-routine = Acusar recibo: todos, grados 3 y 4
inbox-choose = Elegir alertas…
inbox-all = Todas las alertas: { $count }
inbox-taken = Todas las que tienen acuse: { $count }
inbox-chosen = Elegidas: { $count }
inbox-hint-removed = «Todo retirado»: vale para cada dirección sin resultado, según el proveedor. La alerta queda cerrada.
inbox-hint-done = «Terminado»: cierra las alertas y pregunta antes si falta un resultado.
reply-to-act = actuar antes del { $at }, { $left }
reply-found = Encontradas: { $count }
reply-latest = Últimas alertas
reply-nothing-found = No se ha encontrado nada para su punto de contacto. Pruebe con una referencia, por ejemplo FR-7K3QX, o con la dirección completa.
reply-no-alerts = Todavía no se ha emitido ninguna alerta.
reply-drafts = Borradores: { $count }
reply-no-drafts = No hay borradores. Para empezar uno: «Emitir».
reply-draft = { $tier }: { $who }, { $at }, direcciones: { $count }

## Ayuda

help-what = Chappe transmite entre socios las alertas sobre contenidos terroristas, a cada uno en su idioma. Las fichas están en su canal; lo privado solo lo ve usted.
help-cards =
    En una ficha:
    «Acusar recibo» dice que una persona se hace cargo.
    «Medida adoptada…» dice lo que se ha hecho, o por qué no.
    «Resultados…» dice qué fue de cada dirección.
    «Objetar…» pide a los demás que esperen.
    «Ver contenido» abre las direcciones y los motivos, y queda registrado.
help-nobody = Aún no tiene un rol de guardia. Pídalo a su punto de contacto o a la secretaría.
