"""What `import matcher` offers, and what it does not load."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from waiting import GUARD

import matcher
from matcher import (
    Failure,
    MatchResult,
    RoleMatcher,
    RoleProfile,
    match_bytes,
    match_files,
    match_many,
    render,
    to_frame,
)
from matcher.errors import MissingDependencyError

PUBLIC = [
    "Bounds",
    "Competency",
    "CompetencyMatch",
    "Evidence",
    "Failure",
    "MatchResult",
    "MatcherError",
    "Resume",
    "RoleMatcher",
    "RoleProfile",
    "match_bytes",
    "match_files",
    "match_many",
    "read_resume",
    "render",
    "to_frame",
]
HEAVY = (
    "numpy",
    "pandas",
    "pyarrow",
    "sklearn",
    "spacy",
    "jinja2",
    "rich",
    "pdfminer",
    "lxml",
    "starlette",
    "uvicorn",
)


def loaded_after(code: str) -> set[str]:
    """Return which heavy packages a fresh interpreter holds after running code."""
    probe = f"{code}\nimport sys; print(*sorted({HEAVY!r} & sys.modules.keys()))"
    probe = probe.replace(repr(HEAVY), f"set({HEAVY!r})")
    done = subprocess.run(
        [sys.executable, "-c", probe],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(Path(matcher.__file__).parents[1])},
        timeout=GUARD,
    )
    return set(done.stdout.splitlines()[-1].split())


def test_the_public_names_are_these() -> None:
    """The surface is a list; a change of it is a decision."""
    assert matcher.__all__ == PUBLIC == sorted(PUBLIC)
    assert set(PUBLIC) <= set(dir(matcher))


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_is_that_of_its_module(name: str) -> None:
    """Lazy access gives the very object, and keeps it."""
    value = getattr(matcher, name)
    home = import_module(value.__module__)
    assert getattr(home, name) is value
    assert vars(matcher)[name] is value


def test_another_name_is_an_attribute_error() -> None:
    """A typing error is told with the name."""
    with pytest.raises(AttributeError, match="has no attribute 'Matcher'"):
        _ = matcher.Matcher


def test_star_import_gives_the_public_names() -> None:
    """Both ways of importing agree."""
    space: dict[str, object] = {}
    exec("from matcher import *", space)  # noqa: S102
    assert set(PUBLIC) <= space.keys()


@pytest.mark.parametrize(
    "code",
    [
        "import matcher",
        "import matcher; dir(matcher); matcher.Resume; matcher.MatcherError",
        "import matcher; matcher.render([], 'json')",
        "import matcher.cli",
    ],
)
def test_importing_loads_nothing_heavy(code: str) -> None:
    """Heavy packages wait for their first use."""
    assert loaded_after(code) == set()


@pytest.mark.parametrize("option", ["--help", "-h", "--version"])
def test_help_and_version_load_nothing_heavy(option: str) -> None:
    """The command answers at once."""
    code = (
        "import sys\n"
        f"sys.argv = ['match', {option!r}]\n"
        "from matcher.cli import main\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code\n"
    )
    assert loaded_after(code) == set()


def test_importing_the_main_module_runs_nothing() -> None:
    """Tools that import every module must not start the command."""
    assert callable(import_module("matcher.__main__").main)


def test_without_pandas_the_frame_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest works without pandas; the message holds the line that mends it."""
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingDependencyError, match="pip install pandas"):
        MatchResult("a.txt", "Baker", 0.0, ()).to_frame()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda model: match_files(["cv.txt"], model), "takes a RoleMatcher, and then"),
        (lambda model: match_many(model, ["cv.txt"]), "takes a list of RoleMatchers"),
        (lambda model: match_bytes(model, "a text", "cv.txt"), "the bytes of a file; got str"),
        (lambda _: RoleProfile.from_job_description(Path("job.txt")), "from_file reads a file"),
        (lambda _: RoleProfile.from_job_description(None), "got NoneType"),
    ],
)
def test_what_is_given_in_place_of_another_is_told(
    model: RoleMatcher, call: Callable[[RoleMatcher], Any], said: str
) -> None:
    """At once, by what belongs there."""
    with pytest.raises(TypeError, match=said):
        call(model)


def test_one_result_is_enough_for_a_frame_as_for_a_table() -> None:
    """Nobody writes a list of one."""
    failure = Failure("cv.pdf", "encrypted", "encrypted: save a copy without a password")
    assert to_frame(failure).index.to_list() == ["cv.pdf"]
    assert render(failure).count("encrypted") == 1  # the kind, which the reason begins with
