"""Text boxes of Word: where they are read, and what the text beside them goes on with."""

from __future__ import annotations

import pytest
from worded import older_box, paragraph, placed, run, shape, word

from matcher.readers import parse_resume
from matcher.sections import split_passages

SECTION = (
    "<w:sectPr><w:pgSz w:w='12240' w:h='15840'/><w:pgMar w:top='1440' w:bottom='1440' "
    "w:left='1440' w:right='1440'/></w:sectPr>"
)
ASIDE = "".join(map(paragraph, ("Skills", "Knots and splices", "Charts and tides")))


def boxed(content: str, down: float = 0, size: tuple[int, int] = (140, 200)) -> str:
    """Return a run with a box so far below the top of its paragraph, in points."""
    inside = placed("H", "column", 0) + placed("V", "paragraph", down) + "<wp:wrapNone/>"
    return shape(content, size=size, inside=inside)


def read(*blocks: str) -> str:
    """Return the lines of a document."""
    return "\n".join(filter(None, parse_resume(document(*blocks), "cv.docx").text.split("\n")))


def document(*blocks: str) -> bytes:
    """Return a document of letter size."""
    return word("".join(blocks) + SECTION)


def sections(*blocks: str) -> dict[str, str]:
    """Return the section of each passage."""
    resume = parse_resume(document(*blocks), "cv.docx")
    return {passage.text: passage.section for passage in split_passages(resume)}


WITH_BOX = (
    boxed(paragraph("Box")),
    "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
    f"{paragraph('Box')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
    "</wp:inline></w:drawing></w:r>",
    older_box(paragraph("Box"), "width:100pt;height:50pt")
    .removeprefix("<w:p>")
    .removesuffix("</w:p>"),
)


@pytest.mark.parametrize("drawn", WITH_BOX)
def test_a_box_stands_where_its_paragraph_has_it(drawn: str) -> None:
    """Above the words that it stands before, below those that it stands behind."""
    assert read(f"<w:p>{drawn}{run('Led it')}</w:p>") == "Box\nLed it"
    assert read(f"<w:p>{run('Led it')}{drawn}</w:p>") == "Led it\nBox"
    assert read(f"<w:p>{run(' ')}{drawn}{run('Led it')}</w:p>") == "Box\nLed it"


def test_a_box_drawn_below_the_first_line_stands_below() -> None:
    """Though it is anchored before the words, as Word does."""
    assert read(f"<w:p>{boxed(paragraph('Box'), 30)}{run('Led it')}</w:p>") == "Led it\nBox"


def test_what_stands_beside_a_box_goes_on_with_its_section() -> None:
    """The headings of a box that is narrow are its own."""
    found = sections(
        paragraph("Noor Haddad"),
        paragraph("Experience"),
        paragraph("Fed the boilers of the ferry"),
        f"<w:p>{boxed(ASIDE)}{run('Painted the hull of the ferry')}</w:p>",
        paragraph("Sold the old tug"),
        paragraph("Education"),
        f"<w:p>{run('Diploma in steam')}{boxed(ASIDE.replace('Skills', 'Hobbies'))}</w:p>",
        paragraph("Diploma in coal"),
    )
    assert found["Knots and splices"] in {"skills", "interests"}
    assert found["Painted the hull of the ferry"] == "experience"
    assert found["Sold the old tug"] == "experience"
    assert found["Diploma in coal"] == "education"


def test_a_box_before_all_text_opens_no_section_of_it() -> None:
    """The head stands above the first heading, whatever is beside it."""
    found = sections(
        f"<w:p>{boxed(ASIDE)}{run('Noor Haddad')}</w:p>",
        paragraph("Product manager of nine ferries and their crews on all of the fjords"),
        paragraph("Experience"),
        paragraph("Sold the old tug"),
    )
    head = "Product manager of nine ferries and their crews on all of the fjords"
    assert found[head] == "summary"
    assert found["Sold the old tug"] == "experience"


@pytest.mark.parametrize(
    "banner",
    [boxed(paragraph("Skills")), boxed(ASIDE, size=(440, 20))],
    ids=["a title", "as wide as the text"],
)
def test_a_banner_opens_the_section_below_it(banner: str) -> None:
    """A box that holds a title, or goes across the text, is a part of it."""
    found = sections(
        paragraph("Noor Haddad"),
        paragraph("Experience"),
        paragraph("Fed the boilers of the ferry"),
        f"<w:p>{banner}</w:p>",
        paragraph("Ropes and pulleys"),
    )
    assert found["Ropes and pulleys"] == "skills"


@pytest.mark.parametrize("shown", ["caps", "smallCaps"])
def test_letters_shown_as_capitals_are_capitals(shown: str) -> None:
    """As on the page, where a line of them may be a heading."""
    assert read(paragraph("work experience", f"<w:{shown}/>")) == "WORK EXPERIENCE"
    assert read(paragraph("Work", f"<w:{shown} w:val='0'/>")) == "Work"
