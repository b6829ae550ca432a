"""English of advertisements that are letters, paragraphs or notices of a few lines.

A phrase comes in if it speaks to the reader whatever the trade.
"""

from __future__ import annotations

from matcher.language.patterns import Regex, words
from matcher.language.prosewords import Prose

_WHEN: Regex = (
    r"(?:(?:every|each|on|in|at|from|during|most|once|twice|some|as) (?:[\w’'-]+ ){0,4}?"
    r"[\w’'-]+,? )?"
)
_ALSO: Regex = (
    r"(?:(?:also|then|often|mainly|mostly|sometimes|always|regularly|usually|occasionally"
    r"|probably|even|just|already|either) )*"
)
_YOU: Regex = (
    r"(?:you(?:['’]ll|['’]d| will| would| should| must)?"
    r"|(?:the|this|our) (?:right |ideal |successful |new )?(?:person|candidate|applicant)"
    r"(?: will| would| should)"
    r"|they (?:will|would|should))"
)
_GREETING: Regex = r"(?:hey|hi|hello|dear|morning)\b"

PROSE = Prose(
    greeting=_GREETING,
    reader=rf"(?:(?:and|but|so|then) )?{_WHEN}{_YOU} {_ALSO}(?:be (?=\w+ing\b))?",
    brought=(
        rf"(?:(?:and|but) )?(?:ideally,? )?you(?:['’]ve (?!got\b)| have | can | know | hold "
        rf"| speak ){_ALSO}"
    ),
    given=words("""get gets receive enjoy earn join want like love find see feel think believe
        agree hear work start live stay become mind wish expect come go apply call contact
        send email reach click learn choose look pay benefit take-home belong deserve finish
        report might may be been are were is was have has had can not who and or
        need needs whose which that being joining working living starting looking getting
        earning receiving enjoying becoming moving reporting"""),
    offered=rf"{_WHEN}{_YOU} {_ALSO}(?:enjoy|earn|deserve)\b",
    known=words("""know have hold speak understand possess knows has holds speaks understands
        possesses can
        demonstrate demonstrates bring brings"""),
    holders=words("""post-holder postholder jobholder holder incumbent appointee candidate
        applicant employee person position role"""),
    superiors=words("manager supervisor director head owner boss president principal chief"),
    also=rf"{_ALSO.removesuffix('*')}+",
    definite=(
        r"(?:(?:reporting|working|under|with|in|as part|together|based)\b[^,.;:]{3,80}, )?"
        r"(?:and )?(?:the|this) "
    ),
    posts=words("position role"),
    unmeant=words("""offers provides requires includes involves needs pays comes carries
        attracts gives starts reports offer provide require include involve need pay come carry
        attract give start report has have be supports is are"""),
    pronoun=r"(?:and )?(?:he or she|she or he|he/she|she/he|s/he) ",
    being=(
        r"(?:be|is|are) (?:(?!\w+ed\b|given\b|paid\b|sent\b|told\b|part of\b|\w+ing\b"
        r"|responsible\b|accountable\b|in charge\b|enthusiastic\b|excited\b|over\b|under\b"
        r"|aged\b|at least\b|between\b|eligible\b|available\b|based\b|legally\b|\d"
        r"|an? (?:\w+ )?(?:citizen|resident|national)\b)|(?:qualified"
        r"|experienced|skilled|motivated|organi[sz]ed|registered|licen[sc]ed|prepared|committed"
        r"|certified|willing)\b)"
    ),
    of_what=r"of (?:the )?[A-Z][\w&-]+ (?:and [A-Z][\w&-]+ )?|(?:appointed|selected) ",
    told_to=(
        rf"{_ALSO}(?:will|shall|must|should|would|(?:is|are) (?:also )?(?:expected|required)"
        rf" to|needs? to|ha(?:s|ve) to) {_ALSO}(?:be (?=\w+ing\b))?"
    ),
    denying=r"n['’]t|not|never",
    expecting=(
        r"(?:(?:and|but) )?we(?:['’]d| would| do)? (?:also )?"
        r"(?:expect|ask(?: you)? for|require)"
        r"(?! to\b)"
    ),
    person=(
        rf"(?:{_GREETING}(?: \w+){{0,2}}(?: ?[-–—]|[,!:])? )?"
        r"(?:(?:and|so|but|so here['’]s the deal) )?(?:(?:we|i)(?:['’](?:re|m)| are| am)?"
        r" (?:\w+ly |also |now )?(?:need|want|seek|require|after|looking for|seeking|hiring"
        r"|searching for|on the (?:hunt|lookout) for)"
        r"|(?:need|want)ed:?|looking for) (?:an? |one )?"
        r"(?:someone|somebody|anyone|(?:[\w’'-]+ ){1,4}?(?=who))\s?who "
    ),
    having=(
        r"(?:(?:has|have|holds?|can|is|are|knows?|speaks?|loves?|likes?|doesn['’]t|understands?"
        r"|lives?|owns?|drives?|enjoys?|takes?|thinks?|gets?|will|wants?|works?|writes?)\b)"
    ),
    seeking=(
        r"\b(?:looking for|seeking|seeks?|hiring|recruiting|needs?|wants?|require|after)"
        r" (?:an?|another|one|our next) (?:second |third |new )?"
    ),
    sought=(
        r"\b(?:looking for|seeking|seeks?|hiring|recruiting|needs?|wants?|requires?|wanted:?)"
        r" (?:(?:an?|another|one|two|three|our next|experienced) )?"
    ),
    sought_with=words("with able"),
    starting=r"\s(?:to start|starting)\b.*",
    sought_for=(
        r",? (?:(?:who|that) (?:can |will |is able to )?|with (?!us\b|our\b)"
        r"|(?=able to )|to (?!join\b|start\b|be\b|become\b|help us\b|work\b))"
    ),
    place=r" (?:for|in|at|on|from) | to (?:join|start) ",
    doing=r"who|with|to (?!start\b|join\b)\w+|must|able",
    lacking=r"(?:doesn['’]t|isn['’]t|won['’]t|can['’]t|does not|is not)\b",
    listing=r", (?!(?:and|or|preferably|ideally)\b)",
    vague=r"\W*(?:and )?[a-z]+ (?:what|whatever|it|them|they)\b(?: [\w’'-]+){0,4}\W*",
    joints=r"(?:,? (?:and|but)|,) ",
    marks=r"(?:[:;]|\s[–—-]) ",
    praising=r"(?:good|strong|real|genuine|keen|excellent|some|clear|solid|sound|careful|preferably|ideally)\b",
    unasked_cues=words("money amount perk equal apply address"),
    wish_at_end=(
        r"(?!.*\b(?:we|our|us)\b)[^.;:]{3,80} (?:is|are|would be|will be)"
        r" (?:an? |very |highly |absolutely )?"
        r"(?:plus|bonus|advantage|asset|desirable|preferred|nice to have|welcome|beneficial"
        r"|helpful|advantageous|essential|must|vital)(?:, as (?:is|are) [^.;:]{3,80})?\W*"
    ),
    timed=words("hours must"),
    terms=(
        r"^(?:call|ring|phone|text|e-?mail|dm|message|ask for|start(?:s|ing)?|bus|apply|contact"
        r"|drop in|come|hi|hello|dear)\b"
        r"|\b(?:cash|wages?|pay|paid|rate|keys|parking|meals?|provided|given|included|weekly"
        r"|immediate)\b"
        r"|^remote\b|\b(?:remote|hybrid) (?:is|work|ok)"
        r"|^(?:[\w’'-]+ )?(?:area|and around|nearby|perm(?:anent)?|full time|part time)\W*$"
        r"|^(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?s?\b"
        r"(?: ?(?:to|-|–) ?\w+)?\W*$"
    ),
)
