"""What a pasted advertisement says that the role is called, and what is no title of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from matcher.datamodels import Resume
from matcher.estimator import RoleMatcher
from matcher.packaged import packaged_profile
from matcher.results import TitleMatch
from matcher.roles.occupations import names_occupation
from matcher.roles.profiles import RoleProfile
from matcher.text import clean

ASKED = """Responsibilities
- Plan the rounds of nine vans that carry bread
- Answer the calls of shops, and keep the records of drivers

Requirements
- Two years of experience in logistics
- Good command of spreadsheets
"""
PERSON = Resume(
    "mina.txt",
    "Experience\n- Planned rounds of vans for a dairy\n- Kept the records of eleven drivers\n",
)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Ferncliff Foods Ltd\n\nRoute Planner\nDover, UK · Full-time", "Route Planner"),
        ("FERNCLIFF FOODS LTD\nVACANCY\nRoute Planner - Ref 88", "Route Planner"),
        ("We are hiring! 🚚\nRoute Planner", "Route Planner"),
        ("Route Planner (m/f/d) 80-100%", "Route Planner"),
        ("URGENT: Locum Optometrist", "Locum Optometrist"),
        ("JOB DESCRIPTION: Route Planner", "Route Planner"),
        ("Ward Sister\nDover", "Ward Sister"),
        ("MRI Tech", "MRI Tech"),
        ("CRA II - Oncology", "CRA II - Oncology"),
        (
            "About Ferncliff\nWe bake for nine towns.\n\nThe role: Route Planner",
            "Route Planner",
        ),
        ("Posted 3 days ago\nRoute Planner\nFerncliff | Dover", "Route Planner"),
        ("Apply now\nBack to search results\nRoute Planner", "Route Planner"),
        ("# Careers at Ferncliff\n## Route Planner", "Route Planner"),
        ("Ferncliff logo\nEasy Apply\nSave\nRoute Planner\nPromoted by hirer", "Route Planner"),
        ("165K/yr - $190K/yr\nRoute Planner (m/f/d)", "Route Planner"),
        ("Ferncliff is looking for a Route Planner to join us.", "Route Planner"),
        ("we need a route planner asap!!", "route planner"),
        ("Ferncliff seeks to appoint a Head of Transport.", "Head of Transport"),
        ("As our new Fleet Coordinator, you will know each van.", "Fleet Coordinator"),
        ("Route planners wanted in Dover", "Route planners"),
        ("Job title | Route Planner\nDepartment | Transport", "Route Planner"),
        ("Job Title:\nBarback and Friend\nReports to:\nShop Manager", "Barback and Friend"),
        ("Reports to:\nShop Manager\nPosition: Route Planner", "Route Planner"),
        ("Required for May\nTeacher of Baking (evenings)", "Teacher of Baking (evenings)"),
        ("Route Planner at Ferncliff Foods - Jobs.example.com", "Route Planner"),
    ],
)
def test_a_title_is_told_by_what_stands_for_one(head: str, title: str) -> None:
    """By its label, by an occupation, by a sentence; no firm, menu, pay or place is one."""
    profile = RoleProfile.from_job_description(f"{head}\n\n{ASKED}")
    assert profile.title == title
    assert profile.warnings == ()


@pytest.mark.parametrize(
    "head",
    [
        "Ferncliff GmbH\nDover\nFull-time",
        "Sisters of Ferncliff Hospital\nDover",
        "Sign in Post a job Employers\n165K/yr - $190K/yr",
        "You're probably a fit if you like bread.",
        "Meet your hiring manager\nFerncliff all jobs",
    ],
)
def test_where_nothing_tells_a_title_there_is_none(head: str) -> None:
    """And it is said, with what to do."""
    profile = RoleProfile.from_job_description(f"{head}\n\n{ASKED}")
    assert (profile.role, profile.title) == ("Job description", "")
    [warning] = profile.warnings
    assert "no title found" in warning
    assert "'Job title: ...'" in warning


def test_an_advertisement_has_one_score_whatever_its_file_is_called(tmp_path: Path) -> None:
    """Without a title the sum stands alone; a saved profile keeps that, and one can be set."""
    text, scores = f"Ferncliff GmbH\n\n{ASKED}", []
    for name in ("route_planner.txt", "cook.txt", "untitled.txt"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        profile = RoleProfile.from_file(tmp_path / name)
        scores.append(RoleMatcher.load(profile=profile).match(PERSON).score)
        saved = RoleProfile.from_markdown(profile.to_markdown())
        assert (saved.role, saved.title) == (f"Job description ({Path(name).stem})", "")
    given = RoleMatcher.load(profile=RoleProfile.from_job_description(text)).match(PERSON)
    assert scores == [given.score] * 3
    assert given.title is None
    titled = RoleProfile.from_job_description(f"Job title: Route Planner\n\n{text}")
    result = RoleMatcher.load(profile=titled).match(PERSON)
    assert result.title == TitleMatch("Route Planner", result.title.nearness, 0.5)
    assert 0 < result.title.nearness < 1
    assert result.to_dict()["title"]["text"] == "Route Planner"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Clinical Nurse Specialist II", True),
        ("Assistant to the Director", True),
        ("Food & Beverage Manager", True),
        ("Goldsmith", True),
        ("Hiring manager", False),
        ("Contact the recruiter", False),
        ("Leicester", False),
        ("Harrow Lane Bakehouse", False),
    ],
)
def test_an_occupation_is_told_by_its_noun(text: str, told: bool) -> None:
    """With what tells more of it, and without what pages say of people."""
    assert names_occupation(text) is told


def test_a_role_given_as_a_resume_is_told_and_shows_no_deed() -> None:
    """With all that its file says; a pronoun before each line changes nothing."""
    profile, matcher = RoleProfile.from_file(packaged_profile()), RoleMatcher.load()
    said = [text for each in profile.competencies for text in each.texts[1:]]
    said += [text for entry in profile.context for text in entry]
    for lines in (said, [f"I {line}" for line in said]):
        text = "Experience\n" + "\n".join(f"- {line}" for line in lines)
        result = matcher.match(Resume("role.txt", clean(text)))
        assert {match.verdict for match in result.competencies} <= {"claimed", "missing"}
        assert "passages are the role's own words" in result.warnings[-1]
    assert matcher.match(PERSON).warnings == ()


def test_an_advertisement_given_as_a_resume_is_told() -> None:
    """Whatever role it is matched with; what people write of themselves is no advertisement."""
    advert = (
        "Route Planner\n\nWe are looking for an experienced planner to join our team.\n\n"
        f"{ASKED}- You will have a driving licence, and you bring a good knowledge of our"
        " county\n\nHow to apply\nSend your CV and salary expectations to us.\n"
    )
    result = RoleMatcher.load().match(Resume("ad.txt", clean(advert)))
    assert any("reads as a job description" in each for each in result.warnings)
