"""Paths to the résumés they name; what cannot be followed is told."""

from __future__ import annotations

import errno
import logging
import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from matcher.errors import ReadErrorKind, ResumeReadError
from matcher.readers.archived import is_archive, members_of
from matcher.readers.formats import READ_SUFFIXES, SEARCHED, listed
from matcher.results import Failure

_HIDDEN = (".", "~$")  # word processors lock an open document with a ~$ file of its suffix
_OF_SYSTEM = ("desktop.ini", "thumbs.db")  # which Windows hides
_PATTERN = frozenset("*?[")  # a shell leaves it where it is quoted, or fits no file
_MOST_KINDS = 10  # named in a message
_NONE_FOUND = f"holds no résumé: none of its files ends in {', '.join(SEARCHED)}"
_log = logging.getLogger(__name__)


def find_files(
    paths: Iterable[str | Path], apart: Iterable[str | Path] = ()
) -> Iterator[Path | Failure]:
    """Find the résumés that files and folders name, each once.

    Folders are searched to any depth, in the order of names, for the suffixes of
    :mod:`matcher.readers.formats`; hidden names are passed over and links to folders not
    followed. Of a zip archive each file is found as ``archive.zip/cv.pdf``. A path that cannot
    be followed gives a Failure, and so does a folder or an archive, at its end, with files of
    other suffixes: they are counted, but for those of ``apart``.
    """
    seen: set[str] = set()
    others = {_place(Path(each)) for each in apart}
    for path in paths:
        left_out: Counter[str] = Counter()
        empty = True
        for item, at in _find(path):
            empty = empty and item is None
            place = _place(at)
            if place in seen:
                continue
            seen.add(place)
            if item is not None:
                yield item
                continue
            _log.debug("passed over %s", label(at))
            if place not in others:
                left_out[_kind(at)] += 1
        if empty and (place := _place(Path(path))) not in seen:
            seen.add(place)
            yield _told(Path(path), "missing", f"{_NONE_FOUND}; ", left_out)
        elif left_out:
            yield _told(Path(path), "left-out", "", left_out)


def _place(path: Path) -> str:
    return os.path.join(os.path.realpath(path.parent), path.name)  # noqa: PTH118 -- bytes-safe, loop-safe


def label(path: PurePath) -> str:
    """Return the name under which a file is reported: its path as given, with ``/``."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _kind(path: Path) -> str:
    """Return of what kind a file is that is left out: its suffix, if it has one."""
    mode = _mode(path)
    if isinstance(mode, int) and stat.S_ISDIR(mode):
        return "links to folders"
    suffix = os.fsencode(path.suffix.lower()).decode("utf-8", "replace")
    return suffix if suffix.strip(".") else "without a suffix"


def _told(folder: Path, kind: ReadErrorKind, before: str, kinds: Counter[str]) -> Failure:
    """Say how many files of a folder are of kinds that are not searched for."""
    if not kinds:
        return Failure(label(folder), kind, before.removesuffix("; "))
    counts = sorted(kinds.items(), key=lambda each: (-each[1], each[0]))
    named = ", ".join(f"{kind} {count}" for kind, count in counts[:_MOST_KINDS])
    more = f", and {len(counts) - _MOST_KINDS} more kinds" if len(counts) > _MOST_KINDS else ""
    total = kinds.total()
    files = "1 file of another kind was" if total == 1 else f"{total} files of other kinds were"
    message = f"{before}{files} left out: {named}{more}{_way_out(folder, kinds)}"
    return Failure(label(folder), kind, message, left_out=tuple(counts))


def _way_out(folder: Path, kinds: Counter[str]) -> str:
    """Say how files are read that may be résumés; results are called so as well."""
    found = [kind for kind in sorted(kinds) if kind in READ_SUFFIXES and kind not in SEARCHED]
    if not found:
        return ""
    first = "unpack it, and " if is_archive(folder) else ""
    noun = f"a {listed(found, 'or')} file"
    return f"; {noun} is read where it is named itself: {first}name those that are résumés"


def _find(given: str | Path) -> Iterator[tuple[Path | Failure | None, Path]]:
    """Yield what one path names, each with the path it was found at; None is left out."""
    path = Path(given)
    if given == "":  # Path("") is the current folder, which nobody asked for
        yield Failure("", "missing", "does not exist: the path is empty"), path
        return
    mode = _mode(path)
    if isinstance(mode, Failure):
        yield mode, path
    elif stat.S_ISDIR(mode):
        yield from _search(path)
    elif is_archive(path) and stat.S_ISREG(mode):
        yield from _opened(path)
    else:
        yield path, path


def _search(folder: Path) -> Iterator[tuple[Path | Failure | None, Path]]:
    """Yield what stands below a folder."""
    pending = [folder]  # a list and not recursion: a tree may be deeper than Python's stack
    while pending:
        path = pending.pop()
        if path == folder or _is_folder(path):
            children = _children(path)
            if not isinstance(children, Failure):
                pending += children
                continue
            item: Path | Failure = children
        elif is_archive(path):
            yield from _opened(path)
            continue
        elif path.suffix.lower() in SEARCHED:
            item = _regular(path)
        else:
            yield None, path
            continue
        yield item, path


def _opened(archive: Path) -> Iterator[tuple[Path | Failure | None, Path]]:
    """Yield what stands in an archive, or one Failure that says why there is no résumé."""
    try:
        members = members_of(archive, _is_searched)
    except ResumeReadError as error:
        yield Failure(label(archive), error.kind, error.message), archive
        return
    if members is None:  # a document that is called so
        yield archive, archive
        return
    for name, fault in members.faults:
        path = Path(f"{archive}/{name}")
        yield Failure(label(path), fault.kind, fault.message), path
    for name in members.names:
        yield archive / name, archive / name
    others = [Path(f"{archive}/{name}") for name in members.others]
    if members.names or members.faults:
        yield from ((None, path) for path in others)
    else:
        kinds = Counter(map(_kind, others))
        yield _told(archive, "missing", f"{_NONE_FOUND}; ", kinds), archive


def _is_searched(path: PurePath) -> bool | None:
    """Tell whether a member of an archive is searched for; None of a hidden one."""
    if any(is_hidden(part) for part in path.parts if part != ".."):
        return None
    return path.suffix.lower() in SEARCHED


def holds_several(path: str) -> bool:
    """Tell whether a path names many files: a folder or an archive."""
    return os.path.isdir(path) or is_archive(Path(path))  # noqa: PTH112 -- Path.is_dir raises where it may not look


def _children(folder: Path) -> list[Path] | Failure:
    """Return what stands in a folder, last name first, without hidden names."""
    try:
        names = sorted(os.listdir(folder), reverse=True)  # noqa: PTH208 -- names, not paths
    except OSError as error:
        message = f"cannot list the folder: {_why(error)}"
        return Failure(label(folder), "unreadable-file", message)
    return [folder / name for name in names if not is_hidden(name)]


def is_hidden(name: str) -> bool:
    """Tell whether a name of a file or a folder is passed over."""
    return name.startswith(_HIDDEN) or name.lower() in _OF_SYSTEM


def _is_folder(path: Path) -> bool:
    """Return whether a folder stands at a path, and no link to one, which may lead back."""
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False


def _regular(path: Path) -> Path | Failure:
    """Return a file of a folder, or why it is none: a pipe there would never end."""
    mode = _mode(path)
    if isinstance(mode, Failure):
        return mode
    if stat.S_ISREG(mode):
        return path
    return Failure(label(path), "unreadable-file", "is a device or a pipe, and no regular file")


def _mode(path: Path) -> int | Failure:
    """Return what kind of file stands at a path, through links."""
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        message = "does not exist; check the path"
        if _PATTERN.intersection(path.name):
            message += ", and write a pattern without quotes"
        if path.is_symlink():
            message = "is a broken link: its target does not exist"
        return Failure(label(path), "missing", message)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        return Failure(label(path), "unreadable-file", f"cannot be opened: {_why(error)}")


def _why(error: OSError | ValueError) -> str:
    """Return the reason the system gives, without number and path."""
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return "its links lead in a circle"
    return (getattr(error, "strerror", None) or str(error)).lower()
