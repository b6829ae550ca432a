"""The Dockerfile: what it copies is there, what it installs exists, what it starts runs."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

from matcher.cli import main

ROOT = Path(__file__).parent.parent
LINES = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", "").splitlines()


def instructions(name: str) -> list[str]:
    """Return what follows an instruction, for each time it stands there."""
    return [line.partition(" ")[2].strip() for line in LINES if line.startswith(f"{name} ")]


def test_what_is_copied_is_there_and_is_not_ignored() -> None:
    """The build sees no more than it needs."""
    copied = [
        source
        for line in instructions("COPY")
        if not line.startswith("--from")
        for source in line.split()[:-1]
    ]
    assert len(copied) == 6
    assert [source for source in copied if not (ROOT / source).exists()] == []
    let_through = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert {f"!{source}" for source in copied} == {
        line for line in let_through if line.startswith("!")
    }


def test_what_is_installed_is_an_extra() -> None:
    """Of this project."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (extras,) = re.findall(r'"\.\[([\w,]+)\]"', " ".join(instructions("RUN")))
    assert set(extras.split(",")) <= project["optional-dependencies"].keys()


def test_what_is_started_is_the_page_and_is_understood() -> None:
    """With the port that is exposed, and by nobody who may do more than needed."""
    (entry,) = instructions("ENTRYPOINT")
    command, *arguments = json.loads(entry)
    assert command == "match"
    context = main.make_context("match", [*arguments, "--allow-host", "cv.example.org"])
    assert context.meta["matcher.cli.onpage.web"] is True
    assert [str(context.meta["matcher.cli.onpage.port"])] == instructions("EXPOSE")
    assert instructions("USER") == ["matcher"]


def test_it_says_that_somebody_must_guard_the_door() -> None:
    """Where those who run it read it."""
    said = " ".join(line.removeprefix("# ") for line in LINES if line.startswith("#"))
    assert "sees every résumé" in said
    assert "put a server before it that encrypts and that asks who somebody is" in said
    assert "--publish 127.0.0.1:" in said
