"""Of what is attached to a message, which document is the résumé."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import PurePosixPath
from typing import NamedTuple

from matcher.errors import ResumeReadError
from matcher.language import LANGUAGE
from matcher.readers.archived import ARCHIVE, unpacked
from matcher.readers.extracted import Enclosed
from matcher.readers.formats import READABLE, TEXT
from matcher.readers.samples import Sample

MOST_ATTACHED = 50
"""Documents of a message that are looked at."""

_WORDS_APART = re.compile(r"[\W_]+|(?<=[a-zà-ÿ])(?=[A-Z])")
_DOCUMENT = re.compile(rf"\b(?:{LANGUAGE.names.document})\b", re.I)
_LETTER = re.compile(rf"\b(?:{LANGUAGE.names.letter})\b", re.I)


class Attached(NamedTuple):
    """A file that is attached to a message."""

    name: str
    data: bytes


def chosen(attached: Sequence[Attached], body: bytes) -> Enclosed:
    """Return the résumé among what is attached, or else the text of the message.

    A document named as a résumé goes before others, one named as a letter behind them; of
    equals the first is taken, and a warning names the others. Raises ResumeReadError, empty.
    """
    looked_at = list(islice(_opened(attached), MOST_ATTACHED))
    documents = [one for one in looked_at if _is_readable(one)]
    if not documents:
        if not body.strip():
            message = "an e-mail with no text and no document attached that can be read"
            raise ResumeReadError("empty", message)
        left = [_file_name(one) for one in attached if one.name]
        warnings = [f"not read: {', '.join(left)}, attached to the e-mail"] if left else []
        return Enclosed(body, "", warnings)
    taken, *others = sorted(documents, key=_rank)
    warnings = [f"read from {_file_name(taken)}, attached to the e-mail"]
    if others:
        warnings.append(f"also attached and not read: {', '.join(map(_file_name, others))}")
    return Enclosed(taken.data, _file_name(taken), warnings)


def _opened(attached: Sequence[Attached]) -> Iterator[Attached]:
    """Yield what is attached, the files of an archive in its place."""
    for one in attached:
        sample = Sample(one.data)
        if sample.is_zip and PurePosixPath(one.name).suffix.lower() == ARCHIVE:
            yield from (Attached(name, data) for name, data in unpacked(one.data))
        else:
            yield one


def _file_name(one: Attached) -> str:
    """Return the name of a file without folders, on one line."""
    return " ".join(PurePosixPath(one.name.replace("\\", "/")).name.split()) or "a document"


def _is_readable(one: Attached) -> bool:
    suffix = PurePosixPath(one.name).suffix.lower()
    sample = Sample(one.data, suffix)
    if any(each.recognises and each.recognises(sample) for each in READABLE):
        return True
    return suffix in TEXT.suffixes and bool(one.data.strip())


def _rank(one: Attached) -> int:
    words = " ".join(_WORDS_APART.sub(" ", PurePosixPath(one.name).stem).split())
    return 0 if _DOCUMENT.search(words) else 2 if _LETTER.search(words) else 1
