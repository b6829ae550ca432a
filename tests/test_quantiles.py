"""Where an overall score lies among people, and for which profile that may be said."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from museum import LABELLED, MUSEUM

from matcher import Resume, RoleMatcher, RoleProfile
from matcher.errors import ModelError
from matcher.learning.standing import crossed_quantiles, main
from matcher.packaged import packaged_profile, packaged_role
from matcher.results import Measured
from matcher.scoring.folder.checked import read_config, write_config
from matcher.scoring.folder.rolefiles import ROLE_FILE
from matcher.scoring.quantiles import PARTS, Quantiles

TEXT = Resume("ida.txt", "Experience\n- Led a team of eight engineers and coached three.\n")


def test_a_score_is_placed_among_the_people() -> None:
    """Below all, in the middle, above all, and between two."""
    known = Quantiles.of([number / 200 for number in range(201)])
    assert (known.people, len(known.scores)) == (201, PARTS + 1)
    assert known.place(-0.1) == Measured(0, 201)
    assert known.place(0.5) == Measured(100, 201)
    assert known.place(0.2525).higher_than == 51
    assert known.place(1.0) == Measured(201, 201)


def test_of_people_with_equal_scores_nobody_is_above_the_others() -> None:
    """Who shows nothing is higher than nobody."""
    known = Quantiles.of([0.0] * 50 + [0.6] * 50)
    assert known.place(0.0).higher_than == 0
    assert 48 <= known.place(0.3).higher_than <= 52


def test_the_packaged_role_says_where_a_score_lies(model: RoleMatcher) -> None:
    """Among those whom it was learned from, each scored by a model of the others."""
    measured = model.match(TEXT).measured
    assert measured is not None
    assert measured.people > 100
    assert 0 < measured.higher_than < measured.people


def test_another_role_or_an_edited_one_does_not(baker: RoleProfile) -> None:
    """Its scores are other numbers: of another sum, or of other shares."""
    own = RoleProfile.from_file(packaged_profile())
    first, *others = own.competencies
    for profile in (
        baker,
        replace(own, competencies=tuple(others)),
        replace(own, competencies=(replace(first, weight=3.0), *others)),
        replace(own, competencies=(replace(first, statement="Bakes bread."), *others)),
    ):
        assert RoleMatcher.load(profile=profile).match(TEXT).measured is None
    renamed = replace(own, organisation="Example", competencies=own.competencies[::-1])
    assert RoleMatcher.load(profile=renamed).match(TEXT).measured is not None


def test_other_vectors_or_frequencies_do_not(model: RoleMatcher) -> None:
    """Scores by these were not measured."""
    assert model.model_.with_documents(["Baked bread."]).role.quantiles is None


@pytest.fixture
def role_folder(tmp_path: Path) -> Path:
    """Return a folder with a copy of the packaged role."""
    return Path(shutil.copytree(packaged_role(), tmp_path / "roles" / "role"))


def test_quantiles_that_fall_are_refused(role_folder: Path) -> None:
    """Nothing could be placed among them."""
    config = read_config(role_folder, ROLE_FILE)
    config["quantiles"]["scores"].reverse()
    write_config(role_folder, ROLE_FILE, config)
    with pytest.raises(ModelError, match="quantiles of its scores do not rise"):
        RoleMatcher.load(role_folder)


def test_a_role_without_quantiles_is_read(role_folder: Path) -> None:
    """As one's own is, until it was measured."""
    config = read_config(role_folder, ROLE_FILE)
    del config["quantiles"]
    write_config(role_folder, ROLE_FILE, config)
    assert RoleMatcher.load(role_folder).match(TEXT).measured is None


@pytest.mark.slow
def test_a_role_of_one_s_own_is_measured(tmp_path: Path) -> None:
    """Each person is scored by what was learned from the others; no score of one is kept."""
    learned = RoleMatcher(MUSEUM).fit()
    quantiles = crossed_quantiles(learned.model_, LABELLED)
    assert quantiles.people == len(LABELLED)
    texts = [entry.resume.text for entry in LABELLED]
    learned.learn(texts, [[int(e.label(c.id)) for c in MUSEUM.competencies] for e in LABELLED])
    learned.save(tmp_path)
    folder = next((tmp_path / "roles").iterdir())
    data = Path(__file__).parent.parent / "notebooks" / "data" / "museum_educator.jsonl"
    done = CliRunner().invoke(main, [str(data), "-m", str(folder)])
    assert done.exit_code == 0, done.output
    assert done.output.startswith(f"{len(LABELLED)} people; half of them score ")
    kept = RoleMatcher.load(folder).model_.role.quantiles
    assert kept is not None
    assert kept.people == quantiles.people
