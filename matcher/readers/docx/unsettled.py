"""What of a Word document programs may take differently: prompts and alternatives.

A content control may still say that it shows what its template asks for, though a person wrote
into it: programs that know nothing of templates keep the mark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from matcher.readers.docx.archive import PackagePart
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import (
    MC,
    Element,
    W,
    chosen,
    is_common,
    is_on,
    value_of,
)

_ASKS = f"{W}sdtPr/{W}showingPlcHdr"
_PLACEHOLDER = f"{W}sdtPr/{W}placeholder/{W}docPart"
_STYLE = "placeholder text"  # as Word names its own style, in any language


def unsettled(root: Element, main: PackagePart, sheet: Stylesheet) -> Iterator[Element]:
    """Yield paragraphs and boxes of a part of which some programs may show another text.

    Controls that a person filled are marked so in the part. Raises what XML raises.
    """
    asking = [mark.getparent().getparent() for mark in root.iter(f"{W}showingPlcHdr")]
    asked = _asked(main) if asking else {}
    for control in asking:
        mark = control.find(_ASKS)
        name = value_of(control.find(_PLACEHOLDER))
        if not is_on(mark) or name is None or _is_styled(control, sheet):
            continue
        prompt = asked.get(name)
        if prompt is None or prompt != _text(control):
            mark.set(f"{W}val", "0")
            if prompt is None:
                yield from _holders(control)
    yield from _alternatives(root)


def _asked(main: PackagePart) -> Mapping[str, str]:
    """Return what the template of a document asks for, by name."""
    glossary = main.of_kind("glossaryDocument")
    parts = () if glossary is None else glossary.root.iter(f"{W}docPart")
    return {
        value_of(part.find(f"{W}docPartPr/{W}name")) or "": _text(part)
        for part in parts
        if part.find(f"{W}docPartPr") is not None
    }


def _is_styled(control: Element, sheet: Stylesheet) -> bool:
    """Return whether some of a text is written as prompts are."""
    names = (
        value_of(style.find(f"{W}name")) or ""
        for mark in control.iterfind(f"{W}sdtContent//{W}rStyle")
        for style in sheet.chain("character", value_of(mark))[:1]
    )
    return any(name.lower() == _STYLE for name in names)


def _alternatives(root: Element) -> Iterator[Element]:
    """Yield what holds a choice that some programs do not show, where the other says more."""
    for both in root.iter(f"{MC}AlternateContent"):
        choice, fallback = chosen(both), both.find(f"{MC}Fallback")
        if (
            choice is None
            or choice is fallback
            or next(both.iterancestors(f"{MC}Fallback"), None)
        ):
            continue
        other = "" if fallback is None else _text(fallback)
        if other != _text(choice) and (other or not is_common(choice)):
            yield from _holders(choice)


def _holders(element: Element) -> Iterable[Element]:
    """Return the boxes or paragraphs in an element, or the paragraph that it is in."""
    for tag in (f"{W}txbxContent", f"{W}p"):
        if inner := list(element.iter(tag)):
            return inner
    return list(element.iterancestors(f"{W}p"))[:1]


def _text(parent: Element) -> str:
    """Return the letters of a text, without blanks."""
    return "".join("".join(text.text or "" for text in parent.iter(f"{W}t")).split())
