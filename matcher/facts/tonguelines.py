"""Lines of personal details that say which languages somebody knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.datamodels import Passage
from matcher.facts.papers import languages_in
from matcher.language import LANGUAGE

_WORDS = LANGUAGE.facts.tongues
_TELLING = re.compile(
    "|".join(f"(?:{each})" for each in (_WORDS.listed, _WORDS.well, *_WORDS.levels)), re.I
)
_NATIVE_ALONE = re.compile(rf"\W*(?:{_WORDS.native})\W*(?:s\)\W*)?", re.I)
_PIECE = re.compile(r"[^|•\n]+")


def tongue_lines(passages: Sequence[Passage], text: str) -> Iterator[Passage]:
    """Yield as passages what stands in no passage of a résumé and names languages.

    A mother tongue is a personal detail, and so is in none; the line beside it in a list of
    languages may be one. What says only where somebody is from is left out: it tells no
    language.
    """
    taken = sorted((each.start, each.end) for each in passages)
    for start, end, labelled in _joined(text):
        said = " ".join(text[start:end].split())
        untaken = labelled or not _overlaps(taken, start, end)
        if untaken and languages_in(said) and _TELLING.search(said):
            yield Passage(said, "personal", None, start, end, "")


def _joined(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the spans of a text's lines and cells, and of labels alone with what they are of.

    Of a label alone that is the language on the line before, or else on the line behind.
    """
    spans = [match.span() for match in _PIECE.finditer(text) if match[0].strip()]
    for number, (start, end) in enumerate(spans):
        yield start, end, False
        if not _NATIVE_ALONE.fullmatch(text, start, end):
            continue
        before = spans[number - 1] if number else (0, 0)
        if number and _is_name(text[slice(*before)]):
            yield before[0], end, True
        elif number + 1 < len(spans) and _is_name(text[slice(*spans[number + 1])]):
            yield start, spans[number + 1][1], True


def _is_name(text: str) -> bool:
    return len(text.split()) == 1 and bool(languages_in(text))


def _overlaps(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(first < end and start < last for first, last in taken)
