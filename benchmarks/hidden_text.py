"""Compare what matcher calls hidden in PDFs with what a renderer paints.

    pip install '.[dev]'
    python -m benchmarks.hidden_text --data DIR [--limit N] [--list]

DIR holds eval/train/pdf. Each page is painted twice by PDFium, with its text and without: a run
of text is seen if that changes pixels where it stands. Where we call it hidden and they change,
it is painted once more without the texts that stand at other places, as those upon it do. No
text of a file is printed.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from rich.progress import track

from benchmarks.reading import pdf_paths
from benchmarks.renderer import PaintedPage
from benchmarks.tables import table
from matcher.errors import ResumeReadError
from matcher.readers.pdf.content.state import PageContent
from matcher.readers.pdf.engine import page_contents
from matcher.readers.pdf.textruns import Run
from matcher.settings import in_force

MOST_WORDS = 5
"""Words of a file on which the two may differ before it is listed."""

_INVISIBLE_MODES = (3, 7)

SEEN, HIDDEN, FALSE_ALARM, MISSED = (
    "seen by both",
    "hidden by both",
    "only we hide",
    "only it hides",
)
DOUBTED, LAYER = "doubted by us, seen", "text layer of a scan"
KINDS = (SEEN, HIDDEN, FALSE_ALARM, MISSED, "doubted by us, hidden", DOUBTED, LAYER)


def kind_of(run: Run, *, painted: bool) -> str:
    """Return how our judgement of a run compares to the renderer's."""
    if run.hidden:
        return FALSE_ALARM if painted else HIDDEN
    if run.mode in _INVISIBLE_MODES and not painted:
        return LAYER
    if run.doubt:
        return DOUBTED if painted else "doubted by us, hidden"
    return SEEN if painted else MISSED


@dataclass
class Comparison:
    """How one file compares: runs and words of each kind, and words by kind, page, reason."""

    name: str
    runs: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    places: Counter[tuple[str, int, str]] = field(default_factory=Counter)

    def add(self, number: int, content: PageContent, page: PaintedPage) -> None:
        """Compare the runs of a page."""
        for run in content.runs:
            count = sum(any(map(str.isalnum, word)) for word in run.text.split())
            if not count:
                continue
            painted = page.shows(run)
            if painted and run.hidden:
                painted = page.shows_alone(run)
            kind = kind_of(run, painted=painted)
            self.runs[kind] += 1
            self.words[kind] += count
            self.places[kind, number, run.hidden or run.doubt] += count

    @property
    def differing(self) -> int:
        """Return the words on which the two differ."""
        return self.words[FALSE_ALARM] + self.words[MISSED]


def compare(path: Path) -> Comparison | None:
    """Compare a file; None if matcher or the renderer cannot read it."""
    import pypdfium2

    try:
        contents = page_contents(path.read_bytes(), in_force().pages).contents
        document = pypdfium2.PdfDocument(path)
    except (ResumeReadError, pypdfium2.PdfiumError):
        return None
    found = Comparison(path.stem)
    for number, content in enumerate(contents[: len(document)]):
        found.add(number + 1, content, PaintedPage(document[number]))
    document.close()
    return found


def agreement(found: list[Comparison]) -> str:
    """Tabulate runs and words by kind, and the files that have any of it."""
    rows = [
        [
            kind,
            str(sum(each.runs[kind] for each in found)),
            str(sum(each.words[kind] for each in found)),
            str(sum(each.words[kind] > 0 for each in found)),
        ]
        for kind in KINDS
    ]
    differing = [sum(each.runs[kind] for each in found) for kind in (FALSE_ALARM, MISSED)]
    share = 1 - sum(differing) / max(1, sum(sum(each.runs.values()) for each in found))
    same = sum(not each.differing for each in found)
    rows += [
        ["runs that agree", f"{share:.4%}", "", ""],
        ["files that agree in every word", "", "", f"{same} of {len(found)}"],
    ]
    return table(["matcher and PDFium", "runs", "words", "files"], rows)


def list_differences(found: list[Comparison], least: int) -> None:
    """Print where the two differ by more words than ``least``: file, page, kind, reason."""
    for each in sorted(found, key=lambda one: -one.differing):
        if each.differing <= least:
            continue
        for (kind, page, reason), words in sorted(each.places.items()):
            if kind in (FALSE_ALARM, MISSED):
                why = f" ({reason})" if reason else ""
                print(f"{each.name} page {page}: {kind}{why}, {words} words")


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with eval/")
    parser.add_argument("--limit", type=int, help="compare the first files only")
    parser.add_argument("--list", action="store_true", help="list every file that differs")
    arguments = parser.parse_args()
    paths = pdf_paths(arguments.data, "train")[: arguments.limit]
    found = [compare(path) for path in track(paths, description="painting")]
    read = [each for each in found if each]
    print(agreement(read))
    list_differences(read, 0 if arguments.list else MOST_WORDS)


if __name__ == "__main__":
    main()
