"""Parameters of the graphics state that a file names together (ISO 32000-1, 8.4.5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pdfminer.pdftypes import list_value, num_value

from matcher.readers.pdf.content.dashes import dashes_of
from matcher.readers.pdf.content.functions import is_identity
from matcher.readers.pdf.content.masks import blend_of
from matcher.readers.pdf.content.state import State

VEILS = ("BM", "SMask", "TR", "TR2")
"""Parameters that come between a paint and its reader."""


def set_lines(state: State, values: Mapping[str, Any]) -> None:
    """Set opacity, and how lines are drawn. Raises one of FAULTS if that is broken."""
    if "ca" in values:
        state.alpha = num_value(values["ca"])
    if "CA" in values:
        state.stroke_alpha = num_value(values["CA"])
    if "LW" in values:
        state.line_width = num_value(values["LW"])
    if "D" in values:
        lengths, phase = list_value(values["D"])
        state.dashes = dashes_of(
            [num_value(length) for length in list_value(lengths)], num_value(phase)
        )


def set_veil(state: State, values: Mapping[str, Any]) -> None:
    """Set how colours are blended, and whether they are changed, beside a mask that is set."""
    if "BM" in values:
        state.blend = blend_of(values["BM"])
    if "TR" in values or "TR2" in values:  # the second counts where both are
        state.changed = not is_identity(values.get("TR2", values.get("TR")))
    state.draw_veil()
