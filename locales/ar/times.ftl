### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

time-yesterday = أمس، امس، البارحة
time-today = اليوم
time-tomorrow = غدًا، غدا
time-before-noon = ص، صباحا، صباحًا
time-after-noon = م، مساء، مساءً
time-hour = الساعة
time-beside = في، يوم
