"""A requirement that lists alternatives or examples is shown by one of them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from matcher import Resume, RoleMatcher, RoleProfile
from matcher.datamodels import Competency, Kind
from matcher.roles.ads.alternatives import alternatives_in
from matcher.roles.choices import each_alone

JVM = ["Java", "Kotlin", "Scala"]


@pytest.mark.parametrize(
    ("statement", "enough"),
    [
        ("Knowledge of at least one of Java, C++, Python or JavaScript", 4),
        ("One or more of the following: welding, plumbing or roofing", 3),
        ("Experience with cloud platforms (AWS, Azure or GCP)", 3),
        ("Implement features in React / Node", 2),
        ("React/Angular/Vue experience", 3),
        ("Level 3 TA qualification or PGCE", 2),
        ("Proficiency in Excel or Google Sheets", 2),
        ("Teach Maths or Physics", 2),
        ("Monitors quality indicators such as falls", 1),
        ("Tools such as Jira, Confluence, and Trello.", 3),
        ("CI/CD pipelines and TCP/IP", 0),
        ("Able to lift 20 kg or more", 0),
        ("Install or repair boilers", 0),
        ("One of the leads of the team", 0),
        ("Monday to Friday or weekends", 0),
        ("Work with and/or supervise bakers", 0),
        ("Knowledge of Java, C++ and Python", 0),
    ],
)
def test_the_names_of_a_list_of_alternatives_are_each_enough(
    statement: str, enough: int
) -> None:
    """By names in capitals with "or" between them, or by what says that they are examples."""
    assert len(alternatives_in(statement)) == enough


def test_one_of_several_is_enough() -> None:
    """Who does one of them has what is asked, and who does none has not."""
    ad = (
        "Developer\n\nRequirements\n"
        "- Knowledge of at least one of Java, C++, Python or JavaScript\n"
        "- Implement features in React / Node\n- Answers the telephone politely\n"
    )
    profile = RoleProfile.from_job_description(ad)
    matcher = RoleMatcher.load(profile=profile)
    assert all("least" not in each.name.lower() for each in profile.competencies)
    place = [n for n, each in enumerate(profile.competencies) if each.indicators]
    assert len(place) == 2

    def verdicts(line: str) -> list[str]:
        text = f"EXPERIENCE\nAssistant, Rye Ltd, 2015 - 2020\n- {line}\n- Swept the yard\n"
        found = matcher.match(Resume("ida.txt", text)).competencies
        return [found[n].verdict for n in place]

    told = (
        "Programmed the booking site in Python",
        "Built a swap app in React for two schools",
    )
    found = [verdicts(line) for line in told]
    kinds = [each.indicators[0] for each in profile.competencies if each.indicators]
    python, react = kinds.index("Java"), kinds.index("React")
    assert found[0][python] != "missing"
    assert found[1][react] != "missing"
    assert verdicts("Painted the fences of three farms in green") == ["missing", "missing"]


def chosen(name: str, kind: Kind = "skill") -> list[str]:
    """Return the names of what each would do of what a competency of a name asks."""
    return [each.name for each in each_alone(Competency("a", name, kind, name))]


@pytest.mark.parametrize(
    ("name", "each"),
    [
        ("Go or Rust", ["Go", "Rust"]),
        ("Experience with Go or Rust", ["Experience with Go", "Experience with Rust"]),
        ("Experience With Go Or Rust", ["Experience With Go", "Experience With Rust"]),
        ("Either Go or Rust in production", ["Go in production", "Rust in production"]),
        ("Go and/or Rust", ["Go", "Rust"]),
        ("Go/Rust", ["Go", "Rust"]),
        ("C/C++", ["C", "C++"]),
        (".NET or Java", [".NET", "Java"]),
        ("Java, Kotlin, or Scala experience", [f"{a} experience" for a in JVM]),
        ("One of the following: Java, Kotlin or Scala", JVM),
        ("ACLS/PALS certification", ["ACLS certification", "PALS certification"]),
        (
            "Class A or B driving licence",
            ["Class A driving licence", "Class B driving licence"],
        ),
        ("Band 5 or 6", ["Band 5", "Band 6"]),
        ("QuickBooks, Xero or similar", ["QuickBooks", "Xero"]),
        ("Teach Maths or Physics", ["Teach Maths", "Teach Physics"]),
        ("CI/CD or Jenkins", ["CI/CD", "Jenkins"]),
        ("grilling or frying", ["grilling", "frying"]),
        ("welding or brazing experience", ["welding experience", "brazing experience"]),
    ],
)
def test_each_of_several_things_is_told_by_itself(name: str, each: list[str]) -> None:
    """With the words that are asked of all of them."""
    assert chosen(name) == each


@pytest.mark.parametrize(
    "name",
    [
        "CI/CD",
        "TCP/IP",
        "A/B testing",
        "P/L",
        "UI/UX",
        "R&D",
        "Degree or equivalent",
        "Bachelor's degree or equivalent experience",
        "QuickBooks or similar",
        "Verbal or written communication",
        "Monday to Friday or weekends",
        "Go and Rust",
    ],
)
def test_what_is_no_choice_between_things_stays_whole(name: str) -> None:
    """Names with signs in them, what is as good as a thing, and ways of one thing."""
    assert chosen(name) == []


@pytest.mark.parametrize("name", ["Prepare detailed reports or bids", "Orders or counts stock"])
def test_a_duty_of_this_or_that_in_small_letters_stays_whole(name: str) -> None:
    """It is done now to the one and now to the other."""
    assert chosen(name, "responsibility") == []


def test_a_choice_is_told_by_the_statement_where_the_name_tells_none() -> None:
    """What stands beside it stays, and so do indicators of nothing that is left out."""
    indicators = ("Rohde", "Nabertherm", "Glazes tiles")
    asked = Competency(
        "kilns", "Kilns", "skill", "Experience with Rohde or Nabertherm.", indicators
    )
    first, second = each_alone(asked)
    assert first.texts == ("Kilns", "Experience with Rohde.", "Rohde", "Glazes tiles")
    assert second.texts == (
        "Kilns",
        "Experience with Nabertherm.",
        "Nabertherm",
        "Glazes tiles",
    )


HAVING = {  # what is asked: what somebody has, others that will do, and who tells of it
    "Go": (
        ("Rust", "Java"),
        "Backend Engineer",
        "Built payment services in Go for three banks",
    ),
    "ACLS": (("PALS", "TNCC"), "Staff Nurse", "Led resuscitations on a ward, ACLS certified"),
    "QuickBooks": (("Xero", "Sage"), "Accountant", "Kept forty clients' books in QuickBooks"),
    "Kubernetes": (("Nomad",), "Operator", "Ran the services on Kubernetes, at a third less"),
    "grilling": (("baking",), "Cook", "Grilled steaks for two hundred covers a night"),
}
RANK = ("missing", "claimed", "demonstrated")


def verdict_on(name: str, title: str, deed: str) -> str:
    """Return the verdict on one requirement of a role that nothing was learned for."""
    text = f"EXPERIENCE\n{title}, Rye Ltd, 2015 - 2020\n- {deed}\n- Swept the yard each day\n"
    profile = RoleProfile(title, "", (Competency("a", name, "skill", name),))
    (found,) = RoleMatcher.load(profile=profile).match(Resume("ida.txt", text)).competencies
    return found.verdict


@pytest.mark.parametrize("has", HAVING)
def test_one_of_several_things_is_enough_in_any_order(has: str) -> None:
    """The verdict is that on what somebody has, whatever else would have done, and where."""
    others, title, deed = HAVING[has]
    alone = verdict_on(has, title, deed)
    assert alone != "missing"
    for other in others:
        forms = [
            f"{a}{sep}{b}"
            for sep in (" or ", " and/or ")
            for a, b in ((has, other), (other, has))
        ]
        forms += [f"Experience with {form}" for form in forms[:2]]
        told = [verdict_on(form, title, deed) for form in forms]
        assert told[:4] == [alone] * 4
        assert told[4] == told[5] == verdict_on(f"Experience with {has}", title, deed)
        assert verdict_on(other, title, deed) == "missing"


def test_none_of_several_things_is_not_enough() -> None:
    """Who has neither has nothing of it, whatever else was done."""
    for others, title, _ in HAVING.values():
        name = " or ".join([*others, "Blacksmithing"])
        assert (
            verdict_on(name, title, "Painted the fences of three farms in green") == "missing"
        )


@pytest.mark.parametrize(
    ("choice", "one"),
    [
        ("Go or Rust", "Rust in production"),
        ("Experience with QuickBooks or Xero", "Xero payroll for small firms"),
        ("AutoCAD or Revit", "Revit models of hospitals"),
        ("Knowledge of Epic or Cerner", "Cerner reports for the ward"),
    ],
)
def test_a_choice_and_one_of_what_it_is_between_are_asked_apart(choice: str, one: str) -> None:
    """Whoever has the other has the first and lacks the second; no words run together."""
    for lines in ([choice, one], [one, choice]):
        listed = "\n".join(
            f"- {line}" for line in [*lines, "Keeps a tidy desk", "Drives a van"]
        )
        asked = RoleProfile.from_job_description(f"Clerk\n\nRequirements\n{listed}\n")
        said = [each.statement for each in asked.competencies]
        assert [line for line in lines if line in said] == lines


def test_sentences_put_together_do_not_run_into_each_other() -> None:
    """No word of one follows that of another, and no alternative is of two of them."""
    ad = "Clerk\n\nRequirements\n- Kiln work\n- Kiln work with Rohde or Ahn\n- Drives a van\n"
    asked = RoleProfile.from_job_description(ad).competencies
    for text in (text for each in asked for text in each.texts):
        words = text.lower().split()
        assert all(a != b for a, b in pairwise(words)), text
