"""The pages of a PDF in their order, whatever has happened to the tree they stand in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from math import inf
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFObjRef, dict_value, list_value, resolve1

from matcher.readers.pdf.syntax.document import Document

_INHERITED = ("Resources", "MediaBox", "CropBox", "Rotate")
_BOXES = ("MediaBox", "CropBox")
_SIDES = 4


def pages(document: Document, most: int) -> Iterator[PDFPage]:
    """Yield the pages of a document, ``most`` of them at most.

    Where its tree leads to none, they are looked for among all objects.
    """
    found = list(islice(_in_tree(document), most)) or islice(_anywhere(document), most)
    for attributes in found:
        yield PDFPage(document, None, attributes, None)


def _in_tree(document: Document) -> Iterator[dict[str, Any]]:
    seen: set[int] = set()
    pending: list[tuple[object, dict[str, Any]]] = [(document.catalog.get("Pages"), {})]
    while pending:
        node, inherited = pending.pop()
        if isinstance(node, PDFObjRef):
            if node.objid in seen:
                continue
            seen.add(node.objid)
        value = resolve1(node)
        if not isinstance(value, dict):
            continue
        if "Kids" in value:
            handed = inherited | {key: value[key] for key in _INHERITED if key in value}
            pending += [(kid, handed) for kid in reversed(list_value(value["Kids"]))]
        else:
            yield _sound(inherited | value)


def counted(document: Document) -> float:
    """Return how many pages the tree of a document says that it has: a viewer shows no more.

    Infinity where it says nothing of use.
    """
    count = resolve1(dict_value(document.catalog.get("Pages")).get("Count"))
    return count if isinstance(count, int) and count > 0 else inf


def _anywhere(document: Document) -> Iterator[dict[str, Any]]:
    for table in document.xrefs:
        for number in table.get_objids():
            value = PDFObjRef(document, number).resolve()
            if isinstance(value, dict) and getattr(value.get("Type"), "name", "") == "Page":
                yield _sound(value)


def _sound(attributes: dict[str, Any]) -> dict[str, Any]:
    """Return the attributes of a page without boxes that are none; a letter is the default."""
    return {
        key: value
        for key, value in attributes.items()
        if key not in _BOXES or _is_box(resolve1(value))
    }


def _is_box(value: object) -> bool:
    numbers = [resolve1(item) for item in value] if isinstance(value, list) else []
    if len(numbers) != _SIDES or not all(isinstance(n, int | float) for n in numbers):
        return False
    left, bottom, right, top = numbers
    return bool(left != right and bottom != top)
