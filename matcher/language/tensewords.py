"""What a language gives of its tenses: forms of verbs, and what tells a verb from a noun."""

from __future__ import annotations

from collections.abc import Mapping

from matcher.language.patterns import Regex, part_of_language


@part_of_language
class Tenses:
    """Verbs of today, and how they tell of the past; all in lower case."""

    forms: tuple[Mapping[str, str], ...]
    """By each kind of form, the forms of verbs and their past."""
    names: frozenset[str]
    """Forms that may be nouns too."""
    before_objects: frozenset[str]
    """What stands behind a verb, and behind no noun that begins a line."""
    after_names: frozenset[str]
    """What stands behind a noun, and behind hardly any verb."""
    conjunctions: frozenset[str]
    """What joins two verbs, or two nouns."""
    endings: tuple[str, ...]
    """How nouns end that a noun of ``names`` may stand before."""
    pronoun: Regex
    """The first person before its verb, with what may stand between."""
    joints: Regex
    """What joins a second verb to the first one, without the blank behind it."""
