"""Who the person is: the name, and what in the head is a title, an address or prose."""

from __future__ import annotations

import re

from matcher.sections.contacts import CONTACT
from matcher.sections.words import FEW_WORDS, LETTER, PROSE_WORDS, key_of

ROLES = """accountant administrator advisor adviser agent analyst architect artist assistant
    associate auditor author banker buyer captain ceo cfo chief clerk coach consultant
    controller coo coordinator counsel cpo creator cto designer developer director doctor
    driver editor educator electrician engineer entrepreneur executive expert facilitator
    faculty fellow fitter founder fresher generalist graduate head instructor intern
    inspector journalist lawyer lead leader lecturer librarian maker manager marketer
    marketing mechanic mentor merchandiser nurse officer operator owner partner pharmacist
    photographer physician planner practitioner president principal producer product
    professional professor programmer recruiter representative researcher sale scientist
    scrum secretary specialist strategist student supervisor surveyor teacher technician
    technologist tester trainee trainer translator tutor vp welder writer"""
"""Words of a headline, by which it is told from a name, in the singular."""

_ROLES = frozenset(ROLES.split())

_NAME = re.compile(r"\W*[^\W\d_a-z][^\W\d_]*(?:[ .,'’-]+[^\W\d_a-z][^\W\d_]*){0,4}\W*")
_STREET = re.compile(
    r"\b(?:street|st|road|rd|nagar|dist|distt|district|village|vill|po|p\.o|box|house|h\.?no|flat"
    r"|plot|door|sector|colony|near|lane|avenue|ave|tehsil|taluk|pin|pincode|apartment|apt|block"
    r"|floor)\b.*\d|\d.*\b(?:street|st|road|rd|nagar|lane|avenue|ave|colony|apartment|apt|drive)\b",
    re.I,
)

_ADDRESS_LENGTH = 200


class Person:
    """What a résumé calls the person: the name, and what stands beside it in the head."""

    def __init__(self) -> None:
        self._name: frozenset[str] = frozenset()
        self._keys: set[str] = set()

    @property
    def is_known(self) -> bool:
        """Tell whether a name has been seen."""
        return bool(self._name)

    def add(self, name: str) -> None:
        """Note what the person is called; the first of two words or more is the name."""
        key = key_of(name)
        self._keys.add(key)
        words = frozenset(word for word in key.split() if len(word) > 1)
        self._name = self._name or (words if len(words) > 1 else frozenset())

    def is_in(self, line: str) -> bool:
        """Tell whether a line is a name, most of the person's, or that and little more."""
        key = key_of(line)
        words = {word for word in key.split() if len(word) > 1}
        if key in self._keys or (len(words) > 1 and words <= self._name):
            return True
        rest = words - self._name
        whole = self._name and self._name <= words
        return bool(whole and len(rest) < FEW_WORDS and not _ROLES.intersection(rest))


def names_role(text: str) -> bool:
    """Tell whether a text holds a word of a headline."""
    return not _ROLES.isdisjoint(key_of(text).split())


def may_be_name(text: str) -> bool:
    """Tell whether a text is a few words with capitals, none of them one of a headline."""
    return not names_role(text) and bool(_NAME.fullmatch(text))


def is_prose(line: str, *, item: bool) -> bool:
    """Tell whether a line of the head is more than a name, a title or an address."""
    if _STREET.search(line[:_ADDRESS_LENGTH]):
        return False
    words = [word for word in CONTACT.sub(" ", line).split() if LETTER.search(word)]
    plain = sum(word[0].islower() for word in words)
    few = 1 if line[0].islower() else FEW_WORDS
    enough = PROSE_WORDS - FEW_WORDS if item else PROSE_WORDS
    return len(words) >= enough or 2 * plain >= len(words) > few
