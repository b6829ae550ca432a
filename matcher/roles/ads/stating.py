"""Sentences that state a fact beside the score: years, a degree, a licence, shifts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from matcher.datamodels import CHECKED_FACTS, Fact
from matcher.facts.levels import EQUIVALENT, LEVELS, NO_DEGREE
from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.addressing import speaks_to_reader, things_asked
from matcher.roles.ads.credentials import (
    conditions_of,
    is_place_and_way,
    papers_of,
    tongues_of,
)
from matcher.roles.ads.cues import cues_in
from matcher.roles.ads.linear import Weights
from matcher.roles.ads.reading import Said
from matcher.roles.ads.terms import Term, degrees_in, opens_with_years, years_in
from matcher.roles.ads.welcome import best_from

ASKING_DIVISIONS = ("duty", "skill", "nice")
"""Classes of sections whose items ask something."""

_WORDS = LANGUAGE.ads
_FACTS = {name: seldom(pattern, re.I) for name, pattern in _WORDS.facts.items()}
_FACT_WORDS = seldom(_WORDS.fact_words, re.I)
_ASKING = seldom(_WORDS.asking, re.I)
_SIGNING = seldom(_WORDS.signing, re.I)
_SURE = frozenset(_WORDS.sure_facts)
_TELLS_YEARS = seldom(
    rf"\b(?:{LANGUAGE.facts.amounts.experience}|{LANGUAGE.facts.amounts.least_told})", re.I
)
_NICE, _MUST = seldom(_WORDS.nice, re.I), seldom(LANGUAGE.facts.must, re.I)
_UNNEEDED = seldom(_WORDS.unneeded, re.I)
_UNASKED = frozenset(LANGUAGE.prose.unasked_cues)
_AROUND = frozenset(LANGUAGE.facts.papers.around)
_PARTED = seldom(rf"[,;().]|\b(?:{LANGUAGE.sentences.conjunction})\b", re.I)
_LEADING = 2
"""Words at most between a wish and what it leads to."""
_PIECE_END = re.compile(r"[;()]|,\s")
_PARENTHESES = re.compile(r"\([^()]*\)")
_NOT_WORD = re.compile(r"[\W\d_]+")
_LONGEST_NAME = 14
"""Words of a line that names what is a fact by itself, without the words that tell so."""
_LONGEST_FACT, _HEAD, _MOST_FACTS, _LEAST, _ASKS = 40, 15, 30, 0.01, 0.3
_PAPERS = ("certificate", "licence")
_OF_SOMETHING = CHECKED_FACTS[:2]
"""The types of which one value may be asked twice, of several things."""


def is_fact_alone(text: str, *, duty: bool = False) -> bool:
    """Tell whether nothing but facts stands in a text; in a duty few are facts."""
    types = {name for name, pattern in _FACTS.items() if pattern.search(text)}
    if is_place_and_way(text):
        return True
    if not types:
        return not duty and _is_told_whole(text)
    if types & _SURE and len(text.split()) <= _LONGEST_FACT and not _ASKING.search(text):
        return True
    if duty and not types & _SURE:
        return False
    if not duty and _is_told_whole(text):
        return True
    rest = [word for word in _NOT_WORD.split(_FACT_WORDS.sub(" ", text)) if len(word) > 1]
    return len(rest) <= (1 if types == {"years"} else 3)


def _is_told_whole(text: str) -> bool:
    """Tell whether a text names degrees, papers or languages and hardly anything more."""
    if len(text.split()) > _LONGEST_NAME:
        return False
    terms = [*degrees_in(text), *papers_of(text, duty=True), *tongues_of(text)]
    if not terms:
        return False
    rest = text
    for each in terms:
        rest = rest.replace(text[each.start : each.end], " ").replace(each.about or " ", " ")
    rest = _FACT_WORDS.sub(" ", _NICE.sub(" ", rest))
    words = [word for word in _NOT_WORD.split(rest) if len(word) > 1]
    return sum(word.lower() not in _AROUND for word in words) <= 1


def is_unneeded(text: str) -> bool:
    """Tell whether a text says that something is not asked, and not that it is welcome."""
    return bool(_UNNEEDED.search(text)) and not _NICE.search(_UNNEEDED.sub("", text))


def facts_of(said: Sequence[Said], asked: Weights) -> tuple[Fact, ...]:
    """Return the facts of an advertisement in its order, each once.

    ``asked`` holds for each sentence how likely it asks something: what hardly does states
    no fact that a résumé could meet.
    """
    found: list[Fact] = []
    for each, likely in zip(said, asked, strict=True):
        if each.division != "denied":
            sure = likely > _LEAST or each.division in (*ASKING_DIVISIONS, "fact")
            sure = sure or speaks_to_reader(each.text) or _is_wished(each)
            sure = sure or (not each.division and opens_with_years(each.text))
            for part in things_asked(each.piece) or (each.piece,):
                one = each if part is each.piece else replace(each, piece=part)
                found += facts_in(one, asked=bool(sure), likely=float(likely))
    return _without_repeats(found)


def _is_wished(each: Said) -> bool:
    """Tell whether a sentence of no section says that something is welcome, not offered."""
    unasked = _UNASKED.isdisjoint(cues_in(each.text))
    return not each.division and unasked and bool(_NICE.search(each.text))


def facts_in(said: Said, *, asked: bool = True, likely: float = 1.0) -> Iterator[Fact]:
    """Yield the facts of one sentence, of every type if it is ``asked``.

    ``likely`` is how likely it asks something, from 0 to 1: what does names no place.
    """
    text = said.text
    terms = _met_terms(said) if asked else []
    head = said.line < _HEAD and not said.bullet and not _SIGNING.match(text)
    asks = said.division in ASKING_DIVISIONS or likely > _ASKS
    terms += [
        term
        for term in conditions_of(text, place_line=head, asked=asks)
        if not said.is_title or term.type == "location"
    ]
    if is_unneeded(text):
        terms = [term for term in terms if not _is_denied(text, term)]
    terms = sorted(terms, key=lambda term: term.start)[:_MOST_FACTS]
    statement = " ".join(text.split())
    wishes = [_wish(said, terms, number) for number in range(len(terms))]
    last: tuple[Fact, int] | None = None
    for term, (must, place) in zip(terms, wishes, strict=True):
        fact = Fact(term.type, term.value, term.about, must, statement)
        if last and last[1] == place and last[0].type == fact.type == "degree":
            last = _either(last[0], fact), place
            continue
        if last:
            yield last[0]
        last = fact, place
    if last:
        yield last[0]


def _met_terms(said: Said) -> list[Term]:
    """Return what a sentence asks that a résumé can meet; of a heading only years."""
    text, duty = said.text, said.division == "duty"
    if said.is_title:
        years = years_in(text) if _TELLS_YEARS.search(text) else ()
        return [replace(each, about="") for each in years]
    return [
        *years_in(text, duty=duty),
        *degrees_in(text),
        *papers_of(text, duty=duty),
        *tongues_of(text),
    ]


def _wish(said: Said, terms: Sequence[Term], number: int) -> tuple[bool, int]:
    """Tell whether a term of a sentence is asked, not only welcome, and which place says so.

    The words of its own piece of the sentence decide, then those up to the next term, then
    how the sentence begins; -1 is the place where none does.
    """
    text, term = said.text, terms[number]
    if term.value == NO_DEGREE:
        return False, term.start
    begin, close = _piece_around(text, term)
    others = [each.start for each in terms if each.start >= term.end]
    following = best_from(text, term.end, min(others, default=len(text)))
    until = _before_wish_of_next(text, term.end, following) if others else following
    if until < following:
        close = min(close, until)
    for start, end in ((begin, close), (term.end, until)):
        if _NICE.search(text[start:end]):
            return False, start
        if _MUST.search(text[start:end]):
            return True, start
    return said.division != "nice" and not _NICE.match(text), -1


def _before_wish_of_next(text: str, start: int, end: int) -> int:
    """Return where between two terms a wish begins that leads to the second, or the end.

    Of "English, and preferably Welsh" it is of Welsh alone.
    """
    wish = next(iter(list(_NICE.finditer(text, start, end))[-1:]), None)
    if wish is None or not _PARTED.search(text, start, wish.start()):
        return end
    behind = text[wish.end() : end]
    leads = len(behind.split()) <= _LEADING and not _PARTED.search(behind)
    return wish.start() if leads else end


def _piece_around(text: str, term: Term) -> tuple[int, int]:
    """Return where the piece of a sentence begins and ends that a term stands in."""
    ends = [match.span() for match in _PIECE_END.finditer(_without_asides(text))]
    begin = max((end for _, end in ends if end <= term.start), default=0)
    return begin, min((start for start, _ in ends if start >= term.end), default=len(text))


def _is_denied(text: str, term: Term) -> bool:
    """Tell whether a sentence says of a term that it is not asked.

    That stands in its piece behind it, or before a colon that leads to it.
    """
    if any(":" in text[each.end() : term.start] for each in _UNNEEDED.finditer(text)):
        return True
    _, close = _piece_around(text, term)
    match = _UNNEEDED.search(text, term.end, close)
    return match is not None and not _MUST.search(text, term.end, match.start())


def _without_asides(text: str) -> str:
    """Return a text with parentheses that tell no wish left blank, as long as before."""
    return _PARENTHESES.sub(
        lambda match: (
            match[0]
            if _NICE.search(match[0]) or _MUST.search(match[0])
            else " " * len(match[0])
        ),
        text,
    )


def _either(one: Fact, other: Fact) -> Fact:
    """Return two degrees of one sentence that are asked alike as one: either will do."""
    levels = {*one.value.split(" or "), *other.value.split(" or ")}
    ordered = [level for level in (*LEVELS, EQUIVALENT) if level in levels]
    return replace(one, value=" or ".join(ordered), about=one.about or other.about)


def _without_repeats(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return each fact once: what is asked again in other words is the same.

    Of a paper that line stands which says most of it, such as the state that gives it.
    """
    kept: dict[tuple[str, ...], Fact] = {}
    for fact in facts:
        key: tuple[str, ...] = (fact.type, fact.value.lower())
        if fact.type in _OF_SOMETHING:
            key = (*key, fact.about.lower(), str(fact.must))
        first = kept.setdefault(key, fact)
        if fact.type in _PAPERS and fact.about and not first.about:
            kept[key] = replace(fact, must=first.must or fact.must)
    return tuple(kept.values())
