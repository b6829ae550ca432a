"""Words of a Word document that something pushes past the page, or out of their cell."""

from __future__ import annotations

import re

import pytest
from worded import paragraph, run, word

from matcher.readers.docx import read_docx

SEEN = "Filed invoices in alphabetical order and posted letters in the afternoon"
WORDS = "product roadmap stakeholder prioritization user research agile analytics"
LONG = f"{SEEN} and {WORDS[:47]}"
WHITE = "<w:color w:val='FFFFFF'/>"
NAVY = "<w:shd w:val='clear' w:fill='1F3864'/>"
ELEVEN = "<w:sz w:val='22'/>"
CLOSE = "<w:spacing w:line='240' w:lineRule='exact'/>"
EM = "\u2003"
FAR = "<w:ind w:right='-9000'/>"


def tabbed(stops: str = "", indent: str = FAR, tabs: int = 1, props: str = "") -> str:
    """Return words behind a word and tabs."""
    own = f"{indent}<w:tabs>{stops}</w:tabs>" if stops else indent
    return (
        f"<w:p><w:pPr>{own}</w:pPr>{run('Typing', props)}<w:r>{'<w:tab/>' * tabs}</w:r>"
        f"{run(WORDS, props)}</w:p>"
    )


def stop(at: int, kind: str = "left") -> str:
    """Return where a tab leads to."""
    return f"<w:tab w:val='{kind}' w:pos='{at}'/>"


def cells(*cells: tuple[int, str, str]) -> str:
    """Return a row of cells whose widths are fixed: of each its width, shading and text."""
    grid = "".join(f"<w:gridCol w:w='{wide}'/>" for wide, _, _ in cells)
    row = "".join(
        f"<w:tc><w:tcPr><w:tcW w:w='{wide}' w:type='dxa'/>{shading}</w:tcPr>{content}</w:tc>"
        for wide, shading, content in cells
    )
    fixed = "<w:tblPr><w:tblLayout w:type='fixed'/></w:tblPr>"
    return f"<w:tbl>{fixed}<w:tblGrid>{grid}</w:tblGrid><w:tr>{row}</w:tr></w:tbl>"


EMPTY = paragraph("")
RAISED = f"{ELEVEN}<w:position w:val='%d'/>"
BESIDE = {
    "behind a tab just within the page": (tabbed(stop(10790)), 8),
    "behind default tabs": (tabbed(tabs=15), 8),
    "behind a right tab beside the page": (tabbed(stop(12750, "right")), 3),
    "behind em spaces": (paragraph(f"Typing{EM * 49}{WORDS}", ELEVEN, FAR), 8),
    "behind ideographic spaces": (paragraph("\u3000" * 49 + WORDS, ELEVEN, FAR), 8),
    "the last third of a line": (paragraph(LONG, ELEVEN, "<w:ind w:right='-12000'/>"), 4),
    "beyond a dark cell": (
        cells((2000, NAVY, tabbed(stop(2400), props=WHITE)), (6000, "", EMPTY)),
        8,
    ),
    "before a dark cell": (
        cells(
            (7000, "", EMPTY),
            (3000, NAVY, paragraph(WORDS, WHITE, "<w:ind w:left='-9000'/>")),
        ),
        8,
    ),
    "raised out of a line": (paragraph(WORDS, RAISED % 190, CLOSE), 8),
    "lowered out of a line": (paragraph(WORDS, RAISED % -190, CLOSE), 8),
    "raised out of a dark cell": (
        cells((9000, NAVY, paragraph(WORDS, WHITE + RAISED % 80, CLOSE))),
        8,
    ),
}
WITHIN = {
    "behind a tab": tabbed(stop(4000), indent=""),
    "behind a tab, with a wide line": tabbed(stop(1000), indent="<w:ind w:right='-1000'/>"),
    "behind some default tabs": tabbed(tabs=3, indent="<w:ind w:right='-1400'/>"),
    "before a right tab at the margin": tabbed(stop(10800, "right"), indent=""),
    "behind many default tabs, in the next line": tabbed(tabs=15, indent=""),
    "behind some em spaces": paragraph(f"{EM * 4}{WORDS}", ELEVEN, "<w:ind w:right='-1400'/>"),
    "a long text in wide lines": paragraph(LONG * 2, ELEVEN, "<w:ind w:right='-1400'/>"),
    "a long text in lines a little too wide": paragraph(
        LONG * 2, ELEVEN, "<w:ind w:right='-1700'/>"
    ),
    "a little before a dark cell": cells(
        (3000, "", EMPTY), (6000, NAVY, paragraph(WORDS, WHITE, "<w:ind w:left='-300'/>"))
    ),
    "a little over a dark cell": cells(
        (8000, NAVY, paragraph(WORDS, WHITE, "<w:ind w:right='-300'/>"))
    ),
    "raised a little": paragraph(WORDS, RAISED % 12, CLOSE),
    "raised in a line that grows": paragraph(WORDS, RAISED % 80),
}


def read(content: str) -> tuple[int, tuple[str, ...]]:
    """Return how many words may be hidden, and why others are."""
    pages, warnings, hidden = read_docx(word(paragraph(SEEN) + content))
    assert SEEN in pages[0]
    assert len(warnings) <= 1
    found = re.match(r"(\d+) words? may be hidden", " ".join(warnings))
    return int(found[1]) if found else 0, tuple(one.reason for one in hidden)


@pytest.mark.parametrize(("content", "most"), BESIDE.values(), ids=BESIDE)
def test_words_beside_their_page_or_cell_are_told(content: str, most: int) -> None:
    """How wide letters are is not known: those that begin beside it are about as many."""
    count, hidden = read(content)
    assert hidden == ()
    assert most - 2 <= count <= most


@pytest.mark.parametrize("content", WITHIN.values(), ids=WITHIN)
def test_words_within_their_page_and_cell_are_not_told(content: str) -> None:
    """Real résumés hang into the margins a little, and put dates behind tabs."""
    assert read(content) == (0, ())


def merged(height: int, rule: str, first: str, second: str = "") -> str:
    """Return two cells below each other that are one, in rows of a height in points."""
    row = (
        f"<w:tr><w:trPr><w:trHeight w:val='{20 * height}' w:hRule='{rule}'/></w:trPr><w:tc>"
        "<w:tcPr><w:vMerge%s/></w:tcPr>%s</w:tc></w:tr>"
    )
    rows = row % (" w:val='restart'", first) + row % ("", second or EMPTY)
    return f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='9000'/></w:tblGrid>{rows}</w:tbl>"


BELOW = paragraph("Typing") + EMPTY * 8 + paragraph(WORDS)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            merged(2, "exact", paragraph(WORDS, "", "<w:spacing w:before='240'/>")),
            (0, "clipped"),
        ),
        (merged(15, "exact", BELOW), (8, "")),
        (merged(15, "exact", paragraph("Typing") + paragraph(WORDS)), (0, "")),
        (merged(15, "atLeast", BELOW), (0, "")),
    ],
    ids=["low rows", "far below", "room in two rows", "rows that grow"],
)
def test_a_merged_cell_has_the_room_of_its_rows(
    content: str, expected: tuple[int, str]
) -> None:
    """What does not fit into all of them together is cut off, if none of them grows."""
    count, hidden = read(content)
    assert (count, "".join(hidden)) == expected


@pytest.mark.parametrize(
    ("direction", "reasons"), [("lrTb", ("clipped",)), ("btLr", ()), ("tbRl", ())]
)
def test_only_a_turned_text_is_not_cut_by_the_height_of_its_row(
    direction: str, reasons: tuple[str, ...]
) -> None:
    """Its lines run along the height; a text that is said to run as usual is not turned."""
    low = "<w:trPr><w:trHeight w:val='50' w:hRule='exact'/></w:trPr><w:tc>"
    turned = f"<w:textDirection w:val='{direction}'/>"
    row = cells((9000, turned, paragraph(WORDS))).replace("<w:tc>", low)
    assert read(row)[1] == reasons
