"""English verbs of doing, and words of self-praise.

Regular verbs are known by their endings; an irregular one comes in if résumés tell deeds with
it, and ``past`` knows fewer of them. The weights of a model were learned of what ``trait``,
``doing`` and ``past`` find: after a change of these they have to be learned anew. A word comes
into ``_LEVELS`` if it stands beside a name in tables of skills and names nothing itself.
"""

from __future__ import annotations

from matcher.language.base import Deeds, Regex, any_of, words

_TELLING_PAST = words("led ran built wrote grew won drove gave held taught")
IRREGULAR_PAST = (
    *_TELLING_PAST,
    *words("made kept took set brought oversaw spoke sold cut met began chose found saw put"),
)
_ADVERBS = words("also then now currently successfully")
_BEFORE_DOING = any_of(
    (
        *words("i we he she they also successfully currently then and was have has had been"),
        *("responsible for", "involved in", "worked on", "assisted in"),
    )
)
_OF_PERSON = words("is was has had will can leads manages works holds brings")
_TRAIT: Regex = (
    r"abilit(?:y|ies)|able to|adept|attitude|aptitude|capable|capability|conversant|effective"
    r"|eager|excellent|exceptional|expertise|familiar|fluent|good|keen|knowledge|outstanding"
    r"|passion|passionate|proficien(?:t|cy)|proven|self|skill|skilled|skills|sound|strength"
    r"|strong|superb|team player|understanding|well versed|willing(?:ness)?"
)

_LEVELS = words("""year years yr yrs month months experience experienced expert expertise
    advanced intermediate beginner basic level proficient proficiency fluent""")

DEEDS = Deeds(
    trait=_TRAIT,
    doing=(
        rf"(?:(?:{_BEFORE_DOING})\s+)*"
        rf"(?:[a-z]+ed|[a-z]{{2,}}ing|{any_of(IRREGULAR_PAST)})\b"
    ),
    past=rf"\b(?:[a-z]{{3,}}ed|{any_of(_TELLING_PAST)})\b",
    of_person=rf"(?:[a-z]+ed|{any_of((*_OF_PERSON, *IRREGULAR_PAST))})\b",
    adverbs=_ADVERBS,
    levels=frozenset(_LEVELS),
)
