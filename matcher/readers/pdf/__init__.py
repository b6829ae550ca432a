"""PDF to text, by pdfminer.six.

pdfminer.six interprets the file; which letters make a line is decided here and in
:mod:`matcher.readers.pdf.layout`, from the order in which they are painted.
"""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING

from matcher.errors import ResumeReadError
from matcher.readers.pdf.layout import page_text, without_running_titles
from matcher.readers.pdf.pieces import to_pieces

if TYPE_CHECKING:
    from pdfminer.layout import LTChar, LTItem, LTPage

MOST_PAGES = 60
"""How many pages of a file are read."""

FEWEST_CHARACTERS = 20
"""Letters and digits below which a file has no text."""

IMAGE_SHARE = 0.4
"""Share of a page that images cover if the page is a picture of one."""

UNREADABLE_SHARE = 0.05
"""Share of unreadable glyphs among the characters from which the text is of no use."""

_OCR = "run OCR (for example: ocrmypdf in.pdf out.pdf)"
_REMEDY = f"{_OCR} or export the résumé as a text PDF"
_GLYPH_CODE = re.compile(r"\(cid:\d+\)")
_UNREADABLE = re.compile(rf"{_GLYPH_CODE.pattern}|\ufffd")


@dataclass
class _Page:
    """What stands on a page: letters in the order of painting, the share images cover."""

    letters: list[LTChar] = field(default_factory=list)
    images: float = 0.0
    drawings: int = 0
    text: str = ""

    @property
    def is_image(self) -> bool:
        return self.images >= IMAGE_SHARE and _characters(self.text) < FEWEST_CHARACTERS


def read_pdf(data: bytes) -> tuple[list[str], list[str]]:
    """Return the texts of a PDF's pages, not cleaned, and warnings.

    Headers and footers that the pages share are left out.

    Raises ResumeReadError: encrypted, damaged, unreadable-text, scanned, empty.
    """
    pages = []
    for page in _read_pages(data):
        page.text = page_text(to_pieces(page.letters))
        page.letters.clear()  # they take a hundred times the room of the text
        pages.append(page)
    _check_text(pages[:MOST_PAGES])
    texts = without_running_titles([page.text for page in pages[:MOST_PAGES]])
    return texts, list(_warnings(pages))


def _read_pages(data: bytes) -> Iterator[_Page]:
    pages = _interpret(data)
    while True:
        with _silenced(), _explained():
            page = next(pages, None)
        if page is None:
            return
        yield page


@contextmanager
def _silenced() -> Iterator[None]:
    """Keep what pdfminer.six logs and warns of from the user: the error says what matters."""
    logger = logging.getLogger("pdfminer")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


@contextmanager
def _explained() -> Iterator[None]:
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

    try:
        yield
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        message = "encrypted: save a copy without a password"
        raise ResumeReadError("encrypted", message) from error
    except Exception as error:  # a damaged file can make pdfminer.six raise nearly anything
        message = "the PDF is truncated or damaged: export or download it again"
        raise ResumeReadError("damaged", message) from error


def _interpret(data: bytes) -> Iterator[_Page]:
    """Yield the pages, and one empty page more if the file has more than are read."""
    from pdfminer.converter import PDFPageAggregator
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser

    document = PDFDocument(PDFParser(BytesIO(data)))
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    for number, page in enumerate(islice(PDFPage.create_pages(document), MOST_PAGES + 1)):
        if number == MOST_PAGES:
            yield _Page()
        else:
            interpreter.process_page(page)
            yield _content(device.get_result())


def _content(layout: LTPage) -> _Page:
    from pdfminer.layout import LTChar, LTCurve, LTImage

    page = _Page()
    area = max(layout.width * layout.height, 1.0)
    for item in _leaves(layout):
        if isinstance(item, LTChar):
            page.letters.append(item)
        elif isinstance(item, LTImage):
            page.images += item.width * item.height / area
        elif isinstance(item, LTCurve):
            page.drawings += 1
    return page


def _leaves(container: Iterable[LTItem]) -> Iterator[LTItem]:
    from pdfminer.layout import LTFigure

    for item in container:
        if isinstance(item, LTFigure):
            yield from _leaves(item)
        else:
            yield item


def _characters(text: str) -> int:
    return sum(map(str.isalnum, _GLYPH_CODE.sub("", text)))


def _check_text(pages: list[_Page]) -> None:
    text = "".join(page.text for page in pages)
    unreadable = len(_UNREADABLE.findall(text))
    readable = len("".join(_UNREADABLE.sub("", text).split()))
    if unreadable > UNREADABLE_SHARE * (readable + unreadable):
        message = "the text cannot be read, since its fonts do not say which letters they show"
        raise ResumeReadError("unreadable-text", f"{message}: {_REMEDY}")
    count = _characters(text)
    if count >= FEWEST_CHARACTERS:
        return
    images = sum(page.is_image for page in pages)
    if images:
        message = f"{images} of {len(pages)} pages hold only an image"
        raise ResumeReadError("scanned", f"{message}: {_REMEDY}")
    if any(page.drawings for page in pages):
        message = "no text, only drawings: its letters are outlines, or their font is broken"
        raise ResumeReadError("empty", f"{message}; {_REMEDY}")
    message = f"the PDF holds {count or 'no'} letters and digits: is it the right file?"
    raise ResumeReadError("empty", message)


def _warnings(pages: list[_Page]) -> Iterator[str]:
    if len(pages) > MOST_PAGES:
        yield f"only the first {MOST_PAGES} pages were read"
    images = sum(page.is_image for page in pages)
    if images:
        yield f"{images} of {min(len(pages), MOST_PAGES)} pages hold only an image: {_OCR}"
    text = "".join(page.text for page in pages)
    if codes := len(_GLYPH_CODE.findall(text)):
        yield f"{codes} characters of unknown meaning were left out"
