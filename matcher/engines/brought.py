"""What a role brings to blocks of résumés: its parts, as arrays, and terms of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from matcher.engines.passagerows import hashed
from matcher.engines.saidwords import HashedPhrases

if TYPE_CHECKING:
    from matcher.engines.resumeblock import Array
    from matcher.scoring.parts import Part


class OwnTerms(NamedTuple):
    """Terms that a role has and TF-IDF otherwise does not: their numbers, and their idf."""

    numbers: tuple[int, ...]
    idf: Array

    @classmethod
    def of(cls, part: Part) -> OwnTerms:
        """Return those of a part."""
        known = len(part.shared.lexical.terms)
        own = part.lexical.terms[known:]
        return cls(tuple(map(hashed, own)), part.lexical.tfidf.idf_[known:])


class Brought(NamedTuple):
    """A part of a role, and what it brings of its own: its terms, and its phrases."""

    part: Part
    terms: OwnTerms
    phrases: tuple[HashedPhrases, ...]

    @classmethod
    def of(cls, part: Part) -> Brought:
        """Return a part with its vectors and words made, without what they were made of."""
        phrases = tuple(
            HashedPhrases.of(each, most=not part.learned_ids) for each in part.phrases
        )
        bare = replace(part, lexical=part.shared.lexical, phrases=())
        bare.__dict__.update(targets=part.targets, wording=part.wording)
        return cls(bare, OwnTerms.of(part), phrases)
