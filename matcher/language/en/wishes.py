"""Clauses that tell a wish, or what is yet to be learned.

A pattern comes in if it begins a clause that tells no deed, in any trade. What may also be a
duty or a deed where it stands under a job ("Planning to complete the works") is looked for
elsewhere only.
"""

from __future__ import annotations

from matcher.language.en.hopes import A_ROLE, FAR, HOPES
from matcher.language.en.others import UNDER_A_PERSON
from matcher.language.patterns import NO_CUE, Cued, Regex, any_of

_ANY_ROLE: Regex = (
    rf"(?:{A_ROLE}|(?:opportunit(?:y|ies)|challeng(?:e|es|ing)|company|compan(?:y|ies)|firm"
    r"|organi[sz]ations?|environment|work|growth|employer|chance|move|industry|my (?:\w+ )?"
    r"(?:skills?|knowledge|abilit|experience|talent|potential)|where i|become)\b)"
)
_GET: Regex = (
    r"(?:become|learn|join|move|obtain|gain|secure|transition|pursue|get|land|find|work"
    r"|be|attain|start|begin|switch|return)\b"
)
_SEEKING: Regex = (
    r"(?:actively )?(?:seek(?:s|ing)?|look(?:s|ing)? for|search(?:es|ing)? for|in search of"
    r"|on the lookout for|in quest of)(?! out\b)"
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
    (r"would have\b", r"would have (?!to\b|been able)(?:[a-z]+ly )?[a-z]{2,}"),
    (
        r"(?:meant|slated|earmarked|lined up|considered|shortlisted|in line)\b",
        r"(?<=was )(?:meant|slated|earmarked|lined up|in line) (?:to|for)\b"
        r"|(?<=was )(?:considered|shortlisted) for\b",
    ),
    (r"was to\b", r"(?<=was )to (?!date\b)[a-z]+ (?!.*\band (?:i )?did\b)"),
    (r"might\b", r"might [a-z]+ (?!not\b)"),
    (r"were i\b", r"would (?:[^ ]+ ){1,12}?were i\b"),
    (r"looking to\b", r"looking to (?:step up|lead|manage|supervise|head|run)\b"),
    (r"should i\b", r"should i (?!have\b)[a-z]+"),
    (r"ideally\b", r"ideally\b"),
    (r"future ,", r"in (?:the )?(?:near )?future ,"),
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
        r"(?:(?:believe|think|feel|confident|sure|convinced) (?:that )?i|my next"
        r"|next (?:[a-z]+ )?(?:role|job|position|post)|process of|scheduled|booked|registered"
        r"|enroll?ed|signed up|accepted)\b",
        any_of(
            (
                r"(?:believe|think|feel|confident|sure|convinced) (?:that )?i (?:can|could|will"
                r"|would)\b",
                r"my next (?:[a-z-]+ )?(?:step|move|goal|role|job|position|challenge)"
                r" (?:is|will|would|should)\b",
                r"in (?:my|a|the) next (?:[a-z]+ )?(?:role|job|position|post)\b",
                r"(?<!was )(?:scheduled|booked|registered|enrol?led|signed up"
                r"|accepted) (?:on|onto"
                r"|in|for)"
                r" (?:an?|the|my)\b",
                r"in the process of (?:learning|obtaining|getting|completing|becoming|gaining"
                r"|acquiring)",
            )
        ),
    ),
    *HOPES,
    (
        r"(?:goal|aim|objective|ambition|dream|aspiration|wish|hope|desire|plan|intention"
        r"|looking to|going to|determined to|motivated to|ready to)",
        any_of(
            (
                rf"(?:looking|aim|aims|aiming|going|determined|motivated|ready) to {_GET}",
                r"(?:plan|plans|planning) to (?:learn|study|take|become|join|move|train|pursue"
                r"|obtain|gain"
                r"|attend|enrol|enroll|return|sit|retrain)\b",
                r"(?:my|long-term|short-term|career"
                r"|professional) (?:[a-z-]+ ){0,2}(?:goals?|aims?"
                r"|objectives?|ambitions?|dreams?|aspirations?|wish|hope|desire|plan"
                r"|intention)(?: (?:in|for|of|as)"
                r" (?:[^ ]+ ){1,4}?)? ?(?:is|are|remains|to)\b",
            )
        ),
    ),
    (
        r"(?:aspiring|to (?:obtain|secure|get|attain|acquire|find|land|pursue|build|become|work"
        r"|be|join))\b",
        rf"aspiring\b|to (?:obtain|secure|get|attain|acquire|find|land|pursue|build"
        rf"|become)"
        rf" {FAR}(?:positions?|career|jobs?)\b|to (?:work in|work with|work for"
        rf"|work as"
        rf"|be an?|be"
        rf" part of|become|join) {FAR}{_ANY_ROLE}",
    ),
    (
        r"(?:will|shall|(?:about|due|set|scheduled|expecting|expected|soon|going) to)\b",
        any_of(
            (
                r"(?:will|shall) (?:also |then |next )*(?:soon|shortly|start|begin|learn"
                r"|take over|sit in"
                r"|study|join"
                r"|attend|graduate|become|train|enrol|enroll)\b",
                r"(?:about|due|set|scheduled|expecting|expected|soon|going) to (?:start"
                r"|begin|take"
                r"|study|learn|attend|join|complete|sit|be|become|lead|manage|train|finish"
                r"|qualify|pass"
                r"|receive"
                r"|graduate|obtain)\b",
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
