"""The command ``python -m matcher.learning``."""

from __future__ import annotations

from pathlib import Path

import click

from matcher.errors import MatcherError
from matcher.learning import FEWEST, learn_all, learn_role
from matcher.learning.labelled import read_labelled, read_unrelated
from matcher.learning.options import COUNTING, FILE, UNRELATED
from matcher.packaged import packaged_general, packaged_profile, packaged_shared
from matcher.roles.profiles import RoleProfile
from matcher.scoring.folder import save_model
from matcher.scoring.folder.generalfiles import read_general
from matcher.scoring.folder.sharedfiles import read_shared
from matcher.scoring.model import Model
from matcher.scoring.role import LearnedRole


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("labelled", type=FILE)
@click.option("-p", "--profile", type=FILE, help="The role [default: the packaged one].")
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Folder of models that the role is saved in, below roles/.",
)
@UNRELATED
@COUNTING
@click.option("--shared", is_flag=True, help="Learn anew what serves every role, too.")
def main(
    labelled: Path,
    profile: Path | None,
    output: Path,
    unrelated: Path | None,
    counts: dict[str, float],
    *,
    shared: bool,
) -> None:
    """Learn a role from labelled résumés, and save it where match --model finds it.

    LABELLED is a JSON object a line: "source", a file, or "text"; "labels", for each
    competency id a list of 0 missing, 1 claimed, 2 demonstrated, one a reader; and if you
    have them "evidence", quotes for each id, "fit", overall fits of 0 to 4, and "group".
    """
    try:
        asked = RoleProfile.from_file(profile or packaged_profile())
        packaged = read_shared(packaged_shared())
        general = read_general(packaged_general(), packaged.digest)
        model = Model(packaged, LearnedRole(), asked, general)
        entries = list(read_labelled(labelled, counts))
        others = read_unrelated(unrelated) if unrelated else []
        learned = (learn_all if shared else learn_role)(model, entries, others)
        folder = save_model(learned, output)
    except (MatcherError, ValueError, OSError) as error:
        raise click.ClickException(str(error)) from error
    known, all_of_them = learned.role.learned_ids, learned.role.profile.competencies
    names = ", ".join(each.name for each in all_of_them if each.id in known)
    click.echo(f"{folder}: learned from {len(entries)} résumés: {names}")
    if few := ", ".join(each.name for each in all_of_them if each.id not in known):
        click.echo(
            f"not learned, since fewer than {FEWEST} have it or lack it: {few}", err=True
        )


if __name__ == "__main__":
    main()
