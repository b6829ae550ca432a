"""Advertisements that tell of whoever holds the post, and speak to nobody; all made up."""

from __future__ import annotations

import pytest

from matcher import RoleProfile
from matcher.roles.ads.addressing import kind_told, speaks_to_reader
from matcher.roles.ads.compounds import parts_of
from matcher.roles.ads.slices import Slice

MUSEUM = """Collections Registrar

The Registrar packs and labels objects for loans to other museums. The Registrar also writes \
condition reports after every loan. The incumbent supervises two volunteers and keeps the \
catalogue.

Candidates should be comfortable working at heights in the stores. The successful candidate \
reads Latin and can drive a van. Familiarity with climate loggers is preferred.

The salary is $51,000. The museum is closed on Mondays.
"""
FERRY = """Deckhand

The post holder shall moor the ferry at four piers, sell tickets and clean the deck, and \
report to the skipper. He or she is expected to be a strong swimmer and to be calm with crowds.
"""


def found_in(text: str) -> dict[str, str]:
    """Return the statements of what a text asks, each with its kind."""
    role = RoleProfile.from_job_description(text)
    return {each.statement: each.kind for each in role.competencies}


def test_what_the_holder_of_a_post_does_is_a_duty_and_what_candidates_are_a_skill() -> None:
    """Each stands apart, and what is paid or closed is not asked."""
    kinds = found_in(MUSEUM)
    told = " | ".join(kinds)
    parts = ("packs", "condition", "volunteers", "catalogue", "heights", "Latin", "loggers")
    assert [word for word in parts if word not in told] == []
    assert "salary" not in told
    assert "closed" not in told
    assert {kinds[each] for each in kinds if "condition" in each or "packs" in each} == {
        "responsibility"
    }
    assert {kinds[each] for each in kinds if "heights" in each} == {"skill"}


def test_what_one_sentence_says_of_the_holder_stands_apart() -> None:
    """Though its subject is said once."""
    told = list(found_in(FERRY))
    for word in ("moor", "tickets", "deck", "swimmer", "crowds"):
        assert sum(word in each for each in told) == 1
    assert not any("swimmer" in each and "crowds" in each for each in told)


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("The technician will also mend pumps", "responsibility"),
        ("The Night Porter locks the doors", "responsibility"),
        ("Drivers must load the van", "responsibility"),
        ("The Head of Music and Drama plans concerts", "responsibility"),
        ("Applicants must hold a pilot's licence", "skill"),
        ("She or he speaks Danish", "skill"),
        ("The appointee should be tactful", "skill"),
    ],
)
def test_the_holder_of_a_post_is_who_is_sought(clause: str, kind: str) -> None:
    """By the title, or by what holders are called whatever the trade."""
    assert speaks_to_reader(clause)
    assert kind_told(clause) == kind


@pytest.mark.parametrize(
    "clause",
    [
        "The manager will help you",
        "Customers must pay at once",
        "The library is closed on Mondays",
        "Our engineers work remotely",
        "Candidates will be interviewed in May",
        "The technician reports to the foreman",
        "The computer prints the labels",
    ],
)
def test_what_others_do_is_not_asked(clause: str) -> None:
    """Nor what is done to candidates, nor to whom one reports."""
    assert not speaks_to_reader(clause)


@pytest.mark.parametrize(
    "text",
    [
        "You will assess, plan, implement and evaluate care for older patients",
        "You'll sketch, prototype and test new screens",
        "The Librarian selects, orders and weeds the picture books",
    ],
)
def test_verbs_that_have_one_object_stay_together(text: str) -> None:
    """Nothing but commas stands between them."""
    assert [part.text for part in parts_of(Slice.of(text))] == [text]


def test_a_post_does_what_its_holder_does_and_offers_what_is_not_asked() -> None:
    """And whoever is led up to by whom one reports to is the holder."""
    kinds = found_in(
        "Curator of Birds\n\nReporting to the Director of Care, the Curator sets breeding "
        "plans with partner zoos. This position represents the zoo on national committees. The "
        "position offers a pension. The Curator must have a thorough knowledge of moulting and "
        "be able to handle raptors. The ideal candidate is courteous with visitors.\n"
    )
    told = " | ".join(kinds)
    parts = ("breeding plans", "committees", "moulting", "raptors", "courteous")
    assert [each for each in parts if each not in told] == []
    assert "pension" not in told
    assert not any("moulting" in each and "raptors" in each for each in kinds)
