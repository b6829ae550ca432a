"""What stands behind a label in place of what is not there, as in "Leadership: none"."""

from __future__ import annotations

from matcher.language.patterns import Regex

NONE: Regex = (
    r"(?:none|nil|n/a|no(?![.:#])|never|zero|0|not applicable|not yet|nothing(?: yet"
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
