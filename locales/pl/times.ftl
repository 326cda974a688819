### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

time-yesterday = wczoraj
time-today = dziś, dzisiaj
time-tomorrow = jutro
time-before-noon = rano
time-after-noon = wieczorem
time-hour = godz., godzina, h
time-beside = o, dnia
