"""States and countries by whose licences people drive, nurse or teach, and their short forms.

Names are those of ISO 3166. Short forms that are words, degrees or titles stand with the rest:
they only ever confirm a state that is asked, and never tell of another.
"""

from __future__ import annotations

from matcher.language.patterns import Phrases, phrases

_STATES = """Alabama AL, Alaska AK, Arizona AZ, Arkansas AR, California CA, Colorado CO,
    Connecticut CT, Delaware DE, Florida FL, Georgia GA, Hawaii HI, Idaho ID, Illinois IL,
    Indiana IN,
    Iowa IA, Kansas KS, Kentucky KY, Louisiana LA, Maine ME, Maryland MD, Massachusetts MA,
    Michigan MI, Minnesota MN, Mississippi MS, Missouri MO, Montana MT, Nebraska NE, Nevada NV,
    New Hampshire NH, New Jersey NJ, New Mexico NM, New York NY, North Carolina NC,
    North Dakota ND, Ohio OH, Oklahoma OK, Oregon OR, Pennsylvania PA, Rhode Island RI,
    South Carolina SC, South Dakota SD, Tennessee TN, Texas TX, Utah UT, Vermont VT,
    Virginia VA, Washington WA, West Virginia WV, Wisconsin WI, Wyoming WY"""
_PROVINCES = """Alberta AB, British Columbia BC, Manitoba MB, New Brunswick NB, Newfoundland NL,
    Nova Scotia NS, Ontario ON, Quebec QC, Saskatchewan SK"""
_AUSTRALIAN = """New South Wales NSW, Queensland QLD, South Australia SA, Tasmania TAS,
    Victoria VIC, Western Australia WA, Northern Territory NT"""


def _within(country: str, names: str) -> dict[str, tuple[str, Phrases]]:
    parts = (each.rpartition(" ") for each in phrases(names))
    return {name: (country, (code,)) for name, _, code in parts}


REGIONS: dict[str, tuple[str, Phrases]] = {
    **_within("US", _STATES),
    **_within("Canada", _PROVINCES),
    **_within("Australia", _AUSTRALIAN),
    **dict.fromkeys(phrases("England, Wales, Scotland, Northern Ireland"), ("UK", ())),
    "UK": ("", phrases("United Kingdom, British, GB, Great Britain")),
    "US": ("", phrases("USA, United States, American")),
    "EU": ("", phrases("European")),
    "Canada": ("", phrases("Canadian")),
    "Australia": ("", phrases("Australian")),
    "New Zealand": ("", phrases("NZ")),
    "Ireland": ("EU", phrases("Irish")),
    "Germany": ("EU", phrases("German")),
    "France": ("EU", phrases("French")),
    "Spain": ("EU", phrases("Spanish")),
    "Italy": ("EU", phrases("Italian")),
    "Poland": ("EU", phrases("Polish")),
    "Portugal": ("EU", phrases("Portuguese")),
    "Netherlands": ("EU", phrases("Dutch")),
    "Sweden": ("EU", phrases("Swedish")),
    "Denmark": ("EU", phrases("Danish")),
    "Norway": ("", phrases("Norwegian")),
    "Switzerland": ("", phrases("Swiss")),
    "India": ("", phrases("Indian")),
    "Pakistan": ("", phrases("Pakistani")),
    "Philippines": ("", phrases("Philippine")),
    "South Africa": ("", phrases("South African")),
    "Nigeria": ("", phrases("Nigerian")),
    "Kenya": ("", phrases("Kenyan")),
    "Singapore": ("", ()),
    "UAE": ("", phrases("Dubai, Emirates")),
}
"""Of each: the larger one it is part of, and what else it is called."""
