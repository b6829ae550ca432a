"""Operands as the numbers that an operator takes: a matrix, or the last of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from matcher.readers.pdf.content.scanner import number, numbers
from matcher.readers.pdf.geometry import Matrix


def matrix_of(operands: bytes) -> Matrix | None:
    """Return the matrix among operands, None if there are too few numbers for one."""
    try:
        a, b, c, d, e, f = map(number, operands.split())
    except ValueError:  # more than six, or fewer, or other operands among them
        return of_six(numbers(operands))
    return a, b, c, d, e, f


def of_six(values: Sequence[float]) -> Matrix | None:
    """Return the last six numbers as a matrix."""
    if len(values) < 6:  # noqa: PLR2004
        return None
    a, b, c, d, e, f = values[-6:]
    return a, b, c, d, e, f


@lru_cache(maxsize=1024)
def last_number(operands: bytes, otherwise: float) -> float:
    """Return the last number among operands, or what to take instead."""
    values = numbers(operands)
    return values[-1] if values else otherwise
