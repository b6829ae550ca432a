"""Whether the colour of a text in a Word document is told from what may lie behind it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from matcher.readers.docx.room import Visibility
from matcher.readers.legibility import Rgb, contrast, is_near, luminance, may_be_near

_CLEAR = 3.0  # contrast that even large letters are to have (WCAG 2.2, 1.4.3)


@lru_cache(maxsize=512)  # a document has few colours upon few others
def likeness(paint: Rgb, ground: tuple[Rgb, ...]) -> Visibility:
    """Return whether a text is told from what lies behind it.

    That is one of several colours, or all of them in different places.
    """
    if all(is_near(paint, other) for other in ground):
        return Visibility.HIDDEN
    doubtful = any(may_be_near(paint, other) for other in ground)
    return Visibility.DOUBTFUL if doubtful else Visibility.SEEN


def is_pale(paint: Rgb, ground: Iterable[Rgb]) -> bool:
    """Return whether a text differs little from something that may lie behind it."""
    own = luminance(paint)
    return any(contrast(own, luminance(other)) < _CLEAR for other in ground)
