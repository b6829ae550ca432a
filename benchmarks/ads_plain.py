"""Plain ways to read an advertisement: its sentences, and keywords by TF-IDF."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from benchmarks.ads import held, words

MOST = 16
"""Keywords of an advertisement: as many as readers tick off at most."""

_ENDS = re.compile(r"\n+|(?<=[.!?])\s+")


def sentences(text: str) -> list[str]:
    """Return every line of a text, cut where a sentence ends."""
    return [each.strip() for each in _ENDS.split(text) if words(each)]


def standing(text: str, names: Iterable[str]) -> list[str]:
    """Return once each sentence of a text that holds all words of one of some names."""
    known = list(names)
    every = dict.fromkeys(sentences(text))
    return [each for each in every if any(held(name, each) >= 1 for name in known)]


def keywords(others: Sequence[str]) -> Callable[[str], list[str]]:
    """Return what names the words and pairs of words that stand out from other texts."""
    vectorizer = TfidfVectorizer(stop_words="english", ngram_range=(1, 2), sublinear_tf=True)
    vectorizer.fit(others)
    terms = vectorizer.get_feature_names_out()

    def read(text: str) -> list[str]:
        weights = vectorizer.transform([text]).toarray()[0]
        best = np.argsort(-weights, kind="stable")[:MOST]
        return [str(terms[i]) for i in best if weights[i] > 0]

    return read
