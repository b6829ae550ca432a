"""What a résumé denies, hopes for or tells of others meets no fact. All people are made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.facts.periods import dates_in, periods_in
from matcher.facts.topics import alternatives_of, share_of, stems_of
from matcher.text import clean


def status_of(fact: Fact, line: str, section: str) -> str:
    """Return whether a fact is met by a résumé with one line in a section."""
    text = f"Ann Example\n\nEXPERIENCE\nBaker, Mill Lane\n- Led ten\n\n{section}\n{line}\n"
    (match,) = check_facts([fact], Resume("ann.txt", clean(text)))
    return match.status


@pytest.mark.parametrize(
    ("value", "line", "status"),
    [
        ("PMP", "PMP, revoked 2019", "not met"),
        ("PMP", "PMP (expired 2016)", "not met"),
        ("CISSP", "Failed CISSP", "not met"),
        ("CPA", "CPA exam failed", "not met"),
        ("PMP", "Worked with PMP-certified managers", "not met"),
        ("PMP", "Hired PMP certified managers", "not met"),
        ("PMP", "Preparing for PMP", "unclear"),
        ("PMP", "Planning to take PMP", "unclear"),
        ("CISSP", "Studying for CISSP", "unclear"),
        ("CISSP", "CISSP (pending)", "unclear"),
        ("CPA", "CPA candidate", "unclear"),
        ("PMP", "PMP, CISSP (pending)", "met"),
        ("PMP", "PRINCE2 (expired), PMP", "met"),
        ("PRINCE2", "PRINCE2 certified, preparing for PMP", "met"),
        ("PMP", "PMP certified, trained 20 students", "met"),
        ("pmp", "PMP, 2019", "met"),
        ("bls", "BLS, 2019", "met"),
    ],
)
def test_a_certificate_is_of_this_person_and_passed(value: str, line: str, status: str) -> None:
    """What is said of the one beside it is said of that one alone."""
    assert status_of(Fact("certificate", value), line, "CERTIFICATES") == status


@pytest.mark.parametrize(
    ("value", "line", "status"),
    [
        ("driving licence", "Driving licence (provisional)", "not met"),
        ("driving licence", "Driving licence revoked 2019", "not met"),
        ("driving licence", "Helped customers renew their driving licence", "not met"),
        ("driving licence", "Full driving licence, never revoked", "met"),
        ("nursing registration", "Supervised registered nurses", "not met"),
        ("nursing registration", "Registered nurse, 2012", "met"),
    ],
)
def test_a_licence_is_of_this_person_and_full(value: str, line: str, status: str) -> None:
    """A learner's and somebody else's are none."""
    assert status_of(Fact("licence", value), line, "CERTIFICATES") == status


@pytest.mark.parametrize(
    ("value", "asked", "line", "section", "status"),
    [
        ("French", "", "I do not speak French", "LANGUAGES", "not met"),
        ("French", "", "French, none", "LANGUAGES", "not met"),
        ("English", "", "English: no, French: native", "LANGUAGES", "not met"),
        ("French", "fluent", "English: no, French: native", "LANGUAGES", "met"),
        ("German", "", "No knowledge of French or German", "LANGUAGES", "not met"),
        ("French", "fluent", "Fluent English, basic French", "LANGUAGES", "not met"),
        ("English", "fluent", "Fluent English, basic French", "LANGUAGES", "met"),
        ("French", "fluent", "English (native), French", "LANGUAGES", "unclear"),
        ("French", "fluent", "Fluent in English and French", "LANGUAGES", "met"),
        ("French", "", "Not only French but German", "LANGUAGES", "met"),
        ("French", "", "No problem speaking French", "LANGUAGES", "met"),
        ("French", "", "French cinema", "INTERESTS", "not met"),
        ("French", "", "Italian, French and Chinese cuisine", "SKILLS", "not met"),
    ],
)
def test_a_language_is_spoken_and_its_level_is_its_own(
    value: str, asked: str, line: str, section: str, status: str
) -> None:
    """It is neither denied nor one of films and food, and no neighbour lends its level."""
    assert status_of(Fact("language", value, asked), line, section) == status


@pytest.mark.parametrize(
    ("value", "line", "met"),
    [
        ("bachelor", "No degree", False),
        ("bachelor", "BSc Botany, withdrew 2012", False),
        ("bachelor", "Mereham University, left without degree", False),
        ("bachelor", "BSc Botany, 2023 - present", False),
        ("bachelor", "Reading for a BSc in Botany", False),
        ("doctorate", "PhD student, Mereham", False),
        ("doctorate", "PhD (ABD), Botany", False),
        ("master", "Master student in Botany", False),
        ("doctorate", "Honorary doctorate, Mereham University", False),
        ("master", "Master Chef course", False),
        ("bachelor", "Bachelor party planning course", False),
        ("bachelor", "Bootcamp graduate", False),
        ("master", "BSc Botany, Mereham, MD", False),
        ("master", "MD, Mereham Medical School, 2010", True),
        ("master", "JD, Mereham Law School", True),
        ("bachelor", "BSc Botany, student union president", True),
        ("bachelor", "Graduated from Mereham University, 2012", True),
    ],
)
def test_a_degree_is_earned(value: str, line: str, met: bool) -> None:
    """Not one left, studied for, given in honour, or only a word of a degree."""
    assert (status_of(Fact("degree", value), line, "EDUCATION") == "met") is met


@pytest.mark.parametrize(
    ("value", "about", "line", "met"),
    [
        ("5", "", "Hired engineers with 10+ years of experience", False),
        ("5", "", "I have a colleague who has 12 years of experience", False),
        ("5", "", "Answered adverts asking at least 10 years of experience", False),
        ("5", "", "I wish to gain 5 years of experience", False),
        ("5", "", "Less than 5 years of experience", False),
        ("5", "", "Not less than 5 years of experience", True),
        ("5", "", "Professional who has over 10 years of experience", True),
        ("5", "welding", "No experience in welding, 5 years in baking", False),
        ("5", "baking", "No experience in welding, 5 years in baking", True),
        ("4", "Python", "3 years of Python and 4 years in Java experience", False),
        ("3", "Python", "3 years of Python and 4 years in Java experience", True),
        ("4", "Java", "3 years of Python and 4 years in Java experience", True),
        ("4", "Python", "Experience: Python (3 years), Java (4 years)", False),
    ],
)
def test_stated_years_are_had_and_of_one_thing(
    value: str, about: str, line: str, met: bool
) -> None:
    """Those of others, those wished, and those of another thing do not count."""
    assert (status_of(Fact("years", value, about), line, "SUMMARY") == "met") is met


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("Parental leave, Jan 2016 - Dec 2020", "1 year"),
        ("Career break\nJan 2016 - Dec 2020", "1 year"),
        ("Jan 2016 - Dec 2020\nUnemployed", "1 year"),
        ("Military leave, Jan 2016 - Dec 2020", "1 year"),
        ("Maternity leave cover, Mill Lane, Jan 2016 - Dec 2020", "6 years"),
        ("- Migrated an archive covering Jan 1990 - Dec 2010", "1 year"),
        ("- Worked as a baker from Jan 2016 - Dec 2020", "6 years"),
        ("- Baker, Mill Lane, Jan 2016 - Dec 2020", "6 years"),
    ],
)
def test_leave_and_dates_of_a_duty_are_no_time_worked(lines: str, found: str) -> None:
    """A post that stands in for somebody on leave is one."""
    text = f"EXPERIENCE\nClerk, Mill Lane, Jan 2015 - Dec 2015\n- Filed notes\n\n{lines}\n"
    (match,) = check_facts([Fact("years", "5")], Resume("ann.txt", clean(text)))
    assert match.found == found


def test_an_end_in_the_far_future_is_not_believed() -> None:
    """It is read as a post that goes on, so that nobody can tell until when."""
    text = "EXPERIENCE\nClerk, Mill Lane, Jan 2015 - Dec 2055\n- Filed notes\n"
    (match,) = check_facts([Fact("years", "5")], Resume("ann.txt", text))
    assert match.status == "unclear"


def test_without_any_date_years_are_unclear() -> None:
    """Nobody can tell."""
    assert status_of(Fact("years", "5"), "Ovens", "SKILLS") == "unclear"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("01/18–12/22", (2018, 1), (2022, 12)),
        ("2018-01-01 – 2022-12-31", (2018, 1), (2022, 12)),
        ("2018-23", (2018, 7), (2023, 6)),
        ("2018 - '23", (2018, 7), (2023, 6)),
        ("Q1 2018 - Q4 2022", (2018, 1), (2022, 12)),
        ("Jan 2018 → Dec 2022", (2018, 1), (2022, 12)),
        ("January of 2018 to March of 2020", (2018, 1), (2020, 3)),
    ],
)
def test_periods_cut_short_are_read(
    text: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    """By figures, by days, by quarters, and with arrows."""
    (period,) = periods_in(text, list(dates_in(text)))
    assert divmod(period.first, 12) == (first[0], first[1] - 1)
    assert period.last is not None
    assert divmod(period.last, 12) == (last[0], last[1] - 1)


@pytest.mark.parametrize(
    "text", ["Sales rose in Q1 2018", "2018-23%", "Sold 2015 - 40 pieces", "Score 05/10"]
)
def test_figures_beside_a_year_are_no_period(text: str) -> None:
    """Nor is a quarter by itself."""
    assert list(periods_in(text, list(dates_in(text)))) == []


@pytest.mark.parametrize(
    ("about", "text", "same"),
    [
        ("baking", "Baker", True),
        ("coding", "Coder", True),
        ("caring", "Carer", True),
        ("sales", "Salesperson", True),
        ("planning", "Planner", True),
        ("writing", "Writer", True),
        ("front-end", "Frontend developer", True),
        ("frontend", "Front-end developer", True),
        ("e-commerce", "Ecommerce", True),
        ("ecommerce", "E-commerce", True),
        ("UX", "User experience", True),
        ("caring", "Cars", False),
        ("baking", "Banking", False),
    ],
)
def test_who_does_a_thing_has_done_it(about: str, text: str, same: bool) -> None:
    """However it is written, in one word or in two."""
    assert (share_of(alternatives_of(about), stems_of(text)) == 1) is same
