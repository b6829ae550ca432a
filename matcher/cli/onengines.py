"""A data set as the command is asked for it: a folder or a bucket, on an engine, to parts."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from matcher.cli.doors import Option
from matcher.cli.output import complain, isatty, logging_to_stderr
from matcher.cli.progress import counting
from matcher.cli.roles import roles_of_run

if TYPE_CHECKING:
    from matcher.engines.dataset import DatasetReport, Progress

_REMOTE = "://"
_OF_ONE_FILE = (
    "saved",
    "format_",
    "top",
    "min_score",
    "explain",
    "blind",
    "excel",
    "strict",
)
"""Options that a data set has not: its results are parts, in the order of files."""

_log = logging.getLogger(__name__)
_Command = TypeVar("_Command", bound=Callable[..., Any])


def engine_options(command: _Command) -> _Command:
    """Add the options of data sets to a command."""
    engine = click.option(
        "--engine",
        cls=Option,
        type=click.Choice(["local", "dask", "ray"]),
        show_default="local, for a URL",
        help="Match a data set, one folder or URL, in parts: --output is a folder, or a URL.",
    )
    scheduler = click.option(
        "--scheduler",
        cls=Option,
        metavar="ADDRESS",
        show_default="as the engine finds it, else one on this machine",
        help="Address of the engine.",
    )
    return engine(scheduler(command))


def _is_asked(context: click.Context) -> bool:
    """Tell whether a command is asked for a data set: by --engine, or by a URL."""
    given = context.params
    for each in given["paths"]:
        if each.lower().startswith(("http://", "https://")):
            message = f"{each}: nothing is fetched: save the file, and give its path."
            raise click.UsageError(message)
    named = (*given["paths"], given["output"])
    return bool(given["engine"]) or any(_REMOTE in each for each in named)


def match_on_engine(context: click.Context) -> None:
    """Match a data set and exit, with 1 if a file was not read, if a command is asked for one.

    The parameters of the command say how.
    """
    given = context.params
    if not _is_asked(context):
        source = context.get_parameter_source("scheduler")
        if given["scheduler"] and source is ParameterSource.COMMANDLINE:
            raise click.UsageError("--scheduler is for a data set: add --engine.")
        return
    _check(context)
    roles = roles_of_run(given["profiles"], given["paths"], None, quiet=given["quiet"])
    with logging_to_stderr(quiet=given["quiet"], verbose=given["verbose"]):
        from matcher.engines import match_dataset

        bar = not (given["quiet"] or given["verbose"]) and isatty(sys.stderr)
        with counting(shown=bar) as count:
            report = match_dataset(
                given["paths"][0],
                given["output"],
                profile=[each.profile for each in roles] or None,
                model=given["model"],
                any_language=given["any_language"],
                engine=given["engine"] or "local",
                jobs=given["jobs"],
                scheduler=given["scheduler"],
                fresh=given["fresh"],
                told=lambda progress: _tell(progress, count),
            )
    if not given["quiet"]:
        complain(_told(report, given["output"]))
    context.exit(int(report.failed > 0))


def _check(context: click.Context) -> None:
    """Refuse options that do not go together."""
    given = context.params
    if len(given["paths"]) != 1:
        message = "a data set is one folder, one URL or one Parquet file of paths: give one."
        raise click.UsageError(message)
    if given["output"] == "-":
        raise click.UsageError("a data set is written in parts: add -o FOLDER, or a URL.")
    for parameter in context.command.params:
        name = parameter.name or ""
        source = context.get_parameter_source(name)
        if name in _OF_ONE_FILE and source is not ParameterSource.DEFAULT:
            message = f"{parameter.opts[-1]} is not for a data set, which is written in parts."
            raise click.UsageError(message)


def _tell(progress: Progress, count: Callable[[int, int], None]) -> None:
    count(progress.done, progress.total)
    if progress.rate is not None and progress.left is not None:
        _log.info(
            "%d of %d files, %.1f a second, %.0f seconds left",
            progress.done,
            progress.total,
            progress.rate,
            progress.left,
        )


def _told(report: DatasetReport, output: str) -> str:
    left_out = sum(report.left_out.values())
    return (
        f"{output}: {report.done} files, {report.failed} of them not read; "
        f"{report.skipped} done before, {report.copies} copies, {left_out} of other kinds"
    )
