"""Which colours of text are told from what is behind them, in any format."""

from __future__ import annotations

import pytest

from matcher.readers.legibility import is_near, may_be_near, named

NEAR = [
    ("FFFFFE", "FFFFFF"),
    ("FAFAFA", "FFFFFF"),
    ("F8F8F8", "FFFFFF"),
    ("FFFFF0", "FFFFFF"),
    ("FFF5F5", "FFFFFF"),
    ("0A0A0A", "000000"),
    ("200000", "000000"),
    ("000030", "000000"),
    ("808080", "868686"),
    ("FFFF00", "FFFF10"),
]
"""Colours that nobody tells from each other."""

PALE = [("FFFFCC", "FFFFFF"), ("FFF2CC", "FFFFFF"), ("000048", "000000")]
"""Colours of one lightness with a little hue, which some may tell."""

TOLD = [
    ("FFFF00", "FFFFFF"),
    ("FFFFC0", "FFFFFF"),
    ("FFC000", "BFBFBF"),
    ("ED7D31", "A5A5A5"),
    ("70AD47", "A5A5A5"),
    ("FF0000", "7F7F7F"),
    ("008080", "C0504D"),
    ("D0D0D0", "FFFFFF"),
    ("1F3864", "000000"),
]
"""Colours that differ in lightness, or in hue alone."""


@pytest.mark.parametrize(("one", "other"), NEAR)
def test_colours_of_one_lightness_and_hue_are_near(one: str, other: str) -> None:
    """Whichever of them is behind the other."""
    paint, ground = named(one), named(other)
    assert paint is not None
    assert ground is not None
    assert is_near(paint, ground)
    assert is_near(ground, paint)
    assert may_be_near(paint, ground)


@pytest.mark.parametrize(("one", "other"), PALE)
def test_a_pale_hue_may_be_told(one: str, other: str) -> None:
    """It is neither known to be seen nor not to be."""
    paint, ground = named(one), named(other)
    assert paint is not None
    assert ground is not None
    assert not is_near(paint, ground)
    assert may_be_near(paint, ground)


@pytest.mark.parametrize(("one", "other"), TOLD)
def test_colours_are_told_by_lightness_or_hue(one: str, other: str) -> None:
    """Yellow upon white and red upon grey are read, though no lighter and no darker."""
    paint, ground = named(one), named(other)
    assert paint is not None
    assert ground is not None
    assert not may_be_near(paint, ground)
    assert not may_be_near(ground, paint)
