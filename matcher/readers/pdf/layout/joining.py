"""Runs of a page to pieces, and what only a whole line tells: how wide its blanks are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import floor
from typing import NamedTuple

from matcher.readers.pdf.narrowgaps import lacks_blanks, parted_words
from matcher.readers.pdf.textruns import BLANK_GAP, Piece

SAME_PLACE = 0.05
"""Distance in font sizes within which a text painted twice makes bold type or a shadow."""

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

_INVISIBLE = " \t\r\n\xa0\xad\u200b\u200c\u200d\u2060\ufeff"


class _Joined(NamedTuple):
    """A piece, what its first run was before it took the others, and those."""

    piece: Piece
    text: str
    end: float
    others: Sequence[Piece]


class _Pieces:
    """The runs of a page that are painted, and the pieces they make."""

    def __init__(self, painted: Sequence[Piece]) -> None:
        pieces: list[Piece] = []
        starts: list[tuple[int, str, float]] = []
        last: Piece | None = None
        kept: list[Piece] = []
        for run in painted:
            if last is not None and run.x0 + 1 < last.x1:
                # what is underlined may be so by blanks, painted after it or before
                if _is_blank_upon(last, run):
                    continue
                if kept[-1] is not last and _is_blank_upon(run, kept[-1]):
                    _take_back(kept.pop(), last)
            if last is not None and last.takes(run):
                last.add(run)
            else:
                last = run
                pieces.append(run)
                starts.append((len(kept), run.text, run.x1))
            kept.append(run)
        self._painted, self._starts, self.pieces = kept, starts, pieces

    def joined(self, number: int) -> _Joined:
        """Return a piece with its runs."""
        first, text, end = self._starts[number]
        after = number + 1 < len(self._starts)
        others = self._painted[first + 1 : self._starts[number + 1][0] if after else None]
        return _Joined(self.pieces[number], text, end, others)


def _is_blank_upon(piece: Piece, run: Piece) -> bool:
    """Tell whether a run is a blank that begins and ends where letters of a piece stand."""
    if not run.text.isspace():
        return False
    slack = SAME_PLACE * piece.size
    inside = run.x0 >= piece.x0 - slack and run.x1 <= piece.x1 + slack
    return inside and piece.is_beside(run)


def _take_back(blank: Piece, piece: Piece) -> None:
    """Take a blank off the end of a piece, if letters stand before it."""
    text = piece.text.removesuffix(blank.text)
    if text.strip():
        piece.text, piece.x1 = text, blank.x0


def to_pieces(runs: Iterable[Piece]) -> list[Piece]:
    """Return the pieces that runs make, both in the order in which they were painted.

    Leaves out blank pieces, runs at no place, and runs painted twice at one place. Changes
    the runs.
    """
    made = _Pieces(list(_painted_once(runs)))
    kept = []
    for number, piece in enumerate(made.pieces):
        text = piece.text
        if lacks_blanks(text):
            _part_words(made.joined(number))
        if text.strip(_INVISIBLE):
            kept.append(number)
    pieces = [made.pieces[number] for number in kept]
    if any(right.x0 > left.x1 and _may_go_on(left, right) for left, right in pairwise(pieces)):
        return list(_justified(made, kept))
    return pieces


def _part_words(each: _Joined) -> None:
    """Put blanks into a long text that has hardly any, where gaps are clearly the widest."""
    ends = [each.end, *(run.x1 for run in each.others)]
    gaps = [(run.x0 - end) / run.size for end, run in zip(ends, each.others, strict=False)]
    texts = [each.text, *(run.text for run in each.others)]
    each.piece.text = parted_words(texts, gaps) or each.piece.text


def _justified(made: _Pieces, kept: Sequence[int]) -> Iterator[Piece]:
    """Yield pieces, those as one that only the wide blanks of a justified line part."""
    pieces, place = [made.pieces[number] for number in kept], 0
    above: Piece | None = None
    while place < len(pieces):
        end = place + 1
        while end < len(pieces):
            left, right = pieces[end - 1], pieces[end]
            if right.x0 <= left.x1 or not _may_go_on(left, right):
                break
            end += 1
        line = [made.joined(number) for number in kept[place:end]]
        if len(line) > 1 and _is_justified(line, above):
            for left, right in pairwise(pieces[place:end]):
                pieces[place].join(right, blank=not left.text.endswith(" "))
            above = pieces[place]
            yield above
        else:
            yield from pieces[place:end]
            above = pieces[end - 1]
        place = end


def _may_go_on(left: Piece, right: Piece) -> bool:
    """Tell whether a piece to the right of another may be of one line with it."""
    if right.x0 - left.x1 >= WIDEST_BLANK * right.size:
        return False
    return left.hidden == right.hidden and left.is_beside(right)


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
