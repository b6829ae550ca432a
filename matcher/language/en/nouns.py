"""English nouns in the singular."""

from __future__ import annotations


def singular(word: str) -> str:
    """Return the singular of a word in lower case.

    It only has to be the same for both: "bus" and "analysis" stay, and so do short words.
    """
    if word.endswith("ies") and len(word) > len("ties"):
        return word[:-3] + "y"
    plural = word.endswith("s") and not word.endswith(("ss", "is", "us"))
    return word[:-1] if plural and len(word) > len("its") else word
