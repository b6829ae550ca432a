"""Text to clean text: small pure functions, each doing one thing to what readers extract.

:func:`clean` makes the text of a :class:`~matcher.datamodels.Resume`; the other functions
take that text apart and put wrapped lines together again.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Container, Sequence
from functools import lru_cache

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.lexicon import is_word

BULLET = "• "
"""How a line of clean text begins if it is an item of a list."""

CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
"""Pattern of a letter that is no small one of Latin-1: a capital, wherever words have them."""

Span = tuple[int, int]
"""Start and end offset of a piece of text."""

_NEWLINE = late(r"\r\n?|[\x0b\f\x85\u2028\u2029]")
_INVISIBLE = late(
    r"[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0e\ufe0f\ufeff]"
)
_CONTROL = r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
_GLYPH_CODE = r"\(cid:\d+\)"
_PRIVATE = r"[\ue000-\uf01f\uf021-\uf8ff\ufffd-\uffff\ud800-\udfff\U000f0000-\U0010ffff]"
_SIGN = rf"(?:{_CONTROL}|{_GLYPH_CODE}|{_PRIVATE})[ \t]*"
_LEADING_SIGN = late(rf"^[ \t]*(?:{_SIGN})+", re.M)
_CONTROLS = late(_CONTROL)
_ANY_SIGN = late(rf"{_CONTROL}|{_GLYPH_CODE}|{_PRIVATE}")
_ASCII_BREAK = late(r"[\r\x0b\f]")
_UNREADABLE = late(rf"{_GLYPH_CODE}|{_PRIVATE}")
_BLANK = late(r"[^\S\n\t ]")
_SUBSTITUTES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
    "‐": "-",
    "‑": "-",
}
_SUBSTITUTED = late("[ﬀ-ﬆ‐‑]")

_RULE = r"[-–—_=~*#.…+|^]"
_RULE_LINE = late(rf"^{_RULE}[ \t]*{_RULE}(?:{_RULE}|[ \t])*$|^…+$", re.M)
_DECORATED = late(r"^([-–—_=~*]).*\1$", re.M)
_RULE_AFTER = late(r"(?<![-–—_=~*])(?<![-–—_=~*] )(?:[-–—_=~*][ \t]*){2,}+$", re.M)
_RULE_BEFORE = late(r"^(?:[-–—_=~*][ \t]*){2,}", re.M)
_LEADER = late(r"(?<![.… \t])(?:[ \t]*+[.…]){5,}+[ \t]*$", re.M)
_RULE_SIGNS = "-–—_=~* \t"

_ONLY_BULLET = late(r"^(?:[o*Øÿüv]|[-–—](?=\n+[^\W\d_]))$", re.M)
_STRONG = r"[•●▪■◦○➢➤✓✔✅❖·‣⁃∙□☐☑▫◆◇◊♦►▶▸▹‒→⇒➔➜➡➣➥★☆✦✧✪✱✳❑❒❏❐⮚⦁⚫⚪⏺☞§¶√〓]"
_SIGNS_ALONE = late(rf"^[ \t]*(?:{_SIGN}|{_STRONG}[ \t]*){{2,}}$", re.M)
_WEAK = (
    r"(?:>+(?=[ \t])|[*»](?=[ \t]|[A-Z])|[-–—−](?=[ \t](?!\d{4}$)|[A-Z])"
    r"|[oØÿüv](?= *\t|  | [^\Wa-z])|\+(?=[ \t]+[^\W\d_]))"
)
_MARKER = late(rf"^[ \t]*(?:(?:{_STRONG}|{_WEAK})[ \t]*)+", re.M)
_LONE_BULLET = late(r"^•(?:\n{1,2}(?=[^•\n])|$)", re.M)

_LETTER = r"(?![\u0250-\uffff])[^\W\d_](?!\S)"
_LETTER_RUN = late(rf"(?<!\S){_LETTER}(?: +{_LETTER}){{3,}}+")
_APART = late(r" [^\W\d_] +[^\W\d_] ")  # in the midst of every such run
_BLANKS = late(r" +")
_WIDE = late(r" {2,}")
_GAP = late(r" *\t[ \t]*| {5,}")
_EMPTY_LINES = late(r"\n{3,}")

_WORD = late(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN_WORD = late(r"(?<![^\W\d_])[^\W\d_]+-\s*\n\s*[^\W\d_]+")
_WORD_END = late(r"([^\W_]+)-$")
_WORD_START = late(r"[^\W_]+")
_FIRST_PARTS = frozenset(LANGUAGE.sentences.first_parts)
_HYPHENED_PARTS = frozenset(LANGUAGE.sentences.hyphened_parts)
_SHORTEST_HALF = 3
_SECOND_PARTS = frozenset(LANGUAGE.sentences.second_parts)

_ENDING = late(rf"(?<=\w{{4}})(?:{LANGUAGE.ads.endings})$")


def clean(text: str) -> str:
    r"""Return extracted text in the one form that the rest of the package reads.

    Composed characters, plain blanks, ``"\n"`` between lines, a tab between the cells of
    a row, :data:`BULLET` before each item of a list, at most one empty line in a row, no
    margins. ``clean(clean(text)) == clean(text)``.

    >>> clean("E X P E R I E N C E\r\n\uf0b7 Ran an of\ufb01ce")
    'EXPERIENCE\n• Ran an office'
    """
    if not text.isascii() or _ASCII_BREAK.search(text):
        text = _INVISIBLE.sub("", _NEWLINE.sub("\n", text))
    text = unmask_characters(text)
    text = mark_bullets(strip_rules(_without_margins(text)))
    text = collapse_blanks(join_spaced_letters(collapse_blanks(join_spaced_letters(text))))
    return join_lone_bullets(text).strip("\n")


def _without_margins(text: str) -> str:
    return "\n".join([line.strip(" \t") for line in text.split("\n")])


def unmask_characters(text: str) -> str:
    """Replace what a font or an encoding put for a character: ligatures, blanks, signs.

    A control or private-use character before the text of a line is its bullet; after it a
    control character is nothing, and a private-use one a blank. Several of them alone on a
    line are no bullet of the next: they rate something, or are drawn.
    """
    if not text.isascii():
        text = _SUBSTITUTED.sub(lambda sign: _SUBSTITUTES[sign[0]], text.replace("\uf020", " "))
    text = _SIGNS_ALONE.sub("", text)
    if _ANY_SIGN.search(text):  # of most texts it is all there is to look for
        text = _CONTROLS.sub("", _LEADING_SIGN.sub(BULLET, text))
        text = _UNREADABLE.sub(" ", unicodedata.normalize("NFC", text))
    if text.isascii() and not _ASCII_BREAK.search(text):
        return text
    return _BLANK.sub(" ", unicodedata.normalize("NFC", text))


def strip_rules(text: str) -> str:
    """Remove lines drawn with characters, and those around a heading: ``--- Skills ---``.

    Dots that lead from a line to nothing go too.
    """
    text = _RULE_LINE.sub("", text)
    if "." in text or "…" in text:
        text = _LEADER.sub("", text)
    text = _DECORATED.sub(lambda line: line[0].strip(_RULE_SIGNS), text)
    text = _without_margins(_RULE_AFTER.sub("", text))
    return _RULE_BEFORE.sub(BULLET, text)


def mark_bullets(text: str) -> str:
    """Put :data:`BULLET` for any sign that begins an item of a list.

    A dash is one before a blank or a capital, the letter o before a blank and a capital.
    """
    return _MARKER.sub(BULLET, _ONLY_BULLET.sub("•", text))


def join_spaced_letters(text: str) -> str:
    """Close up letters set apart, four at least: ``S K I L L S``.

    More blanks than stand between most of the letters are the end of a word.
    """
    return _LETTER_RUN.sub(_close_up, text) if _APART.search(text) else text


def _close_up(match: re.Match[str]) -> str:
    letters = match[0]
    counts = Counter(sorted(map(len, _BLANKS.findall(letters))))
    [(usual, _)] = counts.most_common(1)
    words = re.split(f" {{{usual + 1},}}", letters)
    return " ".join(word.replace(" ", "") for word in words)


def collapse_blanks(text: str) -> str:
    """Leave one blank between words, one tab between cells, and no margins.

    Five blanks or more are the gap between two cells.
    """
    if "\t" in text or "     " in text:
        text = _GAP.sub("\t", text)
    if "  " in text:
        text = _WIDE.sub(" ", text)
    return _without_margins(text)


def join_lone_bullets(text: str) -> str:
    """Put a bullet that stands alone on a line before the text that follows it."""
    text = _without_gaps(text)
    if BULLET[0] not in text:
        return text
    joined = _LONE_BULLET.sub(lambda match: BULLET if len(match[0]) > 1 else "", text)
    return _without_gaps(joined)


def _without_gaps(text: str) -> str:
    return _EMPTY_LINES.sub("\n\n", text) if "\n\n\n" in text else text


def vocabulary(text: str) -> frozenset[str]:
    """Return the words of a text in lower case, but not those broken by a line end."""
    return frozenset(_WORD.findall(_BROKEN_WORD.sub(" ", text).lower()))


def join_lines(lines: Sequence[str], words: Container[str] = frozenset()) -> str:
    """Return wrapped lines as one, deciding for each hyphen at a line end.

    Blanks and tabs within a line stay; ``words`` are the document's :func:`vocabulary`. Hyphens
    stay in words that have them there, in chains (day-to-day) and after parts such as self, go
    where the joined word is known, and else stay beside parts of compounds and between words.

    >>> join_lines(["cross-", "functional develop-", "ment"])
    'cross-functional development'
    """
    joined = ""
    for line in lines:
        joined = _join(joined, line.strip(), words)
    return joined


def _join(before: str, after: str, words: Container[str]) -> str:
    if not before.endswith("-"):
        return f"{before} {after}".strip()
    head, tail = _WORD_END.search(before[-30:]), _WORD_START.match(after)
    if not head or not tail:
        return f"{before} {after}".strip()
    chained = head.string[: head.start()].endswith("-") and len(head[1]) <= _SHORTEST_HALF
    keep = _keeps_hyphen(head[1].lower(), tail[0], words, chained=chained)
    return (before if keep else before[:-1]) + after


def _keeps_hyphen(head: str, tail: str, words: Container[str], *, chained: bool) -> bool:
    if not (head.isalpha() and tail.isalpha() and tail.islower()):
        return True
    if f"{head}-{tail}" in words or (chained and is_word(head) and is_word(tail)):
        return True
    known = is_word(head + tail)
    if head in _HYPHENED_PARTS and (not known or tail in words or is_word(tail)):
        return True  # "ex-president", but "executive"
    if known or head + tail in words:
        return False
    if head in _FIRST_PARTS or tail in _SECOND_PARTS:
        return True
    unknown = [part for part in (head, tail) if part not in words]
    return all(len(part) >= _SHORTEST_HALF and is_word(part) for part in unknown)


@lru_cache(maxsize=1 << 12)  # full after some hundred texts, and no larger then
def stem(word: str) -> str:
    """Return a word in lower case without its ending, if four letters stand before that.

    >>> stem("welding"), stem("welds"), stem("ring")
    ('weld', 'weld', 'ring')
    """
    return _ENDING.sub("", word)
