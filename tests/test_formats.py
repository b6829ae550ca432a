"""The table of formats: all that names a format follows from its row."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from waiting import GUARD

import matcher
from matcher.errors import ResumeReadError
from matcher.readers.extracted import Enclosed, Extracted
from matcher.readers.formats import BY_SUFFIX, FOREIGN, READABLE, SUFFIXES, Format, listed

PACKAGE = Path(matcher.__file__).parent
READER = '''
"""Curricula of a made-up format: a line that says so, then the text backwards."""

from matcher.readers.extracted import Extracted


def read_cvx(data):
    """Return the text."""
    return Extracted([data.partition(b"\\n")[2].decode()[::-1]], [])
'''
ROW = 'CVX = Format("CVX", "a CVX", (".cvx",), "cvx:read_cvx", begins(b"CVX1"))\n'
PROBE = """
import json, os, sys
from pathlib import Path
from click.testing import CliRunner
from matcher.cli import main
from matcher.errors import ResumeReadError
from matcher.readers import parse_resume, read_resume
from matcher.reports.html.blind import REASONS
from matcher.runs.find import find_files

def run(*arguments):
    return CliRunner().invoke(main, list(arguments), prog_name="match").output

def refusal(data, name):
    try:
        return parse_resume(data, name).warnings
    except ResumeReadError as error:
        return error.message

light = run("--help"), sorted({"lxml", "pdfminer", "matcher.readers.cvx"} & sys.modules.keys())
print(json.dumps({
    "help": " ".join(light[0].split()),
    "loaded": light[1],
    "read": read_resume("cv/a.cvx").text,
    "found": [str(path) for path in find_files(["cv"])],
    "empty": str(next(find_files(["none"])).message),
    "output": " ".join(run("cv", "-o", "cv/a.cvx", "-f", "json").split()),
    "renamed": parse_resume(Path("cv/a.cvx").read_bytes(), "a.pdf").warnings,
    "foreign": refusal(b"GIF89a", "a.gif"),
    "noise": refusal(bytes(40), "a.cvx"),
    "text": refusal(b"Maya led a team of nine. " * 20, "a.cvx"),
    "blind": REASONS["unsupported"],
}))
"""


@pytest.fixture
def told(tmp_path: Path) -> dict[str, object]:
    """Return what a copy of the package says that has one more reader, and one more row."""
    shutil.copytree(PACKAGE, tmp_path / "matcher", ignore=shutil.ignore_patterns("__pycache__"))
    readers = tmp_path / "matcher" / "readers"
    (readers / "cvx.py").write_text(READER)
    table = (readers / "formats.py").read_text(encoding="utf-8")
    changed = table.replace(
        "READABLE = (\n    PDF,", f"{ROW}\nREADABLE = (\n    CVX,\n    PDF,"
    )
    assert changed != table
    (readers / "formats.py").write_text(changed, encoding="utf-8")
    for folder in ("cv", "none"):
        (tmp_path / folder).mkdir()
    line = "Noor Haddad led a team of nine people, and it grew to twenty within a year. "
    (tmp_path / "cv" / "a.cvx").write_text("CVX1\n" + (line * 8)[::-1])
    # the copy is gone when coverage would look for it
    unmeasured = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        cwd=tmp_path,
        env=unmeasured | {"PYTHONPATH": str(tmp_path), "COLUMNS": "200"},
        capture_output=True,
        check=True,
        timeout=GUARD,
    )
    return dict(json.loads(done.stdout))


def test_a_format_is_one_file_and_one_row(told: dict[str, object]) -> None:
    """It is read, found in folders, named by help and messages, and never written over."""
    assert str(told["read"]).startswith("Noor Haddad led a team of nine people")
    assert told["found"] == [str(Path("cv/a.cvx"))]
    assert "PATHS are résumés (.cvx, .pdf, .docx, .docm, .dotx, .dotm, .odt," in str(
        told["help"]
    )
    assert "any depth for .cvx, .pdf, .docx, .docm, .dotx, .dotm, .odt," in str(told["help"])
    assert told["loaded"] == []
    assert "ends in .cvx, .pdf, .docx, .docm, .dotx, .dotm, .odt," in str(told["empty"])
    assert "'cv/a.cvx' is a document, which the results would overwrite" in str(told["output"])
    assert told["renamed"] == ["named .pdf but is a CVX"]
    advice = "save the résumé as CVX, PDF, .docx or text"
    assert told["foreign"].startswith(f"looks like a GIF image: {advice}; or ")
    none = "neither a CVX nor a PDF nor a .docx nor text"
    assert told["noise"] == f"{none}: save the résumé as one of these"
    assert told["text"] == ["named .cvx but is a text file"]
    assert str(told["blind"]).endswith("save it as CVX, PDF, .docx or text")


@pytest.mark.parametrize("row", READABLE, ids=lambda row: row.name)
def test_each_reader_is_where_its_row_says(row: Format) -> None:
    """A reader is named and not imported; the name leads to it."""
    try:
        assert isinstance(row.read(b"Led a team"), Extracted | Enclosed)
    except ResumeReadError as error:
        assert error.message


def test_text_is_what_nothing_else_is() -> None:
    """One format is not told by its bytes, and it is the last that is tried."""
    assert [row.name for row in READABLE if row.recognises is None] == ["text"]
    assert READABLE[-1].recognises is None


def test_no_suffix_has_two_rows() -> None:
    """A suffix says one thing."""
    suffixes = [s for row in READABLE for s in (*row.suffixes, *row.aliases)]
    suffixes += [s for row in FOREIGN for s in row.suffixes]
    assert len(suffixes) == len(set(suffixes)) == len(BY_SUFFIX)
    assert {".doc", ".json", ".html"}.isdisjoint(SUFFIXES)  # a run writes some of these


def test_a_list_of_one_has_no_conjunction() -> None:
    """As one says it."""
    assert listed(["PDF"], "or") == "PDF"


def table_of(document: str) -> list[list[str]]:
    """Return the rows of the table of formats in a document, without its head."""
    start = document.index("| format |")
    table = document[start:].split("\n\n", 1)[0]
    return [
        [cell.strip() for cell in line.strip("|").split("|")] for line in table.split("\n")
    ][2:]


def test_the_documented_table_is_the_table() -> None:
    """docs/extending.md lists each row as it is."""
    document = (PACKAGE.parent / "docs" / "extending.md").read_text(encoding="utf-8")
    assert table_of(document) == [
        [
            row.name,
            ", ".join(f"`{suffix}`" for suffix in row.suffixes),
            f"`matcher/readers/{row.reader.partition(':')[0]}`",
        ]
        for row in READABLE
    ]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("docs/scores.md", r"## 1\. Read\n(.+?) A scan"),
        ("docs/usage.md", r"PDF,\s.+? its own text\."),
    ],
)
def test_documents_name_each_format(name: str, sentence: str) -> None:
    """The sentence that says what is read leaves none out."""
    text = (PACKAGE.parent / name).read_text(encoding="utf-8")
    found = re.search(sentence, text, re.DOTALL)
    assert found is not None
    assert [row.name for row in READABLE if row.name not in found[0]] == []
