"""Résumés of people who do not exist, poison among them, and what came of them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

_DEEDS = (
    "Led a team of {n} engineers and coached {m} of them",
    "Presented the roadmap of {n} products to the board and won the money for {m}",
    "Interviewed {n} customers and turned what they said into {m} features",
    "Cut the cost of each delivery by {n} percent in {m} months",
    "Wrote SQL and Python that reported {n} measures to {m} teams each week",
    "Baked {n} kinds of bread in a bakery with {m} ovens",
    "Ran {n} experiments on the first page of a shop and shipped {m} of them",
    "Agreed the plan of {n} departments with {m} partners abroad",
    "Kept {n} machines of a dairy in repair and trained {m} apprentices",
    "Set the prices of {n} tariffs after a study of {m} rivals",
)


def make(folder: Path, count: int, first: int = 0) -> None:
    """Write résumés of people who do not exist as PDFs of a page, each twentieth a copy.

    They are numbered from ``first`` on, and the same for the same numbers but for the time.
    """
    from fpdf import FPDF

    folder.mkdir(parents=True)
    for number in range(first, first + count):
        chance = random.Random(number - number % 20 if number % 20 == 1 else number)  # noqa: S311
        pdf = FPDF()
        pdf.add_page()
        for heading in ("Summary", "Experience", "Projects", "Skills"):
            pdf.set_font("helvetica", "B", 13)
            pdf.cell(0, 9, heading, new_x="LMARGIN", new_y="NEXT")
            pdf.set_font("helvetica", size=10)
            for _ in range(chance.randint(3, 7)):
                deed = chance.choice(_DEEDS).format(
                    n=chance.randint(2, 90), m=chance.randint(2, 30)
                )
                pdf.multi_cell(0, 5, f"- {deed}.", new_x="LMARGIN", new_y="NEXT")
        (folder / f"cv-{number:05}.pdf").write_bytes(bytes(pdf.output()))


def poison(folder: Path) -> None:
    """Add files that no reader gets through: huge, encrypted, slow, no PDF."""
    from fpdf import FPDF

    with (folder / "x-huge.pdf").open("wb") as file:
        file.truncate(3 * 2**30)
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=10)
    pdf.cell(text="Led a team.")
    pdf.set_encryption(owner_password="a", user_password="b")  # noqa: S106 -- of nothing
    (folder / "x-encrypted.pdf").write_bytes(bytes(pdf.output()))
    content = b"BT /F1 9 Tf 72 700 Td (Led a team.) Tj ET " + b"q Q 1 0 0 1 0 0 cm " * 1_500_000
    (folder / "x-slow.pdf").write_bytes(_pdf(content))
    (folder / "x-text.pdf").write_bytes(b"no PDF at all")


def _pdf(content: bytes) -> bytes:
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"xref\n0 6\n0000000000 65535 f \n"
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + table + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(data)


def compare(one: Path, other: Path) -> dict[str, Any]:
    """Tell in how many rows and cells two targets differ, names by their last part."""
    from pyarrow import parquet

    tables = []
    for each in (one, other):
        rows: dict[str, list[dict[str, Any]]] = {}
        for row in parquet.read_table(each).to_pylist():
            name = Path(row.pop("resume")).name
            rows.setdefault(name, []).append(row)
        tables.append(rows)
    first, second = tables
    shared = first.keys() & second.keys()
    columns = first[next(iter(shared))][0].keys() & second[next(iter(shared))][0].keys()
    columns -= {"duplicate_of", "evidence"} if other.suffix == ".parquet" else set()
    different = [n for n in shared if any(first[n][0][c] != second[n][0][c] for c in columns)]
    return {
        "rows": [sum(map(len, each.values())) for each in tables],
        "doubled": [sum(len(r) > 1 for r in each.values()) for each in tables],
        "in_one_only": sorted(first.keys() ^ second.keys())[:5],
        "cells_compared": len(shared) * len(columns),
        "rows_that_differ": sorted(different)[:10],
    }
