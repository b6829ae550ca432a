"""The ``match`` command: parse, call, print."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from matcher import __version__
from matcher.cli.streams import (
    PIPED_WIDTH,
    Interrupted,
    Sink,
    Stop,
    check_output,
    complain,
    isatty,
    logging_to_stderr,
    look,
)
from matcher.errors import MatcherError
from matcher.reports import FORMATS, rank, render
from matcher.results import Failure, MatchResult

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher

_BY_SUFFIX = {".json": "json", ".jsonl": "jsonl", ".csv": "csv"}
_MOST_JOBS = 4  # unless told: each worker takes the memory of a model
_FILES_PER_JOB = 50  # scored in the time that one more worker takes to load the model
_EPILOG = """\
Folders are searched at any depth for .pdf, .docx, .txt and .md; a file named by itself is
read whatever its suffix. Rankings go by score, files that could not be read stand last.

JSON is one object where PATHS is a single file and no filter (-n, --min-score) is given,
else an array; jsonl streams in input order, unless -n ranks it.

Worker processes read and score. A file on which one spends more than 20 seconds, or more
than 768 MB of memory (Linux), counts as one that could not be read.

Exit status: 0 all scored; 1 an error, or some file could not be read (the others are
reported); 2 wrong usage; 130 interrupted.
"""


class _Command(click.Command):
    """A command in which our own errors become one line; a bug keeps its traceback."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 -- click's signature
        """Run the command."""
        try:
            return super().invoke(ctx)
        except MatcherError as error:
            path = getattr(error, "path", None)
            raise Stop(f"{path}: {error}" if path else str(error)) from error
        except KeyboardInterrupt:
            raise Interrupted("interrupted") from None


@click.command(
    "match",
    cls=_Command,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96},
)
@click.argument("paths", nargs=-1, required=True, type=click.Path(readable=False))
@click.option(
    "-p",
    "--profile",
    metavar="FILE",
    show_default="the packaged profile",
    help="Role profile, in Markdown.",
)
@click.option(
    "-m", "--model", metavar="DIR", show_default="the packaged model", help="Model folder."
)
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    show_default="by the suffix of --output, else table",
    help="Format of the results.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    default="-",
    show_default="standard output",
    help="Write the results there; '-' is standard output.",
)
@click.option("-n", "--top", metavar="N", type=click.IntRange(min=1), help="Keep the best N.")
@click.option(
    "--min-score", metavar="X", type=click.FloatRange(0, 1), help="Keep scores from X, 0 to 1."
)
@click.option(
    "--explain/--no-explain",
    default=None,
    show_default="on for a single file",
    help="Show the passages behind each verdict in tables.",
)
@click.option(
    "-j",
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    show_default=f"one for every {_FILES_PER_JOB} files; at most {_MOST_JOBS}, or the cores",
    help="Worker processes; never more than files.",
)
@click.option("--strict", is_flag=True, help="Stop at the first file that cannot be read.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar, no warnings.")
@click.option("-v", "--verbose", count=True, help="Log which file is read; twice: all details.")
@click.version_option(__version__, prog_name="match")
def main(  # noqa: PLR0913 -- click hands over each option by itself
    paths: tuple[str, ...],
    *,
    profile: str | None,
    model: str | None,
    format_: str | None,
    output: str,
    top: int | None,
    min_score: float | None,
    explain: bool | None,
    jobs: int | None,
    strict: bool,
    quiet: bool,
    verbose: int,
) -> None:
    """Show what résumés hold of a role: each competency with score, verdict and evidence.

    PATHS are résumés (.pdf, .docx, .txt, .md) and folders of them.
    """
    from matcher.batch import find_files

    format_ = format_ or _format_by_suffix(output)
    folder = os.path.isdir(paths[0])  # noqa: PTH112 -- Path.is_dir raises where it may not look
    single = len(paths) == 1 and not folder and top is None and min_score is None
    stream = format_ == "jsonl" and top is None
    with logging_to_stderr(quiet=quiet, verbose=verbose):
        found = list(find_files(paths))
        check_output(output, found)
        quiet = quiet or verbose > 0 or (stream and output == "-" and isatty(sys.stdout))
        load = partial(_load, model, profile)
        scored = _score(found, load, _jobs(found, jobs), strict=strict, quiet=quiet)
        with closing(scored), closing(Sink(output, format_)) as sink:
            if stream:
                failed = _write_stream(sink, scored, min_score or 0.0)
            else:
                rows = rank(scored, top=top, min_score=min_score or 0.0)
                failed = any(isinstance(row, Failure) for row in rows)
                explain = single if explain is None else explain
                _write_whole(sink, rows, single=single, explain=explain)
    click.get_current_context().exit(int(failed))


def _format_by_suffix(output: str) -> str:
    """Return the format that the name of the output asks for."""
    suffix = Path(output).suffix.lower()
    if output != "-" and suffix not in _BY_SUFFIX:
        known = ", ".join(_BY_SUFFIX)
        message = f"--output {output!r} ends in none of {known}: name the --format too."
        raise click.UsageError(message)
    return _BY_SUFFIX.get(suffix, "table")


def _load(model: str | None, profile: str | None) -> RoleMatcher:
    """Return the model for the profile, the packaged ones unless named."""
    from matcher.estimator import RoleMatcher
    from matcher.profiles import RoleProfile

    return RoleMatcher.load(model, profile=RoleProfile.from_file(profile) if profile else None)


def _jobs(found: Sequence[Path | Failure], given: int | None) -> int:
    """Return the number of worker processes, never more than there are files."""
    files = sum(isinstance(item, Path) for item in found)
    worth = min(1 + files // _FILES_PER_JOB, os.cpu_count() or 1, _MOST_JOBS)
    return max(1, min(given or worth, files))


def _score(
    found: Sequence[Path | Failure],
    load: Callable[[], RoleMatcher],
    jobs: int,
    *,
    strict: bool,
    quiet: bool,
) -> Generator[MatchResult | Failure, None, None]:
    """Yield the results, telling of failures."""
    from matcher.batch import match_in_workers

    with (
        closing(match_in_workers(load, found, jobs)) as results,
        _progress(results, len(found), quiet=quiet) as counted,
    ):
        for result in counted:
            if isinstance(result, Failure):
                line = f"{result.resume}: {result.message}"
                if strict:
                    raise Stop(line)
                complain(line)
            yield result


@contextmanager
def _progress(
    results: Iterable[MatchResult | Failure], total: int, *, quiet: bool
) -> Iterator[Iterable[MatchResult | Failure]]:
    """Give the results back, with a bar of those come if a person waits at a terminal."""
    if quiet or total == 1 or not isatty(sys.stderr):
        yield results
        return
    from rich.console import Console
    from rich.progress import Progress

    # Results that stream to a pipe must not be drawn above the bar.
    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=False) as bar:
        yield bar.track(results, total=total, description="Scoring")


def _write_stream(
    sink: Sink, scored: Iterable[MatchResult | Failure], min_score: float
) -> bool:
    """Write results as they come; return whether there was a failure."""
    failed = False
    for result in scored:
        failed = failed or isinstance(result, Failure)
        sink.write(render(rank([result], min_score=min_score), "jsonl"))
    return failed


def _write_whole(
    sink: Sink, rows: Sequence[MatchResult | Failure], *, single: bool, explain: bool
) -> None:
    """Write ranked results; a table of failures alone would repeat standard error."""
    screen = sink.output == "-" and sink.format == "table"
    if screen and rows and all(isinstance(row, Failure) for row in rows):
        return
    width, color = look() if screen else (PIPED_WIDTH, False)
    results = rows[0] if single else rows
    sink.write(render(results, sink.format, explain=explain, width=width, color=color))
