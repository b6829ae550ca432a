"""From paths to a stream of results: what is found, what is a failure, what is an error."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import sys
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from hostile import ACTS, Damaged, HostileModel, LazyModel, no_model
from limited import Bounded
from pebble import CONSTS

from matcher import RoleMatcher
from matcher.datamodels import Resume
from matcher.errors import ModelError, ResumeReadError
from matcher.results import Failure, MatchResult
from matcher.runs import workers
from matcher.runs.batch import (
    AHEAD,
    match_each_in_workers,
    match_files,
    match_found,
    match_in_workers,
)
from matcher.runs.find import find_files, label
from matcher.runs.unit import Task, match_bytes
from matcher.settings import Bounds

TEXT = "EXPERIENCE\n\n• Set the product strategy of a video app for three years\n"
DEPTH = 300
EMPTY = sha256(b"").hexdigest()
OTHERWISE = "print it to a new PDF, or save it as text"
posix = pytest.mark.skipif(sys.platform == "win32", reason="there is no such clock")
links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


class FakeModel:
    """Counts what it is asked, refuses what holds no passage."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def match(self, resume: Resume) -> MatchResult:
        """Give every résumé the same score."""
        self.asked.append(resume.name)
        if "blank" in resume.name:
            raise ResumeReadError("empty", "holds no passage to score")
        return MatchResult(resume.name, "Baker", 0.5, (), resume.warnings, resume)


@pytest.fixture
def model() -> FakeModel:
    """Return a model that costs nothing."""
    return FakeModel()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(*names: str) -> None:
    """Write readable résumés below the current folder."""
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(TEXT, encoding="utf-8")


def names(found: Iterator[Path | Failure]) -> list[str]:
    """Return found files as text, failures as kind and name."""
    return [
        f"{item.kind}: {item.resume}" if isinstance(item, Failure) else item.as_posix()
        for item in found
    ]


# Finding


def test_folders_are_searched_in_the_order_of_names(folder: Path) -> None:
    """Any depth, sorted, by suffix in any case."""
    write("cv/b.txt", "cv/a/z.md", "cv/a/d/deep.docx", "cv/c.PDF", "cv/notes.pages", "cv/none")
    assert names(find_files(["cv"])) == [
        "cv/a/d/deep.docx",
        "cv/a/z.md",
        "cv/b.txt",
        "cv/c.PDF",
        "left-out: cv",
    ]


def test_of_kinds_that_are_read_only_where_they_are_named_the_way_out_is_told(
    folder: Path,
) -> None:
    """Results are called .json and .html, and so are some résumés."""
    write("cv/a.txt", "cv/b.json", "cv/s/c.html", "cv/s/d.pages", "one/e.txt", "one/f.json")
    told = [one for one in find_files(["cv", "one"]) if isinstance(one, Failure)]
    found = {one.resume: one.message for one in told}
    assert found["cv"].endswith(
        ".html 1, .json 1, .pages 1; a .html or .json file is read where it is named itself:"
        " name those that are résumés"
    )
    assert found["one"].endswith(
        ".json 1; a .json file is read where it is named itself: name those that are résumés"
    )
    assert list(find_files(["cv/b.json", "cv/s/c.html"])) == [
        Path("cv/b.json"),
        Path("cv/s/c.html"),
    ]


def test_of_an_archive_such_files_have_to_be_unpacked_first(folder: Path) -> None:
    """Nobody can name what stands in it."""
    with ZipFile("cv.zip", "w") as archive:
        archive.writestr("a.txt", "Baker")
        archive.writestr("b.json", "{}")
    [_, told] = find_files(["cv.zip"])
    assert isinstance(told, Failure)
    assert told.message.endswith("is named itself: unpack it, and name those that are résumés")


def test_files_of_other_kinds_are_counted(folder: Path) -> None:
    """By suffix, the most first; hidden ones, those of the system and those apart are not."""
    write("cv/a.txt", "cv/b.WPD", "cv/s/c.wpd", "cv/s/d.pages", "cv/noext", "cv/out.csv")
    write("cv/.git/x.py", "cv/~$b.doc", "cv/Thumbs.db", "other/e.png", "other/f.txt")
    found = list(find_files(["cv", "cv/s", "other"], ["./cv/out.csv", "nowhere.html"]))
    message = "4 files of other kinds were left out: .wpd 2, .pages 1, without a suffix 1"
    counts = ((".wpd", 2), (".pages", 1), ("without a suffix", 1))
    assert found[:2] == [Path("cv/a.txt"), Failure("cv", "left-out", message, "", counts)]
    assert isinstance(found[2], Failure)
    assert found[2].message.startswith("holds no résumé"), "and what it holds was told"
    assert found[2].left_out == ()
    assert names(iter(found[3:])) == ["other/f.txt", "left-out: other"]
    assert found[-1].to_dict()["error"]["left_out"] == {".png": 1}


def test_only_the_commonest_kinds_are_named(folder: Path) -> None:
    """All are counted."""
    write("cv/a.txt", *(f"cv/{number}.x{number:02}" for number in range(12)))
    failure = list(find_files(["cv"]))[-1]
    assert isinstance(failure, Failure)
    assert failure.message.endswith("x08 1, .x09 1, and 2 more kinds")
    assert len(failure.left_out) == 12


@links
def test_links_to_folders_are_left_out(folder: Path) -> None:
    """They are not followed, and that is told."""
    write("cv/a.txt", "store/b.txt")
    Path("cv/more").symlink_to(Path("store").resolve())
    failure = list(find_files(["cv"]))[-1]
    assert failure.left_out == (("links to folders", 1),)


def test_hidden_names_and_lock_files_are_passed_over(folder: Path) -> None:
    """Nobody means .git or the lock of an open document."""
    write("cv/a.txt", "cv/.b.txt", "cv/.git/c.txt", "cv/~$a.docx")
    assert names(find_files(["cv"])) == ["cv/a.txt"]


def test_a_hidden_folder_or_file_may_be_named(folder: Path) -> None:
    """What is named is meant."""
    write(".cv/a.txt", ".b.txt")
    assert names(find_files([".cv", ".b.txt"])) == [".cv/a.txt", ".b.txt"]


def test_a_named_file_is_taken_whatever_its_suffix(folder: Path) -> None:
    """The reader says what it thinks of it."""
    write("cv.odt", "noext")
    assert names(find_files(["cv.odt", Path("noext")])) == ["cv.odt", "noext"]


def test_each_file_is_found_once_under_its_first_name(folder: Path) -> None:
    """Paths may overlap."""
    write("cv/a.txt", "cv/b.txt")
    paths = ["cv/b.txt", "cv", "./cv", str(folder / "cv"), "cv/../cv/a.txt", "no", "./no"]
    assert names(find_files(paths)) == ["cv/b.txt", "cv/a.txt", "missing: no"]


@links
def test_two_names_of_one_file_are_two_files(folder: Path) -> None:
    """A link has a name of its own, which may be what identifies it."""
    write("store/1.txt", "cv/keep.txt")
    Path("cv/2.txt").symlink_to(folder / "store/1.txt")
    assert names(find_files(["cv", "store"])) == ["cv/2.txt", "cv/keep.txt", "store/1.txt"]


@links
def test_a_folder_is_the_same_through_a_link(folder: Path) -> None:
    """The link to a folder names the same entries."""
    write("cv/a.txt")
    Path("link").symlink_to("cv")
    assert names(find_files(["link", "cv"])) == ["link/a.txt"]


@links
def test_links_to_folders_are_not_followed_inside_folders(folder: Path) -> None:
    """A link may lead back, and a résumé be found for ever."""
    write("cv/a.txt", "else/b.txt")
    Path("cv/back").symlink_to("..")
    Path("cv/x.pdf").symlink_to(folder / "else")
    assert names(find_files(["cv"]))[:1] == ["cv/a.txt"]
    assert not any("b.txt" in name for name in names(find_files(["cv"])))


@links
def test_broken_and_circular_links_are_failures(folder: Path) -> None:
    """Named or found, each says what is wrong with it."""
    write("cv/a.txt")
    Path("cv/broken.pdf").symlink_to("nowhere.pdf")
    Path("cv/circle.pdf").symlink_to("circle.pdf")
    Path("cv/ignored").symlink_to("nowhere")
    found = list(find_files(["cv", "cv/broken.pdf"]))
    assert found == [
        Path("cv/a.txt"),
        Failure("cv/broken.pdf", "missing", "is a broken link: its target does not exist"),
        Failure(
            "cv/circle.pdf", "unreadable-file", "cannot be opened: its links lead in a circle"
        ),
        Failure(
            "cv",
            "left-out",
            "1 file of another kind was left out: without a suffix 1",
            left_out=(("without a suffix", 1),),
        ),
    ]


def test_a_missing_path_does_not_stop_the_others(folder: Path) -> None:
    """Also one below a file, as if that were a folder."""
    write("a.txt")
    found = list(find_files(["no.pdf", "a.txt", "a.txt/b.txt"]))
    assert found[0] == Failure("no.pdf", "missing", "does not exist; check the path")
    assert names(iter(found[1:])) == ["a.txt", "missing: a.txt/b.txt"]


def test_an_empty_path_is_not_the_current_folder(folder: Path) -> None:
    """`match "$UNSET"` must not read whatever lies here."""
    write("a.txt")
    assert names(find_files([""])) == ["missing: "]
    assert names(find_files([Path()])) == ["a.txt"]


def test_a_folder_without_resumes_is_a_failure(folder: Path) -> None:
    """One failure names the suffixes that were looked for."""
    write("cv/deep/notes.pages")
    (failure,) = find_files(["cv"])
    assert failure == Failure(
        "cv",
        "missing",
        "holds no résumé: none of its files ends in "
        ".pdf, .docx, .docm, .dotx, .dotm, .odt, .ott, .rtf, .eml, .msg, .mhtml, .mht, "
        ".txt, .md, .doc; 1 file of another kind was left out: .pages 1",
        left_out=((".pages", 1),),
    )
    Path("empty").mkdir()
    (failure,) = find_files(["empty"])
    assert failure.message.endswith(".doc")


def test_a_folder_seen_before_is_not_empty(folder: Path) -> None:
    """All its files were found: nothing is wrong with it."""
    write("cv/a.txt")
    assert names(find_files(["cv/a.txt", "cv"])) == ["cv/a.txt"]


def test_an_unreadable_folder_is_a_failure(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest of the tree is still searched."""
    write("cv/a.txt", "cv/locked/b.txt", "cv/z.txt")
    listdir = os.listdir

    def refuse(path: Path) -> list[str]:
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        return listdir(path)

    monkeypatch.setattr(os, "listdir", refuse)
    found = list(find_files(["cv", "cv/locked"]))
    message = "cannot list the folder: permission denied"
    assert found == [
        Path("cv/a.txt"),
        Failure("cv/locked", "unreadable-file", message),
        Path("cv/z.txt"),
    ]


def test_what_cannot_be_looked_at_is_a_failure(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder may be listed and yet not entered."""
    write("cv/a.txt", "cv/sub/b.txt")
    stat, lstat = Path.stat, Path.lstat

    def refuse_stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path.parent.name == "cv":
            raise PermissionError(13, "Permission denied")
        return stat(path, follow_symlinks=follow_symlinks)

    def refuse_lstat(path: Path) -> os.stat_result:
        return lstat(path) if path.parent.name != "cv" else refuse_stat(path)

    monkeypatch.setattr(Path, "stat", refuse_stat)
    monkeypatch.setattr(Path, "lstat", refuse_lstat)
    assert list(find_files(["cv"])) == [
        Failure("cv/a.txt", "unreadable-file", "cannot be opened: permission denied"),
        Failure(
            "cv",
            "left-out",
            "1 file of another kind was left out: without a suffix 1",
            left_out=(("without a suffix", 1),),
        ),
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_a_folder_is_a_failure(folder: Path) -> None:
    """Opening it would wait for ever."""
    write("cv/a.txt")
    os.mkfifo("cv/b.pdf")
    found = list(find_files(["cv"]))
    assert found[1] == Failure(
        "cv/b.pdf", "unreadable-file", "is a device or a pipe, and no regular file"
    )


@pytest.mark.parametrize("name", ["nul\0name.txt", "x" * 5000 + ".txt"])
def test_impossible_names_are_failures(folder: Path, name: str) -> None:
    """What the system cannot even look up is one row."""
    (failure,) = find_files([name])
    assert isinstance(failure, Failure)
    assert failure.kind == "unreadable-file"
    assert failure.message.startswith("cannot be opened: ")


@pytest.fixture
def deep_tree(folder: Path) -> Iterator[str]:
    """Return a tree deeper than the stack, and take it away as it came: step by step."""
    for _ in range(DEPTH):
        os.mkdir("d")  # noqa: PTH102 -- relative to where we stand
        os.chdir("d")
    write("a.txt")
    os.chdir(folder)
    yield "d"
    for _ in range(DEPTH):
        os.chdir("d")
    Path("a.txt").unlink()
    for _ in range(DEPTH):
        os.chdir("..")
        os.rmdir("d")  # noqa: PTH106 -- relative to where we stand


@pytest.mark.skipif(sys.platform == "win32", reason="paths are short there")
def test_a_tree_deeper_than_the_stack_is_searched(deep_tree: str) -> None:
    """Depth is no reason for a traceback."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(DEPTH)  # a tree as deep as the usual limit takes seconds to remove
    try:
        (found,) = find_files([deep_tree])
    finally:
        sys.setrecursionlimit(limit)
    assert isinstance(found, Path)
    assert found.name == "a.txt"


# Matching


def test_results_come_in_order_under_the_path_as_given(folder: Path, model: FakeModel) -> None:
    """The label is the path, with the file below the folder."""
    write("cv/b.txt", "cv/a.txt", "c.txt")
    results = list(match_files(model, ["c.txt", "cv"]))
    assert [result.resume for result in results] == ["c.txt", "cv/a.txt", "cv/b.txt"]
    assert all(isinstance(result, MatchResult) for result in results)
    assert model.asked == ["c.txt", "a.txt", "b.txt"]


def test_a_bad_file_is_a_row_and_not_a_stop(folder: Path, model: FakeModel) -> None:
    """Reader and model may refuse; the others are scored."""
    write("cv/a.txt", "cv/blank.txt", "cv/z.txt")
    Path("cv/bad.pdf").write_bytes(b"no pdf at all")
    Path("cv/nil.txt").write_bytes(b"")
    results = list(match_files(model, ["cv", "gone.txt"]))
    assert [type(result).__name__ for result in results] == [
        "MatchResult",
        "Failure",
        "Failure",
        "Failure",
        "MatchResult",
        "Failure",
    ]
    digest = sha256(Path("cv/blank.txt").read_bytes()).hexdigest()
    reason = ("empty", "holds no passage to score")
    assert results[2] == Failure("cv/blank.txt", *reason, digest)


def test_results_stream(folder: Path, model: FakeModel) -> None:
    """The second file is not read before the first result is taken."""
    write("a.txt", "b.txt")
    results = match_files(model, ["a.txt", "b.txt"])
    assert model.asked == []
    next(results)
    assert model.asked == ["a.txt"]


def test_what_was_found_can_be_scored_later(folder: Path, model: FakeModel) -> None:
    """Finding and scoring are two steps for who must count."""
    write("a.txt")
    found = list(find_files(["a.txt", "no.txt"]))
    results = list(match_found(model, found))
    assert [result.resume for result in results] == ["a.txt", "no.txt"]
    assert results[1] is found[1]


def test_errors_of_the_model_are_raised(folder: Path) -> None:
    """A damaged model is no property of a résumé."""

    class Damaged:
        def match(self, resume: Resume) -> MatchResult:
            raise ModelError("vectors are damaged")

    write("a.txt")
    with pytest.raises(ModelError, match="damaged"):
        list(match_files(Damaged(), ["a.txt"]))


def test_a_single_string_is_refused(model: FakeModel) -> None:
    """A string is a list of letters, which nobody means."""
    with pytest.raises(TypeError, match=r"a list of paths: \[\w+Path\('cv'\)\]"):
        match_files(model, Path("cv"))
    with pytest.raises(TypeError, match=r"a list of paths: \['cv/'\]"):
        match_files(model, "cv/")


def test_each_file_read_is_logged_by_name(
    folder: Path, model: FakeModel, caplog: pytest.LogCaptureFixture
) -> None:
    """The log names files and holds no text of theirs."""
    write("cv/a.txt", "cv/b.pages")
    with caplog.at_level("DEBUG", logger="matcher"):
        list(match_files(model, ["cv"]))
    assert [r.message for r in caplog.records] == [
        "reading cv/a.txt",
        "passed over cv/b.pages",
    ]
    assert "video app" not in caplog.text


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names are Unicode there")
def test_undecodable_bytes_of_names_are_replaced(folder: Path, model: FakeModel) -> None:
    """A label is always text that can be written."""
    Path("cv").mkdir()
    Path(os.fsdecode(b"cv/caf\xe9.txt")).write_text(TEXT, encoding="utf-8")
    (result,) = match_files(model, ["cv"])
    assert isinstance(result, MatchResult)
    assert result.resume == "cv/caf\N{REPLACEMENT CHARACTER}.txt"


@pytest.mark.skipif(sys.platform == "win32", reason="such names are refused there")
@pytest.mark.parametrize(
    "name", ["two words.txt", "a'b\"c.txt", "a\nb.txt", "\x1b[31m.txt", "-n.txt"]
)
def test_strange_names_are_read(folder: Path, model: FakeModel, name: str) -> None:
    """Names are data."""
    write(f"cv/{name}")
    (result,) = match_files(model, ["cv"])
    assert isinstance(result, MatchResult)
    assert result.resume == f"cv/{name}"


def test_labels_use_slashes() -> None:
    """One label on every system."""
    assert label(Path("cv") / "a.txt") == "cv/a.txt"
    assert label(Path("cv/../a.txt")) == "cv/../a.txt"


# Matching in processes that can be killed


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pebble look more often."""
    monkeypatch.setattr(CONSTS, "sleep_unit", 0.01)


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("jobs", [1, 2])
def test_no_file_stops_the_others(folder: Path, jobs: int) -> None:
    """Slow, large, fatal: each is a row in its place, with what to do."""
    bounds = Bounds(seconds=1.0, wall_seconds=6.0)
    write(*(f"cv/{act}.txt" for act in ACTS), "cv/a.txt", "cv/m.txt", "cv/z.txt")
    Path("cv/bad.pdf").write_bytes(b"no pdf at all")
    results = list(match_files(HostileModel(), ["cv", "gone.txt"], jobs, bounds))
    slow = f"takes longer than 1 seconds to read: {OTHERWISE}"
    fatal = f"reading it made the process that did so end: {OTHERWISE}"
    large = f"needs more memory than one file is given: {OTHERWISE}"
    assert [(r.resume, r.kind) for r in results if isinstance(r, Failure)] == [
        ("cv/bad.pdf", "not-a-pdf"),
        ("cv/blank.txt", "empty"),
        ("cv/crash.txt", "damaged"),
        ("cv/huge.txt", "too-large"),
        ("cv/killed.txt", "damaged"),
        ("cv/leaves.txt", "damaged"),
        ("cv/slow.txt", "too-slow"),
        ("gone.txt", "missing"),
    ]
    messages = {r.resume: r.message for r in results if isinstance(r, Failure)}
    assert messages["cv/slow.txt"] == slow
    assert messages["cv/crash.txt"] == messages["cv/leaves.txt"] == fatal
    assert messages["cv/huge.txt"] == large
    assert [r.resume for r in results if isinstance(r, MatchResult)] == [
        "cv/a.txt",
        "cv/m.txt",
        "cv/sleepy.txt",
        "cv/z.txt",
    ]


@pytest.mark.usefixtures("hurried")
def test_results_keep_the_order_of_files(folder: Path) -> None:
    """Whichever process is done first."""
    names = [f"{name}{n:02}.txt" for n in range(12) for name in ("sleepy", "quick")]
    write(*names)
    results = match_files(HostileModel(), [*names, "gone.txt"], jobs=2)
    assert [result.resume for result in results] == [*names, "gone.txt"]


@pytest.mark.usefixtures("hurried")
def test_few_files_are_handed_over_ahead(folder: Path) -> None:
    """Memory does not grow with their number."""
    write("a.txt")
    asked = 0

    def endless() -> Iterator[Path]:
        nonlocal asked
        while True:
            asked += 1
            yield Path("a.txt")

    results = match_found(HostileModel(), endless(), jobs=2)
    for taken in range(1, 30):
        next(results)
        assert asked <= taken + 2 * AHEAD
    results.close()
    assert not multiprocessing.active_children()


@pytest.mark.usefixtures("hurried")
def test_failures_alone_need_no_model(folder: Path) -> None:
    """Nothing is loaded, and no process started."""
    found = [Failure("a", "missing", "gone"), Failure("b", "missing", "gone")]
    assert list(match_in_workers(no_model, found, 2)) == found
    assert not multiprocessing.active_children()


@pytest.mark.usefixtures("hurried")
def test_an_error_of_the_model_is_raised_from_a_worker(folder: Path) -> None:
    """Loading or matching; the processes end with it."""
    write("a.txt")
    with pytest.raises(ModelError, match="vectors are damaged"):
        list(match_files(Damaged(), ["a.txt"], jobs=1))
    with pytest.raises(ModelError, match="no model here"):
        list(match_in_workers(no_model, [Path("a.txt")], 1))
    assert not multiprocessing.active_children()


@pytest.mark.usefixtures("hurried")
@posix
def test_what_a_model_loads_at_first_use_is_not_on_the_time_of_a_file(folder: Path) -> None:
    """It is loaded in each process, once, on the time for loading."""
    write("a.txt", "killed.txt", "z.txt")
    (folder / ".loads").touch()
    kinds = [type(result) for result in match_files(LazyModel(), ["."], jobs=1)]
    assert kinds == [MatchResult, Failure, MatchResult]
    pids, clocks = zip(*map(str.split, Path(".loads").read_text().splitlines()), strict=True)
    assert len(set(pids)) == len(pids) == 2
    assert clocks == ("0.0", "0.0"), "no clock of the processor runs"


def test_many_roles_have_more_time(monkeypatch: pytest.MonkeyPatch, bounded: Bounded) -> None:
    """A file that is matched with all of them takes longer, and is not the worse for it."""
    times: list[float] = []

    def submit(_: object, item: Path | Task, more: float) -> Path | Task:
        times.append(more)
        return item

    monkeypatch.setattr(workers.Workers, "submit", submit)
    bounded(role_share=0.5)
    file = Path("a.txt")
    found = [file, Task(file, (2,)), Task(file, (0, 2)), Failure("b", "missing", "gone")]
    assert list(match_each_in_workers(no_model, found, 1, roles=11)) == found
    assert times == [6.0, 1.0, 1.5]


@pytest.mark.parametrize("jobs", [0, -1])
def test_the_number_of_processes_is_checked_at_once(model: FakeModel, jobs: int) -> None:
    """And not with the first result."""
    with pytest.raises(ValueError, match="jobs is a number of processes, from 1"):
        match_files(model, [], jobs=jobs)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.usefixtures("hurried")
def test_special_files_are_refused_wherever_they_stand(folder: Path) -> None:
    """Named or in a folder, nothing is opened that may never end."""
    os.mkfifo("fifo.pdf")
    Path("folder.pdf").mkdir()
    Path("broken.pdf").symlink_to("nowhere")
    paths = ["fifo.pdf", "/dev/zero", "folder.pdf", "broken.pdf"]
    results = list(match_files(HostileModel(), paths, jobs=1))
    assert [(result.resume, result.to_dict()["error"]["kind"]) for result in results] == [
        ("fifo.pdf", "unreadable-file"),
        ("/dev/zero", "unreadable-file"),
        ("folder.pdf", "missing"),
        ("broken.pdf", "missing"),
    ]
    assert results == list(match_files(HostileModel(), paths))


@pytest.mark.usefixtures("hurried")
def test_each_file_that_a_worker_reads_is_logged(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Also the one over which it dies."""
    write("a.txt", "leaves.txt", "z.txt")
    with caplog.at_level("INFO", logger="matcher"):
        list(match_files(HostileModel(), ["."], jobs=2))
    assert [record.message for record in caplog.records] == [
        "reading a.txt",
        "reading leaves.txt",
        "reading z.txt",
    ]


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_lack_of_memory_is_no_damage(
    folder: Path, monkeypatch: pytest.MonkeyPatch, wrapped: bool
) -> None:
    """Readers call damage whatever a package raises over a file."""

    def read(data: bytes, name: str) -> Resume:
        try:
            raise MemoryError
        except MemoryError as error:
            if not wrapped:
                raise
            raise ResumeReadError("damaged", "truncated") from error

    write("a.txt")
    monkeypatch.setattr("matcher.readers.parse_resume", read)
    (failure,) = match_files(HostileModel(), ["a.txt"])
    assert isinstance(failure, Failure)
    assert failure.kind == "too-large"


@pytest.mark.slow
def test_a_model_can_be_sent_where_it_is_not_inherited(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows and macOS: the results are the same."""
    write("a.txt")
    model = RoleMatcher.load()
    monkeypatch.setattr(workers, "usual_context", partial(multiprocessing.get_context, "spawn"))
    (sent,) = match_files(model, ["a.txt"], jobs=1)
    assert sent == next(match_files(model, ["a.txt"]))


def test_a_copy_names_the_first_file_with_its_text(folder: Path, model: FakeModel) -> None:
    """Whatever the file, and its format; a third copy names the first, too."""
    for name, text in {"a": TEXT, "b": f"{TEXT}\n\n", "c": TEXT.upper(), "d": TEXT}.items():
        Path(f"{name}.txt").write_text(text, "utf-8")
    results = list(match_files(model, ["a.txt", "b.txt", "c.txt", "d.txt"]))
    copies = [getattr(result, "duplicate_of", "") for result in results]
    assert copies == [None, "a.txt", None, "a.txt"]


def test_the_unit_of_work_needs_bytes_and_a_name_only(
    folder: Path, model: FakeModel, tmp_path: Path
) -> None:
    """No file, no folder, no state: the same as of a file, and it can be sent elsewhere."""
    write("cv/a.txt")
    data = Path("cv/a.txt").read_bytes()
    (of_file,) = match_files(model, ["cv/a.txt"])
    Path("cv/a.txt").unlink()
    of_bytes = match_bytes(model, data, "cv/a.txt")
    assert of_bytes == of_file
    assert pickle.loads(pickle.dumps(of_bytes)) == of_bytes  # noqa: S301 - our own
    assert isinstance(of_bytes, MatchResult)
    assert of_bytes.source is not None
    assert of_bytes.source.sha256 == sha256(data).hexdigest()
    refused = match_bytes(model, b"", "b.pdf")
    assert refused == Failure(
        "b.pdf", "empty", "the file has 0 bytes: copy or export it again", EMPTY
    )
