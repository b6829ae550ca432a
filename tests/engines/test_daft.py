"""MatchBatch in Daft, as docs/scale.md shows it."""

from __future__ import annotations

from pathlib import Path

import daft
import pyarrow as pa
from datasets import comparable, people

from matcher.engines import MatchBatch


def test_daft_takes_a_batch(tmp_path: Path) -> None:
    """Each score is as ``match_files`` has it."""
    folder = people(tmp_path / "cv", 4)
    paths = [str(path) for path in sorted(folder.iterdir())]
    batch = MatchBatch(evidence=False)

    @daft.func.batch(return_dtype=daft.DataType.float64())
    def score(path: daft.Series) -> pa.Array:
        return batch(pa.table({"path": path.to_arrow()}))["score"].combine_chunks()

    found = daft.from_pydict({"path": paths}).select(score(daft.col("path"))).to_pydict()
    batch.close()
    (scores,) = found.values()
    assert scores == [row["score"] for row in comparable(folder.iterdir())]
