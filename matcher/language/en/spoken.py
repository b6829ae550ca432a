"""How people tell in the first person what they do, and what they only think or feel.

A word comes into ``FEELS`` if it says nothing of work in any trade, or is none of doing; a
word of ``_TASKED`` if what stands behind it is what somebody does in a job.
"""

from __future__ import annotations

from matcher.language.en.others import PAST
from matcher.language.en.passives import LEADS_TO_DEED
from matcher.language.patterns import Regex, any_of, words

SPEAKS = words("i i'm i've i'd i'll i’m i’ve i’d i’ll")
SPEAKS_FIRST = words("my")

_BETWEEN: Regex = (
    r"(?:(?:have|had|has|also|then|now|currently|always|often|regularly|mostly|mainly|usually"
    r"|personally|once|even|still|later|first|just|[a-z]+ly|and|who|that) ){0,4}"
)
_TASKED: Regex = (
    r"(?:responsible|accountable|in charge|involved|tasked|charged|entrusted|trusted|assigned"
    r"|appointed|promoted|elected|asked to|chosen to|hired to|employed|head of|the (?:one|only"
    r"|sole|main|first|lead)|part of|used to|working|able to|on (?:call|duty))\b"
)
_OFFERED = words("""be like love wish want hope enjoy prefer welcome appreciate value accept
    relish bring add join fit consider seek need have not never take start give say call""")
"""What somebody would gladly do, and who had done it would not tell as what they used to do."""
DID: Regex = (
    rf"\b(?:i|we) {_BETWEEN}"
    r"(?!wanted|hoped|wished|liked|loved|feared|dreamed|needed|decided)"
    rf"{PAST}"
    rf"|\b(?:i|we) {_BETWEEN}(?:was|were|am|are|been|did|do|could|can|would|got|used to)"
    rf" {_BETWEEN}(?:{_TASKED}|[a-z]{{2,}}ing\b)"
    rf"|\b(?:i|we) {_BETWEEN}would {_BETWEEN}(?!(?:{any_of(_OFFERED)})\b)[a-z]+"
    r" (?:(?:up|out|over|down|off|for|on) )?(?:the|all|every|each|our|any|both|most|up to)\b"
    r"(?!.* (?:if|should|given|provided)\b)"
    r"|\b(?:i|we) (?:(?:[a-z]+ly|also|still|now|then|always|often) ){0,2}"
    r"(?:did|do|had|have|was the|hold|held|got|sat|stood|can|could)"
    r" (?!no |not |never |my |an? )(?:[^ ]+ )"
    r"|\bmy (?:[a-z-]+ )?(?:duties|tasks?|jobs?|work|roles?|responsibilit[a-z]+|days?"
    r"|positions?|practice|posts?|contributions?|projects?|teams?|achievements?|experience"
    r"|areas?|focus|assignments?|research|activit[a-z]+)"
    r"(?! (?:was|were|is|has|did)(?: not| never))\b"
    r"|^(?:as (?:an?|the)|in (?:my|this|that|the)|for my|with my|under my|at my|during my"
    r"|thanks to|by my|through my)\b"
)
DONE: Regex = (
    rf"\b(?:i|we) {_BETWEEN}(?:was|were|am|are|been|got) {_BETWEEN}(?:{LEADS_TO_DEED})"
)
DONE_CUE: Regex = r"(?:was|were|am|are|been|got)\b"
"""Whether it was something that was done to the person, and led to a deed."""
DOES: Regex = rf"\b(?:i|we) {_BETWEEN}[a-z]+"
FEELS = words("""
    want wish hope like love feel think believe know see need expect enjoy prefer long look
    dream aim seek consider find am was is are be been were have had has would could can
    will shall should must may might do did not never possess lack desire belong remain seem
    appear mean strive assure promise thank understand also then now currently always often
    still later first once even who that and in of a an the no some""")
