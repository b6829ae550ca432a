"""What a result says of a profile for which not all is learned, and of other languages."""

from __future__ import annotations

from collections.abc import Sequence


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


def foreign(language: str) -> str:
    """Say why a text in another language is not scored, and what to do."""
    return (
        f"in {language}, and scores are made for English: give a résumé in English, or ask "
        "for any language (--any-language, any_language in Python)"
    )


def partly_foreign(language: str, lines: int) -> str:
    """Say what of a text is in another language."""
    told = "1 line is" if lines == 1 else f"{lines} lines are"
    return f"{told} in {language}, of which only names and terms count: scores may be too low"
