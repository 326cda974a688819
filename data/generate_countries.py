"""Writes locales/<language>/countries.ftl: the partners' names, from CLDR.

    npm pack cldr-localenames-full@48.2.0 && tar xzf cldr-localenames-full-*.tgz
    python3 data/generate_countries.py package en fr ar …

A language that is there already keeps its file; delete it first to make it anew. The files are then corrected by hand
where a partner wants another name.
"""

import csv
import json
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent

package, languages = Path(sys.argv[1]), sys.argv[2:]
version = json.loads((package / "package.json").read_text())["version"]
with open(REPOSITORY / "data/partners.csv", newline="") as rows:
    codes = sorted(row["iso2"] for row in csv.DictReader(rows))

for language in languages:
    path = REPOSITORY / "locales" / language / "countries.ftl"
    if path.exists() and path.read_text().strip():
        print(f"{path} is there already")
        continue
    main = json.loads((package / "main" / language / "territories.json").read_text())["main"][language]
    names = main["localeDisplayNames"]["territories"]
    lines = [f"### The partners' names, from CLDR {version}, cldr-localenames-full."]
    if language != "en":
        lines.append("### Reviewed by: nobody yet; as CLDR has them.")
    lines += [""] + [f"country-{code} = {names[code]}" for code in codes]
    path.write_text("\n".join(lines) + "\n")
