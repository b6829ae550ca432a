"""Lines to passages: wrapped lines joined, sentences cut out, empty ones left out."""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterator, Sequence

from matcher.datamodels import Section
from matcher.language import LANGUAGE, any_of
from matcher.lazily import late
from matcher.sections.contacts import CONTACT, holds_contact
from matcher.sections.details import is_private
from matcher.sections.entries import begins_with_deed
from matcher.sections.lines import STRAY_WORDS, Line
from matcher.sections.spans import bullet_spans, item_spans, list_spans, sentence_spans
from matcher.sections.stints import ends_with_period
from matcher.sections.words import CLOSED, LETTER
from matcher.text import Span, join_lines

_COLON_CELL = re.compile(r"\s*\t\s*:\s*|\s*:\s*\t\s*")
_SENTENCES = LANGUAGE.sentences
_OPEN_WORDS = any_of((*_SENTENCES.open_words, *_SENTENCES.open_words_of_passages))
_OPEN = late(rf"(?:[,&/(–—]|\s-|\b(?:{_OPEN_WORDS}))$", re.I)
_OPEN_WORD = late(rf"\b(?:{_OPEN_WORDS})$", re.I)
_LABELLED = re.compile(r"[^\W\d_a-z][\w&/ -]{1,30}:\s+\S")

_ITEM_WORDS = 5
_STRAY_ITEM_WORDS = 4
_COLUMN_WIDTH = 25
_COLUMN_LINES = 4


def join_blocks(lines: Sequence[Line], *, wrapped: bool) -> Iterator[list[Line]]:
    """Yield the lines that belong together.

    Where lines are printed lines, ``wrapped``, their length tells; where they are
    paragraphs, those go on that a page or a column parts in the middle of a sentence.
    """
    widths = _widths(lines) if wrapped else {}
    block: list[Line] = []
    for line in lines:
        full = widths.get(block[-1].start, math.inf) if block else 0
        if block and not _continues(block[-1], line, full):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _widths(lines: Sequence[Line]) -> dict[int, float]:
    """Return from which length on a line is full, by its offset.

    A run of lines most of which are about as long as the longest is a column of its own.
    """
    lengths = sorted(len(line.text) for line in lines if len(line.text) >= _COLUMN_WIDTH)
    common = 0.85 * lengths[len(lengths) * 9 // 10] if lengths else _COLUMN_WIDTH
    widths: dict[int, float] = {}
    for run in _runs(lines):
        size = sorted(len(line.text) for line in run)
        column = 0.8 * size[-2] if len(size) >= _COLUMN_LINES else 0
        narrow = 0.8 * _COLUMN_WIDTH < column <= size[len(size) * 2 // 5]
        widths |= {line.start: min(common, column) if narrow else common for line in run}
    return widths


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines that follow one another without a gap."""
    run: list[Line] = []
    for line in lines:
        if run and line.gap:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _continues(before: Line, line: Line, full: float) -> bool:
    """Tell whether a line goes on with the sentence of the line before it."""
    if line.item or line.gap > 1 or line.section != before.section or "\t" in line.text:
        return False
    closed = CLOSED.search(before.text)
    if line.text[0].islower():
        return not closed or line.gap == 0
    apart = "\t" in before.text or _LABELLED.match(line.text)
    if apart or (line.gap and not _breaks_off(before)) or ends_with_period(before.text):
        return False
    if line.section == "skills" and len(before.text.split()) <= _ITEM_WORDS:
        return not closed and bool(_OPEN.search(before.text))
    word, is_open = line.text.split(maxsplit=1)[0], bool(_OPEN.search(before.text))
    if len(before.text) + 1 + len(word) >= full and (is_open or not _begins_anew(line.text)):
        return True
    return not closed and (line.text[0] in "(&,/" or is_open)


def _begins_anew(text: str) -> bool:
    """Tell whether a line that begins with a capital is an entry's head, or tells a deed."""
    head = text.partition(":")[0]
    return text[0].isupper() and (ends_with_period(head) or begins_with_deed(text))


def _breaks_off(line: Line) -> bool:
    """Tell whether an item ends in the midst of a phrase, as at the foot of a column."""
    return line.item and bool(_OPEN_WORD.search(line.text))


def passage_spans(text: str, block: list[Line]) -> Iterator[Span]:
    """Yield where each sentence of a block stands, or each item of an enumeration of skills.

    A skill that is one of many on its line is as much there as one that has a line.
    """
    start = block[0].start
    listed = bullet_spans if block[0].item else list_spans
    cut = item_spans if block[0].section == "skills" else listed
    for first, last in sentence_spans(text[start : block[-1].end]):
        for left, right in cut(text[start + first : start + last]):
            yield start + first + left, start + first + right


def passage_text(raw: str, words: Container[str]) -> str:
    """Return what a passage says: one line, without contact details."""
    said = CONTACT.sub(" ", raw) if holds_contact(raw) else raw
    cells = _COLON_CELL.sub(": ", said).replace("\t", " | ") if "\t" in said else said
    return " ".join(join_lines(cells.split("\n"), words).split()).strip(" |,;:-–—")


def kept_section(text: str, compared: str, line: Line) -> Section | None:
    """Return the section to give a passage; None for what says nothing, or is personal.

    ``compared`` is the text without the person's name: with nothing left, it was that. An
    item or a long sentence of plain words has only strayed into the personal details.
    """
    if not LETTER.search(compared) or is_private(text):
        return None
    if line.section != "personal":
        return line.section
    words = text.split()
    plain = sum(word[0].islower() for word in words)
    enough = _STRAY_ITEM_WORDS if line.item else STRAY_WORDS
    return "other" if len(words) >= enough and 2 * plain >= len(words) else None
