"""What a PDF carries beside its pages: a form, documents, a portfolio with a cover.

Follows ISO 32000-1, 7.11.4 (embedded files), 12.3.5 (collections) and 12.7.8 (XFA).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from pdfminer.pdftypes import PDFObjRef, PDFStream, dict_value, list_value, resolve1
from pdfminer.utils import decode_text

from matcher.errors import ResumeReadError
from matcher.readers.formats import ANY_BUT_PDF

MOST_FILES = 50
"""How many of the embedded files of a PDF are looked at."""

_MOST_NODES = 1_000
_ENDS_IN_XML = ".xml"


class EmbeddedFile(NamedTuple):
    """A file that stands in a PDF, and its name there."""

    name: str
    data: bytes


def form_of(catalog: dict[str, Any]) -> dict[str, Any]:
    """Return the form of a file, an empty one if there is none."""
    return dict(dict_value(catalog.get("AcroForm")))


def refuse_covers(catalog: dict[str, Any]) -> None:
    """Raise ResumeReadError, unsupported, where the pages only stand for what is not painted.

    That is a form (XFA) which a viewer lays out itself, and the cover of a portfolio.
    """
    form = form_of(catalog)
    drawn = catalog.get("NeedsRendering") is True or not list_value(form.get("Fields"))
    if "XFA" in form and drawn:
        message = "a form (XFA) whose pages stand in no PDF: open it in Adobe Reader, print it"
        raise ResumeReadError("unsupported", f"{message} to a PDF, and give that")
    if isinstance(resolve1(catalog.get("Collection")), dict):
        message = "a PDF portfolio, whose page is only a cover: open it, save the résumé in it"
        raise ResumeReadError(
            "unsupported", f"{message} as a file of its own, PDF or {ANY_BUT_PDF}"
        )


def embedded_xml(catalog: dict[str, Any]) -> Iterator[EmbeddedFile]:
    """Yield the XML files that stand in a PDF."""
    names = dict_value(dict_value(catalog.get("Names")).get("EmbeddedFiles"))
    listed = [*_leaves(names), *list_value(catalog.get("AF"))]
    seen: set[int] = set()
    for each in islice(listed, MOST_FILES):
        described = dict_value(each)
        name = _text(described.get("UF")) or _text(described.get("F"))
        stream = resolve1(dict_value(described.get("EF")).get("F"))
        if not isinstance(stream, PDFStream) or not name.lower().endswith(_ENDS_IN_XML):
            continue
        if id(stream) not in seen:
            seen.add(id(stream))
            yield EmbeddedFile(name, stream.get_data())


def _leaves(root: dict[str, Any]) -> Iterator[object]:
    """Yield the values of a tree of names."""
    pending: list[dict[str, Any]] = [root]
    seen: set[int] = set()
    for _ in range(_MOST_NODES):
        if not pending:
            return
        node = pending.pop()
        yield from list_value(node.get("Names"))[1::2]
        for kid in list_value(node.get("Kids"))[:MOST_FILES]:
            number = kid.objid if isinstance(kid, PDFObjRef) else id(kid)
            if number not in seen:
                seen.add(number)
                pending.append(dict_value(kid))


def _text(value: object) -> str:
    value = resolve1(value)
    return decode_text(value) if isinstance(value, bytes) else ""
