"""The role of a run: read, and written down to be mended by hand."""

from __future__ import annotations

from pathlib import Path

import click


def save_profile(given: str | None, path: str) -> None:
    """Write the profile that a run matches with, as Markdown that ``--profile`` reads.

    ``given`` is the file of a profile or a job description, None for the packaged profile.
    What stands at ``path`` may have been mended by hand: wrong usage if there is anything.
    """
    from matcher.packaged import packaged_profile
    from matcher.roles.profiles import RoleProfile

    profile = RoleProfile.from_file(given or packaged_profile())
    try:
        with Path(path).open("x", encoding="utf-8") as file:
            file.write(profile.to_markdown())
    except FileExistsError as error:
        message = f"--save-profile {path!r} exists: name another file, or remove it first."
        raise click.UsageError(message) from error
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written: {error.strerror}") from error
