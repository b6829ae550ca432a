"""Runs of text of which only a part is seen: told word by word, each by its letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from itertools import groupby, pairwise
from typing import NamedTuple

from pdfminer.fontmetrics import FONT_METRICS

from matcher.readers.pdf.geometry import Box
from matcher.readers.pdf.textruns import Run

MOST_PLACES = 6
"""Letters of a word that are looked at, from its first to its last."""

MOST_PARTED = 4_000
"""Letters of a run above which it is judged as a whole."""

FEW, MANY = 0.5, 0.7
"""Shares of a word's letters: with no more lost it is seen, from the other on it is hidden."""

PARTLY = "in part"
"""Why it is doubted whether a word is seen that is neither seen nor hidden for the most."""

_HEIGHTS = (0.45, 0.25, 0.65, 0.85)  # of a run, where letters have ink
_INK = (0.2, 0.86)  # the same from the lowest to the highest
_EDGE = 0.3  # font sizes at either end of a run that do not matter
_HALF = 0.06  # height of a place, in heights of the run
_WIDTHS: dict[str, int] = FONT_METRICS["Helvetica"][1]
_USUAL = 556
_WORDS = re.compile(r"\S+\s*|^\s+")


class Showing(NamedTuple):
    """Why a text is not seen, why it may not be, and whether it is of the layer of a scan."""

    hidden: str = ""
    doubt: str = ""
    is_layer: bool = False

    @property
    def is_lost(self) -> bool:
        """Return whether nobody sees it, but for a reader of the scan."""
        return bool(self.hidden) or self.is_layer


SHOWING = Showing()
"""What is said of a text that is seen."""


def ink_of(run: Run) -> Box:
    """Return the box in which a run has most of its ink."""
    if not run.upright:
        return run.x0, run.y0, run.x1, run.y1
    edge = min(_EDGE * run.size, (run.x1 - run.x0) / 4)
    low, high = _INK
    height = run.y1 - run.y0
    return run.x0 + edge, run.y0 + low * height, run.x1 - edge, run.y0 + high * height


def parted(run: Run, judge: Callable[[Run], Showing]) -> list[tuple[Run, Showing]]:
    """Return the parts of a run that are seen or not, in order, each with its verdict.

    One part is the run itself, as ``judge`` says of the whole of it.
    """
    if len(run.text) > MOST_PARTED:
        return [(run, judge(run))]
    ends = _ends(run.text)
    stretches = [
        stretch
        for word in _words(run.text)
        for stretch in _stretches(word, _letters(run, word, ends, judge))
    ]
    parts = [
        (list(group), showing) for showing, group in groupby(stretches, lambda each: each[1])
    ]
    if len(parts) == 1:
        return [(run, parts[0][1])]
    return [
        (_part(run, group[0][0].start, group[-1][0].stop, ends), showing)
        for group, showing in parts
    ]


def _words(text: str) -> Iterator[slice]:
    """Yield where the words of a text stand, each with the blanks after it."""
    for found in _WORDS.finditer(text):
        yield slice(*found.span())


def _ends(text: str) -> list[float]:
    """Return where each letter of a text ends, as a share of the whole, after a first 0.

    Fonts differ in how wide they are, less in which letters are wide: those of one stand for
    all.
    """
    ends, gone = [0.0], 0
    for letter in text:
        gone += _WIDTHS.get(letter, _USUAL) or 1
        ends.append(float(gone))
    return [end / gone for end in ends] if gone else ends


def _letters(
    run: Run, word: slice, ends: Sequence[float], judge: Callable[[Run], Showing]
) -> list[tuple[int, Showing]]:
    """Return where some letters of a word stand, from its first to its last, and what shows."""
    letters = [
        place for place in range(word.start, word.stop) if not run.text[place].isspace()
    ] or [word.start]
    last = max(1, min(len(letters), MOST_PLACES) - 1)
    chosen = sorted({letters[step * (len(letters) - 1) // last] for step in range(last + 1)})
    return [(letter, _of_letter(run, letter, ends, judge)) for letter in chosen]


def _of_letter(
    run: Run, letter: int, ends: Sequence[float], judge: Callable[[Run], Showing]
) -> Showing:
    """Return what shows of a letter: nothing if most of its height does not."""
    place, places = copy(run), []
    place.text = "x"
    for box in _boxes(run, ends[letter], ends[letter + 1]):
        place.x0, place.y0, place.x1, place.y1 = box
        places.append(judge(place))
    lost = [each for each in places if each.is_lost]
    if len(lost) > FEW * len(places):
        return _most(lost)
    return _most([each for each in places if not each.is_lost])


def _stretches(
    word: slice, letters: Sequence[tuple[int, Showing]]
) -> list[tuple[slice, Showing]]:
    """Return what shows of a word: of one that something ends in, of both its parts.

    A word is seen, too, of which a few letters are not.
    """
    lost = [showing for _, showing in letters if showing.is_lost]
    share, seen = len(lost) / len(letters), [each for _, each in letters if not each.is_lost]
    if share <= FEW:
        return [(word, _most(seen))]
    cuts = [
        after for (_, one), (after, other) in pairwise(letters) if one.is_lost != other.is_lost
    ]
    if len(cuts) == 1:
        return _halves(word, letters, lost, seen)
    return [(word, _most(lost) if share >= MANY else Showing("", PARTLY))]


def _halves(
    word: slice,
    letters: Sequence[tuple[int, Showing]],
    lost: Sequence[Showing],
    seen: Sequence[Showing],
) -> list[tuple[slice, Showing]]:
    """Return both parts of a word; the letter in which it is cut counts as seen."""
    places = [place for place, showing in letters if showing.is_lost]
    if letters[0][1].is_lost:
        cut = max(places[-1], places[0] + 1)
        first, second = _most(lost), _most(seen)
    else:
        cut = min(places[0] + 1, places[-1])
        first, second = _most(seen), _most(lost)
    return [(slice(word.start, cut), first), (slice(cut, word.stop), second)]


def _boxes(run: Run, start: float, end: float) -> Iterator[Box]:
    """Yield places of a letter, from one share of its run to another."""
    if run.line is not None:
        x0, y0, x1, y1 = run.line
        share, half = (start + end) / 2, _HALF * run.size
        x, y = x0 + share * (x1 - x0), y0 + share * (y1 - y0)
        yield x - half, y - half, x + half, y + half
        return
    width, tall = run.x1 - run.x0, run.y1 - run.y0
    left, right, half = run.x0 + start * width, run.x0 + end * width, _HALF * tall
    for height in _HEIGHTS:
        y = run.y0 + height * tall
        yield left, y - half, right, y + half


def _part(run: Run, start: int, end: int, ends: Sequence[float]) -> Run:
    """Return a part of a run as one of its own."""
    text, first, last = run.text[start:end], ends[start], ends[end]
    if run.line is None:
        width = run.x1 - run.x0
        return replace(run, text=text, x0=run.x0 + first * width, x1=run.x0 + last * width)
    ax, ay, bx, by = run.line
    line = (
        ax + first * (bx - ax), ay + first * (by - ay),
        ax + last * (bx - ax), ay + last * (by - ay),
    )  # fmt: skip
    left, right, low, high = *sorted((line[0], line[2])), *sorted((line[1], line[3]))
    # what a box has beside its line, as at either side of one that runs up
    box = (
        left + run.x0 - min(ax, bx), low + run.y0 - min(ay, by),
        right + run.x1 - max(ax, bx), high + run.y1 - max(ay, by),
    )  # fmt: skip
    return replace(run, text=text, line=line, x0=box[0], y0=box[1], x1=box[2], y1=box[3])


def _most(places: Sequence[Showing]) -> Showing:
    [(verdict, _)] = Counter(places).most_common(1)
    return verdict


def see_repeats(runs: Sequence[Run]) -> None:
    """Take for seen what is hidden here and seen where it was painted again.

    A page may be painted in strips, each with all of its text and a clip of its own.
    """
    hidden = [run for run in runs if run.hidden]
    seen = {spot_of(run) for run in runs if not run.hidden} if hidden else set()
    for run in hidden:
        if spot_of(run) in seen:
            run.hidden = ""


PaintedAt = tuple[str, int, int]
"""A text and where it begins."""


def spot_of(run: Run) -> PaintedAt:
    """Return what a run has in common with itself where it is painted again."""
    return run.text, round(run.x0), round(run.y0)
