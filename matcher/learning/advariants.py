"""Other forms in which one advertisement may be pasted: without signs, wrapped, in capitals."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from matcher.roles.ads.titles import is_title
from matcher.roles.ads.wrapping import MARK

_WIDTH = 76
_MENU = "Skip to main content\nHome\nJobs\nCompanies\nSign in\n\nWe use cookies on this site.\n"
_FOOTER = (
    "\nSimilar jobs\nWarehouse Manager\nNorthfield Stores, Leeds\nPayroll Assistant\n"
    "Brook & Hale, York\nSupervise a busy team of drivers\nJob alerts\nPrivacy policy\n"
)


def variants(text: str) -> dict[str, str]:
    """Return an advertisement in several forms, first as it is."""
    made: dict[str, Callable[[str], str]] = {
        "as it is": str,
        "no bullets": _without_signs,
        "no headings": _without_titles,
        "hard-wrapped": _wrapped,
        "one paragraph": lambda whole: " ".join(whole.split()),
        "upper case": str.upper,
        "Markdown": _markdown,
        "navigation": lambda whole: _MENU + whole + _FOOTER,
    }
    return {name: make(text) for name, make in made.items()}


def _without_signs(text: str) -> str:
    return "\n".join(MARK.sub("", line) for line in text.split("\n"))


def _without_titles(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(line for line in lines if not is_title(line.strip()) or MARK.match(line))


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.fill(line, _WIDTH) for line in text.split("\n"))


def _markdown(text: str) -> str:
    return "\n".join(map(_as_markdown, text.split("\n")))


def _as_markdown(line: str) -> str:
    if MARK.match(line):
        return "- " + MARK.sub("", line)
    if is_title(line.strip()):
        return f"## {line.strip()}"
    return line
