"""How a run of text in a Word document looks: what holds for it, by all that says something."""

from __future__ import annotations

from matcher.readers.docx.inherited import Properties, properties_of
from matcher.readers.docx.runlevels import OF_SIZE, size_of
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import Element, is_on, value_of

_SETTLED = frozenset(("vanish", "sz"))


class Look:
    """What holds for a run: its own properties, then those of styles, tables and defaults."""

    def __init__(
        self, sheet: Stylesheet, run: Element, style: str | None, table: Properties
    ) -> None:
        self._own = properties_of(run, "rPr")
        character = value_of(self._own["rStyle"]) if "rStyle" in self._own else None
        self._below = sheet.below(character, style, table)
        self._all = self._below.all
        self._size: float | None = None

    def get(self, name: str) -> Element | None:
        """Return the property that holds; None if nothing says it."""
        return self._own[name] if name in self._own else self._all.get(name)

    def said(self, name: str, *attributes: str) -> str | None:
        """Return the first of some attributes, of the nearest property that has one of them."""
        if name in self._own:
            own = self._own[name]
            for each in attributes:
                if found := value_of(own, each):
                    return found
        return self._below.said(name, attributes)

    def toggled(self, name: str) -> bool:
        """Return a property that two styles switch on and off again (ECMA-376, 17.7.3)."""
        return is_on(self._own[name]) if name in self._own else self._below.toggled(name)

    @property
    def may_be_unseen(self) -> bool:
        """Whether programs make different things of styles, some of them what nobody sees."""
        return self._below.may_be_unseen and _SETTLED.isdisjoint(self._own)

    @property
    def size(self) -> float:
        """The font size in points."""
        if self._size is None:
            says = not OF_SIZE.isdisjoint(self._own)
            self._size = size_of(self.get) if says else self._below.size
        return self._size
