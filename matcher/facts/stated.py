"""Years that a résumé states of its own person, each with what it says they were spent on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from matcher.datamodels import Passage
from matcher.facts.amounts import Amount, amounts_in
from matcher.facts.periods import dates_in
from matcher.language import LANGUAGE

_WORDS = LANGUAGE.facts.amounts
_EXPERIENCE = re.compile(rf"\b(?:{_WORDS.experience})", re.I)
_NOT_OWN = tuple(
    re.compile(pattern, re.I) for pattern in (_WORDS.of_others, _WORDS.wished, _WORDS.less)
)
_NEARLY, _DEMANDED = re.compile(_WORDS.nearly, re.I), re.compile(_WORDS.demanded, re.I)
_SHORT_BY = 0.5
"""Years that may be missing of those that are nearly reached."""
_DENIED, _PARTS = re.compile(_WORDS.denied, re.I), re.compile(_WORDS.parts, re.I)
_ENDED = re.compile(r"\s?(?:[),;|•\n]|\.(?!\d)|$)")
_LEADS_ON = re.compile(rf"\b(?:{_WORDS.spent})\W*$", re.I)
_BEFORE = 80
_PARTING, _LONGEST_HEAD = (",", "(", "[", "|", "-", "–", "—", ":", ";"), 12
"""Signs between a post and how long it was held, and the words before that."""
_LABEL = 3
"""The most words of a label."""
_LIST, _DUTIES = 8, 12
"""The most passages that are looked at behind one: of a list, and of a post's duties."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A number of years that a passage states, and the part of it that says in what."""

    amount: Amount
    passage: Passage
    text: str


def stated_in(passages: Sequence[Passage], *, alone: bool = False) -> Iterator[Stated]:
    """Yield the years that passages state, but for those of others, wished or not reached.

    What a sentence leads to that ends in the middle stands in the passages behind it.
    ``alone`` says that no post is dated: then what follows the years of a post is of it.
    """
    for place, passage in enumerate(passages):
        found = list(amounts_in(passage.text))
        said = _says(passage) or _is_total(passage, found) or _ends_head(passage, found)
        if not (said or (place and found and _is_label(passages[place - 1], passage))):
            continue
        for number, amount in enumerate(found):
            if _is_own(passage.text, amount):
                part = _DENIED.sub(" ", _part_of(passage.text, found, number))
                if number + 1 == len(found):
                    part = " ".join((part, *_behind(passages, place, alone=alone)))
                yield Stated(_reached(passage.text, amount), passage, part)


def states_no_post(passage: Passage) -> bool:
    """Tell whether a passage speaks of years that others have, that are asked, or not reached.

    What they are of tells nothing of the post that it stands below.
    """
    text = passage.text
    return bool(_EXPERIENCE.search(text)) and any(
        not _is_own(text, each) or _reached(text, each) != each for each in amounts_in(text)
    )


def _reached(text: str, amount: Amount) -> Amount:
    """Return an amount; less of it where it is only nearly reached."""
    nearly = _NEARLY.search(text[max(0, amount.start - _BEFORE) : amount.start])
    return replace(amount, least=amount.least - _SHORT_BY) if nearly else amount


def _says(passage: Passage) -> bool:
    return bool(_EXPERIENCE.search(passage.text)) or passage.section == "summary"


def _is_label(before: Passage, passage: Passage) -> bool:
    """Tell whether a passage speaks of experience as a label does for a short one behind it."""
    short = len(before.text.split()) <= _LABEL and len(passage.text.split()) <= _DUTIES
    beside = before.section == passage.section and not any(amounts_in(before.text))
    return short and beside and bool(_EXPERIENCE.search(before.text))


def _is_total(passage: Passage, found: Sequence[Amount]) -> bool:
    """Tell whether a passage of experience is an amount alone, as behind a heading."""
    return (
        passage.section == "experience"
        and len(found) == 1
        and (found[0].end - found[0].start >= len(passage.text.strip(" .:()")) - 1)
    )


def _ends_head(passage: Passage, found: Sequence[Amount]) -> bool:
    """Tell whether the head of a post without a date ends with how long it was held."""
    if passage.section != "experience" or len(found) != 1 or any(dates_in(passage.text)):
        return False
    before, behind = passage.text[: found[0].start], passage.text[found[0].end :]
    short = 0 < len(before.split()) <= _LONGEST_HEAD
    short = short and (not passage.may_be_deed or before.endswith("("))
    return short and before.rstrip().endswith(_PARTING) and not behind.strip(" .)]")


def _behind(passages: Sequence[Passage], place: int, *, alone: bool) -> Iterator[str]:
    """Yield the texts behind a passage that are of what it states."""
    own = passages[place]
    most = _LIST if _LEADS_ON.search(own.text) else 0
    if alone and own.section == "experience":
        most = _DUTIES
    for each in islice(passages, place + 1, place + 1 + most):
        if each.section != own.section or any(amounts_in(each.text)):
            break
        yield each.text


def _is_own(text: str, amount: Amount) -> bool:
    before = text[max(0, amount.start - _BEFORE) : amount.start]
    demanded = _DEMANDED.search(text[amount.end :])
    return not demanded and not any(pattern.search(before) for pattern in _NOT_OWN)


def _part_of(text: str, found: Sequence[Amount], number: int) -> str:
    """Return what a text says of one of its amounts.

    It stands behind the amount and up to the next, but before it where a sign ends it there.
    What leads to the first is of all.
    """
    if len(found) == 1:
        return text
    own = found[number]
    if _ENDED.match(text, own.end):
        return text[found[number - 1].end if number else 0 : own.end]
    first = found[0]
    lead = "" if _ENDED.match(text, first.end) else text[: first.start]
    if number + 1 == len(found):
        return f"{lead} {text[own.start :]}"
    return f"{lead} {text[own.start : _cut(text, own.end, found[number + 1].start)]}"


def _cut(text: str, start: int, end: int) -> int:
    """Return where the last part begins of what stands between two amounts."""
    cuts = [match.start() for match in _PARTS.finditer(text, start, end)]
    return cuts[-1] if cuts else end
