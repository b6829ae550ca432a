"""What is shown of a passage in which a fact was found. All of it is made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.text import clean

POST = "EXPERIENCE\nPorter, Quay Inn, May 2012 - June 2020\n- Carried trunks to the rooms\n"


@pytest.mark.parametrize(
    ("fact", "lines", "found"),
    [
        (
            Fact("certificate", "PMP"),
            "SUMMARY\nAfter many years of trunks and stairs I passed PMP in the year 2019",
            "…stairs I passed PMP in the year 2019",
        ),
        (Fact("certificate", "BLS"), "CERTIFICATIONS\nBLS | ACLS | PALS", "BLS"),
        (
            Fact("licence", "driving licence"),
            "OTHER\nI sing in a choir and row on the lake\nFull driving licence",
            "Full driving licence",
        ),
        (
            Fact("language", "Danish", "fluent"),
            "LANGUAGES\nGreek: beginner. Danish: fluent",
            "Danish: fluent",
        ),
    ],
)
def test_what_was_found_is_shown_with_the_words_around_it(
    fact: Fact, lines: str, found: str
) -> None:
    """A line that was joined to another is apart, and a long one is cut around the name."""
    (match,) = check_facts([fact], Resume("a.txt", clean(f"Ina Holm\n\n{POST}\n{lines}\n")))
    assert match.status == "met"
    assert match.found.endswith(found.lstrip("…"))
    assert match.found.startswith("…") == found.startswith("…")


def test_a_degree_is_shown_without_half_a_bracket() -> None:
    """Where its name is cut, or stands within one."""
    fact = Fact("degree", "bachelor", "hospitality")
    for line, name in (
        ("BBA Hospitality (not completed)", "BBA Hospitality"),
        ("Tourism (bachelor level), 2011", "bachelor level"),
    ):
        text = clean(f"Ina Holm\n\n{POST}\nEDUCATION\n{line}\n")
        (match,) = check_facts([fact], Resume("a.txt", text))
        assert match.found == name
