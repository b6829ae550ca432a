"""A part of a data set of passages, as it is read again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from matcher.datamodels import Passage
from matcher.engines.passagerows import PASSAGES_FORMAT, as_resume_again
from matcher.engines.shards import part_name
from matcher.engines.store import Store
from matcher.errors import DatasetError

if TYPE_CHECKING:
    import pyarrow as pa

    from matcher.datamodels import Resume

_OF_A_PASSAGE = ("text", "section", "page", "start", "end", "compared", "may_be_deed")


class ReadAgain(NamedTuple):
    """A résumé as it was read, its name, and its passages but repeats."""

    name: str
    resume: Resume
    passages: tuple[Passage, ...]


class PassagePart(NamedTuple):
    """A part of a data set of passages."""

    store: Store
    number: int

    def read(self, columns: Sequence[str]) -> pa.Table:
        """Read columns. Raises DatasetError for a part of another version, or damaged."""
        import pyarrow as pa
        from pyarrow import parquet

        path = self.store.file(part_name(self.number))
        with self.store.telling("cannot be read"):
            try:
                file = parquet.ParquetFile(path, filesystem=self.store.system)
            except pa.ArrowInvalid as error:
                message = f"{path}: no Parquet file: remove it, and embed again"
                raise DatasetError(message) from error
            version = (file.schema_arrow.metadata or {}).get(b"matcher.passages", b"")
            if version.decode() != str(PASSAGES_FORMAT):
                message = f"{path}: holds no passages of format {PASSAGES_FORMAT}; embed anew"
                raise DatasetError(message)
            return file.read(columns=[*columns])

    def resumes(self, wanted: Mapping[str, object]) -> Iterator[ReadAgain]:
        """Yield those of its résumés that are wanted."""
        table = self.read(("resume", "error_kind", "document", *_OF_A_PASSAGE))
        table = table.filter(table["error_kind"].is_null()).combine_chunks()
        firsts = np.flatnonzero(table["document"].is_valid().to_numpy())
        for start, end in zip(firsts, [*firsts[1:], table.num_rows], strict=True):
            name = table["resume"][start].as_py()
            if name in wanted:
                document = table["document"][start].as_py()
                rows = table.slice(start, end - start).select(_OF_A_PASSAGE).to_pylist()
                yield ReadAgain(name, as_resume_again(document), tuple(map(_passage, rows)))


def _passage(row: dict[str, Any]) -> Passage:
    compared = row["text"] if row["compared"] is None else row["compared"]
    return Passage(**row | {"compared": compared})
