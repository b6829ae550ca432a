"""Lists whose parts share the noun at their end: of hardware, software and network support."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.mending import HARD, SOFT
from matcher.roles.ads.shortening import LONGEST_NAME

_SHARED = frozenset(LANGUAGE.ads.naming.shared)
_CONJUNCTIONS = frozenset(LANGUAGE.ads.naming.conjunctions)
_BOTH = 2
"""A part of a list has one word more, if it is to have a noun that the others share."""
_END = (*SOFT, *HARD)
_SIGNS = ".,;:()!?\"“”‘’'*•"


def with_last_of_list(words: Sequence[str], tags: str) -> tuple[list[str], str]:
    """Return a sentence with the last alone of a list whose parts share one noun.

    So it is where a sentence is too long for a name with all of them: the part before the
    noun tells at least what it is, and a list that was cut before it tells something else.
    """
    for start, last, end in _lists(words, tags):
        if end > LONGEST_NAME:
            return [*words[:start], *words[last:]], tags[:start] + tags[last:]
    return list(words), tags


def _lists(words: Sequence[str], tags: str) -> list[tuple[int, int, int]]:
    """Return where each such list begins, where its last part does, and where it ends."""
    found = []
    low = [word.strip(_SIGNS).lower() for word in words]
    for joint in (i for i, word in enumerate(low) if word in _CONJUNCTIONS):
        end = joint + 1
        if low[joint + 2 : joint + 3] and low[joint + 2] in _SHARED:
            end += 1  # whatever the word was taken for
        while end < len(words) and (tags[end] in "NAP" or low[end] in _SHARED):
            end += 1
            if words[end - 1].endswith(_END):
                break
        start = joint
        while (
            start > 0
            and tags[start - 1] == "N"
            and (words[start - 1].endswith(SOFT) or start == joint)
        ):
            start -= 1
        one = all(not low[i].endswith("s") for i in range(start, joint))
        if joint - start > 1 and one and end - joint > _BOTH and low[end - 1] in _SHARED:
            found.append((start, joint + 1, end))
    return found
