"""How a page has its elements look: its style sheets, and what elements say of themselves.

Of the properties only those are kept that can hide a text, or show it in capitals. Sheets
outside the file are not fetched; rules for printers, small screens and the pointer are passed
over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from matcher.errors import ResumeReadError

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from tinycss2.ast import Declaration, Node

Declared = Mapping[str, "list[Node]"]
"""The values of the properties of an element, in tokens."""

MOST_SHEET = 2**20
"""Characters of the style sheets of a page that are looked at."""

MOST_COMPARED = 20_000_000
"""How often a rule may be compared with an element of a page."""

_LONGEST_SELECTOR = 200
_LONGEST_OWN = 4000
_NAME = re.compile(r"[.#]([\w-]+)(?![^\[]*\])")
_TOO_MANY = "a page of too many styles: save its text"
_LOOKED_AT = frozenset(
    {"display", "visibility", "opacity", "color", "background", "background-color"}
    | {"background-image", "-webkit-background-clip", "background-clip", "font-size", "font"}
    | {"position", "left", "top", "text-indent", "overflow", "height", "width", "max-height"}
    | {"clip", "white-space", "mso-hide", "margin-left", "text-transform", "font-variant"}
)


class _Rule(NamedTuple):
    important: bool
    specificity: tuple[int, int, int]
    name: str
    value: list[Node]


class PageStyles:
    """The styles of a tree, by element."""

    def __init__(self, root: HtmlElement) -> None:
        self._ruled: dict[HtmlElement, list[_Rule]] = {}
        links = root.iter("link")
        self.is_whole = not any("stylesheet" in (e.get("rel") or "").lower() for e in links)
        """Whether no further sheet is named that stands outside the file."""
        sheet = "\n".join(e.text or "" for e in root.iter("style"))[:MOST_SHEET]
        self._left = MOST_COMPARED
        elements = list(root.iter())
        self._count = len(elements)
        self._names = {
            name
            for element in elements
            for name in f"{element.get('class', '')} {element.get('id', '')}".split()
        }
        for selector, declarations in _rules(sheet) if sheet.strip() else ():
            if self._may_stand(selector):
                self._apply(root, selector, declarations)

    def _may_stand(self, selector: str) -> bool:
        """Tell whether a page has the names in a selector, of which most sheets have many."""
        return ":" in selector or any(
            self._names.issuperset(_NAME.findall(each)) for each in selector.split(",")
        )

    def _apply(self, root: HtmlElement, text: str, declarations: list[Declaration]) -> None:
        import cssselect
        from lxml import etree

        try:
            for selector in cssselect.parse(text):
                if selector.pseudo_element is None:
                    self._left -= self._count * len(text.split())
                    if self._left < 0:
                        raise ResumeReadError("too-large", _TOO_MANY)
                    path = cssselect.HTMLTranslator().selector_to_xpath(selector)
                    rules = [
                        _Rule(d.important, selector.specificity(), d.lower_name, d.value)
                        for d in declarations
                    ]
                    for element in root.xpath(path):
                        self._ruled.setdefault(element, []).extend(rules)
        except (cssselect.SelectorError, etree.XPathError):
            return  # a selector that only a browser knows, such as what a pointer is over

    def of(self, element: HtmlElement) -> Declared:
        """Return the properties of an element; the most specific of the last rules wins."""
        own = element.get("style")
        rules = self._ruled.get(element, ())
        if not own and not rules:
            return {}
        rules = sorted(rules, key=lambda rule: rule[:2])  # stable: of equals the last wins
        style = {rule.name: rule.value for rule in rules}
        if own:
            firm = {rule.name for rule in rules if rule.important}
            for each in _declared(own[:_LONGEST_OWN]):
                if each.lower_name not in firm or each.important:
                    style[each.lower_name] = each.value
        return style


def _rules(sheet: str) -> Iterator[tuple[str, list[Declaration]]]:
    """Yield the selectors of a sheet with what they declare of that."""
    import tinycss2

    pending = tinycss2.parse_stylesheet(
        sheet.replace("<!--", "").replace("-->", ""), skip_comments=True, skip_whitespace=True
    )
    for node in pending:
        rules = [node]
        if node.type == "at-rule" and node.lower_at_keyword == "media" and node.content:
            if tinycss2.serialize(node.prelude).strip().lower() not in ("screen", "all"):
                continue
            rules = tinycss2.parse_rule_list(node.content, skip_comments=True)
        for rule in rules:
            if rule.type == "qualified-rule":
                selector = tinycss2.serialize(rule.prelude).strip()
                declarations = _kept(tinycss2.parse_blocks_contents(rule.content))
                if declarations and len(selector) <= _LONGEST_SELECTOR:
                    yield selector, declarations


def _declared(text: str) -> list[Declaration]:
    import tinycss2

    return _kept(tinycss2.parse_blocks_contents(text))


def _kept(nodes: list[Node]) -> list[Declaration]:
    return [
        node for node in nodes if node.type == "declaration" and node.lower_name in _LOOKED_AT
    ]
