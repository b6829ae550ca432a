"""Data sets of résumés: on one machine, or on an engine that spreads work over many.

``MatchBatch`` makes results of a table of paths and serves any engine that maps functions over
Arrow tables. ``match_dataset`` runs a whole folder or bucket, in shards that are done once.
``embed_dataset`` writes the passages of résumés, and ``rank_dataset`` finds in them the best
résumés of many roles. Nothing here schedules, or moves data between machines: engines do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.lazily import at_first_use

if TYPE_CHECKING:
    from matcher.engines.arrowbatch import MatchBatch
    from matcher.engines.dataset import match_dataset
    from matcher.engines.embedding import embed_dataset
    from matcher.engines.topresumes import rank_dataset

__all__ = ["MatchBatch", "embed_dataset", "match_dataset", "rank_dataset"]

_HOMES = {
    "MatchBatch": "arrowbatch",
    "embed_dataset": "embedding",
    "match_dataset": "dataset",
    "rank_dataset": "topresumes",
}


__getattr__ = at_first_use(__name__, _HOMES)
