"""Narrow blanks: what they are in a long text that has hardly any others."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.readers.pdf.textruns import lost_blank

FEW_BLANKS = 12
"""Letters of a text for each of its blanks from which narrower gaps are blanks, too."""

LONG = 25
"""Letters from which a text has blanks."""

NARROWEST_GAP = 0.08
"""The narrowest gap between two words, in font sizes."""

_CLEARLY = 0.03  # what is narrower than all blanks by as much is none
_SHORTEST_WORDS, _LONGEST_WORDS = 2.5, 12  # letters, on the average


def lacks_blanks(text: str) -> bool:
    """Tell whether a text is too long for the few blanks that it has."""
    return len(text) > LONG and text.count(" ") * FEW_BLANKS < len(text)


def parted_words(texts: Sequence[str], gaps: Sequence[float]) -> str | None:
    """Return texts as one with blanks where gaps are clearly the widest; None if none are.

    ``gaps`` are those between the texts, in font sizes.
    """
    blanks = [gap for gap in gaps if gap >= NARROWEST_GAP]
    close = max((gap for gap in gaps if gap < NARROWEST_GAP), default=0.0)
    if not blanks or close > min(blanks) - _CLEARLY:
        return None
    text = texts[0]
    for gap, following in zip(gaps, texts[1:], strict=True):
        apart = gap >= NARROWEST_GAP or lost_blank(text, following)
        text += (" " if apart and not text.endswith(" ") else "") + following
    words = text.split()
    is_prose = _SHORTEST_WORDS < sum(map(len, words)) / len(words) < _LONGEST_WORDS
    return text if is_prose else None
