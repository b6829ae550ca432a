"""Fonts of a PDF: from the bytes of a string to its text and its width.

pdfminer.six knows encodings, glyph names, metrics and the maps of Asian fonts. Here its
answers become tables, and what costs it most, maps to Unicode and embedded font files, is
read by regular expression, or not at all.
"""

from __future__ import annotations

import re
import struct
from array import array
from codecs import charmap_decode
from collections.abc import Callable, Mapping, Sequence
from sys import byteorder
from typing import Any

from pdfminer.encodingdb import EncodingDB
from pdfminer.fontmetrics import FONT_METRICS
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1
from pdfminer.psexceptions import PSException
from pdfminer.psparser import PSLiteral, literal_name

from matcher.errors import ResumeReadError
from matcher.readers.pdf.cmaps import MOST_CODES, UNKNOWN, parse_to_unicode
from matcher.readers.pdf.scanner import string_bytes

Shown = tuple[str, float, int, int]
"""Text of a string, its width in font sizes, how many codes, how many blanks of one byte."""

_SYMBOLS = re.compile(r"wingdings|webdings|dingbats|fontawesome|icon", re.I)
BOLD = re.compile(r"bold|black|heavy|demi", re.I)
_FORCE_BOLD = 1 << 18
_BOLD_WEIGHT = 600
_PRIVATE = 0xF000
_BYTE = 256
_NO_ROOM = ("\xad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")
_SOME_WIDTH = 0.1
_MOST_LETTERS = 8  # the longest ligatures of our alphabets have four
_PLAIN = (int, float, list)  # what need not be looked up elsewhere in the file
_MOST_CACHED = 4_096
_LONGEST_CACHED = 64
_USUAL_WIDTH = 0.5
_SIMPLE = ("Type1", "MMType1", "TrueType", "Type3")
_IDENTITY = ("Identity-H", "DLIdent-H", "OneByteIdentityH", "Identity-V", "DLIdent-V")


NOTHING: Shown = ("", 0.0, 0, 0)
"""The showing of no string."""


class Font:
    """Text and widths of the codes of a font, its name, and whether it is bold or vertical.

    ``painted`` is whether its glyphs take the colour of the text, and bring none of their
    own; ``decode`` gives the same as :meth:`show` for the bytes that a string holds.
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


def painted_text(text: str, width: float) -> str:
    """Return what a glyph of a text and a width, in font sizes, shows on the page.

    A soft hyphen that is painted is a hyphen, and a sign of no width that takes room is a
    blank. A glyph that claims more letters than its width could hold shows none of them.
    """
    if text in _NO_ROOM and width > _SOME_WIDTH:
        return "-" if text == "\xad" else " "
    return text if len(text) <= _MOST_LETTERS else UNKNOWN


def one_byte_decoder(
    texts: dict[int, str], widths: Mapping[int, float], missing: float
) -> Callable[[bytes], Shown]:
    """Return what decodes strings of one byte a code; widths are in font sizes."""
    table = [missing] * _BYTE
    for code, width in widths.items():
        if 0 <= code < _BYTE:
            table[code] = width
    odd = [code for code, text in texts.items() if not text.isascii() or len(text) > 1]
    texts = texts | {code: painted_text(texts[code], table[code & 0xFF]) for code in odd}

    width_of = table.__getitem__

    def decode(data: bytes) -> Shown:
        text, count = charmap_decode(data, "replace", texts)  # UNKNOWN for what is not there
        return text, sum(map(width_of, data)), count, data.count(b" ")

    return decode


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


NO_FONT = Font("", one_byte_decoder({}, {}, _USUAL_WIDTH))
"""What paints where a file names no font, or a broken one."""


class Fonts:
    """The fonts of a file, each made once."""

    def __init__(self) -> None:
        self._made: dict[int, Font] = {}
        self._stock = PDFResourceManager(caching=False)

    def get(self, reference: object) -> Font:
        """Return the font that a reference or a dictionary describes."""
        number = getattr(reference, "objid", None)
        if number in self._made:
            return self._made[number]
        spec = resolve1(reference)
        font = self._make(spec) if isinstance(spec, dict) else NO_FONT
        if number is not None:
            self._made[number] = font
        return font

    def _make(self, spec: Mapping[str, Any]) -> Font:
        subtype = _name(spec.get("Subtype")) or "Type1"
        if subtype == "Type0":
            return self._composite(spec)
        if subtype in _SIMPLE:
            return self._simple(spec, subtype)
        return self._from_stock(spec, None)

    def _simple(self, spec: Mapping[str, Any], subtype: str) -> Font:
        descriptor = dict_value(spec.get("FontDescriptor", {}))
        to_unicode = _to_unicode(spec)
        if not to_unicode and "Encoding" not in spec and "FontFile" in descriptor:
            return self._from_stock(spec, None)  # its encoding stands in the font program
        name = _font_name(spec, descriptor)
        encoding = _encoding(spec, subtype)
        if _SYMBOLS.search(name) and not to_unicode:
            encoding = {code: chr(_PRIVATE + code) for code in range(_BYTE)}
            encoding[ord(" ")] = " "
        texts = encoding | to_unicode
        widths, missing = _widths(spec, descriptor, name, texts)
        scale = _scale(spec) if subtype == "Type3" else 0.001
        scaled = {code: width * scale for code, width in widths.items()}
        decode = one_byte_decoder(texts, scaled, missing * scale)
        return Font(name, decode, bold=_is_bold(descriptor), painted=subtype != "Type3")

    def _composite(self, spec: Mapping[str, Any]) -> Font:
        descendants = list_value(spec.get("DescendantFonts"))
        part = dict_value(descendants[0]) if descendants else {}
        encoding = resolve1(spec.get("Encoding"))
        to_unicode = _to_unicode(spec)
        if not to_unicode or _name(encoding) not in _IDENTITY:
            return self._from_stock(spec, part)
        descriptor = dict_value(part.get("FontDescriptor", {}))
        widths = _composite_widths(list_value(part.get("W")))
        usual = num_value(part.get("DW", 1000))

        def glyph(code: int) -> tuple[str, float]:
            return to_unicode.get(code, UNKNOWN), widths.get(code, usual) * 0.001

        return Font(
            _font_name(part, descriptor),
            glyph_decoder(_pairs, glyph),
            bold=_is_bold(descriptor),
            vertical=(_name(encoding) or "").endswith("V"),
        )

    def _from_stock(self, spec: Mapping[str, Any], part: Mapping[str, Any] | None) -> Font:
        """Return a font by pdfminer.six's own reading of it, with our map to Unicode."""
        described = part if part is not None else spec
        descriptor = dict_value(described.get("FontDescriptor", {}))
        to_unicode = _to_unicode(spec)
        bare = {key: value for key, value in spec.items() if key != "ToUnicode"}
        if part is not None:
            bare["DescendantFonts"] = [_without_huge_widths(part, keep_file=not to_unicode)]
        try:
            stock = self._stock.get_font(None, bare)
        except ResumeReadError:  # of a font file that unpacks to too much; a ValueError, too
            raise
        except _FONT_ERRORS:
            return NO_FONT

        def glyph(code: int) -> tuple[str, float]:
            return to_unicode.get(code) or _stock_text(stock, code), stock.char_width(code)

        return Font(
            _font_name(described, descriptor),
            glyph_decoder(lambda data: tuple(stock.decode(data)), glyph, one_byte=part is None),
            bold=_is_bold(descriptor),
            vertical=stock.is_vertical(),
        )


_FONT_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    PSException,
    TypeError,
    ValueError,
    struct.error,
)
"""What pdfminer.six raises for a broken font."""


def _pairs(data: bytes) -> Sequence[int]:
    """Return the codes of two bytes each, the higher one first."""
    codes = array("H", data[: len(data) // 2 * 2])
    if byteorder == "little":
        codes.byteswap()
    return codes


def _name(value: object) -> str:
    value = resolve1(value)
    return str(literal_name(value)) if isinstance(value, PSLiteral) else ""


def _font_name(spec: Mapping[str, Any], descriptor: Mapping[str, Any]) -> str:
    return _name(spec.get("BaseFont")) or _name(descriptor.get("FontName"))


def _is_bold(descriptor: Mapping[str, Any]) -> bool:
    flags, weight = resolve1(descriptor.get("Flags")), resolve1(descriptor.get("FontWeight"))
    forced = isinstance(flags, int) and bool(flags & _FORCE_BOLD)
    return forced or (isinstance(weight, int | float) and weight >= _BOLD_WEIGHT)


def _to_unicode(spec: Mapping[str, Any]) -> dict[int, str]:
    stream = resolve1(spec.get("ToUnicode"))
    return parse_to_unicode(stream.get_data()) if isinstance(stream, PDFStream) else {}


def _encoding(spec: Mapping[str, Any], subtype: str) -> dict[int, str]:
    encoding = resolve1(spec.get("Encoding"))
    usual = "WinAnsiEncoding" if subtype == "TrueType" else "StandardEncoding"
    if not isinstance(encoding, dict):
        return EncodingDB.get_encoding(_name(encoding) or usual)
    name = _name(encoding.get("BaseEncoding")) or usual
    differences = [resolve1(item) for item in list_value(encoding.get("Differences"))]
    return EncodingDB.get_encoding(name, differences)


def _widths(
    spec: Mapping[str, Any], descriptor: Mapping[str, Any], name: str, texts: dict[int, str]
) -> tuple[dict[int, float], float]:
    """Return the widths of codes, in thousandths of the font size, and that of others."""
    listed = list_value(spec.get("Widths"))[:_BYTE]
    missing = num_value(descriptor.get("MissingWidth", 0))
    if listed:
        first = int(num_value(spec.get("FirstChar", 0)))
        return {first + n: _number(width) for n, width in enumerate(listed)}, missing
    if name in FONT_METRICS:
        _, metrics = FONT_METRICS[name]
        return {code: metrics[text] for code, text in texts.items() if text in metrics}, missing
    return {}, missing or 1000 * _USUAL_WIDTH


def _number(value: object) -> float:
    return value if type(value) in _PLAIN else num_value(value)  # type: ignore[return-value]


def _scale(spec: Mapping[str, Any]) -> float:
    matrix = [num_value(value) for value in list_value(spec.get("FontMatrix"))]
    return abs(matrix[0]) if matrix and matrix[0] else 0.001


def _composite_widths(items: list[Any] | tuple[Any, ...]) -> dict[int, float]:
    """Return the widths that a W array lists: ``c [w1 w2]`` and ``first last w``."""
    widths: dict[int, float] = {}
    pending: list[float] = []
    for raw in items[:MOST_CODES]:
        item = raw if type(raw) in _PLAIN else resolve1(raw)
        if isinstance(item, list | tuple) and pending:
            first = int(pending[-1])
            widths |= {first + n: _number(w) for n, w in enumerate(item[:MOST_CODES])}
            pending = []
        elif isinstance(item, int | float):
            pending.append(item)
            if len(pending) == 3:  # noqa: PLR2004
                start, last, width = pending
                if 0 <= start <= last < MOST_CODES:
                    widths |= dict.fromkeys(range(int(start), int(last) + 1), width)
                pending = []
    return widths


def _without_huge_widths(part: Mapping[str, Any], *, keep_file: bool) -> dict[str, Any]:
    """Return a descendant font whose ranges of widths are bounded, for the stock parser."""
    bare = dict(part)
    widths = _composite_widths(list_value(part.get("W")))
    bare["W"] = [value for code, width in widths.items() for value in (code, [width])]
    descriptor = dict_value(part.get("FontDescriptor", {}))
    if not keep_file:
        descriptor = {key: value for key, value in descriptor.items() if key != "FontFile2"}
    bare["FontDescriptor"] = descriptor
    return bare


def _stock_text(font: PDFFont, code: int) -> str:
    try:
        return font.to_unichr(code)
    except _FONT_ERRORS:
        return UNKNOWN
