"""The classes of a licence that an advertisement asks, any of which will do."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.roles.ads import read_advertisement
from matcher.text import clean

LORRIES = "commercial driving licence"


def licences(line: str) -> list[Fact]:
    """Return the licences that one line of an advertisement asks."""
    facts = read_advertisement(f"Requirements:\n- {line}\n").facts
    return [fact for fact in facts if fact.type == "licence"]


@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("Class A or B licence", "Class A or B"),
        ("Class A or Class B licence", "Class A or Class B"),
        ("Class 1 or Class 2 HGV licence", "Class 1 or Class 2"),
        ("Class 1 or 2 HGV licence", "Class 1 or 2"),
        ("Class C or C+E licence", "Class C or C+E"),
        ("CDL (Class A or Class B)", "Class A or Class B"),
        ("Category C or D licence", "Category C or D"),
        ("Class A CDL", "Class A"),
        ("Class 1 HGV licence or 5 years as a porter", "Class 1"),
    ],
)
def test_every_class_of_which_one_will_do_is_told(line: str, about: str) -> None:
    """None of them alone, and none cut short."""
    assert [(each.value, each.about) for each in licences(line)] == [(LORRIES, about)]


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("Class A or B licence", "Class A licence"),
        ("Class A or B licence", "Class B licence"),
        ("Class 1 or Class 2 HGV licence", "HGV Class 1"),
        ("Class 1 or Class 2 HGV licence", "HGV Class 2"),
        ("Class C or C+E licence", "C+E licence"),
    ],
)
def test_any_of_the_classes_meets_it(line: str, held: str) -> None:
    """Whichever somebody holds."""
    (fact,) = licences(line)
    text = f"EXPERIENCE\nDriver, Northfold Ltd, Jan 2015 - Dec 2021\n- {held}\n"
    (match,) = check_facts([fact], Resume("driver.txt", clean(text)))
    assert match.status == "met"
