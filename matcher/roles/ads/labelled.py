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
_JOINED = re.compile(rf"\w+\s(?:{_WORDS.adding})\s\w+\s\w", re.I)
_AMOUNT = re.compile(r"[$£€%]")
_FEWEST, _LONGEST = 2, 12


def with_lists(parts: Iterable[Slice]) -> Iterator[tuple[Slice, bool]]:
    """Yield the parts of a line, each with whether it is an item of a list behind a label.

    The label is a part of its own before them.
    """
    labelled = False
    for part in parts:
        marked = MARK.match(part.text)
        for piece in (part,) if marked else _at_labels(part):
            yield from _items(piece) if labelled and not marked else ((piece, False),)
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
    """Tell whether what stands between commas is done to one object, or is several of one.

    As in: testing, mending and cleaning of pumps; or: mend pumps, nets and crates.
    """
    doing = [each.split()[0].lower() in VERB_FORMS for each in items]
    single = [" " not in each for each in items]
    if doing[0] and not single[0]:
        return any(one and not does for one, does in zip(single, doing, strict=True))
    joined = (
        one and _JOINED.match(after) for one, after in zip(single, items[1:], strict=False)
    )
    first = any(one and does for one, does in zip(single[:-1], doing, strict=False))
    return any(joined) or (first and not single[-1])


def _items(piece: Slice) -> Iterator[tuple[Slice, bool]]:
    """Yield what the first sentence of a piece lists, and then the rest of it."""
    stop = _STOP.search(piece.text)
    sentence = piece.cut(0, stop.start() if stop else None)
    items = [each.strip(" .") for each in sentence.split(_BETWEEN)]
    sizes = [len(each.text.split()) for each in items]
    other = _CHOICE.search(items[-1].text) or _AMOUNT.search(sentence.text)
    if (
        other
        or len(items) < _FEWEST
        or not 1 <= min(sizes) <= max(sizes) <= _LONGEST
        or _share_object([each.text for each in items])
    ):
        yield piece, False
        return
    yield from ((each, True) for each in items)
    if stop:
        yield piece.cut(stop.end()), False
