"""How much of a text is looked at: lines and sentences that are far too long are broken.

Patterns may look at a piece again for each of its characters, so that what they take grows
with the length of the pieces, which is bounded here, and not with the square of the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from matcher.roles.ads.slices import Slice

LONGEST_LINE = 4000
"""Characters of a line; a whole advertisement in one line is broken where a sentence ends."""
LONGEST_SENTENCE = 1000
"""Characters of a sentence or of an item."""
MOST_SENTENCES = 1500
"""Sentences, items and headings of an advertisement; real ones have some hundred."""

_LEAST_SHARE = 0.5


def broken(piece: Slice, longest: int) -> Iterator[Slice]:
    """Yield a piece, or its parts of at most so many characters, broken where words end."""
    text, start = piece.text, 0
    while len(text) - start > longest:
        least, most = start + int(_LEAST_SHARE * longest), start + longest
        end = next(
            (
                at + len(sign)
                for sign in (". ", " ")
                if (at := text.rfind(sign, least, most)) > 0
            ),
            most,
        )
        yield piece.cut(start, end).strip()
        start = end
    yield piece.cut(start).strip() if start else piece
