"""The text of a rich text document: what its groups hold, in order, without what is unseen."""

from __future__ import annotations

from matcher.errors import ResumeReadError
from matcher.readers.flowing import DELETED, HIDDEN_FONT, SAME_COLOUR, TINY, Flow
from matcher.readers.legibility import BLACK_PAINT, LEAST_SIZE, WHITE_PAINT, Rgb, is_near
from matcher.readers.pagenumbers import PAGE_MARK, is_of_page
from matcher.readers.richtext.groups import (
    APART,
    BOXES,
    MARKERS,
    TEXTLESS,
    GroupState,
)
from matcher.readers.richtext.letters import Letters
from matcher.readers.richtext.tokens import Token, tokens_of

MOST_NESTED_GROUPS = 1000
"""How deep groups may stand in each other; word processors write some dozen."""

MOST_TOKENS = 5_000_000
"""Words, signs and pieces of text of the longest file that is read."""

_SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "emspace": " ",
    "enspace": " ", "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "nestcell": "\t", "~": "\u00a0", "_": "-", "\t": "\t",
    "chpgn": PAGE_MARK,
}  # fmt: skip
_ENDS = ("par", "sect", "page", "column", "nestrow", "\n", "\r")
_CODE, _LONGEST_CODE = "fldinst", 1000
_BYTES = ("byte", "text")
_PARTS = ("red", "green", "blue")


class RichStory:
    """A reading of one file."""

    def __init__(self) -> None:
        self._main = Flow()
        self._apart: list[tuple[Flow, str]] = []  # notes and boxes that are being read
        self._below: list[tuple[str, bool]] = []
        self._headers: dict[str, None] = {}
        self._footers: dict[str, None] = {}
        self._cell: Flow | None = None
        self._cells: list[str] = []
        self._shaded = False
        self._state = GroupState()
        self._around: list[GroupState] = []
        self._paints: list[Rgb | None] = []
        self._mixed: dict[str, int] = {}
        self._letters = Letters()
        self._bytes: list[bytes] = []
        self._to_skip = 0
        self._starred = self._item = False
        self._code, self._is_number = b"", False  # of a field, and whether it is of pages

    def read(self, data: bytes) -> Flow:
        """Return the text of a file. Raises ResumeReadError, too-large."""
        for number, token in enumerate(tokens_of(data)):
            if number > MOST_TOKENS:
                raise _too_large("more than five million words and signs")
            if token.kind in _BYTES:
                self._meet_bytes(token)
                continue
            self._flush()
            if token.kind == "brace":
                self._meet_brace(opens=token.value == b"{")
            else:
                self._meet(token)
        self._flush()
        return self._whole()

    def _whole(self) -> Flow:
        while self._apart:  # of a file that is cut off
            self._close()
        self._end_row()
        self._end_block()
        whole = Flow(self._main)
        for text in (*self._headers, self._main.text(), *self._footers):
            whole.put(text)
        return whole

    def _meet_brace(self, *, opens: bool) -> None:
        self._starred, self._to_skip = False, 0
        if opens:
            self._around.append(self._state)
            if len(self._around) > MOST_NESTED_GROUPS:
                raise _too_large("groups that stand too deep in each other")
        elif self._around:
            inside, self._state = self._state, self._around.pop()
            is_end = inside.destination != self._state.destination
            if is_end and inside.destination in APART and inside.is_shown and self._apart:
                self._close()
            elif is_end and inside.destination == _CODE:
                self._end_code()

    def _end_code(self) -> None:
        """Put a mark for a field that gives the number of a page, whatever its result is."""
        self._is_number = is_of_page(self._code.decode("ascii", "replace"))
        self._code = b""
        if self._is_number:
            self._add(PAGE_MARK)

    def _meet_bytes(self, token: Token) -> None:
        skipped = min(self._to_skip, len(token.value))
        self._to_skip -= skipped
        if self._state.destination == "colortbl":
            for _ in range(token.value.count(b";")):
                self._paints.append(_paint(self._mixed))
                self._mixed = {}
        elif self._state.destination == _CODE:
            self._code += token.value[: _LONGEST_CODE - len(self._code)]
        elif self._state.is_shown:
            self._bytes.append(token.value[skipped:])

    def _meet(self, token: Token) -> None:
        """Follow a control word, or a sign that is one."""
        word = token.value.decode("ascii", "replace")
        starred, self._starred = self._starred, word == "*"
        if starred or word in TEXTLESS or word in APART:
            self._open(word, starred=starred)
        elif word == "fldrslt" and self._is_number:
            self._state, self._is_number = self._state.unshown(), False
        elif word in ("\\", "{", "}"):
            self._bytes.append(token.value)
        elif word in _SIGNS:
            self._add(_SIGNS[word])
        elif word == "u" and token.number is not None:
            self._to_skip = self._state.skipped
            self._add(self._letters.numbered(token.number % 0x10000))
        elif word in _ENDS or word in ("cell", "row", "trowd"):
            self._end(word)
        else:
            self._state = self._state.said(word, token.number)
            self._note(word, token.number)

    def _open(self, word: str, *, starred: bool) -> None:
        if word in MARKERS and self._state.is_shown:
            self._item = True
        self._state = self._state.opened(word, starred=starred)
        if word in APART and self._state.is_shown:
            self._apart.append((Flow(self._main), word))

    def _close(self) -> None:
        """Keep a note or a box for what follows the block that it stands in."""
        flow, kind = self._apart.pop()
        text = flow.text()
        if kind.startswith("header"):
            self._headers[text] = None
        elif kind.startswith("footer"):
            self._footers[text] = None
        elif text:
            self._below.append((text, kind in BOXES))

    def _end(self, word: str) -> None:
        if not self._state.is_shown:
            return
        if word == "trowd":
            self._shaded = False
        elif word == "row":
            self._end_row()
        elif word == "cell" and self._state.in_table:
            self._cells.append(self._flow().text())
            self._cell, self._item = None, False
        elif word == "cell":
            self._add("\t")
        else:
            self._end_block()

    def _note(self, word: str, number: int | None) -> None:
        """Keep what holds beyond a group: colours and encodings of the whole document."""
        if word in _PARTS:
            self._mixed[word] = number or 0
        elif word == "clcbpat":
            self._shaded = self._shaded or bool(number)
        else:
            self._letters.note(word, number, self._state.font)

    def _flow(self) -> Flow:
        """Return the flow of the cell, note or body that is being read."""
        if self._apart:
            return self._apart[-1][0]
        if self._state.in_table and self._cell is None:
            self._cell = Flow(self._main)
        return self._cell if self._state.in_table and self._cell else self._main

    def _end_block(self) -> None:
        flow = self._flow()
        flow.end_block(item=self._item)
        self._item = False
        if not self._apart:
            for text, is_box in self._below:
                (flow.put_aside if is_box else flow.put)(text)
            self._below = []

    def _end_row(self) -> None:
        if self._cell and not self._cell.is_at_start:
            self._cells.append(self._cell.text())
        self._cell = None
        self._main.add_row(self._cells)
        self._cells = []

    def _flush(self) -> None:
        """Add the bytes that were read, in the encoding of their font."""
        if not self._bytes:
            return
        data, self._bytes = b"".join(self._bytes), []
        self._add(self._letters.decoded(data, self._state.font))

    def _add(self, text: str) -> None:
        state = self._state
        if not state.is_shown:
            return
        reason = self._reason()
        if reason == SAME_COLOUR and (state.in_box or (state.in_table and self._shaded)):
            self._flow().doubt(text)  # a box, or one of the cells, is painted
            reason = ""
        self._flow().add(text.upper() if state.is_capital else text, reason)

    def _reason(self) -> str:
        """Return why nobody sees text as it is written now."""
        state = self._state
        if state.is_deleted or state.is_hidden:
            return DELETED if state.is_deleted else HIDDEN_FONT
        if state.size < LEAST_SIZE:
            return TINY
        ground = self._paint(state.behind) or self._paint(state.behind_paragraph)
        ink = self._paint(state.color) or BLACK_PAINT
        return SAME_COLOUR if state.color and is_near(ink, ground or WHITE_PAINT) else ""

    def _paint(self, number: int) -> Rgb | None:
        return self._paints[number] if 0 <= number < len(self._paints) else None


def _paint(parts: dict[str, int]) -> Rgb | None:
    if not parts:
        return None  # the colour that the reader chooses
    red, green, blue = (min(max(parts.get(name, 0), 0), 255) / 255 for name in _PARTS)
    return red, green, blue


def _too_large(what: str) -> ResumeReadError:
    return ResumeReadError("too-large", f"{what}: save it as .docx or PDF")
