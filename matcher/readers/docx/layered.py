"""Boxes of a Word document that nothing fills, and the shapes that they lie upon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from matcher.readers.docx.bodyflow import BodyFlow
from matcher.readers.docx.covers import generous, is_upon
from matcher.readers.docx.drawn import Drawn, PageSize
from matcher.readers.docx.paint import UNKNOWN_GROUND, Ground
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import WP, Element, W, value_of

_FIRST = 200.0
"""How far down the first page it is sure that something is anchored there, in points."""

_WRAPS = ("wrapTopAndBottom", "wrapSquare", "wrapTight", "wrapThrough")


def grounds_of_boxes(
    body: Element,
    drawn: Mapping[Element, Sequence[Drawn]],
    sheet: Stylesheet,
    page: PageSize,
) -> dict[Element, Ground]:
    """Return what lies behind the contents of boxes that nothing fills, where that is known.

    It is known of shapes that are anchored in one drawing, or placed by the edges of the first
    page, in paragraphs at the head of it.
    """
    found: dict[Element, Ground] = {}
    if not any(map(_is_hollow, (one for shapes in drawn.values() for one in shapes))):
        return found
    for shapes in drawn.values():
        found.update(_grounds(shapes))
    fixed = {
        drawing: [one for one in shapes if one.lies and not one.lies.of_text]
        for drawing, shapes in drawn.items()
    }
    if any(map(_is_hollow, (one for shapes in fixed.values() for one in shapes))):
        found.update(_grounds(list(_at_head(BodyFlow(body, fixed, sheet, page)))))
    return found


def _at_head(flow: BodyFlow) -> Iterator[Drawn]:
    """Yield what is anchored before the first text of a body, surely on its first page."""
    for block, top, extent in flow(generous):
        breaks = any(value_of(each, "type") == "page" for each in block.iter(f"{W}br"))
        wraps = next(block.iter(*(f"{WP}{name}" for name in _WRAPS)), None) is not None
        if top > flow.page.top + _FIRST or breaks or wraps:
            return
        yield from flow.shapes(block)
        if extent.has_text:
            return


def _grounds(shapes: Sequence[Drawn]) -> Iterator[tuple[Element, Ground]]:
    order = sorted(shapes, key=_level)
    for number, box in enumerate(order):
        if not _is_hollow(box) or box.lies is None:
            continue
        for below in reversed(order[:number]):
            if below.ground is None or below.reason or below.lies is None:
                continue
            if is_upon(box.lies, below.lies):
                if below.ground != UNKNOWN_GROUND:
                    yield from ((content, below.ground) for content in box.contents)
                break


def _level(shape: Drawn) -> tuple[bool, int]:
    return not shape.behind, shape.lies.level if shape.lies else 0


def _is_hollow(shape: Drawn) -> bool:
    return bool(shape.contents) and shape.ground is None and shape.floats
