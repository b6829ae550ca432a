"""A whole data set: listed, cut into shards, each done once, and told when all is there."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.engines.arrowbatch import Batch, MatchBatch, sent
from matcher.engines.catalogue import Catalogue
from matcher.engines.rolesent import NamedRoles
from matcher.engines.shards import DoShard
from matcher.engines.spreading import ENGINES, EngineName, spread
from matcher.engines.store import Store, filesystem
from matcher.engines.target import Target

if TYPE_CHECKING:
    from matcher.reports.arrow import TableForm
    from matcher.settings import Bounds

SHARD_FILES = 100
"""Files of a shard: some seconds of work, which is what a lost worker costs."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: files done by it, and files that it has to do.

    ``rate`` is in files a second, ``left`` in seconds; both are None before the first.
    """

    done: int
    total: int
    rate: float | None
    left: float | None


@dataclass(frozen=True, slots=True)
class DatasetReport:
    """What a run did: files it read, of those the ones that it could not, files done before.

    ``copies`` are the files of the data set with the text of another; ``left_out`` counts
    files of other kinds by suffix; ``seconds`` are by the clock.
    """

    done: int
    failed: int
    skipped: int
    copies: int
    left_out: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How a run is done: on which engine, in what pieces, and whether all anew."""

    engine: EngineName = "local"
    jobs: int | None = None
    scheduler: str | None = None
    shard_files: int = SHARD_FILES
    fresh: bool = False
    told: Callable[[Progress], None] | None = None

    def __post_init__(self) -> None:
        """Check what was given."""
        if self.engine not in ENGINES:
            raise ValueError(f"engine is one of {', '.join(ENGINES)}; got {self.engine!r}")
        if self.shard_files < 1:
            raise ValueError(f"shard_files is a number from 1; got {self.shard_files}")
        if self.jobs is not None and self.jobs < 1:
            raise ValueError(f"jobs is a number of processes, from 1; got {self.jobs}")
        filesystem("")  # raises without pyarrow, before anything is read


def match_dataset(  # noqa: PLR0913 -- what results depend on, each by its name
    source: str | Path,
    target: str | Path,
    *,
    profile: NamedRoles = None,
    model: str | Path | None = None,
    form: TableForm | None = None,
    evidence: bool = True,
    any_language: bool = False,
    bounds: Bounds | None = None,
    **how: Any,  # noqa: ANN401 -- as How has them
) -> DatasetReport:
    """Match all résumés of a folder or a bucket, and write the results as parts in Parquet.

    ``source`` is a folder, a URL such as ``s3://bucket/cvs/``, or a Parquet file with the
    column ``path``, and perhaps ``size`` and ``modified``. ``target``, a folder or a URL,
    gets a ``part-000000.parquet`` for each shard, with the rows of
    :class:`~matcher.engines.MatchBatch` (``form``: wide for one role, else long), and, when
    all are there, ``_duplicates.parquet`` and ``_SUCCESS``. A second run does only what is
    new, changed or was not done; rows of files that are gone are dropped.

    ``engine`` is ``local``, ``dask`` or ``ray``, with ``jobs`` processes of this machine or
    the ``scheduler`` at an address; ``shard_files`` files make a shard; ``fresh`` removes
    what other runs left; ``told`` is called with the :class:`Progress`. The other options are
    those of MatchBatch. A script calls it below ``if __name__ == "__main__":``.

    Raises DatasetError for what cannot be listed, read or written, for a target of another
    profile, model or version, and for workers of one; ValueError for another engine;
    MissingDependencyError without pyarrow, or the engine.
    """
    roles = MatchBatch(profile, model=model, any_language=any_language, form="long")
    settings = roles.settings
    batch = MatchBatch.made(
        replace(
            settings,
            form=form or ("long" if settings.roles.count > 1 else "wide"),
            evidence=evidence,
            bounds=sent(bounds),
            store=Store.of(source),
        )
    )
    return run_dataset(batch, source, target, How(**how), "match")


def run_dataset(
    batch: Batch, source: str | Path, target: str | Path, how: How, what: str
) -> DatasetReport:
    """Let a batch do all files of a data set, as :func:`match_dataset` says.

    ``what`` names that in the target, which no run of something else goes on from.
    """
    begun = time.monotonic()
    settings = batch.settings
    scored_by = batch.scored_by()
    made = {
        "what": what,
        "form": settings.form,
        "evidence": settings.evidence,
        "scored_by": list(scored_by),
    }
    left_out: Counter[str] = Counter()
    with Target(target, made, fresh=how.fresh) as there, Catalogue() as files:
        files.remember(there.manifest())
        files.take(there.listing(source, left_out))
        there.replan(files, how.shard_files)
        done = there.parts()
        skipped = files.count(done)
        work = DoShard(
            there.job, batch.made(replace(settings, expected=scored_by)), there.store
        )
        told: set[int] = set()
        counted, failed = _all_done(work, files, done, told, how)
        copies = there.finish(files, told)
    seconds = time.monotonic() - begun
    return DatasetReport(counted, failed, skipped, copies, dict(left_out), seconds)


def _all_done(
    work: DoShard, files: Catalogue, done: set[int], told: set[int], how: How
) -> tuple[int, int]:
    """Do the shards that are not done; return how many files they have, and failed.

    Those whose texts the catalogue knows then are added to ``told``.
    """
    total, begun = len(files) - files.count(done), time.monotonic()
    counted = failed = 0
    if how.told:
        how.told(Progress(0, total, None, None))
    if not total:
        return 0, 0  # and no engine is started
    shards = files.shards(done)
    for shard in spread(work, shards, how.engine, jobs=how.jobs, scheduler=how.scheduler):
        counted, failed = counted + shard.files, failed + shard.failed
        files.add_texts(shard.texts)
        told.add(shard.number)
        if how.told:
            rate = counted / max(1e-9, time.monotonic() - begun)
            how.told(Progress(counted, total, rate, (total - counted) / rate))
    return counted, failed
