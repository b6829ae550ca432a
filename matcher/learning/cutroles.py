"""What readers said of résumés beside roles, with each résumé cut short."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from matcher.learning.cutshort import SEED, kept_rows
from matcher.learning.labelled import PRESENT_LABEL
from matcher.scoring.comparing import EmbeddedResume
from matcher.scoring.general.traces import traces_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.learning.requirements import RoleReading


def cut_short(readings: Iterable[RoleReading]) -> Iterator[RoleReading]:
    """Yield readings with the résumé cut short; the same ones each time.

    As of :func:`~matcher.learning.cutshort.with_short`: what readers saw in passages that
    are gone is nan there.
    """
    generator = np.random.default_rng(SEED)
    for one in readings:
        rows = kept_rows(generator, one.pointed)
        if rows is not None:
            embedded = EmbeddedResume(
                passages=tuple(one.embedded.passages[row] for row in rows),
                lexical=one.embedded.lexical[rows],
                semantic=one.embedded.semantic[rows],
                weights=one.embedded.weights[rows],
            )
            pointed = one.pointed[rows]
            known = (one.labels < PRESENT_LABEL) | pointed.any(axis=0)
            beside = one.traces.beside.of(rows)
            yield replace(
                one,
                embedded=embedded,
                traces=traces_of(one.part, one.wanted, embedded, beside),
                labels=np.where(known, one.labels, np.nan),
                pointed=pointed,
                is_short=True,
            )
