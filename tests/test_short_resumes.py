"""Short résumés of plain people: heads of posts, lines without bullets, the first person."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Passage
from matcher.sections import split_passages
from matcher.sections.spoken import only_speaks
from matcher.text import clean


def passages(text: str) -> list[Passage]:
    """Return the passages of a résumé."""
    return list(split_passages(Resume("mira.txt", clean(text))))


def told(text: str) -> dict[str, bool]:
    """Return the passages of a résumé, each with whether it may be a deed."""
    return {passage.text: passage.may_be_deed for passage in passages(text)}


NO_BULLETS = """Mira Quandel
Lift operator at Nordkamm since 2015
- Run the chair lift from eight to four
- Stopped it twice in storms

Sledge maker, Werkstatt Iven, 2009-2015
Bent runners and joined seats
"""


def test_a_job_since_a_year_opens_the_experience_where_no_heading_does() -> None:
    """What is done in it today is told as done."""
    found = passages(NO_BULLETS)
    assert {passage.section for passage in found} == {"experience"}
    assert "Ran the chair lift from eight to four" in [passage.compared for passage in found]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("- Kept the list of the cold store", "Kitchen hand, Holm school, 2012-2016"),
        ("Calmed guests who did not know where they were", "Called a cab for each at night"),
        (
            "- Counted ropes and hooks and ordered some",
            "Packer, Iven, 2011-2014: tied sledges",
        ),
    ],
)
def test_the_head_of_a_post_or_a_deed_does_not_go_on_with_the_line_above(
    above: str, below: str
) -> None:
    """Lines of a short résumé are all about as long as the longest."""
    head = "Mira Quandel\n\nEXPERIENCE\nCook, Berghof Iven, 2016 - 2025\n"
    found = told(f"{head}{above}\n{below}\n")
    assert above.lstrip("- ") in found
    assert any(text.startswith(below.partition(":")[0]) for text in found)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            "- Negotiated the lease of a lift with the heads of",
            "Trained Guides Ltd and others",
        ),
        ("- Planned the timetable of the cog railway and of the", "Nordkamm lift until 2014"),
    ],
)
def test_a_line_that_breaks_off_goes_on(above: str, below: str) -> None:
    """With a capital, too."""
    head = "Mira Quandel\n\nEXPERIENCE\nPlanner, Berghof Iven, 2016 - 2025\n"
    assert f"{above.lstrip('- ')} {below}" in told(f"{head}{above}\n{below}\n")


POSTS = (
    "Cook at Linde 2018 - 2024",
    "Kitchen help at Zum Anker 2015 - 2018",
    "Room maid, Hotel Astoria, Lisbon, 2014 - 2022",
    "Train driver, Westbahn, 2009 - 2024",
    "Reception, dental practice Iven, 2017 - 2024",
    "Engine driver at Hafenbahn since 2014",
)
DONE = (
    "Looked after a grandmother at home, 2019 - 2023",
    "Had two apprentices with me since 2019",
    "Cooked at Linde for ninety guests 2018 - 2024",
    "Responsible for the cash desk 2018 - 2024",
    "Driving the mail van between two valleys 2016 - 2018",
)


@pytest.mark.parametrize("line", POSTS)
def test_what_was_before_a_period_of_years_is_a_post_s_name(line: str) -> None:
    """It may be evidence of a claim, and is told as it stands."""
    (found,) = passages(f"Mira Quandel\n\nEXPERIENCE\n{line}\n")
    assert (found.may_be_deed, found.compared) == (False, line)


@pytest.mark.parametrize("line", DONE)
def test_a_deed_with_its_years_is_a_deed(line: str) -> None:
    """It begins with what was done."""
    assert told(f"Mira Quandel\n\nEXPERIENCE\n{line}\n") == {line: True}


@pytest.mark.parametrize(
    "said",
    [
        "My French is poor",
        "I am hopeless at cards",
        "I have a good heart and two dogs",
        "My plan is clear to me",
        "I would say that I am kind",
        "I was invited to a wedding",
        "I was invited to attend three fairs",
        "I was sent to Bergen to learn Norwegian",
        "I was sent home to recover",
        "I was transferred to head office",
        "I was taught to read at four",
        "I was coached to run the till",
        "I was allowed to use the car",
        "I was put on a waiting list",
        "I was given the keys to the flat",
        "I would welcome the chance to lead",
        "I was trained by the foreman",
    ],
)
def test_what_is_said_of_oneself_is_no_deed(said: str) -> None:
    """There is no verb of what the person does or did."""
    assert only_speaks(said, said.lower().split())


@pytest.mark.parametrize(
    "said",
    [
        "I was responsible for the lift",
        "I also run the lift on Sundays",
        "My tasks were to sort and to stack",
        "Customers were greeted, and I led them to their seats",
        "Had an apprentice with me for two winters",
        "The winch runs, since I repaired it",
        "As a lift operator I calm guests",
        "I am running two lifts",
        "I yodel for the guests",
        "I was chosen to build the new lift",
        "I was asked to speak at two fairs",
        "I was flown to Bergen to open the summit station",
        "I was brought in to turn around the ticket office",
        "I was headhunted to restructure the ski school",
        "I was given sole charge of the winch",
        "I was made head of the valley station",
        "I was put in charge of three lifts",
        "I was instrumental in winning the lease",
        "I was trained by the foreman, then trained others",
        "I also do all the tickets",
        "I'd handle all complaints of guests",
    ],
)
def test_what_one_does_is_told_in_the_first_person_too(said: str) -> None:
    """By a verb behind the person, or behind what they are there for."""
    assert not only_speaks(said, said.lower().split())
