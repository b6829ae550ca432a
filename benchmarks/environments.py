"""Programs of PyPI in an environment of their own, and the models that they look for."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.speed_process import RunError, run


class Environment:
    """A virtual environment in a folder, with ``requirements`` that are all pinned.

    ``links`` names what shall lie in its folder ``models``, where the programs run: each name
    with a pattern below site-packages. spaCy and sentence-transformers look there for a name
    that is no package.
    """

    def __init__(
        self, folder: Path, requirements: tuple[str, ...], links: Mapping[str, str]
    ) -> None:
        self.folder = folder.resolve()
        self.requirements = requirements
        self.links = links

    @property
    def models(self) -> Path:
        """Return the folder in which the programs run."""
        return self.folder / "models"

    @property
    def python(self) -> Path:
        """Return the interpreter of the environment."""
        return self.folder / "bin" / "python"

    def install(self) -> None:
        """Make the environment, unless it is there; RunError if that fails."""
        done = self.folder / "installed.txt"
        wanted = "\n".join(self.requirements)
        if done.is_file() and done.read_text(encoding="utf-8") == wanted:
            return
        run([sys.executable, "-m", "venv", self.folder])
        options = ("--quiet", "--disable-pip-version-check")
        run([self.python, "-m", "pip", "install", *options, *self.requirements])
        self.models.mkdir(exist_ok=True)
        for name, pattern in self.links.items():
            self._link(name, pattern)
        self.prepare()
        done.write_text(wanted, encoding="utf-8")

    def prepare(self) -> None:
        """Do what else must be done once after installing; RunError if that fails."""

    def _link(self, name: str, pattern: str) -> None:
        found = sorted(self.folder.glob(f"lib/python*/site-packages/{pattern}"))
        if not found:
            raise RunError(f"no package of {self.requirements} holds {pattern}")
        (self.models / name).unlink(missing_ok=True)
        (self.models / name).symlink_to(found[-1], target_is_directory=True)
