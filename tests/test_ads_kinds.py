"""Job advertisements of kinds that people paste: each kind with an advertisement of ours."""

from __future__ import annotations

import pytest

from matcher import RoleProfile
from matcher.roles.ads import requirements_of
from matcher.roles.ads.doings import doings_of
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.welcome import is_welcome


def sentences(text: str) -> list[str]:
    """Return what each requirement of an advertisement stands for."""
    return [" ".join(each.sentences) for each in requirements_of(text)]


def test_numbers_of_an_outline_are_signs_and_no_words() -> None:
    """Levels below a number are headings, whatever their number."""
    asked = requirements_of(
        "Policy Officer\n2. Main responsibilities\n2.1 Draft briefings for ministers\n"
        "2.2 Run public consultations\n3. Person specification\n3.1 Essential\n"
        "(a) Clear and concise drafting\n3.2 Desirable\n(a) Knowledge of maritime law\n"
    )
    assert [each.sentences[0] for each in asked] == [
        "Draft briefings for ministers",
        "Run public consultations",
        "Clear and concise drafting",
        "Knowledge of maritime law",
    ]
    assert [each.must for each in asked] == [True, True, True, False]


@pytest.mark.parametrize("sign", "→»~★")
def test_rarer_signs_before_items_are_signs(sign: str) -> None:
    """Headings that end in the reader's "you'll be" and "you've" open lists too."""
    asked = requirements_of(
        f"Bike Mechanic\nDay to day you'll be\n{sign} servicing bikes of every kind\n"
        f"{sign} building wheels\nTo succeed you'll need\n{sign} a tidy bench\n"
        f"Even better if you've\n{sign} worked on suspension\n"
    )
    assert [each.sentences[0] for each in asked] == [
        "servicing bikes of every kind",
        "building wheels",
        "a tidy bench",
        "worked on suspension",
    ]
    assert [each.must for each in asked] == [True, True, True, False]


def test_labels_before_lists_on_one_line_are_headings() -> None:
    """The label of pay ends what is asked; lists are parted at each comma."""
    text = (
        "Area Sales Representative\n"
        "Key accountabilities: visit farms and build relationships, advise on rations with "
        "our nutritionists, hit the tonnage targets, keep the CRM up to date.\n"
        "Skills and experience: agricultural sales, negotiation, clean driving licence.\n"
        "Remuneration: basic plus commission, pick-up truck and phone.\n"
    )
    found = sentences(text)
    assert len([each for each in found if len(each.split()) < 9]) == len(found) == 6
    assert not any("commission" in each or "licence" in each for each in found)


def test_questions_are_headings() -> None:
    """What is said not to be needed, of colleagues and of pay is not asked."""
    found = sentences(
        "Frontend Developer\nWhat's the job?\nYou'll build maps and charts in TypeScript.\n"
        "Who will I work with?\nA team of six: a designer, a meteorologist and Jo.\n"
        "What do I need?\nSolid JavaScript and CSS.\nWhat do I not need?\nA beard.\n"
        "What will I earn?\nBetween 48 and 60 thousand, the same formula for everyone.\n"
    )
    assert [each.split()[-1].strip(".") for each in found] == ["TypeScript", "CSS"]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("You will greet clients, book appointments and take payments at the till.", 2),
        ("You'll own paid search, run more experiments, and turn numbers into notes.", 3),
        ("As a ranger you will repair the walls, survey the birds, and lead the walks.", 3),
        ("Visit farms every week, advise on rations, keep the records up to date.", 3),
        ("You will prepare budgets, forecasts and reports.", 0),
        ("Experience of building, training and leading teams.", 0),
    ],
)
def test_what_a_sentence_says_to_do_is_parted_before_verbs(sentence: str, parts: int) -> None:
    """A list of things is no list of deeds."""
    assert len(doings_of(Slice.of(sentence))) >= parts
    assert bool(doings_of(Slice.of(sentence))) is bool(parts)


def test_words_that_run_into_each_other_are_told_by_their_capitals() -> None:
    """Where it happens often in a line; names of products stay whole."""
    found = sentences(
        "Customer Success ManagerAbout usPebble makes software for florists.What you will do"
        "Onboard new customers by videoRun quarterly reviews of accountsFeed ideas back to the "
        "developersWhat we need from youExperience in a SaaS companyConfident use of HubSpot"
        "What you getA share in the profits"
    )
    assert "Onboard new customers by video" in found
    assert "Feed ideas back to the developers" in found
    assert any("HubSpot" in each for each in found)
    assert not any("profits" in each or "florists" in each for each in found)


def test_a_notice_of_three_lines_is_an_advertisement() -> None:
    """Who is wanted is its title and not asked."""
    role = RoleProfile.from_job_description(
        "Barber wanted, Castle Street.\nMust be good with fades and beard trims, friendly "
        "with customers.\nText Mario 07700 900812.\n"
    )
    assert role.role == "Barber"
    assert [each.must for each in role.competencies] == [True]


@pytest.mark.parametrize(
    ("text", "welcome"),
    [
        ("Canva (preferred)", True),
        ("Leasehold work (highly desirable)", True),
        ("Spreadsheets (Excel preferred)", False),
        ("Programming in SAS (preferred), SQL or R", False),
    ],
)
def test_a_wish_in_parentheses_is_of_what_stands_before_it(text: str, *, welcome: bool) -> None:
    """If it is all that they say, at the end."""
    assert is_welcome(text) is welcome


def test_a_title_is_found_below_the_menus_of_a_page() -> None:
    """Greetings, paths of pages and remarks in parentheses are none."""
    rest = "Responsibilities\n- Translate annual reports\n- Revise translations\n"
    for before in (
        "Skip to main content\nJobs\nSign in\nHome > Jobs > Translator\n",
        "Hi all,\n",
    ):
        assert (
            RoleProfile.from_job_description(f"{before}Translator\n{rest}").role == "Translator"
        )
