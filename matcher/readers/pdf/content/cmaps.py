"""What the codes of a font mean, by the ToUnicode map that a PDF gives for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.lazily import late

MOST_CODES = 65_536
"""How many codes of one map are read: two bytes have no more."""

UNKNOWN = "\ufffd"
"""What stands for a glyph of which the file does not say which letter it shows."""

_SECTION = re.compile(rb"beginbf(char|range)(.*?)endbf", re.S)
_HEX = rb"<([0-9A-Fa-f\s]*+)>\s*+"
_CHAR = re.compile(_HEX + _HEX)
_RANGE = late(_HEX + _HEX + rb"(?:" + _HEX + rb"|\[([^\]]*+)\])")
_UNIT = 4  # digits
_ITEM = re.compile(rb"<([0-9A-Fa-f\s]*+)>")


def parse_to_unicode(data: bytes) -> dict[int, str]:
    """Return the text of each code of a ToUnicode map, of at most :data:`MOST_CODES`."""
    texts: dict[int, str] = {}
    for section in _SECTION.finditer(data):
        if section[1] == b"char":
            texts |= _chars(_CHAR.findall(section[2]))
        else:
            for first, last, text, items in _RANGE.findall(section[2]):
                texts |= _range(_code(first), _code(last), text, items)
        if len(texts) > MOST_CODES:
            break
    return texts


def _chars(pairs: Sequence[tuple[bytes, bytes]]) -> dict[int, str]:
    """Return the texts of single codes, all at once if each is one plain UTF-16 unit."""
    codes, units = [code for code, _ in pairs], [unit for _, unit in pairs]
    plain = set(map(len, units)) == {_UNIT} and max(map(len, codes)) <= _UNIT
    if plain:
        try:
            text = _decoded(bytes.fromhex(b"".join(units).decode())).replace("\uf020", " ")
            numbers = [int(code, 16) for code in codes]
        except ValueError:  # blanks among the digits, or none
            plain = False
        else:
            plain = len(text) == len(codes) and "\0" not in text
    if plain:
        return dict(zip(numbers, text, strict=True))
    return {_code(code): _text(unit) for code, unit in pairs}


def _range(first: int, last: int, text: bytes, items: bytes) -> dict[int, str]:
    count = last - first + 1
    if not 0 < count <= MOST_CODES:
        return {}
    if items:
        texts = [_text(item) for item in _ITEM.findall(items)]
        return dict(zip(range(first, last + 1), texts, strict=False))
    raw = _bytes(text)
    if not raw:
        return {}
    # the last two bytes count up, as one UTF-16 unit; what stands before them stays
    head, unit = _decoded(raw[:-2]), int.from_bytes(raw[-2:], "big")
    if _is_low_surrogate(unit):
        start = ord(_decoded(raw[-4:]) or UNKNOWN)
        head = _decoded(raw[:-4])
        return {first + step: head + chr(start + step) for step in range(count)}
    counted = range(min(count, 0x10000 - unit))
    return {first + step: _plain(head + chr(unit + step)) for step in counted}


def _is_low_surrogate(unit: int) -> bool:
    return 0xDC00 <= unit < 0xE000  # noqa: PLR2004 -- the range that Unicode gives them


def _code(digits: bytes) -> int:
    return int(b"".join(digits.split())[:8] or b"0", 16)


def _bytes(digits: bytes) -> bytes:
    """Return UTF-16 from its digits; a single byte, as some programs write, is widened."""
    digits = b"".join(digits.split())
    if len(digits) <= 2:  # noqa: PLR2004
        digits = digits.rjust(4, b"0") if digits else b""
    return bytes.fromhex(digits[: len(digits) // 4 * 4].decode("ascii"))


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-16-be", "ignore")


def _plain(text: str) -> str:
    """Return text that can be encoded: no half characters, and no NUL, which is none.

    The blank of a symbol font is a blank.
    """
    text = text.replace("\0", "").replace("\uf020", " ")
    return text.encode("utf-8", "ignore").decode()


def _text(digits: bytes) -> str:
    return _plain(_decoded(_bytes(digits)))
