"""What styles, a table and the defaults of a Word document say of the text of many runs."""

from __future__ import annotations

from collections.abc import Callable

from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.wordml import Element, is_on, points, value_of
from matcher.readers.legibility import LEAST_SIZE

_SIZE = 10.0  # points, where a document says none
OF_SIZE = frozenset(("rtl", "cs", "sz", "szCs"))
"""Names of the properties by which a font size is said."""


class Levels:
    """Levels of properties below what a run says itself; what is asked of them is kept.

    ``styles`` are those that switch on and off again, the nearest first; ``all`` is what holds.
    """

    def __init__(self, styles: tuple[Properties, ...], defaults: Properties) -> None:
        self._styles = styles
        self._defaults = defaults
        self.all: Properties = dict(defaults)
        for level in reversed(styles):
            self.all |= level
        self._said: dict[tuple[str, ...], str | None] = {}
        self._toggled: dict[str, bool] = {}
        self.size = size_of(self.all.get)
        self.may_be_unseen = self._is_hidden_twice() or self._is_tiny_by_table()

    def _is_hidden_twice(self) -> bool:
        """Return whether two styles hide a text, which not all programs take for shown."""
        return sum(is_on(level.get("vanish")) for level in self._styles) > 1

    def _is_tiny_by_table(self) -> bool:
        """Return whether a table says a size that cannot be read, and a paragraph another.

        Word takes that of the table where the other is the one that all text has.
        """
        *_, paragraph, table = self._styles
        size = points(value_of(table.get("sz")), 0.5)
        return size is not None and size < LEAST_SIZE and "sz" in paragraph

    def said(self, name: str, attributes: tuple[str, ...]) -> str | None:
        """Return the first of some attributes, of the nearest property that has one of them."""
        key = name, *attributes
        if key not in self._said:
            found = (
                value_of(level[name], each)
                for level in (*self._styles, self._defaults)
                if name in level
                for each in attributes
            )
            self._said[key] = next(filter(None, found), None)
        return self._said[key]

    def toggled(self, name: str) -> bool:
        """Return a property that two styles switch on and off again (ECMA-376, 17.7.3)."""
        if name not in self._toggled:
            on = sum(is_on(level.get(name)) for level in self._styles) % 2 == 1
            self._toggled[name] = on or is_on(self._defaults.get(name))
        return self._toggled[name]


def size_of(found: Callable[[str], Element | None]) -> float:
    """Return the font size, in points, by what holds, which is ``found`` by its name."""
    other = is_on(found("rtl")) or is_on(found("cs"))
    size = points(value_of(found("szCs" if other else "sz")), 0.5)
    return _SIZE if size is None else size
