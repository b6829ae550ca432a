"""Lines of a résumé that tell a driving licence by its kind alone, as a form would."""

from __future__ import annotations

import re
from collections.abc import Iterable

from matcher.language import LANGUAGE

_WORDS = LANGUAGE.facts.papers
_LICENCES = re.compile(rf"\W*(?:{_WORDS.licences_headed})\W*", re.I)
_KIND_ALONE = re.compile(_WORDS.driving_alone, re.I)
_MOST_BELOW = 3
"""Lines below a heading of licences that are read as what it heads."""


def kind_of_licence_in(lines: Iterable[str]) -> str:
    """Return the first line that tells a licence for cars by its kind alone, or nothing.

    A kind such as ``B`` says nothing by itself: its line, or the heading above, tells of what.
    """
    heading, below = "", 0
    for line in lines:
        if _LICENCES.fullmatch(line):
            heading, below = line, _MOST_BELOW
            continue
        headed = f"{heading}: {line}" if below else line
        if _KIND_ALONE.fullmatch(headed):
            return headed
        below = max(0, below - 1)
    return ""
