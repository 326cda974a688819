### Las palabras del oficio, una para cada concepto.
### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

## Las personas y los organismos

-partner = socio
# «Su punto de contacto» designa al socio por el que se actúa: «su socio» parecería otro.
-contact-point = punto de contacto
# «Agente» y no «funcionario»: así se dice también en los cuerpos policiales.
-duty-officer = agente de guardia
-secretariat = secretaría
# Reglamento (UE) 2021/784: «prestador de servicios de alojamiento de datos».
-provider = prestador

## Lo que se emite

# Una alerta se «revoca»: «retirar» y «retirada» se dicen solo del contenido, como en el Reglamento.
-alert = alerta
-reference = referencia
-kind = tipo
# «Nivel» se reserva para el escalado.
-tier = grado
# Una dirección web; «ubicación» designaría un lugar real.
-location = dirección
# La calificación jurídica del artículo 2, punto 7, del Reglamento; «motivo» es la razón de hecho.
-ground = calificación
-exercise = ejercicio

## A quién se pide qué

-audience = destinatarios
-purpose = finalidad
-ask = solicitud
-route = regla de distribución

## Lo que ocurre después

-follow-up = seguimiento
-answer = respuesta
-result = resultado
-objection = objeción
# El del prestador es el «plazo de una hora», nunca su «hora», que sería la de su reloj.
-deadline = plazo

## Lo que se lee

-card = ficha
-board = tablero
-digest = resumen diario
-journal = registro
