### Lo que el bot dice por sí mismo, además de las fichas: se lee a las 3 de la madrugada en un teléfono.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

notice-ring = Acusen recibo, por favor
notice-ring-waits = Esto les espera
notice-ring-more = Y { $count } más: «Pendientes».
notice-go-on = PROCEDAN. Ya no queda ninguna objeción.
notice-go-on-decided = PROCEDAN. El emisor ha rechazado la objeción.
notice-set-aside = El emisor ha rechazado su objeción y deja que los demás procedan: { $at }.
notice-changed = MODIFICADA desde su acuse de recibo. Léanla de nuevo y vuelvan a acusar recibo.
notice-stop = ALTO. El emisor ha revocado esta alerta.
notice-struck = QUITADAS por el emisor: { $numbers }. No haga nada sobre estas direcciones.
notice-struck-closest = El emisor ha quitado algo de esta alerta. «Ver alerta» indica qué.
notice-mistaken = ALTO. Se le incluyó por error: no se le pide nada.
notice-undo = Quizá haya que deshacer lo que hizo: póngase en contacto con el proveedor.
notice-not-posted-closest = Una ficha no pudo publicarse a tiempo. «Ver estados» indica para quién. Contacten con ese socio por otra vía.
notice-objected-urgent = Un socio objeta. Nada se detiene por sí solo. Plazo para decidir: { $at }
notice-objected = Un socio objeta. Se ha indicado a los socios a los que se pidió actuar que esperen. «Objeciones» muestra quién y por qué.
notice-undecided = SIN DECIDIR. Un socio objeta. Decidan ahora. Plazo para decidir: { $at }
notice-undecided-secretariat = El emisor no ha decidido a tiempo sobre una objeción. Contacten con él por otra vía.
notice-renew = ¿Renovar su objeción? Fin: { $at }
notice-no-objection = Todos los plazos de objeción se han cerrado: no consta ninguna objeción. El silencio no es conformidad.
notice-partner-left = Ya no está en la red: { $partner }. Solicitudes de sus alertas que se cierran por ello: { $count }. Los tableros muestran cuáles.
notice-share-wanted = El mismo contenido ha sido objeto de una alerta de: { $partner }. Este socio no conoce la alerta de ustedes. ¿La comparten?
notice-share-wanted-closest = Otro socio ha emitido una alerta sobre el mismo contenido y no conoce la de ustedes. «Ver socio» indica cuál. ¿La comparten?
notice-legal-due = Faltan la autoridad y la base jurídica. Plazo: { $at }
notice-later = Responderá fuera de plazo: { $partner }, { $at }. «Ver estados» indica el motivo.
notice-later-closest = Un socio responderá fuera de plazo. «Ver estados» indica cuál y por qué.
notice-panel = ¿Qué desea hacer? Estos botones funcionan día y noche. Solo usted ve las respuestas.
notice-panel-secretariat = La red de un vistazo, y lo que la cambia. Estos botones funcionan día y noche. Solo usted ve las respuestas.
