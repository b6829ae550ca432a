"""Advertisements of one sentence, and what stands beside what is asked; all made up."""

from __future__ import annotations

import pytest

from matcher import RoleProfile
from matcher.roles.ads import read_advertisement
from matcher.roles.ads.welcome import is_welcome


def asked(text: str) -> list[tuple[str, str, bool]]:
    """Return what a text asks: statements in small letters, with kind and must."""
    role = RoleProfile.from_job_description(text)
    return [(each.statement.lower(), each.kind, each.must) for each in role.competencies]


def test_one_sentence_may_seek_somebody_to_do_something() -> None:
    """Where it is to be done is no second thing."""
    found = asked(
        "We are looking for a piano tutor to teach beginners in small groups in Mereham."
    )
    assert [(kind, must) for _, kind, must in found] == [("responsibility", True)]
    assert "teach beginners" in found[0][0]


def test_one_sentence_may_seek_somebody_with_several_things() -> None:
    """What is best of all is only welcome, and where one may work is not asked."""
    found = asked(
        "Small studio in Mereham needs a web developer with solid PHP and Twig and some "
        "Postgres tuning, ideally a bit of Helm, remote is fine."
    )
    assert [(kind, must) for _, kind, must in found] == [
        ("skill", True),
        ("skill", True),
        ("skill", False),
    ]
    assert "remote" not in " ".join(each for each, _, _ in found)


def test_one_sentence_ends_with_terms_that_are_not_asked() -> None:
    """When to start, and whom to call."""
    found = asked("Looking for a roofer who can lay slate for our crew, start Monday, call Jo.")
    assert len(found) == 1
    assert "slate" in found[0][0]
    assert "call" not in found[0][0]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("You must have a guard card, a clean record, a car that copes with snow.", 2),
        ("The role involves advocacy in small courts, drafting letters to clients and advising "
         "our own clerks.", 3),
        ("We ask for sound book-keeping, a calm manner and real interest in bees.", 3),
    ],
)  # fmt: skip
def test_what_one_sentence_lists_stands_apart(line: str, parts: int) -> None:
    """Each part is ticked by itself; a card is a licence, and a fact."""
    found = read_advertisement(f"Clerk\n\nWe keep bees at Mereham.\n\n{line}\n").requirements
    assert len(found) >= parts


def test_a_list_between_semicolons_is_looked_at_part_by_part() -> None:
    """Though one of its parts says how long one stands."""
    found = asked(
        "Seed Technician\n\nRequirements: good aseptic technique; careful record keeping; able "
        "to stand for long hours; sharp eyes.\n"
    )
    told = " | ".join(each for each, _, _ in found)
    assert "aseptic" in told
    assert "record keeping" in told


def test_slanted_words_of_markdown_lose_their_signs() -> None:
    """A name with such a sign in it keeps it."""
    found = asked(
        "# Tester\n\n## What you bring\n* You code in Go\n* _Bonus:_ experience with eBPF\n"
        "* Knowledge of snake_case names in C\n"
    )
    told = " | ".join(each for each, _, _ in found)
    assert "bonus: experience with ebpf" in told
    assert "snake_case" in told


def test_several_years_are_kept_in_a_profile_that_is_saved() -> None:
    """As the words of the advertisement tell them, which stand below."""
    role = RoleProfile.from_job_description(
        "Buyer\n\nDuties\n- Buy yarn and cloth\n- Plan the stock of nine shops\n\n"
        "Requirements\n- Several years of experience in buying for a shop\n"
    )
    assert [fact.value for fact in role.facts if fact.type == "years"] == ["several"]
    assert RoleProfile.from_markdown(role.to_markdown()) == role


def test_the_cells_beside_duties_ask_nothing() -> None:
    """How often something is done, and the heads of columns."""
    found = asked(
        "Bookkeeper\n\nDuties\nTask\tHow often\nEnter invoices of suppliers\tdaily\n"
        "Reconcile the accounts of the bank\tweekly\nPrepare returns of tax\tquarterly\n"
    )
    told = [each for each, _, _ in found]
    assert any("invoices" in each for each in told)
    assert not {"task", "how often", "daily", "weekly", "quarterly"}.intersection(told)


@pytest.mark.parametrize(
    ("heading", "asks"),
    [
        ("Who are we after?", True),
        ("The person", True),
        ("Is it you?", True),
        ("Why Kelsbury", False),
        ("Conditions of employment", False),
        ("Things you need to know", False),
    ],
)
def test_chatty_and_official_headings_open_a_section(heading: str, asks: bool) -> None:
    """Of what is asked, or of what is not."""
    found = asked(
        f"Clerk\n\nYou will\n- Sort the post\n- Answer calls of tenants\n\n{heading}\n"
        "- A manageable round\n- A calm voice\n"
    )
    assert any("calm voice" in each for each, _, _ in found) is asks


@pytest.mark.parametrize(
    ("text", "welcome"),
    [
        ("Welcome guests at the door", False),
        ("Give each guest a warm welcome and a smooth stay", False),
        ("Experience with Rust is welcome", True),
        ("Dutch welcome", True),
        ("Would prefer a trained nurse", True),
    ],
)
def test_to_welcome_guests_is_no_wish(text: str, welcome: bool) -> None:
    """What is welcome is."""
    assert is_welcome(text) is welcome


def test_knowledge_of_what_is_paid_elsewhere_is_asked() -> None:
    """Insurance is no benefit where somebody is to know of its claims."""
    found = asked(
        "Vet Receptionist\n\n- Answer the phone\n- Send reminders to owners\n"
        "- Knowledge of insurance claims is a plus\n- Discount on pet food\n- £11 an hour\n"
    )
    assert [must for each, _, must in found if "insurance claims" in each] == [False]
    assert not any("discount" in each for each, _, _ in found)


def test_labels_of_a_portal_below_an_advertisement_ask_nothing() -> None:
    """Nor do their values, though they are words of a trade."""
    found = asked(
        "Press Officer\n\nYou will\nWrite releases for the press\nAnswer calls of reporters\n\n"
        "Seniority level\nMid-Senior level\nEmployment type\nFull-time\nJob function\n"
        "Marketing\nIndustries\nSoftware Development\nSet alert for similar jobs\n"
    )
    assert [each for each, _, _ in found] == [
        "write releases for the press",
        "answer calls of reporters",
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Gardener wanted two days a week to prune the fruit trees near Mereham.", ["prune"]),
        ("Hiring a cook who can serve eighty alone, bakes bread and doesn't mind mice.",
         ["serve eighty", "bakes bread"]),
        ("Our home in Mereham is seeking a night nurse with a calm manner to start in May.",
         ["calm manner"]),
    ],
)  # fmt: skip
def test_a_notice_of_one_sentence_says_what_for(text: str, parts: list[str]) -> None:
    """Each thing apart; what one does not mind and when one starts is none of it."""
    found = [each for each, _, _ in asked(text)]
    assert len(found) == len(parts)
    assert all(part in each for part, each in zip(parts, found, strict=True))
    assert not any(word in " ".join(found) for word in ("mice", "may"))


def test_a_skill_among_skills_is_no_heading() -> None:
    """Though it has two words and ends as headings do; an item with a name is a duty by it."""
    found = asked(
        "Buyer\n\nWhat you will do\n- Onboard — guide new shops from contract to first sale\n"
        "- Grow — find more shops\n\nSkills and experience:\nGood knowledge of contracts\n"
        "Negotiation skills\nRadio or podcast experience\n"
    )
    told = " | ".join(each for each, _, _ in found)
    parts = ("guide new shops", "negotiation skills", "podcast experience")
    assert [each for each in parts if each not in told] == []


def test_the_value_of_a_label_opens_no_section() -> None:
    """What stands below it is asked, and likewise what is said to be as welcome."""
    found = asked(
        "Fellow in Glaciology\nSalary: £37,174\n\nYou should have strong Fortran and a record "
        "of papers. Experience of clusters is desirable, as is experience of work in polar "
        "camps.\n"
    )
    musts = {each: must for each, _, must in found}
    assert [must for each, must in musts.items() if "clusters" in each] == [False]
    assert [must for each, must in musts.items() if "polar" in each] == [False]
    assert [must for each, must in musts.items() if "fortran" in each] == [True]
