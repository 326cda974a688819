### Por qué no se admitió algo: una frase para lo que está mal y otra para lo que hay que hacer.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Una dirección que no puede leerse

refusal-location-empty = Aquí no hay ninguna dirección. Pegue la dirección completa del contenido.
refusal-location-too-long = Esta dirección es demasiado larga para un mensaje. Quite lo que no haga falta para encontrar el contenido.
refusal-location-shortened = Esta dirección termina en puntos suspensivos: se recortó al mostrarse. Cópiela de nuevo completa.
refusal-location-control-character = Esta dirección contiene un carácter de control. Escríbala de nuevo a mano.
refusal-location-blank-inside = Esta dirección contiene un espacio. Una dirección por línea; un espacio que forme parte de ella se escribe %20.
refusal-location-not-url = No es una dirección web. Pegue la dirección que muestra el navegador.
refusal-location-unsupported-scheme = Solo pueden transmitirse direcciones web, no direcciones de tipo { $scheme }. Si el contenido está también en la web, indique esa dirección.
refusal-location-no-host = Esta dirección no nombra ningún sitio web. Cópiela de nuevo completa.
refusal-location-bad-host = Este nombre de sitio web no es válido. Compruebe cómo está escrito.
refusal-location-bad-port = El puerto de esta dirección no es un número igual o inferior a 65535. Corríjalo o quítelo.
refusal-location-credentials = Un nombre de usuario delante del sitio web lo oculta. Indique la dirección sin él.
refusal-location-unknown-ending = Ningún nombre de sitio web termina en { $ending }. Compruebe cómo está escrito.
refusal-location-not-public = Este sitio web no está en la internet pública. Indique la dirección en la que el público encuentra el contenido.
refusal-location-mail-address = Es una dirección de correo. Indique la dirección de la página donde está el contenido.
refusal-location-range = Es un rango de direcciones IP. Indique cada dirección en la que se encuentra el contenido.
refusal-location-several = Aquí hay varias direcciones seguidas sin separación segura. Escriba cada una en su propia línea; una coma o un punto y coma que forme parte de una dirección se escribe %2C o %3B.
refusal-location-leads-elsewhere = Este enlace muestra algo distinto de la dirección a la que lleva. Pegue solo la dirección correcta.
refusal-location-hidden = Un programa de correo o una red ha sustituido la dirección por un enlace propio, del que no se puede extraer. Pegue la dirección que muestra el navegador con la página abierta.

## Quién lo pide

refusal-no-partner = No tiene un rol de guardia. Pídalo a su punto de contacto o a la secretaría.
refusal-which-partner = Tiene roles de varios socios: { $partners }. Hágalo en el canal del socio por el que actúa.
refusal-admins-only = Solo puede hacerlo la secretaría. Diríjase a ella.
refusal-auditors-only = Solo pueden verlo el emisor, la secretaría y los auditores. Diríjase a uno de ellos.
refusal-wrong-server = Este bot presta servicio a otro servidor de Discord. Utilícelo allí.
refusal-no-network = La red aún no está configurada. La secretaría la configura con el comando /network apply, en un canal en el que pueda escribir.

## Alertas

refusal-no-such-alert = No existe tal alerta para su punto de contacto. Compruebe la referencia, por ejemplo FR-7K3QX, o consulte «Pendientes».
refusal-not-a-search = No es una referencia ni una dirección web. Escriba una de las dos.
refusal-by-reference-alone = La secretaría encuentra las alertas solo por su referencia. Escriba una referencia, por ejemplo FR-7K3QX, o consulte la lista: «Ayuda» → «Últimas alertas».
refusal-issuer-only = Solo puede hacerlo el emisor. Diríjase a él.
refusal-nothing-asked = En esta alerta no se solicita nada a su punto de contacto. Puede leerla, y objetar mientras corra el plazo.
refusal-withdrawn = El emisor ha revocado esta alerta. No hay nada más que hacer.
refusal-closed = Ya está cerrada: { $answer }, por { $by }, el { $at }. Si es un error, use «Reabrir…» en la ficha.
refusal-unanswered = Se cerró sin respuesta, el { $at }. Si aún queda algo por hacer, use «Reabrir…» en la ficha.
refusal-already-acknowledged = Ya con acuse de recibo: { $by }, { $at }. Acuerden entre ustedes quién actúa.
refusal-nobody-to-call = Ya no hace falta llamar a este socio: entretanto alguien ha respondido.
refusal-acknowledge-first = Nadie ha acusado recibo de esta alerta todavía. Acuse recibo primero.
refusal-not-closed = No la cerró una respuesta, así que no hay nada que reabrir. Mire la ficha.
refusal-bad-check = Ese momento ya ha pasado o queda a más de un año. Elija otro.
refusal-no-colleague = Esta persona no tiene ningún rol de su punto de contacto. Elija a alguien de su equipo.
refusal-reason-wanted = Esta respuesta exige un motivo. Escríbalo y envíela de nuevo.
refusal-bad-numbers = No es una dirección de esta alerta: { $written }. Escriba números, por ejemplo 3, 7-9.
refusal-nothing-left = Todas las direcciones tienen un resultado. Para corregir uno, escriba el número de la dirección.
refusal-all-excepted = Todas estas direcciones están exceptuadas y no queda ninguna. Exceptúe menos.
refusal-struck = El emisor ha quitado estas: { $numbers }. No las incluya aquí.
refusal-nothing-named = No se indica ni dirección ni socio. Indique lo que no corresponde.
refusal-last-location = No quedaría ninguna dirección. Revoque la alerta: «Revocar» en el tablero.
refusal-last-addressee = No quedaría nadie a quien se pida actuar. Revoque la alerta: «Revocar» en el tablero.
refusal-not-addressed = No son destinatarios de esta alerta: { $partners }. Compruebe los nombres.
refusal-locations-stay = Aquí solo se añaden direcciones. Si alguna no corresponde, use «Modificar» → «Quitar…» en el tablero.
refusal-seen-otherwise = Ya comprobado por otro punto de contacto, { $numbers }: { $result }, el { $at }. Lo que comunica el prestador no lo sustituye: deje fuera estas direcciones, o compruébelas usted y comuníquelo en «Comprobado personalmente».

## Objeciones

refusal-already-objected = Su punto de contacto ya ha objetado. La objeción vale hasta que se levante o venza.
refusal-no-objection = No hay ninguna objeción que levantar: quizá haya vencido. Mire la ficha.
refusal-informed-only = Su punto de contacto solo recibe información: nada espera a su objeción. Si hay que esperar, escriba al emisor.
refusal-window-closed = Su punto de contacto podía objetar hasta el { $at }. Si aun así hay que esperar, escriba al emisor.
refusal-already-decided = Ya decidido: { $by }, { $at }. «Objeciones» muestra lo que sigue vigente.

## El plazo de una hora del prestador

refusal-no-order = En esta alerta no hay ninguna orden de retirada en curso de su punto de contacto. Responda primero «Orden dictada».
refusal-received-in-future = El prestador no puede haberla recibido todavía. Escriba cuándo la recibió, en la hora local de usted.
refusal-received-before-raised = La alerta se emitió el { $at }; el prestador no puede haberla recibido antes. Compruebe la fecha y la hora.
refusal-no-hour = La recepción por el prestador no consta. Regístrela primero.
refusal-hour-paused-already = El plazo ya está suspendido por esta causa. Cuando cese, regístrelo.
refusal-hour-not-paused = El plazo no está suspendido por esta causa. Ábralo de nuevo para ver en qué punto está.
refusal-hour-ended = El plazo ya no corre: cada dirección tenía su resultado el { $at }. Si es un error, comunique de nuevo el resultado.

## La guardia

refusal-on-duty = De guardia: { $by }, desde el { $since }. Pídale que la traspase. Si esa persona ya se ha ido, pulse «Terminar la guardia» y después «Asumir la guardia».
refusal-nobody-on-duty = Nadie está de guardia. Para asumirla: «Guardia» → «Asumir la guardia».

## Borradores y envío

refusal-no-such-draft = Este borrador ya no existe: se envió o se descartó. Los que quedan están en «Borradores».
refusal-already-sent = Ya se envió: { $reference }. Consulte su tablero.
refusal-preview-outdated = Algo ha cambiado desde esta vista previa. No se ha enviado nada: mire la nueva vista previa y envíe de nuevo.
refusal-too-soon = Este mensaje acababa de cambiar cuando usted pulsó. No se ha hecho nada: mírelo y pulse de nuevo.
refusal-incomplete = Falta aún: { $gaps }. Complételo y envíe después.
refusal-nobody-addressed = No habría ningún destinatario. Cambie los destinatarios y envíe después.
refusal-already-addressed = Todos son ya destinatarios, para esto o para más. Indique otros, o pida que actúen a quienes solo están informados.
refusal-nobody-acts = No se pide a nadie que actúe. Cambie los destinatarios, o confirme que es lo que quiere.
refusal-unknown-partners = Ni socio ni grupo: { $written }. Escriba códigos, por ejemplo EU, JP, -HU.
refusal-own-partner = Su propio punto de contacto emite la alerta y no puede ser destinatario. Quítelo de la línea.
refusal-kept-out = Excluido por una regla: { $partner } · { $rule }. Quite a este socio de la línea o diríjase a la secretaría.
refusal-no-red = Esta red no admite TLP:RED. Elija otra etiqueta o utilice otra vía.
refusal-no-location = Aquí no hay ninguna dirección. Pegue una dirección por línea.
refusal-too-many-locations = Una alerta admite { $most } direcciones como máximo. Emita otra alerta para las demás.
refusal-bad-time = No es una hora: { $written }. Escriba 2026-03-01 09:05, en su hora local, o 09:05 para hoy.
refusal-no-such-time = Esta hora no existe: { $written }. Los relojes se adelantan en ese momento. Escriba otra hora, o una con su desfase, por ejemplo 09:05 UTC+01:00.
refusal-seen-in-future = Aún por llegar: { $written }. Escriba cuándo se vio el contenido, en su hora local.
refusal-unknown-languages = No es un idioma: { $written }. Escriba un código, por ejemplo ar, fr, o el nombre de un idioma.
refusal-bad-reason = No se puede leer como motivo: { $written }. Elija los motivos de la lista.
refusal-old-button = Este botón es de una versión anterior. Utilice el mensaje más reciente, o «Pendientes».

## La red

refusal-network-changed = La red ha cambiado desde que se mostró esta diferencia. No se ha aplicado nada: empiece de nuevo.
refusal-nothing-changes = Este archivo no cambia nada. No hay nada que confirmar.
refusal-bad-description = No se entiende: { $written }. Escriba un nombre o un código, como FR, YouTube o árabe.

## Lo que no se admitió de una lista pegada

not-taken = No admitidas: { $count }. Todo lo demás se ha conservado.
not-taken-piece = Línea { $line }: { $quoted }. { $reason }
not-taken-more = Y más: { $count }. Corrija primero estas y pegue después el resto.
not-taken-from = No queda espacio a partir de la línea { $line }.
not-taken-known = Ya estaban: { $count }
read-out = Extraídas de enlaces envoltorio: { $count }. Esos enlaces no se transmiten; compruebe las direcciones.
read-out-piece = Línea { $line }: { $shown }
not-taken-beside = Escrito junto a una dirección, no recogido: { $count }
not-taken-beside-piece = Línea { $lines }: { $quoted }
not-taken-passed = Líneas sin dirección: { $lines }
