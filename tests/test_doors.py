"""Ways in beside the command line: standard input, the environment, completion, services."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import click
import pandas as pd
import pytest
from click.testing import Result
from conftest import RESUME, Writer
from pyarrow import parquet
from reported import BROKEN, result

from matcher.cli import main
from matcher.reports import render, write
from matcher.reports.percompetency import LONG_COLUMNS
from matcher.results import pairs_of
from matcher.runs.ledger import scored_by
from matcher.settings import PREFIX, USUAL, Bounds, in_force
from matcher.version import __version__

ROOT = Path(__file__).parent.parent


def match(
    *arguments: str, cwd: Path, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the command with something on its standard input and in its environment."""
    command = [sys.executable, "-m", "matcher", *arguments]
    return subprocess.run(
        command,
        cwd=cwd,
        input=given,
        env=os.environ | environment,
        capture_output=True,
        check=False,
    )


# Standard input


@pytest.mark.slow
def test_a_resume_on_standard_input_is_matched(tmp_path: Path, write_docx: Writer) -> None:
    """In any format, under a name of its own, and nothing of it stays on the disk."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for data in (RESUME.encode(), write_docx(RESUME).read_bytes()):
        done = match("-", "-f", "json", cwd=tmp_path, given=data, TMPDIR=str(scratch))
        assert (done.returncode, done.stderr) == (0, b"")
        told = json.loads(done.stdout)
        assert told["resume"] == "standard input"
        assert told["score"] > 0.1
        assert list(scratch.iterdir()) == []


@pytest.mark.slow
def test_an_empty_standard_input_is_told_by_its_name(tmp_path: Path) -> None:
    """As a file that could not be read; and it may not be the role too."""
    done = match("-", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(b"match: standard input: the file has 0 bytes")
    done = match("-", "-p", "-", cwd=tmp_path, given=b"Baker")
    assert done.returncode == 2
    assert b"cannot be the role and a r" in done.stderr


@pytest.mark.slow
def test_a_jsonl_file_goes_on_from_standard_input(tmp_path: Path) -> None:
    """The same bytes are not scored again, and keep their name."""
    for _ in range(2):
        done = match("-", "-o", "a.jsonl", cwd=tmp_path, given=RESUME.encode())
        assert done.returncode == 0
        (line,) = (tmp_path / "a.jsonl").read_text("utf-8").splitlines()
        assert json.loads(line)["resume"] == "standard input"
    assert b"going on from 1 results" in done.stderr


# The environment


def options() -> list[click.Option]:
    """Return the options of the command that take part in a run."""
    ends = ("version", "help")
    return [p for p in main.params if isinstance(p, click.Option) and p.name not in ends]


def test_every_option_has_a_variable() -> None:
    """Its long name; and none of them is that of a bound."""
    for each in options():
        longest = max(each.opts, key=len).removeprefix("--")
        assert each.envvar == PREFIX + longest.upper().replace("-", "_")
    bounds = {PREFIX + name.upper() for name in USUAL}
    assert not bounds & {str(each.envvar) for each in options()}


def on_the_command_line(each: click.Option) -> tuple[list[str], str]:
    """Return an option with a value, not the usual one, and that value in a variable."""
    longest = max(each.opts, key=len)
    if each.is_flag:
        return [longest], "1"
    if each.count:
        return [longest] * 2, "2"
    if isinstance(each.type, click.Choice):
        return [longest, each.type.choices[-1]], each.type.choices[-1]
    value = {"integer range": "3", "float range": "0.4"}.get(each.type.name, "pages=3")
    return [longest, value], value


def parsed(*arguments: str) -> tuple[dict[str, Any], Bounds]:
    """Return what the command makes of its arguments and of the environment."""
    with main.make_context("match", [*arguments, "cv"]) as context:
        of_page = {name: told for name, told in context.meta.items() if "onpage" in name}
        return context.params | of_page, in_force()


@pytest.mark.parametrize("each", options(), ids=lambda option: option.name)
def test_each_variable_says_what_its_option_says(
    monkeypatch: pytest.MonkeyPatch, each: click.Option
) -> None:
    """All of the command, of the page and of engines; and both say something."""
    arguments, value = on_the_command_line(each)
    usual, asked = parsed(), parsed(*arguments)
    assert asked != usual
    monkeypatch.setenv(str(each.envvar), value)
    assert parsed() == asked


def test_a_variable_does_what_its_option_does(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A value, a switch, a count; and the command line counts more."""
    monkeypatch.setenv("MATCHER_FORMAT", "csv")
    assert run("cv/b.txt").stdout.startswith("resume,score")
    assert run("cv/b.txt", "-f", "table").stdout.startswith("cv/b.txt · Baker")
    monkeypatch.setenv("MATCHER_FORMAT", "table")
    monkeypatch.setenv("MATCHER_EXPLAIN", "1")
    assert "“EXPERIENCE • Baked bread" in run("cv/b.txt").stdout
    assert "“" not in run("cv/b.txt", "--no-explain").stdout
    monkeypatch.setenv("MATCHER_TOP", "many")
    wrong = run("cv")
    assert wrong.exit_code == 2
    assert "'MATCHER_TOP' (the environment's --top)" in wrong.stderr
    assert "MATCHER_TOP" not in run("cv", "--top", "many").stderr


def test_several_roles_in_a_variable_are_parted_as_paths_are(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name may hold a blank."""
    for name, title in (("role.md", "Miller"), ("my role.md", "Cook")):
        text = f"---\nrole: {title}\n---\n## Essential skills\n### Bread\nBakes bread.\n"
        Path(name).write_text(text, "utf-8")
    monkeypatch.setenv("MATCHER_PROFILE", os.pathsep.join(["role.md", "my role.md"]))
    assert "2 roles" in run("cv", "-q").stdout


def test_variables_of_options_do_not_score_a_ledger_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """They bound nothing."""
    before = scored_by()
    monkeypatch.setenv("MATCHER_OUTPUT", "x.jsonl")
    assert scored_by() == before


# Completion


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_options_and_formats(shell: str) -> None:
    """What stands in the documents gives a script, and that asks the command."""
    if shell == "bash" and shutil.which("bash") is None:
        pytest.skip("bash is asked for its version")
    source = match(cwd=ROOT, _MATCH_COMPLETE=f"{shell}_source").stdout.decode()
    assert f"_MATCH_COMPLETE={shell}_complete" in source
    words = {"COMP_WORDS": "match --form", "COMP_CWORD": "1" if shell != "fish" else "--form"}
    told = match(cwd=ROOT, _MATCH_COMPLETE=f"{shell}_complete", **words).stdout.decode()
    assert "--format" in told
    documented = (ROOT / "docs" / "engineering.md").read_text("utf-8")
    assert f"_MATCH_COMPLETE={shell}_source match" in documented


# Long form


def test_the_long_form_has_a_row_a_resume_and_competency() -> None:
    """With the passage that made the verdict, and by what it was made; failures have one."""
    rows = [result("a.pdf", model="m 1"), BROKEN]
    table = pd.read_csv(io.StringIO(render(rows, "csv-long")))
    assert list(table) == list(LONG_COLUMNS)
    assert len(table) == 13
    last = table[table["competency"] == "Technical Acumen"].iloc[0]
    assert (last["verdict"], last["whole"], last["model"]) == ("demonstrated", 0.4583, "m 1")
    assert last["passage"] == "Did technical acumen for years"
    assert last["matched"] == "technical; acumen"
    assert set(table["version"]) == {__version__}
    assert table["error_kind"].dropna().tolist() == ["scanned"]


def test_the_long_form_is_read_by_polars() -> None:
    """From CSV and from Parquet: the same table, whose unsure rows can be asked for."""
    import polars

    rows = [result("a.pdf", model="m 1"), BROKEN]
    tables = []
    for format_, read in (("csv-long", polars.read_csv), ("parquet-long", polars.read_parquet)):
        stream = io.BytesIO()
        write(rows, stream, format_)
        tables.append(read(stream.getvalue()))
    for table in tables:
        assert table.columns == list(LONG_COLUMNS)
        assert table.height == 13
        assert table["score"].dtype == polars.Float64
        (last,) = table.filter(polars.col("competency") == "Technical Acumen").to_dicts()
        assert (last["verdict"], last["passage"]) == (
            "demonstrated",
            "Did technical acumen for years",
        )
        assert table.filter(polars.col("unsure").not_()).height == 12
        assert table["error_kind"].drop_nulls().to_list() == ["scanned"]


def test_the_long_form_of_parquet_has_types() -> None:
    """The same rows; of several roles one a résumé, role and competency."""
    stream = io.BytesIO()
    write([result("a.pdf"), BROKEN], stream, "parquet-long")
    table = parquet.read_table(io.BytesIO(stream.getvalue()))
    assert table.schema.names == list(LONG_COLUMNS)
    assert table.num_rows == 13
    assert table["unsure"].to_pylist() == [False] * 12 + [None]
    assert table["page"].to_pylist()[0] == 1
    from matcher.reports import write_pairs

    both = [result("a.pdf"), result("a.pdf", profile_source="b.md")]
    for format_ in ("parquet-long", "csv-long"):
        stream = io.BytesIO()
        write_pairs(pairs_of(both), stream, format_)
        data = io.BytesIO(stream.getvalue())
        read = pd.read_parquet(data) if format_ == "parquet-long" else pd.read_csv(data)
        assert len(read) == 24
        assert set(read["profile_source"].dropna()) >= {"b.md"}


# What the documents show


def code_of(name: str) -> str:
    """Return the program that the document shows between two marks."""
    document = (ROOT / "docs" / "engineering.md").read_text("utf-8")
    found = re.search(
        rf"<!-- {name} -->\n```python\n(.*?)```\n<!-- end -->", document, re.DOTALL
    )
    assert found
    assert len(found[1].splitlines()) <= 36
    return found[1]


def post_to(address: str, name: str, data: bytes) -> tuple[int, Any]:
    """Post a file, and return the status and what is answered."""
    asked = urllib.request.Request(f"{address}/{name}", data)  # noqa: S310 - our own
    try:
        with urllib.request.urlopen(asked) as answer:  # noqa: S310 - likewise
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


@pytest.mark.slow
def test_the_service_answers_on_this_machine() -> None:
    """A result, a reason, and a refusal of what is too much."""
    code = code_of("service").replace("8080), Matching", "0), Matching")
    module: dict[str, Any] = {"__name__": "service"}
    exec(compile(code, "service.py", "exec"), module)  # noqa: S102 - our own
    server: ThreadingHTTPServer = module["server"]
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    post = partial(post_to, f"http://127.0.0.1:{server.server_address[1]}")
    try:
        status, told = post("noor.txt", RESUME.encode())
        assert (status, told["resume"]) == (200, "noor.txt")
        assert told["competencies"][0]["why"]
        status, reason = post("a.pdf", b"%PDF-1.4 broken")
        assert (status, json.loads(reason)["error"]["kind"]) == (422, "damaged")
        assert post("a.txt", b"")[0] == 413
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.slow
def test_the_job_tells_what_is_new(tmp_path: Path) -> None:
    """Each person once; a file that cannot be read too."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (tmp_path / "job.py").write_text(code_of("job"), "utf-8")
    (inbox / "noor.txt").write_text(RESUME, "utf-8")

    def run_job() -> list[str]:
        done = subprocess.run(
            [sys.executable, "job.py"], cwd=tmp_path, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.decode().splitlines()

    (first,) = run_job()
    assert re.fullmatch(r"inbox/noor\.txt: \d+ of 100 shown, \d+ verdicts unsure", first)
    (inbox / "empty.txt").write_bytes(b"")
    (second,) = run_job()
    assert second.startswith("inbox/empty.txt: not read: ")
    assert run_job() == []
