"""Which passages only name something: a job, an employer, a school, a paper, a value."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.datamodels import Section
from matcher.language import LANGUAGE, any_of
from matcher.lazily import late
from matcher.sections.clauses import tells_deed
from matcher.sections.names import is_role, names_role
from matcher.sections.stints import before_period
from matcher.sections.tense import begins_as_done
from matcher.sections.words import key_of

_WORDS = LANGUAGE.entries
_LABELS = frozenset(map(key_of, _WORDS.labels))
_STARTS = frozenset(_WORDS.starts)
_NOT_IN_TITLES = frozenset(_WORDS.small_words).difference(LANGUAGE.sentences.small_words)
_PLAIN_WORD = late(rf"(?:^| )(?!(?:{any_of(_WORDS.small_words)})(?: |$))[a-zß-öø-ÿ]")
_TOLD = late(
    rf"(?:^|[;:.,(|–—-] |\b(?:{any_of(_WORDS.before_deed)}) )(?=({LANGUAGE.stances.new_verb}))"
)
_NO_DEEDS = frozenset({*_WORDS.schooling, *LANGUAGE.stances.described})
_ROLES = frozenset(role + end for role in LANGUAGE.names.roles for end in ("", ",", ":", ";"))
CELL = late(rf"\s*(?:[,|(\t\d–—:]|\s-\s|\b{_WORDS.before_employer}\b)")
"""What ends the first cell of the head of an entry: a title or a name."""
_AUXILIARY = late(LANGUAGE.stances.before)
_WORKER = late(_WORDS.workers)
_PAST = late(LANGUAGE.deeds.past)
_GERUND = late(r"[a-z]{2,}ing$")
_NOUNS = f"(?:{any_of(_WORDS.done_as_nouns)})"
_BEHIND = any_of(_WORDS.behind_nouns)
_DONE = late(rf"{_NOUNS}(?:(?:, | and | & |, and )(?:{_NOUNS}|[a-z]+ing))* (?:{_BEHIND})\b")
_SMALL = frozenset(_WORDS.small_words)
_PASTIMES = frozenset(_WORDS.pastimes)

_FEWEST_WORDS = 3  # of a deed
_LABEL_WORDS = 5
_NAME_WORDS = 12
_TITLE_WORDS = 5
_DUTY_WORDS = 6
_PLAIN_WORDS = 3
_LISTING = frozenset({"education", "certifications", "interests"})


def only_names(text: str, words: Sequence[str], section: Section) -> bool:
    """Tell whether a passage is a name, a title or a label with its value, and no deed.

    ``words`` are those of the text in lower case. In education, certificates and interests
    all are that do not tell in so many words what was done, or is done today.
    """
    if section in _LISTING:
        return len(words) < _FEWEST_WORDS or not (_tells(text) or is_duty(text, section))
    if ":" in text and _is_field(text):
        return True
    named = _is_title(text, words) or _is_name(text, words) or _is_post(text)
    return len(words) <= _NAME_WORDS and (named or _is_dated(text))


def _tells(text: str) -> bool:
    found = (match[1].rsplit(" ", 1)[-1] for match in _TOLD.finditer(text.lower()))
    return any(verb not in _NO_DEEDS for verb in found)


def begins_with_deed(text: str) -> bool:
    """Tell whether a text begins with a verb that tells what was done, and not what it is."""
    found = _TOLD.match(text.lower())
    return found is not None and found[1].rsplit(" ", 1)[-1] not in _NO_DEEDS


def begins_as_deed(text: str) -> bool:
    """Tell whether a text begins with a verb or a noun of what is done, in whatever tense."""
    return _does(text.lower().split(), text)


def is_duty(text: str, section: Section) -> bool:
    """Tell whether a passage where papers or pastimes are listed tells what is done in a job.

    Many people's duties stand below the heading of their education, which was printed beside
    them or came last: a sentence in small letters that begins with what is done, and with no
    pastime.
    """
    words = text.split()
    plain = [word for word in words[1:] if word[0].islower() and word not in _SMALL]
    long = section in _LISTING and len(words) >= _DUTY_WORDS and len(plain) >= _PLAIN_WORDS
    return (
        long
        and words[0].lower() not in _PASTIMES
        and (begins_as_done(text) or bool(_DONE.match(text.lower())))
    )


def _is_field(text: str) -> bool:
    label, _, value = text.partition(":")
    few = len(label.split()) <= _LABEL_WORDS
    return few and key_of(label) in _LABELS and not _does(value.lower().split(), value)


def _does(words: Sequence[str], text: str) -> bool:
    """Tell whether words in lower case begin like a deed, in whatever tense."""
    if not words:
        return False
    first = words[0].strip("•*-.:,")
    begins = first in _STARTS or bool(_GERUND.match(first))
    said = " ".join(words)
    return (begins and not names_role(text)) or bool(_DONE.match(said)) or tells_deed(said)


def _is_name(text: str, words: Sequence[str]) -> bool:
    """Tell whether no word but small ones is without a capital."""
    return not (_PLAIN_WORD.search(text) or _does(words, text))


def _is_title(text: str, words: Sequence[str]) -> bool:
    """Tell whether a text is a job's title, with or without the employer and the period."""
    if _ROLES.isdisjoint(words):
        return False
    cell = CELL.search(text)
    title = text[: cell.start()].lower().split() if cell else words
    named = 0 < len(title) <= _TITLE_WORDS and is_role(title[-1])
    plain = named and _NOT_IN_TITLES.isdisjoint(title)
    return plain and not _does(title, "") and not _PAST.search(text)


def _is_dated(text: str) -> bool:
    """Tell whether a text is the head of an entry: a period of years, and before it no deed."""
    named = before_period(text)
    if named is None:
        return False
    said = named.lower()
    told = _tells(named) or _does(said.split(), named) or _AUXILIARY.match(said)
    return not told or _is_post(named, may_do=True) or _is_heading(named)


def _is_heading(named: str) -> bool:
    """Tell whether what stands before a period are names, the first an activity.

    So in "Wiring and Installation, Hartwell Ltd, 2015 - 2016"; no verb in the past begins it.
    """
    head, comma, employer = named.partition(", ")
    capitals = not (_PLAIN_WORD.search(named) or tells_deed(named.lower()))
    return capitals and bool(comma and employer.strip(" ,|(-–—")) and not head[-1:].isdigit()


def _is_post(text: str, *, may_do: bool = False) -> bool:
    """Tell whether a text is any job's title, and names alone behind it: the employer's.

    A title may be a verb as well, as "cook" is, if it ``may_do``.
    """
    cell = CELL.search(text)
    if not cell:
        return False
    title, behind = text[: cell.start()].lower().split(), text[cell.start() :].lstrip(" ,|(")
    named = 0 < len(title) <= _TITLE_WORDS and _WORKER.fullmatch(title[-1])
    plain = bool(named) and _NOT_IN_TITLES.isdisjoint(title)
    plain = plain and (may_do or not _does(title, ""))
    return plain and _is_name(behind, behind.lower().split())
