"""Tables of paths to tables of results: what engines map, and what no file can do to them."""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from commands import HERE
from datasets import people, resume, workers_of
from waiting import GUARD, eventually

from matcher.engines import MatchBatch
from matcher.engines.embedding import EmbedBatch
from matcher.errors import DatasetError, MatcherError
from matcher.estimator import RoleMatcher
from matcher.reports.arrow import to_table
from matcher.roles.profiles import RoleProfile
from matcher.runs.batch import match_files
from matcher.runs.unit import NamedFile
from matcher.settings import Bounds

ROOT = Path(__file__).parent.parent
SLOW = b"BT /F1 9 Tf 72 700 Td (Led a team.) Tj ET " + b"q Q 1 0 0 1 0 0 cm " * 1_500_000


@pytest.fixture(scope="module")
def batch() -> Iterator[MatchBatch]:
    """Return a batch of the packaged role."""
    made = MatchBatch()
    yield made
    made.close()


def test_what_a_file_gives_is_handed_over_as_rows(tmp_path: Path) -> None:
    """The process that reads makes them, for both forms: half as much crosses, or less."""
    path, model = people(tmp_path, 1) / "cv-000.txt", RoleMatcher.load()
    results = list(match_files(model, [path]))
    for form in ("wide", "long"):
        made = MatchBatch(form=form)
        found = made.work([model], NamedFile(str(path), path))
        assert pa.Table.from_pylist(found, schema=made.schema).equals(
            to_table(results, form, ids=made.settings.roles.ids)
        )
        assert {type(row) for row in found} == {dict}
        assert len(pickle.dumps(found)) < len(pickle.dumps(tuple(results))) / 2


def test_it_is_small_and_loads_nothing_before_its_first_table() -> None:
    """An engine sends it to each worker: a role of one's own goes along with its words."""
    assert len(pickle.dumps(MatchBatch())) < 500
    own = MatchBatch(ROOT / "corpus" / "example_job.txt")
    assert len(pickle.dumps(own)) < 4_000
    probe = (
        "from matcher.engines import MatchBatch; MatchBatch(); import sys; "
        "print(*{'spacy', 'sklearn', 'pyarrow'} & sys.modules.keys())"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | HERE,
        timeout=GUARD,
    )
    assert done.stdout.strip() == ""


def test_results_are_those_of_match_files(batch: MatchBatch, tmp_path: Path) -> None:
    """Cell by cell, in order, from paths and from bytes, after a pickle too."""
    folder = people(tmp_path / "cv", 4)
    (folder / "damaged.pdf").write_bytes(b"%PDF-1.7 and no more")
    paths = [str(path) for path in sorted(folder.iterdir())]
    again: MatchBatch = pickle.loads(pickle.dumps(batch))  # noqa: S301 -- our own
    table = again(pa.table({"path": paths}))
    again.close()
    expected = to_table(match_files(RoleMatcher.load(), paths), "wide")
    assert table.to_pylist() == expected.to_pylist()
    data = [Path(path).read_bytes() for path in paths[:-1]]
    held = batch(pa.record_batch({"path": paths[:-1], "bytes": data}))
    assert held.to_pylist() == table.to_pylist()[:-1]
    assert held.schema.equals(batch.schema, check_metadata=True)
    assert [*batch.iterate([])] == []


def test_relative_paths_are_seen_from_the_folder_of_the_driver(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker of an engine stands elsewhere."""
    people(tmp_path / "cv", 1)
    monkeypatch.chdir(tmp_path)
    made = MatchBatch()
    monkeypatch.chdir(ROOT)
    table = made(pa.table({"path": ["cv/cv-000.txt"]}))
    made.close()
    assert table["error_kind"].to_pylist() == [None]
    assert table["resume"].to_pylist() == ["cv/cv-000.txt"]


def test_size_is_checked_before_a_file_is_fetched(batch: MatchBatch, tmp_path: Path) -> None:
    """Of three gigabytes nothing is read, whether the list or the folder tells the size."""
    with (tmp_path / "huge.pdf").open("wb") as file:
        file.truncate(3 * 2**30)
    paths = ["nowhere/huge.pdf", str(tmp_path / "huge.pdf")]
    table = batch(pa.table({"path": paths, "size": [3 * 2**30, None]}))
    assert table["error_kind"].to_pylist() == ["too-large"] * 2
    assert f"larger than {Bounds().file_bytes >> 20} MB" in table["error_message"][0].as_py()


def test_files_of_a_folder_are_opened_by_the_process_that_is_bounded(
    batch: MatchBatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of a network may hang: the worker of an engine opens none of its files."""

    def opened(path: Path, _: int) -> bytes:
        raise OSError(f"{path} was opened here")

    monkeypatch.setattr("matcher.readers.source._first_bytes", opened)
    paths = [str(path) for path in sorted(people(tmp_path / "cv", 3).iterdir())]
    assert batch(pa.table({"path": paths}))["error_kind"].null_count == 3


def test_what_kills_its_process_or_hangs_is_a_row(raw_pdf: Callable[..., bytes]) -> None:
    """The process of the engine goes on, with its output, limits and signals as they were."""
    handler, bounds = signal.getsignal(signal.SIGALRM), Bounds(seconds=1.0)
    resource = pytest.importorskip("resource")
    space = resource.getrlimit(resource.RLIMIT_AS)
    outputs, faults = (sys.stdout, sys.stderr), faulthandler.is_enabled()
    made = MatchBatch(bounds=bounds)
    threading.Thread(target=_kill_twice, daemon=True).start()
    good = resume(1).encode()
    names = ["a.txt", "slow.pdf", "b.txt"]
    table = made(pa.table({"path": names, "bytes": [good, raw_pdf(SLOW), good]}))
    made.close()
    kinds = table["error_kind"].to_pylist()
    assert kinds[0] is kinds[2] is None
    assert kinds[1] in ("too-slow", "damaged")
    assert signal.getsignal(signal.SIGALRM) is handler
    assert (sys.stdout, sys.stderr) == outputs
    assert faulthandler.is_enabled() == faults
    assert resource.getrlimit(resource.RLIMIT_AS) == space


def _kill_twice() -> None:
    """Kill the first process that starts below this one: whoever has a file is done again."""
    eventually(multiprocessing.active_children)
    for child in multiprocessing.active_children():
        child.kill()


def _match_below_a_daemon(path: str, answers: multiprocessing.Queue[object]) -> None:
    made = MatchBatch()
    answers.put(made(pa.table({"path": [path]}))["error_kind"].to_pylist())
    answers.put(multiprocessing.current_process().daemon)
    made.close()


def test_it_works_below_a_worker_that_may_have_no_children(tmp_path: Path) -> None:
    """As those of Dask, whose processes are daemons; and they stay so."""
    path = people(tmp_path, 1) / "cv-000.txt"
    probe = (
        "import multiprocessing, test_match_batch as t\n"
        "if __name__ == '__main__':\n"
        "    context = multiprocessing.get_context('spawn')\n"
        "    answers = context.Queue()\n"
        f"    given = ({str(path)!r}, answers)\n"
        "    target = t._match_below_a_daemon\n"
        "    process = context.Process(target=target, args=given, daemon=True)\n"
        "    process.start(); print(answers.get(), answers.get()); process.join()\n"
    )
    script = tmp_path / "probe.py"
    script.write_text(probe)
    done = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | HERE,
        timeout=GUARD,
    )
    assert done.stdout.split() == ["[None]", "True"]


def test_a_worker_of_another_version_or_model_is_refused() -> None:
    """Its scores could be others."""
    made = MatchBatch()
    table = pa.table({"path": ["a.txt"], "bytes": [b"Experience"]})
    older = MatchBatch.made(replace(made.settings, version="0.0.1"))
    with pytest.raises(DatasetError, match=r"and the run 0\.0\.1: install the same"):
        older(table)
    with pytest.raises(DatasetError, match="another model, or other versions"):
        MatchBatch.made(replace(made.settings, expected=("00",)))(table)
    missing = MatchBatch(model="no/such/folder", form="long")
    with pytest.raises(MatcherError, match="no/such/folder"):
        missing.settings.roles.load()


def test_several_roles_give_a_row_a_resume_role_and_competency(tmp_path: Path) -> None:
    """In the long form alone: their columns differ."""
    roles = [
        RoleProfile.from_file(ROOT / "corpus" / "example_job.txt"),
        ROOT / "corpus" / "role_profile.md",
    ]
    with pytest.raises(ValueError, match="give form='long'"):
        MatchBatch(roles)
    made = MatchBatch(roles, form="long", evidence=False)
    table = made(pa.table({"path": ["a.txt"], "bytes": [resume(2).encode()]}))
    made.close()
    profiles = [RoleProfile.from_file(r) if isinstance(r, Path) else r for r in roles]
    counts = {each.role: len(each.competencies) for each in profiles}
    found = table["profile"].to_pylist()
    assert {role: found.count(role) for role in counts} == counts


def test_a_bucket_that_cannot_be_reached_ends_it() -> None:
    """No row says that a file is bad which nobody could fetch."""
    store = "s3://none/?endpoint_override=127.0.0.1:9&scheme=http&region=us-east-1"
    made = MatchBatch(store=store)
    with pytest.raises(DatasetError, match=r"s3://none: cannot be reached: .*run again"):
        made(pa.table({"path": ["s3://none/a.pdf"]}))
    made.close()
    with pytest.raises(DatasetError, match="a URL with a key in it"):
        MatchBatch(store="s3://key:secret@bucket/cv/")


@pytest.mark.parametrize("kind", ["match", "embed"])
def test_one_process_reads_file_after_file(tmp_path: Path, kind: str) -> None:
    """It is not replaced for what it loaded at the first of them."""
    paths = [str(path) for path in sorted(people(tmp_path / "cv", 3).iterdir())]
    made = MatchBatch()
    batch = made if kind == "match" else EmbedBatch.made(replace(made.settings, form="long"))
    seen = []
    for path in paths:
        batch(pa.table({"path": [path]}))
        seen.append(workers_of(os.getpid()))
    batch.close()
    assert len(seen[0]) >= 1
    assert seen[0] == seen[1] == seen[2]
