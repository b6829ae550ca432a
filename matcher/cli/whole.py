"""Results as a whole: all scored, then ranked, then written as a table, a file or a page."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import click

from matcher.cli.output import (
    PIPED_WIDTH,
    Interrupted,
    Stop,
    complain,
    destination,
    is_file,
    isatty,
    look,
    refusals,
    standard_output,
)
from matcher.cli.watched import Scoring
from matcher.reports import render, write, write_pairs
from matcher.reports.style import Style
from matcher.results import Failure, MatchResult, RoleKey
from matcher.runs.spool import Spool


class Report(NamedTuple):
    """What is written where: of one résumé or of several, with passages, with names masked.

    With ``cosines`` tables show them.

    ``roles`` are those given; the results of several are ranked for each, and so are they.

    With ``excel`` a CSV begins with the mark by which Excel tells UTF-8.

    ``above`` and ``below`` draw what stands there of a table, for a width and with or without
    ``color``.
    """

    output: str
    format: str
    single: bool
    roles: Sequence[RoleKey]
    explain: bool
    blind: bool
    excel: bool
    top: int | None
    min_score: float
    above: Callable[..., str] | None = None
    cosines: bool = False
    below: Callable[..., str] | None = None

    @property
    def many(self) -> bool:
        """Return whether there are several roles."""
        return len(self.roles) > 1

    @property
    def mark(self) -> bytes:
        """Return what the file begins with, before the results."""
        return codecs.BOM_UTF8 if self.excel else b""


def report(scoring: Scoring, wanted: Report) -> None:
    """Write all the results, ranked; those that are there if the run ends early."""
    with Spool() as spool:
        early = _collect(scoring, spool, wanted.output)
        try:
            _write(spool, wanted)
        except BrokenPipeError:
            raise
        except OSError as error:
            kept = _rescued(spool, scoring.scored_by)
            reason = f"{wanted.output}: cannot write the results: {error.strerror}{kept}"
            raise Stop(reason) from error
        if early is not None:
            things = "files" if wanted.many else "results"
            count = f"{spool.files} of {scoring.count} {things} are in {wanted.output}"
            raise type(early)(f"{early.message}; {count}")
        if is_file(wanted.output) and isatty(sys.stderr) and not scoring.quiet:
            open_it = "; open it in a browser" if wanted.format == "html" else ""
            complain(f"{wanted.output}: written{open_it}")


def _collect(scoring: Scoring, spool: Spool, output: str) -> Stop | None:
    """Set the results aside; return why that ended early, if those shall be written."""
    try:
        with scoring.results() as results, refusals(None):
            for result in results:
                spool.add(result)
    except (Stop, KeyboardInterrupt) as early:
        if scoring.strict or not (is_file(output) and len(spool)):
            raise
        return early if isinstance(early, Stop) else Interrupted("interrupted")
    return None


def _write(spool: Spool, wanted: Report) -> None:
    if spool.failures == len(spool) > 0 and wanted.output == "-" and wanted.format == "table":
        return  # a table of failures alone would repeat standard error
    if wanted.many and wanted.format not in ("json", "jsonl"):
        _write_pairs(spool, wanted)
    else:
        _write_rows(spool, wanted)


def _write_pairs(spool: Spool, wanted: Report) -> None:
    """Write what is ranked by role, and by résumé."""
    pairs = spool.pairs(top=wanted.top, min_score=wanted.min_score)
    pairs = pairs._replace(roles=wanted.roles)  # those too that no file could be scored for
    if wanted.output == "-" and wanted.format == "table":
        from matcher.reports.table import draw_pairs

        text = draw_pairs(pairs, Style(wanted.explain, *look(), wanted.cosines))
        click.echo(text, file=standard_output(), nl=False, color=True)
        return
    with destination(wanted.output) as stream:
        stream.write(wanted.mark)
        write_pairs(
            pairs,
            stream,
            wanted.format,
            explain=wanted.explain,
            blind=wanted.blind,
            cosines=wanted.cosines,
        )


def _write_rows(spool: Spool, wanted: Report) -> None:
    taken = spool.in_order if wanted.many else spool.ranked
    rows = taken(top=wanted.top, min_score=wanted.min_score)
    if wanted.format != "table":
        with destination(wanted.output) as stream:
            stream.write(wanted.mark)
            write(
                rows,
                stream,
                wanted.format,
                single=wanted.single,
                explain=wanted.explain,
                blind=wanted.blind,
                cosines=wanted.cosines,
            )
    elif wanted.output == "-":
        text = _table(list(rows), wanted, *look())
        click.echo(text, file=standard_output(), nl=False, color=True)
    else:
        text = _table(list(rows), wanted, PIPED_WIDTH, color=False)
        with destination(wanted.output) as stream:
            stream.write(text.encode("utf-8", "replace"))


def _table(
    rows: Sequence[MatchResult | Failure], wanted: Report, width: int, color: bool
) -> str:
    """Return the table of a run for one role, between what stands above and below it."""
    table = render(
        rows[0] if wanted.single else rows,
        "table",
        explain=wanted.explain,
        width=width,
        color=color,
        cosines=wanted.cosines,
    )
    above = wanted.above(width, color=color) if wanted.above else ""
    is_scored = any(isinstance(each, MatchResult) for each in rows)
    below = wanted.below(width, color=color) if wanted.below and is_scored else ""
    return above + table + below


def _rescued(spool: Spool, scored_by: Callable[[], Sequence[str]]) -> str:
    """Write the results where there is room, for a run to go on from; tell where."""
    from tempfile import mkstemp

    from matcher.runs.ledger import Ledger

    handle, name = mkstemp(prefix="match-", suffix=".jsonl")
    os.close(handle)
    try:
        with closing(Ledger(Path(name), *scored_by())) as ledger:
            _, pairs, failures = spool.pairs()
            for result, standing in pairs:
                ledger.add(result.to_dict(), standing.role)
            for failure in failures:
                ledger.add(failure.to_dict())
    except OSError:
        Path(name).unlink(missing_ok=True)
        return ""
    return f"; the scores are kept in {name}, which -o goes on from"
