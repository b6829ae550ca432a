"""Headers and footers: what stands at the edge of most pages, and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.readers.pdf.layout.rows import Row

MARGIN = 0.09
"""Share of a page's height at its top and at its bottom in which headers and footers stand."""

PLACES = 0.2
"""The same share for what stands at one place on the pages that share it."""

LONGEST_FURNITURE = 200
"""Length of the longest header or footer."""

_DIGITS = re.compile(r"\d+")
_NUMBER = r"(?:\d{1,3}|[ivx]{1,4})"
_DATES = LANGUAGE.dates
_OF = rf"(?:{_DATES.page_of}|/)"
_PAGE_NUMBER = late(
    rf"\W*(?:{_DATES.page}|{_DATES.page_short})\s*(?:{_DATES.page_number})?\W*"
    rf"{_NUMBER}(?:\s*{_OF}\s*{_NUMBER})?\W*"
    rf"|[-–—|\[(]?\s*\d{{1,2}}\s*[-–—|\])]?|\d{{1,3}}\s*{_OF}\s*\d{{1,3}}"
    rf"|\d{{1,3}}\s*\|?\s*{_DATES.page}",
    re.I,
)


_Key = tuple[str, bool, int | None]


def furniture(pages: Sequence[tuple[Sequence[Row], float]]) -> list[set[Row]]:
    """Return for each page, its rows and its height in points, the rows to leave out.

    That is a lone page number in the outer 9 % of the page, and what stands there on half
    of the pages or more, but for numbers that count the pages; or in the outer 20 %, if at
    one place. But the header of the first page stays: it may be the title of the document.
    """
    margins = [list(_in_margins(rows, height)) for rows, height in pages]
    counts = Counter(key for rows in margins for key in {key for _, key in rows})
    often = {key for key, count in counts.items() if count >= max(2, len(pages) / 2)}
    shared = {key for key in often if _counts_pages(key, margins)}
    return [
        {
            row
            for row, key in rows
            if (key in shared and not (key[1] and number == 0)) or _is_page_number(row, key)
        }
        for number, rows in enumerate(margins)
    ]


def _in_margins(rows: Sequence[Row], height: float) -> Iterator[tuple[Row, _Key]]:
    """Yield the short rows in the margins, and what those of other pages have in common.

    That is the text without digits, whether it stands in the upper margin, and where.
    """
    for row in rows:
        middle = (row.y0 + row.y1) / 2
        edge = min(middle, height - middle) / max(height, 1.0)
        if edge < PLACES and len(row.text) <= LONGEST_FURNITURE:
            place = round(middle) if edge > MARGIN else None
            yield row, (_DIGITS.sub("0", row.text), 2 * middle > height, place)


def _counts_pages(key: _Key, margins: Sequence[Sequence[tuple[Row, _Key]]]) -> bool:
    """Tell whether what rows have in common has numbers that stay, or grow as the pages do.

    Others number what is listed: Course 12 at the foot of a page, and Course 25 of the next.
    """
    found = [
        (page, [int(digits) for digits in _DIGITS.findall(row.text)])
        for page, rows in enumerate(margins)
        for row, own in rows
        if own == key
    ]
    pages = [page for page, _ in found]
    columns = zip(*(numbers for _, numbers in found), strict=True)
    return all(
        len(set(values)) == 1
        or len({value - page for value, page in zip(values, pages, strict=True)}) == 1
        for values in columns
    )


def _is_page_number(row: Row, key: _Key) -> bool:
    return key[2] is None and bool(_PAGE_NUMBER.fullmatch(row.text))
