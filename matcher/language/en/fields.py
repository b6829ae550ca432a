"""Fields and trades in English: families of what is studied, and names of one trade.

A field comes into a family if whoever studied one could do with the other; a name that shares
no stem with another comes into its line if whoever has worked in one would tick the other. A
name of two words is found where the second follows the first.
"""

from __future__ import annotations

from matcher.language.en.foreignfields import FOREIGN
from matcher.language.patterns import Phrases, Regex, phrases, words

SAME: dict[str, Phrases] = {
    "infotech": phrases("information technology"),
    "hr": phrases("human resource, hr, hrm, personnel"),
    "recruit": phrases("recruitment, recruiter, talent acquisition, staffing, headhunting"),
    "quality": phrases("quality assurance, quality control, qa, qc, qaqc"),
    "procure": phrases("procurement, procuring, purchasing, purchase, sourcing, buyer, buying"),
    "logistic": phrases("supply chain, scm, logistics"),
    "account": phrases(
        "accounting, accountant, accountancy, accounts, bookkeeping, bookkeeper"
    ),
    "financ": phrases("finance, financial"),
    "engin": phrases("engineer, engineering"),
    "electric": phrases("electrical, electrician, electricity"),
    "machine": phrases("machinery, equipment"),
    "supervis": phrases("supervision, supervisor, supervising, supervisory, foreman"),
    "manufactur": phrases("manufacturing, production"),
    "warehous": phrases("warehousing, warehouse, storekeeper, store keeper, store keeping"),
    "hotel": phrases("hospitality, hotel, resort, restaurant"),
    "hospital": phrases("healthcare, health care, clinical, hospital"),
    "custom serv": phrases("bpo, call center, call centre, contact centre, contact center"),
    "automot": phrases("automobile, car, cars, vehicle"),
    "retail": phrases("merchandise, merchandising, cashier, showroom, shop"),
    "helpdesk": phrases("help desk, service desk, desktop support, technical support"),
    "safety": phrases("hse, ehs, qhse, hsse"),
    "analys": phrases("analysis, analytics, analyst, analytical, analysing, analyzing"),
    "custom": phrases("customer, client, guest"),
    "serv": phrases("service, care, support"),
    "software": phrases("programming, programmer, developer"),
    "cook": phrases("chef, cooking, culinary, kitchen, cuisine"),
    "law": phrases("legal, solicitor, lawyer, attorney, paralegal, advocate"),
    "build": phrases("construction, civil, site engineer, site supervisor"),
    "estimat": phrases("estimating, estimator, quantity survey, quantity surveying, tendering"),
    "clerk": phrases("""administrative, administration, admin, secretary, secretarial,
        clerical, office assistant, personal assistant, executive assistant"""),
    "network": phrases("lan, wan, router, ccna, networking"),
    "sell": phrases("sales, selling, business development"),
    "nurs": phrases("nurse, nursing, patient care"),
    "teach": phrases("tutor, lecturer, educator, teaching"),
    "weld": phrases("welder, tig, mig, welding"),
    "carpent": phrases("carpentry, carpenter, joinery, joiner"),
    "draft": phrases("drafter, draftsman, draughtsman, autocad, cad, drafting"),
    "market": phrases("marketing, seo, advertising"),
    "bank": phrases("banker, banking, loan"),
    "driv": phrases("driver, driving, chauffeur"),
    "cloud": phrases("aws, azure, gcp"),
}

CAPITALS: dict[str, Regex] = {
    "customer service": r"\bC\.?S\.?[RA]\b",
    "ux": r"\b[Uu]ser[ -][Ee]xperience\b",
    "infotech": r"\bI\.?T\b",
    "hvac": r"\b[Hh]eat(?:ing)?,? [Vv]entilation,?(?: and| &)? [Aa]ir[- ]?[Cc]ondition\w+",
}

_OF_NUMBERS: dict[str, Regex] = dict.fromkeys(
    words("computing electrical mechanical civil chemical science chemistry life mathematics"),
    r"\b(?:numerate|numerical|quantitative|stem)(?: \w+)?(?: or \w+)? (?:subject"
    r"|discipline|degree|field|area|background|qualification)s?\b",
)
"""Families that are asked together, whatever a degree in one of them is called."""

_ENGLISH: dict[str, Regex] = {
    "computing": (
        r"comput(?:er|ing|ation)|\bcomp\.? ?sci?\b|information (?:and communications? )?"
        r"(?:technolog|system|science|securit)|software|informatics|(?-i:\bI\.?T\b)"
        r"|\b[bm]\.?c\.?a\b|\b(?:pg)?dca\b|\bict\b|cyber|\bb\.?i\.?t\b|networking"
        r"|programming|\bcse?\b|(?-i:\b[BM]\.?C\.?S\b|\bB\.?Comp\b)|data (?:science"
        r"|analytics|engineering)"
    ),
    "electrical": (
        r"(?-i:\(E\.? ?E\b)|electr(?:ical|onic|ician|o)"
        r"|telecom|\bvlsi\b|instrumentation|\beee?\b|\bece\b|mechatronic"
        r"|power (?:systems|engineering)|control (?:systems|engineering)|\bece\b|avionic"
        r"|(?-i:\b[BM]SEE\b)"
    ),
    "mechanical": (
        r"mechanic|manufacturing|production|industrial|automobile|automotive|aeronautic"
        r"|aerospace|metallurg|materials|mechatronic|marine|welding|tool (?:and|&) die|fitter"
        r"|(?-i:\(M\.? ?E\b)|mechanist|machinist|\bdme\b"
        r"|\bd\.m\.e\b|\bhvac\b|petroleum|refrigerat|\bplumb|\bmech\b|(?-i:\b[BM]SME\b)"
    ),
    "civil": (
        r"\bcivil\b|(?-i:\(C\.? ?E\b)|construction|structur"
        r"|quantity survey|surveying|highway|transportation|geotech|environmental engineer"
        r"|(?-i:\b[BM]SCE\b|\bB\.?Surv\b)"
    ),
    "building": r"\barchitect|\b[bm]\.?\s?arch\b|building|urban|town planning|draughts|drafts"
    r"|construction",
    "chemical": r"chemical engineer|process engineer|polymer|petrochem|food technolog",
    "science": (
        r"physic(?!ian|al\b(?! (?:scien|chem|geog)))|\bscience (?:subject|discipline|field)"
        r"|natural science|\bb\.?sc\b"
        r"|\bm\.?sc\b|geolog|environmental|bachelor of science|master of science"
    ),
    "chemistry": r"chemis|natural science|\bscience (?:subject|discipline|field)|biochem",
    "life": (
        r"biolog|biotech|microbio|life science|bio-?informat|biochem|natural science|zoolog"
        r"|botan|genetic|\bscience (?:subject|discipline|field)|biomedic"
    ),
    "nursing": r"\bnurs(?:e|es|ing)\b|midwi|\b[bm]sn\b|\bdnp\b|\bgnm\b|\banm\b"
    r"|(?-i:\bBN\b|\bMN\b|\bBNurs|\bMNurs)",
    "health": (
        r"medic(?:al|ine)\b|pharm|health|dental|dentist|physiothe|physical therap"
        r"|\bm\.?b\.?b\.?s\b|\bm\.d\b"
        r"|biomedic|nutrition|dietet|psycholog|occupational therap|radiolog|paramedic"
        r"|clinical|health and social care|veterinar|public health|epidemiolog|kinesiolog"
        r"|optometr"
        r"|\bm\.?p\.?h\b|(?-i:\b[BMD]\.?P\.?T\b|\bB\.?D\.?S\b|\bD\.?D\.?S\b|\bD\.?M\.?D\b"
        r"|\bD\.?V\.?M\b"
        r"|\bB\.?V\.?Sc\b|\bB\.?H\.?Sc\b|\bB\.?O\.?T\b|\bM\.?H\.?A\b|\bPsy\.?D\b)"
    ),
    "care": r"social (?:work|care)|\b[bm]sw\b|human services|youth work|counsel+ing",
    "mathematics": (
        r"math|statistic|econometric|quantitative|actuar|data science|operations research"
        r"|(?-i:\b[BM]\.?Stat\b)"
        r"|physics"
    ),
    "business": (
        r"business|management|\bm\.?b\.?a\b|\bb\.?b\.?[am]\b|commerce|\b[bm]\.?\s?com\b"
        r"|\bpgd[bm]\w{0,2}|administration|supply chain|logistic|marketing|entrepreneur"
        r"|procurement|purchasing|operations|\bfinanc|account|economic|human resource|\bhr\b"
        r"|(?-i:\b[BM]\.?M\.?S\b|\bB\.?Bus\b|\bB\.?B\.?S\b|\bD\.?B\.?A\b)"
    ),
    "finance": (
        r"financ|account|economic|banking|commerce|\b[bm]\.?\s?com\b|\bca\b|\bcma\b|\bacca\b"
        r"|\bcpa\b|audit|taxation|(?-i:\b[BM]\.?(?:Acc|Fin)\b)"
    ),
    "people": (
        r"human resource|\bhr\b|\bhrm\b|personnel|industrial relation|labou?r relation"
        r"|organi[sz]ational|psycholog|\bmsw\b|\bcipd\b"
    ),
    "law": (
        r"\blaws?\b|\blegal|\bll\.?\s?[bm]\b|juris|paralegal|\bcilex\b|criminal justice"
        r"|(?-i:\bBCL\b)"
    ),
    "words": (
        r"\b(?:bmm|[bm]jmc)\b|english"
        r"|journalis|communication|\bliterature|media\b|public relation|writing"
        r"|linguist|languages|marketing|advertis"
    ),
    "teaching": (
        r"(?<!secondary )(?<!higher )(?<!intermediate )(?<!technical )(?<!general )"
        r"(?<!further )educat(?!ion(?:al)?\W{0,2}(?:level|board|qualif|detail|background"
        r"|attain|societ|trust|institut|:))|teach|\b[bm]\.?\s?ed\b|\bed\.?d\b|\bpgce\b"
        r"|pedagog|childhood|childcare"
    ),
    "society": (
        r"social science|sociolog|politic|histor|psycholog|public (?:policy|admin)"
        r"|international relation|anthropolog|philosoph|liberal arts|humanit|government"
        r"|(?-i:\bMPA\b|\bMPP\b|\bBSoc)"
    ),
    "design": r"design|\b[bm]\.?\s?des\b"
    r"|fine art|graphic|visual|animation|multimedia|photograph|fashion|\b[bm]fa\b",
    "kitchen": (
        r"culinar|hospitality|hotel|touris|\btravel (?:and|&|stud|manag)|catering|\bcook|chef"
        r"|\bbhm\b|food (?:service|prod)"
    ),
    "land": (
        r"agricult|\bagri?\b|horticult|forest|animal|farm|ecolog|conservation"
        r"|environmental scien"
    ),
    "libraries": r"library|\bmlis\b|librarian|archiv|museum|information (?:science|studies)",
}

FAMILIES: dict[str, Regex] = {
    name: "|".join(filter(None, (own, FOREIGN.get(name), _OF_NUMBERS.get(name))))
    for name, own in _ENGLISH.items()
}

WITHIN: dict[str, Phrases] = {"business": phrases("finance, people")}
"""Families that a wider one holds: what is asked by their names is of them alone."""

HEADED: dict[str, Phrases] = {
    "business": phrases(
        "kitchen, civil, building, health, nursing, law, teaching, land, libraries"
    )
}
"""Families whose words, such as management, stand in the names of others."""

GROUPS: Phrases = phrases("""computing mathematics science electrical, electrical mechanical
    civil chemical science mathematics, chemical chemistry science life, law society,
    business finance people, health nursing life chemistry land care, words society design,
    teaching society words, civil building, building design, kitchen business,
    finance society, care society""")

VOCATIONAL: Regex = (
    r"\bn?vq\b|\bsvqs?\b|\bnvqs\b|\bbtec\b|\bcity (?:&|and) guilds\b|\bapprentice"
    r"|\btime[- ]served|\bvocational\b|\btrade (?:school|certificate|qualification|test)"
    r"|\bcertificat|\bdiploma|\blevel \d\b|\bjourney(?:man|person|worker)\b"
)
"""What names papers of a trade."""

VOCATIONAL_GRADE: Regex = r"\b(?:level|lvl|(?:n?vq|svq)s?)\W{0,2}(?:level\W{0,2})?[1-8]\b"

OF_SCHOOLS: Phrases = phrases("words, mathematics, science, chemistry, life, society")
"""Families of what every school teaches: a school with good grades in them is no trade."""

CLOSE: Phrases = phrases("""computing electrical, computing mathematics, electrical mechanical,
    business finance, business people, finance mathematics,
    life health, life chemistry, chemistry chemical, science chemistry,
    health nursing, health care, care society, civil building,
    kitchen business""")
"""Families of which a reader takes one for a field related to the other."""

WIDE: dict[Regex, str] = {
    r"engineer|\bb\.?\s?e\b|\b[bm]\.?\s?eng\b|\bm\.?\s?tech|\bb\.?\s?tech|\btechnical"
    r"|\btechnolog|\bstem\b": ("computing electrical mechanical civil chemical"),
    r"(?<!computer )(?<!social )(?<!information )\bsciences?\b(?! degree)|scientific": (
        "science chemistry life mathematics health nursing computing"
    ),
    r"arts\b|humanities": "words design society",
    r"\bnumerate\b|\bnumerical\b|\bquantitative\b": (
        "mathematics computing finance science chemistry electrical mechanical civil chemical"
    ),
}

WIDE_ON_RESUMES: dict[Regex, str] = {r"(?-i:\b[BM]\.?\s?A\b)": "words design society"}

OF_ANY: Regex = (
    r"\b(?:bachelor|master)(?:['’]?s)? of (?:arts|sciences?)\b(?! in\b)"
    r"|\b[bm]\.?\s?sc\b\.?|(?-i:\b[BM]\.?\s?A\b\.?)|\(?\b(?:hons?|honou?rs)\b\.?\)?"
)
"""Names of degrees that tell by themselves hardly anything of their field."""

OF_ARTS: Regex = r"(?-i:\b[BM]\.?\s?A\b)|\b(?:bachelor|master)(?:['’]?s)? of arts\b"

NEVER_OF_ARTS: Phrases = phrases("computing, electrical, mechanical, civil, chemical, nursing")
"""Families of which hardly any degree is one of arts."""
