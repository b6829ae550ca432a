"""Posts that go on, dates that lie ahead, odd dates, and fields. All of it is made up."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.results import FactMatch
from matcher.text import clean


def worked(years: int, about: str, text: str, **more: object) -> FactMatch:
    """Return what becomes of years asked with the text of a résumé behind a name."""
    fact = Fact("years", str(years), about, True, f"{years} years in {about}")
    resume = Resume("a.txt", clean(f"Ina Holm\n\n{text}\n"))
    (match,) = check_facts([fact], resume, **more)  # type: ignore[arg-type]
    return match


def nurse(dates: str) -> str:
    """Return a résumé with one post of a nurse, with its dates."""
    return f"EXPERIENCE\nStaff Nurse, Mereham Infirmary, {dates}\n- Planned the care of a ward"


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        ("January 2012 - present", "since 2012, goes on"),
        ("since 2010", "since 2010, goes on"),
        ("2014 to date", "since 2014, goes on"),
        ("2010 -", "since 2010, goes on"),
    ],
)
def test_a_post_that_goes_on_lasts_until_this_release(dates: str, found: str) -> None:
    """Where nothing else tells when the résumé was written; what is more is unclear."""
    match = worked(5, "nursing", nurse(dates))
    assert (match.status, match.found) == ("met", found)
    assert worked(30, "nursing", nurse(dates)).status == "unclear"


@pytest.mark.parametrize(
    ("beside", "status"),
    [
        ("SUMMARY\nNurse with 2 years of experience", "not met"),
        ("Date: 4 March 2014", "unclear"),
    ],
)
def test_what_tells_when_it_was_written_bounds_a_post_that_goes_on(
    beside: str, status: str
) -> None:
    """Stated years and a signed date are of that day."""
    text = f"{beside}\n\n{nurse('January 2012 - present')}\n\n{beside}"
    assert worked(5, "nursing", text).status == status


@pytest.mark.parametrize(
    "paper",
    [
        "ACLS, exp. 06/2035",
        "ACLS, valid until June 2035",
        "BLS renewed to August 2036",
        "BLS, June 2035",
        "CCRN, expires 2036",
    ],
)
@pytest.mark.parametrize("heading", ["CERTIFICATIONS", "SUMMARY"])
def test_a_date_that_lies_ahead_is_no_today(paper: str, heading: str) -> None:
    """Of a paper that expires years cannot be worked."""
    text = f"{heading}\n{paper}\n\n{nurse('March 2022 - present')}"
    assert worked(8, "nursing", text).status == "unclear"


BAKER = """{said}

EXPERIENCE
Pastry Baker, Quay Lodge, Jan 2023 - present
- Laminated croissants
Kitchen Porter, Mereham Inn, Sept 2022 - Dec 2022
- Washed pans"""


@pytest.mark.parametrize("said", ["Baker with four years in hotels.", "4 years in hotels"])
@pytest.mark.parametrize(("asked", "status"), [(1, "met"), (3, "met"), (6, "not met")])
def test_stated_years_make_up_a_post_that_goes_on(said: str, asked: int, status: str) -> None:
    """Not the month alone in which it began; what is stated is as long as it lasts."""
    match = worked(asked, "baking", BAKER.format(said=f"SUMMARY\n{said}"))
    assert (match.status, match.found) == (status, "4 years or more")


def test_fewer_years_stated_than_dated_leave_open_how_long_a_post_lasts() -> None:
    """They are of a part, and nobody knows of when."""
    closed = "Pastry Baker, Mereham Inn, 2008 - 2012\n- Baked bread"
    text = f"{BAKER.format(said='SUMMARY')}\n{closed}".replace(
        "SUMMARY", "SUMMARY\n2 years in hotels"
    )
    assert worked(4, "baking", text).status == "met"
    assert worked(6, "baking", text).status == "unclear"


@pytest.mark.parametrize("second", ["Jun 2018 - Feb 2021", "06/2018 - 02/2021"])
def test_since_when_a_post_goes_on_is_told_beside_the_others(second: str) -> None:
    """What is shown is what decides: no month alone is counted for it."""
    text = (
        "EXPERIENCE\nAccount Manager, Northgate, Mar 2021 - Present\n- Looked after shops\n"
        f"Account Manager, Linden Hire, {second}\n- Renewed contracts"
    )
    match = worked(3, "account management", text)
    assert (match.status, match.found) == ("met", "2 years 9 months, and since 2021, goes on")


def test_posts_of_another_field_that_go_on_are_told_until_this_release() -> None:
    """None of them is in the field, however long they are."""
    match = worked(3, "forestry", nurse("January 2012 - present"))
    assert match.status == "not met"
    assert match.found.endswith(" or more, none in this field")
    assert int(match.found.split()[0]) >= 14


def test_what_was_learned_after_a_post_began_still_tells_how_long_it_is() -> None:
    """A course that ended later was told by somebody who was still there."""
    text = f"{nurse('March 2012 - present')}\n\nEDUCATION\nMSc Care, 2016 - 2019"
    match = worked(7, "nursing", text)
    assert (match.status, match.found) == ("met", "7 years 4 months or more")


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        ("'10 - '21", "11 years"),
        ("'09-'17", "8 years"),
        ("10/2010–2/21", "10 years 5 months"),
        ("09/2010-7/19", "8 years 11 months"),
        ("11 yrs", "11 years"),
    ],
)
def test_short_dates_and_bare_lengths_are_read(dates: str, found: str) -> None:
    """Years cut short, months of one figure, and how long a post was held."""
    match = worked(5, "nursing", nurse(dates))
    assert (match.status, match.found) == ("met", found)


def test_a_length_in_brackets_is_of_the_post_before_it() -> None:
    """In words as well; what a deed took is of none."""
    assert worked(5, "nursing", nurse("(eleven years)")).status == "met"
    built = "EXPERIENCE\nStaff Nurse, Mereham Infirmary\n- Planned a ward, 11 years"
    assert worked(5, "nursing", built).found == ""


POSTS = "EXPERIENCE\n{head}, 2012 - 2018\n- {deed}"


@pytest.mark.parametrize(
    ("about", "head", "status"),
    [
        ("a hotel", "Front desk agent, Quay Lodge", "met"),
        ("a hotel", "Guest relations, Quay Lodge", "met"),
        ("acute care", "Staff Nurse, ICU, Mereham Infirmary", "met"),
        ("a hotel kitchen or bakery", "Pâtissière, Quay Lodge", "met"),
        ("a hotel", "Dentist, Mereham Practice", "not met"),
        ("acute care", "Dentist, Mereham Practice", "not met"),
        ("a hotel kitchen or bakery", "Bricklayer, Mereham", "not met"),
    ],
)
def test_who_has_a_job_of_a_field_has_worked_in_it(about: str, head: str, status: str) -> None:
    """Whether or not the word for the field is used; accents count nothing."""
    text = POSTS.format(head=head, deed="Did what the day asked")
    assert worked(2, about, text).status == status


def test_a_post_near_a_field_may_be_of_it() -> None:
    """Not met are years only in what is plainly something else."""
    text = POSTS.format(head="Falconer, Mereham Castle", deed="Flew hawks for guests")

    def near(field: str, told: Sequence[str]) -> list[float]:
        assert field == "birds of prey"
        assert "Flew hawks for guests" in told[0]
        return [cosine for _ in told]

    cosine = 0.6
    assert worked(3, "birds of prey", text, near=near).status == "unclear"
    assert worked(9, "birds of prey", text, near=near).status == "not met"
    cosine = 0.1
    assert worked(3, "birds of prey", text, near=near).status == "not met"
