"""Fixtures that write real documents of people who do not exist.

What is heavy is imported where it is used: where processes run the tests, the one that only
tells them which needs none of it.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest
from commands import estimator, folder, run
from limited import bounded

from matcher.packaged import packaged_shared

if TYPE_CHECKING:
    from fpdf import FPDF

    from matcher.estimator import RoleMatcher
    from matcher.roles.profiles import RoleProfile

__all__ = ["bounded", "estimator", "folder", "run"]  # fixtures from elsewhere


def pytest_configure(config: pytest.Config) -> None:
    """Settle what depends on the machine, before any test is imported."""
    only_tells = config.getoption("numprocesses", None) and not hasattr(config, "workerinput")
    if only_tells:
        return
    import sklearn.linear_model  # noqa: F401 -- it loads what has threads
    from hypothesis import HealthCheck, settings
    from threadpoolctl import threadpool_limits

    # What an example takes tells of what else the machine does.
    slow = [HealthCheck.too_slow]
    settings.register_profile("matcher", deadline=None, suppress_health_check=slow)
    settings.load_profile("matcher")
    multiprocessing.set_forkserver_preload(["matcher.runs.workers.child", "matcher.readers"])
    threadpool_limits(1)  # tests run side by side, and threads of numpy wait for each other


RESUME = """\
Noor Adeyemi-Larsson
Product Manager
noor@example.com | Aarhus

SUMMARY
Product manager with eight years in logistics software, at home between the warehouse
floor and the board room.

EXPERIENCE
Senior Product Manager, Fjordkurier
2019 - 2024
• Set the three-year product strategy after a study of rivals in four markets
• Kept the roadmap of two teams, and ranked its items by user need and effort
• Interviewed 60 dispatchers, and redesigned route planning from what they said
• Presented progress and risks to the board each month

Product Manager, Havnelager
2016 - 2019
• Led engineers, designers and marketers from the first sketch to the launch of a scanner
• Tracked adoption and churn in a weekly dashboard, and ran A/B tests on onboarding

EDUCATION
MSc Computer Science, Kattegat Institute, 2016
"""

CAKE = """\
Grandmother's chocolate cake

Ingredients
• 200 g flour, 180 g sugar, 120 g butter, 4 eggs, 60 g cocoa

Method
• Heat the oven to 180 degrees and butter a round tin
• Melt the butter with the cocoa and let it cool
• Beat the eggs with the sugar until the mixture is pale
• Fold in the flour, pour the batter into the tin and bake it for 40 minutes
• Serve with whipped cream and a few raspberries
"""


class Writer(Protocol):
    """Writes a text as a document and returns its path."""

    def __call__(self, text: str, name: str = ...) -> Path:
        """Write ``text`` to a file called ``name``."""


@pytest.fixture(scope="session")
def model() -> RoleMatcher:
    """Return the packaged matcher, loaded once."""
    from matcher.estimator import RoleMatcher

    return RoleMatcher.load()


@pytest.fixture(scope="session")
def baker() -> RoleProfile:
    """Return the profile of a role for which nothing was learned."""
    from bulleted import BAKER

    return BAKER


@pytest.fixture(scope="session")
def vectors_folder() -> Path:
    """Return the folder of the packaged spaCy pipeline."""
    from matcher.scoring.vectorizers import VECTORS

    return packaged_shared() / VECTORS


@pytest.fixture(scope="session")
def resume_text() -> str:
    """Return the résumé of a product manager who does not exist, as plain text."""
    return RESUME


@pytest.fixture(scope="session")
def cake_text() -> str:
    """Return a fluent text about something else: the recipe of a cake."""
    return CAKE


@pytest.fixture
def write_text(tmp_path: Path) -> Writer:
    """Return a function that writes a UTF-8 text file."""

    def write(text: str, name: str = "resume.txt") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def new_pdf() -> FPDF:
    """Return an empty PDF in a core font, which knows the characters of Windows-1252."""
    from fpdf import FPDF

    pdf = FPDF()
    pdf.core_fonts_encoding = "cp1252"
    pdf.set_creation_date(datetime(2024, 5, 1, tzinfo=UTC))
    pdf.set_font("Helvetica", size=11)
    return pdf


def paint(pdf: FPDF, text: str) -> None:
    """Paint lines, bullets with a hanging indent, and a page for each form feed."""
    from fpdf.enums import XPos, YPos

    for page in text.split("\f"):
        pdf.add_page()
        for line in page.splitlines():
            item = line.startswith("• ")
            if item:
                pdf.cell(8, 6, "•", align="R")
            if line:
                pdf.multi_cell(0, 6, line[2 * item :], new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            else:
                pdf.ln(6)


def build_pdf(text: str, path: Path) -> None:
    """Write a PDF of wrapped lines; a form feed is a new page."""
    pdf = new_pdf()
    paint(pdf, text)
    pdf.output(str(path))


def build_docx(text: str, path: Path) -> None:
    """Write a .docx; capitals are headings, bullets list items, other lines paragraphs."""
    import docx

    document = docx.Document()
    for line in filter(None, text.splitlines()):
        if line.startswith("• "):
            document.add_paragraph(line[2:], style="List Bullet")
        elif line.isupper():
            document.add_heading(line, level=1)
        else:
            document.add_paragraph(line)
    document.save(str(path))


@pytest.fixture
def write_pdf(tmp_path: Path) -> Writer:
    """Return a function that writes a PDF: wrapped lines, bullets, a form feed a new page."""

    def write(text: str, name: str = "resume.pdf") -> Path:
        build_pdf(text, tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def write_docx(tmp_path: Path) -> Writer:
    """Return a function that writes a .docx: capitals are headings, bullets list items."""

    def write(text: str, name: str = "resume.docx") -> Path:
        build_docx(text, tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture(scope="session")
def whole_documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the bytes of a whole PDF and of a whole .docx, by suffix."""
    path = tmp_path_factory.mktemp("whole") / "resume"
    documents = {}
    for suffix, build in ((".pdf", build_pdf), (".docx", build_docx)):
        build(RESUME, path)
        documents[suffix] = path.read_bytes()
    return documents


@pytest.fixture
def image() -> BytesIO:
    """Return a grey picture."""
    from PIL import Image

    picture = BytesIO()
    Image.new("L", (60, 80), 200).save(picture, "PNG")
    picture.seek(0)
    return picture


@pytest.fixture
def image_pdf(tmp_path: Path, image: BytesIO) -> Path:
    """Return a PDF of two pages that hold a picture each and no text: a scan."""
    pdf = new_pdf()
    for _ in range(2):
        pdf.add_page()
        pdf.image(image, 0, 0, pdf.w, pdf.h)
    path = tmp_path / "scan.pdf"
    pdf.output(str(path))
    return path


@pytest.fixture
def encrypted_pdf(tmp_path: Path, resume_text: str) -> Path:
    """Return a PDF that only a password opens."""
    pdf = new_pdf()
    pdf.set_encryption("owner", "secret")
    paint(pdf, resume_text)
    path = tmp_path / "encrypted.pdf"
    pdf.output(str(path))
    return path


@pytest.fixture
def truncated_pdf(tmp_path: Path, whole_documents: dict[str, bytes]) -> Path:
    """Return a PDF of which the second half is missing."""
    data = whole_documents[".pdf"]
    path = tmp_path / "truncated.pdf"
    path.write_bytes(data[: len(data) // 2])
    return path


@pytest.fixture
def raw_pdf() -> Callable[..., bytes]:
    """Return a function that makes a PDF from the content of each page, operator by operator.

    The font is called F1; ``font`` and ``objects`` (from number 10) replace and add to it,
    ``resources`` to what a page may name, ``catalog`` to what the file says of itself, and
    ``page`` to what each page says.
    """

    def make(
        *contents: bytes,
        font: bytes = _FONT,
        objects: tuple[bytes, ...] = (),
        resources: bytes = b"/XObject<</X 10 0 R>>",
        catalog: bytes = b"",
        page: bytes = b"",
    ) -> bytes:
        pages = [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>%b>>%b>>" % (101 + 2 * number, resources, page)
            for number in range(len(contents))
        ]
        kids = b" ".join(b"%d 0 R" % (100 + 2 * number) for number in range(len(pages)))
        numbered = {
            1: b"<</Type/Catalog/Pages 2 0 R%b>>" % catalog,
            2: b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, len(pages)),
            3: font,
        }
        numbered |= {10 + number: body for number, body in enumerate(objects)}
        for number, (body, content) in enumerate(zip(pages, contents, strict=True)):
            numbered[100 + 2 * number] = body
            numbered[101 + 2 * number] = _stream(content)
        return _assemble(numbered)

    return make


_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def _stream(content: bytes) -> bytes:
    return b"<</Length %d>>\nstream\n%b\nendstream" % (len(content), content)


def _assemble(objects: dict[int, bytes]) -> bytes:
    data, places = b"%PDF-1.7\n", {}
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"xref\n0 1\n0000000000 65535 f \n" + b"".join(
        b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items()
    )
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\n" % (max(objects) + 1)
    return data + table + trailer + b"startxref\n%d\n%%%%EOF\n" % len(data)
