"""Results as JSON lines: one by one as they come, into a stream or a file to go on from."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.cli.output import Sink, complain, refusals
from matcher.cli.watched import Scoring
from matcher.reports import rank, render
from matcher.results import Failure, MatchResult

if TYPE_CHECKING:
    from matcher.runs.copies import Duplicates
    from matcher.runs.ledger import Ledger
    from matcher.runs.unit import Task


@dataclass(frozen=True, slots=True)
class Kept:
    """A file whose results stand in the ledger already, and where, one for each role."""

    name: str
    places: tuple[int | None, ...]


def stream(scoring: Scoring, output: str, min_score: float) -> None:
    """Write the results as they come."""
    with scoring.results() as results, closing(Sink(output)) as sink:
        for result in results:
            sink.write(render(rank([result], min_score=min_score), "jsonl"))


def go_on(scoring: Scoring, output: str, *, fresh: bool) -> None:
    """Write to a file what it does not hold yet."""
    from matcher.runs.copies import Duplicates
    from matcher.runs.ledger import Ledger

    with refusals(output):
        ledger = Ledger(Path(output), *scoring.scored_by(), fresh=fresh)
    if len(ledger) and not scoring.quiet:
        complain(f"{output}: going on from {len(ledger)} results")
    known: deque[Kept] = deque()
    with closing(ledger), scoring.outcomes(_sought(scoring, ledger, known)) as outcomes:
        copies = Duplicates()
        for outcome in outcomes:
            before = known.popleft()
            with refusals(output, _kept(ledger)):
                if isinstance(outcome, Failure):
                    ledger.add(outcome.to_dict())
                else:
                    new = outcome if isinstance(outcome, tuple) else ()
                    _go_on_with(scoring, ledger, copies, before, new)
        with refusals(output, _kept(ledger)):
            ledger.finish()
    if ledger.dropped and not scoring.quiet:
        whose = "whose files are gone or were not named"
        complain(f"{output}: dropped {ledger.dropped} of its results, {whose}")


def _kept(ledger: Ledger) -> str:
    """Say what a run that ends here leaves, if that is anything."""
    return "" if ledger.empty else "; what was scored is kept: run again to go on"


def _sought(
    scoring: Scoring, ledger: Ledger, known: deque[Kept]
) -> Iterator[Path | Task | Failure | Kept]:
    """Yield the files found, those with all results as such; tell ``known`` what each has."""
    from matcher.runs.find import label
    from matcher.runs.unit import Task

    for item in scoring.files():
        if isinstance(item, Failure):
            known.append(Kept(item.resume, ()))
            yield item
            continue
        kept = Kept(scoring.given.named(label(item)), ledger.places(item))
        new = tuple(role for role, place in enumerate(kept.places) if place is None)
        known.append(kept)
        yield Task(item, new) if new else kept


def _go_on_with(
    scoring: Scoring,
    ledger: Ledger,
    copies: Duplicates,
    before: Kept,
    new: Sequence[MatchResult],
) -> None:
    """Write the results of a file in the order of the roles, those kept and those new."""
    unread = iter(new)
    for role, place in enumerate(before.places):
        if place is None:
            ledger.add(copies.marked(next(unread)).to_dict(), role)
        else:
            _keep(scoring, ledger, copies, before.name, place, role)


def _keep(
    scoring: Scoring, ledger: Ledger, copies: Duplicates, name: str, place: int, role: int
) -> None:
    """Keep a result, under the name that the file has now."""
    record = ledger.record(place)
    now = record | {"resume": name}
    if "error" in record:
        scoring.tell(name, record["error"]["message"])
    else:
        now["duplicate_of"] = copies.first(record["text_sha256"], name)
    if now == record:
        ledger.keep(place)
    else:
        ledger.add(now, role)
