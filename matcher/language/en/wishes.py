"""Clauses that tell a wish, or what is yet to be learned.

A pattern comes in if it begins a clause that tells no deed, in any trade. What may also be a
duty or a deed where it stands under a job ("Planning to complete the works") is looked for
elsewhere only.
"""

from __future__ import annotations

from matcher.language.en.others import UNDER_A_PERSON
from matcher.language.patterns import NO_CUE, Cued, Regex, any_of

A_ROLE: Regex = (
    r"(?:positions?|roles?|jobs?|careers?|employment|internships?|placements?|apprenticeships?"
    r"|traineeships?|assignments?|vacanc(?:y|ies)|posts?)\b"
)
_ANY_ROLE: Regex = (
    rf"(?:{A_ROLE}|(?:opportunit(?:y|ies)|challeng(?:e|es|ing)|company|compan(?:y|ies)|firm"
    r"|organi[sz]ations?|environment|work|growth|employer|chance|move|industry|my (?:\w+ )?"
    r"(?:skills?|knowledge|abilit|experience|talent|potential)|where i|become)\b)"
)
FAR: Regex = r"(?:[^ ]+ ){0,25}?"
_GET: Regex = (
    r"(?:become|learn|join|move|obtain|gain|secure|transition|pursue|get|land|find|work"
    r"|be|attain|start|begin|switch|return)\b"
)
_SEEKING: Regex = (
    r"(?:actively )?(?:seek(?:s|ing)?|look(?:s|ing)? for|search(?:es|ing)? for|in search of"
    r"|on the lookout for|in quest of)(?! out\b)"
)
_HOPE: Regex = (
    r"(?:(?:hop(?:e|es|ing)|wish(?:es|ing)?|want(?:s|ing)?|aspir(?:e|es|ing)|intend(?:s|ing)?"
    r"|long(?:s|ing)?|desir(?:e|es|ing)|yearn(?:s|ing)?|eager|keen|willing|ready|excited|happy"
    r"|thrilled|ambitious|anxious|hungry|itching|impatient|raring)"
    r"(?: (?:one day|someday|soon|now|eventually|next"
    r"|ultimately))? to(?! (?:the|eat|use|cook|wear)\b)"
    r"|(?:dream(?:s|ing)? of|desirous (?:of|to)|aspir(?:e|es|ing) (?:for|towards?)|hop(?:e"
    r"|es|ing)"
    rf" for|keen on|keen for|hop(?:e|es|ing) (?:that )?i\b|ready for an? {FAR}(?:{A_ROLE}"
    r"|responsib)"
    r"|hopeful (?:of|to|for|that)"
    r"|passionate about (?:becoming|learning|getting)|(?:can not|could not) wait to"
    r"|on (?:track|course|my way) to (?:become|be)|(?:see|picture|imagine) myself"
    r"|(?:can|could) (?:well |easily )?(?:imagine|picture)\b"
    r"|(?:(?:eagerly |patiently )?awaiting|(?:eagerly|patiently) waiting for)\b"
    r"|(?:in|on) the (?:job )?market for\b"
    r"|trying to (?:(?:break|get|move) into|become|find (?:work|an?)|enter the|switch to"
    r"|transition)\b"
    rf"|available (?:[a-z]+ly )?for (?:[^ ]+ ){{0,4}}?{A_ROLE}"
    r"|(?:if|when|once) (?:i (?:am|get) )?(?:hired|selected|appointed|employed|chosen"
    r"|offered)|(?:if )?given (?:the|a|any) (?:chance|opportunity)|should i (?:be|get)\b"
    r"|(?:have |had )?(?:only |just )?(?:read|heard) (?:about|of)\b"
    r"|wish (?:i|that)\b"
    r"|(?:my|it is my) (?:[a-z-]+ )?(?:plan|wish|hope|dream|intention|aspiration|ambition|aim"
    r"|desire)(?: (?:is|remains|would be)(?: still)?)? to\b|ready for my\b|aiming (?:for|at"
    r"|to)\b|on the hunt for\b"
    r"|curious (?:to|about)\b|waiting to (?:begin|start|join|enter)\b|excited at\b|reading"
    r" up on\b"
    r"|the next step (?:for me )?(?:is|would be)\b|my (?:target|goal) (?:is|remains)\b"
    r"|should you\b"
    r"|dream(?:s|ing)? about\b|saving(?: up)? for\b"
    r"|on (?:the|an?) waiting list\b|should (?:also |really |very much )?(?:like|love) to\b"
    r"|in training (?:to|as|for)\b|(?:studying|revising|cramming) for\b|hopefully\b"
    r"|working towards? (?:an?|my|the) (?:[^ ]+ ){0,4}?(?:licen[cs]e|certificat|degree|diploma"
    r"|qualification|exam|accreditation|badge|permit)|(?<=i )(?:expect to|long (?:for|to))\b"
    r"|what i (?:want|hope|wish|dream)\b|(?<=am )(?:dead )?set on\b|(?:dying|burning) to\b"
    r"|interested to|plans? on [a-z]+ing|thinking (?:of|about)"
    r"|considering (?:an? (?:career|move|role|job|change)|becoming|moving|training)"
    r"|transitioning (?:in)?to|retraining (?:as|in|to)|pivoting (?:in)?to|moving towards?"
    r"|targeting an? [^ ]+ (?:role|position|job)|applying (?:for|to) (?:an?|the|any|your)"
    r"|exploring (?:roles"
    r"|careers?|jobs|a move)|drawn to|eager for|excited (?:about|by)|enthusiastic about)"
    r"|would (?:also |really |very much |one day |dearly )*(?:like|love|welcome|enjoy"
    r"|appreciate"
    r"|relish|be (?:keen|happy|interested|glad|delighted|excited))"
    r"|look(?:s|ing)? forward to|open to (?:learn|new|work|relocat|travel|roles?|any|a |taking"
    r"|lead|opportunit|moving|train|(?:[^ ]+ ){1,3}?(?:positions?|roles?|jobs?|posts?)\b)"
    r"|(?:very |particularly |deeply |also |most |strongly |genuinely |especially |mainly "
    r"|highly )*interested in"
    r"|(?:have |has |with )?(?:an? )?(?:strong |keen |great |deep |genuine |growing |burning )*"
    r"(?:interest|desire|wish|ambition|aspiration|dream|hope) (?:in|to|for"
    r"|of)\b)"
)
_ADVERTISED: Regex = (
    r"(?:you (?:will|must|should|have|bring|own|lead|work|enjoy|possess|thrive|are (?:an?|the"
    r"|able|comfortable|passionate))\b|we(?: are|'re) (?:[a-z]+ly )?(?:looking for|seeking"
    r"|hiring|recruiting)\b|(?:the |our |an? )?(?:ideal|successful|right|perfect|preferred"
    r"|suitable) (?:candidate|applicant)s? (?:will|must|should|would|has|have|is|are)\b"
    r"|(?:the )?(?:candidate|applicant)s? (?:must|should|will|needs?)\b"
    r"|(?:this|the) (?:role|position|job) (?:requires|will|offers)\b)"
)
"""What an advertisement says of whoever is sought: its words, and no deed of the person's."""
_MISSED: Regex = (
    rf"(?:applied (?:to (?:lead|manage|run|head|join|be|become)\b"
    rf"|for (?:an?|the) {FAR}{A_ROLE})"
    r"|applied for (?:an?|the|my) (?:[^ ]+ ){0,4}?(?:course|class|training|module)\b"
    r"|supposed to|(?:almost|nearly) (?:became|led|managed|ran|got|joined|launched|presented)\b"
    r"|tried to (?:[^ ]+ ){1,12}?but (?:gave up|failed|never|(?:could|did|was|were) not)\b)"
)
"""What was tried for and did not come about."""
_TAUGHT: Regex = r"(?:trained|taught|coached|mentored|tutored|guided|advised)"
_STUDY: Regex = (
    r"(?:learning|studying|training (?:to|as)|taking (?:an?|my|the|some|classes|lessons)"
    r"|enrol?led|pursuing|reading (?:for|up)|preparing (?:for|to)|working towards?"
    r"|teaching myself"
    r"|revising|undergoing|attending (?:an?|the) (?:[^ ]+ ){0,3}?course|familiari[sz]ing)\b"
)
COURSE: Regex = (
    r"(?:courses?|class(?:es)?|modules?|training|diploma|degree|apprenticeship|lessons)"
)
WISHED: Cued = (
    (
        r"(?:you|hiring|recruiting|seeking|looking|role|position|job|candidate|applicant)",
        _ADVERTISED,
    ),
    (r"(?:applied|supposed|almost|nearly|tried)\b", _MISSED),
    (
        _TAUGHT,
        rf"{_TAUGHT} (?:and {_TAUGHT} )?{UNDER_A_PERSON}|(?<=was ){_TAUGHT} (?:in|on|how)\b",
    ),
    (
        r"(?:seek|look|search|in quest)",
        rf"{_SEEKING} (?:to {_GET}|{FAR}{A_ROLE}|{FAR}(?:where|in which) i (?:can|could"
        rf"|may|might|will|would)\b|an? {FAR}(?:opportunity|chance) to (?:utili[sz]e|use|apply"
        r"|learn|grow)\b)",
    ),
    (
        r"(?:starting|beginning|joining|being|learning|studying|training|taking|enrol"
        r"|pursuing|reading|preparing|working|teaching|revising|undergoing|attending|famili)",
        any_of(
            (
                r"(?:studying|training) towards? (?:an?|my|the)\b"
                r"|taking (?:[a-z]+ )?(?:lessons|classes|courses) (?:in|on)\b",
                r"(?:started |begun |began )?learning (?:to|how to|about)\b",
                rf"(?:starting|beginning|joining) (?:an?|my|the) {FAR}{COURSE}\b",
                r"preparing (?:to (?:sit|take)|for (?:an?|the|my) (?:[^ ]+ ){0,4}?exam)",
                r"being (?:trained|taught|shown|mentored|coached) (?:in|on|as|by|to|for|how)\b",
                r"taking (?:an?|my|some) (?:[^ ]+ ){0,3}?course\b",
                r"(?:just |recently )?(?:started|begun) learning\b",
                rf"{_STUDY} (?:[^ ]+ ){{1,12}}?(?:at the moment|at present|right now)\b",
                rf"(?:currently|still|now|presently|just|at present"
                rf"|at the moment)(?: also)? {_STUDY}",
                rf"(?<=am )(?:also )?{_STUDY}|(?<=i have been ){_STUDY}",
            )
        ),
    ),
    (
        NO_CUE,
        any_of(
            (
                r"(?:believe|think|feel|confident|sure|convinced) (?:that )?i (?:can|could|will"
                r"|would)\b",
                r"my next (?:[a-z-]+ )?(?:step|move|goal|role|job|position|challenge)"
                r" (?:is|will|would|should)\b",
                r"in (?:my|a|the) next (?:[a-z]+ )?(?:role|job|position|post)\b",
                rf"(?:looking|aim|aims|aiming|going|determined|motivated|ready) to {_GET}",
                r"(?:plan|plans|planning) to (?:learn|study|take|become|join|move|train|pursue"
                r"|obtain|gain"
                r"|attend|enrol|enroll|return|sit|retrain)\b",
                _HOPE,
                r"(?:my|long-term|short-term|career"
                r"|professional) (?:[a-z-]+ ){0,2}(?:goals?|aims?"
                r"|objectives?|ambitions?|dreams?|aspirations?|wish|hope|desire|plan"
                r"|intention)(?: (?:in|for|of|as)"
                r" (?:[^ ]+ ){1,4}?)? ?(?:is|are|remains|to)\b",
                rf"aspiring\b|to (?:obtain|secure|get|attain|acquire|find|land|pursue|build"
                rf"|become)"
                rf" {FAR}(?:positions?|career|jobs?)\b|to (?:work in|work with|work for"
                rf"|work as"
                rf"|be an?|be"
                rf" part of|become|join) {FAR}{_ANY_ROLE}",
                r"(?:will|shall) (?:also |then |next )*(?:soon|shortly|start|begin|learn"
                r"|study|join"
                r"|attend|graduate|become|train|enrol|enroll)\b",
                r"(?:about|due|set|scheduled|expecting|expected|soon|going) to (?:start"
                r"|begin|take"
                r"|study|learn|attend|join|complete|sit|be|become|lead|manage|train|finish"
                r"|qualify|pass"
                r"|receive"
                r"|graduate|obtain)\b",
                r"(?<!was )(?:scheduled|booked|registered|enrol?led|signed up"
                r"|accepted) (?:on|onto"
                r"|in|for)"
                r" (?:an?|the|my)\b",
                r"in the process of (?:learning|obtaining|getting|completing|becoming|gaining"
                r"|acquiring)",
            )
        ),
    ),
)
WISHED_OUTSIDE: Cued = (
    (
        r"(?:seek|look|search|in quest)",
        rf"{_SEEKING} (?:to |{FAR}{_ANY_ROLE})",
    ),
    (
        NO_CUE,
        any_of(
            (
                r"to (?:become|be) (?:an?|the|part)\b",
                r"(?:looking|plan|plans|planning|aim|aims|aiming|strive|striving|determined"
                r"|motivated"
                r"|prepared) to [a-z]+",
                r"(?<=i )(?:will|shall|would(?! (?!bring|give|put|use|love)[a-z]+ (?:all|every"
                r"|each)\b)) (?!often|regularly|usually|always|then)[a-z]+",
                r"(?:will|shall|going to) (?:also |then )*(?:be|take|complete|lead|manage|have"
                r"|work|receive"
                r"|move|sit|gain|continue|get|run|build|own|bring|define|deliver|make|help|add"
                r"|drive|contribute|offer"
                r"|prove|ensure)\b",
                rf"to (?!date|whom|that)[a-z]+ {FAR}{_ANY_ROLE}",
                r"(?:it )?would be (?:an?|my) (?:great )?(?:pleasure|honou?r|privilege|joy"
                r"|dream)\b",
                r"(?:the |an? |[a-z-]+ ){0,2}(?:goals?|aims?|objectives?|ambitions?"
                r"|aspirations?)(?: (?:is|are)"
                r" to\b| to (?:become|be|work|lead|learn))",
                rf"(?:an? )?(?:challenging|responsible|suitable|entry-level|full-time|part-time"
                rf"|growth-oriented|rewarding|dynamic) (?:[^ ]+ ){{0,5}}{A_ROLE}",
            )
        ),
    ),
)
GOAL_LABEL: Regex = (
    r"(?:my |career |professional |personal |job |employment |long-term |short-term )*"
    r"(?:objectives?|goals?|aims?|ambitions?|aspirations?|mission|target|dream"
    r"|next (?:career )?(?:step|move)|wanted"
    r"|(?:target|desired|preferred|intended|sought|wanted) (?:role|position|job|post|title)"
    r"|(?:role|position|job|post) (?:sought|wanted|desired|applied for))"
)
"""A label that a wish stands behind."""
