"""Reading plain text: encodings, and bytes that are no text."""

from __future__ import annotations

import pytest

from matcher.errors import ReadErrorKind, ResumeReadError
from matcher.readers.plain import read_plain

TEXT = "Zoë’s résumé\n• ran a café, 2019 – 2021\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_common_encodings_are_told_apart(encoding: str) -> None:
    """UTF-8, UTF-16 with a mark and Windows-1252 give the same text."""
    assert read_plain(TEXT.encode(encoding))[:2] == ([TEXT], [])


def test_big_endian_utf16_is_known_by_its_mark() -> None:
    """The byte order mark says which byte comes first."""
    assert read_plain(("\ufeff" + TEXT).encode("utf-16-be"))[:2] == ([TEXT], [])


def test_a_broken_end_does_not_spoil_a_text_with_a_mark() -> None:
    """A character cut in half at the end is replaced."""
    assert read_plain(TEXT.encode("utf-16")[:-1])[0] == [TEXT[:-1] + "\ufffd"]


@pytest.mark.parametrize("text", ["a\tb\r\nc\f", "# Maya\n\n* **Led** a team\n", "履歴書", ""])
def test_text_is_left_as_it_is(text: str) -> None:
    """Layout characters and Markdown are the business of others."""
    assert read_plain(text.encode())[:2] == ([text], [])


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"Maya\0Lindqvist", "unsupported"),
        (bytes(range(256)), "unsupported"),
        (b"\x01\x02\x03 Maya", "unsupported"),
        (b"\x7fELF\x02\x01\x01\x8f\x00", "unsupported"),
        ("Maya".encode("utf-16-le"), "unsupported"),
        ("履歴書 職務経歴".encode("shift-jis"), "unreadable-text"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, kind: ReadErrorKind) -> None:
    """Bytes that no program writes into text are something else."""
    with pytest.raises(ResumeReadError) as caught:
        read_plain(data)
    assert caught.value.kind == kind


def test_a_stray_control_character_does_no_harm() -> None:
    """A few control characters among many letters are left to be cleaned."""
    text = "word " * 100 + "\x01"
    assert read_plain(text.encode())[:2] == ([text], [])
