"""Personal details: their labels and values, and the lines that say no more than those."""

from __future__ import annotations

import re
from itertools import groupby

from matcher.sections.contacts import is_contact
from matcher.sections.headings import HEADING_LENGTH
from matcher.sections.words import LETTER, LETTERS, PROSE_WORDS, key_of, keys_of

DETAILS = """date of birth, birth date, dob, d o b, place of birth, birth place, age,
    gender, sex, marital status, martial status, maritial status, civil status, marital,
    nationality, religion, citizenship, caste, blood group, mother tongue, father name,
    father s name, mother name, mother s name, husband name, husband s name, wife name,
    wife s name, spouse name, spouse s name, name of father, father occupation,
    father s occupation, guardian name,
    passport, passport no, passport number, pass port no, passport status, passport type,
    name in passport, name of passport, indian passport no, date of issue, issue date,
    place of issue, date of expiry, date of expire, expiry date, passport expiry date,
    passport expiry, passport validity, visa, visa status, visa type, visa no,
    driving license no, driving licence no, driving license number, driving licence number,
    license no, licence no, cnic no, national id, permenant address, corresponding address,
    permanent address, present address, current address, postal address,
    residential address, mailing address, contact address, communication address,
    correspondence address, local address, home address, permanent add, persent address,
    name in full, contact no, contact number, mobile no, mobile number, mob no, phone no,
    phone number, telephone no, telephone number, cell no, cell phone, email id, e mail id,
    email address, e mail address, mail id, skype id, id card no, id no, pan no, aadhar no,
    pin code, home town, native place, expected salary, current salary, expected ctc,
    current ctc, signature, photograph, identification mark"""
"""Labels that only personal and contact details bear."""

PLAIN_LABELS = """name, full name, address, add, mob, ph, telephone, cell, fax, e mail,
    mail, skype, place, date, sign, city, district, dist, pin, village, vill, p o, p o box,
    country, house no, h no, permanent, whatsapp, whatsapp no, father, mother, spouse,
    husband, wife, salary, height, weight, current location, home, birthday, born,
    year of birth, child, children, no of children, number of children, kid, dependent,
    dependant, ethnicity, race, disability, faith, pronoun, sexual orientation,
    political view, zodiac sign, photo, portrait"""
"""Labels that personal and contact details bear before a colon."""

AMBIGUOUS_LABELS = """mobile, contact, linkedin, github, website, web, blog, url, twitter,
    status, post, state, phone, email, tel, category"""
"""Labels of contact details only if a number, a URL or an e-mail address follows."""

VALUES = """male, female, single, married, unmarried, un married, m, f, indian, hindu,
    woman, man, non binary, divorced, separated, widowed, widow, widower, civil partnership,
    she her, he him, they them, she they, he they, mr, mrs, ms, photo, photo attached,
    photo enclosed, photograph enclosed, portrait attached, picture attached, catholic,
    roman catholic, protestant, jewish, atheist,
    muslim, islam, christian, sikh, jain, buddhist, hinduism, christianity, obc, nil, yes,
    no, thanks, thank you, thanking you, place, date, regard, thanks and regards, sincerely,
    curriculum vitae, curriculam vitae, curriculum vita, resume, résumé, cv, bio data,
    resume of, curriculum vitae of, cv of, page of,
    dear sir, dear sir madam, respected sir, cover letter, available upon request,
    available on request, page"""
"""Lines that are no passage: values of personal details, formulas, the document's title."""

RELATIVES = ("father", "mother", "husband", "spouse")
"""Whose name is a personal detail even inside a sentence."""

_DATE_WORDS = """jan january feb february mar march apr april may jun june jul july aug
    august sep sept september oct october nov november dec december present current now till
    date to from until since today page of th st nd rd year month yr mo"""

_DETAILS, _PLAIN, _AMBIGUOUS = map(keys_of, (DETAILS, PLAIN_LABELS, AMBIGUOUS_LABELS))
_VALUES = keys_of(VALUES)
_VALUES_OR_NONE = _VALUES | {""}
_PERSONAL_LABELS = _DETAILS | _PLAIN | _AMBIGUOUS
_DATES = frozenset(_DATE_WORDS.split())

_TAG = re.compile(r"\W*((?:e-)?[^:\t|–—-]{1,40})[:\t|–—-][-–—:\s]*", re.I)
_PART_END = re.compile(r"[,:|\t]")
_COLON = re.compile(r":|\s[-–—]\s")
_BOTH = re.compile(r"\s*(?:[/&,]|\band\b)\s*")
_HYPHENATED = re.compile(r"[^\W\d_]+-[^\W\d_]")
_POSTCODE = re.compile(
    r"\bpin\b.{0,8}\d{3}|[-–] ?[1-8]\d\d ?\d{3}\b\W*(?:[a-z]+\W*){0,2}$"
    r"|^\W*(?:vill(?:age)?|h\.? ?no|house no|d\.? ?no|p\.? ?o\.? ?box|at[-/ ]+post)\b",
    re.I,
)
_RELATIVE = re.compile(
    r"\W*(?:(?:mr|mrs)\b\.?\s*(?-i:[A-Z])|(?:shri|shree|smt|sri(?! lanka)|[sdwc]/o)\b)", re.I
)
_STATED = re.compile(
    r"\W*(?:aged? ?:? ?\d\d(?: years?)?(?: old)?|\d\d[- ]years?[- ](?:old|of age)"
    r"|born (?:on |in )?(?:[a-z]+ )?\d.*"
    r"|(?:(?:married|single|divorced|widowed)\W+)?(?:with |and )?"
    r"(?:no|\d|one|two|three|four|five) (?:child(?:ren)?|kids?|sons?|daughters?))\W*",
    re.I,
)
_SURE_DETAILS = {key for key in _DETAILS if len(key) > len("nationality") - 2} | {"passportn"}
_SURE_DETAILS |= {f"{who}{s}name" for who in RELATIVES for s in ("", "s")}
_SURE_DETAIL = re.compile(  # by first letters, which is found in a third of the time
    "|".join(
        f"{first}(?:{'|'.join(key[1:] for key in keys)})"
        for first, keys in groupby(sorted(_SURE_DETAILS), key=lambda key: key[0])
    )
)
_FORMULA = re.compile(
    r"\bhere ?by,? (?:to )?(?:declare|certify|confirm|affirm|solemnly|assure|state)"
    r"|\bsolemnly (?:declare|affirm|state)|\bbest of my knowledge"
    r"|\bknowledge (?:and|&) belie[fv]"
    r"|\bbear the (?:full |entire )?responsib"
    r"|\byou\W?r\w* (?:faithfully|sincerely|truly|obediently)"
    r"|\b(?:post|position|job) applied (?:for|to)\b"
    r"|\breferences? (?:(?:is|are|will be|shall be|can be) )?(?:available|provided|furnished)"
    r"|\b(?:information|particulars|details|statements?|facts)\b.{1,60}"
    r"\b(?:is|are) (?:true|correct)\b",
    re.I,
)
_PAGE = re.compile(r"\W*(?:page\W*)?\d{1,3}(?:\W*(?:of|/)\W*\d{1,3})?\W*", re.I)

_DETAIL_WORDS = 12


def is_empty(line: str) -> bool:
    """Tell whether a line says nothing: a date, a page number, formulas or values alone."""
    if not LETTER.search(line) or (len(line) <= HEADING_LENGTH and _PAGE.fullmatch(line)):
        return True
    parts = _PART_END.split(line)
    if all(_words(part).replace(" ", "") in _VALUES_OR_NONE for part in parts):
        return True
    return all(_DATES.issuperset(_words(part).split()) for part in parts)


def _words(part: str) -> str:
    return key_of(" ".join(LETTERS.findall(part)))


def split_label(line: str) -> tuple[str, str]:
    """Return what stands before a colon, a tab or a dash, and after it; or the whole line."""
    tag = _TAG.match(line)
    return (tag[1], line[tag.end() :]) if tag else (line, "")


def is_detail(line: str, label: str, value: str) -> bool:
    """Tell whether a line is a personal or contact detail: a label, with or without a value."""
    parts = _labels(label)
    if parts and not (_HYPHENATED.match(line) and key_of(value) not in _VALUES):
        if not value or is_contact(value) or not _DETAILS.isdisjoint(parts):
            return True
        if _COLON.search(line) and not _PLAIN.isdisjoint(parts):
            return True
    words = LETTERS.findall(line.lower())
    return len(words) <= _DETAIL_WORDS and _says_detail(line, words)


def _labels(label: str) -> list[str]:
    """Return the personal labels that a label consists of; none if it holds anything else."""
    found = []
    for part in _BOTH.split(label):
        key = key_of(part).replace(" ", "")
        if key not in _PERSONAL_LABELS:
            return []
        found.append(key)
    return found


def _says_detail(line: str, words: list[str]) -> bool:
    if words[0] == "passport" or _SURE_DETAIL.search("".join(words)):
        return True
    if len(words) > PROSE_WORDS:
        return False
    start = words[0] in _DETAILS and (line[-1].isdigit() or "".join(words[1:]) in _VALUES)
    stated = _STATED.fullmatch(line) or _POSTCODE.search(line) or _RELATIVE.match(line)
    return start or bool(stated)


def is_private(text: str) -> bool:
    """Tell whether a passage is a formula, or several personal details in one."""
    details = _SURE_DETAIL.findall("".join(LETTERS.findall(text.lower())))
    return bool(_FORMULA.search(text)) or len(details) > 1
