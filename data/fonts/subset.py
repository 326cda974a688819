"""Writes the fonts of the charts: the parts of Noto Sans, Noto Sans Arabic and Noto Sans CJK JP that charts need.

    pip install fonttools==4.68.0
    apt install fonts-noto-core fonts-noto-cjk
    python3 data/fonts/subset.py /usr/share/fonts

All letters of the Latin and Arabic alphabets are kept; of Japanese, the kana and whatever stands in the chart's texts. Run it
again after a change of locales/ja/figures.ftl: a test names the characters that are missing. `characters.txt` lists what the
fonts have.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTCollection, TTFont

HERE = Path(__file__).parent
FONTS = Path(sys.argv[1])
JAPANESE = (HERE.parent.parent / "locales/ja/figures.ftl").read_text()

ASCII = [*range(0x20, 0x7F)]
LATIN = [*ASCII, *range(0xA0, 0x180), *range(0x2010, 0x2027), 0x202F, 0x202B, 0x202C]
ARABIC = [*range(0x600, 0x700)]
KANA = [*range(0x3000, 0x3100), *range(0xFF01, 0xFF5F)]


def cut(font: TTFont, name: str, wanted: list[int]) -> Path:
    options = subset.Options(hinting=False, desubroutinize=True, name_IDs=[0, 1, 2, 6, 13, 14], notdef_outline=True)
    options.layout_features = ["ccmp", "locl", "init", "medi", "fina", "rlig", "calt", "liga", "mark", "mkmk", "kern"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.save(HERE / name)
    return HERE / name


latin = cut(TTFont(FONTS / "truetype/noto/NotoSans-Regular.ttf"), "NotoSans.ttf", LATIN)
arabic = cut(TTFont(FONTS / "truetype/noto/NotoSansArabic-Regular.ttf"), "NotoSansArabic.ttf", ARABIC)
# One font has both: a text of which a font has only a part is not drawn where the other's ligatures join letters.
both = Merger().merge([str(latin), str(arabic)])
both.save(latin)
arabic.unlink()
japanese = TTCollection(FONTS / "opentype/noto/NotoSansCJK-Regular.ttc")
japanese = next(font for font in japanese.fonts if font["name"].getDebugName(1) == "Noto Sans CJK JP")
kanji = [ord(character) for character in JAPANESE if character > "\u3000"]
japanese = cut(japanese, "NotoSansJP.otf", ASCII + KANA + kanji)
present = set(both.getBestCmap()) | set(TTFont(japanese).getBestCmap())
(HERE / "characters.txt").write_text("".join(chr(one) for one in sorted(present)) + "\n")
