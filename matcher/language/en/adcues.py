"""What tells the lines of job advertisements from each other, and what states a fact."""

from __future__ import annotations

from matcher.language.en.adtitles import NICE
from matcher.language.en.conditions import LIFTING
from matcher.language.patterns import Regex

_PAID: Regex = (  # of a person, not of advertising
    r"\bpaid\b(?! (?:social|search|media|ads?|advertising|campaigns?|acquisition|marketing"
    r"|channels?|traffic)\b)"
)
CUES: dict[str, Regex] = {
    "we": r"\b(?:we|our|us)\b",
    "you": r"\byou(?:rs?)?\b",
    "must": r"\bmust\b|\brequired?\b|\bessential\b|\bneeds? to\b",
    "will": r"\bwill\b|['’]ll\b",
    "money": (
        r"[$£€]\s?\d|\b401\b|\bpension\b|\bsalary\b|\binsurance\b|\bdental\b"
        rf"|(?<!\ba )(?<!\bhuge )(?<!\bbig )\bbonus(?:es)?\b(?! points|: (?:you|if)\b)|{_PAID}"
    ),
    "nice": NICE,
    "equal": (
        r"\bequal\b(?! (?:experience|qualifications?|training|standing|level)\b)"
        r"|\bregardless\b|\bdiscriminat|\bveteran|\bdisabilit|\brace\b|\bgender\b"
        r"|\breligio"
    ),
    "apply": (
        r"\bappl(?:y|ication|icants?)\b|\bresum[eé]s?\b|\bcv\b|\binterview|\bdeadline\b"
        r"|\bclick\b"
    ),
    "years": r"\byears?\b|\byrs?\b",
    "degree": r"\bdegree\b|\bbachelor|\bdiploma\b|\bmaster['’]?s\b|\bged\b|\bgcses?\b",
    "know": (
        r"\bskills?\b|\bknowledge\b|\bexperienced?\b|\babilit(?:y|ies)\b|\bproficien|\bfamiliar"
        r"|\bunderstanding\b|\bexpertise\b|\bable to\b|\bcompeten"
    ),
    "address": r"https?:|www\.|@|\[(?:email|phone|name)\]|\.com\b",
    "company": (
        r"\bcompan(?:y|ies)\b|\bemployer\b|\bleader in\b|\b(?:an?|the|is|[’']s)[ -]leading\b"
        r"|\b(?:world|market|industry)[’']?s?[- ]leading\b|\bmission\b|\bfounded\b"
        r"|\bworldwide\b|\bglobal(?:ly)?\b|\bemployees\b|\bour (?:customers|clients|people)\b"
    ),
    "body": (
        r"\blift|\bstand(?:ing)?\b|\bsit(?:ting)?\b|\bclimb|\bwalk|\bpounds\b|\blbs?\b|\bkg\b"
    ),
    "sought": (
        r"\b(?:ideal|successful|right|qualified) (?:candidates?|applicants?|person)\b"
        r"|\blooking for\b|\bseeking\b|\bhiring\b|\bcandidates? (?:will|must|should)\b"
    ),
    "role": r"\b(?:this|the) (?:role|position|post|job)\b|\bpost ?holder\b|\bresponsible for\b",
    "amount": rf"[$£€]\s?\d|\b401\b|{_PAID}",
    "perk": (
        r"\bholidays?\b|\bannual leave\b|\bdays? (?:of )?(?:leave|off|vacation)\b|\btime off\b"
        r"|\bdiscounts?\b|\bgym\b|\bwellness\b|\bwell-?being\b|\bstaff (?:meals|discount"
        r"|parties)\b"
        r"|\bfree (?:meals?|lunch|parking|training|tea|coffee|food|fruit|uniform)\b"
        r"|\bcycle[- ]to[- ]work\b|\b(?:bike|bonus|share|saving|pension) schemes?\b|\bperks?\b"
        r"|^(?:\w+\W+){0,3}(?:pension|insurance|(?<!a )bonus(?:es)?|dental|salary)\b.{0,20}$"
        r"|\bchildcare\b|\bmaternity\b|\bsick pay\b|\bcar allowance\b|\bparking\b"
    ),
    "hours": (
        r"(?<!each )(?<!every )(?<!an )(?<!per )(?<!\d-)\bhours?\b|\b(?:mon|tues|wednes|thurs"
        r"|fri)days?\b"
        r"|\b(?:satur|sun)days?\b|\bshifts?\b|\bfull[- ]time\b|\bpart[- ]time\b|\bpermanent\b"
        r"|\bcontract\b|\bremote\b|\bhybrid\b|\bweekends?\b"
    ),
    "trait": (
        r"\b(?:team player|self[- ]|motivated|enthusias|attitude|detail|reliab|flexib"
        r"|organi[sz]ed"
        r"|punctual|communicat|interpersonal|proactive|initiative)"
    ),
    "reports": r"\breports? (?:directly )?(?:to|into)\b|\bsupervis(?:es|ion) (?:of|received)\b",
    "offer": (
        r"\bwe (?:offer|provide|value|believe|are|have)\b|\bopportunit(?:y|ies) (?:to|for)\b"
        r"|\bgrowth\b"
    ),
}

NUMBER: Regex = (
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen)(?:\s*\(\d+\))?"
)
FACTS: dict[str, Regex] = {
    "years": (
        rf"\b{NUMBER}\s*(?:\+|plus|or more)?\s*(?:(?:-|–|to)\s*{NUMBER}\s*\+?\s*)?-?\s*"
        r"(?:years?|yrs?)\b(?!\s*(?:old|of age))"
    ),
    "degree": (
        r"\bdegrees?\b|\bbachelor|\bmaster['’]?s\b|\bdiploma\b|\bged\b|\bgcses?\b"
        r"|\ba[- ]levels?\b"
        r"|\bph\.?d\b|\bdoctora|\bb\.?sc\b|\bm\.?sc\b|\bmba\b|\bb\.?eng\b|\bhigh school\b"
        r"|\bhnc\b|\bhnd\b|\bbtec\b|\bnvq(?: ?\d)?\b|\bgraduates?\b|\bcollege\b|\bvocational\b"
    ),
    "certificate": (
        r"\bcertifi(?:ed|cates?|cations?)\b|\bpmp\b|\bprince2\b|\bccna\b|\bcissp\b|\bitil\b"
        r"|\bosha\b|\bcpr\b|\bfirst aid\b|\bsix sigma\b|\bcpa\b|\bcipd\b|\bshrm\b|\bleed\b"
    ),
    "licence": (
        r"\bgas safe\b|\blicen[cs](?:e|es|ed|ure)\b|\bcdl\b"
        r"|\bregistered (?:nurse|with|engineer)\b|\bchartered\b|\bregistration\b"
    ),
    "language": (
        r"\bbi-?lingual\b|\b(?:fluent|fluency|native|(?<!well[ -])spoken|conversational)\b"
        r"|\b(?:second"
        r"|foreign)"
        r" language\b|\b(?:english|spanish|french|german|polish|mandarin|hindi|welsh|arabic"
        r"|italian|portuguese|dutch|danish|swedish|norwegian|finnish|russian|ukrainian|turkish"
        r"|cantonese|japanese|korean|punjabi|urdu|gujarati|bengali|romanian|greek)\b"
    ),
    "authorisation": (
        r"\bauthori[sz](?:ed|ation) to work\b|\bright to work\b|\bvisa\b|\bwork permit\b"
        r"|\b(?:security|vetting|background|site|national|government|customs) clearance\b"
        r"|\bclearance (?:level|check|is|required|needed)\b|\bcitizen(?:s|ship)?\b"
        r"|\bsponsorship\b|\beligib\w+ to work\b"
    ),
    "travel": r"^(?!.*\bexperience (?:in|of|with|within)\b).*?\btravel(?:l?ing)?\b",
    "shift": (
        r"\bshifts?\b|\bweekends?\b|\bnights?\b|\bevenings?\b|\bon[- ]call\b|\bovertime\b"
        r"|\b\d{1,2}(?::\d\d)? ?(?:-|–|to) ?\d{1,2}(?::\d\d)?"
        r"(?: ?(?:am|pm)\b|(?: [a-z]+){0,2} time\b)"
        r"|\bodd hours\b|\bhours (?:per|a) week\b|\bmonday\b|\bflexible (?:hours|schedule)\b"
    ),
    "physical": (
        rf"{LIFTING}|\b(?:lbs?|pounds|kg)\b|\bclimb(?:ing)?\b|\bstoop|\bkneel|\bcrouch"
        r"|\bstand(?:ing)? for\b|\blong periods\b|\bmanual dexterity\b|\bphysical(?:ly)? (?:dem"
        r"|fit|req|abilit)|\bpush and pull\b|\bcolou?r vision\b"
    ),
    "other": (
        r"\bbackground (?:check|screen)|\bdrug (?:test|screen)|\bdbs\b|\bown (?:tools|van"
        r"|transport|vehicle|car)\b|\breliable transportation\b|\bcriminal record\b"
        r"|\byears of age\b"
    ),
    "location": r"\bbased (?:in|at)\b|\blocated\b|\bremote(?:ly)?\b|\bhybrid\b|\bon-?site\b",
}
FACT_WORDS: Regex = (
    r"\b(?:experienced?|years?|yrs?|degrees?|bachelor(?:['’]?s)?|master(?:['’]?s)?|diploma|ged"
    r"|high|school|equivalent|required|preferred|minimum|must|have|has|valid|licen[cs]e"
    r"|drivers?"
    r"|driver['’]?s|driving|or|and|in|of|an?|the|with|at|least|to|related|relevant|field|is|be"
    r"|from|accredited|college|university|level|any|other|similar|plus|combination|education"
    r"|work|working|certifi\w+|desired|possess|for|candidates?|should|appropriate|discipline"
    r"|subject|standard|educated|lieu|may|you|are|fluent|english|written|spoken|bilingual"
    r"|spanish"
    r"|speak|language|weekends?|shifts?|hours|week|nights?|evenings?|travel|able|ability"
    r"|willing"
    r"|willingness|needed|as|up|on|call|full|time|weight|lift|pounds|lbs|typically"
    r"|progressively"
    r"|responsible|professional|area|us|legally|authori[sz]\w+|clean|current|industry|post|own"
    r"|transport\w*|reliable|vehicle|preferably|no|not|new|graduates?|science|engineering)\b"
)
