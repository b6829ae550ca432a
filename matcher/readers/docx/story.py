"""The text of one part of a Word document: its body, a header, a note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from matcher.readers.docx.archive import PackagePart
from matcher.readers.docx.confined import PlacedBlock, confined
from matcher.readers.docx.context import Context
from matcher.readers.docx.diagrams import diagram_texts
from matcher.readers.docx.drawn import Drawn
from matcher.readers.docx.fieldcodes import Fields
from matcher.readers.docx.look import Look
from matcher.readers.docx.paragraphs import Anew, Paragraphs
from matcher.readers.docx.sectioned import sectioned
from matcher.readers.docx.setting import Setting
from matcher.readers.docx.shapes import lettering
from matcher.readers.docx.tablecells import rows_of_cells
from matcher.readers.docx.textline import TextLine, runs_on, text_line
from matcher.readers.docx.wordml import MATH, Element, W, branches, value_of
from matcher.readers.docx.wrapped import HELD_BACK, inside, is_wrapper, wrapped
from matcher.readers.extracted import GoingOn
from matcher.readers.pagenumbers import PAGE_MARK, is_of_page, without_numbers
from matcher.readers.sectionnames import begin_anew, under_heads
from matcher.readers.unbroken import as_line

_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
_SIGNS = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}sym": " ",
}  # fmt: skip
_DRAWN = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))


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
        self.going_on: list[GoingOn] = []
        """Where the text last read goes on below a box with what it is above it."""

    def text(self, container: Element, place: Setting) -> str:
        """Return the text of what stands in a body, a cell, a box, a header or a note.

        A paragraph is a block; the items of a list follow each other line by line. The notes
        that a block refers to stand below it, and its text boxes, or above if it begins so.
        """
        flow = Paragraphs()
        self._depth += 1
        for block, at in self._blocks(container, place):
            if block.tag == f"{W}tbl":
                flow.add(*self._table(block, at))
            else:
                text, line = self._paragraph(block, at)
                flow.add_above(line.above)
                if runs_on(block):
                    flow.keep(text, line.below)
                    continue
                flow.add_paragraph(text, line.below, item=self._context.sheet.is_item(block))
            if self._depth == 1:
                for note in self._notes:
                    flow.add(note)
                self._notes = []
        self._depth -= 1
        text = flow.text.strip("\n")
        if not self._depth:
            self.going_on = list(flow.going_on)
        return text

    def _blocks(self, container: Element, place: Setting) -> Iterator[PlacedBlock]:
        """Yield paragraphs and tables, each upon the pages of its section, if it has room."""
        names = f"{W}p", f"{W}tbl"
        inner = self._context.seen(container, place.within(None))
        blocks: Iterable[PlacedBlock] = wrapped(
            container, inner, self._context.left_out, *names
        )
        if self._depth == 1 and container.tag == f"{W}body":
            blocks = sectioned(blocks, container)
        for block, at in confined(blocks, place.room, self._context.sheet):
            yield block, self._context.seen(block, at)

    def _paragraph(self, paragraph: Element, place: Setting) -> tuple[str, TextLine]:
        """Return the text of a paragraph, and the line that holds its boxes."""
        line = text_line(paragraph, place, self._context.sheet)
        self._inline(paragraph, place, line)
        shown, hidden = line.parts()
        for reason, text in hidden.items():
            self._context.hide(reason, without_numbers(text))
        return without_numbers(shown), line

    def _inline(self, parent: Element, place: Setting, line: TextLine) -> None:
        for child in branches(parent):
            if child.tag == f"{W}r":
                self._run(child, place, line)
            elif child.tag == f"{W}fldSimple" and is_of_page(value_of(child, "instr")):
                line.pieces.append((PAGE_MARK, place.unseen))
            elif child.tag == f"{MATH}r":
                look = Look(self._context.sheet, child, line.style, place.table)
                texts = (text.text or "" for text in child.iter(f"{MATH}t"))
                self._add("".join(texts), look, place, line)
            elif is_wrapper(child) or child.tag.startswith(MATH):
                self._inline(child, inside(child, place), line)

    def _run(self, run: Element, place: Setting, line: TextLine) -> None:
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

    def _add(self, text: str, look: Look, place: Setting, line: TextLine) -> None:
        """Add a text to a line, with the reason why it is not seen."""
        if not text:
            return
        if look.toggled("caps") or look.toggled("smallCaps"):
            text = text.upper()
        if self._fields.in_code:
            line.pieces.append((text, "code of a field"))
        elif self._fields.is_page:
            line.pieces.append((PAGE_MARK, place.unseen))
        else:
            shown = self._fields.shown
            for part, at in line.placed(text, look, place):
                here = at.shown(shown, HELD_BACK)
                reason = self._context.sight.reason(part, look, line.properties, here)
                line.pieces.append((part, reason))

    def _meet(self, child: Element, look: Look, place: Setting, line: TextLine) -> None:
        """Go past what is no text of a run: a field, a note, a drawing."""
        if child.tag == f"{W}fldChar":
            self._fields.meet(child)
        elif child.tag == f"{W}instrText":
            self._fields.note(child.text or "")
        elif child.tag in _NOTES:
            self._refer(_NOTES[child.tag], value_of(child, "id"), self._at(look, place))
        elif child.tag in _DRAWN:
            for text, drawn in self._boxes(child, self._at(look, place)):
                line.add_box(text, drawn, place.page.size)
        elif child.tag == f"{W}ruby":
            self._inline(child, place, line)

    def _at(self, look: Look, place: Setting) -> Setting:
        return place.hidden("hidden font" if look.toggled("vanish") else "")

    def _refer(self, kind: str, identifier: str | None, place: Setting) -> None:
        """Keep the text of a note for what follows the block that refers to it."""
        found = self._context.notes.pop(f"{kind} {identifier}", None)
        if found is not None:
            part, note = found
            at = self._context.page.of_section(place.page).hidden(place.unseen)
            self._notes.append(Story(part, self._context, note).text(note, at))

    def _boxes(self, drawing: Element, place: Setting) -> Iterator[tuple[str, Drawn | None]]:
        """Yield the text of each box of a drawing, and the shape that it stands in."""
        for shape in self._context.shapes.of(drawing, place.page.size):
            at = place.upon(self._context.filled(shape), self._context.page)
            for content in shape.contents:
                yield self._nested(content, at), shape
        for words, shape in lettering(drawing, place.page.size):
            yield self._context.shown(words, place.upon(shape, self._context.page)), shape
        for text in diagram_texts(drawing, self._part, self._context, place):
            yield text, None

    def _nested(self, content: Element, place: Setting) -> str:
        fields, self._fields = self._fields, Fields(content)
        text = self.text(content, place)
        self._fields = fields
        return text

    def _table(self, table: Element, place: Setting) -> tuple[str, Sequence[Anew]]:
        """Return a row as a line, or one that holds longer texts as blocks, cell by cell.

        And the cells in it that do not go on with what is to their left.
        """
        tables = self._context.tables
        rows = list(self._rows(table, place))
        text, anew = tables.text_of(rows).strip("\n") if tables else "", list[Anew]()
        for cells in under_heads(rows) if not text else ():
            filled = [cell for cell in cells if cell]
            line = as_line(filled)
            if line is not None:
                text += "\n" + line
                continue
            anew += [Anew(text, filled[number]) for number in begin_anew(filled)]
            text += "\n\n" + "\n\n".join(filled) + "\n"
        return text.strip("\n"), anew

    def _rows(self, table: Element, place: Setting) -> Iterator[list[str]]:
        """Yield the text of each column; a cell that spans several leaves empty ones."""
        for cells in rows_of_cells(table, place, self._context):
            texts: list[str] = []
            for cell, at, spans in cells:
                texts += [self.text(cell, at), *[""] * (spans - 1)]
            yield texts
