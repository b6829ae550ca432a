"""Which format a run writes, and what does not go with it."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path

import click

from matcher.cli.output import isatty
from matcher.errors import MissingDependencyError
from matcher.reports import BINARY, FORMATS

_BY_SUFFIX = {f".{name}": name for name in FORMATS if name != "table" and "-" not in name}
_BY_SUFFIX |= {".htm": "html"}
_NEEDS = {
    "parquet": ("pyarrow", "Parquet needs pyarrow"),
    "xlsx": ("xlsxwriter", "Excel files need XlsxWriter"),
}


def format_by_suffix(output: str) -> str:
    """Return the format that the name of the output asks for."""
    suffix = Path(output).suffix.lower()
    if os.path.isdir(output):  # noqa: PTH112 -- Path.is_dir raises for a name that is too long
        file = str(Path(output, "report.html"))
        raise click.UsageError(f"--output {output!r} is a folder: name a file, as {file!r}.")
    if output != "-" and suffix not in _BY_SUFFIX:
        known = ", ".join(_BY_SUFFIX)
        message = f"--output {output!r} ends in none of {known}: name the --format too."
        raise click.UsageError(message)
    return _BY_SUFFIX.get(suffix, "table")


def check_format(format_: str, output: str, *, blind: bool, excel: bool) -> None:
    """Refuse options that do not go together."""
    if excel and format_ not in ("csv", "csv-long"):
        raise click.UsageError("--excel is for CSV: add --format csv, or -o scores.csv.")
    if blind and format_ != "html":
        raise click.UsageError("--blind is for HTML: add --format html, or -o report.html.")
    if format_ not in BINARY:
        return
    kind = format_.removesuffix("-long")
    if output == "-" and isatty(sys.stdout):
        named = "Excel" if kind == "xlsx" else kind.capitalize()
        raise click.UsageError(f"{named} is for no terminal: add -o results.{kind}.")
    module, message = _NEEDS[kind]
    if find_spec(module) is None:  # told before the work
        from matcher.installing import install_line

        raise MissingDependencyError(f"{message}: {install_line(kind)}")
