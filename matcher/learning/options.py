"""Options that the commands of this folder share."""

from __future__ import annotations

from math import inf, nan
from pathlib import Path

import click

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


def _counts(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> dict[str, float]:
    try:
        pairs = (text.rpartition("=") for text in given)
        counts = {group: float(count) for group, _, count in pairs}
    except ValueError:
        counts = {"": nan}
    if not all(0 < count < inf for count in counts.values()):
        raise click.BadParameter("write GROUP=NUMBER, such as product=3")
    return counts


UNRELATED = click.option(
    "--unrelated", type=FILE, help="Texts that show nothing, each below a ##."
)
COUNTING = click.option(
    "--count",
    "counts",
    multiple=True,
    callback=_counts,
    metavar="GROUP=NUMBER",
    help="How many résumés one of a group stands for; may be given again.",
)
