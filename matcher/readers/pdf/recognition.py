"""Pages that hold only a picture to pieces, by text recognition, where it is installed.

Tesseract, the program, reads pages that PDFium has painted: both the extra ``ocr`` and the
program have to be there. It is handed the picture through a pipe, since pytesseract would leave
the page in a file if this process were killed. ``python -m benchmarks.scans`` measures it
beside RapidOCR, which loses blanks between English words.
"""

from __future__ import annotations

import csv
import math
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields, replace
from itertools import groupby
from typing import Any

from matcher.language import LANGUAGE
from matcher.readers.pdf.geometry import median
from matcher.readers.pdf.scanturns import looks_turned, turns_told
from matcher.readers.pdf.textruns import CELL_GAP, Piece
from matcher.settings import in_force
from matcher.text import BULLET

RESOLUTION = 300
"""Dots an inch at which pages are painted: what Tesseract was trained with."""

LARGEST_PICTURE = 30_000_000
"""How many dots the picture of a page has at most: an A3 page has 17 million."""

_POINTS = 72  # an inch
_PROGRAM = "tesseract"
_WORD = 5  # the level of a row that is a word
_TAKEN_FOR_BULLETS = frozenset({*"eo¢®©°«»*+-—–=>·@§", "e@"})
_FEWEST_BULLETS = 2
_turn = threading.Lock()  # PDFium works for one thread at a time


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a page and its box, in dots from the top left."""

    line: tuple[str, ...]
    text: str
    left: int
    top: int
    width: int
    height: int
    conf: float  # how sure Tesseract is of it, in percent

    @property
    def right(self) -> int:
        return self.left + self.width


def is_installed() -> bool:
    """Tell whether pages can be recognised here: Tesseract and pypdfium2 are there."""
    if shutil.which(_PROGRAM) is None:
        return False
    try:
        import pypdfium2  # noqa: F401
    except ImportError:
        return False
    return True


def recognised(data: bytes, numbers: Sequence[int]) -> Iterator[list[Piece]]:
    """Yield what stands on some pages of a PDF, ``numbers`` counted from 0, piece by piece.

    In the order in which the page is read, as Tesseract sees it. Nothing for a page that
    cannot be painted, or is beyond the bounds of pages and of time.
    """
    bounds = in_force()
    left = bounds.ocr_seconds
    with _turn, _opened(data) as document:
        for place, number in enumerate(numbers):
            within = place < bounds.ocr_pages and left > 0
            before = _spent()
            yield _page(document, number, left) if within else []
            left -= _spent() - before


def _spent() -> float:
    """Return the time that programs of this process have taken and their end has told."""
    times = os.times()
    return times.children_user + times.children_system


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    """Open a file for PDFium; give None of one that it refuses."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        yield None
        return
    try:
        yield document
    finally:
        document.close()


def _page(document: Any, number: int, seconds: float) -> list[Piece]:  # noqa: ANN401 -- pypdfium2's, which has no types
    try:
        return [] if document is None else _pieces(document[number], seconds)
    except MemoryError:
        raise
    except Exception:  # of a damaged page, on which the two readers need not agree
        return []


def _pieces(page: Any, seconds: float) -> list[Piece]:  # noqa: ANN401 -- as above
    from numpy import rot90

    width, height = page.get_size()
    scale = min(RESOLUTION / _POINTS, (LARGEST_PICTURE / max(width * height, 1.0)) ** 0.5)
    picture = page.render(scale=scale, grayscale=True).to_numpy()
    resolution = round(scale * _POINTS)
    before = _spent()
    words = list(_words(_encoded(picture), resolution, seconds))
    if looks_turned(words):
        left = max(1.0, seconds - (_spent() - before))
        options = ["stdin", "stdout", "--psm", "0", "--dpi", str(resolution)]
        quarters = turns_told(_printed(options, _encoded(picture), left))
        turned = rot90(picture, quarters)
        upright = list(_words(_encoded(turned), resolution, left)) if quarters else []
        if upright and not looks_turned(upright):
            words, height = upright, turned.shape[0] / scale
    return [_piece(cell, scale, height) for cell in _cells(_with_bullets(words))]


def _encoded(picture: Any) -> bytes:  # noqa: ANN401 -- as above
    rows, columns = picture.shape[:2]
    head = f"P5 {columns} {rows} 255\n".encode()
    return head + bytes(picture.tobytes())


_BOX = [each.name for each in fields(_Word)[2:6]]  # so Tesseract calls the columns, too


def _words(picture: bytes, resolution: int, seconds: float) -> Iterator[_Word]:
    """Yield the words of a picture, in the order in which they are read."""
    language = LANGUAGE.code_of_three
    options = ["stdin", "stdout", "-l", language, "--dpi", str(resolution), "tsv"]
    rows = csv.DictReader(
        _printed(options, picture, seconds).splitlines(),
        delimiter="\t",
        quoting=csv.QUOTE_NONE,
    )
    for row in rows:
        if int(row["level"]) == _WORD and row["text"] and row["text"].strip():
            line = row["block_num"], row["par_num"], row["line_num"]
            left, top, width, height = (int(row[side]) for side in _BOX)
            sure = float(row["conf"])
            yield _Word(line, row["text"].strip(), left, top, width, height, sure)


def _printed(options: Sequence[str], picture: bytes, seconds: float) -> str:
    """Return what Tesseract prints of a picture; nothing where it fails or takes too long."""
    alone = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # other processes have the other cores
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    command = [_PROGRAM, *options]  # no word of it is a stranger's
    try:
        with subprocess.Popen(  # noqa: S603
            command, env=alone, stdin=pipe, stdout=pipe, stderr=nowhere
        ) as program:
            try:
                told, _ = program.communicate(picture, _by_the_clock(program.pid, seconds))
            finally:
                program.kill()  # else it is waited for
    except (subprocess.SubprocessError, OSError):
        return ""
    return "" if program.returncode else told.decode("utf-8", "replace")


def _by_the_clock(pid: int, seconds: float) -> float:
    """Limit the time of the processor of a program; return what it may take by the clock."""
    if sys.platform != "linux":
        return seconds
    import resource

    most = math.ceil(seconds)  # the system counts in whole ones
    with suppress(ProcessLookupError):  # it has ended
        resource.prlimit(pid, resource.RLIMIT_CPU, (most, most + 1))
    return in_force().wall_seconds


def _with_bullets(words: Sequence[_Word]) -> Iterator[list[_Word]]:
    """Yield the words line by line, with bullets for what was taken for one as a letter.

    Tesseract knows no bullet. A sign that begins one line may be a word; the same sign
    before a capital, line after line, is none.
    """
    lines = [list(line) for _, line in groupby(words, key=lambda word: word.line)]
    first = [line[0].text for line in lines if _may_be_listed(line)]
    for line in lines:
        sign = line[0]
        if _may_be_listed(line) and first.count(sign.text) >= _FEWEST_BULLETS:
            line[0] = replace(sign, text=BULLET.strip())
        yield line


def _may_be_listed(line: Sequence[_Word]) -> bool:
    sign, *rest = (word.text for word in line)
    return bool(rest) and sign in _TAKEN_FOR_BULLETS and not rest[0][0].islower()


def _cells(lines: Iterable[Sequence[_Word]]) -> Iterator[list[_Word]]:
    """Yield the words of each line up to a gap from which on they are another cell."""
    for line in lines:
        size = median(word.height for word in line)
        cell = [line[0]]
        for word in line[1:]:
            if word.left - cell[-1].right >= CELL_GAP * size:
                yield cell
                cell = []
            cell.append(word)
        yield cell


def _piece(words: Sequence[_Word], scale: float, page_height: float) -> Piece:
    top = min(word.top for word in words) / scale
    bottom = max(word.top + word.height for word in words) / scale
    return Piece(
        text=" ".join(word.text for word in words),
        x0=words[0].left / scale,
        y0=page_height - bottom,
        x1=words[-1].right / scale,
        y1=page_height - top,
        size=max(bottom - top, 1.0),
    )
