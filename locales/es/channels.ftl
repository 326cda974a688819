### Los canales en los que el bot no puede publicar, y qué hacer. Para los administradores de la red.
### Reviewed by: nobody yet; needs a network admin whose first language is Spanish.
### Los nombres de los permisos son los de los ajustes de Discord en español.

channels-whose-partner = { $partner }
channels-whose-secretariat = Secretaría
channels-whose-former = Ya no es el canal de ningún socio
channels-title = Canales con problemas
channels-nothing = Se puede acceder a todos los canales y no se ha rechazado ningún mensaje.
channels-of = { $whose } · { $channel }
channels-gone = El canal no existe (10003), desde el { $since }. Indique otro para este socio: «Ayuda» → «Aplicar archivo de red…». Lo que espera se publicará allí.
channels-hidden = El bot no ve el canal (50001), desde el { $since }. En los permisos del canal, concédale «Ver canal», «Enviar mensajes» y «Leer el historial de mensajes».
channels-mute = El bot no puede escribir allí (50013), desde el { $since }. En los permisos del canal, concédale «Enviar mensajes» y «Leer el historial de mensajes».
channels-unfit = No se puede publicar nada en el canal. Código de Discord: { $code } · desde: { $since }
channels-waiting = Mensajes en espera: { $count }.
channels-deleted = Fichas que alguien borró dos veces: { $count }. Solo el bot debería poder borrar allí.
channels-unpinned = Paneles que no se pudieron fijar (50013): { $count }. Conceda al bot «Fijar mensajes».
channels-pins-full = Paneles que no se pudieron fijar, por haber demasiados mensajes fijados (30003): { $count }. Desfije un mensaje allí.
channels-refused = Mensajes rechazados por Discord: { $count }. Su código: { $code }
channels-unsayable = Mensajes que no se pudieron redactar: { $count }. El registro técnico del operador dice por qué.
channels-unanswered = Mensajes que Discord deja sin respuesta: { $count }. Se reintentan cada minuto.
channels-in-doubt = Mensajes de publicación incierta: { $count }. Se publicarán de nuevo enseguida y podrían aparecer dos veces.
channels-by-itself = Un canal cerrado se reintenta por sí solo cada 5 minutos; un mensaje rechazado, no.
channels-try-again = Reintentar
channels-show = Canales con problemas
channels-tried = { $whose } · { $channel }: se ha vuelto a intentar. Si falla, volverá a la lista en un momento.
channels-returned = El bot había sido retirado de este servidor y ya está de vuelta. Retirado: { $left } · de vuelta: { $back }. Los mensajes en espera se publican ahora. Compruebe sus roles y permisos.
channels-roles = Roles que no avisan a nadie
channels-role-gone = { $whose } · { $part } { $role }: no existe en el servidor, desde el { $since }
channels-role-mute = { $whose } · { $part } { $role }: no todos pueden mencionarlo, desde el { $since }
channels-role-empty = { $whose } · { $part } { $role }: nadie lo tiene, desde el { $since }
channels-more-roles = Y más roles: { $count }.
channels-mend-roles = Con un rol así, Discord no avisa a nadie. En el servidor, asigne el rol a personas y permita que todos lo mencionen (Ajustes del servidor, Roles) o indique otro: «Ayuda» → «Aplicar archivo de red…».
