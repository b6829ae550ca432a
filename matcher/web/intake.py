"""What is uploaded, bounded in size and number, to files that end with the run."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from matcher.display.inert import plain
from matcher.settings import in_force

if TYPE_CHECKING:
    from starlette.datastructures import FormData, UploadFile
    from starlette.requests import Request

PIECE = 2**18
"""Bytes of a file that are in memory at a time."""

_MOST_FIELDS = 8
_MOST_TEXT = 2**20  # bytes of a field that is no file
_LONGEST_NAME, _LONGEST_SUFFIX = 100, 12  # bytes, characters
_NO_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')


class RefusedError(Exception):
    """A request that is not done: the status, of which kind, and why, for whoever asks."""

    def __init__(self, status: int, kind: str, message: str) -> None:
        super().__init__(message)
        self.status, self.kind, self.message = status, kind, message


class Room:
    """Counts the bytes of uploads, from several requests at once, against one bound."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.taken = 0
        self._lock = Lock()

    def take(self, count: int) -> None:
        """Count bytes; raise RefusedError, and count none, where they are too many."""
        with self._lock:
            if self.taken + count > self.most:
                message = (
                    f"more than {self.most >> 20} MB in uploads that wait or are worked "
                    "through: give fewer files at once"
                )
                raise RefusedError(413, "too-large", message)
            self.taken += count

    def give_back(self, count: int) -> None:
        """Count bytes no more."""
        with self._lock:
            self.taken -= count


class Form:
    """The form of a request; its bytes are counted in a room until somebody takes them over.

    At its end they are given back otherwise. An asynchronous context manager; ``files`` and
    ``texts`` are the names of its fields. Raises RefusedError for a form that is broken, has
    other fields, or is larger than there is room; what was read of it until then is forgotten.
    """

    def __init__(
        self, request: Request, room: Room, files: Sequence[str], texts: Sequence[str]
    ) -> None:
        self._request, self._room, self._taken = request, room, 0
        self._files, self._texts = files, texts
        self._receive: Callable[[], Awaitable[Any]] = request.receive
        self.data: FormData

    async def __aenter__(self) -> Form:
        """Read the form."""
        from starlette.exceptions import HTTPException
        from starlette.formparsers import MultiPartParser
        from starlette.requests import Request

        # Bounded as a whole, they stay in memory: no file is open for each, none is left.
        MultiPartParser.spool_max_size = self._room.most + 1
        counted = Request(self._request.scope, self._counted)
        try:
            self.data = await counted.form(
                max_files=in_force().web_files,
                max_fields=_MOST_FIELDS,
                max_part_size=_MOST_TEXT,
            )
        except HTTPException as error:
            self._give_back()
            many = "Too many files" in error.detail
            message = f"more than {in_force().web_files} files: give fewer at once"
            if many:
                raise RefusedError(413, "too-many", message) from error
            raise RefusedError(400, "bad-request", error.detail) from error
        except BaseException:
            self._give_back()
            raise
        try:
            self._check()
        except RefusedError:
            await self.__aexit__()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        """Forget what was sent."""
        await self.data.close()
        self._give_back()

    def handed_over(self) -> int:
        """Return how many bytes are counted, which somebody else gives back from now on."""
        taken, self._taken = self._taken, 0
        return taken

    def files(self, name: str) -> list[UploadFile]:
        """Return the files of a field; a file input without a choice sends an empty one."""
        given = self.data.getlist(name)
        return [each for each in given if not isinstance(each, str) and each.filename]

    def text(self, name: str) -> str:
        """Return a field that is text, or no text."""
        given = self.data.get(name)
        return given if isinstance(given, str) else ""

    def _check(self) -> None:
        """Raise RefusedError for a field of another name: what it asks would not be done."""
        for name, value in self.data.multi_items():
            if name in self._files:
                if isinstance(value, str) and value:
                    message = f"send {name!r} as a file, and not as a text"
                    raise RefusedError(400, "bad-request", message)
            elif name not in self._texts:
                known = ", ".join(map(repr, (*self._files, *self._texts)))
                message = f"there is no field {name!r}: there are {known}"
                raise RefusedError(400, "bad-request", message)

    async def _counted(self) -> Any:  # noqa: ANN401 -- an ASGI message
        message = await self._receive()
        count = len(message.get("body", b""))
        self._room.take(count)
        self._taken += count
        return message

    def _give_back(self) -> None:
        self._room.give_back(self._taken)
        self._taken = 0


def stored(uploads: Sequence[UploadFile], folder: Path) -> Mapping[Path, str]:
    """Copy uploads to files below a folder; return how each is called that is reported.

    Each keeps its name, in a folder of its own, and at most one byte more than the largest
    file that is read. Of two with one name the second is ``cv (2).pdf``. Raises OSError.
    """
    shown: dict[Path, str] = {}
    known: set[str] = set()
    for number, upload in enumerate(uploads, 1):
        name = _told_apart(plain(upload.filename or "").strip("/") or "unnamed", known)
        path = folder / f"{number:04}" / _safe(name)
        path.parent.mkdir()
        with path.open("xb") as file:
            upload.file.seek(0)
            _copy(upload, file, in_force().file_bytes + 1)
        shown[path] = name
    return shown


def _copy(upload: UploadFile, file: Any, count: int) -> None:  # noqa: ANN401 -- a stream
    while count > 0 and (piece := upload.file.read(min(count, PIECE))):
        file.write(piece)
        count -= len(piece)


def _safe(name: str) -> str:
    """Return a name that any file system takes: the last part, its suffix kept."""
    last = Path(name.rpartition("/")[2])
    suffix = _NO_NAME.sub("_", last.suffix)[:_LONGEST_SUFFIX]
    stem = _NO_NAME.sub("_", last.stem).strip(". ").encode()[:_LONGEST_NAME]
    return (stem.decode("utf-8", "ignore") or "unnamed") + suffix


def _told_apart(name: str, known: set[str]) -> str:
    """Return a name, with a number where it is known; it is known then."""
    stem, dot, suffix = name.rpartition(".")
    parts = (stem, f"{dot}{suffix}") if stem else (name, "")
    number, new = 1, name
    while new in known:
        number += 1
        new = f"{parts[0]} ({number}){parts[1]}"
    known.add(new)
    return new
