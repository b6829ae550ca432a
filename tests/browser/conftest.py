"""Pages in a real browser: only where it is asked for, by ``MATCHER_BROWSER=1``.

Needs the package playwright and a chromium on the path. No page may reach out: each request
that is not for a local file fails the test, and so does each error in the console.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from matcher.datamodels import HiddenText, Resume
from matcher.estimator import RoleMatcher
from matcher.reports import rank
from matcher.reports.html import write_html
from matcher.reports.html.crossed import write_pairs_html
from matcher.results import Failure, MatchResult, Verdict, pairs_of, roles_in
from matcher.text import clean

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

    Opener = Callable[..., Page]

PATIENCE = 240_000
"""For how many ms a page is waited for: a machine that builds other things is slow."""

collect_ignore_glob = [] if os.environ.get("MATCHER_BROWSER") == "1" else ["test_*.py"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the chromium of the system, without a window."""
    reason = "needs playwright: pip install playwright"
    api = pytest.importorskip("playwright.sync_api", reason=reason)
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("needs chromium on the path: apt-get install chromium")
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    api.expect.set_options(timeout=PATIENCE)
    with api.sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=path,
            args=["--no-sandbox"] if is_root else [],  # chromium refuses root a sandbox
        )
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(started, "new_context", _patient(started.new_context))
            yield started
        started.close()


def _patient(opened: Callable[..., BrowserContext]) -> Callable[..., BrowserContext]:
    """Let all that is asked of the pages of a context take its time."""

    def new_context(**options: object) -> BrowserContext:
        context = opened(**options)
        context.set_default_timeout(PATIENCE)
        return context

    return new_context


@pytest.fixture
def troubles() -> list[str]:
    """Return the list of what a page did that it must not do."""
    return []


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path, troubles: list[str]) -> Iterator[Opener]:
    """Return a function that writes rows as a page and opens it at a route.

    At the end no request has left, no error has been told, and no dialog has opened.
    """
    contexts = []

    def opener(
        rows: Iterable[MatchResult | Failure],
        route: str = "",
        *,
        blind: bool = False,
        **options: object,
    ) -> Page:
        path = tmp_path / "report.html"
        with path.open("w", encoding="utf-8") as stream:
            listed = list(rows)
            if len(roles_in(listed)) > 1:
                write_pairs_html(pairs_of(listed), stream, blind=blind)
            else:
                write_html(iter(listed), stream, blind=blind)
        context = browser.new_context(**options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        _watch(page, troubles)
        page.goto(path.as_uri() + route)
        return page

    yield opener
    for context in contexts:
        context.close()
    assert troubles == []


def _watch(page: Page, troubles: list[str]) -> None:
    """Note what a page must not do: reach out, tell of an error, open a dialog."""
    page.on("console", lambda message: troubles.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
    page.on("request", lambda request: _check_request(request.url, troubles))

    def dismiss(dialog: object) -> None:
        troubles.append("dialog")
        dialog.dismiss()  # type: ignore[attr-defined]

    page.on("dialog", dismiss)


def _check_request(url: str, troubles: list[str]) -> None:
    if not url.startswith(("file:", "blob:")):  # what a page made itself, to be downloaded
        troubles.append(f"request: {url}")


@pytest.fixture(scope="session")
def matched(model: RoleMatcher, resume_text: str) -> MatchResult:
    """Return the result of an invented résumé; a gap, a warning and hidden text are added."""
    source = Resume("in/noor.txt", clean(resume_text), pages=(0, 900))
    result = model.match(source)
    hidden = (HiddenText("ideal candidate", 1, "white on white"),)
    warning = "page 1: 2 words not scored (white on white)"
    *others, last = result.competencies
    return replace(
        result,
        competencies=(*others, replace(last, score=0.1, verdict="missing")),
        warnings=(warning,),
        source=replace(source, hidden=hidden),
    )


@pytest.fixture(scope="session")
def people(matched: MatchResult) -> Callable[[int], list[MatchResult | Failure]]:
    """Return a function that makes so many ranked results of one, with scores at random."""

    def make(count: int) -> list[MatchResult | Failure]:
        chance = random.Random(1)  # noqa: S311 -- no secret
        return rank(_varied(matched, number, chance) for number in range(count))

    return make


def _varied(result: MatchResult, number: int, chance: random.Random) -> MatchResult:
    """Return a result under another name, with other scores."""
    matches = []
    for match in result.competencies:
        score = chance.random()
        present: Verdict = "claimed" if chance.random() < 0.3 else "demonstrated"
        verdict: Verdict = present if score >= 0.5 else "missing"
        matches.append(replace(match, score=score, verdict=verdict))
    total = sum(match.score for match in matches) / len(matches)
    name = f"in/person-{number:04}.pdf"
    return replace(result, resume=name, score=total, competencies=tuple(matches))
