"""Objects of a PDF file, parsed from its bytes by one compiled regular expression.

Gives the types of pdfminer.six, which the rest of it works on. What the expression does not
know raises :class:`UnknownSyntaxError`, and the stock parser is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pdfminer.pdftypes import PDFObjRef
from pdfminer.psparser import PSLiteral, PSLiteralTable

from matcher.lazily import late
from matcher.readers.pdf.syntax.literals import parse_hex, parse_string, unescape_name

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument

DEEPEST = 200
"""How deep arrays and dictionaries may stand in each other."""

_WS = rb"[\0\t\n\f\r ]"
_END = rb"(?=[\0\t\n\f\r ()<>\[\]{}/%]|\Z)"
_TOKEN = late(
    rb"(?:[\0\t\n\f\r ]++|%[^\r\n]*+)*+(?:"
    rb"/([^\0\t\n\f\r ()<>\[\]{}/%]*+)"  # 1 name
    rb"|(\d++)"
    + _WS
    + rb"++\d++"
    + _WS
    + rb"++R"
    + _END  # 2 reference
    + rb"|([+-]?\d++)(?![\d.])"  # 3 integer
    rb"|([+-]*(?:\d++\.?\d*+|\.\d++))"  # 4 number
    rb"|\[([0-9\t\n\r ]*+)\]"  # 5 array of integers, as the widths of a font
    rb"|(<<|\[)|(>>|\])"  # 6 and 7 brackets
    rb"|\(([^()\\\r]*+)\)"  # 8 plain string
    rb"|<([0-9A-Fa-f\0\t\n\f\r ]*+)>"  # 9 string in hexadecimal
    rb"|([A-Za-z][A-Za-z0-9*']*+|[{}])"  # 10 word
     + rb"|(\())"  # 11 any other string
)
_NAME, _REFERENCE, _INTEGER, _REAL, _INTEGERS, _OPEN, _CLOSE, _PLAIN, _HEX, _WORD, _STRING = (
    range(1, 12)
)
_WORDS = {b"true": True, b"false": False, b"null": None}
_ENDS = (b"obj", b"endobj", b"stream", b"endstream", b"xref", b"trailer", b"startxref")
_LONGEST_KEPT, _MOST_KEPT = 32, 2_048
_NUMBER_BYTES = 20  # longer than any number that means a place or a size


class UnknownSyntaxError(Exception):
    """Bytes that are not understood here."""


def parse_object(
    data: bytes, position: int, document: PDFDocument | None = None
) -> tuple[Any, int]:
    """Return the object that starts at a position, and where it ends.

    References are not followed. Raises UnknownSyntaxError.
    """
    stack: list[list[Any]] = []
    items: list[Any] = []
    while True:
        match = _TOKEN.match(data, position)
        if not match:
            raise UnknownSyntaxError(f"at byte {position}")
        position, kind = match.end(), match.lastindex or 0
        if kind == _OPEN:
            if len(stack) > DEEPEST:
                raise UnknownSyntaxError("nested too deep")
            stack.append(items)
            items = [match[_OPEN]]
            continue
        if kind == _CLOSE:
            value = _closed(items, match[_CLOSE])
            items = stack.pop() if stack else items
        elif kind == _STRING:
            value, position = parse_string(data, position)
        else:
            value = _value(kind, match[kind], document)
        items.append(value)
        if not stack:
            return items[0], position


def _value(kind: int, token: bytes, document: PDFDocument | None) -> Any:  # noqa: ANN401 -- a PDF holds anything
    if kind == _REFERENCE:
        return PDFObjRef(document, int(token[:_NUMBER_BYTES]))
    return _VALUES[kind](token)


def _closed(items: list[Any], bracket: bytes) -> Any:  # noqa: ANN401 -- a PDF holds anything
    if not items or items[0] != (b"[" if bracket == b"]" else b"<<"):
        raise UnknownSyntaxError("a bracket closes that was not opened")
    if bracket == b"]":
        return items[1:]
    return _dictionary(items[1:])


def _dictionary(items: list[Any]) -> dict[str, Any]:
    """Return keys with their values; what stands where a key should is passed over."""
    entries: dict[str, Any] = {}
    keys = iter(items)
    for key in keys:
        if isinstance(key, PSLiteral):
            value = next(keys, None)
            if value is not None:
                entries[str(key.name)] = value
    return entries


class _Literals(dict[bytes, PSLiteral]):
    """Names as they are written: nearly all are those of the standard, again and again."""

    def __missing__(self, written: bytes) -> PSLiteral:
        name = unescape_name(written)
        try:
            literal = _literal(name.decode())
        except UnicodeDecodeError:
            literal = _literal(name)
        if len(written) <= _LONGEST_KEPT and len(self) < _MOST_KEPT:
            self[written] = literal
        return literal


def _literal(name: str | bytes) -> PSLiteral:
    """Return a name: pdfminer's own object if it knows it, since it compares by identity.

    Any other is of this file alone. pdfminer would keep it for ever.
    """
    return PSLiteralTable.dict.get(name) or PSLiteral(name)


def _real(number: bytes) -> float:
    try:
        return float(number[:_NUMBER_BYTES])
    except ValueError:  # two signs, as some programs write
        return -float(number.lstrip(b"+-")[:_NUMBER_BYTES])


def _integer(number: bytes) -> int:
    return int(number[:_NUMBER_BYTES])


def _integers(numbers: bytes) -> list[int]:
    return [int(number[:_NUMBER_BYTES]) for number in numbers.split()]


def _word(word: bytes) -> bool | None:
    if word in _ENDS:
        raise UnknownSyntaxError(repr(word))
    return _WORDS.get(word)  # a stray word is nothing


_VALUES: dict[int, Callable[[bytes], Any]] = {
    _NAME: _Literals().__getitem__,
    _INTEGER: _integer,
    _REAL: _real,
    _INTEGERS: _integers,
    _PLAIN: bytes,
    _HEX: parse_hex,
    _WORD: _word,
}
