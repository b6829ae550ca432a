"""Whose deed a sentence tells as a whole, where no rule finds it: a learned linear model."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import exp, log
from pathlib import Path
from typing import NamedTuple

from matcher.errors import ModelError
from matcher.language import LANGUAGE
from matcher.packaged import packaged_senses
from matcher.sections.clauses import Stance
from matcher.sections.doers import is_of_own_group
from matcher.sections.glance import forms_of
from matcher.sections.wordkinds import features_of

SENSED: tuple[Stance, ...] = ("denying", "wishing", "of_another")
"""What a sentence may tell but a deed of the person's, in the order of the weights."""

_FORMAT = 1

_FEWEST, _MOST = 3, 60
_CUES, _OPENERS = forms_of(tuple(LANGUAGE.senses.cues)), LANGUAGE.senses.openers


class SenseModel(NamedTuple):
    """Log odds of each stance of SENSED against a deed of the person's own.

    ``sure`` is the log odds of all three together from which on a sentence has one.
    """

    weights: Mapping[str, Sequence[float]]
    intercepts: Sequence[float]
    sure: float

    def odds(self, features: Iterable[str]) -> list[float]:
        """Return the log odds of each stance by the features of a sentence."""
        known = [self.weights[each] for each in features if each in self.weights]
        return [sum(column) for column in zip(self.intercepts, *known, strict=True)]

    def stance(self, features: Iterable[str]) -> Stance | None:
        """Return the likeliest stance of a sentence that is surely not the person's own."""
        odds = self.odds(features)
        if together(odds) < self.sure:
            return None
        return SENSED[odds.index(max(odds))]


def together(odds: Iterable[float]) -> float:
    """Return the log odds of several that exclude each other."""
    return log(sum(map(exp, odds)))


def sensed(text: str, words: Sequence[str]) -> Stance | None:
    """Return the stance of a sentence as a whole that surely tells no deed of the person's.

    ``words`` are its words in lower case. None for most: few have a word to go by.
    """
    if not may_be_sensed(words):
        return None
    stance = read_senses().stance(features_of(text))
    return None if stance == "of_another" and is_of_own_group(words) else stance


def may_be_sensed(words: Sequence[str]) -> bool:
    """Tell whether a sentence is neither too short nor too long, and has a word to go by."""
    if not _FEWEST <= len(words) <= _MOST:
        return False
    return words[0] in _OPENERS or not _CUES.isdisjoint(words)


@lru_cache(maxsize=4)
def read_senses(file: Path | None = None) -> SenseModel:
    """Read a model, by default the packaged one; ModelError if it is damaged or another's."""
    file = file or packaged_senses()
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
        if said["format"] != _FORMAT:
            raise ValueError("it is of another version")
        return SenseModel(said["weights"], said["intercepts"], float(said["sure"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = f"{file}: the model of whose deed is told is damaged ({error}); install anew"
        raise ModelError(message) from error


def save_senses(model: SenseModel, file: Path) -> None:
    """Write a model, a line a weight; OSError as the file system gives it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = (f"  {json.dumps(n)}: {json.dumps(w)}" for n, w in sorted(model.weights.items()))
    head = {"format": _FORMAT, "sure": model.sure, "intercepts": list(model.intercepts)}
    text = json.dumps(head)[:-1] + ', "weights": {\n' + ",\n".join(lines) + "\n}}\n"
    file.write_text(text, encoding="utf-8")
