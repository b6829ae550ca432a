"""The command: what it prints, what it takes for names, and its help."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import Result
from commands import (
    HERE,
    one_line,
    posix,
    write,
)
from jsonschema import Draft202012Validator
from waiting import GUARD

from matcher import __version__
from matcher.settings import USUAL

# What is shown


def test_one_file_is_shown_in_detail(run: Callable[..., Result]) -> None:
    """A single file has its table, with passages."""
    result = run("cv/b.txt")
    assert result.exit_code == 0
    assert result.stdout.startswith("cv/b.txt · Baker\n80 of 100 of the role shown ██████░░")
    assert result.stderr == ""


def test_passages_are_shown_on_request(run: Callable[..., Result]) -> None:
    """Else what to do, and the table."""
    assert "“" not in run("cv/b.txt").stdout
    assert "“EXPERIENCE • Baked bread" in run("cv/b.txt", "--explain").stdout


def test_cosines_are_shown_to_who_wants_details(run: Callable[..., Result]) -> None:
    """They say little to a reader."""
    assert "Lexical" not in run("cv/b.txt").stdout
    assert "Lexical" in run("cv/b.txt", "-v").stdout


def test_a_folder_is_ranked(run: Callable[..., Result]) -> None:
    """Best first, without passages."""
    result = run("cv")
    lines = result.stdout.splitlines()
    assert lines[0] == "Baker: 2 résumés, best first"
    assert [line.split()[:2] for line in lines[2:4]] == [["1", "cv/b.txt"], ["2", "cv/a.txt"]]
    assert "“" not in result.stdout
    assert result.exit_code == 0


def test_a_folder_can_be_explained(run: Callable[..., Result]) -> None:
    """The ranking, then every résumé."""
    text = run("cv", "--explain").stdout
    assert (
        text.index("best first") < text.index("cv/b.txt · Baker") < text.index("cv/a.txt · B")
    )


@pytest.mark.parametrize(
    ("arguments", "single"),
    [
        (["cv/a.txt"], True),
        (["gone.txt"], True),
        (["cv/a.txt", "cv/a.txt"], False),
        (["cv"], False),
        (["cv/a.txt", "-n", "1"], False),
        (["cv/a.txt", "--min-score", "0"], False),
    ],
)
def test_json_is_an_object_for_a_single_file_only(
    run: Callable[..., Result], arguments: list[str], single: bool
) -> None:
    """The shape follows from what is asked, never from what is found."""
    value = json.loads(run(*arguments, "-f", "json").stdout)
    assert isinstance(value, dict if single else list)
    schema = json.loads(files("matcher").joinpath("result.schema.json").read_text("utf-8"))
    for item in [value] if single else value:
        Draft202012Validator(schema).validate(item)


def test_json_of_a_folder_is_ranked_with_failures_last(run: Callable[..., Result]) -> None:
    """One order for table, JSON and CSV."""
    write("cv/0.txt", "EMPTY")
    result = run("cv", "-f", "json")
    names = [item["resume"] for item in json.loads(result.stdout)]
    assert names == ["cv/b.txt", "cv/a.txt", "cv/0.txt"]
    assert result.exit_code == 1
    assert one_line(result) == "match: cv/0.txt: holds no passage to score"


def test_json_lines_come_in_input_order(run: Callable[..., Result]) -> None:
    """Failures stand where they happened."""
    result = run("cv/b.txt", "gone.txt", "cv", "-f", "jsonl")
    items = [json.loads(line) for line in result.stdout.splitlines()]
    assert [item["resume"] for item in items] == ["cv/b.txt", "gone.txt", "cv/a.txt"]
    assert items[1]["error"]["kind"] == "missing"


def test_filters_keep_the_best_and_the_failures(run: Callable[..., Result]) -> None:
    """In every format, and --top ranks JSON lines too."""
    for format in ("json", "jsonl", "csv", "table"):
        text = run("cv", "gone.txt", "-f", format, "-n", "1").stdout
        assert "cv/b.txt" in text
        assert "cv/a.txt" not in text
        assert "gone.txt" in text
        assert run("cv", "-f", format, "--min-score", "0.5").stdout.count("cv/b.txt") == 1
        assert "cv/a.txt" not in run("cv", "-f", format, "--min-score", "0.5").stdout
    lines = run("cv", "-f", "jsonl", "-n", "2").stdout.splitlines()
    assert [json.loads(line)["resume"] for line in lines] == ["cv/b.txt", "cv/a.txt"]


def test_filters_may_leave_nothing(run: Callable[..., Result]) -> None:
    """All scored and none kept is no error."""
    result = run("cv", "--min-score", "0.95")
    assert (result.exit_code, result.stdout) == (0, "No résumé to rank.\n")


def test_the_profile_is_handed_to_the_model(run: Callable[..., Result]) -> None:
    """The table names its role."""
    profile = """---
role: Miller
---
## Essential skills
### Grain
Knows grain.
- milled rye
"""
    Path("role.md").write_text(profile, "utf-8")
    assert "· Miller\n" in run("cv/a.txt", "-p", "role.md").stdout


def test_piped_tables_are_80_wide_and_without_colour(run: Callable[..., Result]) -> None:
    """The terminal of another stream does not matter."""
    text = run("cv/a.txt").stdout
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 80


# Hostile names


@posix
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"two words.pdf", "two words.pdf"),
        (b'it\'s "q".pdf', 'it\'s "q".pdf'),
        (b"new\nline\r.pdf", r"new\nline\r.pdf"),
        (b"\x1b[31mred\x07.pdf", r"\x1b[31mred\x07.pdf"),
        ("\u202egnp\x9b1m.pdf".encode(), r"\u202egnp\x9b1m.pdf"),
        (b"caf\xe9.pdf", "caf\N{REPLACEMENT CHARACTER}.pdf"),
        (b"[bold]x[red].pdf", "[bold]x[red].pdf"),
    ],
)
def test_a_hostile_name_is_one_harmless_line(
    run: Callable[..., Result], name: bytes, shown: str
) -> None:
    """Broken links under strange names, found in a folder and named."""
    Path(os.fsdecode(b"cv/" + name)).symlink_to("nowhere")
    expected = f"match: cv/{shown}: is a broken link: its target does not exist"
    for path in ("cv", os.fsdecode(b"cv/" + name)):
        result = run(path)
        assert result.exit_code == 1
        assert one_line(result) == expected
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", result.stdout)


@posix
def test_a_strange_name_is_scored_in_every_format(run: Callable[..., Result]) -> None:
    """Undecodable, several lines, an escape: output stays text."""
    write(b"odd/caf\xe9\n\x1b[2J.txt", "score 0.4")
    for format in ("table", "json", "jsonl", "csv"):
        result = run("odd", "-f", format)
        assert result.exit_code == 0, result.output
        assert "\x1b" not in result.stdout
    assert len(run("odd", "-f", "jsonl").stdout.splitlines()) == 1


def test_an_empty_path_is_no_folder(run: Callable[..., Result]) -> None:
    """`match ""` is a slip, not a search from here."""
    assert one_line(run("")) == "match: : does not exist: the path is empty"


# Help


def test_help_tells_the_rules(run: Callable[..., Result]) -> None:
    """The shape of JSON, the exit codes, the defaults, what a file may take."""
    text = " ".join(run("-h").stdout.split())
    assert text == " ".join(run("--help").stdout.split())
    assert "JSON is one object where PATHS is a single file" in text
    assert "Exit status: 0 all scored; 1 an error" in text
    assert "[table|json|jsonl|csv|csv-long|html|parquet|parquet-long|xlsx]" in text
    assert f"more than {USUAL['seconds']:g} seconds" in text
    assert f"{USUAL['memory'] / 2**20:g} MB of memory" in text
    assert "-j, --jobs N" in text
    assert "default: (one for every 50 files; at most 4, or the cores)" in text


def test_version_is_that_of_the_package(run: Callable[..., Result]) -> None:
    """One number."""
    assert run("--version").stdout == f"match, version {__version__}\n"


def test_python_m_matcher_is_the_command() -> None:
    """The module says who it is."""
    done = subprocess.run(
        [sys.executable, "-m", "matcher", "--help"],
        capture_output=True,
        check=True,
        env=os.environ | HERE,
        timeout=GUARD,
    )
    assert done.stdout.startswith(b"Usage: match [OPTIONS] PATHS...")
