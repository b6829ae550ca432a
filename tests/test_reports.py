"""Results as text: what a person sees, what a program reads, and what strangers cannot do."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from importlib.resources import files
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from matcher.datamodels import Competency, Section
from matcher.display.inert import cell, plain, visible
from matcher.errors import ReadErrorKind
from matcher.reports import rank, render
from matcher.reports.ranking import ROWS_AT_A_TIME
from matcher.results import CompetencyMatch, Evidence, Failure, MatchResult, Verdict

FOOTER = "Scores are probabilities that a careful reader finds the competency"
RESPONSIBILITIES = (
    "Product Strategy Development",
    "Cross-Functional Leadership",
    "Product Roadmap Management",
    "User Research and Feedback",
    "Performance Tracking",
    "Stakeholder Communication",
)
SKILLS = (
    "Strategic Thinking",
    "Leadership",
    "Analytical Skills",
    "Communication Skills",
    "Project Management",
    "Technical Acumen",
)


def competency(name: str, kind: str = "skill") -> Competency:
    """Return a competency with six indicators."""
    indicators = tuple(f"{name.lower()} sign {number}" for number in range(1, 7))
    id_ = name.lower().replace(" ", "-")
    return Competency(id_, name, kind, f"Does {name.lower()}.", indicators)  # type: ignore[arg-type]


def match(
    name: str, score: float, *, kind: str = "skill", text: str = "", page: int | None = 1
) -> CompetencyMatch:
    """Return a match whose verdict follows from its score."""
    verdict: Verdict = (
        "demonstrated" if score > 0.6 else "claimed" if score > 0.3 else "missing"
    )
    text = text or f"Did {name.lower()} for years"
    evidence = (
        Evidence(text, page, "experience", 3, 40, 0.41236, 0.62, 0.87654),
        Evidence(f"Also {name.lower()}", page, "skills", 50, 70, 0.2, 0.3, 0.5),
    )
    return CompetencyMatch(
        competency=competency(name, kind),
        lexical=0.41236,
        semantic=0.62,
        lexical_mean=0.01236,
        semantic_mean=0.12,
        score=score,
        share=1 / 12,
        deed=score,
        verdict=verdict,
        evidence=evidence,
    )


def result(name: str = "ann.pdf", base: float = 0.0, **changes: object) -> MatchResult:
    """Return a result whose twelve scores rise from a base to the best."""
    names = [(n, "responsibility") for n in RESPONSIBILITIES] + [(n, "skill") for n in SKILLS]
    matches = tuple(
        match(n, min(1.0, base + index / 12), kind=kind)
        for index, (n, kind) in enumerate(names)
    )
    score = sum(m.score for m in matches) / len(matches)
    values: dict[str, Any] = {"score": score, "competencies": matches, "warnings": ()}
    return MatchResult(name, "Senior Product Manager", **(values | changes))


BROKEN = Failure("broken.pdf", "scanned", "holds pictures only; run text recognition first")


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    """Return the schema that the package ships."""
    schema = json.loads(files("matcher").joinpath("result.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


# One résumé


def test_a_single_table_names_resume_role_and_score() -> None:
    """The first line answers: who, for what, how well."""
    first = render(result()).splitlines()[0]
    assert first.startswith("ann.pdf · Senior Product Manager · score 0.46 ████")


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


def test_a_row_holds_cosines_score_and_verdict_in_words() -> None:
    """A row reads without colour: numbers, a bar, a symbol and its word."""
    row = next(line for line in render(result()).splitlines() if "Technical Acumen" in line)
    assert row.split() == [
        "Technical",
        "Acumen",
        "0.41",
        "0.62",
        "0.92",
        "███████░",
        "●",
        "demonstrated",
    ]


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
    assert "Missing: nothing" in text


def test_a_single_table_lists_what_is_missing() -> None:
    """The names of the missing competencies stand in one list."""
    text = " ".join(render(result()).split())
    assert (
        "Missing: Product Strategy Development, Cross-Functional Leadership, "
        "Product Roadmap Management, User Research and Feedback" in text
    )


def test_the_footer_says_who_decides() -> None:
    """The table ends with what a score is."""
    text = render(result())
    assert FOOTER in text
    assert " ".join(text.split()).endswith("a person decides.")


def test_warnings_stand_below_the_title() -> None:
    """What a reader should know of the document comes before the numbers."""
    lines = render(result(warnings=("holds invisible text on page 2",))).splitlines()
    assert lines[1] == "! holds invisible text on page 2"


def test_passages_are_shown_only_on_request() -> None:
    """Evidence belongs to explain."""
    assert "“Did leadership for years”" not in render(result())
    assert "“Did leadership for years” (experience, page 1)" in render(result(), explain=True)


def test_a_verdict_is_explained_by_what_was_found() -> None:
    """Something done, or a name and nothing done; a missing one is explained otherwise."""
    lines = render(result(), explain=True).splitlines()
    assert "● Technical Acumen · demonstrated: a passage tells what was done" in lines
    claim = "◐ Performance Tracking · claimed: mentioned, but not what was done"
    assert claim in lines
    assert "○ User Research and Feedback · missing" in lines


def test_missing_competencies_are_explained_by_what_would_show_them() -> None:
    """At most four indicators, and the nearest passage, marked as not enough."""
    text = " ".join(render(result(), explain=True).split())
    assert "A reader would look for: performance tracking sign 1" not in text, (
        "claimed competencies are not missing"
    )
    assert (
        "○ User Research and Feedback · missing A reader would look for: "
        "user research and feedback sign 1; user research and feedback sign 2; "
        "user research and feedback sign 3; user research and feedback sign 4 nearest, not "
        "enough: “Did user research and feedback for years” (experience, page 1)" in text
    )


def test_a_missing_competency_may_have_nothing_to_show() -> None:
    """Neither indicators nor a nearest passage: the heading alone."""
    bare = Competency("tact", "Tact", "skill", "Has tact.", ())
    only = CompetencyMatch(bare, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, "missing", ())
    text = render(result(competencies=(only,)), explain=True)
    assert "○ Tact · missing" in text
    assert "look for" not in text
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
    assert sum(any(word in line for word in get_args(Verdict)) for line in lines) == 12


def test_a_narrow_table_names_every_competency() -> None:
    """Below 60 columns, numbers and symbols stand without bars and words; a legend follows."""
    text = render(result(), width=40)
    lines = text.splitlines()
    assert "  Technical Acumen  0.41  0.62  0.92   ●" in lines
    assert "● demonstrated  ◐ claimed  ○ missing" in lines
    rows = "".join(lines[1 : lines.index("● demonstrated  ◐ claimed  ○ missing")])
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
        assert sum(line.endswith(verdict) and "0.41" in line for line in lines) == 1
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
    assert render(copy).splitlines()[1] == "= same text as a.pdf"
    lines = render([copy, result("a.pdf")]).splitlines()
    assert [line for line in lines if line.startswith("=")] == ["= b.pdf: same text as a.pdf"]
    assert "same text" not in render(result())


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


def test_a_ranking_shows_rank_score_counts_and_what_is_missing() -> None:
    """One line tells how a résumé compares."""
    lines = render([result("b.pdf"), result("c.pdf", 0.3)], width=120).splitlines()
    assert lines[0] == "Senior Product Manager: 2 résumés, best first"
    assert lines[1].split() == ["#", "Résumé", "Score", "●", "◐", "○", "Missing"]
    assert lines[2].split()[:7] == ["1", "c.pdf", "0.72", "██████░░", "8", "3", "1"]
    assert lines[2].endswith("Product Strategy Development")
    assert lines[3].endswith("Product Strategy Development, Cross-Functional Leadership +2")
    assert "● demonstrated  ◐ claimed  ○ missing" in lines


def test_a_narrow_ranking_shows_rank_score_and_counts() -> None:
    """There is no room for a bar and for names of competencies."""
    lines = render([result("b.pdf"), result("c.pdf", 0.3)], width=40).splitlines()
    assert [line.split() for line in lines if ".pdf" in line] == [
        ["1", "c.pdf", "0.72", "8", "3", "1"],
        ["2", "b.pdf", "0.46", "4", "4", "4"],
    ]
    assert ["#", "Résumé", "Score", "●", "◐", "○"] in [line.split() for line in lines]


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


# JSON


def test_one_result_is_one_object_and_several_an_array(validator: Draft202012Validator) -> None:
    """Both shapes hold objects of the schema."""
    single = json.loads(render(result(), "json"))
    validator.validate(single)
    assert single == result().to_dict()
    many = json.loads(render([BROKEN, result()], "json"))
    for item in many:
        validator.validate(item)
    assert [item["resume"] for item in many] == ["ann.pdf", "broken.pdf"]
    assert json.loads(render(BROKEN, "json")) == BROKEN.to_dict()
    assert json.loads(render([], "json")) == []


def test_json_lines_keep_the_order(validator: Draft202012Validator) -> None:
    """One object a line, as they came."""
    lines = render([BROKEN, result("b.pdf"), result("c.pdf", 0.3)], "jsonl").splitlines()
    for line in lines:
        validator.validate(json.loads(line))
    assert [json.loads(line)["resume"] for line in lines] == ["broken.pdf", "b.pdf", "c.pdf"]
    assert render([], "jsonl") == ""


def test_results_may_be_a_stream() -> None:
    """An iterator serves as well as a list."""
    assert render(iter([result()]), "csv") == render([result()], "csv")


def test_json_is_readable_and_cannot_steer_a_terminal() -> None:
    """Letters stand as they are; control and direction characters as escapes, lossless."""
    name = "Zoë\x1b[31m\x9b1m\u202egnp\u2028\ud800.pdf"
    for format in ("json", "jsonl"):
        text = render(result(name), format)
        assert "Zoë" in text
        assert not re.search("[\x1b\x7f-\x9f\u202a-\u202e\u2028\ud800-\udfff]", text)
    assert json.loads(render(result(name), "json"))["resume"] == name


@pytest.mark.parametrize(
    "change",
    [
        {"score": 1.2},
        {"format": 2},
        {"extra": 1},
        {"missing": ["Not An Id"]},
        {"warnings": [1]},
        {"error": {"kind": "empty", "message": "both"}},
    ],
)
def test_the_schema_refuses_what_is_no_result(
    validator: Draft202012Validator, change: dict[str, Any]
) -> None:
    """Ranges, names and extra keys are checked."""
    assert not validator.is_valid(result().to_dict() | change)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("verdict", "maybe"),
        ("kind", "hobby"),
        ("lexical", -0.1),
        ("lexical_mean", 1.1),
        ("semantic_mean", -0.1),
        ("share", 1.1),
        ("deed", None),
        ("id", "two  words"),
        ("note", ""),
    ],
)
def test_the_schema_refuses_what_is_no_competency(
    validator: Draft202012Validator, key: str, value: object
) -> None:
    """The parts are checked like the whole."""
    data = result().to_dict()
    data["competencies"][0][key] = value
    assert not validator.is_valid(data)


@pytest.mark.parametrize(
    ("key", "value"),
    [("page", 0), ("page", "1"), ("section", "cover"), ("start", -1), ("weight", 2)],
)
def test_the_schema_refuses_what_is_no_evidence(
    validator: Draft202012Validator, key: str, value: object
) -> None:
    """Pages count from 1, sections have names."""
    data = result().to_dict()
    data["competencies"][0]["evidence"][0][key] = value
    assert not validator.is_valid(data)
    data["competencies"][0]["evidence"][0] |= {
        "page": None,
        "section": "other",
        "start": 0,
        "weight": 0,
    }
    validator.validate(data)


def test_the_schema_knows_the_words_of_the_code(validator: Draft202012Validator) -> None:
    """A new section, verdict or kind of failure cannot be forgotten in the schema."""
    defs = validator.schema["$defs"]  # type: ignore[index]
    assert defs["evidence"]["properties"]["section"]["enum"] == list(get_args(Section))
    assert defs["competency"]["properties"]["verdict"]["enum"] == list(get_args(Verdict))
    kinds = defs["failure"]["properties"]["error"]["properties"]["kind"]["enum"]
    assert kinds == list(get_args(ReadErrorKind))


# CSV


def read_csv(text: str) -> list[dict[str, str]]:
    """Return rows as a program reads them."""
    return list(csv.DictReader(io.StringIO(text)))


def test_csv_has_a_row_a_resume_and_four_columns_a_competency() -> None:
    """A ranking for a spreadsheet, with failures at the end."""
    text = render(
        [BROKEN, result("b.pdf", warnings=("one", "two")), result("c.pdf", 0.3)], "csv"
    )
    assert "\r" not in text
    first, second, last = read_csv(text)
    assert (first["resume"], second["resume"], last["resume"]) == (
        "c.pdf",
        "b.pdf",
        "broken.pdf",
    )
    assert second["warnings"] == "one; two"
    assert second["missing"].split(";")[0] == "product-strategy-development"
    assert second["technical-acumen.score"] == "0.9167"
    assert second["technical-acumen.verdict"] == "demonstrated"
    assert second["technical-acumen.lexical"] == "0.4124"
    assert second["technical-acumen.semantic"] == "0.6200"
    assert (last["error_kind"], last["error_message"]) == (BROKEN.kind, BROKEN.message)
    assert last["score"] == last["technical-acumen.score"] == ""
    assert list(first)[:7] == [
        "resume",
        "score",
        "warnings",
        "duplicate_of",
        "error_kind",
        "error_message",
        "missing",
    ]
    assert len(first) == 7 + 4 * 12


def test_csv_of_failures_alone_has_the_common_columns() -> None:
    """No result, no competency to name."""
    assert render([BROKEN], "csv").splitlines()[0].endswith(",missing")


SIGNS = [
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "＝",
    "＋",
    "－",
    "＠",
    " =",
    '"=',
    "'=",
    "\n@",
    "\ufeff=",
    "﹦",
]


@pytest.mark.parametrize("sign", SIGNS)
def test_no_cell_is_a_formula(sign: str) -> None:
    """File names, warnings and messages cannot run in a spreadsheet."""
    hostile = f"{sign}HYPERLINK(1)"
    rows = read_csv(
        render(
            [result(hostile, warnings=(hostile,)), Failure(hostile, "empty", hostile)], "csv"
        )
    )
    for value in (
        rows[0]["resume"],
        rows[0]["warnings"],
        rows[1]["resume"],
        rows[1]["error_message"],
    ):
        assert value.startswith("'")
        assert value.endswith("HYPERLINK(1)")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ('a";=cmd|x', "a\";'=cmd|x"),
        ("a, -1", "a,' -1"),
        ("a;\t+1;b", "a;' +1;b"),
        ("Anna-Maria +45 (new).pdf", "Anna-Maria +45 (new).pdf"),
        ("a;b, c=1", "a;b, c=1"),
    ],
)
def test_a_cell_that_is_parted_elsewhere_is_no_formula(text: str, expected: str) -> None:
    """Where semicolons part cells, what follows one is the start of a cell."""
    assert cell(text) == expected


def test_a_formula_cannot_hide_behind_what_is_cleaned_away() -> None:
    """Blanks and control characters before the sign do not help it."""
    assert cell("\x00=1") == "'=1"
    assert cell("\n @x") == "'  @x"
    assert cell("2=1") == "2=1"


def test_a_csv_row_is_one_line_whatever_the_name() -> None:
    """Line feeds and escapes in names do not break rows."""
    text = render([result('new\nline, "quoted"\x1b[2J.pdf')], "csv")
    assert len(text.splitlines()) == 2
    assert read_csv(text)[0]["resume"] == 'new line, "quoted"[2J.pdf'


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
    with pytest.raises(ValueError, match="table, json, jsonl, csv, html; got 'xml'"):
        render(result(), "xml")
