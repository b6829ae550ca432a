"""Layers of a file that are switched off: what stands in them does not show.

Follows ISO 32000-1, 8.11, in the default configuration and for viewing, as a file opens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pdfminer.pdftypes import PDFObjRef, dict_value, list_value, resolve1

DEEPEST_EXPRESSION = 16
"""How deep expressions of visibility may be nested."""

MOST_GROUPS = 10_000
"""How many layers of a file are looked at, and parts of one expression."""

_POLICIES: dict[str, Callable[[Iterable[bool]], bool]] = {
    "AllOn": all,
    "AnyOn": any,
    "AllOff": lambda states: not any(states),
    "AnyOff": lambda states: not all(states),
}


class Layers:
    """The layers of a file, by the numbers of their objects."""

    def __init__(self, catalog: dict[str, Any]) -> None:
        properties = _dictionary(catalog.get("OCProperties"))
        usual = _dictionary(properties.get("D"))
        self._off: set[int] = set()
        self._known: dict[int | None, bool] = {None: False}
        if _name(usual.get("BaseState")) == "OFF":
            self._off |= _numbers(properties.get("OCGs"))
        self._off |= _numbers(usual.get("OFF"))
        self._off -= _numbers(usual.get("ON"))
        self._apply_usage(usual)

    def _apply_usage(self, usual: dict[str, Any]) -> None:
        """Switch layers as they say they are to be when the file is viewed."""
        for each in _items(usual.get("AS")):
            event = _dictionary(each)
            if _name(event.get("Event")) != "View":
                continue
            for group in _items(event.get("OCGs")):
                usage = _dictionary(_dictionary(group).get("Usage"))
                state = _name(_dictionary(usage.get("View")).get("ViewState"))
                if state == "OFF":
                    self._off |= _numbers([group])
                elif state == "ON":
                    self._off -= _numbers([group])

    def __bool__(self) -> bool:
        return bool(self._off)

    def is_off(self, reference: object) -> bool:
        """Return whether content that names a layer, or several and a policy, is not shown."""
        if not self._off:
            return False
        number = getattr(reference, "objid", None)
        if number not in self._known:
            self._known[number] = not self._shows(reference)
        return self._known[number]

    def _shows(self, reference: object) -> bool:
        layer = _dictionary(reference)
        if _name(layer.get("Type")) != "OCMD":
            return self._is_on(reference)
        expression = resolve1(layer.get("VE"))
        if isinstance(expression, list) and expression:
            return self._holds(expression, 0, iter(range(MOST_GROUPS)))
        groups = layer.get("OCGs")
        states = [
            self._is_on(group)
            for group in (_items(groups) if isinstance(resolve1(groups), list) else [groups])
            if _dictionary(group)
        ]
        policy = _POLICIES.get(_name(layer.get("P")), any)
        return policy(states) if states else True

    def _is_on(self, reference: object) -> bool:
        number = getattr(reference, "objid", None)
        if number not in self._off:
            return True
        intent = resolve1(_dictionary(reference).get("Intent"))
        names = [_name(each) for each in (intent if isinstance(intent, list) else [intent])]
        return any(names) and not {"View", "All"} & set(names)

    def _holds(self, expression: object, depth: int, steps: Iterator[int]) -> bool:
        """Return whether an expression of layers, And, Or and Not is true."""
        value = resolve1(expression)
        if not isinstance(value, list):
            return self._is_on(expression)
        if depth > DEEPEST_EXPRESSION or not value or next(steps, None) is None:
            return True
        parts = (self._holds(part, depth + 1, steps) for part in value[1:])
        operator = _name(value[0])
        if operator == "Not":
            return not next(parts, False)
        return any(parts) if operator == "Or" else all(parts)


def _items(value: object) -> list[Any]:
    return list(list_value(value))[:MOST_GROUPS]


def _dictionary(value: object) -> dict[str, Any]:
    return dict(dict_value(value))


def _numbers(references: object) -> set[int]:
    return {each.objid for each in _items(references) if isinstance(each, PDFObjRef)}


def _name(value: object) -> str:
    return str(getattr(resolve1(value), "name", ""))
