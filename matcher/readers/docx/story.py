"""The text of one part of a Word document: its body, a header, a note."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from matcher.language import LANGUAGE
from matcher.readers.docx.archive import PackagePart
from matcher.readers.docx.confined import confined
from matcher.readers.docx.context import Context
from matcher.readers.docx.diagrams import PROMPT, diagram_texts
from matcher.readers.docx.fieldcodes import PAGE_MARK, Fields, is_of_page, without_numbers
from matcher.readers.docx.outside import reason_of_table
from matcher.readers.docx.paragraphs import Paragraphs
from matcher.readers.docx.shapes import lettering, shapes
from matcher.readers.docx.sight import Setting
from matcher.readers.docx.stylesheet import Look, Properties
from matcher.readers.docx.tablelook import Spot, TableLook, cell_reason, row_reason
from matcher.readers.docx.wordml import MATH, Element, W, branches, is_on, value_of, whole
from matcher.readers.unbroken import as_line

_HEADINGS = frozenset(each for named in LANGUAGE.headings.sections.values() for each in named)
_MOST_SPANNED = 50  # columns: more are a fault of the document

# What stands around paragraphs and runs: content controls, accepted changes, links, smart tags,
# fields, directions of writing, bases of ruby, formulas.
_WRAPPERS = frozenset(
    f"{W}{name}"
    for name in (
        "sdt", "sdtContent", "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple",
        "bdo", "dir", "ruby", "rubyBase",
    )
) | {f"{MATH}oMath", f"{MATH}oMathPara"}  # fmt: skip
_REMOVED = {f"{W}del": "deleted", f"{W}moveFrom": "moved away"}
_WITH_ROOM = ("the colour of its background", "transparent")  # between what is seen
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_DRAWN = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))


@dataclass(slots=True)
class _Line:
    """What a paragraph holds: pieces of text, each with the reason why it is not seen."""

    properties: Properties
    style: str | None
    pieces: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)


class Story:
    """A part that is read in a context: each text in its place, what nobody sees set apart."""

    def __init__(
        self, part: PackagePart, context: Context, root: Element | None = None
    ) -> None:
        self._part = part
        self._context = context
        self._fields = Fields(part.root if root is None else root)
        self._notes: list[str] = []
        self._depth = 0

    def text(self, container: Element, place: Setting) -> str:
        """Return the text of what stands in a body, a cell, a box, a header or a note.

        A paragraph is a block; the items of a list follow each other line by line. The notes
        that a block refers to stand below it, its text boxes as well.
        """
        flow = Paragraphs()
        self._depth += 1
        within = self._context.seen(container, replace(place, room=None))
        blocks = self._wrapped(container, within, f"{W}p", f"{W}tbl")
        known = self._context.sheet, self._context.sight.page
        for block, here in confined(blocks, place.room, *known):
            at = self._context.seen(block, here)
            if block.tag == f"{W}tbl":
                flow.add(self._table(block, at))
            else:
                first, *boxes = self._paragraph(block, at)
                flow.add_paragraph(first, item=self._context.sheet.is_item(block))
                for box in boxes:
                    flow.add(box)
            if self._depth == 1:
                for note in self._notes:
                    flow.add(note)
                self._notes = []
        self._depth -= 1
        return flow.text.strip("\n")

    def _wrapped(
        self, parent: Element, place: Setting, *tags: str
    ) -> Iterator[tuple[Element, Setting]]:
        """Yield the children of some kinds, also from what is wrapped around them."""
        for child in branches(parent):
            if child.tag in tags:
                yield child, place
            elif child.tag == f"{W}altChunk":
                self._context.left_out["an imported part"] += 1
            elif child.tag in _WRAPPERS or child.tag in _REMOVED:
                yield from self._wrapped(child, _inside(child, place), *tags)

    def _paragraph(self, paragraph: Element, place: Setting) -> list[str]:
        """Return the text of a paragraph, and of each box that is anchored in it."""
        style = value_of(paragraph.find(f"{W}pPr/{W}pStyle"))
        line = _Line(self._context.sheet.of_paragraph(paragraph), style)
        self._inline(paragraph, place, line)
        shown, hidden = "", dict[str, str]()
        for text, reason in line.pieces:
            if reason:
                hidden[reason] = hidden.get(reason, "") + text
                shown += " " if reason in _WITH_ROOM else ""
            else:
                shown += text
        for reason, text in hidden.items():
            self._context.hide(reason, without_numbers(text))
        return [without_numbers(shown).strip(), *line.boxes]

    def _inline(self, parent: Element, place: Setting, line: _Line) -> None:
        for child in branches(parent):
            if child.tag == f"{W}r":
                self._run(child, place, line)
            elif child.tag == f"{W}fldSimple" and is_of_page(value_of(child, "instr")):
                line.pieces.append((PAGE_MARK, place.reason))
            elif child.tag == f"{MATH}r":
                texts = (text.text or "" for text in child.iter(f"{MATH}t"))
                line.pieces.append(("".join(texts), place.reason))
            elif child.tag in _WRAPPERS or child.tag in _REMOVED or child.tag.startswith(MATH):
                self._inline(child, _inside(child, place), line)

    def _run(self, run: Element, place: Setting, line: _Line) -> None:
        look = Look(self._context.sheet, run, line.style, place.table)
        text = ""
        for child in branches(run):
            if child.tag == f"{W}t":
                text += child.text or ""
            elif child.tag == f"{W}br":
                text += "\n" if value_of(child, "type") in (None, "textWrapping") else ""
            elif child.tag in _SIGNS:
                text += _SIGNS[child.tag]
            elif child.tag == f"{W}delText":
                line.pieces.append((child.text or "", place.reason or "deleted"))
            else:
                self._add(text, look, place, line)
                text = ""
                self._meet(child, look, place, line)
        self._add(text, look, place, line)

    def _add(self, text: str, look: Look, place: Setting, line: _Line) -> None:
        """Add a text to a line, with the reason why it is not seen."""
        if not text:
            return
        if self._fields.in_code:
            line.pieces.append((text, "code of a field"))
        elif self._fields.is_page:
            line.pieces.append((PAGE_MARK, place.reason))
        else:
            reason = self._context.sight.reason(text, look, line.properties, place)
            line.pieces.append((text, reason))

    def _meet(self, child: Element, look: Look, place: Setting, line: _Line) -> None:
        """Go past what is no text of a run: a field, a note, a drawing."""
        if child.tag == f"{W}fldChar":
            self._fields.meet(child)
        elif child.tag == f"{W}instrText":
            self._fields.note(child.text or "")
        elif child.tag in _NOTES:
            self._refer(_NOTES[child.tag], value_of(child, "id"), self._at(look, place))
        elif child.tag in _DRAWN:
            line.boxes += self._boxes(child, self._at(look, place))
        elif child.tag == f"{W}ruby":
            self._inline(child, place, line)

    def _at(self, look: Look, place: Setting) -> Setting:
        return place.hidden("hidden font" if look.toggled("vanish") else "")

    def _refer(self, kind: str, identifier: str | None, place: Setting) -> None:
        """Keep the text of a note for what follows the block that refers to it."""
        found = self._context.notes.pop(f"{kind} {identifier}", None)
        if found is not None:
            part, note = found
            at = self._context.page.hidden(place.reason)
            self._notes.append(Story(part, self._context, note).text(note, at))

    def _boxes(self, drawing: Element, place: Setting) -> Iterator[str]:
        """Yield the text of each box of a drawing."""
        sight = self._context.sight
        for shape in shapes(drawing, sight.theme, sight.page):
            at = place.upon(shape, self._context.page)
            for content in shape.contents:
                yield self._nested(content, at)
        yield from lettering(drawing)
        yield from diagram_texts(drawing, self._part, self._context, place)

    def _nested(self, content: Element, place: Setting) -> str:
        fields, self._fields = self._fields, Fields(content)
        text = self.text(content, place)
        self._fields = fields
        return text

    def _table(self, table: Element, place: Setting) -> str:
        """Return a row as a line, or one that holds longer texts as blocks, cell by cell."""
        tables = self._context.tables
        rows = list(self._rows(table, place))
        text = tables.text_of(rows) if tables else ""
        for cells in rows if not text else ():
            filled = [cell for cell in cells if cell]
            line = as_line(filled)
            text += "\n\n" + "\n\n".join(filled) + "\n" if line is None else "\n" + line
        return text.strip("\n")

    def _rows(self, table: Element, place: Setting) -> Iterator[list[str]]:
        """Yield the text of each column; a cell that spans several leaves empty ones."""
        sight = self._context.sight
        look = TableLook(table, self._context.sheet, sight.theme)
        outside = reason_of_table(table.find(f"{W}tblPr"), sight.page)
        rows = list(self._wrapped(table, place.hidden(outside), f"{W}tr"))
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for number, (row, at) in enumerate(rows):
            at_row = at.hidden(row_reason(row))
            cells: list[str] = []
            for cell, at_cell in self._wrapped(row, at_row, f"{W}tc"):
                spot = Spot(number, len(rows), len(cells), columns)
                here = at_cell.painted(look.ground(cell, spot)).written(look.writing(spot))
                here = here.hidden(cell_reason(cell))
                wide = whole(value_of(cell.find(f"{W}tcPr/{W}gridSpan")), 1)
                wide = min(max(1, wide), _MOST_SPANNED)
                cells += [self.text(cell, here), *[""] * (wide - 1)]
            yield cells


def _inside(wrapper: Element, place: Setting) -> Setting:
    """Return the place that what is wrapped has."""
    if wrapper.tag in _REMOVED:
        return place.hidden(_REMOVED[wrapper.tag])
    asks = wrapper.tag == f"{W}sdt" and is_on(wrapper.find(f"{W}sdtPr/{W}showingPlcHdr"))
    return place.hidden(PROMPT) if asks and not _is_heading(wrapper) else place


def _is_heading(control: Element) -> bool:
    """Tell whether a control shows what a section is called: a heading of its template."""
    shown = "".join(each.text or "" for each in control.iter(f"{W}t")).strip(" :").lower()
    return not _HEADINGS.isdisjoint((shown, shown.removesuffix("s")))  # keys are singular
