"""Files to :class:`~matcher.datamodels.Resume`, in the formats of :mod:`.formats`.

The first bytes of a file decide how it is read, not its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted, PageTexts
from matcher.readers.formats import (
    ANY,
    BY_SUFFIX,
    FOREIGN,
    PDF,
    READABLE,
    TEXT,
    WEBPAGE,
    Format,
)
from matcher.readers.resumed import columns_in
from matcher.readers.samples import Sample
from matcher.readers.source import check_size, load
from matcher.settings import Bounds, within

__all__ = ["parse_resume", "read_resume"]

MOST_NESTED = 3
"""How deep documents may stand in others, such as an e-mail in an e-mail."""

LITTLE_TEXT = 300
"""Letters and digits below which a document has probably more than was read."""

_NO_PDF = (WEBPAGE,)  # what a portal saves in its place: a login, an error
_REMEDY = f"save the résumé as {ANY}"
_REMEDY_OF_PICTURE = (
    f"{_REMEDY}; or print the picture to a PDF, which is read with tesseract and pypdfium2"
)


def read_resume(path: str | Path, bounds: Bounds | None = None) -> Resume:
    """Return the text of a résumé file.

    ``Resume.pages`` has the start of each page of a PDF, and is empty otherwise. ``bounds``
    says how large a file may be, how many pages of a PDF are read, and more; those of time
    and memory that are no PDF's are for workers.

    Raises ResumeReadError, whose ``path`` is the file and whose ``kind`` says why there is
    no text; no other exception, but TypeError for what is no path.
    """
    try:
        path = Path(path)
    except TypeError as error:
        message = (
            "read_resume takes a path; match_bytes(model, data, name) takes a file's bytes"
        )
        raise TypeError(message) from error
    try:
        with within(bounds):
            return parse_resume(load(path), path.name)
    except ResumeReadError as error:
        error.path = path
        error.args = (f"{path.name}: {error.message}",)  # the message is told beside the name
        error.add_note(f"file: {path}")
        raise


def parse_resume(data: bytes, name: str) -> Resume:
    """Return the text of a résumé from the bytes of its file, whose name is ``name``.

    Raises ResumeReadError as :func:`read_resume` does.
    """
    suffix = Path(name).suffix.lower()
    _check_size(data)
    return _resume(data, name, _opened(data, suffix, MOST_NESTED))


def parse_any_text(data: bytes, name: str) -> Resume:
    """Return the text of a document that need not be written for a reader of résumés.

    As :func:`parse_resume` does it, but that a text is taken as it stands, with its blanks
    and marks: that of a file, and that of an e-mail. Raises ResumeReadError as that does.
    """
    suffix = Path(name).suffix.lower()
    _check_size(data)
    opened = _opened(data, suffix, MOST_NESTED, as_it_stands=True)
    resume = _resume(data, name, opened)
    return replace(resume, text=opened.read.pages[0]) if opened.wrapped else resume


def _resume(data: bytes, name: str, opened: _Opened) -> Resume:
    found, (pages, warnings, hidden) = opened.format, opened.read
    text, starts = _join(pages)
    if not any(map(str.isalnum, text)):
        message = f"the {found.bare_noun} holds no words; is it the right file?"
        raise ResumeReadError("empty", message)
    return Resume(
        name=name.encode("utf-8", "replace").decode(),
        text=text,
        pages=starts if found.pages else (),
        warnings=(*_doubts(found, opened.suffix, text), *warnings),
        hidden=hidden,
        wrapped=opened.wrapped,
        sha256=sha256(data).hexdigest(),
        columns=columns_in(
            text, starts, pages.going_on if isinstance(pages, PageTexts) else ()
        ),
    )


class _Opened(NamedTuple):
    """What a file is, the suffix of its name, what is read, and whether lines are wrapped."""

    format: Format
    suffix: str
    read: Extracted
    wrapped: bool


def _opened(data: bytes, suffix: str, left: int, *, as_it_stands: bool = False) -> _Opened:
    """Return what is read of a file, or of the document that stands in it.

    ``left`` is how many documents may still stand one in the other. A text is read as a
    résumé, or ``as_it_stands``.
    """
    found = _format(Sample(data, suffix), suffix)
    read = _as_text(data) if found is TEXT and as_it_stands else found.read(data)
    if isinstance(read, Extracted):
        return _Opened(found, suffix, read, found.plain)
    if not left:
        message = f"documents in documents, more than {MOST_NESTED} deep: save the résumé alone"
        raise ResumeReadError("unsupported", message)
    try:
        suffix_within = Path(read.name).suffix.lower()
        inner = _opened(read.data, suffix_within, left - 1, as_it_stands=as_it_stands)
    except ResumeReadError as error:
        place = f"the attached {read.name}: " if read.name else ""
        raise ResumeReadError(error.kind, place + error.message) from error
    told = inner.read._replace(warnings=[*read.warnings, *inner.read.warnings])
    if read.name:
        return inner._replace(read=told)
    return _Opened(found, suffix, told, found.plain or inner.wrapped)


def _as_text(data: bytes) -> Extracted:
    """Return a text as it stands."""
    from matcher.readers.plain import decode_plain

    text, warnings = decode_plain(data)
    return Extracted([text], [*warnings])


def _check_size(data: bytes) -> None:
    check_size(len(data))
    if not data:
        raise ResumeReadError("empty", "the file has 0 bytes: copy or export it again")


def _format(sample: Sample, suffix: str) -> Format:
    """Return what the bytes are, by their beginning; raise if matcher does not read it."""
    found = next((one for one in READABLE if one.recognises and one.recognises(sample)), None)
    if found and not (suffix in PDF.suffixes and found in _NO_PDF):
        return found
    if sample.is_encrypted:
        raise ResumeReadError("encrypted", "encrypted: save a copy without a password")
    foreign = next((one for one in FOREIGN if one.recognises(sample)), None)
    likeness = found or foreign
    remedy = _REMEDY_OF_PICTURE if foreign and foreign.picture else _REMEDY
    if suffix in PDF.suffixes:
        message = f"named {suffix} but is {likeness.noun if likeness else 'no PDF'}: {remedy}"
        raise ResumeReadError("not-a-pdf", message)
    if likeness:
        raise ResumeReadError("unsupported", f"looks like {likeness.noun}: {remedy}")
    return TEXT


def _join(pages: Iterable[str]) -> tuple[str, tuple[int, ...]]:
    """Return the clean pages as one text, and where in it each starts."""
    from matcher.text import clean  # which a process that reads nothing does without

    text, starts = "", []
    for page in map(clean, pages):
        text += "\n\n" if text and page else ""
        starts.append(len(text))
        text += page
    return text, tuple(starts)


def _doubts(found: Format, suffix: str, text: str) -> Iterator[str]:
    named = BY_SUFFIX.get(suffix, found)
    if named is not found and not (named is TEXT and found.plain):
        yield f"named {suffix} but is {found.noun}"
    count = sum(map(str.isalnum, text))
    if count < LITTLE_TEXT and not found.plain:
        yield f"little text: only {count} letters and digits"
