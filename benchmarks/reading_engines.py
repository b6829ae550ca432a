"""The programs that benchmarks.reading has read PDFs, and the time that each takes."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.measures import Floats
from benchmarks.reading_measures import resampled_ratio
from benchmarks.tables import number, span, table
from matcher.readers.pdf import read_pdf

TIMES = 2
"""How often each is read by each program; the least time counts."""

Engine = Callable[[bytes], str]


def by_matcher(data: bytes) -> str:
    """Return the text of a PDF as matcher reads it; raises ResumeReadError."""
    pages, *_ = read_pdf(data)
    return "\n".join(pages)


def by_pdfminer(data: bytes) -> str:
    """Return the text of a PDF by pdfminer.six, as its documentation says it is done."""
    from pdfminer.high_level import extract_text

    return extract_text(BytesIO(data))


def by_pymupdf(data: bytes) -> str:
    """Return the text of a PDF by PyMuPDF, of all its pages."""
    pymupdf: Any = import_module("pymupdf")  # it has types of only a part

    with pymupdf.open(stream=data, filetype="pdf") as document:
        return "\n".join(page.get_text() for page in document)


OURS, STOCK, FAST = "matcher", "pdfminer.six `extract_text`", "PyMuPDF"
ENGINES: dict[str, Engine] = {OURS: by_matcher, STOCK: by_pdfminer, FAST: by_pymupdf}


def cpu_seconds(engine: Engine, data: bytes) -> float:
    """Return the CPU time that an engine takes for a file."""
    gc.collect()  # or it pays for what the one before it left
    start = time.process_time()
    engine(data)
    return time.process_time() - start


def time_engines(paths: Sequence[Path]) -> Floats:
    """Return CPU seconds of shape (TIMES, files, ENGINES), the engines in turn on each file.

    The last file warms them up, and is timed like the others.
    """
    contents = [path.read_bytes() for path in paths]
    for engine in ENGINES.values():
        engine(contents[-1])
    gc.freeze()  # what was imported is looked through no more
    seconds = [
        [[cpu_seconds(engine, data) for engine in ENGINES.values()] for data in contents]
        for _ in range(TIMES)
    ]
    gc.unfreeze()
    return np.array(seconds)


def speed_table(seconds: Floats) -> str:
    """Tabulate how many times one engine takes what another does.

    ``seconds`` has shape (TIMES, files, ENGINES). The first reading stands beside the best,
    for what an engine remembers of a file would speed up its second.
    """
    best, first = (
        dict(zip(ENGINES, each.T, strict=True)) for each in (seconds.min(0), seconds[0])
    )
    rows = []
    for above, below in ((STOCK, OURS), (OURS, FAST)):
        rows.append(
            [
                f"{above} / {below}",
                number(best[above].sum() / best[below].sum(), ".2f"),
                span(resampled_ratio(best[above], best[below]), ".2f"),
                number(float(np.median(best[above] / best[below])), ".2f"),
                number(first[above].sum() / first[below].sum(), ".2f"),
            ]
        )
    head = ("CPU time", "ratio of sums", "95 % interval", "median of files", "first reading")
    return table(head, rows)
