"""The files that benchmarks.speed has every method read: copies, in folders of their own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

COPIES = 6
"""How often the command reads each file that counts: that it starts takes seconds, never the
same, and is to be little beside them."""


@dataclass(frozen=True)
class Files:
    """Copies of the PDFs: a few to warm up, then those that count; and folders of them.

    ``few`` holds the first alone, ``every`` both, ``many`` those that count COPIES times.
    Results go to ``output``, a new folder.
    """

    warm: list[Path]
    timed: list[Path]
    few: Path
    every: Path
    many: Path
    output: Path

    @classmethod
    def copied(cls, drawn: Sequence[Path], warm: int, folder: Path) -> Files:
        """Copy files below a folder; the first ``warm`` of them warm up."""
        folders = [folder / name for name in ("few", "every", "many", "output")]
        for new in folders:
            new.mkdir()
        few, every, many, output = folders
        copies = [every / f"{number:04}.pdf" for number in range(len(drawn))]
        for source, copy in zip(drawn, copies, strict=True):
            shutil.copyfile(source, copy)
        for copy in copies[:warm]:
            shutil.copyfile(copy, few / copy.name)
            shutil.copyfile(copy, many / copy.name)
        for copy in copies[warm:]:
            for number in range(COPIES):
                shutil.copyfile(copy, many / f"{number}-{copy.name}")
        return cls(copies[:warm], copies[warm:], few, every, many, output)

    @property
    def request(self) -> str:
        """Return what a child is told that times itself."""
        names = {"warm": [*map(str, self.warm)], "timed": [*map(str, self.timed)]}
        return json.dumps(names)
