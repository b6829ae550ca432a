"""What the page knows of everybody: a row a person, the competencies, what was not read."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import IO, TYPE_CHECKING, NamedTuple, Self

from matcher.datamodels import Competency, Fact
from matcher.display.inert import plain
from matcher.display.signs import FACT_SYMBOLS, hundredths, rounded_score
from matcher.reports.html.blind import REASONS
from matcher.reports.html.islands import safe, safe_json
from matcher.results import VERDICTS, Failure, MatchResult

if TYPE_CHECKING:
    from markupsafe import Markup

TOP = 100
"""Rows of the table that a browser without JavaScript shows."""

_MOST_IN_MEMORY = 2**18  # characters of rows, some 200 each; more go to a file

_STATUSES = [*FACT_SYMBOLS]

_ELSEWHERE = "a file that is not in this list"


class TopRow(NamedTuple):
    """A row of the table without JavaScript; ``counts`` are those of the verdicts."""

    name: str
    score: str
    counts: tuple[int, ...]
    missing: str
    facts: str


class Ranking:
    """Collects the rows in their order, each as a line of JSON, on disk if they are many.

    ``blind`` puts numbers in place of names. ``count`` is the number of results, ``top``
    holds the first :data:`TOP` of them and ``failures`` name, kind and reason of each file
    that was not read; ``learned`` tells whether anything was learned for their role, and
    ``model`` which judged. A context manager, whose end forgets the rows.
    """

    def __init__(self, *, blind: bool) -> None:
        self.blind = blind
        self.count = 0
        self.top: list[TopRow] = []
        self.failures: list[tuple[str, str, str]] = []
        self.learned = False
        self.model = ""
        self._digest = sha256()
        self._columns: dict[Competency, int] = {}
        self._facts: dict[Fact, int] = {}
        self._rows: IO[str] = tempfile.SpooledTemporaryFile(  # noqa: SIM115
            _MOST_IN_MEMORY, "w+", encoding="utf-8", newline=""
        )
        self._numbers: dict[str, int] = {}
        self._copies: dict[int, str] = {}

    def __enter__(self) -> Self:
        """Hold nothing yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """Forget the rows."""
        self._rows.close()

    def columns_of(self, result: MatchResult) -> list[int]:
        """Return the numbers of a result's competencies; a new one gets the next."""
        return [
            self._columns.setdefault(match.competency, len(self._columns))
            for match in result.competencies
        ]

    def add(self, result: MatchResult) -> int:
        """Note a result and return its number, from 1."""
        self.count = number = self.count + 1
        name = self._name(result.resume, "Résumé", number)
        self._numbers.setdefault(result.resume, number)
        self.model = result.model
        self.learned |= any(match.learned for match in result.competencies)
        if result.duplicate_of is not None:
            self._copies[number] = result.duplicate_of
        text = result.source.text_sha256 if result.source else ""
        self._digest.update(
            f"{result.resume}\0{text}\0{result.profile}\n".encode("utf-8", "replace")
        )
        self._rows.write(f"{safe_json(self._row(result, name))}\n")
        if number <= TOP:
            self.top.append(_top_row(result, name))
        return number

    def add_failure(self, failure: Failure) -> None:
        """Note a file that was not read."""
        name = self._name(failure.resume, "File", len(self.failures) + 1)
        message = REASONS[failure.kind] if self.blind else plain(failure.message)
        self.failures.append((name, failure.kind, message))

    def island(self) -> Iterator[Markup]:
        """Yield rows, competencies and copies as pieces of JSON, once all is noted.

        Their ``id`` tells this list of people from others: by it a browser keeps marks.
        """
        competencies = safe_json([competency_values(each) for each in self._columns])
        copies = safe_json({number: self._first(name) for number, name in self._copies.items()})
        yield from self._with_rows(
            f'{{"id":"{self._digest.hexdigest()}","competencies":{competencies},"copies":{copies}'
            f',"facts":{self._facts_asked()}'
        )

    def _facts_asked(self) -> str:
        """Return label and must of each fact that was checked, as JSON."""
        return safe_json([[plain(fact.label), int(fact.must)] for fact in self._facts])

    def _with_rows(self, before: str) -> Iterator[Markup]:
        yield safe(f'{before},"rows":[\n')
        self._rows.seek(0)
        for number, row in enumerate(self._rows):
            yield safe(f"{',' if number else ''}{row}")
        yield safe("]}")

    def _row(self, result: MatchResult, name: str) -> list[object]:
        """Return name, score, warnings; by column scores, verdicts, which are unsure; facts."""
        columns = self.columns_of(result)
        scores: list[float | None] = [None] * len(self._columns)
        verdicts, unsure = ["-"] * len(self._columns), ["-"] * len(self._columns)
        for column, match in zip(columns, result.competencies, strict=True):
            scores[column] = rounded_score(match.score, match.verdict)
            verdicts[column] = str(VERDICTS.index(match.verdict))
            unsure[column] = str(int(match.unsure))
        about = [name, round(result.score, 2), len(result.warnings)]
        return [*about, scores, "".join(verdicts), "".join(unsure), self._statuses(result)]

    def _statuses(self, result: MatchResult) -> str:
        """Return a digit a fact, in their order: its status, or a hyphen for none."""
        for match in result.facts:
            self._facts.setdefault(match.fact, len(self._facts))
        digits = ["-"] * len(self._facts)
        for match in result.facts:
            digits[self._facts[match.fact]] = str(_STATUSES.index(match.status))
        return "".join(digits)

    def _name(self, name: str, word: str, number: int) -> str:
        return f"{word} {number}" if self.blind else plain(name)

    def _first(self, name: str) -> int | str:
        """Return the number of the file that another is a copy of, or else its name."""
        return self._numbers.get(name, _ELSEWHERE if self.blind else plain(name))


def competency_values(competency: Competency) -> list[object]:
    """Return what the page knows of a competency: name, kind, statement, indicators, must."""
    return [
        plain(competency.name),
        competency.kind,
        plain(competency.statement),
        [plain(indicator) for indicator in competency.indicators],
        int(competency.must),
    ]


def _top_row(result: MatchResult, name: str) -> TopRow:
    verdicts: Sequence[str] = [match.verdict for match in result.competencies]
    missing = [plain(m.competency.name) for m in result.competencies if m.verdict == "missing"]
    counts = tuple(verdicts.count(verdict) for verdict in VERDICTS)
    facts = [f"{FACT_SYMBOLS[each.status]} {plain(each.fact.label)}" for each in result.facts]
    score = str(hundredths(result.score))
    return TopRow(name, score, counts, ", ".join(missing), ", ".join(facts))
