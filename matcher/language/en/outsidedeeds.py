"""How a clause begins that tells what somebody from outside, or many of a trade, did.

The patterns are long and few clauses match them: each stands behind a short one that is found
in whatever it matches.
"""

from __future__ import annotations

from collections.abc import Iterable

from matcher.language.en.others import ACTS, CRAFTS, FIRST, PAST, PERSONS
from matcher.language.en.outsiders import AGENT, FROM_OUTSIDE, MANNER, MANY_OUTSIDERS, WORKER
from matcher.language.en.undergone import AGENTS, WITH_OBJECT
from matcher.language.patterns import Regex, any_of
from matcher.language.stancewords import OutsideDeeds

_CRAFT: Regex = rf"(?:{any_of(CRAFTS)})s?"
_DID: Regex = rf"(?!(?:was|were|is|are|has|have|had|did|would|will|used)\b){ACTS}"
_OBJECT: Regex = (
    r"(?! ?[:,;(–-]| (?:by|in|on|at|to|from|with|for|of|per|daily|weekly|monthly|annually|and"
    r"|or|as|into"
    r"|under|include|including|[a-z]+ly|was|were|are|is|who|that|it)\b| ?\W*\d| ?$)"
)
_NOT_DONE: Regex = (
    r"(?!left\b|resigned|retired|departed|complained|asked|praised|loved|liked|used|wanted"
    r"|needed"
    r"|thanked|adopted|called|knew|thought|learned|worked|reported|visited|bought|paid|grew"
    r"|came"
    r"|went|found me|chose|selected|expected|required|relied|trusted|based|related|involved"
    r"|located|owned|had\b|faced|lacked|lost|suffered|struggled|employed|hired|promoted|needed"
    r"|accepted|approved|rated|turned|experienced|qualified|trained (?:in|at|by)|based|became"
    r"|received|gained|achieved|won|increased|reduced|improved|saved|exceeded|reached|helped"
    r"|allowed|enabled|served as|met\b|made (?:it|me|us)|gave (?:me|us)|let me|took over)"
)
_HONORIFIC: Regex = r"(?:sister|matron)"
_PLACE: Regex = r"(?: (?:of|from|in|at|on|for) (?:the |our |my |another )?[\w&-]+(?: [\w-]+)?)?"
_NO_WORKERS: Regex = r"(?:numbers|papers|customers|orders|letters|members|users|others)"
_ADJECTIVES: Regex = rf"(?:(?!{PAST})[\w&'’-]+ ){{0,2}}?"
_DONE: Regex = rf"{_PLACE}{MANNER} {_NOT_DONE}{_DID}{_OBJECT}"


def _ends(told: Iterable[str], size: int) -> Regex:
    """Return with what so many letters each of some words ends."""
    return any_of(sorted({each[-size:] for each in told}))


_CRAFT_END: Regex = rf"(?:{_ends(CRAFTS, 3)})"
_ONE_END: Regex = rf"(?:er|or|ist|ian|ant|man|men|woman|women|{_CRAFT_END})"
_ONE_OF_MANY = (*CRAFTS, *PERSONS, *(each.removesuffix("s") for each in AGENTS))
_MANY_END: Regex = rf"(?:{_ends((*_ONE_OF_MANY, 'expert', 'official'), 3)})s"
_GOES_ON: Regex = r"(?= |,)(?!,? (?:and|or|to|with|who|as|by|that|the|a)\b)"
"""What follows who did it: no such word begins a verb, an adverb or a place."""
_BODIES: Regex = (
    r"(?:board|council|ministry|committee|management|headquarters|university|government"
    r"|hospital|laboratory|consultancy|parent company"
    r"|[a-z]+ (?:department|firm|agency|bureau)|(?:night|day|other|early|late)"
    r" (?:shift|staff|team))"
)
OUTSIDERS_DEEDS = OutsideDeeds(
    told=(
        (
            r"(?:outside|external|third-party|outsourced)\b",
            rf"{FIRST}(?:(?:an?|the|our|some|several|two|three) )?(?:outside|external"
            rf"|third-party|outsourced) {_ADJECTIVES}{AGENT}{_DONE}",
        ),
        (
            r"(?:the|our|their|another|my) (?:[\w&'’-]+ ){0,3}?(?:"
            rf"{_BODIES}|subcontractors?|contractors?|[a-z-]*{_ONE_END}s?){_GOES_ON}",
            rf"{FIRST}(?:the|our|their|another|my|one of (?:the|my|our)) {_ADJECTIVES}"
            rf"(?:{_BODIES}|subcontractors?|contractors?|{_CRAFT}|{WORKER}){_DONE}",
        ),
        (
            r"an? (?:[\w&'’-]+ ){0,2}?(?:firm|company|subcontractor|freelancer|contractor"
            r"|consultant|agency|colleague|specialist|supplier"
            rf"|[a-z-]*{_CRAFT_END}){_GOES_ON}",
            rf"{FIRST}an? (?:{_ADJECTIVES}(?:{any_of(CRAFTS)}|subcontractor|freelancer"
            r"|contractor|consultant|agency|colleague|specialist|supplier)"
            rf"|(?:local|big|small|large|specialist|different) (?:firm|company)){_DONE}",
        ),
        (
            rf"[a-z-]*{_MANY_END}{_GOES_ON}",
            rf"{FIRST}(?:(?:{FROM_OUTSIDE}|the|two|three|four|most|many|both) ){{0,2}}"
            rf"{MANY_OUTSIDERS}{_DONE}"
            rf"|(?:the )?(?:{any_of(AGENTS)})(?: [a-z]+ly)?"
            rf" (?:had to\b|{PAST}(?={WITH_OBJECT}))",
        ),
        (
            rf"[a-z-]*(?:ers|ors|ists){_GOES_ON}",
            rf"(?:while |as |when |and |whereas |but )?(?!{_NO_WORKERS}\b)[a-z-]{{3,}}"
            rf"(?:ers|ors|ists)(?={_PLACE}{MANNER} {PAST} (?:the|all|our|my|every|each|its"
            rf"|their|[a-z]+s)\b){_DONE}",
        ),
        (
            rf"(?:(?:while|as|when|how) (?:he|she|they)\b|{_HONORIFIC} )",
            rf"(?:(?:while|as|when|how) (?:he|she|they)(?! (?:had|was|were)\b)"
            rf"|{_HONORIFIC} (?!of\b|in\b|and\b)[a-z'’-]+(?: [a-z'’-]+)?){_DONE}",
        ),
        (
            r"it (?:was|is) (?:the|my|our|an?)\b",
            rf"it (?:was|is) (?:the|my|our|an?) (?:[\w-]+ ){{0,3}}?{AGENT}"
            r"(?: (?:who|that|which)\b|$)",
        ),
    )
)
