"""Months, periods and page numbers in English.

The months stand here and nowhere else. A word for the end of a period comes in if it stands
there on résumés; ``words`` are all that may stand beside figures in a date.
"""

from __future__ import annotations

from matcher.language.base import Dates, any_of, words

MONTHS = words("""january february march april may june july august september october november
    december""")
ABBREVIATED_MONTHS = words("jan feb mar apr jun jul aug sep sept oct nov dec")
"""How they are cut short; May is not."""

# any beginning with any ending, so that "febuary" is a month as well
_ENDINGS = dict.fromkeys(month[3:] for month in MONTHS if month[3:])
_MONTH = rf"(?:{any_of(ABBREVIATED_MONTHS)}|may)(?:{any_of(_ENDINGS)})?"

DATES = Dates(
    month=_MONTH,
    months={month[:3]: number for number, month in enumerate(MONTHS, start=1)},
    words=(
        *MONTHS,
        *ABBREVIATED_MONTHS,
        *words("""present current now till date to from until since today page of th st nd rd
            year month yr mo"""),
    ),
    until=("to", "until"),
    since=("since",),
    now=("present", "now", "current", "today"),
    now_begins=("pres", "now", "curr", "till", "today"),
    page="page",
    page_short=r"p\.|pg\.?",
    page_number=r"no\.?",
    page_of="of",
)

MONTHS_ABROAD: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            words("janvier janv januar jänner enero gennaio janeiro"),
            words("février fevrier févr februar febrero febbraio fevereiro"),
            words("mars märz maerz mär marzo março"),
            words("avril avr abril abr aprile"),
            words("mai mayo maggio maio"),
            words("juin juni junio giugno junho"),
            words("juillet juil juli julio luglio julho"),
            words("août aout agosto"),
            words("septembre septiembre settembre setembro"),
            words("octobre oktober okt octubre ottobre outubro"),
            words("novembre noviembre novembro"),
            words("décembre déc dezember dez diciembre dicembre dezembro dic"),
        ),
        start=1,
    )
    for name in names
}
"""Months as other languages name them, in full or cut short as no English word is."""
