"""Roles that nobody labelled: who comes first, what must not pay, and what a score is."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import spacy
from advertised import ADS, Advertised
from bulleted import BAKER, as_resume
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from tradespeople import PEOPLE

from matcher import MatchResult, Resume, RoleMatcher, RoleProfile
from matcher.packaged import packaged_general, packaged_shared
from matcher.scoring.comparing import compare, embed, passages_of
from matcher.scoring.folder.checked import CONFIG
from matcher.scoring.general.judging import (
    PRESENCE,
    RISING_OF_PRESENCE,
    presence_columns,
)
from matcher.scoring.general.traces import IS_LONG, IS_SHORT, RISING, shortness, traces_of
from matcher.scoring.general.wanted import OWN, places_in_roles
from matcher.scoring.nearness import nearness_of, pooled
from matcher.scoring.role import unit_rows
from matcher.scoring.vectorizers import VECTORS
from matcher.scoring.verdicts import credit
from matcher.several import score_roles

TRADES = [ad.trade for ad in ADS]


@pytest.fixture(scope="module")
def matchers() -> dict[str, RoleMatcher]:
    """Return a matcher for each of the ten advertisements, by trade."""
    profiles = {ad.trade: RoleProfile.from_job_description(ad.text) for ad in ADS}
    return {trade: RoleMatcher.load(profile=profile) for trade, profile in profiles.items()}


def stranger(trade: str) -> str:
    """Return the résumé of somebody of another trade."""
    return PEOPLE[TRADES[(TRADES.index(trade) + 3) % len(TRADES)]]


def said(matcher: RoleMatcher, text: str) -> MatchResult:
    """Match a text."""
    return matcher.match(Resume("somebody.txt", text))


@pytest.mark.parametrize("trade", TRADES)
def test_the_own_trade_comes_first(matchers: dict[str, RoleMatcher], trade: str) -> None:
    """Of ten people of ten trades, each of whom tells of the work in words of their own."""
    scores = {name: said(matchers[trade], text).score for name, text in PEOPLE.items()}
    others = [score for name, score in scores.items() if name != trade]
    assert scores[trade] > 1.3 * max(others)


def pasted(ad: Advertised, profile: RoleProfile, text: str) -> dict[str, str]:
    """Return a résumé with what an advertisement says pasted into it, in many ways."""
    names = [each.name for each in profile.competencies]
    statements = [each.statement for each in profile.competencies]
    places = ["Rome", "Oslo", "Bonn", "Lyon", "Bath", "Graz", "Turku", "Cork"]
    return {
        "whole, below": f"{text}\n{ad.text}",
        "whole, above": f"{ad.text}\n{text}",
        "title repeated": text + f"\n{profile.role}" * 40,
        "titles in many places": text + "".join(f"\n- {profile.role} in {p}" for p in places),
        "skills listed": f"{text}\nSKILLS\n{', '.join(names)}",
        "statements as work": f"{text}\nEXPERIENCE\n" + "\n".join(f"- {s}" for s in statements),
        "statements with a year": f"{text}\nEXPERIENCE\n"
        + "\n".join(f"- In 2021 I {s[0].lower()}{s[1:]}" for s in statements),
    }


@pytest.mark.parametrize("ad", ADS, ids=TRADES)
def test_pasted_words_never_come_above_an_honest_resume(
    matchers: dict[str, RoleMatcher], ad: Advertised
) -> None:
    """Whatever of the advertisement is pasted, and wherever in somebody else's résumé."""
    matcher = matchers[ad.trade]
    honest = said(matcher, PEOPLE[ad.trade]).score
    ways = pasted(ad, matcher.profile_, stranger(ad.trade))
    scores = {way: said(matcher, text).score for way, text in ways.items()}
    assert {way: score for way, score in scores.items() if score >= honest} == {}


@pytest.mark.parametrize("ad", ADS, ids=TRADES)
def test_pasted_words_demonstrate_nothing(
    matchers: dict[str, RoleMatcher], ad: Advertised
) -> None:
    """Who did not demonstrate a requirement does not by words of the advertisement."""
    matcher, text = matchers[ad.trade], stranger(ad.trade)
    before = {m.competency.id: m.verdict for m in said(matcher, text).competencies}
    for way, changed in pasted(ad, matcher.profile_, text).items():
        now = said(matcher, changed).competencies
        new = [m.competency.id for m in now if m.verdict == "demonstrated"]
        assert [name for name in new if before[name] != "demonstrated"] == [], way


def test_an_advertisement_s_own_words_are_claims(matchers: dict[str, RoleMatcher]) -> None:
    """They are found, so that nothing is called missing which stands there to be read."""
    text = stranger("nurse") + "\nSKILLS\nacute care, surgery, medicines, verbal communication"
    before, after = (said(matchers["nurse"], t) for t in (stranger("nurse"), text))
    pairs = zip(before.competencies, after.competencies, strict=True)
    assert all(one.score <= other.score + 1e-9 for one, other in pairs)
    assert {m.verdict for m in after.competencies} == {"claimed", "missing"}


def test_no_weight_of_what_speaks_for_a_requirement_is_negative(model: RoleMatcher) -> None:
    """So that no cosine and no word found lowers a score when it rises."""
    general = model.model_.general
    assert general is not None
    weights = general.presence.weights
    assert min(weights[name] for name in RISING_OF_PRESENCE) >= 0
    assert max(weights[name] for name in RISING) > 0
    assert max(weights[f"{name}, short"] for name in RISING) > 0
    assert min(general.nearness) >= 0


def test_what_speaks_for_a_requirement_is_shared_out_by_length() -> None:
    """A résumé between short and long has something of both; neither loses what is shown."""
    rising, own = np.ones((1, len(RISING))), np.zeros((1, len(OWN)))
    for count in (1, IS_SHORT, 12, IS_LONG, 80):
        (row,) = presence_columns(rising, own, shortness(count))
        both = row[: len(RISING)] + row[len(RISING) : 2 * len(RISING)]
        assert np.allclose(both, 1) and row.min() >= 0
    assert shortness(1) == shortness(IS_SHORT) == 1
    assert 0 < shortness(18) < shortness(12) < 1
    assert shortness(IS_LONG) == shortness(80) == 0


COSINES = arrays.arrays(np.float64, (5, 2), elements=st.floats(0, 1))


@given(values=COSINES, row=st.integers(0, 4), rise=st.floats(0, 1))
def test_what_is_pooled_falls_with_no_cosine_that_rises(
    values: np.ndarray, row: int, rise: float
) -> None:
    """Best, best few and mean, each by itself."""
    higher = values.copy()
    higher[row, 0] += rise
    weights = np.array([0.6, 0.25, 0.15])
    for low, high in zip(pooled(values, weights), pooled(higher, weights), strict=True):
        assert (high >= low - 1e-12).all()


RESUME = [
    "Kneaded sourdough for two hundred loaves a day",
    "Repaired the deck oven of a pizzeria twice",
    "Drove a van to nine markets every week",
]


def test_scores_can_be_recomputed_from_the_weights_in_the_file() -> None:
    """By name, with the numbers that a résumé has beside a requirement."""
    config = json.loads((packaged_general() / CONFIG).read_text(encoding="utf-8"))["presence"]
    matcher, resume = RoleMatcher.load(profile=BAKER), as_resume(RESUME)
    (part,), (wanted,) = matcher.model_.parts, matcher.model_.asked
    assert wanted is not None
    embedded = embed(part, passages_of(resume))
    cosines = compare(part, embedded.lexical, embedded.semantic)
    traces = traces_of(part, wanted, embedded, nearness_of(part, embedded, cosines))
    rows = presence_columns(traces.rising, wanted.own, traces.short)
    axes = np.load(packaged_general() / "axes.npz")["axes"]
    for number, match in enumerate(matcher.match(resume).competencies):
        told = dict(zip(PRESENCE, rows[number], strict=True))
        log_odds = config["intercept"] + config["axes"] @ (axes @ wanted.vectors[number])
        log_odds += sum(config["weights"][name] * value for name, value in told.items())
        assert match.score == pytest.approx(1 / (1 + np.exp(-log_odds)))
        assert told["lexical three, short"] == pytest.approx(match.lexical)
        assert told["semantic mean, short"] == pytest.approx(match.semantic_mean)


def test_half_of_the_overall_score_is_nearness_to_the_title() -> None:
    """The cosine of the title with the résumé's passages, which spaCy alone gives."""
    profile = replace(BAKER, role="Bread Oven Operator")
    result = RoleMatcher.load(profile=profile).match(as_resume(RESUME))
    nlp = spacy.load(packaged_shared() / VECTORS)
    (first, *_) = result.competencies
    weights = {e.text: e.weight for m in result.competencies for e in m.evidence}
    assert len(weights) == 3 and len(first.evidence) == 3
    units = [nlp(text.lower()).vector for text in weights]
    whole = sum(w * v / np.linalg.norm(v) for w, v in zip(weights.values(), units, strict=True))
    title = nlp(profile.role.lower()).vector
    cosine = whole @ title / np.linalg.norm(whole) / np.linalg.norm(title)
    shown = sum(m.share * m.score * credit(m.own, m.deed) for m in result.competencies)
    assert result.score == pytest.approx(0.5 * shown + 0.5 * max(0.0, cosine), abs=1e-4)


def test_a_title_without_a_known_word_counts_nothing() -> None:
    """Then the requirements alone make the overall score, each as much as another."""
    matcher = RoleMatcher.load(profile=replace(BAKER, role="Zzqx Zzqy"))
    result = matcher.match(as_resume(RESUME))
    shown = sum(m.share * m.score * credit(m.own, m.deed) for m in result.competencies)
    assert result.score == pytest.approx(shown)
    assert [m.share for m in result.competencies] == pytest.approx([0.5, 0.5])


def test_a_description_without_a_title_has_none() -> None:
    """What it is called in its place is no title: only its requirements count, all alike."""
    body = "Requirements:\n- Kneads sourdough by hand\n- Cleans deck ovens\n- Drives a van\n"
    profile = RoleProfile.from_job_description(body)
    assert (profile.role, profile.title) == ("Job description", "")
    matcher = RoleMatcher.load(profile=profile)
    result = matcher.match(as_resume(RESUME))
    shown = sum(m.share * m.score * credit(m.own, m.deed) for m in result.competencies)
    assert result.score == pytest.approx(shown)
    assert {round(m.share, 9) for m in result.competencies} == {
        round(1 / len(result.competencies), 9)
    }
    assert score_roles([matcher], [as_resume(RESUME)])[0, 0] == pytest.approx(result.score)


@pytest.mark.parametrize("trade", TRADES)
def test_what_is_near_the_title_counts_more(
    matchers: dict[str, RoleMatcher], trade: str
) -> None:
    """Of each role the share of a requirement of the trade rises, all of them stay one."""
    profile = matchers[trade].profile_
    titled = replace(profile, role=profile.title or "Accounts Clerk")  # one that says none
    model = RoleMatcher.load(profile=titled).model_
    (asked,) = model.asked
    assert asked is not None
    near = np.maximum(asked.vectors @ asked.title, 0.0)
    ids = [each.id for each in model.profile.competencies]
    plain, grown = (np.array([s[i] for i in ids]) for s in (model.plain_shares, model.shares))
    assert grown.sum() == pytest.approx(1.0)
    assert (np.diff((grown / plain)[np.argsort(near)]) >= -1e-12).all()
    assert (grown / plain)[near.argmax()] > 1 > (grown / plain)[near.argmin()]


def test_what_was_learned_keeps_its_shares(model: RoleMatcher) -> None:
    """They were fitted to readers' overall fit; the title has no say in them."""
    learned = model.model_
    assert learned.shares == learned.plain_shares


UNITS = unit_rows(np.random.default_rng(0).normal(size=(6, 4)))
"""Six requirements of nothing."""


def test_the_place_in_a_role_does_not_depend_on_how_many_others_there_are() -> None:
    """Twice the same others are as near as once."""
    title, first = UNITS[:1], np.zeros(1, dtype=np.intp)
    once, twice = (
        places_in_roles(UNITS[1:2], [np.vstack([UNITS[1:], *more])], title * 0, first)
        for more in ([], [UNITS[2:]])
    )
    assert once == pytest.approx(twice)


def test_the_only_requirement_has_its_title_beside_it() -> None:
    """With neither others nor a title it has nothing beside it."""
    title, own, first = UNITS[:1], UNITS[1:2], np.zeros(1, dtype=np.intp)
    cosine = float(own[0] @ title[0])
    known, unknown = (places_in_roles(own, [own], each, first) for each in (title, title * 0))
    assert known.tolist() == [pytest.approx([max(0.0, cosine), cosine])]
    assert unknown.tolist() == [pytest.approx([0.0, 0.0])]


def test_the_title_counts_nothing_where_something_was_learned(model: RoleMatcher) -> None:
    """The packaged role under another title has the same scores."""
    renamed = replace(model.profile_, role="Head Gardener")
    text = "Experience\n- Presented the roadmap to the board"
    assert said(RoleMatcher.load(profile=renamed), text).score == said(model, text).score


def test_a_weight_counts(matchers: dict[str, RoleMatcher]) -> None:
    """What weighs more has more of the overall score."""
    profile = matchers["baker"].profile_
    (first, *rest) = profile.competencies
    heavy = replace(profile, competencies=(replace(first, weight=5.0), *rest))
    (one, *_) = said(RoleMatcher.load(profile=heavy), PEOPLE["baker"]).competencies
    (other, *_) = said(matchers["baker"], PEOPLE["baker"]).competencies
    assert one.share > 2 * other.share
    assert one.score == other.score


def test_indicators_help(model: RoleMatcher) -> None:
    """A deed that an indicator tells of is surer with the indicator than without."""
    ovens, dough = BAKER.competencies
    text = "EXPERIENCE\n- Scaled and shaped four hundred baguettes before dawn"
    told = replace(dough, indicators=(*dough.indicators, "scaled and shaped baguettes"))
    with_it, without = (
        said(RoleMatcher.load(profile=replace(BAKER, competencies=(ovens, each))), text)
        for each in (told, replace(dough, indicators=()))
    )
    assert with_it.competencies[1].score > without.competencies[1].score + 0.05


def test_other_vectors_have_no_general_model(tmp_path_factory: pytest.TempPathFactory) -> None:
    """It was learned with the packaged ones; general curves judge, and the title is none."""
    folder = tmp_path_factory.mktemp("vectors")
    nlp = spacy.blank("en")
    nlp.vocab.set_vector("dough", np.array([1.0, 0.0], dtype=np.float32))
    nlp.vocab.set_vector("oven", np.array([0.0, 1.0], dtype=np.float32))
    nlp.to_disk(folder)
    matcher = RoleMatcher(BAKER, vectors=folder).fit()
    assert matcher.model_.general is None
    result = matcher.match(as_resume(RESUME))
    shown = sum(m.share * m.score * credit(m.own, m.deed) for m in result.competencies)
    assert result.score == pytest.approx(shown)
