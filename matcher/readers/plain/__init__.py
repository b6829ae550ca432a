"""Plain text and Markdown: bytes to text, without what is written for programs."""

from __future__ import annotations

from matcher.datamodels import HiddenText
from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted
from matcher.readers.formats import ANY, NONE
from matcher.readers.legibility import told
from matcher.readers.marks import unmarked
from matcher.readers.plain.encodings import Decoded, decoded
from matcher.readers.plain.prose import not_prose

CONTROL_SHARE = 0.02
"""Share of control characters above which bytes are no text."""

_LAYOUT = "\t\n\v\f\r"


def read_plain(data: bytes) -> Extracted:
    """Return a text file as one page, without the marks of Markdown.

    In any encoding that can be told. What Markdown does not show is hidden text. Raises
    ResumeReadError: unsupported where the bytes are no text, or text for a program and not
    for a reader; unreadable-text where the encoding is unknown.
    """
    text, warnings = decode_plain(data)
    noun, advice = not_prose(text.lstrip("\ufeff"))
    if noun:
        advice = advice or f"save the résumé as {ANY}"
        raise ResumeReadError("unsupported", f"looks like {noun}: {advice}")
    shown = unmarked(text)
    hidden = tuple(HiddenText(words, None, why) for words, why in shown.unseen)
    return Extracted([shown.text], [*warnings, *told(hidden)], hidden)


def decode_plain(data: bytes) -> Decoded:
    """Return the text of a file as it stands, whatever it is written for.

    Raises ResumeReadError: unsupported where the bytes are no text, unreadable-text where the
    encoding is unknown.
    """
    found = decoded(data)
    if found is None and b"\0" not in data:
        raise ResumeReadError(
            "unreadable-text", "text in an unknown encoding: save it as UTF-8"
        )
    controls = sum(char < " " and char not in _LAYOUT for char in found.text) if found else 0
    if found is None or controls > CONTROL_SHARE * len(found.text):
        raise ResumeReadError("unsupported", f"{NONE}: save the résumé as one of these")
    return found
