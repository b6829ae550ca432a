"""Zip archives of résumés: their members, as files of their own, bounded.

A member is called ``archive.zip/folder/cv.pdf``. Nothing is unpacked to the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from matcher.errors import ResumeReadError
from matcher.settings import in_force

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

ARCHIVE = ".zip"
_SMALL = 10**6
_CLOSED = 1  # the flag of what a password opens
_OF_DOCUMENTS = ("[Content_Types].xml", "mimetype")
_LEFT_BY_SYSTEMS = "__MACOSX"


class Members(NamedTuple):
    """The files of an archive in the order of their names.

    ``faults`` is what is wrong with some, ``others`` are not wanted.
    """

    names: list[str]
    faults: list[tuple[str, ResumeReadError]]
    others: list[str]


def is_archive(path: Path) -> bool:
    """Tell by its name whether a file is an archive of others."""
    return path.suffix.lower() == ARCHIVE


def members_of(path: Path, is_wanted: Callable[[PurePosixPath], bool | None]) -> Members | None:
    """Return the files of an archive; None of a document, which is an archive too.

    Those of which ``is_wanted`` tells None are passed over. Archives in it are a fault, and so
    are names that lead out of it. Raises ResumeReadError: damaged, too-large.
    """
    infos = _infos(path)
    if any(info.filename in _OF_DOCUMENTS for info in infos):
        return None
    files, size = in_force().archive_files, in_force().archive_bytes
    if len(infos) > files or sum(info.file_size for info in infos) > size:
        message = f"an archive of more than {files} files or {size / 2**30:.3g} GB: unpack it"
        raise ResumeReadError("too-large", message)
    members = Members([], [], [])
    for name in sorted({info.filename for info in infos if not info.is_dir()}):
        inner = PurePosixPath(name)
        wanted = None if _is_of_system(name) else is_wanted(inner)
        if wanted is None:
            continue
        if fault := _fault(name, wanted=wanted):
            members.faults.append((name, fault))
        else:
            (members.names if wanted else members.others).append(name)
    return members


def _fault(name: str, *, wanted: bool) -> ResumeReadError | None:
    """Return why a file of an archive is not read, if it is an archive or is wanted."""
    if PurePosixPath(name).suffix.lower() == ARCHIVE:
        message = "an archive in an archive, which is not opened: unpack it"
        return ResumeReadError("unsupported", message)
    if wanted and not _is_safe(name):
        message = "a name that leads out of the archive: not read"
        return ResumeReadError("unreadable-file", message)
    return None


def _is_safe(name: str) -> bool:
    inner = PurePosixPath(name)
    return inner.as_posix() == name and not inner.is_absolute() and ".." not in inner.parts


class Unpacked:
    """The files of an archive that is held in memory, and of archives in it.

    No more is unpacked of all of them than of a document, and no more files than of an
    archive. ``closed`` are the names of what was not unpacked, once it was come to: what is
    deeper than ``deepest`` archives, what a password opens, what is damaged or too large.
    """

    def __init__(self, deepest: int) -> None:
        self.closed: list[str] = []
        self._left = in_force().document_bytes
        self._files = in_force().archive_files
        self._deepest = deepest

    def of(self, name: str, data: bytes, depth: int = 1) -> Iterator[tuple[str, bytes]]:
        """Yield the files of an archive, each with its name; itself if it is a document."""
        from zipfile import ZipFile

        try:
            with ZipFile(BytesIO(data)) as archive:
                infos = archive.infolist()
                if any(info.filename in _OF_DOCUMENTS for info in infos):
                    yield name, data
                    return
                for info in infos:
                    if not info.is_dir() and not _is_of_system(info.filename):
                        yield from self._member(archive, info, depth)
        except Exception:  # as below
            self.closed.append(name)

    def _member(
        self, archive: ZipFile, info: ZipInfo, depth: int
    ) -> Iterator[tuple[str, bytes]]:
        self._left -= info.file_size
        self._files -= 1
        is_deeper = PurePosixPath(info.filename).suffix.lower() == ARCHIVE
        if min(self._left, self._files) < 0 or (is_deeper and depth == self._deepest):
            self.closed.append(info.filename)
            return
        try:
            _check(info)
            data = archive.read(info)
        except Exception:  # as below, and what is too large or closed
            self.closed.append(info.filename)
            return
        if is_deeper:
            yield from self.of(info.filename, data, depth + 1)
        else:
            yield info.filename, data


def _is_of_system(name: str) -> bool:
    return PurePosixPath(name).parts[:1] == (_LEFT_BY_SYSTEMS,)


def _infos(path: Path) -> list[ZipInfo]:
    from zipfile import ZipFile

    try:
        with ZipFile(path) as archive:
            return archive.infolist()
    except Exception as error:  # of a damaged archive zipfile lets through more than its own
        raise ResumeReadError("damaged", "the archive is damaged: make it again") from error


def load_member(path: Path, most: int) -> bytes | None:
    """Return a file of an archive, at most ``most`` bytes; None where the path names none.

    Raises ResumeReadError: encrypted, too-large, damaged.
    """
    from zipfile import ZipFile

    archive = next((one for one in path.parents if is_archive(one) and one.is_file()), None)
    if archive is None:
        return None
    try:
        with ZipFile(archive) as opened:
            info = opened.getinfo(path.relative_to(archive).as_posix())
            _check(info)
            with opened.open(info) as member:
                return member.read(most)
    except ResumeReadError:
        raise
    except KeyError:
        return None
    except Exception as error:  # as above
        raise ResumeReadError("damaged", "damaged in its archive: unpack it") from error


def _check(info: ZipInfo) -> None:
    if info.flag_bits & _CLOSED:
        message = "in an archive with a password: unpack it"
        raise ResumeReadError("encrypted", message)
    ratio = in_force().archive_ratio
    if info.file_size > _SMALL and info.file_size > ratio * info.compress_size:
        message = f"unpacks to more than {ratio} times its size: not read"
        raise ResumeReadError("too-large", message)
