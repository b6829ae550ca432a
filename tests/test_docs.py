"""What the documents say is what happens."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from matcher.settings import Bounds

ROOT = Path(__file__).parent.parent
BOUNDS = Bounds()


@pytest.fixture(autouse=True)
def at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run as a reader of the README does: from the top of the checkout."""
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("README.md", "● demonstrated"),
        ("docs/usage.md", "Usage: match"),
        ("docs/job-descriptions.md", "requirements made of corpus/example_job.txt"),
    ],
)
def test_the_output_in_documents_is_what_the_command_prints(name: str, shown: str) -> None:
    """After a change, python -m benchmarks.update_docs brings it up to date."""
    refreshed = runpy.run_path(str(ROOT / "benchmarks" / "update_docs.py"))["refreshed"]
    document = (ROOT / name).read_text(encoding="utf-8")
    assert shown in document
    assert refreshed(document) == document


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("README.md", ["technical-acumen"]),
        (
            "docs/usage.md",
            [
                "Technical Acumen - ",
                "leadership.verdict",
                "Product Operations Lead",
                "[1.0]",
                "'leadership'",
            ],
        ),
        ("docs/job-descriptions.md", ["(nice to have)", "missing: ", "Years: 5"]),
        ("docs/evaluation.md", ["AUC 1.0", "accuracy "]),
        ("docs/engineering.md", ["hardly shows it done"]),
        ("docs/extending.md", ["demonstrated", "learned [[ True]]", "by its texts [[False]]"]),
    ],
)
def test_the_python_in_documents_runs(
    name: str, expected: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each piece on its own, and they print what is expected."""
    document = (ROOT / name).read_text(encoding="utf-8")
    alone = re.sub(r"<!-- \w+ -->\n```python\n.*?```\n<!-- end -->", "", document, flags=re.S)
    pieces = re.findall(r"```python\n(.*?)```", alone, re.DOTALL)  # programs have their tests
    for number, code in enumerate(pieces, 1):
        exec(compile(code, f"{name}, piece {number}", "exec"), {})  # noqa: S102 - our own
    printed = capsys.readouterr().out
    assert [text for text in expected if text not in printed] == []


@pytest.mark.parametrize(
    ("name", "bound"),
    [
        (
            "README.md",
            f"takes more than {BOUNDS.seconds:g} seconds or {BOUNDS.memory >> 20} MB",
        ),
        (
            "docs/usage.md",
            f"may spend {BOUNDS.seconds:g} seconds and {BOUNDS.memory >> 20} MB more on a file",
        ),
        ("docs/usage.md", f"over {BOUNDS.file_bytes >> 20} MB, or over the memory or the time"),
        ("CONTRIBUTING.md", f"{BOUNDS.seconds:g} s and {BOUNDS.memory >> 20} MB each"),
    ],
)
def test_bounds_in_documents_are_those_of_the_code(name: str, bound: str) -> None:
    """A number that is changed in the code is changed there, too."""
    assert bound in " ".join((ROOT / name).read_text(encoding="utf-8").split())


def test_files_that_documents_link_to_exist() -> None:
    """No link of a document leads nowhere, nor to a heading that is not there."""
    documents = [*ROOT.glob("*.md"), *ROOT.glob("*/README.md"), *ROOT.glob("docs/*.md")]
    assert len(documents) > 8
    for document in documents:
        text = document.read_text(encoding="utf-8")
        for target, anchor in re.findall(r"\]\((?!https?:|#)([^)#]+)(#[^)]+)?\)", text):
            path = document.parent / target
            assert path.exists(), f"{document.name}: {target}"
            if anchor:
                assert anchor in anchors(path), f"{document.name}: {target}{anchor}"


def anchors(document: Path) -> set[str]:
    """Return what the headings of a Markdown file are linked to by."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    words = (re.sub(r"[^\w -]", "", heading.lower()) for heading in headings)
    return {f"#{heading.replace(' ', '-')}" for heading in words}


def test_the_labelled_line_in_documents_is_read(tmp_path: Path) -> None:
    """All of it, as python -m matcher.learning reads it."""
    from matcher.learning.labelled import Labelled, read_labelled

    document = (ROOT / "docs" / "extending.md").read_text(encoding="utf-8")
    (line,) = re.findall(r"```json\n(.*?)```", document, re.DOTALL)
    (tmp_path / "labelled.jsonl").write_text(line, encoding="utf-8")
    (tmp_path / "cvs").mkdir()
    resume = tmp_path / "cvs" / "ann.txt"
    resume.write_text("EXPERIENCE\n- Fed the starter\n", encoding="utf-8")
    (read,) = read_labelled(tmp_path / "labelled.jsonl", {"apprentice": 3.0})
    assert read == Labelled(
        read.resume,
        readings={"bread": [2, 1]},
        quotes={"bread": ["Fed the starter"]},
        fit=3.5,
        count=3.0,
    )


def test_the_demo_fits_a_screen_and_ends_on_what_to_do() -> None:
    """At most 40 lines, those of make that name the commands among them."""
    output = runpy.run_path(str(ROOT / "benchmarks" / "update_docs.py"))["output"]
    recipe = re.search(
        r"^demo: .*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(), re.MULTILINE
    )
    assert recipe
    commands = re.findall(r"\$\(BIN\)/match (.*)", recipe[1])
    assert len(commands) == 2
    told = [output(command) for command in commands]
    assert len(commands) + sum(len(text.splitlines()) for text in told) <= 40
    assert "Missing or only claimed, weightiest first" in told[-1]


def test_the_readme_is_for_a_person_in_a_hurry() -> None:
    """At most 90 lines, and the first command by line 25."""
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 90
    assert "```console" in lines[:25]


@pytest.mark.slow
def test_make_demo_ends_on_what_to_do_first() -> None:
    """In at most 40 lines, with those that make prints."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipe = re.search(r"^demo:.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    assert recipe
    commands = [line.strip().split() for line in recipe[1].splitlines()]
    assert {command[0] for command in commands} == {"$(BIN)/match"}
    shown = []
    for _, *arguments in commands:
        command = [sys.executable, "-m", "matcher", *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        shown += ["", *done.stdout.splitlines()]
    assert len(shown) <= 40
    assert any(line.startswith("Missing or only claimed, weightiest first") for line in shown)
