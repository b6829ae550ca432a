"""Text of diagrams (SmartArt) that nobody sees is not scored."""

from __future__ import annotations

from typing import Any

import pytest
from worded import OPEN, THEME, paragraph, word

from matcher.readers.docx import read_docx

WORDS = "product roadmap stakeholder prioritization analytics"
DRAWN = "http://schemas.microsoft.com/office/drawing/2008/diagram"
NAMES = (
    f"xmlns:dgm='{OPEN}/drawingml/2006/diagram' xmlns:a='{OPEN}/drawingml/2006/main' "
    f"xmlns:dsp='{DRAWN}'"
)
READ, DOUBT, APART = "read", "in doubt", "set apart"


def fill(color: str, inside: str = "") -> str:
    """Return a fill of one colour."""
    return f"<a:solidFill><a:srgbClr val='{color}'>{inside}</a:srgbClr></a:solidFill>"


def text_of(own: str) -> str:
    """Return the keywords in a paragraph of a drawing."""
    return f"<a:p><a:r>{own}<a:t>{WORDS}</a:t></a:r></a:p>"


def drawn(*fills: str, own: str = "") -> str:
    """Return shapes as a program drew them, the keywords in the first."""
    texts = (f"<dsp:txBody>{text_of(own)}</dsp:txBody>", *[""] * (len(fills) - 1))
    shapes = (
        f"<dsp:sp><dsp:spPr>{each}</dsp:spPr>{text}</dsp:sp>"
        for each, text in zip(fills, texts, strict=True)
    )
    return f"<dsp:drawing {NAMES}><dsp:spTree>{''.join(shapes)}</dsp:spTree></dsp:drawing>"


def outcome(own: str = "", kept: str = "", frame: str = "", height: int = 900000) -> str:
    """Return what becomes of the keywords in a diagram."""
    link = "<dsp:dataModelExt relId='drawing1'/>" if kept else ""
    data = (
        f"<dgm:dataModel {NAMES}><dgm:ptLst><dgm:pt><dgm:t>{text_of(own)}</dgm:t></dgm:pt>"
        f"</dgm:ptLst><dgm:extLst><a:ext>{link}</a:ext></dgm:extLst></dgm:dataModel>"
    )
    inline = (
        f"<wp:inline><wp:extent cx='5000000' cy='{height}'/><wp:docPr id='1' {frame}/>"
        "<a:graphic><a:graphicData><dgm:relIds r:dm='data1'/></a:graphicData></a:graphic>"
        "</wp:inline>"
    )
    body = f"{paragraph('Clerk')}<w:p><w:r><w:drawing>{inline}</w:drawing></w:r></w:p>"
    parts = {"data1": f" {data}"} | ({"drawing1": f" {kept}"} if kept else {})
    read = read_docx(word(body, theme=THEME, **parts))
    if read.hidden:
        assert WORDS not in read.pages[0]
        return APART
    assert WORDS in read.pages[0]
    return DOUBT if any("may be hidden" in each for each in read.warnings) else READ


def letters(inside: str = "", size: int = 1200) -> str:
    """Return how letters are written."""
    return f"<a:rPr sz='{size}'>{inside}</a:rPr>"


WHITE, BLACK, NAVY = (fill(color) for color in ("FFFFFF", "000000", "1F3864"))
CASES = {
    "as it comes": ({}, READ),
    "black": ({"own": letters(BLACK)}, READ),
    "white, upon what is not kept": ({"own": letters(WHITE)}, DOUBT),
    "white upon the page": (
        {"own": letters(WHITE), "kept": drawn("<a:noFill/>", own=letters(WHITE))},
        APART,
    ),
    "white upon dark": (
        {"own": letters(WHITE), "kept": drawn(NAVY, own=letters(WHITE))},
        READ,
    ),
    "white upon white": (
        {"own": letters(WHITE), "kept": drawn(WHITE, own=letters(WHITE))},
        APART,
    ),
    "navy upon navy": (
        {"own": letters(NAVY), "kept": drawn(NAVY, own=letters(NAVY))},
        APART,
    ),
    "white beside a dark shape": (
        {"own": letters(WHITE), "kept": drawn("<a:noFill/>", NAVY, own=letters(WHITE))},
        DOUBT,
    ),
    "white as it was drawn": ({"kept": drawn(WHITE, own=letters(WHITE))}, APART),
    "not drawn": ({"kept": drawn(WHITE).replace(WORDS, "Typing")}, DOUBT),
    "one point": ({"own": letters(BLACK, 100)}, APART),
    "eight points": ({"own": letters(BLACK, 800)}, READ),
    "letters of glass": (
        {"own": letters(fill("000000", "<a:alpha val='0'/>"))},
        APART,
    ),
    "letters without fill": ({"own": letters("<a:noFill/>")}, APART),
    "a hidden drawing": ({"frame": "hidden='1'"}, APART),
    "a shown drawing": ({"frame": "hidden='0'"}, READ),
    "without height": ({"height": 12700}, APART),
}


@pytest.mark.parametrize(("said", "expected"), CASES.values(), ids=CASES)
def test_a_diagram_shows_what_its_colours_sizes_and_frame_let_it(
    said: dict[str, Any], expected: str
) -> None:
    """As it was drawn last; where that is not kept, white may stand upon anything."""
    assert outcome(**said) == expected
