"""How advertisements ask for years, and what only looks like it. All of it is made up."""

from __future__ import annotations

import pytest

from matcher import RoleProfile

ADVERTISEMENT = """Quay Hand
We run a quay in Mereham.

What you will do
- Load and unload boats
- {duty}
- Keep the stock of rope

What you need
- Knowledge of knots
- {needed}

Benefits
- {given}
"""


def years_of(**said: str) -> list[str]:
    """Return the years that an advertisement with some lines of our own asks."""
    lines = {"duty": "Greet guests", "needed": "Good spirits", "given": "Free lunch", **said}
    profile = RoleProfile.from_job_description(ADVERTISEMENT.format(**lines))
    return [fact.value for fact in profile.facts if fact.type == "years"]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Minimum 3 yrs exp in payroll", "3"),
        ("At least three (3) years' experience in a lab", "3"),
        ("3+ years working with Kubernetes", "3"),
        ("Several years of bakery experience", "several"),
        ("Two years' post-qualification experience", "2"),
        ("A minimum of 24 months in a call centre", "2"),
        ("2 years or more of welding", "2"),
        ("Experience: 3 years (preferred)", "3"),
        ("Six months' experience of forklift driving", "0.5"),
        ("Recent experience of at least one year within the last 2 years", "1"),
        ("3 to 5 years relevant experience", "3-5"),
        ("5 yrs+ of experience in HR", "5"),
        ("10+ yrs in the construction industry", "10"),
        ("Must have 4 years driving a Class 1 vehicle", "4"),
        ("Proven track record of 3 years in B2B sales", "3"),
        ("You have worked as a chef for at least two years", "2"),
        ("Ideally 2 years in a similar role", "2"),
        ("1-2 years' experience preferred", "1-2"),
        ("Not less than five years in audit", "5"),
        ("A couple of years' experience in admin", "2"),
        ("Years of experience: 5", "5"),
        ("Experience required: 2-4 yrs", "2-4"),
        ("Experience – 6 to 8 Years", "6-8"),
        ("Exp: 3-6 yrs", "3-6"),
        ("Work experience 4+ Years", "4"),
        ("≥ 3 years of experience with Python", "3"),
        ("> 5 years experience in Java", "5"),
        ("At least 1 year experience as a nanny", "1"),
        ("a year's experience in a nursery", "1"),
        ("18 months experience in a similar setting", "1.5"),
        ("Three years minimum in a managerial post", "3"),
        ("3 years min. in customer support", "3"),
        ("5 or more years of accounting", "5"),
        ("At least a year in a warehouse", "1"),
        ("two (2) to four (4) years of related experience", "2-4"),
        ("PQE 3-5 years", "3-5"),
        ("3 years PQE in family law", "3"),
        ("3 years' PQE", "3"),
        ("Bachelor's degree plus 2 years of experience", "2"),
        ("Associate degree with five years of experience", "5"),
        ("Experience of 5 years in the field of finance", "5"),
        ("Should have been a teacher for 3 years", "3"),
        ("You bring 4 years of hands-on experience in DevOps", "4"),
        ("You'll have had 2 years in an office", "2"),
        ("With 3-5 years under your belt in sales", "3-5"),
        ("Having at least 6 months of kitchen experience", "0.5"),
        ("Minimum of five (05) years in civil works", "5"),
        ("3 (three) years' experience in nursing", "3"),
        ("1 year plus experience in a bar", "1"),
        ("Must possess 5 full years of supervisory experience", "5"),
        ("A decade of experience in law", "10"),
        ("Half a year of experience in cleaning is enough", "0.5"),
        ("At least 12 months' UK experience", "1"),
        ("12 months+ experience in a similar role", "1"),
        ("Many years of experience as an electrician", "many"),
        ("At least 3 years in the last 5 in a clinical role", "3"),
        ("Minimum experience 2 years", "2"),
        ("Previous 3 years office experience", "3"),
        ("Experience (min 3 years) in tendering", "3"),
        ("Ten years of experience, five of them in management", "10"),
        ("Three years’ work in a school", "3"),
        ("FIVE (5) YEARS EXPERIENCE IN CONSTRUCTION", "5"),
        ("5–7yrs in estimating", "5-7"),
        ("five (5) or more years of estimating", "5"),
        ("three to five (3-5) years of estimating", "3-5"),
        ("minimum of five (5) to seven (7) years in a kitchen", "5-7"),
        ("5 years + experience in a kitchen", "5"),
        ("5 +years in a kitchen", "5"),
        ("2-3 year's experience in a kitchen", "2-3"),
        ("3years experience in a kitchen", "3"),
        ("5‑7 years in a kitchen", "5-7"),
        ("5–7+ years in a kitchen", "5-7"),
        ("3+ Year’s in a kitchen", "3"),
        ("0-2 years in a kitchen", "0-2"),
        ("at least 8 (eight) years in a kitchen", "8"),
        ("has worked at a senior level for at least 5 years", "5"),
        ("5 years total experience with 2 years in management", "5"),
        ("Bachelor's degree and minimum 5 yrs exp, or 10 years without a degree", "5"),
        ("1-3yrs exp.", "1-3"),
        ("Exp. - 5 to 8 yrs", "5-8"),
        ("8 to 10 yrs. of experience", "8-10"),
        ("Experience : 4 - 9 Years", "4-9"),
        ("5 Years’ Experience", "5"),
        ("Minimum (5) years of experience", "5"),
        ("Minimum of (3) three years of experience", "3"),
        ("at least three [3] years of experience", "3"),
        ("more than two (2) years of kitchen experience", "2"),
        ("(2+ years) kitchen experience", "2"),
        ("kitchen experience (2+ years)", "2"),
        ("kitchen experience: minimum two years", "2"),
        ("kitchen experience of not less than 2 years", "2"),
        ("2-years experience", "2"),
        ("2- to 4-year experience in a kitchen", "2-4"),
        ("2 – 4 yrs kitchen", "2-4"),
        ("minimum two-year experience in a kitchen", "2"),
        ("4+ yoe", "4"),
        ("4 YOE", "4"),
        ("A min of 3 yrs", "3"),
        ("3 or 4 years of kitchen work", "3-4"),
        ("at least one full year of work", "1"),
        ("one (1) year of experience required", "1"),
        ("six (6) months of kitchen work", "0.5"),
        ("6+ months of kitchen work", "0.5"),
        ("6-12 months experience", "0.5-1"),
        ("12-18 months of kitchen experience", "1-1.5"),
        ("1.5 years of experience", "1.5"),
        ("1½ years of experience", "1.5"),
        ("two and a half years of experience", "2.5"),
        ("High school plus 4 yrs exp or BS plus 2 yrs exp", "4"),
        ("Related work experience: 3-5 years", "3-5"),
        ("Total years of experience required: 7", "7"),
        ("Experience Needed: 3 to 5 years", "3-5"),
        ("Years Experience: 2", "2"),
        ("Minimum Years of Experience - 5", "5"),
        ("Minimum Experience (years): 3", "3"),
        ("Experience range 3-6 years", "3-6"),
        ("Level: 3-5 years", "3-5"),
        ("Relevant experience - min 3yrs", "3"),
        ("over a decade of experience", "10"),
        ("at least two of those years in a kitchen", "2"),
        ("5 years or above in a kitchen", "5"),
        ("5 years and up of kitchen work", "5"),
        ("5 years upwards of kitchen work", "5"),
        ("upwards of 5 years in a kitchen", "5"),
        ("in excess of 5 years in a kitchen", "5"),
        ("5-odd years in a kitchen", "5"),
        ("around 3 years in a kitchen", "3"),
        ("approx. 3 years in a kitchen", "3"),
        ("circa 3 years in a kitchen", "3"),
        ("preferably with 3 years in a kitchen", "3"),
        ("ideally 3 years plus in a kitchen", "3"),
        ("greater than 3 years in a kitchen", "3"),
        ("a minimum 3-year background in kitchens", "3"),
        ("have been cooking for 3 years or longer", "3"),
        ("who has cooked professionally for 3+ years", "3"),
        ("kitchen work (3 yrs min)", "3"),
        ("Three+ years of kitchen work", "3"),
        ("3/5 years of kitchen work", "3-5"),
        ("3 to 5+ years of kitchen work", "3-5"),
        ("3-5 full years of kitchen work", "3-5"),
        ("3 solid years of kitchen work", "3"),
    ],
)
def test_years_are_found_however_they_are_asked(line: str, value: str) -> None:
    """In figures and words, with the least, the most, more, months, labels and brackets."""
    assert value in years_of(needed=line)


@pytest.mark.parametrize(
    "line",
    [
        "Founded 20 years ago",
        "A 2-year contract",
        "You must be 18 years of age",
        "Within your first 3 years you will lead a team",
        "Celebrating 50 years of service",
        "10 Jahre Erfahrung im Verkauf",
        "A 3 year fixed-term post",
        "5 years' free parking",
        "We have over 30 years of experience in dentistry",
        "The role is for 12 months initially",
        "Our team has 40 years of combined experience",
        "Paid leave rises after 2 years",
        "A 6-month probation period applies",
        "Long service award after 5 years",
        "Maternity cover for 9 months",
        "Children aged 3 to 5 years",
        "Care for children from 6 weeks to 12 years old",
        "Retain records for seven years",
        "Two-year graduate programme",
        "Ranked best employer 3 years running",
        "25 days' holiday rising to 30 after 5 years",
        "Over the next 3 years we will open ten shops",
        "A three-year plan",
        "You will manage a 5-year budget",
        "Work with pupils in Years 3 to 5",
        "Year 4 class teacher",
        "Valid for 2 years",
        "Three-year apprenticeship with day release",
        "Stay with us for 5 years and earn a bonus",
        "Warranty of 10 years",
        "Established in 1990, 30 years in business",
        "Must have lived in the UK for 5 years",
        "5 years' address history is needed for vetting",
        "Must have held a driving licence for 2 years",
        "The project lasts 18 months",
        "Sponsorship for up to 5 years",
        "After 1 year you can move teams",
        "Warranty work runs twelve years",
        "The scheme spans six years",
    ],
)
def test_years_that_nobody_is_asked_for_are_no_fact(line: str) -> None:
    """Ages, terms, plans, histories, schools, and what is given; in whatever section."""
    assert years_of(needed=line) == []
    assert years_of(given=line) == []


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Must have 4 years driving a large van", "4"),
        ("Three years minimum in a managerial post", "3"),
        ("Should have been a teacher for 3 years", "3"),
        ("You'll have had 2 years in an office", "2"),
        ("customer service: 1 year (preferred)", "1"),
        ("Plan the berths two years ahead", None),
        ("Run the summer fair of 2 weeks and a 3-year plan", None),
    ],
)
def test_years_within_duties_are_asked_where_it_says_so(line: str, value: str | None) -> None:
    """By words of asking; other years in a duty are what it is about."""
    assert years_of(duty=line) == ([value] if value else [])
