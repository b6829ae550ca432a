"""School certificates that are asked in subjects, with grades. All of it is made up."""

from __future__ import annotations

import pytest

from matcher import Resume, RoleProfile
from matcher.facts import check_facts
from matcher.results import FactMatch
from matcher.text import clean

PUPIL = """Ina Holm

EXPERIENCE
Nursery Assistant, Mereham Nursery, Jan 2019 - Mar 2023
- Read to children

EDUCATION
{learned}
"""


def schooled(asked: str, learned: str) -> FactMatch:
    """Return what becomes of the schooling that a line asks, with that of a résumé."""
    advertisement = f"Nursery Assistant\n\nRequirements\n- {asked}\n- Read to children\n"
    facts = RoleProfile.from_job_description(advertisement).facts
    facts = tuple(each for each in facts if each.type == "degree")
    (match,) = check_facts(facts, Resume("a.txt", clean(PUPIL.format(learned=learned))))
    return match


@pytest.mark.parametrize(
    ("asked", "about"),
    [
        ("GCSE grade C/4 or above in English and Maths", "English, maths, grade C/4"),
        ("GCSEs in English and Maths or equivalent", "English, maths"),
        ("Maths and English GCSEs at A*-C", "English, maths, A*-C"),
        ("Five GCSEs", ""),
    ],
)
def test_subjects_and_grades_are_part_of_what_is_asked(asked: str, about: str) -> None:
    """And so they are shown."""
    assert schooled(asked, "GCSEs").fact.about == about


@pytest.mark.parametrize(
    ("learned", "status"),
    [
        ("GCSEs: English Language A, Mathematics B", "met"),
        ("GCSE Maths (6) and English (5)", "met"),
        ("GCSEs in Maths, English and Art, all A*-C", "met"),
        ("BA History, University of Linden, 2015", "met"),
        ("GCSEs including Maths and English", "unclear"),
        ("Nine GCSEs", "unclear"),
        ("GCSEs: English A, Biology B", "unclear"),
        ("GCSEs: English E, Maths A", "not met"),
        ("Level 3 Diploma in Floristry", "unclear"),
    ],
)
def test_subjects_are_met_where_they_are_named(learned: str, status: str) -> None:
    """What else was learned below a degree may go with them; a lower grade is not met."""
    match = schooled("GCSE grade C/4 or above in English and Maths", learned)
    assert match.status == status


def test_any_schooling_meets_a_certificate_in_no_subject() -> None:
    """A higher one stands for it."""
    assert schooled("Five GCSEs", "Level 3 Diploma in Floristry").status == "met"
