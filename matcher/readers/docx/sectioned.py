"""The blocks of the body of a Word document, each upon the pages of its section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from matcher.readers.docx.confined import PlacedBlock
from matcher.readers.docx.pagesetup import page_setup
from matcher.readers.docx.setting import Setting
from matcher.readers.docx.wordml import Element, W


def sectioned(blocks: Iterable[PlacedBlock], body: Element) -> Sequence[PlacedBlock]:
    """Return the blocks of a body; a section is said by its last paragraph, or by the body."""
    setup = page_setup(body.find(f"{W}sectPr"))
    holders = {section.getparent() for section in body.iter(f"{W}sectPr")}
    ends = {holder.getparent() for holder in holders if holder.tag == f"{W}pPr"}
    placed, found = list(blocks), list[PlacedBlock]()
    known: dict[int, Setting] = {}  # most blocks of a section share their place
    for block, place in reversed(placed):
        if block in ends and block.tag == f"{W}p":
            setup, known = page_setup(block.find(f"{W}pPr/{W}sectPr")), {}
        if id(place) not in known:
            known[id(place)] = place.of_section(setup)
        found.append((block, known[id(place)]))
    return found[::-1]
