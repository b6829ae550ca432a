"""What the page says of the role itself: its competencies and facts, from its own file."""

from __future__ import annotations

from typing import NamedTuple

from matcher.datamodels import Fact
from matcher.display.inert import plain
from matcher.display.signs import GROUPS
from matcher.results import MatchResult

_Line = tuple[str, bool, str]
"""A name, whether it is a must, and the words of the role's file."""


class RoleBox(NamedTuple):
    """What a role asks, by heading; ``told`` says how much it is."""

    source: str
    groups: list[tuple[str, list[_Line]]]
    facts: list[tuple[str, list[_Line]]]
    told: str


def asked_in(result: MatchResult) -> RoleBox | None:
    """Return what the role of a result asks; None for one that has no file of its own."""
    if not result.profile_source:
        return None
    competencies = [match.competency for match in result.competencies]
    groups = [
        (
            heading,
            [
                (plain(each.name), each.must, plain(each.statement))
                for each in competencies
                if each.kind == kind
            ],
        )
        for kind, heading in GROUPS.items()
    ]
    facts = [
        ("Facts, which move no score", [_line(match.fact) for match in result.facts]),
        ("The description also says", [_line(fact) for fact in result.also_says]),
    ]
    return RoleBox(
        plain(result.profile_source),
        [group for group in groups if group[1]],
        [group for group in facts if group[1]],
        _told(len(competencies), len(result.facts)),
    )


def _told(competencies: int, facts: int) -> str:
    """Return how much is asked: competencies, and facts where there are any."""
    counts = [f"{competencies} {'competency' if competencies == 1 else 'competencies'}"]
    if facts:
        counts.append(f"{facts} fact{'s' * (facts != 1)}")
    return ", ".join(counts)


def _line(fact: Fact) -> _Line:
    return plain(fact.label), fact.must, plain(fact.statement)
