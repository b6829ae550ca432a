"""Plain text and Markdown: bytes to text, as it stands."""

from __future__ import annotations

import codecs

from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted
from matcher.readers.formats import NONE

CONTROL_SHARE = 0.02
"""Share of control characters above which bytes are no text."""

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_LAYOUT = "\t\n\v\f\r"


def read_plain(data: bytes) -> Extracted:
    """Return a text file as one page, and no warnings.

    UTF-8, UTF-16 with a byte order mark, otherwise Windows-1252. Raises ResumeReadError:
    unsupported where the bytes are no text, unreadable-text where the encoding is unknown.
    """
    text = _decode(data)
    controls = sum(char < " " and char not in _LAYOUT for char in text)
    if controls > CONTROL_SHARE * len(text):
        raise _no_text()
    return Extracted([text], [])


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if b"\0" in data:
        raise _no_text()
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ResumeReadError("unreadable-text", "text in an unknown encoding: save it as UTF-8")


def _no_text() -> ResumeReadError:
    return ResumeReadError("unsupported", f"{NONE}: save the résumé as one of these")
