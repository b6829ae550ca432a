"""Files of a model, read only if they are whole: of this format, with their checksums."""

from __future__ import annotations

import json
import zipfile
import zlib
from contextlib import contextmanager
from hashlib import file_digest, sha256
from typing import TYPE_CHECKING, Any

from matcher.errors import ModelError, ProfileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

FORMAT = 2
CONFIG = "config.json"
REINSTALL = "install matcher anew"
_LARGE = 2**20  # bytes: the SHA-256 of so many and more is a part of a start that is felt


def read_config(folder: Path, name: str) -> dict[str, Any]:
    """Return the JSON object that says what is in a folder, ``name`` there.

    Raises ModelError if it is missing, cannot be read or is of another format.
    """
    try:
        config = json.loads((folder / name).read_text(encoding="utf-8"))
        version = config["format"]
    except FileNotFoundError as error:
        message = f"{folder}: {name} is missing; save the model again, or {REINSTALL}"
        raise ModelError(message) from error
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        message = f"{folder}: {name} cannot be read; save the model again, or {REINSTALL}"
        raise ModelError(message) from error
    if version != FORMAT:
        message = (
            f"{folder}: a model of format {version}, and this matcher reads format {FORMAT}; "
            "fit, calibrate or learn and save it again with this version, or install the "
            "version that wrote it"
        )
        raise ModelError(message)
    if config.pop("checksum", None) != _digest(config):
        message = (
            f"{folder}: {name} is not what was saved; save the model again, or {REINSTALL}"
        )
        raise ModelError(message)
    return dict(config)


def write_config(folder: Path, name: str, config: Mapping[str, Any]) -> None:
    """Write what :func:`read_config` reads."""
    content = {"format": FORMAT, **config}
    text = json.dumps({**content, "checksum": _digest(content)}, indent=2, ensure_ascii=False)
    (folder / name).write_text(text + "\n", encoding="utf-8")


def _digest(config: Mapping[str, Any]) -> str:
    """Return the SHA-256 of what a configuration says, in whatever order and layout."""
    return sha256(json.dumps(config, sort_keys=True).encode()).hexdigest()


def checksums(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Return the SHA-256 of files and of all files in folders, in hexadecimal, by name."""
    return {name: _checksum(folder / name) for name in _files_below(folder, names)}


def quick_sums(folder: Path, names: Iterable[str]) -> dict[str, int]:
    """Return the CRC-32 of those of the files that are large, by name."""
    found = _files_below(folder, names)
    large = (name for name in found if (folder / name).stat().st_size >= _LARGE)
    return {name: _quick_sum(folder / name) for name in large}


def _files_below(folder: Path, names: Iterable[str]) -> list[str]:
    paths = (folder / name for name in names)
    files = (file for path in paths for file in (path.rglob("*") if path.is_dir() else [path]))
    return [file.relative_to(folder).as_posix() for file in sorted(files) if file.is_file()]


def _checksum(file: Path) -> str:
    with file.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


def _quick_sum(file: Path) -> int:
    total, part = 0, bytearray(_LARGE // 4)
    with file.open("rb", buffering=0) as stream:
        while read := stream.readinto(part):
            total = zlib.crc32(memoryview(part)[:read], total)
    return total


def verify(
    folder: Path, expected: Mapping[str, str], sums: Mapping[str, int] | None = None
) -> None:
    """Raise ValueError if a file is not the one that was written, OSError if it is missing.

    A file that ``sums`` names is told by its CRC-32 instead, in less than half the time: it too
    changes with any byte, and only who means to can make another file of the same.
    """
    quick = sums or {}
    for name, checksum in expected.items():
        file = folder / name
        same = _quick_sum(file) == quick[name] if name in quick else _checksum(file) == checksum
        if not same:
            raise ValueError(f"{name} is not the file that was saved")


def is_whole(folder: Path) -> bool:
    """Tell whether all files of a folder are those that its configuration tells of."""
    try:
        with damaged(folder):
            verify(folder, read_config(folder, CONFIG)["files"])
    except ModelError:
        return False
    return True


@contextmanager
def damaged(folder: Path) -> Iterator[None]:
    """Turn what reading a broken file raises into a ModelError that names the folder."""
    try:
        yield
    except (
        ProfileError,
        OSError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        zipfile.BadZipFile,
    ) as error:
        if isinstance(error, ModelError):
            raise
        message = f"{folder}: the model is damaged ({error}); save it again, or {REINSTALL}"
        raise ModelError(message) from error
