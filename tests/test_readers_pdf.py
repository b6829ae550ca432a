"""Reading PDFs: why one is refused, what is warned of, and how lines and blocks are found."""

from __future__ import annotations

import logging
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fpdf import FPDF
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect, PDFSyntaxError
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.psexceptions import PSEOF, PSException

from matcher.errors import ReadErrorKind, ResumeReadError
from matcher.readers import pdf, read_resume
from matcher.readers.pdf import engine
from matcher.settings import Bounds

if TYPE_CHECKING:
    from conftest import Writer

FILLER = "Twenty letters and digits, and then some more of them"
FONT_WITHOUT_LETTERS = (
    b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[10 0 R]>>"
)
DESCENDANT = (
    b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 500"
    b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>"
)


@pytest.fixture
def refusal() -> Callable[[bytes], ResumeReadError]:
    """Return a function that reads the bytes of a PDF and returns the error."""

    def read(data: bytes) -> ResumeReadError:
        with pytest.raises(ResumeReadError) as caught:
            pdf.read_pdf(data)
        return caught.value

    return read


def painted(*lines: tuple[float, float, str], size: float = 10) -> bytes:
    """Return the operators that paint each text at its place."""
    shows = (
        b"1 0 0 1 %g %g Tm (%b) Tj" % (x, y, text.encode("cp1252")) for x, y, text in lines
    )
    return b"BT /F1 %g Tf " % size + b" ".join(shows) + b" ET "


@pytest.fixture
def page_of(raw_pdf: Callable[..., bytes]) -> Callable[..., str]:
    """Return a function that gives the text of a page on which texts stand at places."""

    def read(*lines: tuple[float, float, str]) -> str:
        content = painted(*lines) + painted((50, 50, FILLER))
        pages, *_ = pdf.read_pdf(raw_pdf(content))
        assert pages[0].endswith(f"\n\n{FILLER}")
        return pages[0].removesuffix(f"\n\n{FILLER}")

    return read


# Refusals


@pytest.mark.parametrize(
    ("fixture", "kind", "words"),
    [
        ("encrypted_pdf", "encrypted", "without a password"),
        ("truncated_pdf", "damaged", "truncated or damaged"),
        ("image_pdf", "scanned", "2 of 2 pages hold only an image: run OCR"),
    ],
)
def test_a_pdf_without_text_says_why(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    fixture: str,
    kind: ReadErrorKind,
    words: str,
) -> None:
    """Encrypted, truncated and scanned files are told apart, each with a remedy."""
    monkeypatch.setenv("PATH", "")  # no OCR: what it says with one is tested with scans
    path = request.getfixturevalue(fixture)
    with pytest.raises(ResumeReadError, match=words) as caught:
        read_resume(path)
    assert (caught.value.kind, caught.value.path) == (kind, path)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (PDFPasswordIncorrect(), "encrypted"),
        (PDFEncryptionError("unknown handler"), "encrypted"),
        (MemoryError(), "too-large"),
        *(
            (error, "damaged")
            for error in (
                PDFException(),
                PDFSyntaxError(),
                PSException(),
                PSEOF("unexpected"),
                RecursionError(),
                ValueError(),
                IndexError(),
                KeyError("Root"),
                TypeError(),
                AssertionError(),
                AttributeError(),
                OverflowError(),
                NotImplementedError(),
                OSError(),
                struct.error(),
                zlib.error(),
            )
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_no_exception_of_another_package_leaves(
    monkeypatch: pytest.MonkeyPatch,
    whole_documents: dict[str, bytes],
    refusal: Callable[[bytes], ResumeReadError],
    error: Exception,
    kind: ReadErrorKind,
) -> None:
    """What both parsers raise becomes our error, which keeps it as its cause."""

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(engine, "interpret", fail)
    monkeypatch.setattr(PDFPageInterpreter, "process_page", fail)
    refused = refusal(whole_documents[".pdf"])
    assert (refused.kind, refused.__cause__) == (kind, error)


def test_our_own_mistakes_are_not_taken_for_damage(
    monkeypatch: pytest.MonkeyPatch, whole_documents: dict[str, bytes]
) -> None:
    """An error in the layout code is a bug, and is raised as it is."""
    monkeypatch.setattr(pdf, "lay_out", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        pdf.read_pdf(whole_documents[".pdf"])


def test_an_owner_password_alone_does_not_matter(tmp_path: Path, resume_text: str) -> None:
    """A file that everybody may open, but not copy from, is read."""
    document = FPDF()
    document.set_encryption("owner", permissions=0)
    document.add_page()
    document.set_font("Helvetica")
    document.multi_cell(0, text=resume_text.replace("•", "-"))
    document.output(str(tmp_path / "cv.pdf"))
    assert "Fjordkurier" in read_resume(tmp_path / "cv.pdf").text


def test_glyphs_without_letters_are_unreadable_text(
    raw_pdf: Callable[..., bytes], refusal: Callable[[bytes], ResumeReadError]
) -> None:
    """A font that does not say what its glyphs mean gives no text, however much there is."""
    content = b"BT /F1 10 Tf 50 700 Td <%b> Tj ET" % (b"00410042" * 40)
    refused = refusal(raw_pdf(content, font=FONT_WITHOUT_LETTERS, objects=(DESCENDANT,)))
    assert refused.kind == "unreadable-text"


def test_a_few_unreadable_glyphs_are_left_out_and_counted(
    raw_pdf: Callable[..., bytes], tmp_path: Path
) -> None:
    """A sign or two that cannot be read does not spoil the rest."""
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[1/g1]>>>>"
    content = b"BT /F1 10 Tf 50 700 Td (\\001 %b \\001) Tj ET" % FILLER.encode()
    (tmp_path / "cv.pdf").write_bytes(raw_pdf(content, font=font))
    resume = read_resume(tmp_path / "cv.pdf")
    assert resume.text.removeprefix("• ") == FILLER
    assert "2 characters of unknown meaning were left out" in resume.warnings


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "holds no letters and digits: is it the right file"),
        (painted((50, 700, "Page 1")), "holds 5 letters and digits"),
        (b"50 50 m 90 90 l S 10 10 80 5 re f", "no text, only drawings"),
    ],
)
def test_a_pdf_of_next_to_nothing_is_empty(
    raw_pdf: Callable[..., bytes],
    refusal: Callable[[bytes], ResumeReadError],
    content: bytes,
    words: str,
) -> None:
    """Fewer than twenty letters are no text; drawings may be letters as outlines."""
    refused = refusal(raw_pdf(content))
    assert refused.kind == "empty"
    assert words in refused.message


# Warnings


def test_pictures_of_pages_beside_text_are_warned_of(tmp_path: Path, image: BytesIO) -> None:
    """A scanned page among others is not read, and said so."""
    document = FPDF()
    document.set_font("Helvetica")
    document.add_page()
    document.multi_cell(0, text=FILLER * 8)
    document.add_page()
    document.image(image, 0, 0, document.w, document.h)
    document.output(str(tmp_path / "cv.pdf"))
    [warning] = read_resume(tmp_path / "cv.pdf").warnings
    assert warning.startswith("1 of 2 pages hold only an image: run OCR")


def test_a_photograph_is_no_scanned_page(
    tmp_path: Path, image: BytesIO, resume_text: str
) -> None:
    """A picture beside text is nothing to warn of, even a large one."""
    document = FPDF()
    document.set_font("Helvetica")
    document.add_page()
    document.image(image, 0, 0, document.w, document.h)
    document.multi_cell(0, text=resume_text.replace("•", "-"))
    document.output(str(tmp_path / "cv.pdf"))
    assert read_resume(tmp_path / "cv.pdf").warnings == ()


def test_pages_beyond_the_limit_are_left_out(
    write_pdf: Writer,
) -> None:
    """A file of many pages is read as far as the limit."""
    bounds = Bounds(pages=3)
    page = FILLER * 8
    assert read_resume(write_pdf("\f".join([page] * 3)), bounds).warnings == ()
    resume = read_resume(write_pdf("\f".join([page] * 5)), bounds)
    assert resume.warnings == ("only the first 3 pages were read",)
    assert len(resume.pages) == 3


def test_nothing_is_logged_by_the_library(
    caplog: pytest.LogCaptureFixture,
    raw_pdf: Callable[..., bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What pdfminer.six has to say stays inside, and its logger is left as it was."""
    interpret = engine.interpret

    def noisy(*args: object) -> object:
        logging.getLogger("pdfminer.pdfpage").error("noise")
        return interpret(*args)

    monkeypatch.setattr(engine, "interpret", noisy)
    logger = logging.getLogger("pdfminer")
    monkeypatch.setattr(logger, "level", logging.DEBUG)
    pdf.read_pdf(raw_pdf(painted((50, 700, FILLER))))
    assert not caplog.records
    assert logger.level == logging.DEBUG
    logging.getLogger("pdfminer.pdfpage").error("of another reader")
    assert caplog.messages == ["of another reader"]


# Lines


def test_text_in_forms_is_read_in_its_place(raw_pdf: Callable[..., bytes]) -> None:
    """A form XObject is painted, and read, where it is called."""
    inner = painted((50, 688, "in a form, between the first line"))
    form = (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>"
        b"/Length %d>>\nstream\n%b\nendstream" % (len(inner), inner)
    )
    content = painted((50, 700, "one")) + b"/X Do " + painted((50, 676, "and the last line"))
    [text], *_ = pdf.read_pdf(raw_pdf(content, objects=(form,)))
    assert " ".join(text.split()) == "one in a form, between the first line and the last line"


TEXT = [(50, 700, "Wrote the plan of the region"), (50, 660, "Course in welding")]
CELLS = [(50, 684, "2016"), (150, 690, "Kattegat"), (150, 678, "Institute"), (300, 684, "A")]
ROW = "2016\tKattegat Institute\tA"


@pytest.mark.parametrize(
    ("late", "lines"),
    [
        ([(60, 680, "Education")], [TEXT[0][2], "Education", TEXT[1][2]]),
        ([(60, 740, "Maya Lindqvist")], ["Maya Lindqvist", TEXT[0][2], TEXT[1][2]]),
        (CELLS, [TEXT[0][2], ROW, TEXT[1][2]]),
    ],
    ids=["heading", "title", "table"],
)
def test_what_is_painted_late_is_read_where_it_stands(
    page_of: Callable[..., str], late: list[tuple[float, float, str]], lines: list[str]
) -> None:
    """A heading in a bar, a text box or a table may be the last that a program paints."""
    assert list(filter(None, page_of(*TEXT, *late).split("\n"))) == lines


def test_lines_cut_by_strips_are_read_as_lines(page_of: Callable[..., str]) -> None:
    """A program may paint the left parts of some lines, and all the rest of them later."""
    starts = [(50, 700 - 20 * n, "Plans of mi") for n in range(12)]
    ends = [(100.6, y, f"ll {n}") for n, (_, y, _) in enumerate(starts)]
    pieces = [*starts, *ends]
    text = page_of(*pieces[::5], *pieces[4::5], *pieces[3::5], *pieces[2::5], *pieces[1::5])
    assert text.split() == " ".join(f"Plans of mill {n}" for n in range(12)).split()


@pytest.mark.parametrize(
    "lines",
    [
        [(50, 700, "Bold"), (50.4, 700, "Bold")],
        [(50, 700, "Bold"), (50, 699.6, "Bold")],
        [(50, 700, " "), (50, 690, "Bold")],
    ],
)
def test_what_is_painted_twice_is_read_once(
    page_of: Callable[..., str], lines: list[tuple[float, float, str]]
) -> None:
    """Bold type made of two prints, and blanks at any place, are no text of their own."""
    assert page_of(*lines) == "Bold"


def test_a_raised_letter_belongs_to_its_line(raw_pdf: Callable[..., bytes]) -> None:
    """The ordinal of ``9th`` is no line of its own."""
    content = b"BT /F1 10 Tf 50 700 Td (On the 9) Tj /F1 6 Tf 4 Ts (th) Tj 0 Ts /F1 10 Tf "
    content += b"( of May it was painted) Tj ET"
    assert pdf.read_pdf(raw_pdf(content))[0] == ["On the 9th of May it was painted"]


def test_text_up_the_margin_is_one_line(raw_pdf: Callable[..., bytes]) -> None:
    """Letters written upwards are not a line each, nor part of the lines beside them."""
    margin = b"BT /F1 10 Tf 0 1 -1 0 30 400 Tm (Areas of expertise) Tj ET "
    content = margin + painted((50, 480, "Planning the work of teams"))
    assert pdf.read_pdf(raw_pdf(content))[0] == [
        "Areas of expertise\n\nPlanning the work of teams"
    ]


@pytest.mark.parametrize("place", ["9" * 400, "99999999999", "-99999999999"])
def test_letters_at_no_place_are_left_out(raw_pdf: Callable[..., bytes], place: str) -> None:
    """Coordinates that are no numbers, or far off, do not stop the rest from being read."""
    lost = f"BT /F1 10 Tf {place} 700 Td (lost) Tj ET ".encode()
    assert pdf.read_pdf(raw_pdf(lost + painted((50, 700, FILLER)))).pages == [FILLER]
