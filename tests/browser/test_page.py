"""The page in a browser: what a person does with it, by mouse, by keyboard and on paper."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO, StringIO
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from axed import SCHEMES, WIDTHS, faults
from pdfminer.high_level import extract_pages, extract_text

from matcher.datamodels import Competency, Fact, HiddenText, Passage, Resume
from matcher.results import CompetencyMatch, Evidence, FactMatch, Failure, MatchResult

api = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
pytest.importorskip("axe_playwright_python", reason="pip install axe-playwright-python")
expect = api.expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

Rows = list[MatchResult | Failure]
People = Callable[[int], Rows]
Opener = Callable[..., "Page"]

HOSTILE = (
    "</script><script>window.hit = 1; alert(1)</script>"
    "<img src=x onerror='window.hit = 2'><svg onload=alert(3)>\x1b[31m\u202eevil\x00\ud800"
    " javascript:alert(4) {{7*7}} "
)
OPEN_SECONDS = SORT_SECONDS = 2.0  # of the processor
SLOWER = 3  # than the machine that the bounds are for


def names(page: Page) -> list[str]:
    """Return the names in the ranking, in its order."""
    return page.locator("#body th a").all_inner_texts()


def expect_names(page: Page, *expected: str) -> None:
    """Wait until the ranking has these names, in this order."""
    expect(page.locator("#body th a")).to_have_text(expected)


def expect_route(page: Page, end: str) -> None:
    """Wait until the address ends so."""
    expect(page).to_have_url(re.compile(f"{re.escape(end)}$"))


def scores(page: Page, column: int) -> list[float]:
    """Return the numbers of a column of the ranking."""
    texts = page.locator(f"#body td:nth-child({column})").all_inner_texts()
    return [float(re.findall(r"[\d.]+", text)[-1]) for text in texts]


def percent(row: MatchResult) -> int:
    """Return how much of the role a person shows, 0 to 100, as the page says it."""
    return int(100 * round(row.score, 2) + 0.5)


def focused(page: Page) -> str:
    """Return the text of the element that has the focus."""
    return str(page.evaluate("document.activeElement.innerText"))


def tab_to(page: Page, text: str, key: str = "Tab") -> None:
    """Press the tabulator until a button or a link with a text has the focus."""
    for _ in range(150):
        tag = page.evaluate("document.activeElement.tagName")
        if tag in ("A", "BUTTON") and text in focused(page):
            return
        page.keyboard.press(key)
    pytest.fail(f"no way to {text!r} by keyboard")


def printed(page: Page) -> str:
    """Return what stands on paper, on one line and without ligatures."""
    text = normalize("NFKC", extract_text(BytesIO(page.pdf())))
    return " ".join(text.split())


# Ranking


def test_each_column_sorts_both_ways(open_page: Opener, people: People) -> None:
    """A click sorts, a second one turns round, and aria-sort tells."""
    page = open_page(people(30))
    headers = page.locator("#head th button")
    expect(headers).to_have_count(20)
    for number in (n for n in range(20) if n not in (2, 7)):  # nothing is marked or unsure
        headers.nth(number).click()
        cell = page.locator("#head th[aria-sort]")
        expect(cell).to_have_count(1)
        expect(cell.locator("button")).to_be_focused()
        first = names(page)
        other = {"ascending": "descending", "descending": "ascending"}
        turned = other[str(cell.get_attribute("aria-sort"))]
        headers.nth(number).click()
        expect(cell).to_have_attribute("aria-sort", turned)
        assert names(page) != first


def test_sorting_orders_the_numbers(open_page: Opener, people: People) -> None:
    """Best first at the first click on a score, by name at one on the name."""
    page = open_page(people(30))
    page.get_by_role("button", name="Leadership", exact=True).click()
    expect(page.locator("#head th[aria-sort]")).to_have_text("Leadership")
    place = 1 + page.locator("#head th[data-key]").evaluate_all(
        "cells => cells.findIndex((cell) => cell.hasAttribute('aria-sort'))"
    )
    found = scores(page, place)
    assert found == sorted(found, reverse=True)
    assert len(set(found)) > 5
    page.get_by_role("button", name="Résumé").click()
    expect_names(page, *sorted(names(page)))


def test_filters_narrow_and_say_how_many(open_page: Opener, people: People) -> None:
    """By name, by verdict of a competency, by score; together; and all come back."""
    page = open_page(people(40))
    count = page.locator("#count")
    expect(count).to_have_text("40 résumés")
    page.get_by_label("Name").fill("PERSON-000")
    expect(count).to_have_text("10 résumés of 40")
    page.get_by_label("Competency").select_option("Technical Acumen")
    page.get_by_label("Verdict").select_option("2")
    rows = page.locator("#body tr")
    expect(count).to_have_text(re.compile(r"^[1-9] résumés? of 40$"))
    assert 0 < rows.count() < 10
    assert all("○" in text for text in page.locator("#body td:last-child").all_inner_texts())
    page.get_by_role("button", name="Clear").click()
    expect(count).to_have_text("40 résumés")
    page.get_by_label("Shown from").fill("50")
    expect(count).to_have_text(re.compile(r"^\d+ résumés of 40$"))
    assert 0 < rows.count() < 40
    assert min(scores(page, 4)) >= 50
    expect(page.locator("#coverage-of")).to_have_text(f"in {rows.count()} résumés")
    page.get_by_label("Name").fill("nobody")
    expect(count).to_have_text("0 résumés of 40")


def test_coverage_counts_each_verdict(open_page: Opener, people: People) -> None:
    """The three numbers of a competency are those of its column."""
    rows = people(40)
    page = open_page(rows)
    told = page.locator(".cover").first
    verdicts = [row.competencies[0].verdict for row in rows if isinstance(row, MatchResult)]
    counts = [verdicts.count(v) for v in ("demonstrated", "claimed", "missing")]  # type: ignore[arg-type]
    assert told.locator("bdi").inner_text() == "Product Strategy Development"
    texts = told.locator(".cover-counts > span").all_inner_texts()
    assert [int(text.split()[-1]) for text in texts] == counts
    assert sum(counts) == 40


def test_more_rows_come_on_demand(open_page: Opener, people: People) -> None:
    """A hundred at first; the focus goes to the first of the new ones."""
    page = open_page(people(250))
    rows = page.locator("#body tr")
    expect(rows).to_have_count(100)
    page.get_by_role("button", name="Show 100 more").click()
    expect(rows).to_have_count(200)
    expect(rows.nth(100).get_by_role("link")).to_be_focused()
    page.get_by_role("button", name="Show 50 more").click()
    expect(rows).to_have_count(250)
    expect(page.locator("#more")).to_be_hidden()


def test_thousands_are_parted(open_page: Opener, people: People) -> None:
    """In every number that is told."""
    page = open_page(people(2))
    told = page.evaluate("[0, 999, 1000, 98765, 1234567].map(grouped)")
    assert told == ["0", "999", "1,000", "98,765", "1,234,567"]


def test_a_copied_row_has_all_that_is_known(open_page: Opener, people: People) -> None:
    """Its folder, its warnings, its own numbers, and nothing of the row before."""
    first, second, third = (row for row in people(3) if isinstance(row, MatchResult))
    first = replace(first, resume="at/a.pdf", warnings=("a", "b"))
    second = replace(second, resume="in/b.pdf", warnings=())
    third = replace(third, resume="in/c.pdf", duplicate_of="at/a.pdf")
    page = open_page([first, second, third])
    page.get_by_role("button", name="Résumé").click()  # all are copied a second time
    expect(page.locator("#body th > a")).to_have_text(["a.pdf", "b.pdf", "c.pdf"])
    rows = page.locator("#body tr")
    expect(rows.nth(0).locator("th")).to_have_text(re.compile(r"a\.pdf\s*at/\s*2 warnings$"))
    expect(rows.nth(1).locator("th")).to_have_text(re.compile(r"b\.pdf\s*in/\s*"))
    expect(rows.nth(1).locator("th")).not_to_contain_text("warning")
    expect(rows.nth(2).locator("th")).to_contain_text("same text as at/a.pdf")
    for place, row in enumerate((first, second, third)):
        cells = rows.nth(place).locator("td").all_inner_texts()
        verdicts = [match.verdict for match in row.competencies]
        counts = [verdicts.count(verdict) for verdict in ("demonstrated", "claimed", "missing")]  # type: ignore[arg-type]
        assert [int(text) for text in cells[2:6]] == [percent(row), *counts]
        assert page.get_by_label(f"Compare {'abc'[place]}.pdf").count() == 1


# A person


def test_a_person_opens_and_the_back_button_leads_back(
    open_page: Opener, people: People
) -> None:
    """To the same filter, and to the link that was followed."""
    page = open_page(people(20))
    page.get_by_label("Shown from").fill("40")
    expect(page.locator("#count")).to_contain_text("of 20")
    before = names(page)
    page.get_by_role("link", name=before[2]).click()
    title = page.locator("#person h2")
    expect(title).to_have_text(f"in/{before[2]}")
    expect_route(page, "#/3?shown=40")
    expect(page.locator("#ranking")).to_be_hidden()
    page.get_by_role("link", name="Next →").click()
    expect(title).to_have_text(f"in/{before[3]}")
    page.get_by_role("link", name="← Previous").click()
    expect(title).to_have_text(f"in/{before[2]}")
    for _ in range(3):
        page.go_back()
    expect(page.locator("#person")).to_be_hidden()
    expect_names(page, *before)
    expect(page.get_by_role("link", name=before[2])).to_be_focused()


def test_steps_taken_faster_than_the_page_follows_are_taken_in_turn(
    open_page: Opener, people: People
) -> None:
    """The link that has the focus at last is of the person who was seen last."""
    page = open_page(people(20), "#/5")
    page.evaluate("for (const step of ['#/4', '#/3', '#/']) location.hash = step")
    expect(page.locator("#person")).to_be_hidden()
    expect(page.get_by_role("link", name=names(page)[2])).to_be_focused()


def test_previous_and_next_follow_the_ranking_as_sorted(
    open_page: Opener, people: People
) -> None:
    """By name, the next person is the one below in the list by name."""
    page = open_page(people(10))
    page.get_by_role("button", name="Résumé").click()
    order = sorted(names(page))
    expect_names(page, *order)
    page.get_by_role("link", name=order[0]).click()
    title = page.locator("#person h2")
    expect(title).to_have_text(f"in/{order[0]}")
    expect(page.get_by_role("link", name="← Previous")).to_have_count(0)
    page.get_by_role("link", name="Next →").click()
    expect(title).to_have_text(f"in/{order[1]}")


def test_a_link_leads_to_a_person(open_page: Opener, people: People) -> None:
    """A route in the address opens the person; an unknown one the ranking."""
    page = open_page(people(5), "#/2")
    expect(page.locator("#person h2")).to_be_visible()
    page.evaluate("location.hash = '#/99'")
    expect(page.locator("#ranking")).to_be_visible()


def test_a_person_has_all_that_is_known(open_page: Opener, matched: MatchResult) -> None:
    """Cosines, verdicts, passages, what would show the rest, warnings, hidden text."""
    page = open_page([matched])
    person = page.locator("#person")
    expect(person.locator(".card")).to_have_count(12)
    text = person.inner_text()
    first = matched.competencies[0]
    assert f"“{first.evidence[0].text}”" in text
    assert f"lexical {first.evidence[0].lexical:.2f}" not in text
    page.get_by_label("Show the two cosines").check()
    for told in (
        f"lexical {first.evidence[0].lexical:.2f}",
        f"semantic {first.evidence[0].semantic:.2f}",
    ):
        expect(person).to_contain_text(told, use_inner_text=True)
    absent = next(m for m in matched.competencies if m.verdict == "missing")
    assert absent.competency.statement in text
    assert absent.competency.indicators[0] in text
    assert "Nearest, not enough" in text
    assert matched.warnings[0] in text
    assert "ideal candidate" not in text
    page.get_by_text("Hidden text, never scored: 2 words").click()
    expect(person).to_contain_text("ideal candidate", use_inner_text=True)
    expect(page.locator(".text")).to_contain_text("Page 2", use_inner_text=True)


def test_facts_stand_beside_the_competencies(open_page: Opener, matched: MatchResult) -> None:
    """What is asked, from its own file; whether this person meets it, and by what passage."""
    facts = (
        FactMatch(
            Fact("years", "3-5", "bread", must=False),
            "met",
            "4 years",
            (Passage("Baker, 2019-2023", "experience", 2, 10, 26, "Baker, 2019-2023"),),
        ),
        FactMatch(Fact("degree", "bachelor"), "not met"),
    )
    first = matched.competencies[0]
    nice = replace(first, competency=replace(first.competency, must=False))
    row = replace(
        matched,
        competencies=(nice, *matched.competencies[1:]),
        facts=facts,
        also_says=(Fact("location", "Lyon", statement="We bake in Lyon."),),
        profile_source="job.txt",
    )
    page = open_page([row])
    panel = page.locator("#person .facts")
    expect(panel.locator(":scope > li").nth(1)).to_have_text(
        "✗ not met Degree: bachelor · not found in the text", use_inner_text=True
    )
    met = panel.locator(":scope > li").first.inner_text()
    assert met.startswith("✓ met Years: 3-5 (bread)")
    for part in ("nice to have", "found: 4 years", "“Baker, 2019-2023”", "experience, page 2"):
        assert part in met
    expect(page.locator("#person .card", has_text="nice to have")).to_have_count(1)
    expect(page.get_by_text("We bake in Lyon.")).to_be_hidden()
    page.get_by_text("12 competencies, 2 facts, from job.txt").click()
    expect(page.get_by_text("We bake in Lyon.")).to_be_visible()


def with_facts(matched: MatchResult) -> Rows:
    """Return three people of whom the first by score lacks what must be met."""
    licence, years = Fact("license", "crane"), Fact("years", "3", "lifting", must=False)
    told = (("high", 0.99, "not met"), ("mid", 0.5, "met"), ("low", 0.2, "unclear"))
    first = matched.competencies[0]
    nice = replace(first, competency=replace(first.competency, must=False))
    return [
        replace(
            matched,
            resume=f"in/{name}_of_crane_drivers_and_riggers.txt",
            score=score,
            competencies=(nice, *matched.competencies[1:]),
            facts=(FactMatch(licence, has), FactMatch(years, "met")),  # type: ignore[arg-type]
        )
        for name, score, has in told
    ]


def test_facts_are_columns_and_a_filter_and_stand_beside_the_score(
    open_page: Opener, matched: MatchResult
) -> None:
    """They do not order people by themselves; what must be met and is not is said at once."""
    page = open_page(with_facts(matched))
    expect(page.locator("#body tr").first).to_contain_text("high_of")
    expect(page.locator("#body td.fact")).to_have_text(
        ["✗not met", "✓met", "✓met", "✓met", "?unclear", "✓met"]
    )
    unmet = "Required, not met: License: crane"
    expect(page.locator("#body .unmet")).to_have_text([unmet])
    page.get_by_role("button", name="License: crane").click()
    assert [name[:3] for name in names(page)] == ["mid", "low", "hig"]
    page.locator("#by-fact").select_option("✗ not met: License: crane")
    assert [name[:3] for name in names(page)] == ["hig"]
    assert "fact=0-1" in page.url
    page.get_by_role("button", name="Clear").click()
    assert len(names(page)) == 3
    page.evaluate("location.hash = '#/compare/1,2'")
    facts = page.locator("#compare tbody").first.get_by_role("row")
    expect(facts).to_have_text(
        [
            "Facts, which move no score",
            "License: crane✗ not met✓ met",
            "Years: 3 (lifting)nice to have✓ met✓ met",
        ]
    )
    expect(page.locator("#compare .unmet")).to_have_text([unmet])
    page.evaluate("location.hash = '#/1'")
    expect(page.locator(".person-head .shown")).to_contain_text(unmet)


def test_what_is_only_welcome_is_marked_above_the_heat_map(
    open_page: Opener, matched: MatchResult
) -> None:
    """In its heading and in the coverage."""
    page = open_page(with_facts(matched))
    expect(page.locator("#head .slant .nice")).to_have_count(2)  # a competency and a fact
    expect(page.locator("#coverage .nice")).to_have_text(["nice to have"])


def test_a_phone_has_no_empty_head_and_says_where_the_table_goes_on(
    open_page: Opener, matched: MatchResult
) -> None:
    """Names lie flat there; files break where their names have parts."""
    page = open_page(with_facts(matched), viewport={"width": 390, "height": 800})
    assert page.locator("#head").bounding_box()["height"] < 120  # type: ignore[index]
    expect(page.get_by_text("The table goes on to the right.")).to_be_visible()
    lines = page.evaluate("""() => {
        const range = document.createRange();
        const parts = [...document.querySelector("#body th a bdi").childNodes];
        return parts.filter((part) => part.data).map((part) => {
            range.selectNode(part);
            return range.getClientRects().length;
        });
    }""")
    assert set(lines) == {1}, "no part of a name is broken"
    page.locator("#body a").first.click()
    for badge in page.locator(".glance .whole").all():
        assert badge.bounding_box()["height"] < 30  # type: ignore[index]


def test_panels_stand_apart_and_facts_have_one_sign(
    open_page: Opener, matched: MatchResult
) -> None:
    """A gap between the facts and what is below them; no bullet before a sign."""
    page = open_page(with_facts(matched), "#/1", viewport={"width": 1400, "height": 900})
    facts, cards = (
        page.locator(f"#person .{name}").bounding_box() for name in ("facts-box", "cards")
    )
    assert cards["y"] - facts["y"] - facts["height"] > 8  # type: ignore[index]
    expect(page.locator("#person .facts")).to_have_css("list-style-type", "none")
    wide = open_page(with_facts(matched), viewport={"width": 2000, "height": 900})
    expect(wide.get_by_text("The table goes on to the right.")).to_be_hidden()


def test_a_passage_leads_to_its_mark_and_the_mark_back(
    open_page: Opener, matched: MatchResult
) -> None:
    """The mark has the words of the passage; its numbers lead to the competencies."""
    page = open_page([matched])
    link = page.locator("#person .card.v0").first.locator(".passages a").first
    words = link.inner_text().strip("“”")
    link.click()
    expect(page.locator("mark:focus")).to_have_text(words)
    page.locator("mark:focus").click()
    expect(page.locator(".card:focus .passages")).to_contain_text(words)
    page.locator(".refs a", has_text="6").first.click()
    expect(page.locator(".card:focus h3")).to_have_text("6Stakeholder Communication")
    page.go_back()
    page.go_back()
    expect(page.locator("mark:focus")).to_have_text(words)
    expect(page).to_have_url(re.compile(r"#/1/t\d+$"))


def test_copies_and_failures_are_named(open_page: Opener, people: People) -> None:
    """A copy links to the first; a file that was not read says what to do."""
    rows = [row for row in people(3) if isinstance(row, MatchResult)]
    rows[2] = replace(rows[2], duplicate_of=rows[0].resume)
    failure = Failure("in/scan.pdf", "scanned", "run text recognition first")
    page = open_page([*rows, failure])
    expect(page.locator("#failures")).to_contain_text("run text recognition first")
    page.locator("#body tr").nth(2).get_by_role("link", name=rows[0].resume).click()
    expect(page.locator("#person h2")).to_have_text(rows[0].resume)
    expect(page.locator("#failures")).to_be_hidden()


def test_blind_names_nobody(open_page: Opener, people: People) -> None:
    """Numbers for names, masks in the text, and a note that says so."""
    page = open_page(people(3), "#/2", blind=True)
    expect(page.locator("#person h2")).to_have_text("Résumé 2")
    text = page.locator("body").inner_text()
    assert "Names are masked" in text
    assert page.locator(".mask").count() >= 2
    assert "Adeyemi" not in page.content()
    assert "Fjordkurier" in text


# What to do about a person, and with several


def test_the_answer_stands_on_top_of_a_person(open_page: Opener, matched: MatchResult) -> None:
    """Weightiest first, with why, the nearest passage and what a reader would look for."""
    page = open_page([matched])
    items = page.locator(".todo li")
    undone = [m for m in matched.competencies if m.verdict != "demonstrated"]
    expect(items).to_have_count(len(undone))
    heaviest = max(undone, key=lambda match: match.gap)
    first = items.first.inner_text()
    assert first.startswith(heaviest.competency.name)
    assert heaviest.why in first
    assert "A reader would look for: " in first
    assert (
        page.locator(".todo").bounding_box()["y"] < page.locator(".glance").bounding_box()["y"]
    )  # type: ignore[index]
    items.first.locator("a").first.click()
    expect(page.locator(".card:focus h3")).to_contain_text(heaviest.competency.name)


def test_cards_show_what_is_missing_first_and_can_be_folded(
    open_page: Opener, matched: MatchResult
) -> None:
    """A link to one that is folded opens it."""
    page = open_page([matched])
    kinds = page.locator(".card").evaluate_all("all => all.map((e) => e.className.slice(-1))")
    assert kinds == sorted(kinds, reverse=True)
    page.get_by_role("button", name="Fold all", exact=True).click()
    unfolded = page.locator(".card > details[open]")
    expect(unfolded).to_have_count(0)
    page.locator(".glance a").first.click()
    expect(unfolded).to_have_count(1)


def test_the_passage_that_made_a_verdict_is_marked_with_its_words(
    open_page: Opener, matched: MatchResult
) -> None:
    """And a sentence says why."""
    page = open_page([matched])
    done = next(m for m in matched.competencies if m.verdict == "demonstrated" and m.decisive)
    card = page.locator(".card", has_text=done.competency.name).filter(
        has_text="made the verdict"
    )
    made = card.locator("li.decisive").first
    assert made.locator("b.hit").all_inner_texts()[0] in done.decisive.matched  # type: ignore[union-attr]
    assert done.why in card.first.inner_text()


def test_people_stand_side_by_side(open_page: Opener, people: People) -> None:
    """Two or three that were chosen; what differs alone, if asked."""
    page = open_page(people(10))
    button = page.locator("#compare-them")
    expect(button).to_be_disabled()
    for row in (0, 2, 4, 6):
        page.locator("#body input[type=checkbox]").nth(row).click()
    ticked = page.locator("#body input:checked")
    expect(ticked, "a fourth has no room").to_have_count(3)
    order = names(page)
    button.click()
    heads = page.locator(".compared thead th a")
    expect(heads).to_have_text([order[0], order[2], order[4]])
    expect_route(page, "#/compare/1,3,5")
    cells = page.locator(".compared tbody tr:visible td")
    expect(cells).to_have_count(36)
    page.get_by_label("Only where verdicts differ").check()
    expect(cells).not_to_have_count(36)
    assert 0 < cells.count() < 36
    heads.nth(1).click()
    expect(page.locator("#person h2")).to_have_text(f"in/{order[2]}")
    page.go_back()
    expect(page.locator("#compare")).to_be_visible()
    page.get_by_role("link", name="Ranking").click()
    expect(page.locator("#ranking")).to_be_visible()
    expect(ticked).to_have_count(3)


def test_marks_and_notes_are_kept_and_exported(open_page: Opener, people: People) -> None:
    """By the browser, also when the page is opened again; sorted, filtered, and as CSV."""
    page = open_page(people(5), "#/2")
    page.get_by_role("button", name="yes").click()
    page.get_by_label("Note").fill('=SUM(A1), "ask"')
    expect(page.locator("#kept")).to_have_text("Kept by this browser.")
    page.reload()
    expect(page.get_by_role("button", name="yes")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_label("Note")).to_have_value('=SUM(A1), "ask"')
    page.get_by_role("link", name="Ranking").click()
    expect(page.locator("#ranking")).to_be_visible()
    second = names(page)[1]
    page.get_by_role("button", name="Mark").click()
    expect(page.locator("#body th a").first).to_have_text(second)
    page.locator("#by-mark").select_option("yes")
    expect_names(page, second)
    with page.expect_download() as download:
        page.get_by_role("button", name="Export as CSV").click()
    text = download.value.path().read_text("utf-8-sig")
    (row,) = csv.DictReader(StringIO(text))
    assert (row["rank"], row["resume"], row["mark"]) == ("2", f"in/{second}", "yes")
    assert row["note"] == '\'=SUM(A1), "ask"'


def test_a_note_is_of_one_person_alone(open_page: Opener, people: People) -> None:
    """Those without a mark are a filter too, and each has an empty note."""
    page = open_page(people(5), "#/2")
    second = page.locator("#person h2").inner_text()
    page.get_by_label("Note").fill("ask about Lyon")
    page.get_by_role("button", name="yes").click()
    page.get_by_role("link", name="Ranking").click()
    page.locator("#by-mark").select_option("none")
    expect(page.locator("#body th a")).to_have_count(4)
    page.locator("#body a").first.click()
    expect(page.locator("#person h2")).not_to_have_text(second)
    expect(page.get_by_label("Note")).to_have_value("")


def test_marks_of_another_report_are_others(open_page: Opener, people: People) -> None:
    """They are kept by who is in it, in one browser."""
    page = open_page(people(5), "#/2")
    page.get_by_role("button", name="no").click()
    expect(page.get_by_role("button", name="no")).to_have_attribute("aria-pressed", "true")
    stored = page.evaluate("Object.keys(localStorage)")
    other = open_page(people(6), "#/2")
    expect(other.get_by_role("button", name="no")).to_have_attribute("aria-pressed", "false")
    assert [key for key in stored if key.startswith("matcher ")] == stored != []


def test_a_view_can_be_sent(open_page: Opener, people: People) -> None:
    """Filter, sorting and person stand in the address, and come back from it."""
    page = open_page(people(30))
    page.get_by_label("Competency").select_option("Leadership")
    page.get_by_label("Verdict").select_option("0")
    page.get_by_label("Shown from").fill("30")
    page.get_by_role("button", name="Leadership", exact=True).click()
    page.get_by_role("button", name="Leadership", exact=True).click()
    expect(page.locator("th[aria-sort=ascending]")).to_have_text("Leadership")
    told, before = page.evaluate("location.hash"), names(page)
    assert told.startswith("#/?competency=")
    again = open_page(people(30), told)
    expect_names(again, *before)
    expect(again.get_by_label("Shown from")).to_have_value("30")
    again.locator("#body a").first.click()
    title = again.locator("#person h2")
    expect(title).to_have_text(f"in/{before[0]}")
    expect_route(again, f"?{told.partition('?')[2]}")
    sent = open_page(people(30), again.evaluate("location.hash"))
    expect(sent.locator("#person h2")).to_have_text(f"in/{before[0]}")
    sent.get_by_role("link", name="Ranking").click()
    expect(sent.locator("#ranking")).to_be_visible()
    expect_names(sent, *before)
    odd = open_page(people(3), "#/?sort=nothing&competency=99&shown=x&verdict=7")
    expect(odd.locator("#body th a")).to_have_count(3)


# Keyboard


def test_keys_lead_to_the_next_person_and_back(open_page: Opener, people: People) -> None:
    """But not where somebody writes a note."""
    page = open_page(people(5), "#/2")
    title = page.locator("#person h2")
    second = title.inner_text()
    page.keyboard.press("n")
    expect(title).not_to_have_text(second)
    page.keyboard.press("k")
    expect(title).to_have_text(second)
    page.get_by_label("Note").press_sequentially("new")
    expect(title).to_have_text(second)
    expect(page.get_by_label("Note")).to_have_value("new")


def test_the_keyboard_alone_is_enough(open_page: Opener, people: People) -> None:
    """Skip, filter, sort, open, follow a passage, come back."""
    page = open_page(people(20))
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    tab_to(page, "Technical Acumen")
    page.keyboard.press("Enter")
    expect(page.locator("th[aria-sort=descending]")).to_have_text("Technical Acumen")
    first = names(page)[0]
    tab_to(page, first)
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Enter")
    expect(page.locator("#person h2")).to_be_focused()
    tab_to(page, "Technical Acumen")
    page.keyboard.press("Enter")
    expect(page.locator(".card:focus h3")).to_have_text("12Technical Acumen")
    tab_to(page, "“")
    page.keyboard.press("Enter")
    expect(page.locator("mark:focus")).to_be_visible()
    tab_to(page, "Ranking", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name=first)).to_be_focused()


def test_a_reader_of_the_screen_finds_its_way(open_page: Opener, people: People) -> None:
    """Every control has a name, every table its headers, the count is told."""
    page = open_page(people(3))
    for control in page.locator("input:visible, select:visible, button:visible").all():
        assert control.evaluate("e => e.labels[0]?.textContent || e.textContent").strip()
    assert page.locator("#count").get_attribute("aria-live") == "polite"
    cell = page.locator("#body td.heat .vh").first.inner_text().strip()
    assert cell.removesuffix(", unsure") in ("demonstrated", "claimed", "missing")
    levels = page.locator("h1, h2, h3").evaluate_all("all => all.map((e) => +e.tagName[1])")
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


# Strangers


def test_hostile_text_is_inert(open_page: Opener) -> None:
    """No script of a résumé runs, in no view; what was written is seen as text."""
    competency = Competency("evil", HOSTILE, "skill", HOSTILE, (HOSTILE,))
    passage = Evidence(HOSTILE, 1, "experience", 0, 30, 0.1, 0.2, 0.5)
    scored = [
        CompetencyMatch(competency, 0.1, 0.2, 0, 0, 0.2, 1, 0, "missing", (passage,)),
        CompetencyMatch(
            replace(competency, id="b", kind="responsibility"),
            *(0.1, 0.2, 0, 0, 0.9, 1, 1),
            verdict="demonstrated",
            evidence=(replace(passage, start=10, end=60),),
        ),
    ]
    hidden = (HiddenText(HOSTILE, 1, HOSTILE),)
    row = MatchResult(
        *(HOSTILE, HOSTILE, 0.5, tuple(scored), (HOSTILE,)),
        source=Resume(HOSTILE, HOSTILE * 3, hidden=hidden),
        duplicate_of=HOSTILE + "x",
        facts=(
            FactMatch(
                Fact("degree", HOSTILE, HOSTILE, statement=HOSTILE),
                "not met",
                HOSTILE,
                (Passage(HOSTILE, "education", 1, 0, 5, HOSTILE),),
            ),
        ),
        also_says=(Fact("location", HOSTILE, statement=HOSTILE),),
        profile_source=HOSTILE,
    )
    page = open_page([row, replace(row, resume="b"), Failure(HOSTILE, "damaged", HOSTILE)])
    page.evaluate("location.hash = '#/1'")
    expect(page.locator("#person h2")).to_be_visible()
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert page.evaluate("window.hit") is None
    assert page.locator("img, svg").count() == 0
    seen = page.locator("#person h2").inner_text()
    assert seen.startswith("</script><script>window.hit")
    assert not re.search("[\x00-\x08\x1b\u202a-\u202e]", page.locator("html").inner_html())


def test_the_policy_stops_a_foreign_script(
    open_page: Opener, people: People, troubles: list[str]
) -> None:
    """Even were markup to get in, nothing of it would run: the policy is in force."""
    page = open_page(people(2))
    with page.expect_console_message():
        ran = page.evaluate(
            """() => {
              const script = document.createElement("script");
              try { script.text = "window.hit = 1"; } catch (error) { return error.name; }
              return window.hit;
            }"""
        )
    assert ran == "TypeError"
    assert "TrustedScript" in troubles.pop()


# Looks


def test_light_and_dark(open_page: Opener, people: People) -> None:
    """The page follows the system; text and ground differ enough in both."""
    lightness = """name => {
      const [r, g, b] = getComputedStyle(document.body)[name].match(/[0-9.]+/g).map(Number);
      return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
    }"""
    for scheme, ground_is_light in (("light", True), ("dark", False)):
        page = open_page(people(2), color_scheme=scheme)
        ground = page.evaluate(lightness, "backgroundColor")
        ink = page.evaluate(lightness, "color")
        assert (ground > ink) is ground_is_light
        assert abs(ground - ink) > 0.6


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_and_nothing_overflows(
    open_page: Opener, people: People, width: int, scheme: str
) -> None:
    """In the ranking, for a person with all that can be opened, and side by side."""
    rows = [*people(4), Failure("in/scan.pdf", "scanned", "run text recognition first")]
    window = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    page = open_page(rows, "#/2", **window)
    expect(page.locator("#person h2")).to_be_visible()
    page.get_by_label("Show the two cosines").check()
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert faults(page) == []
    page.evaluate("location.hash = '#/'")
    expect(page.locator("#ranking")).to_be_visible()
    assert faults(page) == []
    page.evaluate("location.hash = '#/compare/1,2,3'")
    expect(page.locator("#compare")).to_be_visible()
    assert faults(page) == []


@pytest.mark.parametrize("route", ["", "#/1"])
def test_a_narrow_window_does_not_scroll_sideways(
    open_page: Opener, people: People, route: str
) -> None:
    """At 400 pixels only the table of the ranking does, in its own frame."""
    page = open_page(people(5), route, viewport={"width": 400, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == 400


def test_a_table_that_fits_has_no_frame_to_scroll_in(open_page: Opener, people: People) -> None:
    """In a wide window the page scrolls, below headers that stay; in a narrow one the frame."""
    page = open_page(people(60), viewport={"width": 1500, "height": 800})
    box = page.locator(".table-box")
    expect(box).to_have_css("overflow-y", "visible")
    page.evaluate("window.scrollTo(0, 1500)")
    assert page.locator("#head").bounding_box()["y"] >= -1  # type: ignore[index]
    page.set_viewport_size({"width": 600, "height": 800})
    expect(box).not_to_have_class(re.compile("fits"))
    assert box.evaluate("e => e.scrollHeight > e.clientHeight")


def test_a_person_is_printed_on_two_pages(open_page: Opener, matched: MatchResult) -> None:
    """What to do, the table, passages that made verdicts; no controls, no whole text."""
    page = open_page([matched, replace(matched, resume="b.pdf")], "#/1")
    page.get_by_label("Note").fill("ask about Lyon")
    maybe = page.get_by_role("button", name="maybe")
    maybe.click()
    expect(maybe).to_have_attribute("aria-pressed", "true")
    folded = page.locator("details:not([open])").count()
    paper = page.pdf(prefer_css_page_size=True)
    assert len(list(extract_pages(BytesIO(paper)))) <= 2
    text = " ".join(normalize("NFKC", extract_text(BytesIO(paper))).split())
    for match in matched.competencies:
        assert match.competency.name in text
        if match.verdict == "demonstrated" and match.decisive:
            assert match.decisive.text[:40] in text
    absent = next(m for m in matched.competencies if m.verdict == "missing")
    assert absent.competency.indicators[0] in text
    assert "maybe" in text
    for control in ("Next →", "Fold all", "✓ yes", "Show the two cosines", "The résumé’s text"):
        assert control not in text
    assert folded > 0
    expect(page.locator("details:not([open])")).to_have_count(folded)


def test_paper_has_the_ranking_without_the_filter(open_page: Opener, people: People) -> None:
    """Rows and coverage are printed; fields and buttons are not."""
    page = open_page(people(12))
    page.emulate_media(media="print")
    expect(page.locator("#by-name")).to_be_hidden()
    text = printed(page)
    assert "person-0011.pdf" in text
    assert "Coverage" in text
    assert "Shown from" not in text


def test_without_javascript_a_table_is_there(open_page: Opener, people: People) -> None:
    """And a note that says what is missing."""
    page = open_page(people(3), java_script_enabled=False)
    expect(page.locator("#ranking")).to_be_hidden()
    expect(page.locator("noscript table tbody tr")).to_have_count(3)
    expect(page.locator("body")).to_contain_text("switched off", use_inner_text=True)


# Many


@pytest.mark.slow
def test_five_thousand_open_and_sort_in_time(
    open_page: Opener, people: People, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each with about a page of text; the figures, of the processor, are printed."""
    rows = people(5000)
    for number, row in enumerate(rows):
        if isinstance(row, MatchResult) and row.source:
            text = row.source.text + "\n• One more line of work that somebody did" * 70
            rows[number] = replace(row, source=replace(row.source, text=text))
    page = open_page(rows)
    tools = page.context.new_cdp_session(page)
    tools.send("Performance.enable", {"timeDomain": "threadTicks"})

    def spent() -> float:
        """Return the seconds of the processor that the page has taken since it was opened."""
        metrics = tools.send("Performance.getMetrics")["metrics"]
        return next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")

    page.reload()
    page.locator("#body tr").first.wait_for()
    opened = spent()
    sort = """() => {
      document.querySelector("#head [data-key=c3] button").click();
      document.body.offsetHeight;
    }"""
    page.evaluate(sort)
    sorted_in = spent() - opened
    size = page.evaluate("performance.getEntriesByType('navigation')[0].decodedBodySize") / 1e6
    figures = f"5,000 résumés, {size:.1f} MB: open {opened:.2f} s, sort {sorted_in:.2f} s"
    with capsys.disabled():
        print(f"\n{figures}")  # noqa: T201 -- so that a run tells them
    assert opened < SLOWER * OPEN_SECONDS
    assert sorted_in < SLOWER * SORT_SECONDS
