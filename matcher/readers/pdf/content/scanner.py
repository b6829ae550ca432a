"""The content of a page as operations: one match of one regular expression for each.

pdfminer.six makes an object of every number; here an operation keeps its operands as bytes,
and only the few operations that matter for text look at them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product

from matcher.lazily import late
from matcher.readers.pdf.syntax.literals import parse_hex, parse_string, unescape_name

_NESTED = rb"\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.)*+\))*+\)"
_NUMBERS = rb"[\0\t\n\f\r +\-.0-9]*+"
_OPERANDS = (
    _NUMBERS + rb"(?:(?:/[^\0\t\n\f\r ()<>\[\]{}/%]*+|[\[\]]|<[0-9A-Fa-f\0\t\n\f\r ]*+>"
    rb"|" + _NESTED + rb"|<<|>>|%[^\r\n]*+"
    rb"|(?:true|false|null)(?![A-Za-z0-9*'\"]))" + _NUMBERS + rb")*+"
)
_OPERATOR = rb"[A-Za-z'\"][A-Za-z0-9*]*+"
_STRAY = rb"[^A-Za-z'\"/<>\[\]+\-.0-9\0\t\n\f\r (%]++|.|\Z"
_MARKS = rb"EMC|"
_IGNORED = rb"(?:[\0\t\n\f\r ]*+(?:ET|%b[+\-.0-9]++[\0\t\n\f\r ]++[Jj])(?=[^A-Za-z0-9*'\"]))*+"


def _expressions(*, marks: bool, images: bool) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """Return what matches one operation, and what matches those of a window.

    The data of an image are passed over, from ID to EI, or kept with its operands; the last
    match takes the rest, since what ends with the window might go on beyond it.
    """
    ignored = _IGNORED % (b"" if marks else _MARKS)
    image = rb"(?:ID(?![A-Za-z0-9*]).*?[\0\t\n\f\r ](?=EI[\0\t\n\f\r ]))?+"
    one = ignored + rb"(" + _OPERANDS + rb")(?:(" + _OPERATOR + rb")|(" + _STRAY + rb"))"
    many = (
        rb"(?!\Z)"
        + ignored
        + rb"("
        + _OPERANDS
        + (image + b")" if images else b")" + image)
        + rb"((?!ID(?![A-Za-z0-9*]))"
        + _OPERATOR
        + rb"(?!\Z)|.*+)"
    )
    return late(one, re.S), late(many, re.S)


_EXPRESSIONS = {
    (marks, images): _expressions(marks=marks, images=images)
    for marks, images in product((False, True), repeat=2)
}

_STRING = late(
    rb"(" + _NESTED + rb"|<[0-9A-Fa-f\0\t\n\f\r ]*+>)(?!>)[\0\t\n\f\r ]*+([+\-.0-9]*+)"
    rb"|()([+\-.0-9]++)|/[^\0\t\n\f\r ()<>\[\]{}/%]*+|%[^\r\n]*+",
    re.S,
)
_COMMENT = late(rb"(" + _NESTED + rb")|%[^\r\n]*+", re.S)
_NAME = re.compile(rb"/([^\0\t\n\f\r ()<>\[\]{}/%]*+)")
_DESCRIBED = late(_OPERANDS, re.S)
_NUMBER = re.compile(rb"[+-]?(?:\d++\.?\d*+|\.\d++)")
_INLINE_DATA = re.compile(rb"[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|\Z)")
_MOST_OPERANDS = 2**20  # bytes; of what is longer only the end is looked at
_WINDOW = 2**14  # bytes that one call matches; more would cost more wherever it must stop
_MOST_KEPT = 8_192
_LONGEST_KEPT = 16

Operation = tuple[bytes, bytes]
"""The operands of an operation and its operator, both as they stand in the file."""


def operations(
    data: bytes, *, marks: bool = False, images: bool = False
) -> Iterator[list[Operation]]:
    """Yield the operations of a content stream, those of some KB at a time.

    The ends of marked content are among them if asked for, which few files need.

    An inline image is the operation EI, its data left out, or after its operands and ID.
    Every byte is looked at a bounded number of times, whatever the data hold.
    """
    (operation, many), position, start = _EXPRESSIONS[marks, images], 0, -1
    while position < len(data):
        if start < 0:
            # most operations cost one match within one call for many of them
            end = min(position + _WINDOW, len(data))
            batch = many.findall(data, position, end)
            operands, rest = batch.pop()
            cut = end - len(operands) - len(rest)
            yield batch
            if cut > position:
                position = cut
                continue
        found = next(operation.finditer(data, position))
        operands, operator, stray = found.groups()
        if operator is None:
            start = position if start < 0 else start
            position = _after_stray(data, found, stray)
            yield []  # so that who looks at the clock between does it here too
            continue
        if start >= 0:
            operands, start = data[start : found.start(2)], -1
        position = found.end()
        if operator == b"ID":
            operator, operands, position = _image(data, operands, found, images=images)
        yield [(operands, operator)]


def _after_stray(data: bytes, found: re.Match[bytes], stray: bytes) -> int:
    """Return where to go on after what is no operand: a string too deep to match, or bytes."""
    if stray == b"(":
        return parse_string(data, found.end())[1]
    return max(found.end(), found.start() + 1)


def _image(
    data: bytes, operands: bytes, start: re.Match[bytes], *, images: bool
) -> tuple[bytes, bytes, int]:
    """Return an inline image as an operation, from where its data start, and its end."""
    found = _INLINE_DATA.search(data, start.end())
    end = found.end() if found else len(data)
    return b"EI", operands + data[start.start(2) : end] if images else operands, end


class Remembered(dict[bytes, float]):
    """Numbers by how they are written.

    Reading a number takes four times as long as finding it, and of those on a page four in
    five have stood there before. ``read`` raises ValueError for what is none.
    """

    def __init__(self, read: Callable[[bytes], float]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, written: bytes) -> float:
        value = self._read(written)
        if len(written) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[written] = value
        return value


number = Remembered(float).__getitem__
"""Return a number from how it is written. Raises ValueError for what is none."""


def inline_image(operands: bytes) -> tuple[bytes, bytes]:
    """Return how an inline image is described, and its data, from operands that hold both."""
    found = _DESCRIBED.match(operands)
    end = found.end() if found else 0
    return operands[:end], operands[end + len(b"ID ") :]


def numbers(operands: bytes) -> list[float]:
    """Return the numbers among operands."""
    try:
        return list(map(number, operands.split()))
    except ValueError:  # other operands among them, or numbers without a blank between
        found = _NUMBER.findall(_uncommented(operands[-_MOST_OPERANDS:]))
        return list(map(float, found))


def name(operands: bytes) -> str:
    """Return the last name among operands, without its slash; nothing if there is none."""
    found = _NAME.findall(_uncommented(operands[-_MOST_OPERANDS:]))
    if not found:
        return ""
    written = unescape_name(found[-1])
    try:
        return written.decode()
    except UnicodeDecodeError:
        return str(written)  # as the key of a dictionary is named


def _uncommented(operands: bytes) -> bytes:
    """Return operands without the comments among them: what stands there means nothing."""
    if b"%" not in operands:
        return operands
    return _COMMENT.sub(lambda found: found[1] or b" ", operands)


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


def string_bytes(string: bytes) -> bytes:
    """Return what a string in parentheses, or one in hexadecimal, holds."""
    if string[:1] == b"<":
        return parse_hex(string[1:-1])
    if b"\\" in string or b"\r" in string:
        return parse_string(string, 1)[0]
    return string[1:-1]
