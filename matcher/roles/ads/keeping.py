"""What was learned of advertisements, as files: arrays, and JSON that holds their checksum."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import file_digest
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from matcher.errors import ModelError

_FAULTS = (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile)


def write_arrays(
    config: Path,
    arrays: Mapping[str, npt.NDArray[np.float64]],
    said: Mapping[str, Any],
    weights: str,
) -> None:
    """Write arrays as float16 to a file ``weights``, and what is ``said`` to ``config``.

    OSError as the file system gives it.
    """
    config.parent.mkdir(parents=True, exist_ok=True)
    file = config.with_name(weights)
    halved = {name: array.astype(np.float16) for name, array in arrays.items()}
    np.savez_compressed(file, **halved)  # type: ignore[arg-type]
    whole = {**said, "files": {weights: _checksum(file)}}
    config.write_text(json.dumps(whole, indent=2) + "\n", encoding="utf-8")


def read_arrays(
    config: Path, expected: Mapping[str, Any], weights: str
) -> tuple[dict[str, Any], dict[str, npt.NDArray[np.float64]]]:
    """Return what :func:`write_arrays` wrote: what is said, and the arrays as float64.

    Raises ValueError where something ``expected`` is said otherwise or the arrays are not
    those that were saved, and OSError, KeyError or BadZipFile for what is broken.
    """
    said = json.loads(config.read_text(encoding="utf-8"))
    if any(said[key] != value for key, value in expected.items()):
        raise ValueError("it is of another version")
    file = config.with_name(weights)
    if _checksum(file) != said["files"][weights]:
        raise ValueError(f"{weights} is not the file that was saved")
    with np.load(file, allow_pickle=False) as arrays:
        return said, {name: arrays[name].astype(np.float64) for name in arrays.files}


@contextmanager
def model_of(what: str, folder: Path) -> Iterator[None]:
    """Raise ModelError, which names the model and its folder, for what is broken inside."""
    try:
        yield
    except _FAULTS as error:
        message = f"{folder}: the model of {what} is damaged ({error}); install anew"
        raise ModelError(message) from error


def _checksum(file: Path) -> str:
    with file.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()
