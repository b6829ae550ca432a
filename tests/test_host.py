"""A host that does other things too: its threads, its settings, its memory."""

from __future__ import annotations

import gc
import logging
import signal
import sys
import threading
import tracemalloc
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from matcher import read_resume
from matcher.scoring import pipelines

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher
    from matcher.results import MatchResult

EXAMPLES = sorted(Path(__file__).parents[1].joinpath("examples").glob("*.*"))
THREADS, ROUNDS = 8, 3
SYLLABLES = ("ba", "ke", "ri", "to", "nu", "lem", "sor", "tip", "gal", "mi", "fen", "dro")


def scored(model: RoleMatcher, path: Path) -> MatchResult:
    """Read a file and match it."""
    return model.match(read_resume(path))


def settings() -> list[object]:
    """Return what of this process belongs to everyone in it."""
    loggers = [
        logging.getLogger(),
        *map(logging.getLogger, sorted(logging.root.manager.loggerDict)),
    ]
    return [
        list(warnings.filters),
        warnings.showwarning,
        [(each.name, each.level, each.disabled, each.propagate) for each in loggers],
        [(list(each.filters), list(each.handlers)) for each in loggers],
        logging.root.manager.disable,
        [signal.getsignal(number) for number in sorted(signal.valid_signals())],
        [signal.getitimer(signal.ITIMER_REAL)[0]] if hasattr(signal, "getitimer") else [],
        sys.getrecursionlimit(),
        sys.getswitchinterval(),
    ]


@pytest.fixture
def hasty() -> Iterator[None]:
    """Let threads take turns in the middle of everything."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty")
def test_eight_threads_read_and_match_as_one_does(model: RoleMatcher) -> None:
    """The same results, and every setting of the process as it was."""
    alone = [scored(model, path) for path in EXAMPLES] * ROUNDS
    before = settings()
    with ThreadPoolExecutor(THREADS) as threads:
        together = list(threads.map(lambda path: scored(model, path), EXAMPLES * ROUNDS))
    assert together == alone
    assert settings() == before


def test_a_model_just_loaded_is_used_by_many_threads_at_once(vectors_folder: Path) -> None:
    """What is loaded at first use is the same for all."""
    from matcher.scoring.vectorizers import SemanticVectorizer

    vectorizer, start = SemanticVectorizer(vectors_folder), threading.Barrier(THREADS)

    def first(_: int) -> list[float]:
        start.wait()
        return list(vectorizer.transform(["Led a design team"])[0])

    with ThreadPoolExecutor(THREADS) as threads:
        vectors = list(threads.map(first, range(THREADS)))
    assert all(vector == vectors[0] for vector in vectors)


def test_warnings_of_another_library_come_through_while_we_read(
    model: RoleMatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them, whichever thread reads just then; nothing of ours is between them."""
    warned: list[str] = []
    monkeypatch.setattr(
        warnings, "showwarning", lambda message, *_: warned.append(f"{message}")
    )
    monkeypatch.setattr(warnings, "filters", [("always", None, UserWarning, None, 0)])
    done = threading.Event()

    def others() -> int:
        count = 0
        while count < 500 or not done.is_set():
            warnings.warn(f"number {count}", UserWarning, stacklevel=1)
            count += 1
        return count

    with ThreadPoolExecutor(THREADS) as threads:
        other = threads.submit(others)
        list(threads.map(lambda path: scored(model, path), EXAMPLES * ROUNDS))
        done.set()
    assert warned == [f"number {number}" for number in range(other.result())]


def test_nothing_that_is_shared_is_touched_on_the_way(
    model: RoleMatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is set and set back is wrong in between, for whoever else is there."""

    def forbidden(name: str) -> Callable[..., None]:
        return lambda *_, **__: pytest.fail(f"{name} was called")

    for path in EXAMPLES:
        scored(model, path)  # what is imported at first use sets filters of its own
    monkeypatch.setattr(warnings, "catch_warnings", forbidden("catch_warnings"))
    monkeypatch.setattr(warnings, "simplefilter", forbidden("simplefilter"))
    monkeypatch.setattr(warnings, "filterwarnings", forbidden("filterwarnings"))
    monkeypatch.setattr(logging.Logger, "setLevel", forbidden("setLevel"))
    monkeypatch.setattr(logging, "disable", forbidden("disable"))
    monkeypatch.setattr(signal, "signal", forbidden("signal"))
    monkeypatch.setattr(sys, "setrecursionlimit", forbidden("setrecursionlimit"))
    for path in EXAMPLES:
        scored(model, path)


def test_what_pdfminer_logs_elsewhere_is_heard_while_we_read(
    model: RoleMatcher, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A host may use it too, in a thread of its own."""
    from matcher.readers.pdf import engine

    interpret = engine.interpret

    def while_another_reads(*args: object) -> object:
        log = logging.getLogger("pdfminer.pdfpage").warning
        other = threading.Thread(target=log, args=("the host's",))
        other.start()
        other.join()
        log("ours")
        return interpret(*args)

    monkeypatch.setattr(engine, "interpret", while_another_reads)
    read_resume(next(path for path in EXAMPLES if path.suffix == ".pdf"))
    assert set(caplog.messages) == {"the host's"}


# Memory


def words(chance: Random, count: int) -> str:
    """Return words that no table knows, each time others."""
    return " ".join("".join(chance.choices(SYLLABLES, k=5)) for _ in range(count))


def growth(do: Callable[[], object], times: int) -> int:
    """Return by how many bytes of memory the last two thirds of so many times go on."""
    for _ in range(times // 3):
        do()
    gc.collect()
    tracemalloc.start()
    for _ in range(times - times // 3):
        do()
    gc.collect()
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return grown


def test_words_leave_no_trace(model: RoleMatcher, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither in what spaCy keeps of a word nor elsewhere, however many texts there are."""
    semantic, chance = model.model_.shared.semantic, Random(1)  # noqa: S311 -- no secret
    for most in ("MOST_NEW_WORDS", "MOST_CHUNKS"):
        monkeypatch.setattr(pipelines, most, 300)
    vocabulary = semantic.nlp.vocab
    semantic.transform(["Led a team of eight engineers."])
    before = len(vocabulary.strings), len(vocabulary)
    assert growth(lambda: semantic.transform([words(chance, 100)]), 60) < 512 * 1024
    assert (len(vocabulary.strings), len(vocabulary)) == before


def test_a_vector_does_not_depend_on_the_texts_before(
    model: RoleMatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even on those after which words were forgotten."""
    semantic, chance = model.model_.shared.semantic, Random(1)  # noqa: S311 -- no secret
    before = semantic.transform(["Led a team of eight JavaScript engineers, e.g. in Oslo :-)"])
    for most in ("MOST_NEW_WORDS", "MOST_CHUNKS"):
        monkeypatch.setattr(pipelines, most, 10)
    semantic.transform([words(chance, 100)])
    after = semantic.transform(["Led a team of eight JavaScript engineers, e.g. in Oslo :-)"])
    assert after.tolist() == before.tolist()


def test_names_in_a_pdf_are_forgotten_with_it(raw_pdf: Callable[..., bytes]) -> None:
    """pdfminer.six keeps the names that it reads for ever; it reads none of them here."""
    from pdfminer.psparser import PSKeywordTable, PSLiteralTable

    from matcher.readers.pdf import read_pdf

    content = b"BT /F1 10 Tf 50 700 Td (Twenty letters and digits, and then some more) Tj ET"
    chance = Random(2)  # noqa: S311 -- no secret

    def read() -> None:
        names = words(chance, 50).replace(" ", "/").encode()
        read_pdf(raw_pdf(content, objects=(b"<</Type/%b>>" % names,)))

    read()
    before = len(PSLiteralTable.dict), len(PSKeywordTable.dict)
    assert growth(read, 60) < 64 * 1024
    assert (len(PSLiteralTable.dict), len(PSKeywordTable.dict)) == before
