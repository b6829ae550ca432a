"""Whether a text speaks of what a fact is about: words without their endings, no vectors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from unicodedata import combining, normalize

from matcher.language import LANGUAGE
from matcher.text import stem

Stems = frozenset[str]
"""Words without their endings, and names of one thing as one."""

_WORDS = LANGUAGE.facts
_TOKEN = re.compile(r"[a-z0-9+#]+")
_VAGUE = frozenset(_WORDS.amounts.vague)
_STOP = frozenset(LANGUAGE.ads.stop) | _VAGUE
_EITHER = re.compile(_WORDS.either, re.I)
_BEHIND = re.compile(LANGUAGE.facts.amounts.where, re.I)
_FURTHER = re.compile(rf",(?={LANGUAGE.facts.amounts.where})", re.I)
"""Behind a field, where it was worked in, as a condition of its own."""
_CAPITALS = {name: re.compile(pattern) for name, pattern in _WORDS.capitals.items()}


_PERSON = re.compile(rf"(?<=[a-z]{{4}})(?:{_WORDS.persons})$")
_SHORT = re.compile(rf"([a-z]{{0,1}}[aeiou][bcdfgklmnprstvz])(?:{_WORDS.doing})")
_SHORT_WHOLE = re.compile(rf"([a-z]{{1,2}}[aeiou][wy])(?:{_WORDS.doing})")
_DOUBLED = re.compile(rf"(?<=[a-z]{{2}})([bdgmnprt])\1(?:{_WORDS.doing})$")
_FEWEST_OF_PART, _LONGEST = 3, 30


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    """Return a word without its endings: who does a thing and the doing of it are one.

    A short one keeps what tells it from others: baking and baker are bake, and cars no care.
    """
    word = _PERSON.sub("", word)
    if short := _SHORT.fullmatch(word):
        return f"{short[1]}e"
    if whole := _SHORT_WHOLE.fullmatch(word):
        return whole[1]
    word = _DOUBLED.sub(r"\1", word)
    return stem(stem(word))


_LIGHT = 0.5
"""How much a word counts that tells little in what, where others count one."""
_OF_ROLES = frozenset(_stem(word) for word in _WORDS.amounts.of_roles)
_SAME = {
    tuple(map(_stem, phrase.split())): " ".join(map(_stem, name.split()))
    for name, names in _WORDS.same.items()
    for phrase in names
}


_JOBS = [(re.compile(field, re.I), names) for field, names in _WORDS.jobs.items()]
_OF_ANY_FIELD = frozenset(_SAME.get((e,), e) for e in map(_stem, _WORDS.of_any_field))
_FEW_TOLD = frozenset(_SAME.get((each,), each) for each in map(_stem, _WORDS.amounts.light))


@lru_cache(maxsize=4096)  # of a résumé, for one role after the other
def stems_of(text: str) -> Stems:
    """Return the words of a text that tell something, without their endings.

    Names of one thing, such as purchasing and procurement, are one; accents count nothing.
    """
    for name, pattern in _CAPITALS.items():
        text = pattern.sub(name, text)
    if not text.isascii():
        text = "".join(each for each in normalize("NFKD", text) if not combining(each))
    stems = [_stem(w) for w in _TOKEN.findall(text.lower()) if w not in _STOP]
    return frozenset(_named(stems))


def _named(stems: Sequence[str]) -> Iterator[str]:
    """Yield stems, those of two words that are one name as that name, of as many words."""
    skip = False
    for word, following in pairwise([*stems, ""]):
        both = _SAME.get((word, following))
        if not skip:
            yield from (both or _SAME.get((word,), word)).split()
        skip = bool(both) and not skip


def alternatives_of(about: str) -> tuple[Stems, ...]:
    """Return the stems of each of the things of which any will do; empty for none.

    A post that is named with where it was held will do by itself. What tells little, such as
    management alone, is none of several.
    """
    parts = list(_EITHER.split(_without_place(about)))
    heads = (_BEHIND.split(part)[0] for part in parts)
    stems = [stems_of(part) for part in parts]
    posts = [post for post in map(stems_of, heads) if len(post) > 1 and post & _OF_ROLES]
    told = dict.fromkeys(each for each in (*stems, *posts) if each)
    return tuple(each for each in told if each - _FEW_TOLD) or tuple(told)


def _without_place(about: str) -> str:
    """Return a field without where else it is to be, which is none of several fields."""
    found = _FURTHER.search(about)
    alone = found and found.start() and not _EITHER.search(about, found.end())
    return about[: found.start()] if found and alone else about


@lru_cache(maxsize=256)  # of a role, for one résumé after the other
def jobs_in(about: str) -> tuple[Stems, ...]:
    """Return the stems of each of the jobs that are of a field of work; empty for other things.

    Who was a cook has worked in catering, whether or not the word is used. Of what is narrower
    than a field they are not: not every clerk has kept a ledger.
    """
    found: list[str] = []
    for part in _EITHER.split(about):
        told = " ".join(word for word in part.split() if word.lower() not in _VAGUE)
        found += (job for field, names in _JOBS if field.fullmatch(told) for job in names)
    return tuple(dict.fromkeys(map(stems_of, found)))


def works_in(about: str, text: str) -> bool:
    """Tell whether a text speaks of work in a field of study, by what is its own in it."""
    told = stems_of(text)
    return any(each <= told for each in _own_of(about))


@lru_cache(maxsize=256)  # for each passage of a résumé
def _own_of(about: str) -> tuple[Stems, ...]:
    parts = alternatives_of(about)
    own = [rest for each in parts if (rest := each - _OF_ANY_FIELD)]
    return (*(own or parts), *jobs_in(about))


def alternatives_of_role(title: str) -> tuple[Stems, ...]:
    """Return the stems of the parts of a title, without those of officers and managers.

    A trade by itself will do: whoever was an electrician elsewhere has been an electrician.
    """
    parts = alternatives_of(title)
    telling = [stems for each in parts if (stems := each - _OF_ROLES)]
    heads = [stems_of(" ".join(part.split()[-1:])) for part in _EITHER.split(title)]
    trades = [each for each in heads if each and not each & _OF_ROLES]
    return tuple(dict.fromkeys([*telling, *trades])) or parts


def alternatives_in(about: str, role: str) -> tuple[Stems, ...]:
    """Return the stems of what years are about, and what of them is the ``role`` itself.

    For an accountant years of ledger accounting are those of an accountant; without a title,
    or where nothing of it is in what years are about, this is :func:`alternatives_of`.
    """
    found = alternatives_of(about)
    own = (
        [stems for each in alternatives_of_role(role) if (stems := each - _FEW_TOLD)]
        if role
        else []
    )
    shared = (each for each in own if any(each <= stems for stems in found))
    return tuple(dict.fromkeys([*found, *shared]))


def share_of(alternatives: tuple[Stems, ...], text: Stems) -> float:
    """Return the greatest share of the stems of an alternative that a text has, 0 to 1.

    Those that tell little count half.
    """
    return max(
        (_weight(shared_by(stems, text)) / _weight(stems) for stems in alternatives),
        default=0.0,
    )


def _weight(stems: Stems) -> float:
    return len(stems) - (1 - _LIGHT) * len(stems & _FEW_TOLD)


def shared_by(stems: Stems, text: Stems) -> Stems:
    """Return those of some stems that a text has, one written as two words or two as one."""
    missing = stems - text
    if not missing:
        return stems
    halves = {each for each in missing if _is_split(each, text)}
    for one in missing:
        halves |= {each for two in stems if one + two in text for each in (one, two)}
        halves |= {each for two in stems if two + one in text for each in (one, two)}
    return (stems & text) | frozenset(halves)


def _is_split(stem: str, text: Stems) -> bool:
    """Tell whether a text has a word in two, such as front and end."""
    most = min(len(stem), _LONGEST) - _FEWEST_OF_PART
    parts = ((stem[:n], stem[n:]) for n in range(1, most + 1))
    return any(one in text and (two in text or f"{two}e" in text) for one, two in parts)
