"""Why a verdict was given, and whether readers may well see it otherwise."""

from __future__ import annotations

import pytest

from matcher import MatchResult, Resume, RoleMatcher, RoleProfile
from matcher.datamodels import Competency
from matcher.results import CompetencyMatch, Verdict
from matcher.scoring.matching import SURE, is_unsure

DEEDS = """Experience
- Led a team of eight engineers and designers and coached three of them.
- Defined the product roadmap for two years and ranked the backlog by customer value.
- Presented progress to the board every month.

Skills
- strategic thinking
- Python
"""


@pytest.fixture(scope="module")
def told(model: RoleMatcher) -> MatchResult:
    """Return the result of a résumé with deeds, a bare name, and much that is missing."""
    return model.match(Resume("ida.txt", DEEDS))


def of(result: MatchResult, name: str) -> CompetencyMatch:
    """Return the match of a competency by its id."""
    return next(match for match in result.competencies if match.competency.id == name)


@pytest.mark.parametrize(
    ("verdict", "score", "deed", "unsure"),
    [
        ("missing", 0.29, 0.9, False),
        ("missing", 0.31, 0.0, True),
        ("claimed", 0.9, 0.1, False),
        ("claimed", 0.9, 0.3, True),
        ("claimed", 0.6, 0.0, True),
        ("demonstrated", 0.9, 0.9, False),
        ("demonstrated", 0.75, 0.9, True),
        ("demonstrated", 1.0, SURE, False),
    ],
)
def test_a_verdict_is_unsure_where_its_own_probability_is_low(
    verdict: Verdict, score: float, deed: float, unsure: bool
) -> None:
    """Of missing that it is not there, of the others that it is and was done, or was not."""
    assert is_unsure(verdict, score, deed) is unsure


def test_results_say_what_is_unsure(told: MatchResult) -> None:
    """From the numbers that they show."""
    for match in told.competencies:
        assert match.unsure is is_unsure(match.verdict, match.score, match.deed)
        assert match.to_dict()["unsure"] is match.unsure
    assert {match.unsure for match in told.competencies} == {True, False}


def test_one_passage_made_a_verdict_and_none_what_is_missing(told: MatchResult) -> None:
    """It is marked among the evidence."""
    for match in told.competencies:
        made = [passage for passage in match.evidence if passage.decisive]
        assert len(made) == (match.verdict != "missing")
        assert match.decisive in (*made, *match.evidence[:1], None)


def test_what_is_demonstrated_rests_on_a_deed(told: MatchResult) -> None:
    """Though a name in a list may be nearer."""
    leadership = of(told, "leadership")
    assert leadership.verdict == "demonstrated"
    assert leadership.decisive and leadership.decisive.text.startswith("Led a team of eight")
    assert leadership.why == "a passage under Experience tells what was done"


def test_a_deed_that_is_none_of_the_nearest_is_added(
    model: RoleMatcher,
) -> None:
    """A verdict whose passage nobody sees would have to be believed."""
    names = "".join(f"- {word} leadership\n" for word in ("team", "people", "servant", "agile"))
    text = f"Experience\n- Led a team of eight engineers at the harbour.\n\nSkills\n{names}"
    found = of(model.match(Resume("bo.txt", text)), "leadership")
    assert found.verdict == "demonstrated"
    assert found.decisive and found.decisive.text.startswith("Led a team")
    assert len(found.evidence) == len(dict.fromkeys(found.evidence))


def test_the_words_that_matched_are_those_of_the_passage(told: MatchResult) -> None:
    """As it has them, without function words and pronouns."""
    roadmap = of(told, "product-roadmap-management")
    assert roadmap.decisive is not None
    assert {"product", "roadmap", "backlog"} <= set(roadmap.decisive.matched)
    assert all(word in roadmap.decisive.text for word in roadmap.decisive.matched)
    assert not {"the", "and", "by", "them"} & set(roadmap.decisive.matched)


def test_a_bare_name_is_claimed_because_nothing_tells_of_it(model: RoleMatcher) -> None:
    """Where it stands is said, and what is not there."""
    text = "Skills\n- statistics with R and SPSS in market surveys\n"
    found = of(model.match(Resume("cy.txt", text)), "analytical-skills")
    assert found.verdict == "claimed"
    assert found.why == "named under Skills, no passage shows it done"
    copied = "Skills\n- excellent leadership and team leadership skills\n- coaching\n"
    found = of(model.match(Resume("cy.txt", copied)), "leadership")
    assert (found.verdict, found.why) == ("claimed", "only the role’s own words under Skills")


def test_what_has_no_word_in_common_says_so(model: RoleMatcher) -> None:
    """A reader need not look for it in the passage."""
    found = of(
        model.match(Resume("di.txt", "Experience\n- Milked goats at dawn.\n")),
        "technical-acumen",
    )
    assert found.verdict == "missing"
    assert found.why in (
        "the nearest passage has no word of it",
        "nothing in the résumé is near it",
    )


def test_the_gap_is_what_is_not_surely_demonstrated(told: MatchResult) -> None:
    """By it what is missing or claimed is ordered."""
    for match in told.competencies:
        assert 0 <= match.gap <= match.share
    missing, done = of(told, "user-research-and-feedback"), of(told, "leadership")
    assert missing.gap > 0.5 * missing.share
    assert done.gap < 0.3 * done.share


def test_results_name_the_model_that_judged(model: RoleMatcher, baker: RoleProfile) -> None:
    """The learned role, or the general model; the same numbers give the same digest."""
    text = Resume("ida.txt", DEEDS)
    learned = model.match(text).model
    assert learned.startswith("senior-product-manager ")
    assert RoleMatcher.load().match(text).model == learned
    other = RoleMatcher.load(profile=baker).match(text).model
    assert other.startswith("general ")


def test_a_deed_in_the_words_of_the_role_is_told_what_it_lacks() -> None:
    """A bare name is named, a sentence of the role's lacks a number; with one it is a deed."""
    ad = RoleProfile.from_job_description(
        "Ward Clerk\n\nRequirements\n- Teach new porters on the ward\n"
        "- Experience with Ledgerly\n"
    )
    head = "EXPERIENCE\nClerk, Rye Hospital, 2015 - 2020\n- {}\n\nSKILLS\n- Ledgerly\n"

    def why(line: str) -> dict[str, str]:
        found = RoleMatcher.load(profile=ad).match(Resume("cy.txt", head.format(line)))
        return {
            each.competency.name: f"{each.verdict}: {each.why}" for each in found.competencies
        }

    bare = why("Taught new porters on the ward")
    taught = next(name for name in bare if "porters" in name)
    assert "with little added" in bare[taught]
    told = why("Taught 12 new porters on the ward")
    assert told[taught].startswith("demonstrated")
    named = next(said for name, said in bare.items() if "Ledgerly" in name)
    assert named == "claimed: named under Skills, no passage shows it done"


def test_no_reason_denies_the_passage_shown_beside_it() -> None:
    """Where a passage that may be a deed has words of it, it is said to show it hardly."""
    resume = (
        "EXPERIENCE\nClerk, Rye Ltd, 2015 - 2020\n- {}\n- Swept the yard of the shop each day\n"
        "\nSKILLS\n{}\n"
    )
    denied, hardly = (
        "no passage shows it done",
        "named under Skills, Experience hardly shows it",
    )
    asked = {
        "QuickBooks": "QuickBooks, payroll and tax returns",
        "Forklift": "Forklift, crane and hoist operation",
        "Welding": "Welding, brazing and cutting of steel",
        "ACLS": "ACLS, PALS and TNCC certificates",
    }
    said = list[str]()
    for word, name in asked.items():
        for deed in (
            "Sat beside the people of {} on the second floor for two years",
            "Answered the telephone, sorted post and filed papers, {} among them",
            "Ran {} for three shops and cut what it cost by a third",
        ):
            for listed in (f"Cooking\n{word}\nChess", "Chess"):
                text = resume.format(deed.format(word), listed)
                profile = RoleProfile("Clerk", "", (Competency("a", name, "skill", name),))
                model = RoleMatcher.load(profile=profile)
                (found,) = model.match(Resume("cy.txt", text)).competencies
                said.append(found.why)
                shown = [each for each in found.evidence if each.section == "experience"]
                if denied in found.why:
                    assert not any(word in each.matched for each in shown), found.why
    assert any(each == hardly for each in said), said
