"""A PDF to what its pages paint, by pdfminer.six alone: slow, and the second opinion."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTCurve, LTFigure, LTImage, LTItem, LTPage
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from matcher.readers.pdf.content.cmaps import UNKNOWN
from matcher.readers.pdf.content.glyphs import BOLD
from matcher.readers.pdf.content.state import PageContent
from matcher.readers.pdf.syntax.document import BoundedParser
from matcher.readers.pdf.syntax.limits import Budget
from matcher.readers.pdf.textruns import FAR, LEAST, Run

_GLYPH_CODE = "(cid:"


def stock_contents(data: bytes, most_pages: int, budget: Budget) -> list[PageContent]:
    """Return what the first pages of a PDF paint, letter by letter.

    Raises what pdfminer.six raises, and ResumeReadError: too-large, too-slow.
    """
    document = PDFDocument(BoundedParser(data, budget))
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    contents = []
    for page in islice(PDFPage.create_pages(document), most_pages):
        budget.check_time()
        interpreter.process_page(page)
        contents.append(_content(device.get_result()))
    return contents


def _content(layout: LTPage) -> PageContent:
    content = PageContent((0.0, 0.0, layout.width, layout.height))
    area = max(layout.width * layout.height, 1.0)
    for item in _leaves(layout):
        if isinstance(item, LTChar) and all(abs(place) < FAR for place in item.bbox):
            content.runs.append(_run(item))
        elif isinstance(item, LTImage):
            content.images += item.width * item.height / area
        elif isinstance(item, LTCurve):
            content.canvas.drawings += 1
    return content


def _run(letter: LTChar) -> Run:
    text = letter.get_text()
    text = UNKNOWN if text.startswith(_GLYPH_CODE) else text
    size = max(letter.size if letter.upright else letter.width, LEAST)
    left, bottom, right, top = letter.bbox
    bold = bool(BOLD.search(letter.fontname))
    return Run(text, left, bottom, right, top + LEAST, size, letter.upright, bold)


def _leaves(container: Iterable[LTItem]) -> Iterator[LTItem]:
    for item in container:
        if isinstance(item, LTFigure):
            yield from _leaves(item)
        else:
            yield item
