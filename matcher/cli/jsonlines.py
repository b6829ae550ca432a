"""Results as JSON lines: one by one as they come, into a stream or a file to go on from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.cli.output import Sink, complain, refusals
from matcher.cli.watched import Scoring
from matcher.reports import rank, render
from matcher.results import Failure, MatchResult

if TYPE_CHECKING:
    from matcher.runs.batch import Duplicates
    from matcher.runs.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Kept:
    """A file whose result stands in the ledger already, and where."""

    name: str
    place: int


def stream(scoring: Scoring, output: str, min_score: float) -> None:
    """Write the results as they come."""
    with scoring.results() as results, closing(Sink(output)) as sink:
        for result in results:
            sink.write(render(rank([result], min_score=min_score), "jsonl"))


def go_on(scoring: Scoring, output: str, *, fresh: bool) -> None:
    """Write to a file what it does not hold yet."""
    from matcher.runs.batch import Duplicates
    from matcher.runs.ledger import Ledger

    more = "; what was scored is kept: run again to go on"
    with refusals(output):
        ledger = Ledger(Path(output), scoring.scored_by(), fresh=fresh)
    if len(ledger) and not scoring.quiet:
        complain(f"{output}: going on from {len(ledger)} results")
    with closing(ledger), scoring.outcomes(_sought(scoring, ledger)) as outcomes:
        copies = Duplicates()
        for outcome in outcomes:
            with refusals(output, more):
                if isinstance(outcome, Kept):
                    _keep(scoring, ledger, copies, outcome)
                elif isinstance(outcome, MatchResult | Failure):
                    ledger.add(copies.marked(outcome).to_dict())
        with refusals(output, more):
            ledger.finish()
    if ledger.dropped and not scoring.quiet:
        whose = "whose files are gone or were not named"
        complain(f"{output}: dropped {ledger.dropped} of its results, {whose}")


def _sought(scoring: Scoring, ledger: Ledger) -> Iterator[Path | Failure | Kept]:
    """Yield the files found, those with a result as such."""
    from matcher.runs.find import label

    for item in scoring.files():
        place = ledger.find(item) if isinstance(item, Path) else None
        if isinstance(item, Path) and place is not None:
            yield Kept(label(item), place)
        else:
            yield item


def _keep(scoring: Scoring, ledger: Ledger, copies: Duplicates, kept: Kept) -> None:
    """Keep a result, under the name that the file has now."""
    record = ledger.record(kept.place)
    now = record | {"resume": kept.name}
    if "error" in record:
        scoring.tell(kept.name, record["error"]["message"])
    else:
        now["duplicate_of"] = copies.first(record["text_sha256"], kept.name)
    if now == record:
        ledger.keep(kept.place)
    else:
        ledger.add(now)
