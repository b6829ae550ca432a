"""Text that a file holds and a reader of the page does not see, or may not see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from matcher.readers.legibility import LEAST_ALPHA, LEAST_SIZE
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.covering import Covers
from matcher.readers.pdf.content.glyphcovers import with_letters
from matcher.readers.pdf.content.likeness import LIKE, Stack, box_of
from matcher.readers.pdf.content.repainted import Repainted
from matcher.readers.pdf.content.runparts import (
    SHOWING,
    Showing,
    ink_of,
    parted,
    see_repeats,
)
from matcher.readers.pdf.geometry import Box, Mask, Shades, Veil, area, common, ends_in

if TYPE_CHECKING:
    from matcher.readers.pdf.syntax.limits import Budget
    from matcher.readers.pdf.textruns import Run

SHOWN_SHARE = 0.1
"""Share of its box that must lie on the page and in the clip if text is to be seen."""

SURE_SHARE = 0.5
"""The same of a gradient below which it may be that too little of the text is seen."""

SCAN_SHARE = 0.4
"""Share of the page that a picture takes which is a scan, with its text layer unseen."""

BLANK_SHARE = 0.9
"""Share of the texts of a scan that stand upon nothing in it if it is none."""

_UPON_PICTURE = "invisible letters upon a picture"
_UPON_NOTHING = "invisible letters upon nothing in a picture"
_MOST_ASKED = 200  # texts of a scan
_LETTER_HEIGHT = 792.0
_INVISIBLE_MODES = (3, 7)
_BATCH = 512  # runs between two looks at the clock


Parts = dict[int, list["Run"]]
"""The runs that stand in the place of one, by its ``id``."""


def mark_hidden(
    runs: list[Run], shapes: Sequence[Shape], page: Box, budget: Budget | None = None
) -> Parts:
    """Set ``hidden`` of each run to the reason why it is not seen, ``doubt`` to why it may be.

    A run of which only a part is seen is replaced by its parts, which are returned.

    Invisible text upon or under a picture that takes most of the page is the text layer of
    a scan, which a reader does see, as part of the picture; beside other text it may be
    anything. What is hidden here and seen where it was painted again, as on a page painted in
    strips, is seen.
    """
    judge, parts = _Judge(with_letters(shapes, runs), page, runs), Parts()
    for start in range(0, len(runs), _BATCH):
        if budget:
            budget.check_time()
        for run in runs[start : start + _BATCH]:
            if not (run.hidden or run.text.isspace()):
                found = judge.mark(run)
                if len(found) > 1:
                    parts[id(run)] = found
    judge.doubt_unseen()
    if parts:
        runs[:] = [part for run in runs for part in parts.get(id(run), (run,))]
    see_repeats(runs)
    return parts


class _Judge:
    """Says of each text of a page whether it is seen.

    ``unseen`` are the invisible texts of a scan, ``seen`` whether another text is visible.
    """

    def __init__(self, shapes: Sequence[Shape], page: Box, runs: Sequence[Run]) -> None:
        self._page = page
        self._again = Repainted(runs)
        self._least = LEAST_SIZE * min(1.0, (page[3] - page[1]) / _LETTER_HEIGHT)
        least = SCAN_SHARE * area(page)
        self._scans = [
            shape
            for shape in shapes
            if shape.picture
            and area(shape.box) > least  # as few are
            and area(common(shape.box, page)) > least
        ]
        self._stack = Stack(shapes)
        self._covers = Covers(shapes, self._stack)
        bare = [shape for shape in shapes if not shape.picture] if self._scans else shapes
        self._bare_covers = Covers(bare, Stack(bare)) if self._scans else self._covers
        self.unseen: list[Run] = []
        self.seen = False

    def mark(self, run: Run) -> list[Run]:
        """Set why a text is not seen, or why one cannot tell; return its parts, or itself."""
        is_within = _holds(run.clip, run) and _holds(self._page, run)
        parts = parted(run, self._showing) if self._is_cut(run, is_within=is_within) else []
        if not parts or self._again.holds_parts(run, parts, self._showing):
            self._take(run, self._showing(run, is_within=is_within))
            return [run]
        for part, showing in parts:
            self._take(part, showing)
        return [part for part, _ in parts]

    def _take(self, run: Run, verdict: Showing) -> None:
        run.hidden = verdict.hidden
        if verdict.hidden:
            run.doubt = ""  # as of a layer that may be off
        elif verdict.is_layer:
            self.unseen.append(run)
        else:
            run.doubt = verdict.doubt or run.doubt
            self.seen = True

    def _is_cut(self, run: Run, *, is_within: bool) -> bool:
        """Return whether something ends within a text, so that only a part may be seen.

        A text that is painted more than once is seen in strips, of which each may hold all.
        """
        cut = bool(run.veil and run.veil.masks) or self._ends_within(run)
        if not cut and is_within:
            return False
        if run.mode in _INVISIBLE_MODES or run.alpha < LEAST_ALPHA or run.size < self._least:
            return False
        if not run.upright and len(run.text) == 1:
            return False
        ink = ink_of(run)
        cut = cut or ends_in(run.clip, ink) or ends_in(self._page, ink)
        return cut and not self._again.holds(run)

    def _ends_within(self, run: Run) -> bool:
        """Return whether a shape ends within a text that may hide it."""
        order = run.order
        behind, upon = self._stack.may_hide(run), self._covers.last > order
        if not (behind or upon):
            return False
        first, last = 0 if behind else order + 1, None if upon else order
        return self._stack.backdrop.ends(ink_of(run), first, last)

    def _showing(self, run: Run, *, is_within: bool = False) -> Showing:
        hidden = self._place_reason(run, is_within=is_within)
        if hidden:
            return Showing(hidden)
        if run.mode in _INVISIBLE_MODES or run.alpha < LEAST_ALPHA:
            return Showing(is_layer=True) if self._scans else Showing("transparent")
        opacity, doubt = run.alpha, ""
        if isinstance(run.color, Shades) and run.color.within:
            hidden, doubt = _within(run, run.color.within)
        if run.veil and not hidden:
            opacity, hidden, other = _veiled(run, run.veil)
            doubt = doubt or other
        return Showing(hidden) if hidden else self._compared(run, opacity, doubt)

    def _compared(self, run: Run, opacity: float, doubt: str) -> Showing:
        """Return whether a text is told from what is behind it, and whether it is covered."""
        like = self._stack.likeness(run, opacity)
        if like == LIKE:
            return Showing("the colour of its background")
        covered = self._bare_covers.hide(run, opacity)
        if covered:
            return Showing("covered")
        if self._scans and self._covers.hide(run, opacity):
            return Showing(is_layer=True)
        cover = "under what may cover it" if covered is None else ""
        doubt = doubt or like or cover
        return Showing("", doubt) if doubt else SHOWING

    def doubt_unseen(self) -> None:
        """Doubt the invisible texts beside others, and upon a picture that shows none."""
        is_none = self.seen or self._is_scan_blank()
        for run in self.unseen:
            if is_none or self._is_beside_ink(run):
                run.doubt = _UPON_PICTURE if is_none else _UPON_NOTHING

    def _is_scan_blank(self) -> bool:
        """Return whether what should be a scan is of one colour where its text stands."""
        asked = self.unseen[:_MOST_ASKED]
        blank = sum(map(self._is_on_blank, asked))
        return bool(asked) and blank >= BLANK_SHARE * len(asked)

    def _is_beside_ink(self, run: Run) -> bool:
        """Return whether a text of a scan stands where the picture has but one colour."""
        if not self._is_on_blank(run):
            return False
        return all(shape.pixels and shape.pixels.is_plain(box_of(run)) for shape in self._scans)

    def _is_on_blank(self, run: Run) -> bool:
        for shape in self._scans:
            pixels = set(shape.pixels.pixels(box_of(run))) if shape.pixels else {(None, None)}
            if len(pixels) > 1 or not all(color for color, _ in pixels):
                return False
        return True

    def _place_reason(self, run: Run, *, is_within: bool) -> str:
        if run.size < self._least:
            return "tiny"
        if not is_within and not _shows(run, run.clip):
            return "clipped" if _shows(run, self._page) else "outside the page"
        return ""


def _within(run: Run, gradient: Mask) -> tuple[str, str]:
    """Return why a text is not seen whose gradient ends beside it, and why it may not be."""
    share = gradient(box_of(run))
    if share is not None and share < SHOWN_SHARE:
        return "clipped", ""
    whole = share is not None and share >= SURE_SHARE
    return "", "" if whole else "in a gradient that may not reach it"


def _veiled(run: Run, veil: Veil) -> tuple[float, str, str]:
    """Return the opacity of a text under a veil, why it is not seen, and why it may not be."""
    opacity, shown = run.alpha * veil.alpha, veil.shown(box_of(run))
    if opacity < LEAST_ALPHA:
        return opacity, "transparent", ""
    if shown is None:
        return opacity, "", "behind a mask that is not known"
    doubt = "in colours that are changed for some viewers" if veil.changed else ""
    return opacity * shown, "clipped" if shown < LEAST_ALPHA else "", doubt


def _holds(window: Box, run: Run) -> bool:
    left, bottom, right, top = window
    return left <= run.x0 and run.x1 <= right and bottom <= run.y0 and run.y1 <= top


def _shows(run: Run, window: Box) -> bool:
    if _holds(window, run):
        return True
    box = box_of(run)
    whole = area(box)
    if whole <= 0:
        return True
    return area(common(box, window)) > SHOWN_SHARE * whole
