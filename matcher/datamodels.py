"""What is matched, as frozen dataclasses: competencies of a role, résumés, passages."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, get_args

Kind = Literal["responsibility", "skill"]
Section = Literal[
    "summary",
    "experience",
    "projects",
    "education",
    "skills",
    "achievements",
    "certifications",
    "publications",
    "volunteering",
    "interests",
    "personal",
    "other",
]


NICE_WEIGHT = 0.5
"""The weight of what is only welcome, unless told; where all counted the same, the order of
résumés agreed with careful readers no better (twenty job descriptions)."""


@dataclass(frozen=True, slots=True)
class Competency:
    """One statement of a role: what it is called, what it means, what shows it.

    ``id`` is the name in lower case with hyphens; ``indicators`` are phrases in which it
    appears on a résumé. ``must`` is false for what is only welcome. ``weight``, above 0, is
    how much it counts beside the others: it multiplies the share that was learned, or else
    an equal one.
    """

    id: str
    name: str
    kind: Kind
    statement: str
    indicators: tuple[str, ...] = ()
    must: bool = True
    weight: float = 1.0

    @property
    def texts(self) -> tuple[str, ...]:
        """Return every text a passage is compared with: name, statement, indicators."""
        return (self.name, self.statement, *self.indicators)


FactType = Literal[
    "years",
    "degree",
    "certificate",
    "licence",
    "language",
    "location",
    "authorisation",
    "travel",
    "shift",
    "physical",
    "pay",
    "other",
]

FACT_TYPES: tuple[FactType, ...] = get_args(FactType)
CHECKED_FACTS: tuple[FactType, ...] = FACT_TYPES[:5]
"""The types that a résumé can meet; the others are what a description also says."""

_NO_DEGREES = frozenset(("school", "associate", "equivalent"))


@dataclass(frozen=True, slots=True)
class Fact:
    """What a role asks that is met or not, or what its description also says.

    ``value`` is what is asked, in few words: of ``years`` their number, or the least and the
    most as ``3-5``; of ``degree`` its level (``school``, ``associate``, ``bachelor``,
    ``master``, ``doctorate``; several that will do with ``or`` between, ``equivalent`` last
    where something else will do too, or ``none`` where it says that no degree is asked); else
    a name, or several with ``or`` between.
    ``about`` is in what: the field of years or a degree, the level of a language; it may be
    empty. ``must`` is false for what is only welcome; ``statement`` holds the description's
    own words.
    """

    type: FactType
    value: str
    about: str = ""
    must: bool = True
    statement: str = ""

    @property
    def label(self) -> str:
        """Return type, value and in what, as reports name the fact.

        What a school or a trade teaches is a qualification, and no degree.
        """
        below = self.type == "degree" and set(self.value.split(" or ")) <= _NO_DEGREES
        kind = "qualification" if below else self.type
        return f"{kind.capitalize()}: {self.value}" + f" ({self.about})" * bool(self.about)

    def to_dict(self) -> dict[str, str | bool]:
        """Return the fact as JSON-ready values."""
        return {
            "type": self.type,
            "value": self.value,
            "about": self.about,
            "must": self.must,
            "statement": self.statement,
        }


_SPELT = {"++": " plus plus ", "#": " sharp "}
_SIGN = re.compile(r"(?<=\b[A-Za-z])(?:\+\+|#)")


def competency_id(name: str) -> str:
    """Return a name in lower case with a hyphen for each run of other characters.

    Signs that tell programming languages from each other are spelt out.

    >>> competency_id("User Research & Feedback"), competency_id("C++ in C#")
    ('user-research-feedback', 'c-plus-plus-in-c-sharp')
    """
    spelt = _SIGN.sub(lambda match: _SPELT[match[0]], name)
    return "-".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", spelt.lower())))


@dataclass(frozen=True, slots=True)
class HiddenText:
    """Text that stands in a file and is not seen on its page: it is never scored.

    ``page`` counts from 1, and is None where the format has no pages; ``reason`` is why it is
    not seen.
    """

    text: str
    page: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Resume:
    """A document as text.

    ``name`` is the file's name; ``text`` is clean, with one line a line and an empty
    line between blocks; ``pages`` holds the offset in ``text`` at which each page starts
    and is empty where the format has no pages; ``warnings`` say what a reader should know;
    ``hidden`` is what the pages do not show. ``wrapped`` says whether a line may be a
    printed line, with a sentence that goes on in the next: in a text file it may, whereas
    the readers of PDF and .docx put a paragraph on one line. ``sha256`` is the digest of the
    file's bytes, in hexadecimal, and empty for a text that was not read from a file.
    ``columns`` are pairs of offsets, sorted: where the column of a page begins that goes on
    with one of the page before, or a text below a box beside it, and where that ended.
    """

    name: str
    text: str
    pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    hidden: tuple[HiddenText, ...] = ()
    wrapped: bool = True
    sha256: str = ""
    columns: tuple[tuple[int, int], ...] = ()

    @property
    def text_sha256(self) -> str:
        """Return the digest of the text, in hexadecimal: equal for copies of a résumé."""
        return sha256(self.text.encode("utf-8", "replace")).hexdigest()

    def page_at(self, offset: int) -> int | None:
        """Return the number of the page, from 1, that holds a character of ``text``.

        None where the format has no pages.
        """
        return max(1, bisect_right(self.pages, offset)) if self.pages else None


@dataclass(frozen=True, slots=True)
class Passage:
    """One bullet or sentence of a résumé.

    ``text`` is what it says: wrapped lines joined, bullet removed; ``compared`` is that
    without the person's name, and without what is denied, what somebody else did and the
    prompts of templates: it may be empty. ``start`` and ``end`` delimit it in
    :attr:`Resume.text`; ``page`` counts from 1. ``may_be_deed`` is false for what only
    wishes, or names a job, an employer, a school or a value.
    """

    text: str
    section: Section
    page: int | None
    start: int
    end: int
    compared: str
    may_be_deed: bool = True
