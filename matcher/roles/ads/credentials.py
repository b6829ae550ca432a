"""Certificates, licences, languages and conditions in one sentence of an advertisement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.datamodels import FactType
from matcher.facts.amounts import amounts_in
from matcher.facts.levels import levels_in
from matcher.facts.papers import SECOND_LANGUAGE, Named, is_known, languages_in, papers_in
from matcher.facts.regions import region_around
from matcher.facts.registers import register_around
from matcher.language import LANGUAGE, any_of
from matcher.language.needles import seldom
from matcher.roles.ads.terms import Term
from matcher.roles.occupations import names_occupation

_PAPERS, _TONGUES = LANGUAGE.facts.papers, LANGUAGE.facts.tongues
_METHODS = frozenset(_PAPERS.methods)
_HOLDING = seldom(_PAPERS.holding, re.I)
_NOT_PAPER = seldom(_PAPERS.not_paper, re.I)
_EITHER = seldom(_PAPERS.either, re.I)
_GENERIC: dict[FactType, re.Pattern[str]] = {
    "certificate": seldom(_PAPERS.certificate, re.I),
    "licence": seldom(_PAPERS.licence, re.I),
}
_HELD, _FIRST_PART = seldom(_PAPERS.held, re.I), seldom(_PAPERS.first_part, re.I)
_DENIED = seldom(LANGUAGE.ads.denied, re.I)
_AROUND = frozenset(_PAPERS.around)
_CLAUSE_END = re.compile(r"[.;:!?()\[\]•|]\s|[;()\[\]•|]|,\s|\s[–—-]\s")
_ASKED, _NOT_ASKED = seldom(_TONGUES.asked, re.I), seldom(_TONGUES.not_asked, re.I)
_BECAUSE = seldom(_TONGUES.because, re.I)
_SECOND, _LEVEL = seldom(_TONGUES.second, re.I), seldom(_TONGUES.level, re.I)
_IN_WHICH = seldom(LANGUAGE.facts.tongues.in_which, re.I)
_NICE, _MUST = seldom(LANGUAGE.ads.nice, re.I), seldom(LANGUAGE.facts.must, re.I)
_LIGHT, _LETTERS = frozenset((*LANGUAGE.ads.stop, *LANGUAGE.ads.linking)), re.compile(r"\w+")
_EXAMPLES = re.compile(rf"\W*(?:(?:{LANGUAGE.facts.amounts.such_as})\b\W*)?", re.I)
_KIND = seldom(_PAPERS.kind)
_CLOSE = 40
"""Characters before the name of a paper in which its class, or one of several, may begin."""
_GRADE = re.compile(r"[abc][12]", re.I)
_SAID = {name: seldom(p, re.I) for name, p in LANGUAGE.facts.said.items()}
_NOT_SAID = {name: seldom(p, re.I) for name, p in LANGUAGE.facts.not_said.items()}
_PLACE_AND_WAY = seldom(LANGUAGE.facts.place_and_way, re.I)
_WAY = seldom(LANGUAGE.facts.way, re.I)
_PLACE = seldom(LANGUAGE.facts.place)
_PLACE_LINE = seldom(rf"(?:{any_of(LANGUAGE.facts.place_labels)})\s*[:–—-]\s*(\S.*)", re.I)
_WORD_END = re.compile(r"\w*")  # a pattern may end after so many characters
_SIGNS = " .,;:-–—•*\"'“”’/&"
_MOST_WORDS, _MOST_NAME = 10, 6
_LONGEST_PLACE = 90


def papers_of(text: str, *, duty: bool) -> Iterator[Term]:
    """Yield the certificates and licences that a sentence asks; in a duty few are."""
    if _NOT_PAPER.search(text) or _DENIED.search(text):
        return
    held = bool(_HOLDING.search(text))
    found: list[Term] = []
    for kind in _GENERIC:
        known = [
            each
            for each in papers_in(text, kind)
            if held or not (duty or each.name.lower() in _METHODS)
        ]
        for group in _alternatives(text, known):
            names = " or ".join(dict.fromkeys(each.name for each in group))
            place = group[0].start, group[-1].end
            about = _of_what(text, *place, sole=len(group) == 1)
            if kind == "licence" and is_known(names, kind):
                about = _with_register(text, about, names, place)
            found.append(Term(kind, names, about, *place))
    if not found and not duty:
        found = [term for kind in _GENERIC for term in _of_other_name(text, kind)][:1]
    yield from found


def _of_what(text: str, start: int, end: int, *, sole: bool) -> str:
    """Return the class or level of a paper, and the state or country it is to be of.

    Of several of which any will do each may be of another level.
    """
    kinds = _KIND.finditer(text, max(0, start - _CLOSE)) if sole else ()
    beside = (each for each in kinds if each.start() <= end + 2 and each.end() >= start - 2)
    kind = next(beside, None)
    told = (kind[0] if kind else "", region_around(text, start, end))
    return ", ".join(each for each in told if each)


def _with_register(text: str, about: str, name: str, place: tuple[int, int]) -> str:
    """Return what a licence is to be of, with the body whose register it is to be on."""
    register = register_around(text, *place)
    return ", ".join(each for each in (about, register) if each and each != name)


def _alternatives(text: str, found: Sequence[Named]) -> list[list[Named]]:
    """Put together names of which any will do: ``A or B``, and ``A, B or C``."""
    groups: list[list[Named]] = []
    either = False
    for each in reversed(found):
        between = text[each.end : groups[-1][-1].start] if groups else ""
        if groups and (_EITHER.fullmatch(between) or (either and not between.strip(" ,"))):
            groups[-1].append(each)
            either = True
        else:
            groups.append([each])
            either = False
    return [group[::-1] for group in reversed(groups)]


def _of_other_name(text: str, kind: FactType) -> Iterator[Term]:
    """Yield a paper that the table does not hold, called by the words around its kind."""
    match = _GENERIC[kind].search(text)
    if not match:
        return
    ends = [end.span() for end in _CLAUSE_END.finditer(text)]
    begin = max((end for _, end in ends if end <= match.start()), default=0)
    close = min((start for start, _ in ends if start >= match.end()), default=len(text))
    close = min([close, *(each.start for each in amounts_in(text) if each.start > begin)])
    if levels_in(text[begin:close]) or close < match.end():
        return
    after = _FIRST_PART.split(text[match.start() : close])[0]
    words = _own_words(after if _HELD.match(after) else text[begin:close])
    if not words and text.startswith(":", close):  # a label, and the name behind it
        following = (start for start, _ in ends if start > close)
        words = _own_words(text[close + 1 : min(following, default=len(text))])
    if len(words) > _MOST_NAME:
        words = _own_words(text[begin : match.end()])
    words = _NICE.sub(" ", " ".join(words)).split()
    named = any(len(word) > 1 for word in words) and not words[0].isdigit()
    if named and len(words) <= _MOST_NAME:
        yield Term(kind, " ".join(words).strip(_SIGNS), "", *match.span())


def _own_words(text: str) -> list[str]:
    return [
        word
        for word in re.findall(r"[^\s,;:()/]+", text)
        if re.sub(r"\W", "", word.lower()) not in _AROUND and re.search(r"\w", word)
    ]


def tongues_of(text: str) -> Iterator[Term]:
    """Yield the languages that a sentence asks, each with how well."""
    asked = _ASKED.search(text) or _is_wish_alone(text) or _is_told_why(text)
    if not asked or _NOT_ASKED.search(text) or _DENIED.search(text):
        return
    found, second = languages_in(text), _SECOND.search(text)
    any_will_do = second and not _LEVEL.fullmatch(second[0])  # to be bilingual is in these
    named = [each for each in found if second and any_will_do and each.start >= second.end()]
    if second and named and _EXAMPLES.fullmatch(text[second.end() : named[0].start]):
        found = found[: -len(named)]  # others are named as some of any
        place = second.start(), named[-1].end
        yield Term("language", SECOND_LANGUAGE, _how_well(text, place), *place)
        second = None
    groups = [[each] for each in found] if second else _alternatives(text, found)
    for group in groups:
        names = dict.fromkeys(each.name for each in group)
        place = group[0].start, group[-1].end
        yield Term("language", " or ".join(names), _how_well(text, place), *place)
    if second and not found:
        yield Term("language", SECOND_LANGUAGE, _how_well(text, second.span()), *second.span())


def _is_told_why(text: str) -> bool:
    """Tell whether a text begins with languages and then says why they are asked."""
    end = 0
    for each in languages_in(text):
        between = text[end : each.start]
        if between.strip(_SIGNS) and not _EITHER.fullmatch(between):
            break
        end = each.end
    return end > 0 and bool(_BECAUSE.match(text, end))


def _is_wish_alone(text: str) -> bool:
    """Tell whether nothing stands in a text but languages and how much they are wished."""
    wished = _NICE.search(text) or _LEVEL.search(text) or _MUST.search(text)
    if not wished or len(text.split()) > _MOST_WORDS or not languages_in(text):
        return False
    for each in reversed(languages_in(text)):
        text = f"{text[: each.start]} {text[each.end :]}"
    rest = _MUST.sub(" ", _LEVEL.sub(" ", _NICE.sub(" ", text)))
    return all(word.lower() in _LIGHT for word in _LETTERS.findall(rest))


def _how_well(text: str, place: tuple[int, int]) -> str:
    """Return the level nearest to a language, between the semicolons around it.

    What is asked of another one before is not of one that is only welcome behind it.
    """
    begin = text.rfind(";", 0, place[0]) + 1
    wishes = (each.start() for each in _NICE.finditer(text, begin, place[0]))
    led = (start for start in wishes if ")" not in text[start : place[0]])
    begin = next((start for start in led if languages_in(text[begin:start])), begin)
    close = text.find(";", place[1])
    levels = list(_LEVEL.finditer(text, begin, len(text) if close < 0 else close))
    levels = [each for each in levels if not _IN_WHICH.match(each[0])] or levels
    if not levels:
        return ""
    level = min(levels, key=lambda m: max(place[0] - m.end(), m.start() - place[1]))[0]
    return level.upper() if _GRADE.fullmatch(level) else level.lower()


def conditions_of(text: str, *, place_line: bool, asked: bool) -> Iterator[Term]:
    """Yield what a sentence says that no résumé shows.

    ``place_line`` if it may be a place alone; one that is ``asked`` names none in passing.
    """
    whole = is_place_and_way(text)
    if whole:
        yield Term("location", _short(text), "", 0, len(text))
    told = _PLACE_LINE.fullmatch(text)
    for name, pattern in _SAID.items():
        if name == "location" and (told or whole):
            continue
        match = pattern.search(text)
        if match and not _NOT_SAID[name].search(text):
            said = text[match.start() : _WORD_END.match(text, match.end()).end()]  # type: ignore[union-attr]
            yield Term(name, _short(said), "", *match.span())  # type: ignore[arg-type]
    place = told or (None if asked or whole else _PLACE.search(text))
    alone = place is not None and place[0] == text
    if place and (place_line or told or not alone) and not _NOT_SAID["location"].search(text):
        yield Term("location", _short(place[1] if told else place[0]), "", *place.span())


def is_place_and_way(text: str) -> bool:
    """Tell whether a line says where somebody works and how far on site, and nothing else.

    The title of an occupation stands so before its brackets as well.
    """
    short = len(text) <= _LONGEST_PLACE
    return (
        short
        and bool(_PLACE_AND_WAY.fullmatch(text))
        and not names_occupation(_WAY.sub(" ", text))
    )


def _short(text: str) -> str:
    short = " ".join(text.split()[:_MOST_WORDS]).strip(_SIGNS)
    return short.strip("()") if short.count("(") != short.count(")") else short
