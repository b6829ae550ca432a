"""The ``match`` command: parse, call, print."""

from __future__ import annotations

import sys
from collections import deque
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import click

from matcher import __version__
from matcher.cli.helptext import EPILOG, HELP
from matcher.cli.jobcount import FILES_PER_JOB, MOST_JOBS, jobs_for
from matcher.cli.oneline import OneLineCommand
from matcher.cli.onengines import engine_options, is_for_engines, match_on_engine
from matcher.cli.output import (
    check_output,
    is_file,
    isatty,
    logging_to_stderr,
)
from matcher.cli.roles import load_models, resumes_in, roles_of_run, scored_by_each
from matcher.cli.values import a_number, hold_to_bounds, not_empty
from matcher.cli.watched import Scoring
from matcher.errors import MissingDependencyError
from matcher.reports import FORMATS

_BY_SUFFIX = {f".{name}": name for name in FORMATS if name != "table"} | {".htm": "html"}


@click.command(
    "match",
    cls=OneLineCommand,
    help=HELP,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96},
)
@click.argument("paths", nargs=-1, metavar="PATHS...", type=click.Path(readable=False))
@click.option(
    "-p",
    "--profile",
    "profiles",
    metavar="FILE",
    multiple=True,
    callback=not_empty,
    show_default="the packaged profile",
    help="Role: a profile in Markdown, or a job description; '-' is standard input. Several"
    " roles: one -p each.",
)
@click.option(
    "--save-profile",
    "saved",
    metavar="FILE",
    callback=not_empty,
    help="Write what was made of the description, to mend by hand ('-' prints it); PATHS may"
    " be left out.",
)
@click.option(
    "-m",
    "--model",
    metavar="DIR",
    callback=not_empty,
    show_default="the packaged model",
    help="Model folder.",
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
    "--min-score",
    metavar="X",
    type=click.FloatRange(0, 1),
    callback=a_number,
    help="Keep scores from X, 0 to 1.",
)
@click.option(
    "--explain/--no-explain",
    default=None,
    show_default="on for one file and role",
    help="Show the passages behind each verdict in tables.",
)
@click.option(
    "-j",
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    show_default=f"one for every {FILES_PER_JOB} files; at most {MOST_JOBS}, or the cores",
    help="Worker processes; never more than files.",
)
@click.option(
    "--bound",
    "bounds",
    metavar="NAME=VALUE",
    multiple=True,
    expose_value=False,
    callback=hold_to_bounds,
    help="What one file may take, as seconds=60 or pages=100; one --bound each.",
)
@click.option("--fresh", is_flag=True, help="Write over a .jsonl file; do not go on from it.")
@click.option("--blind", is_flag=True, help="Mask names and contact details (html only).")
@click.option(
    "--excel", is_flag=True, help="Begin a CSV so that Excel shows accents (csv only)."
)
@engine_options
@click.option("--any-language", is_flag=True, help="Score what is not in English too.")
@click.option("--strict", is_flag=True, help="Stop at the first file not read or left out.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar, no warnings.")
@click.option("-v", "--verbose", count=True, help="Log which file is read; twice: all details.")
@click.version_option(__version__, prog_name="match")
def main(  # noqa: PLR0913 -- click hands over each option by itself
    paths: tuple[str, ...],
    *,
    profiles: tuple[str, ...],
    saved: str | None,
    model: str | None,
    format_: str | None,
    output: str,
    top: int | None,
    min_score: float | None,
    explain: bool | None,
    jobs: int | None,
    fresh: bool,
    blind: bool,
    excel: bool,
    any_language: bool,
    strict: bool,
    quiet: bool,
    verbose: int,
    **_: str | None,
) -> None:
    """Match résumés: what ``match`` runs, whose help is :data:`~matcher.cli.helptext.HELP`."""
    from matcher.runs.find import find_files

    context = click.get_current_context()
    if is_for_engines(context):
        match_on_engine(context)
    roles = roles_of_run(profiles, paths, saved, quiet=quiet)
    if not paths:
        if saved is not None:
            return
        raise click.MissingParameter(param_type="argument", param_hint="'PATHS...'")
    format_ = format_ or _format_by_suffix(output)
    _check(format_, output, blind=blind, excel=excel)
    with logging_to_stderr(quiet=quiet, verbose=verbose):
        found = deque(resumes_in(find_files(paths, {output, *profiles}), profiles, paths))
        check_output(output, found)
        scoring = Scoring(
            found=found,
            load=partial(load_models, model, [each.profile for each in roles], any_language),
            scored_by=partial(
                scored_by_each, model, [each.data for each in roles], any_language
            ),
            jobs=jobs_for(found, jobs),
            roles=max(1, len(roles)),
            strict=strict,
            quiet=quiet,
            bar=not (quiet or verbose) and isatty(sys.stderr),
        )
        if format_ == "jsonl" and top is None:
            _write_lines(scoring, output, min_score, fresh=fresh)
        else:
            from matcher.cli.whole import Report, report

            single = (
                len(roles) <= 1 and top is None and min_score is None and _is_one_file(paths)
            )
            wanted = Report(
                output=output,
                format=format_,
                single=single,
                roles=[(each.profile.role, each.profile.source) for each in roles],
                explain=single if explain is None else explain,
                blind=blind,
                excel=excel,
                top=top,
                min_score=min_score or 0.0,
                above=roles[0].above if len(roles) == 1 and not quiet else None,
            )
            report(scoring, wanted)
    context.exit(int(scoring.failed))


def _is_one_file(paths: tuple[str, ...]) -> bool:
    from matcher.runs.find import holds_several

    return len(paths) == 1 and not holds_several(paths[0])


def _write_lines(
    scoring: Scoring, output: str, min_score: float | None, *, fresh: bool
) -> None:
    """Write JSON lines, to a file so that a later run can go on from it."""
    from matcher.cli.jsonlines import go_on, stream

    if min_score is None and is_file(output):
        go_on(scoring, output, fresh=fresh)
        return
    scoring.bar = scoring.bar and not (output == "-" and isatty(sys.stdout))
    stream(scoring, output, min_score or 0.0)


def _format_by_suffix(output: str) -> str:
    """Return the format that the name of the output asks for."""
    suffix = Path(output).suffix.lower()
    if output != "-" and suffix not in _BY_SUFFIX:
        known = ", ".join(_BY_SUFFIX)
        message = f"--output {output!r} ends in none of {known}: name the --format too."
        raise click.UsageError(message)
    return _BY_SUFFIX.get(suffix, "table")


def _check(format_: str, output: str, *, blind: bool, excel: bool) -> None:
    """Refuse options that do not go together."""
    if excel and format_ != "csv":
        raise click.UsageError("--excel is for CSV: add --format csv, or -o scores.csv.")
    if blind and format_ != "html":
        raise click.UsageError("--blind is for HTML: add --format html, or -o report.html.")
    if format_ == "parquet" and output == "-" and isatty(sys.stdout):
        raise click.UsageError("Parquet is for no terminal: add -o results.parquet.")
    if format_ == "parquet" and find_spec("pyarrow") is None:  # told before the work
        raise MissingDependencyError("Parquet needs pyarrow: pip install pyarrow")
