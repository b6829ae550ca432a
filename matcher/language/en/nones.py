"""Clauses that deny by "no" or "none" before or behind their verb, in any trade.

A verb comes into ``_NO_LOSS`` if who did it to nothing has lost nothing ("left no stone
unturned"); a noun into ``_NO_DENIAL`` if "no" before it is part of a name or of a saying.
"""

from __future__ import annotations

from matcher.language.en.others import PAST
from matcher.language.en.spotless import SPOTLESS, SPOTLESS_SOON
from matcher.language.en.undone import SPOILT
from matcher.language.patterns import Cued, Regex, any_of, as_one, words

_GOOD: Regex = (
    rf"(?:{SPOTLESS}|{SPOILT}|un[a-z]+(?:ed|ne|n|t)\b|without\b|but\b|better\b|where\b|other\b"
    r"|negative|such\b|whatsoever\b|(?:who|that|which|i|we) )"
)
_NO_DENIAL = words("""code sql load volt frost break nonsense frills claim claims due dues bake
    bid man cost fee objection of way end doubt wonder smoking entry poverty hunger two time
    stranger exceptions sooner strings reason excuses supervision
    guidance assistance help support downtime""")
_NO_LOSS = words("""left spared lost wasted took accepted brooked tolerated saw recorded
    received     needed required suffered incurred caused showed found knew allowed asked
    missed let kept
    expected demanded charged burned burnt rejected refused denied excluded declined failed
    broke dropped cancelled canceled reduced cut dispensed reported""")
_VERB: Regex = rf"(?!(?:{any_of(_NO_LOSS)}) ){PAST}"
_FREE: Regex = rf"(?!(?:[^ ,]+ ){{0,7}}?{_GOOD})"
_ADVERBS: Regex = r"(?:(?:have|has|had|so far|to date|ever|actually|then|therefore) ){0,2}"
_FINITE: Regex = r"(?:(?:did|do|does|has|have|had|was|were|is|are) not|never)"
_THING: Regex = (
    r"(?!(?:who|that|which|i|we|to|not|never|and|but|while|when|where|as|because|since) )"
    r"[\w'’&/-]+ "
)
_SUBJECT: Regex = (
    r"(?:we (?:ever )?|(?:they|it|there) "
    rf"|(?:the|our|this|my|that|their|no) (?:{_THING}){{1,4}}?)"
)
NONES: Cued = as_one(
    (
        r"(?:no|none|nobody|nobody's|no-one|nothing|neither)\b",
        rf"{_ADVERBS}{_VERB}(?: (?:up|out|for|of))? (?:(?:none|nobody|no one|no-one|nothing)"
        rf"(?:$| [,.;])|(?:no(?: one)?|none|nobody(?:'s)?|no-one|nothing|neither) {_FREE}"
        r"(?!else|time|doubt|excuses|secret|bones|attention|sooner|difference)[a-z])",
    ),
    (
        r"no\b",
        r"(?:resolved|handled|investigated|fixed|repaired|solved|answered|dealt with|audited)"
        r" no"
        r" (?!fewer|less|more|other)[a-z]",
    ),
    (
        r"(?:nobody|no-one|no one)\b",
        r"with (?:nobody|no-one|no one) (?!else|but)(?:to|under|below|reporting|for me)\b",
    ),
    (
        r"not\b",
        rf"(?<=i do )not (?:yet |currently |really |actually |normally |personally ){{0,2}}"
        rf"(?!{SPOTLESS_SOON}|(?:want|affect|allow|accept|believe|tolerate|stand|rest|go|sleep"
        r"|like|wish|care|have to|take (?:no|time|sick|any|chances|risks)|let|just|only|need"
        r"|compromise|cut)\b)[a-z]+",
    ),
    (
        r"(?:rarely|seldom|hardly|scarcely|barely)\b",
        rf"(?:rarely|seldom|hardly|scarcely|barely),?(?: if)? ever,? (?!{SPOTLESS_SOON}){PAST}",
    ),
    (r"exempt", r"exempt(?:ed)? from\b"),
    (
        r"never\b",
        r"never had (?:an?|any|the) (?:real )?(?:say|hand|part|role|chance|opportunity"
        r"|team|budget)\b",
    ),
    (r"one\b", r"not the (?:one|person) (?:who|to|that|in charge)\b|(?:was|is) not i who\b"),
    (
        r"(?:missed|declined|passed|failed|resigned|quit|left|too)\b",
        r"missed out on\b|declined (?:to|the (?:offer|chance)|an? offer)\b"
        r"|passed up (?:the|an?|every|any)\b|failed (?:the|my|an?) (?:[^ ]+ ){0,2}?(?:exam|test"
        r"|course|module|certificat|assessment)|(?:resigned|quit|left) rather than\b"
        r"|(?<=was )too (?:junior|new|young|inexperienced|green|busy|shy|recent|late)\b",
    ),
    (
        r"(?:zero|0)\b",
        r"(?:zero|0) (?:hours|days|weeks|classes|shifts|lessons|projects|clients)\b",
    ),
    (
        r"before\b",
        r"(?:left|quit|resigned|moved on|went)(?: [^ ]+){0,5}? before (?:any|i had)\b",
    ),
)
"""How a clause begins that denies what it names: "led nobody", "exempt from payroll"."""

_SO_I: Regex = r"(?!.*\b(?:so|but|until|before) (?:i|we)\b)"
NONES_FIRST: Cued = (
    (
        r"(?:no|none|nobody|nothing)\b",
        rf"(?:there (?:was|were|is|are) nobody|{_SUBJECT}(?:{_VERB}|had|have|has)"
        r"(?: (?:for|of|on))? (?:no|none|nobody|nothing)) "
        rf"{_SO_I}{_FREE}(?!else|time|doubt|excuses|secret|difference)[a-z]",
    ),
    (
        r"(?:i|me)\b",
        rf"(?!i |we |{PAST})(?:{_THING}){{1,8}}?(?:was|were|had been|is|are) (?:[^ ]+ ){{1,4}}?"
        r"(?:(?:long |well |just |years )?before i (?:arrived|joined|came|started|was there)"
        r"|without me|after i (?:had )?left)\b",
    ),
    (
        r"(?:reserved|forbidden|closed|barred|only)\b",
        rf"(?!i |we )(?:{_THING}){{1,8}}?(?:was|were|is|are) (?:reserved (?:for|to) (?!me|us)"
        r"|(?:forbidden|closed|barred|denied) (?:to|for) (?:me|us|trainees|juniors"
        r"|apprentices))"
        r"|only (?:[^ ]+ ){1,3}?(?:was|were|is|are) allowed to\b",
    ),
    (
        r"(?:no|0|zero|nil)\b",
        rf"(?:0|zero|nil) (?=[a-z])(?!(?:to|based|trust|tolerance|waste|touch|day|rated"
        rf"|carbon|emission|in|at|on|or)\b){_FREE}[a-z]+ "
        rf"|(?:(?:with|having|little (?:to|or)|there (?:was|were|is|are|has been"
        rf"|have been)) )?no (?=[a-z])"
        rf"(?!(?:{any_of(_NO_DENIAL)})\b|.*\b(?:so|but) (?:i|we)\b)(?!.* existed\b|.* in"
        rf" place\b){_FREE}[a-z]",
    ),
    (r"not (?:one|a single)\b", rf"not (?:one|a single) {_FREE}(?!of\b|but\b)[a-z]"),
    (
        r"(?:nothing|none|nobody|no-one|no one)\b",
        rf"(?:nothing|nobody|no-one|no one|none (?=of|was|were|yet|so|in)) {_FREE}(?!else\b"
        r"|short |of (?:whom|which)\b)[a-z]",
    ),
    (
        r"(?:not|never)\b",
        rf"(?!(?:i|we|that|which|who|while|when|where|as|after|before|until|like|if|whether"
        rf"|such|so) |{PAST})(?:{_THING}){{1,8}}?(?:was|were|is|are|have been|has been)"
        rf" (?:not|never)"
        rf" (?:yet |ever |once )?(?!{SPOTLESS_SOON}|{_GOOD}|(?:[^ ,]+ ){{1,5}}?{_GOOD}|kept"
        r"|used to|allowed|able|born|made to|an? )(?:[a-z]{3,}ed|done|run|made|built|written"
        r"|held|given|taught|led|set|drawn|taken)(?: (?:up|out))?"
        r"(?: (?:by|at|in|on|here|there|during|to|while|when)\b|$|[.,;])",
    ),
)
"""The same of a clause that follows no other in its sentence: "No drains were fitted"."""

NOT_SO_ANYWHERE: Regex = (
    rf"^(?:but |and |though |as |since |because |so |where )*{_SUBJECT}{_FINITE}"
    rf" (?!{SPOTLESS_SOON}|{_GOOD}|(?:[^ ,]+ ){{1,6}}?{_GOOD}|only|just|always|ha[dsv]e? to"
    r"|been|used|kept|possible|enough|easy|paid|well|good|known|fit|meet|work|exist|yet|have"
    r"|had)[a-z]+"
    r"|\b(?:was|were|is|are|remained) (?:(?:not|never|no|none) (?:of )?(?:a |any )?"
    r"(?:real )?(?:concern|business|task|job|part|matter|worry|duty) (?:of|for|to) (?:mine|me)"
    r"\b|(?:not|never|none of) (?:mine|my (?:business|concern|affair|doing|call))\b)"
    r"|\b(?:fell|falls|lay|lies|was|were|is|are|remained|stayed|sat|came|went)"
    r" (?:well |far |entirely |largely |always )?(?:outside|beyond|above) (?:of )?(?:my|the"
    r" scope"
    r" of my|what i)\b"
    r"|\b(?:is|are|was|were) (?:not|never) (?:really )?for me\b"
    r"|\bmy (?:[\w-]+ ){0,2}?(?:contract|job|role|post|duties|work) (?:did not|excluded"
    r"|excludes|ruled out"
    r"|left out)\b|\b(?:knowledge|experience|practice|command) (?:of|in|with) (?:[^ ]+"
    r" ){1,4}?(?:is|are|was)"
    r" (?:missing|lacking|nil|absent|wanting|non-?existent)\b"
    r"|\bi was (?:due |meant |supposed |hired )?to [a-z]+ (?:was|were|got) (?:cancell?ed"
    r"|scrapped"
    r"|dropped|stopped)\b|^my (?:only |sole )?experience (?:of|with|in) (?:[^ ]+ ){1,4}?is"
    r" (?:reading"
    r"|watching|hearing|none|from books)\b"
    r"|\b(?:unknown|unfamiliar|foreign|a closed book) to me\b"
    r"|\b(?:not|never) (?:been )?(?:a )?part of (?:my|the|our|this|that) (?:[\w-]+ )?"
    r"(?:job|role|post|dut|remit|work|responsib|brief|position|task)"
    rf"|^(?!i |we )(?:{_THING}){{1,6}}?(?:was|were|got) (?:all )?(?:cancell?ed|called off"
    r"|abandoned)(?:$| (?:before|so|and|in|that|by)\b)"
    r"|\bscrapped before\b"
    r"|\b(?:did not|never) (?:take place|happen(?:ed)?|come about|came about|took place)\b"
)
"""What denies of a subject that is not the person, wherever its predicate stands."""

DENIED_LABEL: Regex = (
    r"(?:(?:my|main|known|current|skill|skills|other) )*(?:gaps?|weakness(?:es)?|missing"
    r"|lacking"
    r"|shortcomings?|not (?:yet )?(?:done|covered|held|started|acquired|mastered|trained)"
    r"|never done|no (?:experience|knowledge|training|background)(?: (?:in|of|with))?"
    r"|not (?:yet )?(?:experienced|trained|qualified|familiar|skilled|proficient)"
    r"(?: (?:in|with|at))?|(?:areas?|points?) (?:for|of|to) improve(?:ment)?"
    r"|unfamiliar(?: with)?|inexperienced(?: in)?)"
)
"""A label that what stands behind is denied by."""
FOLLOWED = (
    (words("avoided"), words("public"), "denying"),
    (
        words("unknown unfamiliar foreign reserved forbidden closed barred"),
        words("to for"),
        "denying",
    ),
    (words("outside beyond above"), words("my"), "denying"),
    (words("missed passed"), words("out up"), "denying"),
    (words("declined resigned refused"), words("to the an a rather"), "denying"),
    (
        words("too"),
        words("junior new young inexperienced green busy shy recent late"),
        "denying",
    ),
    (words("before after"), words("i any"), "denying"),
    (words("without"), words("me"), "denying"),
)
PRECEDED = (
    (words("duty duties tasks"), words("not never"), "denying"),
    (words("mine me"), words("concern business"), "denying"),
    (
        words("cancelled canceled abandoned scrapped off"),
        words("was were got called all"),
        "denying",
    ),
    (words("exam test course module assessment"), words("failed"), "denying"),
    (words("missing wanting"), words("is are was"), "denying"),
    (words("allowed"), words("only was were are is"), "denying"),
    (words("excluded excludes"), words("contract job role post duties"), "denying"),
)
"""Words that are cues only beside others; what they tell."""
DENYING = words("""excluding gaps
    exempt exempted gap: gaps: weakness: weaknesses: missing: lacking:
    shortcomings: else's     improvement: improve: seldom no-one nobody's""")
"""Words, one of which stands in each passage that such a clause denies in."""
