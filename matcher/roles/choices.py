"""A competency that asks one of several things, as the competencies of which each would do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.sections.tense import begins_as_done

if TYPE_CHECKING:
    from matcher.datamodels import Competency

_NAMES = LANGUAGE.ads.naming
_CHOICE = seldom(_NAMES.choice, re.I)
_CHOSEN = re.compile(_NAMES.chosen, re.I)
_OF_WORDS = re.compile(rf"(?:{_NAMES.choice_lead})?({_NAMES.choice_of_words})\W*", re.I)
_GENERAL = frozenset(_NAMES.general)
_STOP = frozenset(LANGUAGE.ads.stop)
_NOTHING = _GENERAL | _STOP
_ONE_NAME = re.compile(r"(?<![\w/])[A-Z]{1,5}(?:/[A-Z]{1,5})+(?![\w/+#])")
_SLASH = "\N{DIVISION SLASH}"  # stands for that of one name, as in CI/CD, which parts nothing
_MARK = re.compile(r"[A-Z]|[IVX]{1,4}|\d+")
_SHORTEST, _MOST = 3, 8


@lru_cache(maxsize=512)  # a role is asked for with other vectors and other models
def each_alone(competency: Competency) -> tuple[Competency, ...]:
    """Return the competencies that ask but one of several things that a competency asks.

    They are told by its name, or else its statement: "Go or Rust", "Experience with Excel, Xero
    or Sage", "Class A or B licence", "ACLS/PALS"; in small letters only where nothing else is
    asked, of a skill. Whoever has one of them has what is asked. None of a competency that
    asks no choice: "CI/CD", "Degree or equivalent". Their ids are that of the competency.

    >>> from matcher.datamodels import Competency
    >>> asked = Competency("kilns", "Kilns", "skill", "Experience with Rohde or Ahn kilns.")
    >>> [each.statement for each in each_alone(asked)]
    ['Experience with Rohde kilns.', 'Experience with Ahn kilns.']
    """
    small = competency.kind == "skill"
    listed = _listed(competency.name, small=small) or _listed(competency.statement, small=small)
    if listed is None:
        return ()
    whole, items = listed
    return tuple(_alone(competency, whole, items, item) for item in items)


def choice_in(text: str) -> frozenset[str]:
    """Return the names, in small letters, of which a text asks one; nothing for no choice.

    >>> sorted(choice_in("Experience with Rohde or Ahn kilns"))
    ['ahn', 'rohde']
    """
    listed = _listed(text, small=False)
    return frozenset(each.lower() for each in listed[1]) if listed else frozenset()


def options_of(
    competencies: Sequence[Competency],
) -> tuple[tuple[Competency, ...], tuple[int, ...]]:
    """Return what :func:`each_alone` makes of some competencies, and the number of each's."""
    found = [(each, n) for n, own in enumerate(competencies) for each in each_alone(own)]
    return tuple(each for each, _ in found), tuple(number for _, number in found)


def _alone(competency: Competency, whole: str, items: tuple[str, ...], item: str) -> Competency:
    """Return a competency that asks ``item`` alone where it asked the ``whole`` list."""
    pattern = re.compile(rf"(?<!\w){re.escape(whole)}(?!\w)", re.I)
    others = {each.lower() for each in items if each != item}
    name, statement, *indicators = (
        pattern.sub(lambda _: item, text)
        for text in competency.texts
        if text in competency.texts[:2] or text.lower() not in others
    )
    return replace(competency, name=name, statement=statement, indicators=tuple(indicators))


def _listed(text: str, *, small: bool) -> tuple[str, tuple[str, ...]] | None:
    """Return the list of a text of which one will do, as it stands there, and its items."""
    if "/" not in text and " or " not in text.lower():
        return None
    guarded = _ONE_NAME.sub(_as_one, text)
    for match in _CHOICE.finditer(guarded):
        whole = match[0].rstrip(".")
        lead = _lead(whole, does=begins_as_done(guarded[match.start() :]))
        items = tuple(_with_shared([*_items(whole[len(lead) :])]))
        if 1 < len(items) <= _MOST:
            return _plain(whole[len(lead) :]), items
    found = _OF_WORDS.fullmatch(guarded) if small else None
    if found is None:
        return None
    whole = " ".join(_without_general(found[1].split()))
    items = tuple(_items(whole))
    alike = len({len(each.split()) for each in items}) == 1
    asks = not any(word.lower() in _STOP for each in items for word in each.split())
    return (whole, items) if alike and asks and 1 < len(items) <= _MOST else None


def _as_one(match: re.Match[str]) -> str:
    """Return capitals with slashes as one name, if a part is too short for a name."""
    short = any(len(part) < _SHORTEST for part in match[0].split("/"))
    return match[0].replace("/", _SLASH) if short else match[0]


def _plain(text: str) -> str:
    return text.replace(_SLASH, "/")


def _lead(whole: str, *, does: bool) -> str:
    """Return how a list begins before its first item: a verb, and words that ask nothing."""
    first = _CHOSEN.split(whole)[0]
    words, count = first.split(" "), 0
    while count < len(words) - 1 and (
        words[count].lower() in _NOTHING or (count == 0 and does)
    ):
        count += 1
    return "".join(f"{word} " for word in words[:count])


def _items(whole: str) -> Iterator[str]:
    for item in dict.fromkeys(_CHOSEN.split(whole)):
        if bare := _plain(item).strip(" ,;:()").rstrip("."):
            yield bare


def _with_shared(items: list[str]) -> Iterator[str]:
    """Yield items with what the first shares with marks behind it: "Class A", "Class B"."""
    head, _, mark = items[0].rpartition(" ") if items else ("", "", "")
    for item in items:
        marked = head and item != items[0] and _MARK.fullmatch(item) and _MARK.fullmatch(mark)
        yield f"{head} {item}" if marked else item


def _without_general(words: list[str]) -> list[str]:
    """Return words without those at the end that name nothing by themselves."""
    while len(words) > 1 and words[-1].lower() in _GENERAL:
        words = words[:-1]
    return words
