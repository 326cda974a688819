"""Writes data/holidays.csv: the public holidays of the sixty partners, 2026 to 2035.

    python3 -m venv venv && venv/bin/pip install holidays==0.109
    venv/bin/python data/generate_holidays.py

Source: the package `holidays` 0.109 on PyPI (MIT; what is taken are dates and names). National holidays only: what
holds in one region, or for one community, is for the partner to add. Columns:

country    ISO 3166-1 alpha-2, as in partners.csv
date       local date
estimated  yes: foreseen by calculation, while the day itself is announced shortly before, by the sight of the moon
half       yes: work ends early that day
name       in English; several on one day are joined by "; "

Ukraine has no rows: under martial law its holidays are working days.
"""

import csv
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

    whole, half = days("public"), days("half_day")
    for date in sorted({*whole, *half}):
        names = (whole.get(date) or half[date]).split("; ")
        # A day is only as uncertain as the surest of the reasons for it.
        marks = ("estimated", *ANNOUNCED.get(country, ()))
        estimated = all(any(mark in name for mark in marks) for name in names)
        name = "; ".join(dict.fromkeys(map(clean, names)))
        yield country, date, "yes" if estimated else "no", "no" if date in whole else "yes", name


assert holidays.__version__ == VERSION, f"this was written for {VERSION}, not {holidays.__version__}"
with open(DATA / "partners.csv", newline="") as partners:
    countries = sorted(row["iso2"] for row in csv.DictReader(partners))
with open(DATA / "holidays.csv", "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["country", "date", "estimated", "half", "name"])
    for country in countries:
        writer.writerows(rows(country))
