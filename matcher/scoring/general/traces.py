"""A résumé beside what a role asks: the numbers by which the general model judges it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.similarity import mean_of_highest
from matcher.scoring.stems import word_stems
from matcher.scoring.verdicts import FEWEST_WORDS, deed_features

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.datamodels import Passage
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.comparing import EmbeddedResume
    from matcher.scoring.general.wanted import Wanted
    from matcher.scoring.parts import Part

RISING = (
    *(f"lexical {pool}" for pool in ("best", "three", "mean")),
    *(f"semantic {pool}" for pool in ("best", "three", "mean")),
    "name in best",
    "name anywhere",
    "text in best",
    "text in three",
    "text anywhere",
    "passages with name",
    "rarest word anywhere",
    "near whole résumé",
    "role semantic",
    "role lexical",
    "title",
)
"""What of a résumé speaks for a requirement: none of it, when it rises, lowers a score."""

RISING_OF_DEEDS = (
    *(f"{kind} {pool} in deeds" for kind in ("semantic", "text") for pool in ("best", "three")),
    "lexical three in deeds",
    "name anywhere in deeds",
    *(f"{kind} three elsewhere" for kind in ("lexical", "semantic", "text")),
)
FREE_OF_DEEDS = ("in experience", "praise", "in lists", "like deeds", "all like deeds")
"""What speaks for a deed, and what may speak for or against one: of the passages nearest."""

COPIES = 0.1
"""Passages made of the role's own words, its title for one, count at most this share of the
others in a résumé's vector."""

_TEXTS = 3  # whose words are averaged, as cosines are
_LIST_COMMAS, _LIST_WORDS = 3, 4


@dataclass(frozen=True)
class Traces:
    """A résumé of n passages beside m requirements.

    ``near``, of shape (n, m, 3), holds how near each passage is, each from 0 to 1: its
    lexical and its semantic cosine, times what the passage counts, and the share of the
    words of the requirement's texts that it holds, weighed by idf. ``rising``, of shape
    (m, len(RISING)), is what they come to, and ``uncopied`` the same without the passages
    that are ``copied``, most of which are the role's own words. ``found``, of shape
    (n, n_stems), tells which passage has which stem, ``like_deeds`` those that may be deeds,
    and ``kind``, of shape (n, 3), which stand in experience, praise, and are lists. ``title``
    is how near the résumé is to the role's title, 0 to 1.
    """

    near: Floats
    rising: Floats
    uncopied: Floats
    found: Floats
    copied: Bools
    like_deeds: Bools
    kind: Floats
    title: float


def traces_of(part: Part, asked: Wanted, embedded: EmbeddedResume, cosines: Floats) -> Traces:
    """Put a résumé beside what a part asks; ``cosines`` are its own, of shape (n, m, 2)."""
    found = _found(asked, embedded.passages)
    weights = np.array(part.shared.weights)
    counted = cosines * embedded.weights[:, None, None]
    text = _mean_cover(_cover(found, asked.texts), asked.bounds)
    near = np.concatenate([counted, text[:, :, None]], axis=2)
    copied = np.array([asked.phrases.are_most_of(p.compared) for p in embedded.passages])
    whole = _whole(embedded, copied, COPIES)
    like, kind = _kinds(embedded.passages, copied)
    rest = ~copied
    return Traces(
        near=near,
        rising=_rising(asked, near, found, whole, weights),
        uncopied=_rising(asked, near[rest], found[rest], _whole(embedded, copied, 0), weights),
        found=found,
        copied=copied,
        like_deeds=like,
        kind=kind,
        title=max(0.0, float(whole[0] @ asked.title)),
    )


def _rising(
    asked: Wanted, near: Floats, found: Floats, whole: tuple[Floats, Floats], weights: Floats
) -> Floats:
    """Return what speaks for each requirement, of shape (m, len(RISING))."""
    semantic, lexical = whole
    count = len(asked.vectors)
    everywhere = found.max(axis=0, initial=0.0)[None, :]
    name = _cover(found, asked.names)
    rarest = everywhere[0, asked.names.argmax(axis=1)]
    columns = [
        *pooled(near[:, :, 0], weights),
        *pooled(near[:, :, 1], weights),
        name.max(axis=0, initial=0.0),
        _cover(everywhere, asked.names)[0],
        *pooled(near[:, :, 2], weights)[:2],
        _mean_cover(_cover(everywhere, asked.texts), asked.bounds)[0],
        np.log1p((name > 0).sum(axis=0)),
        rarest,
        np.maximum(asked.vectors @ semantic, 0.0),
        np.full(count, max(0.0, float(semantic @ asked.role))),
        np.full(count, float(lexical @ asked.role_terms)),
        np.full(count, max(0.0, float(semantic @ asked.title))),
    ]
    return np.column_stack(columns)


def _mean_cover(cover: Floats, bounds: Sequence[int]) -> Floats:
    """Average what is highest of the texts of each requirement, of shape (n, m)."""
    spans = pairwise(bounds)
    return np.stack([mean_of_highest(cover[:, a:b], _TEXTS) for a, b in spans], axis=1)


def pooled(values: Floats, weights: Floats) -> tuple[Floats, Floats, Floats]:
    """Return the best, the mean of the best few and the mean of the values of each column.

    ``values`` has shape (n, m); ``weights`` count the best few, best first; absent ones are
    zero. Each result has shape (m,), and falls where no value rises.
    """
    best = -np.sort(-values, axis=0)[: len(weights)]
    if not len(values):
        nothing = np.zeros(values.shape[1])
        return nothing, nothing, nothing
    return best[0], weights[: len(best)] @ best, values.mean(axis=0)


def _found(asked: Wanted, passages: Sequence[Passage]) -> Floats:
    """Tell which stems of what is asked stand in each passage, of shape (n, n_stems)."""
    found = np.zeros((len(passages), len(asked.column)))
    for row, passage in enumerate(passages):
        stems = word_stems(passage.compared) & asked.column.keys()
        found[row, [asked.column[stem] for stem in stems]] = 1.0
    return found


def _cover(found: Floats, idf: Floats) -> Floats:
    """Return the share of each text's idf that is found, of shape (n_found, n_texts)."""
    return np.asarray(found @ idf.T / np.maximum(idf.sum(axis=1), 1e-9), dtype=np.float64)


def _whole(embedded: EmbeddedResume, copied: Bools, share: float) -> tuple[Floats, Floats]:
    """Return unit vectors of the whole résumé, semantic and lexical.

    Copies together count at most ``share`` of the other passages.
    """
    weights = embedded.weights.copy()
    most = share * weights[~copied].sum()
    weights[copied] *= min(1.0, most / max(weights[copied].sum(), 1e-9))
    both = (weights @ embedded.semantic, np.asarray(embedded.lexical.T @ weights).ravel())
    semantic, lexical = (vector / max(float(np.linalg.norm(vector)), 1e-12) for vector in both)
    return semantic, lexical


def _kinds(passages: Sequence[Passage], copied: Bools) -> tuple[Bools, Floats]:
    """Tell which passages may be deeds, and of each its kind: experience, praise, a list."""
    told = [deed_features(passage.compared, passage.section) for passage in passages]
    words = np.array([len(passage.compared.split()) for passage in passages])
    commas = np.array([passage.compared.count(",") for passage in passages])
    experience = np.array([p.section in ("experience", "projects") for p in passages])
    does = np.array([one["doing"] + one["past"] > 0 for one in told])
    praise = np.array([one["traits"] for one in told])
    lists = (commas >= _LIST_COMMAS) & (words / (commas + 1) < _LIST_WORDS)
    like = (words >= FEWEST_WORDS) & (praise == 0) & (experience | does) & ~copied
    like &= np.array([passage.may_be_deed for passage in passages])
    return like, np.column_stack([experience, praise, lists]).astype(np.float64)


def deed_columns(
    traces: Traces, asked: Wanted, nearest: Sequence[Sequence[int]], weights: Floats
) -> Floats:
    """Return what tells deeds, of shape (m, len(RISING_OF_DEEDS) + len(FREE_OF_DEEDS)).

    ``nearest`` holds for each requirement the rows of the passages nearest to it that are no
    copies, nearest first, which count with ``weights``.
    """
    like = traces.like_deeds
    in_deeds = [pooled(traces.near[like][:, :, kind], weights) for kind in range(3)]
    other = ~(like | traces.copied)
    elsewhere = [pooled(traces.near[other][:, :, kind], weights) for kind in range(3)]
    done = traces.found[like].max(axis=0, initial=0.0)[None, :]
    rising = [
        *in_deeds[1][:2],
        *in_deeds[2][:2],
        in_deeds[0][1],
        _cover(done, asked.names)[0],
        *(three for _, three, _ in elsewhere),
    ]
    kind = np.column_stack([traces.kind, like])
    of_nearest = [weights[: len(rows)] @ kind[list(rows)] for rows in nearest]
    return np.column_stack([*rising, of_nearest, np.full(len(nearest), like.mean())])
