"""Advertisements in prose, in a chat's small letters and of a few words; all made up."""

from __future__ import annotations

import pytest

from matcher import RoleProfile
from matcher.roles.ads.clausing import clauses_of
from matcher.roles.ads.slices import Slice
from matcher.roles.descriptions import FEW_FOUND


def asked(text: str) -> list[str]:
    """Return the names of what a text asks, in small letters."""
    return [each.name.lower() for each in RoleProfile.from_job_description(text).competencies]


def test_each_clause_of_a_letter_that_speaks_to_the_reader_is_asked() -> None:
    """Though no heading stands above; what is paid and whom to call is not."""
    found = asked(
        "Dear all,\n\nOur gardener retires in June and we need another one. You mow two large "
        "lawns, prune the roses and water the greenhouse. Every Friday you rake the gravel. We "
        "need someone who has grown vegetables, knows bees and can drive a tractor.\n\n"
        "We pay 16 an hour and lunch is free. Call me before noon.\n\nIda\n"
    )
    told = " | ".join(found)
    for word in ("lawns", "roses", "greenhouse", "gravel", "vegetables", "bees", "tractor"):
        assert word in told
    assert not any(word in told for word in ("lunch", "pay", "call", "retire"))


def test_one_long_sentence_is_parted_at_its_colon_and_commas() -> None:
    """What is expected stands apart from what is done, and only its end is only welcome."""
    role = RoleProfile.from_job_description(
        "A small harbour near Mereham seeks a harbour master for its crew: you will assign "
        "berths, collect the fees, inspect moorings and train two wardens; we expect sound "
        "knowledge of tides, practice with boats of all sizes, and preferably a course in "
        "radio."
    )
    kinds = {each.name.lower(): each.kind for each in role.competencies}
    assert [name for name, kind in kinds.items() if kind == "responsibility"] == [
        "assign berths",
        "collect the fees",
        "inspect moorings",
        "train two wardens",
    ]
    assert {each.must for each in role.competencies if "radio" in each.statement} == {False}
    assert {each.must for each in role.competencies if "tides" in each.statement} == {True}


def test_sentences_that_begin_with_small_letters_are_apart() -> None:
    """A wish is of its own sentence."""
    role = RoleProfile.from_job_description(
        "hello, we roast coffee and we want a roaster who cares.\n\nyou roast six batches a "
        "day. you write the labels. latte art is a huge plus. you clean the drum each night."
    )
    wished = {each.statement for each in role.competencies if not each.must}
    assert wished == {"latte art is a huge plus."}
    assert len(role.competencies) >= 4


def test_a_notice_that_begins_with_whom_it_seeks_asks_what_it_lists() -> None:
    """Not whom it seeks, when to start or how to answer."""
    found = asked(
        "Tiler wanted. Grouting, cutting, wet rooms. Reads plans. Start Monday. Ring Bo."
    )
    assert sorted(found) == ["cutting", "grouting", "reads plans", "wet rooms"]


def test_items_with_signs_in_a_short_line_are_a_list() -> None:
    """Of a notice in capitals, and below short headings."""
    found = asked(
        "GLAZIER WANTED!!!\n• Cut panes • Fit frames\nReqs: • Ladders • Head for heights"
    )
    assert [name.split()[0] for name in found[:2]] == ["cut", "fit"]
    assert any("ladders" in name for name in found)


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("you bake bread, you sweep the floor and you lock up", 3),
        ("If you like bread, you will like us", 1),
        ("As our baker, you will bake bread", 1),
        ("Your week: you bake bread", 2),
    ],
)
def test_a_clause_begins_where_the_reader_is_spoken_to(sentence: str, parts: int) -> None:
    """A condition, or what the reader would be, stays with what it belongs to."""
    assert len(list(clauses_of(Slice.of(sentence)))) == parts


@pytest.mark.parametrize(
    "given", ["You get a bicycle.", "You will enjoy the sea.", "You don't need a degree."]
)
def test_what_the_reader_is_given_is_not_asked(given: str) -> None:
    """Though the reader is spoken to."""
    before = "You mend nets and you sort the catch. You sell fish at the gate."
    assert asked(f"Fisher wanted by a small boat. {before} {given}") == asked(
        f"Fisher wanted by a small boat. {before}"
    )


def test_an_advertisement_of_which_little_is_understood_says_so() -> None:
    """One that is read well says nothing."""
    long = (
        "Our mill has stood by the river for two hundred years. Flour from here is sold in "
        "every town of the valley. Visitors come in summer, and the wheel still turns each "
        "day. Whoever comes to us finds a quiet place, old stones, honest grain and neighbours "
        "who bring cake on Sundays. The miller before was with us for thirty years and left "
        "for the coast.\n\nRequirements\n- Knowledge of millstones\n"
    )
    assert FEW_FOUND in RoleProfile.from_job_description(long).warnings
    read = long + "- Experience with grain\n- Good with visitors\n- Ability to mend a wheel\n"
    assert FEW_FOUND not in RoleProfile.from_job_description(read).warnings


def test_a_wish_before_a_colon_is_of_what_stands_behind_it() -> None:
    """It names nothing itself."""
    role = RoleProfile.from_job_description(
        "Weaver\n\nRequirements\n- Knowledge of looms\n- Experience with wool\n\n"
        "Bonus: you have been a dyer yourself.\n"
    )
    [wish] = [each for each in role.competencies if not each.must]
    assert "dyer" in wish.name.lower()


def test_what_somebody_sought_has_bounds_what_its_years_are_of() -> None:
    """A licence that is named behind a comma is none of it."""
    role = RoleProfile.from_job_description(
        "Ferry hand wanted. We need someone who has two years on a ferry, holds a first aid "
        "certificate and can lift ropes."
    )
    [years] = [fact for fact in role.facts if fact.type == "years"]
    assert years.about == "ferry"
