"""What denies a paper, a degree or a language, or says that it is only hoped for.

A word comes in if it denies whatever is named, in any trade. What stands before a name ends
with ``$``, what stands behind it begins with ``^``.
"""

from __future__ import annotations

from matcher.language.patterns import Regex

NOT_HELD: Regex = (
    r"\b(?:no|not|never|without|cannot|(?:do|does|did|have|has|am|is)(?: not|n['’]t))"
    r"(?: (?:yet|have|hold|own|possess|had|held|got|been|a|an|any|the|valid|full|current"
    r"|currently|clean|uk|eu|us|registered|certified|licen[sc]ed|qualified|as|in|with|my"
    r"|own|driving|driver['’]?s?|pass(?:ed)?|obtain(?:ed)?)){0,6} ?$"
    r"|\b(?:failed|lost|surrendered|revoked|expired|lapsed|former|banned from"
    r"|rejected for|refused|denied|turned down for|(?:ineligible|not eligible) for)"
    r"(?: (?:the|my|a|an|in|at))? ?$"
)
NONE_BEHIND: Regex = r"^ ?(?:licen[sc]e|certificat\w+|card)?\s?[:–—-] ?(?:none|no|n/?a|nil)\b"
LAPSED: Regex = (
    r"^(?: (?!not|never)[\w-]+){0,4}[\s(\[,:–—-]{1,4}(?:has |have |is |was |now |been |since )*"
    r"(?:expired|refused|rejected|denied|declined|unsuccessful|turned down|lapsed"
    r"|revoked|suspended|withdrawn|failed|surrendered|not (?:passed|renewed"
    r"|held|valid|current|obtained|achieved)|no longer (?:valid|held|current)|provisional"
    r"|learner)\b"
)
LEARNER: Regex = r"\b(?:provisional|learner['’]?s?)(?: \w+){0,2} ?$"
HOLDS: Regex = r"\b(?:hold(?:s|ing)?|have|passed|obtained|completed|gained|earned)\b"
HOPED: Regex = (
    r"\b(?:prepar(?:e|es|ed|ing|ation)|stud(?:y|ies|ied|ying)|reading|revising|training"
    r"|registered|sitting|enroll?ed|scheduled|booked|applied|applying|eligible|aiming|wait(?:ing)?"
    r"|candidate|work(?:ed|ing)? towards?) (?:for|to|on|in|towards?)\b"
    r"|\b(?:plan|planning|intend|intending|hope|hoping|aim|wish|want|expect|expecting|need"
    r"|willing|ready|about|going|looking|would like|keen|eager|due|able) to\b"
    r"|\b(?:working|progress\w*) towards?\b|\b(?:await|pursu|persu|seek)\w*|\bwill\b"
    r"|\b(?:planned|future|upcoming|next|target\w*|desired|interested in|expected|pending)\b"
)
"""What stands before a name that is hoped for."""
AWAITED: Regex = (
    r"^\W*(?:(?:exam\w*|level|part|stage|paper|certificat\w+|course|[1-3]|i{1,3})\W+){0,3}"
    r"(?:candidates?|students?|applicants?|trainees?|eligible|due|preparation)\b"
    r"|\b(?:pending|in progress|in process|under ?way|ongoing|on-going|expected"
    r"|anticipated|scheduled|booked|planned|awaited|awaiting|upcoming"
    r"|to be (?:taken|completed|obtained|renewed)|applied for|not yet|incomplete|underway"
    r"|in preparation|resit\w*)\b"
)
"""What stands behind the name of one that is not there yet."""
GROUPS: Regex = (
    r"(?:managers|staff|colleagues|teams?|employees|drivers|nurses|midwives|accountants|holders"
    r"|professionals|contractors|engineers|technicians|welders|candidates|people|members"
    r"|workers|operatives|electricians|plumbers|teachers|consultants|analysts|auditors"
    r"|trainees|students|applicants|customers|clients|specialists|experts)"
)
RELATIVES: Regex = (
    r"(?:brother|sister|wife|husband|spouse|partner|father|mother|parents?|dad|mum|mom|son"
    r"|daughter|children|cousin|uncle|aunt|friends?|boss|manager|mentor|colleagues?|girlfriend"
    r"|boyfriend|fianc[eé]e?|grandfather|grandmother|family)"
)
OF_RELATIVES: Regex = (
    rf"\b(?:my|his|her|our|their|whose|the) (?:\w+ )?{RELATIVES}(?:['’]s?)?"
    r"(?! and (?:i|me)\b)\b[^.;:|•\n]{0,60}$"
)
"""What stands before what a relative, a friend or a chief has or can do."""
MADE_OF_IT: Regex = (
    r"^\W*(?:i )?(?:also )?(?:wrote|written|co-?wrote|designed|produced|published|edited"
    r"|drafted|translated|updated|revised|reviewed|illustrated|printed|organi[sz]ed|arranged"
    r"|restocked|checked|bought|ordered|procured|promoted|advertised|sold"
    r"|administered|processed|handled|issued(?! (?:by|in|to me))"
    r"|(?:booked|reserved|scheduled) (?:\w+ ){0,2}(?:places|seats|rooms?|venues?|staff"
    r"|delegates|candidates|learners|employees|colleagues)) [^.;:|•\n]{0,60}$"
)
"""What stands before the name of a paper that somebody wrote of, ordered or put up."""
OF_OTHERS: Regex = (
    rf"{OF_RELATIVES}"
    r"|\b(?:their|his|her|whose|customers?['’]s?|clients?['’]s?|drivers?['’]|someone['’]s)"
    r"(?: \w+){0,3} ?$"
    r"|\b(?:work(?:ed|ing|s)? (?:closely )?(?:with|alongside|under)|report(?:ed|ing) to"
    r"|hir(?:ed|ing)|recruit(?:ed|ing)|help(?:ed|ing)|assist(?:ed|ing)|interview(?:ed|ing)"
    r"|(?:manag|supervis|lead|led|train|mentor)\w* (?:a |the )?(?:team|group|crew|staff)"
    rf"|{GROUPS} (?:with|who|to|in|for|obtain|get|renew|(?:had|have|needed|were required) to"
    r"|must|holding|needing|applying for))\b(?:(?!\bas\b)[^.;:,])*$"
    r"|\b(?:work(?:ed|ing|s)?|volunteer(?:ed|ing)|temp(?:ed|ing)|intern(?:ed|ing)) (?:for|at)"
    r" (?:the )?$|\bemployed by (?:the )?$"
    r"|\b(?:liais(?:ed?|ing)|correspond(?:ed|ing)?|co-?ordinat(?:ed?|ing)"
    r"|collaborat(?:ed?|ing)|negotiat(?:ed?|ing)) with"
    r"(?: (?!(?:and|as|using|while|holding)\b)[\w'’-]+){0,4} $"
)
BESIDE: Regex = r"\s?(?:and|or|&|/)\s?"
"""What stands between two names of which the same is said behind."""
PARTLY: Regex = r"\bpart(?:ly|ially)?[- ]?qualified\b"
PARTLY_BEFORE: Regex = (
    rf"{PARTLY}\W{{1,3}}(?:(?:accountant|in|as|an?|with|member of)"
    r"\W{1,3}){0,2}$"
)
PARTLY_BEHIND: Regex = rf"^\W{{0,3}}(?:accountant\W{{1,3}})?{PARTLY}"
"""What says, and stands before or behind, that of a paper only some exams are passed."""
BY_OTHERS: Regex = (
    rf"^(?:[ -](?:certified|qualified|licen[sc]ed|registered|accredited|trained)){{0,2}} "
    rf"{GROUPS}\b|^s\b"
)

NOT_EARNED: Regex = (
    r"\b(?:no|not have an?|never (?:had|got|earned|finished) an?|without an?)"
    r" (?:(?:formal|university|college|academic|completed|first|higher) ){0,2}"
    r"(?:degrees?|bachelor\S*|master\S*|diploma|doctorate|graduat\w+|b\.?sc|m\.?sc|ph\.?d)"
    r"|\b(?:honorary|honoris causa|fake)(?: \w+)?"
    r"|\bhonoris causa"
    r"|\bmaster ?(?:chef|class|mind|baker|builder|craftsman|mason|plan|key|mariner)\w*"
    r"|\bmaster of (?:ceremon\w+|disguise|the\b|all\b|puppets|works|hounds)|\bph\.?d[- ]level"
    r"|\bmasters (?:tournament|swim\w*|athlet\w*)"
    r"|\bbachelor(?:ette)?['’]?s? (?:part(?:y|ies)|pad|weekend|flat|button)"
    r"|\b(?:boot ?camp|short course|evening course|traineeship|academy)\W+graduat\w*"
    r"|\bgraduat\w+,? (?:(?:of|from) )?(?:[\w-]+ ){0,4}(?:boot ?camp|academy|short course"
    r"|training|programme|workshop)"
    r"|\bgraduate (?:trainee|scheme|programme|intern|recruit\w*)"
    r"|(?-i:\b[BM][A-Z.]{2,4}) (?:courses?|classes|students|syllabus|batch(?:es)?)\b"
)
"""Words of degrees that mean none: denied, of an honour, of a thing, of a course."""

TAUGHT_BEFORE: Regex = (
    r"\b(?:train(?:ed|ing) (?:in|on|for|of)|courses? (?:in|on|of)|knowledge (?:of|in)"
    r"|stud(?:ied|y)|attended|classes in|taught|familiar(?:ity)? with"
    r"|concepts of)(?: \w+){0,3} ?$"
)
"""What stands before the name of a paper that was taught, or is only known of."""
TAUGHT_BEHIND: Regex = (
    r"^\W{0,3}(?:[\w&]+\W{1,3}){0,2}(?:training|course\b|classes|concepts?|knowledge|syllabus"
    r"|curriculum|level knowledge|trained)\b"
)
"""What stands behind it."""
PASSED: Regex = r"\bcertif|\bpass(?:ed)?\b|\bexam|\bqualified\b|\baward|\bid\b"
"""What says that there was an exam all the same."""

NOT_FINISHED: Regex = (
    r"\bno (?:final )?(?:degree|diploma|award)(?: (?:was )?(?:award|conferr|obtain|receiv|earn"
    r"|complet|taken)\w*)?\b|\b(?:never|not) (?:finish|complet|graduat|award)\w*"
    r"|\baccepted (?:for|to|into|onto|on) (?:an? |the )?(?:[bm]\.?[a-z.]{1,5}\b|bachelor|master"
    r"|degree|undergrad|course|study)|\boffer(?:ed)? (?:of )?(?:an? )?place\b"
    r"|[(,;:–—-]\s?(?:currently )?(?:in )?(?:(?:1st|2nd|3rd|4th|first|second"
    r"|third|fourth)[- ]year|year (?:1|2|3|one|two|three))(?: (?:only|student|undergraduate"
    r"|completed|passed))?\s*(?:\)|$)"
    r"|\bcompleted (?:\w+ )?\w+ (?:out )?of (?:the )?\w+ (?:years|semesters|terms|modules)\b"
    r"|\b(?:first|1st|one|two) years? only\b|\bbroke off\b"
)
"""What says of a degree that somebody left it, or has only begun it."""
