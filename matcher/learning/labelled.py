"""Labelled résumés: what readers said of them, and where in their text they saw it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from matcher.datamodels import Passage, Resume
from matcher.errors import ResumeReadError
from matcher.readers import read_resume
from matcher.scoring.matching import passages_of
from matcher.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

READER_LABELS = frozenset({0, 1, 2})
"""What a reader says of a competency: missing, claimed, demonstrated."""

PRESENT_LABEL, DEMONSTRATED_LABEL = 1.0, 1.5
"""The mean label from which on a competency is present, and from which on demonstrated."""

HIGHEST_FIT = 4.0
"""Readers give an overall fit to the role from 0 to this."""

_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True)
class Labelled:
    """A résumé with its readers' labels.

    ``readings`` holds for each competency id the label of each reader, ``quotes`` the
    passages that readers pointed at, if they did, ``fit`` the mean overall fit, 0 to 4, if it
    was asked for. The résumé is learned from as if it were ``count`` of them.
    """

    resume: Resume
    readings: Mapping[str, Sequence[int]]
    quotes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    fit: float | None = None
    count: float = 1.0

    def label(self, competency_id: str) -> float:
        """Return the mean label of a competency, 0 to 2; KeyError for one nobody labelled."""
        given = self.readings[competency_id]
        return sum(given) / len(given)


def read_labelled(path: Path, counts: Mapping[str, float] | None = None) -> Iterator[Labelled]:
    """Read a file of labelled résumés, a JSON object a line.

    ``source`` is the résumé's file, from the folder of ``path``, or ``text`` the résumé
    itself; ``labels`` holds for each competency id a list with the label of each reader,
    ``evidence`` a list of quotes, ``fit`` each reader's overall fit, ``group`` a name for a
    kind of people, each of whom counts as many as ``counts`` says. The last three may be left
    out. Raises ValueError with the number of a line that is otherwise, ResumeReadError for a
    résumé that cannot be read.
    """
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            try:
                entry = json.loads(line)
                resume = _resume(entry, number, path.parent)
                yield _labelled(entry, resume, counts or {})
            except ResumeReadError:
                raise
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                message = f"{path}:{number}: no labelled résumé ({error!r})"
                raise ValueError(message) from error


def _resume(entry: Mapping[str, Any], number: int, folder: Path) -> Resume:
    if "text" in entry:
        return Resume(f"résumé {number}", clean(entry["text"]))
    return read_resume(folder / entry["source"])


def _readings(labels: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    readings = {name: list(given) for name, given in labels.items()}
    for name, given in readings.items():
        if not given or not READER_LABELS.issuperset(given):
            raise ValueError(f"labels of {name} must be 0, 1 or 2, one a reader; got {given}")
    return readings


def _labelled(
    entry: Mapping[str, Any], resume: Resume, counts: Mapping[str, float]
) -> Labelled:
    fit = entry.get("fit") or []
    return Labelled(
        resume=resume,
        readings=_readings(entry["labels"]),
        quotes=entry.get("evidence", {}),
        fit=sum(fit) / len(fit) if fit else None,
        count=counts.get(entry.get("group", ""), 1.0),
    )


def read_unrelated(path: Path) -> list[Resume]:
    """Read texts that show nothing of any role: one below each ``##`` heading of a file."""
    sections = path.read_text(encoding="utf-8").split("\n## ")[1:]
    return [Resume(s.splitlines()[0], clean("\n".join(s.splitlines()[1:]))) for s in sections]


def labelled(
    resumes: Sequence[Resume],
    labels: NDArray[Any],
    ids: Sequence[str],
    *,
    quotes: Sequence[Mapping[str, Sequence[str]]] | None = None,
    fit: Sequence[float] | None = None,
) -> list[Labelled]:
    """Put together what one reader says of each résumé, by the ids of competencies.

    Raises ValueError for labels of another shape than (n_resumes, n_ids), for others than 0,
    1 and 2, and for more or fewer quotes or fits than résumés.
    """
    check_labels(labels, (len(resumes), len(ids)))
    given = [{}] * len(resumes) if quotes is None else quotes
    fits: Sequence[float | None] = [None] * len(resumes) if fit is None else fit
    if not len(given) == len(fits) == len(resumes):
        message = f"quotes and fit need one entry for each of the {len(resumes)} résumés"
        raise ValueError(message)
    readings = [
        {name: [int(label)] for name, label in zip(ids, row, strict=True)}
        for row in labels.tolist()
    ]
    return list(map(Labelled, resumes, readings, given, fits))


def check_labels(labels: NDArray[Any], shape: tuple[int, int]) -> None:
    """Raise ValueError if labels have another shape or hold anything but 0, 1 and 2."""
    expected = f"labels must have shape (n_resumes, n_competencies), here {shape}"
    if labels.shape != shape or not len(labels):
        raise ValueError(f"{expected}, and one résumé at least; got shape {labels.shape}")
    others = {repr(label) for label in labels.ravel().tolist() if label not in READER_LABELS}
    if others:
        listed = ", ".join(sorted(others)[:5])
        raise ValueError(f"{expected}, and hold the numbers 0, 1 and 2; got {listed}")


def named_passages(resume: Resume) -> tuple[Passage, ...]:
    """Return the passages of one résumé of many; the ResumeReadError for none names it."""
    try:
        return passages_of(resume)
    except ResumeReadError as error:
        raise ResumeReadError(error.kind, f"{resume.name} {error.message}") from error


def words(text: str) -> frozenset[str]:
    """Return the distinct words and numbers of a text in lower case."""
    return frozenset(_WORD.findall(text.lower()))


def quoted(quote: frozenset[str], passage: frozenset[str]) -> bool:
    """Tell whether two texts share 60 % of the shorter one's words, two at least."""
    return len(quote & passage) >= max(2, 0.6 * min(len(quote), len(passage)))
