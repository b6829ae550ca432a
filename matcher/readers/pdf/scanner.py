"""The content of a page as operations: one match of one regular expression for each.

pdfminer.six makes an object of every number; here an operation keeps its operands as bytes,
and only the few operations that matter for text look at them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.readers.pdf.literals import parse_hex, parse_string, unescape_name

_NESTED = rb"\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.)*+\))*+\)"
_OPERANDS = (
    rb"(?:[\0\t\n\f\r +\-.0-9]++|%[^\r\n]*+|/[^\0\t\n\f\r ()<>\[\]{}/%]*+"
    rb"|" + _NESTED + rb"|<<|<[0-9A-Fa-f\0\t\n\f\r ]*+>|>>|\[|\]"
    rb"|(?:true|false|null)(?![A-Za-z0-9*'\"]))*+"
)
_STRAY = rb"[^A-Za-z'\"/<>\[\]+\-.0-9\0\t\n\f\r (%]++|.|\Z"
_IGNORED = rb"(?:[\0\t\n\f\r ]*+(?:ET|EMC|[+\-.0-9]++[\0\t\n\f\r ]++[Jj])(?![A-Za-z0-9*'\"]))*+"
_OPERATION = re.compile(
    _IGNORED + rb"(" + _OPERANDS + rb")(?:([A-Za-z'\"][A-Za-z0-9*]*+)|(" + _STRAY + rb"))",
    re.S,
)
_STRING = re.compile(
    rb"(" + _NESTED + rb"|<[0-9A-Fa-f\0\t\n\f\r ]*+>)(?!>)[\0\t\n\f\r ]*+([+\-.0-9]*+)"
    rb"|()([+\-.0-9]++)|/[^\0\t\n\f\r ()<>\[\]{}/%]*+|%[^\r\n]*+",
    re.S,
)
_PLAIN_STRING = re.compile(rb"\(([^()\\\r]*+)\)")
_PLAIN_HEX = re.compile(rb"<((?:[0-9A-Fa-f]{2})*+)>")
_AFTER_PLAIN = re.compile(rb"\)[\0\t\n\f\r ]*+([+\-.0-9]++)")
_AFTER_HEX = re.compile(rb">[\0\t\n\f\r ]*+([+\-.0-9]++)")
_NAME = re.compile(rb"/([^\0\t\n\f\r ()<>\[\]{}/%]*+)")
_NUMBER = re.compile(rb"[+-]?(?:\d++\.?\d*+|\.\d++)")
_INLINE_DATA = re.compile(rb"[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|\Z)")
_MOST_OPERANDS = 2**20  # bytes; of what is longer only the end is looked at

Operation = tuple[bytes, bytes]
"""An operator and its operands, both as they stand in the file."""


def operations(data: bytes) -> Iterator[Operation]:
    """Yield the operations of a content stream; the data of inline images is left out.

    Every byte is looked at a bounded number of times, whatever the data hold.
    """
    position, start = 0, -1
    while position < len(data):
        for found in _OPERATION.finditer(data, position):
            operands, operator, stray = found.groups()
            if operator is None:
                start = found.start() if start < 0 else start
                position = _after_stray(data, found, stray)
                yield b"", b""  # so that who counts operations counts this work too
                break
            if start >= 0:
                operands, start = data[start : found.start(2)], -1
            yield operator, operands
            if operator == b"ID":
                position = _after_image(data, found.end())
                break


def _after_stray(data: bytes, found: re.Match[bytes], stray: bytes) -> int:
    """Return where to go on after what is no operand: a string too deep to match, or bytes."""
    if stray == b"(":
        return parse_string(data, found.end())[1]
    return max(found.end(), found.start() + 1)


def _after_image(data: bytes, position: int) -> int:
    found = _INLINE_DATA.search(data, position)
    return found.end() if found else len(data)


def numbers(operands: bytes) -> list[float]:
    """Return the numbers among operands."""
    try:
        return list(map(float, operands.split()))
    except ValueError:  # other operands among them, or numbers without a blank between
        found = _NUMBER.findall(operands[-_MOST_OPERANDS:])
        return list(map(float, found))


def name(operands: bytes) -> str:
    """Return the last name among operands, without its slash; nothing if there is none."""
    found = _NAME.findall(operands[-_MOST_OPERANDS:])
    return unescape_name(found[-1]).decode("utf-8", "replace") if found else ""


def strings(operands: bytes) -> list[tuple[bytes, float]]:
    """Return the strings among operands, as they stand there, each with the number after it.

    A number before the first string has an empty one. :func:`string_bytes` reads a string.
    """
    found = _STRING.findall(operands)
    try:
        return [
            (string, float(after or alone or b"0"))
            for string, after, _, alone in found
            if string or alone
        ]
    except ValueError:  # a sign alone, or two numbers without a blank
        return [
            (string, (numbers(after or alone) or [0.0])[0])
            for string, after, _, alone in found
            if string or alone
        ]


def close_strings(operands: bytes, most: float) -> tuple[bytes, float] | None:
    """Return the strings of an array as one, and the sum of the numbers between them.

    None where a number is as far from 0 as ``most``, and where the array is not of the plain
    kind that nearly all programs write: :func:`strings` reads those.
    """
    if b"(" in operands:
        string, after, opening = _PLAIN_STRING, _AFTER_PLAIN, b"("
        if b"\\" in operands or b"<" in operands:
            return None
    else:
        string, after, opening = _PLAIN_HEX, _AFTER_HEX, b"<"
    found = string.findall(operands)
    if len(found) != operands.count(opening) or operands.lstrip()[:2] != b"[" + opening:
        return None
    try:
        kerns = list(map(float, after.findall(operands)))
    except ValueError:
        return None
    if kerns and not (min(kerns) > -most and max(kerns) < most):
        return None
    joined = b"".join(found)
    return bytes.fromhex(joined.decode()) if opening == b"<" else joined, sum(kerns)


def string_bytes(string: bytes) -> bytes:
    """Return what a string in parentheses, or one in hexadecimal, holds."""
    if string[:1] == b"<":
        return parse_hex(string[1:-1])
    if b"\\" in string or b"\r" in string:
        return parse_string(string, 1)[0]
    return string[1:-1]
