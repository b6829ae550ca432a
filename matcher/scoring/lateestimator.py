"""A scikit-learn transformer that loads scikit-learn when its contract is first asked for."""

from __future__ import annotations

import sys
from threading import RLock
from typing import Any

_turn = RLock()


class LateEstimator:
    """Base of a transformer whose other bases come late: TransformerMixin and BaseEstimator.

    To import scikit-learn takes more than most of what is done with one matcher. So they
    become bases of the class, with all that they bring, when the first of their attributes is
    asked for, when a class is derived from it, or with the first instance that is made while
    scikit-learn is loaded. From then on the class is what it would be, had it been written
    with them.
    """

    def __new__(cls, *_: object, **__: object) -> Any:  # noqa: ANN401 -- Self, for subclasses
        """Make an instance, of a whole class if scikit-learn is there."""
        if "sklearn.base" in sys.modules:
            complete(cls)
        return super().__new__(cls)

    def __init_subclass__(cls, **kwargs: Any) -> None:  # noqa: ANN401 -- as any base hands on
        super().__init_subclass__(**kwargs)
        if LateEstimator not in cls.__bases__ and not _is_complete(cls):
            complete(cls)
            super(cls, cls).__init_subclass__()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- whatever scikit-learn gives
        """Look among what scikit-learn brings for what is not here."""
        special = name.startswith("__") and not name.startswith("__sklearn")
        if special or _is_complete(type(self)):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        complete(type(self))
        return getattr(self, name)

    def __repr__(self) -> str:
        """Return what scikit-learn shows of an estimator."""
        complete(type(self))
        return repr(self)

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Take the attributes out of a pickle, for which scikit-learn is not needed."""
        vars(self).update(state)


def complete(cls: type) -> None:
    """Give a class of late bases all of them; once."""
    from sklearn.base import BaseEstimator, TransformerMixin

    with _turn:
        for each in reversed(cls.__mro__):
            if LateEstimator in each.__bases__ and not issubclass(each, BaseEstimator):
                each.__bases__ = (TransformerMixin, BaseEstimator, LateEstimator)
                super(each, each).__init_subclass__()  # type: ignore[arg-type]


def check_fitted(estimator: LateEstimator) -> None:
    """Raise scikit-learn's NotFittedError for what has no attribute that a fit brings."""
    if not any(name.endswith("_") for name in vars(estimator)):
        from sklearn.utils.validation import check_is_fitted

        check_is_fitted(estimator)


def _is_complete(cls: type) -> bool:
    return hasattr(cls, "get_params")
