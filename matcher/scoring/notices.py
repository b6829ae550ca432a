"""What a result says of a profile for which not all is learned, and of other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.scoring.verdicts import FEWEST_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.datamodels import Passage


def edited_warning(names: Sequence[str], *, others: int) -> str:
    """Say of which competencies an edited profile has lost what was learned.

    ``others`` is how many still have it.
    """
    keep = "the other one keeps" if others == 1 else f"the other {others} keep"
    still = f"; {keep} what was learned" if others else ""
    return (
        f"the profile was edited, so nothing learned applies to {', '.join(names)}: scores "
        f"there rest on their texts alone, less surely{still}; labels of your own mend that"
    )


def unlearned_warning(names: Sequence[str]) -> str:
    """Say for which competencies of a learned role nothing was learned."""
    return (
        f"nothing was learned for {', '.join(names)}: scores there rest on their texts alone, "
        "less surely"
    )


MOSTLY_COPIED, FEWEST_COPIED = 0.5, 3
"""The share of the words of longer passages, and the number of these, from which on a text is
told to be the role's own. Of 287 people beside seven roles none has more than 0.22."""


def copied_warning(passages: Sequence[Passage], copied: Sequence[bool]) -> str:
    """Say that most of a text is the role's own words; empty if it is not."""
    sizes = [len(each.compared.split()) for each in passages]
    long = [
        (size, own) for size, own in zip(sizes, copied, strict=True) if size >= FEWEST_WORDS
    ]
    found = [size for size, own in long if own]
    if len(found) < FEWEST_COPIED or sum(found) < MOSTLY_COPIED * sum(size for size, _ in long):
        return ""
    return (
        f"{len(found)} of {len(long)} passages are the role's own words: is it the role "
        "itself, or a copy of it? What is copied makes no deed"
    )


ADVERTISES = "reads as a job description, and no résumé: give those with --profile"
"""What is said of a text that seeks somebody, where a résumé was expected."""


ANY_LANGUAGE = "--any-language, any_language in Python"
"""How any language is asked for; a page has a tick box in its place."""


def foreign(language: str) -> str:
    """Say why a text in another language is not scored, and what to do."""
    return (
        f"in {language}, and scores are made for English: give a résumé in English, or ask "
        f"for any language ({ANY_LANGUAGE})"
    )


def partly_foreign(language: str, lines: int) -> str:
    """Say what of a text is in another language."""
    told = "1 line is" if lines == 1 else f"{lines} lines are"
    return f"{told} in {language}, of which only names and terms count: scores may be too low"
