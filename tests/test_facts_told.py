"""What a text tells in part, in other words, or of a neighbour. All people are made up."""

from __future__ import annotations

import pytest

from matcher import Resume, RoleProfile
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.facts.periods import dates_in, periods_in
from matcher.roles.ads.credentials import tongues_of
from matcher.roles.ads.terms import degrees_in, years_in
from matcher.text import clean


def status_of(fact: Fact, text: str, role: str = "") -> str:
    """Return whether a fact is met by the text of a résumé."""
    (match,) = check_facts([fact], Resume("ann.txt", clean(text)), role=role)
    return match.status


def studied(*lines: str) -> str:
    """Return a résumé with an education of some lines."""
    return "EXPERIENCE\n- Sold boats at the yard\n\nEDUCATION\n" + "\n".join(lines) + "\n"


# Fields


@pytest.mark.parametrize(
    ("about", "line", "status"),
    [
        ("Nursing", "BSc Nursing, 2012", "met"),
        ("Nursing", "Bachelor of Physiotherapy, 2012", "not met"),
        ("Nursing", "B.Pharm, 2012", "not met"),
        ("Human Resources", "MBA (HR), 2012", "met"),
        ("Human Resources", "MBA in Marketing, 2012", "not met"),
        ("Human Resources", "MBA, 2012", "unclear"),
        ("Finance", "MBA in Human Resources, 2012", "not met"),
        ("Business", "MBA in Human Resources, 2012", "met"),
        ("Computer Science", "B.A., 2012", "not met"),
        ("History", "B.A., 2012", "unclear"),
        ("Civil Engineering", "BACHLOR IN CIVIL ENGINEERING, 2015", "met"),
        ("Finance", "M.Com perusing", "unclear"),
        ("Finance", "Diploma in Computer Application (DCA), 2015", "not met"),
    ],
)
def test_what_is_asked_by_a_narrow_name_is_meant_alone(
    about: str, line: str, status: str
) -> None:
    """Of a wide one any part will do; where only the wide one is told nobody can know."""
    assert status_of(Fact("degree", "bachelor", about), studied(line)) == status


def test_a_line_without_a_field_repeats_the_degree_of_its_level() -> None:
    """So it makes nothing unclear; of another level it may be of the field that is asked."""
    fact = Fact("degree", "bachelor", "Mathematics")
    head = studied("Post graduation, 2014", "MA History, 2014")
    assert status_of(fact, head) == "not met"
    other = studied("Graduation, 2010", "MA History, 2014", "Diploma in Law, 2015")
    assert status_of(fact, other) == "unclear"


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            "Degree in a quantitative subject (Mathematics, Economics or similar)",
            "Mathematics, Economics",
        ),
        ("BSc in a scientific discipline (e.g. chemistry or biology)", "chemistry or biology"),
        ("Degree in Engineering (mechanical preferred)", "Engineering"),
        ("Degree in Law (or equivalent)", "Law"),
    ],
)
def test_fields_in_brackets_say_what_a_word_for_them_means(text: str, about: str) -> None:
    """But for those that are only welcome, and for what is no field."""
    assert [term.about for term in degrees_in(text)] == [about]


# Papers and languages


def test_a_training_that_is_asked_beside_a_paper_will_do() -> None:
    """In its trade."""
    said = "Completed ITI or trade certificate in the electrical trade"
    fact = Fact("certificate", "electrical trade certificate", statement=said)
    assert status_of(fact, studied("ITI Electrician, 2011")) == "met"
    assert status_of(fact, studied("ITI Fitter, 2011")) == "not met"
    paper = Fact("certificate", "electrical trade certificate", statement="Trade certificate")
    assert status_of(paper, studied("ITI Electrician, 2011")) == "not met"


def test_to_be_bilingual_is_to_name_both() -> None:
    """It asks no level of either."""
    fact = Fact("language", "Welsh", "bilingual")
    assert status_of(fact, "LANGUAGES\nWelsh, English\n") == "met"
    assert status_of(fact, "LANGUAGES\nIrish, English\n") == "not met"


# Years

CLERK = """EXPERIENCE
Accounts Clerk, Mill Lane Ltd, Jan 2010 - Dec 2013
- Posted invoices in SAP and paid vendors
- Checked SAP stock against the yard

Night Porter, Quayside Lodge, Jan 2014 - Dec 2015
- Welcomed late guests
"""


@pytest.mark.parametrize(
    ("fact", "role", "status"),
    [
        (Fact("years", "3", "general ledger accounting"), "", "not met"),
        (Fact("years", "3", "general ledger accounting"), "Senior Accountant", "met"),
        (Fact("years", "5", "general ledger accounting"), "Senior Accountant", "not met"),
        (Fact("years", "3", "general ledger accounting"), "Night Porter", "not met"),
        (Fact("years", "3"), "Hospital Accountant", "met"),
        (Fact("years", "3"), "Hospital Manager", "not met"),
        (Fact("years", "2", "ERP system", statement="2 years of an ERP system"), "", "not met"),
        (
            Fact("years", "2", "ERP system", statement="2 years of an ERP system such as SAP"),
            "",
            "met",
        ),
    ],
)
def test_years_are_those_of_the_role_in_it_and_of_examples(
    fact: Fact, role: str, status: str
) -> None:
    """A trade by itself is told by its name, and a thing by one of those given for it."""
    assert status_of(fact, CLERK, role) == status


def test_work_in_the_field_without_any_date_is_unclear() -> None:
    """Nothing tells how long; work in another field is not met, whatever else is dated."""
    text = "EXPERIENCE\nBaker at Mill Lane\n- Baked bread\n\nEDUCATION\nBA History, 2006\n"
    assert status_of(Fact("years", "3", "baking"), text) == "unclear"
    assert status_of(Fact("years", "3", "welding"), text) == "not met"


@pytest.mark.parametrize(
    "text", ["JAN 2011to MAR 2014", "(JAN 2011MAR 2014)", "( Jan 2011 Mar 2014 )"]
)
def test_a_period_is_read_where_blanks_or_the_sign_were_lost(text: str) -> None:
    """Two months alone in brackets are one."""
    (period,) = periods_in(text, list(dates_in(text)))
    assert (period.first, period.last) == (2011 * 12, 2014 * 12 + 2)
    assert list(periods_in("Jan 2011 Mar 2014", list(dates_in("Jan 2011 Mar 2014")))) == []


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Management experience of two years or more is desirable", "Management"),
        ("Must have sales experience (2 years)", "sales"),
        ("Relevant experience of two years", ""),
        ("You have experience of two years in retail", "retail"),
    ],
)
def test_what_stands_before_the_word_experience_says_in_what(text: str, about: str) -> None:
    """Where nothing behind the years does."""
    assert [term.about for term in years_in(text)] == [about]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("German is a plus, not a must", [("German", "")]),
        ("Basic Norwegian", [("Norwegian", "basic")]),
        ("Knows the German market, a plus", []),
        ("A second language (Spanish, Hindi) is welcome", [("second language", "")]),
        (
            "Fluent in English and a second language such as French",
            [("second language", "fluent"), ("English", "fluent")],
        ),
        ("Bilingual English/Hindi", [("English", "bilingual"), ("Hindi", "bilingual")]),
    ],
)
def test_a_language_is_asked_by_a_wish_alone_and_one_of_any_by_examples(
    text: str, terms: list[tuple[str, str]]
) -> None:
    """Beside anything else but wishes a name asks none; to be bilingual is to know both."""
    assert [(term.value, term.about) for term in tongues_of(text)] == terms


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Bachelor's degree, or Associate's in paralegal studies", ""),
        ("Bachelor's or Master's degree in Law", "Law"),
        ("BS/BA required", ""),
    ],
)
def test_a_field_is_of_the_degree_that_it_stands_behind(text: str, about: str) -> None:
    """One that stands by itself will do in any field, and a short form is no field."""
    assert [term.about for term in degrees_in(text)] == [about]


def test_a_label_with_its_value_states_a_fact_and_is_no_heading() -> None:
    """So are criteria whose columns bars part, and no time for which something runs."""
    said = "Forklift Driver\nLicence: Counterbalance forklift\nContract: 12 months\n"
    table = (
        "Criterion | Essential | Desirable\nDegree in botany | X |\nMaster's degree | | X\n"
        "Two years of grafting | X |\n"
    )
    asked = "Requirements\n- Knowledge of racking and stock counts\n- Care for the trucks\n"
    facts = RoleProfile.from_job_description(f"{said}\n{asked}\n{table}").facts
    checked = [f for f in facts if f.type in ("licence", "years", "degree")]
    assert [(f.type, f.must) for f in checked] == [
        ("licence", True),
        ("degree", True),
        ("years", True),
        ("degree", False),
    ]
    assert [term.value for term in years_in("The programme runs for 6 years")] == []
    assert [term.value for term in years_in("An award, 2 years running")] == []
    assert [term.value for term in years_in("5 year checkable work history")] == []
