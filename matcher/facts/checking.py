"""Whether a résumé meets the facts of a role: each with what was found and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from matcher.datamodels import CHECKED_FACTS, Fact, Passage, Resume
from matcher.facts.career import Career, career_of
from matcher.facts.holdings import check_paper
from matcher.facts.lettered import letters_of
from matcher.facts.ownposts import of_oneself
from matcher.facts.schooling import check_degree
from matcher.facts.speaking import check_language
from matcher.facts.studied import degrees_of
from matcher.facts.tenure import FieldCosines, check_years
from matcher.results import FactMatch
from matcher.sections import split_passages


def check_facts(
    facts: Sequence[Fact],
    resume: Resume,
    *,
    role: str = "",
    passages: Sequence[Passage] | None = None,
    today: date | None = None,
    near: FieldCosines | None = None,
) -> tuple[FactMatch, ...]:
    """Return for each fact of the types that a résumé can meet whether it does, in their order.

    Years are those of the posts that speak of what they are about; where a fact does not say
    in what, those that speak of the ``role``'s title. A post that goes on ends ``today``; where
    that is not given it ends with the last month that the résumé itself tells, or where it
    tells nothing later than its beginning with the month of this release, so that the same
    résumé gives the same answer on any day. ``passages`` are the résumé's, if they are known
    already. ``near`` tells how near texts are to a field: where none of a post is named, and
    it may be of it, years are unclear, and without this not met. No personal detail is looked
    at, since passages hold none, but for a driving licence or the languages that stand there.
    """
    asked = [fact for fact in facts if fact.type in CHECKED_FACTS]
    if not asked:
        return ()
    split = split_passages(resume) if passages is None else tuple(passages)
    return tuple(_checked(asked, resume, split, (role, near), today))


# A résumé is asked for one role after the other: what it tells is looked for once.
@lru_cache(maxsize=2)
def _career(resume: Resume, passages: tuple[Passage, ...], today: date | None) -> Career:
    return of_oneself(career_of(resume, passages, today), passages)


_degrees = lru_cache(maxsize=2)(degrees_of)


def _checked(
    asked: Sequence[Fact],
    resume: Resume,
    passages: tuple[Passage, ...],
    field: tuple[str, FieldCosines | None],
    today: date | None,
) -> Iterator[FactMatch]:
    types = {fact.type for fact in asked}
    career = _career(resume, passages, today) if "years" in types else None
    lettered = (*letters_of(resume.text), *passages)
    degrees = _degrees(lettered) if "degree" in types else ()
    for fact in asked:
        if fact.type == "years" and career:
            yield check_years(fact, career, passages, *field)
        elif fact.type == "degree":
            yield check_degree(fact, degrees, passages, field[0])
        elif fact.type == "language":
            yield check_language(fact, passages, resume.text)
        else:
            yield check_paper(fact, lettered, resume.text)
