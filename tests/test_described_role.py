"""The packaged role in the words of a description: what was learned serves it too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcher import Resume, RoleMatcher, RoleProfile

# The names are those of the packaged role; the sentences say the same in other words.
DESCRIPTION = """\
Senior Product Manager

1. Responsibilities

- Product Strategy Development: Shape strategy from market trends, users and rivals.
- Cross-Functional Leadership: Lead engineering, design and marketing people through a launch.
- Product Roadmap Management: Prioritise features on the roadmap and plan releases on time.
- User Research and Feedback: Collect feedback in interviews and surveys among users.
- Performance Tracking: Watch metrics and data of the product, and report what performs.
- Stakeholder Communication: Keep executives and partners informed of progress and decisions.

2. Essential Skills

- Strategic Thinking: See ahead, with goals and a vision of the market.
- Leadership: Inspire a team and steer it through conflicts.
- Analytical Skills: Analyse data to decide.
- Communication Skills: Present ideas clearly in writing and in speech.
- Project Management: Plan projects with deadlines, budgets and resources.
- Technical Acumen: Understand software development and technology.
"""


def learned(profile: RoleProfile, resume: Resume) -> list[str]:
    """Return the ids of the competencies that something was learned for."""
    result = RoleMatcher.load(profile=profile).match(resume)
    return [match.competency.id for match in result.competencies if match.learned]


@pytest.fixture
def resume(resume_text: str) -> Resume:
    """Return a résumé."""
    return Resume("noor.txt", resume_text)


def test_a_description_of_the_learned_role_is_served_by_what_was_learned(
    model: RoleMatcher, resume: Resume
) -> None:
    """With the same scores and shares, and under its own statements."""
    profile = RoleProfile.from_job_description(DESCRIPTION)
    result, packaged = RoleMatcher.load(profile=profile).match(resume), model.match(resume)
    assert [m.learned for m in result.competencies] == [True] * 12
    assert result.score == packaged.score
    assert [m.score for m in result.competencies] == [m.score for m in packaged.competencies]
    assert result.competencies[0].competency.statement.endswith("users and rivals.")
    assert result.warnings == packaged.warnings


def test_a_statement_about_something_else_is_served_by_its_own_texts(resume: Resume) -> None:
    """A name alone is not enough."""
    profile = RoleProfile.from_job_description(
        DESCRIPTION.replace("Inspire a team and steer it through conflicts", "Bake rye bread")
    )
    found = learned(profile, resume)
    assert len(found) == 11
    assert "leadership" not in found


def test_a_role_that_shares_two_names_is_another_role(resume: Resume) -> None:
    """Many roles ask for leadership and project management."""
    lines = DESCRIPTION.splitlines()
    asked = [line for line in lines if "Leadership:" in line or "Project Man" in line]
    others = ["- Bread: Bake rye bread.", "- Ovens: Clean ovens.", "- Dough: Knead it."]
    text = "\n".join([*lines[:4], *others, *asked[1:], "- Cakes: Bake cakes for weddings."])
    profile = RoleProfile.from_job_description(text)
    assert {"leadership", "project-management"} <= {c.id for c in profile.competencies}
    assert learned(profile, resume) == []


def test_own_indicators_are_compared_themselves(model: RoleMatcher, resume: Resume) -> None:
    """Whoever writes them wants them to count."""
    profile = RoleProfile.from_job_description(DESCRIPTION)
    first = replace(profile.competencies[0], indicators=("opened a shop in Lyon",))
    profile = replace(profile, competencies=(first, *profile.competencies[1:]))
    assert first.id not in learned(profile, resume)


def test_weights_multiply_the_shares_that_were_learned(
    model: RoleMatcher, resume: Resume
) -> None:
    """And what is only welcome counts half."""
    before = {m.competency.id: m.share for m in model.match(resume).competencies}
    profile = model.profile_
    heavy = replace(profile.competencies[0], weight=3.0)
    nice = replace(profile.competencies[1], must=False, weight=0.5)
    weighted = replace(profile, competencies=(heavy, nice, *profile.competencies[2:]))
    result = RoleMatcher.load(profile=weighted).match(resume)
    after = {m.competency.id: m.share for m in result.competencies}
    assert sum(after.values()) == pytest.approx(1, abs=1e-12)
    rest = profile.competencies[2].id
    for each, times in ((heavy, 3), (nice, 0.5)):
        ratio = (after[each.id] / before[each.id]) / (after[rest] / before[rest])
        assert ratio == pytest.approx(times)
    assert all(match.learned for match in result.competencies)


def test_an_unlearned_role_counts_by_weight(resume: Resume) -> None:
    """Equal shares, half for what is welcome, where no vector of the title is known."""
    profile = RoleProfile.from_markdown(
        "---\nrole: Zbrew\n---\n## Skills\n### Ovens\nCleans ovens.\n### Dough\nKneads dough.\n"
        "### Cakes\nmust: no\n\nBakes cakes.\n"
    )
    result = RoleMatcher.load(profile=profile).match(resume)
    assert [m.share for m in result.competencies] == pytest.approx([0.4, 0.4, 0.2])
    assert not any(match.learned for match in result.competencies)


def test_a_description_written_down_and_read_again_gives_the_same_scores(
    resume: Resume,
) -> None:
    """To the last digit."""
    for text in (DESCRIPTION, DESCRIPTION.replace("Senior Product", "Head")):
        profile = RoleProfile.from_job_description(text)
        again = RoleProfile.from_markdown(profile.to_markdown())
        assert again == profile
        first, second = (RoleMatcher.load(profile=p).match(resume) for p in (profile, again))
        assert first == second
