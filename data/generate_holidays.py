"""Writes data/holidays.csv: the public holidays of the sixty partners, 2026 to 2035, and the days worked in exchange.

    python3 -m venv venv && venv/bin/pip install holidays==0.109
    venv/bin/python data/generate_holidays.py

Source: the package `holidays` 0.109 on PyPI (MIT; what is taken are dates and names). National holidays only: what
holds in one region, or for one community, is for the partner to add. Columns:

country    ISO 3166-1 alpha-2, as in partners.csv
date       local date
estimated  yes: foreseen by calculation, while the day itself is announced shortly before, by the sight of the moon
half       yes: work ends early that day
worked_for a date that was given off, if this date is worked in its place: with the hours of that weekday
name       in English; several on one day are joined by "; "

Ukraine has no rows: under martial law its holidays are working days.

Days worked in exchange are known for a year once it is decreed. Of the sixty, Hungary and Latvia exchange days in 2026, and
none had published any for 2027 by November 2026. Held against the decrees and what was written of them:

Hungary    Decree 10/2025 (IV. 30.) NGM: 2 January for 10 January, 21 August for 8 August, 24 December for 12 December
           (https://jogkodex.hu/jsz/2025_10_ngm_rendelet_5591314). Act LXXII of 2026 then made 24 December a public holiday,
           so 12 December is not worked (https://njt.jog.gov.hu/jogszabaly/2026-72-00-00.0).
Latvia     Order "Par darba dienu pārcelšanu 2026. gadā": 2 January for 17 January, 22 June for 27 June
           (https://likumi.lv/ta/id/361161-par-darba-dienu-parcelsanu-2026-gada).
Romania    no bridge days with recovery in 2026 (the government's announcement of December 2025).
Taiwan     no make-up days since the holidays act of 2025 (DGPA's calendar for 2026).
Bulgaria   none since 2017; the day off of 2 January 2026 is not recovered.
Moldova    the government may decree days for the public sector; none was found for 2026.
"""

import csv
from datetime import date
from pathlib import Path

import holidays

VERSION = "0.109"
YEARS = range(2026, 2036)
# The package gives Saudi Arabia's feasts by the Umm al-Qura calendar and without a mark; the days off are announced.
ANNOUNCED = {"SA": ("Eid", "Arafah")}
HALF_DAY_REMARKS = (" (from 1pm)", " (workday shortened by 3 hours)")
DATA = Path(__file__).resolve().parent


def clean(name):
    """The name without the remarks that have columns of their own."""
    name = name.replace(" (estimated)", "").replace(" (observed, estimated)", " (observed)")
    for remark in HALF_DAY_REMARKS:
        name = name.replace(remark, "")
    return name


def rows(country):
    supported = getattr(holidays, country).supported_categories

    def days(category):
        if category not in supported:
            return {}
        return holidays.country_holidays(country, years=YEARS, language="en_US", categories=(category,))

    def exchanged():
        """By the date that is worked, the date that was given off for it."""
        known = holidays.country_holidays(country, years=YEARS)
        for year in YEARS:
            entries = getattr(known, "special_public_holidays", {}).get(year, ())
            for entry in entries if entries and isinstance(entries[0], tuple) else [entries]:
                # Month and day off, month and day worked, and perhaps the year of the latter. What has a name is no exchange.
                if len(entry) in (4, 5):
                    off, worked = date(year, *entry[:2]), date(*(entry[4:] or (year,)), *entry[2:4])
                    if worked in known.weekend_workdays:
                        yield worked, off

    whole, half, worked = days("public"), days("half_day"), dict(exchanged())
    for day in sorted({*whole, *half, *worked}):
        if day in worked:
            yield country, day, "no", "no", worked[day], "Working day"
            continue
        names = (whole.get(day) or half[day]).split("; ")
        # A day is only as uncertain as the surest of the reasons for it.
        marks = ("estimated", *ANNOUNCED.get(country, ()))
        estimated = all(any(mark in name for mark in marks) for name in names)
        name = "; ".join(dict.fromkeys(map(clean, names)))
        yield country, day, "yes" if estimated else "no", "no" if day in whole else "yes", "", name


assert holidays.__version__ == VERSION, f"this was written for {VERSION}, not {holidays.__version__}"
with open(DATA / "partners.csv", newline="") as partners:
    countries = sorted(row["iso2"] for row in csv.DictReader(partners))
with open(DATA / "holidays.csv", "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["country", "date", "estimated", "half", "worked_for", "name"])
    for country in countries:
        writer.writerows(rows(country))
