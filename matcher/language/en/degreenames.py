"""Degrees in Britain, India, North America and Europe, by the names of their levels.

Short forms that are words as well stand with their capitals, and with what follows them.
"""

from __future__ import annotations

from matcher.language.patterns import Regex

_QUALIFICATION: Regex = r"(?:n?vq|svq|nvqs|btec|rqf|qcf|scqf)"
_LEVEL: Regex = rf"{_QUALIFICATION}\W{{0,3}}(?:\w+\W{{1,2}}){{0,2}}(?:level|lvl)\W{{0,2}}"
_APOSTROPHE: Regex = r"['’ʼ`´]"

_SCHOOL: Regex = (
    r"\bhigh[- ]?school(?: education\b)?|\bh\.?s\.? diploma|\bged\b|\bgcses?\b"
    r"|\b[ao][- ]levels?\b(?! (?:of|teach|student|pupil|class|lesson))"
    r"|\bsecondary (?:school|education|level)|\bschool[- ]leav|\bleaving certificate"
    rf"|\bbaccalaur[eé]at\b|\babitur\b|\bmatura\b|\b(?:hsc|ssc|sslc)\b"
    rf"|\b{_LEVEL}[1-3]\b(?:\W{{1,3}}(?:(?:or|and|to)\W)?[1-7]\b)?"
    r"|\b(?:1[02]th|\+2|10\+2) (?:pass|standard|class|grade)|\b(?:n?vq|svq|nvqs"
    r"|btec)\b(?! level)"
    r"|\bgeneral educat\w+ (?:degree|diploma|development)\b|\bsixth form"
    r"|\blevel [1-3] (?:diploma|qualification|apprenticeship)|\bschool (?:diploma|certificate)"
    r"|\b(?:time[- ]served|completed|recogni[sz]ed|formal|indentured|served an?)"
    r" (?:\w+ ){0,2}apprenticeship|\btime[- ]served\b|\bausbildung\b(?! (?:of|to|zum|zur))"
    r"|\bmatric(?:ulation)?\b|\bgrade (?:12|xii)\b"
)
_ASSOCIATE: Regex = (
    rf"\bassociate(?:s|{_APOSTROPHE}s|s{_APOSTROPHE})?(?: degree|{_APOSTROPHE}s\b| of (?:arts"
    r"|science|applied)| in [a-z]+ degree)|\bassociates? or bachelor"
    r"|\bassociate(?=\W+or\W+(?:bach|technical|trade|vocational))"
    r"|(?-i:\bA\.\s?A\.(?:\s?S\b)?|\bA\.\s?S\b|\bAA?S(?= degree| in |/B))"
    rf"|\bfoundation degree|\bhn[cd]\b|\bhigher national|\b{_LEVEL}[45]\b"
    rf"|\bpolytechnic\b(?! (?:state|institute|university))"
    r"|\blevel [45] (?:qualification|certificate|apprenticeship)"
    r"|(?<!school )(?<!secondary )(?<!graduate )(?<!h\.s\. )(?<!\bhs )(?<!level [1-3] )"
    r"\bdip(?:lo|ol)ma\b(?! mill)"
    r"|\b(?:two|2)[- ]years? (?:technical |college )?degree|\b(?:trade|technical|vocational)"
    r" (?:or (?:trade|technical|vocational) )?(?:school|college)|\bvocational (?:qualification"
    r"|training|education|degree)|(?-i:\bITI\b|\bI\.T\.I\b)|\bcommunity college"
)
_BACHELOR: Regex = (
    rf"\bbachelor(?:s|{_APOSTROPHE}s|s{_APOSTROPHE})?\b|\bb\.?\s?sc\b|\bb\.?\s?tech\b"
    r"|\bb[.-]\s?tech\b|\bb[.’']?\s?com\b|\bb\.?\s?eng\b|\bbba\b|\bb\.b\.a\b|\bbca\b"
    r"|\bb\.c\.a\b"
    r"|\bll\.?\s?b\b|\bb\.?\s?pharm|\bb\.\s?arch\b|\bb\.\s?ed\b|\bm\.?b\.?b\.?s\b|\bbds\b"
    r"|\bbsn\b"
    r"|\bb\.?\s?voc\b|\bbfa\b|\bbbm\b|\bbhm\b|\bbms\b"
    r"|(?-i:(?<!\.)\bB\.\s?[AES]\b(?!\.\s?[A-Z]\.\s?B\b)"
    r"|\bBS(?! ?(?:EN|ISO|OHSAS|\d))\b|\bBA(?=/| or | degree| in "
    r"|,| \()"
    r"|\bBE(?=\s?[(/,-]|\s(?:in|or|degree|from)\b|\s[A-Z][a-z]{3}))"
    rf"|\bundergraduate (?:level )?(?:degree|qualification)|\bhonou?rs degree|\bfirst degree"
    r"|\b(?:four|4|three|3)[- ]years? (?:college |university )?degree"
    rf"|\bdegree[- ](?:level|standard|qualified|educated)|\b{_LEVEL}6\b|\bup to degree"
    r"|(?<!in )(?<!of )(?<!within )\bhigher education\b(?=\s?(?:\(|$|required|qualif))"
    r"|\bb\.\s?des\b|\bany graduates?\b"
    r"|\bqualifications?(?: required)?\W{1,4}graduat(?:e|ion)\b"
    r"|\b(?:completed|finished|successful\w*) (?:\w+ ){0,2}(?:university|college|academic)"
    r" (?:studies|education)\b|\blevel 6 (?:qualification|diploma|apprenticeship)"
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
    r"|\bmsn\b|\bmlis\b"
    r"|\bmph\b|\bpg\.?d[bc]?\.?[am]\b|\bp\.?g\.? diploma|\bpost[- ]?graduat(?:ion\b"
    r"|e (?:degree|diploma|qualification|level|in|study|studies|certificate|course)\b"
    r"|e(?=\W*(?:$|[,.;)]|(?:or|and|required|preferred|desirable|with)\b)))"
    r"|\blevel 7 (?:qualification|diploma|apprenticeship)"
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
    r"|\bpharm\.?\s?d\b|(?-i:\bDNP\b|\bM\.?D\.?(?:/| or )D\.?O\b)"
    r"|(?-i:\bJD\b(?=/|,? (?:and|or|from|required|preferred)\b))"
    r"|(?-i:\bJ\.D\b|\bM\.D\b)|\b(?:jd|md) degree\b|\bdegree: md\b"
)

LEVELS: dict[str, Regex] = {
    "school": _SCHOOL,
    "associate": _ASSOCIATE,
    "bachelor": _BACHELOR,
    "master": _MASTER,
    "doctorate": _DOCTORATE,
}
"""For each level, from the lowest on, what names it."""

_BACHELOR_LETTERS: Regex = (
    r"(?-i:\bB\.?(?:S\.?W|P\.?T|O\.?T|V\.?Sc|Mus|Nurs|N|Acc|Bus|B\.?S|C\.?S|Comp|Th"
    r"|Soc\.?\s?Sc|C\.?L"
    r"|H\.?Sc|Surv|L\.?A|Stat|Ag|Math|Litt|Fin|Tech\.?Ed|Ch\.?E|H\.?M\.?C\.?T|F\.?Tech"
    r"|Agr)\b\.?)"
)
_MASTER_LETTERS: Regex = (
    r"(?-i:\bM\.?(?:F\.?A|P\.?A|P\.?P|P\.?T|Acc|Fin|Stat|H\.?A|Div|Mus|S\.?[CEM]\.?E"
    r"|H\.?R\.?M|Des|Plan"
    r"|Res|Math|Chem|Phys|Nurs|Comp|Jur|D\.?S)\b\.?)"
)
_DOCTORATE_LETTERS: Regex = (
    r"(?-i:\b(?:Ed\.?D|Psy\.?D|D\.?P\.?T"
    r"|D\.?V\.?M|D\.?D\.?S|D\.?M\.?D|D\.?B\.?A|Eng\.?D|D\.?Sc"
    r"|Au\.?D)\b\.?)"
)

ON_RESUMES: dict[str, Regex] = {
    "school": (
        r"\b(?:1[02]|x|xii)(?:th|\s?std)\b|\bintermediate\b|\bmatric\w*|\b10\s?\+\s?2\b"
        r"|\b(?:s\.?s\.?c|h\.?s\.?c|s\.?s\.?l\.?c|hssc|cbse|icse|puc|i\.?sc)\b|\bhigher sec"
        r"|\b(?:class|std\.?|grade) (?:x|xii|10|12)\b|\bsecondary\b|\bmadhyamik|\bplus two"
        r"|\bschooling\b|\bschool\b(?! (?:of|for))|\+2\b|\bapprentic\w+"
        r"|(?-i:\b[A-Z]\.\s?S\.\s?E\.\s?B\b|\b[A-Z]{1,2}SEB\b)"
    ),
    "associate": (
        r"\bd\.?m\.?e\b|\bdece\b|(?-i:\bDEC\b)(?!\W{0,3}\d)|\bdeee\b|\bdce\b|\bncvt\b"
        r"|\bdca\b|\bfdsc\b|\bdiphe\b"
        r"|\bassociates? in\b|\bt[eé]cnico superior|(?-i:\b(?:BTS|DUT) (?=[A-Z][a-zé])"
        r"|\bAAS\b|\bAA\b(?=,? [A-Z][a-z]))"
    ),
    "bachelor": (
        r"(?-i:(?<!\.)\b(?:B\.?\s?E|B\.?\s?A|B\.?\s?S(?! ?EN)|BIT)\b"
        r"(?!\.\s?[A-Z]\.\s?B\b))"
        r"|(?<!school )(?<!post[ -])\bgraduat(?:ion|ed?)\b(?! from (?:high|\w+ high"
        r"|secondary))|\bbat?ch[ea]?l[aeo]rs?\b"
        r"|\b(?:bmm|bjmc)\b|\bb\.?hons\b|\bhonou?rs\b|\bunder ?graduate|\bb\.?\s?ed\b"
        r"|\blicen(?:ciatura|ciad[oa])\b|\blaurea\b(?! magistrale)|\blicence (?:de|en|ès)\b"
        r"|\bbacharel\w*|\bbac ?\+ ?[34]\b|\bgrado en\b|\bkandidat\w*|\bhbo\b"
        r"|\bingenier[oa]\b|\bingénieur\b|\bbakal\w+|(?-i:\bBS[CEM]E\b|\bBHMS\b|\bBAMS\b)"
        rf"|{_BACHELOR_LETTERS}"
    ),
    "master": (
        r"(?-i:(?<!\.)(?<![A-Z]{4}, )(?<![a-z], )(?<!\()\b(?:M\.?\s?E|M\.?\s?A"
        r"|M\.?S(?!\W{0,2}(?i:office|word|excel|dos"
        r"|power|access"
        r"|project|outlook|visio|sql|windows|university)))\b)|\bpost[- ]?grad|\bmasters?\b"
        r"|\bpgp\b|\bmfc\b|\bm\.?m\.?s\b|\bmpm\b|\bm\.?\s?ed\b|\bpgd\w*|\bpg ?cert"
        rf"|\bdiplom-\w+|\bdipl\.?-?\s?ing|\blaurea magistrale|\bma[iî]trise\b|\bmestrado\b"
        rf"|\bmagister\b|\bbac ?\+ ?5\b|{_MASTER_LETTERS}|\bingénieur diplômé"
        rf"|\bcivilingenj\w+|\bmáster\b"
    ),
    "doctorate": (
        r"\bdegree: md\b|\bdoctorate|\bdoktor\b|\bdoctora(?:do|t)\b|\bdoutorado\b"
        r"|(?-i:(?<![a-z], )(?<![a-z],)(?<![a-z] )\bMD\b(?!\.?\s?(?:[A-Z][a-z]|\d))"
        rf"|{_DOCTORATE_LETTERS}"
        r"|\bJD\b)|\b(?:ll|s\.?j)\.?d\b"
    ),
}
"""What names levels on résumés only, where schooling is told."""
