"""Certificates by the names that people give them, and what is said of papers.

A name comes in if it stands for one thing in any trade; a short form that is a word as well
stands with its capitals.
"""

from __future__ import annotations

from matcher.language.en import denials, paperlines
from matcher.language.en.licences import DRIVING_ALONE, LICENCES, LICENCES_HEADED, REGISTERS
from matcher.language.en.regions import REGIONS
from matcher.language.paperwords import Papers
from matcher.language.patterns import Regex, phrases, words

_AWS: Regex = r"(?:aws|amazon web services)"
_GRADED: Regex = r"(?i:class|category|cat\.?|group|level|grade)"
_MARK: Regex = r"(?:[A-D]1?(?:\+?E)?\b|[1-7]\b)"
_CERTIFICATES: dict[str, Regex] = {
    "PMP": r"\bp\.?m\.?p\b|\bproject management professional",
    "CAPM": r"\bcapm\b",
    "PRINCE2": r"\bprince ?2\b",
    "MSP": r"(?-i:\bMSP\b) (?:practitioner|foundation|certif)|managing successful programmes",
    "ITIL": r"\bitil\b",
    "Scrum master": r"\bcsm\b|\bpsm\b|certified scrum ?master|professional scrum master",
    "Scrum product owner": r"\bcspo\b|\bpspo\b|certified (?:scrum )?product owner",
    "SAFe": r"(?-i:\bSAFe\b)",
    "TOGAF": r"\btogaf\b",
    "Six Sigma": (
        r"\b(?:lean )?six[- ]sigma(?: (?:green|black|yellow) belt)?\b|\b(?:green|black) belt"
    ),
    "CQE": r"\bcqe\b|certified quality engineer",
    "CPA": r"\bc\.?p\.?a\b|certified public accountant",
    "ACCA": r"\bacca\b",
    "CIMA": r"\bcima\b",
    "CMA": r"\b[af]?cma\b|\bicwai?\b|cost (?:and|&) (?:management|works) accountant",
    "ACA": r"(?-i:\bACA\b)",
    "Chartered Accountant": r"\bchartered accountant(?!s)",
    "CFA": r"\bc\.?f\.?a\b|chartered financial analyst",
    "AAT": r"(?-i:\bAAT\b)",
    "CIPD": r"\bcipd\b",
    "CIPS": r"\bm?cips\b",
    "SHRM": r"\bshrm(?:-s?cp)?\b",
    "PHR": r"(?-i:\bS?PHR\b)|professional in human resources",
    "CIPP": r"(?-i:\bCIPP\b)",
    "CCNA": r"\bc\.?c\.?n\.?a\b|cisco certified network associate",
    "CCNP": r"\bccnp\b|cisco certified network professional",
    "CCIE": r"\bccie\b",
    "CISSP": r"\bcissp\b",
    "CISM": r"\bcism\b",
    "CISA": r"\bcisa\b",
    "CEH": r"\bceh\b|certified ethical hacker",
    "OSCP": r"\boscp\b",
    "MCSE": r"\bmcse\b",
    "MCSA": r"\bmcsa\b",
    "MCP": r"(?-i:\bMCP\b)|microsoft certified professional",
    "MCITP": r"\bmcitp\b",
    "CompTIA A+": r"(?-i:(?<!\w)A\+)(?=\W*(?:and|or|,|/|certif|n\+|net|sec|$))|comptia a\+",
    "CompTIA Network+": r"\bnetwork\+|(?-i:\bN\+)",
    "CompTIA Security+": r"\bsecurity\+|\bsec\+",
    "AWS certificate": (
        rf"\b{_AWS}[- ]certif\w+|\b{_AWS}\W{{1,3}}(?:\w+ ){{1,3}}?\W{{0,3}}(?:associate"
        r"|practitioner|professional|special(?:i?)ty)\b|\b(?:saa|clf|dva|soa|sap|dop|scs|mls|dbs|ans|das|pas)"
        rf"-c0\d\b|\b(?:architect|developer|sysops administrator)\W{{1,4}}(?:associate"
        rf"|professional)\W{{1,4}}{_AWS}\b"
    ),
    "Azure certificate": (
        r"\baz-\d{3}\b|\bazure certif\w+|\bazure (?:\w+ ){1,3}(?:associate|expert)\b"
        r"|\bmicrosoft (?:certified\W{1,3})?azure (?:\w+ )?fundamentals\b"
    ),
    "Kubernetes certificate": r"(?-i:\bCKA\b|\bCKAD\b)",
    "RHCE": r"\brhc(?:e|sa)\b",
    "ISTQB": r"\bistqb\b",
    "Salesforce certificate": r"\bsalesforce certified\b",
    "OSHA": r"\bosha[- ]?(?:10|30)?\b(?=[- ]?(?:hours?|hr|certif|training|card|10|30|\)|,|$))",
    "NEBOSH": r"\bnebosh\b",
    "IOSH": r"\biosh\b",
    "SMSTS": r"\bsmsts\b|\bsssts\b",
    "CSCS": r"\bcscs\b",
    "CPCS": r"\bcpcs\b|\bnpors\b",
    "IPAF": r"\bipaf\b",
    "PASMA": r"\bpasma\b",
    "HAZWOPER": r"\bhazwoper\b",
    "TWIC": r"\btwic\b",
    "BOSIET": r"\bbosiet\b",
    "first aid": (
        r"\bfirst[- ]aid(?:er)?\b(?! (?:kit|box|room|suppl|station|manual|poster|guid|leaflet"
        r"|polic|procedure|book|equipment|cabinet|point|record))|(?-i:\bE?FAW\b)"
    ),
    "CPR": r"(?-i:\bCPR\b)",
    "BLS": r"(?-i:\bBLS\b)|basic life support",
    "ACLS": r"(?-i:\bACLS\b)",
    "food hygiene": (
        r"\b(?:level \d )?food (?:hygiene|safety)(?= (?:certif|qualif|level|award|handler|card)"
        r"|,? (?:is|or|and)\b|[,.;)]|$)|\bservsafe\b|\blevel \d food (?:hygiene|safety)"
        r"|\bfood handler"
    ),
    "LEED": r"(?-i:\bLEED\b)(?: (?:ap|ga|accred\w+))?",
    "GCP": r"\bgcp\b(?= (?:train|certif|qualif)|\W*$|[,.)])|good clinical practice",
    "CRA": r"\bcertified clinical research",
    "ASE": r"(?-i:\bASE\b)",
    "AWS welding": (
        r"\baws d1\.\d|\bcertified weld\w+|\bcoded weld\w+|\bcwi\b|\bcswip\b|\basnt\b"
    ),
    "ISO 9606": r"\b(?:bs )?(?:en )?iso 9606(?:-\d)?",
    "18th Edition": r"\b1[78]th edition|\biee wiring reg\w+|\bbs ?7671\b|\bwiring regulations",
    "City & Guilds": r"\bcity (?:&|and) guilds\b|(?-i:\bC ?& ?G\b)",
    "F-Gas": r"\bf[- ]gas\b",
    "EPA 608": r"\bepa (?:section )?608\b|\bepa (?:universal )?certif\w+",
    "NICET": r"\bnicet\b",
    "forklift": (
        r"\bfork[- ]?lift (?:truck )?(?:licen\w+|certif\w+|ticket|operator certif\w+)|\bflt\b"
    ),
    "spraying": r"(?-i:\bPA\d(?:/(?:PA)?\d)?)",
    "chainsaw": r"\bchain ?saw (?:certif\w+|ticket|licen\w+)",
    "confined space": r"\bconfined space (?:certif\w+|ticket|entry certif\w+|training)",
    "TEFL": r"(?-i:\bTEFL\b|\bTESOL\b|\bCELTA\b)",
    "PGCE": r"\bpgce\b",
    "library qualification": r"\blibrary (?:or \w+ )?qualification",
    "CILEX": r"\b(?:cilex|filex)\b",
    "Series 7": r"\bseries (?:6|7|63|65|66)\b",
    "CFP": r"(?-i:\bCFP\b)|certified financial planner",
    "IELTS": r"\bielts\b",
    "Google Ads": r"\bgoogle (?:ads|analytics) certif\w+",
    "SAP certificate": r"\bsap certif\w+",
}

PAPERS = Papers(
    not_held=denials.NOT_HELD,
    none_behind=denials.NONE_BEHIND,
    lapsed=denials.LAPSED,
    learner=denials.LEARNER,
    holds=denials.HOLDS,
    hoped=denials.HOPED,
    awaited=denials.AWAITED,
    taught_before=denials.TAUGHT_BEFORE,
    taught_behind=denials.TAUGHT_BEHIND,
    passed=denials.PASSED,
    examined=phrases("""pmp, capm, prince2, cqe, cpa, acca, cima, cma, aca, cfa, ccna, ccnp,
        ccie, cissp, cism, cisa, ceh, oscp, mcse, mcsa, mcp, mcitp, comptia a+,
        comptia network+, comptia security+, aws certificate, azure certificate,
        rhce, istqb, shrm, phr"""),
    of_others=denials.OF_OTHERS,
    by_others=denials.BY_OTHERS,
    beside=denials.BESIDE,
    partly=(denials.PARTLY, denials.PARTLY_BEFORE, denials.PARTLY_BEHIND),
    made_of_it=denials.MADE_OF_IT,
    grade=r"\b(?:level|lvl|grade|stage)[ -]?\d\b",
    certificates=_CERTIFICATES,
    higher=paperlines.HIGHER,
    equals=paperlines.EQUALS,
    makers=paperlines.MAKERS,
    methods=phrases("""itil, six sigma, safe, first aid, gcp, leed, osha, iso 9606,
        food hygiene, city & guilds, scrum master, ase"""),
    holding=(
        r"certif|qualif|accredit|\bcard\b|\bticket\b|\bbelt\b|\btrain(?:ed|ing)\b|\bhold(?:s"
        r"|er|ing)?\b"
        r"|\bcoded\b|\bcurrent\b|\bvalid\b|\blevel \d|\bpossess|\baward\b|\bfoundation\b"
        r"|\bpractitioner\b"
    ),
    certificate=(
        r"\bcertificat(?:es?|ions?)\b|\bcertified\b|\bchartered\b"
        r"|\baccredited (?:\w+ )?(?:member"
        r"|practitioner)|\bpart[- ]qualified\b|\bprofessional qualification\b|\btraining card"
    ),
    held=r"certified|chartered|registered|licen[cs]ed|accredited|part",
    first_part=r"\b(?:or|and|who|that|which|with|within|to|in order)\b",
    licences=LICENCES,
    registers=REGISTERS,
    regions=REGIONS,
    kind=(
        rf"\b{_GRADED}[ -]?(?:{_MARK}|I{{1,3}}\b)"
        rf"(?:(?: or| and/or| ?/) ?(?:{_GRADED}[ -]?)?{_MARK}(?! (?:years|months)\b))*"
    ),
    stated=(
        r"\b(?:licen[cs]e|registration|registered|certificate|card|pin|member(?:ship)?)?"
        r" ?(?:no\b\.?|number\b|#|id\b):? ?\w*\d|#\s?\w*\d{3}|\b[A-Z]{0,3}\d{5,}\w*"
        r"|\b(?:expir\w+|valid (?:un)?till?|valid through|renew\w*|issued|exp\.)"
        r"|\b(?:board|council|state) of\b|\b(?:state|nursing) board\b|\bcompact\b|\bactive\b"
    ),
    licence=(
        r"\blicen[cs](?:es?|ed|ure)\b|\bregistration with\b|\bregistered with\b"
        r"|(?<!post )(?<!post-)\bregistration\b"
        r"|\bregistered\b|\bon the [\w ]{2,30} register\b"
    ),
    drives=(
        r"\bi (?:can )?drive\b|\bable to drive\b|\bcan drive\b"
        r"|\b(?:own|my) (?:car|vehicle|transport)\b"
    ),
    driving_alone=DRIVING_ALONE,
    licences_headed=LICENCES_HEADED,
    driving=("driving licence",),
    issuer=(
        r"\b(?!(?:Valid|Full|Clean|Current|Have|Has|Must|Possess|Hold|Holds|Holding|Manual|Own"
        r"|An"
        r"|The|Your|Appropriate|Class|Basic|Good|Active|Required|Requires|Requirement"
        r"|Requirements"
        r"|Commercial|Motor|Car|Reliable|Need|Needs|Unrestricted|Restricted"
        r"|Relevant)\b)[A-Z][a-z]+ "
        r"(?:[A-Z][a-z]+ ){0,2}(?=(?:[Ss]tate )?(?:[Dd]riv\w+[’'`]?s?[’'`]? [Ll]icen"
        r"|[Ii]nspect\w+ [Ll]icen))|\bNYS\b"
    ),
    not_paper=(
        r"\bgift cert|\bcertified (?:mail|cop|letter|b[- ]corp|great|public funds|payroll"
        r"|by (?:great|gptw)|check)|\bcertificates? of (?:insurance|analysis|conform|compliance"
        r"|occupancy|origin|completion|destruction|employment|currency|airworth)|\b(?:birth"
        r"|death"
        r"|marriage|medical|test|mill|material|payment|share|stock|ssl|tls|digital|deposit"
        r"|calibration|save|savings)s? cert|\bsoftware licen|\blicen[cs]e (?:agreement"
        r"|management"
        r"|fees?|compliance|plates?|renewal|key|tracking|server)|\blicensing\b"
        r"|\bregistration (?:process"
        r"|forms?|fees?|desk|documents|numbers?|of)|\b(?:student|event|patient|vehicle|user"
        r"|lien"
        r"|domain|trademark|company|course|voter|product|device|membership) regist"
        r"|\bregistered (?:in|charity|office|trademark|company|users?|mail|post)|\bcertified"
        r" (?:organi|company|facility|site|supplier|partner)|\bregardless\b"
        r"|\biso \d+\S* (?:certif"
        r"|regist)|\bcertification (?:of\b|bodies|body|audits?|process|support|reimburs|fees)"
        r"|\b(?:review|issue|issuing|prepare|process|maintain|obtain|renew|track|verify)\w*"
        r" (?:\w+ ){0,3}(?:certificat|licen[cs]e|registration)"
    ),
    around=words("""a an the of or and in with is are be as must have has hold holds holding
        possess possession valid current full clean required preferred desired desirable
        essential plus asset advantage bonus certified certification certifications
        certificate certificates licence license licences licenses licensed
        registration registered professional relevant held
        appropriate recognised recognized accredited from by for to related program programme
        training qualification qualified equivalent any other such ability obtain within
        candidates should you will ideally preferably least at one more following
        industry including new non restrictive card member membership body"""),
    either=(
        r"(?:[\s(,]*(?:(?:level|lvl|grade|stage|part)[ -]?\d|(?:part|fully)?[- ]?qualified"
        r"|certifi\w+|foundation|practitioner|qualifications?)"
        r"(?: (?:certificate|diploma|award))?\)?)?[\s,]*(?:/|\bor\b|\band/or\b)\s*(?:an? )?"
    ),
    course=(
        r"certif|diploma|course|training|licen[cs]|\bcent(?:er|re)\b|institut|qualif|academy"
        r"|\blearn(?:ed|t)\b"
    ),
)
