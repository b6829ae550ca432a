"""The general model, as files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.scoring.deedmodel import DEED_NAMES
from matcher.scoring.folder.checked import (
    CONFIG,
    checksums,
    damaged,
    read_config,
    verify,
    write_config,
)
from matcher.scoring.general.judging import PRESENCE, GeneralModel, Weighing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

AXES_FILE = "axes.npz"


def write_general(general: GeneralModel, folder: Path, shared: str) -> None:
    """Write the general model; ``shared`` is the digest of what it was learned with.

    OSError as the file system gives it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(folder / AXES_FILE, axes=general.axes.astype(np.float32))
    config = {
        "shared": shared,
        "presence": general.presence._asdict(),
        "deeds": general.deeds._asdict(),
        "nearness": list(general.nearness),
        "files": checksums(folder, [AXES_FILE]),
    }
    write_config(folder, CONFIG, config)


def read_general(folder: Path, shared: str | None) -> GeneralModel | None:
    """Read the general model of a folder; None where there is none.

    Raises ModelError if it is damaged, of another version, or was learned with other vectors
    or word frequencies than those whose digest is ``shared``.
    """
    if not (folder / CONFIG).exists():
        return None
    config = read_config(folder, CONFIG)
    with damaged(folder):
        verify(folder, config["files"])
        if config["shared"] != shared:
            raise ValueError("learned with other vectors or word frequencies")
        with np.load(folder / AXES_FILE, allow_pickle=False) as arrays:
            axes = arrays["axes"].astype(np.float64)
        return GeneralModel(
            presence=_weighing(config["presence"], PRESENCE),
            deeds=_weighing(config["deeds"], DEED_NAMES),
            axes=axes,
            nearness=tuple(map(float, config["nearness"])),  # type: ignore[arg-type]
        )


def forget_general(folder: Path) -> None:
    """Remove the general model of a folder, if there is one, and nothing else there."""
    for name in (CONFIG, AXES_FILE):
        (folder / name).unlink(missing_ok=True)


def _weighing(entry: Mapping[str, Any], names: tuple[str, ...]) -> Weighing:
    weights = {name: float(entry["weights"][name]) for name in names}
    return Weighing(weights, tuple(map(float, entry["axes"])), float(entry["intercept"]))
