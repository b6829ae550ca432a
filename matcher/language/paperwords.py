"""What a language says of certificates, licences and languages that people speak."""

from __future__ import annotations

from collections.abc import Mapping

from matcher.language.patterns import Phrases, Regex, Words, part_of_language


@part_of_language
class Papers:
    """Certificates and licences."""

    not_held: Regex
    """What stands right before a name that is denied: no, not yet, do not hold."""
    none_behind: Regex
    """What stands right behind such a name: none."""
    lapsed: Regex
    """What stands right behind the name of one that is over."""
    learner: Regex
    """What stands right before one that only a learner has."""
    holds: Regex
    """What says that somebody has a paper that is named behind it."""
    hoped: Regex
    """What stands before one that somebody hopes to get."""
    awaited: Regex
    """What stands behind one that is not there yet."""
    taught_before: Regex
    """What stands before one that was taught, which is not to say that an exam was passed."""
    taught_behind: Regex
    """What stands behind such a one."""
    passed: Regex
    """What says of such a one that there was an exam all the same."""
    examined: Phrases
    """Those of ``certificates`` that only an exam gives."""
    of_others: Regex
    """What stands right before one that somebody else has."""
    by_others: Regex
    """What stands right behind a name that is of others."""
    beside: Regex
    """What stands between two names of which the same is said behind."""
    partly: tuple[Regex, Regex, Regex]
    """What says that of a paper only some exams are passed, also right before and behind it."""
    made_of_it: Regex
    """What stands before one that somebody wrote of, ordered or put up, and need not have."""
    grade: Regex
    """The level of one, with its number last."""
    certificates: Mapping[str, Regex]
    """Names of certificates, as they are shown, and how they are written."""
    higher: Mapping[str, Phrases]
    """Papers, and those which nobody gets without as much."""
    equals: tuple[Phrases, ...]
    """Papers of which one will do for another where an equivalent will."""
    makers: Mapping[Regex, Phrases]
    """Makers and fields by whose name a paper is asked, and papers of theirs."""
    methods: Phrases
    """Those of ``certificates`` that are ways of working as well."""
    holding: Regex
    """What shows that such a one is meant as a certificate."""
    certificate: Regex
    """The word for one of another name."""
    held: Regex
    """Those of such words that the name follows."""
    first_part: Regex
    """Where a long name is cut."""
    licences: Mapping[str, Regex]
    """Names of licences and registers, and how they are written."""
    licence: Regex
    """The word for one of another name."""
    drives: Regex
    """How somebody says that they drive, and nothing of a licence."""
    driving_alone: Regex
    """A line that tells the kind of a driving licence and nothing else."""
    licences_headed: Regex
    """The heading of such lines."""
    driving: Phrases
    """Those of ``licences`` that a person may have and not tell of."""
    registers: Mapping[str, tuple[Regex, str]]
    """Bodies that keep a register of a trade: how they or its numbers are written, and of
    which of the ``regions``."""
    regions: Mapping[str, tuple[str, Phrases]]
    """States and countries whose papers are asked: what each is part of, its other names."""
    kind: Regex
    """The class, category or level of a paper; case counts."""
    stated: Regex
    """What a line has that states a paper itself: its number, who gave it, until when."""
    issuer: Regex
    """A state or country whose licence is asked, before the word; case counts."""
    not_paper: Regex
    """Uses of these words that mean none that a person has."""
    around: Words
    """Words around the name of one that do not belong to it."""
    either: Regex
    """What stands between two of which either will do."""
    course: Regex
    """What shows on a résumé that something was learned and passed."""


@part_of_language
class Tongues:
    """Languages that people speak."""

    names: Words
    """Their names."""
    codes: Mapping[str, str]
    """Names by their codes of three letters, those of ISO 639-2."""
    own_names: Mapping[str, str]
    """Their names by what they call themselves."""
    second: Regex
    """What asks for one more, whichever it is."""
    asked: Regex
    """Words in a sentence that asks for a language."""
    because: Regex
    """What follows a language that an item begins with, and says why it is asked."""
    not_asked: Regex
    """What stands in a sentence that speaks of one otherwise."""
    levels: tuple[Regex, ...]
    """How well one is known, from the first words of it to those of a native; six levels."""
    level: Regex
    """How well it is known."""
    demanding: Regex
    """Those of ``level`` that ask for more than some knowledge."""
    in_which: Regex
    """Words for the way in which one is used, which tell no level where another word does."""
    own: str
    """The language whose words these are."""
    heard: Regex
    """Those of ``demanding`` that nothing shows which is written."""
    in_writing: Regex
    """Words for reading and writing one."""
    aloud: Regex
    """Words for speaking it."""
    not_known: Regex
    """What stands right before a language that is denied."""
    none_known: Regex
    """What stands right behind one that is denied."""
    not_spoken: Regex
    """What stands right behind the name of one that tells of food, films and markets."""
    of_others: Regex
    """What stands before one that other people know."""
    beside_speakers: tuple[Regex, Regex]
    """What stands before, and behind, one that names other people by it."""
    apart: Regex
    """What ends what is said of one language in a list."""
    either: Regex
    """What stands between two that are denied together."""
    together: Regex
    """What stands between two of which the same is said."""
    well: Regex
    """How well, on résumés, where it is known well."""
    unreached: Regex
    """What says that somebody does not know one so well, or not yet."""
    listed: Regex
    """How a list of languages begins."""
    native: Regex
    """What says that one was learned first."""
    used: Regex
    """What stands right before one that somebody worked in, however well."""
