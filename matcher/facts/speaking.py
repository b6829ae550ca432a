"""Languages asked, and those that a résumé names, with how well each is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from matcher.datamodels import Fact, Passage
from matcher.facts.papers import SECOND_LANGUAGE, Named, languages_in
from matcher.facts.quoting import quoted
from matcher.facts.tonguelevels import GRADE, is_well, level_of, said_of
from matcher.facts.tonguelines import tongue_lines
from matcher.language import LANGUAGE
from matcher.results import FactMatch, FactStatus

_WORDS = LANGUAGE.facts.tongues
_LISTED = re.compile(_WORDS.listed, re.I)
_ASKED, _DEMANDING = re.compile(_WORDS.asked, re.I), re.compile(_WORDS.demanding, re.I)
_NOT_KNOWN = re.compile(_WORDS.not_known, re.I)
_NONE_KNOWN = re.compile(_WORDS.none_known, re.I)
_NOT_SPOKEN = re.compile(_WORDS.not_spoken, re.I)
_OF_OTHERS = re.compile(_WORDS.of_others, re.I)
_SPEAKERS = tuple(re.compile(each, re.I) for each in _WORDS.beside_speakers)
_TOGETHER = re.compile(_WORDS.together, re.I)
_OR = re.compile(_WORDS.either, re.I)
_HEARD = re.compile(_WORDS.heard, re.I)
_IN_WRITING, _ALOUD = re.compile(_WORDS.in_writing, re.I), re.compile(_WORDS.aloud, re.I)
_USED = re.compile(_WORDS.used, re.I)
_LINKING = frozenset(LANGUAGE.ads.linking)
_ENOUGH_WORDS, _SHARE = 60, 0.1
"""So many words show what a résumé is written in, if this share of them links others."""
_WORDS_SHOWN, _SECOND, _ALONE, _BEFORE, _MOST_DENIED = 8, 2, 4, 60, 8
_MOST_WORDS = 2
"""Words a language in a line that lists nothing else."""


def check_language(fact: Fact, passages: Sequence[Passage], text: str = "") -> FactMatch:
    """Tell whether a résumé names a language, as well known as it is asked.

    Named without how well, it is unclear where it must be fluent; denied, or named nowhere,
    it is not met. The language that a résumé is written in is shown by that, whatever others
    it lists, but for how well it is spoken, which is unclear. Languages may stand among
    personal details, in a line of the résumé's ``text``, as a mother tongue does.
    """
    details = list(tongue_lines(passages, text))
    listed = [each for each in (*details, *passages) if _lists(each)]
    if fact.value == SECOND_LANGUAGE:
        return _second(fact, listed)
    names = [each.name for each in languages_in(fact.value)] or [fact.value]
    spoken = [each for each in passages if _ASKED.search(each.text)]
    told: list[FactMatch] = []
    beside = _levels_beside(passages)
    for passage in dict.fromkeys((*listed, *spoken)):
        status = _known(fact, passage, names, beside.get(passage, ""))
        if status:
            shown = quoted(passage, names, text)
            told.append(FactMatch(fact, status, shown, _evidence(passage)))
            if status == "met":
                return told[-1]
    sample = _sample(passages) if _WORDS.own in names else None
    unsure = all(each.status == "unclear" for each in told)
    if sample and unsure and not _is_heard(fact):
        return FactMatch(fact, "met", f"written in {_WORDS.own}", (sample,))
    used = None if told else next((p for p in passages if _is_used(p.text, names)), None)
    if used:
        return FactMatch(fact, "unclear", quoted(used, names, text), (used,))
    return told[0] if told else _untold(fact, names, listed, text, written=bool(sample))


def _is_used(text: str, names: Sequence[str]) -> bool:
    """Tell whether a text says that somebody spoke, wrote or read one of some languages."""
    return any(
        each.name in names and _USED.search(text[max(0, each.start - _BEFORE) : each.start])
        for each in _spoken_in(text)
    )


def _evidence(*passages: Passage) -> tuple[Passage, ...]:
    """Return passages once each, without personal details, which are shown nowhere."""
    return tuple(dict.fromkeys(each for each in passages if each.section != "personal"))


def _untold(
    fact: Fact, names: Sequence[str], listed: Sequence[Passage], text: str, *, written: bool
) -> FactMatch:
    """Tell what is known of a language that no passage names, but perhaps a line of details.

    Who lists several others does not speak it; who lists one may have left out the language
    that the résumé is ``written`` in.
    """
    if line := _among_details(names, text):
        met: FactStatus = "unclear" if _DEMANDING.search(fact.about) else "met"
        return FactMatch(fact, met, line)
    if listed:
        whole = len({e.name for p in listed for e in _spoken_in(p.text)}) >= _SECOND
        other: FactStatus = "unclear" if written and not whole else "not met"
        return FactMatch(fact, other, _short(listed[0].text), _evidence(listed[0]))
    return FactMatch(fact, "unclear" if _WORDS.own in names else "not met")


def _among_details(names: Sequence[str], text: str) -> str:
    """Return the first line of a résumé that lists languages alone, with one of some names."""
    for line in text.splitlines():
        found = _spoken_in(line)
        few = len(found) >= _SECOND and len(line.split()) <= _MOST_WORDS * len(found)
        if few and any(each.name in names for each in found):
            return line.strip()
    return ""


def _is_heard(fact: Fact) -> bool:
    """Tell whether a language is asked so well that writing does not show it."""
    written = _IN_WRITING.search(fact.statement) and not _ALOUD.search(fact.statement)
    return bool(_HEARD.search(fact.about)) and not written


def _sample(passages: Sequence[Passage]) -> Passage | None:
    """Return the longest passage of a résumé that is written in the language of these words."""
    words = [word.strip(".,;:()").lower() for each in passages for word in each.text.split()]
    share = sum(word in _LINKING for word in words) / max(1, len(words))
    if len(words) < _ENOUGH_WORDS or share < _SHARE:
        return None
    return max(passages, key=lambda each: len(each.text))


def _short(text: str) -> str:
    return " ".join(text.split()[:_WORDS_SHOWN])


def _spoken_in(text: str) -> list[Named]:
    """Return the languages that a text names as such, and not for food or films."""
    kept: list[Named] = []
    after: Named | None = None
    other = False
    for each in reversed(languages_in(text)):
        with_next = after and _TOGETHER.fullmatch(text, each.end, after.start)
        behind = text[each.end : each.end + _BEFORE]
        other = bool(_NOT_SPOKEN.search(behind)) or (other and bool(with_next))
        if not other and not _is_of_others(
            text[max(0, each.start - _BEFORE) : each.start], behind
        ):
            kept.append(each)
        after = each
    return kept[::-1]


def _is_of_others(before: str, behind: str) -> bool:
    """Tell whether other people know a language, by what stands before and behind it."""
    if _OF_OTHERS.search(before):
        return True
    return bool(_SPEAKERS[0].search(before) and _SPEAKERS[1].search(behind))


def _levels_beside(passages: Sequence[Passage]) -> dict[Passage, str]:
    """Return for names of languages alone how well they are known, if that stands behind."""
    return {
        passage: following.text
        for passage, following in pairwise(passages)
        if len(passage.text.split()) == 1
        and (len(following.text.split()) <= _ALONE or len(GRADE.findall(following.text)) > 1)
        and level_of(following.text)
        and not languages_in(following.text)
    }


def _known(
    fact: Fact, passage: Passage, names: Sequence[str], beside: str
) -> FactStatus | None:
    """Tell what a passage says of a language, by its best mention; None if it names none."""
    text = f"{passage.text} {beside}" if beside else passage.text
    found = _spoken_in(text)
    said: set[FactStatus] = set()
    for number, each in enumerate(found):
        if each.name in names:
            denied = _is_denied(text, found, number)
            said.add("not met" if denied else _how_well(fact, text, found, number))
    if not found and any(re.search(rf"\b{re.escape(n)}\b", text, re.I) for n in names):
        other = languages_in(text)  # of food, or a name that the table does not have
        return None if other else "unclear" if _DEMANDING.search(fact.about) else "met"
    best: tuple[FactStatus, ...] = ("met", "unclear", "not met")
    return next((each for each in best if each in said), None)


def _is_denied(text: str, found: Sequence[Named], number: int) -> bool:
    """Tell whether a language is denied, itself or with those that it is an alternative to."""
    if _NONE_KNOWN.search(text[found[number].end : found[number].end + _BEFORE]):
        return True
    for own in range(number, max(-1, number - _MOST_DENIED), -1):
        least = found[own - 1].end if own else 0
        before = text[max(least, found[own].start - _BEFORE) : found[own].start]
        if _NOT_KNOWN.search(before):
            return True
        if not _OR.fullmatch(before):
            return False
    return False


def _how_well(fact: Fact, text: str, found: Sequence[Named], number: int) -> FactStatus:
    """Tell whether a language that a text names is known as well as it is asked."""
    own = said_of(text, found, number)
    asked, known = level_of(fact.about), level_of(own)
    if not (asked and known):
        return "met" if not _DEMANDING.search(fact.about) or is_well(own) else "unclear"
    if known >= asked:
        return "met"
    return "unclear" if known == asked - 1 and not GRADE.search(own) else "not met"


def _lists(passage: Passage) -> bool:
    found = _spoken_in(passage.text)
    if passage.section == "interests" and not _ASKED.search(passage.text):
        return False
    if len(found) >= _SECOND or (found and _LISTED.search(passage.text)):
        return True
    short = len(passage.text.split()) <= _ALONE and passage.section != "experience"
    return bool(found) and short


def _second(fact: Fact, listed: Sequence[Passage]) -> FactMatch:
    names: dict[str, Passage] = {}
    for passage in listed:
        found = _spoken_in(passage.text)
        own = [e for n, e in enumerate(found) if not _is_denied(passage.text, found, n)]
        names.update({each.name: passage for each in own})
    if len(names) >= _SECOND:
        return FactMatch(fact, "met", ", ".join(names), _evidence(*names.values()))
    return FactMatch(fact, "not met", ", ".join(names), _evidence(*names.values()))
