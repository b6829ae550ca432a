"""What stands around paragraphs, rows and runs of a Word document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from matcher.readers.docx.fieldcodes import shown_of_field
from matcher.readers.docx.setting import Setting
from matcher.readers.docx.wordml import MATH, Element, W, branches, is_on, value_of

HELD_BACK = "the result of a field that shows none"

# Content controls, accepted changes, links, smart tags, fields, directions of writing, bases of
# ruby, formulas.
_WRAPPERS = frozenset(
    f"{W}{name}"
    for name in (
        "sdt", "sdtContent", "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple",
        "bdo", "dir", "ruby", "rubyBase",
    )
) | {f"{MATH}oMath", f"{MATH}oMathPara"}  # fmt: skip
_REMOVED = {f"{W}del": "deleted", f"{W}moveFrom": "moved away"}
_OFF = ("0", "off", "false")


def is_wrapper(element: Element) -> bool:
    """Return whether other text of the same paragraph or table may stand in an element."""
    return element.tag in _WRAPPERS or element.tag in _REMOVED


def wrapped(
    parent: Element, place: Setting, left_out: Counter[str], *tags: str
) -> Iterator[tuple[Element, Setting]]:
    """Yield the children of some kinds, also from what is wrapped around them."""
    for child in branches(parent):
        if child.tag in tags:
            yield child, place
        elif child.tag == f"{W}altChunk":
            left_out["an imported part"] += 1
        elif is_wrapper(child):
            yield from wrapped(child, inside(child, place), left_out, *tags)


def inside(wrapper: Element, place: Setting) -> Setting:
    """Return the place that what is wrapped has."""
    if wrapper.tag in _REMOVED:
        return place.hidden(_REMOVED[wrapper.tag])
    if wrapper.tag == f"{W}sdt":
        # one that a person filled is theirs, also within one that asks
        asks = is_on(wrapper.find(f"{W}sdtPr/{W}showingPlcHdr"))
        return place if asks == place.prompt else replace(place, prompt=asks)
    if wrapper.tag == f"{W}fldSimple":
        return place.shown(shown_of_field(value_of(wrapper, "instr")), HELD_BACK)
    if wrapper.tag == f"{MATH}phant":
        show = wrapper.find(f"{MATH}phantPr/{MATH}show")
        gone = show is not None and show.get(f"{MATH}val") in _OFF
        return place.hidden("transparent" if gone else "")
    return place
