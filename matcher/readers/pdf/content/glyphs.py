"""Glyphs of a font: from the bytes of a string to its text and its width."""

from __future__ import annotations

import re
from array import array
from codecs import charmap_decode
from collections.abc import Callable, Mapping, Sequence
from sys import byteorder

from matcher.readers.pdf.content.cmaps import UNKNOWN
from matcher.readers.pdf.content.scanner import string_bytes

Shown = tuple[str, float, int, int]
"""Text of a string, its width in font sizes, how many codes, how many blanks of one byte."""

BOLD = re.compile(r"bold|black|heavy|demi", re.I)
"""What the name of a bold font holds."""

USUAL_WIDTH = 0.5
"""Width of a glyph of which the file does not say it, in font sizes."""

ONE_BYTE_CODES = 256
"""How many codes of one byte there are."""

_NO_ROOM = ("\xad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")
_HYPHENS = frozenset("-\xad‐‑")
_LINE_ENDS = ("\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
_SOME_WIDTH = 0.1

LONGEST_GLYPH = 8
"""Letters that one glyph may show; the longest ligatures of our alphabets have four."""

_MOST_CACHED = 4_096
_LONGEST_CACHED = 64

NO_STRING: Shown = ("", 0.0, 0, 0)
"""The showing of no string."""


class Font:
    """Text and widths of the codes of a font, its name, and whether it is bold or vertical.

    ``painted`` is whether its glyphs take the colour of the text, and bring none of their
    own; ``blank`` whether a glyph was shown that means letters and may show none. ``decode``
    gives the same as :meth:`show` for the bytes that a string holds.
    """

    def __init__(
        self,
        name: str,
        decode: Callable[[bytes], Shown],
        *,
        bold: bool = False,
        vertical: bool = False,
        painted: bool = True,
    ) -> None:
        self.name = name
        self.bold = bold or bool(BOLD.search(name))
        self.vertical = vertical
        self.painted = painted
        self.blank = False
        self.decode = decode
        self._known: dict[bytes, Shown] = {}

    def show(self, string: bytes) -> Shown:
        """Return text, width, and number of codes and blanks of a string as the file has it.

        The string stands in its parentheses, or in hexadecimal in angle brackets.
        """
        shown = self._known.get(string)
        if shown is None:
            shown = self.decode(string_bytes(string))
            if len(string) <= _LONGEST_CACHED and len(self._known) < _MOST_CACHED:
                self._known[string] = shown
        return shown


class Watched(dict[int, str]):
    """Texts of the codes of a font, with what tells which of them may show nothing."""

    def __init__(
        self, texts: Mapping[int, str], is_blank: Callable[[int], bool] | None
    ) -> None:
        super().__init__(texts)
        self._is_blank = is_blank
        self._font: Font | None = None

    def of(self, font: Font) -> Font:
        """Set the font whose texts they are, and return it."""
        self._font = font
        return font

    def get(self, code: int, otherwise: str) -> str:  # type: ignore[override]
        """Return a text, and note in its font if that may not be seen."""
        text = super().get(code, otherwise)
        asks = self._is_blank is not None and any(map(str.isalnum, text))
        if asks and self._font and self._is_blank and self._is_blank(code):
            self._font.blank, self._font.painted = True, False
        return text


def painted_text(text: str, width: float) -> str:
    """Return what a glyph of a text and a width, in font sizes, shows on the page.

    A soft hyphen that is painted is a hyphen, and a sign of no width that takes room is a
    blank. What some programs write for one glyph, all blanks that there are or all hyphens,
    is one of them. A glyph that claims more letters than its width could hold shows none.
    """
    if len(text) > 1:
        if text.isspace():
            return " "
        if _HYPHENS.issuperset(text):
            return "-"
    elif text in _LINE_ENDS:
        return " "
    if text in _NO_ROOM and width > _SOME_WIDTH:
        return "-" if text == "\xad" else " "
    return text if len(text) <= LONGEST_GLYPH else UNKNOWN


def one_byte_decoder(
    texts: Mapping[int, str], widths: Mapping[int, float], missing: float
) -> Callable[[bytes], Shown]:
    """Return what decodes strings of one byte a code; widths are in font sizes."""
    table = [missing] * ONE_BYTE_CODES
    for code, width in widths.items():
        if 0 <= code < ONE_BYTE_CODES:
            table[code] = width
    painted = _Painted(texts, table)
    width_of = table.__getitem__

    def decode(data: bytes) -> Shown:
        text, count = charmap_decode(data, "replace", painted)
        return text, sum(map(width_of, data)), count, data.count(b" ")

    return decode


class _Painted(dict[int, str]):
    """What codes of one byte show, each looked up once: a page uses few of those of a font."""

    def __init__(self, texts: Mapping[int, str], widths: Sequence[float]) -> None:
        super().__init__()
        self._texts = texts
        self._widths = widths

    def __missing__(self, code: int) -> str:
        self[code] = text = painted_text(self._texts.get(code, UNKNOWN), self._widths[code])
        return text


class _Glyphs(dict[int, str]):
    """Texts of codes, and their widths in font sizes, each looked up once."""

    def __init__(self, glyph: Callable[[int], tuple[str, float]]) -> None:
        self.widths: dict[int, float] = {}
        self._glyph = glyph

    def __missing__(self, code: int) -> str:
        text, width = self._glyph(code)
        self.widths[code] = width
        self[code] = text = painted_text(text, width)
        return text


def glyph_decoder(
    codes: Callable[[bytes], Sequence[int]],
    glyph: Callable[[int], tuple[str, float]],
    *,
    one_byte: bool = False,
) -> Callable[[bytes], Shown]:
    """Return what decodes strings code by code, and looks up each code once."""
    glyphs = _Glyphs(glyph)
    text_of, width_of = glyphs.__getitem__, glyphs.widths.__getitem__

    def decode(data: bytes) -> Shown:
        found = codes(data)
        text = "".join(map(text_of, found))
        blanks = data.count(b" ") if one_byte else 0
        return text, sum(map(width_of, found)), len(found), blanks

    return decode


NO_FONT = Font("", one_byte_decoder({}, {}, USUAL_WIDTH))
"""What paints where a file names no font, or a broken one."""


def two_byte_codes(data: bytes) -> Sequence[int]:
    """Return the codes of two bytes each, the higher one first."""
    codes = array("H", data[: len(data) // 2 * 2])
    if byteorder == "little":
        codes.byteswap()
    return codes
