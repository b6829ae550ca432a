"""Strings and names of a PDF as they are written (ISO 32000-1, 7.3.4 and 7.3.5)."""

from __future__ import annotations

import re

LONGEST_STRING = 2**20
"""Bytes of the longest string that is read."""

_NO_DIGITS = bytes(set(range(256)) - set(b"0123456789ABCDEFabcdef"))
_ESCAPED_NAME = re.compile(rb"#([0-9A-Fa-f]{2})")
_PARENTHESIS = re.compile(rb"\\.|[()]", re.S)
_ESCAPE = re.compile(rb"\\(?:[0-7]{1,3}|\r\n|.)|\r\n?", re.S)
_ESCAPES = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"\n": b"",
    b"\r": b"",
    b"\r\n": b"",
}


def unescape_name(name: bytes) -> bytes:
    """Return a name, without its slash; its signs may stand in hexadecimal: ``#20``."""
    if b"#" not in name:
        return name
    return _ESCAPED_NAME.sub(lambda code: bytes([int(code[1], 16)]), name)


def parse_hex(digits: bytes) -> bytes:
    """Return a string from its hexadecimal; a last digit alone counts as followed by 0.

    What is no digit is passed over: blanks, and whatever damage may have left there.
    """
    digits = digits.translate(None, _NO_DIGITS)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def parse_string(data: bytes, position: int) -> tuple[bytes, int]:
    """Return a string in parentheses, from after the first one, and where it ends.

    One that does not end within :data:`LONGEST_STRING` bytes is empty, and ends there.
    """
    depth, most = 1, position + LONGEST_STRING
    for match in _PARENTHESIS.finditer(data, position, most):
        depth += (match[0] == b"(") - (match[0] == b")")
        if not depth:
            string = data[position : match.start()]
            return _ESCAPE.sub(_unescaped, string), match.end()
    return b"", min(most, len(data))


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match[0][1:]
    if match[0][:1] == b"\r":
        return b"\n"
    if code[:1].isdigit() and code[:1] < b"8":
        return bytes([int(code, 8) & 0xFF])
    return _ESCAPES.get(code, code)
