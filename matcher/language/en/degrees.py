"""What stands around degrees: fields, places, what denies one, what will do in its place."""

from __future__ import annotations

from matcher.language.degreewords import Degrees
from matcher.language.en import degreenames, fields
from matcher.language.en.denials import DEMANDED, NOT_EARNED, NOT_FINISHED, OF_RELATIVES
from matcher.language.patterns import phrases

DEGREES = Degrees(
    levels=degreenames.LEVELS,
    plain=r"\bdegrees?\b|\bdegree[- ]?educated",
    head_of_table=(
        r"(?:(?:degrees?|examinations?|exam|standard|board|universit(?:y|ies)|institut(?:e|ion)s?"
        r"|college|school|year|passing|pass(?:ed)?|percentage|percent|marks?|cgpa|gpa|grade|division"
        r"|class|course|courses|qualifications?|subjects?|branch|stream|specialization|name|of"
        r"|the|and|obtained|completion|s|no|sr|sl|educational|academic|level|result|aggregate"
        r"|period|duration|discipline|title|from|to|in)[\W_]*)+"
        r"|degrees?\W*(?:\w+\W*)?"
    ),
    on_resumes=degreenames.ON_RESUMES,
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
        r"|\bawait(?:ed|ing)\b|\(\d(?:st|nd|rd|th) sem\w*\)|\bin (?:the )?\d(?:st|nd|rd|th) sem"
        r"|\bcourse ?work (?:towards?|for|in)\b|\b(?:started|began|begun"
        r"|enrol+ed (?:in|on)) an?\b"
        r"|\byet to (?:be )?complet|\bresults? (?:is |are )?pending|\(cont(?:d|inu\w+)?\b"
        rf"|{NOT_FINISHED}"
    ),
    not_earned=rf"{NOT_EARNED}|\b(?:did|have|has) not (?:yet )?graduat\w*",
    of_others=OF_RELATIVES,
    demanded=(
        rf"{DEMANDED}|^(?:['’]?s)?(?: degree)? (?:in|of) (?:[\w&/]+,? ){{1,7}}(?:is )?"
        r"(?:strongly |highly )?(?:required|preferred|essential|desired|desirable|mandatory"
        r"|a must|a plus)\W*$"
    ),
    of_any=fields.OF_ANY,
    says_field=(
        r"\b(?:in|of|In|Of|IN|OF)\s+(?![Tt]he\b|[Aa]n?\b|(?i:arts?|sciences?|progress|first"
        r"|second|third|honou?rs|distinction|division|class|technology|philosophy|applied)\b)"
        r"[A-Za-z]{3,}"
    ),
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
        r"|(?:the )?following|as(?= an? )|(?<=higher )education"
        r"|(?<=of )(?:science|arts|engineering|technology)(?= (?:in|degree)))"
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
    studied_in=(
        r"\b(?:my |academic )?(?:education|studies|degree) (?:is |was |are |were )?in\b"
        r"|\b(?:i |have )studied\b|\bmajor(?:ed|ing) in\b|\bgraduated in\b"
    ),
    before_held=(
        r"i|also|hold(?:s|ing|er)?|have|has|had|possess\w*|complet\w*|pass(?:ed)?|obtain\w*"
        r"|earn\w*|gain\w*|receiv\w*|award\w*|p[eur]{1,2}su?\w*|did|done|was|were|one|two|three|four"
        r"|years?|months?|\d{1,4}|degrees?|qualifications?|educat\w+|stud(?:y|ies|ied)|certif\w+"
        r"|advanced?|technical|professional|academic|universit\w+|college|higher|highest|an?|the"
        r"|my|in|of|with|on|time|full|part|first|second|class|honou?rs|pg|graduated?|successfully"
        r"|title|course|program(?:me)?|(?-i:[A-Z]{2,6})"
    ),
    beyond_field=(
        r"\bwith (?:\d|over|more than|about|around|nearly|almost|good|strong|sound|rich"
        r"|valuable|extensive|total|hands[- ]on|zeal|interest|experience|knowledge|one|two"
        r"|three|four|five|six|seven|eight|nine|ten)|\b(?:having|offering|seek\w*|looking|who|working"
        r"|experienced?|makes|which)\b|\band (?:more than |over )?\w+ years\b"
    ),
    beside_field=r"\bminor(?:ed|ing)?(?: in|:)? [^;,.|()]*",
    in_full=r"degree|bachelor|master|diploma|doctor|graduat|universit",
    perhaps=r"degree|bachelor|master|diploma|doctor|graduat|ph\.? ?d|(?-i:\b[BML]\.? ?[A-Z])",
    after_name=(
        r"[|;•]|\s[–—-]\s|\(\d|\d{2,}|[%]|\b(?:from|at|with|year|passed|completed"
        r"|secured|securing|under|percentage|first|second|class"
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
    school_papers=r"\b(?:i?gcses?|o[- ]levels?|functional skills)\b",
    school_subjects={
        "English": r"\benglish\b",
        "maths": r"\bmath(?:s|ematics)?\b",
        "science": r"\bsciences?\b|\bbiology\b|\bchemistry\b|\bphysics\b",
    },
    grade_behind=(
        r"(?: [Ll]anguage| [Ll]iterature)?\W{0,3}(?:[Gg]rade )?(?:[A-G]\*?|[1-9])(?![\w*])"
        r"(?!\s?(?:-|–|to)\s?[A-G1-9]\b)"
    ),
    grade_before=r"(?<![\w-])(?:[A-G]\*?|[1-9]) (?:in|for) $",
    grade_asked=(
        r"(?:\b(?i:grades?)\s|(?<!\w)(?:A\*?|9)\s?(?:-|–|to)\s?"
        r"|(?<!\w)(?=[A-G1-9](?: ?/ ?[A-G1-9])? (?:or|and) (?:above|higher|better)\b))"
        r"[A-G1-9](?![\w*])(?!\s?(?:-|–|to)\s?[A-G1-9]\b)(?: ?/ ?[A-G1-9]\b)?"
    ),
    grade_range=r"(?<!\w)(?:A\*?|9)\s?(?:-|–|to)\s?[A-G1-9](?!\w)",
    own_words=phrases("""computing, electrical, mechanical, civil, building, nursing, finance,
        law, kitchen, libraries"""),
    named_wide=phrases("computing"),
    wide=fields.WIDE,
    wide_on_resumes=fields.WIDE_ON_RESUMES,
)
