"""Learn the general model: what judges a requirement that has no labels of its own.

    python -m matcher.learning.anyrole --data DATA -o models/general

DATA holds roles/, descriptions with what readers found of their requirements in résumés, and
eval/train.jsonl, labelled résumés for the packaged profile. Only numbers are kept. It belongs
to the word vectors and frequencies of the packaged model: with others, it is learned anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np

from matcher.errors import MatcherError
from matcher.learning.cutroles import cut_short
from matcher.learning.requirements import RoleReading, read_packaged, read_roles
from matcher.learning.weighing import learn_general
from matcher.packaged import packaged_shared
from matcher.scoring.folder.generalfiles import write_general
from matcher.scoring.folder.sharedfiles import read_shared
from matcher.scoring.parts import Shared


def readings_of(data: Path, shared: Shared) -> Sequence[RoleReading]:
    """Return all that is learned from: the training set's roles, and the packaged one.

    Behind the whole résumés come the same cut short.
    """
    roles = read_roles(data / "roles", shared)
    whole = [*roles, *read_packaged(data / "eval" / "train.jsonl", shared)]
    return [*whole, *cut_short(whole)]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("-o", "--output", type=click.Path(file_okay=False, path_type=Path), required=True)
def main(data: Path, output: Path) -> None:
    """Learn the general model and save it in a folder."""
    try:
        shared = read_shared(packaged_shared())
        readings = readings_of(data, shared)
        general = learn_general(readings)
        write_general(general, output, shared.digest)
    except (MatcherError, ValueError, OSError) as error:
        raise click.ClickException(str(error)) from error
    roles = len({one.group for one in readings})
    told = sum(int((~np.isnan(one.labels)).sum()) for one in readings if not one.is_short)
    click.echo(f"{output}: learned from {told} labels of {roles} roles")


if __name__ == "__main__":
    main()
