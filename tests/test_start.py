"""What a start takes: no package that the job does not need, and one file needs no pool."""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from unittest.mock import call, patch

import pytest
from commands import HERE, unmeasured
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from sklearn.base import BaseEstimator, TransformerMixin, clone
from waiting import GUARD

from matcher import RoleMatcher
from matcher.cli.watched import Scoring
from matcher.errors import MatcherError, ResumeReadError
from matcher.packaged import packaged_profile
from matcher.results import Failure
from matcher.roles.plainblocks import plain_blocks
from matcher.runs.workers import Lost
from matcher.runs.workers.copied import apart
from matcher.settings import Bounds

EXAMPLES = Path(__file__).parent.parent / "examples"
NEVER = {
    *("spacy", "sklearn", "scipy", "thinc", "pandas", "pyarrow", "matplotlib", "torch"),
    *("pebble", "asyncio", "ssl", "concurrent.futures", "multiprocessing", "threadpoolctl"),
    *("markdown_it", "jinja2", "lxml", "docx", "ftfy", "tinycss2", "cssselect", "srsly"),
    *("cryptography", "charset_normalizer", "importlib.metadata", "email", "py3langid"),
    *("statistics", "shlex", "matcher.readers.europass", "matcher.language.en.facts"),
}
"""What neither the command nor its copy that scores imports for a file in English."""
PROFILE = "---\nrole: Baker\n---\n## Essential skills\n### Ovens\nKeeps *ovens* hot.\n"
linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux only")

LISTED = """
import json, os, sys
from pathlib import Path
import matcher.runs.unit as unit
real = unit.match_asked
def told(models, item):
    result = real(models, item)
    Path(os.environ["COPY"]).write_text(json.dumps([*sys.modules]))
    return result
import matcher.runs.batch as batch
batch.match_asked = told
from matcher.cli import main
try:
    main(sys.argv[1:], prog_name="match")
except SystemExit as end:
    assert not end.code
Path(os.environ["OWN"]).write_text(json.dumps([*sys.modules]))
"""


def loaded(folder: Path, *arguments: str) -> tuple[set[str], set[str]]:
    """Run the command on a file; return what it has imported itself, and its copy."""
    names = {"OWN": folder / "own.json", "COPY": folder / "copy.json"}
    subprocess.run(
        [sys.executable, "-c", LISTED, *arguments],
        check=True,
        capture_output=True,
        cwd=folder,
        env=unmeasured() | HERE | {name: str(path) for name, path in names.items()},
        timeout=GUARD,
    )
    own, copy = (set(names_in(path)) for path in names.values())
    return own, copy


def names_in(path: Path) -> list[str]:
    """Return a list of names that a process wrote down."""
    return list(json.loads(path.read_text()))


@linux
@pytest.mark.slow
@pytest.mark.parametrize("name", ["team", "samuel-brandt.pdf"])
@pytest.mark.parametrize(
    ("form", "more"), [("json", {"rich", "click.shell_completion"}), ("table", set())]
)
def test_a_file_is_scored_with_few_packages(
    tmp_path: Path, name: str, form: str, more: set[str]
) -> None:
    """By default model and vectors: of those below none, and rich for a table alone."""
    path = EXAMPLES / name
    if path.is_dir():
        path = tmp_path / "plain.txt"
        path.write_text(
            "EXPERIENCE\n- Led a team of eight engineers and coached three of them.\n"
        )
    own, copy = loaded(tmp_path, str(path), "-f", form)
    assert own & (NEVER | more | {"numpy", "pdfminer"}) == set()
    assert copy & (NEVER | more) == set()
    assert "html" not in copy or path.suffix == ".pdf"
    assert "numpy" in copy


@linux
@pytest.mark.slow
def test_profiles_and_descriptions_of_ones_own_need_neither_spacy_nor_scikit_learn(
    tmp_path: Path,
) -> None:
    """Markdown with markup of its own needs its parser, and no more."""
    resume = tmp_path / "plain.txt"
    resume.write_text(
        "EXPERIENCE\n- Kept four ovens at the right heat, day and night, for a year.\n"
    )
    (tmp_path / "role.md").write_text(PROFILE)
    (tmp_path / "ad.txt").write_text(
        "Baker wanted\n\nWe are looking for a baker for our shop in the old town.\n\n"
        "Requirements:\n- Experience with deck ovens and with sourdough\n"
        "- You can knead and shape bread by hand\n- You are ready to start work at night\n"
    )
    for role in ("role.md", "ad.txt"):
        own, copy = loaded(tmp_path, str(resume), "-f", "json", "-p", role)
        assert (own | copy) & {"spacy", "sklearn", "scipy", "pebble", "asyncio"} == set()


@linux
@pytest.mark.slow
def test_workers_share_what_they_would_each_import(tmp_path: Path) -> None:
    """The pool and the reader of PDFs; nothing for encrypted ones, which are few."""
    listed = tmp_path / "listed.json"
    code = (
        "import matcher.runs.preloadedpdf, matcher.runs.preloaded, json, sys\n"
        "open(sys.argv[1], 'w').write(json.dumps([*sys.modules]))\n"
    )
    command = [sys.executable, "-c", code, str(listed)]
    subprocess.run(command, check=True, env=os.environ | HERE, timeout=GUARD)
    shared = set(names_in(listed))
    assert {"pebble", "asyncio", "numpy", "pdfminer.pdfdocument"} <= shared
    assert "matcher.readers.pdf.engine" in shared
    assert shared & {"cryptography", "charset_normalizer", "spacy", "sklearn", "scipy"} == set()


@pytest.mark.parametrize(
    ("names", "shared"),
    [
        (["a.txt", "b.md"], []),
        (["a.txt", "b.PDF"], ["preloadedpdf", "preloaded"]),
        (["a.txt"] * 100, ["preloadedmany"]),
        (["a.pdf"] * 100, ["preloadedpdf", "preloadedmany"]),
    ],
)
def test_workers_share_what_their_files_need(names: list[str], shared: list[str]) -> None:
    """Nothing is said where it is the usual."""
    found = deque[Path | Failure](map(Path, names))
    scoring = Scoring(found, list, list, 2, 1, strict=False, quiet=True, bar=False)
    with patch("matcher.runs.workers.starting.preload") as preload:
        next(scoring._scored(()), None)
    assert preload.mock_calls == [call(*(f"matcher.runs.{name}" for name in shared))]


def echo(_: object, item: object) -> object:
    """Give an item back."""
    return item


def nothing() -> None:
    """Load nothing."""


copies = [  # numpy's threads stand idle here
    linux,
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning"),
]


def copied(test: Callable[..., None]) -> Callable[..., None]:
    """Mark a test that copies this process."""
    for mark in copies:
        test = mark(test)
    return test


@copied
def test_a_copy_gives_what_the_work_gives() -> None:
    """With what was loaded, and leaves this process as it was."""
    before = gc.get_threshold()
    assert apart(lambda: 2, lambda two, item: two * item, 21) == 42
    assert gc.get_threshold() == before
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL


@copied
@pytest.mark.parametrize("error", [ResumeReadError("empty", "holds nothing"), KeyError("a")])
def test_what_the_work_raises_is_raised_here(error: Exception) -> None:
    """Whether it was loading or the work on the item."""

    def fail(*_: object) -> None:
        raise error

    for load, work in ((fail, echo), (nothing, fail)):
        with pytest.raises(type(error), match=str(error.args[0])):
            apart(load, work, 1)


@copied
@pytest.mark.parametrize(
    "stuck", [partial(time.sleep, 600.0), lambda: [None for _ in iter(int, 1)]]
)
def test_a_copy_without_end_is_ended(
    stuck: Callable[[], object],
) -> None:
    """By the clock, or by what it takes of the processor."""
    limits = Bounds(seconds=0.5, wall_seconds=1.0)
    assert apart(nothing, lambda *_: stuck(), 1, limits=limits) is Lost.TOO_SLOW


@copied
def test_a_copy_that_dies_costs_its_item_only() -> None:
    """As a fault in C, or the system, short of memory, ends it."""
    assert apart(nothing, lambda *_: os.kill(os.getpid(), signal.SIGSEGV), 1) is Lost.DIED


@copied
def test_a_copy_that_ends_before_it_has_loaded_is_an_error() -> None:
    """The item is not to blame."""
    with pytest.raises(MatcherError, match="before it had loaded"):
        apart(lambda: os._exit(3), echo, 1)


@copied
def test_a_copy_is_bounded_in_memory() -> None:
    """What takes more fails in the copy, and not here."""
    limits = Bounds(memory=64 * 2**20)
    with pytest.raises(MemoryError):
        apart(nothing, lambda *_: len(bytes(256 * 2**20)), 1, limits=limits)


@copied
def test_what_a_copy_logs_is_logged_here(caplog: pytest.LogCaptureFixture) -> None:
    """Below ``matcher``, with its arguments put in."""
    caplog.set_level(logging.INFO, "matcher")
    apart(nothing, lambda *_: logging.getLogger("matcher.own").info("read %s", "a.pdf"), 1)
    assert [record.getMessage() for record in caplog.records] == ["read a.pdf"]


# The scikit-learn transformer that comes late


def test_a_matcher_loads_and_travels_without_scikit_learn() -> None:
    """And is a whole estimator when it is first asked for what one has."""
    code = (
        "import pickle, sys\n"
        "from matcher import Resume, RoleMatcher\n"
        "model = pickle.loads(pickle.dumps(RoleMatcher.load()))\n"
        "model.match(Resume('', 'Experience\\n- Led a team of eight engineers for years.'))\n"
        "assert not {'sklearn', 'scipy', 'spacy'} & sys.modules.keys()\n"
        "assert model.get_params()['profile'] is None\n"
        "from sklearn.base import BaseEstimator, clone\n"
        "assert isinstance(model, BaseEstimator) and isinstance(clone(model), RoleMatcher)\n"
        "assert model.set_output(transform='pandas').transform(['x'] and [\n"
        "    'Experience\\n- Led a team of eight engineers for years.']).shape == (1, 12)\n"
        "assert repr(RoleMatcher(n_texts=2)) == 'RoleMatcher(n_texts=2)'\n"
        "assert not hasattr(model, 'nothing_of_the_kind')\n"
    )
    environment = os.environ | HERE
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, timeout=GUARD)


def test_a_class_derived_from_the_matcher_is_an_estimator() -> None:
    """Its own methods are wrapped as scikit-learn wraps those of any transformer."""

    class Doubled(RoleMatcher):
        def transform(self, X: list[str]) -> object:
            return 2 * super().transform(X)

    assert issubclass(Doubled, BaseEstimator) and issubclass(RoleMatcher, TransformerMixin)
    assert type(clone(Doubled(n_texts=2))) is Doubled
    assert hasattr(Doubled.transform, "__wrapped__")


# Markdown that needs no parser

LINES = [
    *("## Head", "### Name two", "# One", "- item one", "- item, two (x)", "Words of it.", ""),
    *(
        "more words: and 5",
        "",
        "<!-- a",
        "c -->",
        "<!-- x -->",
        "must: no",
        "  indented",
        "-->",
    ),
    *("5 things", "- 3 d", "-", "--", "===", "    code", "word  ", "é ü.", "1. one", "+ x"),
    *("####### seven", "##no", "- - x", "## Head ", "### a#b", "-  two", "a *b*", "a | b"),
]


def tree(node: object) -> tuple[object, ...]:
    """Return what of a node is looked at."""
    names = {"heading": ("tag",), "text": ("content",), "inline": ("content",)}
    own = tuple(getattr(node, name) for name in names.get(node.type, ()))
    line = node.map[0] if node.type in ("heading", "paragraph", "bullet_list") else None
    return (node.type, *own, line, [tree(child) for child in node.children])


@given(st.lists(st.sampled_from(LINES), max_size=12))
def test_plain_blocks_are_those_of_the_parser(lines: list[str]) -> None:
    """Or are left to it."""
    text = "\n".join(lines)
    blocks = plain_blocks(text)
    if blocks is not None:
        parsed = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(text)).children
        assert [tree(x) for x in blocks if x.type != "html_block"] == [
            tree(x) for x in parsed if x.type != "html_block"
        ]


def test_the_packaged_profile_is_plain() -> None:
    """So that the command needs no parser of Markdown."""
    body = packaged_profile().read_text(encoding="utf-8").split("---\n", 2)[2]
    assert plain_blocks(body) is not None
    assert plain_blocks("a *b* c") is None
