"""One résumé against one model: what is evidence, what is a deed, what labels teach."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from matcher import Resume, RoleMatcher, RoleProfile
from matcher.scoring.calibration import Calibration, CurvePair
from matcher.scoring.matching import calibrated, match_resume
from matcher.scoring.model import Model

BAKER = RoleProfile.from_markdown("""\
---
role: Baker
---
## Responsibilities
### Oven Care
Keeps the ovens clean and at the right heat.
- cleaned and heated deck ovens
## Essential skills
### Dough Handling
Mixes, kneads and proves dough.
- mixed and kneaded sourdough by hand
""")
WORDS_ALONE = Calibration(intercept=0.0, lexical=10.0, semantic=0.0)
NEVER = Calibration(intercept=-50.0, lexical=0.0, semantic=0.0)


@pytest.fixture(scope="module")
def baker(model: RoleMatcher) -> Model:
    """Return a model of a baker, for which words count and vectors do not."""
    learned = model.model_.for_profile(BAKER)
    return replace(learned, general=CurvePair(WORDS_ALONE, NEVER))


def test_a_passage_that_shares_nothing_with_a_competency_is_no_evidence(baker: Model) -> None:
    """It has its place among the best, where there are few; it is not shown."""
    kneaded, drove = "Kneaded sourdough by hand", "Drove a taxi through Oslo"
    resume = Resume("mira.txt", f"EXPERIENCE\n• {kneaded}\n• {drove}")
    ovens, dough = match_resume(baker, resume).competencies
    assert [evidence.text for evidence in dough.evidence] == [kneaded]
    assert (ovens.evidence, ovens.deed, ovens.verdict) == ((), 0.0, "missing")


def test_the_person_s_name_makes_no_deed_of_the_profile_s_words(baker: Model) -> None:
    """They are looked for in what is compared, where the name is left out."""
    copied = "cleaned and heated deck ovens for nine shops daily"
    head = "Mira Quandel\nmira.quandel@example.org\n\nEXPERIENCE\n"
    (ovens, _) = match_resume(baker, Resume("a", f"{head}• Mira Quandel {copied}")).competencies
    assert ovens.evidence[0].text == f"Mira Quandel {copied}"
    assert (ovens.deed, ovens.verdict) == (0.0, "claimed")


def test_labels_silence_the_warnings_of_what_was_not_learned(baker: Model) -> None:
    """A model that was calibrated for its profile is what it was warned not to be."""
    edited = replace(baker, warnings=("the profile was edited",))
    resumes = [
        Resume("tove.txt", "EXPERIENCE\n• Kneaded sourdough by hand"),
        Resume("nils.txt", "EXPERIENCE\n• Drove a taxi through Oslo"),
    ]
    fitted = calibrated(edited, resumes, np.array([[0, 2], [0, 0]]))
    assert fitted.warnings == ()
    assert set(fitted.calibrations) == {"oven-care", "dough-handling"}
    assert match_resume(fitted, resumes[0]).warnings == ()
