### Reviewed by: nobody yet; needs a duty officer whose first language is French.

time-yesterday = hier
time-today = aujourd’hui
time-tomorrow = demain
time-before-noon = matin
time-after-noon = soir
time-hour = h, heure, heures
time-beside = à, le, vers, du
