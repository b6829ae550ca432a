"""Results as an Excel workbook: the rows and columns of the CSV, with types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from io import BytesIO
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, BinaryIO

from matcher.display.inert import cell
from matcher.errors import MatcherError, MissingDependencyError
from matcher.reports.longform import PAIR_COLUMNS, pair_records
from matcher.reports.tabular import ColumnKind, Value, cell_text, columns, record

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

    from matcher.results import Failure, MatchResult, Pairs

SHEET_LINES = 2**20
"""Lines of a sheet, with the header: Excel has no more."""

LONGEST_CELL = 32_767
"""Characters of a cell: Excel takes no more."""

_MADE = datetime(2000, 1, 1)
_WIDE, _NARROW = 28, 11  # characters
_FORMATS: dict[ColumnKind, str] = {"number": "0.00", "count": "0"}


def write_xlsx(
    rows: Iterable[MatchResult | Failure], stream: BinaryIO, ids: Sequence[str]
) -> None:
    """Write one row a résumé, with the columns of the CSV.

    Numbers are numbers, all else is text: no cell is a formula or a link, and what begins as a
    formula has an apostrophe before it, as in the CSV. A text of more than
    :data:`LONGEST_CELL` characters is cut. The stream stays open. Raises
    MissingDependencyError without XlsxWriter, MatcherError for more than :data:`SHEET_LINES`
    lines, and ValueError if a row has a competency that is none of ``ids``.
    """
    kinds = columns(ids)
    _write((record(row, kinds) for row in rows), kinds, stream)


def write_pairs_xlsx(pairs: Pairs, stream: BinaryIO) -> None:
    """Write one row a pair, as :func:`write_xlsx` does one a résumé."""
    _write(pair_records(pairs), PAIR_COLUMNS, stream)


def _write(
    records: Iterable[Mapping[str, Value]],
    kinds: Mapping[str, ColumnKind],
    stream: BinaryIO,
) -> None:
    whole = BytesIO()  # which refuses nothing: a ZIP that is half written says so once more
    with TemporaryDirectory() as folder, _closing(_workbook(whole, folder)) as book:
        sheet = book.add_worksheet("Results")
        _dress(book, sheet, kinds)
        for line, values in enumerate(_within(records), 1):
            for column, (name, kind) in enumerate(kinds.items()):
                _put(sheet, line, column, values[name], cell_text(values[name], name, kind))
    stream.write(whole.getbuffer())


@contextmanager
def _closing(book: Workbook) -> Iterator[Workbook]:
    """Close a workbook; that its temporary files have no room is one OSError."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        yield book
        book.close()
    except FileCreateError as error:
        raise error.args[0] from error
    finally:
        for sheet in book.worksheets():  # after an error its file is still open
            with suppress(OSError):
                sheet.row_data_fh.close()


def _workbook(stream: BinaryIO, folder: str) -> Workbook:
    try:
        from xlsxwriter import Workbook
    except ImportError as error:
        from matcher.installing import install_line

        message = f"Excel files need XlsxWriter: {install_line('xlsx')}"
        raise MissingDependencyError(message) from error
    book = Workbook(stream, {"constant_memory": True, "tmpdir": folder})
    book.set_properties({"created": _MADE, "title": "Résumés matched"})
    return book


def _dress(book: Workbook, sheet: Worksheet, kinds: Mapping[str, ColumnKind]) -> None:
    """Write the header, which stays in sight, and give each column its width and format."""
    bold = book.add_format({"bold": True})
    formats = {kind: book.add_format({"num_format": text}) for kind, text in _FORMATS.items()}
    for column, (name, kind) in enumerate(kinds.items()):
        width = _WIDE if kind in ("text", "texts") else _NARROW
        sheet.set_column(column, column, width, formats.get(kind))
        sheet.write_string(0, column, cell(name), bold)
    sheet.freeze_panes(1, 1)


def _within(records: Iterable[Mapping[str, Value]]) -> Iterator[Mapping[str, Value]]:
    """Yield as many records as a sheet has lines. Raises MatcherError for more."""
    for line, values in enumerate(records, 2):
        if line > SHEET_LINES:
            message = f"an Excel sheet has {SHEET_LINES:,} lines, and there are more: write CSV"
            raise MatcherError(message)
        yield values


def _put(sheet: Worksheet, line: int, column: int, value: Value, text: str) -> None:
    if isinstance(value, int | float):
        sheet.write(line, column, value)
    elif text:
        sheet.write_string(line, column, text[:LONGEST_CELL])
