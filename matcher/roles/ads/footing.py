"""Where a line of an advertisement stands: at its head, or alone below a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.reading import Said
from matcher.roles.ads.welcome import is_welcome
from matcher.roles.occupations import is_head

HEAD, HEAD_WORDS = 4, 12
"""Lines that may be a title, a firm or a place, and of how many words one has less."""

_WANTED = re.compile(
    rf"\W*((?:[\w/&'’-]+ ){{1,6}}?)(?:{LANGUAGE.doubts.wanted})"
    rf"(?!.*\b(?:{LANGUAGE.prose.doing})\b)",
    re.I,
)
_SEEKING = re.compile(LANGUAGE.prose.seeking, re.I)
_PLACE = re.compile(LANGUAGE.prose.place)
_DOING = re.compile(rf"\b(?:{LANGUAGE.prose.doing})\b", re.I)
_OCCUPATION = re.compile(LANGUAGE.doubts.occupation, re.I)
_SOUGHT = re.compile(LANGUAGE.ads.naming.seeking, re.I)


def is_trade(word: str) -> bool:
    """Tell whether a word may be what somebody is by trade."""
    return bool(_OCCUPATION.fullmatch(word)) or is_head(word, plural=True)


_LONGEST_SOUGHT = 5
"""Words of whom a sentence says to be looked for, with nothing behind them."""


def seeks(text: str) -> bool:
    """Tell whether a sentence says whom it seeks, and nothing of what for."""
    wanted, sought = _WANTED.match(text), [match.end() for match in _SEEKING.finditer(text)]
    whom = wanted[1] if wanted else text[sought[-1] :] if sought else ""
    named, *where = _PLACE.split(whom.strip(" .!,"), maxsplit=1)
    words = re.split(r"[\s/]", named)
    told = _DOING.search(whom) or len(" ".join(where).split()) > _LONGEST_SOUGHT
    return is_trade(words[-1]) and not told and (bool(wanted) or len(words) <= _LONGEST_SOUGHT)


def is_alone(said: Sequence[Said], index: int) -> bool:
    """Tell whether a line is all that stands below a heading of what is needed."""
    each, after = said[index], said[index + 1 : index + 2]
    wanted = each.division in ("skill", "nice") and not each.bullet
    if not (wanted and index > 0 and said[index - 1].is_title):
        return False
    ends = not after or after[0].is_title or after[0].division != each.division
    return ends or is_welcome(after[0].text)


def heads(said: Sequence[Said]) -> dict[str, int]:
    """Return the short lines at the head, with their numbers: a title, a firm, a place."""
    found = [s for s in said if s.line < HEAD and not s.bullet and not s.text.endswith(".")]
    return {bare(s.text): s.line for s in reversed(found) if len(s.text.split()) < HEAD_WORDS}


def bare(text: str) -> str:
    """Return a line without signs around it, and without that somebody is sought."""
    return _SOUGHT.sub("", text).strip(" .!,:*-–—").lower()
