"""Build the example résumés from their sources.

    python -m benchmarks.make_examples [FOLDER]

Writes into FOLDER, by default examples/. The people, companies and schools do
not exist. The same versions of fpdf2 and python-docx give the same bytes each time.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm
from fpdf import FPDF
from fpdf.enums import Align, XPos, YPos

SOURCES = Path(__file__).parent / "example_sources"
FOLDER = Path(__file__).parent.parent / "examples"
DATE = datetime(2025, 1, 15, 12, 0, tzinfo=UTC)
ACCENT = (31, 78, 121)
GREY = (110, 110, 110)
EXAMPLES = ("maya-lindqvist.pdf", "tomas-okafor.docx", "ines-carvalho.txt", "samuel-brandt.pdf")

Block = tuple[str, str]
"""What a block of a source is (``#``, ``##``, ``###``, ``-`` or nothing), and its text."""


def read_source(text: str) -> Iterator[Block]:
    """Yield the blocks of a source, wrapped lines joined."""
    for match in re.finditer(r"^(#{1,3}|-|)[ ]?(\S.*(?:\n(?!#|- |\n).+)*)", text, re.M):
        yield match[1], " ".join(match[2].split())


class Page(FPDF):
    """An A4 page with the person's name and the number of the page at its foot."""

    def __init__(self, person: str) -> None:
        super().__init__()
        self.person = person
        self.core_fonts_encoding = "cp1252"
        self.set_creation_date(DATE)
        self.set_producer("matcher examples")
        self.set_title(f"Résumé of {person}")
        self.set_margins(22, 18)
        self.set_auto_page_break(True, margin=20)
        self.add_page()

    def footer(self) -> None:
        """Write the foot of a page."""
        self.set_y(-14)
        self.set_font("Helvetica", size=8)
        self.set_text_color(*GREY)
        self.cell(0, 5, f"{self.person} · page {self.page_no()} of {{nb}}", align=Align.C)

    def line_of(
        self, text: str, size: float, *, style: str = "", align: Align = Align.L
    ) -> None:
        """Write a text as wide as the page allows, and go to the next line."""
        self.set_font("Helvetica", style, size)
        self.multi_cell(0, size * 0.48, text, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def section(self, title: str) -> None:
        """Write the heading of a section, underlined from margin to margin."""
        if self.will_page_break(25):  # a heading does not stand alone at the foot of a page
            self.add_page()
        self.ln(3.5)
        self.set_text_color(*ACCENT)
        self.line_of(title.upper(), 11, style="B")
        self.set_draw_color(*ACCENT)
        self.line(self.l_margin, self.get_y() + 0.6, self.w - self.r_margin, self.get_y() + 0.6)
        self.ln(2)
        self.set_text_color(0)

    def entry(self, title: str) -> None:
        """Write a position, and its dates at the right margin."""
        self.ln(1.2)
        position, _, dates = title.partition(" | ")
        self.set_font("Helvetica", "B", 10)
        self.cell(120, 5, position)
        self.set_font("Helvetica", "", 9.5)
        self.cell(0, 5, dates, align=Align.R, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(0.6)

    def item(self, text: str) -> None:
        """Write an item of a list with a hanging indent."""
        self.set_font("Helvetica", "", 10)
        self.cell(5, 4.8, "•", align=Align.R)
        self.set_x(self.get_x() + 1.5)
        self.multi_cell(0, 4.8, text, align=Align.L, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(0.7)


def make_pdf(blocks: list[Block]) -> bytes:
    """Return a PDF."""
    page = Page(blocks[0][1])
    for number, (kind, text) in enumerate(blocks):
        if kind == "#":
            page.set_text_color(*ACCENT)
            page.line_of(text, 22, style="B", align=Align.C)
        elif kind == "##":
            page.section(text)
        elif kind == "###":
            page.entry(text)
        elif kind == "-":
            page.item(text)
        else:
            page.set_text_color(*(GREY if number in (1, 2) else (0, 0, 0)))
            page.line_of(text, 10, align=Align.C if number in (1, 2) else Align.L)
            page.ln(0.8)
    return bytes(page.output())


def make_docx(blocks: list[Block]) -> bytes:
    """Return a .docx in the styles of Word."""
    document = docx.Document()
    styles = {
        "#": "Title",
        "##": "Heading 1",
        "###": "Heading 3",
        "-": "List Bullet",
        "": "Normal",
    }
    for kind, text in blocks:
        paragraph = document.add_paragraph(text.replace(" | ", "\t"), style=styles[kind])
        if kind == "###":
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(15.2), WD_TAB_ALIGNMENT.RIGHT)
    properties = document.core_properties
    properties.author = properties.last_modified_by = "matcher examples"
    properties.created = properties.modified = DATE
    properties.title, properties.comments = f"Résumé of {blocks[0][1]}", ""
    data = BytesIO()
    document.save(data)
    return undated(data)


def undated(archive: BytesIO) -> bytes:
    """Return a zip archive without the time at which it was written."""
    data = BytesIO()
    with ZipFile(archive) as old, ZipFile(data, "w") as new:
        for name in old.namelist():
            part = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type = ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return data.getvalue()


def make_text(blocks: list[Block]) -> bytes:
    """Return plain text with lines of at most 80 characters."""
    lines = []
    for kind, text in blocks:
        if kind in ("##", "###", ""):
            lines.append("")
        if kind == "-":
            lines += textwrap.wrap(text, 80, initial_indent="* ", subsequent_indent="  ")
        elif kind == "###":
            lines += text.split(" | ")
        else:
            lines += textwrap.wrap(text.upper() if kind in ("#", "##") else text, 80)
    return ("\n".join(lines) + "\n").encode()


MAKERS = {".pdf": make_pdf, ".docx": make_docx, ".txt": make_text}


def make_examples(folder: Path) -> None:
    """Write all examples into a folder."""
    for name in EXAMPLES:
        source = SOURCES / Path(name).with_suffix(".md")
        blocks = list(read_source(source.read_text(encoding="utf-8")))
        (folder / name).write_bytes(MAKERS[Path(name).suffix](blocks))


if __name__ == "__main__":
    make_examples(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
