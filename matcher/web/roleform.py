"""A role as JSON that a person mends on the page, and back."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from matcher.datamodels import NICE_WEIGHT, Competency, Fact, competency_id
from matcher.errors import ProfileError
from matcher.roles.profiles import RoleProfile
from matcher.roles.untitled import untitled

_MOST_PARTS, _LONGEST = 100, 5000
_KINDS = ("responsibility", "skill")
_AT_LINE = re.compile(r"^<role>:\d+: ")


def role_to_dict(profile: RoleProfile) -> dict[str, Any]:
    """Return a role as JSON-ready values: all that :func:`role_from_dict` reads."""
    return {
        "role": profile.role,
        "organisation": profile.organisation,
        "source": profile.source,
        "competencies": [
            {
                "name": each.name,
                "kind": each.kind,
                "statement": each.statement,
                "indicators": list(each.indicators),
                "must": each.must,
                "weight": each.weight,
            }
            for each in profile.competencies
        ],
        "facts": [fact.to_dict() for fact in profile.facts],
        "context": [{"title": title, "text": text} for title, text in profile.context],
        "warnings": list(profile.warnings),
    }


def role_from_dict(value: object) -> RoleProfile:
    """Return a role that was mended; raise ProfileError for what is none, with the reason.

    A competency needs a name alone: its statement is the name then, its kind ``skill``. A
    weight that is left out, or null, is the usual one of a must or of what is welcome.
    """
    given = _mapping(value, "the role")
    given_parts = _list(given.get("competencies"), "competencies")
    competencies = tuple(_competency(each) for each in given_parts)
    _check_names([each.name for each in competencies])
    profile = RoleProfile(
        _text(given, "role") or untitled(),
        _text(given, "organisation"),
        competencies,
        tuple(_each(given, "context", _section)),
        tuple(_each(given, "facts", _fact)),
        source=_text(given, "source"),
    )
    return _as_written(profile)


def _as_written(profile: RoleProfile) -> RoleProfile:
    """Return a role as it is read from its Markdown, which has the last word on what is one."""
    try:
        read = RoleProfile.from_markdown(profile.to_markdown(), "<role>")
    except ProfileError as error:
        raise ProfileError(_AT_LINE.sub("", str(error))) from None
    return RoleProfile(
        read.role,
        read.organisation,
        read.competencies,
        read.context,
        read.facts,
        source=profile.source,
    )


def _check_names(names: list[str]) -> None:
    if not names:
        raise ProfileError("the role asks nothing: add a requirement")
    seen: set[str] = set()
    for name in names:
        identifier = competency_id(name)
        if not identifier:
            raise ProfileError(f"a requirement is called {name!r}: give it a name of words")
        if identifier in seen:
            raise ProfileError(f"two requirements are called {name!r}: rename or drop one")
        seen.add(identifier)


def _competency(value: object) -> Competency:
    given = _mapping(value, "a requirement")
    name = _text(given, "name")
    kind = given.get("kind", "skill")
    if kind not in _KINDS:
        raise ProfileError(f"the kind of {name!r} is one of {', '.join(_KINDS)}")
    must = _flag(given, "must")
    usual = 1.0 if must else NICE_WEIGHT
    weight = given.get("weight")
    if weight is not None and (isinstance(weight, bool) or not isinstance(weight, int | float)):
        raise ProfileError(f"the weight of {name!r} is no number")
    return Competency(
        competency_id(name),
        name,
        kind,
        _text(given, "statement") or name,
        tuple(filter(None, (_line(each) for each in _list(given.get("indicators"), name)))),
        must,
        usual if weight is None else float(weight),
    )


def _fact(value: object) -> Fact:
    given = _mapping(value, "a fact")
    type_, stated = _text(given, "type"), _text(given, "value")
    about, said = _text(given, "about"), _text(given, "statement")
    return Fact(type_, stated, about, _flag(given, "must"), said)  # type: ignore[arg-type]  # checked as it is read


def _section(value: object) -> tuple[str, str]:
    given = _mapping(value, "a section of the context")
    text = given.get("text", "")
    parts = _line(text, keep="\n\n") if isinstance(text, str) else ""
    return _text(given, "title"), parts


def _each(given: dict[str, Any], name: str, read: Callable[[object], Any]) -> list[Any]:
    return [read(each) for each in _list(given.get(name), name)]


def _mapping(value: object, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ProfileError(f"{what} is no JSON object")
    return value


def _list(value: object, what: str) -> list[Any]:
    if not isinstance(value, list | None):
        raise ProfileError(f"{what}: expected a JSON array")
    if value and len(value) > _MOST_PARTS:
        raise ProfileError(f"{what}: {len(value)}, and there can be {_MOST_PARTS}")
    return value or []


def _text(given: dict[str, Any], name: str) -> str:
    return _line(given.get(name) or "")


def _line(value: object, keep: str = "") -> str:
    """Return text on one line, or with ``keep`` between its paragraphs, which stay."""
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise ProfileError(f"expected a text of at most {_LONGEST} characters")
    parts = value.split(keep) if keep else [value]
    return keep.join(" ".join(part.split()) for part in parts)


def _flag(given: dict[str, Any], name: str) -> bool:
    value = given.get(name, True)
    if not isinstance(value, bool):
        raise ProfileError(f"{name} is true or false")
    return value
