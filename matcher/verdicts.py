"""A deed or a claim: what a passage does with a competency."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.datamodels import Section

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACES: dict[Section, str] = {
    "experience": "work",
    "projects": "work",
    "achievements": "work",
    "publications": "work",
    "volunteering": "work",
    "summary": "statement",
    "skills": "statement",
    "interests": "statement",
}
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_TRAIT = re.compile(
    r"\b(?:abilit(?:y|ies)|able to|adept|attitude|aptitude|capable|capability|conversant|"
    r"effective|eager|excellent|exceptional|expertise|familiar|fluent|good|keen|knowledge|"
    r"outstanding|passion|passionate|proficien(?:t|cy)|proven|self|skill|skilled|skills|"
    r"sound|strength|strong|superb|team player|understanding|well versed|willing(?:ness)?)\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"^(?:(?:i|we|also|successfully|currently|then|and|responsible for|involved in|"
    r"worked on|assisted in|was|have|has|had|been)\s+)*"
    r"(?:[a-z]+ed|[a-z]{2,}ing|led|ran|built|wrote|made|grew|won|drove|kept|took|gave|set|"
    r"held|brought|oversaw|taught|spoke|sold|cut|met|began|chose|found|saw|put)\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:[a-z]{3,}ed|led|ran|built|wrote|grew|won|drove|gave|held|taught)\b")


def deed_features(text: str, section: Section) -> dict[str, float]:
    """Describe in numbers what tells a deed from a claim in one passage.

    Where it stands (``work``, ``statement``), how long it is (``length``, in units of
    e-fold), whether it starts with a verb of doing, tells of the past, names a number,
    and how many words of self-praise are in it.
    """
    place = _PLACES.get(section)
    words = len(_WORD.findall(text))
    return {
        "bias": 1.0,
        "work": float(place == "work"),
        "statement": float(place == "statement"),
        "length": math.log1p(words),
        "doing": float(bool(_DOING.match(text))),
        "past": float(bool(_PAST.search(text))),
        "number": float(bool(re.search(r"\d", text))),
        "traits": float(min(3, len(_TRAIT.findall(text)))),
    }


@dataclass(frozen=True, slots=True)
class DeedModel:
    """How far each feature of a passage speaks for a deed (logistic regression).

    ``weights`` belong to the names of :func:`deed_features`. ``support`` weighs the log
    odds that the competency is present at all: a clear match is oftener a deed.
    """

    weights: Mapping[str, float]
    support: float
    fewest_words: int = 4

    def is_deed(self, text: str, section: Section, log_odds: float) -> bool:
        """Tell whether a passage, of a competency present with ``log_odds``, is a deed.

        A passage of fewer than ``fewest_words`` words names something and is no deed.
        """
        if len(_WORD.findall(text)) < self.fewest_words:
            return False
        features = deed_features(text, section)
        total = sum(self.weights[name] * value for name, value in features.items())
        return total + self.support * log_odds >= 0
