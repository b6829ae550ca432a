"""Advertisements that are a message of one paragraph. Firms and people are made up."""

from __future__ import annotations

import pytest

from matcher import RoleProfile

MESSAGE = (
    "Hey all - we're after someone who knows knot tying, tally books, barge handling, sonar; "
    "sail mending is a must; crane driving a plus. Boats in Mereham. DM me."
)


def asked(text: str) -> dict[str, bool]:
    """Return the names of what an advertisement asks, each with whether it must be."""
    return {e.name: e.must for e in RoleProfile.from_job_description(text).competencies}


def test_what_somebody_is_to_know_is_asked_thing_by_thing() -> None:
    """Whoever is greeted before is no requirement; the first thing keeps its verb."""
    assert asked(MESSAGE) == {
        "Knows knot tying": True,
        "Tally books": True,
        "Barge handling": True,
        "Sonar": True,
        "Sail mending": True,
        "Crane driving": False,
    }


@pytest.mark.parametrize(
    "opening",
    ["we're searching for someone who", "Hi! We're on the hunt for a quay hand who"],
)
def test_a_message_that_seeks_somebody_is_an_advertisement(opening: str) -> None:
    """However it says so."""
    found = asked(
        f"{opening} knows knot tying, tally books and sonar. Crane driving is a plus."
    )
    assert found["Crane driving"] is False
    assert len(found) > 1
