"""Fonts of a PDF: from how a file describes them to what decodes their strings.

pdfminer.six knows encodings, glyph names, metrics and the maps of Asian fonts. Here its
answers become tables, and what costs it most, maps to Unicode and embedded font files, is
read by regular expression, or not at all.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pdfminer.encodingdb import EncodingDB
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1
from pdfminer.psexceptions import PSException
from pdfminer.psparser import PSLiteral, literal_name

from matcher.errors import ResumeReadError
from matcher.readers.pdf.content.cmaps import UNKNOWN, parse_to_unicode
from matcher.readers.pdf.content.drawnfonts import (
    blanks_in,
    drawn_blanks,
    glyph_names,
    glyph_scale,
    lost_blanks,
    takes_color,
)
from matcher.readers.pdf.content.fontwidths import (
    composite_widths,
    simple_widths,
    without_huge_widths,
)
from matcher.readers.pdf.content.functions import FAULTS
from matcher.readers.pdf.content.glyphs import (
    NO_FONT,
    ONE_BYTE_CODES,
    USUAL_WIDTH,
    Font,
    Watched,
    glyph_decoder,
    one_byte_decoder,
    two_byte_codes,
)
from matcher.readers.pdf.content.texfonts import tex_texts

_T = TypeVar("_T")
_SYMBOLS = re.compile(r"wingdings|webdings|dingbats|fontawesome|icon", re.I)
_FORCE_BOLD = 1 << 18
_BOLD_WEIGHT = 600
_PRIVATE = 0xF000
_USUAL = {"TrueType": "WinAnsiEncoding"}
# in this encoding all codes without a character are the bullet (ISO 32000-1, D.2)
_UNUSED = dict.fromkeys((127, 129, 141, 143, 144, 157), "\u2022")
_SIMPLE = ("Type1", "MMType1", "TrueType", "Type3")
_IDENTITY = ("Identity-H", "DLIdent-H", "OneByteIdentityH", "Identity-V", "DLIdent-V")


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
        font = self._sound(spec) if isinstance(spec, dict) else NO_FONT
        if number is not None:
            self._made[number] = font
        return font

    def _sound(self, spec: Mapping[str, Any]) -> Font:
        """Return a font; where ours stumbles over it, as pdfminer.six reads it, or none."""
        try:
            return self._make(spec)
        except ResumeReadError:  # a ValueError, too
            raise
        except FONT_ERRORS:
            return self._from_stock(spec, _descendant(spec))

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
            encoding = {code: chr(_PRIVATE + code) for code in range(ONE_BYTE_CODES)}
            encoding[ord(" ")] = " "
        if subtype == "Type3" and not to_unicode:
            encoding = encoding | tex_texts(glyph_names(spec))
        texts = encoding | to_unicode
        widths, missing = simple_widths(spec, descriptor, name, texts)
        scale = glyph_scale(spec) if subtype == "Type3" else 0.001
        scaled = {code: width * scale for code, width in widths.items()}
        is_drawn = subtype == "Type3"
        watched = Watched(
            texts, drawn_blanks(spec) if is_drawn else blanks_in(spec, descriptor, encoding)
        )
        decode = one_byte_decoder(watched, scaled, missing * scale)
        painted = not is_drawn or takes_color(spec)
        return watched.of(Font(name, decode, bold=_is_bold(descriptor), painted=painted))

    def _composite(self, spec: Mapping[str, Any]) -> Font:
        part = _descendant(spec) or {}
        encoding = resolve1(spec.get("Encoding"))
        to_unicode = _to_unicode(spec)
        if not to_unicode or _name(encoding) not in _IDENTITY:
            return self._from_stock(spec, part)
        descriptor = dict_value(part.get("FontDescriptor", {}))
        widths = composite_widths(list_value(part.get("W")))
        usual = num_value(part.get("DW", 1000))

        texts = Watched(to_unicode, lost_blanks(part))

        def glyph(code: int) -> tuple[str, float]:
            return texts.get(code, UNKNOWN), widths.get(code, usual) * 0.001

        font = Font(
            _font_name(part, descriptor),
            glyph_decoder(two_byte_codes, glyph),
            bold=_is_bold(descriptor),
            vertical=(_name(encoding) or "").endswith("V"),
        )
        return texts.of(font)

    def _from_stock(self, spec: Mapping[str, Any], part: Mapping[str, Any] | None) -> Font:
        """Return a font by pdfminer.six's own reading of it, with our map to Unicode."""
        described = part if part is not None else spec
        try:
            descriptor = dict_value(described.get("FontDescriptor", {}))
            to_unicode = _to_unicode(spec)
            bare = {key: value for key, value in spec.items() if key != "ToUnicode"}
            if part is not None:
                bare["DescendantFonts"] = [without_huge_widths(part, keep_file=not to_unicode)]
            stock = self._stock.get_font(None, bare)
        except ResumeReadError:  # of a font file that unpacks to too much; a ValueError, too
            raise
        except FONT_ERRORS:
            return NO_FONT

        def codes(data: bytes) -> tuple[int, ...]:
            return _or(lambda: tuple(stock.decode(data)), tuple(data))

        def glyph(code: int) -> tuple[str, float]:
            text = to_unicode.get(code) or _or(lambda: stock.to_unichr(code), UNKNOWN)
            return text, _or(lambda: stock.char_width(code), USUAL_WIDTH)

        return Font(
            _font_name(described, descriptor),
            glyph_decoder(codes, glyph, one_byte=part is None),
            bold=_is_bold(descriptor),
            vertical=stock.is_vertical(),
        )


def _descendant(spec: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the font that one of two bytes a code is made of; None of another font."""
    if _name(spec.get("Subtype")) != "Type0":
        return None
    parts = list_value(spec.get("DescendantFonts"))
    return dict_value(parts[0]) if parts else {}


FONT_ERRORS = (*FAULTS, AssertionError, PSException, struct.error)
"""What pdfminer.six raises for a broken font."""


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
    encoding, differences = resolve1(spec.get("Encoding")), None
    if isinstance(encoding, dict):
        differences = [resolve1(item) for item in list_value(encoding.get("Differences"))]
        encoding = encoding.get("BaseEncoding")
    name = _name(encoding) or _USUAL.get(subtype, "StandardEncoding")
    known = EncodingDB.get_encoding(name, differences)
    return _UNUSED | known if _name(encoding) == "WinAnsiEncoding" else known


def _or(read: Callable[[], _T], otherwise: _T) -> _T:
    """Return what pdfminer.six reads of a font; something else where that is broken."""
    try:
        return read()
    except FONT_ERRORS:
        return otherwise
