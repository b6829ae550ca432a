"""Where the objects of a PDF file stand: its cross-reference tables and streams.

A file whose tables are missing or wrong is searched for its objects from end to end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Protocol

from pdfminer.pdfdocument import PDFBaseXRef
from pdfminer.pdftypes import PDFStream, int_value, list_value

Entry = tuple[int | None, int, int]
"""Where an object stands: (None, offset, generation) or (object stream, index, 0)."""

_TABLE = re.compile(rb"\s*+xref\s*+")
_SECTION = re.compile(rb"\s*+(\d{1,10})\s++(\d{1,10})\s++(?=\d{10}\s|trailer|\d)")
_ENTRY = re.compile(rb"(\d{10})\s(\d{5})\s([nf])\s*+")
_TRAILER = re.compile(rb"\s*+trailer\s*+")
_START = re.compile(rb"startxref\s*+(\d{1,10})")
_HEADER = re.compile(rb"(?<!\d)(\d{1,10})\s{1,9}(\d{1,5})\s{1,9}obj\b")
_MOST_TABLES = 1_000
_IN_FILE, _IN_STREAM = 1, 2


class WrongTableError(Exception):
    """A cross-reference table that is none, or does not fit the file."""


class File(Protocol):
    """What a search for tables needs of a file: its bytes, and objects by their offsets."""

    data: bytes

    def object_at(self, position: int) -> Any:  # noqa: ANN401 -- a PDF holds anything
        """Return the object at an offset; raises WrongTableError where none stands."""

    def dictionary_at(self, position: int) -> dict[str, Any]:
        """Return the dictionary at an offset, an empty one where none stands."""

    def numbers_in(self, stream: PDFStream) -> list[int]:
        """Return the numbers of the objects that stand in an object stream, in order."""


class Table(PDFBaseXRef):
    """Places of objects by their numbers, and the dictionary of the trailer."""

    def __init__(self, places: dict[int, Entry], trailer: dict[str, Any]) -> None:
        self.places = places
        self.trailer = trailer

    def get_trailer(self) -> dict[str, Any]:
        """Return the dictionary that names the root of the file."""
        return self.trailer

    def get_objids(self) -> Iterable[int]:
        """Return the numbers of the objects."""
        return list(self.places)

    def get_pos(self, objid: int) -> Entry:
        """Return where an object stands. Raises KeyError."""
        return self.places[objid]


def start_of_tables(data: bytes) -> int:
    """Return the offset that the file's end gives for its newest table, -1 if it gives none."""
    found = _START.match(data, max(0, data.rfind(b"startxref")))
    return int(found[1]) if found else -1


def read_tables(file: File, start: int) -> list[Table]:
    """Return the tables of a file, newest first. Raises WrongTableError."""
    tables: list[Table] = []
    pending, seen = [start], set()
    while pending:
        position = pending.pop()
        if position in seen:
            continue
        seen.add(position)
        if not 0 <= position < len(file.data) or len(seen) > _MOST_TABLES:
            raise WrongTableError(f"no table at byte {position}")
        table = _read_table(file, position)
        tables.append(table)
        for key in ("Prev", "XRefStm"):  # the stream of a table comes before older tables
            if key in table.trailer:
                pending.append(int_value(table.trailer[key]))
    return tables


def _read_table(file: File, position: int) -> Table:
    if table := _TABLE.match(file.data, position):
        return _plain_table(file, table.end())
    stream = file.object_at(position)
    if not isinstance(stream, PDFStream):
        raise WrongTableError(f"no table at byte {position}")
    return _stream_table(stream)


def _plain_table(file: File, position: int) -> Table:
    data, places = file.data, dict[int, Entry]()
    while section := _SECTION.match(data, position):
        position = _add_section(data, section, places)
    trailer = _TRAILER.match(data, position)
    if not trailer:
        raise WrongTableError(f"no trailer at byte {position}")
    value = file.dictionary_at(trailer.end())
    if not value:
        raise WrongTableError("the trailer is no dictionary")
    return Table(places, value)


def _add_section(data: bytes, section: re.Match[bytes], places: dict[int, Entry]) -> int:
    """Add the objects of a section that are in use; return where it ends."""
    position, first = section.end(), int(section[1])
    for number in range(first, first + int(section[2])):
        entry = _ENTRY.match(data, position)
        if not entry:
            break
        position = entry.end()
        if entry[3] == b"n":
            places[number] = (None, int(entry[1]), int(entry[2]))
    return position


def _stream_table(stream: PDFStream) -> Table:
    widths = [int_value(width) for width in list_value(stream.get("W"))]
    data, trailer = stream.get_data(), stream.attrs
    sections = [int_value(n) for n in list_value(trailer.get("Index"))] or [
        0,
        int_value(trailer.get("Size", 0)),
    ]
    if len(widths) != 3 or sum(widths) <= 0 or min(widths) < 0:  # noqa: PLR2004 -- three fields
        raise WrongTableError("a table stream without its widths")
    places: dict[int, Entry] = {}
    size, position = sum(widths), 0
    for first, count in zip(sections[::2], sections[1::2], strict=False):
        for number in range(first, first + min(count, (len(data) - position) // size)):
            entry = data[position : position + size]
            position += size
            _add(places, number, entry, widths)
    return Table(places, trailer)


def _add(places: dict[int, Entry], number: int, entry: bytes, widths: list[int]) -> None:
    one, two = widths[0], widths[0] + widths[1]
    kind = int.from_bytes(entry[:one], "big") if one else _IN_FILE
    second, third = int.from_bytes(entry[one:two], "big"), int.from_bytes(entry[two:], "big")
    if kind == _IN_FILE:
        places[number] = (None, second, third)
    elif kind == _IN_STREAM:
        places[number] = (second, third, 0)


def searched_table(file: File) -> Table:
    """Return the places of all objects, found by their headers; of two alike, the later one.

    Objects within object streams are found too, if the file is not encrypted.
    """
    data = file.data
    places: dict[int, Entry] = {}
    for header in _HEADER.finditer(data):
        places[int(header[1])] = (None, header.start(), int(header[2]))
    trailer: dict[str, Any] = {}
    for found in re.finditer(rb"trailer\s*+(?=<<)", data):
        trailer |= file.dictionary_at(found.end())
    for number in _numbers_before(data, re.compile(rb"/Type\s*+/(?:ObjStm|XRef)\b"), places):
        stream = file.object_at(places[number][1])
        if isinstance(stream, PDFStream):
            names = ("Root", "Encrypt", "ID", "Info")
            trailer |= {key: stream.attrs[key] for key in names if key in stream.attrs}
            if "N" in stream.attrs and "Encrypt" not in trailer:
                inside = file.numbers_in(stream)
                places |= {n: (number, i, 0) for i, n in enumerate(inside) if n not in places}
    return Table(places, trailer)


def _numbers_before(
    data: bytes, pattern: re.Pattern[bytes], places: dict[int, Entry]
) -> list[int]:
    """Return the numbers of the objects in which a pattern stands."""
    offsets = {place[1]: number for number, place in places.items()}
    numbers = []
    for found in pattern.finditer(data):
        before = [
            h.start()
            for h in _HEADER.finditer(data, max(0, found.start() - 2000), found.start())
        ]
        if before and before[-1] in offsets:
            numbers.append(offsets[before[-1]])
    return numbers
