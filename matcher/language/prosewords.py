"""What a language says in advertisements that are prose, or as short as a telegram."""

from __future__ import annotations

from matcher.language.patterns import Regex, Words, part_of_language


@part_of_language
class Prose:
    """How sentences speak to the reader; patterns are matched at the beginning of a clause."""

    greeting: Regex
    """How a message begins that greets whom it is sent to."""
    reader: Regex
    """What a clause begins with that says what the reader does, up to the verb."""
    brought: Regex
    """What a clause begins with that says what the reader has done, or can."""
    given: Words
    """Verbs of what the reader is given or may do, which ask nothing."""
    offered: Regex
    """What a clause begins with that says what the reader will like."""
    known: Words
    """Verbs of what the reader can or has, and does not do."""
    holders: Words
    """What whoever has a post is called, whatever the trade."""
    posts: Words
    """What a post itself is called, of which the duties are said as of whoever has it."""
    unmeant: Words
    """Verbs of what a post is, behind its name: no duties."""
    superiors: Words
    """Occupations of whom one reports to, where no capital says that they are the post."""
    also: Regex
    """What stands before a verb and tells how often, or that it is one more; may be nothing."""
    definite: Regex
    """What stands before one who is known."""
    pronoun: Regex
    """What stands for whoever will have the post."""
    being: Regex
    """How it goes on, behind what tells such a one to, where it says what to be like."""
    of_what: Regex
    """How the title of a post goes on behind its noun."""
    told_to: Regex
    """What stands between whoever has a post and a verb that says what they are to do."""
    denying: Regex
    """How a verb ends, or the word behind it, that says that something is not so."""
    expecting: Regex
    """What a clause begins with that says what is expected, up to the first thing."""
    person: Regex
    """What a clause begins with that seeks a person who has, can or does something."""
    having: Regex
    """How each thing begins that such a person has, can or does."""
    seeking: Regex
    """What stands before whom a sentence seeks that ends with it; searched."""
    sought: Regex
    """What stands before whom a sentence seeks that goes on with what for; searched."""
    sought_for: Regex
    """What stands between whom a sentence seeks and what for."""
    sought_with: Words
    """The last words of such a joint behind which things stand, and no verbs."""
    starting: Regex
    """The end of a sentence that says when somebody is to start; searched."""
    place: Regex
    """What stands between whom a sentence seeks and where or when."""
    doing: Regex
    """What a sentence goes on with, behind whom it seeks, that says what for."""
    lacking: Regex
    """How what somebody sought does not do begins."""
    listing: Regex
    """What parts things that are expected, which do not hang together."""
    vague: Regex
    """A part of a sentence that only says what is done with another, whole."""
    joints: Regex
    """What joins two clauses, or two things that are asked."""
    marks: Regex
    """What parts a clause from one before it that need not speak to the reader."""
    praising: Regex
    """Adjectives behind "and" with which another thing begins that is asked."""
    unasked_cues: Words
    """Names of those cues of advertisements that a clause which speaks to the reader lacks."""
    wish_at_end: Regex
    """A sentence whose end says that something is welcome, or a must; whole."""
    timed: Words
    """Names of those cues that say when; a notice with others in it asks nothing there."""
    terms: Regex
    """Parts of a notice that say what is paid, when to start or how to answer; searched."""
