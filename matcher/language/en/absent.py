"""What stands behind a label in place of what is not there, as in "Leadership: none"."""

from __future__ import annotations

from matcher.language.patterns import Regex

_NOT_SO: Regex = (
    r"(?:covered|conversant|done|signed off|familiar|trained|qualified|used|practi[sc]ed"
    r"|handled"
    r"|undertaken|performed|offered|attempted|authori[sz]ed|allowed|permitted|within|in my"
    r"|part of"
    r"|my|mine|held|known|yet|experienced|involved|cleared|certified|for me|touched|tried)\b"
)
REFUSED: Regex = (
    rf"(?:still |as yet |sadly |unfortunately )*(?:(?:not|never) (?:yet |really |so far"
    rf" )*{_NOT_SO}"
    r"|(?:do|did|have|has) not(?: yet)?(?: (?:have|do|done|hold|know|use))?(?: (?:it|one|any"
    r"|this"
    r"|that|them))?\W*$"
    r"|(?:no|nil|zero|0|little|hardly any) (?:[a-z-]+ ){0,2}?(?:experience|exposure|knowledge"
    r"|involvement|practice|training|background)\b"
    r"|none of (?:these|those|this|that|which|it|them|the above)\b|no(?: one)?\W*$|nobody\W*$"
    r"|(?:unfamiliar|unknown|elsewhere|outside (?:the|my) (?:job|remit|scope|role|post))\W*$)"
)
"""What stands behind a label, or behind what is asked, and denies it."""
TOPIC: Regex = r"(?:regarding|concerning|as (?:for|to)|when it comes to|with regard to)\b"
"""How a clause begins that only names what is told of behind it."""
NONE: Regex = (
    r"(?:none|nil|n/a|nobody|no one|no(?![.:#])|never|zero|0|not applicable|not yet"
    r"|nothing(?: yet"
    r"| so far)?|null|none at all"
    r"|0 ?/ ?\d+|0 (?:out )?of \d+|lacking|absent|missing"
    r"|(?:minimal|little|close|next) to (?:none|nothing|nil)"
    r"|(?:not applicable|n/a)(?: [^ ]+){1,6}|unfortunately none|i have none"
    r"|none (?:yet|so far|to date|as yet|whatsoever|at present|to speak of)"
    r"|(?:not|never) (?:so far|at all|really|as yet)"
    r"|no experience|(?:0|zero|no) (?:years?|months?)"
    r"|(?:not|never)(?: yet)? (?:taken|started|completed|attended|passed|studied|done)"
    r"|(?:not|never)(?: really)? (?:my (?:area|job|role|field|tasks?|responsibility|remit"
    r"|department|strength|thing)|mine|me|for me)|withdrawn|dropped|cancelled"
    r"|some(?:one|body) else's(?: [^ ]+){1,3})"
)
