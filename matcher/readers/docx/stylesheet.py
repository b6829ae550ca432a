"""The styles of a Word document: what holds for a paragraph and for a run (ECMA-376, 17.7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from matcher.readers.docx.wordml import W14, Element, W, is_on, points, value_of

Properties = Mapping[str, Element]
"""Elements by their names, of which each says one thing of a text."""

_MOST_BASES = 50
_NONE: Properties = {}


class Stylesheet:
    """Styles by identifier, each with what it is based on."""

    def __init__(self, root: Element | None = None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._of_kind: dict[str, str] = {}
        self._merged: dict[tuple[str, str, str], Properties] = {}
        self._cells: dict[tuple[str, tuple[str, ...]], tuple[Properties, Element | None]] = {}
        for style in () if root is None else root.iterfind(f"{W}style"):
            kind = value_of(style, "type") or "paragraph"
            identifier = value_of(style, "styleId") or ""
            self._styles.setdefault((kind, identifier), style)
            if value_of(style, "default") in ("1", "true", "on"):
                self._of_kind.setdefault(kind, identifier)
        defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self.defaults = properties(defaults)

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
            self._merged[key] = merged(style.find(f"{W}{group}") for style in chain)
        return self._merged[key]

    def of_cell(
        self, identifier: str | None, conditions: tuple[str, ...]
    ) -> tuple[Properties, Element | None]:
        """Return the writing and the shading of a cell by its table's style.

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
            self._cells[key] = (
                merged(part.find(f"{W}rPr") for part in (*parts, *chain)),
                shading,
            )
        return self._cells[key]

    def of_paragraph(self, paragraph: Element) -> Properties:
        """Return what holds for a paragraph: its own properties, and its style's."""
        own = paragraph.find(f"{W}pPr")
        style = value_of(None if own is None else own.find(f"{W}pStyle"))
        return {**self.of_style("paragraph", style, "pPr"), **properties(own)}

    def is_item(self, paragraph: Element) -> bool:
        """Return whether a paragraph has a bullet or a number, its own or its style's."""
        style = value_of(paragraph.find(f"{W}pPr/{W}pStyle"))
        names = [value_of(one.find(f"{W}name")) for one in self.chain("paragraph", style)[:1]]
        if any((name or "").lower().startswith(_HEADINGS) for name in names):
            return False
        inherited = self.of_style("paragraph", style, "pPr").get("numPr")
        for numbering in (paragraph.find(f"{W}pPr/{W}numPr"), inherited):
            number = None if numbering is None else value_of(numbering.find(f"{W}numId"))
            if number is not None:
                return number != "0"
        return inherited is not None


_HEADINGS = ("heading", "title", "subtitle")  # as Word names its own styles, in any language


class Look:
    """What holds for a run: its own properties, then those of styles, tables and defaults."""

    def __init__(
        self, sheet: Stylesheet, run: Element, style: str | None, table: Properties
    ) -> None:
        own = run.find(f"{W}rPr")
        self._own = properties(own)
        character = value_of(self._own.get("rStyle"))
        self._styles = (
            sheet.of_style("character", character, "rPr") if character else _NONE,
            sheet.of_style("paragraph", style, "rPr"),
            table,
        )
        self._defaults = sheet.defaults

    def get(self, name: str) -> Element | None:
        """Return the property that holds; None if nothing says it."""
        for level in (self._own, *self._styles, self._defaults):
            if name in level:
                return level[name]
        return None

    def toggled(self, name: str) -> bool:
        """Return a property that two styles switch on and off again (ECMA-376, 17.7.3)."""
        if name in self._own:
            return is_on(self._own[name])
        if is_on(self._defaults.get(name)):
            return True
        return sum(is_on(level.get(name)) for level in self._styles) % 2 == 1

    @property
    def size(self) -> float:
        """The font size in points."""
        other = is_on(self.get("rtl")) or is_on(self.get("cs"))
        size = points(value_of(self.get("szCs" if other else "sz")), 0.5)
        return _SIZE if size is None else size


_SIZE = 10.0  # points, where a document says none


def properties(group: Element | None) -> Properties:
    """Return the properties of one group by name, effects of later versions as "w14:…"."""
    if group is None:
        return _NONE
    return {str(child.tag).replace(W14, "w14:").rpartition("}")[2]: child for child in group}


def merged(groups: Iterable[Element | None]) -> Properties:
    """Return the properties of several groups, of which the first that says one counts."""
    found: dict[str, Element] = {}
    for group in groups:
        for name, element in properties(group).items():
            found.setdefault(name, element)
    return found
