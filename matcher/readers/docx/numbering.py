"""The lists of a Word document: how far the paragraphs of each level are indented (17.9)."""

from __future__ import annotations

from collections.abc import Callable

from matcher.readers.docx.wordml import Element, W, child_of, value_of


class Numbering:
    """Levels of lists by the number that paragraphs name; its part is read when one does."""

    def __init__(self, root: Callable[[], Element | None] | None = None) -> None:
        self._root = root
        self._numbers: dict[str | None, Element] = {}
        self._lists: dict[str | None, Element] = {}
        self._linked: dict[str, str | None] = {}
        self._indents: dict[tuple[str, str | None, str | None], Element | None] = {}

    def indent(self, number: str, level: str | None, style: str | None) -> Element | None:
        """Return the indents of a level, which is that of the style if none is named."""
        key = number, level, style
        if key not in self._indents:
            self._indents[key] = self._found(number, level, style)
        return self._indents[key]

    def _found(self, number: str, level: str | None, style: str | None) -> Element | None:
        self._read()
        numbered = self._numbers.get(number)
        if numbered is None:
            return None
        abstract = self._abstract(numbered)
        levels = [each.find(f"{W}lvl") for each in numbered.iterfind(f"{W}lvlOverride")]
        levels += [] if abstract is None else abstract.findall(f"{W}lvl")
        known = [each for each in levels if each is not None]
        if level is None:
            styled = (each for each in known if value_of(each.find(f"{W}pStyle")) == style)
            found = next(styled, None)
            level = "0" if found is None else value_of(found, "ilvl")
        at = (child_of(each, "pPr", "ind") for each in known if value_of(each, "ilvl") == level)
        return next((indent for indent in at if indent is not None), None)

    def _abstract(self, numbered: Element) -> Element | None:
        """Return the list that a number stands for, which may be another by a style."""
        abstract = self._lists.get(value_of(numbered.find(f"{W}abstractNumId")))
        link = None if abstract is None else value_of(abstract.find(f"{W}numStyleLink"))
        return abstract if link is None else self._lists.get(self._linked.get(link))

    def _read(self) -> None:
        root, self._root = self._root and self._root(), None
        for each in () if root is None else root:
            if each.tag == f"{W}num":
                self._numbers[value_of(each, "numId")] = each
            elif each.tag == f"{W}abstractNum":
                identifier = value_of(each, "abstractNumId")
                self._lists[identifier] = each
                link = value_of(each.find(f"{W}styleLink"))
                if link is not None:
                    self._linked[link] = identifier
