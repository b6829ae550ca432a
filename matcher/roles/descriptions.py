"""The text of a job description, as people write them, to competencies."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from matcher.datamodels import NICE_WEIGHT, Competency, Fact, competency_id
from matcher.errors import ProfileError
from matcher.heard import Heard, in_our_language
from matcher.lazily import late
from matcher.roles.given import given_as
from matcher.roles.markdown import KEYS, TITLES
from matcher.roles.untitled import untitled
from matcher.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matcher.roles.ads import Advertisement, Requirement

LONGEST_DESCRIPTION = 100_000
"""Characters of the longest job description; real ones have a few thousand."""

_HEADING, _NAME = re.compile(r"##?\s"), re.compile(r"###\s")
_GROUP = late(rf"##\s+(?:skills|{'|'.join(TITLES.values())})\s*$", re.I)
NO_TITLE = (
    "no title found in it, so the score is that of its requirements alone: to set one, put "
    "'Job title: ...' above the text, or 'role: ...' in the saved profile"
)
"""What is said of an advertisement that does not tell surely what the role is called."""
FEW_FOUND = (
    "few requirements were found for so long a text, and some may have been missed: look at "
    "what was made of it with --save-profile, and mend the profile"
)
"""What is said of an advertisement of which much may not have been understood."""
_ENDING = (".", "!", "?", ":", ";", ",")
_FEWEST_LETTERS, _LEAST_SHARE, _HALF = 150, 0.15, 0.4  # in our language, of a text in two


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


def read_description(text: str, source: str, called: str = "") -> Described:
    """Return the title of a job description and what it asks that a résumé can show.

    The text may be HTML; ``source`` is what messages call it, and ``called`` what the page it
    is from is called. Raises ProfileError if it is
    too long, in another language, a résumé or no description, or asks nothing.
    """
    given = given_as(text, source)
    text, called = given.text, called or given.called
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
    from matcher.roles.calling import title_in
    from matcher.roles.doubts import instead_of, is_resume

    heard = in_our_language(clean(with_levels(without_bars(without_quotes(text)))))
    if heard.language and _is_hardly_ours(heard):
        raise ProfileError(f"{source}: {_foreign(heard.language)}")
    if is_resume(heard.text):
        message = (
            f"{source}: a résumé, and no job description: give the description with --profile, "
            "and résumés before it"
        )
        raise ProfileError(message)
    ad = read_advertisement(heard.text)
    title = title_in(heard.text, called)
    if doubt := instead_of(heard.text, len(ad.requirements), title):
        raise ProfileError(f"{source}: {_foreign(heard.language) if heard.language else doubt}")
    warnings = (*_oddities(heard), *([] if title else [NO_TITLE]), *_doubts_of(heard, ad))
    duties_first = sorted(ad.requirements, key=lambda each: each.kind != "responsibility")
    competencies = tuple(_competencies(duties_first))
    return Described(title or _named_by(source), competencies, ad.facts, warnings)


def _named_by(source: str) -> str:
    """Return what an advertisement without a title is called: the name of its file tells it."""
    return untitled("" if source.startswith("<") else PurePath(source).stem)


def _is_hardly_ours(heard: Heard) -> bool:
    """Tell whether too little of a text in two languages is in ours to be an advertisement."""
    little = heard.letters < _FEWEST_LETTERS and heard.share < _HALF
    return little or heard.share < _LEAST_SHARE


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


def _doubts_of(heard: Heard, ad: Advertisement) -> Iterator[str]:
    """Yield what is said where little was made of a text that speaks to its reader."""
    from matcher.roles.ads.unheard import found_little

    if found_little(heard.text, ad):
        yield FEW_FOUND


def _competencies(asked: Sequence[Requirement]) -> Iterator[Competency]:
    """Yield each requirement as a competency; of two with one name the second has a number."""
    from matcher.roles.ads.alternatives import alternatives_in
    from matcher.roles.ads.shortening import numbered

    taken: set[str] = set()
    for each in asked:
        name = own = " ".join(each.name.split())
        number = 1
        while competency_id(name) in taken:
            number += 1
            name = numbered(own, number)
        taken.add(competency_id(name))
        statement = _joined(each.sentences)
        weight = 1.0 if each.must else NICE_WEIGHT
        enough = tuple(dict.fromkeys(n for one in each.sentences for n in alternatives_in(one)))
        yield Competency(
            competency_id(name), name, each.kind, statement, enough, each.must, weight
        )


def _joined(sentences: Sequence[str]) -> str:
    """Return sentences as one text in which none runs on into the next."""
    plain = [" ".join(each.split()) for each in sentences]
    told = [each if each[-1:] in _ENDING else f"{each};" for each in plain[:-1]]
    return " ".join([*told, *plain[-1:]])
