"""A PDF to what its pages paint: by our interpreter, or else by the stock one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

from matcher.errors import ResumeReadError
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.hidden import mark_hidden
from matcher.readers.pdf.content.layers import Layers
from matcher.readers.pdf.content.markedcontent import doubt
from matcher.readers.pdf.content.painting import interpret
from matcher.readers.pdf.content.state import PageContent
from matcher.readers.pdf.silence import silenced
from matcher.readers.pdf.syntax.carried import (
    EmbeddedFile,
    embedded_xml,
    form_of,
    refuse_covers,
)
from matcher.readers.pdf.syntax.document import Document
from matcher.readers.pdf.syntax.limits import Budget, too_large
from matcher.readers.pdf.syntax.pagetree import counted, pages

UNCOUNTED = "on a page beyond those that the file counts"
"""Why the text of such a page may not be seen."""

UNCHECKED = "not checked for hidden text: read by the slow parser, which cannot tell it"
"""The warning of a file that our interpreter could not read."""

DAMAGED = "the file is damaged: what could be found of it was read"
"""The warning of a file whose tables are missing or wrong."""


class Painted(NamedTuple):
    """What the pages of a PDF paint, warnings, and the XML files that stand in it."""

    contents: list[PageContent]
    warnings: list[str]
    embedded: tuple[EmbeddedFile, ...] = ()


def page_contents(data: bytes, most_pages: int) -> Painted:
    """Return what the first pages of a PDF paint, with hidden runs marked, and warnings.

    Raises ResumeReadError: encrypted, damaged, too-large, too-slow; unsupported for a form
    (XFA) and for a portfolio.
    """
    budget = Budget()
    with silenced(), _explained():
        try:
            return _fast(data, most_pages, budget)
        except (ResumeReadError, PDFPasswordIncorrect, PDFEncryptionError, MemoryError):
            raise
        except Exception:  # whatever our parser does not expect, the stock one may
            from matcher.readers.pdf.content.stock import stock_contents

            return Painted(stock_contents(data, most_pages, budget), [UNCHECKED])


def _fast(data: bytes, most_pages: int, budget: Budget) -> Painted:
    document, fonts = Document(data, budget), Fonts()
    catalog = document.catalog
    refuse_covers(catalog)
    layers, form = Layers(catalog), form_of(catalog)
    contents = []
    shown = counted(document)
    for number, page in enumerate(pages(document, most_pages)):
        content = interpret(page, fonts, layers, budget, form)
        if number >= shown:
            doubt(content.runs, UNCOUNTED)
        content.canvas.finish()
        shapes = content.canvas.shapes
        parts = mark_hidden(content.runs, shapes, content.box, budget)
        if parts:
            content.typed = [
                [part for run in field for part in parts.get(id(run), (run,))]
                for field in content.typed
            ]
        contents.append(content)
    warnings = [DAMAGED] if document.searched else []
    return Painted(contents, warnings, tuple(embedded_xml(catalog)))


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except ResumeReadError:
        raise
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        message = "encrypted: save a copy without a password"
        raise ResumeReadError("encrypted", message) from error
    except MemoryError as error:
        raise too_large("asks for more memory than there is") from error
    except Exception as error:  # a damaged file can make pdfminer.six raise nearly anything
        raise damaged() from error


def damaged() -> ResumeReadError:
    """Return the error of a file of which too little is left to read."""
    message = "the PDF is truncated or damaged: export or download it again"
    return ResumeReadError("damaged", message)
