"""E-mail addresses, telephone numbers and URLs, and a line's cells without them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.lazily import late
from matcher.text import Span

CONTACT = late(
    r"(?<![\w.+-])[\w.+-]{3,}@(?:g\smail|\s?[\w.-]+)(?:\s?\.\s?(?:com|co|in|org|net)\b)*"
    r"|(?:(?:https?|file)://|www\.|about:blank)\S*"
    r"|(?<![\w@/.-])(?:[\w-]+\.)*(?:linkedin|github|gitlab|behance|medium|twitter"
    r"|facebook|instagram)\.(?:com|io|in|org|net)(?:/\S*)?"
    r"|\+ ?\(?\d(?:[ ().-]{0,2}\d){8,14}"
    r"|(?<![\w.,/+-])(?:\(?0\d{1,4}\)?(?:[ .-]?\d){6,10}|\d{10,12}"
    r"|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\d{5}[ -]\d{5})(?![\w%])",
    re.I,
)
_SIGN = late(  # stands in whatever CONTACT finds: numbers have eight digits and more
    r"[@\d:.](?:(?<=@)|(?<=[:.])\S|(?<=\d)(?:[ ().-]{0,2}\d){7})"
)
CELL_END = late(r"\t|\s*\|\s*|\s[•·](?:\s|$)|\s[-–—]\s|,\s")
_ROW_END = late(r"\t|\s[|•·](?:\s|$)")

_NUMBER_DIGITS = 6


def holds_contact(text: str, begin: int = 0) -> bool:
    """Tell whether an e-mail address, a number or a URL stands in a text from ``begin`` on."""
    return bool(_SIGN.search(text, begin) and CONTACT.search(text, begin))


def is_contact(value: str) -> bool:
    """Tell whether a value is an e-mail address, a URL or a number."""
    return holds_contact(value) or sum(map(str.isdigit, value)) >= _NUMBER_DIGITS


def split_cells(line: str, begin: int, ends: re.Pattern[str]) -> Iterator[Span]:
    """Yield where each cell of a line stands, from ``begin`` on."""
    for match in ends.finditer(line, begin):
        yield begin, match.start()
        begin = match.end()
    yield begin, len(line)


def without_contacts(line: str, begin: int, *, least: int) -> list[Span]:
    """Return the cells of a line that hold more than an e-mail address, a number or a URL.

    ``least`` is how many other words a cell that holds one must have.
    """
    if not holds_contact(line, begin):
        return [(begin, len(line))]
    cells = [
        (cell, CONTACT.split(line[slice(*cell)])) for cell in split_cells(line, begin, _ROW_END)
    ]
    return [
        cell for cell, rest in cells if len(rest) == 1 or len(" ".join(rest).split()) >= least
    ]
