"""Measure how PDFs are read: how fast, how far another program agrees, how whole it comes out.

    pip install '.[vectors]' -r benchmarks/requirements.txt
    python -m benchmarks.reading --data DIR [--list] [--no-write]

DIR holds eval/{train,dev}.jsonl and the files they name. Agreement is no correctness: nobody
knows the right order of every file, and PyMuPDF errs in its own ways. The tables are printed
and written between the markers of benchmarks/README.md; names of files are printed only.
"""

from __future__ import annotations

import argparse
import os
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from benchmarks.labels import load_labelled
from benchmarks.measures import SEED
from benchmarks.quality import filled
from benchmarks.reading_engines import by_matcher, by_pymupdf, speed_table, time_engines
from benchmarks.reading_measures import (
    fault_shares,
    lie_within,
    order_agreement,
    token_f1,
    tokens,
)
from benchmarks.tables import number, table
from matcher.errors import ResumeReadError
from matcher.readers import read_resume
from matcher.sections import split_passages

PAGE = Path(__file__).with_name("README.md")
SECTION = "Reading PDFs"
SPLITS = ("train", "dev")
SAMPLE = 60
"""How many files of the training set are timed."""
LOW_F1 = 0.95
"""Token F1 below which a file is listed, to be looked at."""


def pdf_paths(data: Path, split: str) -> list[Path]:
    """Return the PDFs of a set, sorted by name."""
    return sorted((data / "eval" / split / "pdf").glob("*.pdf"))


@dataclass(frozen=True)
class Agreement:
    """How one file is read by matcher and by PyMuPDF: tokens of each, and how they agree."""

    path: Path
    ours: int
    theirs: int
    f1: float
    order: float


@dataclass
class Agreements:
    """The files that matcher reads, and those it refuses with the kind of its error."""

    read: list[Agreement] = field(default_factory=list)
    refused: list[tuple[Path, str]] = field(default_factory=list)

    def add(self, path: Path) -> None:
        """Read a file with matcher and with PyMuPDF, and compare."""
        data = path.read_bytes()
        try:
            ours = tokens(by_matcher(data))
        except ResumeReadError as error:
            self.refused.append((path, error.kind))
            return
        theirs = tokens(by_pymupdf(data))
        figures = token_f1(ours, theirs), order_agreement(ours, theirs)
        self.read.append(Agreement(path, len(ours), len(theirs), *figures))

    @property
    def low(self) -> list[Agreement]:
        """Return the files to be looked at, the lowest first."""
        return sorted((each for each in self.read if each.f1 < LOW_F1), key=lambda e: e.f1)


def agreement_table(found: Agreements) -> str:
    """Tabulate how far matcher and PyMuPDF agree."""
    f1 = np.array([each.f1 for each in found.read])
    order = np.array([each.order for each in found.read])
    rows = [
        ["files read", str(len(found.read))],
        ["files refused", str(len(found.refused))],
        ["token F1, mean", number(float(f1.mean()), ".4f")],
        [f"files with a token F1 below {LOW_F1}", str(len(found.low))],
        ["agreement of the order, mean", number(float(order.mean()))],
        ["agreement of the order, 5th percentile", number(float(np.percentile(order, 5)))],
    ]
    return table(["matcher and PyMuPDF", "value"], rows)


def list_files(found: Agreements) -> None:
    """Print which files to look at: the set, the file, and numbers alone."""
    for path, kind in found.refused:
        print(f"{_short(path)}: refused, {kind}")
    for each in found.low:
        counts = f"{each.ours} tokens of matcher, {each.theirs} of PyMuPDF"
        print(f"{_short(each.path)}: F1 {each.f1:.3f}, order {each.order:.3f}, {counts}")


def _short(path: Path) -> str:
    return f"{path.parent.parent.name} {path.stem}"


@dataclass
class Passages:
    """What résumés are split into; of each quote, whether the text and one passage hold it."""

    texts: list[str] = field(default_factory=list)
    in_text: list[bool] = field(default_factory=list)
    in_passage: list[bool] = field(default_factory=list)

    def add(self, path: Path, quotes: Sequence[str]) -> None:
        """Read and split a résumé; one that cannot be read has no passages, and no quote."""
        try:
            resume = read_resume(path)
        except ResumeReadError:
            text, texts = "", []
        else:
            text, texts = resume.text, [passage.text for passage in split_passages(resume)]
        self.texts += texts
        self.in_text += lie_within(quotes, [text])
        self.in_passage += lie_within(quotes, texts)


def split_all(data: Path) -> Passages:
    """Split every PDF of both sets and look for what its readers quoted, each quote once."""
    passages = Passages()
    for split in SPLITS:
        for entry in load_labelled(data, split):
            if entry.path.suffix == ".pdf":
                quotes = {quote for given in entry.quotes.values() for quote in given}
                passages.add(entry.path, sorted(quotes))
    return passages


def passages_table(passages: Passages) -> str:
    """Tabulate how whole passages are."""
    shares = fault_shares(passages.texts)
    rows = [
        ["passages", str(len(passages.texts))],
        *([f"... that {name}", f"{share:.1%}"] for name, share in shares.items()),
        ["quotes of readers", str(len(passages.in_text))],
        ["... in the text", f"{np.mean(passages.in_text):.1%}"],
        ["... in one passage", f"{np.mean(passages.in_passage):.1%}"],
    ]
    return table(["passages and quotes", "value"], rows)


def write(tables: dict[str, str]) -> None:
    """Put the tables between their markers, in a section at the end if there is none yet."""
    contents = {f"reading:{name}": text for name, text in tables.items()}
    text = PAGE.read_text(encoding="utf-8")
    if f"## {SECTION}\n" not in text:
        markers = "\n\n".join(f"<!-- {name} -->\n<!-- end -->" for name in contents)
        PAGE.write_text(f"{text.rstrip()}\n\n## {SECTION}\n\n{markers}\n", encoding="utf-8")
    PAGE.write_text(filled(PAGE, contents), encoding="utf-8")


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with eval/")
    parser.add_argument("--list", action="store_true", help="name the files to look at")
    parser.add_argument("--no-write", action="store_true", help="print the tables only")
    arguments = parser.parse_args()
    os.environ["PATH"] = ""  # no Tesseract: the others read no pictures of pages
    paths = {split: pdf_paths(arguments.data, split) for split in SPLITS}
    drawn = random.Random(SEED).sample(paths["train"], SAMPLE)  # noqa: S311 - no secret
    seconds = time_engines(drawn)
    found = Agreements()
    for path in (*paths["train"], *paths["dev"]):
        found.add(path)
    tables = {
        "speed": speed_table(seconds),
        "agreement": agreement_table(found),
        "passages": passages_table(split_all(arguments.data)),
    }
    for name, text in tables.items():
        print(f"{name}\n{text}")
    if arguments.list:
        list_files(found)
    if not arguments.no_write:
        write(tables)


if __name__ == "__main__":
    main()
