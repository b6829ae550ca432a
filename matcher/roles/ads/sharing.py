"""Lists whose parts share the noun at their end: of hardware, software and network support."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from matcher.language import LANGUAGE
from matcher.roles.ads.cues import form_of
from matcher.roles.ads.mending import HARD, SOFT, mended_tags
from matcher.roles.ads.shortening import LONGEST_NAME

_SHARED = frozenset(LANGUAGE.ads.naming.shared)
_SPARE = frozenset(LANGUAGE.ads.naming.spare)
_CONJUNCTIONS = frozenset(LANGUAGE.ads.naming.conjunctions)
_LISTED, _NUMBERS = "NAGPMC", "MC"
_BOTH = 2
"""A part of a list has one word more, if it is to have a noun that the others share."""
_ACTING = ("plain", "third", "doing")
_END = (*SOFT, *HARD)
_SIGNS = ".,;:()!?\"“”‘’'*•"


def with_last_of_list(words: Sequence[str], tags: str) -> tuple[list[str], str]:
    """Return a sentence with the last alone of a list whose parts share one noun.

    So it is where a sentence is too long for a name with all of them: the part before the
    noun tells at least what it is, and a list that was cut before it tells something else.
    """
    for start, last, end in _lists(words, tags):
        far = start >= LONGEST_NAME  # no name has the beginning of the sentence and the list
        if end - start * far > LONGEST_NAME:
            return [*words[:start], *words[last:]], tags[:start] + tags[last:]
    return list(words), tags


def _lists(words: Sequence[str], tags: str) -> list[tuple[int, int, int]]:
    """Return where each such list begins, where its last part does, and where it ends."""
    low = [word.strip(_SIGNS).lower() for word in words]
    tags = mended_tags(words, low, tags)
    found = []
    for joint in (i for i, word in enumerate(low) if word in _CONJUNCTIONS):
        end, start = _end_of_last(words, low, tags, joint), _start_of_first(words, tags, joint)
        ends = [i for i in range(start, joint) if i + 1 == joint or words[i].endswith(SOFT)]
        single = any(not low[i].endswith("s") for i in ends)
        longest = max((after - one for one, after in pairwise(ends)), default=0)
        compound = start > 0 and tags[start - 1 : start + 1] == "NN"
        single = single and longest + compound < end - joint
        things = all(tags[i] != "G" for i in ends) and set(tags[joint + 1 : end - 1]) - {"A"}
        done = tags[0] == "V" and any(form_of(word) == "plain" for word in low[joint + 1 :][:1])
        if done and end - joint == _BOTH + 1:  # answer the phone, and take payments
            continue
        shared = low[end - 1] in _SHARED or set(tags[start:joint]) <= set(_NUMBERS)
        if start == joint and end > joint + _BOTH and _is_one_of_two(words, tags, joint):
            start, single, things = joint - 1, not low[joint - 1].endswith("s"), {"N"}
        others = low[joint + 1 : joint + 2] and low[joint + 1] in _SPARE  # or other needs
        if (
            start < joint
            and not others
            and single
            and things
            and end - joint > _BOTH
            and shared
        ):
            found.append((start, joint + 1, end))
    return found


def _is_one_of_two(words: Sequence[str], tags: str, joint: int) -> bool:
    """Tell whether one word before a conjunction shares what follows: stock and sail needs."""
    before = words[joint - 1]
    if joint < _BOTH or not before.islower() or before.endswith(_END):
        return False
    if form_of(before) == "doing" or (tags[joint - 1] == "V" and form_of(before)):
        return False
    acts = form_of(words[joint + 1].lower()) in _ACTING
    return not acts and tags[joint - 1] in "NAV" and tags[joint - 2] in "ID"


def _end_of_last(words: Sequence[str], low: Sequence[str], tags: str, joint: int) -> int:
    end = joint + 1
    if low[joint + 2 : joint + 3] and low[joint + 2] in _SHARED:
        end += 1  # whatever the word was taken for
    while end < len(words) and (tags[end] in "NAPM" or low[end] in _SHARED):
        end += 1
        if words[end - 1].endswith(_END):
            break
    return end


def _start_of_first(words: Sequence[str], tags: str, joint: int) -> int:
    """Return where the word stands that a comma parts first from the others; else the joint."""
    first = at = joint
    while at > 0 and tags[at - 1] in _LISTED:
        if at > 1 and tags[at - 1] == "C" and words[at - 2].endswith(SOFT):
            return joint  # what is before it is the list
        at -= 1
        if words[at].endswith(SOFT):
            first = at
    return first
