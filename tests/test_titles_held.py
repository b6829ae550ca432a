"""Who has or had a post called as the role is near to its title; who names it is not."""

from __future__ import annotations

import numpy as np
import pytest

from matcher import Resume, RoleMatcher, RoleProfile, render
from matcher.datamodels import Competency
from matcher.scoring.general.held import holds_title
from matcher.several import score_roles

TITLE = "Senior Backend Engineer"
DUTIES = "- Built payment services in Go for three banks\n- Ran the services on Kubernetes\n"
ASKED = ("Go", "Kubernetes")
PROFILE = RoleProfile(
    TITLE, "", tuple(Competency(name.lower(), name, "skill", name) for name in ASKED)
)
HEADS = [
    "Senior Backend Engineer, Acme Payments, 2019 - present",
    "SENIOR BACKEND ENGINEER | Acme Payments | 2011 - 2015",
    "Backend Engineer (Senior), Acme Payments, 2019 - 2021",
    "Lead Backend Engineer at Acme Payments (2019 - 2021)",
    "Senior Backend Engineer\nAcme Payments, London | 2019 - present",
    "Acme Payments\nSenior Backend Engineer\n2019 - present",
    "Senior Backend Engineer\nJan 2019 – Present",
    "2019 - 2021 Senior Backend Engineer, Acme Payments",
    "Senior Backend Engineer\t2019 - present\nAcme Payments",
]


def worked(head: str, above: str = "") -> str:
    """Return the text of a résumé with a post under a head."""
    return f"Jo Dell\n{above}\nEXPERIENCE\n{head}\n{DUTIES}"


@pytest.mark.parametrize("head", HEADS)
def test_a_post_with_the_title_is_as_near_as_can_be(head: str) -> None:
    """Held now or once, in any case, rank and order of words, wherever its years stand."""
    assert holds_title(worked(head), TITLE)
    (result,) = [RoleMatcher.load(profile=PROFILE).match(Resume("jo.txt", worked(head)))]
    assert result.title is not None
    assert result.title.nearness == 1.0
    assert not result.missing
    assert result.score > 0.8


@pytest.mark.parametrize(
    "text",
    [
        worked("Barista, Bean Ltd, 2019 - 2021", above="Senior Backend Engineer\n"),
        worked("Barista, Bean Ltd, 2019 - 2021\n- Senior Backend Engineer 2020"),
        worked("Senior Backend Engineer\nBaker and Store Manager, Bean Ltd, 2019 - 2021"),
        worked("Office Assistant, Bean Ltd, 2019 - 2021")
        + "\nSKILLS\nSenior Backend Engineer\n",
        worked("Barista, Bean Ltd, 2019") + "\nINTERESTS\nSenior Backend Engineer, 2020\n",
        worked("Barista, Bean Ltd, 2019") + "\nEDUCATION\nBackend Engineer, Rye, 2020\n",
        worked("Barista who helped a senior backend engineer at Bean Ltd, 2019 - 2021"),
        worked("Frontend Engineer, Bean Ltd, 2019 - 2021"),
    ],
)
def test_a_title_that_is_no_post_of_ones_own_does_not_count(text: str) -> None:
    """In a headline, a list, another section or a sentence, or above somebody's other post."""
    assert not holds_title(text, TITLE)


@pytest.mark.parametrize(
    ("title", "head", "holds"),
    [
        ("Staff Nurse", "Staff Nurse, Rye Hospital, 2016 - present", True),
        ("Nurse, Staff", "Staff Nurse, Rye Hospital, 2016 - present", True),
        ("Line Cook", "Line Cook | The Oak | 2014 - 2021", True),
        ("Head Chef", "Line Cook | The Oak | 2014 - 2021", False),
        ("Accountant", "Assistant Accountant, Pond Ltd, 2014 - 2021", False),
        ("Senior", "Senior, Pond Ltd, 2014 - 2021", False),
    ],
)
def test_titles_of_every_trade_are_compared_word_for_word(
    title: str, head: str, holds: bool
) -> None:
    """Only words of rank may differ, and there must be others."""
    assert holds_title(worked(head), title) is holds


def test_a_head_that_is_made_up_hardly_pays() -> None:
    """Where little of what is asked is shown, a post with the title counts as little."""
    head = "Barista, Bean Ltd, 2019 - 2021"
    duties = (
        "- Pulled two hundred coffees a day and trained four baristas\n"
        "- Kept the till, the rota and the stock of beans and milk\n"
        "- Baked scones for the counter and for two offices nearby\n"
    )
    model = RoleMatcher.load(profile=PROFILE)
    plain, made_up, above = (
        model.match(Resume("jo.txt", f"EXPERIENCE\n{lines}\n{duties}")).score
        for lines in (head, f"{TITLE}, Dale Ltd, 2022 - 2023\n{head}", f"{TITLE}\n{head}")
    )
    assert max(made_up, above) < plain + 0.2
    assert model.match(Resume("jo.txt", worked(head))).score > made_up


def test_many_roles_together_know_who_holds_their_title() -> None:
    """As each role by itself does."""
    models = RoleMatcher.load_roles([PROFILE, RoleProfile("Baker", "", PROFILE.competencies)])
    resumes = [Resume("jo.txt", worked(head)) for head in HEADS[:3]]
    alone = [[model.match(each).score for model in models] for each in resumes]
    assert np.abs(score_roles(models, resumes) - np.array(alone)).max() < 1e-9


def test_the_title_is_told_where_nothing_else_says_what_lacks() -> None:
    """In the table and on the page, where every must is demonstrated; else by --explain."""
    said = "50 % of it is how near the résumé is to “Senior Backend Engineer”"
    model = RoleMatcher.load(profile=PROFILE)
    done = model.match(Resume("jo.txt", worked("Barista, Bean Ltd, 2019 - 2021")))
    undone = model.match(Resume("al.txt", "EXPERIENCE\nBarista, Bean Ltd, 2019\n- Sold tea\n"))
    held = model.match(Resume("jo.txt", worked(HEADS[0])))
    assert said in render(done, "table")
    assert "of it is how near the" in render(done, "html")
    assert "of it is how near the" not in render(undone, "html")
    for other in (held, undone):
        assert said not in render(other, "table")
