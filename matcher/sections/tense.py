"""What a passage says is done today, in the words of what was done."""

from __future__ import annotations

import re
from collections.abc import Mapping

from matcher.datamodels import Section
from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.names import is_role

_WORDS = LANGUAGE.tenses
_FIRST_PERSON = re.compile(_WORDS.pronoun, re.I)
_HEAD = re.compile(r"([^\W\d_]+)(,?)(?: (\S+))?(?: (\S+))?(?: (\S+))?")
_LATER = re.compile(rf"((?:{_WORDS.joints}) )([a-z]+)(?=\b[^\w'-](?: ?(\S+))?)")
_PAST = late(rf"{LANGUAGE.deeds.past}|{LANGUAGE.stances.new_verb}")
_TOLD_IN: frozenset[Section] = frozenset({"experience", "projects", "volunteering"})


def as_done(text: str, section: Section) -> str:
    """Return a passage with the verbs that its clauses begin with in the past.

    So one's current job is compared as the last one is, and "I led" as "Led". Where no jobs
    are listed, only what the first person does is told: "Planning, training" are skills there.

    >>> as_done("Lead nine bakers and plan their shifts", "experience")
    'Led nine bakers and planned their shifts'
    """
    person = _FIRST_PERSON.match(text)
    if person is None and section not in _TOLD_IN:
        return text
    rest = text[person.end() :] if person else text
    head = _HEAD.match(rest)
    if head is None:
        return text
    word = head[1].lower()
    for forms in _WORDS.forms:
        if word in forms and (person or _is_verb(head, forms)):
            done = forms[word]
            first = done.capitalize() if head[1][0].isupper() or person else done
            return first + _with_later(rest[head.end(1) :], forms)
    if person and _PAST.match(word):
        return rest[0].upper() + rest[1:]
    return text


def begins_as_done(text: str) -> bool:
    """Tell whether a clause begins with a verb that tells what is done today."""
    return as_done(text, "experience") != text


def _with_later(text: str, forms: Mapping[str, str]) -> str:
    """Put the verbs in the past that are joined to the first one, and have its form."""

    def done(match: re.Match[str]) -> str:
        joint, word, behind = match.groups(default="")
        told = word in forms and (word not in _WORDS.names or _before_object(behind.lower()))
        return joint + forms[word] if told else match[0]

    return _LATER.sub(done, text)


def _is_verb(head: re.Match[str], forms: Mapping[str, str]) -> bool:
    """Tell whether the first word of a passage is a verb there, by the three behind it."""
    word, comma, *behind = (part or "" for part in head.groups())
    following, second, third = (each.lower().strip(".,;:()") for each in behind)
    if following in _WORDS.conjunctions and not comma:
        sure = word.lower() not in _WORDS.names and not word.lower().endswith(_WORDS.endings)
        joined = second in forms and (second not in _WORDS.names or _before_object(third))
        return sure or joined
    if not following or following in _WORDS.after_names:
        return False
    if _before_object(following):
        return True
    if is_role(following) or is_role(second):
        return False
    if word.lower() not in _WORDS.names:
        return True
    titled = behind[0][0].isupper() and behind[0][1:].islower()
    return bool(second) and not (comma or titled or following.endswith(_WORDS.endings))


def _before_object(word: str) -> bool:
    return word in _WORDS.before_objects or word[:1].isdigit()
