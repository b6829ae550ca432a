"""Read labelled résumés: what benchmarks learn from and measure against."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from matcher.datamodels import Resume
from matcher.readers import read_resume

_WORD = re.compile(r"[a-z0-9]+")


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


def words(text: str) -> frozenset[str]:
    """Return the distinct words and numbers of a text in lower case."""
    return frozenset(_WORD.findall(text.lower()))


def quoted(quote: frozenset[str], passage: frozenset[str]) -> bool:
    """Tell whether two texts share 60 % of the shorter one's words, two at least."""
    return len(quote & passage) >= max(2, 0.6 * min(len(quote), len(passage)))
