"""Licences and registrations by the names that advertisements and résumés give them."""

from __future__ import annotations

from matcher.language.patterns import Regex

_OF_A_MACHINE: Regex = (
    r"(?:fork[- ]?lifts?|flt|lift trucks?|cranes?|tractors?|trains?|trams?|diggers?|excavators?"
    r"|dumpers?|plant|telehandlers?|boats?)"
)
"""What is driven with a licence of its own, and not on roads alone."""
_NOT_BEHIND: Regex = (
    r"(?<!forklift )(?<!fork lift )(?<!fork-lift )(?<!flt )(?<!truck )(?<!crane )(?<!tractor )"
    r"(?<!train )(?<!tram )(?<!digger )(?<!excavator )(?<!dumper )(?<!plant )"
)

_OR: Regex = r"(?: or | ?/ ?)"

REGISTERS: dict[str, tuple[Regex, str]] = {
    "NMC": (
        r"(?-i:\bNMC\b)|\bnursing (?:and|&) midwifery council\b|\b\d\d[A-L]\d{4}[A-Z]\b",
        "UK",
    ),
    "HCPC": (r"(?-i:\bHCPC\b)|\bhealth (?:and|&) care professions council", "UK"),
    "GMC": (r"(?-i:\bGMC\b)|\bgeneral medical council", "UK"),
    "GPhC": (r"\bGPhC\b|\bgeneral pharmaceutical council", "UK"),
    "AHPRA": (
        r"\bahpra\b|\baustralian health practitioner reg|\bNMW\d{7}|\bMED\d{10}"
        r"|\bnursing (?:and|&) midwifery board of australia",
        "Australia",
    ),
    "NMBI": (r"(?-i:\bNMBI\b)|\bnursing (?:and|&) midwifery board of ireland", "Ireland"),
    "CORU": (r"(?-i:\bCORU\b)", "Ireland"),
}
"""Bodies that keep a register: how they or its numbers are written, and of which region."""

LICENCES: dict[str, Regex] = {
    "driving licence": (
        rf"{_NOT_BEHIND}\bdriv(?:er|ing)(?:['’`]?s|s['’`])? ?(?:and vehicle )?licen[cs]e"
        rf"|\blicen[cs]e to drive\b(?! (?:(?:an?|the|our|[a-z-]+) ){{0,2}}{_OF_A_MACHINE}\b)"
        r"|\b(?:category|cat\.?|group) b1?e? (?:driver|driving|licen[cs]e|entitle)"
        r"|\b(?:driver|driving|licen[cs]ed?)\b\W{1,3}(?:category|cat\.?|class|group) ?:? ?b\b"
        r"|\bf(?:ü|ue)hrerschein\b|\bpermis b\b|\bcarn[eé]t? de conducir\b|\bpatente b\b"
        r"|\bclean (?:valid )?licen[cs]e\b|\bfull (?:uk |clean )+licen[cs]e|\bdriving permit"
        r"|\bd/?l no\b|\blicen[cs]ed driver|\bvalid (?:uk |clean )?licen[cs]e\b(?! (?:to|in"
        r"|as))"
    ),
    "commercial driving licence": (
        r"\bcdl\b|\bhgv\b|\blgv\b|\bcommercial driver|\bpcv licen"
        rf"|\bclass [ab12]{_OR}(?:class )?[ab12] licen[cs]e|\bclass [ab12] licen[cs]e"
        rf"|\bcategory [cd]1?{_OR}(?:category )?[cd]1? (?:licen|entitle|driv)"
        r"|(?-i:\bHTV\b|\bHMV\b)|\bheavy (?:vehicle )?driving licen"
        r"|\bcategory [cd]1?(?:\+e)? (?:licen|entitle|driv)|(?-i:\bC1?\+E\b)"
        r"|\bcpc card|\bdriver cpc|\blicen[cs]e\W{1,3}(?:category |class )?c1?(?: ?\+ ?e)\b"
    ),
    "nursing registration": (
        r"\bregistered (?:general |staff |mental health )?(?:nurse|midwife)|(?-i:\bNMC\b)"
        r"|(?-i:\bRGN\b|\bRMN\b)|(?-i:\bR\.?N\b)(?=\.? licen|,| or|\W*$| required|\))"
        r"|\brn licen"
        r"|\blicen[cs]ed (?:practical|vocational) nurse|(?-i:\bLPN\b|\bLVN\b)"
        r"|\bnursing (?:licen[cs]e|registration|council)|(?-i:\bNMBI\b)|\bNMW\d{7}"
        r"|\bnursing (?:and|&) midwifery (?:council|board)"
        r"|\bpin\W{1,3}(?:no\W{0,2})?\d\d[A-L]\d{4}[A-Z]\b"
    ),
    "medical registration": (
        r"(?-i:\bGMC\b)(?! (?:truck|vehicle))|\bmedical licen[cs]e|specialist register"
        r"|\bgeneral medical council"
    ),
    "HCPC": r"(?-i:\bHCPC\b)|\bhealth (?:and|&) care professions council",
    "AHPRA": r"\bahpra\b|\baustralian health practitioner reg\w+|\bNMW\d{7}|\bMED\d{10}",
    "RCVS": r"(?-i:\bRCVS\b)",
    "pharmacy registration": (
        r"(?-i:\bGPhC\b)|\bgeneral pharmaceutical council"
        r"|\bpharmac(?:y|ist) (?:licen|regist)|registered pharmac"
    ),
    "teaching licence": (
        r"\bteach(?:ing|er)['’s]* (?:licen[cs]e|certificat\w+|credential|registration)"
        r"|(?-i:\bQTS\b)"
        r"|qualified teacher status"
    ),
    "security licence": (
        r"(?-i:\bSIA\b)|\bsecurity (?:guard )?licen[cs]e|\bguard card|\bguard licen[cs]e"
    ),
    "admission to the bar": (
        r"\badmi\w+ to (?:the )?(?:\w+ )?bar\b|\bbar admission|\bstate bar\b"
    ),
    "engineering licence": (
        r"(?-i:\bP\.?E\.?)(?= (?:licen|regist|certif))|\bprofessional engineer(?:s"
        r"|ing)?\b(?= licen"
        r"|\W*(?:\(|$)| regist)|\blicen[cs]ed (?:professional )?engineer|(?-i:\bEIT\b)"
        r"|\bregistered (?:professional )?engineer"
    ),
    "electrical licence": (
        r"\b(?:licen[cs]ed|journeyman|master) electrician|\bwire ?man['’]?s? (?:licen|permit)"
        r"|\belectrical (?:(?:supervisor|contractor)['’]?s? |[abc] (?:grade )?)?licen[cs]e"
    ),
    "Gas Safe": r"\bgas[- ]safe\b",
    "plumbing licence": r"\blicen[cs]ed plumber|\bplumbing licen[cs]e|\bgas[- ]registered",
    "real estate licence": r"\breal estate (?:broker |sales )?licen[cs]e",
    "insurance licence": (
        r"\b(?:life|health|property|casualty|insurance|p&c) (?:\w+ ){0,3}licen[cs]e"
    ),
    "pilot licence": r"\bpilot['’s]* licen[cs]e|(?-i:\bATPL\b|\bCPL\b)",
    "cosmetology licence": (
        r"\b(?:cosmetology|barber|esthetician|aesthetician)['’s]* licen[cs]e"
    ),
    "inspector licence": r"\binspect(?:or|ion)['’s]* licen[cs]e",
}

_KIND: Regex = (
    r"(?:full|clean|valid|current|manual|automatic|uk|gb|eu|european|british|irish|no points"
    r"|driv(?:ing|ers?)(?:['’]s?)?|licen[cs]es?|categor(?:y|ies)|cat|group|held|and|with"
    r"|(?-i:AM|A[12]?|BE?|B1|B\+E|[CD]1?E?|[CD]1?\+E))"
)
DRIVING_ALONE: Regex = (
    r"(?=.*\b(?:driv|licen[cs]))(?=.*\b(?:full|clean|(?-i:B))\b)"
    rf"\W*{_KIND}(?:[\s,.:;/+&()–—-]{{1,4}}{_KIND})+\W*"
)
"""What a line says, whole, that tells a licence for cars by its kind."""
LICENCES_HEADED: Regex = r"(?:driving |driver['’]?s? )?licen[cs]es?"
