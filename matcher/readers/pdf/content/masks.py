"""Soft masks: drawings through which the page is painted (ISO 32000-1, 11.5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1

from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.colors import BLACK
from matcher.readers.pdf.content.functions import FAULTS, Function, function_of
from matcher.readers.pdf.content.spaces import space_of
from matcher.readers.pdf.geometry import Box, Color, common, middle
from matcher.readers.pdf.textruns import Run

LEAST_LIGHT = 0.05
"""Opacity of a mask below which it lets nothing through that is seen."""


MOST_DRAWN = 2_000
"""Texts, and shapes, of a mask above which it is not known what it lets through."""


class SoftMask:
    """What a mask lets through: by the light of its drawing, or else by its opacity.

    ``backdrop`` is the colour around the drawing of a mask by light; ``transfer`` changes
    what the mask lets through. ``letters`` are its texts that nothing was painted through yet.
    """

    def __init__(
        self,
        runs: Sequence[Run],
        shapes: Sequence[Shape],
        *,
        backdrop: Color | None,
        transfer: Function | None,
    ) -> None:
        self._shapes = shapes
        self._backdrop = backdrop
        self._transfer = transfer
        self._written = [run for run in runs if not run.text.isspace() and self._lets(run)]
        self._is_known = len(self._written) <= MOST_DRAWN and len(shapes) <= MOST_DRAWN
        self.letters = self._written[:MOST_DRAWN]

    def _lets(self, run: Run) -> bool:
        """Return whether a text of the mask lets something through, or may."""
        if run.alpha < LEAST_LIGHT:
            return False
        if self._backdrop is None or not isinstance(run.color, tuple):
            return True
        return _light(run.color) >= LEAST_LIGHT

    def opacity(self, box: Box) -> float | None:
        """Return how much shows in the middle of a box, 0 to 1; None where it is not known."""
        if not self._is_known or any(_overlap(box, run) for run in self._written):
            return None
        share = self._drawn(*middle(box))
        if share is None or self._transfer is None:
            return share
        try:
            return min(1.0, max(0.0, self._transfer([share])[0]))
        except FAULTS:
            return None

    def _drawn(self, x: float, y: float) -> float | None:
        base = 0.0 if self._backdrop is None else _light(self._backdrop)
        parts: list[tuple[float, float]] = []
        for shape in reversed(self._shapes):
            held = shape.holds(x, y)
            if held is False:
                continue
            light = self._light_of(shape)
            if held is None or shape.veil or light is None:
                return None
            if shape.alpha >= 1:
                base = light
                break
            parts.append((light, shape.alpha))
        for light, alpha in reversed(parts):
            base = alpha * light + (1 - alpha) * base
        return base

    def _light_of(self, shape: Shape) -> float | None:
        if self._backdrop is None:
            return None if shape.picture and not shape.exact else 1.0
        return _light(shape.color) if isinstance(shape.color, tuple) else None


def _overlap(box: Box, run: Run) -> bool:
    left, bottom, right, top = common(box, (run.x0, run.y0, run.x1, run.y1))
    return left <= right and bottom <= top


def _light(color: Color) -> float:
    return 0.30 * color[0] + 0.59 * color[1] + 0.11 * color[2]


def soft_mask(
    described: Mapping[str, Any],
    group: PDFStream,
    runs: Sequence[Run],
    shapes: Sequence[Shape],
) -> SoftMask | None:
    """Return the mask of a dictionary whose group paints texts and shapes; None if unknown."""
    try:
        backdrop, change = _backdrop(described, group), described.get("TR")
        plain = change is None or hasattr(resolve1(change), "name")
        transfer = None if plain else function_of(change)
    except FAULTS:
        return None
    return SoftMask(runs, shapes, backdrop=backdrop, transfer=transfer)


def _backdrop(described: Mapping[str, Any], group: PDFStream) -> Color | None:
    """Return the colour around a mask by light, black if it names none; None by opacity."""
    if getattr(resolve1(described.get("S")), "name", "") == "Alpha":
        return None
    values = [num_value(value) for value in list_value(described.get("BC"))]
    if not values:
        return BLACK
    color = space_of(dict_value(group.get("Group")).get("CS")).of(values)
    if color is None:
        raise ValueError("a backdrop of no known colour")
    return color


def mask_key(described: Mapping[str, Any]) -> str:
    """Return what tells masks of one group apart: what they go by, backdrop and transfer."""
    return repr([described.get(key) for key in ("S", "BC", "TR")])


def blend_of(value: object) -> str:
    """Return a blend mode other than the normal; of several the first, as most viewers do."""
    value = resolve1(value)
    if isinstance(value, list | tuple):
        value = resolve1(value[0]) if value else None
    mode = str(getattr(value, "name", ""))
    return "" if mode in ("Normal", "Compatible") else mode or "unknown"
