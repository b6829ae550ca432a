"""Measure how far a score moves with who a person is, and with how the page is laid out.

    python -m benchmarks.name_swaps [--data DIR] [--no-write]

Each example is matched with each name of a group and each change of :mod:`benchmarks.swaps`;
with ``--data`` each résumé of the development set too, with one change of each row in turn.
The table goes into benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from benchmarks.labels import load_labelled
from benchmarks.swaps import Edit, edits
from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.estimator import RoleMatcher
from matcher.readers import read_resume
from matcher.results import MatchResult
from matcher.sections.naminglines import find_name

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "examples"
README = HERE / "README.md"
TITLE = "## What should not matter"
START, END = "<!-- swaps -->\n", "<!-- end -->\n"
_HEAD = ("change", "mean score", "largest change", "99th percentile", "verdict changed")


@dataclass
class Row:
    """What one kind of change did: overall scores, and changes of single scores."""

    label: str
    overall: list[float] = field(default_factory=list)
    changes: list[float] = field(default_factory=list)
    resumes: int = 0
    verdicts: int = 0

    def add(self, before: MatchResult, after: MatchResult) -> None:
        """Note one résumé before and after a change."""
        pairs = list(zip(before.competencies, after.competencies, strict=True))
        self.overall.append(after.score)
        self.changes += [abs(one.score - other.score) for one, other in pairs]
        self.resumes += 1
        self.verdicts += any(one.verdict != other.verdict for one, other in pairs)

    def cells(self) -> tuple[str, ...]:
        """Return the row of the table."""
        return (
            self.label,
            f"{np.mean(self.overall):.3f}",
            _figure(max(self.changes)),
            _figure(float(np.quantile(self.changes, 0.99))),
            f"{self.verdicts} of {self.resumes}",
        )


def _figure(value: float) -> str:
    """Write 0 only for what is equal to the last bit."""
    return f"{value:.4f}" if value else "0"


def measure(model: RoleMatcher, resumes: Sequence[Resume], *, every: bool) -> Iterator[Row]:
    """Yield a row for each kind of change: of all its ways, or of one a résumé in turn."""
    usual = [model.match(resume) for resume in resumes]
    same = Row("as it is")
    for before in usual:
        same.add(before, before)
    yield same
    for label, ways in edits():
        row = Row(label)
        for number, (resume, before) in enumerate(zip(resumes, usual, strict=True)):
            for way in ways if every else (ways[number % len(ways)],):
                row.add(before, model.match(edited(resume, way)))
        yield row


def edited(resume: Resume, edit: Edit) -> Resume:
    """Return a résumé with another text; pages are left out, for their places move."""
    return replace(resume, text=edit(resume.text), pages=())


def read_labelled(data: Path) -> list[Resume]:
    """Read the résumés of the development set that can be read."""
    resumes = []
    for entry in load_labelled(data, "dev"):
        try:
            resumes.append(entry.read())
        except ResumeReadError as error:
            print(f"left out: {error}")
    return resumes


def table(rows: Iterator[Row]) -> str:
    """Return rows as a Markdown table."""
    lines = [_HEAD, ("---",) * len(_HEAD), *(row.cells() for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def write(text: str) -> None:
    """Put the text between the markers of the README, which go to its end if need be."""
    readme = README.read_text(encoding="utf-8")
    if START not in readme:
        readme = f"{readme.rstrip()}\n\n{TITLE}\n\n{START}{END}"
    block = re.compile(f"{START}.*?{END}", re.DOTALL)
    README.write_text(block.sub(lambda _: START + text + END, readme), encoding="utf-8")


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, help="folder with eval/")
    parser.add_argument("--no-write", action="store_true", help="only print")
    arguments = parser.parse_args()
    model = RoleMatcher.load()
    examples = [read_resume(path) for path in sorted(EXAMPLES.glob("*.*"))]
    text = f"The {len(examples)} examples, every change of a row:\n\n"
    text += table(measure(model, examples, every=True))
    if arguments.data:
        resumes = read_labelled(arguments.data)
        named = sum(bool(find_name(resume.text.split("\n"))[0]) for resume in resumes)
        text += (
            f"\n{len(resumes)} résumés of real people, one change of a row each; {named} of\n"
        )
        text += "them say whose they are:\n\n"
        text += table(measure(model, resumes, every=False))
    print(text)
    if not arguments.no_write:
        write(text)


if __name__ == "__main__":
    main()
