"""The XML of a Europass to text: that of the editor until 2020, and that of its successor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from matcher.errors import ResumeReadError
from matcher.lazily import late
from matcher.readers.extracted import Extracted
from matcher.readers.flowing import Flow
from matcher.readers.markup.trees import page_tree
from matcher.readers.unpacking import parsed_xml

_Element = Any  # of lxml, which has no types


class _Part(NamedTuple):
    """A section: its heading, what its entries are, where in them the first line, the text."""

    heading: str
    entries: str
    head: tuple[str, ...]
    texts: tuple[str, ...]


_OLD = (
    _Part("SUMMARY", ".//{*}Headline", ("{*}Description/{*}Label",), ()),
    _Part(
        "EXPERIENCE",
        ".//{*}WorkExperience",
        ("{*}Position/{*}Label", "{*}Employer/{*}Name", "{*}Period"),
        ("{*}Activities",),
    ),
    _Part(
        "EDUCATION",
        ".//{*}Education",
        ("{*}Title", "{*}Level/{*}Label", "{*}Organisation/{*}Name", "{*}Period"),
        ("{*}Activities",),
    ),
    _Part("SKILLS", ".//{*}Skills/*", (), ("{*}Description",)),  # of languages it lies deeper
    _Part(
        "LANGUAGES",
        ".//{*}Linguistic/*/*",  # mother tongues, and foreign ones
        (
            "{*}Description/{*}Label",
            "{*}ProficiencyLevel/{*}SpokenInteraction",
            "{*}ProficiencyLevel/{*}Speaking",
        ),
        (),
    ),
    _Part("ACHIEVEMENTS", ".//{*}Achievement", ("{*}Title/{*}Label",), ("{*}Description",)),
)
_NEW = (
    _Part("SUMMARY", ".//{*}CandidateProfile/{*}ExecutiveSummary", (".",), ()),
    _Part(
        "EXPERIENCE",
        ".//{*}EmployerHistory/{*}PositionHistory",
        ("{*}PositionTitle", "../{*}OrganizationName", "{*}EmploymentPeriod"),
        ("{*}Description",),
    ),
    _Part(
        "EDUCATION",
        ".//{*}EducationOrganizationAttendance",
        (
            ".//{*}DegreeName",
            "{*}EducationLevel",
            "{*}OrganizationName",
            "{*}AttendancePeriod",
        ),
        (".//{*}OccupationalSkillsCovered", "{*}Description"),
    ),
    _Part(
        "LANGUAGES",
        ".//{*}PersonCompetency[{*}TaxonomyID='language']",
        ("{*}CompetencyName", "{*}CompetencyID"),
        (),
    ),
    _Part("SKILLS", ".//{*}Skills/{*}Skill", ("{*}Name",), ("{*}Description",)),
    _Part("", ".//{*}Others/{*}Other", ("{*}Title",), (".//{*}Description",)),
    _Part("PROJECTS", ".//{*}Projects/{*}Project", ("{*}Title",), ("{*}Description",)),
)
_NAMES = (
    (".//{*}PersonName/{*}FirstName", ".//{*}PersonName/{*}Surname"),
    (".//{*}PersonName/{*}GivenName", ".//{*}PersonName/{*}FamilyName"),
)
_ENDED = late(r"</?(?:p|li|ul|ol|div|br)\b", re.I)


def read_europass(data: bytes) -> Extracted:
    """Return a Europass as one page. Raises ResumeReadError: damaged, too-large."""
    try:
        root = parsed_xml(data)
    except Exception as error:  # what lxml raises, recursion and memory aside
        raise ResumeReadError("damaged", "damaged XML: export it as a PDF") from error
    flow = Flow()
    for names in _NAMES:
        flow.put(" ".join(_text(root.find(name)) for name in names).strip())
    for part in _OLD if root.find(".//{*}LearnerInfo") is not None else _NEW:
        _add(part, root, flow)
    return flow.extracted()


def _add(part: _Part, root: _Element, flow: Flow) -> None:
    begun = not part.heading
    for entry in root.iterfind(part.entries):
        head = ", ".join(filter(None, (_found(entry, path) for path in part.head)))
        lines = [
            line for path in part.texts for one in entry.iterfind(path) for line in _lines(one)
        ]
        if not begun and (head or lines):
            flow.put(part.heading)
            begun = True
        flow.put(head)
        for text, item in lines:
            flow.add(text)
            flow.end_block(item=item)


def _found(entry: _Element, path: str) -> str:
    if path.startswith("../"):
        return _text(entry.getparent().find(path[3:]))
    found = entry if path == "." else entry.find(path)
    if found is None:
        return ""
    return _period(found) if str(found.tag).endswith("Period") else _text(found)


def _period(period: _Element) -> str:
    """Return a time from its ends, which stand in attributes, or as text."""
    ends = [_date(each) for each in period if not str(each.tag).endswith("Current")]
    if len(ends) == 1 or _text(period.find("{*}CurrentIndicator")) == "true":
        ends = [*ends[:1], "Present"]
    return " – ".join(filter(None, ends))


def _date(end: _Element) -> str:
    parts = (end.get("month", "").strip("-"), end.get("year", ""))
    return "/".join(filter(None, parts)) or _text(end)


def _text(element: _Element | None) -> str:
    return "" if element is None else " ".join(" ".join(element.itertext()).split())


def _lines(element: _Element) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a description, which is HTML or text, and which are items."""
    text = "".join(element.itertext())
    tree = page_tree(text) if _ENDED.search(text) else None
    if tree is None:
        yield from ((line, False) for line in text.split("\n") if line.strip())
        return
    for each in tree.iter("p", "li", "div", "body"):
        own = " ".join([each.text or "", *(_flat(child) for child in each)])
        if own.strip():
            yield " ".join(own.split()), each.tag == "li"


def _flat(child: _Element) -> str:
    """Return the text of what stands within a line, and behind what does not."""
    inside = child.tag not in ("p", "li", "ul", "ol", "div", "body")
    return (f"{child.text_content()} " if inside else "") + (child.tail or "")
