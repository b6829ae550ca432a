"""How far scores of different roles can be compared, in the words of every report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matcher.results import MatchResult

ROUGHLY = (
    "Scores of different roles can be compared only roughly, since each role adds up "
    "requirements of its own. A person decides."
)


def is_learned(result: MatchResult) -> str:
    """Return for how many competencies of a role something was learned: yes, partly or no."""
    learned = {match.learned for match in result.competencies}
    return "partly" if len(learned) > 1 else "yes" if True in learned else "no"


def how_judged(labels: Sequence[str], learned: Mapping[int, str]) -> str:
    """Return which roles were learned, and which the general model judges, in a sentence.

    ``learned`` holds what :func:`is_learned` says, by the number of the role.
    """
    known = [
        labels[number] + " (in part)" * (said == "partly")
        for number, said in sorted(learned.items())
        if said != "no"
    ]
    if not known:
        return "Nothing was learned for these roles: the general model judges them all."
    if len(known) == len(learned) and "partly" not in learned.values():
        return "All of these roles were learned from labelled résumés."
    return (
        f"Learned from labelled résumés: {', '.join(known)}; the general model judges the rest."
    )
