"""Texts that are given as a job description and are none, or several: each is told why.

A false alarm costs more than a miss: an advertisement that is refused cannot be matched, and
what is made of another text can be looked at. So each doubt needs several signs at once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.roles.occupations import is_head

if TYPE_CHECKING:
    from matcher.roles.ads.titles import Division

_WORDS = LANGUAGE.doubts
_ADDRESSING = late(_WORDS.addressing, re.I)
_FIRST_PERSON = late(_WORDS.first_person)
_OF_WORK = [late(pattern, re.I) for pattern in _WORDS.of_work.values()]
_INSTEAD = {name: late(pattern, re.I) for name, pattern in _WORDS.instead.items()}
_LABEL = late(rf"({_WORDS.labels})\s*[:\t]", re.I)
_SEVERAL = late(_WORDS.several, re.I)
_OCCUPATION = late(_WORDS.occupation, re.I)
_WANTED = late(rf"((?:[\w/&'’-]+ ){{1,6}}?)(?:{_WORDS.wanted})", re.I)
_YOU, _IN_BRACKETS = late(_WORDS.of_work["you"], re.I), late(r"\([^()]*\)")
_OF_CANDIDATES = [late(_WORDS.of_work[kind], re.I) for kind in _WORDS.of_candidates]
_HIRING = late(_WORDS.of_work["hiring"], re.I)
_NUMBERED = late(r"\(?(\d{1,2})[.)]\s+(\S.*)")
_NO_SIGN = frozenset(("skills", "other", "inside"))  # sections that advertisements have too
_OF_A_LIFE = frozenset(("interests", "achievements"))
_MOST_ADDRESSING, _FEWEST_ADDRESSING, _FEWEST_KINDS = 8, 15, 6  # two of a thousand words
_HEAD_LINES, _FEWEST_SECTIONS, _FEWEST_PERIODS, _FEWEST_OWN = 8, 3, 2, 2
_FEW_ASKED, _FEW_WORDS, _FEW_KINDS = 2, 200, 4
_HARDLY_ANY_KINDS, _FEWEST_OF_PAGE, _SHARE_OF_PAGE = 2, 6, 0.3
_TWICE, _THRICE, _LONGEST_TITLE, _FEWEST_BELOW, _FEWEST_IN_ONE = 2, 3, 6, 8, 30


def is_resume(text: str) -> bool:
    """Tell whether a text, cleaned, is a résumé: what somebody did, and nobody addressed.

    On 1,941 résumés that is told of 87 in a hundred.
    """
    from matcher.sections.contacts import holds_contact
    from matcher.sections.headings import find_heading
    from matcher.sections.stints import HOLDS_PERIOD

    lines = [line for line in text.split("\n") if line]
    if len(_ADDRESSING.findall(text)) >= max(1.0, _MOST_ADDRESSING * len(text.split()) / 1000):
        return False
    found = [find_heading(line.removeprefix("• "), item=line[0] == "•") for line in lines]
    opened = {each.opens for each in found if each and each.alone} - _NO_SIGN
    periods = sum(bool(HOLDS_PERIOD.search(line)) for line in lines)
    own = len(_FIRST_PERSON.findall(text)) >= _FEWEST_OWN
    many = len(opened) >= _FEWEST_SECTIONS
    if periods >= _FEWEST_PERIODS or (periods and "education" in opened):
        head = any(holds_contact(line) for line in lines[:_HEAD_LINES])
        return many or own or head or "personal" in opened
    of_a_life = bool(opened & _OF_A_LIFE or _FIRST_PERSON.search(text) or periods)
    return many and (own or ("personal" in opened and of_a_life))


def is_advertisement(text: str) -> bool:
    """Tell whether a text, cleaned, is an advertisement: it speaks to applicants, of no past.

    None of 2,228 résumés is told to be one, and about half of advertisements are.
    """
    from matcher.sections.stints import HOLDS_PERIOD

    if len(_ADDRESSING.findall(text)) < _FEWEST_ADDRESSING * len(text.split()) / 1000:
        return False
    if len(_FIRST_PERSON.findall(text)) >= _FEWEST_OWN or not text.strip():
        return False
    flat = text.replace("\n", " ")
    kinds = sum(bool(pattern.search(flat)) for pattern in _OF_WORK)
    periods = any(map(HOLDS_PERIOD.search, text.split("\n")))
    return kinds >= _FEWEST_KINDS and not periods and _asks(text)


def instead_of(text: str, asked: int, title: str = "") -> str:
    """Return what is said of a text, cleaned, that is no advertisement; empty if it may be one.

    ``asked`` is how much was found in it that a résumé could show, and ``title`` what it calls
    the role, if that is told.
    """
    flat = text.replace("\n", " ")  # where the width of a page broke a phrase
    kinds = sum(bool(pattern.search(text) or pattern.search(flat)) for pattern in _OF_WORK)
    few = asked <= _FEW_ASKED and kinds <= _FEW_KINDS and len(text.split()) < _FEW_WORDS
    if few or not asked:
        for name, pattern in _INSTEAD.items():
            if pattern.search(text):
                return _said_of(name)
        if _is_navigation(text):
            return _said_of("menus")
    if kinds <= _FEW_KINDS and not (_is_titled(text, asked, title) or _asks(text)):
        hires = _HIRING.search(flat) and (title or asked > _FEW_ASKED or _spoken(text))
        told = bool(title and asked and title in text.split("\n", 1)[0])
        asks = any(each.search(flat) for each in _OF_CANDIDATES)
        told = told or (asks and _spoken(text) > 0)
        if not (hires or (told and kinds > _HARDLY_ANY_KINDS)):
            return _said_of("other")
    return "" if asked else _said_of("nothing")


def _is_titled(text: str, asked: int, title: str) -> bool:
    """Tell whether a text is called as a role is, and says what whoever has it does."""
    if wanted_in(text) or (_YOU.search(text) and _is_occupation(text.split("\n", 1)[0])):
        return True
    return bool(title) and (asked > _FEW_ASKED or _spoken(text) > 0)


def _spoken(text: str) -> int:
    """Return how many sentences say what the reader or the holder of the post does or has."""
    from matcher.roles.ads.addressing import speaks_to_reader
    from matcher.roles.ads.reading import said_in

    return sum(speaks_to_reader(each.text) for each in said_in(text) if not each.is_title)


def _is_occupation(line: str) -> bool:
    """Tell whether a line is a few words of which the last is what somebody is by trade."""
    words = _IN_BRACKETS.sub("", line).split()
    return 0 < len(words) <= _LONGEST_TITLE and bool(_OCCUPATION.fullmatch(words[-1].lower()))


def wanted_in(text: str) -> str:
    """Return whom a text seeks that begins with it, such as a notice of three lines."""
    match = _WANTED.match(text)
    words = match[1].rstrip(" :").split() if match else []
    named = bool(words) and (
        _OCCUPATION.fullmatch(words[-1]) or is_head(words[-1], plural=True)
    )
    return " ".join(words) if named else ""


def _said_of(what: str) -> str:
    """Return what is said of a text that is no advertisement, and what to do."""
    give = "give a job description in English, or a profile (see corpus/role_profile.md)"
    browse = "open it in a browser, and paste the text"
    said = {
        "gone": "a page that says that the advertisement is gone: paste it from elsewhere",
        "script": f"a page whose text is shown by scripts: {browse}",
        "robot": f"a page that asks for a person: {browse}",
        "login": f"a page that asks for a login: {browse}",
        "menus": f"the menus of a page, and no advertisement: {browse}",
        "other": f"nothing is asked of a person here: {give}",
        "nothing": f"nothing that a résumé could show is asked here: {give}",
    }
    return said[what]


def several_in(text: str) -> tuple[int, tuple[str, ...]]:
    """Return how many advertisements seem to stand in a text, cleaned, and titles if it tells.

    One unless headings or labels come again that an advertisement has once, or several are
    announced and have titles.
    """
    from matcher.roles.ads.titles import is_around

    lines = [line for line in text.split("\n") if line and not is_around(line)]
    labels = Counter(match[1].lower() for line in lines if (match := _LABEL.match(line)))
    often = max(labels.values(), default=0)
    count = max([1, often * (often >= _THRICE), *_repeated(text)])
    titles = _announced(lines) if _SEVERAL.search(text) else []
    if not titles and len(headed := _headed(lines)) >= _THRICE:
        titles = headed
    return max(count, len(titles)), tuple(titles)


def _asks(text: str) -> bool:
    """Tell whether a text has a heading below which something is asked."""
    return any(True for _ in _asking_headings(text))


def _asking_headings(text: str) -> Iterator[tuple[Division, str, str]]:
    """Yield the class of each heading that opens what is asked, its words, and what follows."""
    from matcher.roles.ads.reading import said_in
    from matcher.roles.ads.titles import division, is_around

    said = [each for each in said_in(text) if not is_around(each.text)]
    for each, after in zip_longest(said, said[1:]):
        kind = division(each.text) if each.is_title else ""
        if kind in ("duty", "skill", "nice"):
            yield kind, each.text.lower().strip(" :"), after.text if after else ""


def _is_navigation(text: str) -> bool:
    from matcher.roles.ads.titles import is_of_page

    lines = [line for line in text.split("\n") if line]
    count = sum(map(is_of_page, lines))
    return count >= max(_FEWEST_OF_PAGE, _SHARE_OF_PAGE * len(lines))


def _repeated(text: str) -> Iterator[int]:
    """Yield how often headings come again, what follows them being other than before.

    Those of levels do so in one advertisement, above each part of a table of criteria.
    """
    from matcher.roles.ads.needed import is_level

    found = [each for each in dict.fromkeys(_asking_headings(text)) if not is_level(each[1])]
    often = Counter(words for _, words, _ in found).values()
    twice = [count for count in often if count >= _TWICE]
    if len(twice) >= _TWICE or max(twice, default=0) >= _THRICE:
        yield max(twice)
    kinds = ["duty" if kind == "duty" else "skill" for kind, _, _ in found]
    turns = sum(pair == ("skill", "duty") for pair in pairwise(kinds))
    if turns >= _TWICE:
        yield turns + 1


def _announced(lines: Sequence[str]) -> list[str]:
    """Return lines that are titles of occupations, numbered or in capitals, with text below."""
    from matcher.roles.ads.titles import division

    titles: list[str] = []
    for line, after in pairwise(lines):
        numbered = _NUMBERED.match(line)
        title = numbered[2] if numbered else line
        words = title.rstrip(" :.").split()
        if not (numbered or title.isupper()) or not 0 < len(words) <= _LONGEST_TITLE:
            continue
        below = len(after.split()) >= _FEWEST_BELOW
        if below and _OCCUPATION.fullmatch(words[-1]) and not division(title):
            titles.append(title.rstrip(" :."))
    return titles if len(titles) >= _TWICE else []


def _headed(lines: Sequence[str]) -> list[str]:
    """Return lines that are titles of occupations, each with a text as of one below it."""
    from matcher.roles.ads.titles import division

    titles: list[str] = []
    words = _FEWEST_IN_ONE
    for line in lines:
        own = line.split(",")[0].split()
        short = 0 < len(own) <= _LONGEST_TITLE and line[0].isupper() and line[-1].isalpha()
        if short and _OCCUPATION.fullmatch(own[-1]) and not division(line):
            titles[-1:] = titles[-1:] if words >= _FEWEST_IN_ONE else []
            titles.append(line)
            words = 0
        words += len(line.split())
    return list(dict.fromkeys(titles if words >= _FEWEST_IN_ONE else titles[:-1]))
