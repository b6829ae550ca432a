"""What a language says of what was not done, is only wished, or was done by somebody else."""

from __future__ import annotations

from collections.abc import Mapping

from matcher.language.patterns import Cued, Phrases, Regex, Words, part_of_language


@part_of_language
class Stances:
    """Patterns of a clause in lower case, short forms written out by ``written_out``.

    Those that say how a clause begins stand for its start; a clause may be seen with all that
    follows in its sentence.
    """

    denying: Words
    """Words, one of which stands in each passage that denies."""
    wishing: Words
    """Likewise, in each that wishes or is about to learn."""
    of_another: Words
    """Likewise, in each that tells what somebody else did."""
    followed: tuple[tuple[Words, Words, str], ...]
    """Words that are likewise only right before one of others; which of the three they are."""
    preceded: tuple[tuple[Words, Words, str], ...]
    """The same of words that one of others stands before, among the three before them."""
    led_in: Words
    """Words that what somebody else did stands behind, in a sentence of the person's own."""
    prompting: Words
    """Words, one of which stands in each prompt of a template."""
    infinitive: str
    """The word that a wish may begin with, where no job's duties are listed."""
    first_words: Words
    """Such words that count at the start of a passage only."""
    written_out: Mapping[Regex, str]
    """Short forms, and what they stand for."""
    joints: Regex
    """Words before which a clause may begin, after a blank."""
    loose_joints: Regex
    """Those of them that tell of whoever stands right before: after a deed, of others."""
    named_others: Regex
    """How a clause ends that names people, of whom one of ``loose_joints`` then tells."""
    fresh: Regex
    """How a clause begins that has nothing from the one before it, as with "but"."""
    alternative: Regex
    """How a clause begins that a denial before it holds for as well, as with "or"."""
    own: Regex
    """How a clause begins that is the person's own whatever stands before it."""
    speaks: Words
    """Words by which the person speaks of themselves."""
    speaks_first: Words
    """Words that such a passage may begin with."""
    did: Cued
    """What the person did, or is to do, behind such a word."""
    does: Regex
    """What stands before a verb that tells what the person does."""
    feels: Words
    """Words there that tell how the person feels or is, and not what they do."""
    new_verb: Regex
    """How a clause begins that tells of a deed, where no other subject stands before it."""
    described: Words
    """Words like verbs in the past that say what somebody is like."""
    before: Regex
    """A word, or a few, between the start of a clause and what denies or wishes: none of them
    begins with another of them."""
    pronoun: Regex
    """The person, within a clause: likewise before these."""
    behind_pronoun: Regex
    """An auxiliary between the person and these."""
    denied: Cued
    """How a clause begins that denies something of the person."""
    denied_anywhere: Regex
    """What denies wherever it stands in a clause."""
    denied_first: Cued
    """The same of a clause that follows no other in its sentence."""
    denied_label: Regex
    """A label, before its colon, by which what stands behind is denied."""
    contrasted: Regex
    """How a clause begins, not a passage, that denies what it names."""
    none: Regex
    """A clause, or what stands behind a colon, that denies what stands before it."""
    refused: Regex
    """A clause behind a label, a dash or a question that denies all that it names."""
    topic: Regex
    """How a clause begins that only names what a later one tells of."""
    unmet: Regex
    """How a clause begins that tells what the person was to do, or was asked to."""
    fell_through: Regex
    """How a clause behind it goes by which that never came about."""
    spotless: Regex
    """What is good where there is none of it, or where it never happened."""
    bare_verb: Regex
    """A denied clause that ends with its verb: what it is denied of is yet to come."""
    wished: Cued
    """How a clause begins that tells a wish, or what is yet to be learned."""
    wished_anywhere: Regex
    """What tells so wherever it stands in a clause."""
    wished_outside_entries: Cued
    """How a clause begins that tells a wish where it stands under no job and no project."""
    pending: Regex
    """A clause by which what stands before it is yet to come."""
    wished_label: Regex
    """A label, before its colon, that a wish stands behind wherever it stands."""
    goal_label: Regex
    """A label that a wish stands behind."""
    of_others: Regex
    """A clause from its start whose deed is somebody else's."""
    others_first: Regex
    """How each such clause begins."""
    by_others: Cued
    """What tells so wherever it stands, as a passive does."""
    by_outsiders: Cued
    """A passive from its start, with what follows it, whose agent is somebody else."""
    passed_on: Cued
    """How a clause begins that tells of somebody else's work that the person had in hand."""
    observed: Cued
    """How a clause begins in which the person only looks on."""
    subject_endings: Words
    """How a word ends that names several who do some work, and may begin a passage."""
    subjects: Words
    """Words that a passage may begin with of which others' deeds, or no deed, are told."""
    undergone: Cued
    """How a clause begins that tells what the person underwent, or is yet to learn."""
    standing: Regex
    """How a clause begins that tells how things were, and no deed."""
    outsiders: Regex
    """How a clause begins whose deed is that of people who are not the person's own."""
    of_named: tuple[tuple[Regex, Regex], ...]
    """How a clause begins that tells what those do, or did, for whom something is done, and how
    the clause ends that names them."""
    past: Regex
    """A verb in the past."""
    without_agent: Regex
    """A clause that ends with a passive: by whom a later one of its sentence may tell."""
    joined: Regex
    """How a clause begins that is joined to what stands before it."""
    of_theirs: Regex
    """What of a clause shows that it tells of somebody named before, and of the person."""
    finite: Regex
    """A verb that a clause has which is more than a subject."""
    person: Regex
    """How a clause ends that names somebody beside the person."""
    relative: Regex
    """How a clause begins that tells of whoever is named before it."""
    shared: Regex
    """What of a clause shows that the person has a part in it."""
    prompts: Regex
    """What of a passage shows that it is a prompt of a template."""


@part_of_language
class Entries:
    """What in the entry of a job, a school or a paper tells no deed."""

    labels: Phrases
    """Labels whose value is a name or a number; keys."""
    schooling: Words
    """Verbs in the past, and words like them, that tell no deed where schools are named."""
    starts: Words
    """Words, in lower case, that a deed told without a verb in the past begins with."""
    before_deed: Words
    """Words between what is named and a verb that tells a deed."""
    before_employer: str
    """The word between a job's title and the employer."""
    plural: str
    """How a word for several who do a job ends, that for one has none of it."""
    workers: Regex
    """A word, in lower case, for somebody who does a job: a title ends with it."""
    small_words: Words
    """Words without a capital in names and titles."""
    pastimes: Words
    """Verbs, in lower case, that tell of a pastime rather than of a duty."""
    done_as_nouns: Words
    """Nouns, in lower case, that name what is done: a duty begins with them."""
    behind_nouns: Words
    """Words that stand between such a noun and what is done to."""
