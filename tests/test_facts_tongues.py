"""Mother tongues, grids of levels and languages that were only used. All of it is made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.results import FactMatch
from matcher.text import clean

POST = "EXPERIENCE\nPorter, Quay Inn, May 2012 - June 2020\n- Carried trunks to the rooms\n"


def spoken(name: str, lines: str, about: str = "fluent", *, post: str = POST) -> FactMatch:
    """Return what becomes of a language asked with lines of a résumé of our own."""
    fact = Fact("language", name, about, True, f"{about} {name}")
    (match,) = check_facts([fact], Resume("a.txt", clean(f"Ina Holm\n\n{post}\n{lines}\n")))
    return match


@pytest.mark.parametrize(
    ("name", "lines", "status"),
    [
        ("English", "LANGUAGES\nMother tongue: English\nFrench: beginner", "met"),
        ("French", "LANGUAGES\nMother tongue: English\nFrench: beginner", "not met"),
        ("English", "LANGUAGES\nEnglish - mother tongue\nSpanish C1", "met"),
        ("Spanish", "LANGUAGES\nEnglish - mother tongue\nSpanish C1", "met"),
        ("French", "LANGUAGES: French (mother tongue), English (B2), German (A2)", "met"),
        ("German", "LANGUAGES: French (mother tongue), English (B2), German (A2)", "not met"),
        ("French", "LANGUAGES\nFrench: mother-tongue", "met"),
        ("English", "LANGUAGES\nFrench: beginner. English mother tongue", "met"),
        ("Welsh", "LANGUAGES\nWelsh (first language), English (basic)", "met"),
        ("Danish", "LANGUAGES\nDanish: maternal language", "met"),
        ("Polish", "LANGUAGES\nMother tongue(s)\nPolish\nOther languages\nDutch A2", "met"),
        ("Polish", "LANGUAGES\nPolish\nMother tongue\nDutch\nA2", "met"),
        ("Dutch", "LANGUAGES\nPolish\nMother tongue\nDutch\nA2", "not met"),
        ("German", "LANGUAGES\nFrench | Native\nGerman | A2", "not met"),
    ],
)
def test_a_mother_tongue_is_known_wherever_it_stands(
    name: str, lines: str, status: str
) -> None:
    """Though it is a personal detail, and so in no passage."""
    assert spoken(name, lines).status == status


def test_where_somebody_is_from_is_no_language() -> None:
    """A nationality and a language may have one word."""
    assert spoken("German", "PERSONAL\nNationality: German", "").status == "not met"


def test_a_personal_detail_is_no_evidence() -> None:
    """What is left out of the passages is shown by none."""
    match = spoken("English", "LANGUAGES\nMother tongue: English\nFrench: beginner")
    assert match.evidence == ()
    assert match.found == "Mother tongue: English"


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ("LANGUAGES\nItalian\nListening C1 Reading C1 Speaking C1 Writing B2", "met"),
        ("LANGUAGES\nItalian\nListening C1 Reading B1 Speaking A2 Writing A2", "not met"),
        ("LANGUAGES\nItalian C1 C2 C1 C1 B2", "met"),
        ("LANGUAGES\nItalian B2 B1 A2 A2 A2\nEnglish C2 C2 C2 C2 C2", "not met"),
        ("LANGUAGES\nC2: Italian, A2: Greek", "met"),
        ("LANGUAGES\nC2: Greek, A2: Italian", "not met"),
        ("LANGUAGES\nGreek and Italian, fluent in both", "met"),
    ],
)
def test_levels_count_in_any_order_and_several_by_their_middle(lines: str, status: str) -> None:
    """A grid of listening, reading, speaking and writing is as good as its middle."""
    assert spoken("Italian", lines).status == status


@pytest.mark.parametrize(
    ("deed", "status"),
    [
        ("Spoke Greek with guests every day", "unclear"),
        ("Wrote letters in Greek and told jokes", "unclear"),
        ("Translated menus from Greek into verse", "unclear"),
        ("Served in Greek restaurants of the harbour", "not met"),
        ("Carried Greek wine to the rooms", "not met"),
    ],
)
def test_a_language_that_somebody_used_may_be_known_well(deed: str, status: str) -> None:
    """How well is not told; what is only of a country is none."""
    assert spoken("Greek", "", post=f"{POST}- {deed}\n").status == status


@pytest.mark.parametrize(
    "line",
    [
        "German: elementary proficiency",
        "German: basic proficiency",
        "German: low proficiency",
        "German (limited proficiency)",
        "German - Limited working proficiency",
        "German: intermediate proficiency",
        "German: not fluent",
        "German, not fluent yet",
        "German: I want to become fluent",
        "German: almost fluent",
        "German - Working towards fluency",
        "German: not yet proficient",
        "Not fluent in German",
        "German\nLimited working proficiency",
    ],
)
def test_what_falls_short_of_fluency_never_meets_it(line: str) -> None:
    """Little of it, or what somebody hopes for, is named by the same words."""
    assert spoken("German", f"LANGUAGES\n{line}").status != "met"


@pytest.mark.parametrize(
    "line",
    [
        "German - Professional working proficiency",
        "German: Full professional proficiency",
        "German: Native or bilingual proficiency",
        "French: limited working proficiency, German: full professional proficiency",
        "French: not fluent, German: fluent",
        "German: not native, but fluent",
        "German: near-native",
        "Not only French but fluent German",
    ],
)
def test_fluency_is_not_lost_for_what_is_said_of_others(line: str) -> None:
    """A denial is of the words right behind it alone."""
    assert spoken("German", f"LANGUAGES\n{line}").status == "met"
