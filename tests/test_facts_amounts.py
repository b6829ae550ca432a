"""Years that advertisements ask and posts are dated with, however written. All is made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.facts import check_facts
from matcher.facts.career import career_of
from matcher.roles.ads import read_advertisement
from matcher.sections import split_passages
from matcher.text import clean

AD = """Night Porter
Quayside Lodge, Mereham

What you will do
- Welcome late guests and hand out keys
{duty}

Who you are
- You are calm and friendly
{skill}

What we offer
- Pension and free meals
"""


def asked(line: str, heading: str = "skill") -> list[tuple[str, str]]:
    """Return the years that an item of an advertisement asks, and in what."""
    slots = {"duty": "", "skill": "", heading: f"- {line}"}
    facts = read_advertisement(AD.format(**slots)).facts
    return [(each.value, each.about) for each in facts if each.type == "years"]


def worked(posts: str) -> float:
    """Return the years that posts of a résumé make up."""
    resume = Resume("a.txt", clean(f"Ina Holm\n\nEXPERIENCE\n{posts}\n\nEDUCATION\nGCSEs\n"))
    return career_of(resume, split_passages(resume)).years


@pytest.mark.parametrize(
    ("line", "value", "about"),
    [
        ("3 Year(s) to 5 Year(s) experience in welding", "3-5", "welding"),
        ("6 months to 2 years of experience in welding", "0.5-2", "welding"),
        ("Three-to-five years' experience in welding", "3-5", "welding"),
        ("2~3 years experience in welding", "2-3", "welding"),
        ("5++ years of welding", "5", "welding"),
        ("5y+ experience in welding", "5", "welding"),
        ("1 1/2 years of welding", "1.5", "welding"),
        ("Upto 2 years of experience in welding", "0-2", "welding"),
        ("Less than 2 years of experience in welding", "0-2", "welding"),
        ("No more than 3 years of experience in welding", "0-3", "welding"),
        ("Not less than 3 years of experience in welding", "3", "welding"),
        ("You will have spent the last five years in welding", "5", "welding"),
        ("Your experience spans 6+ years in welding", "6", "welding"),
        ("You have worked nights for more than a year", "1", "nights"),
        ("Supervisory experience, 2 years", "2", "Supervisory"),
        ("Seniority: 8+ yrs", "8", ""),
        ("Experience: 5+", "5", ""),
        ("Five years' post-registration experience", "5", ""),
    ],
)
def test_years_are_asked_in_many_forms(line: str, value: str, about: str) -> None:
    """With what they are to be spent on, where that is told."""
    assert asked(line) == [(value, about)]


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("Strong hand with 5+ years mending pumps", ["5"]),
        ("Degree in chemistry and 3 years in industry", ["3"]),
        ("Plan the next five years of the lodge", []),
        ("Archive letters for 7 years", []),
    ],
)
def test_years_among_duties_are_asked_with_more_or_beside_a_degree(
    line: str, values: list[str]
) -> None:
    """A number alone is of the work."""
    assert [value for value, _ in asked(line, "duty")] == values


@pytest.mark.parametrize(
    "line",
    [
        "Must be 18 years or older",
        "Caring for infants (0-2 years)",
        "Children from 6 months to 5 years",
        "Right to work in the UK for at least 2 years",
        "Able to commit to a minimum of one year",
        "Notice period: 3 months",
        "Bond of 2 years",
        "Clean record for 7 years",
        "Own car, no older than 8 years",
        "12 month maternity cover",
        "Two years' salary as death benefit",
        "No experience necessary, 2 years of training is given",
    ],
)
def test_what_lasts_so_long_and_is_no_work_asks_no_years(line: str) -> None:
    """Ages, permits, bonds, records and what is given."""
    assert asked(line) == []


@pytest.mark.parametrize(
    "time",
    [
        "Mai 2012 - Juni 2020",
        "mai 2012 - juin 2020",
        "mayo de 2012 - junio de 2020",
        "maio de 2012 a junho de 2020",
        "maggio 2012 - giugno 2020",
        "Mai 2012 bis Juni 2020",
        "May 2012 | June 2020",
    ],
)
def test_posts_are_dated_in_months_of_any_language_and_in_cells(time: str) -> None:
    """As somebody wrote them before the rest was translated."""
    assert worked(f"Porter, Quay Inn, {time}\n- Carried trunks") == pytest.approx(98 / 12)


def test_two_months_in_lines_of_their_own_are_a_time_of_work() -> None:
    """A table told its columns one by one; months with words between are none."""
    assert worked("Porter, Quay Inn\nMay 2012\nJune 2020\n- Ran") == pytest.approx(98 / 12)
    assert worked("Porter, Quay Inn\nMay 2012\nPraised in June 2020\n- Ran") < 1


def test_years_told_roughly_are_years() -> None:
    """Early or late in them."""
    assert worked("Porter, Quay Inn, early 2012 – late 2020\n- Carried trunks") >= 8


@pytest.mark.parametrize(
    "line",
    [
        "Will start as Clerk, Quay Yard, January 2027 - December 2029",
        "Incoming Clerk, Quay Yard, January 2027 - December 2029",
    ],
)
def test_a_post_that_has_not_begun_is_none_yet(line: str) -> None:
    """It was not worked; one that was counts on."""
    post = "Porter, Quay Inn, May 2012 - April 2014\n- Carried trunks\n"
    assert worked(f"{line}\n{post}") == pytest.approx(2)
    assert worked("Clerk, Quay Yard, January 2027 - December 2029\n" + post) > 2


def test_a_date_of_expiry_is_not_when_a_resume_was_signed() -> None:
    """A post that goes on ends with what the résumé tells last of work, or is signed with."""
    text = "Ina Holm\n\nEXPERIENCE\nPorter, Quay Inn, 8 May 2015 to till.\n- Ran\n\n{}\n"
    for line, years in (("Date: 4 April 2018", 3), ("Date of expiry: 4 April 2026", 1 / 12)):
        resume = Resume("a.txt", clean(text.format(line)))
        assert career_of(resume, split_passages(resume)).years == pytest.approx(years)


@pytest.mark.parametrize("label", ["Total exp.", "Overall exp:"])
def test_years_behind_a_label_of_experience_are_stated(label: str) -> None:
    """It stands on a line of its own."""
    assert worked(f"{label}\nNear about 3 year 9 months as a porter") == pytest.approx(3.75)


def test_a_letter_tells_nothing_of_years_but_what_it_states() -> None:
    """It has neither schooling nor work, and is no résumé."""
    facts = read_advertisement("Requirements:\n- 3 years of welding\n- Knots\n").facts
    letter = "The yard of Mereham has mended boats since its quay was built. " * 8
    for more, status in (("", "unclear"), ("I have 4 years of experience in welding.", "met")):
        (match,) = check_facts(facts, Resume("a.txt", clean(f"Ina Holm\n\n{letter}{more}\n")))
        assert match.status == status


def test_the_length_in_brackets_behind_a_post_is_worked() -> None:
    """Though nothing is dated."""
    assert worked("Porter, Quay Inn (3 years 6 months)\n- Carried trunks") == pytest.approx(3.5)


@pytest.mark.parametrize(
    ("duty", "status"),
    [
        ("Some Python in 2018", "not met"),
        ("A little Python and Go", "not met"),
        ("Wrote Python for the yard's scales", "met"),
    ],
)
def test_a_thing_hardly_done_in_a_post_is_not_what_it_was_spent_on(
    duty: str, status: str
) -> None:
    """Whole years are asked."""
    facts = read_advertisement("Requirements:\n- 3 years of Python experience\n- Knots\n").facts
    post = f"EXPERIENCE\nClerk, Quay Yard, Jan 2015 - Dec 2019\n- Kept books\n- {duty}\n"
    (match,) = check_facts(facts, Resume("a.txt", clean(f"Ina Holm\n\n{post}")))
    assert match.status == status


@pytest.mark.parametrize(
    ("line", "paper", "status"),
    [
        ("AWS certification", "AWS Solutions Architect - Associate, 2022", "met"),
        ("AWS certification", "AWS Cloud Practitioner", "met"),
        ("AWS certification", "SAA-C03", "met"),
        ("AWS certification", "AWS services", "not met"),
        ("Azure certification", "Microsoft Certified: Azure Administrator Associate", "met"),
        ("PMP certification", "P.M.P., 2018", "met"),
        ("PMP certification", "My PMP application was refused", "not met"),
        ("PMP certification", "Rejected for the PMP", "not met"),
        ("PMP certification", "PMP exam booked for May", "unclear"),
        ("CPA required", "C.P.A., State of Mereham", "met"),
    ],
)
def test_papers_are_told_by_their_own_names_and_refusals(
    line: str, paper: str, status: str
) -> None:
    """Without the word for a paper, or with dots; one that was refused is none."""
    facts = read_advertisement(f"Requirements:\n- {line}\n- Knots\n").facts
    text = (
        f"Ina Holm\n\nEXPERIENCE\nClerk, Quay Yard, 2015 - 2019\n\nCERTIFICATIONS\n- {paper}\n"
    )
    (match,) = check_facts(facts, Resume("a.txt", clean(text)))
    assert match.status == status


@pytest.mark.parametrize(
    ("line", "listed", "status"),
    [
        ("German is required", "Deutsch B2, English C1", "met"),
        ("Fluent German", "Deutsch A2, English C1", "not met"),
        ("Fluent Spanish", "Español (nativo), English", "met"),
        ("French is required", "Deutsch B2, English C1", "not met"),
    ],
)
def test_languages_are_known_by_what_they_call_themselves(
    line: str, listed: str, status: str
) -> None:
    """With how well they are known."""
    facts = read_advertisement(f"Requirements:\n- {line}\n- Knots\n").facts
    text = f"Ina Holm\n\nEXPERIENCE\nClerk, Quay Yard, 2015 - 2019\n\nLANGUAGES\n{listed}\n"
    (match,) = check_facts(facts, Resume("a.txt", clean(text)))
    assert match.status == status
