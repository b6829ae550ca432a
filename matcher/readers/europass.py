"""The XML of a Europass to text: that of the editor until 2020, and that of its successor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from matcher.errors import ResumeReadError
from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.readers.europassparts import NEW_PARTS, OLD_PARTS, EuropassPart
from matcher.readers.extracted import Extracted
from matcher.readers.flowing import Flow
from matcher.readers.isodates import month_first
from matcher.readers.markup.trees import page_tree
from matcher.readers.unpacking import parsed_xml

_Element = Any  # of lxml, which has no types

_NAMES = (
    (".//{*}PersonName/{*}FirstName", ".//{*}PersonName/{*}Surname"),
    (".//{*}PersonName/{*}GivenName", ".//{*}PersonName/{*}FamilyName"),
)
_TAG = late(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
_BLANKS = re.compile(r"\s+")
_BLOCKS = ("p", "li", "div", "body")
_WHETHER_OVER = ("Current", "CurrentIndicator", "Ongoing")
_LAST = ("}To", "}EndDate")
_ENDS = ("{*}From", "{*}To", "{*}StartDate", "{*}EndDate")
_SPOKEN = "Interaction"  # of the five abilities the one that tells a level
_LANGUAGE_CODES = LANGUAGE.facts.tongues.codes


def read_europass(data: bytes) -> Extracted:
    """Return a Europass as one page. Raises ResumeReadError: damaged, too-large."""
    try:
        root = parsed_xml(data)
    except Exception as error:  # what lxml raises, recursion and memory aside
        raise ResumeReadError("damaged", "damaged XML: export it as a PDF") from error
    flow = Flow()
    for names in _NAMES:
        flow.put(" ".join(_text(root.find(name)) for name in names).strip())
    is_old = root.find(".//{*}LearnerInfo") is not None
    heading = ""
    for part in OLD_PARTS if is_old else NEW_PARTS:
        heading = _add(part, root, heading, flow)
    return flow.extracted()


def _add(part: EuropassPart, root: _Element, heading: str, flow: Flow) -> str:
    """Add a section below its heading, unless that is the one before; return the last one."""
    for entry in (one for path in part.entries for one in root.iterfind(path)):
        said = dict.fromkeys(_found(entry, path) for path in part.head)
        head = ", ".join(filter(None, said))
        lines = [
            line for path in part.texts for one in _all(entry, path) for line in _lines(one)
        ]
        titled = part.heading or _text(entry.getparent().find("{*}Title")).upper()
        if titled != heading and (head or lines):
            flow.put(titled)
            heading = titled
        flow.put(head)
        for text, item in lines:
            flow.add(text)
            flow.end_block(item=item)
    return heading


def _all(entry: _Element, path: str) -> Iterable[_Element]:
    return [entry] if path == "." else entry.iterfind(path)


def _found(entry: _Element, path: str) -> str:
    if path.startswith("../"):
        return _text(entry.getparent().find(path[3:]))
    if path.endswith("Dimension"):
        return _level(entry, path)
    found = [entry] if path == "." else entry.findall(path)
    return ", ".join(filter(None, map(_said, found)))


def _said(element: _Element) -> str:
    """Return what an element says: a time, a language by its code, or words."""
    if any(element.find(end) is not None for end in _ENDS):
        return _period(element)
    text = month_first(_text(element))
    is_code = str(element.tag).endswith(("CompetencyID", "LanguageCode"))
    return _LANGUAGE_CODES.get(text, text) if is_code else text


def _level(entry: _Element, path: str) -> str:
    levels = {
        _text(one.find("{*}CompetencyDimensionTypeCode")): _text(one.find(".//{*}ScoreText"))
        for one in entry.iterfind(path)
    }
    return next((level for kind, level in levels.items() if _SPOKEN in kind), "")


def _period(period: _Element) -> str:
    """Return a time from its ends, which stand in attributes, or as text."""
    ends = [_date(each) for each in period if not str(each.tag).endswith(_WHETHER_OVER)]
    goes_on = any(_text(period.find(f"{{*}}{name}")) == "true" for name in _WHETHER_OVER)
    is_held = str(period.tag).endswith("Period")
    only = str(period[0].tag) if len(ends) == 1 else ""
    if goes_on or (is_held and only and not only.endswith(_LAST)):
        ends = [*ends[:1], "Present"]
    return " – ".join(filter(None, ends))


def _date(end: _Element) -> str:
    parts = (end.get("month", "").strip("-"), end.get("year", ""))
    return "/".join(filter(None, parts)) or month_first(_text(end))


def _text(element: _Element | None) -> str:
    return "" if element is None else " ".join(" ".join(element.itertext()).split())


def _lines(element: _Element) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a description, which is HTML or text, and which are items."""
    text = "".join(element.itertext())
    tree = page_tree(text) if _TAG.search(text) else None
    if tree is None:
        yield from ((line, False) for line in text.split("\n") if line.strip())
        return
    for each in tree.iter(*_BLOCKS):
        own = _BLANKS.sub(" ", each.text or "") + "".join(_flat(child) for child in each)
        for line in own.split("\n"):
            if line.strip():
                yield " ".join(line.split()), each.tag == "li"


def _flat(child: _Element) -> str:
    """Return the text of what stands within a line, and behind what does not."""
    tail = _BLANKS.sub(" ", child.tail or "")
    if child.tag == "br" or child.tag in (*_BLOCKS, "ul", "ol"):
        return "\n" + tail
    return _BLANKS.sub(" ", child.text_content()) + tail
