"""RoleMatcher: the scikit-learn contract."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from bulleted import BAKER, as_resume
from sklearn.base import clone
from sklearn.exceptions import NotFittedError
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

from matcher import Resume, RoleMatcher
from matcher.errors import ResumeReadError
from matcher.packaged import packaged_shared
from matcher.scoring.vectorizers import VECTORS
from matcher.text import clean


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
    given = {"profile": BAKER, "vectors": None, "n_texts": 2, "any_language": False}
    assert clone(matcher).get_params() == given
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
    with pytest.raises(TypeError, match=r"got \w+; see read_resume\(path\) .* Resume\(name"):
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
