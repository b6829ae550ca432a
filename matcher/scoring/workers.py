"""Who does a job, looked up as several who do: "baker" is a name too, "bakers" is none.

Names of people have no vector, and many a trade is a surname.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.language import LANGUAGE
from matcher.lazily import late

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc

_WORKER = late(rf"(?:{LANGUAGE.entries.workers})$")
_LETTERS = re.compile(r"[^\W\d_]{4,}")


def in_plural(word: str) -> str | None:
    """Return the plural, in lower case, of a word for somebody who does a job; None for others.

    >>> in_plural("Baker"), in_plural("Linde")
    ('bakers', None)
    """
    small = word.lower()
    if _LETTERS.fullmatch(small) and _WORKER.match(small):
        return small + LANGUAGE.entries.plural
    return None


def rows_of_workers(
    words: Sequence[str], places: Callable[[Sequence[str]], Sequence[int]]
) -> dict[str, int]:
    """Return the rows of words for somebody who does a job, by ``places``: -1 for none."""
    several = {word: many for word in words if (many := in_plural(word))}
    return dict(zip(several, places([*several.values()]), strict=True))


def fill_workers(
    places: NDArray[np.intp], docs: Iterable[Doc], row: Callable[[str], Any]
) -> None:
    """Put the rows of such words among ``places``, those of all words of some texts."""
    words = [token for doc in docs for token in doc]
    for place in np.flatnonzero(places < 0).tolist():
        if many := in_plural(words[place].text):
            places[place] = row(many)
