"""Where an advertisement says that the work is, and lifts that are machines. All made up."""

from __future__ import annotations

import pytest

from matcher.roles.ads import read_advertisement

AD = "Sail Maker\n{head}\n\nRequirements\n- Sew sails by hand\n- {item}\n- Talk to skippers\n"


def places(head: str = "", item: str = "Cut canvas to size") -> list[str]:
    """Return the places of an advertisement with a line below its title, or in its list."""
    facts = read_advertisement(AD.format(head=head, item=item)).facts
    return [fact.value for fact in facts if fact.type == "location"]


LINES = [
    "London or remote",
    "Remote or Leeds",
    "Portland, OR (on-site)",
    "Manchester, UK (hybrid)",
    "Berlin / remote",
    "Austin, TX or remote",
    "Sydney NSW (on site, 5 days)",
    "On-site in Denver, CO",
    "Hybrid, Bristol",
    "Stoke on Trent - home-based",
    "Fully remote within Canada",
    "Utrecht (2 days) or remote",
]


@pytest.mark.parametrize("line", LINES)
def test_a_place_stands_with_how_far_one_works_there(line: str) -> None:
    """One fact, whole, below the title, behind a label, and among the items of a list."""
    assert places(head=line) == [line]
    assert places(head=f"Location: {line}") == [line]
    assert places(item=line) == [line]


@pytest.mark.parametrize("line", LINES)
def test_a_place_is_no_competency(line: str) -> None:
    """Where the work is nobody has done."""
    named = [
        each.name for each in read_advertisement(AD.format(head="", item=line)).requirements
    ]
    assert named
    assert not [name for name in named if set(name.split()) & set(line.split())]


@pytest.mark.parametrize("title", ["Rigger (remote)", "Senior Boat Builder - hybrid"])
def test_a_title_before_a_bracket_is_no_place(title: str) -> None:
    """Only how far one works at home is told there."""
    assert title not in places(head=title)


def test_a_place_within_a_sentence_keeps_its_alternative() -> None:
    """Of two of which either will do both stand."""
    assert places(item="You will work from Leeds or remotely") == ["Leeds or remotely"]


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("Unload pallets with the tail lift", False),
        ("Operate the tail-lift and a pallet truck", False),
        ("Service passenger lift and goods lift equipment", False),
        ("Ski lift and chair lift attendants train here", False),
        ("Lift and carry crates", True),
        ("Able to lift 25 kg", True),
        ("Lifting heavy canvas is daily work", True),
    ],
)
def test_a_lift_is_a_machine_or_done_by_hand(item: str, told: bool) -> None:
    """Only what is done by hand asks for strength."""
    facts = read_advertisement(AD.format(head="", item=item)).facts
    assert ("physical" in {fact.type for fact in facts}) == told


def test_work_with_a_machine_that_lifts_is_asked() -> None:
    """It is no condition of the work, but a part of it."""
    names = read_advertisement(AD.format(head="", item="Operate the tail lift safely"))
    assert any("tail lift" in each.sentences[0] for each in names.requirements)
