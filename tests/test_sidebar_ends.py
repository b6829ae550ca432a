"""A sidebar's sections end where it ends: the head of the page beside it is none of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from formatted import odt, rtf
from painted import HEIGHT, Place, down, piece
from worded import paragraph, placed, shape, word

from matcher.datamodels import Resume
from matcher.readers import parse_resume
from matcher.readers.pdf.layout import lay_out, page_texts
from matcher.readers.resumed import columns_in
from matcher.sections import split_passages

SIDE = ("SKILLS", "Knots and splices", "CERTIFICATIONS", "Boiler licence of the first class")
HEAD = "Plans the timetables of nine ferries and talks with their owners about what to build"
DEED = "Fed the boilers of the ferry"
MAIN = ("Noor Haddad", HEAD, "EXPERIENCE", DEED, "EDUCATION", "Diploma in steam")


def docx_box(side: Sequence[str], main: Sequence[str], width: int | None = 140) -> bytes:
    """Return a document of Word with a box in its first paragraph, maybe of no width."""
    inside = placed("H", "page", 20) + placed("V", "page", 20) + "<wp:wrapNone/>"
    drawn = shape("".join(map(paragraph, side)), size=(width or 1, 600), inside=inside)
    if width is None:
        drawn = drawn.replace(f"<wp:extent cx='12700' cy='{12700 * 600}'/>", "")
    return word(f"<w:p>{drawn}</w:p>" + "".join(map(paragraph, main)))


def docx_table(side: Sequence[str], main: Sequence[str]) -> bytes:
    """Return a document of Word that is laid out as a table."""
    cells = "".join(f"<w:tc>{''.join(map(paragraph, each))}</w:tc>" for each in (side, main))
    return word(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")


def odt_paragraphs(lines: Sequence[str]) -> str:
    """Return paragraphs of an OpenDocument text."""
    return "".join(f"<text:p>{line}</text:p>" for line in lines)


def odt_box(side: Sequence[str], main: Sequence[str]) -> bytes:
    """Return an OpenDocument text with a frame in its first paragraph."""
    box = f"<draw:frame><draw:text-box>{odt_paragraphs(side)}</draw:text-box></draw:frame>"
    first, *rest = main
    return odt(f"<text:p>{box}{first}</text:p>{odt_paragraphs(rest)}")


def odt_table(side: Sequence[str], main: Sequence[str]) -> bytes:
    """Return an OpenDocument text that is laid out as a table."""
    cells = "".join(
        f"<table:table-cell>{odt_paragraphs(each)}</table:table-cell>" for each in (side, main)
    )
    return odt(f"<table:table><table:table-row>{cells}</table:table-row></table:table>")


def rtf_box(side: Sequence[str], main: Sequence[str]) -> bytes:
    """Return rich text with a text box in its first paragraph."""
    box = r"{\shp{\*\shpinst{\shptxt " + r"\par ".join(side) + r"\par}}}"
    return rtf(box + r"\par ".join(main) + r"\par")


def rtf_table(side: Sequence[str], main: Sequence[str]) -> bytes:
    """Return rich text that is laid out as a table."""
    cells = (r"\par ".join(each) + r"\cell " for each in (side, main))
    return rtf(r"\trowd\cellx3000\cellx9000\pard\intbl " + "".join(cells) + r"\row\pard")


def html_table(side: Sequence[str], main: Sequence[str]) -> bytes:
    """Return a web page that is laid out as a table."""
    cells = ("".join(f"<p>{line}</p>" for line in each) for each in (side, main))
    return f"<html><table><tr><td>{'</td><td>'.join(cells)}</td></tr></table></html>".encode()


BUILT = {
    "box.docx": docx_box,
    "table.docx": docx_table,
    "box.odt": odt_box,
    "table.odt": odt_table,
    "box.rtf": rtf_box,
    "table.rtf": rtf_table,
    "table.html": html_table,
}


def sections(data: bytes, name: str) -> dict[str, str]:
    """Return the section of each passage."""
    return {
        passage.text: passage.section for passage in split_passages(parse_resume(data, name))
    }


@pytest.mark.parametrize("name", BUILT)
def test_the_head_beside_a_sidebar_is_of_none_of_its_sections(name: str) -> None:
    """Whichever way a program puts the two side by side."""
    found = sections(BUILT[name](SIDE, MAIN), name)
    assert found == {
        "Knots and splices": "skills",
        "Boiler licence of the first class": "certifications",
        HEAD: "summary",
        DEED: "experience",
        "Diploma in steam": "education",
    }


def test_a_box_of_which_nobody_says_how_wide_it_is_stands_aside() -> None:
    """As one does that is narrow."""
    assert sections(docx_box(SIDE, MAIN, None), "cv.docx")[HEAD] == "summary"


@pytest.mark.parametrize("name", [name for name in BUILT if "box" in name])
def test_a_box_that_ends_with_a_title_heads_what_is_below(name: str) -> None:
    """It is a banner, and no column."""
    found = sections(BUILT[name](["EXPERIENCE"], ["", DEED, "Sold the old tug"]), name)
    assert found == {DEED: "experience", "Sold the old tug": "experience"}


@pytest.mark.parametrize("name", [name for name in BUILT if "table" in name])
def test_a_cell_goes_on_with_the_section_that_stands_to_its_left(name: str) -> None:
    """Where it has no sections of its own, it tells of what the cell beside it names."""
    beside = ("EXPERIENCE", "Stoker, Kattegat Ferries")
    found = sections(BUILT[name](beside, [DEED, "Sold the old tug to the islands"]), name)
    assert found[DEED] == "experience"
    assert found["Sold the old tug to the islands"] == "experience"


def test_a_frame_across_the_text_is_a_part_of_it() -> None:
    """Its last section goes on below it, as a banner's does."""
    frame = (
        f"<draw:frame svg:width='17cm'><draw:text-box>{odt_paragraphs(SIDE)}</draw:text-box>"
    )
    found = {
        wide: sections(
            odt(
                f"<text:p>{frame.replace('17cm', wide)}</draw:frame></text:p>"
                f"{odt_paragraphs([HEAD])}"
            ),
            "cv.odt",
        )[HEAD]
        for wide in ("17cm", "6.7in", "5.1cm", "140pt")
    }
    assert found == {
        "17cm": "certifications",
        "6.7in": "certifications",
        "5.1cm": "summary",
        "140pt": "summary",
    }


def test_two_boxes_one_below_the_other_are_one_column() -> None:
    """What follows both goes on with what is before the first."""
    boxes = "".join(
        r"{\shp{\*\shpinst{\shptxt " + r"\par ".join(lines) + r"\par}}}"
        for lines in (SIDE, ("INTERESTS", "Rowing"))
    )
    data = rtf(r"EXPERIENCE\par " + boxes + DEED + r"\par Sold the old tug\par")
    assert sections(data, "cv.rtf")["Sold the old tug"] == "experience"


def page(*columns: Sequence[Place]) -> dict[str, str]:
    """Return the section of each passage of a page on which columns were painted."""
    lines = [piece(*line) for column in columns for line in column]
    pages = page_texts([lay_out(lines, HEIGHT)])
    text = "\n\n".join(pages)
    resume = Resume("cv.pdf", text, (0,), columns=columns_in(text, [0], pages.going_on))
    return {passage.text: passage.section for passage in split_passages(resume)}


SHORT = "Plans the timetables of nine ferries and the crews"
BESIDE = ("Noor Haddad", SHORT, "EXPERIENCE", DEED, "EDUCATION", "Diploma in steam")


@pytest.mark.parametrize(("aside", "main"), [(40, 260), (400, 40)])
def test_the_column_beside_a_sidebar_of_a_pdf_begins_anew(aside: float, main: float) -> None:
    """The sidebar is read first, on whichever side it stands."""
    assert page(down(*SIDE, x=aside), down(*BESIDE, x=main)) == {
        "Knots and splices": "skills",
        "Boiler licence of the first class": "certifications",
        SHORT: "summary",
        DEED: "experience",
        "Diploma in steam": "education",
    }


def test_a_second_column_that_may_go_on_with_the_first_does() -> None:
    """In a newspaper both are as wide, and the first reaches down to the foot."""
    cook = "Fed the crew of the ferry"
    first = down("SKILLS", "Knots and splices", "EXPERIENCE", "Stoker, 2015 to 2019", DEED)
    second = down("Cook, 2011 to 2015", cook, "EDUCATION", "Diploma in steam", x=300)
    assert page(first, second)[cook] == "experience"
