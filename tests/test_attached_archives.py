"""Archives that are attached to messages, and archives in them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from formatted import as_odt, email

from matcher.readers import parse_resume
from matcher.settings import in_force, within

DUTY = "Led a team of nine people"


def read(data: bytes) -> str:
    """Return the text that a message is read for."""
    return parse_resume(data, "m.eml").text


def archive_of(**files: bytes) -> bytes:
    """Return a zip archive of files, the last low line of a name its full stop."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(".".join(name.rsplit("_", 1)), content)
    return data.getvalue()


def test_a_resume_in_an_archive_in_an_attached_archive_is_read() -> None:
    """Three deep; what is deeper, damaged or locked by its size is told."""
    cv = as_odt(DUTY)
    for depth, text in enumerate((DUTY, DUTY, DUTY, "See below"), 1):
        inner = cv
        for _ in range(depth):
            inner = archive_of(in_zip=inner) if inner is not cv else archive_of(cv_odt=cv)
        assert read(email("See below", all_zip=inner)) == text
    torn = archive_of(cv_odt=cv)[:-30]
    both = archive_of(a_zip=torn, b_zip=archive_of(b_txt=bytes(3_000_000)), cv_odt=cv)
    resume = parse_resume(email("See below", all_zip=both), "m.eml")
    assert resume.text == DUTY
    assert "also attached and not read: a.zip, b.txt" in resume.warnings


def test_archives_in_archives_are_bounded_as_one() -> None:
    """In files, in bytes and in depth; what is beyond is told."""
    many = archive_of(**{f"d{number}_zip": archive_of(a_txt=b"Led it") for number in range(9)})
    message = email("See below", all_zip=many)
    with within(replace(in_force(), archive_files=5)):
        resume = parse_resume(message, "m.eml")
    assert resume.text == "Led it"
    told = [warning for warning in resume.warnings if "d8.zip" in warning or "more" in warning]
    assert told == [
        "also attached and not read: a.txt, a.txt, d3.zip, d4.zip, d5.zip and 3 more"
    ]
    with within(replace(in_force(), document_bytes=100)):
        assert "not read: all.zip" in " ".join(parse_resume(message, "m.eml").warnings)


def test_a_document_named_as_an_archive_is_no_archive() -> None:
    """A Word or OpenDocument file is a zip archive, too."""
    assert read(email("See below", cv_zip=as_odt(DUTY))) == DUTY
