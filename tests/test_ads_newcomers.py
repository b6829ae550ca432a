"""What somebody new to it pastes, and how it is read. The firms and people are made up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from matcher import RoleProfile

LIST = """Quay Hand
What you will do
- Load and unload boats
- Keep the stock of rope
- Greet guests
What you need
- Knowledge of knots
- Good spirits
"""


def names(text: str) -> list[str]:
    """Return the names of what an advertisement asks."""
    return [each.name for each in RoleProfile.from_job_description(text).competencies]


def asked(line: str, below: str = "Nice to have") -> RoleProfile:
    """Return what is made of an advertisement that ends with a line under a heading."""
    return RoleProfile.from_job_description(f"{LIST}{below}\n- {line}\n")


def test_what_somebody_will_be_doing_is_a_duty() -> None:
    """In a paragraph without headings; joining and earning are none."""
    found = names(
        "We are a small firm in Mereham, and we need another pair of hands. You'll be "
        "processing purchase invoices for forty clients. You will also be chasing late "
        "payers by phone. "
        "You'll be joining a happy crew. You'll be earning a good wage."
    )
    assert [name.split()[0] for name in found] == ["Processing", "Chasing"]


@pytest.mark.parametrize(
    ("line", "languages"),
    [
        ("French, because of our many guests from Lyon", ["French"]),
        ("German or Dutch, since we are near the border", ["German or Dutch"]),
        ("Welsh, as our callers speak it", ["Welsh"]),
        ("French, Maths and Science teaching", []),
        ("Polish brass and silver", []),
    ],
)
def test_a_language_is_asked_where_it_is_said_why(line: str, languages: list[str]) -> None:
    """Though nothing but the reason says that it is to be spoken."""
    found = [each.value for each in asked(line).facts if each.type == "language"]
    assert found == languages


MAIL = LIST.replace("rope\n", "rope\n  and report what is missing\n")


@pytest.mark.parametrize("sign", ["> ", ">", ">> ", "  > > "])
def test_mail_that_was_sent_on_is_read_as_the_mail(sign: str) -> None:
    """Whatever the depth of the signs before its lines; what stands above is a greeting."""
    quoted = "".join(f"{sign}{line}\n" for line in MAIL.splitlines())
    assert names(f"Hi Jane,\nsee below\n\n{quoted}") == names(MAIL) == names(LIST)


def test_a_sign_before_few_lines_stays() -> None:
    """It is a sign of items, or of what is more than something."""
    text = f"{LIST}- > 3 years of sailing\n"
    assert "3" in [each.value for each in RoleProfile.from_job_description(text).facts]


def test_a_line_between_items_goes_on_with_the_first() -> None:
    """Though no other line is broken."""
    (told,) = [
        each.statement
        for each in RoleProfile.from_job_description(MAIL).competencies
        if each.name == "Keep the stock of rope"
    ]
    assert told.endswith("and report what is missing")


def test_a_notice_that_the_width_of_a_page_broke_is_an_advertisement() -> None:
    """As it is on one line."""
    text = (
        "We need a cook for our canteen. You will\nprepare lunch for eighty people, order the\n"
        "vegetables and keep the kitchen clean. You\nshould know knives and have two years'\n"
        "experience.\n"
    )
    assert names(text) == names(text.replace("\n", " "))


@pytest.mark.parametrize(
    "line",
    [
        "Interested? Give me a ring or reply to this mail.",
        "Drop us a line if you have questions.",
        "Just call Sue on 0123 456.",
        "Text Sue if you like the sound of it",
        "Get in touch!",
        "Cheers, Pat",
        "Kind regards",
        "Hi, we need somebody for our stores.",
    ],
)
def test_how_to_get_in_touch_is_no_duty(line: str) -> None:
    """Nor how a letter ends, nor that somebody is sought; wherever it stands."""
    role = asked(line, "")
    assert [each.name for each in role.competencies] == names(LIST)
    assert role.facts == ()


@pytest.mark.parametrize("line", ["Reply to mail from guests", "Call guests by name"])
def test_a_duty_to_reply_or_call_is_one(line: str) -> None:
    """Where it is not the reader who is to."""
    assert len(asked(line, "").competencies) == len(names(LIST)) + 1


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Experience in retail, hospitality or leisure", "Retail, hospitality or leisure"),
        ("Factory, food or drink experience", "Factory, food or drink experience"),
        (
            "Experience of a factory, food or drink environment is an advantage",
            "Factory, food or drink environment",
        ),
    ],
)
def test_a_list_of_settings_is_named_whole(line: str, name: str) -> None:
    """To its last part."""
    assert asked(line).competencies[-1].name == name


def test_duties_stand_before_skills_and_once() -> None:
    """However often an advertisement comes back to them; so a saved profile reads well."""
    role = RoleProfile.from_job_description(
        f"{LIST}Further duties\n- Sweep the quay\n- Paint the boats\n"
    )
    saved = role.to_markdown()
    assert saved.count("## Responsibilities\n") == saved.count("## Essential skills\n") == 1
    assert RoleProfile.from_markdown(saved).competencies == role.competencies


def test_a_description_alone_says_how_to_look_at_it(run: Callable[..., Result]) -> None:
    """A profile that somebody wrote needs none."""
    Path("job.txt").write_text(LIST, encoding="utf-8")
    result = run("-p", "job.txt")
    assert result.exit_code == 2
    assert "match -p job.txt --save-profile role.md" in result.stderr
    assert "--save-profile" not in run().stderr
