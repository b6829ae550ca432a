"""Labelled résumés: what readers said of them, and where in their text they saw it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from numbers import Real
from typing import TYPE_CHECKING, Any

from matcher.datamodels import Passage, Resume
from matcher.errors import ResumeReadError
from matcher.readers import read_resume
from matcher.scoring.comparing import passages_of
from matcher.text import clean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
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
    for number, line in enumerate(_text_of(path).split("\n"), start=1):
        if line.strip():
            try:
                entry = json.loads(line)
                resume = _resume(entry, number, path.parent)
                yield _labelled(entry, resume, counts or {})
            except ResumeReadError as error:
                message = f"{path}:{number}: {entry['source']}: {error.message}"
                raise ResumeReadError(error.kind, message, error.path) from error
            except json.JSONDecodeError as error:
                raise ValueError(f"{path}:{number}: no JSON ({error})") from error
            except KeyError as error:
                raise ValueError(f"{path}:{number}: no {error} in it") from error
            except (ValueError, TypeError, AttributeError) as error:
                message = f"{path}:{number}: no labelled résumé ({error})"
                raise ValueError(message) from error


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"{path}: not UTF-8 text ({error})") from error


def _resume(entry: Mapping[str, Any], number: int, folder: Path) -> Resume:
    if "text" in entry:
        return Resume(f"résumé {number}", clean(entry["text"]))
    return read_resume(folder / entry["source"])


def _readings(labels: Mapping[str, list[int]]) -> dict[str, list[int]]:
    for name, given in labels.items():
        if not isinstance(given, list) or not given or not READER_LABELS.issuperset(given):
            message = f"labels of {name} must be a list of 0, 1 or 2, one a reader; got {given}"
            raise ValueError(message)
    return dict(labels)


def _labelled(
    entry: Mapping[str, Any], resume: Resume, counts: Mapping[str, float]
) -> Labelled:
    fits = [fit for fit in map(checked_fit, entry.get("fit") or ()) if fit is not None]
    return Labelled(
        resume=resume,
        readings=_readings(entry["labels"]),
        quotes=checked_quotes(entry.get("evidence", {}), entry["labels"]),
        fit=sum(fits) / len(fits) if fits else None,
        count=counts.get(entry.get("group", ""), 1.0),
    )


def checked_quotes(given: object, ids: Collection[str]) -> dict[str, list[str]]:
    """Return what a reader pointed at by competency id; ValueError for anything else."""
    if not isinstance(given, Mapping):
        raise ValueError(f"quotes must be lists of texts by competency id; got {given!r}")
    for name, quotes in given.items():
        texts = isinstance(quotes, list | tuple) and all(isinstance(q, str) for q in quotes)
        if name not in ids or not texts:
            message = f"quotes must be a list of texts for one of {', '.join(ids)}"
            raise ValueError(f"{message}; got {quotes!r} for {name!r}")
    return {name: list(quotes) for name, quotes in given.items() if quotes}


def checked_fit(given: object) -> float | None:
    """Return an overall fit, None for None and nan; ValueError if not from 0 to HIGHEST_FIT."""
    if given is None or given != given:  # noqa: PLR0124 -- nan is what differs from itself
        return None
    number = isinstance(given, Real) and not isinstance(given, bool)
    if not number or not 0 <= float(given) <= HIGHEST_FIT:  # type: ignore[arg-type]
        raise ValueError(f"fit must be a number from 0 to {HIGHEST_FIT:.0f}; got {given!r}")
    return float(given)  # type: ignore[arg-type]


def read_unrelated(path: Path) -> list[Resume]:
    """Read texts that show nothing of any role: one below each ``##`` heading of a file.

    Raises ValueError for a file that holds none.
    """
    sections = f"\n{_text_of(path)}".split("\n## ")[1:]
    parted = (section.partition("\n") for section in sections)
    texts = [Resume(title, clean(text)) for title, _, text in parted if text.strip()]
    if not texts:
        raise ValueError(f"{path}: no text below a line that begins with '## '")
    return texts


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
    1 and 2, for more or fewer quotes or fits than résumés, for quotes that are no lists of
    texts by these ids, and for fits that are no numbers of 0 to HIGHEST_FIT.
    """
    check_labels(labels, (len(resumes), len(ids)))
    given = [{}] * len(resumes) if quotes is None else [checked_quotes(q, ids) for q in quotes]
    fits = [None] * len(resumes) if fit is None else [checked_fit(one) for one in fit]
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
