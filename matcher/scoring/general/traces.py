"""A résumé beside what a role asks: the numbers by which the general model judges it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from matcher.scoring.nearness import pooled
from matcher.scoring.sparse import weighted_sum

if TYPE_CHECKING:
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.comparing import EmbeddedResume
    from matcher.scoring.general.wanted import Wanted
    from matcher.scoring.nearness import Nearness
    from matcher.scoring.parts import Part

RISING = (
    *(f"lexical {pool}" for pool in ("best", "three", "mean")),
    *(f"semantic {pool}" for pool in ("best", "three", "mean")),
    "semantic of name",
    "semantic of texts",
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

IS_SHORT, IS_LONG = 6, 25
"""A résumé of so few passages is short, one of so many is none; between them lie logarithms.

With descriptions left out, résumés cut to three to eight passages have a log loss of 0.347 if
all are weighed alike, 0.333 if they are learned from too, 0.328 if they are weighed by
themselves as well; an area of 0.881, 0.880, 0.884; 43, 52, 56 % of what is there is found.
"""

COPIES = 0.1
"""Passages made of the role's own words, its title for one, count at most this share of the
others in a résumé's vector."""


class Traces(NamedTuple):
    """A résumé beside the m requirements of a part: what the general model weighs.

    ``rising``, of shape (m, len(RISING)), is what ``beside`` comes to, and ``uncopied`` the
    same without the passages most of which are the role's own words, ``alone`` by the passages
    that may be deeds. ``title`` is how near
    what the résumé is about is to the role's title, 0 to 1, and ``short`` how short it is.
    """

    beside: Nearness
    rising: Floats
    uncopied: Floats
    alone: Floats
    title: float
    short: float


def traces_of(part: Part, asked: Wanted, embedded: EmbeddedResume, beside: Nearness) -> Traces:
    """Put a résumé beside what a part asks."""
    whole = _whole(embedded, beside.copied, COPIES)
    own = _whole(embedded, beside.copied, 0)
    single = np.maximum(embedded.semantic @ np.vstack([asked.names, asked.vectors]).T, 0.0)
    single *= embedded.weights[:, None]

    def rising(kept: Bools | slice, vectors: tuple[Floats, Floats]) -> Floats:
        near = _Near(beside.near[kept], single[kept], beside.found[kept])
        return _rising(part, asked, near, vectors)

    return Traces(
        beside=beside,
        rising=rising(slice(None), whole),
        uncopied=rising(~beside.copied, own),
        alone=rising(beside.like_deeds, own),
        title=_near_title(asked, embedded, beside),
        short=shortness(len(embedded.passages)),
    )


def shortness(count: int) -> float:
    """Return how short a résumé of so many passages is, 0 to 1."""
    place = math.log(IS_LONG / max(count, 1)) / math.log(IS_LONG / IS_SHORT)
    return min(1.0, max(0.0, place))


class _Near(NamedTuple):
    """How near some of n passages are: as Nearness has it, and what stands in them.

    ``single``, of shape (n, 2 m), holds semantic cosines with the names and with all texts
    together.
    """

    near: Floats
    single: Floats
    found: Floats


def _rising(part: Part, asked: Wanted, beside: _Near, whole: tuple[Floats, Floats]) -> Floats:
    """Return what speaks for each requirement, of shape (m, len(RISING))."""
    wording, (semantic, lexical) = part.wording, whole
    near, single, found = beside
    count, weights = len(asked.vectors), np.array(part.shared.weights)
    everywhere = found.max(axis=0, initial=0.0)[None, :]
    name = wording.of_names(found)
    rarest = everywhere[0, wording.names.argmax(axis=1)]
    columns = [
        *pooled(near[:, :, 0], weights),
        *pooled(near[:, :, 1], weights),
        *np.split(pooled(single, weights)[1], 2),
        name.max(axis=0, initial=0.0),
        wording.of_names(everywhere)[0],
        *pooled(near[:, :, 2], weights)[:2],
        wording.of_texts(everywhere)[0],
        np.log1p((name > 0).sum(axis=0)),
        rarest,
        np.maximum(asked.vectors @ semantic, 0.0),
        np.full(count, max(0.0, float(semantic @ asked.role))),
        np.full(count, float(lexical @ asked.role_terms)),
        np.full(count, max(0.0, float(semantic @ asked.title))),
    ]
    return np.column_stack(columns)


def _whole(embedded: EmbeddedResume, copied: Bools, share: float) -> tuple[Floats, Floats]:
    """Return unit vectors of the whole résumé, semantic and lexical.

    Copies together count at most ``share`` of the other passages.
    """
    weights = _with_few_copies(embedded.weights, copied, share)
    both = (weights @ embedded.semantic, weighted_sum(embedded.lexical, weights))
    semantic, lexical = (vector / max(float(np.linalg.norm(vector)), 1e-12) for vector in both)
    return semantic, lexical


def _near_title(asked: Wanted, embedded: EmbeddedResume, beside: Nearness) -> float:
    """Return how near the passages about the role are, together, to its title, 0 to 1.

    So a line on something else, which is no less true, does not make a person less near.
    """
    weights = _with_few_copies(embedded.weights * beside.about, beside.copied, COPIES)
    semantic = weights @ embedded.semantic
    return max(0.0, float(semantic @ asked.title) / max(float(np.linalg.norm(semantic)), 1e-12))


def _with_few_copies(weights: Floats, copied: Bools, share: float) -> Floats:
    """Return what passages count if copies together count at most a share of the others."""
    most = share * weights[~copied].sum()
    less = min(1.0, most / max(weights[copied].sum(), 1e-9))
    return np.where(copied, weights * less, weights)
