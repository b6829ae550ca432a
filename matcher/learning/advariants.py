"""Other forms in which one advertisement may be pasted: without signs, wrapped, in capitals."""

from __future__ import annotations

import codecs
import re
import textwrap
from collections.abc import Callable

from matcher.language import LANGUAGE
from matcher.roles.ads.cues import cues_in
from matcher.roles.ads.parting import VERB_FORMS
from matcher.roles.ads.titles import division, is_title
from matcher.roles.ads.wrapping import MARK

_WORD = re.compile(r"[A-Za-z]{4,}")
_KNOWN = frozenset(
    (*VERB_FORMS, *LANGUAGE.ads.openers, *LANGUAGE.ads.linking, *LANGUAGE.ads.stop)
) | frozenset(LANGUAGE.ads.title_words)
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


def masked(text: str) -> str:
    """Return a text with other letters in words of no list: one of a trade never read."""
    return _WORD.sub(lambda word: word[0] if _is_known(word[0]) else _turned(word[0]), text)


def _is_known(word: str) -> bool:
    return word.lower() in _KNOWN or bool(cues_in(word)) or bool(division(word))


def _turned(word: str) -> str:
    return codecs.encode(word, "rot13")


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
