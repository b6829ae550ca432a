"""Compare what matcher calls hidden in .docx files with what LibreOffice shows of them.

    apt install libreoffice-writer
    python -m benchmarks.hidden_docx --data DIR [--limit 300]

DIR holds .docx files. LibreOffice makes a PDF of each in a folder that is removed. A word that
we hide and that the text of the PDF shows more often than that of the .docx is a false alarm; a
word that the PDF hides and the .docx shows more often is missed, unless it was told as a doubt:
programs break lines and pages at other places. No text of a file is printed.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.progress import track

from benchmarks.tables import table
from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.readers import read_resume

BATCH = 20
"""Files that LibreOffice is given at a time: one that it cannot bear takes no more with it."""

_SECONDS = 600
_WORD = re.compile(r"[^\W_]+")

HIDDEN, FALSE_ALARM, MISSED, DOUBTED = "hidden", "false alarm", "missed", "missed, and doubted"
KINDS = (HIDDEN, FALSE_ALARM, MISSED, DOUBTED)


def words(texts: Iterable[str]) -> Counter[str]:
    """Count the words of texts, whatever their case."""
    return Counter(word.casefold() for text in texts for word in _WORD.findall(text))


def compare(document: Resume, shown: Resume) -> Counter[str]:
    """Count the words of each kind, given a .docx and its PDF."""
    ours, theirs = words([document.text]), words([shown.text])
    hidden = words(each.text for each in document.hidden)
    unseen = words(each.text for each in shown.hidden)
    missed = (ours - theirs) & unseen
    doubted = any("may be hidden" in warning for warning in document.warnings)
    found = {
        HIDDEN: hidden.total(),
        FALSE_ALARM: ((theirs - ours) & hidden).total(),
        DOUBTED if doubted else MISSED: missed.total(),
    }
    return Counter({kind: count for kind, count in found.items() if count})


def make_pdfs(paths: Sequence[Path], folder: Path) -> None:
    """Let LibreOffice write a PDF of each file; those that it cannot read have none."""
    for start in track(range(0, len(paths), BATCH), description="printing"):
        batch = [str(path) for path in paths[start : start + BATCH]]
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir"]
        subprocess.run(  # noqa: S603 -- a program of the system, on files that were named
            [*command, str(folder), *batch], check=False, capture_output=True, timeout=_SECONDS
        )


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of .docx files")
    parser.add_argument("--limit", type=int, help="compare the first files only")
    arguments = parser.parse_args()
    paths = sorted(arguments.data.glob("*.docx"))[: arguments.limit]
    found: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as name:
        make_pdfs(paths, Path(name))
        for path in track(paths, description="reading"):
            try:
                shown = read_resume(Path(name) / f"{path.stem}.pdf")
                found[path.name] = compare(read_resume(path), shown)
            except ResumeReadError as error:
                print(f"{path.name}: not compared: {error.kind}")
    rows = []
    for kind in KINDS:
        counts = [each[kind] for each in found.values()]
        rows.append([kind, str(sum(counts)), str(sum(count > 0 for count in counts))])
    print(table([f"{len(found)} files", "words", "files"], rows))
    for file, each in found.items():
        if each:
            print(f"{file}: {', '.join(f'{kind} {count}' for kind, count in each.items())}")


if __name__ == "__main__":
    main()
