"""A file of results, one JSON object a line, that a later run goes on from.

Each result is appended when it is there, so that whatever ends a run, all that was scored
stands in the file. The next run takes from it what was scored with the same model and
profile from the same bytes, and in the end puts the lines in the order of its files.
"""

from __future__ import annotations

import json
import os
import sys
from array import array
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from io import FileIO
from pathlib import Path
from typing import IO, Any

from matcher.display.inert import json_safe
from matcher.errors import LedgerError, ResumeReadError
from matcher.packaged import packaged_models, packaged_profile
from matcher.readers.source import load
from matcher.results import JSON_FORMAT
from matcher.runs.files import held, replacing, write_all
from matcher.settings import in_force
from matcher.version import __version__

_BEGINNING = b'{"format": '
_LIBRARIES = (
    "charset-normalizer",
    "ftfy",
    "lxml",
    "markdown-it-py",
    "numpy",
    "pdfminer.six",
    "py3langid",
    "scikit-learn",
    "spacy",
)


def scored_by(
    model: Path | None = None, profile: bytes | None = None, *, any_language: bool = False
) -> str:
    """Return a digest, in hexadecimal, of all that a score depends on but the résumé.

    These are the versions of matcher and of the libraries it computes with, the bounds that
    are set, the files of the model folder and the bytes that the profile was read from, each
    by default the packaged ones. The folder of one role tells by a digest what it shares with
    others. A run that scores texts of ``any_language`` has another digest.
    """
    digest = sha256(f"matcher {__version__}\n{in_force().changed}".encode())
    for library in _LIBRARIES:
        digest.update(f"{library} {version(library)}\n".encode())
    folder = model or packaged_models()
    files = sorted(_files(folder))
    for path in files if profile is not None else [*files, packaged_profile()]:
        digest.update(f"{path.name}\n".encode())
        with suppress(OSError):  # to load it will fail, and say what is wrong
            digest.update(path.read_bytes())
    digest.update(b"\n" + profile if profile is not None else b"")
    digest.update(b"\nany language" if any_language else b"")
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder, those behind links to folders too, each folder once."""
    seen: set[str] = set()
    for here, folders, names in os.walk(folder, followlinks=True):
        real = os.path.realpath(here)
        folders[:] = [] if real in seen else folders
        yield from (Path(here) / name for name in names if real not in seen)
        seen.add(real)


class Ledger:
    """A file of results, open for a run.

    ``path`` need not exist; ``scored_by``, one for each role of the run, says which of its
    lines are still good, none of them if ``fresh``. The file is this run's from now on, or
    from the first result if there was none. Raises LedgerError for a file that holds
    something else, or that another run has.
    """

    def __init__(self, path: Path, *scored_by: str, fresh: bool = False) -> None:
        self._path = path.resolve()
        self._scored_by = scored_by
        self._failed: set[int] = set()  # places
        self._known: dict[tuple[bytes, int], int] = {}
        self._count = 0
        self._unclaimed: set[int] = set()  # hashes of names, which take less memory
        self._places = array("q")
        self._end = 0
        self._file = held(self._path) if path.exists() else None
        self._reader: IO[bytes] | None = None
        if self._file and not fresh:
            try:
                self._read()
            except LedgerError:
                self.close()
                raise
        self._grown = self._end > 0
        self._written = False

    def __len__(self) -> int:
        """Return how many of the file's results are still good."""
        return self._count

    @property
    def dropped(self) -> int:
        """Return for how many files there are good results that this run did not ask for."""
        return len(self._unclaimed)

    @property
    def empty(self) -> bool:
        """Return whether the file holds no result yet."""
        return self._end == 0

    def places(self, path: Path) -> tuple[int | None, ...]:
        """Return where the results of a file with the same bytes begin, one for each role.

        None stands for a result that is not there. A file that could not be read has but one
        place, whatever the roles.
        """
        nowhere = (None,) * len(self._scored_by)
        if not self._known:
            return nowhere
        try:
            data = load(path)
        except ResumeReadError:  # the worker will say what is wrong with it
            return nowhere
        key = _key(sha256(data).hexdigest(), path.name) or b""
        found = tuple(self._known.get((key, role)) for role in range(len(nowhere)))
        return found[:1] if found[0] in self._failed else found

    def record(self, place: int) -> dict[str, Any]:
        """Return the result that begins there."""
        record = dict(json.loads(self._line(place)))
        self._unclaimed.discard(hash(record["resume"]))
        return record

    def keep(self, place: int) -> None:
        """Let the result that begins there be the next of this run."""
        self._places.append(place)

    def add(self, record: dict[str, Any], role: int = 0) -> None:
        """Write the next result of this run, as JSON-ready values, at once.

        ``role`` is the number of its role; a file that could not be read has the first.
        """
        line = json.dumps(record | {"scored_by": self._scored_by[role]}, ensure_ascii=False)
        data = f"{json_safe(line)}\n".encode()
        file = self._opened()
        file.seek(self._end)
        try:
            write_all(file, data)
        except OSError:
            self._cut(file)
            raise
        self._places.append(self._end)
        self._end += len(data)
        self._unclaimed.discard(hash(record["resume"]))

    def finish(self) -> None:
        """Leave only the results of this run, in its order, and close the file."""
        self._opened()
        if self._grown:
            with replacing(self._path) as ordered:
                for place in self._places:
                    ordered.write(self._line(place))
                if sys.platform == "win32":  # which replaces no file that is open
                    self.close()
        self.close()  # not before: a run that waits for this file would write to the old one

    def close(self) -> None:
        """Close the file; what was added stays in it."""
        for file in (self._file, self._reader):
            if file is not None:
                file.close()
        self._file = self._reader = None

    def _line(self, place: int) -> bytes:
        self._reader = self._reader or self._path.open("rb")
        self._reader.seek(place)
        return self._reader.readline()

    def _opened(self) -> FileIO:
        if self._file is None:
            self._file = held(self._path)
            if self._file.seek(0, os.SEEK_END):  # there was none when this run began
                self.close()
                raise LedgerError(f"{self._path}: another run has written to it; run again")
        if not self._written:
            self._cut(self._file)
            self._written = True
        return self._file

    def _cut(self, file: IO[bytes]) -> None:
        """Take away what a run that was killed left behind the last whole line."""
        file.truncate(self._end)

    def _read(self) -> None:
        """Note where the results stand that are still good, and where the last line ends."""
        with self._path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n") and _is_torn(line):
                    break
                key = self._good(line, number)
                if key is not None:
                    self._known.setdefault(key, self._end)
                self._end += len(line)

    def _good(self, line: bytes, number: int) -> tuple[bytes, int] | None:
        """Return what a line is the result of, and for which role, if it is still good."""
        try:
            record = json.loads(line)
            same = record["format"] == JSON_FORMAT and record.get("scored_by")
            key = _key(record["sha256"], record["resume"])
            if key is None or same not in self._scored_by:
                return None
            self._count += 1
            self._unclaimed.add(hash(record["resume"]))
            if "error" in record:
                self._failed.add(self._end)
            return key, self._scored_by.index(same)
        except (ValueError, KeyError, TypeError) as error:
            message = (
                f"{self._path}:{number}: no result of matcher; name another file, or write "
                "over this one with --fresh"
            )
            raise LedgerError(message) from error


def _key(digest: str, name: str) -> bytes | None:
    """Return what decides a result: the bytes of a file, and its suffix, which may lie.

    None without a digest, as of a file that could not be opened: that may change.
    """
    return bytes.fromhex(digest) + Path(name).suffix.lower().encode() if digest else None


def _is_torn(line: bytes) -> bool:
    """Tell whether a line without an end is the beginning of a result."""
    return line.startswith(_BEGINNING) or _BEGINNING.startswith(line)
