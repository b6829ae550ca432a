"""What a language gives of a sentence but its topic: the words that say whose deed it tells."""

from __future__ import annotations

from matcher.language.patterns import part_of_language


@part_of_language
class Senses:
    """Words in lower case that are seen as they stand; all others only by their kind."""

    plain: frozenset[str]
    """Words that name no topic: of grammar, of wishing and denying, and for people."""
    cues: frozenset[str]
    """Those of them, one of which stands in each sentence that is looked at."""
    openers: frozenset[str]
    """Words that are cues where they begin a sentence."""
    numerals: frozenset[str]
    """Numbers that are written as words."""
    times: frozenset[str]
    """Names of months, days and seasons."""
    nothing: str
    """What the digit for nothing is called among ``plain``."""
    done: str
    """How verbs of the past end."""
    doing: str
    """How verbs end that tell what goes on."""
    manner: str
    """How words end that tell how something is done."""
    belonging: str
    """How words end that tell whose something is."""
