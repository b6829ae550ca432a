"""Outlook messages: what stands in messages within them, and rich text that is all they say."""

from __future__ import annotations

import struct

import pytest
from formatted import as_odt, compound

from matcher.errors import ResumeReadError
from matcher.readers import parse_resume

Streams = dict[tuple[str, ...], bytes]

HEAD: Streams = {("__properties_version1.0",): bytes(32)}
BODY, RICH = "__substg1.0_1000001F", "__substg1.0_10090102"
FOLDER, INNER = "__attach_version1.0_#00000000", "__substg1.0_3701000D"


def message(streams: Streams) -> bytes:
    """Return a message of streams by their paths."""
    return compound(HEAD | streams)


def text(words: str, *path: str) -> Streams:
    """Return the text of the message at a path."""
    return {(*path, BODY): words.encode("utf-16-le")}


def attached(name: str, data: bytes, *path: str) -> Streams:
    """Return what is attached to the message at a path."""
    return {
        (*path, FOLDER, "__substg1.0_37010102"): data,
        (*path, FOLDER, "__substg1.0_3707001F"): name.encode("utf-16-le"),
    }


def rich(*said: bytes | tuple[int, int]) -> bytes:
    """Return rich text as Outlook packs it, of letters and of places with a length."""
    said = tuple(part for each in said for part in cut(each))
    packed, size = b"", 0
    for start in range(0, len(said), 8):
        eight = said[start : start + 8]
        marks = sum(1 << bit for bit, one in enumerate(eight) if isinstance(one, tuple))
        packed += bytes([marks])
        for one in eight:
            packed += (
                one if isinstance(one, bytes) else struct.pack(">H", one[0] << 4 | one[1] - 2)
            )
            size += len(one) if isinstance(one, bytes) else one[1]
    return struct.pack("<II4sI", len(packed) + 12, size, b"LZFu", 0) + packed


def cut(said: bytes | tuple[int, int]) -> list[bytes | tuple[int, int]]:
    """Return each letter."""
    return [said] if isinstance(said, tuple) else [bytes([letter]) for letter in said]


def read(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text of a message and its warnings."""
    resume = parse_resume(data, "m.msg")
    return resume.text, resume.warnings


def test_what_is_attached_to_a_message_in_a_message_is_read() -> None:
    """As a forwarded application has it, also two deep; the letter around it is not."""
    for depth in (1, 2):
        inner = (FOLDER, INNER) * depth
        text_of_all = text("See below") | text("My application", *inner)
        odt = attached("cv.odt", as_odt("Led nine people"), *inner)
        found, warnings = read(message(text_of_all | odt))
        assert found == "Led nine people"
        assert "read from cv.odt, attached to the e-mail" in warnings


def test_of_a_message_in_a_message_without_a_document_its_text_is_read() -> None:
    """Under the title that it has; a picture of a sender is none."""
    inner = (FOLDER, INNER)
    streams = text("See below") | text("Led nine people", *inner)
    streams |= {(FOLDER, "__substg1.0_3001001F"): "Noor applies".encode("utf-16-le")}
    found, warnings = read(message(streams | attached("me.png", b"\x89PNG", *inner)))
    assert found == "Led nine people"
    assert "read from Noor applies.eml, attached to the e-mail" in warnings


def test_a_message_in_a_message_says_what_is_wrong_with_its_document() -> None:
    """Its letter is not scored in the place of the résumé."""
    inner = (FOLDER, INNER)
    old_word = b"\xd0\xcf\x11\xe0" + bytes(600)
    streams = text("See below") | text("My application", *inner)
    with pytest.raises(ResumeReadError, match=r"cv\.doc: looks like an old Word document"):
        read(message(streams | attached("cv.doc", old_word, *inner)))


def test_messages_in_messages_are_refused_from_the_bound_on() -> None:
    """And are not read without being told."""
    deep = (FOLDER, INNER) * 7
    with pytest.raises(ResumeReadError, match="documents in documents"):
        read(message(text("See below") | text("Led nine people", *deep)))


def test_a_message_that_has_its_text_as_rich_text_alone_is_read() -> None:
    """With words of the dictionary, with such as are repeated while they are copied, stored."""
    start = len("{\\rtf1\\ansi")
    words = b" Led nine pe"
    packed = rich((0, start), words, b"o", b"ple}")
    assert read(message({(RICH,): packed}))[0] == "Led nine people"
    repeated = rich((0, start), b" Na", (207 + start + 2, 5), b"}")
    assert read(message({(RICH,): repeated}))[0] == "Naaaaaa"
    stored = b"{\\rtf1 Led nine people}"
    head = struct.pack("<II4sI", len(stored) + 12, len(stored), b"MELA", 0)
    assert read(message({(RICH,): head + stored}))[0] == "Led nine people"


def test_rich_text_around_a_page_is_read_without_what_is_of_the_page() -> None:
    """As Outlook keeps HTML in it."""
    page = b"{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}Led nine people{\\*\\htmltag72 </p>}}"
    assert read(message({(RICH,): rich(page)}))[0] == "Led nine people"


@pytest.mark.parametrize(
    ("packed", "kind"),
    [
        (b"LZFu", "damaged"),
        (struct.pack("<II4sI", 9, 9, b"LZxx", 0) + bytes(9), "damaged"),
        (struct.pack("<II4sI", 9, 2**31, b"LZFu", 0) + bytes(9), "too-large"),
        (rich(b"{\\rtf1 ", (4000, 9), b"}"), "damaged"),
    ],
)
def test_rich_text_that_cannot_be_unpacked_is_an_error_of_ours(
    packed: bytes, kind: str
) -> None:
    """Too short, of an unknown kind, too large, with a place that there is not yet."""
    with pytest.raises(ResumeReadError) as caught:
        read(message({(RICH,): packed}))
    assert caught.value.kind == kind


def test_a_short_letter_in_rich_text_is_not_scored_for_its_document() -> None:
    """Its fonts and marks are no letters of it."""
    fonts = b"".join(b"{\\f%d\\fswiss Some Font of Ours;}" % number for number in range(40))
    letter = b"{\\rtf1\\ansi{\\fonttbl" + fonts + b"}\\pard\\plain\\f0 See b\xe9low\\par}"
    assert read(message({(RICH,): rich(letter)}))[0] == "See bélow"
    old_word = b"\xd0\xcf\x11\xe0" + bytes(600)
    with pytest.raises(ResumeReadError, match=r"Noor\.doc: looks like an old Word document"):
        read(message({(RICH,): rich(letter)} | attached("Noor.doc", old_word)))
    inner = (FOLDER, INNER)
    within = {(*inner, RICH): rich(letter.replace(b"See b\xe9low", b"Led nine people"))}
    assert read(message(text("See below") | within))[0] == "Led nine people"
