"""Widths of the glyphs of a font, in thousandths of the font size (ISO 32000-1, 9.7.4.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pdfminer.fontmetrics import FONT_METRICS
from pdfminer.pdftypes import dict_value, list_value, num_value, resolve1

from matcher.readers.pdf.content.cmaps import MOST_CODES
from matcher.readers.pdf.content.glyphs import ONE_BYTE_CODES, USUAL_WIDTH

_PLAIN = (int, float, list)  # what need not be looked up elsewhere in the file


def simple_widths(
    spec: Mapping[str, Any], descriptor: Mapping[str, Any], name: str, texts: dict[int, str]
) -> tuple[dict[int, float], float]:
    """Return the widths of codes, in thousandths of the font size, and that of others."""
    listed = list_value(spec.get("Widths"))[:ONE_BYTE_CODES]
    missing = num_value(descriptor.get("MissingWidth", 0))
    if listed:
        first = int(num_value(spec.get("FirstChar", 0)))
        return {first + n: _number(width) for n, width in enumerate(listed)}, missing
    if name in FONT_METRICS:
        _, metrics = FONT_METRICS[name]
        return {code: metrics[text] for code, text in texts.items() if text in metrics}, missing
    return {}, missing or 1000 * USUAL_WIDTH


def _number(value: object) -> float:
    return value if type(value) in _PLAIN else num_value(value)  # type: ignore[return-value]


def composite_widths(items: list[Any] | tuple[Any, ...]) -> dict[int, float]:
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


def without_huge_widths(part: Mapping[str, Any], *, keep_file: bool) -> dict[str, Any]:
    """Return a descendant font whose ranges of widths are bounded, for the stock parser."""
    bare = dict(part)
    widths = composite_widths(list_value(part.get("W")))
    bare["W"] = [value for code, width in widths.items() for value in (code, [width])]
    descriptor = dict_value(part.get("FontDescriptor", {}))
    if not keep_file:
        descriptor = {key: value for key, value in descriptor.items() if key != "FontFile2"}
    bare["FontDescriptor"] = descriptor
    return bare
