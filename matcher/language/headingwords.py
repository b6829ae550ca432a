"""What the words of a language are by which the sections of a résumé are called."""

from __future__ import annotations

from collections.abc import Mapping

from matcher.datamodels import Section
from matcher.language.patterns import Phrases, Words, part_of_language


@part_of_language
class Headings:
    """What the sections of a résumé are called; all are keys."""

    sections: Mapping[Section, Phrases]
    """The headings of each section."""
    labels: Phrases
    """Headings within a section: they leave it as it is, or open the experience."""
    qualifiers: Words
    """Words before a heading that do not change what it is the heading of."""
    last_words: Words
    """Words that end any heading: in capitals, with a colon, or in a title with room above."""
    last_words_in_capitals: Words  # the same; in a title they end the name of one of them
    in_capitals: Mapping[Section, Phrases]
    """Headings of each section in capitals or before a colon, and with room above, only."""
    no_headings: Words
    """Words that alone before such a word make the name of a task: Customer Experience."""
    not_in_headings: Words
    """Words that make a sentence of what ends with such a word: Years of Experience."""
    no_slips: Words  # but for a letter like a word of a heading, and meant as they stand
    alone: Phrases
    """Headings of a line of their own; before a colon or a tab they are labels."""
    of_entries: Mapping[Section, Phrases]
    """Headings that in a section are a part of one of its entries."""
    apart: Words
    """Headings that are words of a list as well: they have room above, or are loud."""
    first_of_pairs: Words  # also if what is named beside them is unknown: Tools & Code
    heads: Words
    """Words that end a heading whose other words stand in headings, too."""
    beside_heads: Words
    """The others of those."""
    behind_heads: Words
    """Words behind a heading that do not change what it is the heading of."""
    before_scopes: Words
    """Words between a heading and where, when or of what it is one."""
    with_scopes: Words
    """Those of ``heads`` that any scope may follow."""
    before_heads: Words
    """Words before such a scope that are no heading of their own: Areas of Interest."""
    of_templates: Phrases  # which open no section, and are no prompts
    of_referees: Words  # what is under such a heading tells of others
