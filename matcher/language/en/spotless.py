"""What is good where it never happened: "never missed a deadline" denies nothing of the person.

A word comes in by how it begins, if whatever trade counts it as something bad.
"""

from __future__ import annotations

from matcher.language.patterns import Regex, any_of, words

_SPOTLESS_STEMS = words("""accident incident complain defect error mistake absen injur convict
    criminal penal
    downtime loss lost lose breach delay miss fail exceed overran overrun overspen overdue
    drop violat default outage compromis neglect forg stop quit hesitat refus sick short
    slip crash cancel damag disput warn disciplin reprimand dismiss recall rework wast
    fewer afraid satisf shy stray deviat break broke turn fall fell stolen theft fraud
    reject declin sued doubt limit merely simply solely problem issue trouble casualt
    fatalit death leak escalat spill stockout shrinkage tardi excus nonconform infection
    finding objection mention suppress conceal blam loos arrears backlog require need
    matter single no-show easy easily surpass beaten bettered equal interrupt disappoint
    worr overlook bother suffer regret smok drink previously before bored tire repeat
    betray cheat steal shout yell settle scor hurt harm burn idle void unsafe unpaid""")
SPOTLESS: Regex = (
    rf"(?:(?:{any_of(_SPOTLESS_STEMS)})|(?:late|less|more|later|longer|say|said|only|just"
    rf"|small|mean"
    r"|least|bugs?|one|mind|content|down|fired|points|let|fine|fines|fined|out of|over budget"
    r"|to mention|look(?:ed)? back|(?:gone|went) over|g(?:ive|ave|iven) (?:up|in)"
    r"|r[au]n (?:out|over))\b)"
)
"""What is good where there is none of it, or where it never happened."""
SPOTLESS_SOON: Regex = (
    r"(?:(?:a|an|any|the|in|of|be|been|had|have|made|make|take|taken|cause|caused|received"
    r"|given)"
    rf" ){{0,3}}{SPOTLESS}"
)
