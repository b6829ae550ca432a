"""What a language says in job advertisements: headings, openings of items, fixed phrases."""

from __future__ import annotations

from collections.abc import Mapping

from matcher.language.namewords import NameWords
from matcher.language.patterns import Regex, Words, part_of_language


@part_of_language
class Ads:
    """How advertisements are written; patterns are searched, unless they say otherwise."""

    titles: Mapping[str, Regex]
    """For each class of section how its heading is told, the first that matches."""
    title_words: Words
    """Words of which a heading is one if it has no others, however it is written."""
    before_no_title: Words
    """Words of three letters after which the word of a heading is none."""
    will: Regex
    """How a sentence begins that says to the reader what to do; the verb follows."""
    bringing: Regex
    """How a sentence begins that says what the person sought needs or has."""
    charged: Regex
    """What says of a person what to do, wherever it stands in a sentence."""
    question: Regex
    """How a question to the reader begins, which is no heading."""
    opening: Regex
    """How a heading may begin that has no capitals after its first word."""
    announcing: Regex
    """How a line ends that announces a list, with or without a colon."""
    whole_titles: Regex
    """Headings that stand inside a line, whole and with a capital; case counts."""
    around: Regex
    """Headings of what stands around an advertisement on a page: all below is left out."""
    page: Regex
    """Lines of a page that are no part of any text: menus, cookies, buttons; whole."""
    portal: Regex
    """Labels that portals put around an advertisement, each above its value; whole lines."""
    verbs: Words
    """Verbs of duties in their plain form."""
    openers: Words
    """Other words that an item of a list begins with."""
    linking: Words
    """Words that a phrase goes on after: no item ends with one."""
    nice: Regex
    """What says that something is welcome and not asked."""
    ideally: Regex
    """What says behind something asked what would be best of it."""
    listing_labels: Regex
    """What stands before a colon in a line or sentence, and a list behind it; whole."""
    adding: Regex
    """What stands before the last thing of a list of which all are meant."""
    choosing: Regex
    """What stands before the last thing of a list of which one is meant."""
    best_where: Regex
    """What says behind something asked in what or where it would best have been; searched."""
    denied: Regex
    """What says that something is not asked at all, or not part of the work."""
    unneeded: Regex
    """What says that something is not asked, if nothing says that it is welcome."""
    contacting: Regex
    """Parts of an advertisement in one line that say when to start, where, or whom to call."""
    subordinate: Regex
    """What a sentence adds behind its main clause."""
    one_skill: Regex
    """A line like a heading that names one thing that is known; whole, case counts."""
    likewise: Regex
    """What stands between two things of which the same is said; searched."""
    wished: Regex
    """How a sentence begins that says what would be welcome."""
    labels: Regex
    """Labels before a value in a line, which open no section; whole."""
    foreign: Words
    """Function words of other languages that are no words of this one."""
    busy: Regex
    """What says of the person sought what they will be doing, up to the verb."""
    signing: Regex
    """How a letter ends, with or without a name."""
    alone: Regex
    """What makes up a whole item that asks nothing, each alternative from its beginning."""
    empty: Regex
    """Phrases of duties that no résumé shows."""
    cues: Mapping[str, Regex]
    """What tells classes of lines from each other, by name."""
    asking: Regex
    """What asks more than a fact in a line that states one."""
    unasked_cues: Words
    """Names of those of ``cues`` that an item of a list of requirements does not have."""
    unlisted_cues: Words
    """Names of those of ``cues`` that no item of a list has, below a heading that asks."""
    facts: Mapping[str, Regex]
    """What states a fact beside the score, by its type."""
    fact_words: Regex
    """Words, whole, that say nothing beside a fact."""
    wish: Regex
    """How a sentence begins that tells what would be welcome."""
    subject: Regex
    """How a sentence begins before what it asks: who, and that he must."""
    qualifier: Regex
    """Words of praise and degree before what is asked."""
    knowing: Regex
    """Nouns and adjectives of knowing, with the word that joins them to what is known."""
    years: Regex
    """A number of years before what they were spent with."""
    naming: NameWords
    """Words by which the name of what is asked is found."""
    clause: Regex
    """How a sentence begins before its predicate, however it names who is sought."""
    sure_facts: Words
    """Types of ``facts`` that leave nothing to ask in a short line."""
    endings: Regex
    """Endings of words that are left off when items are compared."""
    stop: Words
    """Words that do not count when items are compared."""
    trait: Regex
    """Words that make an item of each part of a list with commas."""
