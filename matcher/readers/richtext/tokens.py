"""The tokens of rich text: groups, control words, bytes and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\(?:(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})?[ ]?"
    rb"|'(?P<byte>[0-9A-Fa-f]{2})|(?P<sign>[^A-Za-z]))"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.S,
)


class Token(NamedTuple):
    """A control word with its number (None where it has none), a sign, a brace or bytes.

    ``kind`` is ``word``, ``sign``, ``brace``, ``byte`` or ``text``.
    """

    kind: str
    value: bytes
    number: int | None = None


def tokens_of(data: bytes) -> Iterator[Token]:
    r"""Yield the tokens of a file in order; what ``\bin`` announces is passed over."""
    at = 0
    while found := _TOKEN.search(data, at):
        at = found.end()
        kind = found.lastgroup or ""
        if kind in ("word", "number"):
            number = int(found["number"]) if found["number"] else None
            yield Token("word", found["word"], number)
            if found["word"] == b"bin" and number and number > 0:
                at += number
        elif kind == "byte":
            yield Token("byte", bytes.fromhex(found["byte"].decode()))
        else:
            yield Token(kind, found[kind])
