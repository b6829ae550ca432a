"""The table of one résumé."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

import pytest
from reported import BROKEN, FOOTER, RESPONSIBILITIES, SKILLS, UNLEARNED, match, result
from rich.cells import cell_len

from matcher.datamodels import Competency
from matcher.reports import BINARY, FORMATS, render
from matcher.results import CompetencyMatch, Measured, Verdict


def test_a_single_table_names_resume_role_and_score() -> None:
    """The first lines answer: who, for what, how much of it is shown."""
    first, second, *_ = render(result()).splitlines()
    assert first == "ann.pdf · Senior Product Manager"
    assert second == "46 of 100 of the role shown ████░░░░"


def test_where_the_whole_lies_among_people_is_said_where_it_was_measured() -> None:
    """A score alone tells nobody whether it is much."""
    placed = result(measured=Measured(80, 110))
    told = "46 of 100 of the role shown ████░░░░, higher than 80 of 110 people measured"
    assert render(placed).splitlines()[1] == told
    assert "higher than 80 of 110 people measured" in placed._repr_html_()
    assert "people measured" not in render(result()) + result()._repr_html_()


def test_a_single_table_groups_all_competencies_by_kind() -> None:
    """Twelve rows stand under their two headings, in the profile's order."""
    lines = render(result()).splitlines()
    headings = [lines.index("Responsibilities"), lines.index("Essential skills")]
    assert [
        line.strip().split("  ")[0] for line in lines[headings[0] + 1 : headings[1]]
    ] == list(RESPONSIBILITIES)
    assert [
        line.strip().split("  ")[0] for line in lines[headings[1] + 1 : headings[1] + 7]
    ] == list(SKILLS)


def test_a_row_holds_probability_and_verdict_in_words() -> None:
    """A row reads without colour: number, bar, symbol and its word; cosines on request."""

    def row(**options: bool) -> list[str]:
        lines = render(result(), **options).splitlines()  # type: ignore[arg-type]
        return next(line.split() for line in lines if "Technical Acumen" in line)

    assert row() == ["Technical", "Acumen", "0.92", "███████░", "●", "demonstrated"]
    assert row(cosines=True)[2:5] == ["0.41", "0.62", "0.92"]


def test_unsure_stands_beside_the_verdict() -> None:
    """In words, and as a question mark where there is no room."""
    doubtful = result(competencies=(replace(match("Leadership", 0.62), unsure=True),))
    assert "● demonstrated, unsure" in render(doubtful)
    assert "● demonstrated, unsure" in doubtful._repr_html_()
    assert "0.62   ●?" in render(doubtful, width=40)
    assert "unsure" not in render(result(competencies=(match("Leadership", 0.9),)))


@pytest.mark.parametrize("format", ["table", "html"])
def test_what_is_missing_is_never_shown_with_half_a_score(format: str) -> None:
    """From 0.50 on a competency counts as present, and 0.496 is less."""
    near = replace(match("Leadership", 0.496), verdict="missing")
    shown = render(result(competencies=(near,)), format) + near._repr_html_()
    assert "0.49" in shown
    assert "0.50" not in shown


def test_a_kind_without_competencies_has_no_heading() -> None:
    """A job description may hold skills only."""
    text = render(result(competencies=(match("Leadership", 0.9),)))
    assert "Responsibilities" not in text
    assert "Nothing is missing or only claimed." in text


def test_what_to_do_comes_before_the_table() -> None:
    """What is missing or only claimed, why, the nearest passage, what a reader looks for."""
    heavy = replace(match("Tact", 0.5), share=0.6)
    text = render(result(competencies=(match("Leadership", 0.1), match("Wit", 0.9), heavy)))
    lines = text.splitlines()
    assert lines[2:10] == [
        "Missing or only claimed, weightiest first",
        "◐ Tact · claimed: named under Skills, no passage shows it done",
        "  nearest: (experience, page 1) “Did tact for years”",
        "  look for: tact sign 1; tact sign 2; tact sign 3; tact sign 4",
        "○ Leadership · missing: the nearest passage says too little",
        "  nearest: (experience, page 1) “Did leadership for years”",
        "  look for: leadership sign 1; leadership sign 2; leadership sign 3; leadership…",
        "Add what is true, in your own words: what is copied from here makes no deed.",
    ]
    assert text.index("Add what is true") < text.index("Probability")


def test_what_is_only_welcome_comes_after_what_is_asked() -> None:
    """However much it weighs."""
    nice = replace(match("Wit", 0.1), share=0.9)
    nice = replace(nice, competency=replace(nice.competency, must=False))
    text = render(result(competencies=(nice, match("Tact", 0.1))))
    assert text.index("○ Tact · missing") < text.index("○ Wit · missing")


def test_the_weightiest_are_told_and_all_of_them_on_request() -> None:
    """A screen holds three in full; the table names the others."""
    text = render(result())
    assert "Missing or only claimed, weightiest first (3 of 8; --explain tells all)" in text
    assert text.count("  look for: ") == 3
    assert render(result(), explain=True).count("  look for: ") == 8


def test_the_footer_says_who_decides() -> None:
    """The table ends with what a score is."""
    text = render(result())
    assert FOOTER in text
    assert " ".join(text.split()).endswith("A person decides.")


def test_scores_are_called_probabilities_only_where_they_were_measured_so() -> None:
    """Where nothing was learned for a competency they are estimates, in every output."""
    known, unknown = match("Leadership", 0.9), match("Welding", 0.9)
    both = result(competencies=(known, replace(unknown, learned=False)))
    text, page = " ".join(render(both).split()), both._repr_html_()
    assert UNLEARNED in text and UNLEARNED in page
    assert FOOTER not in text and FOOTER not in page
    assert FOOTER in result(competencies=(known, unknown))._repr_html_()
    general = result(competencies=(replace(unknown, learned=False),))
    formats = [name for name in FORMATS if name not in BINARY]
    shown = [render(general, name, explain=True) for name in formats]
    for text in (*shown, general._repr_html_(), general.competencies[0]._repr_html_()):
        assert "robabilit" not in text
    assert "robabilit" in render(result(), "html")


def test_warnings_stand_below_the_title() -> None:
    """What a reader should know of the document comes before the numbers."""
    lines = render(result(warnings=("holds invisible text on page 2",))).splitlines()
    assert lines[2] == "! holds invisible text on page 2"


def test_passages_are_shown_only_on_request() -> None:
    """Evidence belongs to explain; the passage that made a verdict is marked."""
    assert "“Did leadership for years”" not in render(result())
    text = render(result(), explain=True, width=100)
    assert "    ▸ “Did leadership for years” (experience, page 1) · matched: leadership" in text
    assert "      “Also leadership” (skills, page 1)" in text


def test_a_verdict_is_explained_by_what_was_found() -> None:
    """One plain sentence why, and no passages of what is missing behind the table."""
    lines = render(result(), explain=True, width=100).splitlines()
    done = "● Technical Acumen · demonstrated: a passage under Experience tells what was done"
    assert done in lines
    claim = "◐ Performance Tracking · claimed: named under Skills, no passage shows it done"
    assert lines.count(claim) == 2
    gap = "○ User Research and Feedback · missing: the nearest passage says too little"
    assert lines.count(gap) == 1


def test_a_missing_competency_may_have_nothing_to_show() -> None:
    """Neither indicators nor a nearest passage: what it means."""
    bare = Competency("tact", "Tact", "skill", "Has tact.", ())
    only = CompetencyMatch(bare, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, "missing", ())
    text = render(result(competencies=(only,)), explain=True)
    assert "○ Tact · missing\n  look for: Has tact.\n" in text
    assert "nearest" not in text


def test_a_passage_without_page_names_its_section_alone() -> None:
    """Text files have no pages."""
    only = match("Leadership", 0.9, page=None)
    assert "(experience)" in render(result(competencies=(only,)), explain=True)


def test_long_evidence_wraps_and_is_never_cut() -> None:
    """Every word of a passage arrives, whatever the width."""
    words = [f"word{number}" for number in range(200)]
    only = match("Leadership", 0.9, text=" ".join(words))
    text = render(result(competencies=(only,)), explain=True)
    assert re.findall(r"word\d+", text) == words


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("explain", [False, True])
def test_tables_fit_their_width(width: int, explain: bool) -> None:
    """No line is wider than the terminal."""
    rows = [result("a" * 90 + ".pdf"), result("résumé of Zoë.pdf", 0.3), BROKEN]
    for shown in (rows[0], rows):
        lines = render(shown, width=width, explain=explain).splitlines()
        assert max(map(len, lines)) <= width


def test_a_width_below_forty_is_forty() -> None:
    """A table needs some room."""
    assert render(result(), width=3) == render(result(), width=40)


def test_twelve_competencies_take_one_line_each_at_80_columns() -> None:
    """The plain table of the article's role does not wrap."""
    lines = render(result(), width=80).splitlines()
    lines = lines[lines.index("Responsibilities") :]
    assert sum(any(word in line for word in get_args(Verdict)) for line in lines) == 12


def test_a_narrow_table_names_every_competency() -> None:
    """Below 60 columns, numbers and symbols stand without bars and words; a legend follows."""
    text = render(result(), width=40)
    lines = text.splitlines()
    assert "  Technical Acumen              0.92   ●" in lines
    legend = lines.index("● demonstrated  ◐ claimed  ○ missing  ?")
    rows = "".join(lines[lines.index("Responsibilities") : legend])
    for name in (*RESPONSIBILITIES, *SKILLS):
        assert all(word in rows for word in name.split())


def test_wide_letters_count_as_two_columns() -> None:
    """A name in Chinese folds where the terminal would."""
    for rows in ([result("王" * 60 + ".pdf")], result("王" * 60 + ".pdf")):
        for width in (40, 80):
            text = render(rows, width=width)
            assert max(map(cell_len, text.splitlines())) <= width
            assert text.count("王") == 60


def test_a_long_name_of_a_competency_folds() -> None:
    """Those of a job description may be sentences; the numbers stay beside them."""
    name = "Owns the roadmap of the whole payments platform from first idea to last release"
    only = (match(name, 0.9),)
    for width, verdict in ((40, "●"), (80, "● demonstrated")):
        lines = render(result(competencies=only), width=width).splitlines()
        assert max(map(len, lines)) <= width
        assert sum(line.endswith(verdict) and "0.90" in line for line in lines) == 1
        assert all(word in " ".join(lines) for word in name.split())


def test_text_without_colour_holds_no_escape_codes() -> None:
    """A pipe is given text only, with no blanks at the ends of lines."""
    text = render([result(), BROKEN], explain=True)
    assert "\x1b" not in text
    assert not re.search(r"[ \t]$", text, re.M)


def test_colour_is_added_to_the_same_text() -> None:
    """Colour carries nothing that the words do not."""
    coloured = render(result(), color=True)
    assert "\x1b[32m" in coloured
    uncoloured = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert [line.rstrip() for line in uncoloured.splitlines()] == render(result()).splitlines()


def test_the_environment_does_not_change_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rendering is pure."""
    expected = render(result()), render(result(), color=True)
    environment = {"COLUMNS": "20", "FORCE_COLOR": "1", "NO_COLOR": "1", "TERM": "dumb"}
    for name, value in (environment | {"TTY_COMPATIBLE": "1"}).items():
        monkeypatch.setenv(name, value)
        assert (render(result()), render(result(), color=True)) == expected


def test_a_copy_names_its_original() -> None:
    """Two files with one text are one person, or a mistake."""
    copy = replace(result("b.pdf"), duplicate_of="a\x1b.pdf")
    assert render(copy).splitlines()[2] == "= same text as a.pdf"
    lines = render([copy, result("a.pdf")]).splitlines()
    assert [line for line in lines if line.startswith("=")] == ["= b.pdf: same text as a.pdf"]
    assert "same text" not in render(result())
