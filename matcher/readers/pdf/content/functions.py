"""Functions of a PDF, from numbers to numbers: tints to colours, places to shades.

Follows ISO 32000-1, 7.10: samples, powers, functions joined, and small programs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import product
from math import floor, prod
from typing import Any

from pdfminer.pdftypes import PDFStream, list_value, num_value, resolve1

from matcher.readers.pdf.content.calculator import calculator

Function = Callable[[Sequence[float]], list[float]]
"""Raises one of :data:`FAULTS` for numbers it was not made for."""

FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What a broken function, or one of an unknown kind, raises."""

DEEPEST_FUNCTION = 8
"""How deep functions may be joined in each other."""

MOST_FUNCTIONS = 1_000
"""Of how many one may be made."""

MOST_BLENDED = 4
"""Numbers between whose samples there is a blend; of more, the nearest sample counts."""

_LEVELS, _SAME = (0.0, 0.25, 0.5, 0.75, 1.0), 0.05
_Pairs = list[tuple[float, float]]
_Inside = Callable[[object], Function]


def function_of(described: object) -> Function:
    """Return a function, or several of one number as one. Raises one of :data:`FAULTS`."""
    return _read(described, 0, iter(range(MOST_FUNCTIONS)))


def is_identity(described: object) -> bool:
    """Return whether a transfer function changes nothing, or only where a device needs it.

    One of several for each ink may be given; one that is broken is none.
    """
    described = resolve1(described)
    parts = described if isinstance(described, list | tuple) else [described]
    return all(map(_keeps, parts[:MOST_BLENDED]))


def _keeps(described: object) -> bool:
    described = resolve1(described)
    if described is None or hasattr(described, "name"):
        return True  # Identity, Default
    try:
        function = function_of(described)
        return all(abs(function([value])[0] - value) < _SAME for value in _LEVELS)
    except FAULTS:
        return False


def _read(described: object, depth: int, left: Iterator[int]) -> Function:
    described = resolve1(described)
    if depth > DEEPEST_FUNCTION or next(left, None) is None:
        raise ValueError("functions nested too deep, or too many")
    inside = partial(_read, depth=depth + 1, left=left)
    if isinstance(described, list | tuple):
        parts = [inside(part) for part in described]
        return lambda values: [value for part in parts for value in part(values)]
    attributes = described.attrs if isinstance(described, PDFStream) else described
    if not isinstance(attributes, dict):
        raise TypeError("no function")
    kind = resolve1(attributes["FunctionType"])
    inner = _KINDS[kind](described, attributes, inside)
    return _within(inner, _pairs(attributes["Domain"]), _pairs(attributes.get("Range", [])))


def _within(inner: Function, domain: _Pairs, limits: _Pairs) -> Function:
    def function(values: Sequence[float]) -> list[float]:
        results = inner(_clipped(values, domain))
        return _clipped(results[-len(limits) :], limits) if limits else results

    return function


def _clipped(values: Sequence[float], pairs: _Pairs) -> list[float]:
    return [
        min(max(value, low), high) for value, (low, high) in zip(values, pairs, strict=True)
    ]


def _numbers(value: object) -> list[float]:
    return [float(num_value(item)) for item in list_value(value)]


def _pairs(value: object) -> _Pairs:
    numbers = _numbers(value)
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _scaled(value: float, source: tuple[float, float], target: tuple[float, float]) -> float:
    width = source[1] - source[0]
    return (
        target[0] + (value - source[0]) * (target[1] - target[0]) / width
        if width
        else target[0]
    )


def _sampled(stream: Any, attributes: dict[str, Any], _: _Inside) -> Function:  # noqa: ANN401
    """Return the function of a table of samples, as many as there are places in a grid."""
    sizes = [int(size) for size in _numbers(attributes["Size"])]
    bits = int(num_value(attributes["BitsPerSample"]))
    domain, limits = _pairs(attributes["Domain"]), _pairs(attributes["Range"])
    encode = _pairs(attributes.get("Encode", [end for size in sizes for end in (0, size - 1)]))
    decode = _pairs(attributes["Decode"]) if "Decode" in attributes else limits
    data, outputs = stream.get_data(), len(limits)
    if bits not in (1, 2, 4, 8, 12, 16, 24, 32) or len(data) * 8 < prod(sizes) * outputs * bits:
        raise ValueError("fewer samples than it says")

    def sample(place: Sequence[int]) -> list[float]:
        index, stride = 0, 1
        for at, size in zip(place, sizes, strict=True):
            index, stride = index + at * stride, stride * size
        first = index * outputs * bits
        return [
            _scaled(bits_at(data, first + n * bits, bits), (0, 2**bits - 1), decode[n])
            for n in range(outputs)
        ]

    def function(values: Sequence[float]) -> list[float]:
        places = [
            min(max(_scaled(value, domain[n], encode[n]), 0.0), sizes[n] - 1.0)
            for n, value in enumerate(values)
        ]
        if len(places) > MOST_BLENDED:
            return sample([round(place) for place in places])
        return _blend(places, sizes, sample)

    return function


def _blend(
    places: Sequence[float],
    sizes: Sequence[int],
    sample: Callable[[Sequence[int]], list[float]],
) -> list[float]:
    """Return the blend of the samples around a place, each by how near it is."""
    around = []
    for place, size in zip(places, sizes, strict=True):
        low = floor(place)
        share = place - low
        around.append(((low, 1 - share), (min(low + 1, size - 1), share)))
    total: list[float] = []
    for corner in product(*around):
        weight = prod(share for _, share in corner)
        if weight:
            found = [weight * value for value in sample([at for at, _ in corner])]
            total = (
                [one + two for one, two in zip(total, found, strict=True)] if total else found
            )
    return total


def bits_at(data: bytes, start: int, count: int) -> int:
    """Return the number that some bits of data hold, the highest first."""
    end = start + count
    value = int.from_bytes(data[start // 8 : (end + 7) // 8], "big")
    return (value >> (-end % 8)) & ((1 << count) - 1)


def _power(_: object, attributes: dict[str, Any], __: _Inside) -> Function:
    zero = _numbers(attributes.get("C0", [0.0]))
    one = _numbers(attributes.get("C1", [1.0]))
    exponent = num_value(attributes["N"])
    ends = list(zip(zero, one, strict=True))
    return lambda values: [a + values[0] ** exponent * (b - a) for a, b in ends]


def _joined(_: object, attributes: dict[str, Any], inside: _Inside) -> Function:
    parts = [inside(part) for part in list_value(attributes["Functions"])]
    bounds, encode = _numbers(attributes["Bounds"]), _pairs(attributes["Encode"])
    [(low, high)] = _pairs(attributes["Domain"])
    edges = [low, *bounds, high]

    def function(values: Sequence[float]) -> list[float]:
        part = sum(values[0] >= bound for bound in bounds)
        source = edges[part], edges[part + 1]
        return parts[part]([_scaled(values[0], source, encode[part])])

    return function


def _program(stream: Any, _: dict[str, Any], __: _Inside) -> Function:  # noqa: ANN401
    return calculator(stream.get_data())


_KINDS: dict[int, Callable[[Any, dict[str, Any], _Inside], Function]] = {
    0: _sampled,
    2: _power,
    3: _joined,
    4: _program,
}
