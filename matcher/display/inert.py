"""Text of strangers made harmless for a terminal, a spreadsheet and a log."""

from __future__ import annotations

import re

from matcher.lazily import late

_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_JSON_UNSAFE = late("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# The signs that begin a formula, also in the widths that East Asian spreadsheets take for the
# same, after what an import may pass over: blanks, quotes, characters that are not seen.
_FORMULA = (
    "[\\s\"'`\xad\u180e\u200b-\u200d\u2060-\u2064\ufeff]*"
    r"[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]"
)
_RISKY = late(rf"[\t\r]|{_FORMULA}")
_RISKY_LATER = late(rf"([,;])(?={_FORMULA})")


def plain(text: str) -> str:
    r"""Return text on one line without control, escape and writing-direction characters.

    >>> plain("a\x1b[31mb\nc")
    'a[31mb c'
    """
    if text.isprintable():  # as nearly all of it is: nothing of what follows prints
        return text
    text = _CONTROLS.sub("", _BREAKS.sub(" ", text))
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)


def cell(text: str) -> str:
    """Return text that no spreadsheet takes for a formula, in :func:`plain` form.

    An apostrophe goes before the sign of a formula, at the start and after a comma or a
    semicolon: where the semicolon parts the cells of a CSV, that is a start too.

    >>> cell("=1+1"), cell("a;=1+1"), cell("a-b = c")
    ("'=1+1", "a;'=1+1", 'a-b = c')
    """
    clean = plain(text)  # cleaning may bring a sign to the front
    risky = _RISKY.match(text) or _RISKY.match(clean)
    return _RISKY_LATER.sub(r"\1'", f"'{clean}" if risky else clean)


def json_safe(text: str) -> str:
    r"""Return JSON with escapes in place of characters that steer a terminal.

    It means the same; C0 is escaped already.

    >>> json_safe('"\x9b1m"')
    '"\\u009b1m"'
    """
    return _JSON_UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def visible(text: str) -> str:
    r"""Return text in which what does not print stands as an escape, hence on one line.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text
    )
