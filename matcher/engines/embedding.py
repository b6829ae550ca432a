"""Passages of a whole data set, written once: what ``rank_dataset`` compares roles with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.engines.arrowbatch import Batch, BatchSettings, sent
from matcher.engines.dataset import DatasetReport, How, run_dataset
from matcher.engines.passagerows import as_rows, embed_file, passages_schema, ready_to_embed
from matcher.engines.rolesent import Roles
from matcher.engines.store import Store

if TYPE_CHECKING:
    import pyarrow as pa

    from matcher.settings import Bounds


class EmbedBatch(Batch):
    """Embeds the passages of résumés that a table names: as MatchBatch, with other rows."""

    loaded = staticmethod(ready_to_embed)

    @property
    def work(self) -> Callable[[Any, Any], Any]:
        """Read a file and embed its passages."""
        return embed_file

    def __call__(self, table: pa.Table | pa.RecordBatch) -> pa.Table:
        """Return the passages of the résumés of a table."""
        import pyarrow as pa

        rows = as_rows(self.outcomes(table))
        told = {name: value for name, value in self.told.items() if name != "matcher.profile"}
        return pa.Table.from_pylist(rows, schema=passages_schema(told))


def embed_dataset(
    source: str | Path,
    target: str | Path,
    *,
    model: str | Path | None = None,
    any_language: bool = False,
    bounds: Bounds | None = None,
    **how: Any,  # noqa: ANN401 -- as How has them
) -> DatasetReport:
    """Read all résumés of a data set once, and write their passages as parts in Parquet.

    One row a passage: where it stands, its vector as int8 with a scale, its TF-IDF terms, and
    what tells deeds; ``document`` in the first row of each résumé holds its text. Source,
    target, second runs, options and errors are as :func:`match_dataset` has them; there is no
    profile, since passages are the same for all roles of a model.
    """
    roles = Roles.of(None, model, any_language=any_language)
    settings = BatchSettings(roles, "long", True, sent(bounds), Store.of(source))
    return run_dataset(EmbedBatch(settings), source, target, How(**how), "passages")
