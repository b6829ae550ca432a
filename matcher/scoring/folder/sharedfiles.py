"""What serves every role, as files."""

from __future__ import annotations

import shutil
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.scoring.calibration import CurvePair
from matcher.scoring.deedmodel import DEED_NAMES, DeedModel
from matcher.scoring.folder.checked import (
    CONFIG,
    checksums,
    damaged,
    quick_sums,
    read_config,
    verify,
    write_config,
)
from matcher.scoring.parts import Shared
from matcher.scoring.vectorizers import (
    FREQUENCIES,
    TERMS,
    VECTORS,
    LexicalVectorizer,
    SemanticVectorizer,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


def write_shared(shared: Shared, folder: Path) -> None:
    """Write what serves every role; OSError as the file system gives it."""
    folder.mkdir(parents=True, exist_ok=True)
    shared.lexical.save(folder)
    pipeline = Path(shared.semantic.pipeline)
    if pipeline.is_dir():  # a copy is the same to the last byte, which to_disk need not be
        if pipeline.resolve() != (folder / VECTORS).resolve():
            shutil.copytree(pipeline, folder / VECTORS, dirs_exist_ok=True)
    else:
        shared.semantic.nlp.to_disk(folder / VECTORS)
    describe_shared(shared, folder)


def describe_shared(shared: Shared, folder: Path) -> None:
    """Write all but the document frequencies and the vectors, which must stand there."""
    names = (TERMS, FREQUENCIES, VECTORS)
    config = {
        "digest": shared.digest,
        "n_texts": shared.n_texts,
        "weights": list(shared.weights),
        "text_share": shared.text_share,
        "general": asdict(shared.general),
        "deeds": asdict(shared.deeds),
        "files": checksums(folder, names),
        "sums": quick_sums(folder, names),
    }
    write_config(folder, CONFIG, config)


def read_shared(folder: Path) -> Shared:
    """Read what serves every role.

    Raises ModelError if the folder is missing, damaged or of another version.
    """
    config = read_config(folder, CONFIG)
    with damaged(folder):
        verify(folder, config["files"], config.get("sums"))
        return _assembled(config, folder)


def accept_files(folder: Path) -> None:
    """Take document frequencies and vectors that were built anew for the shared ones.

    Roles that were learned with the old ones are not read with them. Raises ModelError as
    :func:`read_shared`, but not for other checksums.
    """
    config = read_config(folder, CONFIG)
    with damaged(folder):
        describe_shared(_assembled(config, folder), folder)


def _assembled(config: Mapping[str, Any], folder: Path) -> Shared:
    return Shared(
        lexical=LexicalVectorizer.load(folder),
        semantic=SemanticVectorizer(folder / VECTORS),
        general=CurvePair.from_dict(config["general"]),
        deeds=_deeds(config["deeds"]),
        n_texts=int(config["n_texts"]),
        weights=tuple(map(float, config["weights"])),
        text_share=float(config["text_share"]),
    )


def _deeds(entry: Mapping[str, Any]) -> DeedModel:
    weights = {name: float(entry["weights"][name]) for name in DEED_NAMES}
    return DeedModel(weights, float(entry["intercept"]), tuple(map(float, entry["manner"])))
