"""Measure by how much one process grows over many different texts, or files, that it matches.

    python -m benchmarks.memory [--kinds text pdf docx] [--count 3000]

The résumés are of words that are in no table, each time others; the PDFs are of many kinds
too: fonts of the standard and fonts of their own, colours, tables, pictures, passwords, links.
They are made in a folder that is removed. Linux only: what a process holds is read of /proc.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fpdf import FPDF

ROOT = Path(__file__).parent.parent
FIRST = 300
"""Files after which what is loaded at first use is loaded, and caches of words are full."""

MOST = 2 * 2**20
"""Bytes by which a process may grow after the first: what it keeps of all of them."""

_KINDS = ("text", "pdf", "docx")
_SYLLABLES = ("ba", "ke", "ri", "to", "nu", "lem", "sor", "tip", "gal", "mi", "fen", "dro")
_HEADINGS = ("SUMMARY", "EXPERIENCE", "EDUCATION", "SKILLS", "PROJECTS")
_DEEDS = (
    "Led a team of {n} engineers at {w} and cut the cost of {w} by {n} %",
    "Presented the roadmap of {w} to the board of {w} each quarter",
    "Interviewed {n} users of {w} and wrote the requirements of {w}",
    "Built {w} with {w}, {w} and {w} for {n} customers",
    "{w} {w}, manager of products, 20{n}",
)


def resume(number: int) -> str:
    """Return a résumé that no other number has: some 60 lines with 200 new words."""
    chance = Random(number)  # noqa: S311 -- no secret
    lines = []
    for heading in _HEADINGS:
        lines.append(heading)
        for _ in range(12):
            deed = chance.choice(_DEEDS)
            while "{w}" in deed:
                deed = deed.replace("{w}", "".join(chance.choices(_SYLLABLES, k=4)), 1)
            lines.append("- " + deed.replace("{n}", f"{chance.randrange(10, 99)}"))
    return "\n".join(lines)


def write_pdf(text: str, path: Path, number: int) -> None:
    """Write a PDF of one of many kinds, by its number."""
    from fpdf import FPDF

    chance, pdf = Random(-number), FPDF(format=("A4", "letter")[number % 2])  # noqa: S311
    if number % 7 == 0:
        pdf.set_encryption("owner")
    pdf.set_compression(number % 5 != 0)
    pdf.add_page()
    size = chance.choice((8, 9, 9.5, 10))
    _set_font(pdf, number, size)
    for line in text.splitlines():
        pdf.set_text_color(*(chance.randrange(0, 150) for _ in range(3)))
        if chance.random() < 0.1:
            pdf.set_fill_color(*(chance.randrange(200, 256) for _ in range(3)))
        width = chance.choice((0, 150, 180.5))
        pdf.multi_cell(width, size / 2, line, fill=chance.random() < 0.1, new_x="LMARGIN")
    _decorate(pdf, number, chance)
    pdf.output(str(path))


def _set_font(pdf: FPDF, number: int, size: float) -> None:
    """Set a font of the standard or, for one file in four, one of the file's own."""
    if number % 4:
        pdf.set_font(("Helvetica", "Times", "Courier")[number % 3], size=size)
        return
    import matplotlib

    name = ("DejaVuSans", "DejaVuSerif", "DejaVuSansMono")[number % 3]
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    pdf.add_font(name, fname=folder / f"{name}.ttf")
    pdf.set_font(name, size=size)


def _decorate(pdf: FPDF, number: int, chance: Random) -> None:
    """Add what files have beside text: a table, a picture, links, lines."""
    from fpdf import FontFace

    if number % 3 == 0:
        with pdf.table(headings_style=FontFace(emphasis="")) as table:
            for _ in range(4):
                table.row([f"cell {chance.random()}", f"{chance.random()}"])
    if number % 6 == 0:
        from PIL import Image

        picture = BytesIO()
        color = tuple(chance.randrange(256) for _ in range(3))
        Image.new("RGB", (20, 30), color).save(picture, "PNG")
        pdf.image(picture, w=20)
    for _ in range(10):
        pdf.line(*(chance.uniform(10, 190) for _ in range(4)))
    pdf.cell(0, 5, "page", link=f"https://example.org/{chance.random()}")


def write_docx(text: str, path: Path) -> None:
    """Write a Word document with headings and lists."""
    import docx

    document = docx.Document()
    for line in text.splitlines():
        if line.isupper():
            document.add_heading(line)
        else:
            document.add_paragraph(line[2:], style="List Bullet")
    document.save(str(path))


def make(kind: str, count: int, folder: Path) -> None:
    """Write so many files of a kind."""
    for number in range(count):
        path = folder / f"{number:05}.{'txt' if kind == 'text' else kind}"
        text = resume(number)
        if kind == "text":
            path.write_text(text, encoding="utf-8")
        elif kind == "pdf":
            write_pdf(text, path, number)
        else:
            write_docx(text, path)


def held(folder: Path) -> Iterator[tuple[int, int]]:
    """Match each file of a folder; yield now and then how many, and the bytes this process has.

    Raises OSError where the system has no /proc.
    """
    from matcher import RoleMatcher, read_resume

    model = RoleMatcher.load()
    for number, path in enumerate(sorted(folder.iterdir()), 1):
        model.match(read_resume(path))
        if number % FIRST == 0:
            gc.collect()
            yield number, _resident()


def _resident() -> int:
    pages = Path("/proc/self/statm").read_bytes().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _measure(kind: str, count: int) -> bool:
    """Print by how much a new process grows over so many files; tell whether that is little."""
    with tempfile.TemporaryDirectory() as name:
        make(kind, count, Path(name))
        command = [sys.executable, "-m", "benchmarks.memory", "--folder", name]
        done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    sizes = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    (_, first), *rest = sizes
    for number, size in sizes:
        print(f"{kind} {number:5}: {size / 2**20:7.1f} MB, {(size - first) / 2**20:+.2f}")
    return all(size - first < MOST for _, size in rest)


def main() -> None:
    """Measure each kind in a process of its own; exit with 1 if one grows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kinds", nargs="+", choices=_KINDS, default=list(_KINDS))
    parser.add_argument("--count", type=int, default=3_000)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)  # the new process
    given = parser.parse_args()
    if given.folder is not None:
        for number, size in held(given.folder):
            print(number, size)
        return
    sys.exit(not all([_measure(kind, given.count) for kind in given.kinds]))


if __name__ == "__main__":
    main()
