"""Deeds and claims of a competency with curves: what is near it, and what is not."""

from __future__ import annotations

import numpy as np
import pytest

from matcher import Resume, RoleMatcher
from matcher.scoring.deedmodel import (
    ALONE_ODDS,
    DEEDS,
    PRESENT_ODDS,
    RISING_OF_DEEDS,
    DeedModel,
)
from matcher.sections import split_passages
from matcher.sections.tense import as_done

NAMES = (*DEEDS, PRESENT_ODDS, ALONE_ODDS)


def verdicts(model: RoleMatcher, *lines: str) -> dict[str, str]:
    """Match lines of text, and return verdicts by competency."""
    result = model.match(Resume("somebody.txt", "\n".join(lines)))
    return {match.competency.id: match.verdict for match in result.competencies}


def test_the_log_odds_of_a_deed_are_the_sum_of_its_weights() -> None:
    """Each weight belongs to the number of its name, and each competency has its intercept."""
    model = DeedModel({name: float(place) for place, name in enumerate(NAMES)}, -1.0)
    columns = np.eye(len(NAMES))
    found = model.log_odds(columns, np.full(len(NAMES), -2.0))
    assert found.tolist() == [place - 2.0 for place in range(len(NAMES))]


def test_nothing_that_rises_in_deeds_speaks_against_one(model: RoleMatcher) -> None:
    """In the packaged role, what is nearer is never less of a deed."""
    weights = model.model_.shared.deeds.weights
    assert min(weights[name] for name in (*RISING_OF_DEEDS, PRESENT_ODDS, ALONE_ODDS)) >= 0
    assert max(weights[name] for name in RISING_OF_DEEDS) > 0


LISTED = "SKILLS\nLeadership, team leadership, project management, strategic thinking"


@pytest.mark.parametrize(
    "deed",
    [
        "Reconciled nine ledgers and closed the books of two mills in 2021",
        "Repaired 40 boilers across the harbour district in 2019",
        "Translated three novels from Danish for a publisher in Graz",
    ],
)
def test_a_name_in_a_list_beside_a_deed_of_another_kind_is_a_claim(
    model: RoleMatcher, deed: str
) -> None:
    """What makes a deed is near the competency itself."""
    found = verdicts(model, "EXPERIENCE", "Harbour Works, 2018 - 2022", f"- {deed}", "", LISTED)
    assert found["leadership"] != "demonstrated"
    assert found["strategic-thinking"] != "demonstrated"


def test_the_same_deed_told_of_today_and_of_then(model: RoleMatcher) -> None:
    """One's current job counts as the last one did."""
    then = "Led a team of nine engineers and mentored two of them to lead teams of their own"
    now = "Lead a team of nine engineers and mentor two of them to lead teams of their own"
    for line in (then, now):
        assert verdicts(model, "EXPERIENCE", f"- {line}")["leadership"] == "demonstrated"


@pytest.mark.parametrize(
    ("past", "others"),
    [
        (
            "Mentored five welders and wrote their rotas",
            (
                "Mentor five welders and write their rotas",
                "Mentors five welders and writes their rotas",
                "Mentoring five welders and writing their rotas",
                "I mentored five welders and wrote their rotas",
                "I currently mentor five welders and write their rotas",
                "I have mentored five welders and wrote their rotas",
            ),
        ),
        ("Programmed PLCs for two mills", ("Program PLCs for two mills",)),
        (
            "Hung doors in old houses",
            ("I hang doors in old houses", "Hanging doors in old houses"),
        ),
        ("Milked sixty cows at dawn", ("Milk sixty cows at dawn",)),
        ("Swept two halls", ("I sweep two halls", "Sweeps two halls", "Sweeping two halls")),
        ("Led and managed a crew", ("Lead and manage a crew", "Leading and managing a crew")),
        ("Handled claims and solved them", ("Handling claims and solving them",)),
        (
            "Edited notes that hands without training read",
            ("Edit notes that hands without training read",),
        ),
    ],
)
def test_a_deed_is_compared_in_one_tense(past: str, others: tuple[str, ...]) -> None:
    """Whoever holds the job still is compared as whoever held it."""
    for told in (past, *others):
        text = f"EXPERIENCE\n• Swept the yard of the mill\n• {told}"
        passage = split_passages(Resume("somebody.txt", text))[1]
        assert (passage.text, passage.compared) == (told, past)


@pytest.mark.parametrize(
    "named",
    [
        "Lead generation through fairs and calls",
        "Design documentation of ship parts",
        "Support analyst for forty branches",
        "Planning and scheduling of works",
        "Training of staff",
        "Designs, drawings and models",
        "Market research for two banks",
        "Lead QA engineer for payments",
        "Leading provider of pumps",
        "Found nine errors in the ledgers",
        "Working knowledge of SQL",
        "Building maintenance",
        "Head of kitchen",
        "Paint shop manager, two lines",
        "Plastering and tiling",
        "Press officer for forty branches",
    ],
)
def test_what_names_a_thing_is_no_verb_of_today(named: str) -> None:
    """Many verbs are nouns as well."""
    assert as_done(named, "experience") == named


def test_outside_jobs_only_the_first_person_does_something() -> None:
    """There, gerunds and bare verbs name skills."""
    assert (
        as_done("Leading teams, coaching people", "skills") == "Leading teams, coaching people"
    )
    assert as_done("I lead nine bakers", "summary") == "Led nine bakers"


STOKER = (
    "EXPERIENCE\n• Stoked two boilers of the harbour laundry\n• Oiled pumps and swept the yard"
)
MANAGER = """EXPERIENCE
• Planned the renewal of three stations with budget, schedule and contractors
• Reported progress and risks to the client and the steering committee every month
• Led a team of eight planners and site engineers"""


def stuffed(model: RoleMatcher) -> list[str]:
    """Return ways in which a stoker's résumé is stuffed with the role's words."""
    asked = model.model_.profile.competencies
    names = ", ".join(each.name for each in asked)
    first = [each.indicators[0].capitalize() for each in asked]
    pasted = "\n".join(f"• {each}" for each in first)
    lengthened = "\n".join(f"• {each} at the yard every day" for each in first)
    words = " ".join(sorted({word for each in asked for word in " ".join(each.texts).split()}))
    whole = "\n".join(text for each in asked for text in each.texts)
    return [
        f"{STOKER}\n\nSKILLS\n{names}",
        f"{STOKER}\n{pasted}",
        f"{STOKER}\n{lengthened}",
        f"{STOKER}\n\nSKILLS\n{words}",
        f"{STOKER}\n{whole}",
    ]


def test_a_stuffed_resume_stays_below_an_honest_neighbour(model: RoleMatcher) -> None:
    """Names, copies, the profile in order and an alphabet of its words are claims."""
    honest = model.match(Resume("manager.txt", MANAGER)).score
    for text in stuffed(model):
        result = model.match(Resume("stoker.txt", text))
        assert "demonstrated" not in {match.verdict for match in result.competencies}
        assert result.score < honest / 2


@pytest.mark.parametrize(
    ("name", "true_line"),
    [
        ("project-management", "Moved three depots to a new system on time and within budget"),
        ("leadership", "Led nine packers and mentored two who lead crews of their own now"),
        (
            "analytical-skills",
            "Analysed two years of sales data in SQL and found what was lost",
        ),
    ],
)
def test_a_true_line_beats_a_pasted_one(model: RoleMatcher, name: str, true_line: str) -> None:
    """The overall score of who tells a deed is above that of who copies what is asked."""
    asked = {each.id: each for each in model.model_.profile.competencies}[name]
    honest = model.match(Resume("a.txt", f"{STOKER}\n• {true_line}"))
    for indicator in asked.indicators:
        pasted = model.match(Resume("a.txt", f"{STOKER}\n• {indicator.capitalize()}"))
        assert pasted.score < honest.score
        assert "demonstrated" not in {match.verdict for match in pasted.competencies}


def test_a_denied_deed_shows_nothing_even_beside_another(model: RoleMatcher) -> None:
    """A bullet of another kind does not lend it what it lacks."""
    found = verdicts(
        model,
        "EXPERIENCE",
        "- I have never led a team.",
        "- Reconciled nine ledgers and closed the books of two mills in 2021",
    )
    assert found["leadership"] == "missing"
