"""Several roles from Python: a stream of pairs, which are those of one role by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from matcher import (
    Failure,
    MatchResult,
    Resume,
    RoleMatcher,
    RoleProfile,
    match_files,
    match_many,
    read_resume,
)
from matcher.estimator import match_roles
from matcher.packaged import packaged_models, packaged_profile
from matcher.scoring import matching

BAKER = """---
role: Baker
---
## Essential skills
### Oven Care
Keeps deck ovens clean and at the right heat.
### Sourdough
Feeds starters and shapes loaves by hand.
"""
MILLER = """---
role: Miller
---
## Responsibilities
### Milling
Mills grain to flour and grades it.
"""
LOAVES = "• Fed the sourdough starters and shaped 300 loaves by hand a day\n"
RESUMES = {
    "ann.txt": f"EXPERIENCE\n\n{LOAVES}{LOAVES}",
    "bo.txt": "EXPERIENCE\n\n• Milled rye to flour and graded it for four bakeries\n",
    "cas.txt": "EXPERIENCE\n\n• Set the product strategy of a video app for three years\n",
}


@pytest.fixture(scope="module")
def profiles() -> list[RoleProfile]:
    """Return two roles that nothing was learned for, and the packaged one."""
    made = [RoleProfile.from_markdown(text) for text in (BAKER, MILLER)]
    return [*made, RoleProfile.from_file(packaged_profile())]


@pytest.fixture(scope="module")
def models(profiles: list[RoleProfile]) -> list[RoleMatcher]:
    """Return a model a role, with what they share read once."""
    return RoleMatcher.load_roles(profiles)


@pytest.fixture
def cvs(tmp_path: Path) -> Path:
    """Return a folder of three résumés and a file that is none."""
    for name, text in RESUMES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "bad.txt").write_text("")
    return tmp_path


def test_results_are_those_of_one_role_by_itself(
    profiles: list[RoleProfile], models: list[RoleMatcher]
) -> None:
    """To the last bit: with repeats in a résumé, learned and not learned, and both at once."""
    first, *others = profiles[2].competencies
    changed = replace(first, statement="Sets where the product goes.")
    edited = replace(profiles[2], competencies=(changed, *others))
    every = [*models, *RoleMatcher.load_roles([edited])]
    assert len(every[-1].model_.parts) == 2, "learned, and not"
    alone = [RoleMatcher.load(profile=profile) for profile in [*profiles, edited]]
    for name, text in RESUMES.items():
        resume = Resume(name, text)
        assert match_roles(every, resume) == tuple(model.match(resume) for model in alone)
    resume = read_resume(Path(__file__).parent.parent / "examples" / "maya-lindqvist.pdf")
    assert match_roles(every, resume) == tuple(model.match(resume) for model in alone)


def test_what_roles_have_in_common_is_held_once(models: list[RoleMatcher]) -> None:
    """Thirty roles are not thirty tables of vectors."""
    first, *others = (model.model_ for model in models)
    assert all(other.shared is first.shared for other in others)
    assert all(other.general is first.general for other in others)


def test_models_of_several_roles_are_those_that_load_gives(profiles: list[RoleProfile]) -> None:
    """From a folder that is named, too."""
    resume = Resume("ann.txt", RESUMES["ann.txt"])
    for folder in (None, packaged_models()):
        loaded = RoleMatcher.load_roles(profiles, folder)
        assert [model.profile for model in loaded] == profiles
        for profile, model in zip(profiles, loaded, strict=True):
            alone = RoleMatcher.load(folder, profile=profile)
            assert model.match(resume) == alone.match(resume)


def test_a_resume_is_split_once_for_all_roles(
    models: list[RoleMatcher], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And so are its vectors made once."""
    calls = []
    for name in ("passages_of", "vectors_of"):
        original = getattr(matching, name)

        def counted(*given: object, name: str = name, original: object = original) -> object:
            calls.append(name)
            return original(*given)  # type: ignore[operator]

        monkeypatch.setattr(matching, name, counted)
    match_roles(models, Resume("ann.txt", RESUMES["ann.txt"]))
    assert sorted(calls) == ["passages_of", "vectors_of"]


def test_the_stream_goes_by_files_and_then_by_models(
    models: list[RoleMatcher], cvs: Path
) -> None:
    """A file that cannot be read is there once."""
    results = list(match_many(models, [cvs]))
    told = [(Path(r.resume).name, getattr(r, "profile", "")) for r in results]
    roles = [model.profile_.role for model in models]
    assert told[:4] == [*(("ann.txt", role) for role in roles), ("bad.txt", "")]
    assert len(results) == 10
    assert sum(isinstance(result, Failure) for result in results) == 1


def test_each_pair_is_what_one_role_gives(models: list[RoleMatcher], cvs: Path) -> None:
    """In this process, and in processes of their own."""
    alone = [list(match_files(model, [cvs])) for model in models]
    expected = [result for results in alone for result in results]
    for jobs in (None, 1):
        together = list(match_many(models, [cvs], jobs=jobs))
        assert len(together) == 10
        assert all(result in expected for result in together)


def test_a_copy_is_named_for_every_role(models: list[RoleMatcher], cvs: Path) -> None:
    """The first file that has the text."""
    (cvs / "zoe.txt").write_text(RESUMES["ann.txt"], encoding="utf-8")
    copies = [r.duplicate_of for r in match_many(models, [cvs]) if isinstance(r, MatchResult)]
    assert copies[:-3] == [None] * 9
    assert {Path(str(name)).name for name in copies[-3:]} == {"ann.txt"}


def test_the_best_role_is_that_of_the_trade(models: list[RoleMatcher], cvs: Path) -> None:
    """Each of three made-up people is best at what they did."""
    best: dict[str, tuple[float, str]] = {}
    for result in match_many(models, [cvs]):
        if isinstance(result, MatchResult):
            name = Path(result.resume).name
            best[name] = max(best.get(name, (0.0, "")), (result.score, result.profile))
    assert [best[name][1] for name in RESUMES] == ["Baker", "Miller", "Senior Product Manager"]


def test_what_is_no_list_of_paths_or_models_is_refused(models: list[RoleMatcher]) -> None:
    """At once, and not with the first result."""
    with pytest.raises(TypeError, match="match_many takes a list of paths"):
        match_many(models, "cvs")
    with pytest.raises(ValueError, match="one model or more"):
        match_many([], ["cvs"])
    with pytest.raises(ValueError, match="2 models are of one role, 'Baker'"):
        match_many([*models, models[0]], ["cvs"])


def test_roles_of_one_name_from_two_files_are_two_roles(cvs: Path) -> None:
    """Their results hold the file."""
    for name in ("1.md", "2.md"):
        (cvs.parent / name).write_text(BAKER, encoding="utf-8")
    profiles = [RoleProfile.from_file(cvs.parent / name) for name in ("1.md", "2.md")]
    results = list(match_many(RoleMatcher.load_roles(profiles), [cvs / "ann.txt"]))
    assert [Path(r.profile_source).name for r in results if isinstance(r, MatchResult)] == [
        "1.md",
        "2.md",
    ]
