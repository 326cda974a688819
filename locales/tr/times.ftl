### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

time-yesterday = dün
time-today = bugün
time-tomorrow = yarın
time-before-noon = ÖÖ, sabah
time-after-noon = ÖS, akşam
time-hour = saat
time-beside = günü
