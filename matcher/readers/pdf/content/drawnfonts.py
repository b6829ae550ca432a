"""Glyphs that may show nothing: drawings (Type 3; ISO 32000-1, 9.6.5), blanks, no glyphs.

What such a glyph means is said beside it, and may be any letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pdfminer.encodingdb import name2unicode
from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1

from matcher.lazily import late
from matcher.readers.pdf.content.drawings import Drawing
from matcher.readers.pdf.content.layers import has_layers
from matcher.readers.pdf.content.operands import of_six
from matcher.readers.pdf.geometry import Box, Matrix, transformed

MOST_GLYPHS = 512
"""How many drawings of a font are looked at; of a font with more, none counts as plain."""

LEAST_LETTER = 0.1
"""Longer side of the smallest drawing that may be read as a letter, in font sizes."""

LEAST_STROKE = 0.003
"""The same of its shorter side."""

FARTHEST_LETTER = 3.0
"""How far from where it stands a drawing may be that is read there, in font sizes."""

IsBlank = Callable[[int], bool]
"""Whether the glyph of a code may show nothing of its letters; asked once for each code."""

_PLAIN = re.compile(rb"[\s\d.+-]*+\bd1\b")
_PAINTS = late(rb"(?<![^\s\])>])(?:[fFSsBb]\*?|Do|EI|sh)(?![^\s\[(</])")
_NO_GLYPH = ".notdef"
_PROGRAMS = {"FontFile", "FontFile2", "FontFile3"}
_USUAL_MATRIX: Matrix = (0.001, 0.0, 0.0, 0.001, 0.0, 0.0)


def glyph_scale(spec: Mapping[str, Any]) -> float:
    """Return by how much the font's matrix scales the widths of its glyphs."""
    matrix = [num_value(value) for value in list_value(spec.get("FontMatrix"))]
    return abs(matrix[0]) if matrix and matrix[0] else 0.001


def takes_color(spec: Mapping[str, Any]) -> bool:
    """Return whether glyphs are painted in the colour of the text, each that paints at all."""
    drawings = [resolve1(value) for value in dict_value(spec.get("CharProcs")).values()]
    if len(drawings) > MOST_GLYPHS:
        return False
    data = [drawing.get_data() for drawing in drawings if isinstance(drawing, PDFStream)]
    painting = [each for each in data if _PAINTS.search(each)]
    return bool(painting) and all(map(_PLAIN.match, painting))


def drawn_blanks(spec: Mapping[str, Any]) -> IsBlank:
    """Return what tells which codes have a drawing that cannot be read as a letter.

    One of nothing, or in a layer, one that is tiny, and one that is painted far away.
    """
    drawings, names = dict_value(spec.get("CharProcs")), glyph_names(spec)
    matrix = of_six([num_value(each) for each in list_value(spec.get("FontMatrix"))])

    known: dict[object, bool] = {}  # by the object, which many codes may share

    def is_blank(code: int) -> bool:
        name = names.get(code, "")
        drawing = resolve1(drawings.get(name))
        if not isinstance(drawing, PDFStream):
            return True
        key = drawing.objid or name
        if key not in known:
            data = drawing.get_data()
            ink = None if has_layers(data) else Drawing().draw(data)
            known[key] = not ink or not _is_legible(_placed(ink, matrix or _USUAL_MATRIX))
        return known[key]

    return is_blank


def blanks_in(
    spec: Mapping[str, Any], descriptor: Mapping[str, Any], encoding: Mapping[int, str]
) -> IsBlank | None:
    """Return what tells which codes have no glyph of a letter, if the font says so.

    An embedded font may have any glyph for a code, unless the differences of its encoding name
    the blank. Another is written in a font of the viewer, by the meanings of names and codes.
    None for a font that has no other texts, or, embedded, its encoding from elsewhere.
    """
    is_embedded = not _PROGRAMS.isdisjoint(descriptor)
    if "ToUnicode" not in spec or (is_embedded and "Encoding" not in spec):
        return None
    unnamed: set[int] = set()  # codes whose glyphs have names that mean nothing

    def is_blank(code: int) -> bool:
        name = glyph_names(spec).get(code)
        if is_embedded:
            return name is not None and (name == _NO_GLYPH or _meaning(name).isspace())
        shown = encoding.get(code, "") if name is None else _meaning(name)
        if name and not shown and name != _NO_GLYPH:
            unnamed.add(code)  # one may be a sign of the viewer's own
            return len(unnamed) > 1
        return not any(map(str.isalnum, shown))

    return is_blank


def _meaning(name: str) -> str:
    """Return what the name of a glyph means; nothing for one that is of its font alone."""
    try:
        return name2unicode(name)
    except (KeyError, ValueError):
        return ""


def lost_blanks(part: Mapping[str, Any]) -> IsBlank | None:
    """Return what tells which codes a font of two bytes maps to no glyph; None if none is."""
    glyphs = resolve1(part.get("CIDToGIDMap"))
    if not isinstance(glyphs, PDFStream):
        return None

    def is_blank(code: int) -> bool:
        return not any(glyphs.get_data()[2 * code : 2 * code + 2])

    return is_blank


def glyph_names(spec: Mapping[str, Any]) -> dict[int, str]:
    """Return the names of glyphs by their codes that the differences of an encoding list."""
    encoding = resolve1(spec.get("Encoding"))
    names: dict[int, str] = {}
    code = 0
    for each in list_value(encoding.get("Differences")) if isinstance(encoding, dict) else []:
        value = resolve1(each)
        if isinstance(value, int):
            code = value
        else:
            names[code] = str(getattr(value, "name", ""))
            code += 1
    return names


def _placed(ink: Box, matrix: Matrix) -> Box:
    left, bottom, right, top = ink
    return transformed(matrix, [left, left, right, right], [bottom, top, bottom, top])


def _is_legible(ink: Box) -> bool:
    left, bottom, right, top = ink
    sides = sorted((right - left, top - bottom))
    near = max(left, bottom, -right, -top) < FARTHEST_LETTER
    return near and sides[0] >= LEAST_STROKE and sides[1] >= LEAST_LETTER
