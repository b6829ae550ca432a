"""Streams of a PDF, decoded within bounds."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any

from pdfminer.ascii85 import ascii85decode, asciihexdecode
from pdfminer.lzw import lzwdecode
from pdfminer.pdftypes import PDFStream, int_value, resolve1
from pdfminer.psparser import literal_name
from pdfminer.runlength import rldecode

from matcher.readers.pdf.syntax.limits import Budget, too_large
from matcher.settings import in_force

_FLATE = ("FlateDecode", "Fl")
_PYTHON_FILTERS: dict[str, Callable[[bytes], bytes]] = {
    "LZWDecode": lzwdecode,
    "LZW": lzwdecode,
    "ASCII85Decode": ascii85decode,
    "A85": ascii85decode,
    "ASCIIHexDecode": asciihexdecode,
    "AHx": asciihexdecode,
    "RunLengthDecode": rldecode,
    "RL": rldecode,
}
_RUN_LENGTH_GROWTH = 64  # two bytes become 128
_CHUNK = 2**16
_PNG = 10  # predictors from here on are those of PNG, named by each row


class BoundedStream(PDFStream):
    """A stream that decodes to so many bytes at most, and knows its budget."""

    def __init__(self, stream: PDFStream, budget: Budget) -> None:
        super().__init__(stream.attrs, stream.rawdata or b"", stream.decipher)
        self.objid, self.genno = stream.objid, stream.genno
        self._budget = budget

    def decode(self) -> None:
        """Undo the filters. Raises ResumeReadError (too-large); damaged data ends early."""
        data = self.rawdata or b""
        if self.decipher and self.objid is not None and self.genno is not None:
            data = self.decipher(self.objid, self.genno, data, self.attrs)
        for name, parameters in self.get_filters():
            self._budget.check_time()
            data = _decoded(data, str(literal_name(name)))
            if isinstance(parameters, dict) and "Predictor" in parameters:
                data = unpredicted(data, parameters)
            self._budget.spend_decoded(len(data))
        self.data, self.rawdata = data, None


def _decoded(data: bytes, name: str) -> bytes:
    if name in _FLATE:
        return inflate(data)
    if name not in _PYTHON_FILTERS:
        return b""  # of an image, or unknown: there is no text in it
    if len(data) > in_force().pdf_slow_bytes // (_RUN_LENGTH_GROWTH if name[0] == "R" else 1):
        raise too_large(f"holds {len(data) >> 10} KB in {name}, which is rare and slow")
    try:
        return _PYTHON_FILTERS[name](data)
    except (ValueError, IndexError, KeyError, TypeError, AssertionError):
        return b""  # damaged: pdfminer.six has no part of it to give


def inflate(data: bytes) -> bytes:
    """Decompress; of damaged data, return what stands before the damage.

    Raises ResumeReadError: too-large.
    """
    most = in_force().pdf_stream_bytes
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):  # with and without its header
        try:
            decompressor = zlib.decompressobj(window)
            decoded = decompressor.decompress(data, most)
        except zlib.error:
            decoded = _before_damage(data, window, most)
        else:
            if decompressor.unconsumed_tail:
                raise too_large(f"holds a stream of more than {most >> 20} MB")
        if decoded:
            return decoded
    return b""


def _before_damage(data: bytes, window: int, most: int) -> bytes:
    decompressor = zlib.decompressobj(window)
    decoded, step = bytearray(), _CHUNK
    position = 0
    while position < len(data) and len(decoded) < most:
        before = decompressor.copy()
        try:
            decoded += decompressor.decompress(data[position : position + step], most)
            position += step
        except zlib.error:
            if step == 1:
                break
            decompressor, step = before, max(1, step // 16)
    return bytes(decoded)


def unpredicted(data: bytes, parameters: dict[str, Any]) -> bytes:
    """Undo the prediction of rows from those above, as in PNG."""
    predictor = int_value(parameters["Predictor"])
    if predictor < _PNG:
        return data  # 1 is none; 2 is that of images
    colors = int_value(parameters.get("Colors", 1)) or 1
    bits = int_value(parameters.get("BitsPerComponent", 8)) or 8
    columns = int_value(parameters.get("Columns", 1)) or 1
    slow = in_force().pdf_slow_bytes
    if not (0 < colors * bits * columns < slow):
        return data
    width, step = (colors * bits * columns + 7) // 8, max(1, colors * bits // 8)
    if len(data) > slow * 4:
        raise too_large(f"holds {len(data) >> 20} MB of predicted rows, which is rare and slow")
    above, rows = bytes(width), []
    for start in range(0, len(data), width + 1):
        row = data[start + 1 : start + 1 + width].ljust(width, b"\0")
        above = _row(data[start], row, above, step)
        rows.append(above)
    return b"".join(rows)


def _row(kind: int, row: bytes, above: bytes, step: int) -> bytes:
    """Return a row as it was before the PNG filter of a kind, 0 to 4."""
    if kind == 0:
        return row
    if kind == 2:  # noqa: PLR2004 -- the numbers of PNG, section 9.2
        return bytes([(one + other) & 0xFF for one, other in zip(row, above, strict=True)])
    out = bytearray(step)
    corner = bytes(step) + above
    for index, value in enumerate(row):
        left, up, before = out[index], above[index], corner[index]
        out.append((value + _prediction(kind, left, up, before)) & 0xFF)
    return bytes(out[step:])


def _prediction(kind: int, left: int, up: int, corner: int) -> int:
    if kind == 1:
        return left
    if kind == 3:  # noqa: PLR2004
        return (left + up) // 2
    guess = left + up - corner
    return min((left, up, corner), key=lambda value: abs(value - guess))


def bounded(value: object, budget: Budget) -> Any:  # noqa: ANN401 -- a PDF holds anything
    """Return a stream as one within bounds, anything else as it is."""
    if isinstance(value, PDFStream) and not isinstance(value, BoundedStream):
        return BoundedStream(value, budget)
    return value


def decoded_parts(contents: list[Any]) -> bytes:
    """Return the content of a page, which may stand in several streams."""
    streams = [resolve1(part) for part in contents]
    return b"\n".join(part.get_data() for part in streams if isinstance(part, PDFStream))
