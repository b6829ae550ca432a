"""Bitmap fonts of TeX, whose glyphs are named by their codes: what these mean.

TeX makes them where a font is installed as METAFONT alone, as T1 fonts are without cm-super.
Codes are those of the encodings OT1 and T1 (fontenc; T1 is the Cork encoding of 1990).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_CODED = re.compile(r"a(\d{1,3})")
_NO_GLYPH = ".notdef"

_ASCII = {code: chr(code) for code in range(33, 127)} | {39: "\u2019", 96: "\u2018"}
_OT1 = _ASCII | dict(enumerate("ΓΔΘΛΞΠΣΥΦΨΩ"))
_OT1 |= {11: "ff", 12: "fi", 13: "fl", 14: "ffi", 15: "ffl"}
_OT1 |= dict(enumerate("ıȷ`´ˇ˘¯˚¸ßæœøÆŒØ", 16))
_OT1 |= {34: "”", 60: "¡", 62: "¿", 92: "“", 95: "˙", 123: "–", 124: "—", 125: "˝", 127: "¨"}
_T1 = _ASCII | dict(enumerate("`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\u200b₀ıȷ"))
_T1 |= {27: "ff", 28: "fi", 29: "fl", 30: "ffi", 31: "ffl", 127: "-"}
_T1 |= dict(enumerate("ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£", 128))
_T1 |= {code: chr(code) for code in range(192, 256)}
_T1 |= {215: "Œ", 223: "SS", 247: "œ", 255: "ß"}
_SIGNS = {15: "\u2022", 136: "\u2022"}  # of OMS and TS1, as items of lists have them
_OF_OT1, _OF_T1 = range(11, 16), (*range(27, 32), *range(128, 256))
_LETTERS = range(ord("A"), ord("z") + 1)


def tex_texts(names: Mapping[int, str]) -> dict[int, str]:
    """Return the text of each code of a font by the names of its glyphs; none of another.

    A font without letters is one of signs, of which only bullets are known.
    """
    used = {code: name for code, name in names.items() if name != _NO_GLYPH}
    coded = (_CODED.fullmatch(name) for name in used.values())
    if not used or any(
        found is None or int(found[1]) != code for code, found in zip(used, coded, strict=True)
    ):
        return {}
    if not any(code in _LETTERS for code in used):
        known = _SIGNS
    else:
        older = any(code in _OF_OT1 for code in used) and not any(
            code in _OF_T1 for code in used
        )
        known = _OT1 if older else _T1
    return {code: known[code] for code in used if code in known}
