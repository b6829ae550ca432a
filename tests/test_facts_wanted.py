"""Years that an advertisement wants, however it writes them. All of it is made up."""

from __future__ import annotations

import pytest

from matcher import Resume, RoleProfile
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.roles.ads import read_advertisement
from matcher.roles.writing import fact_markdown
from matcher.text import clean

LIST = "Baker\n\nRequirements\n- Keeps good records of the day\n- {}\n- Talks to guests\n"
PLAIN = "Baker\n\nDuties\n- Bake bread\n\nWhat you bring\n{}\nGood humour\n"
PROSE = "We seek a baker to bake bread and rolls. {}. You will keep the oven clean.\n"


def years(text: str) -> list[str]:
    """Return the numbers of years that an advertisement asks."""
    return [each.value for each in read_advertisement(text).facts if each.type == "years"]


WANTED = """
3-5 | Three to five years of experience in payroll
5 | 5+ yrs. retail experience
2 | Minimum of two (2) years' experience in nursing
1.5 | At least 18 months in a similar role
10 | A decade of experience in shipping
several | Several years of experience in sales
2 | 2 years post-qualification experience
2 | 2 years' PQE
5-7 | 5-7 years' PQE in family law
3-6 | 3-6 PQE, commercial property
4 | 4+ PQE in tax
0-3 | NQ - 3 PQE
one season | One season of lift operation experience
two full cycles | At least two full cycles of year-end reporting
3 | Experience: 3 years
3 | Experience (years): 3
3-5 | Years of experience: 3-5
4-6 | Exp. 4 - 6 Yrs
2 | Min Exp 2 yrs
2 | 2 yrs min
3 | 3yrs+ exp
3-5 | Between 3 and 5 years experience
3 | 3 or more years in a warehouse
4 | No less than four years' post-registration experience
1 | One year of care work experience
0.5 | Six months experience preferred
0.5-1 | 6-12 months experience in a kitchen
2 | A couple of years in hospitality
0.5 | Half a year of work in a bakery
1.5 | 1 1/2 years of experience
1.5 | 18+ months' experience driving HGVs
2 | Have driven for at least two years
5 | You have worked as a chef for five years or more
2 | 2 years verifiable OTR experience within the last 3 years
3 | Experienced (3 years +)
2 | Chef de partie (2 years)
10 | Ten-plus years leading teams
0-2 | 0-2 years of experience
0-3 | Up to 3 years of experience
5 | Experience level: 5 Years
8 | Level: Senior (8+ years)
4 | Required experience | 4 years
6-9 | Total experience 6 to 9 Years
4 | Relevant experience: 4+
5 | 5+ years
5 | 5+ y of experience with Go
5 | 5 y. experience with Go
5 | 5+ YOE
1-2 | one or two years of experience
3 | 3 consecutive years of experience
3-5 | 3~5 years experience
3-5 | (3-5 years)
5 | Minimum Years of Experience: Five
2 | Two good years in a kitchen
3 | At least three academic years of teaching
3-6 | Experience of minimum 3 to maximum 6 years
5 | Five years running a busy kitchen
"""


@pytest.mark.parametrize("row", WANTED.strip().splitlines())
def test_years_are_wanted_in_a_list_in_lines_and_in_prose(row: str) -> None:
    """In words, digits, months and seasons, with whatever stands before and behind them."""
    value, _, line = row.partition(" | ")
    assert [years(form.format(line)) for form in (LIST, PLAIN, PROSE)] == [[value]] * 3


@pytest.mark.parametrize(
    "line",
    [
        "Recent (within 5 years) experience of audit",
        "The contract runs for 2 years",
        "We have been baking for 40 years",
        "You must be at least 18 years old",
        "3 year fixed-term contract",
        "Complete a 2-year training programme",
        "File two years' worth of tax returns",
        "Two years of A-levels",
        "Two-year associate degree",
        "Help through two winters of storms",
        "A full cycle of the moon",
        "Named best bakery two years running",
    ],
)
def test_years_that_nobody_works_are_not_wanted(line: str) -> None:
    """Those of schools, contracts, papers and firms, and seasons that only pass."""
    assert years(LIST.format(line)) == []


@pytest.mark.parametrize(
    ("head", "value", "about"),
    [
        ("Baker (3+ years experience)\nQuay Bakery\n\nDuties", "3", "Baker"),
        ("Job: Baker\nExperience: 3 years\nSalary: £20,000\n\nDuties", "3", ""),
        ("Baker\n| Experience | 3-5 years |\n| --- | --- |\n\nDuties", "3-5", ""),
        ("Baker\nExperience\n3 - 5 Years\nLocation\nFenham\n\nDuties", "3-5", ""),
        ("Baker\n3 - 8 years | Not Disclosed | Fenham\n\nDuties", "3-8", ""),
        ("Baker\n\nRequirements (minimum 4 years)", "4", ""),
        ("Baker wanted, 2 yrs exp, own knives\n\nDuties", "2", "Baker wanted"),
    ],
)
def test_years_stand_in_titles_headings_and_cells(head: str, value: str, about: str) -> None:
    """And the next cell, or item of a list, is not what they are spent with."""
    facts = read_advertisement(f"{head}\n- Bake bread\n- Keep the oven clean\n").facts
    found = [(each.value, each.about) for each in facts if each.type == "years"]
    assert found == [(value, about)]


def test_a_part_of_the_years_is_wanted_of_something_else() -> None:
    """Whatever was done in it."""
    line = "Eight to ten years' baking experience, at least two (2) of them running a shop"
    assert years(LIST.format(line)) == ["8-10", "2"]


def test_seasons_are_unclear_and_kept_in_a_profile() -> None:
    """Nobody knows how long one is."""
    line = "One season of lift operation experience"
    (fact,) = [e for e in read_advertisement(LIST.format(line)).facts if e.type == "years"]
    assert fact == Fact("years", "one season", "lift operation", True, line)
    text = (
        "Ina Holm\n\nEXPERIENCE\nLift operator, Fell Ltd, Dec 2018 - Mar 2019\n- Ran the lift\n"
    )
    (match,) = check_facts([fact], Resume("a.txt", clean(text)))
    assert match.status == "unclear"
    said = "---\nrole: Lifter\n---\n## Essential skills\n### Lifts\nRuns lifts\n\n## Facts\n"
    profile = RoleProfile.from_markdown(said + "\n\n".join(fact_markdown(fact)))
    assert profile.facts == (fact,)
