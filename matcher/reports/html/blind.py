"""Names masked: what stands in place of files, of reasons and of warnings that name them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import PurePath

from matcher.display.inert import plain
from matcher.errors import ReadErrorKind
from matcher.readers.formats import ANY

MASK = "▒▒▒"
"""Stands for what is masked, whatever its length."""

REASONS: dict[ReadErrorKind, str] = {
    "missing": "there is no such file: check the path",
    "empty": "holds no words: check whether it is the right file",
    "scanned": "holds pictures only: run text recognition on it first",
    "unreadable-text": "its letters have no known meaning: print it to a new PDF",
    "encrypted": "needs a password: save a copy without one",
    "damaged": "is damaged: copy or export it again",
    "not-a-pdf": f"is named .pdf and is none: save it as {ANY}",
    "too-large": "is too large: save it without pictures, or as text",
    "too-slow": "takes too long to read: print it to a new PDF, or save it as text",
    "unsupported": f"is of a kind that is not read: save it as {ANY}",
    "other-language": "is in another language: give a résumé in English",
    "left-out": f"holds files of kinds that are not read: save them as {ANY}",
    "unreadable-file": "cannot be opened: check the permissions of the file",
}
"""Why a file was not read and what to do, in words that hold nothing of the file."""

_TELLING = 5  # letters: a number or a short word alone says nothing of a person


def masked_warning(warning: str, names: Collection[str], private: Iterable[str]) -> str:
    """Return a warning with a mask for each file's name and each private text in it."""
    paths = [PurePath(name) for name in names]
    known = {*names, *(path.name for path in paths), *(path.stem for path in paths), *private}
    telling = sorted((text for text in known if len(text) >= _TELLING), key=len, reverse=True)
    if telling:
        warning = re.sub("|".join(map(re.escape, telling)), MASK, warning)
    return plain(warning)
