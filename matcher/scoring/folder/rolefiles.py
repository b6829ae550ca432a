"""What was learned for a role, as files."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.datamodels import Competency
from matcher.roles.profiles import RoleProfile
from matcher.scoring.calibration import CurvePair
from matcher.scoring.folder.checked import (
    checksums,
    damaged,
    read_config,
    verify,
    write_config,
)
from matcher.scoring.quantiles import Quantiles
from matcher.scoring.role import Directions, LearnedRole, unit_rows

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from matcher.scoring.arrays import Floats


_TEXTS = ("id", "name", "statement")  # what else a competency has is its profile's

ROLE_FILE, DIRECTIONS = "role.json", "directions.npz"


def write_role(
    role: LearnedRole, folder: Path, shared: str, *, profile: str | None = None
) -> None:
    """Write what was learned for a role; ``shared`` is the digest of what it was learned with.

    ``profile`` names the file beside it that holds the profile of now, if there is one.
    OSError as the file system gives it.
    """
    (folder / DIRECTIONS).unlink(missing_ok=True)
    if role.directions is not None:
        np.savez(  # to unpack half precision takes a fiftieth of a start, and spares a quarter
            folder / DIRECTIONS,
            lexical=role.directions.lexical.astype(np.float16),
            semantic=role.directions.semantic.astype(np.float32),
        )
    config = {
        "role": role.profile.role,
        "organisation": role.profile.organisation,
        "profile": profile,
        "shared": shared,
        "terms": list(role.terms),
        "competencies": [_described(role, each) for each in role.profile.competencies],
        "directions": list(role.directions.ids) if role.directions is not None else [],
        "quantiles": role.quantiles.to_dict() if role.quantiles else None,
        "files": checksums(folder, [DIRECTIONS] if role.directions is not None else []),
    }
    write_config(folder, ROLE_FILE, config)


def keep_quantiles(folder: Path, quantiles: Quantiles) -> None:
    """Write where overall scores lie beside what was learned for the role of a folder.

    Raises ModelError if the folder is missing or of another version, and OSError as the file
    system gives it.
    """
    config = read_config(folder, ROLE_FILE)
    write_config(folder, ROLE_FILE, config | {"quantiles": quantiles.to_dict()})


def _described(role: LearnedRole, competency: Competency) -> dict[str, Any]:
    """Return a competency as it was learned, and the numbers that were learned for it."""
    curves = role.curves.get(competency.id)
    return {
        **{name: getattr(competency, name) for name in _TEXTS},
        "kind": competency.kind,
        "indicators": list(competency.indicators),
        "share": role.shares.get(competency.id),
        "deed": role.deeds.get(competency.id),
        "curves": asdict(curves) if curves else None,
    }


def read_role(folder: Path) -> LearnedRole:
    """Read what was learned for a role.

    Raises ModelError if the folder is missing, damaged or of another version.
    """
    config = read_config(folder, ROLE_FILE)
    with damaged(folder):
        verify(folder, config["files"])
        entries = config["competencies"]
        competencies = tuple(map(_competency, entries))
        return LearnedRole(
            profile=RoleProfile(config["role"], config["organisation"], competencies),
            terms=tuple(config["terms"]),
            curves={e["id"]: CurvePair.from_dict(e["curves"]) for e in entries if e["curves"]},
            shares=_numbers(entries, "share"),
            deeds=_numbers(entries, "deed"),
            directions=_read_directions(folder, tuple(config["directions"])),
            quantiles=_quantiles(config.get("quantiles")),
        )


def _competency(entry: dict[str, Any]) -> Competency:
    own, name, statement = (str(entry[key]) for key in _TEXTS)
    return Competency(own, name, entry["kind"], statement, tuple(entry["indicators"]))


def _numbers(entries: list[dict[str, Any]], key: str) -> dict[str, float]:
    return {entry["id"]: float(entry[key]) for entry in entries if entry[key] is not None}


def _quantiles(values: dict[str, Any] | None) -> Quantiles | None:
    return Quantiles.from_dict(values) if values else None


def _read_directions(folder: Path, ids: tuple[str, ...]) -> Directions | None:
    if not ids:
        return None
    with np.load(folder / DIRECTIONS, allow_pickle=False) as arrays:
        return Directions(ids, _unit(arrays["lexical"]), _unit(arrays["semantic"]))


def _unit(stored: NDArray[np.floating[Any]]) -> Floats:
    """Return stored rows at length one, one by one: a large copy of all costs new memory."""
    rows = np.empty(stored.shape)
    for row, told in zip(rows, stored, strict=True):
        row[:] = unit_rows(told[None].astype(np.float64))[0]
    return rows
