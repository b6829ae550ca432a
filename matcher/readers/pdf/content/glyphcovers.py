"""Letters so large, or so full, that they may stand behind other text or over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matcher.readers.legibility import LEAST_ALPHA
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.textruns import Run

LARGE = 48.0
"""Font size from which the stroke of a letter may be as high as other text, in points."""

_FULL = frozenset(map(chr, (*range(0x2580, 0x25A1), 0x25A0, 0x25AC, 0x25AE, 0x2B1B, 0x2B1C)))
_FIRST = min(_FULL)
_INVISIBLE_MODES = (3, 7)


def with_letters(shapes: Sequence[Shape], runs: Sequence[Run]) -> Sequence[Shape]:
    """Return shapes and what large letters may paint, as they were painted.

    Where in its box such a letter paints is not known.
    """
    found = list(_letters(runs))
    if not found:
        return shapes
    return sorted([*shapes, *found], key=lambda shape: shape.order)


def _letters(runs: Sequence[Run]) -> Iterator[Shape]:
    for run in runs:
        if run.size < LARGE and (
            run.text[0] < _FIRST or not _FULL.issuperset(run.text.strip())
        ):
            continue
        is_painted = run.mode not in _INVISIBLE_MODES and run.alpha >= LEAST_ALPHA
        if is_painted and not run.hidden and not run.text.isspace():
            box = (run.x0, run.y0, run.x1, run.y1)
            yield Shape(box, run.color, run.order, exact=False, alpha=run.alpha, veil=run.veil)
