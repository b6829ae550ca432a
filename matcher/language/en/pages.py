"""English around job advertisements: tables of criteria, and texts that are no advertisement.

A phrase of ``instead`` comes in if a page says it in the place of what was sought; a word of
``of_work`` if advertisements of several trades have it.
"""

from __future__ import annotations

from matcher.language.pagewords import Doubts, Tables
from matcher.language.patterns import Regex, words

_CRITERIA: Regex = (
    r"(?: (?:criteria|criterion|skills|experience|requirements?|qualifications?|attributes?"
    r"|knowledge))?"
)

TABLES = Tables(
    essential="Essential",
    desirable="Desirable",
    must=rf"(?:essentials?|required|mandatory|must[- ]haves?|minimum){_CRITERIA}",
    nice=(
        rf"(?:desirables?|desired|preferred|nice[- ]to[- ]haves?|advantageous|optional|bonus)"
        rf"{_CRITERIA}"
    ),
    must_letter=r"e|ess",
    nice_letter=r"d|des",
    either=(
        r"e ?(?:/|or) ?d|d ?(?:/|or) ?e|ess(?:ential)? ?(?:/|or|and|&) ?des(?:irable)?|level"
        r"|desirable ?(?:/|or) ?essential|required ?(?:/|or) ?preferred|priority|importance"
        r"|status"
    ),
    tick=r"yes|y",
    key=r"(?:key\W*)?\W*e\W{0,3}(?:= ?|is |for )?essential\b.{0,80}",
)

_PLACES: Regex = r"openings|vacancies|roles|positions|jobs|posts"

DOUBTS = Doubts(
    function_words=words("""the and of with for you our will we are from your this that must
        have to an it its be who which their at by or as on in is"""),
    languages={
        "ar": "Arabic",
        "bg": "Bulgarian",
        "bn": "Bengali",
        "ca": "Catalan",
        "cs": "Czech",
        "cy": "Welsh",
        "da": "Danish",
        "de": "German",
        "el": "Greek",
        "es": "Spanish",
        "et": "Estonian",
        "eu": "Basque",
        "fa": "Persian",
        "fi": "Finnish",
        "fr": "French",
        "ga": "Irish",
        "he": "Hebrew",
        "hi": "Hindi",
        "hr": "Croatian",
        "hu": "Hungarian",
        "id": "Indonesian",
        "is": "Icelandic",
        "it": "Italian",
        "ja": "Japanese",
        "ko": "Korean",
        "lt": "Lithuanian",
        "lv": "Latvian",
        "ms": "Malay",
        "nl": "Dutch",
        "no": "Norwegian",
        "pl": "Polish",
        "pt": "Portuguese",
        "ro": "Romanian",
        "ru": "Russian",
        "sk": "Slovak",
        "sl": "Slovene",
        "sr": "Serbian",
        "sv": "Swedish",
        "ta": "Tamil",
        "te": "Telugu",
        "th": "Thai",
        "tr": "Turkish",
        "uk": "Ukrainian",
        "ur": "Urdu",
        "vi": "Vietnamese",
        "zh": "Chinese",
    },
    of_work={
        "experience": r"\bexperienced?\b",
        "skill": r"\bskill(?:s|ed)?\b",
        "knowledge": r"\bknowledge\b",
        "ability": r"\babilit(?:y|ies)\b|\bable to\b",
        "degree": (
            r"\b(?:qualifications?|qualified|part-qualified|degree|diploma|hnc|hnd|gcses?|bsc)\b"
        ),
        "certificate": (
            r"\b(?:certificat\w+|certified|licen[cs]ed?|ticket|regist(?:ration|ered))\b"
        ),
        "job": (r"\b(?:roles?|positions?|post ?holder|incumbent|vacanc\w+|openings?|jobs?)\b"),
        "applicant": (
            r"\b(?:candidates?|applicants?|appl(?:y|ying|ications?)|cv|r[eé]sum[eé]s?)\b"
        ),
        "pay": (
            r"\b(?:salary|pay|wages?|pension|per hour|an? hour|a day|per annum|benefits"
            r"|holidays?|tips|commission|cash)\b"
        ),
        "time": (
            r"\b(?:full[- ]time|part[- ]time|permanent|temporary|contract|shifts?|overtime"
            r"|hours|weekends?)\b"
        ),
        "team": (
            r"\b(?:team|colleagues?|staff|employees?|employer|employment|workforce|apprentices?"
            r"|trainees?|juniors)\b"
        ),
        "hiring": (
            r"\b(?:hiring|recruit\w*|wanted|looking for|seeking|join(?:ing)?"
            r"|we (?:need|want) (?:an?|another|more|extra|somebody|someone)"
            r"|we[’']re after (?:an?|another|somebody|someone)"
            r"|(?:searching|on the (?:hunt|lookout)) for"
            r"|come and (?:\w+ ){1,4}with us|reqd)\b"
        ),
        "duty": r"\b(?:responsib\w+|dut(?:y|ies)|accountab\w+|tasks?)\b",
        "requirement": (
            r"\b(?:requirements?|required|essential|desirable|preferred|must[- ]haves?|criteria"
            r"|person spec\w*|advantage\w*)\b"
        ),
        "you": (
            r"\byou(?:['’]ll| will) (?!need\b)\w+|\byou(?:['’]ve| have|['’]re| are| bring)\b"
            r"|\b(?:about|what) you\b"
            r"|\byour (?:day|role|tasks|duties|work|profile|responsib\w+)\b"
        ),
        "years": r"\b(?:years?|yrs?|months)\b",
        "leading": (
            r"\b(?:supervis\w+|manag(?:e|er|ers|ing|ement)|lead(?:ing)?|train(?:ing)?)\b"
        ),
        "working": r"\b(?:career|work(?:ing|ed)?)\b",
    },
    of_candidates=words("experience skill knowledge ability requirement"),
    addressing=(
        r"\b(?:you(?:rs?|['’]\w+)?|we(?:['’]\w+)?|our|us|candidates?|applicants?"
        r"|appl(?:y|ying)|post ?holder|jobholder|incumbent|salary|benefits"
        r"|equal opportunit\w+|vacancy|essential|desirable|preferred|must)\b"
    ),
    first_person=r"\b(?:I|[Mm]y|me|myself)\b",
    instead={
        "gone": (
            r"\b(?:job|position|role|vacancy|posting|post|advert\w*|opportunity)\b.{0,40}"
            r"\bno longer (?:available|open|active|accepting|advertised|exists?)\b"
            r"|\bno longer accepting applications\b|\b(?:position|role|job|vacancy) (?:has been"
            r"|is|was) (?:filled|closed)\b|\b(?:job|vacancy|posting|advert) (?:has |is )?"
            r"(?:now )?(?:expired|closed)\b"
            r"|\bpage (?:not|(?:can(?:no|['’])t|could not) be) found\b"
            r"|\berror 40[34]\b|\b40[34] (?:not found|forbidden)\b"
        ),
        "script": (
            r"\b(?:enable|activate|turn on|requires?|needs?) java ?script\b"
            r"|\bjava ?script (?:is |must be |to be )?(?:disabled|required|(?:not )?enabled)\b"
            r"|\bbrowser (?:is not supported|does not support)\b"
            r"|\A\W*(?:loading|please wait)\W*\Z"
        ),
        "robot": (
            r"\b(?:are|you['’]re) (?:a )?(?:human|not a robot)\b|\bcaptcha\b"
            r"|\bchecking (?:your|the) browser\b|\bunusual (?:traffic|activity)\b"
            r"|\bddos protection\b|\bray id\b|\baccess (?:to this page has been )?denied\b"
            r"|\bsecurity (?:check|verification)\b"
        ),
        "login": (
            r"\bforgot(?:ten)? (?:your )?password\b|\b(?:create|need) an? (?:free )?account\b"
            r"|\b(?:sign|log)[- ]?in (?:or \w+ )?to (?:view|see|continue|read|access|apply"
            r"|your)\b"
            r"|\balready (?:have an account|a member|on \w+)\b|\bjoin (?:now )?to (?:view|see"
            r"|apply)\b"
        ),
    },
    any_gender=(
        r"(?:[mwfdxhn]|male|female|diverse)(?: ?[/|,] ?(?:[mwfdxhn]|male|female|diverse)){1,3}"
        r"|(?:all|any|every) genders?|gender[- ]neutral"
    ),
    labels=(
        r"(?:job|post|position|role) title|position|location|salary|reports? to|closing date"
        r"|department|job (?:id|ref\w*|type)|employment type|contract type"
    ),
    several=(
        rf"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}}|several|multiple"
        rf"|following|various|these|all) (?:\w+ ){{0,2}}(?:{_PLACES})\b"
    ),
    occupation=(
        r"\w{2,}(?:er|or|ist|ian|eer|ant|man|woman|person|hand|smith|wright|ess)s?|chefs?|cooks?"
        r"|nurses?|clerks?|leads?|head|interns?|associates?|staff|coach(?:es)?|aides?|guards?"
    ),
    wanted=r"(?:urgently )?(?:wanted|needed|required|req(?:ui)?['’]?d|sought)\b(?!:)",
    no_title=(
        r"(?:careers?|jobs?|vacancies|work|working) (?:at|with|in|for) .*|search (?:for )?jobs"
        r"|(?:we|this|our) .*(?:cookies|privacy)\b.*"
        r"|job (?:description|advert\w*|posting|details)|person specification|vacancy"
        r"|(?:we['’](?:re|are) |now )?hiring.*"
        r"|.*\b(?:follows|precedes) (?:the )?english\b.*|\((?:\S+ ){2,}.*\)"
        r"|.* [>›»] .* [>›»] .*"
        r"|(?:required|needed|wanted|starting|to start) (?:for|from|in|by|as) .*"
        r"|(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b.*"
        r"|(?:from|to|cc|date|sent|reply-to)\s*:.*|(?:(?-i:By) )(?-i:[A-Z]).*"
    ),
)
