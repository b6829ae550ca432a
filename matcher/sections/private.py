"""Where a résumé's text tells who the person is: what a page without names leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from matcher.datamodels import Resume
from matcher.language import LANGUAGE, any_of
from matcher.sections import split_passages
from matcher.sections.contacts import CONTACT
from matcher.sections.headings import find_heading
from matcher.sections.names import is_role
from matcher.sections.naminglines import find_name
from matcher.sections.words import LETTERS, NAME_GAP, NAME_WORD, YEAR, key_of
from matcher.text import BULLET, CAPITAL, Span

_HEADINGS, _DATES, _POSSESSIVE = LANGUAGE.headings, LANGUAGE.dates, LANGUAGE.names.possessive
_OF_HEADINGS = frozenset(
    word
    for phrases in (
        *_HEADINGS.sections.values(),
        *(_HEADINGS.labels, _HEADINGS.qualifiers, _HEADINGS.last_words),
    )
    for word in key_of(" ".join(phrases)).split()
)
_SMALL = frozenset(LANGUAGE.sentences.small_words)
_SAYS = re.compile(r"\w(?:.*\w)?")
_MONTH = rf"(?:{_DATES.month}\.?,?\s+)?"
_ONLY_PERIOD = re.compile(
    rf"[(\s]*{_MONTH}{YEAR}\s*(?:[-–—]|{any_of(_DATES.until)})\s*"
    rf"(?:{_MONTH}{YEAR}|{any_of(_DATES.now)})[)\s]*",
    re.I,
)
_JOINED = r"[\s._'’-]{0,2}"
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*")
_SITE = re.compile(r"(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,8}\b(?:/\S*)?", re.I)
_REPEATS = "{0,5}"  # a bound, so that hostile text takes linear time
_LEAST = 2
_LEAST_IN_SITE = 4


def private_spans(resume: Resume) -> tuple[Span, ...]:
    """Return where ``resume.text`` tells who the person is, as offsets from start to end.

    That is all that is neither a passage nor a word of a section heading, line by line
    (name, contact and personal details, a photograph's caption, page numbers), and within
    passages e-mail addresses, numbers, URLs, sites called after the person, and each word of
    the name that has a capital. The spans rise and do not overlap. Not among them are
    organisations, schools and dates in passages, lines that hold a period of years alone,
    and, in passages, the name of somebody whose name is not recognised.
    """
    text = resume.text
    shown = [(passage.start, passage.end) for passage in split_passages(resume)]
    shown += [*_heading_words(text), *_periods(text)]
    parts = _parts(find_name(text.split("\n"))[0])
    spans = [*_outside(text, _merged(shown)), *_contacts(text, parts), *_names(text, parts)]
    return tuple(_merged(spans))


def _heading_words(text: str) -> Iterator[Span]:
    """Yield the words of section headings that no name can be: those of the table."""
    for match in re.finditer(r"[^\n]+", text):
        item = match[0].startswith(BULLET)
        begin = len(BULLET) * item
        heading = find_heading(match[0][begin:], item=item)
        title = match[0][: begin + heading.end] if heading else ""
        for word in LETTERS.finditer(title):
            if key_of(word[0]) in _OF_HEADINGS or word[0].lower() in _SMALL:
                yield match.start() + word.start(), match.start() + word.end()


def _periods(text: str) -> Iterator[Span]:
    """Yield the lines that say no more than from when to when, which a birth never does."""
    for match in re.finditer(r"[^\n]+", text):
        if _ONLY_PERIOD.fullmatch(match[0]):
            yield match.span()


def _outside(text: str, shown: Iterable[Span]) -> Iterator[Span]:
    """Yield what stands outside of spans, a line at a time, without bullets and bars."""
    last = 0
    for start, end in (*shown, (len(text), len(text))):
        for match in _SAYS.finditer(text, last, start):
            yield match.span()
        last = max(last, end)


def _contacts(text: str, parts: Sequence[str]) -> Iterator[Span]:
    """Yield where addresses and numbers stand, and sites that are called after the person."""
    for match in chain(CONTACT.finditer(text), _EMAIL.finditer(text)):
        yield match.span()
    told = [part.lower() for part in parts if len(part) >= _LEAST_IN_SITE and _tells(part)]
    for match in _SITE.finditer(text) if told else ():
        site = match[0].lower()
        if any(part in site for part in told):
            yield match.span()


def _names(text: str, parts: Sequence[str]) -> Iterator[Span]:
    """Yield where the name stands, whole, in part, and closed up as in an account's name."""
    telling = [part for part in parts if _tells(part)]
    if not telling:
        return
    initials = sorted({part[0] for part in parts})
    every, word = _any_of([*parts, *initials]), _any_of(telling)
    more, further = rf"(?:{every}{NAME_GAP}){_REPEATS}", rf"(?:{NAME_GAP}{every}){_REPEATS}"
    whole = rf"(?<!\w)(?={CAPITAL}){more}{word}{further}"
    closed = rf"{word}(?:{_JOINED}{word}){{1,5}}"
    for match in re.finditer(rf"{whole}(?:['’](?:{_POSSESSIVE}))?(?!\w)|{closed}", text):
        yield match.span()


def _parts(name: str) -> list[str]:
    """Return the words of a name and the parts of those with a hyphen, the longest first."""
    words = NAME_WORD.findall(name)
    parts = {*words, *(part for word in words for part in LETTERS.findall(word))}
    return sorted(parts, key=lambda part: (-len(part), part))


def _tells(part: str) -> bool:
    """Tell whether a part of a name is no initial, particle or word of a headline."""
    return len(part) >= _LEAST and not part.islower() and not is_role(key_of(part))


def _any_of(parts: Sequence[str]) -> str:
    return rf"(?i:{'|'.join(map(re.escape, parts))})"


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that overlap or touch as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        elif start < end:
            merged.append((start, end))
    return merged
