"""The roles of a run: read once, told about, and written down to be mended by hand."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from matcher.cli.output import Stop, complain, look, standard_input, standard_output
from matcher.errors import ProfileError

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher
    from matcher.results import Failure
    from matcher.roles.profiles import RoleProfile

STDIN = "-"
"""What stands for standard input among the paths of a command."""


class GivenRole(NamedTuple):
    """A role that a run was given: the bytes that it was made of, and where they stood."""

    profile: RoleProfile
    data: bytes
    given: str

    @property
    def is_described(self) -> bool:
        """Tell whether it was made of a job description, and not written down as a profile."""
        from matcher.roles.descriptions import is_profile

        return not is_profile(self.data.decode("utf-8", "replace"))

    def above(self, width: int, *, color: bool) -> str:
        """Return what stands above a table: what was made of a description, if it was one."""
        if not self.is_described:
            return ""
        return _drawn(self.profile, width, f"To mend this by hand: {self.mending}", color=color)

    @property
    def mending(self) -> str:
        """The command that writes down what was made of a description."""
        from shlex import quote  # few runs say this

        file = "FILE" if self.given == STDIN else quote(self.given)
        return f"match -p {file} --save-profile role.md"


def no_resumes(roles: Sequence[GivenRole]) -> click.UsageError:
    """Return what is wrong if no résumé is given; a description may be looked at alone."""
    described = next((role for role in roles if role.is_described), None)
    if described is None:
        return click.UsageError(
            "Missing argument 'PATHS...': give résumés, folders of them, or '-' for standard "
            "input, as: match resume.pdf"
        )
    return click.UsageError(
        "Missing argument 'PATHS...': give résumés behind the description. "
        f"To see what is made of it, and to mend that: {described.mending}"
    )


def how_to_give_a_job(width: int, *, color: bool) -> str:
    """Return what stands below a table where no role was asked for."""
    from matcher.reports.style import Style
    from matcher.reports.table import draw_line

    line = "Measured for the packaged role. For a job of your own, add its ad: -p job.txt"
    return draw_line(line, Style(width=width, color=color))


def _drawn(profile: RoleProfile, width: int, then: str, *, color: bool) -> str:
    from matcher.reports.style import Style
    from matcher.reports.table import draw_profile

    return draw_profile(profile, Style(width=width, color=color), then)


def roles_of_run(
    given: Sequence[str], paths: Sequence[str], saved: str | None, *, quiet: bool
) -> list[GivenRole]:
    """Return the roles that ``--profile`` names, and write down the only one if it is asked.

    ``saved`` is where. Raises as what reads and writes them; wrong usage to save several.
    """
    if saved is None:
        return _read_roles(given, paths, quiet=quiet)
    if len(given) > 1:
        message = "--save-profile writes one role: give one --profile, and run it for each."
        raise click.UsageError(message)
    roles = _read_roles(given, paths, quiet=quiet)
    save_profile(roles[0] if roles else None, saved, told=not (paths or quiet))
    return roles


def _read_roles(given: Sequence[str], paths: Sequence[str], *, quiet: bool) -> list[GivenRole]:
    """Return the roles that ``--profile`` names; say what is odd about them.

    What is given twice, or holds the same as another, is taken once, and that is told. Raises
    ProfileError for the first that is no role; wrong usage if standard input is a résumé too.
    """
    roles: list[GivenRole] = []
    for each in given:
        first = next((role.given for role in roles if _is_same(Path(each), role.given)), None)
        if first is None:
            role = _read_role(each, paths)
            first = next((other.given for other in roles if other.data == role.data), None)
        if first is None:
            roles.append(role)
            for warning in () if quiet else role.profile.warnings:
                complain(f"{role.profile.source}: {warning}")
        elif not quiet:
            complain(f"{each}: the same role as {first}; taken once")
    return roles


def _read_role(given: str, paths: Sequence[str]) -> GivenRole:
    """Return a role; its bytes are read here alone, since a pipe gives them once."""
    from matcher.roles.given import bytes_of
    from matcher.roles.profiles import RoleProfile
    from matcher.runs.loaded import keep_to_one_thread

    keep_to_one_thread()  # a process with several cannot be copied
    if given != STDIN:
        source = os.fsencode(given).decode("utf-8", "backslashreplace")
        data = bytes_of(given, source)
    else:
        source = "standard input"
        data = _standard_input(paths)
    return GivenRole(RoleProfile.from_bytes(data, source), data, given)


def load_models(
    model: str | None, profiles: Sequence[RoleProfile], any_language: bool = False
) -> list[RoleMatcher]:
    """Return a model for each profile, of the packaged one if there is none.

    ``model`` names a folder of models, by default the packaged one.
    """
    from matcher.estimator import RoleMatcher

    if len(profiles) > 1:
        loaded = RoleMatcher.load_roles(profiles, model)
    else:
        loaded = [RoleMatcher.load(model, profile=profiles[0] if profiles else None)]
    for each in loaded:
        each.any_language = any_language
    return loaded


def scored_by_each(
    model: str | None, data: Sequence[bytes], any_language: bool = False
) -> list[str]:
    """Return a digest of what decides the scores of each role, given the bytes of each."""
    from matcher.runs.ledger import scored_by

    folder = Path(model) if model else None
    profiles: list[bytes | None] = [*data] or [None]
    return [scored_by(folder, each, any_language=any_language) for each in profiles]


def resumes_in(
    found: Iterable[Path | Failure], given: Sequence[str], paths: Sequence[str]
) -> Iterator[Path | Failure]:
    """Yield what was found but for the files of roles, unless one was named as a résumé."""
    roles = [each for each in given if each not in paths]
    for item in found:
        if isinstance(item, Path) and any(_is_same(item, role) for role in roles):
            complain(f"{item}: the role itself, and no résumé; not scored")
        else:
            yield item


def _is_same(path: Path, given: str) -> bool:
    if str(path) == given:
        return True
    try:
        return path.samefile(given)
    except OSError:  # standard input; or gone since
        return False


def _standard_input(paths: Sequence[str]) -> bytes:
    """Return what stands on standard input, at most one byte more than a file may have."""
    from matcher.settings import in_force

    if STDIN in paths:
        message = "standard input cannot be the role and a résumé: name a file for one of them."
        raise click.UsageError(message)
    data = standard_input(in_force().file_bytes + 1)
    if not data.strip():
        message = "standard input: empty; expected a profile or a job description, as of a pipe"
        raise ProfileError(message)
    return data


def save_profile(role: GivenRole | None, path: str, *, told: bool) -> None:
    """Write the profile that a run matches with, as Markdown that ``--profile`` reads.

    ``role`` is None for the packaged profile. What stands at ``path`` may have been mended by
    hand: wrong usage if there is anything. A dash is standard output. ``told`` prints what
    was written.
    """
    from matcher.packaged import packaged_profile
    from matcher.roles.profiles import RoleProfile

    profile = role.profile if role else RoleProfile.from_file(packaged_profile())
    if path == STDIN:
        click.echo(profile.to_markdown(), file=standard_output(), nl=False)
        return
    try:
        with Path(path).open("x", encoding="utf-8") as file:
            file.write(profile.to_markdown())
    except FileExistsError as error:
        message = f"--save-profile {path!r} exists: name another file, or remove it first."
        raise click.UsageError(message) from error
    except OSError as error:
        raise Stop(f"{path}: cannot be written: {error.strerror}") from error
    if told:
        from shlex import quote

        width, color = look()
        then = f"Written to {path}. Mend it, then: match resumes/ -p {quote(path)}"
        text = _drawn(profile, width, then, color=color)
        click.echo(text.rstrip("\n"), file=standard_output(), color=True)
