"""Texts of a PDF of which a part is seen: cut where something ends, and told word by word.

Each kind has its look-alike that leaves the whole text to be read.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pdfminer.fontmetrics import FONT_METRICS

from matcher.readers.extracted import Extracted
from matcher.readers.pdf import read_pdf

SEEN = "Kept the ledger of nine ferries through two winters"
WORDS = "product roadmap stakeholder prioritization user research agile analytics"
MORE = "References are with the harbour master"
AFTER = WORDS[WORDS.index("user") :]
END = 366  # where the words end that begin at 50
MIDDLE = (50 + END) / 2


def text(words: str = WORDS, x: float = 50, state: str = "", size: float = 10) -> str:
    """Return a text that is shown at once."""
    return f"q {state} BT /F1 {size} Tf {x} 300 Td ({words}) Tj ET Q "


def lines(color: str, *heights: float, width: float = 4) -> str:
    """Return lines across the page in one path."""
    drawn = " ".join(f"40 {y} m 440 {y} l" for y in heights)
    return f"q {color} {width} w {drawn} S Q "


def strips(color: str, *places: int, height: float = 2, between: str = "") -> str:
    """Return strips one upon the other, painted in some order."""
    drawn = "".join(
        f"40 {295 + height * place} 400 {height} re f {between} " for place in places
    )
    return f"q {color} {drawn} Q "


INTERLEAVED = (0, 2, 4, 6, 1, 3, 5, 7)
DASH = "q {} BT /F1 620 Tf 20 140 Td (\\227) Tj ET Q "
WHITE = text(state="1 g")
HIDDEN = {
    "white upon a dot": f"{MIDDLE - 2} 300 4 7 re f " + WHITE,
    "white upon a rule of the page": f"{MIDDLE - 2} 20 4 760 re f " + WHITE,
    "white upon a bullet": f"{MIDDLE - 3} 300 6 6 re f " + WHITE,
    "white upon a dot behind each word": "".join(
        f"{x + 8} 300 3.2 5 re f " + text(word, x, "1 g")
        for x, word in zip(range(50, 530, 60), WORDS.split(), strict=True)
    ),
    "black upon a bar with a hole": (
        f"40 290 500 30 re f q 1 g {MIDDLE - 2} 298 4 12 re f Q " + text()
    ),
    "under two covers with a slit between": (
        text() + f"1 g 40 290 {MIDDLE - 40.1} 30 re f {MIDDLE + 0.1} 290 300 30 re f"
    ),
    "under a cover that leaves the ends of its letters": text() + "1 g 40 299 400 7.3 re f",
    "in a clip of slivers": "q 48 290 .1 30 re 120 290 .1 30 re W n " + text() + "Q",
    "under a cover as low as itself": text(size=2.6) + "1 g 45 299.2 400 2.9 re f",
    "under strips": text() + strips("1 g", *range(8)),
    "under strips one after the next but one": text() + strips("1 g", *INTERLEAVED),
    "under strips with other shapes between": (
        text() + strips("1 g", *range(8), between="0 0 1 1 re f 500 100 9 9 re f")
    ),
    "under strips a little apart": text()
    + strips("1 g", *range(9), height=1.6).replace("400 1.6", "400 1.59"),
    "under lines in one path": text() + lines("1 G", 298, 302, 306),
    "under a line there and back": (
        text() + "1 G 4.5 w 40 299 m 440 299 l 440 303 l 40 303 l 40 307 l 440 307 l S"
    ),
    "under a line that is thick one way": (
        text() + "q 1 G .1 0 0 1 0 0 cm 40 w 400 304 m 4400 304 l S Q"
    ),
    "under the border of a thin box": text() + "1 g 1 G 20 w 45 304 400 .1 re B",
    "under the border of a line": text() + "1 g 1 G 20 w 45 304 m 440 304 l b*",
    "black upon black strips": strips("0 g", *INTERLEAVED) + text(),
    "black upon black lines": lines("0 G", 298, 302, 306) + text(),
    "black upon a black border": "0 G 20 w 45 304 400 .1 re B " + text(),
    "in a thick white outline": text(state="2 Tr 1 G 8 w"),
    "in a white outline as thick as its letters": text(state="2 Tr 1 G 1 w"),
    "filled with nothing in a white outline": text(state="/Clear gs 2 Tr 1 G"),
    "painted through dark, then white": (
        text(state="").replace("q ", "q 7 Tr ").removesuffix("Q ")
        + "0 g 40 290 500 30 re f 1 g 40 290 500 30 re f Q"
    ),
    "painted through with a dot": (
        text().replace("q ", "q 7 Tr ").removesuffix("Q ") + f"0 g {MIDDLE} 302 1 1 re f Q"
    ),
}
SHOWN = {
    "a letter's edge beyond the page": text(x=600 - (END - 50) + 2),
    "a letter's edge outside its clip": f"q 40 290 {END - 42} 30 re W n " + text() + "Q",
    "its feet outside its clip": "q 40 299 500 30 re W n " + text() + "Q",
    "a letter's edge under a cover": text() + f"1 g {END - 2} 290 100 30 re f",
    "white upon two boxes side by side": (
        f"40 290 {MIDDLE - 40} 30 re f {MIDDLE} 290 300 30 re f " + WHITE
    ),
    "white upon a band with a hole": (
        f"40 290 500 30 re f q 1 g {MIDDLE - 2} 298 4 12 re f Q " + WHITE
    ),
    "black upon a dot": f"q .8 g {MIDDLE - 2} 300 4 7 re f Q " + text(),
    "struck out": text() + "1 g 40 302 400 2 re f",
    "with a black rule below": text() + "40 296 400 2.5 re f",
    "upon a thin line": "40 302.5 400 1 re f " + text(),
    "white upon strips": strips("0 g", *range(8)) + WHITE,
    "white upon strips one after the next but one": strips("0 g", *INTERLEAVED) + WHITE,
    "white upon strips a little apart": "".join(
        f"40 {295 + 2 * y} 400 1.6 re f " for y in range(8)
    ) + WHITE,
    "white upon lines in one path": lines("0 G", 298, 302, 306) + WHITE,
    "white upon a line there and back": (
        "4.5 w 40 299 m 440 299 l 440 303 l 40 303 l 40 307 l 440 307 l S " + WHITE
    ),
    "white upon the border of a thin box": "20 w 45 304 400 .1 re B " + WHITE,
    "lines of a table around": text() + "1 G 1 w 45 290 400 24 re S",
    "in a thin white outline": text(state="2 Tr 1 G .3 w"),
    "white in a dark outline": text(state="2 Tr 1 g .4 w"),
    "bold in a white outline": text(state="2 Tr 1 G .5 w"),
    "painted through white, then dark": (
        text().replace("q ", "q 7 Tr ").removesuffix("Q ")
        + "1 g 40 290 500 30 re f 0 g 40 290 500 30 re f Q"
    ),
    "painted through in strips": (
        text().replace("q ", "q 7 Tr ").removesuffix("Q ")
        + "".join(f"{40 + 10 * x} 290 10 30 re f " for x in range(40)) + "Q"
    ),
    "red upon a blue as light": "q .2 .4 1 rg 40 290 500 30 re f Q " + text(
        state=".85 0 .1 rg"
    ),
    "a large heading elsewhere": text() + "BT /F1 60 Tf 50 600 Td (Clerk) Tj ET",
}  # fmt: skip
PARTS = {
    "white beyond a band": (
        "40 290 88 30 re f " + text(state="1 g"),
        "product roadmap",
        WORDS.removeprefix("product roadmap "),
    ),
    "the beginning under a cover": (
        text(f"{WORDS} {MORE}") + f"1 g 40 290 {END - 39} 30 re f",
        MORE,
        WORDS,
    ),
    "the end outside the page": (
        text(f"{MORE} {WORDS}", x=600 - 172),
        MORE,
        WORDS,
    ),
    "the beginning outside the page": (text(f"{WORDS} {MORE}", x=50 - END), MORE, WORDS),
    "the end of an array outside the page": (
        f"BT /F1 10 Tf {600 - 172} 300 Td [({MORE}) -900 ({WORDS})] TJ ET ",
        MORE,
        WORDS,
    ),
    "the end outside its clip": (
        f"q 40 290 185 30 re W n {text(f'{MORE} {WORDS}')} Q",
        MORE,
        WORDS,
    ),
    "the beginning under many layers": (
        text(f"{WORDS} {MORE}") + "/Half gs 1 g " + f"40 290 {END - 39} 30 re f " * 9,
        MORE,
        WORDS,
    ),
    "the beginning under a dash of a thick line": (
        text(f"{WORDS} {MORE}") + f"1 G 30 w [{END - 39} 900] 0 d 40 305 m 560 305 l S",
        MORE,
        WORDS,
    ),
    "the end of what runs up, outside the page": (
        f"BT /F1 10 Tf 0 1 -1 0 300 {800 - 172} Tm ({MORE} {WORDS}) Tj ET ",
        MORE,
        WORDS,
    ),
    "the end of what runs aslant, outside the page": (
        f"BT /F1 10 Tf .7 .7 -.7 .7 {600 - 120} 300 Tm ({MORE} {WORDS}) Tj ET ",
        MORE,
        WORDS,
    ),
}
DOUBTFUL = {
    "under a dash as large as a page": text() + DASH.format("1 g"),
    "black upon a dash as large as a page": DASH.format("0 g") + text(),
    "white upon a dash as large as a page": DASH.format("0 g") + WHITE,
    "in a white outline that leaves little": text(state="2 Tr 1 G .7 w"),
}


@pytest.fixture
def read(raw_pdf: Callable[..., bytes]) -> Callable[[str], Extracted]:
    """Return a function that reads a page: a visible line, and what may be seen in part."""
    states = b"/ExtGState<</Half<</ca .5>>/Clear<</ca 0>>>>"

    def make(content: str, page: bytes = b"", objects: tuple[bytes, ...] = ()) -> Extracted:
        painted = f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET q {content} Q"
        return read_pdf(raw_pdf(painted.encode(), resources=states, page=page, objects=objects))

    return make


@pytest.mark.parametrize("content", HIDDEN.values(), ids=HIDDEN)
def test_what_shows_here_and_there_is_hidden(
    read: Callable[[str], Extracted], content: str
) -> None:
    """A few letters that are seen do not make the others so."""
    found = read(content)
    assert found.pages[0].split() == SEEN.split()
    assert " ".join(each.text for each in found.hidden).split() == WORDS.split()


@pytest.mark.parametrize("content", SHOWN.values(), ids=SHOWN)
def test_what_lacks_a_little_is_read_without_a_word(
    read: Callable[[str], Extracted], content: str
) -> None:
    """Edges, holes, lines and outlines leave text to be read."""
    found = read(content)
    assert set(WORDS.split()) <= set(found.pages[0].split())
    assert (found.hidden, found.warnings) == ((), [])


@pytest.mark.parametrize(("content", "seen", "hidden"), PARTS.values(), ids=PARTS)
def test_a_text_seen_in_part_is_read_in_part(
    read: Callable[[str], Extracted], content: str, seen: str, hidden: str
) -> None:
    """The words that nobody sees are kept apart with their number, and the others are read."""
    found = read(content)
    assert sorted(found.pages[0].split()) == sorted([*SEEN.split(), *seen.split()])
    assert " ".join(each.text for each in found.hidden).split() == hidden.split()
    [reason] = {each.reason for each in found.hidden}
    count = len(hidden.split())
    assert found.warnings == [f"page 1: {count} hidden words were not scored ({reason})"]


@pytest.mark.parametrize("content", DOUBTFUL.values(), ids=DOUBTFUL)
def test_what_letters_may_hide_is_told(read: Callable[[str], Extracted], content: str) -> None:
    """It is scored all the same."""
    found = read(content)
    assert WORDS in found.pages[0]
    assert any("8 words that are scored may be hidden" in each for each in found.warnings)


def test_a_word_is_cut_where_the_page_ends(read: Callable[[str], Extracted]) -> None:
    """Its first letters are read, and no others; the one at the edge counts as seen."""
    found = read(text("stakeholder", x=585))
    [hidden] = found.hidden
    assert found.pages[0].split() == [*SEEN.split(), "stakeholder".removesuffix(hidden.text)]
    assert hidden.text in ("keholder", "eholder", "holder")
    assert hidden.reason == "outside the page"


R = "/F 4/Rect[40 290 540 320]"
COVERS = {
    "square": f"/Subtype/Square{R}/IC[1 1 1]/C[1]",
    "circle": "/Subtype/Circle/F 4/Rect[-100 100 700 500]/IC[1]",
    "ink": f"/Subtype/Ink{R}/C[1 1 1]/BS<</W 30>>/InkList[[40 303 540 303]]",
    "text field": f"/Subtype/Widget/FT/Tx/T(a){R}/MK<</BG[1]>>",
    "field with a value": f"/Subtype/Widget/FT/Tx/T(a){R}/V(x)/MK<</BG[0 0 0 0]>>",
    "button": f"/Subtype/Widget/FT/Btn/T(a){R}/MK<</BG[1 1 1]>>",
}
BARE = {
    "square without a colour within": f"/Subtype/Square{R}/C[1 0 0]",
    "square that is hidden": "/Subtype/Square/F 2/Rect[40 290 540 320]/IC[1]",
    "square of no colour": f"/Subtype/Square{R}/IC[]/C[]",
    "thin ink": f"/Subtype/Ink{R}/C[1]/InkList[[40 303 540 303]]",
    "ink elsewhere": f"/Subtype/Ink{R}/C[1]/BS<</W 30>>/InkList[[40 503 540 503]]",
    "circle around it": "/Subtype/Circle/F 4/Rect[-100 100 700 500]/C[1 0 0]",
    "button without a background": f"/Subtype/Widget/FT/Btn/T(a){R}/MK<</BC[0]>>",
    "square with an appearance": f"/Subtype/Square{R}/IC[1]/AP<</N 11 0 R>>",
    "broken": "/Subtype/Square/F 4/Rect[40 290]/IC[1 (x)]/InkList 7",
}
EMPTY = b"<</Length 1/Subtype/Form/BBox[0 0 9 9]>>\nstream\n \nendstream"


@pytest.mark.parametrize("entries", COVERS.values(), ids=COVERS)
def test_an_annotation_without_an_appearance_covers(
    read: Callable[..., Extracted], entries: str
) -> None:
    """Viewers draw it by its colours."""
    note = f"<</Type/Annot{entries}>>".encode()
    found = read(text(), b"/Annots[10 0 R]", (note, EMPTY))
    assert [each.text.split() for each in found.hidden] == [WORDS.split()]


@pytest.mark.parametrize("entries", BARE.values(), ids=BARE)
def test_an_annotation_that_paints_little_covers_nothing(
    read: Callable[..., Extracted], entries: str
) -> None:
    """Borders, thin lines and what is hidden leave text to be read."""
    note = f"<</Type/Annot{entries}>>".encode()
    found = read(text(), b"/Annots[10 0 R]", (note, EMPTY))
    assert (found.hidden, found.warnings) == ((), [])


def test_a_line_that_some_viewers_draw_is_told(read: Callable[..., Extracted]) -> None:
    """A text under it is doubtful."""
    note = f"<</Type/Annot/Subtype/Line{R}/C[1]/BS<</W 30>>/L[40 303 540 303]>>".encode()
    found = read(text(), b"/Annots[10 0 R]", (note,))
    [warning] = found.warnings
    assert "8 words that are scored may be hidden" in warning


@pytest.mark.parametrize(
    "kind", ["/Subtype/Text", "/Subtype/FileAttachment", "/Subtype/Screen", ""]
)
def test_the_appearance_of_any_annotation_covers(
    read: Callable[..., Extracted], kind: str
) -> None:
    """Also of those that are mostly signs, and of one that does not say what it is."""
    note = f"<</Type/Annot{kind}{R}/AP<</N 11 0 R>>>>".encode()
    drawn = "1 g 0 0 500 30 re f"
    form = f"<</Length {len(drawn)}/Subtype/Form/BBox[0 0 500 30]>>\nstream\n{drawn}\nendstream"
    found = read(text(), b"/Annots[10 0 R]", (note, form.encode()))
    assert [each.text.split() for each in found.hidden] == [WORDS.split()]


def width(words: str) -> float:
    """Return how far a text goes on at 10 points."""
    return sum(FONT_METRICS["Helvetica"][1][letter] for letter in words) / 100


def in_strips(second: str) -> str:
    """Return a line of which the first strip holds all, the other its end, cut in a word."""
    before = WORDS[: WORDS.index("user")]
    cut = 50 + width(before + "user rese")
    first = f"q 0 290 {cut} 30 re W n {text()} Q "
    return first + f"q {cut} 290 400 30 re W n {text(second, 50 + width(before))} Q "


def test_a_line_that_is_painted_in_strips_is_not_cut(raw_pdf: Callable[..., bytes]) -> None:
    """What one strip cuts off stands in the other, and is seen there."""
    found = read_pdf(raw_pdf((text(MORE, size=11) + in_strips(AFTER)).encode()))
    assert WORDS in " ".join(found.pages[0].split())
    assert not [warning for warning in found.warnings if "hidden" in warning]


@pytest.mark.parametrize("second", ["other words there", "user research"])
def test_a_strip_that_holds_other_words_shows_none_of_the_first(
    raw_pdf: Callable[..., bytes], second: str
) -> None:
    """What is cut off there is told."""
    found = read_pdf(raw_pdf((text(MORE, size=11) + in_strips(second)).encode()))
    assert "analytics" not in found.pages[0]
    assert any("hidden" in warning for warning in found.warnings)
