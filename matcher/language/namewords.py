"""What a language has to name a thing by: where a name may begin and where it may end."""

from __future__ import annotations

from matcher.language.patterns import Regex, Words, part_of_language


@part_of_language
class NameWords:
    """Words and endings that phrases begin and end with."""

    general: Words
    """Nouns that alone name nothing."""
    needing: Words
    """Nouns that need what a preposition behind them adds."""
    trait_ending: Regex
    """How a word ends that makes a trait of the word before it, at its end."""
    adjective: Regex
    """How adjectives end that no noun ends with."""
    settled: Regex
    """What says behind something that it is asked, at the end."""
    personal: Words
    """Words that speak to or of a person: no name that an item bears has one."""
    clausal: Words
    """Words that begin a clause: no name has one in it."""
    adverb: Words
    """How adverbs end."""
    causing: Words
    """Verbs that a whole clause may follow."""
    finite: Words
    """Verbs that are no nouns, by which a subject is told to end."""
    conjunctions: Words
    """Words that join two of a kind."""
    articles: Words
    """Articles, which a name that is too long can do without."""
    wanting: Words
    """Nouns that say more with what a preposition behind them adds."""
    spare: Words
    """Words before a noun that say little of it: a name that is too long can do without."""
    moving: Words
    """Verbs that say nothing without where to, besides what."""
    definite: Words
    """Articles that say that one knows which."""
    owning: Words
    """Prepositions that say of what a thing is one."""
    aiding: Words
    """Verbs whose object is who is helped, if no preposition follows them."""
    pairing: Words
    """Prepositions that two must follow."""
    known: Words
    """Words that say how one came to know the persons or places that follow."""
    seeking: Regex
    """What says, before the title of the post, that somebody is sought for it."""
    sought: Regex
    """What says, before what is asked, which profession is sought."""
    others: Words
    """Nouns that name other persons, groups and places than who is sought."""
    quantity: Words
    """Nouns that say how much of what follows: no name ends with one."""
    light: Words
    """Verbs that say little: a name may begin behind them."""
    joining: Words
    """Verbs that have persons for an object, and say little without on what or what for."""
    persons: Regex
    """How nouns end that name several persons by what they do."""
    company: Words
    """Prepositions that say who is worked with."""
    topics: Words
    """Prepositions that a topic follows."""
    purpose: Words
    """Words that a purpose follows."""
    keeping: Words
    """Verbs that say how a thing is to be kept."""
    relative: Words
    """Words that open a clause which says who or what is meant."""
    hollow: Words
    """Nouns that no résumé can show: a name that ends with one is looked for elsewhere."""
    ruling: Words
    """Nouns of rules, which tell what is asked only with what is to be done with them."""
    one_of: Regex
    """What says that one of the names behind it is enough."""
    such_as: Regex
    """What leads to examples."""
    between: Regex
    """What stands between alternatives and examples."""
    either: Regex
    """A list of names in capitals of which one is enough."""
    choice: Regex
    """A list of names in capitals of which one will do, with what says so before and behind."""
    chosen: Regex
    """What stands between the names of such a list, and says at its ends that one will do."""
    choice_lead: Regex
    """What a text begins with that asks nothing but one of several things."""
    choice_of_words: Regex
    """A list of things in small letters of which one will do."""
    setting: Regex
    """How words end that lead to a place where somebody has worked."""
    preliminary: Regex
    """What says, before what is done, to whom somebody reports."""
    spending: Regex
    """What says, before what is done, how much time goes into it."""
    aside: Regex
    """What says within a sentence that something is done where it is needed."""
    shared: Words
    """Nouns that several before them share, where those are joined."""
    post: Regex
    """What says, before what is asked, who is sought, or whose member one is."""
    side: Regex
    """What is done meanwhile or what for, and examples: behind the main clause."""
    manner: Regex
    """How the thing is done that the main clause says."""
    placed: Regex
    """Where somebody works, at the end, with the name of a town behind a comma."""
    coded: Regex
    """The number of a post, which was glued to its title."""
    means: Regex
    """With what or whom something is done, before it."""
    modal: Regex
    """What says at the beginning that something may or will be done."""
    vague: Words
    """Nouns that tell nothing of what is done to them."""
    bodies: Words
    """Nouns of groups that one works with: on what or what for tells more."""
    pronouns: Words
    """Pronouns of what was named before."""
    asking: Words
    """Words that open a clause which is the object of a verb."""
    possessive: Words
    """Words that say of a thing that it is the employer's."""
    learned: Words
    """Nouns that say that a field is known."""
    sought_alone: Regex
    """The whole of what says who is sought, and nothing of what for."""
