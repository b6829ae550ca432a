"""How far two texts of one file agree, how whole passages are, how many times two compare.

Texts and numbers in, numbers out. Texts are compared in compatible characters (NFKC), for a
ligature and its letters are the same reading; tokens are runs of A to Z and 0 to 9, so what
they say of bullets, punctuation and other scripts is nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

import numpy as np

from benchmarks.measures import ROUNDS, SEED, Floats

MOST_TOKENS = 3_000
"""How many tokens of a text are looked at for their order: the time grows with the square."""

FEW_WORDS, MANY_WORDS = 2, 60
"""A passage of at most so many words is a scrap; one of more than so many was not split."""

OPEN_SIGNS = (",", "-", "‐", "‑", "–", "—")
"""With one of these no sentence ends: the text goes on elsewhere."""

_OPEN_WORDS = """
& a about across after against along among an and as at before between both by during for from
if in including into is like nor of on onto or our over per than that the their through to
towards under upon via was were when where which while with within without your
"""
OPEN_WORDS = frozenset(_OPEN_WORDS.split())
"""Prepositions, articles, conjunctions and the like, after which the text goes on elsewhere."""

_TOKEN = re.compile(r"[a-z0-9]+")


def tokens(text: str) -> list[str]:
    """Return the words and numbers of a text in lower case, in order."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).lower())


def token_f1(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """Return how far two bags of tokens agree, 0 to 1, whatever the order.

    Twice the tokens in common over all tokens, one that stands twice counted twice: the
    harmonic mean of precision and recall. Two empty texts agree.
    """
    if not ours and not theirs:
        return 1.0
    common = (Counter(ours) & Counter(theirs)).total()
    return 2 * common / (len(ours) + len(theirs))


def order_agreement(
    ours: Sequence[str], theirs: Sequence[str], *, most: int = MOST_TOKENS
) -> float:
    """Return how far two texts say the same in the same order, 0 to 1.

    difflib's ratio over the first ``most`` tokens of each: twice the tokens of the matching
    blocks over all tokens. It is never above :func:`token_f1` of these tokens.
    """
    matcher = SequenceMatcher(None, ours[:most], theirs[:most], autojunk=False)
    return matcher.ratio()


def letters(text: str) -> str:
    """Return the letters and digits of a text in lower case, and nothing between them."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).lower()))


def lie_within(quotes: Iterable[str], texts: Iterable[str]) -> list[bool]:
    """Tell of each quote whether one text holds all of it; letters and digits count."""
    known = [letters(text) for text in texts]
    return [any(letters(quote) in text for text in known) for quote in quotes]


def starts_lower(passage: str) -> bool:
    """Tell whether a passage starts in lower case, as what was cut off its start does."""
    return passage[:1].islower()


def is_dangling(passage: str) -> bool:
    """Tell whether a passage ends with a comma, an open hyphen or dash, or an open word.

    A capital A is a grade, and no article.
    """
    *_, last = ["", *passage.split()]
    return last.endswith(OPEN_SIGNS) or (last != "A" and last.lower() in OPEN_WORDS)


FAULTS: dict[str, Callable[[str], bool]] = {
    "start in lower case": starts_lower,
    "end in mid-sentence": is_dangling,
    f"have {FEW_WORDS} words or fewer": lambda passage: len(passage.split()) <= FEW_WORDS,
    f"have more than {MANY_WORDS} words": lambda passage: len(passage.split()) > MANY_WORDS,
}
"""What may be wrong with a passage. None proves a mistake; their shares compare two readers."""


def fault_shares(passages: Sequence[str]) -> dict[str, float]:
    """Return the share of the passages, 0 to 1, that has each of FAULTS; nan of none."""
    if not passages:
        return dict.fromkeys(FAULTS, float("nan"))
    return {name: sum(map(has, passages)) / len(passages) for name, has in FAULTS.items()}


def resampled_ratio(
    above: Floats, below: Floats, *, rounds: int = ROUNDS, seed: int = SEED
) -> Floats:
    """Return the ratio of two sums over files drawn with replacement; shape (rounds,).

    ``above`` and ``below``, both of shape (n,), hold what two programs take for each file.
    """
    generator = np.random.default_rng(seed)
    rows = generator.integers(0, len(above), (rounds, len(above)))
    ratios: Floats = above[rows].sum(axis=1) / below[rows].sum(axis=1)
    return ratios
