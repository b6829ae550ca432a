"""Columns whose lines were painted by turns, line by line down the page."""

from __future__ import annotations

import pytest
from painted import FULL, Place, down, page_of

SIDE = down("SKILLS", "Welding", "Carpentry", "Surveying", "LANGUAGES", "Welsh", pitch=13)
MAIN = down(
    "PROFILE",
    "Keeps the mills of the northern region",
    "EXPERIENCE",
    "Planned the rota for twelve bakers",
    "Coached the night staff of two shops",
    "Repaired ovens and mixers of the guild",
    "Sold bread to forty inns",
    x=250,
)


def lines_of(*lines: Place) -> list[str]:
    """Return the lines of a page, without the empty ones."""
    return [line for line in page_of(*lines).split("\n") if line]


def texts(lines: list[Place]) -> list[str]:
    """Return what lines say."""
    return [text for _, _, text in lines]


def by_height(lines: list[Place]) -> list[Place]:
    """Return lines from the top to the foot, wherever they stand."""
    return sorted(lines, key=lambda line: (-line[1], line[0]))


@pytest.mark.parametrize("pitch", [12, 13, 15, 18])
@pytest.mark.parametrize("sidebar", [50, 480])
def test_a_sidebar_painted_by_turns_with_a_text_is_read_by_itself(
    sidebar: float, pitch: float
) -> None:
    """Whichever stands at the left, and however their lines come to stand beside each other."""
    side = down(*texts(SIDE), x=sidebar, pitch=pitch)
    name = (50, 740, "Odalys Brenneke")
    columns = [side, MAIN] if sidebar < MAIN[0][0] else [MAIN, side]
    found = lines_of(name, *by_height([*side, *MAIN]))
    assert found == ["Odalys Brenneke", *texts(columns[0]), *texts(columns[1])]


def test_one_line_of_each_column_by_turns() -> None:
    """The lines of a column that is shorter run out, and need not stand beside the others."""
    turns = [line for pair in zip(MAIN, SIDE, strict=False) for line in pair]
    assert lines_of(*turns, *MAIN[len(SIDE) :]) == [*texts(SIDE), *texts(MAIN)]


def test_a_heading_above_a_line_across_columns_goes_with_it() -> None:
    """It is no last line of the column that it stands below."""
    foot = [(50, 570, "VOLUNTEERING"), (50, 558, FULL)]
    found = lines_of(*by_height([*SIDE, *MAIN]), *foot)
    assert found == [*texts(SIDE), *texts(MAIN), "VOLUNTEERING", FULL]


def test_a_table_with_titles_of_sections_for_labels_stays_row_by_row() -> None:
    """On its other side there is none; nor are words of sections titles in plain letters."""
    labels = down("SKILLS", "EDUCATION", "LANGUAGES", "HOBBIES", pitch=30)
    values = [
        (250, y - drop, f"{text} of {x:.0f} kinds")
        for x, y, text in labels
        for drop, text in ((0, "Experience"), (12, "training"))
    ]
    found = lines_of(*by_height([*labels, *values]))
    assert [line.split("\t")[0] for line in found] == texts(labels)
