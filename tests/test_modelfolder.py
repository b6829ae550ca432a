"""The model folder: what is kept, and what happens when it is not as it should be."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from matcher import RoleMatcher, RoleProfile
from matcher.errors import ModelError
from matcher.modelfolder import CONFIG, DIRECTIONS, packaged_model, packaged_profile


@pytest.fixture
def saved(tmp_path: Path, model: RoleMatcher) -> Path:
    """Return a folder that holds the packaged matcher, saved anew."""
    model.save(tmp_path / "model")
    return tmp_path / "model"


def test_a_saved_matcher_gives_the_same_scores(
    saved: Path, model: RoleMatcher, resume_text: str
) -> None:
    """Everything that a score needs is in the folder."""
    again = RoleMatcher.load(saved)
    assert np.allclose(
        again.transform([resume_text]), model.transform([resume_text]), atol=1e-3
    )


def test_a_folder_holds_no_pickle(saved: Path) -> None:
    """Only JSON, Markdown, arrays that load without pickle, and what spaCy writes."""
    files = {path.relative_to(saved).as_posix() for path in saved.rglob("*") if path.is_file()}
    assert {
        "config.json",
        "directions.npz",
        "lexical.json",
        "lexical.npz",
        "profile.md",
    } <= files
    for path in saved.glob("*.npz"):
        with np.load(path, allow_pickle=False) as arrays:
            assert all(arrays[name].dtype != object for name in arrays.files)


def test_the_packaged_folder_is_small_enough_for_git() -> None:
    """At most 20 MB."""
    size = sum(path.stat().st_size for path in packaged_model().rglob("*") if path.is_file())
    assert size <= 20_000_000


def test_the_packaged_profile_is_the_one_that_was_learned_for(model: RoleMatcher) -> None:
    """An edit of the profile without learning anew would silently lose its directions."""
    config = json.loads((packaged_model() / CONFIG).read_text(encoding="utf-8"))
    assert RoleProfile.from_file(packaged_profile()).checksum == config["profile"]
    assert model.model_.directions is not None


def test_an_edited_profile_stands_for_itself(model: RoleMatcher, resume_text: str) -> None:
    """What was learned for other words is left out, and the texts are compared."""
    text = model.profile_.to_markdown().replace("roadmap", "road map")
    edited = RoleMatcher.load(profile=RoleProfile.from_markdown(text))
    assert edited.model_.directions is None
    assert edited.transform([resume_text]).shape == (1, 12)


def test_a_folder_without_a_model_says_so(tmp_path: Path) -> None:
    """What, where, and what to do."""
    with pytest.raises(
        ModelError, match=r"no model here \(config.json is missing\).*RoleMatcher"
    ):
        RoleMatcher.load(tmp_path)


def test_a_model_of_another_version_says_which(saved: Path) -> None:
    """Both versions are named."""
    config = json.loads((saved / CONFIG).read_text(encoding="utf-8"))
    (saved / CONFIG).write_text(json.dumps({**config, "format": 99}), encoding="utf-8")
    with pytest.raises(ModelError, match=r"format 99.*reads format 1"):
        RoleMatcher.load(saved)


@pytest.mark.parametrize("content", ["not json", "[]", "{}"])
def test_an_unreadable_configuration_is_a_model_error(saved: Path, content: str) -> None:
    """No foreign error leaves."""
    (saved / CONFIG).write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be read"):
        RoleMatcher.load(saved)


@pytest.mark.parametrize("name", ["lexical.json", "lexical.npz", DIRECTIONS, "profile.md"])
def test_a_damaged_file_is_a_model_error(saved: Path, name: str) -> None:
    """Whichever file it is."""
    (saved / name).write_bytes(b"\x00\x01 rubbish")
    with pytest.raises(ModelError, match="damaged"):
        RoleMatcher.load(saved)


def test_missing_vectors_are_a_model_error_at_first_use(saved: Path, resume_text: str) -> None:
    """Vectors are loaded when they are needed, and named when they are not there."""
    shutil.rmtree(saved / "vectors")
    with pytest.raises(ModelError, match="vectors: spaCy cannot load"):
        RoleMatcher.load(saved).transform([resume_text])
