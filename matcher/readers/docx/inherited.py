"""Properties of a text in groups, and how one level lies over another (ECMA-376, 17.7.2).

Most are said whole. Of indents and of spacing each attribute is said apart: a paragraph that
says where its first line begins keeps the left indent of its style.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache, reduce

from matcher.readers.docx.wordml import (
    ALTERNATIVES,
    W14,
    Element,
    W,
    branches,
    children_of,
    value_of,
)

Properties = Mapping[str, Element]
"""Elements by their names, of which each says one thing of a text."""

NO_PROPERTIES: Properties = {}

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
    groups = list(parent.iterchildren(f"{W}{name}", ALTERNATIVES))
    if not groups:
        return NO_PROPERTIES
    if len(groups) == 1 and groups[0].tag != ALTERNATIVES:
        return properties(groups[0])
    found: dict[str, Element] = {}
    for group in children_of(parent, name):
        found.update(properties(group))
    return found


def layered(levels: Sequence[Properties]) -> Properties:
    """Return what holds of several levels, the nearest first. The tabs of all levels count.

    What several levels say in parts is no element, but has its attributes.
    """
    found: dict[str, Element] = {}
    for level in reversed(levels):
        found.update(level)
    for name, joined in _IN_PARTS.items():
        said = [level[name] for level in levels if name in level]
        if len(said) > 1:
            found[name] = reduce(joined, said)
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
    return more | own if more else nearer


def _with_stops(nearer: Element, farther: Element) -> Element:
    """Return the tabs of two levels: at one place the nearer counts, also one that clears."""
    both = nearer.makeelement(nearer.tag)
    stops = {value_of(stop, "pos"): dict(stop.attrib) for stop in (*farther, *nearer)}
    for attributes in stops.values():
        both.append(both.makeelement(f"{W}tab", attributes))
    return both


_IN_PARTS = {"ind": _joined, "spacing": _joined, "tabs": _with_stops}
