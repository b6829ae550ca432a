"""Text that a file holds and a reader of the page does not see, or may not see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from matcher.readers.legibility import LEAST_ALPHA, LEAST_SIZE
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.covering import Covers
from matcher.readers.pdf.content.likeness import LIKE, Stack, box_of
from matcher.readers.pdf.geometry import Box, Mask, Shades, Veil, area, common

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

_MOST_ASKED = 200  # texts of a scan
_LETTER_HEIGHT = 792.0
_INVISIBLE_MODES = (3, 7)
_BATCH = 512  # runs between two looks at the clock


def mark_hidden(
    runs: Sequence[Run], shapes: Sequence[Shape], page: Box, budget: Budget | None = None
) -> None:
    """Set ``hidden`` of each run to the reason why it is not seen, ``doubt`` to why it may be.

    Invisible text upon or under a picture that takes most of the page is the text layer of
    a scan, which a reader does see, as part of the picture; beside other text it may be
    anything. What is hidden here and seen where it was painted again, as on a page painted in
    strips, is seen.
    """
    judge = _Judge(shapes, page)
    for start in range(0, len(runs), _BATCH):
        if budget:
            budget.check_time()
        for run in runs[start : start + _BATCH]:
            if not (run.hidden or run.text.isspace()):
                judge.mark(run)
    is_scan = not (judge.seen or judge.is_scan_blank())
    for run in judge.unseen:
        if not is_scan:
            run.doubt = "invisible letters upon a picture"
        elif judge.is_beside_ink(run):
            run.doubt = "invisible letters upon nothing in a picture"
    _see_repeats(runs)


class _Judge:
    """Says of each text of a page whether it is seen.

    ``unseen`` are the invisible texts of a scan, ``seen`` whether another text is visible.
    """

    def __init__(self, shapes: Sequence[Shape], page: Box) -> None:
        self._page = page
        self._least = LEAST_SIZE * min(1.0, (page[3] - page[1]) / _LETTER_HEIGHT)
        self._scans = [
            shape
            for shape in shapes
            if shape.picture and area(common(shape.box, page)) > SCAN_SHARE * area(page)
        ]
        self._stack = Stack(shapes)
        self._covers = Covers(shapes, self._stack)
        bare = [shape for shape in shapes if not shape.picture] if self._scans else shapes
        self._bare_covers = Covers(bare, Stack(bare)) if self._scans else self._covers
        self.unseen: list[Run] = []
        self.seen = False

    def mark(self, run: Run) -> None:
        """Set why a text is not seen, or why one cannot tell."""
        self._judge(run)
        if run.hidden:
            run.doubt = ""  # as of a layer that may be off

    def _judge(self, run: Run) -> None:
        run.hidden = self._place_reason(run)
        if run.hidden:
            return
        if run.mode in _INVISIBLE_MODES or run.alpha < LEAST_ALPHA:
            if self._scans:
                self.unseen.append(run)
            else:
                run.hidden = "transparent"
            return
        opacity, doubt = run.alpha, ""
        if isinstance(run.color, Shades) and run.color.within:
            run.hidden, doubt = _within(run, run.color.within)
        if run.veil and not run.hidden:
            opacity, run.hidden, other = _veiled(run, run.veil)
            doubt = doubt or other
        if not run.hidden:
            self._compare(run, opacity, doubt)

    def _compare(self, run: Run, opacity: float, doubt: str) -> None:
        """Set whether a text is told from what is behind it, and whether it is covered."""
        like = self._stack.likeness(run, opacity)
        if like == LIKE:
            run.hidden = "the colour of its background"
            return
        covered = self._bare_covers.hide(run, opacity)
        if covered:
            run.hidden = "covered"
            return
        if self._scans and self._covers.hide(run, opacity):
            self.unseen.append(run)
            return
        cover = "under what may cover it" if covered is None else ""
        run.doubt = doubt or like or cover or run.doubt
        self.seen = True

    def is_scan_blank(self) -> bool:
        """Return whether what should be a scan is of one colour where its text stands."""
        asked = self.unseen[:_MOST_ASKED]
        blank = sum(map(self._is_on_blank, asked))
        return bool(asked) and blank >= BLANK_SHARE * len(asked)

    def is_beside_ink(self, run: Run) -> bool:
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

    def _place_reason(self, run: Run) -> str:
        if run.size < self._least:
            return "tiny"
        if not _shows(run, run.clip):
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


def _see_repeats(runs: Sequence[Run]) -> None:
    """Take for seen what is hidden here and seen where it was painted again.

    A page may be painted in strips, each with all of its text and a clip of its own.
    """
    hidden = [run for run in runs if run.hidden]
    seen = {_place(run) for run in runs if not run.hidden} if hidden else set()
    for run in hidden:
        if _place(run) in seen:
            run.hidden = ""


def _place(run: Run) -> tuple[str, int, int]:
    return run.text, round(run.x0), round(run.y0)


def _shows(run: Run, window: Box) -> bool:
    if (
        window[0] <= run.x0
        and run.x1 <= window[2]
        and window[1] <= run.y0
        and run.y1 <= window[3]
    ):
        return True
    box = box_of(run)
    whole = area(box)
    if whole <= 0:
        return True
    return area(common(box, window)) > SHOWN_SHARE * whole
