"""What a language says around job advertisements, and in texts that are none."""

from __future__ import annotations

from collections.abc import Mapping

from matcher.language.patterns import Regex, Words, part_of_language


@part_of_language
class Tables:
    """How tables of criteria say what is a must; patterns are of a whole cell."""

    essential: str
    """A heading under which all is a must."""
    desirable: str
    """A heading under which all is welcome."""
    must: Regex
    """The head of a column or row in which all is a must."""
    nice: Regex
    """The head of a column or row in which all is welcome."""
    must_letter: Regex
    """What says so of one row, short."""
    nice_letter: Regex
    """The same of what is welcome."""
    either: Regex
    """The head of a column that says either."""
    tick: Regex
    """A word that stands for a tick."""
    key: Regex
    """A line that explains the letters; whole."""


@part_of_language
class Doubts:
    """By what a text is told that is no advertisement, or several; patterns are searched."""

    function_words: Words
    """Words that hardly a line of prose in this language is without."""
    languages: Mapping[str, str]
    """Other languages by their code of ISO 639-1, as this one calls them."""
    of_work: Mapping[str, Regex]
    """Words that advertisements are made of, by kind; each has several kinds."""
    of_candidates: Words
    """Which of these kinds say what somebody is to know or to have done."""
    addressing: Regex
    """What speaks to applicants, or of them, as no résumé does."""
    first_person: Regex
    """Pronouns of somebody who writes of himself; case counts."""
    instead: Mapping[str, Regex]
    """What a page says instead of an advertisement: script, robot, login, gone."""
    any_gender: Regex
    """What says in a title that people of any gender may apply; searched in brackets."""
    labels: Regex
    """Labels that an advertisement has once, before a colon or a tab."""
    several: Regex
    """What announces several advertisements in one text."""
    occupation: Regex
    """The last word of the title of an advertisement; whole."""
    wanted: Regex
    """What a notice says behind whom it wants, at its beginning."""
    no_title: Regex
    """Lines above an advertisement that are not its title; whole."""


@part_of_language
class Callings:
    """What occupations are called, and how an advertisement says whom it seeks."""

    heads: Words
    """Last words of occupational titles, in the singular."""
    headed: Regex
    """Titles whose last word alone is none, whole or at their end."""
    never_heads: Regex
    """What ends as a title and is none: the words of pages."""
    plain: Words
    """Words that no title has before its last noun."""
    behind_head: Words
    """Words behind that noun which tell more of it."""
    behind_number: Regex
    """Levels and grades behind that noun; each of a whole word."""
    ending: Regex
    """Words that are such nouns by their end; whole."""
    opening: Regex
    """What stands behind a title that a text or a line begins with, and opens what is asked."""
    label: Regex
    """The label of a title, which is one whatever it is; whole."""
    plain_label: Regex
    """A label that titles bear among other things; whole."""
    sought: Regex
    """What stands before whom a sentence seeks, with the article."""
    addressed: Regex
    """What stands before the role of whoever is addressed, with the article."""
    offered: Regex
    """What stands before a title in the subject of a message."""
    praise: Words
    """Words before a title that say how a person should be."""
    firm: Regex
    """The name of a firm that may be called as a trade is; whole."""
    town: Regex
    """A town that may be called as a trade is, with its state; whole."""
    for_whom: Regex
    """What stands behind a title and says for whom one works, to the end."""
    aside: Regex
    """Pieces of a line with a title that are none of it: pay, firm, contract; whole."""
