"""The text of a job description, as people write them, to competencies."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from matcher.datamodels import NICE_WEIGHT, Competency, Fact, competency_id
from matcher.errors import ProfileError
from matcher.heard import Heard, in_our_language
from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.roles.given import plain_text
from matcher.roles.markdown import KEYS, TITLES, UNTITLED
from matcher.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matcher.roles.ads import Requirement

LONGEST_DESCRIPTION = 100_000
"""Characters of the longest job description; real ones have a few thousand."""

_HEADING, _NAME = re.compile(r"##?\s"), re.compile(r"###\s")
_GROUP = late(rf"##\s+(?:skills|{'|'.join(TITLES.values())})\s*$", re.I)
_TITLE_LABEL = late(rf"(?:(?:{LANGUAGE.doubts.title_label})\s*[:\t]\s*)+(?=\S)", re.I)
_NO_TITLE = late(rf"(?:{LANGUAGE.doubts.no_title})\W*", re.I)
_OPENING = late(LANGUAGE.ads.opening, re.I)
_ANY_GENDER = late(rf"\s*[(\[]\s*(?:{LANGUAGE.doubts.any_gender})\s*[)\]]", re.I)
_EDGES = late(r"^[^\w(\"'“‘]+|[^\w)+#.!?\"'”’]+$")
_LONGEST_TITLE, _MOST_LETTERS = 12, 300  # words, characters
_HEAD_LINES, _FIRST_LINES = 15, 5
_FEWEST_LETTERS, _LEAST_SHARE = 150, 0.15  # in our language, of a text in two


def is_profile(text: str) -> bool:
    """Tell whether a text is meant for a profile, right or wrong, and for no description.

    It is if it begins with a block between dashes that names a role, or holds nothing but
    groups of profiles, with names below them.
    """
    lines = text.removeprefix("\ufeff").lstrip().split("\n")
    if lines[0].strip() == "---":
        head = takewhile(lambda line: line.strip() != "---", lines[1:])
        return any(line.partition(":")[0].strip() in KEYS for line in head)
    headings = [line for line in lines if _HEADING.match(line)]
    groups = bool(headings) and all(map(_GROUP.match, headings))
    return groups and lines[0] == headings[0] and any(map(_NAME.match, lines))


class Described(NamedTuple):
    """What is made of a description: title, what it asks, its facts, what was odd about it."""

    role: str
    competencies: tuple[Competency, ...]
    facts: tuple[Fact, ...]
    warnings: tuple[str, ...]


def read_description(text: str, source: str) -> Described:
    """Return the title of a job description and what it asks that a résumé can show.

    The text may be HTML; ``source`` is what messages call it. Raises ProfileError if it is
    too long, in another language, a résumé or no description, or asks nothing.
    """
    text = plain_text(text, source)
    if len(text) > LONGEST_DESCRIPTION:
        message = (
            f"{source}: {len(text):,} characters, and a job description has at most "
            f"{LONGEST_DESCRIPTION:,}: give one description, without what stands around it"
        )
        raise ProfileError(message)
    from matcher.roles.ads import read_advertisement  # its patterns take a while to be made
    from matcher.roles.ads.needed import with_levels
    from matcher.roles.ads.piped import without_bars
    from matcher.roles.ads.quoted import without_quotes
    from matcher.roles.doubts import instead_of, is_resume

    heard = in_our_language(clean(with_levels(without_bars(without_quotes(text)))))
    if heard.language and (heard.letters < _FEWEST_LETTERS or heard.share < _LEAST_SHARE):
        raise ProfileError(f"{source}: {_foreign(heard.language)}")
    if is_resume(heard.text):
        message = (
            f"{source}: a résumé, and no job description: give the description with --profile, "
            "and résumés before it"
        )
        raise ProfileError(message)
    ad = read_advertisement(heard.text)
    if doubt := instead_of(heard.text, len(ad.requirements)):
        raise ProfileError(f"{source}: {_foreign(heard.language) if heard.language else doubt}")
    warnings = tuple(_oddities(heard))
    duties_first = sorted(ad.requirements, key=lambda each: each.kind != "responsibility")
    competencies = tuple(_competencies(duties_first))
    return Described(_title(heard.text, source), competencies, ad.facts, warnings)


def _foreign(language: str) -> str:
    return f"in {language}, and only descriptions in English are read: give one in English"


def _oddities(heard: Heard) -> Iterator[str]:
    """Yield what is odd about a text that is read all the same."""
    from matcher.roles.doubts import several_in

    if heard.language:
        yield f"{heard.left_out} lines in {heard.language} were left out: only English is read"
    count, titles = several_in(heard.text)
    if count > 1:
        named = f" ({', '.join(titles)})" if titles else ""
        yield (
            f"{count} descriptions or more seem to stand in it{named}: they became one role; "
            "give each in a file of its own"
        )


def _competencies(asked: Sequence[Requirement]) -> Iterator[Competency]:
    """Yield each requirement as a competency; of two with one name the second has a number."""
    from matcher.roles.ads.shortening import numbered

    taken: set[str] = set()
    for each in asked:
        name = own = " ".join(each.name.split())
        number = 1
        while competency_id(name) in taken:
            number += 1
            name = numbered(own, number)
        taken.add(competency_id(name))
        statement = " ".join(" ".join(each.sentences).split())
        weight = 1.0 if each.must else NICE_WEIGHT
        yield Competency(
            competency_id(name), name, each.kind, statement, must=each.must, weight=weight
        )


def _title(text: str, source: str) -> str:
    """Return the title of a description: what bears the label of one, or its first line.

    Menus, notices and headings above it are passed over; what is too long is no title, and
    the name of the source's file is one.
    """
    from matcher.roles.ads.titles import division, is_of_page
    from matcher.roles.doubts import wanted_in

    lines = [line.removeprefix("## ") for line in text.split("\n") if line][:_HEAD_LINES]
    for line in lines:
        if (label := _TITLE_LABEL.match(line)) and _is_short(line[label.end() :]):
            return _bare(line[label.end() :])
    if wanted := wanted_in(text):
        return wanted
    own = [each for each in lines if not (is_of_page(each) or _NO_TITLE.fullmatch(each))]
    for line in own[:_FIRST_LINES]:
        goes_on = line[0].islower() and line.endswith(".")  # of a sentence, which is no title
        if not _is_short(line) or line.startswith("• ") or goes_on:
            continue
        heading = line.endswith(":") or _OPENING.match(line) or len(line.split()) == 1
        if not (heading and division(line)):
            return _bare(line)
    return UNTITLED if source.startswith("<") else PurePath(source).stem


def _bare(title: str) -> str:
    """Return a title without signs around it, and without who may apply, which is anyone."""
    return _EDGES.sub("", _ANY_GENDER.sub("", title)) or title.strip()


def _is_short(line: str) -> bool:
    short = len(line) <= _MOST_LETTERS and 0 < len(line.split()) <= _LONGEST_TITLE
    return short and any(map(str.isalpha, line))
