"""Job descriptions as people write them: a file to its text, and the text to competencies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.datamodels import Competency, Fact, competency_id
from matcher.errors import ProfileError
from matcher.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.roles.ads import Requirement

LONGEST_DESCRIPTION = 100_000
"""Characters of the longest job description; real ones have a few thousand."""

_HEAD = re.compile(r"\s*---\s*\n")
_GROUP = re.compile(r"^##\s+(?:responsibilities|(?:essential )?skills)\s*$", re.I | re.M)
_NAME = re.compile(r"^###\s", re.M)
_LONGEST_TITLE = 12  # words


def is_profile(text: str) -> bool:
    """Tell whether a text is meant for a profile, right or wrong, and for no description.

    It is if it begins with a block between dashes, or has a group with names below it.
    """
    begun = _HEAD.match(text.removeprefix("\ufeff"))
    return bool(begun or (_GROUP.search(text) and _NAME.search(text)))


def text_of(data: bytes, name: str) -> str:
    """Return the text of a description, in any format that a résumé may have.

    Raises ResumeReadError.
    """
    from matcher.readers import parse_resume

    return parse_resume(data, name).text


def read_description(
    text: str, source: str
) -> tuple[str, tuple[Competency, ...], tuple[Fact, ...]]:
    """Return the title of a job description, what it asks that is scored, and its facts.

    ``source`` is what messages call it. Raises ProfileError if it is too long, or asks
    nothing.
    """
    if len(text) > LONGEST_DESCRIPTION:
        message = (
            f"{source}: {len(text):,} characters, and a job description has at most "
            f"{LONGEST_DESCRIPTION:,}: give one description, without what stands around it"
        )
        raise ProfileError(message)
    from matcher.roles.ads import read_advertisement  # its patterns take a while to be made

    cleaned = clean(text)
    ad = read_advertisement(cleaned)
    if not ad.requirements:
        message = (
            f"{source}: nothing that a résumé could show is asked here: give a job description "
            "in English, or a profile (see corpus/role_profile.md)"
        )
        raise ProfileError(message)
    return _title(cleaned, source), tuple(_competencies(ad.requirements)), ad.facts


def _competencies(asked: tuple[Requirement, ...]) -> Iterator[Competency]:
    """Yield each requirement as a competency; of two with one name the second has a number."""
    ids: dict[str, int] = {}
    for each in asked:
        name = " ".join(each.name.split())
        start = competency_id(name)
        ids[start] = ids.get(start, 0) + 1
        if ids[start] > 1:
            name = f"{name} {ids[start]}"
        statement = " ".join(" ".join(each.sentences).split())
        yield Competency(competency_id(name), name, each.kind, statement, ())


def _title(text: str, source: str) -> str:
    """Return the first line, if it is short enough for a title, or the name of the source."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    return first if len(first.split()) <= _LONGEST_TITLE else source
