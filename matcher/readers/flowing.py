"""Text that flows: put together block by block, what nobody sees set apart.

For formats that know paragraphs, items and cells, and no places on a page.
"""

from __future__ import annotations

from collections.abc import Sequence

from matcher.datamodels import HiddenText
from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted, GoingOn, PageTexts
from matcher.readers.legibility import count_words, told
from matcher.readers.pagenumbers import without_numbers
from matcher.readers.sectionnames import begin_anew, has_section, names_section, under_heads
from matcher.readers.unbroken import as_line, goes_on
from matcher.text import BULLET

NOT_SHOWN = "not displayed"
DELETED = "deleted"
TINY = "tiny"
HIDDEN_FONT = "hidden font"
TRANSPARENT = "transparent"
OFF_PAGE = "off the page"
SAME_COLOUR = "the colour of its background"
_TELLING = 3  # lines that tell a place in the text
_WITH_ROOM = (SAME_COLOUR, TRANSPARENT)  # between what is seen


class Flow:
    """A text that grows; the flow of a cell shares what is hidden with the one around it.

    ``inner`` says that it is that of a cell or a box, and not the whole text.
    """

    def __init__(self, around: Flow | None = None, *, inner: bool = True) -> None:
        self._pieces: list[str] = []
        self._line: list[str] = []
        self._after_item = self._after_row = False
        self._last = ""
        self._rows: list[Sequence[str]] = []  # of the table that is being written
        self._hidden: list[tuple[str, str]] = [] if around is None else around._hidden
        self._doubted: list[str] = [] if around is None else around._doubted
        self._going_on: list[GoingOn] = [] if around is None else around._going_on
        self._inner = inner and around is not None
        self._anew: list[tuple[int, int]] = []  # what goes on with what, by numbers of pieces
        self._aside: int | None = None  # where the boxes begin that stand above

    @property
    def is_at_start(self) -> bool:
        """Whether nothing stands in the block that is being written."""
        return not any(piece.strip() for piece in self._line)

    def add(self, text: str, reason: str = "") -> None:
        """Add text to the block that is being written, or to what nobody sees for a reason."""
        if not reason:
            self._line.append(text)
        elif text.strip():
            if self._hidden and self._hidden[-1][0] == reason:
                text = self._hidden.pop()[1] + text
            self._hidden.append((reason, text))
            self._line.append(" " if reason in _WITH_ROOM else "")

    def doubt(self, text: str) -> None:
        """Note that of a text nobody knows whether it is seen."""
        self._doubted.append(text)

    def end_block(self, *, item: bool = False) -> None:
        """End a paragraph, or the item of a list: items follow each other line by line."""
        text = without_numbers("".join(self._line)).strip(" \n")
        self._line = []
        self._end_hidden()
        if text.strip():
            self._end_table()
            if not item and goes_on(self._last, text):
                self._pieces += [" ", text]
            else:
                self._put((BULLET if item else "") + text, near=item and self._after_item)
                self._after_item = item
            self._last = text

    def put(self, text: str) -> None:
        """Add a text that is put together already, as blocks of its own."""
        self.end_block()
        if text:
            self._end_table()
            self._put(text, near=False)
            self._after_item = False

    def put_aside(self, text: str) -> None:
        """Add the text of a box: what follows goes on with what is before, but for a title."""
        self.end_block()
        self._end_table()
        begins, self._aside = self._aside, None
        if begins is None and has_section(text):
            begins = len(self._pieces)
        self.put(text)
        self._aside = None if names_section(text.strip().rpartition("\n")[2]) else begins

    def add_row(self, cells: Sequence[str]) -> None:
        """Add a row of a table: a line, or cell by cell where they are longer texts."""
        self.end_block()
        self._rows.append([cell.strip("\n") for cell in cells])

    def _end_table(self) -> None:
        rows, self._rows = self._rows, []
        for cells in under_heads(rows):
            filled = [cell for cell in cells if cell.strip()]
            if filled:
                line = as_line(filled)
                is_line = line is not None
                starts = set(begin_anew(filled)) if line is None else ()
                begins = len(self._pieces)
                for number, cell in enumerate(filled if line is None else [line]):
                    if number in starts:
                        self._anew.append((begins, len(self._pieces)))
                    self._put(cell, near=is_line and self._after_row)
                self._after_item, self._after_row = False, is_line

    def _put(self, text: str, *, near: bool) -> None:
        if self._aside is not None and text:
            self._anew.append((self._aside, len(self._pieces)))
            self._aside = None
        self._pieces += ["\n" if near else "\n\n", text]
        self._after_row, self._last = False, ""

    def _end_hidden(self) -> None:
        if self._hidden and not self._hidden[-1][1].endswith("\n"):
            reason, text = self._hidden[-1]
            self._hidden[-1] = reason, text + "\n"

    def text(self) -> str:
        """Return what is seen, to the end of the block that is being written."""
        self.end_block()
        self._end_table()
        for above, below in self._anew:
            before = _lines("".join(self._pieces[:above]))[-_TELLING:]
            after = _lines("".join(self._pieces[below:]))[:_TELLING]
            if after and (before or not self._inner):
                self._going_on.append(GoingOn(0, "\n".join(before), 0, "\n".join(after)))
        self._anew = []
        return "".join(self._pieces).strip("\n")

    def extracted(self, warnings: Sequence[str] = ()) -> Extracted:
        """Return the whole as one page. Raises ResumeReadError, empty, where none is seen."""
        text = self.text()
        reasons = dict.fromkeys(reason for reason, _ in self._hidden)
        hidden = tuple(
            HiddenText("".join(t for r, t in self._hidden if r == reason).strip(), None, reason)
            for reason in reasons
        )
        if hidden and not any(map(str.isalnum, text)):
            message = "none of its text is visible on the page: save it again"
            raise ResumeReadError("empty", message)
        doubted = count_words(" ".join(self._doubted))
        if doubted:
            words = "1 word" if doubted == 1 else f"{doubted} words"
            warnings = [*warnings, f"{words} may not be visible: what lies behind is not known"]
        pages = PageTexts([text], self._going_on)
        return Extracted(pages, [*warnings, *told(hidden)], hidden)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]
