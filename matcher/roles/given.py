"""What is given as a role: the bytes of a file in any format, to a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from matcher.errors import ProfileError, ResumeReadError
from matcher.lazily import late
from matcher.readers.extracted import TableReading
from matcher.text import BULLET

if TYPE_CHECKING:
    from matcher.readers.samples import Sample

_NUMBER = late(r"^\d{1,3}[.)]?\t", re.M)  # of a row, in one cell with its text
_MOST_NAMED = 5
_PAIR, _LONG_LABEL, _LONG_VALUE = 2, 5, 15


class Given(NamedTuple):
    """The text of a description, what its reader warns of, and the subject of its e-mail.

    ``called`` is what the heading of a page, or what it tells programs, calls the role.
    """

    text: str
    warnings: tuple[str, ...] = ()
    subject: str = ""
    called: str = ""

    @property
    def titled(self) -> str:
        """The text below the subject, which often is the title."""
        return f"{self.subject}\n\n{self.text}" if self.subject else self.text


def bytes_of(path: str | Path, source: str) -> bytes:
    """Return the bytes of a profile or a description; a pipe is read to its end.

    Bounds are for what others wrote: the packaged profile is read whole. Raises ProfileError,
    which calls the file ``source``.
    """
    from matcher.packaged import packaged_profile
    from matcher.settings import in_force

    try:
        with Path(path).open("rb") as file:
            return file.read(-1 if path == packaged_profile() else in_force().file_bytes + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        message = f"{source}: cannot be read ({reason}); {_expected(path)}"
        raise ProfileError(message) from error


def check_whole(data: bytes, source: str) -> None:
    """Raise ProfileError for a profile of more bytes than :func:`bytes_of` reads of it."""
    from matcher.packaged import packaged_profile
    from matcher.settings import in_force

    if len(data) > in_force().file_bytes and source != str(packaged_profile()):
        message = "larger than the bound file_bytes, and so not read to its end"
        raise ProfileError(f"{source}: {message}")


def _expected(path: str | Path) -> str:
    """Return what to do where a path cannot be read."""
    if "://" in str(path):
        return "nothing is fetched: save the page, and give its file"
    if Path(path).is_dir():
        return "a folder is no role: give one file, and folders of résumés before it"
    return "expected a profile or description"


def text_of(data: bytes, source: str) -> Given:
    """Return the text of a description: of a web page, or of any format that résumés have.

    Its first bytes decide how it is read. Raises ProfileError.
    """
    from matcher.readers import parse_any_text
    from matcher.readers.samples import Sample
    from matcher.settings import in_force

    sample = Sample(data)
    try:
        if len(data) <= in_force().file_bytes:
            found = _with_tables(data, sample) or _of_page(data, source)
            if found:
                return found._replace(subject=_subject(data, sample))
        read = parse_any_text(data, Path(source).name)
    except ResumeReadError as error:
        said = error.message.replace("the résumé", "it")  # which this file is none of
        raise ProfileError(f"{source}: {said}") from error
    return Given(read.text, read.warnings, _subject(data, sample))


def _subject(data: bytes, sample: Sample) -> str:
    """Return the subject of an e-mail; empty for what is none, or has none."""
    from matcher.readers.formats import EMAIL
    from matcher.readers.mail import subject_of

    return subject_of(data) if EMAIL.recognises and EMAIL.recognises(sample) else ""


def given_as(text: str, source: str) -> Given:
    """Return a text, or what it advertises if it is HTML. Raises ProfileError."""
    try:
        page = _of_page(text.encode("utf-8", "replace"), source)
    except ResumeReadError as error:
        raise ProfileError(f"{source}: {error.message}") from error
    return page or Given(text)


def _of_page(data: bytes, source: str) -> Given | None:
    """Return the text of what a page advertises; None if the bytes are no page.

    Raises ResumeReadError, ProfileError.
    """
    from matcher.roles.pages import read_page

    page = read_page(data)
    if page is None:
        return None
    if page.several:
        named = ", ".join(page.several[:_MOST_NAMED]) + ", …" * (
            len(page.several) > _MOST_NAMED
        )
        message = (
            f"{source}: a page of {len(page.several)} advertisements ({named}): "
            "open one of them, and save that page"
        )
        raise ProfileError(message)
    if not page.text:
        message = (
            f"{source}: a page without a text: open it in a browser, where scripts may show "
            "one, and paste that"
        )
        raise ProfileError(message)
    return Given(page.text, called=page.called)


def _with_tables(data: bytes, sample: Sample) -> Given | None:
    """Return the text of a PDF or a .docx, tables of criteria level by level; else None."""
    from matcher.readers.docx import read_docx
    from matcher.readers.formats import DOCX, PDF
    from matcher.readers.pdf import read_pdf
    from matcher.roles.ads.cues import opens_item
    from matcher.roles.ads.needed import is_head

    tables = TableReading(is_head, _criteria, opens_item)
    for one, read in ((PDF, read_pdf), (DOCX, read_docx)):
        if one.recognises and one.recognises(sample):
            found = read(data, tables)
            return Given("\n\n".join(found.pages), tuple(found.warnings))
    return None


def _criteria(rows: Sequence[Sequence[str]]) -> str:
    """Return the criteria in a table below their levels; nothing of a table without."""
    from matcher.roles.ads.needed import arranged, has_levels

    bare = [[_NUMBER.sub("", cell.replace(BULLET, "")) for cell in row] for row in rows]
    if not (has_levels(bare) or _is_of_pairs(bare)):
        return ""
    marks = {"heading": "\n", "item": BULLET, "text": ""}
    return "\n".join(f"{marks[kind]}{text}" for kind, text in arranged(bare))


def _is_of_pairs(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table is one of labels and values, each of a few words in a line."""
    return all(
        len(row) == _PAIR
        and not any("\n" in cell for cell in row)
        and len(row[0].split()) < _LONG_LABEL
        and len(row[1].split()) < _LONG_VALUE
        for row in rows
    )
