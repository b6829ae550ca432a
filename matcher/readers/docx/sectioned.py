"""The blocks of the body of a Word document, each upon the pages of its section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from matcher.readers.docx.confined import PlacedBlock
from matcher.readers.docx.pagesetup import page_setup
from matcher.readers.docx.wordml import Element, W


def sectioned(blocks: Iterable[PlacedBlock], body: Element) -> Sequence[PlacedBlock]:
    """Return the blocks of a body; a section is said by its last paragraph, or by the body."""
    setup = page_setup(body.find(f"{W}sectPr"))
    found: list[PlacedBlock] = []
    for block, place in reversed(list(blocks)):
        section = block.find(f"{W}pPr/{W}sectPr") if block.tag == f"{W}p" else None
        if section is not None:
            setup = page_setup(section)
        found.append((block, place.of_section(setup)))
    return found[::-1]
