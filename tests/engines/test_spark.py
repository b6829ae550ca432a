"""MatchBatch in Spark, as docs/scale.md shows it; needs Java."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from datasets import comparable, people
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from matcher.engines import MatchBatch


@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
def test_spark_takes_a_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each score is as ``match_files`` has it; workers are of this Python."""
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    folder = people(tmp_path / "cv", 4)
    paths = [(str(path),) for path in sorted(folder.iterdir())]
    spark = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    try:
        batch = MatchBatch()
        listed = spark.createDataFrame(paths, "path string")
        found = listed.mapInArrow(batch.iterate, from_arrow_schema(batch.schema))
        scores = {row.resume: row.score for row in found.select("resume", "score").collect()}
    finally:
        spark.stop()
    assert scores == {row["resume"]: row["score"] for row in comparable(folder.iterdir())}
