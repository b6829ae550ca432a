"""Layers of a file that are switched off: what stands in them does not show.

Follows ISO 32000-1, 8.11, in the default configuration and for viewing, as a file opens. What
viewers differ in is not known, and neither is what is broken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pdfminer.pdftypes import PDFObjRef, dict_value, list_value, resolve1

DEEPEST_EXPRESSION = 32
"""How deep expressions of visibility may be nested; of a deeper one nothing is known."""

MOST_GROUPS = 100_000
"""How many layers are looked at, of a file's lists and of one expression; of more, none is."""

_MOST_DIRECT = 1_000
_START, _ESCAPED = b"/OC", (b"/O#", b"/#4")  # of a name that may be that of a layer's mark
_Shown = bool | None  # None where it is not known


def _all(states: Sequence[_Shown]) -> _Shown:
    return False if False in states else None if None in states else True


def _any(states: Sequence[_Shown]) -> _Shown:
    return True if True in states else None if None in states else False


def _not(state: _Shown) -> _Shown:
    return None if state is None else not state


_POLICIES: dict[str, Callable[[Sequence[_Shown]], _Shown]] = {
    "AllOn": _all,
    "AnyOn": _any,
    "AllOff": lambda states: _not(_any(states)),
    "AnyOff": lambda states: _not(_all(states)),
}


def has_layers(data: bytes) -> bool:
    """Tell whether content may be marked as part of a layer."""
    return _START in data or (b"#" in data and any(start in data for start in _ESCAPED))


class Layers:
    """The layers of a file, by the numbers of their objects."""

    def __init__(self, catalog: dict[str, Any]) -> None:
        properties = _dictionary(catalog.get("OCProperties"))
        usual = _dictionary(properties.get("D"))
        self._left = MOST_GROUPS
        self._known: dict[int, _Shown] = {}
        self._direct: dict[
            int, tuple[object, _Shown]
        ] = {}  # kept, that no other has its number
        off: set[int] = set()
        if _name(usual.get("BaseState")) == "OFF":
            off = self._numbers(properties.get("OCGs")) - self._numbers(usual.get("ON"))
        self._off = off | self._numbers(usual.get("OFF"))
        self._viewed = self._automatic(usual)

    def shows(self, reference: object) -> _Shown:
        """Return whether content is shown that names a layer, or several and a policy."""
        if reference is None:
            return True
        number = getattr(reference, "objid", None)
        if number is None:
            return self._shows_direct(reference)
        if number not in self._known:
            self._known[number] = self._shows(reference)
        return self._known[number]

    def _shows_direct(self, layer: object) -> _Shown:
        """Return the same of one that is no object of the file, by its place in memory."""
        if id(layer) not in self._direct:
            if len(self._direct) >= _MOST_DIRECT:
                self._direct.clear()
            self._direct[id(layer)] = layer, self._shows(layer)
        return self._direct[id(layer)][1]

    def _automatic(self, usual: dict[str, Any]) -> set[int]:
        """Return the layers that are, when the file is viewed, as they say they are to be."""
        found: set[int] = set()
        for each in self._items(usual.get("AS")):
            event = _dictionary(each)
            kinds = {_name(kind) for kind in _list(event.get("Category"))}
            if _name(event.get("Event")) == "View" and (not kinds or "View" in kinds):
                found |= self._numbers(event.get("OCGs"))
        return found

    def _shows(self, reference: object) -> _Shown:
        layer = _dictionary(reference)
        kind = _name(layer.get("Type"))
        if kind == "OCG" or not (kind == "OCMD" or layer.keys() & {"OCGs", "VE"}):
            return self._is_on(reference)
        # what does not say that it is a policy is one for some viewers
        shown = self._follows(layer)
        return shown if kind == "OCMD" or shown else None

    def _follows(self, layer: dict[str, Any]) -> _Shown:
        """Return whether the layers of a policy are as it wants them."""
        expression, groups = resolve1(layer.get("VE")), resolve1(layer.get("OCGs"))
        if isinstance(expression, list):
            return self._holds(expression, 0, iter(range(MOST_GROUPS)))
        listed = groups if isinstance(groups, list) else [layer.get("OCGs")]
        if len(listed) > MOST_GROUPS:
            return None
        states = [self._is_on(group) for group in listed if _dictionary(group)]
        policy = _POLICIES.get(_name(layer.get("P")), _any)
        return policy(states) if states else True

    def _is_on(self, reference: object) -> _Shown:
        number, layer = getattr(reference, "objid", None), _dictionary(reference)
        if not {"View", "All"} & _intents(layer):
            return True
        if self._left <= 0 or _name(layer.get("Type")) == "OCMD":
            return None
        usage = _dictionary(_dictionary(layer.get("Usage")).get("View"))
        wanted = _name(usage.get("ViewState"))
        if wanted and number in self._viewed:
            return wanted != "OFF"
        if number in self._off:
            return False
        return None if wanted == "OFF" else True  # some viewers obey it unasked

    def _holds(self, expression: object, depth: int, steps: Iterator[int]) -> _Shown:
        """Return whether an expression of layers, And, Or and Not is true."""
        value = resolve1(expression)
        if isinstance(value, dict):
            return self._is_on(expression)
        if not isinstance(value, list) or len(value) < 2 or depth > DEEPEST_EXPRESSION:  # noqa: PLR2004
            return None
        parts = []
        for part in value[1:]:
            if next(steps, None) is None:
                return None
            if resolve1(part) is not None:
                parts.append(self._holds(part, depth + 1, steps))
        return _joined(_name(value[0]), parts)

    def _items(self, value: object) -> list[Any]:
        items = _list(value)
        self._left -= len(items)
        return items if self._left > 0 else []

    def _numbers(self, references: object) -> set[int]:
        return {each.objid for each in self._items(references) if isinstance(each, PDFObjRef)}


def _joined(operator: str, parts: Sequence[_Shown]) -> _Shown:
    if operator == "Not" and len(parts) == 1:
        return _not(parts[0])
    if not parts or operator not in ("And", "Or"):
        return None
    return _any(parts) if operator == "Or" else _all(parts)


def _intents(layer: dict[str, Any]) -> set[str]:
    """Return what a layer is for, to be viewed if it says nothing."""
    intent = resolve1(layer.get("Intent"))
    names = {_name(each) for each in (intent if isinstance(intent, list) else [intent])} - {""}
    return names or {"View"}


def _list(value: object) -> list[Any]:
    return list(list_value(value))


def _dictionary(value: object) -> dict[str, Any]:
    return dict(dict_value(value))


def _name(value: object) -> str:
    return str(getattr(resolve1(value), "name", ""))
