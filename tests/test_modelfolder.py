"""The model folder: what is kept, and what happens when it is not as it should be."""

from __future__ import annotations

import json
import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from matcher import Resume, RoleMatcher, RoleProfile
from matcher.errors import ModelError
from matcher.packaged import packaged_model, packaged_profile
from matcher.reports import render
from matcher.scoring.folder import CONFIG, DIRECTIONS, PROFILE
from matcher.scoring.model import EDITED


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


@pytest.fixture
def edited(model: RoleMatcher) -> RoleProfile:
    """Return the packaged profile with one word of its texts spelled otherwise."""
    text = model.profile_.to_markdown().replace("roadmap", "road map")
    return RoleProfile.from_markdown(text)


def test_an_edited_profile_stands_for_itself(edited: RoleProfile, resume_text: str) -> None:
    """What was learned for other words is left out, and the texts are compared."""
    matcher = RoleMatcher.load(profile=edited)
    assert matcher.model_.directions is None
    assert matcher.transform([resume_text]).shape == (1, 12)
    shares = [m.share for m in matcher.match(Resume("a", resume_text)).competencies]
    assert shares == [1 / 12] * 12


def test_an_edited_profile_warns_with_every_result(
    edited: RoleProfile, resume_text: str
) -> None:
    """After the warnings of the document, however the matcher came by the profile."""
    resume = Resume("noor.txt", resume_text, warnings=("is too short",))
    for matcher in (RoleMatcher.load(profile=edited), RoleMatcher(edited).fit()):
        assert matcher.match(resume).warnings == ("is too short", EDITED)


def test_a_ranking_warns_of_an_edited_profile_once(
    edited: RoleProfile, resume_text: str, cake_text: str
) -> None:
    """The warning is the profile's, and not that of any one résumé."""
    matcher = RoleMatcher.load(profile=edited)
    results = [matcher.match(Resume(text[:4], text)) for text in (resume_text, cake_text)]
    lines = render(results, width=400).splitlines()
    assert [line for line in lines if "profile was edited" in line] == [f"! {EDITED}"]


def test_labels_for_an_edited_profile_end_the_warning(
    edited: RoleProfile, resume_text: str, cake_text: str
) -> None:
    """Curves fitted to its own texts apply."""
    texts = [resume_text, cake_text]
    matcher = RoleMatcher(edited).fit().calibrate(texts, [[2] * 12, [0] * 12])
    assert matcher.match(Resume("noor.txt", resume_text)).warnings == ()


def test_the_packaged_profile_and_one_of_another_role_do_not_warn(
    model: RoleMatcher, resume_text: str
) -> None:
    """Nothing was ever learned for a baker, and the packaged profile is as it was."""
    text = "---\nrole: Baker\n---\n## Essential skills\n### Dough\nKneads.\n- kneaded dough\n"
    baker = RoleMatcher.load(profile=RoleProfile.from_markdown(text))
    same = RoleMatcher.load(profile=RoleProfile.from_file(packaged_profile()))
    for matcher in (model, same, baker):
        assert matcher.match(Resume("noor.txt", resume_text)).warnings == ()


def test_a_profile_edited_in_the_folder_warns(saved: Path, resume_text: str) -> None:
    """By hand, and without learning anew."""
    path = saved / PROFILE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("roadmap", "road map"), encoding="utf-8")
    matcher = RoleMatcher.load(saved)
    assert matcher.match(Resume("noor.txt", resume_text)).warnings == (EDITED,)
    assert matcher.model_.directions is None
    assert not matcher.model_.calibrations


def test_the_warning_of_an_edited_profile_outlives_saving_and_a_second_edit(
    tmp_path: Path, model: RoleMatcher
) -> None:
    """What was learned is gone for good, and so each result goes on saying."""
    edited = replace(model.profile_, role="Product Manager")
    RoleMatcher.load(profile=edited).save(tmp_path)
    again = replace(model.profile_, role="Junior Product Manager")
    for loaded in (RoleMatcher.load(tmp_path), RoleMatcher.load(tmp_path, profile=again)):
        assert loaded.model_.warnings == (EDITED,)


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


@pytest.mark.parametrize("name", ["lexical.json", "lexical.npz", DIRECTIONS, "vectors"])
def test_a_folder_that_lost_a_part_is_never_used_without_it(
    saved: Path, resume_text: str, name: str
) -> None:
    """Less would be another model with other scores."""
    lost = saved / name
    shutil.rmtree(lost) if lost.is_dir() else lost.unlink()
    with pytest.raises(ModelError, match=name):
        RoleMatcher.load(saved).transform([resume_text])


def test_a_folder_that_lost_its_profile_is_for_no_other_role(tmp_path: Path) -> None:
    """It does not become the packaged one."""
    role = "---\nrole: Baker\n---\n## Responsibilities\n### Oven Care\nKeeps ovens clean.\n"
    indicator = "- cleaned deck ovens\n"
    RoleMatcher(RoleProfile.from_markdown(role + indicator)).fit().save(tmp_path)
    (tmp_path / PROFILE).unlink()
    with pytest.raises(ModelError, match=r"profile\.md is missing"):
        RoleMatcher.load(tmp_path)


def test_a_pickled_matcher_finds_the_vectors_where_it_is_loaded(model: RoleMatcher) -> None:
    """Another machine has them elsewhere."""
    data = pickle.dumps(model)
    assert str(packaged_model()).encode() not in data
    again = pickle.loads(data)  # noqa: S301 -- our own
    assert again.model_.semantic.pipeline == model.model_.semantic.pipeline


def test_a_profile_with_the_same_texts_keeps_its_own_kinds(model: RoleMatcher) -> None:
    """What was learned applies, and what is shown is what was given."""
    first, *others = model.profile_.competencies
    other = replace(first, kind="skill" if first.kind == "responsibility" else "responsibility")
    profile = replace(model.profile_, competencies=(other, *others))
    matcher = RoleMatcher.load(profile=profile)
    assert matcher.profile_ == profile
    assert matcher.model_.directions is not None


def test_missing_vectors_are_a_model_error_at_first_use(saved: Path, resume_text: str) -> None:
    """Vectors are loaded when they are needed, and named when they are not there."""
    shutil.rmtree(saved / "vectors")
    with pytest.raises(ModelError, match="vectors: spaCy cannot load"):
        RoleMatcher.load(saved).transform([resume_text])
