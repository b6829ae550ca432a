"""What makes a wish of a clause whatever it begins with: "Forklift course, starts in May".

A pattern comes in if it says so of any subject, in any trade; what begins a clause stands in
``wishes``.
"""

from __future__ import annotations

from matcher.language.en.hopes import A_ROLE, FAR
from matcher.language.en.wishes import COURSE
from matcher.language.patterns import Regex

WISHED_ANYWHERE: Regex = (
    r"^(?!.*\b(?:led|ran|built|[a-z]{3,}ed)\b)(?:[^ ]+ ){2,30}?(?<!of )next (?:year|month"
    r"|week|spring|summer"
    r"|autumn|fall|winter|term|semester|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)$|"
    rf"\b(?:{COURSE}|study|certificat\w+|self-study)(?: [^ ]+){{0,6}}? in progress\b"
    rf"|\b{COURSE}(?: (?:in|on|of|for|at)(?: [^ ]+){{1,4}}?)? (?:starts|begins|commences"
    rf"|planned|scheduled|to be taken|starting|beginning)\b"
    rf"|\b{COURSE}(?: [^ ]+){{1,8}}? (?:is|are|has been|have been) (?:still )?"
    r"(?:scheduled|planned|booked|arranged|pending)\b(?! (?:by|and) )"
    r"|\bwould suit me\b|\b(?:set my (?:sights|heart|mind)|my (?:heart|mind) is set|my"
    r" eyes?) on\b"
    r"|\bmy (?:[a-z]+ )?(?:dream|wish|hope|ambition|aspiration|desire|intention)"
    r"(?: (?:is|has been|remains))?(?: (?:still|always))? to\b"
    rf"|\b(?:{COURSE}|certificat\w+|licen[cs]e|exam\w*)(?: [^ ]+){{0,5}}? (?:pending|awaited)$"
    rf"|\b(?:half-?way|mid-?way) through (?:an?|my|the) {FAR}{COURSE}\b"
    rf"|\bin the middle of (?:an?|my|the) {FAR}{COURSE}\b"
    r"|\b(?:booked|planned|scheduled|reserved|lined up) for (?:next|this|spring|summer"
    r"|autumn|fall"
    r"|winter|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b"
    r"|\b(?:still|yet) to (?:be )?(?:learn|learned|learnt|taken|started|begun|study)\b"
    rf"|^(?:an? |the |any )?(?:[^ ]+ ){{0,8}}{A_ROLE}(?: [^ ]+){{0,6}}? (?:where|in which"
    rf"|that|which)"
    r" (?:i (?:can|could|will|would|may|might)|(?:will |would )?(?:allows?|lets?|enables?"
    r"|offers?))"
)
