"""Headers and footers that no page of a Word document shows are not scored."""

from __future__ import annotations

import pytest
from worded import paragraph, run, word

from matcher.readers.docx import read_docx

KEYWORDS = "product roadmap stakeholder prioritization analytics"
LINE = "Answered the telephone and greeted visitors at the front desk of the office. "
SHORT = paragraph("EXPERIENCE") + 6 * paragraph(LINE)
ABOUT_A_PAGE = 30 * paragraph(LINE)
TWO_PAGES = 40 * paragraph(2 * LINE)
BREAK = "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
TITLED = "<w:titlePg/>"
EVEN = "<w:evenAndOddHeaders/>"
PAGE = (
    "<w:pgSz w:w='12240' w:h='15840'/><w:pgMar w:top='1440' w:bottom='1440' w:left='1440' "
    "w:right='1440' w:header='720' w:footer='720'/>"
)


def section(named: str = "", more: str = "") -> str:
    """Return the end of a section with one header ("default header1")."""
    kind, _, part = named.partition(" ")
    reference = f"<w:{part[:-1]}Reference w:type='{kind}' r:id='{part}'/>" if named else ""
    return f"<w:sectPr>{reference}{more}{PAGE}</w:sectPr>"


def ended(own: str) -> str:
    """Return the paragraph that ends a section before the last."""
    return f"<w:p><w:pPr>{own}</w:pPr></w:p>"


def counted(body: str, **parts: str) -> tuple[int, int, str]:
    """Return how many keywords are read, how many are hidden, and what is said of it."""
    part = "footer1" if "footer1" in body else "header1"
    read = read_docx(word(body, **{part: paragraph(KEYWORDS)}, **parts))
    hidden = " ".join(each.text for each in read.hidden)
    kept = sum(each in read.pages[0] for each in KEYWORDS.split())
    told = sum(each in hidden for each in KEYWORDS.split())
    return kept, told, " ".join(read.warnings)


@pytest.mark.parametrize(
    ("body", "settings"),
    [
        (SHORT + section("default header1", TITLED), ""),
        (SHORT + section("default footer1", TITLED), ""),
        (SHORT + section("even footer1"), EVEN),
        (SHORT + section("even header1", TITLED), EVEN),
        (SHORT + section("default header1", "<w:pgNumType w:start='2'/>"), EVEN),
        (
            SHORT
            + ended(section())
            + section("default header1", "<w:type w:val='continuous'/>"),
            "",
        ),
    ],
)
def test_a_header_of_later_pages_is_not_seen_upon_one(body: str, settings: str) -> None:
    """A text well below a page has no second one, nor one of even number."""
    assert counted(body, settings=settings or "<w:zoom/>")[:2] == (0, 5)


@pytest.mark.parametrize(
    ("body", "settings"),
    [
        (SHORT + section("default header1"), ""),
        (SHORT + section("first header1", TITLED), ""),
        (SHORT + section("default header1"), EVEN),
        (SHORT + section("even header1", "<w:pgNumType w:start='2'/>"), EVEN),
        (TWO_PAGES + section("default header1", TITLED), ""),
        (TWO_PAGES + section("even header1"), EVEN),
        (SHORT + BREAK + SHORT + section("default header1", TITLED), ""),
        (
            SHORT
            + paragraph(LINE, own="<w:pageBreakBefore/>")
            + section("default header1", TITLED),
            "",
        ),
        (SHORT + ended(section()) + SHORT + section("default header1"), ""),
        (
            SHORT
            + ended(section())
            + TWO_PAGES
            + section("default header1", "<w:type w:val='continuous'/>"),
            "",
        ),
        (
            "<w:tbl><w:tr><w:tc>"
            + TWO_PAGES
            + "</w:tc><w:tc>"
            + SHORT
            + "</w:tc></w:tr></w:tbl>"
            + section("default header1", TITLED),
            "",
        ),
    ],
)
def test_a_header_of_a_page_that_is_there_is_read(body: str, settings: str) -> None:
    """The first page, those of a new section, and the second of a text for two."""
    kept, hidden, warnings = counted(body, settings=settings or "<w:zoom/>")
    assert (kept, hidden, warnings) == (5, 0, "")


@pytest.mark.parametrize(
    "body",
    [
        ABOUT_A_PAGE,
        SHORT + f"<w:p><w:r><w:lastRenderedPageBreak/></w:r>{run(LINE)}</w:p>",
    ],
)
def test_about_a_page_leaves_doubt_of_a_second(body: str) -> None:
    """Programs end pages at other lines, and what one noted is no proof: it is told."""
    kept, hidden, warnings = counted(body + section("default header1", TITLED))
    assert (kept, hidden) == (5, 0)
    assert "5 words may be hidden" in warnings


def test_a_deleted_break_makes_no_page() -> None:
    """A change that takes a break away leaves one page."""
    gone = "<w:p><w:del w:id='1'><w:r><w:br w:type='page'/></w:r></w:del></w:p>"
    assert counted(SHORT + gone + section("default header1", TITLED))[:2] == (0, 5)
