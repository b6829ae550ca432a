"""Requirements whose words are a fact: what is met there is not missing here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.datamodels import Passage
from matcher.results import Evidence

if TYPE_CHECKING:
    from matcher.results import CompetencyMatch, FactMatch


def told_by_facts(
    matches: Sequence[CompetencyMatch], facts: Iterable[FactMatch]
) -> tuple[CompetencyMatch, ...]:
    """Return matches, of which none is missing whose words are a fact that is met.

    It is claimed, by what meets the fact; its probability, and the overall score, are those
    of the passages alone.
    """
    met = [each for each in facts if each.status == "met" and each.fact.type != "years"]
    if not met:
        return tuple(matches)
    return tuple(
        _told(match, met) if match.verdict == "missing" else match for match in matches
    )


def _told(match: CompetencyMatch, met: Sequence[FactMatch]) -> CompetencyMatch:
    asked = match.competency
    for each in met:
        if each.fact.statement == asked.statement and each.evidence and _says(asked.name, each):
            before = tuple(replace(one, decisive=False) for one in match.evidence)
            evidence = (_evidence(each.evidence[0]), *before)
            why = (
                f"{each.found} under {each.evidence[0].section.capitalize()} meets it as a fact"
            )
            return replace(match, verdict="claimed", evidence=evidence, unsure=False, why=why)
    return match


def _says(name: str, met: FactMatch) -> bool:
    """Tell whether a name asks nothing but a fact: who wrote it in a résumé would meet it."""
    from matcher.datamodels import Resume
    from matcher.facts import check_facts

    passage = Passage(name, "education", None, 0, len(name), name)
    bare = replace(met.fact, about="")
    (own,) = check_facts([bare], Resume("", name), passages=(passage,))
    return own.status == "met"


def _evidence(passage: Passage) -> Evidence:
    return Evidence(
        text=passage.text,
        page=passage.page,
        section=passage.section,
        start=passage.start,
        end=passage.end,
        lexical=0.0,
        semantic=0.0,
        weight=1.0,
        decisive=True,
    )
