"""Reading PDFs: why one is refused, what is warned of, and how lines and blocks are found."""

from __future__ import annotations

import logging
import math
import struct
import warnings
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from fpdf import FPDF
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect, PDFSyntaxError
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.psexceptions import PSEOF, PSException

from matcher.errors import ReadErrorKind, ResumeReadError
from matcher.readers import pdf, read_resume
from matcher.readers.pdf.layout import without_running_titles
from matcher.readers.pdf.pieces import to_pieces

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
        pages, _ = pdf.read_pdf(raw_pdf(content))
        assert pages[0].endswith(f"\n\n{FILLER}")
        return pages[0].removesuffix(f"\n\n{FILLER}")

    return read


def down(*texts: str, x: float = 50, top: float = 700, pitch: float = 12) -> list[tuple]:
    """Return texts as lines one below the other."""
    return [(x, top - pitch * number, text) for number, text in enumerate(texts)]


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
    request: pytest.FixtureRequest, fixture: str, kind: ReadErrorKind, words: str
) -> None:
    """Encrypted, truncated and scanned files are told apart, each with a remedy."""
    path = request.getfixturevalue(fixture)
    with pytest.raises(ResumeReadError, match=words) as caught:
        read_resume(path)
    assert (caught.value.kind, caught.value.path) == (kind, path)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (PDFPasswordIncorrect(), "encrypted"),
        (PDFEncryptionError("unknown handler"), "encrypted"),
        *(
            (error, "damaged")
            for error in (
                PDFException(),
                PDFSyntaxError(),
                PSException(),
                PSEOF("unexpected"),
                RecursionError(),
                MemoryError(),
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
    """Whatever pdfminer.six raises becomes our error, which keeps it as its cause."""

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(PDFPageInterpreter, "process_page", fail)
    refused = refusal(whole_documents[".pdf"])
    assert (refused.kind, refused.__cause__) == (kind, error)


def test_our_own_mistakes_are_not_taken_for_damage(
    monkeypatch: pytest.MonkeyPatch, whole_documents: dict[str, bytes]
) -> None:
    """An error in the layout code is a bug, and is raised as it is."""
    monkeypatch.setattr(pdf, "page_text", lambda _: 1 / 0)
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
    monkeypatch: pytest.MonkeyPatch, write_pdf: Writer
) -> None:
    """A file of many pages is read as far as the limit."""
    monkeypatch.setattr(pdf, "MOST_PAGES", 3)
    page = FILLER * 8
    assert read_resume(write_pdf("\f".join([page] * 3))).warnings == ()
    resume = read_resume(write_pdf("\f".join([page] * 5)))
    assert resume.warnings == ("only the first 3 pages were read",)
    assert len(resume.pages) == 3


def test_nothing_is_logged_or_warned_by_the_library(
    caplog: pytest.LogCaptureFixture,
    raw_pdf: Callable[..., bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What pdfminer.six has to say stays inside, and its logger is left as it was."""
    process = PDFPageInterpreter.process_page

    def noisy(*args: object) -> None:
        logging.getLogger("pdfminer.pdfpage").error("noise")
        warnings.warn("noise", stacklevel=1)
        process(*args)

    monkeypatch.setattr(PDFPageInterpreter, "process_page", noisy)
    logger = logging.getLogger("pdfminer")
    monkeypatch.setattr(logger, "level", logging.DEBUG)
    pdf.read_pdf(raw_pdf(painted((50, 700, FILLER))))
    assert not caplog.records
    assert logger.level == logging.DEBUG


# Lines


def test_text_in_forms_is_read_in_its_place(raw_pdf: Callable[..., bytes]) -> None:
    """A form XObject is painted, and read, where it is called."""
    inner = painted((50, 688, "in a form, between the first line"))
    form = (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>"
        b"/Length %d>>\nstream\n%b\nendstream" % (len(inner), inner)
    )
    content = painted((50, 700, "one")) + b"/X Do " + painted((50, 676, "and the last line"))
    [text], _ = pdf.read_pdf(raw_pdf(content, objects=(form,)))
    assert text == "one\nin a form, between the first line\nand the last line"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ([(50, 700, "Led"), (69, 700, "teams")], "Led teams"),
        ([(50, 700, "Le"), (61, 700, "d")], "Led"),
        ([(50, 700, "Led "), (70, 700, "teams")], "Led teams"),
        ([(50, 700, "Name"), (150, 700, "Maya")], "Name\tMaya"),
        ([(150, 700, "2019 - 2021"), (50, 700, "Engineer")], "Engineer\t2019 - 2021"),
        ([(50, 700, "A"), (150, 700, "B"), (250, 700, "C")], "A\tB\tC"),
        ([(50, 700, "Bold"), (50.4, 700, "Bold")], "Bold"),
        ([(50, 700, "Bold"), (50, 699.6, "Bold")], "Bold"),
        ([(50, 700, "all"), (50, 670, "all")], "all\n\nall"),
        ([(50, 700, " "), (50, 690, "word")], "word"),
    ],
)
def test_pieces_of_a_line_are_put_together(
    page_of: Callable[..., str], lines: list[tuple[float, float, str]], text: str
) -> None:
    """Gaps become nothing, a blank or a tab; what is painted twice is read once."""
    assert page_of(*lines) == text


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


@pytest.mark.parametrize("x", [math.inf, -math.inf, math.nan])
def test_letters_at_no_place_are_left_out(x: float) -> None:
    """Coordinates that are no numbers do not stop the rest from being read."""
    letters = [
        SimpleNamespace(
            x0=x, y0=0.0, bbox=(x, 0.0, 5.0, 9.0), size=9.0, upright=True, fontname="", **text
        )
        for x, text in ((x, {"get_text": lambda: "a"}), (0.0, {"get_text": lambda: "b"}))
    ]
    assert [piece.text for piece in to_pieces(letters)] == ["b"]


# Bullets


def test_bullets_stand_before_their_text(page_of: Callable[..., str]) -> None:
    """A bullet and its text are one line, if one follows the other."""
    lines = [(50, 700, "•"), (68, 700, "First"), (50, 688, "•"), (68, 688, "Second")]
    assert page_of(*lines) == "• First\n• Second"


def test_bullets_painted_apart_find_their_text(page_of: Callable[..., str]) -> None:
    """All bullets first and all texts after is put right by geometry."""
    bullets, texts = down("•", "•", "•"), down("First", "Second", "Third", x=68)
    assert page_of(*bullets, *texts) == "• First\n• Second\n• Third"
    assert page_of(*texts, *bullets) == "• First\n• Second\n• Third"


def test_labels_painted_apart_find_their_values(page_of: Callable[..., str]) -> None:
    """A label that ends with a colon takes what stands close to its right."""
    labels, values = down("Client :", "Period :"), down("Havnelager", "2019", x=95)
    assert page_of(*labels, *values) == "Client : Havnelager\nPeriod : 2019"


@pytest.mark.parametrize(
    "lines",
    [
        [*down("•", "•"), *down("First", "Second", x=200)],
        [*down("•", "•"), *down("First", "Second", x=68, top=660)],
        [*down("Skills:", "Tools:"), *down("First", "Second", x=120)],
    ],
)
def test_what_is_far_off_is_not_taken(page_of: Callable[..., str], lines: list[tuple]) -> None:
    """Text of another column or line belongs to no bullet and no label."""
    assert "\t" not in page_of(*lines)


def test_signs_are_not_sought_on_endless_pages(
    page_of: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page of more lines than a résumé has keeps them as they were painted."""
    monkeypatch.setattr("matcher.readers.pdf.layout._MOST_ROWS", 3)
    assert page_of(*down("•", "•"), *down("First", "Second", x=68)).startswith("•\n•")


# Order and blocks


def test_columns_are_read_one_after_the_other(page_of: Callable[..., str]) -> None:
    """Lines side by side that were painted column by column are not mixed."""
    left = down("Skills", "Writing", "Research", "Planning")
    right = down("Experience", "Led a team of nine", "Shipped two releases", x=300)
    assert page_of(*left, *right) == "\n\n".join(
        (
            "Skills\nWriting\nResearch\nPlanning",
            "Experience\nLed a team of nine\nShipped two releases",
        )
    )


def test_rows_of_a_table_are_lines(page_of: Callable[..., str]) -> None:
    """Cells that were painted row by row are lines with tabs."""
    rows = [[(50 + 150 * n, 700 - 12 * m, f"r{m}c{n}") for n in range(3)] for m in range(2)]
    assert page_of(*rows[0], *rows[1]) == "r0c0\tr0c1\tr0c2\nr1c0\tr1c1\tr1c2"


def test_lines_painted_in_no_order_are_sorted(page_of: Callable[..., str]) -> None:
    """A page of one column that was painted upwards is read downwards."""
    lines = down(*(f"Line {number} of the page" for number in range(9)))
    assert page_of(*lines[::-1]) == "\n".join(text for _, _, text in lines)


def test_columns_painted_in_no_order_are_left_alone(page_of: Callable[..., str]) -> None:
    """Columns are not sorted, since their lines would mingle."""
    left, right = down(*"ABCDE"), down(*"VWXYZ", x=300)
    text = page_of(*left[::-1], *right[::-1])
    assert text.split() == list("EDCBAZYXWV")


def test_a_wide_gap_begins_a_block(page_of: Callable[..., str]) -> None:
    """Lines at the usual pitch are a block, a wider gap begins the next."""
    lines = [*down("One", "two", "three"), *down("Four", "five", top=652)]
    assert page_of(*lines) == "One\ntwo\nthree\n\nFour\nfive"


@pytest.mark.parametrize("pitch", [11, 12, 15, 18, 20])
def test_the_spacing_of_a_paragraph_does_not_break_it(
    page_of: Callable[..., str], pitch: float
) -> None:
    """Lines at one pitch are one block, single or double spaced, on a page of others."""
    dense = down(*(f"dense {number}" for number in range(12)), top=780)
    wide = down("wide one", "wide two", "wide three", top=600, pitch=pitch)
    blocks = page_of(*dense, *wide).split("\n\n")
    assert [block.count("\n") for block in blocks] == [11, 2]


def test_lines_far_apart_are_blocks(page_of: Callable[..., str]) -> None:
    """Lines further apart than double spacing are blocks, even if all are."""
    assert page_of(*down("One", "two", "three", pitch=30)) == "One\n\ntwo\n\nthree"


def test_a_line_in_larger_type_is_a_block(raw_pdf: Callable[..., bytes]) -> None:
    """A heading is no part of the paragraph close below it."""
    content = painted((50, 700, "Experience"), size=15) + painted((50, 687, FILLER))
    assert pdf.read_pdf(raw_pdf(content))[0] == [f"Experience\n\n{FILLER}"]


# Headers and footers


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        (["a\n\nPage 1 of 2", "b\n\nPage 2 of 2"], ["a", "b"]),
        (["CV\n\na", "CV\n\nb", "CV\n\nc"], ["CV\n\na", "b", "c"]),
        (["a\n\n- 1 -", "b\n\nend", "c\n\n- 3 -"], ["a", "b\n\nend", "c"]),
        (["CV\n\na\n\n1", "CV\n\nb\n\n2"], ["CV\n\na", "b"]),
        (["a\n\nx", "b\n\ny"], ["a\n\nx", "b\n\ny"]),
        (["a\n\nx", "b\n\nx", "c\n\ny", "d\n\nz"], ["a\n\nx", "b\n\nx", "c\n\ny", "d\n\nz"]),
        (["same", "same", ""], ["same", "same", ""]),
        (
            ["a\n\n" + "x" * 201, "b\n\n" + "x" * 201],
            ["a\n\n" + "x" * 201, "b\n\n" + "x" * 201],
        ),
        (["one\n\npage"], ["one\n\npage"]),
        ([], []),
    ],
)
def test_what_most_pages_share_is_a_header_or_a_footer(
    pages: list[str], expected: list[str]
) -> None:
    """Short blocks at the same end of most pages go, but the first page keeps its title."""
    assert without_running_titles(pages) == expected


def test_footers_of_a_file_are_left_out(write_pdf: Writer) -> None:
    """Page numbers of a PDF are no part of its text, and its pages start where they did."""
    bodies = ["First of all, words", "Second, more of them", "Third, and the last"]
    pages = [f"{body}\n\nMaya, page {number} of 3" for number, body in enumerate(bodies, 1)]
    resume = read_resume(write_pdf("\f".join(pages)))
    assert resume.text == "\n\n".join(bodies)
    assert [resume.text[start:][:5] for start in resume.pages] == ["First", "Secon", "Third"]
