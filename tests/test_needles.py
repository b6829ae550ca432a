"""Patterns that are tried only where they may match find what they would find anyway."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest

from matcher.language import LANGUAGE
from matcher.language.beginnings import led
from matcher.language.needles import Seldoms, needles_of, seldom


@pytest.mark.parametrize(
    ("pattern", "needles"),
    [
        (r"\bcat\b|\bdogs?\b", {"cat", "dog"}),
        (r"licen[cs]e", {"licen"}),
        (r"(?:green|black) belt", {" belt"}),
        (r"(?:a|the)? ?fork[- ]?lift", {"fork"}),
        (r"\bab+cd", {"ab", "bcd"}),
        (r"x{3}yes|no{1}w", {"xyes", "now"}),
        (r"(?!never)once(?<!than)", {"once"}),
        (r"(?=wolf)\w+", {"wolf"}),
        (r"(?-i:\bSAP\b)", {"sap"}),
        (r"iso \d+|c\+\+", {"iso ", "c++"}),
    ],
)
def test_every_match_has_one_of_the_needles(pattern: str, needles: set[str]) -> None:
    """Letters in a row, of each alternative; the best of those one behind another."""
    found = set(needles_of(pattern))
    assert found <= needles
    assert found


@pytest.mark.parametrize(
    "pattern",
    [r"\d+", r"a|\w+", r"(?:cat)?", r"[abc]x", r"(?P<x>a)(?P=x)", r"(cat)\1", r"(?x) cat", "é"],
)
def test_where_nothing_is_needed_or_known_a_pattern_is_always_tried(pattern: str) -> None:
    """So what is not understood costs time and no match."""
    assert needles_of(pattern) == ()
    assert bool(seldom(pattern).search("cat 12 axé")) == bool(re.search(pattern, "cat 12 axé"))


TEXTS = [
    "At least 3 years' experience in purchasing; a Bachelor's degree (B.Sc) or MBA is a plus.",
    "PMP or PRINCE2 certified, ITIL Foundation, first-aid ticket, City & Guilds",
    "Valid driver’s license, HGV Class 1, registered nurse (RN), NMC pin",
    "Two-year contract, 25 days holiday, £30,000 a year, shifts of 12 hours, 9am to 5pm",
    "You will lift up to 20 kg and travel to our sites, with the right to work in the UK",
    "KEY RESPONSIBILITIES: OWN THE ROADMAP AND LEAD A TEAM OF FIVE",
    "Fluent German (C1) would be an advantage, not a must",
    "ſenior poſt with a driving licenſe, MASTER’S DEGREE İN HİSTORY, Kelvin",
    "",
]


def patterns() -> Iterator[str]:
    """Yield the patterns of advertisements and of facts."""
    ads, facts = LANGUAGE.ads, LANGUAGE.facts
    told: list[Mapping[str, str]] = [
        ads.cues,
        ads.titles,
        ads.facts,
        facts.said,
        facts.not_said,
    ]
    told += [facts.degrees.levels, facts.degrees.fields]
    told += [facts.papers.certificates, facts.papers.licences]
    for each in told:
        yield from each.values()
    parts = (vars(part).values() for part in (ads, facts.papers, facts.tongues, facts.degrees))
    yield from (value for part in parts for value in part if isinstance(value, str))


def test_all_patterns_find_the_same() -> None:
    """Of the whole language, in texts in which most of them find something or nothing."""
    found = 0
    for pattern in patterns():
        for text in TEXTS:
            whole = [match.span() for match in re.finditer(pattern, text, re.I)]
            assert [m.span() for m in seldom(pattern, re.I).finditer(text)] == whole
            assert bool(seldom(pattern, re.I).match(text)) == bool(
                re.match(pattern, text, re.I)
            )
            assert seldom(pattern, re.I).sub("_", text) == re.sub(
                pattern, "_", text, flags=re.I
            )
            found += bool(whole)
    assert found > len(TEXTS) * 10


def test_of_many_patterns_those_that_may_match_are_picked_in_their_order() -> None:
    """And those of which nothing is known."""
    several = Seldoms({"dog": "dogs?", "any": r"\d", "cat": "cat", "owl": "owl"}, re.I)
    assert [name for name, _ in several.that_may_match("A CAT and a dog")] == [
        "dog",
        "any",
        "cat",
    ]
    assert [name for name, _ in several.that_may_match("ſ")] == ["any"]
    assert [name for name, _ in several.that_may_match("dogſ")] == ["dog", "any"]


@pytest.mark.parametrize(
    ("pattern", "beginning"),
    [
        (r"\bcat\b|\bdogs?\b|\bowl\b|\bcow\b|\bhen\b", r"\b(?=[cdho])"),
        (r"cats?|[do]x|9|\bhen|(?:e|f)?g", r"(?=[9cdoefgh])"),
        (r"(?<=a )cat|(?<!b )dog|x+|y{2}|z", r"(?=[cdxyz])"),
        (r"a|b|c|d|-?[x-]", r"(?=[\-abcdx\-])"),
    ],
)
def test_a_pattern_first_looks_at_how_a_match_begins(pattern: str, beginning: str) -> None:
    """Of each alternative, and whether all begin at the edge of a word."""
    whole = led(pattern)
    edge, letters = whole[: whole.index("(?=")], whole[whole.index("[") + 1 :]
    assert whole.endswith(f"(?:{pattern})")
    assert edge == beginning[: beginning.index("(?=")]
    assert set(letters[: letters.index("]")]) == set(beginning[beginning.index("[") + 1 : -2])


@pytest.mark.parametrize(
    "pattern",
    [
        r"a|b|c",
        r"a|b|c|d|.x",
        r"a|b|c|d|\wx",
        r"a|b|c|d|e?",
        r"(a)|b|c|d|\1",
        r"(?i:a)|b|c|d|e",
        r"a|b|c|d|[^x]",
    ],
)
def test_where_a_match_may_begin_with_anything_a_pattern_is_left_alone(pattern: str) -> None:
    """So it is where it may be empty, has few alternatives, or is not understood."""
    assert led(pattern) == pattern
