"""What a language is to the package: all that the folder of one gives.

Words and phrases are in lower case, and keys (:func:`matcher.sections.words.key_of`) in the
singular. Patterns hold no capturing group, and ignore case unless they say otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from matcher.language.adwords import Ads
from matcher.language.doerwords import Doers
from matcher.language.headingwords import Headings
from matcher.language.pagewords import Doubts, Tables
from matcher.language.patterns import (
    NOTHING,
    Phrases,
    Regex,
    Words,
    any_of,
    part_of_language,
    phrases,
    words,
)
from matcher.language.prosewords import Prose
from matcher.language.sensewords import Senses
from matcher.language.stancewords import Entries, Stances
from matcher.language.tensewords import Tenses

if TYPE_CHECKING:
    from matcher.language.factwords import FactWords
    from matcher.language.pagewords import Callings

__all__ = [
    "NOTHING",
    "Ads",
    "Dates",
    "Deeds",
    "Details",
    "Doubts",
    "Entries",
    "Gender",
    "Headings",
    "Language",
    "Names",
    "Phrases",
    "Regex",
    "Senses",
    "Sentences",
    "Stances",
    "Tables",
    "Words",
    "any_of",
    "phrases",
    "words",
]


@part_of_language
class Details:
    """How personal and contact details are written; labels and values are keys."""

    labels: Phrases
    """Labels that only personal and contact details bear."""
    plain_labels: Phrases
    """Labels that they bear before a colon."""
    ambiguous_labels: Phrases
    """Labels of contact details only if a number, a URL or an e-mail address follows."""
    sure_labels: Phrases
    """Labels, or how they begin, that are so inside a line as well, as all long ones are."""
    first_word: str
    """A word that makes a detail of each short line that it begins."""
    address_word: str
    """A word of the labels that an address follows, on several lines."""
    values: Phrases
    """Lines that are no passage: values of details, formulas, the document's title."""
    stated: Regex
    """Details that are a line without a label, such as an age."""
    relative: Regex
    """How a line begins that names somebody, such as a relative."""
    postcode: Regex
    """What of a line shows that it is one of an address."""
    of_site: Regex
    """What the foot of a web page says of the site; a whole piece of it."""
    formula: Regex
    """Formulas of which a passage is none: declarations, greetings, references."""


@part_of_language
class Names:
    """What is a name, and what stands beside one in the head; words are keys."""

    roles: Words
    """Words of a headline, by which it is told from a name."""
    modifiers: Words
    """Words that stand beside those of ``roles`` in a headline."""
    ranks: Words
    """Words by which titles of one job differ in rank alone."""
    roles_before_roles: Words
    """Those of ``roles`` that stand beside others as modifiers do."""
    labels: Phrases
    """Labels of the person's name."""
    address: Words
    """Words of an address, which no name holds."""
    places: Words
    """Words that a name holds on the first line only, if at all."""
    credentials: Words
    """Degrees and certificates in letters, behind a name."""
    titles: Words
    """Titles before a name, without their full stop."""
    particles: Words
    """Words in lower case that belong to a name, before one with a capital."""
    hyphenated_particle: Regex
    """The same, joined to it."""
    elided_particle: Regex
    """The same, with an apostrophe."""
    possessive: Regex
    """What an apostrophe and this after a name make of it."""
    not_before: Words
    """Words that no name alone follows: what does is the word that the name is too."""
    pronouns: Regex
    """Pronouns that begin what stands in parentheses behind a name."""
    document: Regex
    """What the document is called, in front of a name."""
    letter: Regex
    """What a letter that goes with it is called, in the name of its file."""
    document_of: Words
    """Words between that and the name."""
    street: Regex
    """What stands in an address behind a number: a street."""
    numbered_place: Regex
    """What stands in an address before a number or a postcode."""
    in_addresses: Words
    """Small words between the two."""


@part_of_language
class Dates:
    """How dates, periods and pages are written."""

    month: Regex
    """A month, in full or short."""
    months: Mapping[str, int]
    """The first three letters of each month, and its number from 1."""
    words: Words
    """Words of lines that say no more than a date; keys."""
    until: Words  # between the start and the end of a period
    since: Words  # before the start of one that goes on
    now: Words
    """Words for the end of a period that goes on."""
    now_begins: Words
    """How the word for such an end begins, where a period is sought in a line."""
    page: str
    """The word for a page, before or after its number."""
    page_short: Regex
    """The same, short, before its number only."""
    page_number: Regex
    """The word for a number between the two."""
    page_of: str
    """The word between the number of a page and that of the last."""


@part_of_language
class Sentences:
    """Words by which lines are joined and sentences told apart."""

    conjunction: str
    """The word for "and"."""
    open_words: Words
    """Words that a line ends with only in the middle of a sentence."""
    open_words_of_passages: Words
    """More of them, which count between lines of one section, not between those of a page."""
    small_words: Words
    """Words without a capital between those of a heading."""
    abbreviations: Words
    """Words whose full stop ends no sentence, without it."""
    first_parts: Words
    """First parts of compounds that keep their hyphen at the end of a line."""
    hyphened_parts: Words
    """Those that keep it even where what it parts is also written as one word."""
    second_parts: Words
    """Second parts of such compounds."""


@part_of_language
class Deeds:
    """Words by which a deed is told from a claim, and a person from a thing."""

    trait: Regex
    """Words of self-praise, whole."""
    doing: Regex
    """How a passage begins that tells what somebody does: a subject, then a verb."""
    past: Regex
    """Verbs in the past, in lower case."""
    of_person: Regex
    """Verbs, in lower case, that a person's name is the subject of."""
    adverbs: Words
    """Adverbs, in lower case, between the name and such a verb."""
    levels: frozenset[str]
    """Words, in lower case, for how long or how well something is known, and not for what."""


@part_of_language
class Gender:
    """Words that tell a person's gender, and what says the same without."""

    pronouns: frozenset[str]
    """Words that tell no more of a person than the gender."""
    contractions: Words
    """What an apostrophe joins to a pronoun."""
    usual_forms: Mapping[str, str]
    """Words of one gender, and the form that most people write."""
    stems: Words
    """First parts of compounds that end in ``endings``."""
    endings: Mapping[str, str]
    """Second parts of such compounds, and those that most people write."""
    before_self: Regex
    """What stands before ``of_self``: age, gender, family or faith of the person."""
    of_self: Regex


@part_of_language
class Language:
    """All that is known of a language; its codes are those of ISO 639-1 and 639-2."""

    code: str
    code_of_three: str
    headings: Headings
    details: Details
    names: Names
    dates: Dates
    sentences: Sentences
    deeds: Deeds
    tenses: Tenses
    stances: Stances
    senses: Senses
    doers: Doers
    entries: Entries
    gender: Gender
    ads: Ads
    prose: Prose
    tables: Tables
    doubts: Doubts
    callings: Callings
    facts: FactWords
    singular: Callable[[str], str]
    """Return the singular of a word in lower case, or near enough: all keys are made by it."""
