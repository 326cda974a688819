"""Writes locales/<language>/languages.ftl: what languages are called, from CLDR.

    npm pack cldr-localenames-full@48.2.0 && tar xzf cldr-localenames-full-*.tgz
    python3 data/generate_languages.py package en fr ar …

A language that is there already keeps its file; delete it first to make it anew. Which languages have names is said in
src/i18n/language.rs.
"""

import json
import re
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent

package, languages = Path(sys.argv[1]), sys.argv[2:]
version = json.loads((package / "package.json").read_text())["version"]
source = (REPOSITORY / "src/i18n/language.rs").read_text()
tags = re.search(r"^languages! \{(.*?)\}", source, re.DOTALL | re.MULTILINE).group(1).split()

for language in languages:
    path = REPOSITORY / "locales" / language / "languages.ftl"
    if path.exists() and path.read_text().strip():
        print(f"{path} is there already")
        continue
    main = json.loads((package / "main" / language / "languages.json").read_text())["main"][language]
    names = main["localeDisplayNames"]["languages"]
    lines = [f"### What languages are called, from CLDR {version}, cldr-localenames-full."]
    if language != "en":
        lines.append("### Reviewed by: nobody yet; as CLDR has them.")
    lines += [""] + [f"language-{tag} = {names[tag]}" for tag in tags]
    path.write_text("\n".join(lines) + "\n")
