"""One résumé against one model: which passages are evidence, and which are a deed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcher import Resume, RoleMatcher, RoleProfile
from matcher.scoring.calibration import Calibration, CurvePair
from matcher.scoring.matching import match_resume
from matcher.scoring.model import Model
from matcher.scoring.role import LearnedRole

WORDS_ALONE = Calibration(intercept=-0.5, lexical=10.0, semantic=0.0)
NEVER = Calibration(intercept=-50.0, lexical=0.0, semantic=0.0)


@pytest.fixture(scope="module")
def by_words(model: RoleMatcher, baker: RoleProfile) -> Model:
    """Return a model of a baker, for which words count and vectors do not."""
    shared = replace(model.model_.shared, general=CurvePair(WORDS_ALONE, NEVER))
    return Model(shared, LearnedRole(), baker)


def test_a_passage_that_shares_nothing_with_a_competency_is_no_evidence(
    by_words: Model,
) -> None:
    """It has its place among the best, where there are few; it is not shown."""
    kneaded, drove = "Kneaded sourdough by hand", "Drove a taxi through Oslo"
    resume = Resume("mira.txt", f"EXPERIENCE\n• {kneaded}\n• {drove}")
    ovens, dough = match_resume(by_words, resume).competencies
    assert [evidence.text for evidence in dough.evidence] == [kneaded]
    assert (ovens.evidence, ovens.deed, ovens.verdict) == ((), 0.0, "missing")


def test_the_person_s_name_makes_no_deed_of_the_profile_s_words(by_words: Model) -> None:
    """They are looked for in what is compared, where the name is left out."""
    copied = "cleaned and heated deck ovens daily"
    head = "Mira Quandel\nmira.quandel@example.org\n\nEXPERIENCE\n"
    (ovens, _) = match_resume(
        by_words, Resume("a", f"{head}• Mira Quandel {copied}")
    ).competencies
    assert ovens.evidence[0].text == f"Mira Quandel {copied}"
    assert (ovens.deed, ovens.verdict) == (0.0, "claimed")
