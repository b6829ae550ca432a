"""Headings of job advertisements.

One comes in if it opens a section in advertisements of several trades.
"""

from __future__ import annotations

from matcher.language.patterns import Regex

NICE: Regex = (
    r"\bprefer(?:red|ably|ence)?\b|\bdesir(?:able|ed)\b|\bnice[- ]to[- ]haves?\b|\bideally\b"
    r"|\b(?:a|is|are|big|huge|real|definite|strong) plus\b|\bgood to have\b|\bis nice\b"
    r"|\bbonus\b|\bhelpful\b|\bbeneficial\b"
    r"|\badvantag(?:e|eous)\b|\bnot (?:essential|necessary|a must|required but)\b"
    r"|\b(?:is|are|be|also|most|very|especially|warmly|equally|experience|skills|knowledge)"
    r" welcome\b|(?<!\ba )(?<!\bwarm )\bwelcome\W*$"
    r"|\bwould be (?:a |very )?(?:great|good|nice|glad|useful|ideal|lovely)\b|\bit helps\b"
    r"|\b(?:so much|all) the better\b|\beven better\b"
    r"|^(?:it|even better|better)\b.{0,30}\bif you\b"
    r"|\b(?:is|are) ideal\b|\bhelps(?=\W*$|, (?:as|since|but)\b)"
    r"|\bnot needed\b|\bisn[’']t a must\b|\bhandy\b(?! with\b)|\bfor choice\b|\buseful\b"
    r"|\b(?:an asset)\b|\bi?s?n[’']t essential\b|\bwe(?:[’']d| would) (?:be (?:\w+ )?glad"
    r"|love)\b"
)

TITLES: dict[str, Regex] = {
    "nice": (
        r"^nice$|^bonus$"
        r"|\b(?:preferred|preferable|desirables?|desired|nice[- ]to[- ]haves?|assets?|helpful"
        r"|bonus (?:points|skills)"
        r"|(?:a )?plus(?:es)?|good to have"
        r"|additional (?:qualifications|skills)|would be (?:a plus|nice"
        r"|great)"
        r"|not essential|ideally|lovely (?:if|to have)|even better if|extra points"
        r"|would love)\b"
    ),
    "denied": (
        r"\bwhat you won['’]?t\b|\bnot (?:be doing|need|required|part of)\b|\bthis is not\b"
        r"|\bdon['’]t need\b"
        r"|\bnot (?:needed|necessary|asked(?: for)?|wanted)\b(?!,? (?:but|though|yet)\b)"
    ),
    "other": (
        r"\b(?:benefits?|perks|compensation|salary|remuneration|pay|wages?|package|rewards?"
        r"|what(?:['’]s in it for you| we(?:['’]ll)? (?:offer|provide|give))|we offer|in return"
        r"|(?:what )?you(?:['’]ll| will)? get|who are we|what happens|incentives?|good stuff"
        r"|who (?:will|would) (?:i|you) work with|what (?:will|would) (?:i|you) earn"
        r"|offers? you|why (?:us|join|work|you|choose)"
        r"|about (?:us|the (?:company|team|firm|organi[sz]ation|employer|business|client"
        r"|project)|our)"
        r"|who we are|our (?:values|culture|story|mission|company|vision|team|client"
        r"|commitment)"
        r"|values|culture|(?:how )?to apply|apply|appl(?:y|ication)s?|interview|next steps"
        r"|what happens next|equal|eeo|eoe|divers(?:e|ity)|inclusion|disclaimer|disclosure"
        r"|privacy"
        r"|accommodations?|contact|closing date|deadline|statement|affirmative|background check"
        r"|company|employer|organi[sz]ation overview|career (?:path|growth)|prospects|trends"
        r"|advancement|reports? to|reporting (?:to|line|structure)|location|hours|schedule"
        r"|shifts?(?! (?:lead|leader|manager|supervisor|runner)s?\b)"
        r"|working conditions|work environment|physical|job type|employment type|department"
        r"|travel|terms|residents|key facts|details|conclusion|posted|recruit(?:er"
        r"|ment) agenc\w+"
        r"|learn more|follow us|connect with|share this|faq|questions|tuition|history)\b"
        r"|^general$|\b(?:additional|further|general) information\b"
        r"|^why (?!you\b)[\w&’'-]+(?: [\w&’'-]+)?\W*$"
        r"|\b(?:things you need to know|nationality|conditions of employment"
        r"|how you(?:['’]ll| will) be (?:evaluated|assessed)|required documents"
        r"|working for the civil service|selection process|barring service)\b"
    ),
    "fact": (
        r"^(?:\w+ )?(?:education|academics?|degrees?|certificat\w+|licen[cs]\w+|languages?)\b"
    ),
    "duty": (
        r"\bresult areas?\b"
        r"|\bresponsib\w+|\bdut(?:y|ies)\b|\baccountabilit\w+|\bdeliverables?\b|\btasks?\b"
        r"|\bwhat (?:will )?you(?:['’]ll| will| would)?(?: be)? (?:do|doing|work|own|be)\b"
        r"|\byou(?:['’]ll| will)\b|\bday[- ]to[- ]day\b|\bday in the life\b|\bscope\b"
        r"|\bin this (?:role|position|job)\b|\b(?:your|the) (?:role|job|work|mission|impact)\b"
        r"|\bjob (?:functions?|role)\b|\bfunctions?\b|\bactivities\b|\bthe role (?:involves"
        r"|includes)"
        r"|\bwhat you do\b|^(?:your|the) (?:typical )?day$"
        r"|^you can\b|\bwhat the (?:role|job|work) (?:involves|is)\b"
        r"|\bhow you\b|\bobjectives?\b|\bexpectations?\b|\b(?:role|post|work) (?:involves"
        r"|entails)\b"
    ),
    "skill": (
        r"\breqs?\b|\brequire(?:d|ments?)\b|\bqualif\w+|\bskills?\b|\bcompetenc\w+|\bexperienced?\b"
        r"|\bknowledge\b|\babilit(?:y|ies)\b|\bwhat you(?:['’]ll| will)? (?:bring|need|have)\b"
        r"|\byou (?:bring|have|are|should|must|need)\b|\byou['’](?:re|ve)\b|\bwho you are\b"
        r"|\babout you\b|\blooking for\b|\bcandidates?\b|\bmust[- ]haves?\b|\bessentials?\b"
        r"|\battributes?\b|\bprofile\b|\bcriteria\b|\bbackground\b|\bperson spec\w*"
        r"|\bexpertise\b"
        r"|\bproficienc\w+|\btech(?:nology|nical)?(?: stack)?\b|\btechnologies\b|\btools\b"
        r"|\bstrengths?\b|\btraits?\b|\bqualities\b|\bmust\b|\bdo need\b|\bright for you if\b"
    ),
    "asked": (
        r"^the person$|\bis (?:it|this|that) you\b|\bsounds? like you\b"
        r"|\bwho (?:are we|we(?:['’]re| are)) (?:after|seeking)\b"
        r"|\bmust (?:have|be)\b|\b(?:successful|ideal|right) (?:candidate|applicant|person)\b"
        r"|\bwhat (?:you(?:['’]ll| will)?|do i|will i) (?:bring|need|have)\b"
        r"|\blooking for\b|\bmust[- ]haves?\b|\bwho (?:should|can|could|may) apply\b"
        r"|\b(?:might|may|could) (?:just )?be (?:our|the|a|right|who|what)\b.*\bif\b|^needed\b"
        r"|\b(?:candidates?|applicants?) (?:will |must |should )?(?:need|have|show)\b"
        r"|\b(?:be|to be) (?:considered|successful)\b"
        r"|\byou(?:['’]ll| will| should)? (?:do |also )?(?:bring|have|need)\b|^wanted\b"
        r"|\bwhat we(?:['’]ll)? (?:need|expect|ask|want|look)\b|\bwe need\b"
    ),
    "role": (
        r"\b(?:job|role|position|post)?\s?(?:summary|overview|description|purpose)\b"
        r"|\b(?:job|role|position|post) profile\b"
        r"|\babout the (?:role|job|position|opportunity)\b"
        r"|\bthe (?:opportunity|role|position)\b(?! (?:involves|includes|entails|is)\b)"
        r"|\b(?:job|role|position) details\b"
    ),
}
_BEFORE: Regex = (
    r"(?:Key |Main |Primary |Core |Major |Principal |General |Your |Our |Job |Role "
    r"|Position |The "
    r"|Minimum |Basic |Required |Essential |Preferred |Desired |Desirable |Technical "
    r"|Additional "
    r"|Professional |Work |Other |Specific |Typical |Company  |Day-to-Day |Company )"
)
_HEAD: Regex = (
    r"(?:Duties (?:[Aa]nd|&) Responsibilities|Responsibilities (?:[Aa]nd|&) Duties"
    r"|Responsibilities"
    r"|Duties|Requirements|Qualifications|Skills(?: (?:[Aa]nd|&) (?:Experience|Qualifications"
    r"|Abilities|Knowledge))?|Experience(?: (?:[Aa]nd|&) (?:Skills|Qualifications))?"
    r"|Accountabilities"
    r"|Competencies|Education(?: (?:[Aa]nd|&) Experience)?|Benefits|Perks|Compensation|Summary"
    r"|Description|Overview|Purpose|Details|Tasks|Deliverables|Salary|Location|Schedule|Hours"
    r"|Certifications?|Licenses?|Criteria|Attributes|Functions|Terms|Desirable|Essential"
    r"|Type|Shift|Travel|Pay|Remuneration|Package|Knowledge|Environment)"
)
_PHRASES: Regex = (
    r"(?:(?:Wanted|Needed|Nice|Reqs?)(?=:)|(?:The )?Candidates? (?:(?:will|must|should) )?"
    r"(?:need|have|show)(?=:)"
    r"|What [Yy]ou(?:['’]ll| [Ww]ill)?(?: [Bb]e)? (?:[Dd]o(?:ing)?|[Bb]ring"
    r"|[Nn]eed|[Hh]ave|[Gg]et)"
    r"|What [Ww]e(?:['’]re [Ll]ooking [Ff]or| [Oo]ffer| [Ll]ook [Ff]or)|Who [Yy]ou [Aa]re"
    r"|Who [Ww]e [Aa]re|About [Uu]s|About [Yy]ou|About [Tt]he (?:[Rr]ole|[Jj]ob|[Tt]eam"
    r"|[Cc]ompany"
    r"|[Pp]osition)|How [Tt]o [Aa]pply|Nice [Tt]o [Hh]ave|In [Tt]his [Rr]ole|Why [Jj]oin [Uu]s"
    r"|Equal (?:Employment )?Opportunity|Similar [Jj]obs|The [Rr]ole|Must [Hh]aves?"
    r"|You [Bb]ring|You (?:will )?(?:need|have)(?=:))"
)

WHOLE_TITLES: Regex = rf"(?:{_BEFORE})?(?:{_BEFORE})?{_HEAD}|{_PHRASES}"

LISTING_LABELS: Regex = (
    r"(?:you|candidates?|applicants?) (?:must|should|will|need to)(?: also)? (?:have|be|hold"
    r"|bring|need)|you(?:['’]ll| will)(?: also)? (?:need|have|bring|be)|you (?:need|have|bring)"
    r"|what (?:you(?:['’]ll| will)?|we) (?:be doing|do|need|bring|have)|must[- ]haves?"
    r"|(?:required|requirements|essentials?|needed|we need)"
    r"|nice[- ]to[- ]haves?|bonus(?: points)?|desirable|desired|preferred|(?:a )?plus(?:es)?"
    r"|(?:(?:your|our|main|key|the|daily|day[- ]to[- ]day|core) )*(?:duties|responsibilities"
    r"|tasks)(?: (?:will )?(?:include|involve|are))?"
)
