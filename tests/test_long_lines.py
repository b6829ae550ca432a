"""Résumés of one line, such as exports without line ends: read in time that grows with them."""

from __future__ import annotations

from time import process_time

import pytest

from matcher.readers import parse_resume
from matcher.sections import split_passages

SHORT, LONG = 20_000, 200_000
RUNS = (
    "led 9 people as a product manager and built 12 roadmaps with them in 2019 ",
    "Product Manager, 12, ",
    "1 near ",
    "Sold 3 houses in a lane; ",
    "**a** [b](c) ",
    "Noor Haddad ",
    "**a** `c` ![ ",
)


def spent(text: str, name: str) -> float:
    """Return the seconds of processor time that a résumé takes."""
    start = process_time()
    split_passages(parse_resume(text.encode(), name))
    return process_time() - start


@pytest.mark.parametrize("name", ["cv.md", "cv.rtf"])
@pytest.mark.parametrize("run", RUNS)
def test_time_does_not_grow_with_the_square_of_a_line(run: str, name: str) -> None:
    """Ten times the line takes some ten times as long; what takes hardly any may vary."""
    begin, end = (r"{\rtf1\ansi ", "}") if name.endswith("rtf") else ("", "")
    short, long = (begin + run * (size // len(run)) + end for size in (SHORT, LONG))
    spent(short, name)
    assert spent(long, name) < 40 * max(0.05, spent(short, name))
