"""RoleMatcher: each number again, from the files of the models and without matcher."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

import numpy as np
import pytest
import spacy
from bulleted import BAKER, as_resume
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

from matcher import Resume, RoleMatcher
from matcher.packaged import packaged_role, packaged_shared
from matcher.scoring.folder.checked import CONFIG
from matcher.scoring.folder.rolefiles import DIRECTIONS, ROLE_FILE
from matcher.scoring.vectorizers import TERMS, UNSEEN_DOCUMENT_FREQUENCY, VECTORS
from matcher.text import clean

Recompute = Callable[[list[str], Sequence[str], int], list[np.ndarray]]
PRONOUNS = ["he", "she", "they", "him", "her", "them", "his", "hers", "their", "theirs"]
PRONOUNS += ["himself", "herself", "themselves", "themself"]


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
    own = json.loads((packaged_role() / ROLE_FILE).read_text(encoding="utf-8"))["terms"]
    tfidf = TfidfVectorizer(
        token_pattern=r"(?u)[^\W\d_][\w+#]+|a/b",  # noqa: S106 - no password
        ngram_range=(1, 2),
        sublinear_tf=True,
        vocabulary=[*known["terms"], *own],
        stop_words=PRONOUNS,
    )
    frequency = np.append(frequency, np.full(len(own), UNSEEN_DOCUMENT_FREQUENCY))
    tfidf.idf_ = np.log((1 + known["n_documents"]) / (1 + frequency)) + 1
    single = np.array([" " not in term for term in tfidf.vocabulary])
    nlp = spacy.load(folder / VECTORS)
    directions = np.load(packaged_role() / DIRECTIONS)

    def blend(of_texts: np.ndarray, of_direction: np.ndarray) -> np.ndarray:
        """Average each passage's three nearest texts, and mix in the learned direction."""
        nearest = np.sort(of_texts.clip(0), axis=1)[:, -3:].mean(axis=1)
        share = config["text_share"]
        return share * nearest + (1 - share) * of_direction.clip(0).ravel()

    def cosines(passages: list[str], texts: Sequence[str], number: int) -> list[np.ndarray]:
        terms = [tfidf.transform(passages), tfidf.transform(texts)]
        vectors = [
            [nlp(x.lower().replace("a/b", "split")).vector for x in side]
            for side in (passages, texts)
        ]
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
                for kind in ("lexical", "semantic", "words")
                for name in (kind, f"{kind}_mean")
            )
            for curve in (curves["both"], curves["vectors"])
        )
        scores = [1 / (1 + np.exp(-log_odds)) for log_odds in (both, vectors - 0.6)]
        assert match.score in [pytest.approx(score) for score in scores]
        assert match.share == learned[match.competency.id]["share"]
        overall += match.share * match.score * (0.05 + 0.95 * match.own + 3 * match.deed) / 4
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
