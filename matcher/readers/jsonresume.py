"""Résumés in the scheme of jsonresume.org, as the lines that a theme makes of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted
from matcher.readers.flowing import Flow
from matcher.readers.isodates import month_first
from matcher.readers.marks import plain_words

_Entry = Mapping[str, Any]

_HEADINGS = {
    "work": "Experience",
    "volunteer": "Volunteering",
    "projects": "Projects",
    "education": "Education",
    "awards": "Awards",
    "certificates": "Certificates",
    "publications": "Publications",
    "skills": "Skills",
    "languages": "Languages",
    "interests": "Interests",
    "references": "References",
}
_OLD_NAMES = {"certifications": "certificates"}  # before the scheme had any
# what stands in the first line of an entry; of several names for one thing the first there is
_HEADS = {
    "work": (("position",), ("name", "company"), ("location",)),
    "volunteer": (("position",), ("organization",)),
    "projects": (("name",), ("entity",), ("type",)),
    "education": (("studyType",), ("area",), ("institution",), ("score", "gpa")),
    "awards": (("title",), ("awarder",)),
    "certificates": (("name",), ("issuer",)),
    "publications": (("name",), ("publisher",)),
}
_LISTED = {
    "skills": ("name", "level", "keywords"),
    "languages": ("language", "fluency", ""),
    "interests": ("name", "", "keywords"),
}
_ITEMS = ("highlights", "courses", "keywords", "roles")
_TEXTS = ("summary", "description", "reference")
_SAID = ("name", "text", "description")  # what an object says in place of a text
_DATES = ("date", "releaseDate")


def read_json(data: bytes) -> Extracted:
    """Return a JSON Resume as one page. Raises ResumeReadError, damaged.

    What the scheme does not know is left out, links and pictures too.
    """
    try:
        resume = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ResumeReadError("damaged", "damaged JSON: export it again") from error
    flow = Flow()
    whole = _entry(resume)
    _basics(_entry(whole.get("basics")), flow)
    whole = {_OLD_NAMES.get(key, key): value for key, value in whole.items()}
    for key, heading in _HEADINGS.items():
        entries = [_entry(one) for one in _items(whole.get(key))]
        if any(entries):
            flow.put(heading.upper())
            for entry in entries:
                _add(key, entry, flow)
    return flow.extracted()


def _basics(basics: _Entry, flow: Flow) -> None:
    place = _entry(basics.get("location"))
    lines = (
        _text(basics.get("name")),
        _text(basics.get("label")),
        _joined(_text(basics.get(key)) for key in ("email", "phone", "url", "website")),
        _joined(_text(place.get(key)) for key in ("address", "postalCode", "city", "region")),
    )
    flow.put("\n".join(filter(None, lines)))
    if summary := plain_words(_text(basics.get("summary"))):
        flow.put("SUMMARY")
        flow.put(summary)


def _add(section: str, entry: _Entry, flow: Flow) -> None:
    if section in _LISTED:
        name, level, items = _LISTED[section]
        words = ", ".join(map(_text, _items(entry.get(items))))
        named = _text(entry.get(name)) or _text(entry.get("name"))
        head = f"{named} ({_text(entry.get(level))})".removesuffix(" ()")
        _item(": ".join(filter(None, (head, words))), flow)
        return
    flow.put(_joined([*_heads(section, entry), _period(entry)]))
    for key in _TEXTS:
        flow.put(plain_words(_text(entry.get(key))))
    for key in _ITEMS:
        for item in _items(entry.get(key)):
            _item(plain_words(_text(item)), flow)


def _item(text: str, flow: Flow) -> None:
    flow.add(" ".join(text.split()))
    flow.end_block(item=True)


def _heads(section: str, entry: _Entry) -> Iterator[str]:
    for names in _HEADS.get(section, (("name",),)):
        yield next((text for name in names if (text := _text(entry.get(name)))), "")


def _period(entry: _Entry) -> str:
    start, end = _date(entry.get("startDate")), _date(entry.get("endDate"))
    if start:
        return f"{start} – {end or 'Present'}"
    return end or next((text for key in _DATES if (text := _date(entry.get(key)))), "")


def _date(value: object) -> str:
    return month_first(_text(value))


def _joined(texts: Iterator[str] | list[str]) -> str:
    return ", ".join(filter(None, texts))


def _entry(value: object) -> _Entry:
    """Return an object; of a text alone one with that name."""
    if isinstance(value, str):
        return {"name": value}
    return value if isinstance(value, dict) else {}


def _items(value: object) -> list[object]:
    """Return a list; of one thing that stands where a list should a list of it."""
    if isinstance(value, str | dict):
        return [value]
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    if isinstance(value, list):
        return "\n\n".join(filter(None, map(_text, value)))
    if isinstance(value, dict):
        value = next((value[key] for key in _SAID if value.get(key)), "")
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value).strip() if isinstance(value, str) or is_number else ""
