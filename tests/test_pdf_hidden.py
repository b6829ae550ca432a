"""Text that nobody sees on the page: told from visible text, reported, and never scored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from matcher.estimator import RoleMatcher
from matcher.readers import read_resume
from matcher.readers.legibility import contrast, luminance
from matcher.readers.pdf import read_pdf

SEEN = (
    "Led the harbour office through two winters",
    "Kept the ledger of nine ferries",
    "Taught the night crew to read charts",
)
KEYWORDS = "product roadmap stakeholder prioritization user research agile analytics"
IMAGE = (
    b"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
    b"/Length 1>>\nstream\n\x80\nendstream"
)
GLASS = (
    b"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
    b"/Mask[0 0]/Length 1>>\nstream\n\x80\nendstream"
)


def line(text: str, y: float = 300, x: float = 50, size: float = 10, before: str = "") -> bytes:
    """Return the operators that paint a text, after operators of their own."""
    return f"q {before} BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET Q ".encode()


VISIBLE = b"".join(line(text, 700 - 14 * number) for number, text in enumerate(SEEN))

HIDDEN = {
    "invisible mode": line(KEYWORDS, before="3 Tr"),
    "clip mode": line(KEYWORDS, before="7 Tr"),
    "white on white": line(KEYWORDS, before="1 g"),
    "white in red, green and blue": line(KEYWORDS, before="1 1 1 rg"),
    "white in inks": line(KEYWORDS, before="0 0 0 0 k"),
    "white in a named space": line(KEYWORDS, before="/DeviceRGB cs 1 1 1 sc"),
    "nearly white": line(KEYWORDS, before="0.97 g"),
    "white outlines": line(KEYWORDS, before="1 Tr 1 G 0 g"),
    "black on a black box": b"0 g 40 290 500 30 re f " + line(KEYWORDS, before="0 g"),
    "red on a red box drawn by lines": (
        b"q 1 0 0 rg 40 290 m 540 290 l 540 320 l 40 320 l h f Q "
        + line(KEYWORDS, before="1 0 0 rg")
    ),
    "white on white upon black": (
        b"q 0 g 30 280 540 60 re f 1 g 40 290 500 30 re f Q " + line(KEYWORDS, before="1 g")
    ),
    "one point high": line(KEYWORDS, size=1),
    "one point by its matrix": line(KEYWORDS, y=3000, x=500, before="0.1 0 0 0.1 0 0 cm"),
    "left of the page": line(KEYWORDS, x=-900),
    "below the page": line(KEYWORDS, y=-50),
    "above the page": line(KEYWORDS, y=900),
    "outside the clip": line(KEYWORDS, before="0 0 20 20 re W n"),
    "in an empty clip": line(KEYWORDS, before="0 0 0 0 re W n"),
    "under a box": line(KEYWORDS) + b"q 0.8 g 40 290 500 30 re f Q ",
    "under a picture": line(KEYWORDS) + b"q 500 0 0 30 40 290 cm /X Do Q ",
    "without opacity": line(KEYWORDS, before="/Clear gs"),
}
SHOWN = {
    "white on a dark box": b"q 0 g 40 290 500 30 re f Q " + line(KEYWORDS, before="1 g"),
    "white on a dark box with a border": (
        b"q 0 0 0.4 rg 1 G 40 290 500 30 re B Q " + line(KEYWORDS, before="1 g")
    ),
    "white on a dark round box": (
        b"q 0 g 40 290 m 540 290 l 560 300 560 310 540 320 c 40 320 l h f Q "
        + line(KEYWORDS, before="1 g")
    ),
    "white on a thick line": b"q 30 w 40 305 m 560 305 l S Q " + line(KEYWORDS, before="1 g"),
    "white on a picture": (b"q 500 0 0 30 40 290 cm /X Do Q " + line(KEYWORDS, before="1 g")),
    "grey on white": line(KEYWORDS, before="0.6 g"),
    "black on white upon black": (
        b"q 0 g 30 280 540 60 re f 1 g 40 290 500 30 re f Q " + line(KEYWORDS)
    ),
    "in a pattern": line(KEYWORDS, before="/Pattern cs /P1 scn"),
    "in a spot ink": line(KEYWORDS, before="/Spot cs 0 scn"),
    "inside its clip": line(KEYWORDS, before="40 290 500 30 re W n"),
    "a letter outside its clip": line(KEYWORDS, before="40 290 320 30 re W n"),
    "under glass": line(KEYWORDS) + b"q 500 0 0 30 40 290 cm /Y Do Q ",
    "beside a box painted later": line(KEYWORDS) + b"q 0.8 g 40 320 500 30 re f Q ",
    "under a thin rule": line(KEYWORDS) + b"q 0 g 40 303 500 1 re f Q ",
    "small print": line(KEYWORDS, size=5),
    "half transparent": line(KEYWORDS, before="/Half gs"),
    "after a hidden text, in the state before it": (
        line("nothing", before="3 Tr 1 g") + line(KEYWORDS)
    ),
}


@pytest.fixture
def page(raw_pdf: Callable[..., bytes]) -> Callable[[bytes], bytes]:
    """Return a function that makes a PDF of one page with the résumé and more content."""
    resources = b"/XObject<</X 10 0 R/Y 11 0 R>>/ExtGState<</Clear<</ca 0>>/Half<</ca 0.5>>>>"
    resources += b"/ColorSpace<</Spot[/Separation/Gold/DeviceRGB 12 0 R]>>"
    objects = IMAGE, GLASS, b"<</FunctionType 2>>"
    return lambda content: raw_pdf(VISIBLE + content, objects=objects, resources=resources)


@pytest.mark.parametrize("content", HIDDEN.values(), ids=HIDDEN)
def test_hidden_text_is_kept_apart_and_told(
    page: Callable[[bytes], bytes], content: bytes
) -> None:
    """It is no part of the text, and the warning has its words, page and reason."""
    read = read_pdf(page(content))
    assert read.pages[0].split() == " ".join(SEEN).split()
    assert [hidden.text for hidden in read.hidden] == [KEYWORDS]
    [warning] = read.warnings
    assert warning == f"page 1: 8 hidden words were not scored ({read.hidden[0].reason})"


@pytest.mark.parametrize("content", SHOWN.values(), ids=SHOWN)
def test_visible_text_is_not_taken_for_hidden(
    page: Callable[[bytes], bytes], content: bytes
) -> None:
    """What a reader sees is read, on whatever background."""
    read = read_pdf(page(content))
    assert KEYWORDS in read.pages[0]
    assert all(KEYWORDS not in hidden.text for hidden in read.hidden)


@pytest.mark.parametrize("content", HIDDEN.values(), ids=HIDDEN)
def test_hidden_text_moves_no_score(
    model: RoleMatcher, page: Callable[[bytes], bytes], content: bytes, tmp_path: Path
) -> None:
    """A résumé with a hidden list of keywords is scored as the one without."""
    results = []
    for added in (b"", content):
        (tmp_path / "cv.pdf").write_bytes(page(added))
        results.append(model.match(read_resume(tmp_path / "cv.pdf")))
    assert results[0].score == results[1].score
    assert results[0].competencies == results[1].competencies
    assert any("hidden words" in warning for warning in results[1].warnings)


def test_the_text_layer_of_a_scan_is_read(raw_pdf: Callable[..., bytes]) -> None:
    """Invisible text upon a picture of the page is what OCR found in the picture."""
    words = b"".join(
        line(text, 700 - 14 * number, before="3 Tr") for number, text in enumerate(SEEN)
    )
    picture = b"q 600 0 0 800 0 0 cm /X Do Q "
    for content in (picture + words, words + picture):
        read = read_pdf(raw_pdf(content, objects=(IMAGE,)))
        assert all(text in read.pages[0] for text in SEEN)
        assert not read.hidden


def test_invisible_letters_beside_others_upon_a_picture_are_told(
    raw_pdf: Callable[..., bytes],
) -> None:
    """A picture that takes half of the page makes no scan of a page with text of its own."""
    content = b"q 600 0 0 400 0 400 cm /X Do Q " + VISIBLE + line(KEYWORDS, before="3 Tr")
    read = read_pdf(raw_pdf(content, objects=(IMAGE,)))
    assert read.warnings == [
        "page 1: 8 words that are scored may be hidden (invisible letters upon a picture)"
    ]


def test_a_page_of_nothing_but_hidden_text_is_empty(raw_pdf: Callable[..., bytes]) -> None:
    """With no visible text there is nothing to score, and the reason says so."""
    with pytest.raises(Exception, match="none of its text is visible") as caught:
        read_pdf(raw_pdf(line(KEYWORDS, before="3 Tr")))
    assert caught.value.kind == "empty"  # type: ignore[attr-defined]


def test_a_page_painted_in_strips_is_seen_whole(raw_pdf: Callable[..., bytes]) -> None:
    """Each strip paints all of the text, and shows what falls into its own clip."""
    strips = b"".join(
        b"q %d 0 100 800 re W n %b Q " % (left, VISIBLE) for left in range(0, 600, 100)
    )
    read = read_pdf(raw_pdf(strips))
    assert read.pages[0].split() == " ".join(SEEN).split()
    assert not read.hidden


def test_hidden_text_of_each_page_is_told_by_page(raw_pdf: Callable[..., bytes]) -> None:
    """The second page's is the second page's."""
    read = read_pdf(raw_pdf(VISIBLE, VISIBLE + line("agile scrum", before="3 Tr")))
    assert [(hidden.page, hidden.text) for hidden in read.hidden] == [(2, "agile scrum")]


def test_hidden_text_stands_beside_the_text_of_a_resume(
    page: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    """A Resume keeps it, for who wants to look."""
    (tmp_path / "cv.pdf").write_bytes(page(HIDDEN["white on white"]))
    [hidden] = read_resume(tmp_path / "cv.pdf").hidden
    assert (hidden.text, hidden.page) == (KEYWORDS, 1)
    assert hidden.reason == "the colour of its background"


def test_contrast_is_that_of_the_guidelines() -> None:
    """Black on white has 21, any colour on itself 1 (WCAG 2.2)."""
    assert contrast(luminance((0, 0, 0)), luminance((1, 1, 1))) == pytest.approx(21)
    assert contrast(luminance((0.2, 0.5, 0.1)), luminance((0.2, 0.5, 0.1))) == 1


def test_text_painted_over_its_hidden_copy_is_read(raw_pdf: Callable[..., bytes]) -> None:
    """A copy that nobody sees, a hair's breadth off, does not make the other a repeat."""
    content = VISIBLE + line(KEYWORDS, x=50.6, before="3 Tr") + line(KEYWORDS, x=50.2)
    read = read_pdf(raw_pdf(content))
    assert read.pages[0].count(KEYWORDS) == 1
    assert [hidden.text for hidden in read.hidden] == [KEYWORDS]
