"""Fonts whose glyphs are drawings (Type 3; ISO 32000-1, 9.6.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1

MOST_GLYPHS = 512
"""How many drawings of a font are looked at; of a font with more, none counts as plain."""

_PLAIN = re.compile(rb"[\s\d.+-]*+\bd1\b")
_PAINTS = re.compile(rb"(?<![^\s\])>])(?:[fFSsBb]\*?|Do|EI|sh)(?![^\s\[(</])")


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
