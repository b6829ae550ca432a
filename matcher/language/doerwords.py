"""Words by which the subject of a clause is told, and whether it is somebody else."""

from __future__ import annotations

from matcher.language.patterns import Phrases, Words, part_of_language


@part_of_language
class Doers:
    """Words in lower case, as they stand between blanks."""

    named: frozenset[str]
    """Words for somebody, or several, who do some work."""
    bare: frozenset[str]
    """Those that name one without an article."""
    endings: Words
    """How words end that name several who do some work."""
    single_endings: Words
    """Likewise, one."""
    served: frozenset[str]
    """Words that end so and name things, or those whom work is done for."""
    our_own: frozenset[str]
    """Groups that are the person's own right behind one of ``our_articles``."""
    our_articles: frozenset[str]
    """Such words."""
    teams: frozenset[str]
    """Groups that are the person's own unless a trade of theirs stands before them."""
    their_articles: frozenset[str]
    """Words before such a trade, where the team is another's."""
    of_own_teams: frozenset[str]
    """Words before a team that say nothing of a trade."""
    articles: frozenset[str]
    """Words that a name of somebody begins with."""
    third: str
    """How a verb ends that tells what somebody does today."""
    relative: str
    """The word behind a preposition that a relative clause begins with."""
    them: frozenset[str]
    """Pronouns of others behind "by"."""
    led_in: frozenset[str]
    """Words between the start of a clause and its subject."""
    prepositions: frozenset[str]
    """Words that stand behind a noun, and behind no verb that does something to something."""
    adverbs: frozenset[str]
    """Words between a subject and its verb."""
    no_subject: frozenset[str]
    """Words that stand in no such subject."""
    not_done: frozenset[str]
    """Verbs in the past by which nothing is told that the person could have done."""
    leading: frozenset[str]
    """Verbs in the past that make a deed of the person's of what those do whom they led."""
    only_finite: frozenset[str]
    """Verbs in the past that are no participles as well."""
    they: frozenset[str]
    """Pronouns of others."""
    done_by: frozenset[str]
    """Participles of what was done by whoever follows."""
    handed: frozenset[str]
    """Participles of what was given to others to do, or to the person."""
    outsourced: frozenset[str]
    """Those of what was given to others only."""
    joining: frozenset[str]
    """Words behind which another noun is listed, if no article stands there."""
    own_agents: frozenset[str]
    """Words behind a participle and "by" that name nobody else."""
    as_one: Phrases
    """How a clause begins that tells as what the person did something."""
    of_oneself: frozenset[str]
    """How a passive begins whose subject the person is."""
    auxiliaries: frozenset[str]
    """Auxiliaries of the passive."""
    had: frozenset[str]
    """Those of the past."""
    engaged: frozenset[str]
    """Participles behind one of them: whom somebody paid to do something."""
    for_us: Phrases
    """By what somebody else did something, in the person's place."""
    like: str
    """The word before what the person is."""
    who: str
    """The word by which a clause tells of whoever stands before it."""
    by: str
    """The word before whoever did something."""
    to: str
    """The word before whoever something was given to."""
