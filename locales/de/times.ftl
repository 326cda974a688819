### Reviewed by: nobody yet; needs a duty officer whose first language is German.

time-yesterday = gestern
time-today = heute
time-tomorrow = morgen
time-before-noon = vormittags, morgens, früh
time-after-noon = nachmittags, abends
time-hour = Uhr, h
time-beside = um, am, den
