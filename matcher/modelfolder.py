"""What a matcher has learned, and the folder of arrays and JSON that keeps it."""

from __future__ import annotations

import json
import zipfile
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix

from matcher.calibration import Calibration, CurvePair
from matcher.errors import ModelError, ProfileError
from matcher.profiles import RoleProfile
from matcher.vectorizers import LexicalVectorizer, SemanticVectorizer
from matcher.verdicts import DeedModel, Phrases

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FORMAT = 1
CONFIG, PROFILE, DIRECTIONS, VECTORS = "config.json", "profile.md", "directions.npz", "vectors"
EDITED = (
    "the profile was edited, so the directions and curves learned for its old text do not "
    "apply: scores rest on its texts alone and are less sure; calibrate() mends that"
)
"""Warning of results whose profile is an edited version of the learned one."""

_HERE = Path(__file__).parent
_REINSTALL = "install matcher anew"


def _packaged(installed: str, checkout: str) -> Path:
    """Find a data file: inside the installed package, or beside it in a checkout."""
    inside = _HERE / "data" / installed
    return inside if inside.exists() else _HERE.parent / checkout


def packaged_model() -> Path:
    """Return the folder of the model that ships with matcher."""
    return _packaged("models", "models")


def packaged_profile() -> Path:
    """Return the file of the profile that ships with matcher."""
    return _packaged("role_profile.md", "corpus/role_profile.md")


@dataclass(frozen=True)
class Directions:
    """For each competency one learned vector in each space, in the profile's order.

    ``lexical`` has shape (n_competencies, n_terms), ``semantic`` (n_competencies,
    n_dimensions). Both have rows of length one. They were learned from passages that
    readers pointed at and from the profile's own texts.
    """

    lexical: Floats
    semantic: Floats


@dataclass(frozen=True)
class Targets:
    """The unit vectors of a profile's texts, some rows for each competency.

    ``bounds[i]`` and ``bounds[i + 1]`` delimit the rows of competency i in both matrices.
    """

    lexical: csr_matrix
    semantic: NDArray[np.float64]
    bounds: tuple[int, ...]


@dataclass(frozen=True)
class Model:
    """Everything that turns a résumé into a result; replaced as a whole, never changed.

    ``calibrations`` holds curves for each competency that has labels of its own, by id;
    ``general`` serves the others. ``shares`` say how much each counts in the overall score;
    without them all count alike. ``n_texts`` texts of a competency are averaged, and the
    best passages of a résumé with ``weights``, which fall and sum to one. Where there are
    ``directions``, the cosine with them counts beside that with the texts, whose share is
    ``text_share``; without them the texts stand for themselves. ``warnings`` go with every
    result.
    """

    profile: RoleProfile
    lexical: LexicalVectorizer
    semantic: SemanticVectorizer
    general: CurvePair
    deeds: DeedModel
    n_texts: int
    weights: tuple[float, ...]
    text_share: float
    calibrations: Mapping[str, CurvePair] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)
    directions: Directions | None = None
    warnings: tuple[str, ...] = ()

    def for_profile(self, profile: RoleProfile) -> Model:
        """Return the model for another profile: what was learned for this one is left out.

        A profile that shares competencies with this one is an edited one, and a warning
        says what the edit costs.
        """
        if profile.checksum == self.profile.checksum:
            return self
        lost = self.directions is not None or EDITED in self.warnings
        edited = lost and not _ids(profile).isdisjoint(_ids(self.profile))
        texts = [text for competency in profile.competencies for text in competency.texts]
        return replace(
            self,
            profile=profile,
            lexical=self.lexical.extended(texts),
            calibrations={},
            shares={},
            directions=None,
            warnings=(EDITED,) if edited else (),
        )

    def with_vectors(self, pipeline: str | Path) -> Model:
        """Return the model with the vectors of another spaCy pipeline, by folder or name.

        Directions and calibrations belong to the vectors they were learned with.
        """
        semantic = SemanticVectorizer(pipeline)
        return replace(self, semantic=semantic, calibrations={}, directions=None)

    def with_documents(self, texts: Sequence[str]) -> Model:
        """Return the model with the document frequencies of ``texts`` added."""
        lexical = self.lexical.plus(texts)
        directions = self.directions
        if directions is not None:
            new = len(lexical.terms) - directions.lexical.shape[1]
            padded = np.pad(directions.lexical, ((0, 0), (0, new)))
            directions = replace(directions, lexical=padded)
        return replace(self, lexical=lexical, directions=directions)

    def share(self, competency_id: str) -> float:
        """Return the share of a competency in the overall score: all of them sum to one."""
        return self.shares.get(competency_id, 1 / len(self.profile.competencies))

    def calibration(self, competency_id: str) -> CurvePair:
        """Return the curves of a competency: its own, or the general ones."""
        return self.calibrations.get(competency_id, self.general)

    @cached_property
    def phrases(self) -> Phrases:
        """The profile's own words: to copy them into a résumé is no deed."""
        return Phrases.of(t for c in self.profile.competencies for t in c.texts)

    @cached_property
    def targets(self) -> Targets:
        """The vectors of the profile's texts."""
        competencies = self.profile.competencies
        texts = [text for competency in competencies for text in competency.texts]
        ends = np.cumsum([0, *(len(competency.texts) for competency in competencies)])
        lexical, semantic = self.lexical.transform(texts), self.semantic.transform(texts)
        return Targets(lexical, semantic, tuple(ends.tolist()))


def _ids(profile: RoleProfile) -> set[str]:
    return {competency.id for competency in profile.competencies}


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
    own = folder / PROFILE
    try:
        profile = RoleProfile.from_file(own if own.exists() else packaged_profile())
        model = _assemble(config, profile, folder)
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
        directions=_read_directions(folder / DIRECTIONS) if own else None,
        warnings=tuple(config["warnings"]) if own else (EDITED,),
    )


def _calibrations(config: dict[str, Any]) -> dict[str, CurvePair]:
    return {name: _pair(values) for name, values in config["calibrations"].items()}


def _pair(values: dict[str, dict[str, float]]) -> CurvePair:
    return CurvePair(Calibration(**values["both"]), Calibration(**values["vectors"]))


def _read_directions(path: Path) -> Directions | None:
    if not path.exists():
        return None
    with np.load(path, allow_pickle=False) as arrays:
        return Directions(
            _unit_rows(arrays["lexical"].astype(np.float64)),
            _unit_rows(arrays["semantic"].astype(np.float64)),
        )


def _unit_rows(rows: Floats) -> Floats:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(length, 1e-12), dtype=np.float64)
