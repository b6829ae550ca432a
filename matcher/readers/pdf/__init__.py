"""PDF to text, by pdfminer.six.

pdfminer.six knows the file: cross-references, encryption, filters, fonts. What a page paints
is read in runs (:mod:`~matcher.readers.pdf.content.interpreter`), what nobody sees of it is
set apart (:mod:`~matcher.readers.pdf.content.hidden`), and the rest is laid out as text
(:mod:`~matcher.readers.pdf.layout`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from matcher.datamodels import HiddenText
from matcher.errors import ResumeReadError
from matcher.readers.europasspdf import as_carried
from matcher.readers.extracted import Enclosed, Extracted, TableReading
from matcher.readers.legibility import count_words, told
from matcher.readers.lightly import lightly
from matcher.readers.pdf.content.bullets import with_signs
from matcher.readers.pdf.content.cmaps import UNKNOWN
from matcher.readers.pdf.content.forms import in_place
from matcher.readers.pdf.glued import is_glued
from matcher.readers.pdf.layout import PageLayout, lay_out, page_texts
from matcher.readers.pdf.layout.joining import to_pieces
from matcher.readers.pdf.textruns import Piece
from matcher.settings import in_force

if TYPE_CHECKING:
    from matcher.readers.pdf.content.state import PageContent
    from matcher.readers.pdf.engine import Painted

FEWEST_CHARACTERS = 20
"""Letters and digits below which a file has no text."""

IMAGE_SHARE = 0.4
"""Share of a page that images cover if the page is a picture of one."""

WHOLE_SHARE, FEWEST_BESIDE = 0.8, 60
"""Share that a scan covers, and letters and digits below which what is written beside is what
programs put below scans: a page number, a stamp, the name of an app."""

MORE_READ = 2
"""How many times what is written on a page a picture of it must say to be read."""

UNREADABLE_SHARE = 0.05
"""Share of unreadable glyphs among the characters from which the text is of no use."""

MOST_DRAWINGS = 20_000
"""Drawings of a page up to which they may be letters: more are a plan, slow to be painted."""

_EXPORT = "save the résumé as .docx, or export the PDF again"
_OCR = "run OCR (install tesseract, and pypdfium2 beside matcher; or: ocrmypdf in.pdf out.pdf)"
_TOO_POOR = "OCR read too little there: scan it sharper, or export the résumé as a text PDF"
_OCR_OR_EXPORT = f"{_OCR} or export the résumé as a text PDF"


@dataclass(slots=True)
class _Page:
    """What is kept of a page: its text, hidden text by reason, and what it paints beside.

    ``doubts`` is text that may be hidden, by reason; ``faults`` is what could not be read.
    """

    layout: PageLayout
    hidden: dict[str, str]
    doubts: dict[str, str]
    images: float
    drawings: int
    faults: int

    @property
    def text(self) -> str:
        return self.layout.text

    @property
    def is_image(self) -> bool:
        return self.images >= IMAGE_SHARE and not self.has_text

    @property
    def is_picture(self) -> bool:
        """Tell whether what it says, if anything, is painted and not written."""
        drawn = 0 < self.drawings <= MOST_DRAWINGS
        return not self.has_text and (self.is_image or drawn)

    @property
    def has_text(self) -> bool:
        least = FEWEST_BESIDE if self.images >= WHOLE_SHARE else FEWEST_CHARACTERS
        return _characters(self.text, least) >= least


def read_pdf(data: bytes, tables: TableReading | None = None) -> Extracted:
    """Return the texts of the first pages of a PDF, as many as its bounds allow.

    Tables are read row by row, unless ``tables`` knows better. Headers and footers that the
    pages share are left out.

    Raises ResumeReadError: encrypted, damaged, unreadable-text, scanned, empty, too-large,
    too-slow.
    """
    with lightly():
        from matcher.readers.pdf.engine import page_contents

    return _read(data, page_contents(data, in_force().pages + 1), tables)


def open_pdf(data: bytes) -> Extracted | Enclosed:
    """Return the same, or the Europass XML that stands in a PDF and says what its pages do.

    Raises ResumeReadError as :func:`read_pdf` does.
    """
    with lightly():
        from matcher.readers.pdf.engine import page_contents

    painted = page_contents(data, in_force().pages + 1)
    return as_carried(_read(data, painted), painted.embedded)


def _read(data: bytes, painted: Painted, tables: TableReading | None = None) -> Extracted:
    from matcher.readers.pdf.engine import DAMAGED, damaged

    contents, warnings, _ = painted
    most = in_force().pages
    pages = [_page(content) for content in contents[:most]]
    warnings += _recognise(data, pages)
    try:
        _check_text(pages)
    except ResumeReadError as error:
        raise (damaged() if DAMAGED in warnings else error) from None
    if len(contents) > most:
        warnings.append(f"only the first {most} pages were read")
    hidden = tuple(
        HiddenText(text, number, reason)
        for number, page in enumerate(pages, 1)
        for reason, text in page.hidden.items()
    )
    warnings += [*_doubts(pages), *told(hidden)]
    layouts = [page.layout for page in pages]
    return Extracted(page_texts(layouts, tables), warnings, hidden)


def _recognise(data: bytes, pages: list[_Page]) -> list[str]:
    """Put what text recognition reads in the place of pages without a text; say which.

    Nothing is done where it is not installed.
    """
    asked = [number for number, page in enumerate(pages) if page.is_picture]
    if not asked:
        return []
    from matcher.readers.pdf.recognition import is_installed, recognised

    if not is_installed():
        return []
    read = []
    for number, pieces in zip(asked, recognised(data, asked), strict=True):
        before = pages[number]
        least = max(FEWEST_CHARACTERS, MORE_READ * _characters(before.text, FEWEST_BESIDE))
        if _characters("".join(piece.text for piece in pieces), least) >= least:
            layout = lay_out(pieces, before.layout.height)
            pages[number] = replace(before, layout=layout, images=0.0)
            read.append(str(number + 1))
        elif pieces and _characters(before.text) >= FEWEST_CHARACTERS:  # it has no more
            pages[number] = replace(before, images=0.0)
    if not read:
        return []
    which = f"page {read[0]} was" if len(read) == 1 else f"pages {', '.join(read)} were"
    return [f"{which} read by OCR from a picture: words may be wrong, look at the page"]


def _page(content: PageContent) -> _Page:
    doubtful = [replace(run, hidden=run.doubt) for run in content.runs if run.doubt]
    runs = with_signs(content.runs, content.canvas.dots)
    pieces = to_pieces(in_place(runs, content.typed) if content.typed else runs)
    _, bottom, _, top = content.box
    return _Page(
        lay_out([piece for piece in pieces if not piece.hidden], top - bottom),
        _by_reason(pieces),
        _by_reason(to_pieces(doubtful)) if doubtful else {},
        content.images,
        content.canvas.drawings,
        content.faults,
    )


def _by_reason(pieces: Iterable[Piece]) -> dict[str, str]:
    """Return the text that is hidden, by the reason why it is."""
    texts: dict[str, str] = {}
    for piece in pieces:
        if piece.hidden and _characters(piece.text):
            said = texts.get(piece.hidden)
            texts[piece.hidden] = f"{said} {piece.text}" if said else piece.text
    return texts


def _characters(text: str, most: int = FEWEST_CHARACTERS) -> int:
    """Return how many letters and digits a text has; of many, only that they are enough."""
    return sum(1 for _ in islice(filter(str.isalnum, text), most))


def _check_text(pages: Sequence[_Page]) -> None:
    text = "".join(page.text for page in pages)
    unreadable = text.count(UNKNOWN)
    if unreadable and unreadable > UNREADABLE_SHARE * len("".join(text.split())):
        message = "the text cannot be read, since its fonts do not say which letters they show"
        raise ResumeReadError("unreadable-text", f"{message}: {_OCR_OR_EXPORT}")
    count = _characters(text)
    if count >= FEWEST_CHARACTERS:
        return
    images = sum(page.is_image for page in pages)
    if images:
        message = f"{images} of {len(pages)} pages hold only an image"
        raise ResumeReadError("scanned", f"{message}: {_what_helps_scans()}")
    if any(page.hidden for page in pages):
        message = "none of its text is visible on the page: export the résumé again"
        raise ResumeReadError("empty", message)
    if any(page.drawings for page in pages):
        message = "no text, only drawings: its letters are outlines, or their font is broken"
        raise ResumeReadError("empty", f"{message}; {_OCR_OR_EXPORT}")
    message = f"the PDF holds {count or 'no'} letters and digits: is it the right file?"
    raise ResumeReadError("empty", message)


def _what_helps_scans() -> str:
    """Say what to do about pictures of pages: OCR that is there has found too little."""
    from matcher.readers.pdf.recognition import is_installed

    return _TOO_POOR if is_installed() else _OCR_OR_EXPORT


def _doubts(pages: Sequence[_Page]) -> Iterator[str]:
    """Say what may be wrong with the text, and what to do about it."""
    images = sum(page.is_image for page in pages)
    if images:
        yield f"{images} of {len(pages)} pages hold only an image: {_OCR}"
    text = "\n".join(page.text for page in pages)
    if count := text.count(UNKNOWN):
        yield f"{count} characters of unknown meaning were left out"
    if is_glued(text):
        yield f"words run together, since the file does not say where they end: {_EXPORT}"
    for number, page in enumerate(pages, 1):
        if page.layout.is_mingled:
            yield f"page {number}: columns not told apart, lines may be mixed: {_EXPORT}"
        if page.faults:
            yield f"page {number}: not wholly checked for hidden text, parts are damaged"
        for reason, doubtful in page.doubts.items():
            count = count_words(doubtful)
            words = "1 word that is" if count == 1 else f"{count} words that are"
            yield f"page {number}: {words} scored may be hidden ({reason})"
