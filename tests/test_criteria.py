"""Tables of criteria, essential and desirable, in every format that has tables."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest
from fpdf import FPDF

from matcher import RoleProfile
from matcher.roles.ads.needed import arranged, by_level
from matcher.roles.given import text_of

Rows = list[tuple[str, ...]]

COLUMNS: Rows = [
    ("Criteria", "Essential", "Desirable", "How assessed"),
    (
        "Experience",
        "Speaking to crowds outdoors in all weathers and without a microphone\n"
        "Working with schools",
        "Leading walks",
        "Interview",
    ),
    ("Skills", "Reading aloud from old hands", "", "Test"),
    ("Other", "", "Ringing handbells", "Application form"),
]
LETTERS: Rows = [
    ("No.", "Criterion", "E/D", "By"),
    ("1", "Operating sluices and gates", "E", "A"),
    (
        "2",
        "Handling small boats in strong currents and at night with people on board",
        "D",
        "I",
    ),
    ("3", "Keeping a log of vessels", "E", "A"),
]
TICKS: Rows = [
    ("Requirement", "Essential", "Desirable"),
    ("Painting metalwork", "X", ""),
    ("Mending dry stone walls by hand in the old way of the county and its farms", "", "X"),
    ("Keeping tools sharp", "X", ""),
]
EXPECTED = {
    "columns": (
        [
            "Speaking to crowds outdoors in all weathers and without a microphone",
            "Working with schools",
            "Reading aloud from old hands",
        ],
        ["Leading walks", "Ringing handbells"],
    ),
    "letters": (
        ["Operating sluices and gates", "Keeping a log of vessels"],
        ["Handling small boats in strong currents and at night with people on board"],
    ),
    "ticks": (
        ["Painting metalwork", "Keeping tools sharp"],
        ["Mending dry stone walls by hand in the old way of the county and its farms"],
    ),
}
TABLES = {"columns": COLUMNS, "letters": LETTERS, "ticks": TICKS}
each_table = pytest.mark.parametrize("name", TABLES)


def levels(text: str) -> tuple[list[str], list[str]]:
    """Return the items of a text below Essential and below Desirable."""
    found: dict[str, list[str]] = {"Essential": [], "Desirable": []}
    level = ""
    for line in text.replace("## ", "").split("\n"):
        if line in found:
            level = line
        elif level and line.startswith(("- ", "• ")):
            found[level].append(line[2:])
        elif line:
            level = ""
    return found["Essential"], found["Desirable"]


def as_pdf(rows: Rows, widths: tuple[int, ...], above: float = 0) -> bytes:
    """Return a PDF with a table of such widths that begins so far below the top."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=10)
    pdf.multi_cell(0, 6, "Town Crier", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(above)
    with pdf.table(
        col_widths=widths, text_align="LEFT", line_height=5, repeat_headings=0
    ) as table:
        for texts in rows:
            row = table.row()
            for text in texts:
                row.cell(text)
    pdf.ln(4)
    pdf.multi_cell(
        0, 6, "How to apply: write to the clerk of the borough before Friday at noon."
    )
    return bytes(pdf.output())


def as_docx(rows: Rows) -> bytes:
    """Return a Word document with a table."""
    document = docx.Document()
    document.add_paragraph("Town Crier")
    table = document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            first, *others = text.split("\n")
            cell.text = first
            for other in others:
                cell.add_paragraph(other)
    data = BytesIO()
    document.save(data)
    return data.getvalue()


def as_html(rows: Rows) -> bytes:
    """Return a page with a table."""
    cells = (
        "".join(f"<td>{text.replace(chr(10), '<br>')}</td>" for text in texts) for texts in rows
    )
    body = "".join(f"<tr>{row}</tr>" for row in cells)
    return f"<html><body><h1>Town Crier</h1><table>{body}</table></body></html>".encode()


@each_table
def test_a_table_of_a_page_is_read_level_by_level(name: str) -> None:
    """Numbers, areas and how a criterion is assessed are left out."""
    assert levels(text_of(as_html(TABLES[name]), "job.html").text) == EXPECTED[name]


@each_table
def test_a_table_of_a_word_document_is_read_level_by_level(name: str) -> None:
    """A cell may hold several paragraphs, and none."""
    assert levels(text_of(as_docx(TABLES[name]), "job.docx").text) == EXPECTED[name]


@each_table
@pytest.mark.parametrize("above", [0, 225], ids=["on one page", "on two"])
def test_a_table_of_a_pdf_is_read_level_by_level(name: str, above: float) -> None:
    """Cells wrap, some are empty, and the table may go on on the next page."""
    rows = TABLES[name]
    widths = {4: (20, 60, 45, 25), 3: (80, 25, 25)}[len(rows[0])]
    if name == "letters":
        widths = (12, 90, 15, 15)
    assert levels(text_of(as_pdf(rows, widths, above), "job.pdf").text) == EXPECTED[name]


def test_numbers_in_one_cell_with_their_text_are_left_out() -> None:
    """As they are where a PDF has hardly a gap between two columns."""
    text = text_of(as_pdf(LETTERS, (6, 90, 15, 15)), "job.pdf").text
    assert "No. Criterion" not in text
    assert levels(text) == EXPECTED["letters"]


@each_table
def test_a_table_with_tabs_is_read_level_by_level(name: str) -> None:
    """As it is pasted from a spreadsheet."""
    rows = [[" ".join(cell.split("\n")) for cell in row] for row in TABLES[name]]
    text = "Lock Keeper\n\n" + "\n".join("\t".join(row) for row in rows)
    profile = RoleProfile.from_job_description(text)
    must = " / ".join(each.statement for each in profile.competencies if each.must)
    nice = " / ".join(each.statement for each in profile.competencies if not each.must)
    essential, desirable = EXPECTED[name]
    assert essential[-1] in must
    assert all(text not in must for text in desirable)
    assert nice == "" or any(text in nice for text in desirable)


def test_rows_may_be_headed_by_a_level() -> None:
    """Below which they stand until another one begins."""
    rows = [("Essential", "Baking bread"), ("", "Selling bread"), ("Desirable", "Keeping bees")]
    assert by_level(rows) == {"must": [(0, 1), (1, 1)], "nice": [(2, 1)]}


def test_a_table_without_levels_stays_as_it_is() -> None:
    """A label and its value are one line."""
    rows = [("Grade", "4"), ("Day", "Task", "Tool"), ("", "")]
    assert list(arranged(rows)) == [("text", "Grade: 4"), ("text", "Day\tTask\tTool")]
    for odd in ([("Level", "Pay"), ("1", "2")], [("E", "D")], [], [("Essential", "reading")]):
        assert by_level(odd) == {}


def test_a_key_to_the_letters_asks_nothing(tmp_path: Path) -> None:
    """It explains the table above it."""
    text = "\n".join("\t".join(row) for row in LETTERS)
    path = tmp_path / "job.txt"
    path.write_text(f"Lock Keeper\n\n{text}\nKey: E essential, D desirable\n", "utf-8")
    said = [each.statement for each in RoleProfile.from_file(path).competencies]
    assert not any("Key" in statement for statement in said)


def test_rows_above_all_that_has_a_level_stay() -> None:
    """As labels and values: the title of the job, and its duties."""
    rows = [
        ["Job title", "Route Planner"],
        ["Main duties", "Plan the rounds of nine vans; answer the calls of shops"],
        ["Essential", "Two years of experience in logistics; a driving licence"],
        ["Desirable", "Experience of a bakery"],
    ]
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    page = f"<html><title>Careers</title><body><table>{cells}</table></body></html>"
    profile = RoleProfile.from_job_description(page)
    assert profile.title == "Route Planner"
    assert "responsibility" in {each.kind for each in profile.competencies}
