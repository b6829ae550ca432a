"""Degrees as a careful reader takes them, of many countries and trades. All of it is made up.

What is asked, what somebody has learned and done, and what the reader says of it: written down
before anything was tried.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.roles.ads import read_advertisement
from matcher.text import clean

AD = "Worker\n\nRequirements\n- {}\n- Keeps good records of the day\n"
RESUME = """Ina Holm

EXPERIENCE
{}, Fen Ltd, May 2012 - June 2020
- {}
- Kept the records of the firm and answered the letters of clients for many years
"""


def told(line: str, learned: str, work: str, role: str = "Worker") -> str:
    """Return what becomes of the degree that a line asks; ``work`` is a post and a duty."""
    facts = read_advertisement(AD.format(line)).facts
    asked: list[Fact] = [each for each in facts if each.type == "degree"]
    text = RESUME.format(*work.split("|")) + (f"\nEDUCATION\n{learned}\n" if learned else "")
    return check_facts(asked, Resume("ina.txt", clean(text)), role=role)[0].status


READ = """
# Bachelor's degree in Accounting, Finance or a related field
met | B.Com, Mereham, 2014 | Accountant
met | BBA (Finance), Quay University, 2016 | Clerk
met | BSc Economics, University of Mereham, 2012 | Clerk
not met | B.Tech Mechanical Engineering, 2015 | Fitter
unclear | Bachelor's degree, Quay State University, 2011 | Bookkeeper
unclear | Currently pursuing BSc Accounting, expected 2027 | Bookkeeper
# Bachelor's degree in Marketing, Communications or related
met | MBA Marketing, Mereham, 2013 / B.Com, 2011 | Sales executive | Sales executive
met | BA Journalism, Quay University, 2010 | Reporter
not met | Diploma in Nursing, 2010 | Nurse
# Bachelor's degree in Computer Science or equivalent experience
met | BSc Computer Science, TU Quay, 2016 | Developer
met | BCA, Mereham University, 2012 | Developer
unclear | High School Diploma, 2005 | Software developer | Wrote java services for ten years
not met | High School Diploma, 2005 | Waiter | Served guests
unclear | BSc Physics, 2009 | Software developer | Wrote java services
unclear | Ausbildung Fachinformatiker, 2012 | Software developer | Wrote java services
# Bachelor's degree in Computer Science or a related technical field
met | B.E. Electronics and Communication, Quay University, 2014 | Test engineer | Test engineer
met | B.Sc. Mathematics, 2014 | Analyst
not met | B.Com, 2014 | Analyst
# Degree in Mechanical Engineering
met | BEng (Hons) Mechanical Engineering, 2:1, Mereham | Engineer
unclear | B.Tech, Mereham, 2013 | Design engineer | Designed pumps
not met | Diploma in Mechanical Engineering, Government Polytechnic | Engineer
not met | HND Mechanical Engineering | Engineer
met | Dipl.-Ing. Maschinenbau, TU Mereham, 2008 | Engineer
met | Laurea in Ingegneria Meccanica, Politecnico di Mereham | Engineer
met | Ingénieur diplômé, génie mécanique, Mereham | Engineer
met | Licenciatura en Ingeniería Mecánica, Mereham | Engineer
not met | B.Tech in Civil Engineering | Engineer
# Degree in Engineering
met | B.Tech in Civil Engineering | Engineer
met | BE (Electronics), 2015 | Engineer
# High school diploma or GED required
met | GED, 2004 | Packer
met | Bachelor of Arts, 2011 | Packer
unclear |  | Warehouse packer | Packed boxes and drove a forklift
# High school diploma or equivalent
met | GCSEs in Maths and English (grade B) | Packer
met | Abitur, Gymnasium Mereham | Packer
met | Some college coursework, 2 years, Mereham Community College | Packer
# Bachelor's degree required
not met |  | Warehouse packer | Packed boxes and drove a forklift
unclear | Mereham University, 2006 - 2010 | Manager
not met | Associate of Applied Science, Mereham Community College | Manager
not met | Higher Secondary (XII), CBSE | Manager
not met | A-levels: Maths, Physics, History | Manager
met | Graduate, University of Mereham | Manager
unclear | BSc (final year) Chemistry, 2024 - present | Manager
# Bachelor's degree required; Master's preferred
met | MSc Botany | Manager
# Master's degree in Public Health or Epidemiology
not met | BSc Biology | Officer
met | MPH, Mereham University | Officer
not met | MSc Statistics | Officer
met | PhD Epidemiology | Officer
# Associate degree in nursing
met | BSN, Fern College | Nurse
not met | Practical nursing certificate | Nurse
# Juris Doctor from an accredited law school
not met | LL.B., Mereham | Lawyer
met | J.D., Mereham School of Law, 2010 | Lawyer
# PhD in Chemistry or related
unclear | PhD candidate in Chemistry, 2022 - | Chemist
met | PhD Biochemistry, 2012 | Chemist
# Educated to degree level
not met | Foundation degree in Business | Clerk
met | BA (Hons) Fine Art | Clerk
# Bachelor's in Education or early childhood
met | B.Ed., 2014 | Teacher
# Degree in hospitality preferred but not required
not met | Diploma in Hotel Management, Mereham | Cook
# Bachelor's degree in a scientific discipline
not met | Bachelor of Commerce | Clerk
met | B.Pharm, 2012 | Chemist
met | B.Sc. Zoology | Chemist
# BS in Nursing (BSN)
not met | Registered Nurse diploma, Fern Hospital School | Nurse
# NVQ Level 3 in Health and Social Care
not met | NVQ Level 2 Health and Social Care | Carer
met | QCF Level 3 Diploma in Health and Social Care | Carer
# GCSE English and Maths at grade C or above
met | BSc Physics, Mereham | Clerk
# Relevant degree or professional qualification
met | BSc Surveying | Surveyor
# Degree or equivalent
not met | 12th pass | Designer
# Bachelor's degree in Business Administration
met | B.Com, Mereham | Clerk
met | MBA, Mereham / B.Sc Chemistry | Clerk
# Bachelor's degree in Human Resources, Psychology or related
met | BA Sociology, Mereham | HR officer | Hr officer
# Bachelor's degree in Supply Chain, Logistics or related field
met | BBA | Stores clerk | Stores clerk
# Bachelor's degree in Social Work
not met | BA Psychology | Support worker | Support worker
"""


def rows() -> Iterator[tuple[str, str, str, str]]:
    """Yield what is asked, what was learned, a post with a duty, and what the reader says."""
    asked = ""
    for line in READ.strip().splitlines():
        if line.startswith("# "):
            asked = line[2:]
            continue
        status, learned, post, *duty = (each.strip() for each in line.split("|"))
        work = f"{post}|{duty[0] if duty else 'Did the work of the day'}"
        yield asked, learned.replace(" / ", "\n"), work, status


@pytest.mark.parametrize(("line", "learned", "work", "status"), list(rows()))
def test_a_degree_is_met_as_a_reader_says(
    line: str, learned: str, work: str, status: str
) -> None:
    """In the field asked, a related one, none, or another; finished, gone on with, or lower."""
    assert told(line, learned, work) == status


ABBREVIATED = [
    ("Public Health", "MPH"),
    ("Social Work", "BSW"),
    ("Fine Arts", "MFA"),
    ("Public Administration", "MPA"),
    ("Physiotherapy", "BPT"),
    ("Physical Therapy", "DPT"),
    ("Veterinary Medicine", "DVM"),
    ("Dentistry", "BDS"),
    ("Nursing", "MSN"),
    ("Nursing", "BNurs"),
    ("Accounting", "BAcc"),
    ("Finance", "MFin"),
    ("Business", "BBus"),
    ("Computing", "BComp"),
    ("Statistics", "BStat"),
    ("Mechanical Engineering", "BSME"),
    ("Mechanical Engineering", "B.E. (Mech)"),
    ("Civil Engineering", "MSCE"),
    ("Engineering", "BEng"),
    ("Education", "EdD"),
    ("Laws", "BCL"),
    ("Mining Engineering", "BSc Mining Engineering"),
    ("Textile Engineering", "M.Sc. in Textile Engineering"),
    ("Photography", "BSc Photography"),
]


@pytest.mark.parametrize(("field", "name"), ABBREVIATED)
def test_letters_tell_a_degree_and_its_field(field: str, name: str) -> None:
    """So do the very words that are asked."""
    work = "Porter|Carried trunks to the rooms"
    assert told(f"Bachelor's degree in {field}", f"{name}, Mereham, 2012", work) == "met"


@pytest.mark.parametrize(
    ("learned", "status"),
    [
        ("BA in Basket Weaving, 2012", "not met"),
        ("Bachelor of Basket Weaving, 2012", "not met"),
        ("Bachelor of Arts, Mereham, 2012", "unclear"),
        ("BA (Hons), University of Mereham, 2012", "unclear"),
    ],
)
def test_a_field_that_is_said_outright_is_no_other(learned: str, status: str) -> None:
    """Even one that nobody knows; where none is said, it may be the one that is asked."""
    assert told("Bachelor's degree in Marketing", learned, "Porter|Carried trunks") == status


@pytest.mark.parametrize(
    "line",
    [
        "Dec 2012 Mereham Junior School",
        "Degree/Certificate | Board/University | Passing year | Marks",
        "Degree/Examination | Subjects/Branch | Marks",
        "Left Quay High School, MD. Jan his teacher",
    ],
)
def test_months_heads_of_tables_and_names_are_no_degrees(line: str) -> None:
    """Short forms of degrees stand among other letters."""
    work = "Porter|Carried trunks"
    assert (
        told("Associate degree required", f"Quay High School, 2004\n{line}", work) == "not met"
    )


@pytest.mark.parametrize(
    ("work", "role", "status"),
    [
        ("Software developer|Wrote services in Java", "Worker", "unclear"),
        ("Night auditor|Closed the books of a hotel", "Night Auditor", "unclear"),
        ("Waiter|Served guests", "Software Developer", "not met"),
    ],
)
def test_experience_that_will_do_is_of_the_field_or_of_the_role(
    work: str, role: str, status: str
) -> None:
    """By words that are of the field alone, and by posts as the one that is advertised."""
    line = "Bachelor's degree in Computer Science or equivalent experience"
    assert told(line, "High School Diploma, 2005", work, role) == status
