"""Where overall scores lie among people: ``python -m matcher.learning.standing``.

The labelled résumés are cut into parts; each part is scored by a role that was learned from the
others. Of the scores the quantiles are kept, and nothing of anybody.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np
from sklearn.model_selection import KFold

from matcher.errors import MatcherError
from matcher.learning import learn_all, learn_role
from matcher.learning.labelled import read_labelled, read_unrelated
from matcher.learning.options import COUNTING, FILE, UNRELATED
from matcher.packaged import packaged_role
from matcher.scoring.folder import load_model
from matcher.scoring.folder.rolefiles import keep_quantiles
from matcher.scoring.matching import match_resume
from matcher.scoring.quantiles import Quantiles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from matcher.datamodels import Resume
    from matcher.learning.labelled import Labelled
    from matcher.scoring.model import Model

STANDING_FOLDS = 5
"""Parts that the labelled résumés are cut into, each of which the others score."""


def crossed_quantiles(
    model: Model,
    labelled: Sequence[Labelled],
    unrelated: Sequence[Resume] = (),
    learn: Callable[..., Model] = learn_role,
) -> Quantiles:
    """Return the quantiles of the overall scores of labelled résumés, each unseen.

    ``learn`` is what the role was learned with. Raises ValueError for fewer résumés than
    STANDING_FOLDS, and as ``learn`` does.
    """
    scores: list[float] = []
    rows = np.arange(len(labelled))
    for known, held in KFold(STANDING_FOLDS, shuffle=True, random_state=0).split(rows):
        learned = learn(model, [labelled[row] for row in known], unrelated)
        scores += [match_resume(learned, labelled[row].resume).score for row in held]
    return Quantiles.of(scores)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("labelled", type=FILE)
@click.option(
    "-m",
    "--model",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of the role, roles/ID in a folder of models [default: the packaged one].",
)
@UNRELATED
@COUNTING
@click.option("--shared", is_flag=True, help="It was learned with --shared.")
def main(
    labelled: Path,
    folder: Path | None,
    unrelated: Path | None,
    counts: dict[str, float],
    *,
    shared: bool,
) -> None:
    """Keep with a role where overall scores lie among the people whom it was learned from.

    LABELLED and the options are those that python -m matcher.learning was given. The work is
    five times that of learning.
    """
    try:
        model = load_model(folder or packaged_role())
        entries = list(read_labelled(labelled, counts))
        others = read_unrelated(unrelated) if unrelated else []
        learn = learn_all if shared else learn_role
        quantiles = crossed_quantiles(model, entries, others, learn)
        keep_quantiles(folder or packaged_role(), quantiles)
    except (MatcherError, ValueError, OSError) as error:
        raise click.ClickException(str(error)) from error
    half = quantiles.scores[len(quantiles.scores) // 2]
    click.echo(f"{len(entries)} people; half of them score {half:.2f} or more")


if __name__ == "__main__":
    main()
