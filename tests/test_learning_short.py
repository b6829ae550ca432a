"""What a role learns beside whole résumés: of the same, cut short."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from museum import LABELLED, MUSEUM

from matcher import Resume, RoleMatcher
from matcher.learning.cutshort import MOST_KEPT, SHORT_COUNT, with_short
from matcher.learning.gathered import Data, gather
from matcher.learning.labelled import PRESENT_LABEL


@pytest.fixture(scope="module")
def data() -> Data:
    """Return labelled résumés, each of them said to be three times as long."""
    filler = "\n".join(f"• Sorted the {n} keys of the cloakroom by number" for n in range(14))
    long = [
        replace(each, resume=Resume(each.resume.name, f"{each.resume.text}\n{filler}"))
        for each in LABELLED
    ]
    (part,) = RoleMatcher(MUSEUM).fit().model_.parts
    return gather(long, [], part)


def test_what_stands_in_lines_that_are_gone_is_not_learned_from(data: Data) -> None:
    """What is missing from the whole is missing from a part; what is there may be gone."""
    wide, near = with_short(data, data.near)
    count = len(data.labels)
    assert len(near) == len(wide.passages) > len(data.passages)
    assert len(wide.labels) > count
    for number in range(count, len(wide.labels)):
        rows = wide.owner == number
        there = wide.labels[number] >= PRESENT_LABEL
        pointed = wide.pointed[rows].any(axis=0)
        assert rows.sum() <= MOST_KEPT
        assert wide.known[number][there & ~pointed].max(initial=0) == 0
        assert (wide.known[number][~there | pointed] == SHORT_COUNT).all()
        assert np.array_equal(near[rows], wide.beside[number].near)


def test_whole_resumes_stay_as_they_are_and_come_first(data: Data) -> None:
    """Each label of theirs counts whole, and the same parts are taken each time."""
    wide, _ = with_short(data, data.near)
    again, _ = with_short(data, data.near)
    assert wide.passages[: len(data.passages)] == data.passages
    assert (wide.known[: len(data.labels)] == 1).all()
    assert wide.passages == again.passages
