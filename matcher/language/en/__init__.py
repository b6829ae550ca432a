"""English, as it is written on résumés in Britain, India and North America."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.language.base import Language
from matcher.language.en.ads import ADS
from matcher.language.en.dates import DATES
from matcher.language.en.details import DETAILS
from matcher.language.en.entries import ENTRIES
from matcher.language.en.gender import GENDER
from matcher.language.en.headings import HEADINGS
from matcher.language.en.names import NAMES
from matcher.language.en.nouns import singular
from matcher.language.en.pages import DOUBTS, TABLES
from matcher.language.en.prose import PROSE
from matcher.language.en.senses import SENSES
from matcher.language.en.sentences import SENTENCES
from matcher.language.en.somebody import DOERS
from matcher.language.en.stances import STANCES
from matcher.language.en.tenses import TENSES
from matcher.language.en.verbs import DEEDS
from matcher.language.patterns import later

if TYPE_CHECKING:
    from matcher.language.factwords import FactWords
    from matcher.language.pagewords import Callings


def _callings() -> Callings:
    from matcher.language.en.callings import CALLINGS

    return CALLINGS


def _facts() -> FactWords:
    from matcher.language.en.facts import FACT_WORDS

    return FACT_WORDS


ENGLISH = Language(
    code="en",
    code_of_three="eng",
    headings=HEADINGS,
    details=DETAILS,
    names=NAMES,
    dates=DATES,
    sentences=SENTENCES,
    deeds=DEEDS,
    tenses=TENSES,
    stances=STANCES,
    senses=SENSES,
    doers=DOERS,
    entries=ENTRIES,
    gender=GENDER,
    ads=ADS,
    prose=PROSE,
    tables=TABLES,
    doubts=DOUBTS,
    callings=later(_callings),
    facts=later(_facts),
    singular=singular,
)
