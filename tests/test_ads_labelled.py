"""Lists behind a label in a line: each thing is an item under it. All texts are made up."""

from __future__ import annotations

import pytest

from matcher import RoleProfile

WAREHOUSE = """Stores Hand

Duties: picking and packing crates, loading barges, checking deliveries, stock counts.
You must have: counterbalance forklift licence (RTITB or ITSSAR), good timekeeping, basic maths.
Bonus: reach truck driving, knot tying.
"""


def asked(text: str) -> dict[str, tuple[str, bool]]:
    """Return what an advertisement asks: for each name its kind, and whether it must be."""
    role = RoleProfile.from_job_description(text)
    return {each.name: (each.kind, each.must) for each in role.competencies}


def test_each_thing_behind_a_label_is_asked_under_it() -> None:
    """As it would be below a heading, with its kind and with whether it is only welcome."""
    assert asked(WAREHOUSE) == {
        "Picking and packing crates": ("responsibility", True),
        "Loading barges": ("responsibility", True),
        "Checking deliveries": ("responsibility", True),
        "Stock counts": ("responsibility", True),
        "Good timekeeping": ("skill", True),
        "Basic maths": ("skill", True),
        "Reach truck driving": ("skill", False),
        "Knot tying": ("skill", False),
    }


def test_a_licence_behind_a_label_is_a_fact() -> None:
    """Though other things stand beside it in the sentence."""
    told = RoleProfile.from_job_description(WAREHOUSE).facts
    assert ["forklift" in each.value for each in told if each.must] == [True]


@pytest.mark.parametrize(
    ("label", "must"),
    [
        ("You'll need", True),
        ("Must haves", True),
        ("Must-have", True),
        ("Required", True),
        ("What you will need", True),
        ("Nice to have", False),
        ("Bonus points", False),
        ("Plus", False),
    ],
)
def test_labels_say_whether_things_are_only_welcome(label: str, must: bool) -> None:
    """Whatever their words, and whatever stands in the line before them."""
    for before in ("", "We are a small quay in Mereham. "):
        found = asked(
            f"Stores Hand\n\n{before}{label}: knot tying, barge handling, tally books.\n"
        )
        assert sorted(found) == ["Barge handling", "Knot tying", "Tally books"]
        assert [needed for _, needed in found.values()] == [must] * 3


@pytest.mark.parametrize("label", ["Responsibilities include", "Your tasks", "What you'll do"])
def test_labels_of_duties_make_duties(label: str) -> None:
    """Of each thing behind them."""
    found = asked(f"Stores Hand\n\n{label}: loading barges, tallying crates, mending nets.\n")
    assert found == dict.fromkeys(
        ("Loading barges", "Tallying crates", "Mending nets"), ("responsibility", True)
    )


@pytest.mark.parametrize(
    "line",
    [
        "Duties: testing, mending and cleaning of large diesel pumps.",
        "Duties: installation, repair and cleaning of large diesel pumps.",
        "Duties: mending of diesel pumps, testing, filling and cleaning of tanks.",
        "Duties: repair diesel pumps, winches, and nets.",
        "Required: knowledge of Kotlin, Swift or Dart.",
    ],
)
def test_what_belongs_to_one_thing_is_not_parted(line: str) -> None:
    """Things done to one object, and things of which one is enough."""
    assert len(asked(f"Stores Hand\n\n{line}\n\nWhat you need\n- Knots\n- Tally books\n")) <= 3


def test_pay_behind_a_label_is_no_requirement() -> None:
    """A bonus is money there."""
    text = "Stores Hand\n\nBonus: 10% of pay, £50 vouchers.\n\nWhat you need\n- Knot tying\n"
    assert list(asked(text)) == ["Knot tying"]
