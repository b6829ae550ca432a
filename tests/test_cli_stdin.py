"""The role on standard input: read once, in every format, and never a résumé too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from advertised import ADS
from commands import json_lines
from conftest import RESUME, Writer
from paged import PAGES

from matcher import RoleProfile

BAKER = ADS[0].text


def match(
    *arguments: str, cwd: Path, given: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command with something on its standard input."""
    command = [sys.executable, "-m", "matcher", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, input=given, check=False)


@pytest.fixture
def noor(tmp_path: Path) -> Path:
    """Return a folder with a résumé, noor.txt."""
    (tmp_path / "noor.txt").write_text(RESUME, "utf-8")
    return tmp_path


def test_a_description_on_standard_input_is_a_role(
    tmp_path: Path, write_pdf: Writer, write_docx: Writer
) -> None:
    """In every format, told by its bytes."""
    page = PAGES[0].html.encode()
    expected = RoleProfile.from_job_description(BAKER).competencies
    for number, (data, competencies) in enumerate(
        [
            (BAKER.encode(), expected),
            (write_pdf(BAKER, "ad.pdf").read_bytes(), expected),
            (write_docx(BAKER, "ad.docx").read_bytes(), expected),
            (page, RoleProfile.from_bytes(page).competencies),
        ]
    ):
        name = f"{number}.md"
        done = match("-p", "-", "--save-profile", name, cwd=tmp_path, given=data)
        assert (done.returncode, done.stderr) == (0, b"")
        assert RoleProfile.from_file(tmp_path / name).competencies == competencies


def test_a_resume_is_matched_with_it(noor: Path) -> None:
    """As with the same bytes in a file; a second run goes on, one with other bytes does not."""
    (noor / "ad.txt").write_text(BAKER, "utf-8")
    for name, arguments, given in (
        ("a.jsonl", ("-p", "ad.txt"), None),
        ("a.jsonl", ("-p", "-"), BAKER.encode()),
        ("b.jsonl", ("-p", "-"), f"{BAKER}- Ability to lift sacks\n".encode()),
    ):
        done = match("noor.txt", *arguments, "-o", name, cwd=noor, given=given)
        assert done.returncode == 0
        went_on = name == "a.jsonl" and given is not None
        assert done.stderr == b"match: a.jsonl: going on from 1 results\n" * went_on
    [one], [other] = json_lines(noor / "a.jsonl"), json_lines(noor / "b.jsonl")
    assert one["profile"] == "Night Baker"
    assert one["scored_by"] != other["scored_by"]


@pytest.mark.parametrize("given", [b"", b" \n\n"])
def test_nothing_on_standard_input_is_an_error(noor: Path, given: bytes) -> None:
    """In one line."""
    done = match("noor.txt", "-p", "-", cwd=noor, given=given)
    assert done.returncode == 1
    assert done.stderr.startswith(b"match: standard input: empty; expected a profile or a job")
    assert done.stderr.count(b"\n") == 1


def test_what_is_on_standard_input_is_called_so(noor: Path) -> None:
    """Where a message is of it."""
    done = match("noor.txt", "-p", "-", cwd=noor, given=RESUME.encode())
    assert done.returncode == 1
    assert done.stderr.startswith(b"match: standard input: a r\xc3\xa9sum\xc3\xa9, and no job")


def test_standard_input_is_not_read_twice(noor: Path) -> None:
    """It cannot be the role and a résumé; a file of that name has another path."""
    done = match("-", "-p", "-", cwd=noor, given=BAKER.encode())
    assert done.returncode == 2
    assert b"standard input cannot be the role and a r" in done.stderr
    (noor / "-").write_text(BAKER, "utf-8")
    done = match("-p", "./-", "--save-profile", "role.md", cwd=noor, given=b"")
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_role_may_come_from_a_pipe(noor: Path) -> None:
    """As shells give what a command prints, ``-p <(command)``: it can be read once."""
    import os
    import threading

    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes with names here")
    os.mkfifo(noor / "pipe")
    writer = threading.Thread(target=(noor / "pipe").write_text, args=(BAKER, "utf-8"))
    writer.start()
    done = match("noor.txt", "-p", "pipe", "-o", "a.jsonl", cwd=noor)
    writer.join()
    assert (done.returncode, done.stderr) == (0, b"")
    assert json_lines(noor / "a.jsonl")[0]["profile"] == "Night Baker"


def test_what_is_odd_about_a_description_is_said(noor: Path) -> None:
    """On standard error, once, unless the command is to be quiet; the exit code stays 0."""
    three = "\n\n".join(each.text for each in ADS).encode()
    done = match("noor.txt", "-p", "-", "-f", "csv", cwd=noor, given=three)
    assert done.returncode == 0
    assert done.stderr.startswith(b"match: standard input: ")
    assert b"descriptions or more seem to stand in it" in done.stderr
    assert done.stderr.count(b"\n") == 1
    quiet = match("noor.txt", "-p", "-", "-q", "-f", "csv", cwd=noor, given=three)
    assert quiet.stderr == b""
    assert quiet.stdout == done.stdout
