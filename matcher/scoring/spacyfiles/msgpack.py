"""MessagePack, the format in which spaCy stores its tables: as much of it as these hold.

Its specification is at https://github.com/msgpack/msgpack/blob/master/spec.md.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FIXED_MAP, _FIXED_ARRAY, _FIXED_TEXT, _NIL = 0x80, 0x90, 0xA0, 0xC0
_NEGATIVE = 0xE0
_CONSTANTS = {_NIL: None, 0xC2: False, 0xC3: True}
_NUMBERS = {
    **{0xCA: ">f", 0xCB: ">d", 0xCC: ">B", 0xCD: ">H", 0xCE: ">I", 0xCF: ">Q"},
    **{0xD0: ">b", 0xD1: ">h", 0xD2: ">i", 0xD3: ">q"},
}
_TEXTS = {0xD9: ">B", 0xDA: ">H", 0xDB: ">I"}
_ARRAYS = {0xDC: ">H", 0xDD: ">I"}
_MAPS = {0xDE: ">H", 0xDF: ">I"}
_WHOLE = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}  # bytes of a whole number after its sign


def unpacked(data: bytes) -> Any:  # noqa: ANN401 -- whatever was packed
    """Return what was packed; ValueError for what is damaged or of a kind not known here."""
    try:
        return _Reader(data).value()
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ValueError(f"no MessagePack: {error}") from error


class _Reader:
    """Bytes, and how far they are read."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    def value(self) -> Any:  # noqa: ANN401 -- whatever was packed
        """Read the next value."""
        sign = self._data[self._place]
        self._place += 1
        if sign < _FIXED_MAP:
            return sign
        if sign >= _NEGATIVE:
            return sign - 0x100
        if sign in _CONSTANTS:
            return _CONSTANTS[sign]
        if sign in _NUMBERS:
            return self._number(_NUMBERS[sign])
        read, count = self._several(sign)
        return read(count)

    def _several(self, sign: int) -> tuple[Callable[[int], Any], int]:
        """Return what reads a text, an array or a map, and how long that is."""
        if sign < _NIL:
            kinds = {_FIXED_MAP: self._map, _FIXED_ARRAY: self._array}
            short = sign & 0x0F
            return (
                (self._text, sign & 0x1F)
                if sign >= _FIXED_TEXT
                else (kinds[sign & 0xF0], short)
            )
        for sizes, read in ((_TEXTS, self._text), (_ARRAYS, self._array), (_MAPS, self._map)):
            if sign in sizes:
                return read, int(self._number(sizes[sign]))
        raise ValueError(f"MessagePack of a kind not read here: {sign:#x}")

    def _number(self, form: str) -> int | float:
        (number,) = struct.unpack_from(form, self._data, self._place)
        self._place += struct.calcsize(form)
        return number  # type: ignore[no-any-return]

    def _text(self, count: int) -> str:
        start, self._place = self._place, self._place + count
        if self._place > len(self._data):
            raise ValueError("MessagePack ends within a text")
        return self._data[start : self._place].decode("utf-8")

    def _array(self, count: int) -> list[Any]:
        return [self.value() for _ in range(count)]

    def _map(self, count: int) -> dict[Any, Any]:
        return {self.value(): self.value() for _ in range(count)}


def unpacked_numbers(data: bytes) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """Return the keys and the values of a map from whole numbers to whole numbers.

    Entries that are written alike stand one below the other like the rows of an array, so
    that they are read together: tens of thousands in a millisecond. Raises ValueError for what
    is no such map.
    """
    raw = np.frombuffer(data, dtype=np.uint8)
    place, count = _head(data)
    keys, values = [np.empty(0, dtype=np.uint64)], [np.empty(0, dtype=np.int64)]
    while count:
        key = _size(data, place)
        value = _size(data, place + key)
        width = key + value
        rows = raw[place : place + (len(raw) - place) // width * width].reshape(-1, width)
        alike = np.ones(len(rows), dtype=bool)
        for column, size in ((0, key), (key, value)):
            signs = rows[:, column]
            alike &= signs < _FIXED_MAP if size == 1 else signs == rows[0, column]
        found = min(count, int(alike.argmin()) if not alike.all() else len(rows))
        if not found:
            raise ValueError("MessagePack ends within a map")
        keys.append(_together(rows[:found, :key]))
        values.append(_together(rows[:found, key:]).astype(np.int64))
        place, count = place + found * width, count - found
    return np.concatenate(keys), np.concatenate(values)


def _head(data: bytes) -> tuple[int, int]:
    """Return where the entries of a map begin, and how many there are."""
    sign = data[0] if data else _NIL
    if sign in _MAPS:
        form = _MAPS[sign]
        return 1 + struct.calcsize(form), int(struct.unpack_from(form, data, 1)[0])
    if sign & 0xF0 == _FIXED_MAP:
        return 1, sign & 0x0F
    raise ValueError("no map of MessagePack")


def _size(data: bytes, place: int) -> int:
    """Return how many bytes the whole number takes that begins at a place."""
    sign = data[place] if place < len(data) else _NIL
    if sign >= _FIXED_MAP and sign not in _WHOLE:
        raise ValueError("no whole number of MessagePack")
    return 1 + _WHOLE.get(sign, 0)


def _together(rows: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """Return the whole numbers that rows of bytes are: all with a sign, or their own sign."""
    digits = rows[:, 1:] if rows.shape[1] > 1 else rows
    wide = np.zeros((len(rows), 8), dtype=np.uint8)
    wide[:, 8 - digits.shape[1] :] = digits
    return wide.view(">u8")[:, 0].astype(np.uint64)
