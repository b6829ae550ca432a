"""How a result shows itself in a notebook."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from matcher.datamodels import Competency
from matcher.results import CompetencyMatch, Evidence, Failure, MatchResult, Verdict

ALLOWED = frozenset({"div", "p", "b", "small", "bdi", "span", "details", "summary"}) | {
    *("table", "thead", "tbody", "tr", "th", "td", "ul", "li", "mark"),
}


class Page(HTMLParser):
    """Parses HTML strictly: every element is closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.rows: list[list[str]] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.open.append(tag)
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        """Check that it was the last one opened."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text += data
        if {"td", "th"} & set(self.open):
            self.rows[-1][-1] += data


def match(
    name: str, kind: str, score: float, verdict: Verdict, text: str = "Baked for a village"
) -> CompetencyMatch:
    """Return a match with a passage."""
    competency = Competency(name.lower(), name, kind, "Bakes.", ("baked",))  # type: ignore[arg-type]
    made = verdict != "missing"
    evidence = Evidence(
        *(text, 2, "experience", 0, 9, 0.3, 0.6, 1.0), decisive=made, matched=("Baked",) * made
    )
    return CompetencyMatch(
        *(competency, 0.312, 0.6, 0.1, 0.1, score, 0.5, 0.5, verdict, (evidence,)),
        unsure=verdict == "claimed",
        why="told" if made else "not told",
    )


RESULT = MatchResult(
    "ann.pdf",
    "Baker",
    0.63,
    (
        match("Ovens", "responsibility", 0.91, "demonstrated"),
        match("Bread", "skill", 0.55, "claimed"),
        match("Cake", "skill", 0.1, "missing"),
    ),
    ("text that the page does not show",),
)


def test_a_result_is_a_table_by_kind() -> None:
    """As in the terminal: score with a bar, verdict with its symbol, and why."""
    page = Page(RESULT._repr_html_())
    assert page.rows == [
        ["Competency", "Estimate", "Verdict", "Why"],
        ["Responsibilities"],
        ["Ovens", "0.91 ███████░", "● demonstrated", "told"],
        ["Essential skills"],
        ["Bread", "0.55 ████░░░░", "◐ claimed, unsure", "told"],
        ["Cake", "0.10 █░░░░░░░", "○ missing", "not told"],
    ]
    assert page.text.startswith("ann.pdf · Baker · 63 of 100 of the role shown █████░░░")
    assert "! text that the page does not show" in page.text
    assert "Missing: Cake" in page.text
    assert page.text.endswith("A person decides.")


def test_evidence_is_folded() -> None:
    """It is there for whoever opens it, with its place, and the nearest marked as such."""
    page = Page(RESULT._repr_html_())
    assert page.tags.count("details") == page.tags.count("summary") == 1
    folded = page.text[page.text.index("Evidence") :]
    assert "“Baked for a village” (experience, page 2)" in folded
    assert "“Baked for a village” (experience, page 2) · matched: Baked" in folded
    assert "○ missing: not toldnearest, not enough: “Baked for a village”" in folded


def test_a_copy_names_its_original_and_nothing_missing_is_said() -> None:
    """The rarer lines."""
    copy = replace(RESULT, duplicate_of="a&b.pdf", competencies=RESULT.competencies[:1])
    page = Page(copy._repr_html_())
    assert "Same text as a&b.pdf" in page.text
    assert "Missing: nothing" in page.text
    assert "Essential skills" not in page.text


def test_a_competency_is_a_line() -> None:
    """Small: numbers, verdict, the passages folded."""
    page = Page(RESULT.competencies[0]._repr_html_())
    assert page.text.startswith(
        "Ovens · ● demonstrated: told · estimate 0.91 ███████░ · lexical 0.31, semantic 0.60"
    )
    assert page.text.endswith(
        "Evidence“Baked for a village” (experience, page 2) · matched: Baked"
    )
    missing = Page(RESULT.competencies[2]._repr_html_())
    assert missing.text.endswith(
        "Evidencenearest, not enough: “Baked for a village” (experience, page 2)"
    )
    several = replace(RESULT.competencies[2], evidence=RESULT.competencies[2].evidence * 3)
    assert Page(several._repr_html_()).text == missing.text, "the nearest is enough to show"
    bare = Page(replace(RESULT.competencies[2], evidence=())._repr_html_())
    assert bare.text.endswith("no passage")


def test_a_failure_is_a_line() -> None:
    """Which file, what kind, and what to do."""
    page = Page(Failure("b.pdf", "scanned", "holds pictures only")._repr_html_())
    assert page.text == "b.pdf · not read · scanned: holds pictures only"


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;\x1b[2J\u202e\ud800"


@pytest.mark.parametrize(
    "shown",
    [
        MatchResult(
            HOSTILE,
            HOSTILE,
            0.5,
            (match(HOSTILE, "skill", 0.1, "missing", HOSTILE),),
            (HOSTILE,),
            duplicate_of=HOSTILE,
        ),
        match(HOSTILE, "skill", 0.9, "demonstrated", HOSTILE),
        Failure(HOSTILE, "damaged", HOSTILE),
    ],
)
def test_text_of_strangers_is_text(shown: MatchResult | CompetencyMatch | Failure) -> None:
    """No markup of theirs, no control character, no script of anyone."""
    html = shown._repr_html_()
    page = Page(html)
    assert set(page.tags) <= ALLOWED
    assert {name for name, _ in page.attributes} <= {
        "style",
        "scope",
        "colspan",
        "aria-hidden",
    }
    assert "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;[2J" in page.text
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", html)


def test_colours_are_those_of_the_notebook() -> None:
    """It reads in a dark one."""
    styles = " ".join(str(v) for n, v in Page(RESULT._repr_html_()).attributes if n == "style")
    assert "color" not in styles
    assert "background" not in styles
