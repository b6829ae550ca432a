"""What an advertisement calls the role: by labels, lines that name an occupation, sentences.

A wrong title costs more than none, since it counts for half of a score: where nothing tells
that a line is a title, there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.roles.ads.parting import parted
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.titles import division, is_of_page, is_title
from matcher.roles.occupations import last_head, names_occupation

_WORDS = LANGUAGE.callings
_LABEL = late(rf"(?:{_WORDS.label})\s*(?:[:\t|]|\s[-–—]\s)\s*(?=\S)", re.I)
_LABEL_ALONE = late(rf"(?:{_WORDS.label})\s*[:|]?", re.I)
_PLAIN_LABEL = late(rf"(?:(?:{_WORDS.plain_label})\s*[:\t|]\s*)+(?=\S)", re.I)
_OFFERED = late(_WORDS.offered, re.I)
_SOUGHT = late(_WORDS.sought, re.I)
_ADDRESSED = late(_WORDS.addressed, re.I)
_OPENING = late(_WORDS.opening, re.I)
_NO_TITLE = late(rf"(?:{LANGUAGE.doubts.no_title})\W*", re.I)
_ASIDE = late(_WORDS.aside, re.I)
_ANY_GENDER = late(rf"\s*[(\[]\s*(?:{LANGUAGE.doubts.any_gender})\s*[)\]]", re.I)
_OTHER_LABEL = re.compile(r"[\w /&'’()-]{2,40}:(?:\s|$)")
_SEPARATOR = re.compile(r"(\s+[-–—|·•:]+\s+|\s*\|\s*|,\s+)")
_AT = re.compile(r"\s+(?:at|@)\s+(?=[A-Z]).*$")
_FOR_WHOM = late(rf"(?:{_WORDS.for_whom})$", re.I)
_WORKLOAD = re.compile(r"\s*\b\d{2,3}(?:\s?[-–]\s?\d{2,3})?\s?%")
_EDGES = late(r"^[^\w(\"'“‘]+|[^\w)+#\"'”’]+$")
_OF_WHAT = re.compile(r" of(?: the)?(?: (?:[A-Z][\w&-]*|and(?= [A-Z])))+")
_TOKEN = re.compile(r"[^\W_][\w'’&/+#.-]*")
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_PRAISE, _PLAIN = frozenset(_WORDS.praise), frozenset(_WORDS.plain)
_HEAD_LINES, _LONGEST, _MOST_LETTERS, _LOOKED_AT = 30, 12, 300, 4_000
_MOST_IN_TITLE = 100
_LONGEST_SOUGHT, _LONGEST_IN_LOWER_CASE, _NEAR = 7, 4, 30
_NUMBERED = re.compile(r"^\d{1,2}(?:[.)]|(?:\.\d{1,2})+)\s+(?=[A-Z])")
_SAID = ('"', "“", "‘")
"""Signs before what somebody is quoted to have said."""
_SENTENCE = re.compile(r"((?:[\w’'&/()-]+,? ){0,5}[\w’'&/()-]+)\. (?=[A-Z])")
_ENDS = re.compile(r"[.?]$|^•|[>›»]")


def title_in(text: str, called: str = "") -> str:
    """Return the title of an advertisement, cleaned; empty where nothing tells one surely.

    ``called`` is what the page that it is from is called, in its heading or to programs.
    """
    if called and _may_be_title(called) and names_occupation(_AT.sub("", called)):
        return trimmed(called)
    lines = list(_head_of(text))
    for found in (
        _labelled(lines),
        _in_head(lines),
        _wanted(text),
        _opened(text),
        _sought(text),
    ):
        if found:
            return found
    values = [line[label.end() :] for line in lines if (label := _PLAIN_LABEL.match(line))]
    return next((trimmed(each) for each in (*values, called) if _is_written_as_one(each)), "")


def trimmed(title: str) -> str:
    """Return a title without firm, pay and contract around it, nor who may apply: anyone."""
    whole = _AT.sub("", _WORKLOAD.sub("", _ANY_GENDER.sub("", title)))
    whole = before if names_occupation(before := _FOR_WHOM.sub("", whole)) else whole
    whole = _BRACKETS.sub(lambda match: "" if _ASIDE.fullmatch(match[1]) else match[0], whole)
    pieces = _SEPARATOR.split(whole)
    named = [names_occupation(piece) for piece in pieces[::2]]
    first = named.index(True) if True in named else 0
    kept = pieces[2 * first]
    for sign, piece in zip(pieces[2 * first + 1 :: 2], pieces[2 * first + 2 :: 2], strict=True):
        if not _ASIDE.fullmatch(piece.strip()):
            kept += sign + piece
    return " ".join(_EDGES.sub("", kept).split()) or title.strip()


def _head_of(text: str) -> Iterator[str]:
    """Yield the lines above the first heading of what is asked, without marks of headings."""
    lines = [line for line in text.split("\n") if line.strip()][:_HEAD_LINES]
    for line in lines:
        bare = _NUMBERED.sub("", line.lstrip("# ")).strip()
        opens = is_title(bare) and division(bare) in ("duty", "skill", "nice")
        opens = opens and not _NO_TITLE.fullmatch(bare)
        if opens and not names_occupation(bare.rstrip(":")):
            return
        yield next(parted(Slice.of(bare))).text if len(bare) > _MOST_IN_TITLE else bare


def _labelled(lines: Sequence[str]) -> str:
    """Return what bears the label of a title, in its line or in the next."""
    for number, line in enumerate(lines):
        if (label := _LABEL.match(line)) and _is_short(line[label.end() :]):
            return trimmed(line[label.end() :])
        following = lines[number + 1 : number + 2]
        if _LABEL_ALONE.fullmatch(line) and following and _is_short(following[0]):
            return trimmed(following[0])
    return ""


def _in_head(lines: Sequence[str]) -> str:
    """Return the first line that is the title of an occupation."""
    before = ""
    for line in lines:
        label = _PLAIN_LABEL.match(line)
        own = line[label.end() :] if label else line
        if label and (offered := _OFFERED.match(own)):
            own = own[offered.end() :]
        is_value = _OTHER_LABEL.fullmatch(before) and not _PLAIN_LABEL.match(f"{before} x")
        if _may_be_title(own) and not is_value and names_occupation(_AT.sub("", own)):
            return trimmed(own)
        before = line
    return ""


def _may_be_title(line: str) -> bool:
    if not _is_short(line) or _ENDS.search(line) or _OTHER_LABEL.match(line):
        return False
    first = next(filter(str.isalpha, line))
    if line.split(maxsplit=1)[0].lower() in _PLAIN:
        return False
    return first.isupper() or len(line.split()) <= _LONGEST_IN_LOWER_CASE


def _wanted(text: str) -> str:
    """Return whom a notice wants that begins with it."""
    from matcher.roles.doubts import wanted_in

    return trimmed(found) if (found := wanted_in(text)) else ""


def _sought(text: str) -> str:
    """Return whom the first sentence seeks that names an occupation."""
    text = text[:_LOOKED_AT].replace("\n", " \n")
    sought = [m for m in _SOUGHT.finditer(text) if text[m.start() - 1 : m.start()] not in _SAID]
    found = [(match.end(), False) for match in sought]
    found += [(match.end(), True) for match in _ADDRESSED.finditer(text)]
    for end, addressed in sorted(found):
        title, rest = _title_at_start(text[end:])
        if title and (not addressed or "you" in rest[:_NEAR].lower()):
            return title
    return ""


def _title_at_start(text: str) -> tuple[str, str]:
    """Return the title of an occupation that a text begins with, and what follows; or empty."""
    words: list[str] = []
    place = 0
    while match := _TOKEN.match(text, place):
        word = match[0].rstrip(".")
        of = word.lower() == "of" and last_head([*words, word]) > len(words)  # head of
        if word.lower() in _PLAIN and word.lower() not in _PRAISE and not of:
            break
        words.append(word)
        place = match.end() - len(match[0]) + len(word)
        comma = text[place : place + 2] == ", " and not last_head(words)
        if text[place : place + 1] != " " and not comma:
            break
        place += 1 + comma
    count = last_head(words)
    while words[:1] and count > 1 and words[0].lower() in _PRAISE:
        words, count = words[1:], count - 1
    named = words[:count]
    capitals = [number for number, word in enumerate(named) if word[0].isupper()]
    named = named[capitals[0] :] if capitals else named
    if not named or len(named) > _LONGEST_SOUGHT:
        return "", ""
    title = " ".join(named)
    rest = text[text.find(title) + len(title) :]
    headed = named[-1].lower() == "of"
    if what := _OF_WHAT.match(f" of{rest}" if headed else rest):
        return title.removesuffix(" of") + what[0], rest[what.end() - 3 * headed :]
    return ("", "") if headed else (title, rest)


def _opened(text: str) -> str:
    """Return the title that a text begins with, before the heading of what is asked.

    It may be a sentence of its own.
    """
    sentence = _SENTENCE.match(text)
    if sentence and _may_be_title(sentence[1]) and names_occupation(sentence[1]):
        return trimmed(sentence[1])
    title, rest = _title_at_start(text)
    return trimmed(title) if title and _OPENING.match(rest) else ""


def _is_written_as_one(name: str) -> bool:
    """Tell whether a name that stands where titles do may be one, whatever its words."""
    words = name.lower().split()
    if not name or not _may_be_title(name) or not _PLAIN.isdisjoint(words):
        return False
    return not (_ASIDE.fullmatch(name) or _NO_TITLE.fullmatch(name) or is_of_page(name))


def _is_short(line: str) -> bool:
    short = len(line) <= _MOST_LETTERS and 0 < len(line.split()) <= _LONGEST
    return short and any(map(str.isalpha, line))
