"""Read labelled résumés: what benchmarks measure against, and what they learn from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from matcher.datamodels import Resume
from matcher.learning.labelled import Labelled as Learnable
from matcher.readers import read_resume

TECH_COUNTS = 3.0
"""People of the tech industry, whom the role is for, are a sixth of what is learned from."""


@dataclass(frozen=True)
class Labelled:
    """A résumé with its readers' labels.

    ``readings`` holds for each competency id the label of each reader, ``labels`` their
    mean, 0 to 2, ``quotes`` the passages that readers pointed at, ``fit`` the mean overall
    fit, 0 to 4. ``path`` is the file.
    """

    id: str
    group: str
    path: Path
    readings: dict[str, list[int]]
    quotes: dict[str, list[str]]
    fit: float

    @property
    def labels(self) -> dict[str, float]:
        """Return the mean label of each competency by id."""
        return {name: sum(given) / len(given) for name, given in self.readings.items()}

    def read(self) -> Resume:
        """Read the file as a user would; raises ResumeReadError."""
        return read_resume(self.path)

    def learnable(self) -> Learnable:
        """Return it as matcher.learning learns from; raises ResumeReadError."""
        count = TECH_COUNTS if self.group != "cv" else 1.0
        return Learnable(self.read(), self.readings, self.quotes, self.fit, count)


def load_labelled(data: Path, split: str) -> list[Labelled]:
    """Read eval/SPLIT.jsonl below ``data``."""
    lines = (data / "eval" / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    return [_labelled(data, json.loads(line)) for line in lines if line.strip()]


def _labelled(data: Path, entry: dict[str, object]) -> Labelled:
    fit: list[int] = list(entry["fit"])  # type: ignore[call-overload]
    return Labelled(
        id=str(entry["id"]),
        group=str(entry["group"]),
        path=data / "eval" / str(entry["source"]),
        readings=dict(entry["labels"]),  # type: ignore[call-overload]
        quotes=dict(entry["evidence"]),  # type: ignore[call-overload]
        fit=sum(fit) / len(fit),
    )
