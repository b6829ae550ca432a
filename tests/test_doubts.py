"""Texts that are no job description, or several: which are told, why, and which are not."""

from __future__ import annotations

import pytest
from abroad import ABROAD
from advertised import ADS
from conftest import RESUME

from matcher import RoleProfile
from matcher.errors import ProfileError
from matcher.heard import in_our_language
from matcher.roles.doubts import is_resume, several_in
from matcher.text import clean

TRADES = [each.trade for each in ADS]
each_ad = pytest.mark.parametrize("text", [each.text for each in ADS], ids=TRADES)
each_language = pytest.mark.parametrize("language", ABROAD)

MENU = """The Gilded Pear
Starters
- Leek soup with toasted essential seeds 6
- Smoked trout, must be ordered a day before 9
Mains
- Lamb for two, requires forty minutes 38
- Barley with wild garlic 16
Tables of eight need a deposit.
"""
POEM = """I keep the lamp, I keep the stair,
I keep the gulls in good repair,
And when the fog comes rolling in
I sharpen both my ears and grin.
"""
MENUS = """Skip to content
Home
Jobs
Companies
Salaries
Sign in
Filter by
Full-time (1,204)
Part-time (377)
Sort by
Next
About us
Help
Privacy policy
© 2031 Worklight
"""


@each_ad
@pytest.mark.parametrize("form", [str, str.upper, str.lower], ids=["", "upper", "lower"])
def test_an_advertisement_raises_no_doubt(text: str, form: type[str]) -> None:
    """However short it is, and however it is written."""
    profile = RoleProfile.from_job_description(form(text))
    assert profile.warnings == ()
    assert in_our_language(form(text)).language == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (MENU, "nothing is asked of a person here"),
        (POEM, "nothing is asked of a person here"),
        ("date,route,weather\n2031-01-02,north,fog\n", "nothing is asked of a person here"),
        (MENUS, "the menus of a page, and no advertisement"),
        (f"{MENUS}This job is no longer available.", "the advertisement is gone"),
        (f"{MENUS}Forgot your password?", "a page that asks for a login"),
        ("You need to enable JavaScript to run this app.", "shown by scripts"),
        ("Verify you are human by ticking the box.", "a page that asks for a person"),
    ],
)
def test_a_text_that_is_no_advertisement_says_why(text: str, message: str) -> None:
    """And what to do, with the name of the file."""
    with pytest.raises(ProfileError, match=rf"^job\.txt: .*{message}.*: \w+"):
        RoleProfile.from_job_description(text, "job.txt")


@each_ad
def test_what_a_page_says_beside_an_advertisement_is_no_doubt(text: str) -> None:
    """Each page has a login, and many say that they want scripts."""
    around = "Sign in to apply\nForgot your password?\nPlease enable JavaScript\n"
    assert RoleProfile.from_job_description(around + text).competencies
    assert RoleProfile.from_job_description(f"{text}\n{around}").competencies


def test_a_resume_is_no_description() -> None:
    """The files may have been given in the wrong order."""
    with pytest.raises(ProfileError, match=r"^noor\.pdf: a résumé, .* with --profile"):
        RoleProfile.from_job_description(RESUME, "noor.pdf")


@each_ad
def test_a_resume_is_told_from_an_advertisement(text: str) -> None:
    """Also from one with headings and contacts as a résumé has them."""
    headed = (
        f"Example Ltd\n020 7946 0000\n\nSUMMARY\n{text}\nEDUCATION\nA degree\nEXPERIENCE\nTwo"
    )
    assert not is_resume(clean(text))
    assert not is_resume(clean(headed))


@each_language
def test_an_advertisement_in_another_language_is_refused_by_its_name(language: str) -> None:
    """In whatever script it is."""
    message = rf"^job\.txt: in {language}, and only descriptions in English are read"
    with pytest.raises(ProfileError, match=message):
        RoleProfile.from_job_description(ABROAD[language], "job.txt")


@each_language
@pytest.mark.parametrize("first", [True, False], ids=["first", "last"])
def test_of_an_advertisement_in_two_languages_the_half_in_ours_is_read(
    language: str, first: bool
) -> None:
    """And the warning says what was left out."""
    ours, theirs = ADS[0].text, ABROAD[language]
    both = f"{theirs}\n\n{ours}" if first else f"{ours}\n\n{theirs}"
    profile = RoleProfile.from_job_description(both)
    assert profile.competencies == RoleProfile.from_job_description(ours).competencies
    assert profile.role == ADS[0].text.split("\n")[0]
    [warning] = profile.warnings
    assert warning.endswith(f"lines in {language} were left out: only English is read")


@pytest.mark.parametrize(
    "line",
    [
        "Work at Café des Deux Ponts, rue de la Gare, in Baie-aux-Hérons.",
        "Bäckerei Sonntag GmbH, Lindenstraße 12, Lindau am Holz",
        "Llanfairpwllgwyngyll and Ysbyty Gwynedd",
        "Mise en place, sous vide, beurre blanc, crème brûlée",
        "Python, SQL, Kafka, dbt, Terraform, Kubernetes, Django",
    ],
)
def test_names_and_terms_are_no_other_language(line: str) -> None:
    """A street or a dish makes no advertisement a foreign one."""
    text = f"{line}\n{ADS[0].text}\n- {line}\n"
    assert RoleProfile.from_job_description(text).warnings == ()


def test_several_advertisements_in_one_text_are_told() -> None:
    """Ten in a row, and those that an employer announces in one, with their titles."""
    count, titles = several_in(clean("\n\n".join(each.text for each in ADS)))
    assert count >= 8
    assert {"Night Baker", "Property Lawyer", "Warehouse Manager"} <= set(titles)
    three = (
        "JOIN US – three openings for the spring\n\n"
        "1) NIGHT PORTER\nYou must have experience of closing a till, and know the town.\n\n"
        "2) HEAD GARDENER\nFive years in a garden, and able to plan a border.\n\n"
        "3) EVENTS COORDINATOR\nWedding planning from first visit to last dance, and contracts "
        "with suppliers.\n"
    )
    assert several_in(clean(three)) == (
        3,
        ("NIGHT PORTER", "HEAD GARDENER", "EVENTS COORDINATOR"),
    )
    profile = RoleProfile.from_job_description(three)
    assert profile.warnings == (
        "3 descriptions or more seem to stand in it (NIGHT PORTER, HEAD GARDENER, EVENTS "
        "COORDINATOR): they became one role; give each in a file of its own",
    )


def test_parts_of_one_advertisement_are_no_several() -> None:
    """Levels come again above each part of a table, and a page may say all of it twice."""
    parts = "".join(
        f"{area}\nEssential\n- Experience of {area}\nDesirable\n- Knowledge of {area}\n"
        for area in ("Baking", "Selling", "Cleaning", "Counting")
    )
    assert several_in(clean(f"Baker\n\n{parts}")) == (1, ())
    assert several_in(clean(ADS[0].text * 3)) == (1, ())


def test_warnings_are_no_part_of_what_makes_profiles_equal() -> None:
    """What is written down and read again is the same role."""
    profile = RoleProfile.from_job_description(f"{ADS[0].text}\n\n{ABROAD['German']}")
    assert profile.warnings
    assert RoleProfile.from_markdown(profile.to_markdown()) == profile
