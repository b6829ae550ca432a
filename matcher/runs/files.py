"""Files that are written whole or not at all, and by one run at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from matcher.errors import LedgerError

_FAR = 2**62  # a byte that no file has: Windows lets nobody read one that is locked


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a stream whose content becomes a file when it is whole, and has been stored.

    Until then, and if something goes wrong, what stands at ``path`` stays as it is; then the
    file has its mode. A link leads to the file that is replaced. Raises OSError.
    """
    from secrets import token_hex

    path = path.resolve()
    beside = path.with_name(f".match-{token_hex(8)}.part")
    with beside.open("xb") as stream:  # a new file, never one that is there, nor through a link
        try:
            if path.exists():
                beside.chmod(path.stat().st_mode)
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
            stream.close()  # Windows renames no file that is open
            beside.replace(path)
        except BaseException:
            with suppress(OSError):  # what it still holds finds no room either
                stream.close()
            beside.unlink(missing_ok=True)
            raise


def held(path: Path) -> FileIO:
    """Open a file, made if need be, for this run alone, until it is closed.

    It is open to be read and written without a buffer, and holds what it held. Raises
    LedgerError if another run has it, and OSError.
    """
    path = path.resolve()
    while True:
        try:
            file = path.open("r+b" if path.exists() else "x+b", buffering=0)
        except (FileExistsError, FileNotFoundError):
            continue  # it came, or went, just now
        try:
            _lock(file)
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                return file
        except FileNotFoundError:
            pass  # as below
        except BlockingIOError as error:
            file.close()
            message = f"{path}: another run is writing to it; wait for its end, or name another"
            raise LedgerError(message) from error
        except BaseException:
            file.close()
            raise
        file.close()  # the run before has just put another file in its place


def write_all(file: FileIO, data: bytes) -> None:
    """Write to a file without a buffer, which may take a part at a time. Raises OSError."""
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


if sys.platform == "win32":
    import msvcrt

    def _lock(file: FileIO) -> None:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(*error.args) from error
        finally:
            file.seek(0)

else:
    import fcntl

    def _lock(file: FileIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
