"""Parts of speech mended where the grammar of a list tells better than a word's neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.cues import form_of

_SIGNS = ".,;:()!?\"“”‘’'*•"
HARD, SOFT = (";", ":", ".", "!", "?"), (",",)
"""Signs at the end of a word that end a phrase, and that part a list."""

_NAMES = LANGUAGE.ads.naming
_ADJECTIVE = re.compile(_NAMES.adjective)
_TRAIT_ENDING = re.compile(_NAMES.trait_ending, re.I)
_CAUSING, _FINITE = frozenset(_NAMES.causing), frozenset(_NAMES.finite)
_RELATIVE = frozenset(_NAMES.relative)
_CONJUNCTIONS = frozenset(_NAMES.conjunctions)


def mended_tags(words: Sequence[str], low: Sequence[str], tags: str) -> str:
    """Return the parts of speech of a sentence that has one verb, mostly at its beginning.

    ``low`` are the words in lower case without signs.
    """
    found = ["C" if word in _CONJUNCTIONS else tag for word, tag in zip(low, tags, strict=True)]
    if found[:1] == ["N"] and words[0].endswith(SOFT) and _ADJECTIVE.search(low[0]):
        found[0] = "A"
    for i in range(1, len(found)):
        bare = i + 1 == len(found) or words[i].endswith(HARD + SOFT) or found[i + 1] in "IC"
        bare |= not bare and low[i + 1] in _RELATIVE  # a solver who is patient
        if found[i] == "V" and _is_noun(low, found, i, bare=bare):
            found[i] = "N"
        if found[i] == "R" and found[i - 1] in "NA" and bare:
            found[i] = "R" if low[i].endswith(_NAMES.adverb) else "N"
        if found[i] == "V" and _is_past(low, found, i):
            found[i] = "P"
        if found[i] == "V" and _describes(low, found, i):
            found[i] = "A"
        if not words[i].endswith(HARD + SOFT) and _is_predicate(low, found, i):
            found[i] = "V"
    return _with_mended_ends(words, low, "".join(found))


def third_persons(words: Sequence[str], tags: str) -> int:
    """Return up to where verbs of the third person stand at the beginning that have one object.

    So they do where two or more are joined, or a determiner follows: plans and delivers.
    """
    verbs = 0
    for at, word in enumerate(words):
        third = form_of(word.strip(_SIGNS).lower()) == "third"
        if not third and tags[at] != "C":
            alone = tags[at] == "D" if verbs == 1 else tags[at] != "I"
            return at if verbs and alone else 0
        verbs += third
    return 0


def _with_mended_ends(words: Sequence[str], low: Sequence[str], tags: str) -> str:
    """Return tags with the first and the last mended: a short form, a trait, a particle."""
    if tags[:1] == "O" and len(low[0]) > 1 and words[0].isupper():
        tags = f"N{tags[1:]}"
    if tags.endswith("I"):
        return f"{tags[:-1]}N"
    return tags


def _is_noun(low: Sequence[str], tags: Sequence[str], at: int, *, bare: bool) -> bool:
    """Tell whether a noun was taken for a verb: behind one, or ``bare`` of an object.

    So it was at the end of a list of nouns, if it is no verb that is known.
    """
    if tags[at - 1] == "C" and not form_of(low[at]):
        return at + 1 == len(low) and _lists(tags, at)
    if low[at] in _FINITE or tags[at - 1] not in "NADGMPV":
        return False
    if tags[at - 1] == "V":
        return form_of(low[at]) == "third"
    subject = form_of(low[at]) != "third" or tags[0] == "A" or _is_led(tags, at)
    return (tags[0] in "VG" and low[0] not in _CAUSING) or (subject and bare)


def _is_led(tags: Sequence[str], at: int) -> bool:
    """Tell whether what stands before the last word is led by a preposition: no subject."""
    start = at
    while start > 0 and tags[start - 1] in "NA":
        start -= 1
    return at + 1 == len(tags) and start > 0 and tags[start - 1] == "I"


def _lists(tags: Sequence[str], at: int) -> bool:
    """Tell whether nothing but nouns, and what describes them, stands before the last."""
    return at > 1 and tags[at - 2] == "N" and set(tags[: at - 1]) <= set("NA")


def _describes(low: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Tell whether a verb stands in what is a trait, or was written with a hyphen."""
    trait = _TRAIT_ENDING.search(low[at]) and tags[at - 1] in "NO"
    return bool(trait) or ("-" in low[at] and tags[at + 1 : at + 2] == ["N"])


def _is_past(low: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Tell whether what describes the noun behind it was taken for a verb of the past."""
    past = form_of(low[at]) == "ed" and low[at] not in _FINITE
    return past and tags[at - 1] == "N" and tags[at + 1 : at + 2] == ["N"]


def _is_predicate(low: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Tell whether a verb was taken for a noun: of the third person, or behind another."""
    following = tags[at + 1 : at + 2]
    if tags[max(0, at - 2) : at + 1] == ["V", "C", "N"] and following in (["I"], ["D"]):
        return True
    if form_of(low[at]) != "third" or tags[at - 1] not in "NA" or _is_led(tags, at):
        return False
    both = following == ["C"] and at + 3 < len(low) and form_of(low[at + 2]) == "third"
    ordered = form_of(low[0]) == "plain" and low[0] not in _CAUSING
    return both or (following == ["D"] and not ordered) or low[0] in _CAUSING
