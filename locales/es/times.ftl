### Reviewed by: nobody yet; needs a duty officer whose first language is Spanish.

time-yesterday = ayer
time-today = hoy
time-tomorrow = mañana
time-before-noon = a. m., a.m., am
time-after-noon = p. m., p.m., pm
time-hour = h, hs, hora, horas
time-beside = a, las, la, el
