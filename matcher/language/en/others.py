"""Clauses whose deed is somebody else's: a superior's, a colleague's, a relative's.

A word comes into ``PERSONS`` if it names somebody beside the person whatever the trade, and
into ``CRAFTS`` if such a one works at what the person may have worked at too.
"""

from __future__ import annotations

from matcher.language.en.verbs import IRREGULAR_PAST
from matcher.language.patterns import Cued, Regex, any_of, words

PAST: Regex = (
    rf"(?:[a-z-]{{2,}}ed|{any_of(IRREGULAR_PAST)}|drew|flew|threw|paid|sent|dealt|went"
    rf"|bought|swept"
    r"|rode|sang|fought|dug|shot|sewed|left|thought|knew|lent|bred|fed|sped|wound|wove"
    r"|laid|hung)\b"
)
"""A verb in the past."""

PERSONS = words("""manager supervisor colleague coworker co-worker teammate team-mate classmate
    class-mate leader director owner chef foreman forewoman mentor predecessor husband wife
    father mother brother sister uncle aunt cousin friend flatmate partner professor superior
    principal president chief vp consultant agency contractor founder co-founder cofounder
    deputy captain sergeant matron headteacher headmaster headmistress landlord employer tutor
    coordinator editor producer assistant executive officer secretary administrator trainer
    instructor lecturer dean chairman chairwoman chairperson ceo cto cfo coo cmo cio cpo
    overseer grandfather grandmother son daughter parent neighbour neighbor skipper bishop
    vicar priest""")
CRAFTS = words("""engineer developer designer analyst scientist nurse doctor surgeon builder
    joiner carpenter electrician plumber painter mechanic cook baker waiter gardener farmer
    driver pilot lawyer solicitor accountant architect teacher programmer buyer planner
    recruiter technician welder tester writer researcher photographer tailor mason roofer vet
    pharmacist dentist paramedic physiotherapist therapist midwife surveyor inspector
    translator interpreter receptionist clerk cashier butcher bookkeeper librarian""")
_CRAFT: Regex = rf"(?:{any_of(CRAFTS)}|partner|office|staff)s?"
PERSON: Regex = (
    rf"(?:(?:{any_of(PERSONS)}|boss|(?:scrum )?master|(?:team|tech|technical|project|squad"
    rf"|product"
    rf"|design|shift|section|crew|lead|head|senior|chief) (?:lead|head|{any_of(CRAFTS)}|office)"
    r"|product owner|head of [\w&-]+|department head|someone else|somebody else|(?:other"
    r"|another)"
    r" (?:person|people|team|department|company|companies|group|office|member|employee|trainee"
    r"|student))(?:e?s)?)"
)
_OTHERS: Regex = (
    r"(?:others|somebody else|someone else|somebody|someone|head office|seniors|superiors)"
)
_BODY: Regex = (
    r"(?:board|council|committee|hr|(?:(?:senior|top|upper|middle) )?management"
    r"|headquarters|parent company|ministry"
    r"|(?:[\w-]+ )?(?:department|office|agency|firm|consultancy|bureau|contractor"
    r"|vendor|supplier)"
    r"|[\w-]+ team|[a-z]+ ?man)"
)
COMPANIES = words("""company firm employer agency consultancy bank union client customer
    supplier start-up
    startup organisation organization corporation manufacturer provider contractor
    vendor""")
DOES: Regex = (
    r"(?:employs|leads|manages|makes|designs|builds|creates|runs|handles|plans|develops"
    r"|prepares"
    r"|organi[sz]es|delivers|provides|offers|sells|produces|supplies|operates|serves|supports"
    r"|speciali[sz]es|advises|evaluates|negotiates|defines|sets|is (?:known|famous) for)\b"
)
_BY_COMPANY: Regex = (
    rf"(?:the|our|an?|this) (?:[\w-]+ ){{0,2}}?(?:{any_of(COMPANIES)})(?: (?:of|in|at) [\w-]+)?"
    rf"(?:,? (?:that|which) (?:[^ ]+ ){{0,4}}?{DOES}| (?:itself )?(?:{DOES}|"
    r"(?:led|managed|defined|designed|negotiated|built|drew up|ran|evaluated|handled"
    r"|delivered|installed|supplied|tested|repaired)\b)"
    rf"|['’]s? (?:[\w-]+ ){{1,2}}?(?:{DOES}|(?:led|managed|defined|built|ran|drew|wrote|chose"
    r"|evaluates?d?|oversaw)\b))"
)
UNDER_A_PERSON: Regex = (
    r"by (?!example|objective|exception|walking|night|day|phone)"
    r"(?:(?!me\b|myself|us\b|and\b|[a-z]+ing\b)[^ ,]+ )"
    rf"{{0,5}}?(?:{PERSON}|{_CRAFT}|teams?|colleagues|students?|champions?|experts?)\b"
)
"""By whom something was done to the person."""
_HANDLED: Regex = (
    r"(?:led|managed|supervised|headed|directed|overseen|interviewed|cared for|nursed|examined"
    r"|shown|instructed)"
)
_PLACE: Regex = (
    r"(?: (?:of|from|in|at|for) (?:the |our |my )?[\w&-]+"
    r"(?: (?:and )?(?!was|were|led|ran|had)[\w-]+)?)?"
)
ACTS: Regex = (
    r"(?!left\b|resigned|retired|departed|fell\b|went\b|moved (?:on|away|abroad)"
    r"|used (?!to)|related|involved"
    r"|required|associated|based|requested|concerned|engaged|affected|allotted|located"
    r"|(?:hired|appointed|trained|employed|assigned|planned|approved) by|(?:was|were|is|are)"
    r" (?:not|away|absent|ill|off|out|on)\b)"
    rf"(?:{PAST}|runs|leads|manages|owns|does|handles|makes|decides|sets|writes|builds|plans"
    r"|takes|took|used to|was|is|were|are|has|have|had|did|would|will|wrote|designs"
    r"|negotiates|sells|keeps"
    r"|trains|teaches|hires|defines|draws|oversees|organi[sz]es|prepares|chairs|do|make"
    r"|run|lead"
    r"|manage|write|build|decide|handle"
    r"|[a-z]{3,}s (?:to|with|off|about|the|all|our|for|an?))\b"
)
_MADE: Regex = (
    r"(?:defined|led|managed|made|set|decided|written|designed|built|created|owned|run|handled"
    r"|done|planned|developed|drawn up|taken|prepared|chosen|driven|organi[sz]ed|headed"
    r"|overseen"
    r"|conducted|carried out|performed|delivered|negotiated|drafted|directed|coordinated"
    r"|counted|given|introduced|examined|treated|checked|ordered|served|trained|inspected"
    r"|repaired|fixed|mended|assembled|tested|hired"
    r"|looked after|dealt with|taught|painted|cooked|installed|sold|presented|calculated"
    r"|signed)"
)
_ADVERB: Regex = r"(?: (?:also|then|always|usually|mostly|mainly|personally|alone|[a-z]+ly))?"
FIRST: Regex = (
    r"(?:[a-z' -]{2,40}: )?(?:(?:where|while|whilst|as(?= (?:my|our|the)\b)|and|when|then"
    r"|because"
    r"|since|after|also|but|although|though|so|whereas|which|that|until|once"
    r"|before) ){0,3}"
)
_NO_MORE: Regex = (
    r"(?!and|i\b|me\b|to\b|for\b|of\b|in\b|on\b|who\b|which\b|that\b|role|position|team|by\b)"
)
_KIN: Regex = r"(?:husband|wife|spouse|brother|uncle|aunt|boss)"
OF_OTHERS: Regex = (
    rf"^{FIRST}(?:(?:(?:my|our|his|her|their|one of (?:my|our|the)|whose)(?: [\w-]+){{0,2}}?"
    rf" (?:{PERSON}|{_CRAFT})(?:'s? [\w-]+)?(?: {_NO_MORE}[\w'-]+){{0,2}}?"
    rf"|(?:the|an?|another)(?: [\w-]+){{0,2}}? {PERSON}|(?:another|other) (?:person"
    rf"|people|teams?|departments?|offices?|staff|members|employees)"
    rf"|{_OTHERS}|{_KIN}"
    r"|(?:other |senior |my |the |our |two |three |four |several |some |both )?"
    r"(?:colleagues|co-?workers|team-?mates|class-?mates)"
    rf"|it (?:was|is)(?: really)? (?:my|our|the) (?:[\w-]+ ){{0,3}}?{PERSON} who)"
    rf"(?: of (?:mine|ours))?{_PLACE}{_ADVERB} {ACTS}"
    rf"|{_BY_COMPANY}"
    rf"|(?:the|our|other|another|some) (?:[\w-]+ )?{_CRAFT}{_ADVERB}"
    r" (?!used|loved|praised|liked|asked|adopted|thanked|appreciated|needed"
    r"|reported|trusted|called|knew|thought|learned|learnt"
    rf"|worked|based|required|involved|related|left)(?:{PAST}|did)\b"
    r"|the (?:person|one|people|man|woman) (?:who|that) (?:[^ ]+ ){1,8}(?:was|were"
    r"|is) (?:my|our)\b)"
)
OTHERS_FIRST: Regex = (
    rf"{FIRST}(?:my|our|his|her|their|one|whose|the|an?|this|another|other|senior|two"
    rf"|three"
    rf"|four|several|some|both|{_OTHERS}|{_KIN}|colleagues|co-?workers|team-?mates"
    rf"|class-?mates|it)\b"
)
"""How what OF_OTHERS matches begins: few clauses do, and it is long."""
OF_ONESELF: Regex = r"i (?:[a-z]+ ){0,2}?(?:was|am|been|being|got) "
"""How a passive begins whose subject the person is: what is joined to it may be their deed."""
BY_OTHERS: Cued = (
    (
        r"by\b",
        rf"^(?!{OF_ONESELF}|to |(?:ensur|check|mak|verify|confirm|see)ing )"
        r"(?:(?!that |which |if |ensur"
        r"|to )[^ ]+ )"
        r"{1,8}?(?:was|were|is|are|been|being|got)(?: [a-z]+ly| all| always| usually)?"
        rf" {_MADE}(?: [a-z]+){{0,2}}? by (?!(?:my|our|the) (?:team|firm|company|office"
        r"|department|agency)\b)(?:(?:my|our|the|an?|another|his|her|their"
        rf"|one of (?:my|the))(?: [\w-]+){{0,2}}? )?"
        rf"(?:{PERSON}|{_OTHERS}|{_BODY}|{_CRAFT}|another)\b",
    ),
    (
        r"(?:fell|falls|belonged) to\b",
        rf"\b(?:fell|falls|belonged) to (?:{_OTHERS}"
        rf"|(?:my|our|the|an?|another) (?:[\w-]+ )?{PERSON})\b",
    ),
    (
        r"(?:job|task|responsibility|business|domain|preserve|elsewhere|came) (?:of|from)\b"
        r"|elsewhere",
        r"\b(?:was|were|is|are|remained|stayed|remains?|became) (?:always |still )?(?:the |a )"
        r"(?:job|task|responsibility|business|domain|preserve|work) of"
        rf" (?:the|our|an?|my|others)\b|\b(?:was|were|is|are) {_MADE} elsewhere\b"
        rf"|\bcame (?:down )?from (?:the|our|my) (?:[\w-]+ )?(?:{PERSON}|head office)",
    ),
    (
        r"(?:(?:was|were) (?:left|the|in|up|down)|lay|rested)\b",
        r"\b(?:lay with|rested with|(?:was|were) (?:in the hands of|up to|down to|left to"
        r"|the (?:job|work|task|responsibility|idea"
        r"|decision) of)) (?:my|our|the|an?|others|somebody|someone)\b",
    ),
)
OBSERVED: Cued = (
    (
        _HANDLED,
        rf"{_HANDLED} {UNDER_A_PERSON}",
    ),
    (
        r"(?:called|rang|sent|phoned) (?:out|in|for)\b",
        rf"(?:called|rang|sent|phoned) (?:out|in|for) (?:an?|the) (?:[\w-]+ )?"
        rf"(?:{PERSON}|{_CRAFT}) to\b",
    ),
    (
        r"(?:watched|observed|shadow(?:ed|ing)|saw|witnessed|listened|looked|stood|sat|attended)\b",
        r"(?:looked over (?:the|his|her|their|an?) shoulders?\b"
        r"|(?:merely |only |just )?(?:watched|observed|shadow(?:ed|ing)|saw|witnessed"
        r"|listened to|looked on"
        r"|stood by)(?: how| as| while| when)* (?:my|our|the|an?|senior|other|another|his|her)"
        rf"(?: (?!of)[\w-]+){{0,2}}? ?(?:{PERSON}|{_CRAFT}|colleagues)\b|sat in on\b"
        r"|attended (?:[^ ]+ ){1,4}?(?:led|chaired|run|given|held|taught|hosted) by (?:the|my"
        r"|our|an?)"
        rf"(?: [\w-]+){{0,2}}? (?:{PERSON}|{_CRAFT})\b)",
    ),
)
PERSON_LAST: Regex = rf"(?:my|our|the|an?|his|her|their) (?:[\w-]+ )?{PERSON}$"
RELATIVE: Regex = (
    r"(?:who|whose)\b(?! (?:had |has |have )?(?:left|resigned|retired|departed|been|fallen"
    r"|moved|(?:was|were|is) (?:away|absent|ill|off|out|on)\b))"
)
NAMED_LAST: Regex = (
    r"(?:people|persons?|staff|those|anyone|someone|clients?|customers?|students?|candidates"
    r"|patients"
    r"|users?|families|family|parents|investors|employers?|compan(?:y|ies)|applicants?"
    r"|graduates|individuals|buyers?|tenants?|guests?|adults|children|learners?|members?"
    r"|businesses|workers|seekers|refugees|veterans|women|men|tourists|visitors|passengers"
    r"|residents|participants|volunteers?|beginners?|trainees?|apprentices?|juniors|colleagues?"
    r"|employees|newcomers|starters|owners|households|schools|readers|teams?|suppliers"
    r"|partners|firms|groups?|organi[sz]ations|audience|pupils?|travellers|borrowers|prospects"
    r"|leads|professionals|engineers|nurses|teachers|developers|managers|migrants|youths?"
    r"|couples|bidders|hires?|intakes?|recruits?|public)$"
)
