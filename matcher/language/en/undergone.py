"""Clauses that tell no deed of anybody's, or one that was done to the person.

A participle comes into ``_DONE_TO`` if to whom it was done has not done it ("was supervised"),
and no honour lies in it, as in "was promoted" or "was trusted with"; into ``_TAUGHT`` if who
has undergone it knows something by it. An adjective comes into ``_SO`` if it says how things
stood, and praises nobody.
"""

from __future__ import annotations

from matcher.language.en.others import CRAFTS, OF_ONESELF, PAST
from matcher.language.en.passives import TO_DO
from matcher.language.patterns import NO_CUE, Cued, Regex, any_of, words

_BE: Regex = r"(?:was|were|been|being|be|got|am|is)"
_AS: Regex = r"(?: (?:[a-z]+ly|always|often|then|also|once|twice|later|first)){0,2}"
_DONE_TO = words("""supervised managed mentored coached guided assessed evaluated inspected
    examined interviewed treated nursed led overseen advised monitored tutored served
    dismissed fired replaced paid onboarded inducted""")
_FOUND = words("recruited hired headhunted")
DONE_TO = (*_DONE_TO, *_FOUND)
_LEFT: Regex = (
    r"(?:made redundant|laid off|let go|cared for|driven (?:to|home|there|around)|looked after)"
)
_TAUGHT = words(
    "taught trained instructed schooled educated supported helped assisted employed"
)
_HONOUR: Regex = (
    r" as (?:an? )?(?:outstanding|good|excellent|competent|the best|best|top)"
    r"| (?:to|as)\b(?! an? (?:new )?(?:apprentice|employee"
    r"|trainee|student|junior|intern|child|patient|pupil"
    r"|beginner|newcomer|learner))| for my\b| back\b"
)
_HEARD: Regex = (
    r"(?:attended|visited|joined|watched|heard) (?:[^ ,]+ ){1,4}?(?:talks?|lectures?|webinars?"
    r"|keynotes?|demos?|meet-?ups?)\b"
    r"|read (?:[^ ,]+ ){0,3}?(?:articles?|books?|papers?|blogs?|posts?) (?:about|on)\b"
)
_BEFORE: Regex = (
    r"(?:left|quit|resigned|moved on|was (?:replaced|dismissed|moved|transferred|let go"
    r"|laid off))"
    r"(?: [^ ]+){0,3}? before [a-z]+ing\b"
)
_LEARNS: Regex = (
    r"(?:would (?:really |also |dearly )?(?:love|like)|hop(?:e|es|ing)"
    r"|plan(?:s|ning)?|wish(?:es)?"
    r"|want(?:s|ing)?|looking forward|intend(?:s|ing)?|aim(?:s|ing)?|going|keen|eager|ready"
    r"|scheduled|due)"
    r" to (?:learn(?:ing)? (?!new|more|and|from|quickly|fast|every|about|as|how|by|on|in|the"
    r"|or|something|other)"
    r"|(?:take|sit|pass|do) (?:the|an?|my) (?:[^ ]+ ){0,4}?(?:exam|test|course|class"
    r"|certification|certificate)\b|get (?:certified|trained) (?:in|on|as))"
    r"(?!.*\b(?:after|having|since|because|while)\b)"
)
_AS_ONE: Regex = r"(?:as an? (?:[a-z'-]+ ){0,2}[a-z'-]+,? i )?"
UNDERGONE: Cued = (
    (
        NO_CUE,
        rf"{_AS_ONE}(?:{_BE}{_AS} (?:(?:{any_of(_DONE_TO)})\b(?!{_HONOUR})|{_LEFT}\b)"
        rf"|{_HEARD}|{_BEFORE}|{_LEARNS})",
    ),
    (
        any_of(_FOUND),
        rf"{_AS_ONE}{_BE}{_AS} (?:{any_of(_FOUND)})\b(?!{_HONOUR}|(?: [^ ]+){{0,8}}? {TO_DO})",
    ),
)
"""How a clause begins that tells what the person only underwent, heard of, or is to learn."""

_NOUN: Regex = rf"(?:(?!{PAST}|i |we |who |which |that |to |[a-z]+ing )[\w%&'/-]+ )"
_SO: Regex = (
    r"(?:high|low|poor|bad|weak|frequent|rare|common|scarce|slow|expensive"
    r"|chaotic|outdated|short"
    r"|missing|unstable|difficult|hard|late|costly|unclear|widespread|terrible|dreadful|awful"
    r"|unreliable|rising|falling|growing|a problem|an issue|a mess)(?![\w-])"
)
_TEAM_OF: Regex = (
    r"(?:team|department|group|office|unit|squad|desk|branch|division|crew|agency|firm|company"
    r"|pharmacy|kitchen|school|shop|ward|lab|laboratory|bureau|supplier|provider)"
)
BESIDE: Regex = (
    r"(?:next (?:to (?:us|me|ours)|door)|upstairs|downstairs|beside us"
    r"|opposite|down the (?:hall"
    r"|corridor|road|street)|across the (?:hall|corridor|road|street)"
    r"|on the (?:other|next) floor"
    r"|in (?:another|the other|the next) \w+|abroad|above us|below us)"
)
_RAN: Regex = (
    r"(?:built|ran|wrote|did|drew|chose|made|led|used|took|[a-z]{3,}ed)(?! (?:by|from|to) )\b"
)
_WITH_OBJECT: Regex = r"(?: (?:the|an?|me|us|our|my|their|all|every|each|it|them)\b| to me\b)"
AGENTS = words("""suppliers customers clients vendors contractors subcontractors consultants
    passengers guests visitors partners users""") + tuple(f"{craft}s" for craft in CRAFTS)
"""People that a clause begins with, and whose deed it may tell."""

STANDING: Regex = (
    rf"(?:the |all )?{_NOUN}{{1,6}}?(?:was|were|is|are|had been) (?:always |often |very |too"
    rf" |quite |rather |extremely |far |so |usually |really )*{_SO}"
    r"|(?:[^ ]+ ){1,5}?(?:had|was|were) (?:far )?too (?:many|few|much|little)\b"
    rf"|(?:the )?{_NOUN}{{1,5}}?(?:stood|stands|lay) at\b"
    rf"|(?:the |all )?{_NOUN}{{1,6}}?(?:was|were|is|are) being {PAST}(?!.* by (?:me|us|my)\b)"
    rf"|the (?:[\w-]+ ){{1,2}}team {_RAN}"
    r"|(?:i )?(?:own|owned|have|had|keep|kept|possess) .*\b(?:at home|in my (?:own )?(?:house"
    r"|garden|flat|kitchen|spare time))$"
    r"|(?:i )?(?:am |was )?(?:an? )?(?:active |proud |paying |registered "
    r"|keen )?members? of (?:an? |the |my"
    r" |our )?(?:[\w-]+ ){0,3}?(?:union|club|gym|association|society|library|choir)s?(?: as an?"
    r" (?:pupil|child|student|boy|girl))?$"
    r"|(?:i )?(?:enjoy|love|like)(?:e?d|s)? (?:reading|watching|listening|eating|looking)\b"
    r"|(?:read|used|saw|viewed|looked at) .* (?:that|which) (?:others"
    r"|other people|somebody else"
    r"|another team|other teams|my colleagues) (?:had |have |has )?[a-z]+$"
    rf"|(?:i )?{_BE}{_AS} (?:{any_of(_TAUGHT)}) (?!(?:[^ ]+ )*?to\b)"
)
"""How a clause goes that tells how things were, and no deed: what it names is still named."""

OUTSIDERS: Regex = (
    rf"the (?:[\w-]+ ){{0,2}}?{_TEAM_OF} {BESIDE} (?:{PAST}|runs|does|makes|handles)"
    rf"|(?:the )?(?:{any_of(AGENTS)})(?: [a-z]+ly)? (?:had to\b|{PAST}(?={_WITH_OBJECT}))"
    rf"|(?!{OF_ONESELF})"
    r"[^ ]+ (?:[^ ]+ ){0,6}?(?:was|were|is|are|been"
    r"|being)(?: [a-z]+ly)? (?:[a-z]{2,}ed|run|made"
    r"|built|written|done|kept)(?: [^ ]+){0,3}? by (?:(?:the|an?|another|other|some"
    r"|outside|external)"
    r" )+(?:[\w-]+ ){0,2}?(?:bureau|provider|agency|contractor|firm|company|teams?|department"
    r"|officer|operator|specialists?|(?:registered |senior |ward "
    r"|charge )?nurses?|help ?desk)\b"
)
"""How a clause goes whose deed is that of people who are not the person's own."""

_MAKES: Regex = (
    r"(?:make|makes|made|build|builds|built|create|creates|write|writes"
    r"|play|plays|sell|sells|run"
    r"|runs|ran|design|designs|teach|teaches|produce|produces|develop|develops)\b"
)
OF_NAMED: Regex = rf"(?:who|that|which) {_MAKES}"
"""How a clause goes that tells of people for whom something was done."""
FOR_NAMED: Regex = (
    r"\b(?:for|to|with|of|by|among) (?:[\w-]+ )?(?:people|persons|those"
    r"|anyone|clients|customers"
    r"|users|companies|firms|teams|artists|businesses|others|students|children)$"
)
"""How the clause before it ends."""

CUES = (
    (
        (*DONE_TO, *words("redundant off go cared driven looked")),
        words("was were been being be got am is made let laid"),
        "denying",
    ),
    (
        words("""talk talks lecture lectures webinar webinars keynote keynotes demo demos meetup
            meetups meet-up"""),
        words("attended visited joined watched heard"),
        "denying",
    ),
    (
        words("article articles book books paper papers blog blogs post posts about"),
        words("read"),
        "denying",
    ),
    (words("before"), words("left quit resigned replaced dismissed moved off go"), "denying"),
    (words("learn take sit pass do get"), words("to"), "denying"),
    (_TAUGHT, words("was were been being got"), "standing"),
    (
        words("""high low poor bad weak frequent rare common scarce slow expensive chaotic
            outdated short missing unstable difficult hard late costly unclear widespread
            terrible dreadful awful unreliable rising falling growing problem issue mess"""),
        words("was were is are been"),
        "standing",
    ),
    (words("many few much little"), words("too"), "standing"),
    (words("at"), words("stood stands lay"), "standing"),
    (words("being"), words("was were is are"), "standing"),
    (words("home"), words("at"), "standing"),
    (words("house garden flat kitchen"), words("my"), "standing"),
    (words("of"), words("member members"), "standing"),
    (
        words("reading watching listening eating looking"),
        words("enjoy enjoys enjoyed love loves loved like likes liked"),
        "standing",
    ),
    (words("others colleagues another other"), words("that which"), "standing"),
    (
        words("""bureau provider agency contractor firm company team teams department officer
            operator specialist specialists nurse nurses helpdesk desk"""),
        words("by"),
        "of_another",
    ),
    (
        words("""make makes made build builds built create creates write writes play plays sell
            sells run runs ran design designs teach teaches produce produces develop
            develops"""),
        words("who that which"),
        "of_another",
    ),
)
"""Words that are such cues only behind one of others; what they tell."""
