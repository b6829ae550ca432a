"""The role of a run: read once, told about, and written down to be mended by hand."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from matcher.cli.output import complain, look, standard_output
from matcher.errors import ProfileError

if TYPE_CHECKING:
    from matcher.results import Failure
    from matcher.roles.profiles import RoleProfile

STDIN = "-"
"""What stands for standard input among the paths of a command."""


@dataclass(frozen=True, slots=True)
class GivenRole:
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
        file = "FILE" if self.given == STDIN else shlex.quote(self.given)
        mend = f"To mend this by hand: match -p {file} --save-profile role.md"
        return _drawn(self.profile, width, mend, color=color)


def _drawn(profile: RoleProfile, width: int, then: str, *, color: bool) -> str:
    from matcher.reports.table import Style, draw_profile

    return draw_profile(profile, Style(width=width, color=color), then)


def read_role(given: str | None, paths: Sequence[str], *, quiet: bool) -> GivenRole | None:
    """Return the role that ``--profile`` names, if it names one; say what is odd about it.

    The bytes are read here and nowhere else, since standard input and pipes give them once.
    Raises ProfileError; wrong usage if standard input is a résumé too.
    """
    if given is None:
        return None
    from matcher.roles.given import bytes_of
    from matcher.roles.profiles import RoleProfile

    if given != STDIN:
        source = os.fsencode(given).decode("utf-8", "backslashreplace")
        data = bytes_of(given, source)
    else:
        source = "standard input"
        data = _standard_input(paths)
    profile = RoleProfile.from_bytes(data, source)
    for warning in () if quiet else profile.warnings:
        complain(f"{source}: {warning}")
    return GivenRole(profile, data, given)


def resumes_in(
    found: Iterable[Path | Failure], given: str | None, paths: Sequence[str]
) -> Iterator[Path | Failure]:
    """Yield what was found but for the file of the role, unless it was named as a résumé."""
    for item in found:
        if given and given not in paths and isinstance(item, Path) and _is_same(item, given):
            complain(f"{item}: the role itself, and no résumé; not scored")
        else:
            yield item


def _is_same(path: Path, given: str) -> bool:
    try:
        return path.samefile(given)
    except OSError:  # standard input; or gone since
        return False


def _standard_input(paths: Sequence[str]) -> bytes:
    """Return what stands on standard input, at most one byte more than a file may have."""
    from matcher.readers.source import MOST_BYTES

    if STDIN in paths:
        message = "standard input cannot be the role and a résumé: name a file for one of them."
        raise click.UsageError(message)
    stream = getattr(sys.stdin, "buffer", None)  # none where it is closed
    data = stream.read(MOST_BYTES + 1) if stream else b""
    if not data.strip():
        message = "standard input: empty; expected a profile or a job description, as of a pipe"
        raise ProfileError(message)
    return bytes(data)


def save_profile(role: GivenRole | None, path: str, *, told: bool) -> None:
    """Write the profile that a run matches with, as Markdown that ``--profile`` reads.

    ``role`` is None for the packaged profile. What stands at ``path`` may have been mended by
    hand: wrong usage if there is anything. ``told`` prints what was written.
    """
    from matcher.packaged import packaged_profile
    from matcher.roles.profiles import RoleProfile

    profile = role.profile if role else RoleProfile.from_file(packaged_profile())
    try:
        with Path(path).open("x", encoding="utf-8") as file:
            file.write(profile.to_markdown())
    except FileExistsError as error:
        message = f"--save-profile {path!r} exists: name another file, or remove it first."
        raise click.UsageError(message) from error
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written: {error.strerror}") from error
    if told:
        width, color = look()
        then = f"Written to {path}. Mend it, then: match resumes/ -p {shlex.quote(path)}"
        text = _drawn(profile, width, then, color=color)
        click.echo(text.rstrip("\n"), file=standard_output(), color=True)
