"""A text to tokens, as spaCy's Tokenizer splits it by the rules in a pipeline's folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from typing import Any, NamedTuple

from matcher.language.patterns import NOTHING
from matcher.lazily import late

_ORTH = 65  # spaCy's number of the attribute that is a token's text
_NEAR = re.compile("[\x00-\xff\u2000-\u26ff]*")
"""The characters that hardly a résumé in English goes beyond: Latin letters, punctuation."""
_SET = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_BELOW = r"\\u(?:0[1-9A-Fa-f]..|1...)"  # as the patterns write most letters of the world
_ABOVE = r"(?:\\u(?:2[7-9A-Fa-f]..|[3-9A-Fa-f]...)|\\U.{8})"
_FAR = re.compile(rf"(?<!-)(?:{_BELOW}(?:-{_BELOW})?|{_ABOVE}(?:-{_ABOVE})?)(?!-)")
_REACHING = re.compile(r"(\\u00[0-9A-Fa-f]{2})-\\uffff")  # from near letters to the last
_DOUBLED = re.compile(r"([|&~])\1+")  # what is left between signs that were taken out of a set
_EMPTY = {"[]": "(?!)", "[^]": r"[\s\S]"}

_PATTERNS = ("prefix_search", "suffix_search", "infix_finditer", "token_match", "url_match")
_USUAL = "05a095ad9920513403114a5c31e9774eb6077cc61a85543d323c2f81867622a3"
"""The digest of spaCy's usual patterns: they leave a word of ASCII letters whole, and find an
address of the web only where there are _DOTS."""
_DOTS = re.compile(r"\.[^.]{2}|(?:\..*){3}", re.DOTALL)


class _Patterns(NamedTuple):
    """What finds the parts of a chunk, in the order of _PATTERNS."""

    prefix: re.Pattern[str]
    suffix: re.Pattern[str]
    infix: re.Pattern[str]
    token: re.Pattern[str]
    url: re.Pattern[str]


class Splitter:
    """The tokens of texts but those of white space, by the rules of a spaCy ``Tokenizer``.

    ``rules`` is the content of the file ``tokenizer`` in a pipeline's folder. The steps are
    those of spaCy 3.8, https://spacy.io/usage/linguistic-features#how-tokenizer-works.
    """

    def __init__(self, rules: Mapping[str, Any]) -> None:
        self._rules = rules
        self._specials: dict[str, tuple[str, ...]] = {
            text: tuple(token[_ORTH] for token in tokens)
            for text, tokens in rules["exceptions"].items()
        }
        told = "\n".join(str(rules.get(name)) for name in _PATTERNS)
        self._usual = sha256(told.encode()).hexdigest() == _USUAL
        self._known_runs: dict[tuple[str, bool], list[tuple[str, ...]]] = {}

    def tokens(self, chunk: str) -> tuple[str, ...]:
        """Return the tokens of a text without white space."""
        if self._usual and chunk.isalpha() and chunk.isascii():
            return self._specials.get(chunk, (chunk,))
        return self._specials.get(chunk) or tuple(self._split(chunk, self._specials))

    def may_be_joined(self, tokens: Sequence[str]) -> bool:
        """Tell whether a special case that was taken apart stands among a chunk's tokens."""
        return any(True for _ in self._spans(tokens))

    def joined(self, text: str) -> list[str]:
        """Return the tokens of a text, special cases that were taken apart put together.

        That is needed only where :meth:`may_be_joined`.
        """
        tokens, spaced = self._with_blanks(text)
        taken = self._taken(tokens, spaced)
        found, place = list[str](), 0
        while place < len(tokens):
            end, special = taken.get(place, (place + 1, (tokens[place],)))
            found += special
            place = end
        return [token for token in found if not token.isspace()]

    def _with_blanks(self, text: str) -> tuple[list[str], set[int]]:
        """Return all tokens of a text, and the places of those with a blank behind them.

        White space is a token, but for the first blank behind another token.
        """
        tokens, spaced = list[str](), set[int]()
        for piece in re.findall(r"\s+|\S+", text):
            if not piece.isspace():
                tokens += self.tokens(piece)
                continue
            if tokens and piece[0] == " ":
                spaced.add(len(tokens) - 1)
                piece = piece[1:]  # noqa: PLW2901 -- what is left of it
            tokens += [piece] if piece else []
        return tokens, spaced

    def _taken(
        self, tokens: Sequence[str], spaced: set[int]
    ) -> dict[int, tuple[int, tuple[str, ...]]]:
        """Return where special cases begin, with where they end and their tokens.

        Of those that overlap the longest counts, and of those as long the first.
        """
        seen, taken = set[int](), {}
        for size, start in sorted(self._spans(tokens), key=lambda span: (-span[0], span[1])):
            end = start + size
            together = spaced.isdisjoint(range(start, end - 1))
            if start not in seen and end - 1 not in seen and together:
                text = "".join(tokens[start:end])
                taken[start] = (end, self._specials.get(text, tuple(tokens[start:end])))
            seen.update(range(start, end))
        return taken

    def _spans(self, tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Yield how long the special cases among tokens are, and where they begin."""
        near = all(map(_NEAR.fullmatch, tokens))
        for start, token in enumerate(tokens):
            if token not in self._beginnings:
                continue
            for run in self._runs(token, near=near):
                if tuple(tokens[start : start + len(run)]) == run:
                    yield len(run), start

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """What special cases begin with: few tokens do, and most cases need no look."""
        return frozenset(text[:end] for text in self._specials for end in range(len(text) + 1))

    def _runs(self, token: str, *, near: bool) -> Sequence[tuple[str, ...]]:
        """Return the tokens of special cases that are taken apart and begin with a token.

        Those of ``near`` characters alone, if so asked: to split others takes a while.
        """
        if (token, near) not in self._known_runs:
            begun = (text for text in self._specials if text.startswith(token))
            runs = map(self._run, filter(_NEAR.fullmatch, begun) if near else begun)
            found = [run for run in runs if run and run[0] == token]
            self._known_runs[token, near] = found  # other threads may read
        return self._known_runs[token, near]

    def _run(self, text: str) -> tuple[str, ...]:
        """Return the tokens of a special case; none if to take it apart changes nothing."""
        run = tuple(self._split(text, {})) if not text.isspace() else (text,)
        touched = not self._rules["faster_heuristics"] or self._is_touched(text)
        return run if touched and (len(run) > 1 or run != self._specials[text]) else ()

    def _is_touched(self, text: str) -> bool:
        """Tell whether a pattern finds anything in a special case."""
        patterns = self._patterns(text)
        found = any(
            hit and hit[0]
            for hit in (patterns.prefix.search(text), patterns.suffix.search(text))
        )
        return found or " " in text or any(True for _ in patterns.infix.finditer(text))

    def _split(self, chunk: str, specials: Mapping[str, tuple[str, ...]]) -> list[str]:
        patterns = self._patterns(chunk)
        before, rest, after = _without_affixes(chunk, patterns, specials)
        if not rest:
            middle: Sequence[str] = ()
        elif rest in specials:
            middle = specials[rest]
        elif self._is_whole(rest, patterns):
            middle = (rest,)
        else:
            middle = _parted(rest, patterns)
        return [*before, *middle, *reversed(after)]

    def _is_whole(self, rest: str, patterns: _Patterns) -> bool:
        if self._usual and not _DOTS.search(rest):
            return False
        return bool(patterns.token.match(rest) or patterns.url.match(rest))

    def _patterns(self, chunk: str) -> _Patterns:
        return self._near_patterns if _NEAR.fullmatch(chunk) else self._all_patterns

    @cached_property
    def _all_patterns(self) -> _Patterns:
        return self._compiled(str)

    @cached_property
    def _near_patterns(self) -> _Patterns:
        return self._compiled(_narrowed)

    def _compiled(self, change: Callable[[str], str]) -> _Patterns:
        """Return the patterns; that of a rule that is not there finds nothing."""
        sources = (change(self._rules.get(name) or NOTHING) for name in _PATTERNS)
        return _Patterns(*map(late, sources))


def _narrowed(pattern: str) -> str:
    """Return a pattern that finds the same where all characters are near ones.

    Most of the time of a first text would else go into letters of all the world.
    """
    return pattern if "(?i" in pattern else _SET.sub(_narrowed_set, pattern)


def _narrowed_set(found: re.Match[str]) -> str:
    if found[0][0] != "[":  # an escaped sign, which may be a bracket
        return found[0]
    near = _REACHING.sub(r"\1-\\u26ff", found[0])
    left = _DOUBLED.sub(r"\1", _FAR.sub("", near))
    return _EMPTY.get(left, left)


def _without_affixes(
    chunk: str, patterns: _Patterns, specials: Mapping[str, object]
) -> tuple[list[str], str, list[str]]:
    """Take prefixes and suffixes off; return them, the latter from the end, and the rest."""
    before, after, size = list[str](), list[str](), 0
    while (
        chunk
        and len(chunk) != size
        and chunk not in specials
        and not patterns.token.match(chunk)
    ):
        size = len(chunk)
        front = _length(patterns.prefix.search(chunk))
        if front and chunk[front:] in specials:
            before.append(chunk[:front])
            return before, chunk[front:], after
        back = _length(patterns.suffix.search(chunk[front:]))
        if back and chunk[:-back] in specials:
            after.append(chunk[-back:])
            return before, chunk[:-back], after
        if front + back > size:  # they overlap
            back = 0
        before += [chunk[:front]] if front else []
        after += [chunk[size - back :]] if back else []
        chunk = chunk[front : size - back]
    return before, chunk, after


def _length(found: re.Match[str] | None) -> int:
    return len(found[0]) if found else 0


def _parted(chunk: str, patterns: _Patterns) -> list[str]:
    """Part a chunk without affixes at its infixes."""
    parts, start = list[str](), 0
    for found in patterns.infix.finditer(chunk):
        if found.start():
            parts += [chunk[start : found.start()], found[0]]
            start = found.end()
    return [part for part in (*parts, chunk[start:]) if part]
