"""Reading files: what decides the format, what is refused, and where pages start."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from limited import Bounded

from matcher.errors import MatcherError, ResumeReadError
from matcher.readers import read_resume

if TYPE_CHECKING:
    from conftest import Writer


UNCHECKED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def zipped(*names: str) -> bytes:
    """Return a zip archive of empty files."""
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return data.getvalue()


def refused(path: Path | str) -> ResumeReadError:
    """Return the error with which a file is refused."""
    with pytest.raises(ResumeReadError) as caught:
        read_resume(path)
    error = caught.value
    assert error.path == Path(path)
    assert str(error) == f"{Path(path).name}: {error.message}"
    assert "\n" not in error.message
    assert str(path) not in error.message
    return error


def test_every_format_gives_the_same_words(
    write_pdf: Writer, write_docx: Writer, write_text: Writer, resume_text: str
) -> None:
    """A résumé reads the same from a PDF, a .docx and a text file."""
    paths = write_pdf(resume_text), write_docx(resume_text), write_text(resume_text)
    texts = [read_resume(path).text for path in paths]
    assert [text.split() for text in texts] == [resume_text.split()] * 3


def test_a_path_may_be_a_string(write_text: Writer, resume_text: str) -> None:
    """A path is a Path or a string; the name is the file's own."""
    assert read_resume(str(write_text(resume_text, "cv.md"))).name == "cv.md"


@pytest.mark.parametrize(
    ("write", "name", "warning"),
    [
        ("write_docx", "cv.pdf", "named .pdf but is a .docx"),
        ("write_docx", "cv.DOC", "named .doc but is a .docx"),
        ("write_pdf", "cv.docx", "named .docx but is a PDF"),
        ("write_pdf", "cv.txt", "named .txt but is a PDF"),
        ("write_text", "cv.docx", "named .docx but is a text file"),
        ("write_text", "cv.rtf", "named .rtf but is a text file"),
    ],
)
def test_the_bytes_decide_and_not_the_name(
    request: pytest.FixtureRequest, resume_text: str, write: str, name: str, warning: str
) -> None:
    """A file of another format than its name says is read, with a warning."""
    resume = read_resume(request.getfixturevalue(write)(resume_text, name))
    assert resume.warnings == (warning,)
    assert "Fjordkurier" in resume.text


@pytest.mark.parametrize("name", ["cv", "cv.PDF", "cv.pdf", "cv.bin"])
def test_names_that_say_nothing_else_raise_no_doubt(
    write_pdf: Writer, resume_text: str, name: str
) -> None:
    """A name of the right suffix, or of an unknown one, gives no warning."""
    assert read_resume(write_pdf(resume_text, name)).warnings == ()


@pytest.mark.parametrize("junk", [b"\n" * 7, b"HTTP/1.1 200 OK\r\n\r\n", b"junk\n" * 9_000])
def test_junk_before_the_header_of_a_pdf_is_passed_over(
    write_pdf: Writer, resume_text: str, junk: bytes
) -> None:
    """The header of a PDF may stand anywhere in the first 64 KB."""
    path = write_pdf(resume_text)
    path.write_bytes(junk + path.read_bytes())
    assert "Fjordkurier" in read_resume(path).text


FOREIGN = [
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an old Word document (.doc)"),
    (b"\xd0\xcf\x11\xe0 with a %PDF-1.7 inside", "an old Word document (.doc)"),
    (b"\x89PNG\r\n\x1a\n" + bytes(50), "a PNG image"),
    (b"\xff\xd8\xff\xe0" + bytes(50), "a JPEG image"),
    (b"II*\0" + bytes(50), "a TIFF image"),
    (b"RIFF\x10\0\0\0WEBPVP8 " + bytes(50), "a WebP image"),
    (b"\0\0\0\x18ftypheic" + bytes(50), "a HEIC image"),
    (b"%!PS-Adobe-3.0", "a PostScript file"),
    (b"<?xml version='1.0'?><cv/>", "an XML file"),
    (b'{"name": "Maya", "items": [1, 2]}', "a JSON file that is no JSON Resume"),
    (zipped("xl/workbook.xml"), "a spreadsheet (.xlsx)"),
    (zipped("a.txt"), "a zip archive"),
    (zipped("maya/word/document.xml"), "a zip archive"),
    (b"PK\x03\x04" + bytes(range(256)), "a zip archive"),
]


@pytest.mark.parametrize(("data", "likeness"), FOREIGN)
def test_other_formats_are_refused_by_their_name(
    tmp_path: Path, data: bytes, likeness: str
) -> None:
    """What matcher does not read is named, and what to do said."""
    path = tmp_path / "cv.doc"
    path.write_bytes(data)
    error = refused(path)
    assert error.kind == "unsupported"
    way_out = "; or print the picture to a PDF, which is read with tesseract and pypdfium2"
    more = way_out if likeness.endswith(" image") else ""
    assert (
        error.message == f"looks like {likeness}: save the résumé as PDF, .docx or text{more}"
    )


@pytest.mark.parametrize(
    ("data", "likeness"),
    [
        *FOREIGN,
        (b"<html><body>Log in</body></html>", "a web page"),
        (b"Maya\n", "no PDF"),
        (bytes(range(256)), "no PDF"),
    ],
)
def test_what_is_named_pdf_and_is_none_is_refused(
    tmp_path: Path, data: bytes, likeness: str
) -> None:
    """A file named .pdf without a PDF's header is no PDF, even if it is text."""
    path = tmp_path / "cv.pdf"
    path.write_bytes(data)
    error = refused(path)
    assert error.kind == "not-a-pdf"
    assert error.message.startswith(f"named .pdf but is {likeness}: ")


def test_an_encrypted_docx_is_told_from_an_old_document(tmp_path: Path) -> None:
    """Word wraps an encrypted .docx in the container of the old format."""
    path = tmp_path / "cv.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(80) + "EncryptedPackage".encode("utf-16-le"))
    assert refused(path).kind == "encrypted"


@pytest.mark.parametrize("name", ["missing.pdf", "file.txt/inside.pdf"])
def test_a_missing_file_is_missing(tmp_path: Path, write_text: Writer, name: str) -> None:
    """A path that leads nowhere is a missing file."""
    write_text("text", "file.txt")
    assert refused(tmp_path / name).kind == "missing"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A folder cannot be read."""
    error = refused(tmp_path)
    assert (error.kind, error.message) == ("unreadable-file", "a folder: give a regular file")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    """A pipe that nobody writes to does not stop the program."""
    os.mkfifo(tmp_path / "cv.pdf")
    assert refused(tmp_path / "cv.pdf").kind == "unreadable-file"


def test_a_name_with_a_zero_byte_is_refused() -> None:
    """A name that no file can have is refused like any other."""
    assert refused("c\0v.pdf").kind == "unreadable-file"


def test_a_file_without_permission_is_refused(
    write_text: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's reason stands in the message."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = write_text("text")
    monkeypatch.setattr(Path, "open", refuse)
    error = refused(path)
    assert error.kind == "unreadable-file"
    assert error.message == "cannot be opened: Permission denied"


def test_a_large_file_is_not_read(write_text: Writer, bounded: Bounded) -> None:
    """A file above the limit is refused by its size alone."""
    bounded(file_bytes=1 << 20)
    assert read_resume(write_text("x" * (1 << 20))).text
    error = refused(write_text("x" * (1 << 20) + "x"))
    assert (error.kind, error.message[:16]) == ("too-large", "larger than 1 MB")


@pytest.mark.parametrize("name", ["cv.pdf", "cv.docx", "cv.txt", "cv"])
def test_a_file_of_no_bytes_is_empty(write_text: Writer, name: str) -> None:
    """Nothing is empty, whatever it is called."""
    assert refused(write_text("", name)).kind == "empty"


@pytest.mark.parametrize(
    ("write", "text"),
    [("write_text", " \n\n"), ("write_text", "--- * ---"), ("write_docx", "")],
)
def test_a_document_without_words_is_empty(
    request: pytest.FixtureRequest, write: str, text: str
) -> None:
    """A document of blanks and signs has nothing to compare."""
    assert refused(request.getfixturevalue(write)(text)).kind == "empty"


@pytest.mark.parametrize(
    "name", ["ma ya.txt", "-v.txt", "új\n.txt", "a'b\".txt", "%s{}.txt", "履歴書.txt", "😀.txt"]
)
def test_strange_names_are_read(write_text: Writer, name: str) -> None:
    """A name may hold anything that the system allows."""
    assert read_resume(write_text("Some words", name)).name == name


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux only")
def test_a_name_that_is_no_utf8_can_be_printed(tmp_path: Path) -> None:
    """Bytes that are no UTF-8 become question marks in the name, and only there."""
    path = tmp_path / os.fsdecode(b"cv\xff.txt")
    path.write_text("Some words")
    assert read_resume(path).name == "cv?.txt"
    path.write_text("")
    assert refused(path).path == path


def test_pages_start_where_they_say(write_pdf: Writer) -> None:
    """Each offset is that of the page's first word; a page without text starts the next."""
    pages = [
        "First page of several words",
        "",
        "Third page\nof two lines",
        "Last page, number 4",
    ]
    resume = read_resume(write_pdf("\f".join(pages)))
    assert [resume.text[start:][:10] for start in resume.pages] == [
        "First page",
        "\n\nThird pa",
        "Third page",
        "Last page,",
    ]
    assert [resume.page_at(resume.text.index(word)) for word in ("First", "lines", "4")] == [
        1,
        3,
        4,
    ]
    assert "\n\n\n" not in resume.text


def test_formats_without_pages_have_none(
    write_text: Writer, write_docx: Writer, resume_text: str
) -> None:
    """Only a PDF says where its pages start."""
    for path in (write_text("One\fTwo"), write_docx(resume_text)):
        resume = read_resume(path)
        assert resume.pages == ()
        assert resume.page_at(0) is None


@pytest.mark.parametrize(
    ("write", "expected"), [("write_pdf", 1), ("write_docx", 1), ("write_text", 0)]
)
def test_little_text_is_warned_of(
    request: pytest.FixtureRequest, write: str, expected: int
) -> None:
    """A PDF or .docx of a few words probably holds more; a text file shows all it has."""
    resume = read_resume(request.getfixturevalue(write)("Only these few words are in it"))
    assert list(resume.warnings) == ["little text: only 24 letters and digits"] * expected


def test_reading_imports_no_library_before_it_needs_it() -> None:
    """Importing the readers loads neither pdfminer nor lxml."""
    code = (
        "import sys, matcher.readers; sys.exit(bool({'lxml', 'pdfminer'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(data=st.binary(max_size=400), start=st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04"]))
@settings(max_examples=60, suppress_health_check=UNCHECKED)
def test_no_bytes_raise_anything_else(tmp_path: Path, data: bytes, start: bytes) -> None:
    """Any bytes are read, or refused with an error of the package."""
    path = tmp_path / "cv"
    path.write_bytes(start + data)
    try:
        assert any(map(str.isalnum, read_resume(path).text))
    except MatcherError as error:
        assert isinstance(error, ValueError)


@given(random=st.randoms(use_true_random=False), suffix=st.sampled_from([".pdf", ".docx"]))
@settings(max_examples=40, suppress_health_check=UNCHECKED)
def test_no_damage_raises_anything_else(
    tmp_path: Path, whole_documents: dict[str, bytes], suffix: str, random: Random
) -> None:
    """A document cut off and overwritten anywhere is read, or refused with our own error."""
    data = bytearray(whole_documents[suffix])
    for _ in range(random.randrange(30)):
        data[random.randrange(len(data))] = random.randrange(256)
    path = tmp_path / "cv"
    path.write_bytes(data[: random.randrange(len(data) // 2, len(data) * 2)])
    try:
        read_resume(path)
    except MatcherError as error:
        assert isinstance(error, ResumeReadError)


def test_an_error_of_a_path_names_it_in_its_traceback(tmp_path: Path) -> None:
    """So do its words; the message stands alone, as results hold it beside the file's name."""
    with pytest.raises(ResumeReadError) as caught:
        read_resume(tmp_path / "gone.pdf")
    assert caught.value.__notes__ == [f"file: {tmp_path / 'gone.pdf'}"]
    assert str(caught.value) == "gone.pdf: no such file"
    assert caught.value.message == "no such file"


@pytest.mark.parametrize("data", [b"%PDF-1.7", bytearray(b"%PDF-1.7")])
def test_bytes_are_no_path(data: bytes) -> None:
    """And the message names what takes them."""
    with pytest.raises(TypeError, match=r"match_bytes\(model, data, name\)"):
        read_resume(data)  # type: ignore[arg-type]
