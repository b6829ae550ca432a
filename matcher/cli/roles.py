"""The role of a run: read once, told about, and written down to be mended by hand."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from matcher.cli.output import complain
from matcher.errors import ProfileError

if TYPE_CHECKING:
    from matcher.roles.profiles import RoleProfile

STDIN = "-"
"""What stands for standard input among the paths of a command."""


@dataclass(frozen=True, slots=True)
class GivenRole:
    """A role that a run was given, and the bytes that it was made of."""

    profile: RoleProfile
    data: bytes


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
    return GivenRole(profile, data)


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


def save_profile(role: GivenRole | None, path: str) -> None:
    """Write the profile that a run matches with, as Markdown that ``--profile`` reads.

    ``role`` is None for the packaged profile. What stands at ``path`` may have been mended by
    hand: wrong usage if there is anything.
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
