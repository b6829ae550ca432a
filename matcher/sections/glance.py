"""Which passages may deny, wish or tell of others, by single words: most may not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import cast

from matcher.datamodels import Section
from matcher.language import LANGUAGE
from matcher.language.patterns import Words
from matcher.sections.clauses import Stance
from matcher.sections.doers import may_name, names_worker

_WORDS = LANGUAGE.stances
_NEAR = 3
ENTRIES: frozenset[Section] = frozenset(
    {"experience", "projects", "volunteering", "achievements"}
)
"""The sections in which what was done is listed."""


_BEFORE, _BEHIND = "(“", ".,;:)"


def forms_of(cues: Words) -> frozenset[str]:
    """Return cues with what may stand around them where a text is cut at its blanks."""
    words = [*cues, *[cue.replace("'", "’") for cue in cues if "'" in cue]]
    begun = [*words, *[sign + word for sign in _BEFORE for word in words]]
    return frozenset([*begun, *[word + sign for sign in _BEHIND for word in begun]])


def _meant(word: str) -> set[str]:
    """Return the cues of which a word may be a form."""
    bare = word.replace("’", "'")
    begun = {bare, bare[1:]} if word[0] in _BEFORE else {bare}
    return begun | {each[:-1] for each in begun} if word[-1] in _BEHIND else begun


class _Beside:
    """Words that a cue counts beside, from where on and up to where, and what it tells."""

    def __init__(self, others: Words, first: int, end: int, stance: Stance) -> None:
        self._others, self._first, self._end = others, first, end
        self.stance = stance

    @cached_property
    def _forms(self) -> frozenset[str]:
        return forms_of(self._others)

    def stands(self, words: Sequence[str], number: int) -> bool:
        """Tell whether one of the words stands beside the cue that has this number."""
        near = words[max(0, number + self._first) : number + self._end]
        return not self._forms.isdisjoint(near)


def _beside() -> Mapping[str, list[_Beside]]:
    """Return by each cue, as it is without its forms, the words that it counts beside."""
    found: dict[str, list[_Beside]] = {}
    for first, end, pairs in ((1, 2, _WORDS.followed), (-_NEAR, 0, _WORDS.preceded)):
        for cues, others, stance in pairs:
            pair = _Beside(others, first, end, cast(Stance, stance))
            for cue in cues:
                found.setdefault(cue, []).append(pair)
    return found


_DENYING, _WISHING = forms_of(_WORDS.denying), forms_of(_WORDS.wishing)
_OF_ANOTHER, _PROMPTING = forms_of(_WORDS.of_another), forms_of(_WORDS.prompting)
_SINGLE: Sequence[tuple[Stance, frozenset[str]]] = (
    ("wishing", _WISHING),
    ("denying", _DENYING),
    ("of_another", _OF_ANOTHER),
)
_PAIRED = _beside()
_PAIRED_FORMS = forms_of(tuple(_PAIRED))
_SUBJECTS = frozenset(_WORDS.subjects) | LANGUAGE.doers.bare
_VERBS = LANGUAGE.tenses.forms[0].keys() | set(LANGUAGE.tenses.forms[0].values())
_LED_IN = frozenset(_WORDS.led_in)
_FIRST = frozenset(word + colon for word in _WORDS.first_words for colon in ("", ":"))
_CUES = (_DENYING, _WISHING, _OF_ANOTHER, _PROMPTING, _PAIRED_FORMS, _LED_IN)


def has_cue(words: Sequence[str], section: Section) -> bool:
    """Tell whether any word of a passage, in lower case, may stand for a denial or a wish."""
    begins = _begins_with_subject(words) or opens(words[0], section)
    return begins or any(not cues.isdisjoint(words) for cues in _CUES)


def _begins_with_subject(words: Sequence[str]) -> bool:
    return _is_subject(words[0]) or (
        len(words) > len(("social", "workers"))
        and may_name(words[1])
        and words[0] not in _VERBS
    )


def _is_subject(word: str) -> bool:
    """Tell whether the first word of a passage may name somebody else, whose deed follows."""
    return word in _SUBJECTS or word.endswith(_WORDS.subject_endings)


def _may_be_led_in(words: Sequence[str], number: int) -> bool:
    """Tell whether a word may stand between the person's own deed and somebody else's."""
    return any(names_worker(word) for word in words[max(0, number - 1) : number + 4])


def may_prompt(words: Sequence[str]) -> bool:
    """Tell whether a passage may be the prompt of a template."""
    return words[0] in _FIRST or words[0][0] in "[<" or not _PROMPTING.isdisjoint(words)


def opens(word: str, section: Section) -> bool:
    """Tell whether the first word of a passage may be that of a wish or of a prompt."""
    if word == _WORDS.infinitive:
        return section not in ENTRIES
    return word in _FIRST or word[0] in "[<"


def hints_of(words: Sequence[str], section: Section) -> set[Stance]:
    """Return which stances a passage may have, by single words of it."""
    hints: set[Stance] = {"of_another", "standing"} if _begins_with_subject(words) else set()
    if opens(words[0], section):
        hints.add("wishing")
    hints |= {stance for stance, cues in _SINGLE if not cues.isdisjoint(words)}
    for number, word in enumerate(words):
        if word in _LED_IN and _may_be_led_in(words, number):
            hints.add("of_another")
        if word in _PAIRED_FORMS:
            pairs = chain.from_iterable(_PAIRED.get(cue, ()) for cue in _meant(word))
            hints |= {pair.stance for pair in pairs if pair.stands(words, number)}
    return hints
