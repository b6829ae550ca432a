"""Résumés and file names that try to do something, through the real path: they are text.

What would act is written into files, read, scored and reported in every form but the HTML
report, which has tests of its own.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pyarrow as pa
import pytest
from click.testing import CliRunner
from pyarrow import parquet

from matcher import Failure, MatchResult, RoleMatcher, match_files, read_resume, render
from matcher.cli import main
from matcher.display.inert import plain
from matcher.reports.frames import to_frame
from matcher.reports.tabular import ids_in, write_csv, write_parquet

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="others have no such file names"),
]

HTML = "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b>\"'"
CSI = "\x1b[31;1m\x1b[2J\x1b[1A\x9b31m"
LINK = "\x1b]8;;http:example.org\x1b\\press\x1b]8;;\x07"
CLIPBOARD = "\x1b]52;c;cm0gLXJm\x07\x9d52;c;cm0gLXJm\x9c"
BIDI = "\u202egnp\u202c\u2066a\u2069\u200f\u200e\u061c"

NAMES = (
    f"html {HTML.replace('/', '')}.txt",
    f"csi {CSI}.txt",
    f"link {LINK}.txt",
    f"clipboard {CLIPBOARD}.txt",
    f"bidi {BIDI}.txt",
    "two\nlines\r\u2028\x85end.txt",
    "=HYPERLINK(1).txt",
    "+1;=cmd|' C'!A0;.txt",
    "\t=1+1.txt",
    ' "=1+1".txt',
    "＝1＋1.txt",
    "-1.txt",
    "@SUM(1).txt",
    "[bold red]markup :boom:.txt",
    os.fsdecode(b"lone \xed\xa0\x80 \xff.txt"),
)
DEEDS = (
    "Led a team of eight engineers and coached three of them {}",
    "Presented the product roadmap and its risks {} to the board each month",
    "{} Set the product strategy after a study of rivals in four markets",
    "Interviewed 60 dispatchers {} and redesigned route planning from what they said",
)
HARMLESS = "EDUCATION\n\n" + "".join(  # a text with more than 2 % of controls is refused
    f"• Studied the history of the harbour towns of the north in {year} for a term\n"
    for year in range(2001, 2006)
)
_ACTING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_COLOR = re.compile(r"\x1b\[[\d;]*m")
_FORMULA = re.compile('[\\s"]*[=+@＝＋－＠-]')
_NUMBER = re.compile(r"-?[\d.]+")


def resume(number: int) -> str:
    """Return a résumé whose evidence is hostile."""
    signs = ("=1+1;", HTML, CSI + LINK, CLIPBOARD + BIDI, "[bold]", "＝1\t=2")
    bullets = "".join(
        f"• {deed.format(signs[(number + place) % len(signs)])}\n"
        for place, deed in enumerate(DEEDS)
    )
    return f"EXPERIENCE\n\n{bullets}\n{HARMLESS}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of hostile files, some of which cannot be read."""
    folder = tmp_path_factory.mktemp("inert") / f"cv {CSI}{BIDI}<i>\n"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        path = folder / name
        path.write_bytes(resume(number).encode("utf-8", "surrogateescape"))
        path.with_suffix(".pdf").write_bytes(b"no PDF")
    return folder


@pytest.fixture(scope="module")
def rows(folder: Path, model: RoleMatcher) -> list[MatchResult | Failure]:
    """Return what becomes of the files; texts are named without the folder, PDFs with it."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        texts = sorted(path for path in Path().iterdir() if path.suffix == ".txt")
        found = list(match_files(model, [*texts, *sorted(folder.glob("*.pdf"))]))
        own = replace(read_resume(NAMES[-1]), name=NAMES[-1])  # as Python has the name
        return [*found, model.match(own)]
    finally:
        os.chdir(before)


def test_nothing_that_steers_a_terminal_is_left_wherever_it_stands() -> None:
    """Each character that ends a line, is a control or turns the direction of writing."""
    ends = {*range(0x09, 0x0E), *range(0x1C, 0x20), 0x85, 0x2028, 0x2029}
    controls = {*range(0x20), *range(0x7F, 0xA0), 0x61C, 0x200E, 0x200F}
    turning = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
    lone = range(0xD800, 0xE000)
    for code in (*sorted(ends | controls | turning), *lone):
        kept = " " if code in ends else "\ufffd" if code in lone else ""
        assert plain(f"a{chr(code)}b") == f"a{kept}b", hex(code)
    assert plain("Zoë\xa0Löwe, naïve\u200bly") == "Zoë\xa0Löwe, naïve\u200bly"


@pytest.fixture(scope="module")
def results(rows: list[MatchResult | Failure]) -> list[MatchResult]:
    """Return those that were scored."""
    return [row for row in rows if isinstance(row, MatchResult)]


def test_the_hostile_files_are_scored_and_refused(
    rows: list[MatchResult | Failure], results: list[MatchResult]
) -> None:
    """Else the other tests show nothing."""
    assert len(results) == len(NAMES) + 1
    assert len(rows) == 2 * len(NAMES) + 1
    assert any("\udcff" in row.resume for row in rows)
    assert any("\x1b" in row.resume for row in rows)
    assert any("\n" in row.resume for row in rows)
    assert {row.resume[0] for row in results} >= set("=+-@＝\t ")
    quoted = " ".join(e.text for r in results for m in r.competencies for e in m.evidence)
    for sign in ("=1+1;", HTML[:25], "[bold]", "]8;;http:example.org"):
        assert sign in quoted


def every_table(rows: list[MatchResult | Failure], *, color: bool) -> Iterator[str]:
    """Yield the ranking with all details, and some rows by themselves."""
    for width in (40, 80):
        yield render(rows, explain=True, color=color, width=width)
    for row in rows[:: len(rows) // 5]:
        yield render(row, explain=True, color=color)


def test_tables_are_inert(rows: list[MatchResult | Failure]) -> None:
    """There is no character that steers a terminal."""
    for text in every_table(rows, color=False):
        assert not _ACTING.search(text)
        assert text.encode("utf-8")
    everything = render(rows, explain=True, width=200)
    assert "<script>alert(1)</script>" in everything
    assert "[bold red]markup :boom:.txt" in everything


def test_tables_in_colour_hold_our_colours_only(rows: list[MatchResult | Failure]) -> None:
    """Cleared of these they are the same as without colour."""
    plain = every_table(rows, color=False)
    for text, expected in zip(every_table(rows, color=True), plain, strict=True):
        codes = set(_COLOR.findall(text))
        assert codes <= {
            f"\x1b[{code}m" for code in ("0", "1", "2", "31", "32", "33", "36")
        } | {f"\x1b[1;{code}m" for code in (31, 32, 33)}
        uncoloured = _COLOR.sub("", text)
        assert [line.rstrip() for line in uncoloured.splitlines()] == expected.splitlines()


def test_a_name_is_one_line_of_a_table(rows: list[MatchResult | Failure]) -> None:
    """A line feed in a name cannot forge a row."""
    lines = render(rows, width=200).splitlines()
    assert sum(bool(re.match(r"\d+ +two lines end\.txt ", line)) for line in lines) == 1
    assert not any(line.lstrip().startswith(("lines", "end")) for line in lines)


@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_json_is_inert_and_lossless(format: str, rows: list[MatchResult | Failure]) -> None:
    """What would act stands as an escape; a program reads the name as it is."""
    text = render(rows, format)
    assert not _ACTING.search(text)
    assert text.encode("utf-8")
    objects = json.loads(text) if format == "json" else map(json.loads, text.splitlines())
    assert sorted(item["resume"] for item in objects) == sorted(row.resume for row in rows)


def cells_of(text: str, delimiter: str) -> Iterator[str]:
    """Yield the cells that a spreadsheet finds."""
    for line in csv.reader(io.StringIO(text), delimiter=delimiter):
        yield from line


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_no_cell_of_csv_is_a_formula(delimiter: str, rows: list[MatchResult | Failure]) -> None:
    """Wherever a spreadsheet parts the cells."""
    text = render(rows, "csv")
    assert not _ACTING.search(text)
    assert text.count("\n") == 1 + len(rows)
    for cell in cells_of(text, delimiter):
        assert not _FORMULA.match(cell) or _NUMBER.fullmatch(cell)
    assert "'=HYPERLINK(1).txt" in text


def test_csv_in_a_stream_is_that_of_render(rows: list[MatchResult | Failure]) -> None:
    """The two ways write the same."""
    stream = io.StringIO()
    write_csv(rows, stream, ids_in(rows))
    assert sorted(stream.getvalue().splitlines()) == sorted(render(rows, "csv").splitlines())


def texts_of(table: pa.Table) -> Iterator[str]:
    """Yield every string of a table."""
    for column in table.to_pydict().values():
        for value in column:
            yield from value if isinstance(value, list) else [str(value)]


def test_parquet_and_frames_hold_no_controls(rows: list[MatchResult | Failure]) -> None:
    """Whoever prints them prints text."""
    stream = io.BytesIO()
    write_parquet(rows, stream, ids_in(rows))
    table = parquet.read_table(io.BytesIO(stream.getvalue()))
    assert not any(map(_ACTING.search, texts_of(table)))
    frame = to_frame(rows)
    assert sorted(frame.index) == sorted(table["resume"].to_pylist())
    assert not any(_ACTING.search(str(value)) for value in frame.to_numpy().flat)


class Tags(HTMLParser):
    """Collects elements, attributes and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element and its attributes."""
        self.names.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text += data


def test_notebooks_show_text(rows: list[MatchResult | Failure]) -> None:
    """No element and no attribute is theirs."""
    shown = [*rows, *(m for r in rows if isinstance(r, MatchResult) for m in r.competencies)]
    pages = [Tags(each._repr_html_()) for each in shown]
    for page in pages:
        assert not page.names & {"script", "img", "i", "b>"}
        assert page.attributes <= {"style", "scope", "colspan", "aria-hidden"}
        assert not _ACTING.search(page.text)
    assert any("<script>alert(1)</script>" in page.text for page in pages)


def test_the_command_is_inert_on_both_streams(folder: Path, tmp_path: Path) -> None:
    """Table, log and complaints: one line each, whatever the names."""
    done = CliRunner().invoke(main, [str(folder), "--explain", "-v"])
    assert done.exit_code == 1, "the PDFs are none"
    assert not _ACTING.search(done.stdout)
    assert not _ACTING.search(done.stderr)
    complaints = done.stderr.splitlines()
    assert all(line.startswith("match: ") for line in complaints)
    assert sum("%PDF" in line or "no PDF" in line for line in complaints) == len(NAMES)
    assert r"two\nlines\r" in done.stderr
    assert r"\x1b[31;1m" in done.stderr


@pytest.mark.parametrize("format", ["csv", "jsonl"])
def test_the_command_writes_inert_files(format: str, folder: Path, tmp_path: Path) -> None:
    """What is written is what a pipe is given."""
    path = tmp_path / f"out.{format}"
    done = CliRunner().invoke(main, [str(folder), "-q", "-o", str(path)])
    assert done.exit_code == 1
    text = path.read_bytes().decode("utf-8")
    assert not _ACTING.search(text)
    assert text.count("\n") == 2 * len(NAMES) + (format == "csv")


@pytest.mark.parametrize(
    "arguments",
    [
        [CSI + "\n" + BIDI],
        ["-p", CSI + BIDI, "examples"],
        ["-m", CSI + BIDI, "examples"],
        ["-o", f"a{CSI}{BIDI}.doc", "examples"],
        ["-f", CSI + BIDI, "examples"],
        [f"--{CSI}{BIDI}"],
    ],
)
def test_a_refusal_is_inert(arguments: list[str]) -> None:
    """A shell may put any file name in the place of an argument."""
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code in (1, 2)
    assert done.stderr
    assert not _ACTING.search(done.output)
