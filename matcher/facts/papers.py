"""Certificates, licences and languages in a text, by their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matcher.language import LANGUAGE, any_of
from matcher.language.needles import Seldoms, seldom

_PAPERS, _TONGUES = LANGUAGE.facts.papers, LANGUAGE.facts.tongues
_NAMES = {
    "certificate": Seldoms(_PAPERS.certificates, re.I),
    "licence": Seldoms(_PAPERS.licences, re.I),
}
_BY_LOW = {name.lower(): name for name in (*_PAPERS.certificates, *_PAPERS.licences)}
_MAKERS = [(seldom(pattern, re.I), names) for pattern, names in _PAPERS.makers.items()]
_LANGUAGE = seldom(rf"\b(?:{any_of((*_TONGUES.names, *_TONGUES.own_names))})\b", re.I)
SECOND_LANGUAGE = "second language"
"""What a fact is called that any second language meets."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name of a certificate, a licence or a language, with its place in a text."""

    name: str
    start: int
    end: int


def papers_in(text: str, kind: str) -> list[Named]:
    """Return the certificates, or the licences, that a text names, in its order.

    ``kind`` is the type of the fact. Of two that overlap the longer one stands.
    """
    found = list(_found(text, kind))
    kept: list[Named] = []
    for each in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        if not any(each.start < one.end and one.start < each.end for one in kept):
            kept.append(each)
    return sorted(kept, key=lambda one: one.start)


def _found(text: str, kind: str) -> Iterator[Named]:
    for name, pattern in _NAMES[kind].that_may_match(text):
        yield from (Named(name, *match.span()) for match in pattern.finditer(text))


def is_named(name: str, text: str, kind: str) -> bool:
    """Tell whether a text names a certificate, or a licence, of the table."""
    return bool(_NAMES[kind][name].search(text))


def is_known(name: str, kind: str) -> bool:
    """Tell whether a name is one of the table of certificates or licences."""
    return name in _NAMES[kind]


def of_maker(text: str) -> list[str]:
    """Return the certificates of the makers and fields that a text names; none if of none."""
    found = (names for pattern, names in _MAKERS if pattern.search(text))
    return [_BY_LOW[name] for names in found for name in names]


def as_good_as(names: Sequence[str], *, equal: bool) -> list[str]:
    """Return papers with those that are higher, and of their kind if ``equal``."""
    low = {name.lower() for name in names}
    more = {each for name in low for each in _PAPERS.higher.get(name, ())}
    if equal:
        more.update(*(kind for kind in _PAPERS.equals if low.intersection(kind)))
    return [*names, *(_BY_LOW[name] for name in sorted(more - low))]


def languages_in(text: str) -> list[Named]:
    """Return the languages that a text names, in its order."""
    return [
        Named(_TONGUES.own_names.get(match[0].lower(), match[0].capitalize()), *match.span())
        for match in _LANGUAGE.finditer(text)
    ]
