"""Plain text and Markdown: bytes to text, as it stands."""

from __future__ import annotations

import codecs

from matcher.errors import ResumeReadError

CONTROL_SHARE = 0.02
"""Share of control characters above which bytes are no text."""

_BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_LAYOUT = "\t\n\v\f\r"


def read_plain(data: bytes) -> tuple[list[str], list[str]]:
    """Return a text file as one page, and no warnings.

    UTF-8, UTF-16 with a byte order mark, otherwise Windows-1252. Raises ResumeReadError:
    unsupported where the bytes are no text, unreadable-text where the encoding is unknown.
    """
    text = _decode(data)
    controls = sum(not char.isprintable() and ord(char) < ord(" ") for char in text)
    controls -= sum(map(text.count, _LAYOUT))
    if "\0" in text or controls > CONTROL_SHARE * len(text):
        message = "neither a PDF nor a .docx nor text: save the résumé as one of these"
        raise ResumeReadError("unsupported", message)
    return [text], []


def _decode(data: bytes) -> str:
    for mark, encoding in _BOMS.items():
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        if b"\0" in data:
            return "\0"
        message = "text in an unknown encoding: save it as UTF-8"
        raise ResumeReadError("unreadable-text", message) from error
