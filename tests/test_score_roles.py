"""Scores for many roles at once are those of one role by itself, whatever is in a résumé."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher import Resume, RoleMatcher, RoleProfile, read_resume
from matcher.datamodels import Competency, Kind
from matcher.errors import ResumeReadError
from matcher.packaged import packaged_profile
from matcher.scoring.together import manyroles
from matcher.scoring.together.groupedtexts import GroupedTexts
from matcher.several import score_roles

FOLDER = Path(__file__).parent.parent / "examples"
EXAMPLES = [FOLDER / name for name in ("maya-lindqvist.pdf", "samuel-brandt.pdf")]
LINES = (
    "Kept four deck ovens at the right heat, day and night, for a year",
    "Fed sourdough starters and shaped 300 loaves by hand a day",
    "Led a team of eight engineers and coached three of them",
    "Excellent communication skills and a keen eye for detail",
    "Flour, rye, spelt, sourdough, brioche, croissants",
    "Wrote the rota of the night shift, zymurgological reports included",
    "Mills grain to flour and grades it",
    "Oven Care",
    "Python, SQL, C++, R&D",
    "Presented the roadmap to the board each quarter",
)
PROFILES = {
    "Baker": (
        ("Oven Care", "Keeps deck ovens clean and at the right heat.", ()),
        ("Sourdough", "Feeds starters and shapes loaves by hand.", ("Shapes 300 loaves",)),
        (
            "Zymurgy",
            "Knows zymurgological chemistry.",
            ("Brews", "Ferments", "Racks", "Tastes"),
        ),
    ),
    "Miller 7": (("Milling", "Mills grain to flour and grades it.", ()),),
    "...": (("C++", "Writes C++ and R&D reports.", ("Of the", "And to")), ("5", "300", ())),
    "Team lead": (
        ("Leadership", "Leads a team of engineers.", ("Coached three of them",)),
        ("Milling", "Mills grain to flour and grades it.", ()),
    ),
    "Day baker": (  # made from another role, as those of one employer often are
        (
            "Oven Care by Day",
            "Keeps deck ovens clean and at the right heat.",
            ("Shapes 300 loaves",),
        ),
        ("Sourdough", "Feeds starters.", ("Shapes 300 loaves", "Shapes 300 loaves")),
    ),
}


@pytest.fixture(scope="module")
def models() -> list[RoleMatcher]:
    """Return roles with something or nothing in common, the packaged one, and it edited."""
    packaged = RoleProfile.from_file(packaged_profile())
    first, *others = packaged.competencies
    edited = replace(first, statement="Sets where the product goes.")
    kinds: tuple[Kind, Kind] = ("skill", "responsibility")
    made = [
        replace(
            packaged,
            role=role,
            facts=(),
            competencies=tuple(
                Competency(f"{role}-{n}", name, kinds[n % 2], statement, indicators)
                for n, (name, statement, indicators) in enumerate(texts)
            ),
        )
        for role, texts in PROFILES.items()
    ]
    parted = replace(packaged, competencies=(edited, *others))
    return RoleMatcher.load_roles([*made, packaged, parted])


def resume_of(lines: list[str]) -> Resume:
    """Return a résumé of some lines under a heading."""
    return Resume("a.txt", "\n".join(["EXPERIENCE", "", *(f"• {line}" for line in lines)]))


def alone(models: list[RoleMatcher], resume: Resume) -> list[float]:
    """Return the score for each role by itself."""
    return [model.match(resume).score for model in models]


def test_examples_score_as_by_one_role(models: list[RoleMatcher]) -> None:
    """With what was learned, with nothing learned, and with both."""
    resumes = [read_resume(path) for path in EXAMPLES]
    scores = score_roles(models, resumes)
    expected = np.array([alone(models, each) for each in resumes])
    assert np.abs(scores - expected).max() < 1e-12


@settings(max_examples=30)
@given(
    st.lists(st.sampled_from(LINES), min_size=1, max_size=12),
    st.randoms(use_true_random=False),
)
def test_any_lines_score_as_by_one_role(
    models: list[RoleMatcher], lines: list[str], order: random.Random
) -> None:
    """Those put together of words of the roles included, which are told as strewn or copied."""
    said = [
        text for role in PROFILES.values() for name, text, _ in role for text in (name, text)
    ]
    words = " ".join(said).split()
    order.shuffle(words)
    strewn = [" ".join(words[n : n + 9]) for n in range(0, order.randint(0, 60), 9)]
    resume = resume_of([*lines, *strewn, *order.sample(said, order.randint(0, len(said)))])
    (scores,) = score_roles(models, [resume])
    assert np.abs(scores - np.array(alone(models, resume))).max() < 1e-12


@settings(max_examples=30)
@given(
    st.lists(st.sampled_from(LINES), min_size=1, max_size=12),
    st.sets(st.integers(0, len(PROFILES) + 1)),
    st.randoms(use_true_random=False),
)
def test_some_roles_score_as_among_all(
    models: list[RoleMatcher], lines: list[str], roles: set[int], order: random.Random
) -> None:
    """Whichever they are, what is copied and strewn included; others are not scored."""
    said = [
        text for role in PROFILES.values() for name, text, _ in role for text in (name, text)
    ]
    strewn = " ".join(order.sample(said, len(said))).split()
    resume = resume_of([*lines, *order.sample(said, 3), " ".join(strewn[:12])])
    many = manyroles.ManyRoles([model.model_ for model in models])
    chosen, whole = many.scores(resume, roles), many.scores(resume)
    assert set(np.flatnonzero(~np.isnan(chosen)).tolist()) == roles
    assert np.abs(chosen - whole)[sorted(roles)].max(initial=0) < 1e-12


def test_stacks_of_few_roles_score_alike(
    models: list[RoleMatcher], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many roles are taken together."""
    resume = resume_of(list(LINES))
    whole = score_roles(models, [resume])
    monkeypatch.setattr(manyroles, "MOST_ROLES", 2)
    assert np.abs(score_roles(models, [resume]) - whole).max() < 1e-12


def test_texts_of_several_competencies_are_told_apart() -> None:
    """Each text of a competency stands once among its own, or those that its group shares."""
    rows = np.array([[0, 1, 2, 9], [1, 2, 3, 9], [4, 5, 9, 9], [6, 6, 2, 1]])
    own, shared, group = GroupedTexts.of(rows, 9)
    told = [sorted({*a, *shared[g]} - {9}) for a, g in zip(own.tolist(), group, strict=True)]
    assert told == [sorted({*row} - {9}) for row in rows.tolist()]
    assert group[0] == group[1]
    assert len(shared) == len({*group.tolist()})
    assert own.shape == (4, 2)


def test_what_holds_nothing_is_refused(models: list[RoleMatcher]) -> None:
    """As by one role."""
    with pytest.raises(ResumeReadError, match="no sentence or list"):
        score_roles(models, [Resume("a.txt", "SKILLS")])
    assert score_roles(models, []).shape == (0, len(models))
