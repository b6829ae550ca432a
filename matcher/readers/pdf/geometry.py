"""Points, boxes and matrices of a page, and colours: plain tuples of numbers."""

from __future__ import annotations

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""

Color = tuple[float, float, float]
"""Red, green and blue, 0 to 1."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)


def multiply(one: Matrix, two: Matrix) -> Matrix:
    """Return the matrix that applies one, then two (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def transformed(matrix: Matrix, xs: list[float], ys: list[float]) -> Box:
    """Return the box of points after a matrix."""
    a, b, c, d, e, f = matrix
    across = [a * x + c * y + e for x, y in zip(xs, ys, strict=True)]
    up = [b * x + d * y + f for x, y in zip(xs, ys, strict=True)]
    return min(across), min(up), max(across), max(up)


def common(one: Box, two: Box) -> Box:
    """Return the box in which two boxes overlap; with a side of 0 or less if they do not."""
    return (
        max(one[0], two[0]),
        max(one[1], two[1]),
        min(one[2], two[2]),
        min(one[3], two[3]),
    )


def widened(box: Box, by: float) -> Box:
    """Return a box that reaches further on each side."""
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def area(box: Box) -> float:
    """Return the area of a box, 0 if it is empty."""
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])
