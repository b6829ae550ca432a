"""Zip archives: each file in one is a row of its own, and what is hostile is told."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from click.testing import CliRunner
from formatted import as_odt, as_rtf

from matcher.cli import main
from matcher.errors import ResumeReadError
from matcher.readers import read_resume
from matcher.results import Failure
from matcher.runs.find import find_files, label
from matcher.settings import Bounds, within


def zipped(path: Path, files: dict[str, bytes], kind: int = ZIP_DEFLATED) -> Path:
    """Write an archive."""
    with ZipFile(path, "w", kind) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def found(path: Path) -> list[str]:
    """Return what is found, below the folder of an archive; of failures their kind too."""
    items = find_files([path])
    top = f"{path.parent.as_posix()}/"
    return [
        f"{one.resume}: {one.kind}".removeprefix(top)
        if isinstance(one, Failure)
        else label(one).removeprefix(top)
        for one in items
    ]


def test_each_file_of_an_archive_is_a_row(tmp_path: Path, resume_text: str) -> None:
    """In the order of names, at any depth; a folder that holds the archive finds them too."""
    path = zipped(
        tmp_path / "all.zip",
        {
            "b.rtf": as_rtf(resume_text),
            "a/cv.odt": as_odt(resume_text),
            "a/": b"",
            "__MACOSX/a/._cv.odt": b"x",
            ".hidden.txt": b"x",
            "photo.png": b"x",
        },
    )
    assert found(path) == ["all.zip/a/cv.odt", "all.zip/b.rtf", "all.zip: left-out"]
    assert [label(one) for one in find_files([tmp_path]) if isinstance(one, Path)] == [
        label(path / "a" / "cv.odt"),
        label(path / "b.rtf"),
    ]
    assert "Fjordkurier" in read_resume(path / "a" / "cv.odt").text


def test_an_archive_is_ranked_as_a_folder_is(tmp_path: Path, resume_text: str) -> None:
    """JSON of it is an array, and what it holds may be written beside."""
    path = zipped(tmp_path / "all.zip", {"a.txt": resume_text.encode()})
    output = tmp_path / "out.json"
    output.write_text("{}")
    arguments = [str(path), "-q", "-j", "1", "-o", str(output)]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    (result,) = json.loads(output.read_text())
    assert result["resume"] == (path / "a.txt").as_posix()


def test_no_results_are_written_over_an_archive(tmp_path: Path) -> None:
    """It is a document."""
    path = zipped(tmp_path / "all.zip", {"a.txt": b"Led nine people"})
    done = CliRunner().invoke(main, [str(path), "-f", "json", "-o", str(path)])
    assert "is a document" in " ".join(done.output.split())


def test_archives_in_archives_and_names_that_lead_out_are_told(tmp_path: Path) -> None:
    """And not opened."""
    files = {"in.zip": b"PK", "../out.txt": b"x", "/abs.txt": b"x", "a//b.txt": b"x"}
    assert found(zipped(tmp_path / "all.zip", files)) == [
        "all.zip/../out.txt: unreadable-file",
        "all.zip/abs.txt: unreadable-file",
        "all.zip/a/b.txt: unreadable-file",
        "all.zip/in.zip: unsupported",
    ]


def test_bombs_are_not_unpacked(tmp_path: Path) -> None:
    """By how far one file unpacks, by their number and their size."""
    path = zipped(
        tmp_path / "all.zip", {"a.txt": bytes(2_000_000), "b.txt": b"Led nine people"}
    )
    with pytest.raises(ResumeReadError, match="200 times its size") as caught:
        read_resume(path / "a.txt")
    assert caught.value.kind == "too-large"
    assert read_resume(path / "b.txt").text == "Led nine people"
    for bounds in (Bounds(archive_files=1), Bounds(archive_bytes=1000)):
        with within(bounds):
            assert found(path) == ["all.zip: too-large"]


def test_damaged_archives_and_missing_members_are_told(tmp_path: Path) -> None:
    """One row for the archive, one error for the file."""
    path = zipped(tmp_path / "all.zip", {"a.txt": b"Led nine people" * 9}, ZIP_STORED)
    with pytest.raises(ResumeReadError) as caught:
        read_resume(path / "b.txt")
    assert caught.value.kind == "missing"
    path.write_bytes(path.read_bytes().replace(b"Led nine", b"Led nina", 1))
    with pytest.raises(ResumeReadError) as caught:
        read_resume(path / "a.txt")
    assert caught.value.kind == "damaged"
    path.write_bytes(path.read_bytes()[:40])
    assert found(path) == ["all.zip: damaged"]


def test_an_archive_without_resumes_says_so(tmp_path: Path) -> None:
    """As a folder does."""
    (failure,) = find_files([zipped(tmp_path / "all.zip", {"a.png": b"x"})])
    assert isinstance(failure, Failure)
    assert failure.kind == "missing"
    assert failure.left_out == ((".png", 1),)


def test_files_of_other_kinds_in_an_archive_are_counted(tmp_path: Path) -> None:
    """With those of the folder it is in; what is hidden is not."""
    files = {"a.txt": b"x", "b.png": b"x", "s/c.PNG": b"x", "/etc/d": b"x"}
    hidden = {".e.png": b"x", "__MACOSX/f.png": b"x", "Thumbs.db": b"x"}
    zipped(tmp_path / "all.zip", files | hidden)
    (tmp_path / "g.png").write_bytes(b"x")
    *_, told = find_files([tmp_path])
    assert isinstance(told, Failure)
    assert (told.kind, told.left_out) == ("left-out", ((".png", 3), ("without a suffix", 1)))


def test_a_document_that_is_called_an_archive_is_read(tmp_path: Path) -> None:
    """Its parts are no résumés."""
    path = tmp_path / "cv.zip"
    path.write_bytes(as_odt("Led nine people"))
    assert found(path) == ["cv.zip"]
    assert read_resume(path).text == "Led nine people"
