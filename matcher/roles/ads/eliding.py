"""Lists that are too long for a name, with the first and the last of what they join."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.mending import HARD, SOFT
from matcher.roles.ads.shortening import LONGEST_NAME

_ARTICLES = frozenset(LANGUAGE.ads.naming.articles)
_NOUNS, _MEMBER, _LONGEST_MEMBER, _FEWEST = frozenset("NGV"), frozenset("NAPM"), 3, 2
_SIGNS = ".,;:()!?\"“”‘’'*•"


def with_end_of_list(words: Sequence[str], tags: str, chosen: Sequence[str]) -> list[str]:
    """Return a name that ends within a list, with the conjunction and a later part of that.

    It is the last part, or else another that there is room for. A name that ends otherwise,
    or has room for none, stays as it is.
    """
    if not chosen or not chosen[-1].endswith(SOFT) or chosen[-1] not in words:
        return list(chosen)
    at = words.index(chosen[-1])
    members, joint = _members(words, tags, at + 1)
    if not members or tags[at] not in _NOUNS:
        return list(chosen)
    first = [word for word in chosen[1:-1] if word.lower() not in _ARTICLES]
    ends = [chosen[-1].rstrip(_SIGNS), joint]
    for beginning in (chosen[:-1], [chosen[0], *first] if len(chosen) > 1 else []):
        for member in (members[-1], *members[:-1]):
            if len(name := [*beginning, *ends, *member]) <= LONGEST_NAME:
                return name
    return list(chosen)


def _members(words: Sequence[str], tags: str, start: int) -> tuple[list[list[str]], str]:
    """Return the parts of a list from one on, and its conjunction; no parts if it is none."""
    members, joint, last = [list[str]()], "", ""
    for word, tag in zip(words[start:], tags[start:], strict=True):
        if (tag == "C" and joint) or (tag != "C" and tag not in _MEMBER):
            break
        if tag == "C":
            members, joint = [*members, []] if members[-1] else members, word
            continue
        members[-1].append(word.rstrip(_SIGNS))
        last = tag
        if word.endswith(HARD) or (word.endswith(SOFT) and joint):
            break
        if word.endswith(SOFT):
            members.append([])
    short = all(0 < len(each) <= _LONGEST_MEMBER for each in members)
    listed = joint and short and len(members) >= _FEWEST and last == "N"
    return (members, joint) if listed else ([], "")
