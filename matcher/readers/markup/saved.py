"""Saved pages to their markup: HTML in any encoding, web archives (.mhtml), e-mails."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from matcher.errors import ResumeReadError
from matcher.lazily import late
from matcher.readers.markup.tags import BLOCK_NAMES, CHARSETS, OTHER_NAMES

if TYPE_CHECKING:
    from email.message import Message

MOST_MARKUP = 10 * 2**20
"""Characters of the longest page; what portals write has two million at most."""

_LOOKED_AT = 64 * 1024
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}
_CHARSET = late(
    rb"(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([\w-]{1,20})",
    re.I,
)
_TEXTUAL = re.compile(CHARSETS, re.I)

_BEGINNING = late(
    rf"\ufeff?(?:(?>\s+|<!--.*?-->|<\?[^>]*>))*+<(?:!doctype\s+html|(?:{BLOCK_NAMES}|{OTHER_NAMES})[\s/>])",
    re.I | re.S,
)
_CLOSING = late(rf"</{BLOCK_NAMES}\s*>", re.I)
_ESCAPED_CLOSING = late(rf"&lt;/{BLOCK_NAMES}\s*&gt;", re.I)
_MOST_PARTS = 1000
_FEWEST = 3
"""So many closing tags make a page of a text that does not begin with one."""

_FIELD = r"[A-Za-z][\w-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*"
_MESSAGE = re.compile(rf"\s*(?:{_FIELD})*?(?:mime-version|content-type):".encode(), re.I)
_LONG_FIELD = re.compile(rb"^content-[\w-]+:(?:[^\r\n]|\r?\n[ \t]){20000}", re.I | re.M)


def markups(data: bytes) -> list[str]:
    """Return the pages in a file, one for each of its frames; none where it is no page.

    An e-mail without HTML gives its text. Raises ResumeReadError: too-large, damaged.
    """
    found = _of_message(data) if begins_as_message(data) else [decoded(data)]
    if any(len(markup) > MOST_MARKUP for markup in found):
        message = (
            f"a page of more than {MOST_MARKUP >> 20} million characters: "
            "save the text of the description alone"
        )
        raise ResumeReadError("too-large", message)
    return [bare for markup in found if (bare := _markup(markup))]


def is_markup(data: bytes, *, by_ends: bool = True) -> bool:
    """Tell whether a file is HTML: by how it begins, or by the elements that it ends."""
    text = decoded(data)
    return bool(_markup(text) if by_ends else _BEGINNING.match(text[:_LOOKED_AT]))


def begins_as_message(data: bytes) -> bool:
    """Tell whether a file begins with the fields of a message that says what is in it."""
    return bool(_MESSAGE.match(data[:_LOOKED_AT].removeprefix(codecs.BOM_UTF8)))


def decoded(data: bytes, charset: str = "") -> str:
    """Return bytes as text: by their mark, as UTF-8, as they say they are, or as cp1252."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    declared = _CHARSET.search(data[:_LOOKED_AT])
    named = charset or (declared[1].decode("ascii") if declared else "")
    for encoding in ("utf-8", named if _TEXTUAL.fullmatch(named) else "utf-8"):
        try:
            return data.decode(encoding)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def _markup(text: str) -> str:
    """Return a text as HTML, unescaped if all of it was escaped once more; empty if none."""
    escaped = len(_ESCAPED_CLOSING.findall(text))
    if escaped >= _FEWEST and escaped > len(_CLOSING.findall(text)):
        from html import unescape  # its table of signs takes a while to be made

        text = unescape(text)
    if _BEGINNING.match(text[:_LOOKED_AT]):
        return text
    if len(_CLOSING.findall(text)) < _FEWEST:
        return ""
    before, sign, after = text.partition("<")
    lines = "".join(f"<p>{line}</p>" for line in before.splitlines() if line.strip())
    return f"<body>{lines}{sign}{after}"


def message_parts(data: bytes) -> list[Message]:
    """Return the parts of a message, those of messages within it too, at most a thousand.

    Raises ResumeReadError, damaged.
    """
    from email import message_from_bytes

    if _LONG_FIELD.search(data):
        raise _damaged()
    try:
        return list(message_from_bytes(data.removeprefix(codecs.BOM_UTF8)).walk())[:_MOST_PARTS]
    except Exception as error:  # email lets through what codecs and its own parts raise
        raise _damaged() from error


def _of_message(data: bytes) -> list[str]:
    """Return the HTML parts of a message, or its text in paragraphs."""
    from html import escape

    parts = message_parts(data)
    try:
        pages = [_part(part) for part in parts if part.get_content_type() == "text/html"]
        texts = [part for part in parts if part.get_content_type() == "text/plain"]
        return pages or [f"<pre>{escape(_part(texts[0]))}</pre>"] if pages or texts else []
    except Exception as error:  # as above
        raise _damaged() from error


def _part(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    return decoded(data, part.get_content_charset() or "")


def _damaged() -> ResumeReadError:
    message = "a saved page or an e-mail that is damaged: save the page again, as HTML"
    return ResumeReadError("damaged", message)
