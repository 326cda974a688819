### Words by which officers write times, in small letters or capitals: alternatives are separated by commas, and each is
### one word. They are read and never said.

# (read, never said) the day before
time-yesterday = yesterday
# (read, never said) this day
time-today = today
# (read, never said) the next day
time-tomorrow = tomorrow
# (read, never said) before noon, beside a time of the twelve-hour clock
time-before-noon = am, a.m.
# (read, never said) after noon, beside a time of the twelve-hour clock
time-after-noon = pm, p.m.
# (read, never said) what parts hours from minutes, or says that a number is an hour
time-hour = h, hrs, hours, o’clock
# (read, never said) words that may stand beside a date or a time and mean nothing more
time-beside = at, on
