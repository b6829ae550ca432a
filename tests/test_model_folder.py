"""The folder of models: what is kept, and what happens when it is not as it should be."""

from __future__ import annotations

import json
import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from matcher import RoleMatcher, RoleProfile
from matcher.errors import ModelError
from matcher.packaged import (
    packaged_general,
    packaged_models,
    packaged_role,
    packaged_shared,
)
from matcher.scoring import folder
from matcher.scoring.folder import PROFILE
from matcher.scoring.folder.checked import (
    CONFIG,
    checksums,
    quick_sums,
    read_config,
    write_config,
)
from matcher.scoring.folder.generalfiles import AXES_FILE
from matcher.scoring.folder.rolefiles import DIRECTIONS, ROLE_FILE

ROLE = Path("roles/senior-product-manager")
FILES = [
    "shared/lexical.json",
    "shared/lexical.npz",
    "shared/vectors/vocab/vectors",
    "general/axes.npz",
    f"{ROLE}/{DIRECTIONS}",
    f"{ROLE}/{PROFILE}",
]

TABLE = "vectors/vocab/vectors"


@pytest.fixture
def saved(tmp_path: Path, model: RoleMatcher) -> Path:
    """Return a folder that holds the packaged matcher, saved anew."""
    model.save(tmp_path / "models")
    return tmp_path / "models"


def test_a_saved_matcher_gives_the_same_scores(
    saved: Path, model: RoleMatcher, resume_text: str
) -> None:
    """Everything that a score needs is in the folder."""
    again = RoleMatcher.load(saved)
    assert np.allclose(
        again.transform([resume_text]), model.transform([resume_text]), atol=1e-3
    )


def test_the_packaged_model_is_kept_as_long_as_its_files_are_the_same(
    saved: Path, model: RoleMatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Processes that share it have it once, with whatever it worked out; others read it."""
    for name, path in (
        ("packaged_role", saved / ROLE),
        ("packaged_shared", saved / "shared"),
        ("packaged_general", saved / "general"),
    ):
        monkeypatch.setattr(folder, name, lambda path=path: path)
    monkeypatch.setattr(folder, "_kept", {})
    assert RoleMatcher.load().model_ is not RoleMatcher.load().model_
    folder.keep_packaged()
    kept = RoleMatcher.load().model_
    assert RoleMatcher.load().model_ is kept
    profile = replace(model.profile_, role="Another")
    [other, first] = RoleMatcher.load_roles([profile, model.profile_])
    assert (other.profile_, first.profile_) == (profile, model.profile_)
    assert other.model_.shared is first.model_.shared is kept.shared
    assert RoleMatcher.load(saved).model_ is not kept
    changed = saved / ROLE / DIRECTIONS
    changed.write_bytes(changed.read_bytes() + b"x")
    with pytest.raises(ModelError, match="damaged"):
        RoleMatcher.load()


def test_a_folder_holds_no_pickle(saved: Path) -> None:
    """Only JSON, Markdown, arrays that load without pickle, and what spaCy writes."""
    files = {path.relative_to(saved).as_posix() for path in saved.rglob("*") if path.is_file()}
    assert {*FILES, "shared/config.json", f"{ROLE}/role.json"} <= files
    for path in saved.rglob("*.npz"):
        with np.load(path, allow_pickle=False) as arrays:
            assert all(arrays[name].dtype != object for name in arrays.files)


def test_the_packaged_folder_is_small_enough_for_git() -> None:
    """At most 20 MB."""
    size = sum(path.stat().st_size for path in packaged_models().rglob("*") if path.is_file())
    assert size <= 20_000_000


def test_every_file_that_was_learned_has_a_checksum() -> None:
    """None is left out, and each is the one that was written."""
    shared = json.loads((packaged_shared() / CONFIG).read_text(encoding="utf-8"))["files"]
    names = {p.name for p in packaged_shared().iterdir()} - {CONFIG}
    assert shared == checksums(packaged_shared(), names)
    sums = json.loads((packaged_shared() / CONFIG).read_text(encoding="utf-8"))["sums"]
    assert sums == quick_sums(packaged_shared(), names) and list(sums) == [TABLE]
    general = json.loads((packaged_general() / CONFIG).read_text(encoding="utf-8"))["files"]
    assert general == checksums(packaged_general(), [AXES_FILE])
    role = json.loads((packaged_role() / ROLE_FILE).read_text(encoding="utf-8"))["files"]
    assert role == checksums(packaged_role(), [DIRECTIONS])


def test_a_role_alone_is_read_with_the_packaged_vectors(
    saved: Path, tmp_path: Path, model: RoleMatcher, resume_text: str
) -> None:
    """A role learned with what is packaged can be sent without it."""
    alone = tmp_path / "elsewhere"
    shutil.copytree(saved / ROLE, alone)
    again = RoleMatcher.load(alone)
    assert np.allclose(
        again.transform([resume_text]), model.transform([resume_text]), atol=1e-3
    )


def test_a_folder_of_roles_alone_is_read_with_the_packaged_vectors(
    saved: Path, model: RoleMatcher
) -> None:
    """As a role is that stands alone."""
    shutil.rmtree(saved / "shared")
    assert RoleMatcher.load(saved).profile_ == model.profile_


def test_a_role_is_not_read_with_other_vectors(tmp_path: Path, resume_text: str) -> None:
    """Its numbers mean nothing there."""
    RoleMatcher().fit([resume_text]).save(tmp_path / "models")
    shutil.copytree(tmp_path / "models" / ROLE, tmp_path / "alone")
    with pytest.raises(ModelError, match="learned with vectors or word frequencies other than"):
        RoleMatcher.load(tmp_path / "alone")


def test_a_second_role_is_saved_beside_the_first(saved: Path, baker: RoleProfile) -> None:
    """The first is left as it is, to the last byte, and so is what both share."""
    before = checksums(saved, ["shared", "roles"])
    RoleMatcher(baker).fit().save(saved)
    after = checksums(saved, ["shared", "roles"])
    assert {path.split("/")[1] for path in set(after) - set(before)} == {"baker"}
    assert {name: after[name] for name in before} == before
    assert RoleMatcher.load(saved / "roles" / "baker").profile_ == baker


def test_of_several_roles_the_profile_tells_which(
    saved: Path, baker: RoleProfile, model: RoleMatcher
) -> None:
    """It is the one that was learned for it; without a profile the folder of one is named."""
    RoleMatcher(baker).fit().save(saved)
    chosen = RoleMatcher.load(saved, profile=model.profile_)
    assert chosen.model_.role.directions is not None
    with pytest.raises(ModelError, match=r"several roles; give a profile.*roles/baker"):
        RoleMatcher.load(saved)


def test_roles_learned_with_other_frequencies_are_not_overwritten(
    saved: Path, baker: RoleProfile
) -> None:
    """What they share would change under them."""
    before = checksums(saved, ["shared", "roles"])
    other = RoleMatcher(baker).fit(["EXPERIENCE\n• Kneaded dough"])
    with pytest.raises(ModelError, match=r"senior-product-manager.*folder of its own"):
        other.save(saved)
    assert checksums(saved, ["shared", "roles"]) == before


def test_saving_anew_replaces_a_role_and_what_it_alone_uses(
    tmp_path: Path, baker: RoleProfile
) -> None:
    """The folder is that matcher's own."""
    RoleMatcher(baker).fit().save(tmp_path)
    other = RoleMatcher(baker).fit(["EXPERIENCE\n• Kneaded dough with kwizzbok"])
    other.save(tmp_path)
    again = RoleMatcher.load(tmp_path)
    assert "kwizzbok" in again.model_.shared.lexical.terms


def test_a_folder_without_a_model_says_so(tmp_path: Path) -> None:
    """What, where, and what to do."""
    with pytest.raises(
        ModelError, match=r"no model here \(roles/\*/role.json is missing\).*RoleMatcher"
    ):
        RoleMatcher.load(tmp_path)


def test_a_folder_of_format_1_says_what_to_do(tmp_path: Path) -> None:
    """Its configuration stood at the top."""
    (tmp_path / CONFIG).write_text('{"format": 1, "profile": ""}', encoding="utf-8")
    with pytest.raises(ModelError, match=r"format 1, .* reads format 2; .*save it again"):
        RoleMatcher.load(tmp_path)


@pytest.mark.parametrize("name", [f"{ROLE}/role.json", "shared/config.json"])
def test_a_model_of_another_version_says_which(saved: Path, name: str) -> None:
    """Both versions are named."""
    config = json.loads((saved / name).read_text(encoding="utf-8"))
    (saved / name).write_text(json.dumps({**config, "format": 99}), encoding="utf-8")
    with pytest.raises(ModelError, match=r"format 99.*reads format 2"):
        RoleMatcher.load(saved)


@pytest.mark.parametrize("name", [f"{ROLE}/role.json", "shared/config.json"])
@pytest.mark.parametrize("content", ["not json", "[]", "{}", "[" * 100_000])
def test_an_unreadable_configuration_is_a_model_error(
    saved: Path, name: str, content: str
) -> None:
    """No foreign error leaves."""
    (saved / name).write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be read"):
        RoleMatcher.load(saved)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (f"{ROLE}/role.json", {"terms": "a"}),
        (f"{ROLE}/role.json", {"directions": []}),
        (f"{ROLE}/role.json", {"competencies": None}),
        ("shared/config.json", {"n_texts": 1}),
        ("shared/config.json", {"general": {"both": "a"}}),
    ],
)
def test_a_configuration_that_was_changed_is_a_model_error(
    saved: Path, name: str, change: dict[str, object]
) -> None:
    """It would be another model, or none that can be read."""
    config = json.loads((saved / name).read_text(encoding="utf-8"))
    (saved / name).write_text(json.dumps({**config, **change}), encoding="utf-8")
    with pytest.raises(ModelError, match="is not what was saved"):
        RoleMatcher.load(saved)


def test_the_layout_of_a_configuration_does_not_matter(saved: Path) -> None:
    """What it says does: an editor that sorts or indents it changes nothing."""
    path = saved / ROLE / ROLE_FILE
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")), sort_keys=True), "utf-8")
    assert RoleMatcher.load(saved).model_.role.directions is not None


def test_to_save_again_mends_a_damaged_folder(saved: Path, model: RoleMatcher) -> None:
    """As the message of the error says."""
    (saved / "shared" / "lexical.npz").write_bytes(b"")
    with pytest.raises(ModelError, match="save it again"):
        RoleMatcher.load(saved)
    model.save(saved)
    assert RoleMatcher.load(saved).profile_ == model.profile_


def test_the_folder_of_one_role_is_not_saved_into(saved: Path) -> None:
    """A load from there would give the old one."""
    again = RoleMatcher.load(saved / ROLE)
    with pytest.raises(ModelError, match=r"folder of one role; save to .*models"):
        again.save(saved / ROLE)


def test_of_roles_with_the_same_competencies_the_name_tells(
    saved: Path, model: RoleMatcher
) -> None:
    """They share what was learned."""
    berlin = replace(model.profile_, role="Senior Product Manager Berlin")
    RoleMatcher.load(profile=berlin).save(saved)
    for profile in (model.profile_, berlin):
        assert RoleMatcher.load(saved, profile=profile).profile_ == profile
    assert len(list((saved / "roles").iterdir())) == 2


def test_roles_that_differ_in_signs_alone_have_a_folder_each(
    tmp_path: Path, baker: RoleProfile
) -> None:
    """Neither overwrites the other, and saving one again takes its own."""
    names = ["C++ Developer", "C# Developer", "C++ Developer"]
    for name in names:
        RoleMatcher(replace(baker, role=name)).fit().save(tmp_path)
    found = [RoleMatcher.load(path).profile_.role for path in (tmp_path / "roles").iterdir()]
    assert sorted(found) == sorted(set(names))


@pytest.mark.parametrize("name", ["shared", "roles", f"{ROLE}/role.json"])
def test_a_folder_near_the_models_is_told_of_them(saved: Path, name: str) -> None:
    """The message names the folder that is meant."""
    with pytest.raises(ModelError, match=rf"no model here.*; {saved.resolve()} is one"):
        RoleMatcher.load(saved / name)


def test_a_long_name_of_a_role_is_no_name_of_a_folder(
    tmp_path: Path, baker: RoleProfile
) -> None:
    """File systems have bounds; the profile keeps the name."""
    RoleMatcher(replace(baker, role="Baker " * 100)).fit().save(tmp_path)
    assert RoleMatcher.load(tmp_path).profile_.role == " ".join(["Baker"] * 100)


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file_is_a_model_error(saved: Path, name: str) -> None:
    """Whichever file it is."""
    (saved / name).write_bytes(b"\x00\x01 rubbish")
    with pytest.raises(ModelError, match="damaged"):
        RoleMatcher.load(saved)


@pytest.mark.parametrize("place", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("without", [{}, {"sums"}])
def test_no_byte_of_the_table_changes_unseen(
    saved: Path, place: float, without: set[str]
) -> None:
    """Wherever it is; also in a folder that an earlier version wrote, without quick sums."""
    shared = saved / "shared"
    config = read_config(shared, CONFIG)
    write_config(shared, CONFIG, {k: v for k, v in config.items() if k not in without})
    RoleMatcher.load(saved)
    table = bytearray((shared / TABLE).read_bytes())
    table[int(place * (len(table) - 1))] ^= 1
    (shared / TABLE).write_bytes(table)
    with pytest.raises(ModelError, match="vectors is not the file that was saved"):
        RoleMatcher.load(saved)


def test_a_file_of_another_model_is_found_by_its_checksum(saved: Path) -> None:
    """It can be read, and would give other scores."""
    path = saved / "shared" / "lexical.npz"
    with np.load(path) as arrays:
        frequency = arrays["document_frequency"] + 1
    np.savez_compressed(path, document_frequency=frequency)
    with pytest.raises(ModelError, match=r"lexical\.npz is not the file that was saved"):
        RoleMatcher.load(saved)


@pytest.mark.parametrize("name", FILES)
def test_a_folder_that_lost_a_part_is_never_used_without_it(saved: Path, name: str) -> None:
    """Less would be another model with other scores."""
    (saved / name).unlink()
    with pytest.raises(ModelError, match=Path(name).name):
        RoleMatcher.load(saved)


def test_vectors_that_are_gone_when_they_are_needed_are_a_model_error(
    saved: Path, resume_text: str
) -> None:
    """They are loaded at first use, and named when they are not there any more."""
    matcher = RoleMatcher.load(saved)
    shutil.rmtree(saved / "shared" / "vectors")
    with pytest.raises(ModelError, match="vectors: spaCy cannot load"):
        matcher.transform([resume_text])


def test_a_folder_that_lost_its_profile_is_for_no_other_role(
    tmp_path: Path, baker: RoleProfile
) -> None:
    """It does not become the packaged one."""
    RoleMatcher(baker).fit().save(tmp_path)
    (tmp_path / "roles" / "baker" / PROFILE).unlink()
    with pytest.raises(ModelError, match=r"profile\.md is missing"):
        RoleMatcher.load(tmp_path)


def test_a_pickled_matcher_finds_the_vectors_where_it_is_loaded(model: RoleMatcher) -> None:
    """Another machine has them elsewhere."""
    data = pickle.dumps(model)
    assert str(packaged_models()).encode() not in data
    again = pickle.loads(data)  # noqa: S301 -- our own
    assert again.model_.shared.semantic.pipeline == model.model_.shared.semantic.pipeline


def test_a_role_whose_name_has_no_letters_is_saved_too(
    tmp_path: Path, baker: RoleProfile
) -> None:
    """Under a name of ours."""
    RoleMatcher(replace(baker, role="★")).fit().save(tmp_path)
    assert RoleMatcher.load(tmp_path / "roles" / "role").profile_.role == "★"


def test_a_saved_matcher_judges_other_roles_the_same(saved: Path, resume_text: str) -> None:
    """The general model is saved with the role."""
    profile = RoleProfile.from_markdown(
        "---\nrole: Cook\n---\n## Essential skills\n### Sauces\nMakes sauces and stocks.\n"
    )
    one, other = (RoleMatcher.load(folder, profile=profile) for folder in (None, saved))
    assert np.array_equal(one.transform([resume_text]), other.transform([resume_text]))


def test_a_general_model_of_other_vectors_is_refused(saved: Path) -> None:
    """Its numbers would mean something else; the message says what it is."""
    config = read_config(saved / "general", CONFIG) | {"shared": "0" * 64}
    write_config(saved / "general", CONFIG, config)
    with pytest.raises(ModelError, match="learned with other vectors or word frequencies"):
        RoleMatcher.load(saved)


def test_a_general_model_without_one_of_its_numbers_is_refused(saved: Path) -> None:
    """As one of another version would be."""
    config = read_config(saved / "general", CONFIG)
    config["presence"]["weights"].pop("title")
    write_config(saved / "general", CONFIG, config)
    with pytest.raises(ModelError, match="damaged"):
        RoleMatcher.load(saved)


def test_a_matcher_of_other_vectors_leaves_no_general_model_behind(
    saved: Path, model: RoleMatcher
) -> None:
    """What is saved over another model is read as it was."""
    alone = RoleMatcher()
    alone.model_ = replace(model.model_, general=None)
    alone.save(saved)
    assert RoleMatcher.load(saved).model_.general is None
