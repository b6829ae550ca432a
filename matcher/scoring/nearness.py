"""A résumé beside competencies: how near each passage is, and which may tell a deed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from matcher.scoring.stuffing import TOLD_IN
from matcher.scoring.verdicts import FEWEST_OF_DEED, FEWEST_WORDS, deed_features
from matcher.sections.entries import begins_with_deed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from matcher.datamodels import Passage
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.comparing import EmbeddedResume
    from matcher.scoring.parts import Part

_LIST_COMMAS, _LIST_WORDS = 3, 4
TELLING = ("number", "length", "past")
"""What a deed is told by, by its name among what describes a passage."""


class Nearness(NamedTuple):
    """A résumé of n passages beside m competencies.

    ``near``, of shape (n, m, 3), holds how near each passage is, each from 0 to 1: its
    lexical and its semantic cosine, times what the passage counts, and the share of the
    words of the competency's texts that it holds, weighed by idf. ``found``, of shape
    (n, n_stems), tells which passage has which stem, ``copied`` those most of which are the
    role's own words, ``like_deeds`` those that may be deeds. ``kind``, of shape (n, 4), tells
    which stand in experience, praise, are lists, and how much they read like deeds;
    ``telling``, of shape (n, 3), which name a number, how long they are, and which tell of the
    past.
    """

    near: Floats
    found: Floats
    copied: Bools
    like_deeds: Bools
    kind: Floats
    telling: Floats

    @property
    def about(self) -> Bools:
        """Tell which passages say what a résumé is about beside the role, of shape (n,).

        They stand in experience or projects, may be deeds, or have a word of what is asked. A
        hobby, a course or a language with none says nothing for the role, nor against it.
        """
        with_word = (self.near[:, :, 2] > 0).any(axis=1)
        return np.asarray((self.kind[:, 0] > 0) | self.like_deeds | with_word)

    def of(self, rows: NDArray[np.intp]) -> Nearness:
        """Return what there is of some of the passages, by their rows."""
        return Nearness(
            near=self.near[rows],
            found=self.found[rows],
            copied=self.copied[rows],
            like_deeds=self.like_deeds[rows],
            kind=self.kind[rows],
            telling=self.telling[rows],
        )


def nearness_of(part: Part, embedded: EmbeddedResume, cosines: Floats) -> Nearness:
    """Put a résumé beside a part; ``cosines`` are its own, of shape (n, m, 2)."""
    found = part.wording.found(embedded.passages)
    copied = np.array([part.is_copied(passage.compared) for passage in embedded.passages])
    copied |= part.role_words.stuffed(embedded.passages, copied)
    told = [deed_features(passage.compared) for passage in embedded.passages]
    manner = part.shared.deeds.manner_of(embedded.semantic)
    like, kind = kinds_of(embedded.passages, told, copied, manner)
    return Nearness(
        near=near_by(cosines * embedded.weights[:, None, None], part.wording.of_texts(found)),
        found=found,
        copied=copied,
        like_deeds=like,
        kind=kind,
        telling=np.array([[one[name] for name in TELLING] for one in told]),
    )


def near_by(counted: Floats, words: Floats) -> Floats:
    """Put the share of words, of shape (n, m), beside counted cosines, of shape (n, m, 2)."""
    return np.concatenate([counted, words[:, :, None]], axis=2)


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


def kinds_of(
    passages: Sequence[Passage],
    told: Sequence[Mapping[str, float]],
    copied: Bools,
    manner: Floats,
) -> tuple[Bools, Floats]:
    """Tell which passages may be deeds, and of each its kind, as Nearness has it."""
    words = np.array([len(passage.compared.split()) for passage in passages])
    commas = np.array([passage.compared.count(",") for passage in passages])
    experience = np.array([p.section in TOLD_IN for p in passages])
    does = np.array([one["doing"] + one["past"] > 0 for one in told])
    praise = np.array([one["traits"] for one in told])
    lists = (commas >= _LIST_COMMAS) & (words / (commas + 1) < _LIST_WORDS)
    begun = np.array([begins_with_deed(passage.compared) for passage in passages])
    enough = (words >= FEWEST_WORDS) | (begun & (words >= FEWEST_OF_DEED))
    like = enough & (praise == 0) & (experience | does) & ~copied
    like &= np.array([passage.may_be_deed for passage in passages])
    return like, np.column_stack([experience, praise, lists, manner]).astype(np.float64)


def deed_columns(
    part: Part,
    beside: Nearness,
    nearest: Sequence[Sequence[int]],
    deeds: Sequence[Sequence[int]],
) -> Floats:
    """Return what tells deeds, of shape (m, len(DEEDS)), as deedmodel names them.

    ``nearest`` holds for each competency the rows of the passages nearest to it that are no
    copies, nearest first, and ``deeds`` of those that may be deeds.
    """
    like, weights = beside.like_deeds, np.array(part.shared.weights)
    in_deeds = [pooled(beside.near[like][:, :, kind], weights) for kind in range(3)]
    done = beside.found[like].max(axis=0, initial=0.0)[None, :]
    rising = [
        *in_deeds[1][:2],
        *in_deeds[2][:2],
        in_deeds[0][1],
        part.wording.of_names(done)[0],
        pooled(beside.near[~beside.copied][:, :, 0], weights)[2],
    ]
    kind = np.column_stack([beside.kind, like])
    of_nearest = [weights[: len(rows)] @ kind[list(rows)] for rows in nearest]
    of_deeds = [weights[: len(rows)] @ beside.telling[list(rows)] for rows in deeds]
    everywhere = np.full(len(nearest), like.mean())
    return np.column_stack([*rising, of_nearest, everywhere, of_deeds])
