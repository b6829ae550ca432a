"""Of what is attached to a message, which document is the résumé."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import PurePosixPath
from typing import NamedTuple

from matcher.errors import ResumeReadError
from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.readers.archived import ARCHIVE, Unpacked
from matcher.readers.extracted import Enclosed
from matcher.readers.formats import FOREIGN, READABLE, TEXT
from matcher.readers.samples import Sample

MOST_ATTACHED = 50
"""Documents of a message that are looked at."""

MOST_ARCHIVES = 3
"""How deep archives that are attached to a message may stand in each other."""

SHORT_LETTER = 300
"""Letters and digits below which the text of a message is no résumé that says much."""

MOST_NAMED = 5
"""How many files that are not read are named."""

_WORDS_APART = re.compile(r"[\W_]+|(?<=[a-zà-ÿ])(?=[A-Z])")
_TAGS = late(rb"<style\b[^>]{0,500}>.*?</style|<[^<>]{0,2000}>", re.I | re.S)
_RICH = late(
    rb"\{\\(?:\*|fonttbl|colortbl|stylesheet)[^{}]{0,2000}(?:\{[^{}]{0,500}\}[^{}]{0,99}){0,99}\}"
    rb"|\\[a-z]{1,32}-?\d{0,10} ?"
)
_DOCUMENT = re.compile(rf"\b(?:{LANGUAGE.names.document})\b", re.I)
_LETTER = re.compile(rf"\b(?:{LANGUAGE.names.letter})\b", re.I)


class Attached(NamedTuple):
    """A file that is attached to a message."""

    name: str
    data: bytes


def chosen(attached: Sequence[Attached], body: bytes) -> Enclosed:
    """Return the résumé among what is attached, or else the text of the message.

    A document named as a résumé goes before others, one named as a letter behind them; of
    equals the first is taken, and warnings name the others and tell of the text. A document
    that is not read is taken before the text of the message, so that what it is called for is
    an error of it, if it is named as a résumé or the text is short. Raises ResumeReadError,
    empty.
    """
    archives = Unpacked(MOST_ARCHIVES)
    files = _opened(attached, archives)
    looked_at = list(islice(files, MOST_ATTACHED))
    more = (
        [f"only the first {MOST_ATTACHED} files attached were looked at"] if any(files) else []
    )
    documents = [one for one in looked_at if _is_readable(one)]
    if not documents and (refused := _refused(looked_at, body)):
        return Enclosed(refused.data, _file_name(refused.name), more)
    if not documents:
        if not body.strip():
            message = "an e-mail with no text and no document attached that can be read"
            raise ResumeReadError("empty", message)
        left = [one.name for one in attached if one.name]
        warnings = [f"not read: {_named(left)}, attached to the e-mail"] if left else []
        return Enclosed(body, "", warnings + more)
    taken, *others = sorted(documents, key=_rank)
    warnings = ["the text of the e-mail itself was not scored"] if letters_of(body) else []
    warnings.append(f"read from {_file_name(taken.name)}, attached to the e-mail")
    if left := [*(one.name for one in others), *archives.closed]:
        warnings.append(f"also attached and not read: {_named(left)}")
    return Enclosed(taken.data, _file_name(taken.name), warnings + more)


def _opened(attached: Sequence[Attached], archives: Unpacked) -> Iterator[Attached]:
    """Yield what is attached, the files of an archive in its place."""
    for one in attached:
        sample = Sample(one.data)
        if sample.is_zip and PurePosixPath(one.name).suffix.lower() == ARCHIVE:
            yield from (Attached(*found) for found in archives.of(one.name, one.data))
        else:
            yield one


def _named(names: Sequence[str]) -> str:
    """Return the names of files as one lists them; of many, how many there are more."""
    more = len(names) - MOST_NAMED
    listed = ", ".join(map(_file_name, names[:MOST_NAMED]))
    return f"{listed} and {more} more" if more > 0 else listed


def _file_name(name: str) -> str:
    """Return the name of a file without folders, on one line."""
    return " ".join(PurePosixPath(name.replace("\\", "/")).name.split()) or "a document"


def _is_readable(one: Attached) -> bool:
    suffix = PurePosixPath(one.name).suffix.lower()
    sample = Sample(one.data, suffix)
    if any(each.recognises and each.recognises(sample) for each in READABLE):
        return True
    return suffix in TEXT.suffixes and bool(one.data.strip())


def _refused(attached: Sequence[Attached], body: bytes) -> Attached | None:
    """Return the document that a message is sent for and that no reader takes; None if none is.

    A picture is one only if it is named so and the text of the message is short.
    """
    short = letters_of(body) < SHORT_LETTER
    for one in sorted(attached, key=_rank):
        sample, is_named = Sample(one.data), not _rank(one)
        found = next((each for each in FOREIGN if each.recognises(sample)), None)
        if found and (is_named and short if found.picture else is_named or short):
            return one
    return None


def letters_of(body: bytes) -> int:
    """Return how many letters and digits the text of a message shows."""
    marks = _RICH if body.startswith(b"{\\rtf") else _TAGS
    return sum(map(str.isalnum, marks.sub(b" ", body).decode(errors="ignore")))


def _rank(one: Attached) -> int:
    words = " ".join(_WORDS_APART.sub(" ", PurePosixPath(one.name).stem).split())
    return 0 if _DOCUMENT.search(words) else 2 if _LETTER.search(words) else 1
