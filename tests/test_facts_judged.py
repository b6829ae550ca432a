"""Facts as a careful recruiter ticks them off. People, firms and schools are made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.facts.periods import dates_in
from matcher.results import FactMatch
from matcher.roles.ads.reading import Said
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.stating import facts_in
from matcher.text import clean

CLERK = "EXPERIENCE\nOffice Clerk, Mill Ltd, Jan 2015 - Dec 2019\n- Filed letters\n"
COOK = "EXPERIENCE\nHead Chef, Quay Hotel, Jan 2015 - Dec 2019\n- Ran a kitchen of nine\n"


def judged(line: str, text: str, kind: str = "") -> FactMatch:
    """Return what becomes of the one fact of a line of an advertisement with a résumé."""
    said = Said(Slice.of(line), "", "skill", "", True, 20, True, "")
    facts: list[Fact] = [each for each in facts_in(said) if each.type == (kind or each.type)]
    (match,) = check_facts(facts, Resume("somebody.txt", clean(text)))
    return match


def schooled(line: str, before: str = CLERK) -> str:
    """Return a résumé with one line of education."""
    return f"{before}\nEDUCATION\n- {line}\n"


COOKERY = "NVQ Level 2 or 3 in Professional Cookery"
CARE = "Level 3 Diploma in Adult Care"
CARPENTRY = "Time-served apprenticeship in carpentry"


@pytest.mark.parametrize(
    ("asked", "line", "status"),
    [
        (COOKERY, "City & Guilds 706/1 and 706/2 Professional Cookery", "met"),
        (COOKERY, "NVQ Level 2 Catering", "met"),
        (COOKERY, "Diploma in Hotel Management", "met"),
        (COOKERY, "Studying towards NVQ Level 2 Professional Cookery", "unclear"),
        (COOKERY, "BSc Hospitality", "unclear"),
        (COOKERY, "GCSE English and Maths", "not met"),
        (COOKERY, "NVQ Level 2 Hairdressing", "not met"),
        (COOKERY, "BSc Botany", "not met"),
        ("School or equivalent diploma in Professional Cookery", "GCSE English", "not met"),
        ("NVQ Level 3 in Professional Cookery", "NVQ Level 2 Professional Cookery", "not met"),
        (CARE, "NVQ 3 Health and Social Care", "met"),
        (CARE, "BSc Botany", "not met"),
        (CARPENTRY, "Apprenticeship in Carpentry and Joinery, Mereham College", "met"),
        (CARPENTRY, "GCSE Maths", "not met"),
        ("GCSE Maths and English or equivalent", "BSc Botany", "met"),
        ("High school diploma or GED", "BSc Botany", "met"),
    ],
)
def test_a_paper_of_a_trade_is_met_by_one_of_that_trade(
    asked: str, line: str, status: str
) -> None:
    """Not by a school, nor by a degree in something else, nor by a lower level."""
    assert judged(asked, schooled(line), "degree").status == status


def test_an_apprentice_of_the_trade_told_as_work_may_have_the_paper() -> None:
    """Nothing says that it was finished."""
    text = "EXPERIENCE\nApprentice Carpenter, Quay Yard, 2010 - 2013\n- Hung doors\n"
    assert judged(CARPENTRY, text).status == "unclear"
    assert judged(CARPENTRY, CLERK).status == "not met"


@pytest.mark.parametrize(
    ("asked", "text", "status"),
    [
        ("Culinary arts degree or equivalent experience", COOK, "unclear"),
        ("Culinary arts degree or equivalent experience", CLERK, "not met"),
        ("Culinary arts degree or equivalent experience", schooled("B.Com"), "not met"),
        ("Culinary arts degree or equivalent experience", schooled("B.Com", COOK), "unclear"),
        ("Degree in Law or equivalent legal qualification", schooled("BBA"), "not met"),
        ("Degree or equivalent experience", CLERK, "unclear"),
    ],
)
def test_experience_will_do_for_a_degree_where_it_is_in_the_field(
    asked: str, text: str, status: str
) -> None:
    """Work in anything else is none that would do, nor a degree in it."""
    assert judged(asked, text, "degree").status == status


def test_a_degree_of_the_headline_is_done_once_schooling_does_not_deny_it() -> None:
    """A cell that says no more than that it goes on is of the row it stands in."""
    text = "Resume\nMBA/HR Fresher\n\nEDUCATION\nPursuing\nMereham Institute\nMBA (HR)\n"
    assert judged("Master's degree", text).status == "unclear"
    assert judged("Master's degree", text.replace("Pursuing\n", "")).status == "met"


def test_a_course_that_somebody_teaches_is_no_degree() -> None:
    """Nor the class that takes it."""
    text = f"{CLERK}- Logistics for the MBA course and BBA students\n\nEDUCATION\nBSc Botany\n"
    assert judged("Master's degree", text).status == "not met"


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Completed CCNA training from Jet Academy", "unclear"),
        ("Trained in CCNA and MCSE", "unclear"),
        ("Good knowledge of CCNA concepts", "unclear"),
        ("CCNA course, Mereham Institute, 2014", "unclear"),
        ("CCNA training, exam passed 2014", "met"),
        ("CCNA certified", "met"),
        ("CCNA (Routing and Switching), 2015", "met"),
    ],
)
def test_a_course_for_an_exam_is_no_paper_yet(line: str, status: str) -> None:
    """It does not say that the exam was passed."""
    text = f"{CLERK}\nCERTIFICATIONS\n- {line}\n"
    assert judged("CCNA certification required", text).status == status


def test_a_training_that_is_the_paper_itself_is_met() -> None:
    """Nobody sits an exam for a first aid certificate."""
    text = f"{CLERK}\nCERTIFICATIONS\n- First aid training, 2021\n"
    assert judged("First aid certificate", text).status == "met"


@pytest.mark.parametrize("line", ["I drive", "Own car", "Able to drive"])
def test_who_drives_may_have_a_licence(line: str) -> None:
    """It is likely, and not said; it is no commercial one."""
    text = f"{CLERK}\nSKILLS\n- {line}\n"
    match = judged("Valid driving licence", text)
    assert (match.status, match.found.endswith(line)) == ("unclear", True)
    assert judged("HGV licence", text).status == "not met"
    assert judged("Valid driving licence", CLERK).status == "not met"


@pytest.mark.parametrize(
    ("asked", "post"),
    [
        ("3 years' experience in catering", "Head Chef"),
        ("3 years of culinary experience", "Baker"),
        ("2 years in a care setting", "Healthcare Assistant"),
        ("3 years in IT support", "Helpdesk Technician"),
        ("3 years in IT support", "Desktop Engineer"),
        ("3 years' network administration", "Network Engineer"),
        ("4 years of construction experience", "Bricklayer"),
        ("3 years of electrical maintenance", "Electrician"),
        ("2 years' secretarial experience", "PA to Director"),
        ("3 years of accounting experience", "Accounts Payable Clerk"),
    ],
)
def test_years_in_a_field_are_those_of_its_jobs(asked: str, post: str) -> None:
    """Whether or not the word stands in the résumé; other work is none of them."""
    text = f"EXPERIENCE\n{post}, Quay Ltd, Jan 2015 - Dec 2019\n- Was there each day\n"
    assert judged(asked, text).status == "met"
    other = text.replace(post, "Software Developer")
    assert judged(asked, other).status == "not met"


def test_years_in_a_part_of_a_field_are_not_those_of_all_its_jobs() -> None:
    """Not every clerk has kept a ledger."""
    text = "EXPERIENCE\nPayroll Clerk, Quay Ltd, Jan 2015 - Dec 2019\n- Paid wages\n"
    assert judged("3 years of general ledger accounting", text).status == "not met"


WRITTEN = "SUMMARY\n" + "I have kept the books of a yard on the coast and sold boats. " * 6


@pytest.mark.parametrize(
    ("asked", "listed", "status"),
    [
        ("Excellent spoken and written English", "", "unclear"),
        ("Strong command of English", "English, Welsh", "unclear"),
        ("Excellent written English", "", "met"),
        ("Strong command of English", "English (fluent)", "met"),
        ("English language", "Polish (native)", "met"),
        ("Fluent English", "Polish (native)", "unclear"),
    ],
)
def test_how_well_english_is_spoken_is_not_told_by_a_text(
    asked: str, listed: str, status: str
) -> None:
    """It shows how it is written; naming another language denies none."""
    text = f"{WRITTEN}\nLANGUAGES\n{listed}\n" if listed else WRITTEN
    assert judged(asked, text).status == status


def test_languages_listed_among_details_are_found() -> None:
    """In a line that lists nothing else, wherever its label stands."""
    text = f"{CLERK}\nPERSONAL PROFILE\nLanguages Known\nDate of birth\n\nWelsh, Irish, Dutch\n"
    assert judged("Irish is an advantage", text).status == "met"
    assert judged("French is an advantage", text).status == "not met"


def test_a_day_of_a_month_is_no_year() -> None:
    """Where the year behind it is cut off."""
    assert list(dates_in("Training till Sep 30th 201")) == []
    assert [each.begins for each in dates_in("Sep 30, 2012")] == [2012 * 12 + 8]


@pytest.mark.parametrize("board", ["B.S.E.B. Patna", "B.S. E.B", "10th, B.S.E.B"])
def test_the_initials_of_a_board_of_schools_are_no_degree(board: str) -> None:
    """Though they begin as one does."""
    assert judged("Bachelor's degree", schooled(board)).status == "not met"
    assert judged("High school diploma", schooled(board)).status == "met"
    assert judged("Bachelor's degree", schooled("B.S. Botany")).status == "met"


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("B.Tech, 69 % (upto VII sem)", "unclear"),
        ("B.E. Computer Science", "met"),
        ("Master of Science, Computer Science", "not met"),
    ],
)
def test_engineering_is_what_a_degree_calls_so(line: str, status: str) -> None:
    """Computing is of it where the degree bears its name; and one up to a term goes on."""
    assert judged("Degree in Engineering", schooled(line)).status == status


def test_a_degree_without_a_field_repeats_one_of_a_field_that_is_no_family() -> None:
    """So it leaves nothing open."""
    lines = f"{CLERK}\nEDUCATION\nGraduation\nB.A Tamil, Mereham College\nMBA (HR)\n"
    assert judged("Degree in Civil Engineering", lines).status == "not met"


def test_a_line_of_another_section_tells_no_field() -> None:
    """Work below the last degree is none of it."""
    text = "EDUCATION\nB.A, Mereham College\n\nEXPERIENCE\nPlumber, Quay Ltd, 2010 - 2014\n"
    assert judged("Degree in Engineering", text).status == "not met"
