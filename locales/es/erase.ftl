### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

command-erase-name = borrar
command-erase = Borrar para siempre el contenido de una alerta, de acuerdo el emisor y la secretaría
desk-alert-erase = Borrar…
erase-title = Borrar una alerta para siempre
erase-reason = ¿Por qué? No nombre nada de lo que se borra
erase-order = Referencia de la orden judicial, si la hay
erase-order-below = Con ella se borra en el acto. Sin ella se pide la confirmación del emisor.
erase-about = Se borra para siempre, en la base de datos y en cada ficha: { $reference }. Direcciones, notas y motivos desaparecen; quedan las horas, las cifras y la cadena del registro.
erase-asked = Solicitado: { $reference }. Se borra en cuanto lo confirme la otra parte.
erase-done = Borrado para siempre: { $reference }. Las copias anteriores aún lo contienen: se ocupa de ellas el operador.
erase-kept = No se borra: { $reference }. Ya no se pregunta a nadie.
erase-by-issuer = Solicitado por: { $partner } · { $at }
erase-by-secretariat = Solicitado por la secretaría: { $at }
erase-why = Motivo: { $reason }
button-erase = Borrar para siempre
button-erase-never = No borrar
button-erasure = Ver solicitud…
notice-erasure-by-issuer = El emisor pide que esta alerta se borre para siempre.
notice-erasure-by-secretariat = La secretaría pide que esta alerta se borre para siempre.
card-erased = Borrada: { $at }
refusal-erased = Esta alerta se borró: { $reference } · { $at }. No hay nada más que ver ni que hacer.
refusal-other-side = Debe confirmarlo la otra parte, y otra persona: el emisor o la secretaría. Espere, o retire la solicitud.
refusal-no-erasure = Ya nadie pide borrar esta alerta. Para pedirlo de nuevo: «Ayuda» → «Borrar…».
deed-erasure-asked = se pidió borrarla
deed-erasure-refused = no se borró
