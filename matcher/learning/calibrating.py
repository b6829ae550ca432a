"""Curves for the competencies of a profile, fitted to labelled résumés; no directions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.learning.labelled import check_labels, named_passages
from matcher.learning.threads import one_thread
from matcher.scoring.calibration import fit_pair
from matcher.scoring.comparing import compare, embed
from matcher.scoring.nearness import nearness_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from matcher.datamodels import Resume
    from matcher.scoring.arrays import Floats
    from matcher.scoring.comparing import EmbeddedResume
    from matcher.scoring.model import Model
    from matcher.scoring.parts import Part


@one_thread
def calibrated(model: Model, resumes: Sequence[Resume], labels: NDArray[Any]) -> Model:
    """Return the model with a calibration for each competency, fitted to labelled résumés.

    ``labels`` has shape (n_resumes, n_competencies) and holds 0, 1 and 2; ValueError
    otherwise.
    """
    competencies = model.profile.competencies
    check_labels(labels, (len(resumes), len(competencies)))
    model = model.adopted()
    (part,) = model.parts
    near = [_near(part, embed(part, named_passages(resume))) for resume in resumes]
    curves = {
        competency.id: fit_pair(
            [of_one[:, number] for of_one in near],
            (labels[:, number] > 0).astype(np.float64),
            weights=np.array(model.shared.weights),
            prior=model.shared.general,
        )
        for number, competency in enumerate(competencies)
    }
    return replace(model, role=replace(model.role, curves=curves))


def _near(part: Part, embedded: EmbeddedResume) -> Floats:
    """Tell how near a résumé's passages are, of shape (n_passages, n_competencies, 3)."""
    cosines = compare(part, embedded.lexical, embedded.semantic)
    return nearness_of(part, embedded, cosines).near
