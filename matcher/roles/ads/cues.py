"""What a linear model is told of a sentence: its words, hashed, and where it stands.

No word is kept: each feature is a number below :data:`SIZE`, and several share one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

import numpy as np
import numpy.typing as npt

from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.parting import VERB_FORMS
from matcher.roles.ads.reading import Said

SIZE = 1 << 15
"""How many numbers features are hashed to."""

Numbers = npt.NDArray[np.int64]

_WORDS = LANGUAGE.ads
_TOKEN = re.compile(r"[a-z]+(?:['’][a-z]+)?|\d+|[$£€%+#]")
_DIGITS = re.compile(r"\d+")
_CUES = {name: seldom(pattern, re.I) for name, pattern in _WORDS.cues.items()}
_SUBJECT = seldom(rf"^\W*(?:{_WORDS.subject})", re.I)
_BRINGING = re.compile(rf"\W*(?:{_WORDS.bringing})\s", re.I)
_WILL = seldom(_WORDS.will, re.I)
_BUSY = seldom(_WORDS.busy, re.I)
_CHARGED = seldom(_WORDS.charged, re.I)
_OPENERS = frozenset(_WORDS.openers)
_ENDINGS = {"ing": 5, "ed": 4, "ly": 4}
_FORMS = ("plain", "third", "doing")
_ENDING = 5
_SINCE = (1, 3, 7, 15)
_LENGTHS = (2, 4, 7, 12, 20, 30, 45)


def form_of(word: str) -> str:
    """Return the form of a word that a sentence begins with, as a duty or a skill has it."""
    if word in VERB_FORMS:
        return _FORMS[VERB_FORMS[word]]
    if word in _OPENERS:
        return "opener"
    return next(
        (e for e, least in _ENDINGS.items() if word.endswith(e) and len(word) > least), ""
    )


@lru_cache(maxsize=1024)  # as cues_in
def words_in(text: str) -> tuple[str, ...]:
    """Return words, numbers as 0 and a few signs of a text, in lower case."""
    return tuple(_TOKEN.findall(_DIGITS.sub("0", text.lower())))


def text_features(text: str) -> list[str]:
    """Return what is known of a sentence by itself."""
    words = words_in(text)
    first = words[0] if words else ""
    found = [f"w {word}" for word in words]
    found += [f"b {one} {two}" for one, two in pairwise(words)]
    found += [f"e {word[-_ENDING + 1 :]}" for word in words if len(word) > _ENDING]
    bare = without_subject(text)
    if bare != text:
        after = words_in(bare)[:1]
        found += [f"sf {word}" for word in after] + [f"so {form_of(word)}" for word in after]
    found += [f"f {first}", f"o {form_of(first)}", f"l {words[-1] if words else ''}"]
    found += [f"c {name}" for name in cues_in(text)]
    found.append(f"n {sum(len(words) > limit for limit in _LENGTHS)}")
    return found


def opens_item(text: str) -> bool:
    """Tell whether a text begins with a word that items of lists begin with."""
    first = words_in(text)[:1]
    return bool(first) and form_of(first[0]) in (*_FORMS, "opener")


def without_subject(text: str) -> str:
    """Return a sentence without the words that name the person sought, if it begins so."""
    return _SUBJECT.sub("", text, count=1)


def asks_to_do(text: str) -> bool:
    """Tell whether a sentence says of the person sought what to do."""
    first = words_in(without_subject(text))[:1]
    if first and form_of(first[0]) == "plain":
        return True
    return bool(_CHARGED.search(text)) or keeps_busy(text)


def keeps_busy(text: str) -> bool:
    """Tell whether a sentence says of the person sought what they will be doing."""
    return bool(_BUSY.search(text))


def asks_of_reader(text: str) -> bool:
    """Tell whether a sentence says to the reader what to do, or what is to be brought."""
    told = _WILL.match(text)
    first = words_in(text[told.end() :])[:1] if told else ()
    return bool(first and form_of(first[0]) == "plain") or bool(_BRINGING.match(text))


def opens_duty(text: str) -> bool:
    """Tell whether an item begins with a verb of duties, in whatever form."""
    words = words_in(text)[:2]
    first = words[-1] if words[:1] == ("to",) else "".join(words[:1])
    return form_of(first) in _FORMS


@lru_cache(maxsize=1024)  # each sentence is looked at for itself and beside its neighbours
def cues_in(text: str) -> tuple[str, ...]:
    """Return the names of the cues that stand in a text."""
    return tuple(name for name, pattern in _CUES.items() if pattern.search(text))


def place_features(said: Sequence[Said], index: int) -> Iterator[str]:
    """Yield what is known of a sentence by its section and by its neighbours."""
    each = said[index]
    words = words_in(each.text)
    form = form_of(words[0] if words else "")
    yield from (f"d {each.division}", f"do {each.division} {form}", f"dl {each.bullet}")
    yield f"db {each.division} {each.bullet}"
    yield from (f"t {word}" for word in words_in(each.title))
    yield from (f"u {word}" for word in words_in(each.under))
    yield f"k {each.division} {each.unbroken}"
    yield f"ks {each.division} {sum(each.since > limit for limit in _SINCE)}"
    yield f"p {int(each.position * 5)}"
    yield f"first {each.first}"
    yield f"lead {bool(each.lead)}"
    yield from (f"dc {each.division} {name}" for name in cues_in(each.text))
    for step in (-1, 1):
        if 0 <= index + step < len(said):
            other = said[index + step]
            beginning = words_in(other.text)[:1]
            yield f"s{step} {form_of(beginning[0] if beginning else '')}"
            yield f"s{step} title {other.is_title} {other.bullet}"
            yield from (f"s{step} c {name}" for name in cues_in(other.text))


def hashed(features: Sequence[str]) -> Numbers:
    """Return the numbers of features, each once."""
    return np.array(sorted({crc32(each.encode()) % SIZE for each in features}), dtype=np.int64)
