"""The page of several roles in a browser: by mouse, by keyboard, without JavaScript."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from axed import SCHEMES, WIDTHS, faults

from matcher.results import Failure, MatchResult

api = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
pytest.importorskip("axe_playwright_python", reason="pip install axe-playwright-python")
expect = api.expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

Opener = Callable[..., "Page"]
BROKEN = Failure("in/broken.pdf", "scanned", "holds pictures only")


@pytest.fixture
def pairs(matched: MatchResult) -> list[MatchResult | Failure]:
    """Return two people for two roles, the second role with skills alone."""
    skills = tuple(m for m in matched.competencies if m.competency.kind == "skill")
    made: list[MatchResult | Failure] = [BROKEN]
    for name, scores in (("in/ann.txt", (0.8, 0.3)), ("in/bo.txt", (0.2, 0.6))):
        first = replace(matched, resume=name, profile="Baker", score=scores[0])
        miller = {"profile": "Miller", "profile_source": "miller.md", "competencies": skills}
        made += [first, replace(first, score=scores[1], **miller)]  # type: ignore[arg-type]
    return made


def test_a_score_leads_to_its_evidence_and_back(
    open_page: Opener, pairs: list[MatchResult | Failure]
) -> None:
    """The view names the role, and the focus comes back to the score."""
    page = open_page(pairs)
    page.get_by_role("row", name="in/bo.txt").first.get_by_role("link", name="60").click()
    expect(page.locator("#person-title")).to_have_text("in/bo.txt")
    head = page.locator(".person-head")
    expect(head).to_contain_text("Miller, rank 1 of 2; for this résumé, role 1 of 2")
    expect(page.locator("#ranking")).to_be_hidden()
    expect(page.locator(".passages li").first).to_be_visible()
    expect(page.locator(".glance tbody:visible")).to_have_count(1)
    expect(page.locator(".glance tbody:visible .number").first).to_have_text("1")
    page.get_by_role("link", name="All roles").click()
    expect(page.locator("#ranking")).to_be_visible()
    expect(page.get_by_role("link", name="60")).to_be_focused()
    expect(page).to_have_title("2 roles")


def test_other_roles_of_a_person_are_a_step_away(
    open_page: Opener, pairs: list[MatchResult | Failure]
) -> None:
    """Best first; the steps go through the ranking of the role."""
    page = open_page(pairs, "#/1")
    roles = page.get_by_role("navigation", name="Roles for this résumé").locator("li")
    expect(roles).to_have_text(["Baker 80", "Miller 30"])
    page.get_by_role("link", name="Miller").click()
    expect(page.locator(".person-head")).to_contain_text("Miller, rank 2 of 2")
    page.get_by_role("link", name="Previous").click()
    expect(page.locator("#person-title")).to_have_text("in/bo.txt")
    expect(page.get_by_role("link", name="Previous")).to_have_count(0)


def test_the_page_is_used_by_keyboard(
    open_page: Opener, pairs: list[MatchResult | Failure]
) -> None:
    """Scores are links and rankings open by Enter."""
    page = open_page(pairs)
    page.locator("#role-2 > summary").focus()
    expect(page.locator("#role-2 table")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(page.locator("#role-2 table")).to_be_visible()
    page.locator("#role-2 table a").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#person-title")).to_be_focused()


def test_without_javascript_all_scores_are_there(
    open_page: Opener, pairs: list[MatchResult | Failure]
) -> None:
    """The heat map, both rankings, what is asked, and what was not read."""
    page = open_page(pairs, java_script_enabled=False)
    expect(page.locator("#table td")).to_have_text(["▸best: 80", "30", "20", "▸best: 60"])
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.locator("#role-1 tbody th")).to_have_text(["in/ann.txt", "in/bo.txt"])
    expect(page.locator("#role-2 .asked summary")).to_contain_text("from miller.md")
    expect(page.locator("#failures th[scope=row]")).to_have_text(["in/broken.pdf"])


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_and_nothing_overflows(
    open_page: Opener, pairs: list[MatchResult | Failure], width: int, scheme: str
) -> None:
    """In the heat map with its rankings, and for a person."""
    window = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    page = open_page(pairs, **window)
    page.locator("#role-2 > summary").click()
    assert faults(page) == []
    page.evaluate("location.hash = '#/1'")
    expect(page.locator("#person-title")).to_be_visible()
    assert faults(page) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_many_roles_scroll_in_a_frame_of_their_own(
    open_page: Opener, matched: MatchResult, width: int
) -> None:
    """The page itself never scrolls sideways."""
    rows = [
        replace(matched, resume=name, profile=f"A trade with a long name, number {number}")
        for name in ("in/ann.txt", "in/bo.txt")
        for number in range(30)
    ]
    page = open_page(rows, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    expect(page.locator("#table").get_by_role("link")).to_have_count(60)
