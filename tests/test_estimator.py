"""RoleMatcher: the scikit-learn contract, the verdicts, and what never moves a score."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import numpy as np
import pandas as pd
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.base import clone
from sklearn.exceptions import NotFittedError
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics.pairwise import cosine_similarity
from sklearn.pipeline import make_pipeline

from matcher import MatchResult, Resume, RoleMatcher, RoleProfile, read_resume
from matcher.errors import ResumeReadError
from matcher.packaged import packaged_role, packaged_shared
from matcher.scoring.folder.checked import CONFIG
from matcher.scoring.folder.rolefiles import DIRECTIONS, ROLE_FILE
from matcher.scoring.vectorizers import TERMS, VECTORS
from matcher.text import clean

Recompute = Callable[[list[str], Sequence[str], int], list[np.ndarray]]

EXAMPLES = Path(__file__).parent.parent / "examples"
BAKER = RoleProfile.from_markdown("""\
---
role: Baker
---
## Responsibilities
### Oven Care
Keeps the ovens clean and at the right heat.
- cleaned and heated deck ovens
## Essential skills
### Dough Handling
Mixes, kneads and proves dough.
- mixed and kneaded sourdough by hand
""")
PRONOUNS = ["he", "she", "they", "him", "her", "them", "his", "hers", "their", "theirs"]
PRONOUNS += ["himself", "herself", "themselves", "themself"]
LINES = st.lists(
    st.sampled_from(
        [
            "Led a team of five designers",
            "Presented the roadmap to the board every quarter",
            "Ran user interviews and usability tests with nurses",
            "Wrote the market entry strategy for Chile",
            "Tracked retention and churn in a weekly dashboard",
            "Watered the plants in the hall",
            "Excellent communication skills",
            "Delivered the migration on time and within budget",
        ]
    ),
    min_size=1,
    max_size=6,
    unique=True,
)


def as_resume(lines: list[str]) -> Resume:
    """Make a résumé whose experience is one bullet a line."""
    return Resume("test.txt", "EXPERIENCE\n" + "\n".join(f"• {line}" for line in lines))


def test_a_product_manager_shows_what_the_text_says(
    model: RoleMatcher, resume_text: str
) -> None:
    """Twelve competencies, evidence for each that is not missing, probabilities as scores."""
    result = model.match(Resume("noor.txt", clean(resume_text)))
    verdicts = {m.competency.id: m.verdict for m in result.competencies}
    assert len(verdicts) == 12
    assert verdicts["product-roadmap-management"] == "demonstrated"
    assert verdicts["product-strategy-development"] == "demonstrated"
    assert verdicts["cross-functional-leadership"] == "demonstrated"
    assert verdicts["user-research-and-feedback"] != "missing"
    assert all(m.evidence for m in result.competencies if m.verdict != "missing")
    assert (
        result.to_frame()["verdict"].to_dict()["Product Roadmap Management"] == "demonstrated"
    )
    assert all(0 <= m.score <= 1 for m in result.competencies)


def test_the_overall_score_weighs_deeds_against_claims(
    model: RoleMatcher, resume_text: str
) -> None:
    """What is only claimed counts a quarter, and each competency as much as its share."""
    result = model.match(Resume("noor.txt", clean(resume_text)))
    shares = [m.share * m.score for m in result.competencies]
    deeds = [(1 + 3 * m.deed) / 4 for m in result.competencies]
    assert result.score == pytest.approx(np.dot(shares, deeds))
    assert 0.25 * sum(shares) < result.score < sum(shares)


def test_the_shares_of_all_competencies_sum_to_one(model: RoleMatcher) -> None:
    """As readers weigh them for the packaged profile, and alike for another."""
    lines = ["Led a team of five bakers"]
    shares = [m.share for m in model.match(as_resume(lines)).competencies]
    assert sum(shares) == pytest.approx(1.0)
    assert len(set(shares)) > 1
    assert all(share > 0 for share in shares)
    other = RoleMatcher.load(profile=BAKER).match(as_resume(lines)).competencies
    assert [m.share for m in other] == [0.5, 0.5]


def test_evidence_is_found_where_it_says(model: RoleMatcher, resume_text: str) -> None:
    """Offsets delimit the passage in the text of the résumé."""
    text = clean(resume_text)
    result = model.match(Resume("noor.txt", text))
    for match in result.competencies:
        for evidence in match.evidence:
            assert text[evidence.start : evidence.end].split() == evidence.text.split()


def test_what_a_resume_was_written_without_is_missing(model: RoleMatcher) -> None:
    """The product manager of the examples neither measures nor builds anything."""
    result = model.match(read_resume(EXAMPLES / "maya-lindqvist.pdf"))
    assert set(result.missing) == {"performance-tracking", "technical-acumen"}


def test_the_examples_come_in_the_order_a_reader_would_give_them(
    model: RoleMatcher, cake_text: str
) -> None:
    """A product manager before a civil engineer before a cake recipe, with room between."""
    product = model.match(read_resume(EXAMPLES / "maya-lindqvist.pdf")).score
    civil = model.match(read_resume(EXAMPLES / "samuel-brandt.pdf")).score
    cake = model.match(Resume("cake.txt", clean(cake_text))).score
    assert product > civil + 0.1
    assert civil > cake + 0.2


@pytest.mark.parametrize("bullet", ["", "• "])
@pytest.mark.parametrize("heading", ["", "SKILLS\n"])
def test_a_bare_list_of_the_names_is_at_most_claimed(
    model: RoleMatcher, bullet: str, heading: str
) -> None:
    """Naming a competency is not doing it."""
    lines = [bullet + competency.name for competency in model.profile_.competencies]
    result = model.match(Resume("names.txt", heading + "\n".join(lines)))
    assert {m.verdict for m in result.competencies} <= {"claimed", "missing"}


@pytest.mark.parametrize("heading", ["", "SKILLS\n", "EXPERIENCE\n"])
@pytest.mark.parametrize("join", ["\n", "\n• ", ", ", ". "])
def test_the_profile_s_own_words_are_never_a_deed(
    model: RoleMatcher, heading: str, join: str
) -> None:
    """A résumé stuffed with names and indicators claims much and demonstrates nothing."""
    texts = [text for c in model.profile_.competencies for text in (c.name, *c.indicators)] * 2
    result = model.match(Resume("stuffed.txt", clean(heading + join.join(texts))))
    assert "demonstrated" not in {m.verdict for m in result.competencies}


def test_a_list_of_the_names_under_skills_is_claimed(model: RoleMatcher) -> None:
    """A skill that stands in the résumé by name is not called missing."""
    lines = ["• " + competency.name for competency in model.profile_.competencies]
    result = model.match(Resume("names.txt", "SKILLS\n" + "\n".join(lines)))
    assert result.missing == ()


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "Noor Adeyemi-Larsson\nnoor@example.com\n+45 12 34 56 78", "EXPERIENCE\n"],
)
def test_a_text_with_nothing_to_score_is_an_error(model: RoleMatcher, text: str) -> None:
    """Absent data is not scored: not as 0, and not as 40."""
    with pytest.raises(ResumeReadError, match="holds no sentence") as caught:
        model.match(Resume("blank.txt", text))
    assert caught.value.kind == "empty"


@pytest.fixture(scope="module")
def recomputed() -> Recompute:
    """Return a function from passages and the texts and number of a competency to cosines.

    It reads the model folder's files with scikit-learn and spaCy, and returns the lexical
    cosines, the semantic ones and the weights of the passages.
    """
    folder = packaged_shared()
    known = json.loads((folder / TERMS).read_text(encoding="utf-8"))
    config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    frequency = np.load(folder / "lexical.npz")["document_frequency"]
    tfidf = TfidfVectorizer(
        token_pattern=r"(?u)[^\W\d_][\w+#]+",  # noqa: S106 - no password
        ngram_range=(1, 2),
        sublinear_tf=True,
        vocabulary=known["terms"],
        stop_words=PRONOUNS,
    )
    tfidf.idf_ = np.log((1 + known["n_documents"]) / (1 + frequency)) + 1
    single = np.array([" " not in term for term in known["terms"]])
    nlp = spacy.load(folder / VECTORS)
    directions = np.load(packaged_role() / DIRECTIONS)

    def blend(of_texts: np.ndarray, of_direction: np.ndarray) -> np.ndarray:
        """Average each passage's three nearest texts, and mix in the learned direction."""
        nearest = np.sort(of_texts.clip(0), axis=1)[:, -3:].mean(axis=1)
        share = config["text_share"]
        return share * nearest + (1 - share) * of_direction.clip(0).ravel()

    def cosines(passages: list[str], texts: Sequence[str], number: int) -> list[np.ndarray]:
        terms = [tfidf.transform(passages), tfidf.transform(texts)]
        vectors = [[nlp(x.lower()).vector for x in side] for side in (passages, texts)]
        mass = (terms[0] > 0) @ np.where(single, tfidf.idf_, 0)
        both = [
            blend(
                cosine_similarity(ours, theirs),
                cosine_similarity(ours, directions[kind][[number]]),
            )
            for kind, (ours, theirs) in {"lexical": terms, "semantic": vectors}.items()
        ]
        return [*both, mass / (mass + 2)]

    return cosines


def test_both_cosines_can_be_recomputed_with_sklearn_and_spacy_alone(
    model: RoleMatcher, resume_text: str, recomputed: Recompute
) -> None:
    """From the model folder's files and the named passages, without any code of matcher."""
    result = model.match(Resume("noor.txt", clean(resume_text)))
    for number, match in enumerate(result.competencies):
        shown = match.evidence
        lexical, semantic, weights = recomputed(
            [evidence.text for evidence in shown], match.competency.texts, number
        )
        assert [e.lexical for e in shown] == pytest.approx(lexical, abs=1e-3)
        assert [e.semantic for e in shown] == pytest.approx(semantic, abs=1e-3)
        assert [e.weight for e in shown] == pytest.approx(weights, abs=1e-3)
        counted = weights * model.model_.shared.weights[: len(shown)]
        assert match.lexical == pytest.approx(counted @ lexical, abs=1e-3)
        assert match.semantic == pytest.approx(counted @ semantic, abs=1e-3)


def test_the_scores_can_be_recomputed_from_what_is_reported(
    model: RoleMatcher, resume_text: str
) -> None:
    """From the curves in role.json and the numbers of the result, by pencil."""
    config = json.loads((packaged_role() / ROLE_FILE).read_text(encoding="utf-8"))
    learned = {entry["id"]: entry for entry in config["competencies"]}
    result = model.match(Resume("noor.txt", clean(resume_text)))
    overall = 0.0
    for match in result.competencies:
        curves = learned[match.competency.id]["curves"]
        both, vectors = (
            curve["intercept"]
            + sum(
                curve[name] * getattr(match, name)
                for name in ("lexical", "semantic", "lexical_mean", "semantic_mean")
            )
            for curve in (curves["both"], curves["vectors"])
        )
        scores = [1 / (1 + np.exp(-log_odds)) for log_odds in (both, vectors - 1.5)]
        assert match.score in [pytest.approx(score) for score in scores]
        assert match.share == learned[match.competency.id]["share"]
        overall += match.share * match.score * (1 + 3 * match.deed) / 4
    assert result.score == pytest.approx(overall)


def test_the_verdict_follows_from_score_and_deed(model: RoleMatcher, resume_text: str) -> None:
    """Present from a probability of a half on, and demonstrated from a deed of a half on."""
    texts = [resume_text, "SKILLS\n• Leadership\n• Project management\n"]
    for text in texts:
        for match in model.match(Resume("noor.txt", clean(text))).competencies:
            present = "demonstrated" if match.deed >= 0.5 else "claimed"
            assert match.verdict == (present if match.score >= 0.5 else "missing")


def test_the_means_are_over_all_passages(model: RoleMatcher) -> None:
    """A passage that shows nothing halves the means of one that stood alone."""
    line = "Presented the roadmap to the board every quarter"
    alone, diluted = (
        model.match(as_resume(lines)).competencies for lines in ([line], [line, "zzqx zzqy"])
    )
    for one, two in zip(alone, diluted, strict=True):
        assert two.lexical_mean == pytest.approx(one.lexical_mean / 2)
        assert two.semantic_mean == pytest.approx(one.semantic_mean / 2)
        assert (two.lexical, two.semantic) == pytest.approx((one.lexical, one.semantic))


def test_cosines_with_the_texts_of_another_profile_can_be_recomputed() -> None:
    """Without learned directions, the three nearest texts of a competency are averaged."""
    model = RoleMatcher.load(profile=BAKER)
    text = "Kneaded dough for two hundred loaves a day"
    (_, dough) = model.match(as_resume([text])).competencies
    nlp = spacy.load(packaged_shared() / VECTORS)
    vectors = [nlp(t.lower()).vector for t in (text, *dough.competency.texts)]
    cosines = cosine_similarity(vectors[:1], vectors[1:]).clip(0).ravel()
    (evidence,) = dough.evidence
    nearest = np.sort(cosines)[-3:].mean()
    assert evidence.semantic == pytest.approx(nearest, abs=1e-4)
    counted = model.model_.shared.weights[0] * evidence.weight * nearest
    assert dough.semantic == pytest.approx(counted, abs=1e-4)


def numbers(result: MatchResult) -> list[float]:
    """Return the overall score, and the score and the deed of each competency."""
    return [result.score, *(x for m in result.competencies for x in (m.score, m.deed))]


@settings(max_examples=25)
@given(lines=LINES, again=LINES)
def test_a_passage_repeated_word_for_word_changes_nothing(
    model: RoleMatcher, lines: list[str], again: list[str]
) -> None:
    """However often, and wherever: what is said twice is not more true."""
    repeats = [line for line in again if line in lines] * 2
    before, after = (model.match(as_resume(x)) for x in (lines, repeats + lines))
    assert numbers(after) == pytest.approx(numbers(before), abs=1e-9)


@settings(max_examples=25)
@given(lines=LINES, index=st.integers(0, 5))
def test_a_passage_repeated_with_a_word_more_counts_once(
    model: RoleMatcher, lines: list[str], index: int
) -> None:
    """The longer one alone would give the same scores."""
    index %= len(lines)
    longer = f"{lines[index]} successfully"
    replaced = [*lines[:index], longer, *lines[index + 1 :]]
    before, after = (model.match(as_resume(x)) for x in (replaced, [*lines, longer]))
    assert numbers(after) == pytest.approx(numbers(before), abs=1e-9)


@settings(max_examples=25)
@given(lines=LINES, random=st.randoms(use_true_random=False))
def test_the_order_of_passages_moves_no_score(
    model: RoleMatcher, lines: list[str], random: Random
) -> None:
    """A bullet counts the same wherever it stands in its section."""
    shuffled = random.sample(lines, len(lines))
    before, after = (model.match(as_resume(x)) for x in (lines, shuffled))
    assert numbers(after) == pytest.approx(numbers(before), abs=1e-9)


def test_evidence_holds_no_near_repeats(model: RoleMatcher) -> None:
    """Three spellings of one bullet are one piece of evidence, the longest."""
    line = "Presented the product roadmap to the board every quarter"
    other = "Led a team of five designers"
    result = model.match(as_resume([line, f"{line} in person", f"{line} again", other]))
    for match in result.competencies:
        shown = [evidence.text for evidence in match.evidence]
        assert set(shown) <= {f"{line} in person", other}
        assert len(shown) == len(set(shown))
    assert all(match.evidence for match in result.competencies)


def test_a_passage_of_one_common_word_weighs_less_than_a_sentence(model: RoleMatcher) -> None:
    """However near its direction: the less it says, the less it counts."""
    lines = ["Team", "Led a team of five designers"]
    result = model.match(as_resume(lines))
    weights = {e.text: e.weight for m in result.competencies for e in m.evidence}
    assert weights[lines[0]] < 0.6
    assert 0.85 < weights[lines[1]] < 1


@pytest.mark.parametrize(
    "details",
    [
        "Name: Olumide Brännström",
        "Date of birth: 12 May 1971\nAge: 55",
        "Gender: Female",
        "Marital status: Married, two children",
        "Religion: Buddhist",
        "Nationality: Peruvian",
        "Father's name: Anselm Brännström",
        "Photograph: attached",
        "Address: 14 Leadership Street, Strategy Park, Product City 1200",
    ],
)
@pytest.mark.parametrize("place", ["top", "end"])
def test_personal_details_never_move_a_score(
    model: RoleMatcher, resume_text: str, details: str, place: str
) -> None:
    """Name, birth, gender, family, religion, photograph and address: equal scores."""
    plain = clean(resume_text)
    block = f"PERSONAL DETAILS\n{details}\n\n"
    changed = f"{details}\n{plain}" if place == "top" else f"{plain}\n\n{block}"
    before, after = model.match(Resume("a", plain)), model.match(Resume("b", clean(changed)))
    assert [m.score for m in after.competencies] == [m.score for m in before.competencies]


@pytest.mark.parametrize("name", ["Grace Strategy", "Wei Zhang", "Aisha Khan"])
def test_another_name_gives_the_same_scores(
    model: RoleMatcher, resume_text: str, name: str
) -> None:
    """The person's name is no passage, even if it is made of words of the role."""
    original = clean(resume_text)
    swapped = clean(resume_text.replace("Noor Adeyemi-Larsson", name))
    before, after = model.match(Resume("a", original)), model.match(Resume("b", swapped))
    assert [m.score for m in after.competencies] == [m.score for m in before.competencies]


def test_scores_of_texts_are_columns_by_competency(
    model: RoleMatcher, resume_text: str, cake_text: str
) -> None:
    """One row a résumé, one named column a competency, also as a pandas frame."""
    texts = [resume_text, cake_text]
    scores = model.transform(texts)
    assert scores.shape == (2, 12)
    results = [model.match(Resume("a", clean(text))) for text in texts]
    assert scores.tolist() == [[m.score for m in r.competencies] for r in results]
    assert model.score_samples(texts).tolist() == [result.score for result in results]
    frame = clone(model).fit().set_output(transform="pandas").transform(texts)
    assert list(frame.columns) == list(model.get_feature_names_out())
    assert frame["technical-acumen"].tolist() == pytest.approx(scores[:, -1].tolist())


def test_fitting_on_nothing_gives_the_packaged_matcher(
    model: RoleMatcher, resume_text: str
) -> None:
    """The packaged frequencies, directions and calibrations serve as they are."""
    fitted = RoleMatcher().fit()
    assert np.array_equal(fitted.transform([resume_text]), model.transform([resume_text]))


def test_parameters_are_kept_as_given_and_can_be_set() -> None:
    """Both clone and set_params work as scikit-learn's own do."""
    matcher = RoleMatcher(BAKER, n_texts=2)
    assert clone(matcher).get_params() == {"profile": BAKER, "vectors": None, "n_texts": 2}
    assert matcher.set_params(n_texts=1).n_texts == 1


def test_a_matcher_stands_in_a_pipeline(resume_text: str, cake_text: str) -> None:
    """Scores are features for what comes after."""
    pipeline = make_pipeline(RoleMatcher(), LogisticRegression())
    pipeline.fit([resume_text, cake_text], [1, 0])
    assert pipeline.predict([resume_text, cake_text]).tolist() == [1, 0]


def test_an_unfitted_matcher_says_so() -> None:
    """scikit-learn's own error, before anything is computed."""
    with pytest.raises(NotFittedError):
        RoleMatcher().transform(["text"])


@pytest.mark.parametrize(
    ("texts", "error", "message"),
    [
        ("one string", TypeError, "not one string"),
        ([b"bytes"], TypeError, "got bytes"),
        ({"a.txt": "EXPERIENCE"}, TypeError, "not a dict; give one column"),
        (pd.DataFrame({"text": ["EXPERIENCE"]}), TypeError, "not a DataFrame; give one column"),
        ([""], ResumeReadError, "text 0 holds no sentence"),
    ],
)
def test_what_is_no_list_of_texts_is_refused(
    model: RoleMatcher, texts: object, error: type[Exception], message: str
) -> None:
    """The message says what was expected and which text it was."""
    with pytest.raises(error, match=message):
        model.transform(texts)


@pytest.mark.parametrize("given", ["cv.pdf", Path("cv.pdf"), b"%PDF-1.7"])
def test_what_is_no_resume_is_refused(model: RoleMatcher, given: object) -> None:
    """The message names what reads a file."""
    with pytest.raises(TypeError, match=r"expected a Resume, got \w+; see read_resume"):
        model.match(given)


@pytest.mark.parametrize(
    "use", [lambda p: RoleMatcher(p).fit(), lambda p: RoleMatcher.load(profile=p)]
)
def test_what_is_no_profile_is_refused(use: Callable[[object], object]) -> None:
    """The message names what reads a file."""
    with pytest.raises(TypeError, match=r"expected a RoleProfile, got str; see RoleProfile"):
        use("role.md")


def test_a_text_scores_the_same_as_a_resume_and_in_a_list(
    model: RoleMatcher, resume_text: str
) -> None:
    """However its lines end, its bullets look, and whatever stands in it unseen."""
    written = resume_text.replace("• ", "- ")
    for text in (written, written.replace("\n", "\r"), written.replace("an", "a\xadn")):
        by_match = model.match(Resume("noor.txt", text))
        assert [m.score for m in by_match.competencies] == model.transform([text])[0].tolist()
        assert by_match.source is not None
        assert by_match.source.text == clean(text)


def test_a_generator_is_read_once_for_both(resume_text: str) -> None:
    """To fit and to transform, as sklearn's own vectorizers do."""
    scores = RoleMatcher().fit_transform(text for text in [resume_text] * 2)
    assert np.array_equal(scores, RoleMatcher().fit_transform([resume_text] * 2))
    assert scores.shape == (2, 12)


def test_documents_given_to_fit_are_counted(resume_text: str) -> None:
    """Their terms become known, and the packaged directions still apply."""
    fitted = RoleMatcher().fit([resume_text + "\nKwizzbok kwizzbok\n"] * 3)
    assert "kwizzbok" in fitted.model_.shared.lexical.terms
    assert fitted.transform([resume_text]).shape == (1, 12)


def test_labels_calibrate_the_scores() -> None:
    """With labels, present and missing come apart further than without."""
    baked = ["EXPERIENCE\n• Kneaded and proved the dough for rye bread"] * 10
    other = ["EXPERIENCE\n• Drove a taxi through the city at night"] * 10
    labels = np.array([[0, 2]] * 10 + [[0, 0]] * 10)
    plain = RoleMatcher(BAKER).fit().transform([baked[0], other[0]])[:, 1]
    matcher = RoleMatcher(BAKER).fit().calibrate(baked + other, labels)
    fitted = matcher.transform([baked[0], other[0]])[:, 1]
    assert fitted[0] > 0.5 > fitted[1]
    assert fitted[0] - fitted[1] > plain[0] - plain[1]


@pytest.mark.parametrize("labels", [[[0, 1, 2]], [[0, 3]], [0, 1]])
def test_labels_of_another_shape_or_range_are_refused(labels: list[object]) -> None:
    """One label of 0, 1 or 2 for each résumé and competency."""
    with pytest.raises(ValueError, match="n_resumes, n_competencies"):
        RoleMatcher(BAKER).fit().calibrate(["EXPERIENCE\n• Baked bread"], labels)


@pytest.mark.parametrize(
    ("labels", "message"),
    [([[np.nan, 0]], "got nan"), ([["0", 1]], "got '0', '1'"), ([[0, None]], "got None")],
)
def test_labels_of_another_kind_are_named(labels: list[object], message: str) -> None:
    """Whoever reads them from a table sees what stands there."""
    with pytest.raises(ValueError, match=message):
        RoleMatcher(BAKER).fit().calibrate(["EXPERIENCE\n• Baked bread"], labels)


def test_without_a_resume_nothing_is_calibrated() -> None:
    """There is nothing to learn from."""
    with pytest.raises(ValueError, match="one résumé at least"):
        RoleMatcher(BAKER).fit().calibrate([], np.zeros((0, 2)))


def test_a_text_to_calibrate_by_with_nothing_to_score_is_named() -> None:
    """By its number in the list."""
    with pytest.raises(ResumeReadError, match="text 1 holds no sentence"):
        RoleMatcher(BAKER).fit().calibrate(["EXPERIENCE\n• Baked bread", ""], np.zeros((2, 2)))


def test_fewer_texts_of_a_competency_are_nearer_ones() -> None:
    """The nearest text alone is nearer than the mean of the nearest three."""
    three, one = (
        RoleMatcher(BAKER, n_texts=n).fit().match(as_resume(["Kneaded sourdough by hand"]))
        for n in (3, 1)
    )
    for some, nearest in zip(three.competencies, one.competencies, strict=True):
        assert nearest.lexical >= some.lexical
        assert nearest.semantic > some.semantic


def test_documents_for_another_profile_are_counted() -> None:
    """There are no directions to keep, and a word that all use tells less."""
    line = "Kneaded sourdough by hand"
    few, many = (RoleMatcher(BAKER).fit([f"EXPERIENCE\n• {line}"] * n) for n in (1, 2000))
    weights = [
        m.match(as_resume([line])).competencies[1].evidence[0].weight for m in (few, many)
    ]
    assert weights[0] > weights[1]


def test_fewer_than_one_text_is_refused() -> None:
    """A setting out of range is found when fitting, not when matching."""
    with pytest.raises(ValueError, match="n_texts must be at least 1"):
        RoleMatcher(n_texts=0).fit()


def test_other_vectors_can_be_named(resume_text: str) -> None:
    """A spaCy pipeline by its folder; what was learned with other vectors is left out."""
    fitted = RoleMatcher(vectors=packaged_shared() / VECTORS).fit()
    assert fitted.model_.role.directions is None
    assert fitted.transform([resume_text]).shape == (1, 12)


def test_a_pickled_matcher_gives_the_same_scores(model: RoleMatcher, resume_text: str) -> None:
    """So that it can travel to worker processes."""
    again = pickle.loads(pickle.dumps(model))  # noqa: S301
    assert np.array_equal(again.transform([resume_text]), model.transform([resume_text]))


def test_results_are_the_same_again(model: RoleMatcher, resume_text: str) -> None:
    """Same input, same output."""
    resume = Resume("noor.txt", clean(resume_text))
    assert model.match(resume) == RoleMatcher.load().match(resume)


def test_saving_keeps_the_profile(tmp_path: Path) -> None:
    """A saved folder stands alone: profile, frequencies, vectors and what was learned."""
    RoleMatcher(BAKER).fit().save(tmp_path)
    again = RoleMatcher.load(tmp_path)
    assert again.profile_ == BAKER
    assert clone(again).fit().profile_ == BAKER
