"""Soft masks: drawings through which the page is painted (ISO 32000-1, 11.5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1

from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.colors import BLACK
from matcher.readers.pdf.content.functions import FAULTS, Function, function_of
from matcher.readers.pdf.content.likeness import box_of
from matcher.readers.pdf.content.spaces import space_of
from matcher.readers.pdf.geometry import Box, Color, area, common, middle
from matcher.readers.pdf.textruns import Run

LEAST_LIGHT = 0.05
"""Opacity of a mask below which it lets nothing through that is seen."""


LEAST_SHOWN = 0.1
"""Share of a text of a mask that must lie in its clip."""

MOST_DRAWN = 2_000
"""Texts, and shapes, of a mask above which it is not known what it lets through."""


MASKED_OUT = "in a mask that shows nothing of it"
"""Why the text of a mask is not seen that changes nothing of what the mask lets through."""

_INVISIBLE_MODES = (3, 7)
_ACROSS = (0.5, 0.02, 0.25, 0.75, 0.98)  # of a box, where a mask is looked at


class SoftMask:
    """What a mask lets through: by the light of its drawing, or else by its opacity.

    ``backdrop`` is the colour around the drawing of a mask by light; ``transfer`` changes
    what the mask lets through. ``letters`` are its texts that too little was painted through
    yet, ``unseen`` those through which nothing ever shows.
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
        written = [run for run in runs if not run.text.isspace()]
        self._is_known = len(written) <= MOST_DRAWN and len(shapes) <= MOST_DRAWN
        marks = [self._stands_out(run) for run in written[:MOST_DRAWN]]
        self._written = [run for run, mark in zip(written, marks, strict=False) if mark]
        self.letters = list(self._written)
        self.unseen = [
            replace(run, hidden=run.hidden or MASKED_OUT)
            for run, mark in zip(written, marks, strict=False)
            if not mark
        ]

    def is_light(self, letter: Run) -> bool:
        """Return whether more shows through a text of the mask than beside it."""
        place = middle(box_of(letter))
        one, other = self._through(*place, letter), self._through(*place)
        return one is None or other is None or one >= other

    def opacity(self, box: Box) -> float | None:
        """Return how much shows in a box, 0 to 1; None where that is not known, or differs."""
        if not self._is_known or any(_overlap(box, run) for run in self._written):
            return None
        left, _, right, _ = box
        _, y = middle(box)
        places = [left + across * (right - left) for across in _ACROSS]
        shares = {self._through(x, y) for x in (places if right > left else places[:1])}
        known = [share for share in shares if share is not None]
        if len(known) < len(shares):
            return None
        same = min(known) >= LEAST_LIGHT or max(known) < LEAST_LIGHT
        return min(known) if same else None

    def _stands_out(self, run: Run) -> bool:
        """Return whether a text of the mask shows, or hides, what is painted, or may."""
        box = box_of(run)
        shown = area(common(box, run.clip)) > LEAST_SHOWN * area(box)
        if run.hidden or run.mode in _INVISIBLE_MODES or not shown:
            return False
        place = middle(box)
        one, other = self._through(*place, run), self._through(*place)
        return one is None or other is None or abs(one - other) >= LEAST_LIGHT

    def _through(self, x: float, y: float, letter: Run | None = None) -> float | None:
        """Return how much shows at a place, with or without a text of the mask there."""
        share = self._drawn(x, y, letter)
        if share is None or self._transfer is None:
            return share
        try:
            return min(1.0, max(0.0, self._transfer([share])[0]))
        except FAULTS:
            return None

    def _drawn(self, x: float, y: float, letter: Run | None) -> float | None:
        base = 0.0 if self._backdrop is None else _light(self._backdrop)
        parts: list[tuple[float, float]] = []
        drawn: list[Shape | Run] = list(self._shapes)
        if letter:
            drawn.append(letter)
            drawn.sort(key=_order_of)
        for each in reversed(drawn):
            held = each.holds(x, y) if isinstance(each, Shape) else True
            if held is False:
                continue
            light = self._light_of(each)
            if held is None or each.veil or light is None:
                return None
            if each.alpha >= 1:
                base = light
                break
            parts.append((light, each.alpha))
        for light, alpha in reversed(parts):
            base = alpha * light + (1 - alpha) * base
        return base

    def _light_of(self, each: Shape | Run) -> float | None:
        if self._backdrop is None:
            is_vague = isinstance(each, Shape) and each.picture and not each.exact
            return None if is_vague else 1.0
        return _light(each.color) if isinstance(each.color, tuple) else None


def _order_of(each: Shape | Run) -> int:
    return each.order


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
