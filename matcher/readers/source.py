"""A file to its bytes, bounded: what readers read."""

from __future__ import annotations

import stat
from pathlib import Path

from matcher.errors import ResumeReadError
from matcher.readers.archived import load_member
from matcher.settings import in_force


def check_size(size: int) -> None:
    """Raise ResumeReadError for a file of more bytes than are read, before it is fetched."""
    most = in_force().file_bytes
    if size > most:
        limit = f"{most >> 20} MB" if most >> 20 else f"{most} bytes"
        message = f"larger than {limit}: save it without its pictures"
        raise ResumeReadError("too-large", message)


def load(path: Path) -> bytes:
    """Return the bytes of a regular file, of no more than it may have.

    ``path`` may lead into a zip archive: ``archive.zip/cv.pdf``.

    Raises ResumeReadError if there is none, it is larger, or it may not be opened.
    """
    most = in_force().file_bytes + 1
    try:
        status = path.stat()
        mode = status.st_mode
        if stat.S_ISREG(mode):
            check_size(status.st_size)
        # to open a pipe or a device might never return
        data = _first_bytes(path, most) if stat.S_ISREG(mode) else None
    except (FileNotFoundError, NotADirectoryError) as error:
        member = load_member(path, most)
        if member is not None:
            return member
        raise ResumeReadError("missing", "no such file") from error
    except ResumeReadError:  # a ValueError too
        raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a possible file name"
        raise ResumeReadError("unreadable-file", f"cannot be opened: {reason}") from error
    if data is None:
        what = "a folder" if stat.S_ISDIR(mode) else "a device or a pipe"
        raise ResumeReadError("unreadable-file", f"{what}: give a regular file")
    return data


def _first_bytes(path: Path, count: int) -> bytes:
    with path.open("rb") as file:
        return file.read(count)
