"""The headings of a résumé: what they are called, where a line has one, what it opens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from matcher.datamodels import Section
from matcher.sections.words import key_of, keys_of

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

_Opens = Section | Literal["inside"]
_SECTIONS: dict[str, _Opens] = {key: "inside" for key in keys_of(LABELS)}
_SECTIONS |= {key: name for name, phrases in HEADINGS.items() for key in keys_of(phrases)}
_QUALIFIERS, _LAST_WORDS = map(keys_of, (QUALIFIERS, LAST_WORDS))

_TAG = re.compile(r"([^:\t|]{1,45}?)\s*(?:[-–—]?\s*:[-–—:\s]*|\s[-–—]+\s*|[\t|]\s*)")
_HEADING_NUMBER = re.compile(r"\(?(?:\d{1,2}|[ivxIVX]{1,4}|[A-Za-z])[.)]\s*")
_PARENTHESES = re.compile(r"\s*\([^)]*\)?")

HEADING_LENGTH = 60
_HEADING_WORDS = 5


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading opens; ``end`` is where text follows it in its line, unless ``alone``."""

    opens: _Opens
    end: int
    alone: bool
    loud: bool


def find_heading(line: str, *, item: bool) -> Heading | None:
    """Return the heading that a line is, or that it begins with before a colon or a tab."""
    number = _HEADING_NUMBER.match(line)
    begin = number.end() if number else 0
    if len(line) <= HEADING_LENGTH and _may_be_heading(line[begin:], item=item):
        opens = _what_opens(line[begin:])
        if opens:
            return Heading(opens, len(line), alone=True, loud=True)
    tag = _TAG.match(line, begin)
    opens = _what_opens(tag[1]) if tag and _may_be_heading(tag[1], item=False) else None
    if not tag or not opens:
        return None
    return Heading(opens, tag.end(), alone=tag.end() == len(line), loud=tag[1].isupper())


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
    key = key_of(re.sub("[/,+|]", " and ", plain))
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
