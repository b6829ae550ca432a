"""How tables for a terminal are drawn."""

from __future__ import annotations

from typing import NamedTuple


class Style(NamedTuple):
    """How to draw: with passages, so many columns wide, with colours, with cosines."""

    explain: bool = False
    width: int = 80
    color: bool = False
    cosines: bool = False
