"""The blocks of the body of a Word document, one below the other on its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from matcher.readers.docx.drawn import Drawn, PageSize
from matcher.readers.docx.extents import Extent, extent_of
from matcher.readers.docx.inherited import NO_PROPERTIES
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import Element, W, branches, value_of

_AROUND = frozenset(
    f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml")
)
_BLOCKS = (f"{W}p", f"{W}tbl")


class BodyFlow:
    """The blocks of a body, measured as far as something is told of them, and their shapes."""

    def __init__(
        self,
        body: Element,
        drawn: Mapping[Element, Sequence[Drawn]],
        sheet: Stylesheet,
        page: PageSize,
    ) -> None:
        self.sheet = sheet
        self.page = page
        self._blocks = list(_blocks_of(body))
        self._width = page.width - page.left - page.right
        self._extents: dict[Element, Extent] = {}
        self._shapes: dict[Element, list[Drawn]] = {}
        known = set(self._blocks)
        for drawing, found in drawn.items():
            holders = (one for one in drawing.iterancestors(*_BLOCKS) if one in known)
            holder = next(holders, None)
            if found and holder is not None:
                self._shapes.setdefault(holder, []).extend(found)
        self._ends = {
            each.getparent().getparent()
            for each in body.iter(f"{W}br")
            if value_of(each, "type") == "page" and each.getparent().tag == f"{W}r"
        }

    def __call__(
        self, high_as: Callable[[Extent], float]
    ) -> Iterator[tuple[Element, float, Extent]]:
        """Yield the blocks, how far down they begin, and what they take.

        Pages count as if they lay below each other, and a block is ``high_as`` is said of it.
        """
        page = self.page
        high = page.height - page.bottom
        number, down = 0, page.top
        for block in self._blocks:
            extent = self._extent(block)
            own = self.sheet.own(block)
            if "pageBreakBefore" in own or down + high_as(extent) > high:
                number, down = number + 1, page.top
            yield block, number * page.height + down, extent
            if "framePr" not in own:
                down += extent.before + high_as(extent) + extent.after
            if block in self._ends or "sectPr" in own:
                number, down = number + 1, page.top

    def _extent(self, block: Element) -> Extent:
        if block not in self._extents:
            self._extents[block] = extent_of(block, self._width, self.sheet, NO_PROPERTIES)
        return self._extents[block]

    @property
    def with_shapes(self) -> int:
        """How many of the blocks have shapes."""
        return len(self._shapes)

    def shapes(self, block: Element) -> Sequence[Drawn]:
        """Return what is drawn in a block, in the order of the text."""
        return self._shapes.get(block, ())


def _blocks_of(parent: Element) -> Iterator[Element]:
    for child in branches(parent):
        if child.tag in _BLOCKS:
            yield child
        elif child.tag in _AROUND:
            yield from _blocks_of(child)
