"""What is asked, put together where a recruiter would tick it together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from matcher.roles.ads.linear import Weights
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.twins import likeness
from matcher.roles.choices import choice_in

Sizes = npt.NDArray[np.int64]

EVEN = 0.5
"""From this probability on what is asked is a duty."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen by leaving advertisements out."""

    threshold: float = 0.25
    listed: float = 4.5
    told: float = 3.5
    doing: float = 2.5
    outside: float = 0.33
    addressed: float = 6.0
    notice: float = 7.0
    sought: float = 9.0
    bare: float = 1.0
    head: float = 0.8
    over: float = 0.02
    clipped: int = 26
    near: float = 0.03
    kinds: float = 0.3
    nice: float = 0.0
    merge: float = 0.4
    most: int = 16
    most_words: int = 45
    most_sentences: int = 4


SETTINGS = Settings()


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence or a part of one that asks something, ``likely`` so and a ``duty``."""

    piece: Slice
    lead: str
    nice: bool
    duty: float
    likely: float
    index: int


def grouped(asked: Sequence[Asked], settings: Settings) -> list[list[int]]:
    """Put together what asks the same, the likest first, by the mean of all pairs.

    While more are left than are kept, what is near is put together too, if there is room for
    its words: rather of one kind than of two.
    """
    groups = {i: [i] for i in range(len(asked))}
    like = _closeness(asked, settings)
    each_one = np.ones(len(asked), dtype=np.int64)
    _join(groups, like, each_one, settings.most_sentences, settings.merge, fewest=1)
    duty = np.array([each.duty >= EVEN for each in asked], dtype=bool)
    like -= settings.kinds * (duty[:, None] != duty)
    words = [min(len(each.piece.text.split()), settings.clipped) for each in asked]
    sizes = np.array([sum(words[i] for i in groups.get(j, ())) for j in range(len(asked))])
    _join(groups, like, sizes, settings.most_words, settings.over, fewest=settings.most)
    return list(groups.values())


def _join(
    groups: dict[int, list[int]],
    like: Weights,
    sizes: Sizes,
    room: int,
    limit: float,
    *,
    fewest: int,
) -> None:
    """Put groups together while two are as like as a limit and have room, down to a number."""
    while len(groups) > fewest:
        near = np.where(sizes[:, None] + sizes <= room, like, -np.inf)
        one, two = sorted(map(int, np.unravel_index(np.argmax(near), like.shape)))
        if near[one, two] < limit:
            break
        share = len(groups[one]), len(groups[two])
        mean = (share[0] * like[one] + share[1] * like[two]) / sum(share)
        groups[one] += groups.pop(two)
        sizes[one] += sizes[two]
        like[one, :] = like[:, one] = mean
        like[two, :] = like[:, two] = like[one, one] = -np.inf


def _closeness(asked: Sequence[Asked], settings: Settings) -> Weights:
    """Return how near each two are to asking the same, minus infinity for one and itself."""
    like = likeness([f"{each.lead} {each.piece.text}" for each in asked])
    order = np.arange(len(asked))
    nice = np.array([each.nice for each in asked], dtype=bool)
    named = np.array([bool(each.lead) for each in asked], dtype=bool)
    like += settings.near * (abs(order[:, None] - order) == 1) - 0.05 * (nice[:, None] != nice)
    like -= 0.3 * (named[:, None] & named)
    like[_one_of_a_choice([each.piece.text for each in asked])] = -np.inf
    np.fill_diagonal(like, -np.inf)
    return like


def _one_of_a_choice(texts: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Tell which two texts ask otherwise: one a choice, the other not all of the same.

    "Go or Rust" is met by Go, "Rust in production" is not.
    """
    different = np.zeros((len(texts), len(texts)), dtype=bool)
    for one, text in enumerate(texts):
        choice = choice_in(text)
        if not choice:
            continue
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, choice))})(?!\w)", re.I)
        for other, asked in enumerate(texts):
            named = {each.lower() for each in pattern.findall(asked)}
            if named and (named != choice or choice_in(asked) - choice):
                different[one, other] = different[other, one] = True
    return different
