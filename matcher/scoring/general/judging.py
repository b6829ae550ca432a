"""The general model: what it weighs, and what it says of a résumé and a requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from matcher.scoring.arrays import logistic
from matcher.scoring.deedmodel import DEED_NAMES, SHOWN, Verdicts
from matcher.scoring.general.traces import RISING
from matcher.scoring.general.wanted import OWN
from matcher.scoring.nearness import deed_columns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matcher.scoring.arrays import Floats
    from matcher.scoring.general.traces import Traces
    from matcher.scoring.general.wanted import Wanted
    from matcher.scoring.parts import Part

RISING_OF_PRESENCE = (*RISING, *(f"{name}, short" for name in RISING))
"""What speaks for a requirement has two weights, one of long résumés and one of short ones.

The mean of five passages, their best and their third best are worth otherwise than of fifty.
"""

PRESENCE = (*RISING_OF_PRESENCE, *OWN, "short")
"""The names of what is weighed, in the order of the columns, before the axes."""

TITLE_SHARE = 0.5
"""What nearness to the role's title counts in the overall score of a role not learned.

With descriptions left out one after the other, it agrees with readers' fit at 0.78, 0.80, 0.81
and 0.81 for 0.3, 0.4, 0.5 and 0.6 (Spearman), with requirements read of the advertisement at
0.76, 0.77, 0.76 and 0.76; the more it counts, the more the packaged role's texts alone lose.
"""


def presence_columns(rising: Floats, own: Floats, short: float) -> Floats:
    """Return what is weighed of m requirements, of shape (m, len(PRESENCE)).

    ``rising``, of shape (m, len(RISING)), is shared out between its two weights by how
    ``short`` the résumé is, so that the odds fall with none of it whatever the length.
    """
    of_resume = np.full((len(own), 1), short)
    return np.hstack([rising * (1.0 - short), rising * short, own, of_resume])


class Weighing(NamedTuple):
    """A logistic regression: ``weights`` by name, those of ``axes``, and the intercept.

    Axes are numbers of the requirement alone: its vector's place on a few directions.
    """

    weights: Mapping[str, float]
    axes: tuple[float, ...]
    intercept: float

    def log_odds(self, names: Sequence[str], columns: Floats, places: Floats) -> Floats:
        """Return the log odds of rows: ``columns`` are by name, ``places`` on the axes."""
        weights = np.array([self.weights[name] for name in names])
        own = places[:, : len(self.axes)] @ np.array(self.axes)
        return np.asarray(columns @ weights + own + self.intercept, dtype=np.float64)


class GeneralModel(NamedTuple):
    """What judges each requirement that nobody labelled résumés for.

    ``presence`` says how likely a careful reader finds it in a résumé, ``deeds`` how likely
    what is found is a deed. ``axes``, of shape (n_axes, n_dimensions), are directions of the
    word vectors; it belongs to these vectors alone. ``nearness`` weighs lexical cosine,
    semantic cosine and the share of words that a passage has of a requirement: by that its
    evidence is chosen.
    """

    presence: Weighing
    deeds: Weighing
    axes: Floats
    nearness: tuple[float, float, float]

    def judge(self, part: Part, asked: Wanted, traces: Traces) -> Verdicts:
        """Judge a résumé beside what is asked of a part.

        A deed is as much less likely as the requirement is without what copies its words, and
        there is none where the passages that may be deeds do not show it alone.
        """
        odds, uncopied, alone = self.odds(asked, traces)
        scores = logistic(odds)
        columns = self.deed_columns(part, asked, traces)
        deeds = logistic(self.deeds.log_odds(DEED_NAMES, columns, asked.vectors))
        own = np.minimum(1.0, logistic(uncopied) / scores)
        deeds = np.where(alone >= SHOWN, deeds * own, 0.0)
        nearest = self._nearest(traces.beside.near, len(part.shared.weights))
        return Verdicts(scores, deeds, own, nearest)

    def odds(self, asked: Wanted, traces: Traces) -> tuple[Floats, Floats, Floats]:
        """Return the log odds of each requirement, of shape (m,).

        By all passages, by those that copy nothing, and by those that may be deeds.
        """
        places = asked.vectors @ self.axes.T
        whole, uncopied, alone = (
            self.presence.log_odds(
                PRESENCE, presence_columns(rising, asked.own, traces.short), places
            )
            for rising in (traces.rising, traces.uncopied, traces.alone)
        )
        return whole, uncopied, alone

    def deed_columns(self, part: Part, asked: Wanted, traces: Traces) -> Floats:
        """Return what tells deeds, of shape (m, len(DEED_NAMES))."""
        beside, (odds, _, alone) = traces.beside, self.odds(asked, traces)
        nearest, deeds = (
            self._nearest(beside.near * kept[:, None, None], len(part.shared.weights))
            for kept in (~beside.copied, beside.like_deeds)
        )
        told = deed_columns(part, beside, nearest, deeds)
        return np.column_stack([told, odds, alone])

    def _nearest(self, near: Floats, count: int) -> list[tuple[int, ...]]:
        """Return for each requirement the passages nearest to it that have anything of it."""
        relevance = near @ np.array(self.nearness)
        order = np.argsort(-relevance, axis=0, kind="stable")[:count]
        return [
            tuple(row for row in rows if relevance[row, number] > 0)
            for number, rows in enumerate(order.T.tolist())
        ]
