"""Runs of a page to pieces, and what only a whole line tells: how wide its blanks are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import floor
from typing import NamedTuple

from matcher.readers.pdf.textruns import BLANK_GAP, Piece, lost_blank

SAME_PLACE = 0.05
"""Distance in font sizes within which a text painted twice makes bold type or a shadow."""

FEW_BLANKS = 25
"""Letters of a text for each of its blanks from which narrower gaps are blanks, too."""

NARROWEST = 0.08
"""The narrowest gap between two words, in font sizes."""

ALIKE = 0.75
"""The narrowest blank of a justified line, in widths of its widest."""

EQUAL = 0.97
"""The same of a line that has two blanks only."""

WIDEST_BLANK = 6.0
"""The widest blank of such a line, in font sizes."""

FEWEST_BLANKS_ALIKE = 3
"""How many blanks tell that a line is justified though they differ a little."""

FLUSH_EDGES = 0.3
"""Distance in font sizes between two edges of lines of one justified paragraph."""

_CLEARLY = 0.03  # what is narrower than all blanks by as much is none
_SHORTEST_WORDS, _LONGEST_WORDS = 2.5, 12  # letters, on the average
_INVISIBLE = " \t\r\n\xa0\xad\u200b\u200c\u200d\u2060\ufeff"


class _Joined(NamedTuple):
    """A piece, what its first run was before it took the others, and those."""

    piece: Piece
    text: str
    end: float
    others: Sequence[Piece]


def to_pieces(runs: Iterable[Piece]) -> list[Piece]:
    """Return the pieces that runs make, both in the order in which they were painted.

    Leaves out blank pieces, runs at no place, and runs painted twice at one place. Changes
    the runs.
    """
    painted = list(_painted_once(runs))
    pieces: list[Piece] = []
    starts: list[tuple[int, str, float]] = []
    for number, run in enumerate(painted):
        if pieces and pieces[-1].takes(run):
            pieces[-1].add(run)
        else:
            pieces.append(run)
            starts.append((number, run.text, run.x1))
    starts.append((len(painted), "", 0.0))
    joined = [
        _Joined(piece, text, end, painted[number + 1 : after])
        for piece, (number, text, end), (after, *_) in zip(
            pieces, starts, starts[1:], strict=False
        )
        if piece.text.strip(_INVISIBLE)
    ]
    for each in joined:
        text = each.piece.text
        if len(text) > FEW_BLANKS and text.count(" ") * FEW_BLANKS < len(text):
            _part_words(each)
    return list(_justified(joined))


def _part_words(each: _Joined) -> None:
    """Put blanks into a long text that has hardly any, where gaps are clearly the widest."""
    ends = [each.end, *(run.x1 for run in each.others)]
    gaps = [(run.x0 - end) / run.size for end, run in zip(ends, each.others, strict=False)]
    blanks = [gap for gap in gaps if gap >= NARROWEST]
    close = max((gap for gap in gaps if gap < NARROWEST), default=0.0)
    if not blanks or close > min(blanks) - _CLEARLY:
        return
    text = each.text
    for gap, run in zip(gaps, each.others, strict=True):
        apart = gap >= NARROWEST or lost_blank(text, run.text)
        text += (" " if apart and not text.endswith(" ") else "") + run.text
    words = text.split()
    if _SHORTEST_WORDS < sum(map(len, words)) / len(words) < _LONGEST_WORDS:
        each.piece.text = text


def _justified(joined: Sequence[_Joined]) -> Iterator[Piece]:
    """Yield pieces, those as one that only the wide blanks of a justified line part."""
    line: list[_Joined] = []
    above: Piece | None = None
    for each in joined:
        if line and not _may_go_on(line[-1].piece, each.piece):
            one = list(_as_one(line, above))
            yield from one
            above, line = one[-1], []
        line.append(each)
    yield from _as_one(line, above)


def _may_go_on(left: Piece, right: Piece) -> bool:
    gap = (right.x0 - left.x1) / right.size
    return 0 < gap < WIDEST_BLANK and left.hidden == right.hidden and left.is_beside(right)


def _as_one(line: Sequence[_Joined], above: Piece | None) -> Iterator[Piece]:
    """Yield the pieces of a line, one if all of its gaps are alike, as no cells are.

    ``above`` is what was painted before, which is the line above if it begins and ends with it.
    """
    first = line[0].piece if line else None
    if first is None or len(line) == 1 or not _is_justified(line, above):
        yield from (each.piece for each in line)
        return
    for left, right in pairwise(line):
        first.join(right.piece, blank=not left.piece.text.endswith(" "))
    yield first


def _is_justified(line: Sequence[_Joined], above: Piece | None) -> bool:
    runs = [run for each in line for run in _runs_of(each) if run[0].strip(_INVISIBLE)]
    if any(" " in text.strip() for text, *_ in runs) or any(text == ":" for text, *_ in runs):
        return False  # how wide these blanks are is not known
    size = line[0].piece.size
    gaps = [(right - end) / size for (_, _, end), (_, right, _) in pairwise(runs)]
    blanks = [gap for gap in gaps if gap > BLANK_GAP]
    words = " ".join(each.piece.text for each in line).split()
    if 2 * sum(word[0].islower() for word in words) < len(words):
        return False  # titles of columns
    if len(blanks) < 2:  # noqa: PLR2004
        return (
            bool(blanks)
            and above is not None
            and words[-1][0].islower()
            and _are_flush(line, above)
        )
    least = ALIKE if len(blanks) >= FEWEST_BLANKS_ALIKE else EQUAL
    return min(blanks) >= least * max(blanks)


def _are_flush(line: Sequence[_Joined], above: Piece) -> bool:
    """Tell whether a line begins and ends where the one above does."""
    first, last = line[0].piece, line[-1].piece
    return max(abs(first.x0 - above.x0), abs(last.x1 - above.x1)) < FLUSH_EDGES * first.size


def _runs_of(each: _Joined) -> Iterator[tuple[str, float, float]]:
    """Yield the text of each run of a piece, where it begins and where it ends."""
    yield each.text, each.piece.x0, each.end
    yield from ((run.text, run.x0, run.x1) for run in each.others)


def _painted_once(runs: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the runs without those whose text stands at their place already.

    A text that is seen is no repeat of one that is hidden. Places are squares of a grid:
    what is nearer than half a side is in one of four.
    """
    painted: dict[tuple[str, float, str], set[tuple[int, int]]] = {}
    for run in runs:
        side = 2 * SAME_PLACE * run.size
        x, y = run.x0 / side, run.y0 / side
        place = floor(x), floor(y)
        key = run.text, run.size, run.hidden  # places count in its size
        places = painted.get(key)
        if places is None:
            painted[key] = {place}
            yield run
            continue
        if run.text.isspace() or _is_far(x, y, places):
            yield run
        places.add(place)


def _is_far(x: float, y: float, places: set[tuple[int, int]]) -> bool:
    """Return whether none of the four squares around a point is among the places."""
    left, right, down, up = floor(x - 0.5), floor(x + 0.5), floor(y - 0.5), floor(y + 0.5)
    return places.isdisjoint(((left, down), (left, up), (right, down), (right, up)))
