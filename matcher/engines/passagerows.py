"""Passages of résumés as rows: what many roles are compared with, made once.

The schema is public and versioned by :data:`PASSAGES_FORMAT`; docs/scale.md has it as a table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np

from matcher.datamodels import HiddenText, Passage, Resume
from matcher.display.inert import plain
from matcher.results import Failure
from matcher.runs.loaded import WARMING, ready
from matcher.runs.unit import Item, at_hand, made_of
from matcher.scoring.arrays import Floats
from matcher.scoring.comparing import embed, passages_of
from matcher.scoring.inputs import checked_resume
from matcher.scoring.stems import word_stems
from matcher.scoring.verdicts import ProfilePhrases

if TYPE_CHECKING:
    import pyarrow as pa

    from matcher.estimator import RoleMatcher
    from matcher.scoring.model import Model

PASSAGES_FORMAT = 3
"""Version of the columns, which the metadata of a file has as ``matcher.passages``."""

_OF_NOBODY = ProfilePhrases.of(())  # what is a copy of these is one of any role's
_MOST = 127  # the largest number of an int8 on both sides of zero


@dataclass(frozen=True, slots=True)
class Embedded:
    """A résumé and its passages as numbers, one row a passage; ``rows`` as the table has them.

    It is made where the file is read, and goes from there to where tables are made.
    """

    resume: Resume
    rows: list[dict[str, Any]]


def ready_to_embed(load: Callable[[], Sequence[RoleMatcher]]) -> Sequence[RoleMatcher]:
    """Return the model that ``load`` gives, with what it embeds by.

    A process takes what it loads later for what a file has left behind, and is replaced.
    """
    models = ready(load)
    embedded(models[0].model_, WARMING)
    return models


def embed_file(models: Sequence[RoleMatcher], item: Item) -> Embedded | Failure:
    """Read one file and embed its passages, with what all roles of a model share."""
    (matcher,), file = models, at_hand(item)
    if isinstance(file, Failure):
        return file
    name, data = file

    def made(resume: Resume) -> Embedded:
        checked = checked_resume(resume, any_language=matcher.any_language)
        return embedded(matcher.model_, replace(checked, name=name))

    return made_of(made, data, name)


def embedded(model: Model, resume: Resume) -> Embedded:
    """Return the passages of a résumé as rows. Raises ResumeReadError if it has none."""
    part = model.part_of_texts(())
    found = embed(part, passages_of(resume))
    vectors, scales = as_bytes(found.semantic)
    rows = []
    for number, passage in enumerate(found.passages):
        terms = found.lexical[[number]]
        rows.append(
            _of_passage(passage)
            | {
                "number": number,
                "vector": vectors[number],
                "scale": float(scales[number]),
                "terms": terms.indices,
                "tfidf": terms.data,
                "weight": float(found.weights[number]),
            }
        )
    return Embedded(resume, rows)


def as_bytes(vectors: Floats) -> tuple[np.ndarray[Any, np.dtype[np.int8]], Floats]:
    """Return vectors as int8, and what each is to be multiplied by, of shape (n,).

    The largest number of a vector is 127 then: a cosine is off by less than 0.005.
    """
    highest = np.abs(vectors).max(axis=1, initial=0.0)
    scales = np.maximum(highest, 1e-12) / _MOST
    return np.rint(vectors / scales[:, None]).astype(np.int8), scales


def _of_passage(passage: Passage) -> dict[str, Any]:
    """Return what is known of a passage without its vectors."""
    text = plain(passage.text)
    return {
        "text": text,
        "compared": None if passage.compared == text else passage.compared,
        "section": passage.section,
        "page": passage.page,
        "start": passage.start,
        "end": passage.end,
        "may_be_deed": passage.may_be_deed,
        "says_little": _OF_NOBODY.are_most_of(passage.compared),
        "stems": sorted(map(hashed, word_stems(passage.compared))),
    }


def hashed(word: str) -> int:
    """Return the number under which a word stands in ``stems``."""
    return crc32(word.encode())


def passages_schema(metadata: dict[str, str] | None = None) -> pa.Schema:
    """Return the columns of a table of passages.

    A file that could not be read has one row, with ``error_kind`` and ``error_message``;
    ``document``, the résumé as it was read, stands in the first row of each.
    """
    import pyarrow as pa

    fields = [
        ("resume", pa.string()),
        ("error_kind", pa.string()),
        ("error_message", pa.string()),
        ("sha256", pa.string()),
        ("text_sha256", pa.string()),
        ("number", pa.int32()),
        ("text", pa.string()),
        ("compared", pa.string()),
        ("section", pa.string()),
        ("page", pa.int32()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("may_be_deed", pa.bool_()),
        ("says_little", pa.bool_()),
        ("stems", pa.list_(pa.uint32())),
        ("vector", pa.list_(pa.int8())),
        ("scale", pa.float32()),
        ("terms", pa.list_(pa.int32())),
        ("tfidf", pa.list_(pa.float32())),
        ("weight", pa.float32()),
        ("document", _document_type()),
    ]
    told = {"matcher.passages": str(PASSAGES_FORMAT)} | (metadata or {})
    return pa.schema(fields, metadata=told)


def _document_type() -> pa.DataType:
    import pyarrow as pa

    hidden = [("text", pa.string()), ("page", pa.int32()), ("reason", pa.string())]
    return pa.struct(
        [
            ("name", pa.string()),
            ("text", pa.string()),
            ("pages", pa.list_(pa.int64())),
            ("warnings", pa.list_(pa.string())),
            ("hidden", pa.list_(pa.struct(hidden))),
            ("wrapped", pa.bool_()),
            ("sha256", pa.string()),
        ]
    )


def as_rows(outcomes: Iterable[Embedded | Failure]) -> list[dict[str, Any]]:
    """Return the rows of what became of files, in their order."""
    rows: list[dict[str, Any]] = []
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            rows.append(
                {
                    "resume": outcome.resume,
                    "error_kind": outcome.kind,
                    "error_message": outcome.message,
                    "sha256": outcome.sha256 or None,
                }
            )
            continue
        resume = outcome.resume
        same = {
            "resume": resume.name,
            "sha256": resume.sha256 or None,
            "text_sha256": resume.text_sha256,
        }
        rows += [same | row for row in outcome.rows]
        rows[-len(outcome.rows)]["document"] = asdict(resume)
    return rows


def as_resume_again(document: dict[str, Any]) -> Resume:
    """Return the résumé that ``document`` holds, as it was read."""
    hidden = tuple(HiddenText(**each) for each in document["hidden"])
    return Resume(
        **document
        | {
            "pages": tuple(document["pages"]),
            "warnings": tuple(document["warnings"]),
            "hidden": hidden,
        }
    )
