"""The table of several résumés, and text of strangers in tables."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from reported import BROKEN, FOOTER, match, result

from matcher.datamodels import Competency
from matcher.display.inert import plain, visible
from matcher.reports import rank, render
from matcher.reports.ranking import ROWS_AT_A_TIME
from matcher.results import Failure, MatchResult

# Several résumés


def test_a_ranking_goes_by_score_then_name_with_failures_last() -> None:
    """Best first; equal scores by name; unread files at the end in their order."""
    other = Failure("a.pdf", "empty", "holds no text")
    rows = [BROKEN, result("b.pdf"), result("c.pdf", 0.3), other, result("a.pdf")]
    assert [row.resume for row in rank(rows)] == [
        "c.pdf",
        "a.pdf",
        "b.pdf",
        "broken.pdf",
        "a.pdf",
    ]
    assert rank(rows)[3:] == [BROKEN, other]


def test_what_is_no_result_is_refused() -> None:
    """It would vanish from the ranking."""
    with pytest.raises(TypeError, match="expected MatchResult and Failure, got dict, str"):
        rank([{"score": 0.5}, "cv.pdf"])


def test_rank_keeps_the_best_and_every_failure() -> None:
    """Filters hide results, never failures."""
    rows = [BROKEN, result("b.pdf"), result("c.pdf", 0.3)]
    assert [row.resume for row in rank(rows, top=1)] == ["c.pdf", "broken.pdf"]
    assert [row.resume for row in rank(rows, min_score=0.99)] == ["broken.pdf"]
    best = rank(rows)[0]
    assert isinstance(best, MatchResult)
    assert rank(rows, min_score=best.score)[0] == best, "the bound itself is kept"


def test_a_ranking_shows_rank_counts_and_what_sets_apart() -> None:
    """One line tells how a résumé compares, and not what is the same for all."""
    lines = render([result("b.pdf"), result("c.pdf", 0.3)], width=120).splitlines()
    assert lines[0] == "Senior Product Manager: 2 résumés, best first"
    assert lines[1].split() == [
        *("#", "Résumé", "Shown", "●", "◐", "○", "?"),
        *["Sets", "apart:", "+", "more,", "−", "less", "than", "most"],
    ]
    assert lines[2].split()[:8] == ["1", "c.pdf", "72", "██████░░", "8", "3", "1", "0"]
    assert lines[2].endswith("+ Cross-Functional Leadership, + Product Roadmap Management")
    assert lines[3].endswith("− Cross-Functional Leadership, − Product Roadmap Management")
    assert lines[4:] == [
        "● demonstrated  ◐ claimed  ○ missing  ? unsure",
        "Missing in all: Product Strategy Development",
        "Shown by all: Analytical Skills, Communication Skills, Project Management, "
        "Technical Acumen",
    ]


def test_what_sets_apart_is_weighed_by_its_share() -> None:
    """Of two that nobody else has, the weightier one stands first."""
    light, heavy = match("Wit", 0.9), replace(match("Tact", 0.9), share=0.5)
    others = (match("Wit", 0.1), match("Tact", 0.1))
    text = render(
        [result("a.pdf", competencies=(light, heavy)), result("b.pdf", competencies=others)]
    )
    assert "+ Tact, + Wit" in text
    assert "Missing in all" not in text


def test_what_sets_apart_takes_two_lines_at_most() -> None:
    """Long names are cut where they have no room; no person takes six lines."""
    long = ("Communicating clearly with customers and suppliers", "Keeping of careful records")
    have = tuple(match(name, 0.9) for name in long)
    lack = tuple(match(name, 0.1) for name in long)
    rows = [result("a.pdf", competencies=have), result("b.pdf", competencies=lack)]
    lines = render(rows, width=80).splitlines()
    places = [n for n, line in enumerate(lines) if ".pdf" in line or "demonstrated" in line]
    assert [after - before for before, after in pairwise(places)] == [2, 2]
    assert lines[places[0]].endswith("…")
    assert "Communicating clearly" in lines[places[0]]


def test_unsure_verdicts_are_counted() -> None:
    """A person looks there first."""
    doubtful = replace(match("Wit", 0.9), unsure=True)
    lines = render(
        [result(competencies=(doubtful, match("Tact", 0.9)))], width=100
    ).splitlines()
    assert lines[2].split()[4:8] == ["2", "0", "0", "1"]


def test_long_paths_are_shortened_in_the_middle_and_never_in_a_word() -> None:
    """The file's own name is what tells people apart; names that would be alike stay whole."""
    folder = "applications/2026-spring/second-round"
    rows = [result(f"{folder}/ada-lovelace.pdf"), result(f"{folder}/grace-hopper.pdf", 0.1)]
    text = render(rows, width=80)
    assert "…/ada-lovelace.pdf" in text
    assert "…/grace-hopper.pdf" in text
    alike = [result("a/x/cv.pdf"), result("a/y/cv.pdf", 0.1)]
    long = [replace(row, resume=row.resume.replace("a/", "a" * 40 + "/")) for row in alike]  # type: ignore[arg-type]
    text = "".join(render(long, width=80).split())
    assert "…/cv.pdf" not in text


def test_a_narrow_ranking_shows_rank_score_and_counts() -> None:
    """There is no room for a bar and for names of competencies."""
    lines = render([result("b.pdf"), result("c.pdf", 0.3)], width=40).splitlines()
    assert [line.split() for line in lines if ".pdf" in line] == [
        ["1", "c.pdf", "72", "8", "3", "1", "0"],
        ["2", "b.pdf", "46", "4", "4", "4", "0"],
    ]
    assert ["#", "Résumé", "Shown", "●", "◐", "○", "?"] in [line.split() for line in lines]


def test_a_ranking_of_many_is_one_table() -> None:
    """It is drawn in parts, which nobody sees: one heading, the same columns throughout."""
    rows = [result(f"{number}.pdf") for number in range(ROWS_AT_A_TIME + 2)]
    lines = render(rows, width=80).splitlines()
    ranked = [line for line in lines if ".pdf" in line]
    assert [int(line.split()[0]) for line in ranked] == list(range(1, ROWS_AT_A_TIME + 3))
    assert len({line.index("█") for line in ranked}) == 1
    assert sum("Résumé" in line for line in lines) == 1


def test_a_ranking_lists_failures_with_kind_and_message() -> None:
    """The last lines name what was not read, and why."""
    lines = render([BROKEN, result()]).splitlines()
    assert lines[-2] == "Not read: 1"
    assert lines[-1] == "  broken.pdf: scanned: holds pictures only; run text recognition first"


def test_a_ranking_names_the_resume_of_each_warning() -> None:
    """Several documents, several warnings: each says whose it is."""
    text = render([result("b.pdf", warnings=("holds invisible text",)), result()])
    assert "! b.pdf: holds invisible text" in text


def test_a_ranking_gives_a_common_warning_once() -> None:
    """What is true of all résumés is said of none of them."""
    rows = [result("b.pdf", warnings=("edited", "faint")), result(warnings=("edited",))]
    lines = render(rows).splitlines()
    assert [line for line in lines if line.startswith("!")] == ["! edited", "! b.pdf: faint"]


def test_an_explained_ranking_is_followed_by_every_detail() -> None:
    """Ranking first, then each résumé with its passages, and one footer."""
    text = render([result("b.pdf"), result("c.pdf", 0.3)], explain=True)
    assert (
        text.index("best first") < text.index("c.pdf · Senior") < text.index("b.pdf · Senior")
    )
    assert text.count(FOOTER) == 1


def test_one_resume_may_be_ranked() -> None:
    """A folder may hold a single file."""
    assert render([result()]).startswith("Senior Product Manager: 1 résumé\n")


def test_nothing_to_rank_is_said() -> None:
    """Filters may leave nothing."""
    assert render([]) == "No résumé to rank.\n"


def test_a_single_failure_is_a_row() -> None:
    """One unread file has no table."""
    assert render(BROKEN).startswith("Not read: 1\n  broken.pdf: scanned: ")


# Strangers


HOSTILE = (
    "\x1b]0;owned\x07\x1b[2J\x9b31m[bold]hi[/bold] :smile: \u202egnp.exe\u2066\u200f\ud83d"
)


def hostile_results() -> list[MatchResult | Failure]:
    """Return a result and a failure with hostile text wherever text may stand."""
    only = match("Leadership", 0.1, text=HOSTILE)
    named = replace(only, competency=Competency("x", HOSTILE, "skill", HOSTILE, (HOSTILE,)))
    claimed = match("Tact", 0.5, text=HOSTILE)
    return [
        MatchResult(HOSTILE, HOSTILE, 0.2, (named, claimed), (HOSTILE,)),
        Failure(HOSTILE, "damaged", HOSTILE),
    ]


@pytest.mark.parametrize("explain", [False, True])
def test_text_of_strangers_is_inert_in_tables(explain: bool) -> None:
    """Escapes, markup and direction marks of résumés and names do nothing."""
    for shown in (hostile_results(), *hostile_results()):
        text = render(shown, explain=explain, width=120)
        assert not re.search(
            "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200f]", text
        )
        assert "[bold]hi[/bold] :smile:" in text
        assert text.encode("utf-8")


def test_text_of_strangers_adds_no_colour() -> None:
    """With colour on, the only escapes are our own styles."""
    text = render(hostile_results(), explain=True, color=True)
    assert not re.search(r"\x1b(?!\[[\d;]*m)", text)
    assert "\x1b[2J" not in text


def test_plain_keeps_letters_and_joiners() -> None:
    """Cleaning is for controls, not for scripts."""
    assert plain("Zoë 王 می\u200cخواهم 👩\u200d💻") == "Zoë 王 می\u200cخواهم 👩\u200d💻"


def test_visible_shows_controls_as_escapes() -> None:
    """A name on standard error is one line and says what it holds."""
    assert visible("a\nb\x1b\u202e\udcff é") == r"a\nb\x1b\u202e\udcff é"


def test_an_unknown_format_is_refused_by_name() -> None:
    """The message lists what there is."""
    with pytest.raises(ValueError, match="table, json, jsonl, csv, csv-long, html; got 'xml'"):
        render(result(), "xml")
