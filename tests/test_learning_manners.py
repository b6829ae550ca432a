"""The manner of deeds: what reads like one, whatever it is about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from museum import LABELLED, MUSEUM

from matcher import RoleMatcher
from matcher.learning.gathered import Data, gather
from matcher.learning.labelled import DEMONSTRATED_LABEL, PRESENT_LABEL
from matcher.learning.manners import learn_manner, with_unseen_manner
from matcher.scoring.deedmodel import DeedModel

DONE = (
    "Rebuilt the wages ledger of a cannery and cut its errors by a third",
    "Negotiated with six hauliers and halved what a crate costs",
    "Trained eleven orderlies to lift patients and wrote their rota",
    "Opened two bakeries in three years and led a crew of nine",
    "Designed the irrigation of forty hectares of olives",
    "Moved the archive of a newspaper to new software within a winter",
)
NAMED = (
    "Wages, ledgers, accuracy, spreadsheets",
    "Good negotiator with a keen eye for cost",
    "Fast learner who is happy in any team",
    "Leadership of bakery crews, hygiene, ovens",
    "Irrigation, olives, soil, tractors",
    "Archives and newspaper software",
)


@pytest.fixture(scope="module")
def data() -> Data:
    """Return labelled résumés, the present half of which show deeds."""
    (part,) = RoleMatcher(MUSEUM).fit().model_.parts
    found = gather(LABELLED, [], part)
    done = np.arange(len(found.labels)) % 2 == 0
    level = np.where(done, DEMONSTRATED_LABEL, PRESENT_LABEL)[:, None]
    return replace(found, labels=np.where(found.present, level, 0.0))


def everything(data: Data) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return that all passages are learned from."""
    return np.ones(len(data.passages), dtype=bool)


def test_what_was_done_reads_more_like_a_deed_than_what_is_named(model: RoleMatcher) -> None:
    """In the mean, of other trades than those that the packaged direction was learned from."""
    shared = model.model_.shared
    done, named = (shared.deeds.manner_of(shared.semantic.transform(t)) for t in (DONE, NAMED))
    assert done.mean() > named.mean() + 0.05


def test_the_manner_is_one_direction_at_unit_length(data: Data) -> None:
    """Passages quoted for deeds lie further along it than those quoted for claims."""
    manner = learn_manner(data, everything(data))
    assert np.linalg.norm(manner) == pytest.approx(1.0, abs=1e-4)
    quoted = data.pointed.any(axis=1)
    deed = (data.labels >= DEMONSTRATED_LABEL).any(axis=1)[data.owner]
    found = DeedModel({}, 0.0, manner).manner_of(data.semantic)
    assert found[quoted & deed].mean() > found[quoted & ~deed].mean()


def test_quotes_of_deeds_alone_tell_no_manner(data: Data) -> None:
    """Nothing can be learned of what is all of one kind, and no passage has any of it."""
    alike = replace(data, labels=np.where(data.present, DEMONSTRATED_LABEL, 0.0))
    assert learn_manner(alike, everything(alike)) == ()
    assert not DeedModel({}, 0.0).manner_of(alike.semantic).any()


def test_what_a_resume_says_does_not_tell_its_own_manner(data: Data) -> None:
    """It is told by a direction that was learned from others."""
    told = with_unseen_manner(data)
    manner = DeedModel({}, 0.0, learn_manner(data, everything(data)))
    own = manner.manner_of(data.semantic)
    unseen = np.concatenate([one.kind[:, 3] for one in told.beside])
    others = [one.kind[:, :3] for one in data.beside]
    assert np.corrcoef(own, unseen)[0, 1] > 0
    assert np.abs(own - unseen).min() > 0
    assert all(
        np.array_equal(a, b.kind[:, :3]) for a, b in zip(others, told.beside, strict=True)
    )


def test_other_vectors_have_no_manner(model: RoleMatcher) -> None:
    """The direction belongs to the vectors that it was learned with."""
    other = model.model_.with_vectors(model.model_.shared.semantic.pipeline)
    assert other.shared.deeds.manner == ()
    assert other.shared.deeds.weights == model.model_.shared.deeds.weights


def test_what_copies_the_role_is_told_in_learning_as_in_matching() -> None:
    """A deed with a number, half in the role's words, is no copy to either."""
    matcher = RoleMatcher(MUSEUM).fit()
    (part,) = matcher.model_.parts
    said = matcher.model_.profile.competencies[0].texts[-1]
    entry = LABELLED[0]
    line = f"Catalogued 412 coins, medals and letters of the old mint, {said}"
    resume = replace(entry.resume, text=f"EXPERIENCE\n• {line}")
    copied = gather([replace(entry, resume=resume)], [], part).beside[0].copied
    known = replace(part, curves={name: part.shared.general for name in part.ids})
    assert copied.tolist() == [known.is_copied(line)]
