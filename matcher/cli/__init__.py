"""The ``match`` command: parse, call, print."""

from __future__ import annotations

import sys
from collections import deque
from functools import partial

import click

from matcher import __version__
from matcher.cli.chosen import check_format, format_by_suffix
from matcher.cli.doors import Option, given_files
from matcher.cli.helptext import EPILOG, HELP
from matcher.cli.jobcount import FILES_PER_JOB, MOST_JOBS, jobs_for
from matcher.cli.oneline import OneLineCommand
from matcher.cli.onengines import engine_options, match_on_engine
from matcher.cli.onpage import is_asked, page_options, show_page
from matcher.cli.output import (
    check_output,
    is_file,
    isatty,
    logging_to_stderr,
)
from matcher.cli.roles import (
    how_to_give_a_job,
    load_models,
    no_resumes,
    resumes_in,
    roles_of_run,
    scored_by_each,
)
from matcher.cli.values import Share, hold_to_bounds, not_empty
from matcher.cli.watched import Scoring
from matcher.reports import FORMATS

option = partial(click.option, cls=Option)


@click.command(
    "match",
    cls=OneLineCommand,
    help=HELP,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96},
)
@click.argument("paths", nargs=-1, metavar="PATHS...", type=click.Path(readable=False))
@option(
    "-p",
    "--profile",
    "profiles",
    metavar="FILE",
    multiple=True,
    type=click.Path(readable=False),  # whose variable parts several as PATH does
    callback=not_empty,
    show_default="the packaged profile",
    help="Role: a profile in Markdown, or a job description; '-' is standard input. Several"
    " roles: one -p each.",
)
@option(
    "--save-profile",
    "saved",
    metavar="FILE",
    callback=not_empty,
    help="Write what was made of the description, to mend by hand ('-' prints it); PATHS may"
    " be left out.",
)
@option(
    "-m",
    "--model",
    metavar="DIR",
    callback=not_empty,
    show_default="the packaged model",
    help="Model folder.",
)
@option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    show_default="by the suffix of --output, else table",
    help="Format of the results.",
)
@option(
    "-o",
    "--output",
    metavar="FILE",
    default="-",
    callback=not_empty,
    show_default="standard output",
    help="Write the results there; '-' is standard output.",
)
@option("-n", "--top", metavar="N", type=click.IntRange(min=1), help="Keep the best N.")
@option(
    "--min-score",
    metavar="X",
    type=Share(),
    help="Keep scores from X: 0.4 is 40 of 100.",
)
@option(
    "--explain/--no-explain",
    default=False,
    help="Show the passages behind each verdict in tables.",
)
@option(
    "-j",
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    show_default=f"one for every {FILES_PER_JOB} files; at most {MOST_JOBS}, or the cores",
    help="Worker processes; never more than files.",
)
@option(
    "--bound",
    "bounds",
    metavar="NAME=VALUE",
    multiple=True,
    expose_value=False,
    callback=hold_to_bounds,
    help="What one file may take, as seconds=60 or pages=100; one --bound each.",
)
@option("--fresh", is_flag=True, help="Write over a .jsonl file; do not go on from it.")
@option("--blind", is_flag=True, help="Mask names and contact details (html only).")
@option("--excel", is_flag=True, help="Begin a CSV so that Excel shows accents (csv only).")
@option("--any-language", is_flag=True, help="Score what is not in English too.")
@option("--strict", is_flag=True, help="Stop at the first file not read or left out.")
@page_options
@engine_options
@option("-q", "--quiet", is_flag=True, help="No progress bar, no warnings.")
@option("-v", "--verbose", count=True, help="Log which file is read, show cosines; twice: all.")
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
    explain: bool,
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
    if is_asked(context):
        show_page(context, load_models, profiles)
        return
    match_on_engine(context)
    roles = roles_of_run(profiles, paths, saved, quiet=quiet)
    if not paths:
        if saved is not None:
            return
        raise no_resumes(roles)
    given = context.with_resource(given_files(paths))
    format_ = format_ or format_by_suffix(output)
    check_format(format_, output, blind=blind, excel=excel)
    with logging_to_stderr(quiet=quiet, verbose=verbose):
        found = deque(resumes_in(find_files(given.paths, {output, *profiles}), profiles, paths))
        check_output(output, found, profiles)
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
            given=given,
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
                explain=explain,
                cosines=verbose > 0,
                blind=blind,
                excel=excel,
                top=top,
                min_score=min_score or 0.0,
                above=roles[0].above if len(roles) == 1 and not quiet else None,
                below=None if roles or model or quiet else how_to_give_a_job,
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
