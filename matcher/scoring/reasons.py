"""Why a verdict was given: the passage that made it, the words that matched, one sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from matcher.results import Evidence, Verdict
from matcher.scoring.stems import word_stems
from matcher.scoring.verdicts import HALF_STRETCH
from matcher.scoring.wordpairs import TOKEN_PATTERN
from matcher.sections.entries import begins_with_deed

if TYPE_CHECKING:
    from matcher.scoring.arrays import Floats
    from matcher.scoring.comparing import EmbeddedResume
    from matcher.scoring.nearness import Nearness
    from matcher.scoring.parts import Part

_TOKEN = re.compile(TOKEN_PATTERN)
_NO_WORD = "the nearest passage has no word of it"
_UNDONE = "no passage shows it done"
_NOTHING_OWN = "with little added"
_PRAISE = 1  # the column of what a passage is


@dataclass(frozen=True)
class Reasons:
    """Tells of a résumé beside a part why each verdict was given.

    ``cosines`` are those of its passages, of shape (n, m, 2).
    """

    part: Part
    embedded: EmbeddedResume
    cosines: Floats
    beside: Nearness
    _words: dict[int, dict[str, frozenset[str]]] = field(default_factory=dict, repr=False)

    def evidence(
        self, rows: Sequence[int], number: int, verdict: Verdict
    ) -> tuple[Evidence, ...]:
        """Return the passages of a competency, best first, with the one that made the verdict.

        That is the nearest, of what is demonstrated the nearest that may be a deed: where none
        of ``rows`` may be one, it is added behind them. What is missing has none.
        """
        decisive = self._decisive(rows, number, verdict)
        added = [] if decisive in (None, *rows) else [decisive]
        return tuple(
            self._passage(row, number, decisive=row == decisive)
            for row in (*rows, *added)
            if row is not None
        )

    def why(self, rows: Sequence[int], number: int, verdict: Verdict) -> str:
        """Return why the verdict was given, as the end of a sentence that begins with it."""
        if verdict == "missing":
            if not rows:
                return "nothing in the résumé is near it"
            matched = self._matched(rows[0], number)
            return "the nearest passage says too little" if matched else _NO_WORD
        row = self._decisive(rows, number, verdict)
        if row is None:  # no passage has anything of it
            return _UNDONE
        if verdict == "demonstrated":
            return f"a passage {self._place(row)} tells what was done"
        return self._why_claimed(rows, number)

    def _why_claimed(self, rows: Sequence[int], number: int) -> str:
        row, *others = rows
        place = self._place(row)
        if self.beside.like_deeds[row]:
            return f"a passage {place} is near, but hardly shows it done"
        text = self.embedded.passages[row].compared
        if self.beside.copied[row] and begins_with_deed(text):
            return f"in the role’s own words {place}, {_NOTHING_OWN}"
        if self.beside.copied[row] and len(text.split()) >= HALF_STRETCH:
            return f"only the role’s own words {place}"
        if self.beside.kind[row, _PRAISE]:
            return f"said of oneself {place}, {self._undone(others, number)}"
        return f"named {place}, {self._undone(others, number)}"

    def _undone(self, rows: Sequence[int], number: int) -> str:
        """Return that no passage shows it done, or which of those shown hardly does.

        That is one that may be a deed and has words of it.
        """
        like = self.beside.like_deeds
        about = (row for row in rows if like[row] and self._matched(row, number))
        deed = next(about, None)
        return _UNDONE if deed is None else f"{self._where(deed)} hardly shows it"

    def _place(self, row: int) -> str:
        where = self._where(row)
        return f"in {where}" if where.startswith("the ") else f"under {where}"

    def _where(self, row: int) -> str:
        section = self.embedded.passages[row].section
        if section == "summary":
            return "the summary"
        return "the text" if section == "other" else section.capitalize()

    def _decisive(self, rows: Sequence[int], number: int, verdict: Verdict) -> int | None:
        if verdict == "missing":
            return None
        if verdict == "claimed":
            return rows[0] if rows else None
        like = self.beside.like_deeds
        deeds = [row for row in rows if like[row]]
        if deeds or not like.any():
            return deeds[0] if deeds else rows[0]
        nearness = np.where(like, self.beside.near[:, number].sum(axis=1), -1.0)
        return int(nearness.argmax())

    def _matched(self, row: int, number: int) -> tuple[str, ...]:
        """Return the words of a passage that the competency has, but for everyday ones."""
        own = self.part.wording.stems_of(number)
        words = self._words.get(row)
        if words is None:  # a passage may stand behind several competencies
            everyday = self.part.semantic.stop_words
            found = dict.fromkeys(_TOKEN.findall(self.embedded.passages[row].text))
            kept = (word for word in found if word.lower() not in everyday)
            words = self._words[row] = {word: word_stems(word) for word in kept}
        return tuple(word for word, stems in words.items() if not own.isdisjoint(stems))

    def _passage(self, row: int, number: int, *, decisive: bool) -> Evidence:
        lexical, semantic = self.cosines[row, number].tolist()
        passage = self.embedded.passages[row]
        return Evidence(
            text=passage.text,
            page=passage.page,
            section=passage.section,
            start=passage.start,
            end=passage.end,
            lexical=lexical,
            semantic=semantic,
            weight=float(self.embedded.weights[row]),
            words=float(self.beside.near[row, number, 2]),
            decisive=decisive,
            matched=self._matched(row, number),
        )
