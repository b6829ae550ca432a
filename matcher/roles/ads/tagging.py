"""Parts of speech of an advertisement's words, by a linear model of each and those beside it.

No word is kept: each feature is a number below :data:`TAG_SIZE`, and several share one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from zlib import crc32

import numpy as np

from matcher.packaged import packaged_ads
from matcher.roles.ads.keeping import model_of, read_arrays, write_arrays
from matcher.roles.ads.linear import Weights

TAG_SIZE = 1 << 15
"""How many numbers features of words are hashed to."""

EVERY_WORD = 0
"""The number that every word has."""

TAGS = {
    "N": "NN NNS NNP NNPS",
    "A": "JJ JJR JJS",
    "M": "CD",
    "V": "VB VBP VBZ VBD",
    "G": "VBG",
    "P": "VBN",
    "D": "DT PDT PRP$ WDT POS",
    "I": "IN TO",
    "C": "CC",
    "R": "RB RBR RBS RP WRB",
    "O": "PRP WP EX MD UH",
    "X": "",
}
"""Nouns, adjectives, numbers, verbs, their two participles, determiners, prepositions,
conjunctions, adverbs, pronouns with auxiliaries, and the rest; tags of the Penn Treebank."""

_LETTERS = np.array(list(TAGS))
_CONFIG, _WEIGHTS = "tags.json", "tags.npz"
_FORMAT = 1
_SIGNS = ".,;:()!?\"“”‘’'*•"
_STOPS, _OPENS = (",", ";", ":", ".", ")"), (",", ";", ":", ".", "(")


@dataclass(frozen=True, slots=True)
class TagModel:
    """Weights of shape (:data:`TAG_SIZE`, tags)."""

    weights: Weights

    def tags(self, words: Sequence[str]) -> str:
        """Return the letter of :data:`TAGS` for each of the words of a phrase."""
        if not words:
            return ""
        found = list(word_features(words))
        begins = np.cumsum([0, *map(len, found[:-1])])
        each = self.weights[[number for numbers in found for number in numbers]]
        return "".join(_LETTERS[np.add.reduceat(each, begins).argmax(axis=1)])


def word_features(words: Sequence[str]) -> Iterator[list[int]]:
    """Yield for each word the numbers of its features, each once."""
    lower = [word.strip(_SIGNS).lower() for word in words]
    for i, (word, low) in enumerate(zip(words, lower, strict=True)):
        before = lower[i - 1] if i else "^"
        after = lower[i + 1] if i + 1 < len(words) else "$"
        if i and words[i - 1].endswith(_OPENS):
            before += ","
        if word.endswith(_STOPS):
            after = f",{after}"
        pairs = (f"p {before} {low}", f"q {low} {after}")
        own = _of_word(word, low, i == 0), _of_before(before), _of_after(after)
        yield sorted({EVERY_WORD, *own[0], *own[1], *own[2], *_hashed(pairs)})


@lru_cache(maxsize=4096)
def _of_word(word: str, low: str, first: bool) -> tuple[int, ...]:
    return _hashed(
        (
            f"w {low}",
            f"2 {low[-2:]}",
            f"3 {low[-3:]}",
            f"4 {low[-4:]}",
            f"h {_shape(word)} {first}",
        )
    )


@lru_cache(maxsize=4096)
def _of_before(before: str) -> tuple[int, ...]:
    return _hashed((f"b {before}", f"e {before[-3:]}"))


@lru_cache(maxsize=4096)
def _of_after(after: str) -> tuple[int, ...]:
    return _hashed((f"a {after}", f"g {after[-3:]}"))


def _hashed(features: Sequence[str]) -> tuple[int, ...]:
    return tuple(crc32(each.encode()) % TAG_SIZE for each in features)


def _shape(word: str) -> str:
    case = "A" if word.isupper() else "a" * word[:1].isupper()
    return case + "0" * any(map(str.isdigit, word)) + "-" * ("-" in word) + "/" * ("/" in word)


def save_tags(model: TagModel, folder: Path) -> None:
    """Write a model; OSError as the file system gives it."""
    said = {"format": _FORMAT, "size": TAG_SIZE, "tags": TAGS}
    write_arrays(folder / _CONFIG, {"weights": model.weights}, said, _WEIGHTS)


@lru_cache(maxsize=4)
def read_tags(folder: Path | None = None) -> TagModel:
    """Read a model, by default the packaged one.

    Raises ModelError if it is missing, damaged or of another version.
    """
    folder = folder or packaged_ads()
    with model_of("parts of speech", folder):
        expected = {"format": _FORMAT, "size": TAG_SIZE, "tags": TAGS}
        _, arrays = read_arrays(folder / _CONFIG, expected, _WEIGHTS)
        return TagModel(arrays["weights"])
