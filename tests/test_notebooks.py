"""The notebooks as they are kept: executed, small, and without anything of one machine."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
TEAM = ROOT / "examples" / "team"
ABSOLUTE = re.compile(
    r"(?<![\w.:/])/(?:home|root|tmp|usr|opt|var|work|mnt|private|Users|Applications)/"
    r"|\b[A-Za-z]:\\+(?=[\w.])"
)

Cell = dict[str, Any]

each_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def cells_of(path: Path) -> list[Cell]:
    """Return the cells of a notebook."""
    cells: list[Cell] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return cells


def code_of(path: Path) -> list[Cell]:
    """Return the cells of a notebook that hold code."""
    return [cell for cell in cells_of(path) if cell["cell_type"] == "code"]


def outputs_of(path: Path) -> list[dict[str, Any]]:
    """Return all that the cells of a notebook gave."""
    return [output for cell in code_of(path) for output in cell["outputs"]]


def texts_of(path: Path) -> list[str]:
    """Return all that can be read in a notebook: sources, and outputs that are no pictures."""
    texts = ["".join(cell["source"]) for cell in cells_of(path)]
    for output in outputs_of(path):
        texts.append("".join(output.get("text", "")))
        shown = output.get("data", {}).items()
        texts += ["".join(text) for kind, text in shown if kind.startswith("text/")]
    return texts


@each_notebook
def test_a_notebook_was_executed_from_top_to_bottom(path: Path) -> None:
    """Its outputs are kept, and are those of one run."""
    counts = [cell["execution_count"] for cell in code_of(path)]
    assert counts == list(range(1, len(counts) + 1))
    assert len(outputs_of(path)) >= len(counts) / 2


@each_notebook
def test_a_notebook_ran_without_an_error_or_a_warning(path: Path) -> None:
    """What is written to stderr is for who runs it, and not for who reads it."""
    outputs = outputs_of(path)
    assert [output for output in outputs if output["output_type"] == "error"] == []
    assert [output for output in outputs if output.get("name") == "stderr"] == []


@each_notebook
def test_a_notebook_is_small(path: Path) -> None:
    """Less than 200 KB, pictures included."""
    assert path.stat().st_size < 200_000


@each_notebook
def test_a_notebook_names_no_absolute_path(path: Path) -> None:
    """It runs in any checkout, and tells nothing of the machine that ran it."""
    assert [text for text in texts_of(path) if ABSOLUTE.search(text)] == []


@pytest.mark.parametrize("text", ["/home/ann/cv.pdf", "in '/tmp/x9/a'", r"C:\Users\ann"])
def test_an_absolute_path_would_be_seen(text: str) -> None:
    """Those of Linux, of macOS and of Windows."""
    assert ABSOLUTE.search(text)


@pytest.mark.parametrize("text", ["../examples/tmp/", "https://example.com/home/", "and/or"])
def test_a_relative_path_or_an_address_is_no_absolute_path(text: str) -> None:
    """A slash alone says nothing."""
    assert not ABSOLUTE.search(text)


@each_notebook
def test_a_notebook_tells_in_words_what_its_code_does(path: Path) -> None:
    """It starts with a title, and no more than two cells of code stand without a word."""
    kinds = "".join(cell["cell_type"][0] for cell in cells_of(path))
    assert texts_of(path)[0].startswith("# ")
    assert "ccc" not in kinds


@each_notebook
def test_links_between_notebooks_lead_somewhere(path: Path) -> None:
    """As do those to other files of the project."""
    prose = ["".join(c["source"]) for c in cells_of(path) if c["cell_type"] == "markdown"]
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", "\n".join(prose)):
        assert (path.parent / target).exists(), target


def test_the_table_lists_each_notebook_once_and_no_other() -> None:
    """In the order of their numbers."""
    table = (ROOT / "notebooks" / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| \[\w+\]\((\w+\.ipynb)\) \|", table, re.M)
    assert listed == [path.name for path in NOTEBOOKS]
    assert len(listed) >= 4


def test_the_team_has_twelve_people_a_copy_and_an_empty_file() -> None:
    """What the notebooks say of the folder that they read."""
    data = {path.name: path.read_bytes() for path in TEAM.glob("*.txt")}
    assert len(data) == 14
    assert data["upload-0412.txt"] == data["jun-takahashi.txt"]
    assert data["upload-0413.txt"] == b""
    assert len(set(data.values())) == 13


def test_the_people_of_the_team_do_not_repeat_the_profile() -> None:
    """No four words of theirs in a row stand in it: what is found is found by meaning."""
    profile = runs_of((ROOT / "corpus" / "role_profile.md").read_text(encoding="utf-8"))
    assert len(profile) > 1000
    for path in TEAM.glob("*.txt"):
        assert runs_of(path.read_text(encoding="utf-8")) & profile == set(), path.name


def runs_of(text: str) -> set[tuple[str, ...]]:
    """Return all runs of four words of a text."""
    words = re.findall(r"\w+", text.lower())
    return set(zip(words, words[1:], words[2:], words[3:], strict=False))
