"""What was entered into the fields of a form that a page was saved with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

FIELD_TAGS = ("input", "textarea", "select")
"""The elements that a person writes into, or chooses from."""

_WRITTEN = ("", "text", "email", "tel", "url", "number", "date", "month")  # types of inputs


def entered(element: HtmlElement) -> str:
    """Return what a field holds: what stands in it, or each option that was chosen of a list.

    Buttons, searches, passwords and boxes to tick hold nothing of a person's.
    """
    if element.tag == "textarea":
        return str(element.text or "")
    if element.tag == "input":
        kind = (element.get("type") or "").strip().lower()
        return str(element.get("value") or "") if kind in _WRITTEN else ""
    chosen = (each for each in element.iter("option") if each.get("selected") is not None)
    return ", ".join(" ".join("".join(each.itertext()).split()) for each in chosen)
