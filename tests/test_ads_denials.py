"""What an advertisement says is not asked is no requirement, and a tick is never one."""

from __future__ import annotations

import pytest

from matcher.roles.ads import read_advertisement, requirements_of
from matcher.roles.ads.needed import with_levels
from matcher.roles.descriptions import read_description


@pytest.mark.parametrize(
    "line",
    [
        "No previous bakery experience necessary",
        "No prior bakery experience is needed",
        "No bakery experience expected",
    ],
)
def test_experience_that_is_not_necessary_is_none_that_is_asked(line: str) -> None:
    """The words between what is denied and that it is so make no difference."""
    asked = requirements_of(f"Bakery Hand\nRequirements\n- {line}\n- Weighing dough\n")
    assert [each.sentences for each in asked] == [("Weighing dough",)]


def test_no_less_than_is_asked() -> None:
    """It denies nothing."""
    asked = read_advertisement(
        "Bakery Hand\nRequirements\n- No less than two years of baking required\n"
    )
    assert [fact.type for fact in asked.facts] == ["years"]


@pytest.mark.parametrize("sign", ["-", "❌"])
@pytest.mark.parametrize("heading", ["Not needed", "Not necessary:", "What is not asked for"])
def test_nothing_below_a_heading_of_what_is_not_needed_is_asked(
    heading: str, sign: str
) -> None:
    """Neither a fact nor a skill is."""
    ad = read_advertisement(
        "Saddler\nWhat you'll do\n- stitch bridles by hand\n- repair saddles\n"
        f"{heading}\n{sign} a degree\n{sign} your own awl\n"
    )
    assert [each.sentences[0] for each in ad.requirements] == [
        "stitch bridles by hand",
        "repair saddles",
    ]
    assert not ad.facts


def test_notices_in_capitals_ask_nothing() -> None:
    """Whom it wants no answer of, and how old the firm is."""
    asked = requirements_of(
        "TILER WANTED - BEST & SON\nMUST WORK ON SITE\nGROUTING A PLUS\n"
        "FAMILY BUSINESS SINCE 1962\nNO RECRUITERS PLEASE\n"
    )
    said = " ".join(sentence.lower() for each in asked for sentence in each.sentences)
    assert "grouting" in said
    assert "1962" not in said and "recruiters" not in said


def test_papers_that_are_cared_for_little_are_no_fact() -> None:
    """It is as good as saying that none is needed."""
    ad = read_advertisement(
        "Saddler\nRequirements\n- Stitching bridles\n- We care little for certificates.\n"
    )
    assert not ad.facts


@pytest.mark.parametrize("row", ["Band\tC\t", "Scale\t\tSCP 5", "Team\tPorts\t"])
def test_a_row_of_another_kind_breaks_no_table_of_ticks(row: str) -> None:
    """Criteria that are ticked keep their level, and neither tick nor row is one."""
    table = (
        "Criteria\tEssential\tDesirable\nUsing a booking system\tX\t\n"
        f"Writing minutes\tX\t\nPurchase ledger\t\tX\n{row}"
    )
    lines = with_levels(table).split("\n")
    assert "• Purchase ledger" in lines and "• Writing minutes" in lines
    assert not {"• X", "• C", "• Band", "• SCP 5", "• Ports"} & set(lines)


@pytest.mark.parametrize("end", ["matters to us", "is very important to us", "every Tuesday"])
def test_an_item_is_one_whatever_is_said_of_it_at_its_end(end: str) -> None:
    """That it matters to the firm, or on which day it is done."""
    line = f"Debrief couriers after rounds {end}"
    asked = requirements_of(f"Depot Hand\nDuties\n- Loading lorries\n- {line}\n")
    assert [each.sentences[0] for each in asked] == ["Loading lorries", line]


def test_days_of_work_are_no_duty() -> None:
    """They say when, and not what is done."""
    asked = requirements_of("Depot Hand\nDuties\n- Loading lorries\n- Shifts every Tuesday\n")
    assert [each.sentences[0] for each in asked] == ["Loading lorries"]


def test_the_english_half_of_a_short_advertisement_in_two_languages_is_read() -> None:
    """The other half is left out, which is told."""
    ad = read_description(
        "Harbour Guide\nYou will\n- show visitors round the lighthouse\n- sell tickets\n"
        "You need\n- storytelling for families\n\n"
        "Guide du port\nVous allez\n- accueillir les visiteurs dans le phare\n"
        "- vendre des billets\nIl vous faut\n- savoir conter pour les familles\n",
        "ad.txt",
    )
    assert "sell tickets" in [each.statement for each in ad.competencies]
    assert any("French" in warning for warning in ad.warnings)
