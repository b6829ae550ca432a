"""A résumé as passages and unit vectors, and their cosines with the competencies of a part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from matcher.datamodels import Passage, Resume
from matcher.errors import ResumeReadError
from matcher.scoring.arrays import Floats
from matcher.scoring.counted import Counted
from matcher.scoring.parts import Part, Shared
from matcher.scoring.similarity import mean_of_highest, without_repeats
from matcher.scoring.sparse import dense_products
from matcher.sections import split_passages

if TYPE_CHECKING:
    from matcher.scoring.sparse import Sparse, SparseRows


class EmbeddedResume(NamedTuple):
    """The passages of a résumé that are compared, as unit vectors.

    ``lexical`` has shape (n_passages, n_terms), ``semantic`` (n_passages, n_dimensions),
    ``weights``, of shape (n_passages,) and 0 to 1, how much each passage counts.
    """

    passages: tuple[Passage, ...]
    lexical: SparseRows
    semantic: Floats
    weights: Floats


def passages_of(resume: Resume) -> tuple[Passage, ...]:
    """Return the passages of a résumé. Raises ResumeReadError of kind ``empty`` for none."""
    passages = split_passages(resume)
    if not passages:
        message = (
            "holds no sentence or list to score, at most a heading or contact details; "
            "check that it is a résumé"
        )
        raise ResumeReadError("empty", message)
    return passages


class KeptPassages(NamedTuple):
    """The passages of a résumé but repeats, and the terms of each, counted for all roles."""

    passages: tuple[Passage, ...]
    counted: Counted


def kept_of(shared: Shared, passages: Sequence[Passage]) -> KeptPassages:
    """Leave out the passages that repeat another, by the terms that all roles share."""
    texts = [passage.compared for passage in passages]
    counted = shared.lexical.counted(texts)
    lengths = np.array([len(text.split()) for text in texts])
    kept = without_repeats(shared.lexical.unit_rows(counted), lengths)
    return KeptPassages(tuple(passages[row] for row in kept), counted.of(kept))


def counted_of(shared: Shared, kept: Sequence[Passage]) -> KeptPassages:
    """Count the terms of passages that are known not to repeat each other."""
    return KeptPassages(
        tuple(kept), shared.lexical.counted([passage.compared for passage in kept])
    )


def vectors_of(shared: Shared, passages: Sequence[Passage]) -> Floats:
    """Return the semantic vectors of passages, of shape (n_passages, n_dimensions)."""
    return shared.semantic.transform([passage.compared for passage in passages])


def nearness_to(shared: Shared, field: str, texts: Sequence[str]) -> list[float]:
    """Return the cosine of each of some texts with the words for a field, by their vectors."""
    vectors = shared.semantic.transform([field, *texts])
    return [float(each) for each in vectors[1:] @ vectors[0]]


def embed(part: Part, passages: Sequence[Passage]) -> EmbeddedResume:
    """Embed the passages of a résumé, those that repeat another left out."""
    kept = kept_of(part.shared, passages)
    return embed_kept(part, kept, vectors_of(part.shared, kept.passages))


def embed_kept(part: Part, kept: KeptPassages, semantic: Floats) -> EmbeddedResume:
    """Embed a résumé's passages, whose semantic vectors are known, by the terms of a part."""
    lexical = part.lexical.unit_rows(kept.counted)
    weights = part.lexical.substance(lexical)
    return EmbeddedResume(kept.passages, lexical, semantic, weights)


def compare(part: Part, lexical: Sparse, semantic: Floats) -> Floats:
    """Compare unit vectors of texts with the competencies of a part.

    ``lexical`` has shape (n_texts, n_terms), ``semantic`` (n_texts, n_dimensions). Returns
    cosines of 0 to 1, of shape (n_texts, n_competencies, 2): lexical, semantic.
    """
    cosines = _with_texts(part, lexical, semantic)
    if part.directions is not None:
        learned = np.stack(
            [
                dense_products(lexical, part.directions.lexical.T),
                semantic @ part.directions.semantic.T,
            ],
            axis=2,
        )
        rows = [part.ids.index(name) for name in part.directions.ids]
        share = part.shared.text_share
        cosines[:, rows] = share * cosines[:, rows] + (1 - share) * np.clip(learned, 0.0, None)
    return np.minimum(cosines, 1.0)


def _with_texts(part: Part, lexical: Sparse, semantic: Floats) -> Floats:
    """Average each passage's highest cosines with the texts of each competency."""
    targets = part.targets
    products = (
        targets.lexical.products(lexical),
        semantic @ targets.semantic.T,
    )
    cosines = np.empty((lexical.shape[0], len(targets.bounds) - 1, 2))
    for kind, values in enumerate(products):
        for number, start in enumerate(targets.bounds[:-1]):
            columns = values[:, start : targets.bounds[number + 1]]
            cosines[:, number, kind] = mean_of_highest(columns, part.shared.n_texts)
    return cosines
