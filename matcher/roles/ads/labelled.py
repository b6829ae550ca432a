"""Lists behind a label in a line or a sentence: each thing is an item of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.parting import VERB_FORMS
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.wrapping import MARK

_WORDS = LANGUAGE.ads
_LABEL = re.compile(rf"(?:^|(?<=[.!?;] ))(?:{_WORDS.listing_labels})\s*:(?=\s|$)", re.I)
_STOP = re.compile(r"(?<=[\w)+#][.!?])\s+(?=[A-Z])")
_OUTSIDE = r"(?![^()]*\))"
_BETWEEN = re.compile(rf"(?:[,;]\s+(?:(?:{_WORDS.adding})\s+)?){_OUTSIDE}", re.I)
_CHOICE = re.compile(rf"\b(?:{_WORDS.choosing})\b{_OUTSIDE}", re.I)
_JOINED = re.compile(rf"\s(?:{_WORDS.adding})\s", re.I)
_AMOUNT = re.compile(r"[$£€%]")
_FEWEST, _LONGEST = 2, 12


def with_lists(parts: Iterable[Slice]) -> Iterator[tuple[Slice, bool]]:
    """Yield the parts of a line, each with whether it is an item of a list behind a label.

    The label is a part of its own before them.
    """
    labelled = False
    for part in parts:
        for piece in (part,) if MARK.match(part.text) else _at_labels(part):
            yield from _items(piece) if labelled else ((piece, False),)
            labelled = bool(_LABEL.fullmatch(piece.text))


def _at_labels(part: Slice) -> Iterator[Slice]:
    start = 0
    for match in _LABEL.finditer(part.text):
        for piece in (part.cut(start, match.start()), part.cut(match.start(), match.end())):
            if piece.strip().text:
                yield piece.strip()
        start = match.end()
    rest = part.cut(start).strip() if start else part
    if rest.text:
        yield rest


def _share_object(items: Sequence[str]) -> bool:
    """Tell whether what stands between commas goes on to one object behind the last.

    As in: testing, mending and cleaning of pumps.
    """
    single = [each.lower() for each in items[:-1] if " " not in each]
    doing = any(each in VERB_FORMS for each in single)
    joined = len(items) == _FEWEST and single and _JOINED.search(items[-1])
    return bool((doing and " " in items[-1]) or joined)


def _items(piece: Slice) -> Iterator[tuple[Slice, bool]]:
    """Yield what the first sentence of a piece lists, and then the rest of it."""
    stop = _STOP.search(piece.text)
    sentence = piece.cut(0, stop.start() if stop else None)
    items = [each.strip(" .") for each in sentence.split(_BETWEEN)]
    sizes = [len(each.text.split()) for each in items]
    other = _CHOICE.search(items[-1].text) or _AMOUNT.search(sentence.text)
    if (
        other
        or _share_object([each.text for each in items])
        or len(items) < _FEWEST
        or not 1 <= min(sizes) <= max(sizes) <= _LONGEST
    ):
        yield piece, False
        return
    yield from ((each, True) for each in items)
    if stop:
        yield piece.cut(stop.end()), False
