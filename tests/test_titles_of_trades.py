"""Titles that end in no noun of a trade, firms and towns that are called as trades are."""

from __future__ import annotations

import pytest

from matcher import RoleProfile
from matcher.errors import ProfileError
from matcher.roles.calling import title_in, trimmed
from matcher.roles.occupations import names_occupation

TASKS = "\n\nDuties\n- Plan the rounds of nine vans\n- Answer the calls of shops\n"


@pytest.mark.parametrize(
    "title",
    [
        "Chief of Staff",
        "Au pair",
        "PA to the Dean",
        "Cabinet Maker",
        "Call Centre Agent",
        "VP Sales",
    ],
)
def test_a_title_may_end_in_what_is_no_trade_by_itself(title: str) -> None:
    """It is one as a whole."""
    assert names_occupation(title)
    assert title_in(f"{title}{TASKS}") == title


@pytest.mark.parametrize("line", ["Carpenter & Sons", "Butler, PA", "Mason and Daughters Ltd"])
def test_a_firm_or_town_called_as_a_trade_is_no_title(line: str) -> None:
    """The title stands below it."""
    assert not names_occupation(line)
    assert title_in(f"{line}\nPlumber{TASKS}") == "Plumber"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Archivist, Marl Bay Public Library", "Archivist"),
        ("Lathe Operator - 2nd shift", "Lathe Operator"),
        ("Tram Driver - Home Daily", "Tram Driver"),
        ("Data Engineer - outside IR35", "Data Engineer"),
        ("Au pair for a family in Aarhus", "Au pair"),
        ("Lecturer, Physics", "Lecturer, Physics"),
    ],
)
def test_where_and_when_one_works_is_no_part_of_a_title(line: str, title: str) -> None:
    """But the subject is."""
    assert trimmed(line) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Zookeeper, Bears. Full-time at Elm Wood Park. You feed the bears.",
            "Zookeeper, Bears",
        ),
        ("Live-out nanny needed, Mereham, four days a week.", "Live-out nanny"),
        ("We would love to welcome a second osteopath to our rooms.", "osteopath"),
        ("Our client, a dairy, requires tanker drivers at its depot.", "tanker drivers"),
        ("By Rowan Peel, science reporter\nThe bridge is to open in May.", ""),
        ("“We need engineers,” said the mayor of the town.", ""),
    ],
)
def test_prose_says_who_is_sought_and_who_is_not(text: str, title: str) -> None:
    """Whoever wrote a text, or is quoted in it, is not."""
    assert title_in(text) == title


def test_a_title_with_which_lines_were_fused_is_told() -> None:
    """It ends where the first heading begins."""
    fused = (
        "Booking CoordinatorAbout usBlue Tern is an agency for bands.What you will doBook the "
        "tours of nine bandsKeep the calendars of managers"
    )
    assert title_in(fused) == "Booking Coordinator"


LETTER = """Dear Ms Fenn,

I am writing to apply for the post of Gallery Assistant. For three years I have worked \
at a museum, where I welcome visitors and run the shop. I speak Spanish.

I look forward to hearing from you.
"""
TERMS = """Terms of use

You must keep your password secret. You must be at least sixteen years old. You are \
responsible for what is done with your account. You will not upload what is unlawful.
"""
CODE = """from pathlib import Path

class Manager:
    def __init__(self, root):
        self.skills = []

    def build(self):
        for row in rows(self.root / "jobs.csv"):
            self.skills.append(row["skill"])
        return self.skills
"""
NEWS = """Council approves a bridge

By Rowan Peel, local reporter

Work is expected to begin in May and to last a year. "We need engineers, planners and builders \
to work together on this," said the leader. The bridge will be managed by the highways team.
"""


@pytest.mark.parametrize(
    "text", [LETTER, TERMS, CODE, NEWS], ids=["letter", "terms", "code", "news"]
)
def test_words_of_work_alone_make_no_advertisement(text: str) -> None:
    """Nobody is sought, nothing stands below a heading, no role is told of."""
    with pytest.raises(ProfileError, match="nothing is asked of a person here"):
        RoleProfile.from_job_description(text)
