"""Profiles of colours (ICC.1:2022): whether their colours look about as their numbers say.

Nearly all do, and numbers are then taken as they are. One that paints black as white is found
by its curves, its matrix, or the greys of its table.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Sequence
from functools import lru_cache

_HEAD, _ENTRY = 132, 12
_CURVES = {1: (b"kTRC",), 3: (b"rTRC", b"gTRC", b"bTRC")}
_PRIMARIES = (b"rXYZ", b"gXYZ", b"bXYZ")
_WHITE = (0.9642, 1.0, 0.8249)  # of the space in which profiles are joined
_OFF = 0.15  # how far the white of a profile may be from that
_STEPS = 33  # places at which a curve is looked at that is no table
_LEVELS = (0.0, 0.25, 0.5, 0.75, 1.0)
_SLACK = 0.45  # how much lighter than their numbers, or darker, the greys of a table may be
_MOST_TABLE = 2**16
_FORMULAS: dict[int, int] = {0: 1, 1: 3, 2: 4, 3: 5, 4: 7}  # parameters of each kind
_Tags = dict[bytes, bytes]


@lru_cache(maxsize=8)
def is_ordinary(profile: bytes, size: int) -> bool:
    """Return whether the colours of a profile of 1, 3 or 4 numbers look as these say.

    So does what is no profile, as viewers pass it over, and a table of another kind, which
    is not looked into. Raises no error for one that is broken: it is not ordinary.
    """
    if profile[36:40] != b"acsp":
        return True
    try:
        tags = _tags(profile)
        if table := tags.get(b"A2B0"):
            return _is_table_ordinary(table, size, is_lab=profile[20:24] == b"Lab ")
        curves = [tags[name] for name in _CURVES.get(size, ())]
        return all(map(_is_curve_ordinary, curves)) and (size != 3 or _is_white(tags))  # noqa: PLR2004
    except (struct.error, LookupError, ValueError, ArithmeticError):
        return False


def _tags(profile: bytes) -> _Tags:
    (count,) = struct.unpack_from(">I", profile, 128)
    tags: _Tags = {}
    for number in range(min(count, 100)):
        name, start, length = struct.unpack_from(">4sII", profile, _HEAD + _ENTRY * number)
        tags[name] = profile[start : start + length]
    return tags


def _is_white(tags: _Tags) -> bool:
    """Return whether the primaries of a profile make the white that they should."""
    parts = [struct.unpack_from(">3i", tags[name], 8) for name in _PRIMARIES]
    total = [sum(values) / 65536 for values in zip(*parts, strict=True)]
    return all(abs(one - other) < _OFF for one, other in zip(total, _WHITE, strict=True))


def _is_curve_ordinary(data: bytes) -> bool:
    """Return whether a curve goes from dark to light about as one of gamma 0.4 to 5 does."""
    if data[:4] == b"curv":
        (count,) = struct.unpack_from(">I", data, 8)
        if count > 1:
            values = struct.unpack_from(f">{min(count, _MOST_TABLE)}H", data, 12)
            return _goes_up([(n / (count - 1), v / 65535) for n, v in enumerate(values)])
        gamma = struct.unpack_from(">H", data, 12)[0] / 256 if count else 1.0
        return _goes_up(_at_steps(lambda value: value**gamma))
    if data[:4] != b"para":
        return False
    return _goes_up(_at_steps(_formula(data)))


def _at_steps(curve: Callable[[float], float]) -> list[tuple[float, float]]:
    places = [step / (_STEPS - 1) for step in range(_STEPS)]
    return [(place, curve(place)) for place in places]


def _goes_up(points: Sequence[tuple[float, float]]) -> bool:
    return all(place**5 - 0.05 <= value <= place**0.4 + 0.05 for place, value in points)


def _formula(data: bytes) -> Callable[[float], float]:
    """Return a curve that is given by a power and a line below it (10.18)."""
    (kind,) = struct.unpack_from(">H", data, 8)
    numbers = [n / 65536 for n in struct.unpack_from(f">{_FORMULAS[kind]}i", data, 12)]
    gamma, a, b, c, d, e, f = numbers + [0.0] * (7 - len(numbers))
    a = a if kind else 1.0
    if kind in (1, 2):
        c, d, e, f = 0.0, -b / a, c, c
    return lambda x: (math.pow(max(0.0, a * x + b), gamma) + e) if x >= d else c * x + f


def _is_table_ordinary(data: bytes, size: int, *, is_lab: bool) -> bool:
    """Return whether the greys of a table are about as light as their numbers say."""
    if data[:4] not in (b"mft1", b"mft2"):
        return True
    if data[8] != size:
        return False
    levels = _LEVELS if data[10] >= len(_LEVELS) else (_LEVELS[0], _LEVELS[-1])
    looked = [(level, _lightness(data, _grey(level, size), is_lab=is_lab)) for level in levels]
    return all(abs(light - level) <= _SLACK for level, light in looked)


def _grey(level: float, size: int) -> list[float]:
    return [0.0, 0.0, 0.0, 1 - level] if size == 4 else [level] * size  # noqa: PLR2004


def _lightness(data: bytes, values: Sequence[float], *, is_lab: bool) -> float:
    """Return how light the table makes a colour, 0 to 1, by the nearest of its places."""
    inputs, outputs, grid = data[8], data[9], data[10]
    is_wide = data[:4] == b"mft2"
    first, last = struct.unpack_from(">HH", data, 48) if is_wide else (256, 256)
    start, unit, kind = (52, 2, ">H") if is_wide else (48, 1, ">B")
    highest = 65535 if is_wide else 255

    def at(index: int) -> float:
        return float(struct.unpack_from(kind, data, start + unit * index)[0]) / highest

    place = 0
    for number, value in enumerate(values):
        level = at(number * first + round(value * (first - 1)))
        place = place * grid + round(level * (grid - 1))
    channel = 0 if is_lab else 1  # L*, or Y
    found = at(inputs * first + place * outputs + channel)
    table = inputs * first + grid**inputs * outputs + channel * last
    light = at(table + round(found * (last - 1)))
    if is_lab:
        return light * 65535 / 65280 if is_wide else light
    return max(0.0, 1.16 * math.cbrt(min(1.0, 2 * light)) - 0.16)
