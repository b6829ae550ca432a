"""Results as a pandas table, for notebooks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from matcher.errors import MissingDependencyError
from matcher.reports import rank
from matcher.reports.tabular import ASCENDING, ColumnKind, cleaned, columns, ids_in, record
from matcher.results import Failure, MatchResult

if TYPE_CHECKING:
    import pandas as pd


def to_frame(results: Iterable[MatchResult | Failure]) -> pd.DataFrame:
    r"""Return one row a résumé, best first and failures last, indexed by résumé.

    The columns are those of the CSV: ``score``, ``warnings``, ``duplicate_of``,
    ``error_kind``, ``error_message``, ``missing``, ``missing_must``, ``facts_met``,
    ``facts_not_met``, ``facts_unclear``, ``profile``, ``profile_source``, then ``<id>.score``,
    ``.verdict``, ``.lexical`` and ``.semantic`` of each competency. Scores and cosines are
    floats of 0 to 1, verdicts an ordered category from missing to demonstrated, ``warnings``,
    ``missing...`` and ``facts...`` lists; what a row does not have is NA. Raises
    MissingDependencyError without pandas.

    >>> from matcher import Failure, Resume, RoleMatcher
    >>> text = "Experience\n- Led a team of eight engineers and coached three of them."
    >>> result = RoleMatcher.load().match(Resume("ann.txt", text))
    >>> frame = to_frame([Failure("bea.pdf", "scanned", "holds pictures only"), result])
    >>> frame["leadership.verdict"].to_list()
    ['demonstrated', nan]
    >>> frame.index[frame["leadership.verdict"] > "missing"].to_list()
    ['ann.txt']
    """
    try:
        import pandas as pd
    except ImportError as error:
        message = "to_frame needs pandas: pip install pandas"
        raise MissingDependencyError(message) from error
    rows = rank(results)
    kinds = columns(ids_in(rows))
    frame = pd.DataFrame([cleaned(record(row, kinds)) for row in rows], columns=[*kinds])
    types: dict[ColumnKind, str | pd.CategoricalDtype] = {
        "text": "string",
        "texts": "object",
        "number": "float64",
        "verdict": pd.CategoricalDtype([*ASCENDING], ordered=True),
    }
    return frame.astype({name: types[kind] for name, kind in kinds.items()}).set_index("resume")
