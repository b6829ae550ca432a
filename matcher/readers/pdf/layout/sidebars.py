"""Where a sidebar of the first page ends, and what stands beside it goes on with its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matcher.readers.extracted import GoingOn
from matcher.readers.pdf.layout.rows import Row
from matcher.readers.pdf.layout.sidebyside import Columns, span
from matcher.readers.sectionnames import has_section, names_section

_LINES = 3  # that tell a place in the text


def beside_sidebars(
    pages: Sequence[Sequence[Row]], columns: Sequence[Columns | None]
) -> Iterator[GoingOn]:
    """Yield where the second column of the first page begins anew, and the first goes on.

    It does where both have sections, unless it may be the first that goes on at its top; the
    wider one goes on with the next page, where that has no columns.
    """
    found = columns[0] if columns else None
    if found is None or not _is_sidebar(found, pages[0]):
        return
    before = pages[0][: pages[0].index(found.first[0])]
    yield GoingOn(0, _text(before[-_LINES:]), 0, _text(found.second[:_LINES]))
    (left, right), (start, end) = span(found.first), span(found.second)
    if len(pages) > 1 and not columns[1] and pages[1] and right - left > end - start:
        last = _text(found.first[-_LINES:])
        yield GoingOn(0, last, 1, _text(pages[1][:_LINES]))


def _is_sidebar(columns: Columns, rows: Sequence[Row]) -> bool:
    """Tell whether of two columns with sections one is no more than beside the other."""
    first, second = columns.first, columns.second
    if names_section(second[0].text) or second[0].y1 < first[-1].y0:
        return False
    if not (has_section(_text(first)) and has_section(_text(second[1:]))):
        return False
    foot = min(row.y0 for row in rows)
    return not (columns.goes_right and columns.are_alike and columns.reach(foot)[0])


def _text(rows: Sequence[Row]) -> str:
    return "\n".join(row.text for row in rows)
