"""How words and patterns of a language are written down.

Patterns hold no capturing group, since they become part of others, and are matched without
regard to case unless they say otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import FrozenInstanceError, dataclass
from typing import NamedTuple, NoReturn, TypeVar, cast, dataclass_transform

_Class = TypeVar("_Class")
_Part = TypeVar("_Part")

Words = tuple[str, ...]
"""Single words."""

Phrases = tuple[str, ...]
"""Words, or several with a blank between them."""

Regex = str
"""The source of a regular expression, alternatives without parentheses around them."""

Cued = tuple[tuple[Regex, Regex], ...]
"""Patterns, each behind a short one that is found in whatever it matches: few texts need all
of them, and to compile a long one takes as long as to score a résumé."""

NO_CUE: Regex = ""
"""Stands in every text: for what has no cue, and may then be compiled with whatever else."""

NOTHING: Regex = "(?!)"
"""The pattern for what a language does not have: it matches nothing."""


def words(text: str) -> Words:
    """Return the words of a text with blanks between them."""
    return tuple(text.split())


def phrases(text: str) -> Phrases:
    """Return the phrases of a text with commas between them."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def any_of(alternatives: Iterable[str]) -> Regex:
    """Return the pattern that matches each of some words or patterns; nothing for none."""
    return "|".join(alternatives) or NOTHING


def as_one(*pairs: tuple[Regex, Regex]) -> Cued:
    """Put patterns with their cues together: most texts have none of those that are rare."""
    cues, patterns = zip(*pairs, strict=True)
    return ((any_of(f"(?:{cue})" for cue in cues), any_of(f"(?:{each})" for each in patterns)),)


@dataclass_transform(kw_only_default=True, frozen_default=True)
def part_of_language(cls: type[_Class]) -> type[_Class]:
    """Make a class a dataclass of lists and patterns, each given by its name, none changed.

    What :func:`dataclasses.dataclass` writes for each class takes half a millisecond, at
    every start: here all have one ``__init__``.
    """
    made = dataclass(init=False, eq=False, repr=False)(cls)
    made.__init__ = _take  # type: ignore[method-assign]
    made.__setattr__ = _refuse  # type: ignore[method-assign]
    made.__getattr__ = _load  # type: ignore[attr-defined]
    return made


def later(load: Callable[[], _Part]) -> _Part:
    """Return what stands for a part of a language until it is looked at, and is then loaded.

    For what few runs need: to import all words of a language takes a tenth of a start.
    """
    return cast(_Part, _Later(load))


class _Later(NamedTuple):
    load: Callable[[], object]


def _take(self: object, **given: object) -> None:
    names = type(self).__annotations__.keys()
    if names != given.keys():
        wrong = ", ".join(sorted(names ^ given.keys()))
        raise TypeError(f"{type(self).__name__} is made of all of its parts: {wrong}")
    found = {name: part for name, part in given.items() if not isinstance(part, _Later)}
    vars(self).update(found, _later={name: given[name] for name in given.keys() - found})


def _load(self: object, name: str) -> object:
    part = vars(self).get("_later", {}).get(name)
    if part is None:
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
    return vars(self).setdefault(name, part.load())


def _refuse(self: object, name: str, value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")
