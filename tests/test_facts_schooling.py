"""What of a résumé is a degree, of whom, in what, and whether it is done. All is made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.facts import check_facts
from matcher.roles.ads import read_advertisement
from matcher.text import clean

POST = "EXPERIENCE\nPorter, Quay Inn, May 2012 - June 2020\n- Carried trunks to the rooms\n"


def asked(line: str) -> list[tuple[str, str, bool]]:
    """Return the degrees that an item of an advertisement asks, in short."""
    facts = read_advertisement(f"Requirements:\n- {line}\n- Knowledge of knots\n").facts
    return [(each.value, each.about, each.must) for each in facts if each.type == "degree"]


def judged(line: str, text: str) -> str:
    """Return whether a résumé meets the degree that an item asks."""
    facts = read_advertisement(f"Requirements:\n- {line}\n- Knowledge of knots\n").facts
    fact = next(each for each in facts if each.type == "degree")
    (match,) = check_facts([fact], Resume("a.txt", clean(f"Ina Holm\n\n{text}")))
    return match.status


def schooled(line: str, schooling: str) -> str:
    """Return whether a porter of some schooling meets the degree that an item asks."""
    return judged(line, f"{POST}\nEDUCATION\n{schooling}\n")


@pytest.mark.parametrize(
    "duty",
    [
        "Supervised 12 master's theses",
        "Master of Ceremonies at the yearly ball",
        "Worked with colleagues who hold master's degrees",
        "Hired a clerk with a master's degree",
        "Processed forms for bachelor's and master's degrees",
        "Taught Master of Commerce students",
    ],
)
def test_a_degree_that_work_speaks_of_is_nobodys_own(duty: str) -> None:
    """Somebody else has it, or nobody."""
    text = f"EXPERIENCE\nClerk, Quay Yard, 2010 - 2015\n- {duty}\n\nEDUCATION\nA-levels\n"
    assert judged("Master's degree", text) == "not met"


@pytest.mark.parametrize(
    "line",
    [
        "Master of Commerce, 2009",
        "Degree: Master of Commerce",
        "Completed Master of Commerce",
        "2009 Master of Commerce",
    ],
)
def test_a_degree_in_a_line_of_its_own_is_held_wherever_it_stands(line: str) -> None:
    """Headings are missed, so that schooling may stand under experience."""
    text = f"EXPERIENCE\nClerk, Quay Yard, 2010 - 2015\n- Kept the books\n- {line}\n"
    assert judged("Master's degree", text) == "met"


def test_the_field_of_a_degree_ends_where_its_sentence_goes_on_to_work() -> None:
    """What somebody did is not what they studied."""
    text = f"SUMMARY\nB.A. in History with 6 years of experience in marketing.\n\n{POST}"
    assert judged("Degree in Marketing", text) == "not met"
    text = text.replace("History with", "Marketing with")
    assert judged("Degree in Marketing", text) == "met"


@pytest.mark.parametrize(
    ("schooling", "bachelor", "master"),
    [
        ("Pursuing MBA from Mereham (distance)\nB.E. Civil, 2014", "met", "unclear"),
        ("B.E. Civil (2014), pursuing MBA", "met", "unclear"),
        ("Pursuing B.E. and MBA", "unclear", "unclear"),
        ("Coursework towards a BSc in Botany", "unclear", "not met"),
        ("B.Tech Civil (7th semester)", "unclear", "not met"),
    ],
)
def test_what_is_said_of_one_degree_is_not_of_the_next(
    schooling: str, bachelor: str, master: str
) -> None:
    """Unless both stand behind it."""
    assert schooled("Bachelor's degree", schooling) == bachelor
    assert schooled("Master's degree", schooling) == master


def test_who_studies_has_left_school() -> None:
    """Though the degree is not there yet."""
    assert schooled("High school diploma", "B.Sc. Botany, expected 2027") == "met"


@pytest.mark.parametrize(
    ("field", "schooling"),
    [
        ("Computer Science", "Bachelor Informatik, FH Mereham, 2014"),
        ("Mechanical Engineering", "Laurea in Ingegneria Meccanica, 2010"),
        ("Nursing", "Grado en Enfermería, 2015"),
        ("Law", "Licence en Droit, 2012"),
        ("Business", "Licenciatura en Administración de Empresas, 2009"),
    ],
)
def test_fields_are_known_by_their_names_in_other_languages(field: str, schooling: str) -> None:
    """As the degree was awarded."""
    assert schooled(f"Bachelor's degree in {field}", schooling) == "met"
    assert schooled("Bachelor's degree in Fashion Design", schooling) == "not met"


@pytest.mark.parametrize(
    ("line", "schooling", "status"),
    [
        ("Degree in a STEM subject", "B.S. Computer Science", "met"),
        ("Degree in a STEM subject", "BSc Zoology", "met"),
        ("Degree in a STEM subject", "BA History", "not met"),
        ("Degree in a numerate discipline", "BSc Computing", "met"),
        ("Degree in Engineering", "BSc Computing", "not met"),
        ("BSc in Biology or Chemistry", "BSc Geology", "not met"),
        ("BSc in Biology or Chemistry", "BSc Biotechnology", "met"),
        ("Degree in Social Work", "BSc Psychology", "not met"),
        ("Degree in Social Work", "MSW, 2012", "met"),
        ("Degree in Finance or Economics", "BA Sociology", "not met"),
        ("Degree in Finance or Economics", "BA Psychology; minor in Finance", "not met"),
        ("Degree in Civil Engineering", "Bachelor of Architecture", "not met"),
        ("Degree in Mechanical Engineering", "Bachelor of Science\nMajor: Mechanics", "met"),
        ("Degree in Library Science", "MLIS, Mereham, 2012", "met"),
        ("Degree in Graphic Design", "B.Des, Mereham, 2012", "met"),
        ("MBBS", "M.B.B.S., 2004", "met"),
        ("MBBS", "BSc Botany", "not met"),
        ("MBA", "MSc Botany", "not met"),
        ("BS in Accounting; CPA preferred", "BSc Nursing", "not met"),
    ],
)
def test_a_field_is_near_what_a_reader_would_take_for_it(
    line: str, schooling: str, status: str
) -> None:
    """Physics is no biology, nor psychology social work; what stands beside a field is none."""
    assert schooled(line, schooling) == status


PUMPS = "EXPERIENCE\nMechanical Engineer, Quay Pumps, 2012 - 2020\n- Mechanical seals\n"


def test_a_degree_of_a_wide_field_is_of_the_one_somebody_works_in() -> None:
    """Where nothing tells its own; one of another field stays that."""
    line, table = "Degree in Mechanical Engineering", "EDUCATION\nB.Tech, Mereham, 2012\n"
    assert judged(line, f"{PUMPS}\n{table}") == "met"
    assert judged(line, f"{POST}\n{table}") == "unclear"
    civil = table.replace("B.Tech", "B.Tech (Civil)")
    assert judged(line, f"{PUMPS}\n{civil}") == "not met"


def test_a_summary_tells_what_was_studied_at_a_place() -> None:
    """Of a college without the name of a degree."""
    place = f"{POST}\nEDUCATION\nMereham Institute of Technology, 2008 - 2012\n"
    line = "Degree in Mechanical Engineering"
    assert judged(line, place) == "unclear"
    told = f"SUMMARY\nMy education is in mechanical engineering.\n\n{place}"
    assert judged(line, told) == "met"


def test_a_certificate_among_schooling_leaves_no_degree_open() -> None:
    """A name of schooling that is not known does."""
    assert schooled("Bachelor's degree", "Certificate in Bookkeeping") == "not met"
    assert schooled("Bachelor's degree", "Quay Scholar, 2010") == "unclear"


def test_a_letter_tells_nothing_of_degrees() -> None:
    """It has neither schooling nor work, and is no résumé."""
    letter = "The yard of Mereham has mended boats since its quay was built. " * 8
    assert judged("Bachelor's degree", letter) == "unclear"


@pytest.mark.parametrize(
    ("line", "work", "status"),
    [
        ("Business Administration", "Business administration of a yard", "unclear"),
        ("Business Administration", "Carried trunks to the rooms", "not met"),
    ],
)
def test_work_will_do_in_a_field_of_general_words(line: str, work: str, status: str) -> None:
    """Where all of them are told together."""
    text = f"EXPERIENCE\nClerk, Quay Ltd, Jan 2010 - Dec 2019\n- {work}\n"
    assert judged(f"Bachelor's degree in {line} or equivalent experience", text) == status


@pytest.mark.parametrize("name", ["Ina Holm, MBA, PMP", "Ina Holm (MBA)", "INA HOLM | MBA, RN"])
def test_letters_behind_a_name_are_degrees_and_papers(name: str) -> None:
    """They stand on the line of the name, which no passage holds."""
    facts = read_advertisement("Requirements:\n- Master's degree\n- Knots\n").facts
    (match,) = check_facts(facts, Resume("a.txt", clean(f"{name}\n\n{POST}")))
    assert (match.status, "Holm" in match.evidence[0].text) == ("met", False)


def test_a_place_or_a_title_behind_a_name_is_no_letter() -> None:
    """Each must be a degree or a paper."""
    facts = read_advertisement("Requirements:\n- Master's degree\n- Knots\n").facts
    for name in ("Ina Holm, Mereham", "Ina Holm, MBA Student", "Ina Holm, Master Baker"):
        (match,) = check_facts(facts, Resume("a.txt", clean(f"{name}\n\n{POST}")))
        assert match.status != "met", name


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("HS diploma or GED", [("school", "", True)]),
        ("Minimum of a high school education", [("school", "", True)]),
        ("Higher education (college)", [("bachelor", "", True)]),
        ("MBA preferred", [("master", "MBA", False)]),
        ("MBBS or LLB", [("bachelor", "MBBS, LLB", True)]),
        ("BSc or MSc", [("bachelor or master", "", True)]),
        ("Minimum qualification - Graduate", [("bachelor", "", True)]),
        ("Any graduate / post graduate", [("bachelor or master", "", True)]),
        ("BSN required, MSN preferred", [("bachelor", "BSN", True), ("master", "MSN", False)]),
        ("Completed university studies in Law", [("bachelor", "Law", True)]),
        ("MD or DO degree", [("doctorate", "", True)]),
        ("PharmD", [("doctorate", "PharmD", True)]),
        ("Level 4 qualification or above in Housing", [("associate", "Housing", True)]),
        ("Bachelor degree or higher education", [("bachelor", "", True)]),
        ("Ausbildung as an electrician", [("school", "electrician", True)]),
    ],
)
def test_degrees_are_asked_by_many_names(
    line: str, expected: list[tuple[str, str, bool]]
) -> None:
    """With the field and the wish that belong to each."""
    assert asked(line) == expected
