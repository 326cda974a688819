### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

time-yesterday = 昨日、きのう
time-today = 今日、本日、きょう
time-tomorrow = 明日、あした
time-before-noon = 午前
time-after-noon = 午後
time-hour = 時
time-beside = に、の
