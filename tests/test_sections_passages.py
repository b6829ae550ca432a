"""Lines to passages: what is joined, what is parted. Every person is invented."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sectioned import RESUME, passages, texts
from waiting import costs_at_most

from matcher.datamodels import Resume
from matcher.sections import split_passages
from matcher.text import clean

LONG = "Wrote the plan for the northern region and agreed it with the owners of the four"
LAUNCHED = "Worked with design and legal to launch it"
SHORTER = "Planned the move of the northern office to the mill of Asher"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["• led a team", "of nine"], ["led a team of nine"]),
        (["Led a team", "", "of nine"], ["Led a team of nine"]),
        (["Led a team.", "", "of nine"], ["Led a team.", "of nine"]),
        (["Led a team of", "Engineers"], ["Led a team of Engineers"]),
        (
            ["• Worked with design and legal to launch in four", "countries."],
            ["Worked with design and legal to launch in four countries."],
        ),
        (
            ["• Cut the wait of callers at the desk by", "phone", "• Led"],
            ["Cut the wait of callers at the desk by phone", "Led"],
        ),
        (["• Worked with design and legal to launch it.", "phone"], [f"{LAUNCHED}."]),
        (["• Worked with design and legal to launch it", "gender: female"], [LAUNCHED]),
        (["Led a team", "(Engineers)"], ["Led a team (Engineers)"]),
        (["Led a team", "Grew sales"], ["Led a team", "Grew sales"]),
        (["Led a team of", "• Engineers"], ["Led a team of", "Engineers"]),
        (["Led a team of", "Engineers\t2012"], ["Led a team of", "Engineers | 2012"]),
        (["Engineers\t2012,", "Tests"], ["Engineers | 2012", "Tests"]),
        ([LONG, "Houses"], [f"{LONG} Houses"]),
        ([LONG, "Houses", "Mill"], [f"{LONG} Houses", "Mill"]),
        ([SHORTER, "Houses", "", LONG], [SHORTER, "Houses", LONG]),
        ([SHORTER, "Neighbours", "", LONG], [f"{SHORTER} Neighbours", LONG]),
        (
            [
                "• Planning the work of the",
                "Northern houses and their",
                "Owners in four towns",
                "Wales",
            ],
            ["Planning the work of the Northern houses and their Owners in four towns Wales"],
        ),
        (["Led a team. Grew sales."], ["Led a team.", "Grew sales."]),
        (["Client\t:\tAcorn Ledger"], ["Client: Acorn Ledger"]),
        (["1. Planning", "2. Budgets"], ["Planning", "Budgets"]),
        (["(a) Planning", "(b) Budgets"], ["Planning", "Budgets"]),
        (["i) Planning", "ii) Budgets"], ["Planning", "Budgets"]),
        (["1. Planning", "3. Budgets"], ["1. Planning", "3. Budgets"]),
        (["2. Planning", "1. Budgets"], ["2. Planning", "1. Budgets"]),
        (["1. Planning", "2) Budgets"], ["1. Planning", "2) Budgets"]),
        (["Experience", "1) Planned budgets", "", "Skills"], ["Planned budgets"]),
        (["Experience", "(a) Planned budgets", "", "Skills"], ["Planned budgets"]),
        (["Experience", "A. Planned budgets", "", "Skills"], ["A. Planned budgets"]),
        (["Experience", "3) Planned budgets", "", "Skills"], ["3) Planned budgets"]),
        (["B. Tech", "A. Level"], ["B. Tech", "A. Level"]),
    ],
)
def test_lines_become_passages(lines: list[str], expected: list[str]) -> None:
    """Wrapped lines are joined; bullets, rows, numbers and short lines are not."""
    assert texts("\n".join(["Experience", *lines])) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([LONG, "Houses"], [LONG, "Houses"]),
        (["Led a team", "Grew sales"], ["Led a team", "Grew sales"]),
        (["Led a team of", "Engineers"], ["Led a team of Engineers"]),
        (["Led a team", "", "of nine"], ["Led a team of nine"]),
        (["Led a team.", "", "of nine"], ["Led a team.", "of nine"]),
        (["Led a team of nine\t2012"], ["Led a team of nine | 2012"]),
    ],
)
def test_paragraphs_become_passages(lines: list[str], expected: list[str]) -> None:
    """A line that was not wrapped ends where it ends, unless a page parts its sentence."""
    text = "\n".join(["Experience", *lines])
    found = split_passages(Resume("a.pdf", clean(text), wrapped=False))
    assert [passage.text for passage in found] == expected


def test_no_passage_has_more_than_sixty_words() -> None:
    """A long list is cut into pieces that follow one another."""
    text = "Skills\n• " + ", ".join(f"tool {letter}" for letter in "abcdefghij" * 10)
    found = passages(text)
    assert len(found) > 1
    assert all(len(passage.text.split()) <= 60 for passage in found)


@pytest.mark.parametrize("text", ["", "\n\n", "2", "Skills"])
def test_a_resume_without_words_has_no_passages(text: str) -> None:
    """Nothing comes of nothing."""
    assert texts(text) == []


def test_passages_know_their_page() -> None:
    """A passage stands on the page where it begins."""
    text = "Skills\nPlanning\nBudgets"
    found = split_passages(Resume("a.pdf", text, pages=(0, text.index("Budgets"))))
    assert [passage.page for passage in found] == [1, 2]
    assert passages(text)[0].page is None
    parted = "Experience\nLed a team\n\nof nine"
    pages = (0, parted.index("of nine"))
    (passage,) = split_passages(Resume("a.pdf", parted, pages=pages, wrapped=False))
    assert (passage.text, passage.page) == ("Led a team of nine", 1)


LINES = st.sampled_from(
    [
        *RESUME.splitlines(),
        "",
        "• ",
        "1. ran the till",
        "2. Ran the shop. Then I left it",
        "and went on with a well-",
        "known firm\tof Wales",
        "Stock | Sales",
        LONG,
        ", ".join(["stock", "sales"] * 40),
        "é " * 70,
        "A. B. C",
        ": value",
        "-",
    ]
)


def letters(text: str) -> str:
    """Return the letters and digits of a text."""
    return re.sub(r"[\W_]+", "", text)


@settings(max_examples=300)
@given(st.lists(LINES, max_size=25).map("\n".join) | st.text(max_size=80))
def test_a_passage_says_what_stands_in_its_span(text: str) -> None:
    """Spans are in order and do not overlap; a passage has the words of its span."""
    resume = Resume("a.txt", clean(text))
    found = split_passages(resume)
    ends = [0, *(passage.end for passage in found)]
    assert all(
        end <= passage.start < passage.end for end, passage in zip(ends, found, strict=False)
    )
    for passage in found:
        assert letters(passage.text) == letters(resume.text[passage.start : passage.end])
        assert passage.section != "personal"
        assert passage.text == " ".join(passage.text.split())
        assert "•" not in passage.text[:1]


@given(st.lists(LINES, max_size=25).map("\n".join))
def test_no_order_of_lines_lets_the_person_through(text: str) -> None:
    """With the name at the top, nothing of the person is in any passage."""
    found = " ".join(passage.text.lower() for passage in passages(f"Mira Quandel\n\n{text}"))
    assert not re.search("quandel|1990|female|declare|example.org|7946", found)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "unit",
    [
        "a-\n",
        "1. x\n",
        "A: ",
        "st 1 ",
        "date of birth ",
        "@",
        "Name: A B\n",
        "A.",
        "Dr. ",
        "Mira ",
    ],
)
@pytest.mark.parametrize("start", ["Skills\n", "", "Mira Quandel\nmira@example.org\nSkills\n"])
def test_hostile_text_takes_linear_time(start: str, unit: str) -> None:
    """A file of one thing again and again is split at once, with a name or without."""
    resume = Resume("a.txt", clean(start + unit * (50_000 // len(unit)) + "9"))
    with costs_at_most(5):
        split_passages(resume)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Leadership, negotiation, Excel"], ["Leadership", "negotiation", "Excel"]),
        (["• Java; Python; SQL | Git"], ["Java", "Python", "SQL", "Git"]),
        (["Leading teams, coaching"], ["Leading teams, coaching"]),
        (
            ["Good at explaining hard things to people who are busy, tired, or both"],
            ["Good at explaining hard things to people who are busy, tired, or both"],
        ),
        (
            ["Strategic Thinking", "Stakeholder Communication", "Leadership"],
            ["Strategic Thinking", "Stakeholder Communication", "Leadership"],
        ),
        (
            ["Voice: talks, articles", "People: coaching, hiring"],
            ["Voice: talks, articles", "People: coaching, hiring"],
        ),
    ],
)
def test_each_skill_of_an_enumeration_is_a_passage(
    lines: list[str], expected: list[str]
) -> None:
    """So that a skill is found whether it has a line of its own or shares one."""
    assert texts("\n".join(["Skills", *lines])) == expected


def test_an_enumeration_elsewhere_stays_whole() -> None:
    """In the experience a list belongs to its sentence."""
    line = "Budgets, suppliers, permits and site safety"
    assert texts(f"Experience\n• {line}") == [line]


def test_an_item_that_breaks_off_goes_on_over_an_empty_line() -> None:
    """A column that ends after a small word goes on with a name at the head of the next."""
    told = "Experience\n\n• Kept the pumps of the mills in Norwold and\n\nLeeds dry"
    assert texts(told) == ["Kept the pumps of the mills in Norwold and Leeds dry"]
    ended = "Experience\n\n• Kept the pumps of the mills\n\nLeeds Dry Docks"
    assert texts(ended) == ["Kept the pumps of the mills", "Leeds Dry Docks"]
