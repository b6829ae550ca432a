"""A résumé's text cut at its evidence, its pages and what is masked, ready to be shown.

Cut here and not by offsets in the page, since a browser counts UTF-16 units.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from matcher.reports.html.islands import plain_lines

if TYPE_CHECKING:
    from matcher.datamodels import Resume
    from matcher.text import Span

MASKED = 0
"""Stands in a list of pieces for what is masked, whatever its length."""


def cut(resume: Resume, marks: Sequence[Span], masks: Iterable[Span]) -> list[Any]:
    """Return the text as pieces: a string, :data:`MASKED`, or minus the number of a page.

    A piece inside evidence is a list of such a piece and the indices of the ``marks`` that
    hold it. Offsets beyond the text are taken for its end.
    """
    text = resume.text
    pieces: list[Any] = []
    edges = _edges(resume, marks, masks)
    active: set[int] = set()
    masked = False
    places = sorted(edges)
    for start, end in zip(places, [*places[1:], len(text)], strict=True):
        for action, number in edges[start]:
            if action == "page":
                pieces.append(-number)
            elif action == "mask":
                masked = bool(number)
            else:
                active ^= {number}
        if start < end:
            piece = MASKED if masked else plain_lines(text[start:end])
            pieces.append([piece, sorted(active)] if active else piece)
    return pieces


def _edges(
    resume: Resume, marks: Sequence[Span], masks: Iterable[Span]
) -> dict[int, list[tuple[str, int]]]:
    """Return what begins or ends at each offset, and the start of the text."""
    last = len(resume.text)
    edges: dict[int, list[tuple[str, int]]] = defaultdict(list)
    edges[0] = []
    for number, start in enumerate(resume.pages, 1):
        if number > 1:
            edges[min(start, last)].append(("page", number))
    for start, end in masks:
        edges[end].append(("mask", 0))
        edges[start].append(("mask", 1))
    for number, (start, end) in enumerate(marks):
        if start < end:
            edges[min(start, last)].append(("mark", number))
            edges[min(end, last)].append(("mark", number))
    return edges
