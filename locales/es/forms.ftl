### Títulos y campos de los formularios: 45 caracteres como máximo.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Títulos

form-raise = Emitir una alerta
form-urgent = Alerta urgente
form-add-locations = Añadir direcciones
form-circumstances = Cuándo y dónde
form-legal = Datos jurídicos
form-words = En sus palabras
form-details = Detalles de los motivos
form-audience = Cambiar los destinatarios
form-decline = Declinar
form-report = Comunicar resultados
form-object = Objeción: esperar
form-widen = Añadir destinatarios
form-taking-out = Quitar de la alerta

## Campos

form-locations = Direcciones, una por línea
form-take-out = Quitar: 3, 7-9
form-note = Por qué, en sus palabras
form-note-language = Idioma de estas palabras, por ejemplo es
form-place = Lugar o suceso afectado, si se conoce
form-seen-at = Visto: 09:05 o 2026-03-01 09:05
form-received = Recepción por el prestador
form-received-at = Recibida: 09:05 o 2026-03-01 09:05
form-languages = Idioma del contenido, por ejemplo ar, fr
form-authority = Autoridad
form-legal-basis = Base jurídica
form-to-act = Para actuar, por ejemplo EU, JP, -HU
form-to-consult = Para consulta
form-to-inform = Para información
form-reason = Motivo
form-numbers = Cuáles: 3, 7-9
form-except = Excepto: 3, 7-9
form-group = ¿Quién reivindica el atentado?
form-entity = ¿Propaganda oficial de quién?
form-magazine = Revista; número, por ejemplo Título; 15
form-allegiance = ¿Lealtad a quién?
form-target = ¿Amenaza contra quién o qué?
form-persons = ¿Cuántas personas se nombran?
form-recruiter = ¿Captación para quién?
form-copies = Copias; horas, por ejemplo 40; 2
form-colleague = Colega
form-until = Hasta
form-situation = ¿Qué está ocurriendo?
form-by-rules = Si se deja vacío, las reglas deciden los destinatarios.
form-no-exception-below = Márquela para confirmarlo de cada dirección. Si no, se le preguntará antes de enviar.
form-result = Resultado
form-verified = ¿Quién lo comunica?
form-looked = Comprobado personalmente
form-told = Comunicado por el prestador
form-which = ¿Qué direcciones?
form-rest = Ninguna indicada: todas las que aún no tienen resultado.
form-all = Ninguna indicada: todas.
form-wrong-below = Las que no corresponden. Ninguna indicada: ninguna.
form-mistaken = Socios incluidos por error
form-concern = ¿Por qué deben esperar los demás?
form-issuer-alone = El nombre de su punto de contacto y el motivo solo llegan al emisor.
