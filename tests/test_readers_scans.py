"""Scanned pages: read by text recognition where it is installed, and else said so."""

from __future__ import annotations

import io
import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from fpdf import FPDF
from limited import Bounded

from matcher import RoleMatcher, read_resume
from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.readers.pdf import recognition
from matcher.text import clean

WRITTEN = (
    "EXPERIENCE",
    "Harbour Works, 2018 - 2022",
    "- Led nine engineers who built the timetable app of three ferry lines.",
    "- Set the roadmap for two years with sales, support and the captains.",
    "- Interviewed sixty passengers and changed the ticket flow for them.",
)
COLUMNS = "level page_num block_num par_num line_num word_num left top width height conf text"
Scan = Callable[..., Path]


@pytest.fixture
def scan(tmp_path: Path) -> Scan:
    """Return what makes a PDF of a picture of lines, behind pages of text."""

    def make(
        *lines: str, before: str = "", below: str = "", size: int = 12, turn: int = 0
    ) -> Path:
        page = FPDF()
        page.add_page()
        page.set_font("Helvetica", size=size)
        for line in lines:
            page.multi_cell(0, 8, line, new_x="LMARGIN", new_y="NEXT")
        picture = io.BytesIO()
        pypdfium2.PdfDocument(bytes(page.output()))[0].render(scale=3).to_pil().save(
            picture, "PNG"
        )
        scanned = FPDF()
        if before:
            scanned.add_page()
            scanned.set_font("Helvetica", size=12)
            scanned.multi_cell(0, text=before)
        scanned.add_page()
        scanned.image(picture, 0, 0, 210, 297)
        if below:
            scanned.set_font("Helvetica", size=8)
            scanned.text(10, 290, below)
        path = tmp_path / "scan.pdf"
        scanned.output(str(path))
        if turn:
            turned = pypdfium2.PdfDocument(path.read_bytes())
            turned[0].set_rotation(turn)
            turned.save(path)
        return path

    return make


def pretend(folder: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Put a program of ours in the place of Tesseract."""
    path = folder / "bin" / "tesseract"
    path.parent.mkdir()
    path.write_text(f"#!{sys.executable}\n{program}", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(path.parent))


def rows(*words: tuple[int, int, int, str]) -> str:
    """Return a program that prints so many words: line, left, top, text; each 40 dots high."""
    table = ["\t".join(COLUMNS.split())]
    for line, left, top, text in words:
        box = (left, top, 20 * len(text), 40)
        table.append("\t".join(map(str, (5, 1, 1, 1, line, 1, *box, 95, text))))
    return f"import sys\nsys.stdin.buffer.read()\nprint({chr(10).join(table)!r})\n"


def test_without_recognition_the_error_names_what_to_install(
    scan: Scan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Neither the program nor the extra is taken for granted."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(
        ResumeReadError, match="tesseract, and pypdfium2 beside matcher"
    ) as refused:
        read_resume(scan(*WRITTEN))
    assert refused.value.kind == "scanned"


def test_where_recognition_read_too_little_nothing_is_to_be_installed(
    scan: Scan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The picture is too poor, and the message says so."""
    pretend(tmp_path, monkeypatch, rows((1, 200, 200, "Ha")))
    with pytest.raises(ResumeReadError, match="OCR read too little") as refused:
        read_resume(scan(*WRITTEN))
    assert refused.value.kind == "scanned"
    assert "install" not in str(refused.value)


def test_without_the_extra_nothing_is_recognised(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The program alone is not enough."""
    pretend(tmp_path, monkeypatch, rows())
    assert recognition.is_installed()
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    assert not recognition.is_installed()


def test_what_is_recognised_is_laid_out_with_its_bullets_and_cells(
    scan: Scan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A letter before item after item is a bullet; a wide gap parts cells."""
    words = [
        (1, 200, 200, "Harbour"), (1, 380, 200, "Works"), (1, 1600, 200, "2018"),
        (2, 200, 260, "e"), (2, 260, 260, "Led"), (2, 360, 260, "nine"), (2, 480, 260, "crews"),
        (3, 200, 310, "e"), (3, 260, 310, "Set"), (3, 360, 310, "the"), (3, 460, 310, "dates"),
    ]  # fmt: skip
    pretend(tmp_path, monkeypatch, rows(*words))
    text = read_resume(scan(*WRITTEN)).text
    assert "Harbour Works\t2018" in text
    assert "• Led nine crews\n• Set the dates" in text


@pytest.mark.parametrize(
    "program",
    [
        "import time; time.sleep(60)",
        "while True: pass",
        "import sys; sys.exit(3)",
        "print('level')",
    ],
)
def test_a_page_that_cannot_be_recognised_stays_a_picture(
    program: str,
    scan: Scan,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    bounded: Bounded,
) -> None:
    """Too slow, failed, or nothing seen: an error, or a warning beside text."""
    pretend(tmp_path, monkeypatch, program)
    bounded(ocr_seconds=1, wall_seconds=2)
    with pytest.raises(ResumeReadError) as refused:
        read_resume(scan(*WRITTEN))
    assert refused.value.kind == "scanned"
    beside = read_resume(scan(*WRITTEN, before="Baked bread for two hundred guests. " * 19))
    assert any(warning.startswith("1 of 2 pages hold only") for warning in beside.warnings)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere time is by the clock")
@pytest.mark.parametrize("bound", [{"ocr_pages": 1}, {"ocr_seconds": 1e-9}])
def test_no_more_pages_are_recognised_than_bounds_allow(
    bound: dict[str, float],
    scan: Scan,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    bounded: Bounded,
) -> None:
    """Of pages, and of the time that all of them take: the rest stay pictures."""
    pretend(tmp_path, monkeypatch, rows((1, 200, 200, "Harbour"), (1, 380, 200, "Works")))
    bounded(**bound)
    data = scan(*WRITTEN).read_bytes()
    pages = list(recognition.recognised(data, [0, 0, 0]))
    assert list(map(bool, pages)) == [True, False, False]


@pytest.mark.parametrize("fails", ["PdfDocument.__init__", "PdfDocument.__getitem__"])
def test_what_pdfium_cannot_open_or_paint_stays_a_picture(
    fails: str, scan: Scan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A damaged file may be one that only the other reader bears: it stops no run."""

    def fail(*_: object) -> None:
        raise pypdfium2.PdfiumError("Failed to load")

    path = scan(*WRITTEN)
    pretend(tmp_path, monkeypatch, rows())
    monkeypatch.setattr(f"pypdfium2.{fails}", fail)
    with pytest.raises(ResumeReadError) as refused:
        read_resume(path)
    assert refused.value.kind == "scanned"


real = pytest.mark.skipif(shutil.which("tesseract") is None, reason="needs Tesseract")


@real
def test_a_scan_is_read_as_it_was_written_and_says_so(scan: Scan, model: RoleMatcher) -> None:
    """The words, and the verdicts of the same page as text; the result has a warning."""
    read = read_resume(scan(*WRITTEN))
    assert read.text.replace("• ", "- ").split() == " ".join(WRITTEN).split()
    result = model.match(read)
    assert any(each.startswith("page 1 was read by OCR") for each in result.warnings)
    written = model.match(Resume("written.txt", clean("\n".join(WRITTEN))))
    assert [match.verdict for match in result.competencies] == [
        match.verdict for match in written.competencies
    ]
    assert any(match.verdict != "missing" for match in result.competencies)


@real
def test_only_pages_without_text_are_recognised(scan: Scan) -> None:
    """What is written is never taken from a picture of it."""
    read = read_resume(scan(*WRITTEN, before="Baked bread for two hundred guests. " * 19))
    assert read.warnings == (
        "page 2 was read by OCR from a picture: words may be wrong, look at the page",
    )
    assert read.text[read.pages[1] :].startswith("EXPERIENCE")


@real
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_scan_on_its_side_or_upside_down_is_read_upright(scan: Scan, turn: int) -> None:
    """As the same page lying right."""
    read = read_resume(scan(*WRITTEN, turn=turn))
    assert read.text.replace("• ", "- ").split() == " ".join(WRITTEN).split()


def test_a_scan_with_a_stamp_below_it_is_a_scan(
    scan: Scan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Told where it cannot be recognised, read where it can."""
    path = scan(*WRITTEN, below="Scanned with the Harbour Scan app")
    with monkeypatch.context() as without:
        without.setenv("PATH", str(tmp_path))
        warnings = read_resume(path).warnings
    assert any(each.startswith("1 of 1 pages hold only an image") for each in warnings)
    duty = [(2, 200 + 400 * place, 260, word * 3) for place, word in enumerate(["Led", "nine"])]
    lines = [(line, *word[1:]) for line in range(9) for word in duty]
    pretend(tmp_path, monkeypatch, rows(*lines))
    assert "LedLedLed" in read_resume(path).text


def test_what_is_written_upon_a_picture_stays_if_that_says_no_more(
    scan: Scan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A picture behind a short page is no scan."""
    written = "Led nine engineers of three ferry lines"
    pretend(tmp_path, monkeypatch, rows((1, 200, 200, written)))
    read = read_resume(scan(below=written))
    assert read.text == written
    assert not any("image" in each or "OCR" in each for each in read.warnings)
