"""What a sentence says but its topic: words of grammar as they stand, others by their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from matcher.language import LANGUAGE
from matcher.sections.clauses import plain_words
from matcher.sections.doers import names_one

_WORDS = LANGUAGE.senses
_FORMS = LANGUAGE.tenses.forms
_PAST = frozenset(_FORMS[0].values())
_TOKEN = re.compile(r"[a-z0-9+#&./'%£$€-]*[a-z0-9+#%]|[^\sa-z0-9]", re.I)
_SAME = str.maketrans("’–—", "'--")
_SIGNS = frozenset(':-()[]|?;,"=!/.')
_NAME, _NUMBER, _NUMERAL, _TIME, _SIGN = "<name>", "<number>", "<numeral>", "<time>", "<sign>"
_DONE, _DOING, _DO, _DOES = "<done>", "<doing>", "<do>", "<does>"
_ONE, _SEVERAL, _MANNER, _WHOSE, _OTHER = "<one>", "<several>", "<how>", "<whose>", "<word>"
_OPEN = {
    *(_NAME, _NUMBER, _NUMERAL, _TIME, _SIGN, _DONE, _DOING, _DO, _DOES),
    *(_ONE, _SEVERAL, _MANNER, _WHOSE, _OTHER, ","),
}
_FIRST, _LAST = "<first>", "<end>"
_NEAR, _EDGE, _SHORTEST = 6, 3, 4


def kinds_of(text: str) -> list[str]:
    """Return the words and signs of a sentence, all that may name its topic by their kind.

    >>> kinds_of("My knowledge of Kotlin is nil.")
    ['my', 'knowledge', 'of', '<name>', 'is', 'nil', '.']
    """
    raw = _TOKEN.findall(text.translate(_SAME))
    names = {word.lower() for word in raw[1:] if word[0].isupper()}
    kinds: list[str] = []
    for word in _TOKEN.findall(plain_words(" ".join(raw))):
        kind = _kind_of(word, word in names)
        if kind != _OTHER or kinds[-1:] != [_OTHER]:
            kinds.append(kind)
    return kinds


@lru_cache(maxsize=4096)  # the commonest words of all sentences
def _kind_of(word: str, named: bool) -> str:
    """Return what is seen of a word; ``named`` tells that it begins with a capital inside."""
    if not word[0].isalnum():
        return word if word in _SIGNS else _SIGN
    if word in _WORDS.plain:
        return word
    if any(map(str.isdigit, word)):
        return _NUMBER if word.strip("0") else _WORDS.nothing
    if word in _WORDS.numerals or word in _WORDS.times:
        return _NUMERAL if word in _WORDS.numerals else _TIME
    return _NAME if named else _form_of(word)


def _form_of(word: str) -> str:
    if names_one(word):
        return _SEVERAL if word.endswith("s") and not word.endswith("ss") else _ONE
    long = len(word) > _SHORTEST
    if word in _PAST or (long and word.endswith(_WORDS.done)):
        return _DONE
    if len(word) > _SHORTEST + 1 and word.endswith(_WORDS.doing):
        return _DOING
    if word in _FORMS[0] or word in _FORMS[1]:
        return _DO if word in _FORMS[0] else _DOES
    if long and word.endswith(_WORDS.manner):
        return _MANNER
    return _WHOSE if word.endswith(_WORDS.belonging) else _OTHER


def features_of(text: str) -> set[str]:
    """Return what a linear model is told of a sentence: kinds, and pairs of them."""
    kinds = kinds_of(text)
    return {*kinds, *_neighbours(kinds), *_pairs(kinds), *_edges(kinds)}


def _neighbours(kinds: Sequence[str]) -> Iterator[str]:
    whole = [_FIRST, *kinds, _LAST]
    for one, next_one in pairwise(whole):
        yield f"{one} {next_one}"


def _pairs(kinds: Sequence[str]) -> Iterator[str]:
    """Yield the pairs of words of grammar that have a few others between them."""
    told = [(place, kind) for place, kind in enumerate(kinds) if kind not in _OPEN]
    for number, (place, kind) in enumerate(told):
        for behind, other in told[number + 1 : number + _NEAR]:
            if 1 < behind - place < _NEAR:
                yield f"{kind} .. {other}"


def _edges(kinds: Sequence[str]) -> Iterator[str]:
    for place, kind in enumerate(kinds[:_EDGE]):
        yield f"^{kind}"
        if place + 1 < len(kinds):
            yield f"^{kind} {kinds[place + 1]}"
    for kind in kinds[-_EDGE:]:
        yield f"{kind}$"
