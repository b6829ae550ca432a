"""Languages by their English names, and what says that one is asked, or known well."""

from __future__ import annotations

from matcher.language.en.denials import GROUPS, RELATIVES
from matcher.language.paperwords import Tongues
from matcher.language.patterns import Regex, any_of, words

_NAMES = words("""afrikaans albanian amharic arabic armenian assamese bengali bosnian bulgarian
        burmese cantonese catalan croatian czech danish dari dutch english estonian farsi
        filipino finnish french gaelic georgian german greek gujarati hebrew hindi hungarian
        icelandic igbo indonesian irish italian japanese kannada kashmiri khmer konkani korean
        kurdish lao latin latvian lithuanian malay malayalam maltese mandarin marathi mongolian
        nepali norwegian odia oriya pashto persian polish portuguese punjabi romanian russian
        sanskrit serbian sindhi sinhala slovak slovene somali spanish swahili swedish tagalog
        tamil telugu thai tigrinya turkish twi ukrainian urdu vietnamese welsh xhosa yoruba
        zulu chinese flemish""")

_CODES = {
    code: name.capitalize()
    for name, codes in {
        "english": "eng", "french": "fra fre", "german": "deu ger", "spanish": "spa",
        "italian": "ita", "portuguese": "por", "dutch": "nld dut", "polish": "pol",
        "romanian": "ron rum", "greek": "ell gre", "swedish": "swe", "danish": "dan",
        "finnish": "fin", "norwegian": "nor", "icelandic": "isl ice", "czech": "ces cze",
        "slovak": "slk slo", "hungarian": "hun", "bulgarian": "bul", "croatian": "hrv",
        "serbian": "srp", "bosnian": "bos", "slovene": "slv", "albanian": "sqi alb",
        "estonian": "est", "latvian": "lav", "lithuanian": "lit", "maltese": "mlt",
        "irish": "gle", "welsh": "cym wel", "catalan": "cat", "russian": "rus",
        "ukrainian": "ukr", "turkish": "tur", "arabic": "ara", "hebrew": "heb",
        "persian": "fas per", "kurdish": "kur", "hindi": "hin", "urdu": "urd",
        "bengali": "ben", "tamil": "tam", "chinese": "zho chi", "japanese": "jpn",
        "korean": "kor", "vietnamese": "vie", "thai": "tha", "indonesian": "ind",
        "georgian": "kat geo", "armenian": "hye arm", "latin": "lat", "swahili": "swa",
    }.items()
    for code in codes.split()
}  # fmt: skip

_OWN_NAMES = {
    "deutsch": "German", "français": "French", "francais": "French", "español": "Spanish",
    "espanol": "Spanish", "castellano": "Spanish", "italiano": "Italian",
    "português": "Portuguese", "portugues": "Portuguese", "nederlands": "Dutch",
    "polski": "Polish", "svenska": "Swedish", "norsk": "Norwegian", "dansk": "Danish",
    "suomi": "Finnish", "magyar": "Hungarian", "română": "Romanian", "čeština": "Czech",
    "slovenčina": "Slovak", "hrvatski": "Croatian", "srpski": "Serbian", "türkçe": "Turkish",
    "русский": "Russian", "українська": "Ukrainian", "ελληνικά": "Greek", "català": "Catalan",
    "cymraeg": "Welsh", "gaeilge": "Irish", "tiếng việt": "Vietnamese", "kiswahili": "Swahili",
}  # fmt: skip
"""What languages call themselves; of two that share a name none."""

_PROFICIENT: Regex = (
    r"(?<!language )(?<!languages )(?<!linguistic )(?<!communication )"
    r"(?<!elementary )(?<!basic )(?<!beginner )(?<!low )(?<!lower )(?<!limited )(?<!minimal )"
    r"(?<!minimum )(?<!little )(?<!poor )(?<!intermediate )(?<!conversational )"
    r"(?<!limited working )(?<!limited professional )\bproficien\w+"
)
"""Not where it heads a list of languages, nor behind how little it is."""
_UNREACHED: Regex = (
    r"(?:\b(?:not|never|hardly|barely|no|without|lack(?:s|ing)?|less than|to (?:become|be|get"
    r"|grow|reach|achieve|attain)|becoming|getting|reaching|towards?|will be"
    r"|aim(?:s|ing)? (?:for|at)|striv(?:e|ing) for|hop(?:e|ing) for)|n['’]t)[ -]"
    r"(?:(?:yet|fully|quite|really|very|entirely|completely|totally|truly|so|a|an|full|native"
    r"|more|be|level|business|professional) ){0,3}"
    r"(?:fluen\w+|proficien\w+|native|bi-?lingual|good|excellent|perfect\w*|advanced"
    r"|competent|[bc][12])\b"
    r"|\b(?:almost|nearly|near|approaching|semi|non|half|partly|partially)[ -]"
    r"(?:fluen\w+|proficien\w+)\b"
)

_NATIVE: Regex = (
    r"\bnative\b|\b(?:mother|maternal)[- ]?(?:tongue|language)s?\b"
    r"|\b(?:first|home) languages?\b|\bmuttersprache|\bmuttersprachler\w*|\blangue maternelle"
    r"|\bmadrelingua|\bnativ[ao]\b|\blengua materna|\bojczysty|\bmoedertaal|\bmodersmål"
)

_LISTED_BEFORE: Regex = r"(?:\w+(?:,| and| or|, and|, or|/)\s?){0,3}"
_OF_OTHERS: Regex = (
    rf"\b(?:my|his|her|our|their) (?:\w+ )?{RELATIVES} (?:who |that )?(?:also )?(?:speaks?"
    r"|spoke|knows?|is|was|are|were) [^.;:|•\n,]{0,40}$"
    rf"|\b(?:{GROUPS}|crews?|groups?|callers|patients|guests|buyers|families|residents|pupils"
    r"|tourists|visitors|learners|receptionists|interpreters|translators) (?:who|that)?\s?"
    r"(?:(?:were|are|was|is|being|all|also) ){0,2}"
    r"(?:fluent|proficient|bilingual|competent|conversant|native|literate) in"
    rf" (?:both )?{_LISTED_BEFORE}$"
    rf"|\b{GROUPS} (?:who|that) (?:only )?(?:spoke|speak) (?:only )?{_LISTED_BEFORE}$"
)
"""What stands before a language that other people know."""
_BESIDE_SPEAKERS: Regex = (
    r"\b(?:married to|hired|recruited|managed|supervised|led|worked (?:with|alongside|under)"
    r"|helped|assisted|employed|trained) (?:\w+ ){0,2}?(?:native|fluent) $"
)
_SPEAKERS: Regex = r"^[ -]speak(?:ers?|ing)\b"

TONGUES = Tongues(
    names=_NAMES,
    codes=_CODES,
    own_names=_OWN_NAMES,
    second=(
        r"\b(?:second|other|another|additional|foreign|further|european|one more) languages?\b"
        r"|\bbi-?lingual\b|\bmulti-?lingual\b"
    ),
    asked=(
        rf"\b(?:command|knowledge|understand\w*|read) (?:of )?(?:spoken "
        rf"|written )?(?:{any_of(_NAMES)})"
        r"|\bfluen(?:t|cy)\b|\bbi-?lingual|\blanguages?\b|\bspeak(?:er|ing|s)?\b|\bspoken\b"
        r"|\bwritten\b|\bnative\b|\bproficien|\bconversational\b|\bmother[- ]tongue\b"
        r"|\bliterate\b"
        r"|\b[abc][12]\b|\blevel\b|\bread(?:ing)? and writ|\bcommunicat\w+ (?:\w+ ){0,3}in\b"
        r"|\bverbal\b"
    ),
    because=(
        r"\W*(?:because|since|as (?:we|our|you|most|many|the|some)|for (?:our|the)|due to"
        r"|owing to|so that|to (?:speak|talk|help|deal|serve))\b"
    ),
    not_asked=(
        r"\b(?:english|french|spanish|german) (?:teacher|tutor|literature|department"
        r"|language arts"
        r"|curriculum|class|lessons?|degree|heritage|law|premier|speaking (?:countr|market))"
        r"|\bteach|\bgcse|\bgrade\b|\bequal|\btranslated\b|\bprogramming languages?\b"
        r"|\bpolish(?:ed"
        r"|ing|es)\b|\bbody language\b|\bplain language\b|\blanguage models?\b|\bregardless\b"
        r"|\bsign up\b|\b(?:italian|french|chinese|japanese|thai|greek|indian) (?:cuisine|food"
        r"|restaurant|cooking|kitchen)|\blanguages? (?:such as|like) (?:c|java|python|sql|r)\b"
        r"|\bscripting|\bqualification"
    ),
    levels=(
        r"\ba1\b|\bbeginner\b|\belementary\b|\bbasics?\b",
        r"\ba2\b|\bpre-?intermediate\b|\blimited (?:working|professional|proficien\w+)\b",
        r"\bb1\b|\bintermediate\b|\bconversational\b|\bworking knowledge\b",
        r"\bb2\b|\bgood\b|\bupper[- ]intermediate\b|\bbusiness[- ]level\b|\bcompetent\b",
        rf"\bc1\b|\bfluen(?:t|cy|tly)\b|\badvanced\b|{_PROFICIENT}|\bexcellent\b",
        rf"\bc2\b|{_NATIVE}|\bbi-?lingual\b|\bfull professional\b",
    ),
    level=(
        r"\bfluen(?:t|cy)\b|\bnative\b|\bmother tongue\b|\bbi-?lingual\b|\bproficien\w+"
        r"|\bspoken\b"
        r"|\bconversational\b|\bworking knowledge\b|\bbasic\b|\bbusiness[- ]level\b"
        r"|\b[abc][12]\b"
        r"|\b(?:oral )?level [abc]\b|\bexcellent\b|\bgood\b|\bstrong\b|\bwritten\b"
    ),
    demanding=(
        r"fluen|native|mother tongue|proficien|business|[bc][12]|level c|excellent"
        r"|strong"
    ),
    in_which=r"written|spoken",
    own="English",
    heard=(
        r"fluen|native|mother tongue|\bc[12]\b|level c|excellent|strong|proficien|business"
        r"|spoken"
    ),
    in_writing=r"\bwrit(?:e|ing|ten)\b|\bread(?:ing)?\b",
    aloud=(
        r"\bspok|\bspeak|\bverbal|\boral|\bcommunicat|\bfluen|\bnative\b|\bconversation"
        r"|\bcommand\b"
    ),
    not_known=(
        r"\b(?:no(?! (?:problem|difficult|trouble|issue))|not(?! only)|never|without|cannot"
        r"|can['’]t|don['’]t|doesn['’]t|unable)"
        r"(?: (?!but|only)\w+){0,4} ?$"
    ),
    none_known=(
        r"^\W{0,3}(?:none|nil|n/?a|zero|no|not (?:spoken|known|at all))\b(?! (?:problem"
        r"|accent))"
    ),
    not_spoken=(
        r"^[ -](?:and \w+ )?(?:cuisine|cooking|food|kitchen|cinema|films?|movies?|literature"
        r"|history|art|wines?|cultures?|music|theatre|novels?|football|politics|markets?|bulldogs?"
        r"|clients?|customers?|restaurants?|polish|law|architecture|dance|poetry|philosophy)\b"
    ),
    of_others=_OF_OTHERS,
    beside_speakers=(_BESIDE_SPEAKERS, _SPEAKERS),
    apart=r"[,;/|•.)\n]|\band\b|\bbut\b|&",
    either=r"\s?,?\s?n?or\s(?:\w+\s)?",
    together=r"\s*(?:and|&|/|both)\s*",
    well=(
        rf"\bfluen(?:t|cy|tly)\b|{_NATIVE}|\bbi-?lingual\b"
        rf"|{_PROFICIENT}|\bexcellent\b|\bperfect(?:ly)?\b|\bgood\b|\bcompetent\b"
        r"|\bfull professional\b|\b(?:c1|c2|b2)\b|\badvanced\b"
        r"|\bspeak\w*\W+(?:\w+\W+){0,3}(?:read|writ)|\bread\w*\W+(?:\w+\W+){0,3}(?:speak|writ)"
        r"|\bwrit\w*\W+(?:\w+\W+){0,3}(?:speak|read)|\bielts\b|\btoefl\b"
    ),
    unreached=_UNREACHED,
    listed=(
        r"\blanguages?\b(?! arts)(?:\W+(?:known|skills?|spoken|abilit\w+|proficienc\w+"
        r"|fluency))?"
        rf"|\blinguistic\b|{_NATIVE}|\blanguage known\b"
    ),
    native=_NATIVE,
    used=(
        r"\b(?:spoke|speak(?:s|ing)?|talk(?:s|ed|ing)? in|in|into|from|between|us(?:ed|ing) my)"
        r" (?:(?:fluent|good|both|basic|some|my|daily) )?(?:\w+(?:,| and| or) )?$"
    ),
)
