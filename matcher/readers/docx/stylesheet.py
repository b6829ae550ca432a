"""The styles of a Word document: what holds for a paragraph and for a run (ECMA-376, 17.7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from matcher.readers.docx.inherited import (
    NO_PROPERTIES,
    Properties,
    layered,
    properties,
    properties_of,
)
from matcher.readers.docx.numbering import Numbering
from matcher.readers.docx.runlevels import Levels
from matcher.readers.docx.wordml import (
    Element,
    W,
    branches,
    child_of,
    value_of,
)

BY_NUMBERING = "by numbering"
"""Name of a property that is there where indents are those of a list."""

_MOST_BASES = 50


class CellStyle(NamedTuple):
    """What the style of a table says of a cell: of its writing, its paragraphs, its shading."""

    writing: Properties
    paragraphs: Properties
    shading: Element | None


class Stylesheet:
    """Styles by identifier, each with what it is based on."""

    def __init__(self, root: Element | None = None, numbering: Numbering | None = None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._of_kind: dict[str, str] = {}
        self._merged: dict[tuple[str, str, str], Properties] = {}
        self._based: dict[str | None, Properties] = {}
        self._own: dict[Element, Properties] = {}
        self._full: dict[Element, Properties] = {}
        self._cells: dict[tuple[str, tuple[str, ...]], CellStyle] = {}
        self._below: dict[tuple[str | None, str | None, int], tuple[Levels, Properties]] = {}
        self._numbering = numbering or Numbering()
        self.defaults = self._paragraph_defaults = NO_PROPERTIES
        for each in () if root is None else branches(root):
            if each.tag == f"{W}style":
                self._add(each)
            elif each.tag == f"{W}docDefaults":
                self.defaults = _default(each, "rPr")
                self._paragraph_defaults = _default(each, "pPr")

    def _add(self, style: Element) -> None:
        """Add a style; of two that bear one name the last counts, of two defaults as well."""
        kind = value_of(style, "type") or "paragraph"
        identifier = value_of(style, "styleId") or ""
        other = self._styles.get((kind, identifier))
        if other is None or _named(other) == _named(style):
            self._styles[kind, identifier] = style
        if value_of(style, "default") in ("1", "true", "on"):
            self._of_kind[kind] = identifier

    def chain(self, kind: str, identifier: str | None) -> Sequence[Element]:
        """Return a style and those it is based on, nearest first.

        Without an identifier, or with one of no style, it is the default style of its kind.
        """
        if (kind, identifier or "") not in self._styles:
            identifier = self._of_kind.get(kind)
        found: list[Element] = []
        while len(found) < _MOST_BASES:
            style = self._styles.get((kind, identifier or ""))
            if style is None:
                break
            found.append(style)
            identifier = value_of(style.find(f"{W}basedOn"))
        return found

    def of_style(self, kind: str, identifier: str | None, group: str) -> Properties:
        """Return what a style says in a group ("rPr"), with what it is based on."""
        key = kind, identifier or "", group
        if key not in self._merged:
            chain = self.chain(kind, identifier)
            self._merged[key] = layered(list(self._said(chain, group)))
        return self._merged[key]

    def below(self, character: str | None, style: str | None, table: Properties) -> Levels:
        """Return what holds for a run that says nothing itself, by its styles and its table."""
        key = character, style, id(table) if table else 0
        if key not in self._below:
            levels = (
                self.of_style("character", character, "rPr") if character else NO_PROPERTIES,
                self.of_style("paragraph", style, "rPr"),
                table,
            )
            # the table is kept with them: no other has its identity as long as it is
            self._below[key] = Levels(levels, self.defaults), table
        return self._below[key][0]

    def _said(self, chain: Sequence[Element], group: str) -> Iterator[Properties]:
        """Yield what each style of a chain says, and below it what a list of its own does."""
        for place, style in enumerate(chain):
            found = properties_of(style, group)
            yield found
            if "numPr" in found:
                below = (properties_of(base, group).get("numPr") for base in chain[place:])
                yield self._of_list(below, value_of(style, "styleId"))

    def _of_list(self, named: Iterable[Element | None], style: str | None) -> Properties:
        """Return the indents of a list, as the nearest levels name it."""
        number = level = None
        for each in named:
            said = properties(each)
            number = number or value_of(said.get("numId"))
            level = level or value_of(said.get("ilvl"))
        if number is None or number == "0":
            return NO_PROPERTIES
        indent = self._numbering.indent(number, level, style)
        return NO_PROPERTIES if indent is None else {"ind": indent, BY_NUMBERING: indent}

    def of_cell(self, identifier: str | None, conditions: tuple[str, ...]) -> CellStyle:
        """Return what the style of its table says of a cell.

        ``conditions`` tell where it stands ("firstRow"), the strongest first.
        """
        key = identifier or "", conditions
        if key not in self._cells:
            chain = self.chain("table", identifier)
            parts = [part for style in chain for part in style.iterfind(f"{W}tblStylePr")]
            parts = [
                part
                for condition in conditions
                for part in parts
                if value_of(part, "type") == condition
            ]
            shadings = (part.find(f"{W}tcPr/{W}shd") for part in (*parts, *chain))
            shading = next((one for one in shadings if one is not None), None)
            self._cells[key] = CellStyle(
                layered([properties_of(part, "rPr") for part in (*parts, *chain)]),
                layered([properties_of(part, "pPr") for part in (*parts, *chain)]),
                shading,
            )
        return self._cells[key]

    def of_paragraph(self, paragraph: Element, table: Properties = NO_PROPERTIES) -> Properties:
        """Return what holds: what a paragraph says, its list, its style, then its table."""
        if not table and paragraph in self._full:
            return self._full[paragraph]
        own = self.own(paragraph)
        style = value_of(own.get("pStyle"))
        based = self._based_on(style, table)
        listed = NO_PROPERTIES
        if "numPr" in own:
            listed = self._of_list((own["numPr"], based.get("numPr")), style)
        found = layered((own, listed, based)) if own else based
        if not table:
            self._full[paragraph] = found
        return found

    def _based_on(self, style: str | None, table: Properties) -> Properties:
        styled = self.of_style("paragraph", style, "pPr")
        if table:
            return layered((styled, table, self._paragraph_defaults))
        if style not in self._based:
            self._based[style] = layered((styled, self._paragraph_defaults))
        return self._based[style]

    def own(self, paragraph: Element) -> Properties:
        """Return what a paragraph says itself; it is looked at several times."""
        if paragraph not in self._own:
            self._own[paragraph] = properties_of(paragraph, "pPr")
        return self._own[paragraph]

    def is_heading(self, style: str | None) -> bool:
        """Return whether a style is one that Word has for headings."""
        names = [_named(one) for one in self.chain("paragraph", style)[:1]]
        return any((name or "").lower().startswith(_HEADINGS) for name in names)

    def is_item(self, paragraph: Element) -> bool:
        """Return whether a paragraph has a bullet or a number, its own or its style's."""
        own = self.own(paragraph)
        style = value_of(own.get("pStyle"))
        inherited = self.of_style("paragraph", style, "pPr").get("numPr")
        if ("numPr" not in own and inherited is None) or self.is_heading(style):
            return False
        for numbering in (own.get("numPr"), inherited):
            number = value_of(child_of(numbering, "numId"))
            if number is not None:
                return number != "0"
        return inherited is not None


def _default(defaults: Element, group: str) -> Properties:
    within = child_of(defaults, f"{group}Default")
    return NO_PROPERTIES if within is None else properties_of(within, group)


def _named(style: Element) -> str | None:
    return value_of(style.find(f"{W}name"))


_HEADINGS = ("heading", "title", "subtitle")  # as Word names its own styles, in any language
