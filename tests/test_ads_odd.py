"""Job advertisements in odd forms: capitals, two languages, one line, prose, columns, pages."""

from __future__ import annotations

import pytest
from advertised import Advertised
from oddly import ODD_ADS

from matcher.roles.ads import Requirement, read_advertisement, requirements_of
from matcher.roles.ads.compounds import parts_of
from matcher.roles.ads.reading import said_in
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.tongues import in_one_language


def said(each: Requirement) -> str:
    """Return all that a requirement says, in lower case."""
    return " ".join([each.name, *each.sentences]).lower()


@pytest.mark.parametrize("ad", ODD_ADS, ids=lambda ad: ad.trade)
def test_what_is_asked_is_found_in_odd_forms_and_nothing_else(ad: Advertised) -> None:
    """At most one requirement says nothing that is asked."""
    texts = [said(each) for each in requirements_of(ad.text)]
    assert [w for w in ad.asked if not any(w.lower() in each for each in texts)] == []
    assert [w for w in ad.not_asked if any(w.lower() in each for each in texts)] == []
    assert sum(not any(w.lower() in each for w in ad.asked) for each in texts) <= 1


@pytest.mark.parametrize("ad", ODD_ADS, ids=lambda ad: ad.trade)
def test_a_must_is_told_from_what_is_welcome_in_odd_forms(ad: Advertised) -> None:
    """By a heading, by a label in the midst of a line, or by the part of a sentence."""
    for each in requirements_of(ad.text):
        if any(word.lower() in said(each) for word in ad.asked):
            assert each.must is not any(word.lower() in said(each) for word in ad.welcome)


TASKS = (
    "Sweep the {0} and keep a log of the hours that were spent on it",
    "Order paint for the {0} from two suppliers and check each delivery",
    "Repair broken parts of the {0} before the season begins in spring",
)
ROOMS = ("boathouse", "clubroom", "jetty", "kitchen", "loft", "slipway", "store", "tower")


def test_many_items_are_put_together_and_none_is_lost() -> None:
    """Of twenty-four items sixteen requirements are made, each of one kind and 45 words."""
    items = "\n".join(f"- {task.format(room)}" for room in ROOMS for task in TASKS)
    asked = requirements_of(f"Responsibilities:\n{items}\n")
    assert len(asked) <= 16
    assert all(len(" ".join(each.sentences).split()) <= 45 for each in asked)
    texts = [said(each) for each in asked]
    for room in ROOMS:
        for verb in ("sweep", "order", "repair"):
            assert any(verb in text and room in text for text in texts)


def test_a_label_in_a_list_does_not_end_it() -> None:
    """What stands on the line of the pay is no part of the list, what follows is."""
    text = "Duties\nSweep the yard\nPay: 12 an hour\nFeed the goats\n\nBenefits\nFree eggs\n"
    there = [(each.text, each.division) for each in said_in(text) if not each.is_title]
    assert there == [
        ("Sweep the yard", "duty"),
        ("12 an hour", "other"),
        ("Feed the goats", "duty"),
        ("Free eggs", "other"),
    ]


def test_a_label_behind_a_blank_line_opens_a_section() -> None:
    """As a heading does."""
    text = "Duties\nSweep the yard\n\nPay: 12 an hour\nPaid every Friday\n"
    assert [each.division for each in said_in(text) if not each.is_title][-1] == "other"


def test_lines_of_another_language_are_left_out() -> None:
    """With those among them that tell nothing, up to a line that is English."""
    lines = [
        "What we ask",
        "Patience with the elderly",
        "Ce que nous cherchons",
        "De la patience avec les personnes âgées",
        "Permis B",
        "Apply by the end of May",
    ]
    kept = [each.text for each in in_one_language([Slice.of(line) for line in lines])]
    assert kept == [*lines[:2], lines[-1]]


@pytest.mark.parametrize("name", ["Hôtel de la Paix et des Alpes", "Casa de los Vientos"])
def test_a_foreign_name_makes_no_text_one_in_two_languages(name: str) -> None:
    """One such line alone."""
    lines = [Slice.of(line) for line in (name, "Requirements", "Excel", "Word")]
    assert list(in_one_language(lines)) == lines


def test_a_list_in_one_line_is_parted() -> None:
    """Where its parts say how much they are asked, however long one of them is."""
    line = (
        "crane ticket essential, rigging useful, own boots, Hull, nights, phone the yard and"
        " ask whoever answers for the man who hired you last time or for the one before him"
    )
    assert len(list(parts_of(Slice.of(line)))) == 6


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Rope work is not needed.", False),
        ("Rope work is not needed but handy.", True),
        ("Duties may change at any time.", False),
    ],
)
def test_what_is_not_needed_is_not_asked(sentence: str, *, asked: bool) -> None:
    """Unless it is welcome."""
    ad = f"Requirements:\n- Patience with horses\n- {sentence}\n- Knowledge of hooves\n"
    assert len(requirements_of(ad)) == 2 + asked


def test_perks_below_a_list_without_a_heading_are_not_asked() -> None:
    """Meals, leave and the pension."""
    ad = "Requirements\nButchery\nStock rotation\nStaff meals\n28 days holiday\nPension\n"
    assert {each.name for each in read_advertisement(ad).requirements} == {
        "Butchery",
        "Stock rotation",
    }
