"""What benchmarks.speed runs in processes of their own: one method each, on files.

    python -m benchmarks.speed_engines NAME < request.json

Each goes from PDFs to twelve figures a résumé, but for reading alone. What a method loads it
loads beforehand, and that counts as its start.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np

from benchmarks.speed_process import serve

Work = Callable[[list[str]], object]

MINILM_BATCH = 32
"""Passages that MiniLM takes at a time."""

BEST = 3
"""Passages of a résumé that count, of those compared by MiniLM."""


def in_process() -> Work:
    """Return what matches files in this process, by matcher."""
    from threadpoolctl import threadpool_limits

    from matcher import RoleMatcher, match_files

    threadpool_limits(1)
    model = RoleMatcher.load()
    return lambda paths: [result.to_dict() for result in match_files(model, paths)]


def reading() -> Work:
    """Return what reads files, by matcher."""
    from matcher import MatcherError, read_resume

    def work(paths: list[str]) -> None:
        for path in paths:
            with suppress(MatcherError):  # a file that is refused took its time, too
                read_resume(path)

    return work


def document_vectors() -> Work:
    """Return what compares whole documents by spaCy md vectors, read by pdfminer.six."""
    from pdfminer.high_level import extract_text

    from benchmarks import baselines
    from matcher import Resume, RoleMatcher

    compare = baselines.document_vectors(RoleMatcher.load().profile_.competencies)
    return lambda paths: [compare(Resume(path, extract_text(path))) for path in paths]


def minilm(*, at_once: bool) -> Work:
    """Return what compares passages with statements by all-MiniLM-L6-v2, read by PyMuPDF.

    It encodes the passages of one résumé after the other or, with ``at_once``, those of all
    résumés together, which spares it much padding.
    """
    import torch

    from benchmarks.baselines import load_minilm
    from matcher import RoleMatcher

    encoder = load_minilm()
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))

    def encode(texts: Sequence[str]) -> np.ndarray:
        encoded = encoder.encode(
            list(texts),
            batch_size=MINILM_BATCH,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
        return np.asarray(encoded)

    statements = [each.statement for each in RoleMatcher.load().profile_.competencies]
    targets = encode(statements).T

    def compare(resumes: Sequence[Sequence[str]]) -> list[np.ndarray]:
        encoded = encode([text for passages in resumes for text in passages])
        ends = np.cumsum([len(passages) for passages in resumes])[:-1]
        return [
            np.sort(rows @ targets, axis=0)[-BEST:].mean(axis=0)
            for rows in np.split(encoded, ends)
        ]

    def work(paths: list[str]) -> None:
        if at_once:
            compare([passages_by_pymupdf(path) for path in paths])
        else:
            for path in paths:
                compare([passages_by_pymupdf(path)])

    return work


def passages_by_pymupdf(path: str) -> list[str]:
    """Return the passages of a PDF that PyMuPDF reads, split as matcher does."""
    from benchmarks.reading_engines import by_pymupdf
    from matcher import Resume
    from matcher.sections import split_passages
    from matcher.text import clean

    text = clean(by_pymupdf(Path(path).read_bytes()))
    return [passage.text for passage in split_passages(Resume(path, text))]


ENGINES: dict[str, Callable[[], Work]] = {
    "in-process": in_process,
    "reading": reading,
    "document-vectors": document_vectors,
    "minilm": lambda: minilm(at_once=False),
    "minilm-at-once": lambda: minilm(at_once=True),
}


if __name__ == "__main__":
    serve(ENGINES[sys.argv[1]]())
