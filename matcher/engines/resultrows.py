"""Results as rows, made where the file is read: so they cost less to hand over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from matcher.reports.arrow import TableForm, table_rows
from matcher.results import Failure
from matcher.runs.unit import Item, match_asked

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher


def match_to_rows(
    models: Sequence[RoleMatcher],
    item: Item,
    *,
    form: TableForm,
    ids: Sequence[str],
    evidence: bool,
) -> list[dict[str, Any]] | Failure:
    """Read a file and match it with each role; return the rows of a table, or a Failure."""
    outcome = match_asked(models, item)
    if isinstance(outcome, Failure):
        return outcome
    columns: dict[str, Any] = {"form": form, "ids": ids, "evidence": evidence}
    return [row for result in outcome for row in table_rows(result, **columns)]
