"""A résumé's text to passages: sections by their headings, then one bullet or sentence each.

Personal and contact details never leave this module: a name, an address, a birth, a gender,
a family, a faith, a signature is no passage, in whatever section it stands.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from matcher.datamodels import Passage, Resume, Section
from matcher.text import (
    BULLET,
    Span,
    item_spans,
    join_lines,
    list_spans,
    sentence_spans,
    vocabulary,
)

HEADINGS: dict[Section, str] = {
    "summary": """objective, aim, goal, vision, objective statement, summary, summery,
        overview, summary of experience, summary of work experience,
        summary of qualification, synopsis, qualification summary, experience summary,
        summary of skill, snapshot, profile, profile summary, profile snapshot,
        profile at a glance, work profile, about, about me, about myself, who i am,
        introduction, bio, biography, highlight, career, career goal, career scan,
        personal statement, personal summary, value proposition""",
    "experience": """experience, experiance, work, job, employment, work experience,
        job experience, years of experience, detail of experience, experience detail,
        experience profile, job profile, internship, intern, industrial training,
        in plant training, summer training, vocational training, practical training,
        work history, job history, employment history, career history, employment record,
        career record, employment detail, job detail, work detail, background,
        work background, employment profile, organizational experience, industrial exposure,
        industry exposure, exposure, career contour, career timeline, career path,
        career progression, career graph, growth path, present employment,
        previous employment, past employment, current employment, present employer,
        previous employer, current employer, current position, position held, assignment,
        practice, appointment""",
    "projects": """project, project detail, detail of project, project undertaken,
        project handled, project done, project work, project profile, project experience,
        project summary, project executed, project completed, project title,
        title of project, list of project, thesis, dissertation, case study, portfolio,
        side project, open source, open source contribution, final year project,
        research project""",
    "education": """education, educational, academia, academic, scholastic, qualification,
        education detail, educational detail, academic detail, qualification detail,
        education qualification, educational qualification, academic qualification,
        acadamic qualification, professional qualification, credential, academic profile,
        educational profile, education profile, academic record, educational record,
        scholastic record, academic background, educational background,
        education background, academic chronicle, coursework, relevant coursework, study,
        education and training""",
    "skills": """skill, skill set, skill summary, skill profile, skill matrix, technical,
        strength, strenght, competency, competence, core competence, expertise,
        area of expertise, expertise in, knowledge, area of strength, area of knowledge,
        specialization, area of specialization, ability, capability, proficiency,
        proficency, computer, computer literacy, computer awareness, software,
        software known, software used, software exposure, software package, tool,
        technology, tool and technology, operating system, programming language,
        computer language, language, language known, known language, language know,
        language spoken, language skill, linguistic ability, linguistic skill,
        linguistic proficiency, language proficiency, quality, attribute, trait,
        personality trait, personal strength, personal quality, personal skill,
        personal trait, personal attribute, soft skill, key deliverable, it, toolkit,
        toolbox, tech stack, what i do, domain knowledge, forte""",
    "achievements": """achievement, acheivement, achivement, achievment, accomplishment,
        award, honor, honour, recognition, scholarship, accolade, distinction, milestone""",
    "certifications": """certification, certificate, certified course, certificate course,
        license, licence, training, training attended, training undergone,
        training undertaken, training program, training programme, training detail,
        training course, conference, conference attended, workshop, workshop attended,
        seminar, seminar attended, membership, affiliation, accreditation, course attended,
        course undertaken, course completed, additional course, additional qualification,
        other qualification, extra qualification, technical qualification,
        computer qualification, professional development, continuing education""",
    "publications": """publication, paper presentation, paper presented, paper published,
        patent, journal, research, research paper, talk, speaking engagement, press, article""",
    "volunteering": """volunteering, volunteer, volunteer experience, volunteer work,
        activity, voluntary work, community service, community, community involvement,
        social work, social service, leadership experience, leadership and activity,
        extra curricular activity, extra curricular, co curricular activity, co curricular,
        extra co curricular activity, co extra curricular activity, curricular activity,
        position of responsibility, civic engagement, involvement, campus involvement,
        participation""",
    "interests": """interest, hobby, area of interest, field of interest,
        subject of interest, personal interest, pastime, leisure activity, passion,
        favourite subject, fun fact""",
    "personal": """personal, personal detail, personal profile, personal information,
        personal info, personal data, personal dossier, personal vitae, personal particular,
        personal record, personal background, personal snippet, personal memoranda,
        personal minutiae, contact detail, contact information, contact info, contact me,
        get in touch, address for communication, address for correspondence,
        passport detail, passport information, visa detail, reference, refrence, referee,
        reference detail, professional reference, declaration, decleration, undertaking,
        family detail, family background, salary detail""",
    "other": """other, miscellaneous, additional information, other information,
        other detail, additional detail, general, general information, testimonial,
        recommendation, company profile""",
}
"""The headings of each section, in lower case and in the singular.

What a line says is looked up without :data:`QUALIFIERS` before it; of two headings in one
("Skills & Tools") the first counts. Frequent misspellings stand here as they are written.
"""

LABELS = """responsibility, role, role and responsibility, roll and responsibility,
    responsibilty, role and duty, duty, duty and responsibility, job responsibility,
    key responsibility, responsibility handled, key responsibility handled,
    work responsibility, accountability, job description, job duty, main duty, description,
    project description, key result area, nature of work, nature of job, work done, task"""
"""Headings within a section: they leave it as it is, or open the experience."""

QUALIFIERS = """a, the, my, academic, additional, basic, brief, career, carrier, carrer,
    computer, core, current, earlier, editorial, educational, executive, extra, freelance,
    general, gulf, important, industrial, it, job, key, latest, main, major, mini, minor,
    notable, organisational, organizational, other, overall, past, personal, present,
    previous, primary, prior, profession, professional, recent, related, relevant, selected,
    significant, soft, software, special, specific, summer, teaching, technical,
    technological, top, total, undergraduate, work, working"""
"""Words before a heading that do not change what it is the heading of."""

LAST_WORDS = """skill, experience, qualification, competency, proficiency, objective,
    achievement, certification, interest, strength, summary, education, employment,
    expertise, practice, appointment"""
"""Words that end a heading whatever stands before them, if it is in capitals or has a colon."""

DETAILS = """date of birth, birth date, dob, d o b, place of birth, birth place, age,
    gender, sex, marital status, martial status, maritial status, civil status, marital,
    nationality, religion, citizenship, caste, blood group, mother tongue, father name,
    father s name, mother name, mother s name, husband name, husband s name, spouse name,
    spouse s name, name of father, father occupation, father s occupation, guardian name,
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
    husband, salary, height, weight, current location"""
"""Labels that personal and contact details bear before a colon."""

AMBIGUOUS_LABELS = """mobile, contact, linkedin, github, website, web, blog, url, twitter,
    status, post, state, phone, email, tel, category"""
"""Labels of contact details only if a number, a URL or an e-mail address follows."""

VALUES = """male, female, single, married, unmarried, un married, m, f, indian, hindu,
    muslim, islam, christian, sikh, jain, buddhist, hinduism, christianity, obc, nil, yes,
    no, thanks, thank you, thanking you, place, date, regard, thanks and regards, sincerely,
    curriculum vitae, curriculam vitae, curriculum vita, resume, résumé, cv, bio data,
    dear sir, dear sir madam, respected sir, cover letter, available upon request,
    available on request, page"""
"""Lines that are no passage: values of personal details, formulas, the document's title."""

ROLES = """accountant administrator advisor adviser agent analyst architect artist assistant
    associate auditor author banker buyer captain ceo cfo chief clerk coach consultant
    controller coo coordinator counsel cpo creator cto designer developer director doctor
    driver editor educator electrician engineer entrepreneur executive expert facilitator
    faculty fellow fitter founder fresher generalist graduate head instructor intern
    inspector journalist lawyer lead leader lecturer librarian maker manager marketer
    marketing mechanic mentor merchandiser nurse officer operator owner partner pharmacist
    photographer physician planner practitioner president principal producer product
    professional professor programmer recruiter representative researcher sale scientist
    scrum secretary specialist strategist student supervisor surveyor teacher technician
    technologist tester trainee trainer translator tutor vp welder writer"""
"""Words of a headline, by which it is told from a name, in the singular."""

_DATE_WORDS = """jan january feb february mar march apr april may jun june jul july aug
    august sep sept september oct october nov november dec december present current now till
    date to from until since today page of th st nd rd year month yr mo"""


def _key(text: str) -> str:
    words = re.sub(r"[\W_]+", " ", text.lower().replace("&", " and ")).split()
    return " ".join(map(_singular, words))


@lru_cache(maxsize=8192)
def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > len("ties"):
        return word[:-3] + "y"
    plural = word.endswith("s") and not word.endswith(("ss", "is", "us"))
    return word[:-1] if plural and len(word) > len("its") else word


def _keys(phrases: str) -> frozenset[str]:
    return frozenset(_key(phrase).replace(" ", "") for phrase in phrases.split(","))


_Opens = Section | Literal["inside"]
_SECTIONS: dict[str, _Opens] = {key: "inside" for key in _keys(LABELS)}
_SECTIONS |= {key: name for name, phrases in HEADINGS.items() for key in _keys(phrases)}
_QUALIFIERS, _LAST_WORDS, _VALUES = map(_keys, (QUALIFIERS, LAST_WORDS, VALUES))
_DETAILS, _PLAIN, _AMBIGUOUS = map(_keys, (DETAILS, PLAIN_LABELS, AMBIGUOUS_LABELS))
_VALUES_OR_NONE = _VALUES | {""}
_PERSONAL_LABELS = _DETAILS | _PLAIN | _AMBIGUOUS
_ROLES, _DATES = frozenset(ROLES.split()), frozenset(_DATE_WORDS.split())

_TAG = re.compile(r"([^:\t|]{1,45}?)\s*(?:[-–—]?\s*:[-–—:\s]*|\s[-–—]+\s*|[\t|]\s*)")
_DETAIL_TAG = re.compile(r"\W*((?:e-)?[^:\t|–—-]{1,40})[:\t|–—-][-–—:\s]*", re.I)
_COLON = re.compile(r":|\s[-–—]\s")
_BOTH = re.compile(r"\s*(?:[/&,]|\band\b)\s*")
_HYPHENATED = re.compile(r"[^\W\d_]+-[^\W\d_]")
_NUMBERING = re.compile(r"^(?:• )?\(?(\d{1,2}|[ivx]{1,4}|[A-Za-z])([.)]+)(?:[ \t]+|$)", re.M)
_HEADING_NUMBER = re.compile(r"\(?(?:\d{1,2}|[ivxIVX]{1,4}|[A-Za-z])[.)]\s*")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_PARENTHESES = re.compile(r"\s*\([^)]*\)?")
_LETTER = re.compile(r"[^\W\d_]")
_LETTERS = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"\W*[^\W\d_a-z][^\W\d_]*(?:[ .,'’-]+[^\W\d_a-z][^\W\d_]*){0,4}\W*")
_STREET = re.compile(
    r"\b(?:street|st|road|rd|nagar|dist|distt|district|village|vill|po|p\.o|box|house|h\.?no|flat"
    r"|plot|door|sector|colony|near|lane|avenue|ave|tehsil|taluk|pin|pincode|apartment|apt|block"
    r"|floor)\b.*\d|\d.*\b(?:street|st|road|rd|nagar|lane|avenue|ave|colony|apartment|apt|drive)\b",
    re.I,
)
_POSTCODE = re.compile(
    r"\bpin\b.{0,8}\d{3}|[-–] ?[1-8]\d\d ?\d{3}\b\W*(?:[a-z]+\W*){0,2}$"
    r"|^\W*(?:vill(?:age)?|h\.? ?no|house no|d\.? ?no|p\.? ?o\.? ?box|at[-/ ]+post)\b",
    re.I,
)
_CONTACT = re.compile(
    r"(?<![\w.+-])[\w.+-]{3,}@(?:g\smail|\s?[\w.-]+)(?:\s?\.\s?(?:com|co|in|org|net)\b)*"
    r"|(?:https?://|www\.)\S+|(?<![\w@/.-])(?:[\w-]+\.)*(?:linkedin|github|gitlab|behance|medium"
    r"|twitter|facebook|instagram)\.(?:com|io|in|org|net)(?:/\S*)?"
    r"|\+ ?\(?\d(?:[ ().-]{0,2}\d){8,14}"
    r"|(?<![\w.,/+-])(?:\(?0\d{1,4}\)?(?:[ .-]?\d){6,10}|\d{10,12}"
    r"|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\d{5}[ -]\d{5})(?![\w%])",
    re.I,
)
_RELATIVE = re.compile(
    r"\W*(?:(?:mr|mrs)\b\.?\s*(?-i:[A-Z])|(?:shri|shree|smt|sri(?! lanka)|[sdwc]/o)\b)", re.I
)
_SURE_DETAIL = re.compile(
    "|".join(sorted(key for key in _DETAILS if len(key) > len("nationality") - 2))
    + "|passportn|(?:father|mother|husband|spouse)s?name"
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
_PERIOD = re.compile(
    r"\b(?:19|20)\d\d\s*(?:-|–|—|to|until)\s*(?:\w{3,9}\.?,?\s)?"
    r"(?:(?:19|20)\d\d|pres|now|curr|till|today)",
    re.I,
)
_CELL_END = re.compile(r"\t|\s[|•·](?:\s|$)|\s[-–—]\s|,\s")
_ROW_END = re.compile(r"\t|\s[|•·](?:\s|$)")
_COLON_CELL = re.compile(r"\s*\t\s*:\s*|\s*:\s*\t\s*")
_OPEN = re.compile(
    r"(?:[,&/(–—]|\s-|\b(?:and|or|the|a|an|of|in|on|to|for|with|by|from|at|as|using|is|are|its"
    r"|their|my|our))$",
    re.I,
)
_LABELLED = re.compile(r"[^\W\d_a-z][\w&/ -]{1,30}:\s+\S")
_CLOSED = re.compile(r"[.!?:;…][\"')\]”’]*$")

_NAME_LABELS = frozenset({"name", "full name", "candidate name", "applicant name"})
_IN_ENTRIES = frozenset({"experience", "projects", "volunteering"})
_LABELS_IN_ENTRIES = frozenset({"skills", "projects", "experience", "other", "summary"})
_HEADING_LENGTH = 60
_ADDRESS_LENGTH = 200
_HEADING_WORDS = 5
_ITEM_WORDS = 5
_HEAD_LINES = 15
_NAME_LINES = 6
_FEW_WORDS = 3
_PROSE_WORDS = 8
_DETAIL_WORDS = 12
_NUMBER_DIGITS = 6
_STRAY_WORDS = 12
_STRAY_ITEM_WORDS = 4
_COLUMN_WIDTH = 25
_COLUMN_LINES = 4


@dataclass(frozen=True, slots=True)
class _Line:
    """A line, or what is kept of it; ``gap`` says what stands before it.

    0 another line, 1 an empty one, 2 a heading or something left out.
    """

    start: int
    text: str
    section: Section
    item: bool
    gap: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class _Heading:
    """What a heading opens; ``end`` is where text follows it in its line, unless ``alone``."""

    opens: _Opens
    end: int
    alone: bool
    loud: bool


def split_passages(resume: Resume) -> tuple[Passage, ...]:
    """Return the passages of a résumé in the order of its text, without personal details.

    A passage is one bullet or one sentence of at most 60 words, or the row of a table.
    ``resume.text[start:end]`` is where it stands. Its text has wrapped lines joined, the
    bullet removed, and contact details cut out.
    """
    words = vocabulary(resume.text)
    walk = _Walk()
    lines = list(walk.lines(resume.text))  # all of them first: the name may stand at the end
    passages = []
    for block in _blocks(list(walk.person.not_in(lines))):
        for start, end in _spans(resume.text, block):
            text = _passage_text(resume.text[start:end], words)
            if section := _kept_section(text, block[0]):
                passages.append(Passage(text, section, resume.page_at(start), start, end))
    return tuple(passages)


class _Person:
    """What a résumé calls the person: the name, and what stands beside it in the head."""

    def __init__(self) -> None:
        self._name: frozenset[str] = frozenset()
        self._keys: set[str] = set()

    @property
    def is_known(self) -> bool:
        return bool(self._name)

    def add(self, name: str) -> None:
        key = _key(name)
        self._keys.add(key)
        words = frozenset(word for word in key.split() if len(word) > 1)
        self._name = self._name or (words if len(words) > 1 else frozenset())

    def not_in(self, lines: Iterable[_Line]) -> Iterator[_Line]:
        """Yield the lines that say more than who the person is."""
        gap = 0
        for line in lines:
            if self._is_in(line.text):
                gap = 2
            else:
                yield replace(line, gap=max(gap, line.gap))
                gap = 0

    def _is_in(self, line: str) -> bool:
        """Tell whether a line is a name, most of the person's, or that and little more."""
        key = _key(line)
        words = {word for word in key.split() if len(word) > 1}
        if key in self._keys or (len(words) > 1 and words <= self._name):
            return True
        rest = words - self._name
        whole = self._name and self._name <= words
        return bool(whole and len(rest) < _FEW_WORDS and not _ROLES.intersection(rest))


class _Walk:
    """Reads a résumé down, line by line, and knows the section it is in; None is the head."""

    def __init__(self) -> None:
        self.person = _Person()
        self._section: Section | None = None
        self._seen = 0
        self._in_address = False
        self._in_prose = False

    def lines(self, text: str) -> Iterator[_Line]:
        """Yield the lines that are kept, each with its section."""
        items, gap = _items(text), 2
        for match in re.finditer(r"[^\n]+|\n(?=\n)", text):
            if match[0] == "\n":
                gap, self._in_address, self._in_prose = max(gap, 1), False, False
                continue
            mark = items.get(match.start(), 0)
            start, line = match.start() + mark, match[0][mark:]
            before, gap = gap, 2
            for begin, end, section in self._read(line, item=mark > 0):
                yield _Line(start + begin, line[begin:end], section, mark > 0, before)
                before, gap = 2, 0

    def _read(self, line: str, *, item: bool) -> Iterator[tuple[int, int, Section]]:
        self._seen += 1
        if self._section is None and _PERIOD.search(line):
            self._section = "experience"
        heading = _find_heading(line, item=item)
        if self._is_left_out(line, heading, item=item):
            return
        begin, section = self._enter(heading) if heading else (0, self._section)
        if begin < len(line) and len(line.split()) < _PROSE_WORDS:
            begin = 0
        if (
            section == "summary"
            and " " in line
            and not (item or heading or self.person.is_known)
        ):
            self._note_name(line, 0, len(line))
        if section is None:
            spans = self._head_spans(line, item=item)
        else:
            least = _STRAY_WORDS if section == "personal" else _FEW_WORDS
            spans = _without_contacts(line, begin, least=least)
        for start, end in spans:
            if line[start:end].strip():
                yield start, end, section or self._section or "summary"

    def _enter(self, heading: _Heading) -> tuple[int, Section | None]:
        """Open a section; return where the rest of the line starts, and its section."""
        now, new = self._section, heading.opens
        if new == "inside":
            if heading.alone and now not in _IN_ENTRIES:
                self._section = "experience"
            return heading.end if heading.alone else 0, self._section
        if not heading.alone and not heading.loud:
            if now in _IN_ENTRIES and new in _LABELS_IN_ENTRIES:
                return 0, now
            if now == "personal" and new in {"skills", "interests"}:
                return 0, new
        self._section = new
        return heading.end, new

    def _is_left_out(self, line: str, heading: _Heading | None, *, item: bool) -> bool:
        if heading and heading.alone:
            return False
        if _is_empty(line):
            return True
        tag = _DETAIL_TAG.match(line)
        label, value = (tag[1], line[tag.end() :]) if tag else (line, "")
        if value and _key(label) in _NAME_LABELS:
            self.person.add(value)
            return True
        if _is_detail(line, label, value):
            self._in_address = "address" in label.lower()
            return True
        short = len(line.split()) <= _PROSE_WORDS
        self._in_address = self._in_address and short and not (item or tag or heading)
        return self._in_address

    def _note_name(self, line: str, start: int, end: int) -> None:
        roles = _ROLES.intersection(_key(line[start:end]).split())
        if self._seen <= _NAME_LINES and not roles and _NAME.fullmatch(line, start, end):
            self.person.add(line[start:end])

    def _head_spans(self, line: str, *, item: bool) -> list[Span]:
        """Return what of a line above the first heading is neither name nor address."""
        if self._seen > _HEAD_LINES:
            self._section = "other"
        self._in_prose = self._in_prose or _is_prose(line, item=item)
        if self._in_prose or self._section:
            return _without_contacts(line, 0, least=_PROSE_WORDS)
        cells = list(_cells(line, 0, _CELL_END))
        roles = [
            cell for cell in cells if _ROLES.intersection(_key(line[slice(*cell)]).split())
        ]
        for start, end in cells:
            self._note_name(line, start, end)
        return _without_contacts(line, roles[0][0], least=_PROSE_WORDS) if roles else []


def _items(text: str) -> dict[int, int]:
    """Return how long the bullet or the number is of each line that has one, by its offset.

    A number is one only next to its neighbour: ``1.`` before ``2.``, ``b)`` after ``a)``.
    """
    items = {match.start(): len(BULLET) for match in re.finditer(f"^{BULLET}", text, re.M)}
    marks = [(_rank(match[1]), match) for match in _NUMBERING.finditer(text)]
    for (rank, one), (next_rank, other) in pairwise(marks):
        if rank + 1 == next_rank and one[2] == other[2]:
            items |= {match.start(): len(match[0]) for match in (one, other)}
    return items


def _rank(number: str) -> int:
    if number.isdigit():
        return int(number)
    if number in _ROMAN:
        return _ROMAN.index(number) + 1000
    return ord(number[0]) + 2000


def _find_heading(line: str, *, item: bool) -> _Heading | None:
    """Return the heading that a line is, or that it begins with before a colon or a tab."""
    number = _HEADING_NUMBER.match(line)
    begin = number.end() if number else 0
    if len(line) <= _HEADING_LENGTH and _may_be_heading(line[begin:], item=item):
        opens = _what_opens(line[begin:])
        if opens:
            return _Heading(opens, len(line), alone=True, loud=True)
    tag = _TAG.match(line, begin)
    opens = _what_opens(tag[1]) if tag and _may_be_heading(tag[1], item=False) else None
    if not tag or not opens:
        return None
    return _Heading(opens, tag.end(), alone=tag.end() == len(line), loud=tag[1].isupper())


def _may_be_heading(line: str, *, item: bool) -> bool:
    title = _PARENTHESES.sub("", line).rstrip(" -–—")
    if not title or title[-1] in ",;" or re.search(r"[\d@]", title):
        return False
    if title.isupper() or title.endswith(":"):
        return True
    return title[0].isupper() and title[-1] != "." and (not item or " " in title)


def _what_opens(title: str) -> _Opens | None:
    """Return what the words of a heading open; of several in one, what the first opens."""
    plain = _PARENTHESES.sub("", title)
    key = _key(re.sub("[/,+|]", " and ", plain))
    parts = key.split(" and ")
    found = [_what_phrase_opens(part) for part in (key, *parts)]
    if found[0]:
        return found[0]
    if len(parts) > 1 and all(found[1:]):
        return found[1]
    loud = plain.isupper() or plain.endswith(":")
    last = key.split()[-1:]
    fits = loud and len(key.split()) <= _HEADING_WORDS and _LAST_WORDS.issuperset(last)
    return _SECTIONS[last[0]] if last and fits else None


def _what_phrase_opens(key: str) -> _Opens | None:
    words = key.split()
    while words:
        if found := _SECTIONS.get("".join(words)):
            return found
        if words.pop(0) not in _QUALIFIERS:
            break
    return None


def _is_empty(line: str) -> bool:
    """Tell whether a line says nothing: a date, a page number, formulas or values alone."""
    if not _LETTER.search(line) or (len(line) <= _HEADING_LENGTH and _PAGE.fullmatch(line)):
        return True
    words = [_key(" ".join(_LETTERS.findall(part))) for part in re.split("[,:|\t]", line)]
    if all("".join(part.split()) in _VALUES_OR_NONE for part in words):
        return True
    return _DATES.issuperset(" ".join(words).split())


def _is_detail(line: str, label: str, value: str) -> bool:
    """Tell whether a line is a personal or contact detail: a label, with or without a value."""
    parts = [_key(part).replace(" ", "") for part in _BOTH.split(label)]
    compound = _HYPHENATED.match(line) and _key(value) not in _VALUES
    if not compound and _PERSONAL_LABELS.issuperset(parts):
        if not value or _is_contact(value) or not _DETAILS.isdisjoint(parts):
            return True
        if _COLON.search(line) and not _PLAIN.isdisjoint(parts):
            return True
    words = _LETTERS.findall(line.lower())
    return len(words) <= _DETAIL_WORDS and _says_detail(line, words)


def _says_detail(line: str, words: list[str]) -> bool:
    if words[0] == "passport" or _SURE_DETAIL.search("".join(words)):
        return True
    if len(words) > _PROSE_WORDS:
        return False
    start = words[0] in _DETAILS and (line[-1].isdigit() or "".join(words[1:]) in _VALUES)
    return start or bool(_POSTCODE.search(line) or _RELATIVE.match(line))


def _is_contact(value: str) -> bool:
    return bool(_CONTACT.search(value)) or sum(map(str.isdigit, value)) >= _NUMBER_DIGITS


def _is_prose(line: str, *, item: bool) -> bool:
    """Tell whether a line of the head is more than a name, a title or an address."""
    if _STREET.search(line[:_ADDRESS_LENGTH]):
        return False
    words = [word for word in _CONTACT.sub(" ", line).split() if _LETTER.search(word)]
    plain = sum(word[0].islower() for word in words)
    few = 1 if line[0].islower() else _FEW_WORDS
    enough = _PROSE_WORDS - _FEW_WORDS if item else _PROSE_WORDS
    return len(words) >= enough or 2 * plain >= len(words) > few


def _cells(line: str, begin: int, ends: re.Pattern[str]) -> Iterator[Span]:
    for match in ends.finditer(line, begin):
        yield begin, match.start()
        begin = match.end()
    yield begin, len(line)


def _without_contacts(line: str, begin: int, *, least: int) -> list[Span]:
    """Return the cells of a line that hold more than an e-mail address, a number or a URL.

    ``least`` is how many other words a cell that holds one must have.
    """
    if not _CONTACT.search(line, begin):
        return [(begin, len(line))]
    cells = [
        (cell, _CONTACT.split(line[slice(*cell)])) for cell in _cells(line, begin, _ROW_END)
    ]
    return [
        cell for cell, rest in cells if len(rest) == 1 or len(" ".join(rest).split()) >= least
    ]


def _blocks(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Yield the lines that belong together, because they were wrapped."""
    widths = _widths(lines)
    block: list[_Line] = []
    for line in lines:
        if block and not _continues(block[-1], line, widths[block[-1].start]):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _widths(lines: Sequence[_Line]) -> dict[int, float]:
    """Return from which length on a line is full, by its offset.

    A run of lines most of which are about as long as the longest is a column of its own.
    """
    lengths = sorted(len(line.text) for line in lines if len(line.text) >= _COLUMN_WIDTH)
    common = 0.85 * lengths[len(lengths) * 9 // 10] if lengths else _COLUMN_WIDTH
    widths: dict[int, float] = {}
    for run in _runs(lines):
        size = sorted(len(line.text) for line in run)
        column = 0.8 * size[-2] if len(size) >= _COLUMN_LINES else 0
        narrow = 0.8 * _COLUMN_WIDTH < column <= size[len(size) * 2 // 5]
        widths |= {line.start: min(common, column) if narrow else common for line in run}
    return widths


def _runs(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Yield the lines that follow one another without a gap."""
    run: list[_Line] = []
    for line in lines:
        if run and line.gap:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _continues(before: _Line, line: _Line, full: float) -> bool:
    """Tell whether a line goes on with the sentence of the line before it."""
    if line.item or line.gap > 1 or line.section != before.section or "\t" in line.text:
        return False
    closed = _CLOSED.search(before.text)
    if line.text[0].islower():
        return not closed or line.gap == 0
    if line.gap or "\t" in before.text or _LABELLED.match(line.text):
        return False
    if line.section == "skills" and len(before.text.split()) <= _ITEM_WORDS:
        return not closed and bool(_OPEN.search(before.text))
    word = line.text.split(maxsplit=1)[0]
    if len(before.text) + 1 + len(word) >= full:
        return True
    return not closed and bool(line.text[0] in "(&,/" or _OPEN.search(before.text))


def _spans(text: str, block: list[_Line]) -> Iterator[Span]:
    """Yield where each sentence of a block stands, or each item of an enumeration of skills.

    A skill that is one of many on its line is as much there as one that has a line.
    """
    start = block[0].start
    cut = item_spans if block[0].section == "skills" else list_spans
    for first, last in sentence_spans(text[start : block[-1].end]):
        for left, right in cut(text[start + first : start + last]):
            yield start + first + left, start + first + right


def _passage_text(raw: str, words: Container[str]) -> str:
    cells = _COLON_CELL.sub(": ", _CONTACT.sub(" ", raw)).replace("\t", " | ")
    return join_lines(cells.split("\n"), words).strip(" |,;:-–—")


def _kept_section(text: str, line: _Line) -> Section | None:
    """Return the section to give a passage; None for what says nothing, or is personal.

    An item or a long sentence of plain words has only strayed into the personal details.
    """
    details = _SURE_DETAIL.findall("".join(_LETTERS.findall(text.lower())))
    if not _LETTER.search(text) or _FORMULA.search(text) or len(details) > 1:
        return None
    if line.section != "personal":
        return line.section
    words = text.split()
    plain = sum(word[0].islower() for word in words)
    enough = _STRAY_ITEM_WORDS if line.item else _STRAY_WORDS
    return "other" if len(words) >= enough and 2 * plain >= len(words) else None
