"""Lines that portals put around an advertisement: labels, each above its value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.slices import Slice

_LABEL = re.compile(rf"(?:{LANGUAGE.ads.portal})\W*", re.I)
_FEWEST, _LONGEST = 3, 6
"""Labels of a portal, and words of a value."""


def without_labels(lines: Sequence[Slice]) -> list[Slice]:
    """Return lines without labels of a portal and their values, if it has several of them."""
    labels = {number for number, line in enumerate(lines) if _LABEL.fullmatch(line.text)}
    if len(labels) < _FEWEST:
        return list(lines)
    values = {
        number + 1
        for number in labels
        if number + 1 < len(lines) and len(lines[number + 1].text.split()) <= _LONGEST
    }
    return [line for number, line in enumerate(lines) if number not in labels | values]
