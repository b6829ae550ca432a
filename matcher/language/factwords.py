"""What a language says of facts: years, degrees, certificates, licences, languages, dates."""

from __future__ import annotations

from collections.abc import Mapping

from matcher.language.degreewords import Degrees
from matcher.language.paperwords import Papers, Tongues
from matcher.language.patterns import Phrases, Regex, Words, part_of_language


@part_of_language
class Amounts:
    """How an amount of time is written: ``8-10 years``, ``eighteen months``, ``a decade``."""

    numbers: Mapping[str, int]
    """Numbers in words."""
    one: Words
    """Words for one that stand before a unit, of which few are numbers of years."""
    half: Regex
    """A half that is added, between the number and its unit."""
    halved: Regex
    """A half of a year, before its article."""
    year: Regex
    """The unit of a year."""
    month: Regex
    """The unit of a month."""
    decade: Regex
    """The unit of ten years."""
    between: Regex
    """What stands between the least and the most."""
    more: Regex
    """What says that more will do as well, behind a number."""
    whole: Regex
    """What says that years are whole ones, between their number and the unit."""
    opening: Regex
    """What may stand before years that a sentence begins with, beside what says the least."""
    spent: Regex
    """What stands between years and what they are to be spent with."""
    in_duty: Regex
    """What says within a list of duties that years are asked, beside experience."""
    some: Words
    """Words for more years than one that tell no number."""
    turn: Regex
    """Stretches of work that are counted and are no years: seasons."""
    qualified: Regex
    """What stands behind a number of years since somebody qualified, without the word years."""
    newly: Regex
    """How somebody is called who has just qualified, where such a number would stand."""
    least_told: Regex
    """What says so in a heading, which tells of experience else."""
    least: Regex
    """What says that a number is the least, before it."""
    of_those: Regex
    """What a number is of, if it is of years that were named before."""
    never_after: Regex
    """What follows a number of years that nobody has worked: an age, a guarantee."""
    not_after: Regex
    """What follows one too, unless experience is told behind it: a term, a course, a plan."""
    up_to: Regex
    """What says that a number is the most, before it."""
    not_before: Regex
    """What stands before one: since, within, the next."""
    prior: Regex
    """Words that a line begins with before years that are to have been worked already."""
    spent_before: Regex
    """What says that the years behind it, though the last ones, were spent so."""
    children: Regex
    """What stands before two numbers of years that are the ages of children."""
    of_firm: Regex
    """How a sentence begins whose years are those of a firm."""
    experience: Regex
    """Words for having done something for some time."""
    of_others: Regex
    """What stands right before years that somebody else has, or is asked to have."""
    wished: Regex
    """What stands right before years that somebody hopes to have."""
    less: Regex
    """What stands right before years that are not reached."""
    nearly: Regex
    """What stands right before years that are all but reached."""
    demanded: Regex
    """What stands behind years that somebody is to have, as in a line of an advertisement."""
    served: Regex
    """Whom a post is to help, behind what it is called."""
    denied: Regex
    """A part of a sentence that denies experience."""
    parts: Regex
    """What stands between one thing with its years and the next."""
    joining: Regex
    """Words between a number of years and what they were spent with."""
    vague: Words
    """Words that do not tell in what: relevant, industry, professional."""
    light: Words
    """Words that tell less in what than the others beside them: project, management."""
    where: Regex
    """What stands between a post and where it was held."""
    ready: Regex
    """How what follows years in a list begins that asks for no work."""
    slightly: Regex
    """What a post says of a thing that was hardly done in it, with that thing."""
    such_as: Regex
    """What leads to examples of what years are about."""
    of_roles: Words
    """Words of a role's title that do not tell in what."""
    ending: Regex
    """Where what they were spent with ends."""


@part_of_language
class Periods:
    """How the time of a post is written, beside months and years."""

    seasons: Mapping[str, int]
    """Seasons, and the month that each begins with."""
    quarters: Mapping[str, int]
    """Quarters of a year, and the month that each begins with."""
    day: Regex
    """A day of a month."""
    ordinal: Regex
    """The ending of a number that is a day's and no year's."""
    since: Regex
    """Words before the beginning of a time that goes on."""
    between: Regex
    """Words between beginning and end."""
    outset: Regex
    """Words before a beginning, of which the end may follow without one between."""
    now: Regex
    """Words for an end that is still to come, behind a sign or a word between."""
    onwards: Regex
    """Words for it right behind the beginning."""
    at_work: Regex
    """Words beside the dates of a post, in whatever section it stands."""
    signed: Regex
    """How a line begins that tells when the résumé was signed."""
    deed: Regex
    """The first word of an item that tells of a deed."""
    titled: Regex
    """The title of a post, with the word before it that says so."""
    breaks: Regex
    """How the heading begins of a time in which nobody worked, and not of a post."""
    months_abroad: Mapping[str, int]
    """Months as other languages name them, in full or cut short as no English word is."""
    ahead: Regex
    """What says of a post that it has not begun."""
    loosely: Regex
    """Words before a year that tell roughly which part of it."""
    expiring: Regex
    """What stands in a line before dates that may lie ahead: an expiry, what is expected."""
    not_worked: Regex
    """What stands in a line whose dates are of no post: a birth, a passport, an exam."""


@part_of_language
class FactWords:
    """All that is known of facts."""

    amounts: Amounts
    periods: Periods
    degrees: Degrees
    papers: Papers
    tongues: Tongues
    must: Regex
    """What says that something is asked and not only welcome."""
    either: Regex
    """What stands between things of which any will do."""
    same: Mapping[str, Phrases]
    """Names of one thing that share no stem, of one word or two, by what they are read as."""
    jobs: Mapping[Regex, Phrases]
    """What a field of work is called, and jobs that are of it."""
    of_any_field: Phrases
    """Words of fields that tell little in which somebody has worked."""
    capitals: Mapping[str, Regex]
    """Short names that are words in small letters, by what they are read as; case counts."""
    persons: Regex
    """Words for a person that are the last part of one: salesperson."""
    doing: Regex
    """Endings of who does a thing, and of the doing of it."""
    said: Mapping[str, Regex]
    """What tells a fact that no résumé shows, by its type: travel, shifts, pay."""
    not_said: Mapping[str, Regex]
    """What stands beside such words where they tell no fact."""
    place_labels: Phrases
    """Labels before the place of the work."""
    place: Regex
    """A place in a sentence, or a line that is one; case counts."""
    place_and_way: Regex
    """A line, whole, that is a place and how far somebody works there: on site, or not."""
    way: Regex
    """How far somebody works at a place: on site, remotely."""
