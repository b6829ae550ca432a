"""The example résumés: built from their sources, the same each time, and readable."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from matcher.readers import read_resume

EXAMPLES = Path(__file__).parent.parent / "examples"
BENCHMARKS = EXAMPLES.with_name("benchmarks")
NAMES = ["ines-carvalho.txt", "maya-lindqvist.pdf", "samuel-brandt.pdf", "tomas-okafor.docx"]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return two folders into which the examples were built."""
    make_examples = runpy.run_path(str(BENCHMARKS / "make_examples.py"))["make_examples"]
    folders = [tmp_path_factory.mktemp("examples") for _ in range(2)]
    for folder in folders:
        make_examples(folder)
    return folders


def test_the_same_sources_give_the_same_bytes(built: list[Path]) -> None:
    """Nothing in an example depends on when it was built."""
    first, second = ([path.read_bytes() for path in sorted(one.iterdir())] for one in built)
    assert first == second


def test_the_examples_are_those_of_their_sources(built: list[Path]) -> None:
    """No example was changed, or left behind, by hand."""
    assert sorted(path.name for path in built[0].iterdir()) == NAMES
    for name in NAMES:
        assert read_resume(EXAMPLES / name) == read_resume(built[0] / name)


@pytest.mark.parametrize("name", NAMES)
def test_each_example_is_read_whole(name: str) -> None:
    """Every word of the source is read, once, and nothing is warned of."""
    resume = read_resume(EXAMPLES / name)
    source = (
        (BENCHMARKS / "example_sources" / name).with_suffix(".md").read_text(encoding="utf-8")
    )
    source = re.sub(r"^(#+|-) | \|", "", source, flags=re.M)
    text = re.sub(r"\n\n[^\n]+ · page \d of \d$|• |^\* ", "", resume.text, flags=re.M)
    assert text.casefold().split() == source.casefold().split()
    assert resume.warnings == ()
