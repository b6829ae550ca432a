"""A short name for what is asked, in the advertisement's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.language import LANGUAGE, any_of
from matcher.roles.ads.cues import form_of
from matcher.roles.ads.titles import division

LONGEST_NAME = 6
"""How many words a name has at most."""

_WORDS = LANGUAGE.ads
_SIGNS = " .,;:-–—•*\"'“”()?!&/"
_START = re.compile(
    rf"(?:{_WORDS.subject}|{_WORDS.years}\s+|(?:{_WORDS.qualifier}\s+)*{_WORDS.knowing}\s+"
    rf"|{_WORDS.qualifier}\s+(?=\S))",
    re.I,
)
_NOTE = re.compile(
    r"\s*\([^)]*\)?|,?\s(?:is|are)?\s?(?:strongly |highly )?\b(?:" + _WORDS.nice + r").*$"
    r"|[,;]?\s*\b(?:etc|e\.g|i\.e)\b.*$",
    re.I,
)
_ASIDE = re.compile(_WORDS.aside, re.I)
_ADJECTIVE = re.compile(rf"(?:{_WORDS.adjective})", re.I)
_JOINING, _LINKING = frozenset(_WORDS.joining), frozenset(_WORDS.linking)
_QUANTITY = frozenset(_WORDS.quantity)
_LIGHT = frozenset(_WORDS.light)
_CONJUNCTION = re.compile(rf"(?:{any_of(('and', 'or', 'and/or'))}|&)")
_JOINED = re.compile(r"and|or|to")
_BEFORE = {"of": 0.5, "to": 0.5}
"""How well a name ends before words that what stands before them mostly needs."""
_MOST_STEPS, _SHORTEST = 6, 2


def name_of(text: str, lead: str = "") -> str:
    """Return a name of at most :data:`LONGEST_NAME` words, which stand so in the text."""
    if lead and division(lead) != "nice" and len(lead.split()) <= LONGEST_NAME:
        return _capitalised(lead)
    label, colon, rest = text.partition(": ")
    text = rest if colon and division(label) == "nice" else text
    bare = _NOTE.sub("", text).strip(_SIGNS) or text
    bare = _without_beginning(bare)
    words = bare.split()
    if len(words) > LONGEST_NAME:
        words = _shortened(words)
    while len(words) > 1 and words[-1].lower().strip(",") in _LINKING:
        words.pop()
    return _capitalised(" ".join(words)) or _capitalised(" ".join(text.split()[:LONGEST_NAME]))


def _capitalised(text: str) -> str:
    text = text.strip(_SIGNS)
    return text[:1].upper() + text[1:]


def _without_beginning(text: str) -> str:
    for _ in range(_MOST_STEPS):
        match = _START.match(text)
        rest = text[match.end() :].lstrip(" ,:") if match else text
        if rest == text or len(rest.strip(_SIGNS)) < _SHORTEST:
            break
        text = rest
    return text


def _shortened(words: list[str]) -> list[str]:
    """Return the words up to where a phrase ends, from the first or behind a light verb."""
    best, chosen = float("-inf"), words[:LONGEST_NAME]
    for start, loss in _starts(words):
        rest = words[start:]
        for length in range(
            1 if start or "-" in words[0] else 2, min(LONGEST_NAME, len(rest)) + 1
        ):
            score = _fitness(rest, length) - loss
            if score > best:
                best, chosen = score, rest[:length]
    return chosen


def _starts(words: list[str]) -> Iterator[tuple[int, float]]:
    yield 0, 0.0
    first = words[0].lower()
    if form_of(first) in ("plain", "third", "doing") and any(
        first.startswith(light.rstrip("e")) for light in _LIGHT
    ):
        behind = next((i for i, w in enumerate(words[1:], 1) if w.lower() not in _LINKING), 1)
        yield behind, 0.5


def _fitness(words: list[str], length: int) -> float:
    """Return how well a phrase ends after some of its words."""
    last = words[length - 1]
    bare = last.strip(",;:").lower()
    following = words[length].lower().strip(",;:") if length < len(words) else ""
    score = length * 0.5 + _boundary(last, following, ended=length == len(words))
    if bare in _QUANTITY or (length > 1 and _JOINED.fullmatch(words[length - 2])):
        score -= 1.5 + bool(form_of(bare) == "plain")
    if bare in _LINKING or bare in _JOINING:
        score -= 4
    if _ADJECTIVE.fullmatch(bare) or (length == 1 and form_of(bare) and "-" not in bare):
        score -= 2.5
    return score


def _boundary(last: str, following: str, *, ended: bool) -> float:
    if ended:
        return 4.0
    if last.endswith((";", ":")):
        return 3.0
    if following in _JOINING:
        return _BEFORE.get(following, 2.0)
    if last.endswith(","):
        return 1.2
    return -0.4 if _CONJUNCTION.fullmatch(following) else -1.5
