"""Degrees in Britain, India, North America and Europe.

Short forms that are words as well stand with their capitals, and with what follows them.
"""

from __future__ import annotations

from matcher.language.en import fields
from matcher.language.en.denials import NOT_EARNED, NOT_FINISHED, OF_RELATIVES
from matcher.language.factwords import Degrees
from matcher.language.patterns import Regex, phrases

_QUALIFICATION: Regex = r"(?:n?vq|svq|nvqs|btec|rqf|qcf|scqf)"
_LEVEL: Regex = rf"{_QUALIFICATION}\W{{0,3}}(?:\w+\W{{1,2}}){{0,2}}(?:level|lvl)\W{{0,2}}"
_APOSTROPHE: Regex = r"['’ʼ`´]"

_SCHOOL: Regex = (
    r"\bhigh[- ]?school|\bh\.?s\.? diploma|\bged\b|\bgcses?\b"
    r"|\b[ao][- ]levels?\b(?! (?:of|teach|student|pupil|class|lesson))"
    r"|\bsecondary (?:school|education|level)|\bschool[- ]leav|\bleaving certificate"
    rf"|\bbaccalaur[eé]at\b|\babitur\b|\bmatura\b|\b(?:hsc|ssc|sslc)\b|\b{_LEVEL}[1-3]\b(?:\W{{1,3}}(?:(?:or|and|to)\W)?[1-7]\b)?"
    r"|\b(?:1[02]th|\+2|10\+2) (?:pass|standard|class|grade)|\b(?:n?vq|svq|nvqs"
    r"|btec)\b(?! level)"
    r"|\bgeneral educat\w+ (?:degree|diploma|development)\b|\bsixth form"
    r"|\blevel [1-3] (?:diploma|qualification|apprenticeship)|\bschool (?:diploma|certificate)"
    r"|\b(?:time[- ]served|completed|recogni[sz]ed|formal|indentured|served an?)"
    r" (?:\w+ ){0,2}apprenticeship|\btime[- ]served\b"
)
_ASSOCIATE: Regex = (
    rf"\bassociate(?:s|{_APOSTROPHE}s|s{_APOSTROPHE})?(?: degree|{_APOSTROPHE}s\b| of (?:arts"
    r"|science|applied)| in [a-z]+ degree)|\bassociates? or bachelor"
    r"|\bassociate(?=\W+or\W+(?:bach|technical|trade|vocational))"
    r"|(?-i:\bA\.\s?A\.(?:\s?S\b)?|\bA\.\s?S\b|\bAA?S(?= degree| in |/B))"
    rf"|\bfoundation degree|\bhn[cd]\b|\bhigher national|\b{_LEVEL}[45]\b"
    rf"|\bpolytechnic\b(?! (?:state|institute|university))"
    r"|(?<!school )(?<!secondary )(?<!graduate )(?<!h\.s\. )(?<!level [1-3] )"
    r"\bdip(?:lo|ol)ma\b(?! mill)"
    r"|\b(?:two|2)[- ]years? (?:technical |college )?degree|\b(?:trade|technical|vocational)"
    r" (?:or (?:trade|technical|vocational) )?(?:school|college)|\bvocational (?:qualification"
    r"|training|education|degree)|(?-i:\bITI\b|\bI\.T\.I\b)|\bcommunity college"
)
_BACHELOR: Regex = (
    rf"\bbachelor(?:s|{_APOSTROPHE}s|s{_APOSTROPHE})?\b|\bb\.?\s?sc\b|\bb\.?\s?tech\b"
    r"|\bb[.-]\s?tech\b|\bb[.’']?\s?com\b|\bb\.?\s?eng\b|\bbba\b|\bb\.b\.a\b|\bbca\b"
    r"|\bb\.c\.a\b"
    r"|\bll\.?\s?b\b|\bb\.?\s?pharm|\bb\.\s?arch\b|\bb\.\s?ed\b|\bmbbs\b|\bbds\b|\bbsn\b"
    r"|\bb\.?\s?voc\b|\bbfa\b|\bbbm\b|\bbhm\b|\bbms\b"
    r"|(?-i:(?<!\.)\bB\.\s?[AES]\b(?!\.\s?[A-Z]\.\s?B\b)"
    r"|\bBS(?! ?(?:EN|ISO|OHSAS|\d))\b|\bBA(?=/| or | degree| in "
    r"|,| \()"
    r"|\bBE(?=\s?[(/,-]|\s(?:in|or|degree|from)\b|\s[A-Z][a-z]{3}))"
    rf"|\bundergraduate (?:level )?(?:degree|qualification)|\bhonou?rs degree|\bfirst degree"
    r"|\b(?:four|4|three|3)[- ]years? (?:college |university )?degree"
    rf"|\bdegree[- ](?:level|standard|qualified|educated)|\b{_LEVEL}6\b|\bup to degree"
    rf"|\bany graduates?\b"
    r"|\btertiary (?:qualifications?|education)|\bdiplom\b"
    r"|(?:(?<=college )|(?<=university )|(?<=recent )|(?<=engineering )|(?<=law )|(?<=science )"
    r"|(?<=business )|(?<=nursing ))graduates?\b"
    r"|\bgraduates? (?:in|of|from|with an?|level)\b|\bgraduate (?=mechanical|electrical|civil)"
)
_MASTER: Regex = (
    rf"\bmaster(?:{_APOSTROPHE}s|s{_APOSTROPHE})|\bmasters (?:degree|in|of|level|or|prefer\w+)"
    r"|\bmasters(?=[,.)/])|\bmaster (?:of|in|degree|level)\b|\bm\.?b\.?a\b|\bm\.?\s?sc\b"
    r"|\bm\.?\s?tech\b|\bm[.-]\s?tech\b|\bm[.’']?\s?com\b|\bmeng\b|\bm\.eng\b|\bm\.?\s?phil\b"
    r"|\bm\.\s?ed\b|\bmca\b|\bm\.c\.a\b|\bll\.m\b|\bm\.?\s?pharm|\bm\.\s?arch\b|\bmsw\b"
    r"|\bmph\b|\bpg\.?d[bc]?\.?[am]\b|\bp\.?g\.? diploma|\bpost[- ]?graduat(?:ion\b"
    r"|e (?:degree|diploma|qualification|level|in|study|studies|certificate|course)\b)"
    r"|\badvanced degree|\bgraduate(?:[- ]level)? degree|\bhigher degree|\bstaatsexamen"
    rf"|\b{_LEVEL}7\b"
    r"|(?-i:\bLLM(?= in | degree|,? from)|(?<!\.)\bM\.S\b(?!\W{0,2}(?i:office|word|excel|power"
    r"|access|outlook|project|dos))|\bMS(?=\)|\s?(?:degree|in\b|or\b|/\s?Ph|\(|,? Ph))"
    r"|(?<=BS or )MS\b"
    r"|(?<=BS/)MS\b|(?<=BS, )MS\b|(?<=BA/)MA\b|(?<=BA or )MA\b|(?<![.(])\bM\.\s?[AE]\b"
    r"|(?<![,a-z] )\bMA(?= degree| in ))"
)
_DOCTORATE: Regex = (
    r"\bph\.?\s?d\b|\bd\.?\s?phil\b|\bdoctora(?:te|l)\b|\bdoctor of\b|\bjuris doctor"
    r"|(?-i:\bJ\.D\b|\bM\.D\b)|\b(?:jd|md) degree\b|\bdegree: md\b"
)

DEGREES = Degrees(
    levels={
        "school": _SCHOOL,
        "associate": _ASSOCIATE,
        "bachelor": _BACHELOR,
        "master": _MASTER,
        "doctorate": _DOCTORATE,
    },
    plain=r"\bdegrees?\b|\bdegree[- ]?educated",
    on_resumes={
        "school": (
            r"\b(?:1[02]|x|xii)(?:th|\s?std)\b|\bintermediate\b|\bmatric\w*|\b10\s?\+\s?2\b"
            r"|\b(?:s\.?s\.?c|h\.?s\.?c|s\.?s\.?l\.?c|hssc|cbse|icse|puc|i\.?sc)\b|\bhigher sec"
            r"|\b(?:class|std\.?|grade) (?:x|xii|10|12)\b|\bsecondary\b|\bmadhyamik|\bplus two"
            r"|\bschooling\b|\bschool\b(?! (?:of|for))|\+2\b|\bapprentic\w+"
            r"|(?-i:\b[A-Z]\.\s?S\.\s?E\.\s?B\b|\b[A-Z]{1,2}SEB\b)"
        ),
        "associate": (
            r"\bd\.?m\.?e\b|\bdece?\b|\bdeee\b|\bdce\b|\bncvt\b|\bdca\b|\bfdsc\b|\bdiphe\b"
            r"|\bassociates? in\b|\bt[eé]cnico superior"
        ),
        "bachelor": (
            r"(?-i:(?<!\.)\b(?:B\.?\s?E|B\.?\s?A|B\.?\s?S(?! ?EN)|BIT)\b"
            r"(?!\.\s?[A-Z]\.\s?B\b))"
            r"|(?<!school )(?<!post[ -])\bgraduat(?:ion|ed?)\b(?! from (?:high|\w+ high"
            r"|secondary))|\bbat?ch[ea]?l[aeo]rs?\b"
            r"|\bb\.?hons\b|\bhonou?rs\b|\bunder ?graduate|\bb\.?\s?ed\b"
            r"|\blicen(?:ciatura|ciad[oa])\b|\blaurea\b(?! magistrale)|\blicence (?:de|en|ès)\b"
            r"|\bbacharel\w*|\bbac ?\+ ?[34]\b|\bgrado en\b|\bkandidat\w*|\bhbo\b"
            r"|\bingenier[oa]\b|\bingénieur\b|\bbakal\w+|(?-i:\bBS[CEM]E\b|\bBHMS\b|\bBAMS\b)"
        ),
        "master": (
            r"(?-i:(?<!\.)(?<![A-Z]{4}, )(?<![a-z], )(?<!\()\b(?:M\.?\s?E|M\.?\s?A"
            r"|M\.?S(?!\W{0,2}(?i:office|word|excel|dos"
            r"|power|access"
            r"|project|outlook|visio|sql|windows|university)))\b)|\bpost[- ]?grad|\bmasters?\b"
            r"|\bpgp\b|\bmfc\b|\bm\.?m\.?s\b|\bmpm\b|\bm\.?\s?ed\b|\bpgd\w*|\bpg ?cert"
            r"|\bdiplom-\w+|\bdipl\.?-?\s?ing|\blaurea magistrale|\bma[iî]trise\b|\bmestrado\b"
            r"|\bmagister\b|\bbac ?\+ ?5\b|\bingénieur diplômé|\bcivilingenj\w+|\bmáster\b"
        ),
        "doctorate": (
            r"\bdegree: md\b|\bdoctorate|\bdoktor\b|\bdoctora(?:do|t)\b|\bdoutorado\b"
            r"|(?-i:(?<![a-z], )(?<![a-z],)(?<![a-z] )\bMD\b"
            r"|\bJD\b)|\b(?:ll|s\.?j)\.?d\b"
        ),
    },
    not_degree=(
        r"\b(?:high|great|large|certain|some|reasonable|greater|considerable|highest|any"
        r"|significant|varying) degrees? (?:of|to)\b|\bdegrees? of (?!bachelor|master|doctor)"
        r"|\b\d+[- ]?(?:°|degrees?)\b|\bdegrees? (?:f\b|c\b|fahrenheit|celsius)|\b360"
        r"|\bpursu(?:e|ing) (?:an? )?(?:\w+ )?degree"
        r"|\bschool (?:board|district|meals|holidays|children|pupils|students)"
        r"|\bdegree apprentice|\btowards? (?:an? )?\w*\s?degree|\bscrum master|\bmaster data"
        r"|\b(?:in lieu of|instead of|without|place of|than) (?:an?|the) (?:\w+ )?degree"
    ),
    elsewhere=r"\bregardless\b|\btuition\b|\breimburs|\bour graduates\b",
    denied=(
        r"\b(?:do(?:es)? not|don['’]t|doesn['’]t|won['’]t|not|without) (?:typically |always"
        r" |usually |generally |strictly )?(?:require|need|ask for|necessar\w+|essential|an?)\b"
        r"|\bnot (?:needed|required|necessary)\W|\bno (?:formal )?(?:degrees?|qualifications?"
        r"|education|diploma)\b"
    ),
    between=(
        r"and|or|degrees?|e\.?g\.?|i\.?e\.?|preferably|higher|above|better|level|an?|of|arts"
        r"|science|the|diploma|minimum|either|school|general|education|equivalent|in|ged"
    ),
    without=(
        r"(?:without|in (?:lieu|place) of|instead of|if you have no) (?:an? |any )?"
        r"(?:\w+ ){0,2}degree"
    ),
    equivalent=(
        r"\bequivalent|\bequivalency|\bin lieu\b|\bcombination of (?:education|training"
        r"|experience)|\bor (?:\w+ ){0,3}experience\b|\bqualified by experience"
        r"|\bby experience\b"
        r"|\bor (?:comparable|similar|equal)\b|\bequiv\b"
    ),
    related=(
        r"\b(?:related|relevant|similar|comparable|allied|appropriate|technical|suitable"
        r"|associated|any|other|applicable) (?:\w+ ){0,2}?(?:fields?|disciplines?|subjects?"
        r"|areas?|studies|degree|majors?|stream|qualification|streams)"
    ),
    going_on=(
        r"\bp[eu]r[us]\w{0,3}ing\b|\bdoing\b|\bwaiting for\b|\bcandidate for\b"
        r"|\bfinal (?:year|semester)\b(?! project)|\bappearing"
        r"|\bcurrently (?:studying|enrolled|working)"
        r"|\bundergoing|\b(?:studying|working|training|studies) (?:towards?|for)\b"
        r"|\bfinal year student|\bin progress|\bexpected\b|\bnot (?:completed|finished)"
        r"|\bdrop(?:ped)? ?out|\bincomplete|\bwithdr[ae]w|\bleft (?:without|before|early)"
        r"|\bwithout (?:\w+ ){0,3}(?:graduating|complet\w+|finishing|degree)|\bunfinished"
        r"|\breading for\b|\babd\b|\ball but dissertation|\bdiscontinued|\babandoned"
        r"|\bdeferred|\bongoing|\bcandidacy|\bdid not (?:finish|complete|graduate)"
        r"|\bnot (?:graduated|awarded|conferred|obtained)|\banticipated\b|\bundergoing"
        r"|\b(?:partially|partly) completed|\bcredits (?:towards?|earned)|\bsuspended"
        r"|\b(?:preparing|applied|applying) for\b|\bto be (?:awarded|completed|conferred)"
        r"|\bcurrent(?:ly)? (?:a |an )?(?:student|in)\b|\bfailed"
        r"|\b(?:till|until|up ?to) (?:the )?(?:\d|[ivx]{1,4})(?:st|nd|rd|th)? ?sem"
        r"|\bawait(?:ed|ing)\b"
        r"|\byet to (?:be )?complet|\bresults? (?:is |are )?pending|\(cont(?:d|inu\w+)?\b"
        rf"|{NOT_FINISHED}"
    ),
    not_earned=NOT_EARNED,
    of_others=OF_RELATIVES,
    of_any=fields.OF_ANY,
    of_arts=fields.OF_ARTS,
    never_of_arts=fields.NEVER_OF_ARTS,
    studying=(
        r"^[)\s]{0,2}(?:[\w'’-]+ ){0,4}(?:students?|candidates?|scholar"
        r"|researcher)\b(?! (?:of the year|union|council|representative|rep\b|club|society"
        r"|association|ambassador|advis|welfare|support))"
    ),
    before_field=(
        r"(?:degrees?|diplomas?|qualifications?|certificates?|graduates?|level|standard"
        r"|honou?rs"
        r"|\(?hons\.?\)?|majors?|fields?|courses?|in|of|with(?= (?:an? )?(?:major|concentrat"
        r"|special|emphas|hono|degree|focus))|an?|the|specializ\w+|specialis\w+"
        r"|concentrat\w+|emphasis|major|focus(?:ed|ing)?|on|accredited|college"
        r"|universit(?:y|ies)|recognised|recognized|required|preferred|or|higher|above|better"
        r"|equivalent|minimum|relevant|related|a|educated|to|subject|discipline|either|one"
        r"|(?:the )?following|(?<=of )(?:science|arts|engineering|technology)(?= (?:in"
        r"|degree)))"
    ),
    into=r"\b(?:in|of)\b",
    after_field=(
        r"\.(?!\d)|[;:!?()\[\]•|]|\s[–—-]\s|,\s(?:with|from|plus|preferably|and \d|including"
        r"|at|an?|your|you)\b"
        r"|\b(?:is|are|would be|strongly|highly)? ?(?:required|preferred|desired|desirable"
        r"|essential|necessary|a plus|is|are|must|will)\b|\b(?:or|and) (?:an? )?(?:\w+ )?(?:"
        r"equivalent|related|relevant|similar|comparable|other|higher|associated|allied)"
        r"|\b(?:with|from|plus|and (?:at least|\d|a minimum)|along|together|who|which|that"
        r"|combined|preferably|minimum|at least|degree|experience|qualification)\b|\bor \d|\d"
    ),
    in_full=r"degree|bachelor|master|diploma|doctor|graduat|universit",
    perhaps=r"degree|bachelor|master|diploma|doctor|graduat|ph\.? ?d|(?-i:\b[BML]\.? ?[A-Z])",
    after_name=(
        r"[|;•]|\s[–—-]\s|\(\d|\d{2,}|[%]|\b(?:from|at|with|year|passed|completed|university"
        r"|college|institute|school|secured|securing|under|percentage|first|second|class"
        r"|affiliated"
        r"|graduated|aggregate|and engaged|board|during|cgpa|pursuing|obtained|through)\b"
    ),
    fields=fields.FAMILIES,
    within=fields.WITHIN,
    headed=fields.HEADED,
    groups=fields.GROUPS,
    close=fields.CLOSE,
    places=(
        r"(?<!/)(?<!/ )\buniversit(?:y|é|at|ät|à)\b(?!\s?/)"
        r"|(?<!junior )(?<!inter )\bcollege\b(?!\s?/)"
        r"|\bpolytechnic\b(?!\s?/)"
        r"|\binstitute of (?:technology|engineering|management|science)"
    ),
    institution=(
        r"\b(?:institute|college|university|school|academy|board|faculty|department)\s(?:of|for)"
        r"(?:\s(?-i:[A-Z][\w.]{0,30}|and|&)){1,4}"
    ),
    by_experience=(
        r"\b(?:equivalent|equivalency|comparable|in lieu|combination of|qualified by|or by)\b"
        r"[^.;]{0,40}\bexperience\b|\bor (?:\w+ ){0,3}experience\b"
        r"|\bexperience (?:may|can|will) (?:be )?(?:substitut|consider)"
    ),
    vocational=fields.VOCATIONAL,
    vocational_grade=fields.VOCATIONAL_GRADE,
    of_schools=fields.OF_SCHOOLS,
    named_wide=phrases("computing"),
    wide=fields.WIDE,
    wide_on_resumes=fields.WIDE_ON_RESUMES,
)
