"""The bytes of a text to its characters, whatever program wrote them.

A byte order mark decides, then zeros, then UTF-8. Of older encodings that is taken whose
characters stand where such stand: bullets before lines, capitals before words, no sign
within one; of several such, the one whose letters are those of a language. What is written in
another script charset-normalizer decides.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from matcher.lazily import late

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_SINGLE = {
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    "cp1250": "Windows-1250",
    "iso8859_2": "ISO 8859-2",
    "cp1254": "Windows-1254",
}
_ALPHABETS = (  # what each language that these encodings write has beyond ASCII
    "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíóúñü", "áâãàçéêíóôõúü", "àèéìíîòóùú", "àçèéíïòóúü·",
    "åæøéèò", "åäöéü", "áæðéíóöúýþ", "áéëèïóöü", "äõöüšž",
    "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ćčđšž", "ăâîşţ",
    "çğıi̇öşüâ",
)  # fmt: skip
_SAMPLE_BYTES = 1 << 16
_MOST_FOREIGN = 0.3  # of the letters of a text in a Latin script
_MOST_CONTROLS = 0.01  # share of the characters of wide text that no page can hold
_LEAST_ZEROS, _MOST_ASCII = 0.2, 0.6  # shares of its bytes: either those, or not more of these
_HIGH = re.compile(r"[^\x00-\x7f]")
_LETTER_BYTES = re.compile(rb"[A-Za-z]")
_PLAIN = re.compile(r"[ \nA-Za-z0-9]")
_NO_TEXT = late(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_GARBLED = re.compile(r"[\x80-\x9f]|[^\x00-\x7f]{2}")  # may be: ftfy knows

_SMALL_SIGNS = "°²³¹ªº®™©…"
_PLACES: tuple[tuple[str, Callable[[str, str], bool]], ...] = (
    ("•·▪◦", lambda before, _: before.isspace()),
    ("–—", lambda before, after: not (before.isalpha() and after.isalpha())),
    ("“‘„‚«‹", lambda before, after: not before.isalpha() or after.isdigit()),
    ("”’»›", lambda before, after: not (before.isspace() or after.isalpha())),
    ("£€¥¢", lambda before, after: before.isdigit() or after.isdigit()),
    (_SMALL_SIGNS, lambda _, after: not after.isalpha()),
    ("\xa0", lambda before, after: not (before.isalpha() and after.islower())),
)
_AFTER_APOSTROPHE = "sStTmMdDlLrRvV"
_OF_SIGN = 1.25  # that stands where such do, of which texts have more than of such letters


class Decoded(NamedTuple):
    """A text, and what is odd about how it was written."""

    text: str
    warnings: tuple[str, ...] = ()


def decoded(data: bytes) -> Decoded | None:
    """Return the text that bytes are, or None if no encoding makes one of them."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return _repaired(data.decode(encoding, errors="replace"))
    if b"\0" in data:
        return _wide(data)
    try:
        return _repaired(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _older(data)


def _repaired(text: str) -> Decoded:
    """Return a text in which what was read as another encoding once is put right."""
    if not _GARBLED.search(text):
        return Decoded(text)
    from ftfy import fix_encoding

    repaired = fix_encoding(text)
    if repaired == text:
        return Decoded(text)
    return Decoded(repaired, ("its signs were garbled by a program before, and were repaired",))


def _wide(data: bytes) -> Decoded | None:
    """Return a text of two or four bytes a character, without a mark."""
    ascii_letters = len(_LETTER_BYTES.findall(data))
    if data.count(0) < _LEAST_ZEROS * len(data) and ascii_letters > _MOST_ASCII * len(data):
        return None  # a few zeros among the letters of something else
    found: dict[str, float] = {}
    for encoding in _WIDE:
        try:
            text = data[:_SAMPLE_BYTES].decode(encoding)
        except UnicodeDecodeError:
            continue
        if not text or len(_NO_TEXT.findall(text)) > _MOST_CONTROLS * len(text):
            continue
        found[encoding] = len(_PLAIN.findall(text)) / len(text)
    best = max(found, key=lambda each: found[each], default="")
    if not best or not found[best]:
        return None
    name = best.upper()[: len("UTF-32")]
    return Decoded(
        data.decode(best, errors="replace"),
        (f"text in {name} without a byte order mark: save it as UTF-8",),
    )


def _older(data: bytes) -> Decoded | None:
    """Return a text of an encoding that has no sign of its own."""
    found: dict[str, str] = {}
    for encoding in _SINGLE:
        try:
            found[encoding] = data.decode(encoding)
        except UnicodeDecodeError:
            continue
    order = {each: (sum(_marks(text)), _covered(text)) for each, text in found.items()}
    chosen = max(order, key=lambda each: order[each], default="")
    if not chosen or _is_strange(found[chosen]):
        return _of_another_script(data)
    if found[chosen] == found.get("cp1252"):  # the usual one, of which nothing is to be said
        return Decoded(found[chosen])
    warning = f"text in an old encoding, read as {_SINGLE[chosen]}: save it as UTF-8"
    return Decoded(found[chosen], (warning,))


def _is_strange(text: str) -> bool:
    """Tell whether a text has more letters beyond ASCII than one in a Latin script."""
    letters = "".join(filter(str.isalpha, text[:_SAMPLE_BYTES]))
    return len(_HIGH.findall(letters)) > _MOST_FOREIGN * len(letters)


def _covered(text: str) -> float:
    """Return the share of the accented letters of a text that one language has, at best."""
    letters = [sign for sign in _HIGH.findall(text[:_SAMPLE_BYTES].lower()) if sign.isalpha()]
    if not letters:
        return 1.0
    return max(sum(map(own.__contains__, letters)) for own in _ALPHABETS) / len(letters)


def _of_another_script(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    if best is None or best.encoding == "ascii":
        return None
    warning = f"text in an old encoding, read as {best.encoding}: save it as UTF-8"
    return Decoded(data.decode(best.encoding, errors="replace"), (warning,))


def _marks(text: str) -> Iterator[float]:
    """Yield for each character beyond ASCII how well it stands where it does."""
    for match in _HIGH.finditer(text[:_SAMPLE_BYTES]):
        at = match.start()
        yield _mark(text[at - 1 : at] or "\n", match[0], text[at + 1 : at + 2] or "\n")


def _mark(before: str, sign: str, after: str) -> float:
    if sign.isalpha() and sign not in _SMALL_SIGNS:
        return _mark_of_letter(before, sign, after)
    if sign == "’" and before.isalpha() and after.isalpha():
        return _OF_SIGN if after in _AFTER_APOSTROPHE else 0.5
    fits = next((fits for signs, fits in _PLACES if sign in signs), None)
    return _OF_SIGN if fits and fits(before, after) else -1.0


def _mark_of_letter(before: str, letter: str, after: str) -> float:
    if letter in "ﬁﬂ":
        return _OF_SIGN
    if letter in (before, after) or not (before.isalpha() or after.isalpha()):
        return -0.5
    if letter.isupper():
        return -2.0 if before.islower() else 1.0
    return 1.0 if not before.isspace() or after.islower() else 0.0
