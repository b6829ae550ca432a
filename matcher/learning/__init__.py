"""What makes a model: from labelled résumés, and quotes if there are, to a learned role.

:func:`learn_role` learns a role on top of what serves every role; :func:`learn_all` learns
that too, and is how the packaged model was made. ``python -m matcher.learning --help`` does
either from a file of labelled résumés.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from matcher.learning.curves import calibrate
from matcher.learning.cutshort import with_short
from matcher.learning.deeds import learn_deeds, learn_intercepts
from matcher.learning.directions import learn_directions, unseen_nearness
from matcher.learning.gathered import gather
from matcher.learning.labelled import PRESENT_LABEL, Labelled
from matcher.learning.manners import learn_manner, with_unseen_manner
from matcher.learning.shares import learn_shares
from matcher.learning.threads import one_thread
from matcher.scoring.model import Model
from matcher.scoring.role import LearnedRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.datamodels import Competency, Resume
    from matcher.learning.gathered import Data

__all__ = ["FEWEST", "Labelled", "learn_all", "learn_role"]

FEWEST = 3
"""How many labelled résumés must have a competency, and how many not, for it to be learned."""


@one_thread
def learn_role(
    model: Model, labelled: Sequence[Labelled], unrelated: Sequence[Resume] = ()
) -> Model:
    """Return the model with its profile's role learned from labelled résumés.

    ``unrelated`` are texts that show nothing of the role. What was learned for another role,
    or for this one before, is forgotten; what serves every role stays as it is. Competencies
    of which fewer than FEWEST résumés have any, or have none, stand for themselves. Raises
    ValueError if that is so of all, or if a label is missing, and ResumeReadError for a
    résumé with nothing to score.
    """
    (whole,) = Model(model.shared, LearnedRole(), model.profile).parts
    part = replace(whole, competencies=_learnable(whole.competencies, labelled))
    data = gather(labelled, unrelated, part)
    unseen = unseen_nearness(data, part)
    wide = with_short(data, unseen)
    curves = calibrate(*wide, part, prior=model.shared.general).own
    part = replace(part, curves=curves)
    known = len(model.shared.lexical.terms)
    role = LearnedRole(
        profile=model.profile,
        terms=tuple(part.lexical.terms[known:]),
        curves=curves,
        shares=learn_shares(data, part.ids),
        deeds=learn_intercepts(*wide, part),
        directions=learn_directions(
            data, part, np.ones(len(data.passages), dtype=bool)
        ).as_stored(),
    )
    return replace(model, role=role)


def _learnable(
    competencies: Sequence[Competency], labelled: Sequence[Labelled]
) -> tuple[Competency, ...]:
    def count(competency_id: str) -> int:
        return sum(entry.label(competency_id) >= PRESENT_LABEL for entry in labelled)

    for entry in labelled:
        if missing := [c.id for c in competencies if not entry.readings.get(c.id)]:
            raise ValueError(f"{entry.resume.name}: no label for {', '.join(missing)}")
    enough = tuple(
        competency
        for competency in competencies
        if FEWEST <= count(competency.id) <= len(labelled) - FEWEST
    )
    if not enough:
        message = (
            f"nothing can be learned: of no competency have {FEWEST} labelled résumés "
            f"something and {FEWEST} nothing"
        )
        raise ValueError(message)
    return enough


@one_thread
def learn_all(
    model: Model, labelled: Sequence[Labelled], unrelated: Sequence[Resume] = ()
) -> Model:
    """Return the model with its role learned, and with it all that serves other roles.

    But for the vectors and the document frequencies, which stay as they are. General curves
    are fitted to what the texts of competencies alone find, those of the role to what
    directions find in résumés that they have not seen.
    """
    (part,) = Model(model.shared, LearnedRole(), model.profile).parts
    return learn_all_of(model, gather(labelled, unrelated, part))


@one_thread
def learn_all_of(model: Model, data: Data) -> Model:
    """Return what :func:`learn_all` does, of résumés gathered by its profile's texts."""
    (part,) = Model(model.shared, LearnedRole(), model.profile).parts
    general = calibrate(data, data.near, part).shared
    wide = with_short(with_unseen_manner(data), unseen_nearness(data, part))
    part = replace(part, curves=calibrate(*wide, part).own)
    deeds, intercepts = learn_deeds(*wide, part)
    everything = np.ones(len(data.passages), dtype=bool)
    known = len(model.shared.lexical.terms)
    role = LearnedRole(
        profile=model.profile,
        terms=tuple(part.lexical.terms[known:]),  # which an edited profile may bring
        curves=part.curves,
        shares=learn_shares(data, part.ids),
        deeds=intercepts,
        directions=learn_directions(data, part, everything).as_stored(),
    )
    deeds = replace(deeds, manner=learn_manner(data, everything))
    shared = replace(model.shared, general=general, deeds=deeds)
    return replace(model, shared=shared, role=role)
