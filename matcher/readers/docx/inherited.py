"""Properties of a text in groups, and how one level lies over another (ECMA-376, 17.7.2).

Most are said whole. Of indents and of spacing each attribute is said apart: a paragraph that
says where its first line begins keeps the left indent of its style.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from matcher.readers.docx.wordml import W14, Element, W, branches, children_of, value_of

Properties = Mapping[str, Element]
"""Elements by their names, of which each says one thing of a text."""

NO_PROPERTIES: Properties = {}

_IN_PARTS = frozenset(("ind", "spacing"))
# where the nearer level says one, nothing of these holds that the farther one says
_INSTEAD = tuple(
    frozenset(f"{W}{name}" for name in names.split())
    for names in (
        "left start", "right end", "firstLine hanging", "leftChars startChars",
        "rightChars endChars", "firstLineChars hangingChars", "line lineRule",
    )
)  # fmt: skip
_INSTEAD_OF = {name: names for names in _INSTEAD for name in names}


def properties(group: Element | None) -> Properties:
    """Return the properties of one group by name, effects of later versions as "w14:…"."""
    if group is None:
        return NO_PROPERTIES
    found = {_name(child.tag): child for child in group}
    if "AlternateContent" in found:
        found = {_name(child.tag): child for child in branches(group)}
    return found


def properties_of(parent: Element, name: str) -> Properties:
    """Return the properties in the groups of a name ("rPr"), of which the last counts."""
    group = None
    for child in parent:
        kind = _name(child.tag)
        if kind == "AlternateContent" or (kind == name and group is not None):
            break
        if kind == name:
            group = child
    else:
        return properties(group)
    found: dict[str, Element] = {}
    for group in children_of(parent, name):
        found.update(properties(group))
    return found


def layered(levels: Iterable[Properties]) -> Properties:
    """Return what holds of several levels, the nearest first.

    The tabs of all levels count.
    """
    found: dict[str, Element] = {}
    for level in levels:
        if not found:
            found = dict(level)
            continue
        for name, element in level.items():
            if name not in found:
                found[name] = element
            elif name in _IN_PARTS:
                found[name] = _joined(found[name], element)
            elif name == "tabs":
                found[name] = _with_stops(found[name], element)
    return found


@lru_cache(maxsize=1024)
def _name(tag: object) -> str:
    return str(tag).replace(W14, "w14:").rpartition("}")[2]


def _joined(nearer: Element, farther: Element) -> Element:
    own = dict(nearer.items())
    more = {
        name: value
        for name, value in farther.items()
        if own.keys().isdisjoint(_INSTEAD_OF.get(name, (name,)))
    }
    return nearer.makeelement(nearer.tag, more | own) if more else nearer


def _with_stops(nearer: Element, farther: Element) -> Element:
    """Return the tabs of two levels: at one place the nearer counts, also one that clears."""
    both = nearer.makeelement(nearer.tag)
    stops = {value_of(stop, "pos"): dict(stop.attrib) for stop in (*farther, *nearer)}
    for attributes in stops.values():
        both.append(both.makeelement(f"{W}tab", attributes))
    return both
