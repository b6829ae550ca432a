"""Signs that stand before headings as an ornament."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.readers.pdf.geometry import median
from matcher.readers.pdf.layout.rows import Row
from matcher.readers.sectionnames import names_section

LARGER = 1.05
"""Ratio of two font sizes from which one line is set apart from another."""

_SIGNS = re.compile(r"[^\w(\[]+")


def without_ornaments(rows: Sequence[Row]) -> Sequence[Row]:
    """Take the sign off each heading that is no item: in bold or larger, as the items are not.

    Changes those rows.
    """
    items = [row for row in rows if row.item]
    titles = {row: text for row in items if (text := _without_sign(row.text))}
    others = [row for row in items if row not in titles]
    if not titles or not others:
        return rows
    usual, bold = median(row.size for row in others), sum(row.bold for row in others)
    for row, text in titles.items():
        if row.size > LARGER * usual or (row.bold and 2 * bold < len(others)):
            row.text, row.item = text, False
    return rows


def _without_sign(text: str) -> str:
    """Return what a section is called without the sign before it; nothing if it is not."""
    sign = _SIGNS.match(text)
    title = text[sign.end() :] if sign else ""
    return title if title[:1].isupper() and names_section(title) else ""
