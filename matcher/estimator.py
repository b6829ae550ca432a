"""RoleMatcher: résumés in, a verdict with evidence for each competency out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from operator import index
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.results import MatchResult
from matcher.roles.profiles import RoleProfile
from matcher.scoring.folder import load_model, load_models, save_model
from matcher.scoring.inputs import as_resume, checked_profile, checked_resume, checked_texts
from matcher.scoring.lateestimator import LateEstimator, check_fitted, complete
from matcher.scoring.matching import match_resume, match_with_each
from matcher.scoring.model import Model
from matcher.scoring.shortly import told_shortly

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import ArrayLike, NDArray

    from matcher.scoring.arrays import Floats


class RoleMatcher(LateEstimator):
    r"""Score résumés against the competencies of a role.

    A scikit-learn transformer from texts to probabilities, which is loaded when it is used as
    such, and a matcher from a
    :class:`~matcher.Resume` to a :class:`~matcher.MatchResult` with its evidence.

    ``profile`` is the role (None: the packaged one); ``vectors`` names an installed spaCy
    pipeline that holds vectors, or its folder (None: the packaged one). ``n_texts`` texts
    of a competency are averaged (None: as many as the packaged model was calibrated with).
    Texts that are not in English are scored only with ``any_language``.

    >>> from matcher import RoleMatcher, Resume
    >>> model = RoleMatcher.load()
    >>> text = "Experience\n- Led a team of eight engineers and coached three of them."
    >>> result = model.match(Resume("example.txt", text))
    >>> [m.verdict for m in result.competencies if m.competency.id == "leadership"]
    ['demonstrated']
    """

    model_: Model
    __repr__ = told_shortly

    def __init__(
        self,
        profile: RoleProfile | None = None,
        vectors: str | Path | None = None,
        *,
        n_texts: int | None = None,
        any_language: bool = False,
    ) -> None:
        self.profile = profile
        self.vectors = vectors
        self.n_texts = n_texts
        self.any_language = any_language

    def fit(self, X: Iterable[str] = (), y: object = None) -> RoleMatcher:
        """Learn document frequencies from the texts of résumés; ``y`` is ignored.

        The frequencies are added to the packaged ones, and there may be none at all. What
        was learned from labels is the packaged model's, or comes from :meth:`calibrate`.
        A fit starts from the packaged model: what an earlier :meth:`calibrate` or
        :meth:`load` brought is forgotten. Raises ValueError for a setting out of range,
        TypeError for one of another type, ModelError for what cannot be read.
        """
        texts = checked_texts(X)
        model = load_model()
        if self.profile is not None:
            model = replace(model, profile=checked_profile(self.profile))
        if self.vectors is not None:
            model = model.with_vectors(self.vectors)
        if self.n_texts is not None:
            n_texts = index(self.n_texts)  # TypeError for what is no whole number
            if n_texts < 1:
                message = f"n_texts must be at least 1, not {n_texts}"
                raise ValueError(message)
            model = replace(model, shared=replace(model.shared, n_texts=n_texts))
        if texts:
            model = model.with_documents(texts)
        self.model_ = model
        return self

    def calibrate(self, X: Iterable[str], labels: ArrayLike) -> RoleMatcher:
        """Fit the scores of a fitted matcher to labelled résumés of one's own.

        ``labels``, of shape (n_resumes, n_competencies), holds 0 missing, 1 claimed and 2
        demonstrated. Raises ValueError for another shape or another label, and
        ResumeReadError for a text with nothing to score.
        """
        from matcher.learning.calibrating import calibrated

        check_fitted(self)
        resumes = [as_resume(n, text) for n, text in enumerate(checked_texts(X))]
        self.model_ = calibrated(self.model_, resumes, np.asarray(labels))
        return self

    def learn(
        self,
        X: Iterable[str],
        labels: ArrayLike,
        *,
        quotes: Sequence[Mapping[str, Sequence[str]]] | None = None,
        fit: Sequence[float] | None = None,
    ) -> RoleMatcher:
        """Learn the role of a fitted matcher from labelled résumés of one's own.

        More than :meth:`calibrate`: for each competency also a direction that tells passages
        with it from others. ``labels``, of shape (n_resumes, n_competencies), holds 0 missing,
        1 claimed and 2 demonstrated; ``quotes``, one mapping a résumé from competency ids to
        what a reader pointed at, makes what is learned surer; ``fit`` holds an overall fit
        a résumé, 0 to 4, of which thirty and more decide what each competency counts. A
        competency that fewer than three résumés have, or lack, stands for its texts, and
        results say so. What was learned for another role is no part of this matcher any more,
        and stays as it is where it was saved. Raises ValueError for another shape or label,
        for quotes or fits of another kind, or if nothing can be learned, and ResumeReadError
        for a text with nothing to score.
        """
        from matcher.learning import learn_role
        from matcher.learning.labelled import labelled

        check_fitted(self)
        resumes = [as_resume(n, text) for n, text in enumerate(checked_texts(X))]
        ids = [competency.id for competency in self.profile_.competencies]
        entries = labelled(resumes, np.asarray(labels), ids, quotes=quotes, fit=fit)
        self.model_ = learn_role(self.model_, entries)
        return self

    def fit_transform(self, X: Iterable[str], y: object = None, **params: Any) -> Floats:  # noqa: ANN401
        """Fit to the texts and return their scores: :meth:`fit`, then :meth:`transform`."""
        from sklearn.base import TransformerMixin

        complete(type(self))
        texts = list(X) if isinstance(X, Iterator) else X  # both read it, and it reads once
        scores: Floats = TransformerMixin.fit_transform(self, texts, y, **params)
        return scores

    def transform(self, X: Iterable[str]) -> Floats:
        """Return the scores, 0 to 1, of shape (n_resumes, n_competencies).

        Raises ResumeReadError, a ValueError, for a text without anything to score, or in
        another language than English.
        """
        check_fitted(self)
        rows = [[match.score for match in result.competencies] for result in self._results(X)]
        return np.array(rows, dtype=np.float64).reshape(-1, len(self.profile_.competencies))

    def score_samples(self, X: Iterable[str]) -> Floats:
        """Return one overall score, 0 to 1, for each résumé: :attr:`MatchResult.score`."""
        check_fitted(self)
        return np.array([result.score for result in self._results(X)], dtype=np.float64)

    def get_feature_names_out(self, input_features: object = None) -> NDArray[np.object_]:
        """Return the ids of the competencies, the columns of :meth:`transform`."""
        check_fitted(self)
        return np.array([c.id for c in self.profile_.competencies], dtype=object)

    @property
    def profile_(self) -> RoleProfile:
        """The role that résumés are matched with."""
        check_fitted(self)
        return self.model_.profile

    def match(self, resume: Resume) -> MatchResult:
        """Match one résumé and say what is demonstrated, claimed and missing.

        A text without pages is cleaned first, as :meth:`transform` does; ``source`` of the
        result is what was scored. Raises ResumeReadError of kind ``empty`` if it holds
        nothing to score, of kind ``other-language`` if most of it is not in English, and
        TypeError for what is no Resume.
        """
        check_fitted(self)
        checked = checked_resume(resume, any_language=self.any_language)
        return match_resume(self.model_, checked)

    def _results(self, texts: Iterable[str]) -> list[MatchResult]:
        return [self._match_text(n, text) for n, text in enumerate(checked_texts(texts))]

    def _match_text(self, number: int, text: str) -> MatchResult:
        try:
            return self.match(as_resume(number, text))
        except ResumeReadError as error:
            raise ResumeReadError(error.kind, f"text {number} {error.message}") from error

    @classmethod
    def load(
        cls, folder: str | Path | None = None, *, profile: RoleProfile | None = None
    ) -> RoleMatcher:
        """Return a fitted matcher from a folder of models, by default the packaged one.

        ``folder`` is one that :meth:`save` wrote, or that of one role in it, ``roles/ID``.
        With a ``profile`` other than the folder's own, what was learned applies to those of
        its competencies whose texts are the same, but for the organisation's name; the texts
        of the others stand for themselves. Without, the folder's is the parameter
        ``profile``, so that a clone or a new fit is of the same role. Raises ModelError if the
        folder is missing, damaged or of another version, or holds several roles of which
        ``profile`` tells none.
        """
        checked = None if profile is None else checked_profile(profile)
        model = load_model(None if folder is None else Path(folder), checked)
        matcher = cls(profile=profile if folder is None else model.profile)
        matcher.model_ = model
        return matcher

    @classmethod
    def load_roles(
        cls, profiles: Iterable[RoleProfile], folder: str | Path | None = None
    ) -> list[RoleMatcher]:
        """Return a fitted matcher for each of several profiles, as :meth:`load` does.

        What they have in common, the vectors above all, is read and held once. Raises as
        :meth:`load` does.
        """
        checked = [checked_profile(profile) for profile in profiles]
        models = load_models(None if folder is None else Path(folder), checked)
        matchers = [cls(profile=profile) for profile in checked]
        for matcher, model in zip(matchers, models, strict=True):
            matcher.model_ = model
        return matchers

    def save(self, folder: str | Path) -> None:
        """Write the fitted matcher to a folder that :meth:`load` opens; no pickle.

        Roles that were saved there before stay, but for one of the same name. Raises
        ModelError if they were learned with other vectors or word frequencies, or the folder
        is that of one role, and OSError as the file system gives it.
        """
        check_fitted(self)
        save_model(self.model_, Path(folder))


def match_roles(models: Iterable[RoleMatcher], resume: Resume) -> tuple[MatchResult, ...]:
    """Match one résumé with several roles, as :meth:`RoleMatcher.match` does with one.

    Returns a result a model, in their order. Its passages are made once, and their vectors
    once for all models that share them.
    """
    given = list(models)
    checked = checked_resume(resume, any_language=any(m.any_language for m in given))
    return tuple(match_with_each([model.model_ for model in given], checked))
