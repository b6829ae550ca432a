"""English of facts: what a role asks that a résumé meets or not, and what it also says."""

from __future__ import annotations

from matcher.language.en.amounts import AMOUNTS, PERIODS
from matcher.language.en.conditions import (
    NOT_SAID,
    PLACE,
    PLACE_AND_WAY,
    PLACE_LABELS,
    SAID,
    WAY,
)
from matcher.language.en.degrees import DEGREES
from matcher.language.en.fields import CAPITALS, SAME
from matcher.language.en.papers import PAPERS
from matcher.language.en.tongues import TONGUES
from matcher.language.en.trades import JOBS, OF_ANY_FIELD
from matcher.language.factwords import FactWords

FACT_WORDS = FactWords(
    amounts=AMOUNTS,
    periods=PERIODS,
    degrees=DEGREES,
    papers=PAPERS,
    tongues=TONGUES,
    must=r"\b(?:required?|requires|must|essential|mandatory|minimum|at least|need(?:ed)?)\b",
    either=r"[,;/()]|\b(?:or|and)\b|&",
    same=SAME,
    jobs=JOBS,
    of_any_field=OF_ANY_FIELD,
    capitals=CAPITALS,
    persons=r"persons?|people|m[ae]n|wom[ae]n",
    doing=r"ers?|ing|ed",
    said=SAID,
    not_said=NOT_SAID,
    place_labels=PLACE_LABELS,
    place=PLACE,
    place_and_way=PLACE_AND_WAY,
    way=WAY,
)
