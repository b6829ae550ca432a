"""Clauses whose deed is that of whoever works for somebody else, whatever they are called.

A word comes into ``_THINGS`` if it ends like one for a worker and names a thing; a participle
into ``_TAKEN`` if what it is done to is somebody's own deed that others took up or praised; a
verb into ``_PASSED_ON`` if who did it to a work has only had it in hand.
"""

from __future__ import annotations

from matcher.language.en.others import (
    ACTS,
    COMPANIES,
    CRAFTS,
    DOES,
    FIRST,
    PAST,
    PERSON,
    PERSONS,
)
from matcher.language.patterns import Regex, any_of, words

_THINGS = words("""power water paper number order customer computer server tender sector motor
    boiler transformer timber rubber weather summer winter silver leather tower shower router
    career other over under center color error floor indoor outdoor minor major interior
    exterior
    master layer cover filter letter newsletter matter offer transfer user quarter after never
    member former latter container printer scanner controller sensor reactor compiler driver
    monitor door hammer laser register chapter poster folder banner dinner supper corner border
    charter cluster hour flavour labour behaviour favour humour per either neither whether
    rather
    together ever however counter meter parameter barrier carrier buyer buffer parser loader
    adapter adaptor inverter converter generator compressor conveyor processor indicator
    elevator
    operator tractor vector factor actor author plant restaurant grant variant constant
    important
    significant relevant pleasant giant tenant participant merchant instant distant assistant
    human german woman roman list checklist waitlist shortlist twist mist assist exist consist
    median guardian vegetarian wider further higher lower larger greater smaller earlier later
    better faster partner superior junior senior prior elder leader finger river proper""")
_WORKER: Regex = (
    rf"(?![a-z-]*(?:{any_of(_THINGS)})s?\b)[a-z-]{{2,}}"
    r"(?:er|or|ist|ian|ant|man|men|woman|women)s?"
)
_BODIES: Regex = (
    r"(?:board|council|committee|ministry|management|headquarters|head office|university"
    r"|college"
    r"|government|authority|hospital|school|bank|hr|parent company|teams?|departments?|office"
    rf"|agenc(?:y|ies)|consultanc(?:y|ies)|bureau|laboratory|lab|{any_of(COMPANIES)}|firms"
    r"|companies|suppliers|vendors)"
)
_CRAFT: Regex = rf"(?:{any_of(CRAFTS)})s?"
AGENT: Regex = (
    rf"(?:{PERSON}|{_CRAFT}|partners?|staff|{_BODIES}|others|seniors|colleagues|somebody else"
    rf"|someone else|another|specialists?|experts?|outsiders?|{_WORKER})"
)
"""Somebody who does work, whatever they are called."""
_OUTSIDE: Regex = (
    r"(?:outside|external|independent|third-party|hired|visiting|approved|main|local|various"
    r"|several|other|another|some|senior|specialist|professional|qualified|outsourced)"
)
_DET: Regex = rf"(?:the|an?|our|my|his|her|their|its|{_OUTSIDE})"
_OWN_GROUP: Regex = (
    r"(?!(?:my|our) (?:[\w-]+ )?(?:team|firm|company|office|department|agency|group|crew)\b"
    r"|the (?:team|firm|company|office|department|agency)\b)"
)
_TAKEN: Regex = (
    r"(?:used|adopted|approved|praised|accepted|appreciated|recogni[sz]ed|selected|requested"
    r"|required|needed|visited|attended|read|followed|funded|sponsored|commissioned|appointed"
    r"|certified|commended|rated|voted|awarded|nominated|noted|noticed|trusted|liked|loved"
    r"|enjoyed|welcomed|admired|respected|valued|published|cited|featured|bought|purchased"
    r"|acquired|copied|shared|endorsed|honou?red|rewarded|complimented|thanked|asked|invited"
    r"|referred|recommended|affected|caused|inspired|interested|implemented|rolled|acclaimed"
    r"|accredited|called|invoked|consumed|triggered|controlled|employed|hired|recruited"
    r"|assigned|entrusted|backed|supported|acknowledged"
    r"|preferred|wanted|enabled|sold|highlighted|impressed|satisfied|viewed|watched|owned by"
    r" (?:me|us)|reported|measured|evaluated|judged|promoted|granted|offered|based|located)"
)
_PARTICIPLE: Regex = (
    rf"(?!{_TAKEN}\b)(?:[a-z]{{2,}}ed|made|set|written|built|run|done|drawn|taken|chosen|driven"
    r"|overseen|given|taught|dealt|led|held|kept|told|laid|put|cut|met|drawn|sent|paid)"
)
_BE: Regex = r"(?:(?:was|were|is|are|ha[sd] been|have been|got)(?: being)?)"
_MANNER: Regex = r"(?:,? (?:[a-z]+ly|all|always|usually|also|first|mostly)){0,2}"
BY_OUTSIDERS: Regex = (
    rf"^(?!i |we |my |to |(?:ensur|check|mak|verify|confirm|see)ing )"
    r"(?:(?!that |which |if |ensur|to |who |i |we )[^ ]+ ){1,9}?"
    rf"{_BE}{_MANNER} {_PARTICIPLE}(?: (?!(?:and|but|then) (?:i|we)\b|i |we |{_BE} )[^ ]+)"
    rf"{{0,7}}? by {_OWN_GROUP}(?:{_DET} (?:(?!who |which |that |i |of )[\w&'-]+ ){{0,3}}?"
    rf"{AGENT}|(?:{_OUTSIDE} )?(?:(?!{any_of(_THINGS)})[a-z-]{{3,}}(?:ers|ors|ists|ians|ants)"
    r"|others|specialists|experts|management|head office|someone else|somebody else))\b"
)
"""A passive by whose agent somebody else did it; it is looked for with what follows."""

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
_MANY: Regex = (
    rf"(?:{any_of(f'{each}s' for each in (*CRAFTS, *PERSONS))}|partners|specialists|experts"
    r"|auditors|contractors|subcontractors|consultants|officials|suppliers|vendors|clients"
    r"|volunteers|parents"
    r"|superiors|seniors)"
)
_HONORIFIC: Regex = r"(?:sister|matron)"
_PLACE: Regex = r"(?: (?:of|from|in|at|on|for) (?:the |our |my |another )?[\w&-]+(?: [\w-]+)?)?"
_NO_WORKERS: Regex = r"(?:numbers|papers|customers|orders|letters|members|users|others)"
_ADJECTIVES: Regex = rf"(?:(?!{PAST})[\w&'’-]+ ){{0,2}}?"
_SOMEBODY: Regex = (
    r"(?:(?:(?:an?|the|our|some|several|two|three) )?(?:outside|external|third-party"
    r"|outsourced)"
    rf" {_ADJECTIVES}{AGENT}"
    rf"|(?:the|our|their|another|my|one of (?:the|my|our)) {_ADJECTIVES}(?:board|council"
    rf"|ministry"
    r"|committee|management|headquarters|university|government|hospital|laboratory|consultancy"
    r"|subcontractors?|contractors?|parent company|[a-z]+ (?:department|firm|agency|bureau)"
    rf"|(?:night|day|other|early|late) (?:shift|staff|team)|{_CRAFT}|{_WORKER})"
    rf"|an? {_ADJECTIVES}(?:{any_of(CRAFTS)}|subcontractor|freelancer|contractor|consultant"
    rf"|agency"
    r"|colleague|specialist|supplier)"
    r"|an? (?:local|big|small|large|specialist|different) (?:firm|company)"
    rf"|(?:(?:{_OUTSIDE}|the|two|three|four|most|many|both) ){{0,2}}{_MANY})"
)
OUTSIDE_DEEDS: Regex = (
    rf"(?:{FIRST}{_SOMEBODY}|(?:while|as|when|how) (?:he|she|they)(?! (?:had|was|were)\b)"
    rf"|(?:while |as |when |and |whereas |but )?(?!{_NO_WORKERS}\b)[a-z-]{{3,}}(?:ers|ors|ists)"
    rf"(?={_PLACE}{_MANNER} {PAST} (?:the|all|our|my|every|each|its|their|[a-z]+s)\b)"
    rf"|{_HONORIFIC} (?!of\b|in\b|and\b)[a-z'’-]+(?: [a-z'’-]+)?)"
    rf"{_PLACE}{_MANNER} {_NOT_DONE}{_DID}{_OBJECT}"
    rf"|it (?:was|is) (?:the|my|our|an?) (?:[\w-]+ ){{0,3}}?{AGENT}(?: (?:who|that|which)\b|$)"
)
"""How a clause begins that tells what somebody from outside, or many of a trade, did."""

_TO_THEM: Regex = (
    r"(?:about|interviewed|photographed|filmed|met|knew|admired|drove|to|for|with|by|under"
    r"|after|behind|from|beside|alongside|assisted|helped|supported"
    r"|watched|shadowed|served|followed)"
)
FOR_AGENT: Regex = (
    rf"\b{_TO_THEM} (?:(?:the|an?|my|our|his|her|their|another|some) (?:(?!i )[\w-]+ ){{0,2}}?"
    rf"(?:{PERSON}|{_CRAFT}|lead|{_BODIES})"
    rf"|(?:[a-z-]+ )?(?:{_MANY}|firms|companies|teams))$"
    r"|^(?:an?|this) (?:[\w-]+ ){0,3}(?:company|firm|agency|supplier|start-?up)$"
)
"""How a clause ends that names somebody the person did something to or for."""
WHO_DID: Regex = (
    r"(?:who|that|which) (?:had |have |has |then |also )*(?!had\b|made\b|wanted|needed|hoped"
    r"|used|asked"
    r"|was|were|is|are|could|did|complained|lacked|lived|came|suffered|struggled|worked|learned"
    rf"|bought|required|lost|refused|felt|feared)(?:{PAST}|{DOES}|[a-z]{{3,}}s (?:the|our|all))"
    rf"|whose (?:[\w-]+ ){{1,3}}?{PAST}"
)
"""How a clause begins that tells what such a one did."""
PASSED_ON_CUE: Regex = (
    r"(?:printed|typed(?: up)?|copied|photocopied|filed|carried|fetched|posted|handed out"
    r"|collected|stapled|bound|worked (?:from|to|off|under)|received|watched)"
)
_WHOSE: Regex = (
    r"(?:my|the|an?|head|others|somebody|someone|management|his|her|our"
    r"|(?:[\w-]+ )?[a-z]{3,}(?:ers|ors|ists))"
    r"(?! (?:team|company) i)(?: [\w'-]+){0,3}?"
)
UNDER_CUE: Regex = r"(?:reported|worked|assistant|secretary|assisted|supported|shadowed)\b"
UNDER_SOMEBODY: Regex = (
    r"(?:(?:i|also|then|directly) )*(?:reported(?: directly)? to|worked (?:for|under|with"
    r"|beside)"
    r"|assistant to|secretary to|assisted|supported|shadowed) (?:the|an?|my|our) (?:[\w-]+ )"
    rf"{{0,2}}?(?:{PERSON}|{_CRAFT}|{_BODIES}) (?:responsible for|in charge of|leading|managing"
    r"|heading|running|overseeing|that|which|who)\b"
)
"""How a clause begins that tells only for whom somebody worked, who did what follows."""
BENEATH_CUE: Regex = r"(?:report|work|appl)(?:ed|ied|ing|ying|s)\b"
BENEATH: Regex = (
    r"(?:(?:i|also|then) )*(?:report(?:ed|ing|s)(?: directly)? (?:in)?to"
    r"|work(?:ed|ing)(?: directly)? (?:alongside|beside)"
    r"|appl(?:ied|ying) (?:for|to be(?:come)?))(?: (?:the|an?|my|our))?"
    rf"(?: [\w&/-]+){{0,4}}? (?:{PERSON}|{any_of(CRAFTS)})\W*$"
)
"""A clause that tells nothing but beneath or beside whom somebody worked, or would have."""
PASSED_ON: Regex = (
    rf"(?:(?:i|also|only|just|merely) )*{PASSED_ON_CUE} (?:[^ ]+ ){{1,7}}?(?:(?:that|which)"
    rf" {_WHOSE}"
    rf" (?:had |has |have |was )?{PAST}|(?:had been |was |were )?{_PARTICIPLE}(?: up| out)? by"
    rf" (?:the|my|our|an?|others|head|management|someone|somebody|{_MANY})\b)"
)
"""How a clause begins that tells of somebody else's work that the person had in hand."""

_MANY_WORKERS = tuple(f"{each}s" for each in (*CRAFTS, *PERSONS))
FOLLOWED = (
    (words("applied applying"), words("for to"), "of_another"),
    (
        words("by"),
        words("""the an a our my external outside another others head senior his her their main
            management someone somebody independent specialists consultants contractors""")
        + _MANY_WORKERS,
        "of_another",
    ),
    (
        words("that which"),
        words("my the an head others somebody someone management his her our"),
        "of_another",
    ),
    (words("while when how as where which"), words("she he they"), "of_another"),
    (words("our my"), words("behalf"), "of_another"),
    (
        words("outsourced subcontracted handed contracted left"),
        words("to out over"),
        "of_another",
    ),
    (words("who that which whose"), words("had led ran built"), "of_another"),
)
PRECEDED = (
    (
        (
            *_MANY_WORKERS,
            *words("partners specialists experts auditors subcontractors officials"),
        ),
        words("while as when for with by under behind from external outside most whereas"),
        "of_another",
    ),
    (words("subcontractor freelancer specialist"), words("a an the our my"), "of_another"),
    (
        words("who which whose that"),
        (
            *words("team firm company agency department supplier office lead lab"),
            *CRAFTS,
            *_MANY_WORKERS,
        ),
        "of_another",
    ),
)
"""Words that are cues only beside others; what they tell."""
SUBJECTS = words(
    """our two three four several volunteers parents external outside independent another
    sister matron auditors specialists headquarters"""
)
"""Words that a passage begins with of which such a deed may be told."""
