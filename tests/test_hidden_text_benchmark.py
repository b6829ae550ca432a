"""The comparison with a renderer: which pixels belong to a run, and what each judgement is."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.hidden_text import (
    DOUBTED,
    FALSE_ALARM,
    HIDDEN,
    LAYER,
    MISSED,
    SEEN,
    Comparison,
    agreement,
    kind_of,
)
from benchmarks.renderer import SCALE, is_painted
from matcher.readers.pdf.textruns import Run

HEIGHT = 100.0


def run(**how: object) -> Run:
    """Return a run of three words, 10 points high, 20 points from the bottom of its page."""
    return Run("kept the ledger", 10.0, 20.0, 70.0, 30.0, 10.0, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "painted", "kind"),
    [
        (run(), True, SEEN),
        (run(), False, MISSED),
        (run(hidden="tiny"), False, HIDDEN),
        (run(hidden="tiny"), True, FALSE_ALARM),
        (run(doubt="upon a photograph"), True, DOUBTED),
        (run(mode=3), False, LAYER),
    ],
)
def test_each_judgement_is_compared(text: Run, painted: bool, kind: str) -> None:
    """Ours beside the renderer's."""
    assert kind_of(text, painted=painted) == kind


@pytest.mark.parametrize(
    ("x", "y", "expected"), [(40, 25, True), (40, 45, False), (80, 25, False)]
)
def test_a_run_is_painted_where_pixels_change(x: float, y: float, expected: bool) -> None:
    """Points count from the bottom, pixels from the top."""
    changes = np.zeros((int(HEIGHT * SCALE), int(100 * SCALE)), dtype=bool)
    changes[int((HEIGHT - y) * SCALE), int(x * SCALE)] = True
    assert is_painted(run(), changes, HEIGHT) is expected


def test_words_that_differ_are_counted_by_file() -> None:
    """The table has runs, words and files, and the share of runs that agree."""
    one, other = Comparison("1"), Comparison("2")
    one.runs.update({SEEN: 3})
    other.runs.update({MISSED: 1})
    one.words.update({SEEN: 9})
    other.words.update({MISSED: 4})
    text = agreement([one, other])
    assert (one.differing, other.differing) == (0, 4)
    assert "75.0000%" in text
    assert "1 of 2" in text
