"""A profile that was edited: what still applies of what was learned, and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from matcher import MatchResult, Resume, RoleMatcher, RoleProfile
from matcher.packaged import packaged_profile, packaged_role
from matcher.reports import render
from matcher.scoring.folder.rolefiles import read_role
from matcher.scoring.notices import edited_warning, unlearned_warning
from matcher.scoring.role import LearnedRole

EDITED = "leadership"
NUMBERS = ("lexical", "semantic", "lexical_mean", "semantic_mean", "score", "share", "deed")


@pytest.fixture
def edited(model: RoleMatcher) -> RoleProfile:
    """Return the packaged profile with a new indicator for one competency.

    Its words stand in the résumé, and some of them in no other text of the profile.
    """
    competencies = tuple(
        replace(each, indicators=(*each.indicators, "ran quarterly zzwq budget of the team"))
        if each.id == EDITED
        else each
        for each in model.profile_.competencies
    )
    return replace(model.profile_, competencies=competencies)


@pytest.fixture
def resume(resume_text: str) -> Resume:
    """Return a résumé that holds the new words of the edited profile."""
    line = "Fought for more zzwq with nine directors of a northern bank"
    return Resume("noor.txt", f"{resume_text}\n- {line}\n")


def numbers(result: MatchResult, competency_id: str) -> list[float]:
    """Return what was computed for a competency."""
    (match,) = (m for m in result.competencies if m.competency.id == competency_id)
    return [getattr(match, name) for name in NUMBERS]


def others(model: RoleMatcher) -> list[str]:
    """Return the ids of the competencies that were not edited."""
    return [each.id for each in model.profile_.competencies if each.id != EDITED]


def test_the_packaged_profile_is_the_one_that_was_learned_for() -> None:
    """An edit of it without learning anew would silently lose part of what was learned."""
    profile = RoleProfile.from_file(packaged_profile())
    learned = read_role(packaged_role()).profile
    assert learned.competencies == profile.competencies
    assert (learned.role, learned.organisation) == (profile.role, profile.organisation)


def test_the_competencies_that_were_not_edited_score_as_before(
    model: RoleMatcher, edited: RoleProfile, resume: Resume
) -> None:
    """To the last digits: not a term of the new text is compared with them."""
    before, after = model.match(resume), RoleMatcher.load(profile=edited).match(resume)
    for name in others(model):
        assert numbers(after, name) == pytest.approx(numbers(before, name), abs=1e-12, rel=0)


def test_the_edited_competency_stands_for_its_texts(
    model: RoleMatcher, edited: RoleProfile, resume: Resume
) -> None:
    """As it would in the same profile if nothing were learned, but for the others' terms."""
    after = RoleMatcher.load(profile=edited)
    unlearned = RoleMatcher.load(profile=edited)
    unlearned.model_ = replace(after.model_, role=LearnedRole())
    match, alone = (
        next(m for m in one.match(resume).competencies if m.competency.id == EDITED)
        for one in (after, unlearned)
    )
    assert match.score == pytest.approx(alone.score, abs=0.02)
    assert not match.learned
    assert match.score != pytest.approx(numbers(model.match(resume), EDITED)[4], abs=1e-3)


@pytest.mark.parametrize("everywhere", [True, False])
def test_the_name_of_the_organisation_is_no_part_of_what_was_learned(
    model: RoleMatcher, resume: Resume, *, everywhere: bool
) -> None:
    """Whether it is changed in the texts too, or in the head alone."""
    text = packaged_profile().read_text(encoding="utf-8")
    old = "TikTok" if everywhere else "organisation: TikTok"
    profile = RoleProfile.from_markdown(text.replace(old, old.replace("TikTok", "Example Ltd")))
    matcher = RoleMatcher.load(profile=profile)
    assert np.array_equal(matcher.transform([resume.text]), model.transform([resume.text]))
    result = matcher.match(resume)
    assert result.warnings == ()
    shown = "".join(match.competency.statement for match in result.competencies)
    assert ("Example Ltd" in shown) == everywhere


def test_the_name_of_the_role_is_no_part_of_what_was_learned(
    model: RoleMatcher, resume: Resume
) -> None:
    """A team that calls the job otherwise asks for the same things."""
    profile = replace(model.profile_, role="Group Product Manager")
    result = RoleMatcher.load(profile=profile).match(resume)
    assert result.warnings == ()
    assert result.profile == "Group Product Manager"
    assert result.score == model.match(resume).score


def test_a_result_says_which_competencies_have_lost_what_was_learned(
    edited: RoleProfile, resume: Resume
) -> None:
    """After the warnings of the document, however the matcher came by the profile."""
    warned = replace(resume, warnings=("is too short",))
    expected = ("is too short", edited_warning(["Leadership"], others=11))
    for matcher in (RoleMatcher.load(profile=edited), RoleMatcher(edited).fit()):
        assert matcher.match(warned).warnings == expected


@pytest.mark.parametrize("kind", ["table", "json", "jsonl", "csv", "html"])
def test_every_output_says_it(edited: RoleProfile, resume: Resume, kind: str) -> None:
    """With the name of the competency."""
    written = render([RoleMatcher.load(profile=edited).match(resume)], kind, width=400)
    assert "nothing learned applies to Leadership" in written


def test_a_ranking_warns_once(edited: RoleProfile, resume: Resume, cake_text: str) -> None:
    """The warning is the profile's, and not that of any one résumé."""
    matcher = RoleMatcher.load(profile=edited)
    results = [matcher.match(resume), matcher.match(Resume("cake", cake_text))]
    lines = render(results, width=400).splitlines()
    warning = edited_warning(["Leadership"], others=11)
    assert [line for line in lines if "profile was edited" in line] == [f"! {warning}"]


def test_labels_end_the_warning(edited: RoleProfile, resume: Resume, cake_text: str) -> None:
    """Curves fitted to its own texts apply."""
    labels = [[2] * 12, [0] * 12]
    matcher = RoleMatcher(edited).fit().calibrate([resume.text, cake_text], labels)
    assert matcher.match(resume).warnings == ()


def test_a_profile_of_another_role_does_not_warn(baker: RoleProfile, resume: Resume) -> None:
    """Nothing was ever learned for a baker."""
    assert RoleMatcher.load(profile=baker).match(resume).warnings == ()


def test_a_profile_edited_in_the_folder_warns(
    tmp_path: Path, model: RoleMatcher, edited: RoleProfile, resume: Resume
) -> None:
    """By hand, and without learning anew."""
    model.save(tmp_path)
    path = tmp_path / "roles" / "senior-product-manager" / "profile.md"
    path.write_text(edited.to_markdown(), encoding="utf-8")
    after = RoleMatcher.load(tmp_path).match(resume)
    assert after.warnings == (edited_warning(["Leadership"], others=11),)
    before = model.match(resume)
    for name in others(model):
        assert numbers(after, name) == pytest.approx(numbers(before, name), abs=1e-3)


def test_the_warning_outlives_saving(
    tmp_path: Path, edited: RoleProfile, resume: Resume
) -> None:
    """And so do the scores."""
    matcher = RoleMatcher.load(profile=edited)
    matcher.save(tmp_path)
    again = RoleMatcher.load(tmp_path)
    assert again.match(resume).warnings == matcher.match(resume).warnings != ()
    assert np.allclose(
        again.transform([resume.text]), matcher.transform([resume.text]), atol=1e-3
    )


def test_documents_are_counted_for_an_edited_profile_too(
    edited: RoleProfile, resume: Resume
) -> None:
    """What was learned goes on with the terms that are known by then."""
    matcher = RoleMatcher(edited).fit([resume.text, "Another text about zzwq and kwizzbok"])
    assert "kwizzbok" in matcher.model_.shared.lexical.terms
    assert matcher.match(resume).warnings == (edited_warning(["Leadership"], others=11),)


def test_a_profile_with_the_same_texts_keeps_its_own_kinds(
    model: RoleMatcher, resume: Resume
) -> None:
    """What was learned applies, and what is shown is what was given."""
    first, *rest = model.profile_.competencies
    other = replace(first, kind="skill" if first.kind == "responsibility" else "responsibility")
    profile = replace(model.profile_, competencies=(other, *rest))
    matcher = RoleMatcher.load(profile=profile)
    assert matcher.profile_ == profile
    assert matcher.match(resume).competencies[0].competency == other
    assert matcher.match(resume).score == model.match(resume).score


def test_competencies_left_out_leave_the_others_as_they_were(
    model: RoleMatcher, resume: Resume
) -> None:
    """But for their shares, which sum to one again in the same proportions."""
    profile = replace(model.profile_, competencies=model.profile_.competencies[3:])
    result = RoleMatcher.load(profile=profile).match(resume)
    before = model.match(resume).competencies[3:]
    assert [m.score for m in result.competencies] == [m.score for m in before]
    assert result.warnings == ()
    shares = np.array([m.share for m in result.competencies])
    assert shares.sum() == pytest.approx(1)
    assert shares == pytest.approx(
        np.array([m.share for m in before]) * shares[0] / before[0].share
    )


def test_a_competency_that_was_added_counts_like_the_average_of_them(
    model: RoleMatcher, baker: RoleProfile, resume: Resume
) -> None:
    """And is said to have nothing learned."""
    added = baker.competencies[0]
    profile = replace(model.profile_, competencies=(*model.profile_.competencies, added))
    result = RoleMatcher.load(profile=profile).match(resume)
    assert result.warnings == (edited_warning([added.name], others=12),)
    assert result.competencies[-1].share == pytest.approx(1 / 13)
    assert sum(m.share for m in result.competencies) == pytest.approx(1)
    before = [m.score for m in model.match(resume).competencies]
    assert [m.score for m in result.competencies[:-1]] == pytest.approx(before, abs=1e-12)


def test_the_order_of_competencies_does_not_matter(model: RoleMatcher, resume: Resume) -> None:
    """Each brings what was learned for it."""
    profile = replace(model.profile_, competencies=model.profile_.competencies[::-1])
    result = RoleMatcher.load(profile=profile).match(resume)
    before = {m.competency.id: m.score for m in model.match(resume).competencies}
    after = {m.competency.id: m.score for m in result.competencies}
    assert after == pytest.approx(before, abs=1e-12)


def test_of_two_competencies_with_the_same_texts_one_has_what_was_learned(
    model: RoleMatcher, resume: Resume
) -> None:
    """The one that was there; the other stands for itself, and says so."""
    first = model.profile_.competencies[0]
    copied = replace(first, id="copied", name=f"TikTok {first.name}")
    profile = replace(model.profile_, competencies=(copied, *model.profile_.competencies))
    result = RoleMatcher.load(profile=profile).match(resume)
    before = {m.competency.id: m.score for m in model.match(resume).competencies}
    after = {m.competency.id: m.score for m in result.competencies[1:]}
    assert after == pytest.approx(before, abs=1e-12)
    assert sum(m.share for m in result.competencies) == pytest.approx(1)
    assert result.warnings == (edited_warning([copied.name], others=12),)


def test_a_role_with_one_competency_of_the_same_name_is_another_role(
    baker: RoleProfile, resume: Resume
) -> None:
    """Many roles have one that is called Leadership."""
    (_, second) = baker.competencies
    leads = replace(second, id=EDITED, name="Leadership")
    profile = replace(baker, competencies=(*baker.competencies, leads))
    assert RoleMatcher.load(profile=profile).match(resume).warnings == ()


def test_the_words_of_an_edited_profile_are_no_deed_either(
    model: RoleMatcher, resume_text: str
) -> None:
    """Copied into a résumé they show nothing, of whichever competency."""
    copied = "led a team of twelve welders and shipped forty kayaks to Greenland each spring"
    first, *rest = model.profile_.competencies
    edited = replace(first, indicators=(*first.indicators, copied))
    profile = replace(model.profile_, competencies=(edited, *rest))
    resume = Resume("a", f"EXPERIENCE\n- {copied.capitalize()}\n")
    honest = model.match(resume).competencies
    fooled = RoleMatcher.load(profile=profile).match(resume).competencies
    assert "demonstrated" in {match.verdict for match in honest}
    assert "demonstrated" not in {match.verdict for match in fooled}


def test_blanks_in_a_text_change_nothing(tmp_path: Path, resume: Resume) -> None:
    """A profile's Markdown has one blank where its texts may have had two."""
    text = (
        "---\nrole: Baker\n---\n## Responsibilities\n### Oven\nKeeps ovens.\n- heated ovens\n"
    )
    profile = RoleProfile.from_markdown(text)
    (oven,) = profile.competencies
    doubled = replace(profile, competencies=(replace(oven, statement="Keeps  ovens. "),))
    labels = [[2], [0]]
    texts = ["EXPERIENCE\n- Heated three ovens", resume.text]
    matcher = RoleMatcher(doubled).fit().calibrate(texts, labels)
    matcher.save(tmp_path)
    assert RoleMatcher.load(tmp_path).model_.warnings == ()


def test_other_vectors_leave_nothing_learned_and_results_say_so(
    model: RoleMatcher, vectors_folder: Path, resume: Resume
) -> None:
    """Directions and curves belong to the vectors that they were learned with."""
    (warning,) = RoleMatcher(vectors=vectors_folder).fit().match(resume).warnings
    names = [competency.name for competency in model.profile_.competencies]
    assert warning == unlearned_warning(names)
