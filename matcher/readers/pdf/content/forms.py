"""What was typed onto a page, put where it is read: after its label, or below what is above."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.readers.pdf.textruns import Run

MOST_WEIGHED = 2_000_000
"""Pairs of a field and a run of the page above which fields stay behind all that is painted."""

_TOUCHING = 0.5  # how far a label may reach into its field, in font sizes


def in_place(runs: Sequence[Run], typed: Sequence[Sequence[Run]]) -> list[Run]:
    """Return the runs of a page, each field after what stands to its left, or else above it.

    ``typed`` are those of the runs that were typed onto the page, field by field.
    """
    own = {id(run) for field in typed for run in field}
    placed = [run for run in runs if id(run) not in own]
    if len(placed) * len(typed) > MOST_WEIGHED:
        return [*placed, *(run for field in typed for run in field)]
    for field in sorted(typed, key=lambda field: -field[0].y1):
        place = _place_of(field[0], placed)
        placed[place:place] = field
    return placed


def _place_of(first: Run, runs: Sequence[Run]) -> int:
    """Return after how many runs a field is read, by the first of its lines."""
    slack = _TOUCHING * first.size
    beside = [
        (run.x1, place)
        for place, run in enumerate(runs)
        if run.x1 <= first.x0 + slack and run.is_beside(first) and not run.text.isspace()
    ]
    if beside:
        return max(beside)[1] + 1
    above = [
        (-run.y0, place)
        for place, run in enumerate(runs)
        if run.y0 >= first.y1 - slack
        and run.x0 < first.x1 + slack
        and run.x1 > first.x0 - slack
    ]
    if above:
        return _end_of_line(max(above)[1], runs)
    below = (place for place, run in enumerate(runs) if run.y1 <= first.y0 + slack)
    return next(below, len(runs))


def _end_of_line(place: int, runs: Sequence[Run]) -> int:
    """Return where the line of a run ends, as it was painted."""
    end = place + 1
    while end < len(runs) and (runs[end].is_beside(runs[place]) or runs[end].text.isspace()):
        end += 1
    return end
