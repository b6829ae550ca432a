"""Whole data sets: in shards that are done once, whatever ends a run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pytest
from commands import HERE, unmeasured
from datasets import object_store, parts, people, resume, rows, upload
from pyarrow import parquet
from waiting import GUARD, eventually

from matcher.engines import match_dataset
from matcher.engines.catalogue import Catalogue
from matcher.engines.dataset import Progress
from matcher.engines.fetching import fetched
from matcher.engines.shards import Done, DoShard, Shard
from matcher.engines.store import Listed, Store
from matcher.engines.target import Target
from matcher.errors import DatasetError, LedgerError, MissingDependencyError
from matcher.runs.unit import Fetched

ROOT = Path(__file__).parent.parent
SETTINGS = {"shard_files": 3, "jobs": 1}


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with cv/ of eight files, matched to out/ in three shards."""
    folder = tmp_path_factory.mktemp("data")
    people(folder / "cv", 7)
    (folder / "cv" / "copy.txt").write_text(resume(2))
    (folder / "cv" / "picture.gif").write_bytes(b"GIF")
    told: list[Progress] = []
    before = Path.cwd()
    os.chdir(folder)
    report = match_dataset("cv", "out", told=told.append, **SETTINGS)
    os.chdir(before)
    assert (report.done, report.failed, report.skipped, report.copies) == (8, 0, 0, 1)
    assert report.left_out == {".gif": 1}
    assert [(each.done, each.total) for each in told] == [(0, 8), (3, 8), (6, 8), (8, 8)]
    assert told[0].rate is told[0].left is None
    assert told[-1].rate
    assert told[-1].left == 0
    return folder


@pytest.fixture
def again(done: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of it that is the current folder, times of change too."""
    shutil.copytree(done, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_file_is_a_row_and_all_is_told_by_a_sign(done: Path) -> None:
    """The parts hold the rows, beside what they were made by and which are copies."""
    names = [row["resume"] for row in rows(done / "out")]
    assert names == ["cv/copy.txt", *(f"cv/cv-{n:03}.txt" for n in range(7))]
    assert len(parts(done / "out")) == 3
    assert (done / "out" / "_SUCCESS").exists()
    copies = parquet.read_table(done / "out" / "_duplicates.parquet").to_pylist()
    assert copies == [{"resume": "cv/cv-002.txt", "duplicate_of": "cv/copy.txt"}]
    metadata = parquet.read_schema(done / "out" / "part-000000.parquet").metadata
    made_by = json.loads((done / "out" / "_scored_by.json").read_text())
    assert json.loads(metadata[b"matcher.scored_by"]) == made_by["scored_by"]
    assert json.loads(metadata[b"matcher.profile"]) == ["Senior Product Manager"]
    assert metadata[b"matcher.model"] == b"packaged"


def test_a_second_run_does_nothing_that_is_done(again: Path) -> None:
    """It starts no process."""
    before = parts(again / "out")
    report = match_dataset("cv", "out", engine="local", **SETTINGS)
    assert (report.done, report.skipped, report.copies) == (0, 8, 1)
    assert parts(again / "out") == before


def test_a_second_run_does_what_is_new_or_changed_and_drops_what_is_gone(again: Path) -> None:
    """Each file has one row after it."""
    people(again / "cv", 3, start=10)
    (again / "cv" / "cv-001.txt").write_text(resume(40))
    (again / "cv" / "cv-000.txt").unlink()
    before = {row["resume"]: row for row in rows(again / "out")}
    report = match_dataset("cv", "out", **SETTINGS)
    assert (report.done, report.skipped) == (4, 6)
    after = {row["resume"]: row for row in rows(again / "out")}
    assert Counter(row["resume"] for row in rows(again / "out")).most_common(1)[0][1] == 1
    changed = {name for name in before if after.get(name) != before[name]}
    assert changed == {"cv/cv-000.txt", "cv/cv-001.txt"}
    assert after.keys() - before.keys() == {f"cv/cv-{n:03}.txt" for n in (10, 11, 12)}


def test_no_part_is_read_again_by_the_run_that_wrote_it(
    again: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who did a shard tells the texts of its files, by which copies are found."""
    (again / "out" / "part-000001.parquet").unlink()
    read: list[int] = []
    real = Target._part

    def counted(self: Target, number: int, columns: list[str] | None = None) -> pa.Table | None:
        read.append(number)
        return real(self, number, columns)

    monkeypatch.setattr(Target, "_part", counted)
    assert match_dataset("cv", "out", **SETTINGS).copies == 1
    assert read == [0, 2]
    assert match_dataset("cv", "out", fresh=True, **SETTINGS).copies == 1
    assert read == [0, 2]
    duplicates = again / "out" / "_duplicates.parquet"
    assert parquet.read_table(duplicates).to_pylist() == [
        {"resume": "cv/cv-002.txt", "duplicate_of": "cv/copy.txt"}
    ]


def test_a_part_done_again_has_the_same_bytes(again: Path) -> None:
    """What was lost is done again, and nothing else."""
    before = parts(again / "out")
    (again / "out" / "part-000001.parquet").unlink()
    (again / "out" / "_SUCCESS").unlink()
    report = match_dataset("cv", "out", **SETTINGS)
    assert (report.done, report.skipped) == (3, 5)
    assert parts(again / "out") == before


@pytest.mark.parametrize("data", [b"", b"PAR1", b"400\r\nPAR1 as it was sent\r\n0\r\n\r\n"])
@pytest.mark.parametrize("gone", [False, True])
def test_a_part_that_is_damaged_is_done_again(again: Path, data: bytes, *, gone: bool) -> None:
    """Cut off, or written by something that did not understand the store: it ends in words."""
    first = parts(Path("out"))
    (again / "out" / "part-000001.parquet").write_bytes(data)
    (again / "out" / "_SUCCESS").unlink()
    if gone:  # and rows of the part are to be dropped
        (again / "cv" / "cv-003.txt").unlink()
    else:
        with pytest.raises(DatasetError, match="out: 1 parts are not there; run again"):
            match_dataset("cv", "out", **SETTINGS)
    report = match_dataset("cv", "out", **SETTINGS)
    assert (report.done, report.skipped) == ((2, 5) if gone else (3, 5))
    assert (parts(Path("out")) == first) is not gone
    assert Path("out/_SUCCESS").exists()


def test_another_profile_is_refused_unless_all_is_done_fresh(again: Path) -> None:
    """So are parts of something else, and a run beside another."""
    other = ROOT / "corpus" / "example_job.txt"
    with pytest.raises(DatasetError, match=r"another profile, model or version \(scored_by\)"):
        match_dataset("cv", "out", profile=other)
    with pytest.raises(DatasetError, match=r"\(form\)"):
        match_dataset("cv", "out", form="long")
    report = match_dataset("cv", "out", profile=other, fresh=True, evidence=False, **SETTINGS)
    assert report.done == 8
    assert {row["profile"] for row in rows(again / "out")} == {"Product Operations Lead"}
    (again / "out" / "_scored_by.json").unlink()
    with pytest.raises(DatasetError, match="holds parts of something else"):
        match_dataset("cv", "out")
    with Target("new", {}, fresh=False), pytest.raises(LedgerError, match="another run"):
        match_dataset("cv", "new")


def test_what_cannot_be_listed_or_asked_for_is_refused(again: Path) -> None:
    """In a line that says why."""
    with pytest.raises(DatasetError, match="nowhere: does not exist"):
        match_dataset("nowhere", "out2")
    (again / "empty").mkdir()
    with pytest.raises(DatasetError, match="empty: holds no résumé"):
        match_dataset("empty", "out2")
    parquet.write_table(pa.table({"name": ["a.txt"]}), again / "list.parquet")
    with pytest.raises(DatasetError, match="has no column `path`; it has name"):
        match_dataset("list.parquet", "out2")
    (again / "text.parquet").write_text("no table")
    with pytest.raises(DatasetError, match="no Parquet file"):
        match_dataset("text.parquet", "out2")
    with pytest.raises(ValueError, match="engine is one of local, dask, ray; got 'beam'"):
        match_dataset("cv", "out2", engine="beam")
    with pytest.raises(ValueError, match="shard_files is a number from 1"):
        match_dataset("cv", "out2", shard_files=0)
    with pytest.raises(ValueError, match="jobs is a number of processes, from 1; got 0"):
        match_dataset("cv", "out2", jobs=0)


@pytest.mark.parametrize(("engine", "module"), [("dask", "distributed"), ("ray", "ray")])
def test_an_engine_that_is_not_installed_is_named(
    again: Path, monkeypatch: pytest.MonkeyPatch, engine: str, module: str
) -> None:
    """With the line that installs it."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(
        MissingDependencyError, match=rf"this engine needs {engine}: .*pip install .*{module}"
    ):
        match_dataset("cv", "out2", engine=engine)


def test_without_pyarrow_it_says_what_to_install(
    again: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anything is read."""
    monkeypatch.setitem(sys.modules, "pyarrow.fs", None)
    with pytest.raises(MissingDependencyError, match="pip install pyarrow"):
        match_dataset("cv", "out2")


def test_a_list_of_paths_is_matched_as_it_stands(again: Path) -> None:
    """What is not there, or too large by the list, is a row."""
    listing = pa.table(
        {
            "path": ["cv/cv-003.txt", "cv/none.txt", "cv/cv-004.txt"],
            "size": [None, 5, 3 * 2**30],
        }
    )
    parquet.write_table(listing, again / "list.parquet")
    report = match_dataset("list.parquet", "out2", form="long", **SETTINGS)
    assert (report.done, report.failed) == (3, 2)
    kinds = {row["resume"]: row["error_kind"] for row in rows(again / "out2")}
    assert kinds == {
        "cv/cv-003.txt": None,
        "cv/none.txt": "missing",
        "cv/cv-004.txt": "too-large",
    }


def test_a_run_that_was_killed_is_gone_on_from(tmp_path: Path) -> None:
    """None is lost and none is doubled, as the command does it."""
    people(tmp_path / "cv", 200)  # so many that it is not done before it is killed
    command = (
        str(tmp_path / "cv"),
        "-o",
        str(tmp_path / "out"),
        "--engine",
        "local",
        "-j",
        "1",
    )
    script = (
        "import matcher.engines.dataset as d; "
        "d.How.__init__.__kwdefaults__['shard_files'] = 2;"
        "from matcher.cli import main; main(prog_name='match')"
    )
    whole = [sys.executable, "-c", script, *command]
    with subprocess.Popen(whole, env=os.environ | HERE, stderr=subprocess.DEVNULL) as process:
        eventually(lambda: list((tmp_path / "out").glob("part-*.parquet")))
        process.kill()
    before = parts(tmp_path / "out")
    assert not (tmp_path / "out" / "_SUCCESS").exists()
    finished = subprocess.run(
        whole, env=os.environ | HERE, check=True, timeout=GUARD, capture_output=True, text=True
    )
    assert "done before" in finished.stderr
    assert [row["resume"] for row in rows(tmp_path / "out")] == [
        str(path) for path in sorted((tmp_path / "cv").iterdir())
    ]
    assert {name: parts(tmp_path / "out")[name] for name in before} == before


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files")
def test_a_full_target_ends_the_run_which_is_gone_on_from(again: Path) -> None:
    """With what is wrong, and what is done stays done."""
    probe = (
        "import resource, signal\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "from matcher.engines.shards import as_parquet\n"
        "from matcher.engines.store import Store\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "Store.of('out3').write('part-000000.parquet', b'x' * 1000)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", probe],
        env=unmeasured() | HERE,
        capture_output=True,
        text=True,
        check=False,
        timeout=GUARD,
    )
    last = ended.stderr.splitlines()[-1]
    assert "DatasetError: out3: cannot write part-000000.parquet: File too large" in last
    assert [*(again / "out3").iterdir()] == []
    full = _Full(Store.of("out3"))
    work = DoShard("job", _Nothing(), full)  # type: ignore[arg-type]
    told = work(Shard(0, ("a",), (1,)))
    assert told == Done(0, refused="out3: cannot write: No space left on device; run again")


class _Nothing:
    """A batch that gives an empty table."""

    settings = None

    @classmethod
    def made(cls, _: object) -> _Nothing:
        """Return another."""
        return cls()

    def __call__(self, table: pa.Table) -> pa.Table:
        """Return no row."""
        return pa.table({"error_kind": pa.array([], pa.string())})

    def close(self) -> None:
        """Close nothing."""


class _Full:
    """A store that is full."""

    def __init__(self, store: Store) -> None:
        self.url = store.url

    def write(self, name: str, data: bytes) -> None:
        """Refuse it."""
        raise DatasetError(f"{self.url}: cannot write: No space left on device; run again")


def test_a_list_of_many_takes_no_memory_of_its_own() -> None:
    """Shards are made as they are asked for, from a database on disk."""
    import tracemalloc

    peaks = []
    for count in (2_000, 40_000):
        tracemalloc.start()
        with Catalogue() as files:
            files.take(Listed(f"bucket/cv/{n:012}.pdf", n, n) for n in range(count))
            assert files.plan(100) == set()
            assert sum(len(shard.names) for shard in files.shards({0})) == count - 100
            assert sum(len(batch) for batch in files.manifest()) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 20 * 2**20


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    """Return what it takes to open an object store of this machine."""
    pytest.importorskip("moto")
    keys = {"AWS_ACCESS_KEY_ID": "made", "AWS_SECRET_ACCESS_KEY": "up"}
    before = dict(os.environ)
    os.environ.update(keys)
    with object_store() as query:
        yield query
    os.environ.clear()
    os.environ.update(before)


def test_a_bucket_is_matched_to_a_bucket(done: Path, bucket: str) -> None:
    """Cell by cell as the folder is, but for the names."""
    source = upload(done / "cv", "people", bucket)
    target = f"s3://people/out/?{bucket}"
    report = match_dataset(source, target, **SETTINGS)
    assert (report.done, report.copies, report.left_out) == (8, 1, {".gif": 1})
    found, expected = rows(target), rows(done / "out")
    for one, other in zip(found, expected, strict=True):
        assert one.pop("resume") == f"s3://people/{other.pop('resume')}"
        assert one == other
    assert match_dataset(source, target, **SETTINGS).skipped == 8


def test_an_object_is_fetched_whole_if_it_has_grown_or_its_size_is_not_known(
    tmp_path: Path, bucket: str
) -> None:
    """Nothing is cut off at the size that it was listed with."""
    (tmp_path / "a.txt").write_text("Experience\n- Led a team.")
    store = Store.of(upload(tmp_path, "grown", bucket))
    for size in (None, 4, 25, 400):
        assert fetched(store, None, f"{store.url}/a.txt", size) == Fetched(
            f"{store.url}/a.txt", b"Experience\n- Led a team."
        )


def test_a_bucket_that_may_not_be_read_is_a_clear_end(bucket: str) -> None:
    """Of no such bucket, and of keys that are not known there."""
    with pytest.raises(DatasetError, match="s3://nobody/cv: cannot be listed"):
        match_dataset(f"s3://nobody/cv/?{bucket}", f"s3://nobody/out/?{bucket}")


def test_keys_that_expire_half_way_end_a_run_that_is_gone_on_from(done: Path) -> None:
    """No file is blamed for it."""
    pytest.importorskip("moto")
    with object_store() as query:
        source = upload(done / "cv", "people", query)
        port = query.split(":")[1].split("&")[0]
        target = done.parent / f"{done.name}-half"
        asked: list[int] = []

        def expire(progress: Progress) -> None:
            asked.append(progress.done)
            if progress.done == 3:
                _refuse_all(port)

        with pytest.raises(DatasetError, match=r"s3://people.*cannot be reached.*run again"):
            match_dataset(source, target, told=expire, **SETTINGS)
        assert asked[:2] == [0, 3]
    with object_store() as query:
        source = upload(done / "cv", "people", query)
        report = match_dataset(source, target, **SETTINGS)
    assert report.failed == 0
    assert len(rows(target)) == 8


def _refuse_all(port: str) -> None:
    """Let the object store know no key from here on."""
    import urllib.request

    address = f"http://127.0.0.1:{port}/moto-api/reset-auth"
    headers = {"Content-Type": "text/plain"}
    asked = urllib.request.Request(address, b"0", headers, method="POST")
    urllib.request.urlopen(asked).close()  # noqa: S310
