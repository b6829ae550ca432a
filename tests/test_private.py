"""What of a résumé tells who the person is. Every person is invented."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from waiting import costs_at_most

from matcher.datamodels import Resume
from matcher.sections import split_passages
from matcher.sections.private import private_spans
from matcher.text import clean

RESUME = """\
Mira Quandel-Ostrow
14 Willow Lane, Fernbridge 40213
mira.quandel@example.org | +44 20 7946 0958 | linkedin.com/in/mira-quandel
Senior Product Manager

WORK EXPERIENCE
Acorn Ledger Ltd\tFernbridge
March 2019 – present
• Led a team of nine, and Mira presented the roadmap to the board.
• Wrote the handbook "Quandel on Pricing"; write to mira.quandel@example.org for a copy.
• Founded the firm M. Quandel-Ostrow Consulting and its account miraquandel on the web.

Key Skills
SQL, Figma

Personal Details
Date of Birth : 3 May 1990
Father's Name : Mr. Tobin Quandel
Marital Status : Single
Page 1 of 2
"""


def resume(text: str) -> Resume:
    """Return a text as a reader would hand it over."""
    return Resume("mira.txt", clean(text))


def shown(text: str) -> str:
    """Return a text with an X in place of each private span."""
    source = resume(text)
    parts, last = [], 0
    for start, end in private_spans(source):
        parts += [source.text[last:start], "X"]
        last = end
    return "".join([*parts, source.text[last:]])


def test_only_passages_headings_and_periods_are_shown() -> None:
    """Head, personal details and page numbers go; what tells of the work stays."""
    assert shown(RESUME).splitlines() == [
        "X",
        "X",
        "X",
        "Senior Product Manager",
        "",
        "WORK EXPERIENCE",
        "Acorn Ledger Ltd\tFernbridge",
        "March 2019 – present",
        "• Led a team of nine, and X presented the roadmap to the board.",
        '• Wrote the handbook "X on Pricing"; write to X for a copy.',
        "• Founded the firm X Consulting and its account X on the web.",
        "",
        "Key Skills",
        "SQL, Figma",
        "",
        "Personal Details",
        "X",
        "X",
        "X",
        "X",
    ]


@pytest.mark.parametrize(
    "secret",
    [
        "Mira",
        "mira",
        "Quandel",
        "quandel",
        "Ostrow",
        "Willow",
        "7946",
        "@",
        "1990",
        "Tobin",
        "Single",
        "linkedin",
    ],
)
def test_nothing_of_the_person_is_shown(secret: str) -> None:
    """Neither names nor contact nor personal details, in whatever case."""
    assert secret in RESUME
    assert secret not in shown(RESUME)


@pytest.mark.parametrize(
    "line",
    ["MIRA QUANDEL SUMMARY", "References (Mira Quandel)", "MIRA Q. EXPERIENCE:"],
)
def test_a_heading_does_not_carry_a_name_through(line: str) -> None:
    """Of a heading only the words that headings are made of are shown."""
    text = shown(f"Acorn Ledger\n\n{line}\n\n• Kept the books of a firm in order for years.")
    assert "mira" not in text.lower()
    assert "quandel" not in text.lower()
    assert re.search("summary|references|experience", text, re.I)


@pytest.mark.parametrize(
    ("line", "is_shown"),
    [
        ("2019 - 2024", True),
        ("(Jan 2019 – Dec 2021)", True),
        ("September 2014 to now", True),
        ("3 May 1990", False),
        ("1990", False),
        ("Date : 3 May 1990", False),
    ],
)
def test_a_period_is_shown_and_a_date_is_not(line: str, *, is_shown: bool) -> None:
    """From when to when somebody worked is no birthday; one date alone may be."""
    text = f"Mira Quandel\n\nExperience\n• Kept the books in order\n{line}\n• Ran the shop"
    assert (line in shown(text)) is is_shown


def test_a_word_of_a_headline_in_a_name_is_masked_with_the_name_alone() -> None:
    """Somebody called Leader does not lose each team leader."""
    text = "Anna Leader\nanna.leader@example.org\nExperience\n• Team Leader; A. Leader led it"
    assert "Team Leader" in shown(text)
    assert "Anna" not in shown(text)


def test_a_text_without_a_name_loses_its_contacts_only() -> None:
    """Where nobody is named, passages are whole but for addresses."""
    text = "Skills\nSQL and Figma, see www.example.org/work for more of it"
    assert shown(text) == "Skills\nSQL and Figma, see X for more of it"


def test_a_site_is_masked_if_it_is_called_after_the_person() -> None:
    """An employer's or a technology's is not; a short e-mail address always is."""
    text = (
        "Mira Quandel\nmira.quandel@example.org\nExperience\n"
        "• Built quandelworks.com/menu for booking.com in ASP.NET; ask hi@nobody.dev about it"
    )
    assert shown(text).endswith("• Built X for booking.com in ASP.NET; ask X about it")


@given(st.text(alphabet="Mira Quandel\n•:|\t@.1990(-)", max_size=300))
@settings(max_examples=150)
def test_spans_rise_and_cover_all_that_says_something(text: str) -> None:
    """Each letter and digit is in a passage, a heading, a period, or private."""
    source = resume(text)
    spans = private_spans(source)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(source.text) for start, end in spans)
    covered = {at for start, end in spans for at in range(start, end)}
    covered |= {at for p in split_passages(source) for at in range(p.start, p.end)}
    rest = "".join(sign for at, sign in enumerate(source.text) if at not in covered)
    assert not re.search(r"[^\W\d_]", rest)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "unit", ["Mira ", "M. ", "Mira Quandel\n", "MiraQuandel", "(2019 - ", "a.b-", "x@"]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    """A name a hundred thousand letters long is masked in seconds."""
    source = resume(f"Mira Quandel\nmira.quandel@example.org\nSkills\n{unit * 8000}")
    with costs_at_most(10):
        private_spans(source)


@pytest.mark.parametrize(
    "line",
    [
        "Maternity leave: Jan 2020 - Dec 2020",
        "Parental leave, 2018 - 2021",
        "On paternity leave",
    ],
)
def test_leave_for_a_family_is_no_passage(line: str) -> None:
    """It is of somebody's family, and moves no score."""
    with_it, without = passages_beside(line), passages_beside("")
    assert with_it == without


@pytest.mark.parametrize(
    "line",
    ["HR officer (maternity leave cover), 2019 - 2020", "Advised managers on maternity leave"],
)
def test_work_about_such_leave_is_work(line: str) -> None:
    """Somebody covered a post, or looked after its rules."""
    assert line in passages_beside(line)


def passages_beside(line: str) -> list[str]:
    """Return the passages of a résumé with a line more."""
    text = f"EXPERIENCE\nBaker, Mill Lane, 2014 - 2019\n- Led ten people each week\n\n{line}\n"
    return [passage.text for passage in split_passages(Resume("ann.txt", clean(text)))]
