"""Passives that lead to a deed: to what somebody was chosen or sent for, or put in charge of.

A participle comes into ``_ONLY_FELT`` if it tells what somebody is like, may do or has to, and
into ``_LEARNED`` if what follows was only learned; a verb comes into ``_NOT_DOING`` if who has
done it has learned, received or left something, and done no work.
"""

from __future__ import annotations

from matcher.language.en.others import CRAFTS, PERSONS
from matcher.language.en.tenses import TENSES
from matcher.language.patterns import Regex, any_of, words

_ONLY_FELT = words("""allowed permitted supposed forced excited interested determined motivated
    tempted pleased delighted destined inspired honoured honored used tired scared ashamed
    relieved surprised prepared inclined committed dedicated encouraged advised persuaded
    admitted scheduled need""")
_LEARNED = words(
    "taught trained instructed schooled educated supported helped assisted"
    " coached mentored tutored guided supervised overseen managed led"
)
_PARTICIPLE: Regex = (
    rf"(?!(?:{any_of((*_ONLY_FELT, *_LEARNED))})\b)(?:[a-z-]{{2,}}ed"
    r"|given|made|put|sent|brought|chosen|taken|sought|flown|left|set|paid|lent|called)\b"
)
_NOT_DOING = words("""a an the my our his her their this that these those all any some each
    learn attend study read watch observe shadow visit see hear listen get have be become join
    go come stay live leave move rest recover retire apply start begin enter enrol enroll
    register receive undergo use know understand take pass complete sit wait return resign
    improve finish follow experience accept""")
_ON_SPOT = words("""speak talk consult advise lecture teach sing act serve perform negotiate
    liaise care compete play preach cook nurse interpret report work present""")
_BEFORE_MANY = words("""lead head design draft test train coach host plan handle sell research
    market cook bake weld repair fix drive pilot judge monitor cover guard""")
"""Verbs that are nouns as well: they are verbs before several of what is done to."""
_BEHIND_VERB: Regex = (
    r"(?:the|an?|all|every|each|both|our|my|its|their|his|her|them|him|it|others|new|up|over"
    r"|down|out|off|around|round|two|three|four|five|six|\d[^ ]*)\b"
)
_SURE = tuple(sorted(set(TENSES.forms[0]) - TENSES.names - set(_NOT_DOING)))
TO_DO: Regex = (
    r"to (?:take (?:over|on|charge|care|responsibility|command|the lead)\b"
    r"|(?!train (?:as|in|at|for|to|under|on)\b)"
    rf"(?!(?:{any_of(_NOT_DOING)})\b)(?:[a-z-]+ {_BEHIND_VERB}|(?:{any_of(_SURE)}) [a-z]"
    rf"|(?:{any_of(_ON_SPOT)}) (?:at|on|in|with|for|as|to|of)\b"
    rf"|(?:{any_of(_BEFORE_MANY)}) [a-z-]+s\b))"
)
"""A verb of doing behind what it was that somebody was chosen or sent for."""

_OFFICE: Regex = (
    rf"(?:{any_of(PERSONS)}|{any_of(CRAFTS)}|head|chair|lead|responsible|spokes[a-z]+|treasurer"
    r"|steward|accountable)\b"
)
_CHARGE: Regex = (
    r"(?:in (?:sole |full |overall )?(?:charge|command|control)\b"
    r"|(?:(?:the|full|sole|overall|complete|joint|entire|more|some) ){0,2}(?:ownership|charge"
    r"|responsibility|responsibilities|control|command|authority|lead|leadership|oversight"
    r"|budget|task|job|post|role|rota) (?:of|for|over|as|on)\b"
    r"|(?:sole|full) (?:ownership|charge|responsibility|control|command)\b)"
)
LEADS_TO_DEED: Regex = (
    rf"{_PARTICIPLE}(?: [^ ]+){{0,6}}? {TO_DO}"
    rf"|(?:given|put|handed|granted|left|offered|placed|set|assigned|delegated) {_CHARGE}"
    r"|(?:made|named|voted|chosen as|selected as|recruited as|brought in as|hired as)"
    rf" (?:[\w-]+ ){{0,3}}?{_OFFICE}"
    r"|(?:instrumental|key|central|pivotal|crucial|essential|decisive) (?:in|to) [a-z]"
)
"""What follows "was" where it leads to a verb of doing, an office, a charge or ownership."""
