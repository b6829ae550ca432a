"""The folder of arrays and JSON that keeps what a matcher has learned."""

from __future__ import annotations

import json
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.errors import ModelError, ProfileError
from matcher.packaged import packaged_model, packaged_profile
from matcher.roles.profiles import RoleProfile
from matcher.scoring.calibration import Calibration, CurvePair
from matcher.scoring.model import EDITED, Directions, Model
from matcher.scoring.vectorizers import VECTORS, LexicalVectorizer, SemanticVectorizer
from matcher.scoring.verdicts import DeedModel

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FORMAT = 1
CONFIG, PROFILE, DIRECTIONS = "config.json", "profile.md", "directions.npz"
_REINSTALL = "install matcher anew"


def save_model(model: Model, folder: Path) -> None:
    """Write a model to a folder, made if need be; OSError as the file system gives it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PROFILE).write_text(model.profile.to_markdown(), encoding="utf-8")
    write_learned(model, folder)
    model.semantic.nlp.to_disk(folder / VECTORS)


def write_learned(model: Model, folder: Path) -> None:
    """Write all of a model but its profile and vectors, which have files of their own."""
    config = {
        "format": FORMAT,
        "profile": model.profile.checksum,
        "n_texts": model.n_texts,
        "weights": list(model.weights),
        "text_share": model.text_share,
        "directions": model.directions is not None,
        "general": asdict(model.general),
        "calibrations": {name: asdict(c) for name, c in model.calibrations.items()},
        "shares": dict(model.shares),
        "warnings": list(model.warnings),
        "deeds": asdict(model.deeds),
    }
    text = json.dumps(config, indent=2, ensure_ascii=False)
    (folder / CONFIG).write_text(text + "\n", encoding="utf-8")
    model.lexical.save(folder)
    if model.directions is None:
        (folder / DIRECTIONS).unlink(missing_ok=True)
        return
    np.savez_compressed(
        folder / DIRECTIONS,
        lexical=model.directions.lexical.astype(np.float16),
        semantic=model.directions.semantic.astype(np.float32),
    )


def load_model(folder: Path | None = None) -> Model:
    """Read a model from its folder, by default the packaged one.

    Raises ModelError if the folder is missing, damaged or of another version.
    """
    folder = packaged_model() if folder is None else folder
    config = _read_config(folder)
    try:
        model = _assemble(config, _read_profile(folder, config), folder)
    except (
        ProfileError,
        OSError,
        ValueError,
        KeyError,
        TypeError,
        zipfile.BadZipFile,
    ) as error:
        message = f"{folder}: the model is damaged ({error}); save it again, or {_REINSTALL}"
        raise ModelError(message) from error
    return model


def _read_config(folder: Path) -> dict[str, Any]:
    try:
        config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        version = config["format"]
    except FileNotFoundError as error:
        message = (
            f"{folder}: no model here ({CONFIG} is missing); name a folder that "
            f"RoleMatcher.save wrote, or {_REINSTALL} to get its own back"
        )
        raise ModelError(message) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = f"{folder}: {CONFIG} cannot be read; save the model again, or {_REINSTALL}"
        raise ModelError(message) from error
    if version != FORMAT:
        message = (
            f"{folder}: a model of format {version}, and this matcher reads format {FORMAT}; "
            "fit and save it again with this version, or install the version that wrote it"
        )
        raise ModelError(message)
    return dict(config)


def _read_profile(folder: Path, config: dict[str, Any]) -> RoleProfile:
    """Read the folder's profile; the packaged model has its beside it, which may be edited."""
    own = folder / PROFILE
    if own.exists():
        return RoleProfile.from_file(own)
    profile = RoleProfile.from_file(packaged_profile())
    packaged = folder.resolve() == packaged_model().resolve()
    if not packaged and profile.checksum != config["profile"]:
        raise ValueError(f"{PROFILE} is missing")
    return profile


def _assemble(config: dict[str, Any], profile: RoleProfile, folder: Path) -> Model:
    own = profile.checksum == config["profile"]
    lexical = LexicalVectorizer.load(folder)
    if not own:
        lexical = lexical.extended([t for c in profile.competencies for t in c.texts])
    return Model(
        profile=profile,
        lexical=lexical,
        semantic=SemanticVectorizer(folder / VECTORS),
        general=_pair(config["general"]),
        deeds=DeedModel(**config["deeds"]),
        n_texts=int(config["n_texts"]),
        weights=tuple(map(float, config["weights"])),
        text_share=float(config["text_share"]),
        calibrations=_calibrations(config) if own else {},
        shares=config["shares"] if own else {},
        directions=_read_directions(folder, config) if own else None,
        warnings=tuple(config["warnings"]) if own else (EDITED,),
    )


def _calibrations(config: dict[str, Any]) -> dict[str, CurvePair]:
    return {name: _pair(values) for name, values in config["calibrations"].items()}


def _pair(values: dict[str, dict[str, float]]) -> CurvePair:
    return CurvePair(Calibration(**values["both"]), Calibration(**values["vectors"]))


def _read_directions(folder: Path, config: dict[str, Any]) -> Directions | None:
    if not config["directions"]:
        return None
    with np.load(folder / DIRECTIONS, allow_pickle=False) as arrays:
        return Directions(
            _unit_rows(arrays["lexical"].astype(np.float64)),
            _unit_rows(arrays["semantic"].astype(np.float64)),
        )


def _unit_rows(rows: Floats) -> Floats:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(length, 1e-12), dtype=np.float64)
