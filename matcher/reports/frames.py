"""Results as a pandas table, for notebooks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from matcher.errors import MissingDependencyError
from matcher.reports import rank
from matcher.reports.longform import PAIR_COLUMNS, pair_records
from matcher.reports.tabular import ASCENDING, ColumnKind, cleaned, columns, ids_in, record
from matcher.results import Failure, MatchResult, pairs_of, roles_in

if TYPE_CHECKING:
    import pandas as pd


def to_frame(results: Iterable[MatchResult | Failure] | MatchResult | Failure) -> pd.DataFrame:
    r"""Return one row a résumé, best first and failures last, indexed by résumé.

    One result gives a frame of one row.

    The columns are those of the CSV: ``score``, ``warnings``, ``duplicate_of``, ``error_kind``,
    ``error_message``, ``missing``, ``missing_must``, ``facts_met``, ``facts_not_met``,
    ``facts_unclear``, ``profile``, ``profile_source``, ``higher_than``, ``people_measured``,
    ``model``, ``version``, then ``<id>.score``, ``.verdict``, ``.lexical``, ``.semantic``,
    ``.unsure`` and ``.why`` of each competency. Scores and cosines are floats of 0 to 1,
    verdicts an ordered category from missing to demonstrated, ``warnings``, ``missing...`` and
    ``facts...`` lists; what a row does not have is NA.

    Results of several roles give one row a résumé and role, by role and then best first, with
    the columns of :data:`~matcher.reports.longform.PAIR_COLUMNS`, as in their CSV:
    ``frame.pivot(columns="role", values="score")`` has a column a role. Raises
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
    given = [results] if isinstance(results, MatchResult | Failure) else list(results)
    rows = rank(given)
    if len(roles_in(given)) > 1:
        kinds = PAIR_COLUMNS
        records = list(pair_records(pairs_of(given)))
    else:
        kinds = columns(ids_in(rows))
        records = [record(row, kinds) for row in rows]
    frame = pd.DataFrame([cleaned(values) for values in records], columns=[*kinds])
    types: dict[ColumnKind, str | pd.CategoricalDtype] = {
        "text": "string",
        "texts": "object",
        "number": "float64",
        "count": "Int64",
        "flag": "boolean",
        "verdict": pd.CategoricalDtype([*ASCENDING], ordered=True),
    }
    return frame.astype({name: types[kind] for name, kind in kinds.items()}).set_index("resume")
