"""Long lines parted where several were run together: fused, in one paragraph, with signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from matcher.language import LANGUAGE, any_of
from matcher.roles.ads.slices import Slice

_WORDS = LANGUAGE.ads


def _capitalised(words: tuple[str, ...]) -> str:
    return any_of(
        re.escape(word[:1].upper() + word[1:]) for word in sorted(words, reverse=True)
    )


def _forms(verb: str) -> tuple[str, str, str]:
    """Return a verb with the endings of the present; near enough, as it is only sought."""
    stem = verb[:-1] if verb.endswith("e") else verb
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    third = verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else third
    return verb, third, f"{stem}ing"


VERB_FORMS = {form: which for verb in _WORDS.verbs for which, form in enumerate(_forms(verb))}
"""For each form of a verb of duties which it is: 0 plain, 1 of the third person, 2 of -ing."""

_OPENING = rf"(?:{_capitalised((*VERB_FORMS, *_WORDS.openers))})(?![\w’'])"
_LINKING = any_of(re.escape(word) for word in _WORDS.linking)

_HALF_NAME = re.compile(r"(?<![A-Za-z])[A-Z][a-z]+(?=[A-Z][a-z]+\b)")
"""The first half of a name with a capital in its middle, as products have them."""
_FUSED = re.compile(
    r"(?=[A-Z])(?:"  # which most places fail, and the rest is not tried there
    rf"(?<=[A-Za-z][a-z])(?={_OPENING})"
    rf"|(?<=[A-Za-z]{{2}}[.!?;:)])(?=[A-Z][a-z]{{3,}}[ ,:]|{_OPENING} )"
    r"|(?<=[A-Z]{4})(?=[A-Z][a-z]{3,} )"
    r"|(?<=[a-z]{3})(?=[A-Z]{4,}:))"
)
_JOINT = re.compile(r"(?<![A-Za-z])[a-z]{2,}(?=(?:A|(?:[A-Z][a-z]+)+[A-Z]*)[ ,’'])")
"""A word in small letters that another with a capital follows at once."""
_MANY_JOINTS = 3
_SEVERAL = 2
_SIGN = re.compile(r"\s*(?<!\w)[•∙●▪◦‣■➢►▶➤✓✔✅☑]\s*(?=\S)")
_STAR = re.compile(r"(?:^|(?<=\s))\* ?(?=[A-Z])")
_DASH = re.compile(r"(?<=[\w.;:)])\s[-–] ?(?=[A-Z][a-z])")
_SHOUT = re.compile(
    r"(?<![A-Za-z])(?=[A-Z]{3})(?:[A-Z][A-Z/’']+|&|[A-Z]{2,},)(?:(?:,? (?:&|/"
    r"|[A-Z][A-Z/’']+)))+"
    r"(?=\s*(?:[-–:]\s|[A-Z•∙*][a-z]|(?<![A-Z])[A-Z] |[•∙*] |\s*$))"
)
_NO_TITLE = rf"(?<!\b(?:{any_of(_WORDS.before_no_title)}) )"
_TITLE = re.compile(
    rf"(?:^|(?<=[.!?)•] )|(?<=[a-z]{{3}} )|(?<=[0-9)] )){_NO_TITLE}"
    rf"(?:{_WORDS.whole_titles}|{_WORDS.whole_titles.upper()})"
    r"(?=\s*:|\s+[-–]\s|\s+[A-Z•∙*]|\s*$)\s*:?"
)
_TITLE_IN = re.compile(rf"[a-z](?={_WORDS.whole_titles})")
"""The letter before a heading that nothing parts from it."""
_TITLE_AT = re.compile(rf"(?:{_WORDS.whole_titles})(?=[0-9])")
"""A heading that nothing parts from a number behind it."""
_NUMBERED_WORD = re.compile(r"[a-z]{4}[0-9]")
_LABELLED = re.compile(rf"(?:^|(?<=[.!?;] ))(?:{_WORDS.whole_titles})\s*:(?=\s)", re.I)
"""A heading before what it announces, on one line with it."""
_NAMED = re.compile(r"\W+(?:[A-Z][\w&/’'-]*\s+){1,4}[A-Z]\w*:\s*")
"""An item's beginning with a name of its own, which may end in the word of a heading."""
_RUN = re.compile(rf" (?<=[a-z0-9)%] )(?=[A-Z])(?={_OPENING} )")
_LINKED = re.compile(rf"(?:^|\s)(?:{_LINKING})$", re.I)
_SMALL_WORD = re.compile(r"(?:^|[\s(/-])[a-z0-9(][^\s]*$")
_LONG, _VERY_LONG = 100, 180


def parted(line: Slice) -> Iterator[Slice]:
    """Yield what a line holds: the line, or those that were run together in it."""
    for whole in _unfused(line) if len(line.text) > _LONG else (line,):
        listed = len(whole.text) > _LONG or len(_SIGN.findall(whole.text)) >= _SEVERAL
        for item in _items(whole) if listed else (whole,):
            for part in _at_titles(item):
                yield from _unrun(part)


def _unfused(line: Slice) -> Iterator[Slice]:
    named = {match.end() for match in _HALF_NAME.finditer(line.text)}
    starts = {m.start() for m in _FUSED.finditer(line.text) if m.start() not in named}
    starts |= {m.end() for m in _TITLE_IN.finditer(line.text)}
    if _NUMBERED_WORD.search(line.text):
        starts |= {m.end() for m in _TITLE_AT.finditer(line.text)}
    joints = {match.end() for match in _JOINT.finditer(line.text)}
    if len(joints) >= _MANY_JOINTS:
        starts |= joints
    yield from _between(line, sorted(starts))


def _items(line: Slice) -> Iterator[Slice]:
    """Yield the items of a list inside a line, each with its sign."""
    starts = {match.end(): match.start() for match in _SIGN.finditer(line.text)}
    for pattern, fewest in ((_STAR, 2), (_DASH, 3)):
        found = list(pattern.finditer(line.text))
        if len(found) >= fewest:
            starts |= {match.end(): match.start() for match in found}
    yield from _between(line, sorted(starts.values()))


def _between(line: Slice, starts: list[int]) -> Iterator[Slice]:
    edges = [0, *starts, len(line.text)]
    for start, end in pairwise(edges):
        part = line.cut(start, end).strip()
        if part.text:
            yield part


def _at_titles(line: Slice) -> Iterator[Slice]:
    """Part a line before and after each heading in it."""
    if len(line.text) <= _LONG / 2 and ":" not in line.text:
        yield line
        return
    edges: list[int] = []
    patterns = (_TITLE, _LABELLED, _SHOUT) if len(line.text) > _LONG else (_TITLE, _LABELLED)
    for pattern in patterns:
        for match in pattern.finditer(line.text):
            if not _NAMED.fullmatch(line.text[: match.end()]):
                edges += [match.start(), match.end()]
    yield from _between(line, sorted(edges))


def _unrun(line: Slice) -> Iterator[Slice]:
    """Part a long line that has no stops where its next item seems to begin."""
    if len(line.text) < _VERY_LONG:
        yield line
        return
    starts = [
        match.start()
        for match in _RUN.finditer(line.text)
        if _SMALL_WORD.search(line.text[max(0, match.start() - 20) : match.start()])
        and not _LINKED.search(line.text[max(0, match.start() - 12) : match.start()])
    ]
    yield from _between(
        line, starts if len(starts) > 1 or len(line.text) > 2 * _VERY_LONG else []
    )
