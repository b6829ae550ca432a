"""Titles that no table holds: made of words of headings, in pieces, like others. Invented."""

from __future__ import annotations

import pytest
from sectioned import passages, sections, texts

from matcher.sections.headings import find_heading


def opened(heading: str) -> str:
    """Return the section of what stands below a heading that stands in another section."""
    return passages(f"Hobbies\nRowing\n\n{heading}\n\nKept the books in order.")[-1].section


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("TRAINING PROGRAMMES ATTENDED", "certifications"),
        ("Skills Acquired:", "skills"),
        ("Internship Details:", "experience"),
        ("PERSONAL VALUES, COMPETENCIES & SKILLS", "skills"),
        ("Leadership and Organisational Abilities", "skills"),
        ("RESEARCH PAPERS / POSTERS / PUBLICATIONS", "publications"),
        ("ORGANISATIONS/AFFILIATIONS", "certifications"),
        ("Areas of Excellence", "skills"),
        ("Summary of Professional Experience", "summary"),
        ("PROFESSIONAL / SYNOPSIS", "summary"),
        ("Industrial Visits", "certifications"),
        ("MARINE SOFTWARES", "skills"),
    ],
)
def test_a_title_of_words_of_headings_is_one(heading: str, section: str) -> None:
    """Its last word names the section, whatever of them stand before and what is done with."""
    assert opened(heading) == section


def test_details_of_a_paper_are_personal() -> None:
    """The table's longest phrase tells more than the last word of it."""
    found = find_heading("Indian Driving Licence Details", item=False, apart=True)
    assert found is not None
    assert found.opens == "personal"


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("WORK EXPERIENCE IN FERNBRIDGE", "experience"),
        ("Working Experience in Gulf:", "experience"),
        ("Projects Handled in Acorn Ledger:", "projects"),
        ("MEMBERSHIPS OF LEARNED SOCIETIES:", "certifications"),
        ("Notable accomplishments across the career", "achievements"),
        ("PROFESSIONAL EXPERIENCE-SAP R/3:", "experience"),
        ("WORK EXPERIENCE / GULF / WALES", "experience"),
    ],
)
def test_where_and_of_what_may_follow_a_heading(heading: str, section: str) -> None:
    """Behind work, projects and what was achieved: anything, in capitals and before a colon."""
    assert opened(heading) == section


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("CO-CURICULARACTIVITIES", "volunteering"),
        ("SEMINARSANDWORKSHOPS", "certifications"),
        ("W ORK EXPERIENCE IN FERNBRIDGE", "experience"),
        ("TECHNI C AL EDUCAT I ON", "education"),
        ("P R O F E S S I O N A L E X P E R I E N C E", "experience"),
        ("JOB CE TIVE", "summary"),
        ("SPER ONAL SUMM ARY", "summary"),
        ("EDUCATIONAL QULIFICTION", "education"),
        ("COMPUTER SKILS:", "skills"),
        ("Project’s Undertaken:", "projects"),
        ("LANGUAGE'S KNOWN", "skills"),
    ],
)
def test_a_title_is_known_in_pieces_glued_and_misspelt(heading: str, section: str) -> None:
    """Blanks among its letters, none between words, large letters first, two slips in one."""
    assert opened(heading) == section


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Skills ;-", "skills"),
        ("Career Objective.", "summary"),
        ("• Training Programmes Attended", "certifications"),
    ],
)
def test_signs_behind_a_title_are_none_of_it(heading: str, section: str) -> None:
    """A semicolon with a dash, a stop behind words that are known."""
    below = "• kept the ledgers of nine ferries in order for the harbour office of Fernbridge"
    found = passages(f"Hobbies\nRowing\n\n{heading}\n\n{below}")
    assert found[-1].section == section


def test_a_rule_to_the_margin_makes_a_heading_no_long_line() -> None:
    """However long it is."""
    found = find_heading("EDUCATIONAL BACKGROUND " + "_" * 80, item=False)
    assert found is not None
    assert found.opens == "education"


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("CERTIFICATION Welsh Board of Ferry Pilots", "certifications"),
        ("OBJECTIVE To keep the books of a harbour office in good order", "summary"),
    ],
)
def test_a_heading_in_capitals_may_have_text_behind_it(line: str, section: str) -> None:
    """As a column beside the text has it, and nothing parts the two."""
    assert passages(f"Hobbies\nRowing\n\n{line}")[-1].section == section


@pytest.mark.parametrize(
    "line",
    [
        "Project Management",
        "Training & Development",
        "SELF CONFIDENCE",
        "Proficient",
        "Certificate in Welding",
        "Project in Charge",
        "National Power Training",
        "Leadership",
        "Fernbridge Training Institute",
        "PROJECT Manager of the harbour",
        "• HARBOUR SOFTWARE",
        "Regards",
        "Experience in welding, and in teaching it",
        "Driving Licence",
        "Company Name: Activities: Ferries",
    ],
)
def test_a_line_that_says_something_else_opens_nothing(line: str) -> None:
    """A skill, a duty, a paper, a school, a job: none of them is what a section is called."""
    found = passages(f"Hobbies\nRowing\n\n{line}\n\nKept the books in order.")
    assert {passage.section for passage in found} == {"interests"}


@pytest.mark.parametrize(
    ("heading", "section"), [("LEADERSHIP", "volunteering"), ("Sports:", "interests")]
)
def test_some_words_are_headings_in_capitals_or_before_a_colon(
    heading: str, section: str
) -> None:
    """With room above: else they are items of a list."""
    assert passages(f"Skills\nSQL\n\n{heading}\nRowing club")[-1].section == section
    assert passages(f"Skills\nSQL\n{heading.title().strip(':')}\nRowing club")[-1].section == (
        "skills"
    )


RESUME = """\
CAREER OBJECTIVE :

To keep the books of a harbour.

EDUCATION :

A school of accounting in Wales

STRENGTHS :

Patience with ledgers

{heading}

Swam across the harbour of Fernbridge
"""


def test_a_line_that_is_written_as_the_headings_are_is_one() -> None:
    """What stands below it belongs to no section that is known, and nothing is left out."""
    found = passages(RESUME.format(heading="CAMPUS TREASURY :"))
    assert [(p.section, p.text) for p in found[-2:]] == [
        ("other", "CAMPUS TREASURY"),
        ("other", "Swam across the harbour of Fernbridge"),
    ]


@pytest.mark.parametrize(
    "line",
    ["Campus Treasury :", "CAMPUS TREASURY", "HARBOUR ENGINEER :", "TREASURY :", "DURATION :"],
)
def test_a_line_that_is_written_otherwise_or_is_a_job_is_none(line: str) -> None:
    """Nor is one word, which a label is, nor a title of what somebody works as."""
    assert "other" not in sections(RESUME.format(heading=line))


def test_what_is_written_as_a_heading_within_the_work_leaves_it_there() -> None:
    """A part of a post is no section of its own."""
    text = RESUME.format(heading="WORK EXPERIENCE :\n\nKept books\n\nFERRY ACCOUNTS :")
    assert [p.section for p in passages(text)[-3:]] == ["experience"] * 3


def test_a_heading_with_the_first_detail_on_its_line_opens_the_details() -> None:
    """What follows them under the heading tells who the person is, label by label."""
    text = (
        "Skills\nLedgers\nPersonal Details : Date of Birth : 3 May 1990\nSwims in the harbour"
    )
    assert texts(text) == ["Ledgers"]


def test_a_title_is_looked_for_in_linear_time() -> None:
    """However many signs, pieces and letters without a blank a line has."""
    for hostile in ("_" * 90_000, "A " * 45_000, "- " * 45_000 + "a", "ab" * 45_000):
        assert find_heading(hostile, item=False, apart=True) is None
