"""How a run of text in a Word document looks: what holds for it, by all that says something."""

from __future__ import annotations

from matcher.readers.docx.inherited import NO_PROPERTIES, Properties, properties_of
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import Element, is_on, points, value_of

_SIZE = 10.0  # points, where a document says none


class Look:
    """What holds for a run: its own properties, then those of styles, tables and defaults."""

    def __init__(
        self, sheet: Stylesheet, run: Element, style: str | None, table: Properties
    ) -> None:
        self._own = properties_of(run, "rPr")
        character = value_of(self._own.get("rStyle"))
        self._styles = (
            sheet.of_style("character", character, "rPr") if character else NO_PROPERTIES,
            sheet.of_style("paragraph", style, "rPr"),
            table,
        )
        self._defaults = sheet.defaults
        self._size: float | None = None

    def get(self, name: str) -> Element | None:
        """Return the property that holds; None if nothing says it."""
        for level in (self._own, *self._styles, self._defaults):
            if name in level:
                return level[name]
        return None

    def said(self, name: str, *attributes: str) -> str | None:
        """Return the first of some attributes, of the nearest property that has one of them."""
        for level in (self._own, *self._styles, self._defaults):
            found = [value_of(level[name], each) for each in attributes if name in level]
            if any(found):
                return next(filter(None, found))
        return None

    def toggled(self, name: str) -> bool:
        """Return a property that two styles switch on and off again (ECMA-376, 17.7.3)."""
        if name in self._own:
            return is_on(self._own[name])
        if is_on(self._defaults.get(name)):
            return True
        return sum(is_on(level.get(name)) for level in self._styles) % 2 == 1

    def toggled_twice(self, name: str) -> bool:
        """Return whether two styles switch a property on, which not all take for off."""
        return (
            name not in self._own and sum(is_on(level.get(name)) for level in self._styles) > 1
        )

    @property
    def size_of_table(self) -> float | None:
        """The font size, in points, that a table says against the style of a paragraph.

        Word takes it where the other is the one that all text of the document has.
        """
        character, paragraph, table = self._styles
        if "sz" in self._own or "sz" in character or "sz" not in paragraph:
            return None
        return points(value_of(table.get("sz")), 0.5)

    @property
    def size(self) -> float:
        """The font size in points."""
        if self._size is None:
            other = is_on(self.get("rtl")) or is_on(self.get("cs"))
            size = points(value_of(self.get("szCs" if other else "sz")), 0.5)
            self._size = _SIZE if size is None else size
        return self._size
