"""A PDF file as objects: pdfminer.six's document, with objects parsed faster and in bounds.

Encryption, and whatever the fast parser does not know, stay pdfminer.six's.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

from pdfminer.pdfdocument import PDFBaseXRef, PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjectNotFound, PDFObjRef, PDFStream, int_value
from pdfminer.psexceptions import PSException
from pdfminer.psparser import LIT

from matcher.readers.pdf.syntax.limits import Budget
from matcher.readers.pdf.syntax.objects import UnknownSyntaxError, parse_object
from matcher.readers.pdf.syntax.streams import BoundedStream, bounded
from matcher.readers.pdf.syntax.xref import (
    Table,
    WrongTableError,
    read_tables,
    searched_table,
    start_of_tables,
)

_HEADER = re.compile(rb"\s*+(\d{1,10})\s++(\d{1,10})\s++obj\b")
_STREAM = re.compile(rb"(?:\s++|%[^\r\n]*+)*+stream(?:\r\n|\n|\r)?")
_STREAM_END = re.compile(rb"\s*+endstream")
_INTEGERS = re.compile(rb"\d{1,10}")
_NO_KEY = LIT("")
_MOST_LINKS = 32  # an object that is a reference to a reference, and so on


class BoundedParser(PDFParser):
    """The stock parser, whose streams are bounded, and which stops when the time is over."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        super().__init__(BytesIO(data))
        self._budget = budget

    def nextobject(self) -> tuple[int, Any]:
        """Return the next object and its place."""
        position, value = super().nextobject()
        return position, bounded(value, self._budget)

    def end_type(self, type: str) -> tuple[int, list[Any]]:
        """Return what a list or a dictionary holds; neither of them is a key of the latter.

        The stock parser makes text of any key: of dictionaries that are keys of one another,
        text that doubles with each.
        """
        position, values = super().end_type(type)
        if type == "d":
            keys = (_NO_KEY if isinstance(key, dict | list) else key for key in values[::2])
            values[::2] = list(keys)
        return position, values

    def fillbuf(self) -> bool:
        """Read on in the file."""
        self._budget.check_time()
        return super().fillbuf()


class Document(PDFDocument):
    """The objects of a file, by their numbers.

    ``searched`` is whether its tables are missing or wrong, so that objects may be lost.
    """

    def __init__(self, data: bytes, budget: Budget) -> None:
        self.data = data
        self.budget = budget
        self._objects: dict[int, Any] = {}
        self._open: set[int] = set()
        self._inside: dict[int, list[Any]] = {}
        self.searched = False
        super().__init__(BoundedParser(data, budget))

    def find_xref(self, parser: PDFParser) -> int:
        """Return where the newest cross-reference table stands, -1 if nowhere."""
        return start_of_tables(self.data)

    def read_xref_from(
        self,
        parser: PDFParser,
        start: int,
        xrefs: list[PDFBaseXRef],
    ) -> None:
        """Append the tables; where one is wrong, that of a search through the file."""
        self.xrefs = xrefs
        try:
            tables = read_tables(self, start)
            xrefs.extend(tables)
            if not any("Root" in table.trailer for table in tables):
                self._search()
        except (WrongTableError, UnknownSyntaxError, PSException):
            self._search()

    def _search(self) -> None:
        """Look for the objects themselves, once."""
        if self.searched:
            return
        self.searched = True
        table = searched_table(self)
        self.xrefs[:] = [table]
        self._objects.clear()
        self._inside.clear()
        if "Root" not in table.trailer:
            table.trailer |= self._found_root(table)

    def _found_root(self, table: Table) -> dict[str, Any]:
        """Return a reference to the catalogue, where no trailer names it."""
        for number in table.get_objids():
            value = PDFObjRef(self, number).resolve()
            if isinstance(value, dict) and getattr(value.get("Type"), "name", "") == "Catalog":
                return {"Root": PDFObjRef(self, number)}
        return {}

    def getobj(self, objid: int) -> Any:  # noqa: ANN401 -- a PDF holds anything
        """Return an object; None for one that is itself. Raises PDFObjectNotFound."""
        if objid in self._objects:
            return self._objects[objid]
        if objid in self._open:
            return None
        self._open.add(objid)
        self.budget.check_time()
        try:
            value = self._followed(self._read(objid))
        finally:
            self._open.discard(objid)
        self._objects[objid] = value
        return value

    def _followed(self, value: Any) -> Any:  # noqa: ANN401
        for _ in range(_MOST_LINKS):
            if not isinstance(value, PDFObjRef):
                return value
            value = value.resolve()
        return None

    def _read(self, objid: int) -> Any:  # noqa: ANN401
        for xref in self.xrefs:
            try:
                stream, index, generation = xref.get_pos(objid)
            except KeyError:
                continue
            if self.decipher:
                return self._by_stock(objid)
            try:
                if stream is not None:
                    return self._in_stream(stream, index)
                return self.object_at(index, objid, generation)
            except WrongTableError:
                break
            except UnknownSyntaxError:
                return self._by_stock(objid)
        if not self.searched and not self.decipher:
            self._search()
            return self._read(objid)
        raise PDFObjectNotFound(objid)

    def _by_stock(self, objid: int) -> Any:  # noqa: ANN401
        """Return an object as pdfminer.six reads it; a damaged one is none."""
        try:
            return bounded(super().getobj(objid), self.budget)
        except PSException as error:
            raise PDFObjectNotFound(objid) from error

    def object_at(self, position: int, objid: int | None = None, generation: int = 0) -> Any:  # noqa: ANN401
        """Return the object at an offset of the file.

        Raises WrongTableError where none, or one of another number, stands there, and
        UnknownSyntaxError.
        """
        header = _HEADER.match(self.data, position)
        if not header or objid not in (None, int(header[1])):
            raise WrongTableError(f"no object at byte {position}")
        value, end = parse_object(self.data, header.end(), self)
        if isinstance(value, dict) and (stream := _STREAM.match(self.data, end)):
            raw = self._raw(value, stream.end())
            value = BoundedStream(PDFStream(value, raw, self.decipher), self.budget)
            value.set_objid(int(header[1]), generation)
        return value

    def dictionary_at(self, position: int) -> dict[str, Any]:
        """Return the dictionary at an offset of the file, an empty one where none stands."""
        try:
            value, _ = parse_object(self.data, position, self)
        except UnknownSyntaxError:
            return {}
        return value if isinstance(value, dict) else {}

    def _raw(self, attributes: dict[str, Any], start: int) -> bytes:
        """Return the bytes of a stream: as many as it says, or to where it ends."""
        length = int_value(attributes.get("Length", -1))
        if 0 <= length <= len(self.data) - start and (
            _STREAM_END.match(self.data, start + length)
        ):
            return self.data[start : start + length]
        end = self.data.find(b"endstream", start)
        end = end if end >= 0 else len(self.data)
        return self.data[start:end]

    def _in_stream(self, number: int, index: int) -> Any:  # noqa: ANN401
        """Return an object of an object stream."""
        if number not in self._inside:
            self._inside[number] = self._unpacked(self.getobj(number))
        if index >= len(self._inside[number]):
            raise WrongTableError(f"object stream {number} has no object {index}")
        return self._inside[number][index]

    def _unpacked(self, stream: object) -> list[Any]:
        if not isinstance(stream, PDFStream):
            raise WrongTableError("an object stream that is none")
        data, first = stream.get_data(), int_value(stream.get("First", 0))
        offsets = [int(n) for n in _INTEGERS.findall(data[:first])][1::2]
        count = int_value(stream.get("N", 0))
        return [parse_object(data, first + offset, self)[0] for offset in offsets[:count]]

    def numbers_in(self, stream: PDFStream) -> list[int]:
        """Return the numbers of the objects that stand in an object stream, in order."""
        head = stream.get_data()[: int_value(stream.get("First", 0))]
        return [int(n) for n in _INTEGERS.findall(head)][
            : 2 * int_value(stream.get("N", 0)) : 2
        ]
