"""Measure what is read of scanned pages: words, verdicts, seconds.

    python -m benchmarks.scans [--no-write]

Twenty pages of made-up people (examples/team), each in one of four layouts, five sizes and two
faces, are painted at 150 to 300 dots an inch, turned by up to 0.6 degrees, made noisy and
kept as JPEG. The product reads them as PDFs of one picture; RapidOCR, where it is installed,
reads the same pictures. Words are counted in whatever order; verdicts are compared with those
of the PDFs as written. Needs ``pip install '.[dev,ocr]'``, Tesseract, and for the row of
RapidOCR ``pip install rapidocr onnxruntime``.
"""

from __future__ import annotations

import io
import re
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
import pypdfium2
from fpdf import FPDF
from PIL import Image

from benchmarks.quality import filled
from matcher import RoleMatcher
from matcher.readers import parse_resume
from matcher.readers.pdf.recognition import is_installed

PAGE = Path(__file__).with_name("README.md")
TEAM = Path(__file__).parent.parent / "examples" / "team"
PAGES = 20
FEWEST_WORDS = 60
SIZES = (10.0, 11.0, 9.0, 10.5, 12.0)
RESOLUTIONS = (200, 300, 150, 200)
NOISE, QUALITY, MOST_TURNED = 8.0, 70, 0.6
_HEAD_WORDS = 4


@dataclass(frozen=True)
class Page:
    """A page as it was written, as PDF, and what a scanner made of it."""

    written: bytes
    picture: Image.Image


def pages() -> Iterator[Page]:
    """Yield the pages, always the same."""
    texts = [
        path.read_text(encoding="utf-8", errors="replace") for path in sorted(TEAM.glob("*"))
    ]
    long = [text for text in texts if len(text.split()) >= FEWEST_WORDS]
    for number in range(PAGES):
        text = long[number % len(long)].encode("cp1252", "replace").decode("cp1252")
        written = _written(text.splitlines(), number)
        yield Page(written, _scanned(written, number))


def _written(lines: list[str], number: int) -> bytes:
    page = FPDF()
    page.core_fonts_encoding = "cp1252"
    page.set_auto_page_break(False)
    page.add_page()
    face, size = ("Helvetica", "Times")[number % 2], SIZES[number // 4 % len(SIZES)]
    match number % 4:
        case 1:  # a narrow column on a tint, and a wide one
            page.set_fill_color(232, 238, 244)
            page.rect(14, 10, 65, 277, "F")
            _put(page, lines[: len(lines) // 4], (20, 55), face, size)
            _put(page, lines[len(lines) // 4 :], (85, 105), face, size)
        case 2:  # two columns
            _put(page, lines[: len(lines) // 2], (20, 82), face, size)
            _put(page, lines[len(lines) // 2 :], (112, 78), face, size)
        case _:
            _put(page, lines, (20, 170), face, size)
    return bytes(page.output())


def _put(
    page: FPDF, lines: list[str], column: tuple[float, float], face: str, size: float
) -> None:
    left, width = column
    page.set_xy(left, 18)
    for line in lines:
        head = bool(line.strip()) and len(line.split()) < _HEAD_WORDS and line[0] != "-"
        page.set_font(face, "B" if head else "", size + 2 * head)
        page.set_text_color(*((31, 78, 121) if head else (40, 40, 40)))
        page.set_x(left)
        if page.get_y() < 275:
            page.multi_cell(width, size * (0.48 if line.strip() else 0.25), line, align="L")


def _scanned(written: bytes, number: int) -> Image.Image:
    draws, resolution = np.random.default_rng(number), RESOLUTIONS[number % len(RESOLUTIONS)]
    drawn = pypdfium2.PdfDocument(written)[0].render(scale=resolution / 72, grayscale=True)
    turned = draws.uniform(-MOST_TURNED, MOST_TURNED)
    paper = drawn.to_pil().rotate(turned, fillcolor=255, resample=Image.Resampling.BICUBIC)
    noisy = np.asarray(paper, dtype=float) + draws.normal(0, NOISE, (paper.height, paper.width))
    file = io.BytesIO()
    Image.fromarray(noisy.clip(0, 255).astype("uint8")).save(file, "JPEG", quality=QUALITY)
    return Image.open(file)


def _as_pdf(picture: Image.Image) -> bytes:
    page = FPDF()
    page.add_page()
    page.image(picture, 0, 0, 210, 297)
    return bytes(page.output())


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def _seconds() -> float:
    """Return the seconds of the processor that this process and its children have had."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def measured(read: Callable[[Page], str], all_pages: list[Page]) -> str:
    """Return the row of one engine: of the words those read, of those read the right, time."""
    found = wanted = said = 0
    begun, clock = _seconds(), time.monotonic()
    for page in all_pages:
        want = _words(parse_resume(page.written, "page.pdf").text)
        got = _words(read(page))
        found, wanted, said = (
            found + (want & got).total(),
            wanted + want.total(),
            said + got.total(),
        )
    cpu = (_seconds() - begun) / len(all_pages)
    wall = (time.monotonic() - clock) / len(all_pages)
    return f"{found / wanted:.3f} | {found / max(said, 1):.3f} | {cpu:.1f} | {wall:.1f} |"


def equal_verdicts(all_pages: list[Page]) -> tuple[int, int]:
    """Return how many verdicts are those of the text, and how many there are."""
    matcher, same, cells = RoleMatcher.load(), 0, 0
    for page in all_pages:
        written = parse_resume(page.written, "page.pdf")
        scanned = parse_resume(_as_pdf(page.picture), "scan.pdf")
        results = (matcher.match(resume).competencies for resume in (written, scanned))
        both = zip(*results, strict=True)
        equal = [one.verdict == other.verdict for one, other in both]
        same, cells = same + sum(equal), cells + len(equal)
    return same, cells


def _rapid() -> Callable[[Page], str] | None:
    try:
        from rapidocr import RapidOCR  # type: ignore[import-not-found]
    except ImportError:
        return None
    engine = RapidOCR()

    def read(page: Page) -> str:
        return " ".join(engine(np.asarray(page.picture.convert("RGB"))).txts or ())

    return read


@click.command()
@click.option("--write/--no-write", default=True, help="Write the table into the document.")
def main(write: bool) -> None:
    """Print, and write, the table."""
    if not is_installed():
        raise click.ClickException("needs Tesseract and pip install '.[ocr]'")
    all_pages = list(pages())
    head = "| of 20 pages | words read | read rightly | CPU seconds a page | by the clock |\n"
    table = head + "| --- | --- | --- | --- | --- |\n"

    def ours(page: Page) -> str:
        return parse_resume(_as_pdf(page.picture), "scan.pdf").text

    table += f"| matcher, with Tesseract | {measured(ours, all_pages)}\n"
    if rapid := _rapid():
        table += f"| RapidOCR, models of its wheel | {measured(rapid, all_pages)}\n"
    same, cells = equal_verdicts(all_pages)
    table += f"\nVerdicts as of the text: {same} of {cells}.\n"
    click.echo(table)
    if write:
        PAGE.write_text(filled(PAGE, {"scans": table}), encoding="utf-8")


if __name__ == "__main__":
    main()
