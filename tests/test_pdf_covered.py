"""What is painted over a text of a PDF: at once, layer by layer, through masks and stencils.

Each kind has its look-alike that leaves the text to be seen.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from matcher.readers.extracted import Extracted
from matcher.readers.pdf import read_pdf
from matcher.readers.pdf.content import pictures
from matcher.readers.pdf.content.dashes import SOLID, Dashes, dashes_of, read_dashes
from matcher.readers.pdf.syntax.objects import parse_object

SEEN = "Kept the ledger of nine ferries through two winters"
WORDS = "product roadmap stakeholder prioritization user research agile analytics"
TEXT = f"BT /F1 10 Tf 50 300 Td ({WORDS}) Tj ET "
BOX = "40 290 500 30 re f "
PLACE = "500 0 0 30 40 290 cm "

STATES = {
    "Nearly": "<</ca .97>>",
    "Most": "<</ca .8>>",
    "Half": "<</ca .5>>",
    "Some": "<</ca .3>>",
    "Screen": "<</BM/Screen>>",
    "Lighten": "<</BM/Lighten>>",
    "HardLight": "<</BM/HardLight>>",
    "Multiply": "<</BM/Multiply>>",
    "Darken": "<</BM/Darken>>",
    "Overlay": "<</BM/Overlay>>",
    "Dodge": "<</BM/ColorDodge>>",
    "HalfScreen": "<</BM/Screen/ca .5>>",
    "Unknown": "<</SMask<</S/Luminosity>>>>",
}
STENCIL = "/ImageMask true/BitsPerComponent 1"
GRAY = "/ColorSpace/DeviceGray/BitsPerComponent 8"
PICTURES = {
    "Opaque": (f"{GRAY}/SMask 20 0 R", b"\xff\xff"),
    "Clear": (f"{GRAY}/SMask 21 0 R", b"\xff\xff"),
    "Grey": (f"{GRAY}/SMask 22 0 R", b"\xff\xff"),
    "Cut": (f"{GRAY}/Mask 23 0 R", b"\xff\xff"),
    "Kept": (f"{GRAY}/Mask 24 0 R", b"\xff\xff"),
    "Lost": (f"{GRAY}/SMask 25 0 R", b"\xff\xff"),
    "Keyed": (f"{GRAY}/Mask[0 0]", b"\xff\xff"),
    "Stamp": (f"{STENCIL}/Decode[0 1]", b"\x00"),
    "Paper": (STENCIL, b"\x00"),
    "Turned": (f"{STENCIL}/Decode[1 0]", b"\xff"),
    "Open": (STENCIL, b"\xff"),
    "Left": (STENCIL, b"\x7f"),
    "Scan": (f"{GRAY}/Filter/DCTDecode", b"\xff\xd8"),
    "Blank": (GRAY, b"\xff\xff"),
    "Fax": (f"{STENCIL}/Filter/CCITTFaxDecode", b"\x00"),
}
MASKS = (
    (GRAY, b"\xff\xff"),
    (GRAY, b"\x00\x00"),
    (GRAY, b"\x80\x80"),
    (STENCIL, b"\xff"),
    (STENCIL, b"\x00"),
    (f"{GRAY}/Filter/DCTDecode", b"\xff\xd8"),
)
"""Masks of pictures, from object 20 on."""


def picture(entries: str, pixels: bytes) -> bytes:
    """Return a picture of two pixels, one beside the other."""
    head = f"/Type/XObject/Subtype/Image/Width 2/Height 1{entries}".encode()
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(pixels), head, pixels)


def group(content: str) -> bytes:
    """Return a form that is a group."""
    head = "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Group<</S/Transparency>>"
    return f"<</Length {len(content)}{head}>>\nstream\n{content}\nendstream".encode()


def over(*covers: str) -> str:
    """Return a text, and what is painted over it."""
    return TEXT + "".join(f"q {cover} Q " for cover in covers)


def stencil(bits: str, decode: str = "") -> str:
    """Return a stencil of one pixel within the content."""
    return f"{PLACE} BI /W 1/H 1/BPC 1/IM true{decode} ID {bits} EI"


LATER = "BT /F1 10 Tf 50 500 Td (Sorted the post) Tj ET "
UPPER = "40 305 m 560 305 l S 40 309 m 560 309 l S"
WHITE_LINE = "1 G 30 w 40 305 m 560 305 l S"
HIDDEN = {
    "a stencil that lets white through": over(f"1 g {PLACE} /Stamp Do"),
    "a stencil that says nothing of its bits": over(f"1 g {PLACE} /Paper Do"),
    "a stencil of turned bits": over(f"1 g {PLACE} /Turned Do"),
    "a stencil within the content": over(f"1 g {stencil(chr(0), '/D[0 1]')}"),
    "a stencil within the content of turned bits": over(f"1 g {stencil('~' * 3, '/D[1 0]')}")
    .replace("~", "\xff"),
    "a stencil whose key is written out": over(
        f"1 g {PLACE} BI /Width 1/Height 1/BitsPerComponent 1/ImageMask true ID \0 EI"
    ),
    "two stencils side by side": over(
        "1 g 260 0 0 30 40 290 cm /Stamp Do", "1 g 260 0 0 30 300 290 cm /Stamp Do"
    ),
    "a picture with an opaque mask": over(f"{PLACE} /Opaque Do"),
    "a picture with a mask that keeps it": over(f"{PLACE} /Kept Do"),
    "a picture that is turned": over("200 200 -200 200 230 110 cm /Opaque Do"),
    "nearly opaque": over(f"/Nearly gs 1 g {BOX}"),
    "three, each of which lets a little through": over(f"/Most gs 1 g {BOX * 3}"),
    "eight, each of which lets half through": over(f"/Half gs 1 g {BOX * 8}"),
    "eight pictures, each of which lets half through": over(*[f"{PLACE} /Grey Do"] * 8),
    "layers of several kinds": over(
        f"/Most gs 1 g {BOX}", f"/Half gs {PLACE} /Opaque Do", f"/Most gs {WHITE_LINE}",
        f"/Most gs 1 g {BOX}",
    ),
    "eight layers side by side in two halves": over(
        "/Half gs 1 g " + "40 290 260 30 re f 300 290 260 30 re f " * 8
    ),
    "a group that is nearly opaque": over("/Nearly gs /Group Do"),
    "one half solid, one half layer by layer": over(
        "1 g 40 290 260 30 re f /Half gs " + "300 290 260 30 re f " * 8
    ),
    "white that screens": over(f"/Screen gs 1 g {BOX}"),
    "white that lightens": over(f"/Lighten gs 1 g {BOX}"),
    "white in a hard light": over(f"/HardLight gs 1 g {BOX}"),
    "black that multiplies": over(f"/Multiply gs 0 g {BOX}"),
    "white that screens by halves": over(f"/HalfScreen gs 1 g {BOX * 8}"),
    "a thick line": over(WHITE_LINE),
    "a thick line that bends elsewhere": over("1 G 30 w 40 305 m 580 305 l 580 500 l S"),
    "a thick line broken by gaps that are not seen": over(f"[9 .01] 0 d {WHITE_LINE}"),
    "a thick line that begins after its gap": over(f"[900 5] 0 d {WHITE_LINE}"),
    "lines side by side": over("1 G 4 w 40 297 m 560 297 l S 40 301 m 560 301 l S " + UPPER),
    "lines of a point, one beside the next": over(
        "1 G 1.1 w " + "".join(f"40 {290 + y} m 560 {290 + y} l S " for y in range(25))
    ),
    "text with layers between": f"q 0 g {BOX} Q q 1 g {TEXT} Q q /Most gs 0 g {BOX * 4} Q",
}  # fmt: skip
SHOWN = {
    "a stencil that lets nothing through": over(f"1 g {PLACE} /Open Do"),
    "a stencil that lets half of a line be seen": over(f"1 g {PLACE} /Left Do"),
    "an open stencil within the content": over(f"1 g {stencil(chr(0), '/D[1 0]')}"),
    "an open stencil that says nothing of its bits": over(f"1 g {stencil(chr(255))}"),
    "a stencil elsewhere": over("1 g 500 0 0 30 40 390 cm /Stamp Do"),
    "a picture with a mask of nothing": over(f"{PLACE} /Clear Do"),
    "a picture with a mask of half": over(f"{PLACE} /Grey Do"),
    "a picture with a mask that cuts it away": over(f"{PLACE} /Cut Do"),
    "a picture beside which it stands, turned": over("200 200 -200 200 560 110 cm /Opaque Do"),
    "one layer that lets half through": over(f"/Half gs 1 g {BOX}"),
    "two that let half through": over(f"/Half gs 1 g {BOX * 2}"),
    "many layers elsewhere": over("/Half gs 1 g " + "40 390 500 30 re f " * 9),
    "a group that lets half through": over("/Half gs /Group Do"),
    "a yellow marker": over(f"/Some gs 1 1 0 rg {BOX}"),
    "a yellow marker that multiplies": over(f"/Multiply gs 1 1 0 rg {BOX}"),
    "a yellow marker that darkens": over(f"/Darken gs 1 1 0 rg {BOX}"),
    "white that multiplies": over(f"/Multiply gs 1 g {BOX}"),
    "white that darkens": over(f"/Darken gs 1 g {BOX}"),
    "black that screens": f"q 1 g {BOX} Q " + over(f"/Screen gs 0 g {BOX}"),
    "grey in an overlay": f"q 1 g {BOX} Q " + over(f"/Overlay gs .5 g {BOX}"),
    "a thick frame around it": over("1 0 0 RG 6 w 30 280 520 50 re S"),
    "a thick line that bends around it": over("1 0 0 RG 8 w 30 280 m 560 280 l 560 340 l S"),
    "a thick line of dots far apart": over(f"[1 90] 0 d {WHITE_LINE}"),
    "a thick line that begins with its gap": over(f"[900 900] 900 d {WHITE_LINE}"),
    "a line through its middle": over("1 G 4 w 40 302 m 560 302 l S"),
    "lines a little apart": over(
        ".5 G 1 w " + "".join(f"40 {290 + 3 * y} m 560 {290 + 3 * y} l S " for y in range(8))
    ),
    "a grid of dashes": over(
        "1 G 3 w [3 3] 0 d "
        + "".join(f"40 {290 + 3 * y} m 560 {290 + 3 * y} l S " for y in range(9))
    ),
    "a thin dashed line": over("1 G 1 w [3 3] 0 d 40 303 m 560 303 l S"),
    "layers painted before": "q /Half gs 1 g " + BOX * 8 + "Q " + TEXT,
}  # fmt: skip
DOUBTFUL = {
    "a picture whose mask is not known": over(f"{PLACE} /Lost Do"),
    "a picture masked by colours": over(f"{PLACE} /Keyed Do"),
    "a stencil that is not known": over(f"1 g {PLACE} /Fax Do"),
    "a box behind a mask that is broken": over(f"/Unknown gs 1 g {BOX}"),
    "a blend in which viewers differ": over(f"/Dodge gs 1 g {BOX}"),
}


@pytest.fixture
def read(raw_pdf: Callable[..., bytes]) -> Callable[[str], Extracted]:
    """Return a function that reads a page: a visible line, and what may be covered."""
    numbers = dict(enumerate((picture(*each) for each in PICTURES.values()), 30))
    numbers |= dict(enumerate((picture(*each) for each in MASKS), 20))
    numbers[19] = group(f"1 g {BOX}")
    named = "".join(f"/{name} {30 + n} 0 R" for n, name in enumerate(PICTURES))
    states = "".join(f"/{name} {value}" for name, value in STATES.items())

    def make(content: str) -> Extracted:
        painted = f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET q {content} Q"
        data = raw_pdf(
            painted.encode("latin-1"),
            objects=tuple(numbers.get(number, b"null") for number in range(10, 50)),
            resources=f"/XObject<</Group 19 0 R{named}>>/ExtGState<<{states}>>".encode(),
        )
        return read_pdf(data)

    return make


@pytest.mark.parametrize("content", HIDDEN.values(), ids=HIDDEN)
def test_what_is_covered_is_kept_apart(read: Callable[[str], Extracted], content: str) -> None:
    """However many shapes do it together."""
    found = read(content)
    assert [hidden.text.strip() for hidden in found.hidden] == [WORDS]
    assert found.warnings == ["page 1: 8 hidden words were not scored (covered)"]


@pytest.mark.parametrize("content", SHOWN.values(), ids=SHOWN)
def test_what_shows_through_is_read_without_a_word(
    read: Callable[[str], Extracted], content: str
) -> None:
    """Markers, frames, veils and stencils leave text to be read."""
    found = read(content)
    assert found.pages[0].split() == [*SEEN.split(), *WORDS.split()]
    assert (found.hidden, found.warnings) == ((), [])


@pytest.mark.parametrize("content", DOUBTFUL.values(), ids=DOUBTFUL)
def test_what_may_be_covered_is_told(read: Callable[[str], Extracted], content: str) -> None:
    """It is scored all the same."""
    found = read(content)
    assert found.pages[0].split() == [*SEEN.split(), *WORDS.split()]
    told = "page 1: 8 words that are scored may be hidden (under what may cover it)"
    assert found.warnings == [told]


ANNOTATIONS = (
    "Square", "Polygon", "Highlight", "Underline", "StrikeOut", "Squiggly", "Ink", "Line",
    "PolyLine", "Caret", "Link", "Stamp", "FreeText", "Redact", "Widget/FT/Btn",
)  # fmt: skip


@pytest.mark.parametrize(
    ("cover", "flags", "hidden"),
    [
        ("1 g 40 290 500 30 re f", 4, WORDS),
        ("1 g 40 290 500 30 re f", 2, ""),
        ("1 g 40 290 500 30 re f", 36, ""),
        ("1 g 40 290 50 30 re f", 4, "product"),
        ("1 g 40 290 12 30 re f", 4, ""),
        ("1 0 0 RG 1 w 40 299 m 540 299 l S", 4, ""),
        ("/Half gs 1 1 0 rg 40 290 500 30 re f", 4, ""),
    ],
)
@pytest.mark.parametrize("kind", ANNOTATIONS)
def test_annotations_of_any_kind_cover_what_they_are_painted_over(
    raw_pdf: Callable[..., bytes], kind: str, cover: str, flags: int, hidden: str
) -> None:
    """Those that are hidden cover nothing, and a marker lets text be read."""
    note = f"<</Type/Annot/Subtype/{kind}/F {flags}/Rect[40 290 540 320]/AP<</N 11 0 R>>>>"
    head = "/Subtype/Form/BBox[40 290 540 320]/Resources<</ExtGState<</Half<</ca .5>>>>>>"
    form = f"<</Length {len(cover)}{head}>>\nstream\n{cover}\nendstream"
    data = raw_pdf(
        f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET {TEXT}".encode(),
        objects=(note.encode(), form.encode()),
        page=b"/Annots[10 0 R]",
    )
    assert " ".join(each.text for each in read_pdf(data).hidden).split() == hidden.split()


def test_the_marks_of_buttons_are_no_words(raw_pdf: Callable[..., bytes]) -> None:
    """They are painted all the same."""
    mark = "BT /F1 10 Tf 50 300 Td (4 tick) Tj ET"
    note = b"<</Type/Annot/Subtype/Widget/FT/Btn/F 4/Rect[40 290 540 320]/AP<</N 11 0 R>>>>"
    head = "/Subtype/Form/BBox[40 290 540 320]/Resources<</Font<</F1 3 0 R>>>>"
    form = f"<</Length {len(mark)}{head}>>\nstream\n{mark}\nendstream"
    data = raw_pdf(
        f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET".encode(),
        objects=(note, form.encode()),
        page=b"/Annots[10 0 R]",
    )
    assert read_pdf(data).pages[0].split() == SEEN.split()


PAGE = "600 0 0 800 0 0 cm"


@pytest.mark.parametrize(
    ("content", "is_doubtful"),
    [
        (over(f"{PAGE} /Scan Do") + LATER, True),
        (f"q {PAGE} /Scan Do Q 3 Tr {TEXT} 0 Tr {LATER}", True),
        (f"q {PAGE} /Blank Do Q 3 Tr {TEXT}", True),
        (over(f"{PAGE} /Blank Do"), True),
        (f"q {PAGE} /Scan Do Q 3 Tr {TEXT}", False),
        (over(f"{PAGE} /Scan Do"), False),
    ],
)
def test_text_under_a_picture_of_the_page_is_that_of_a_scan_or_a_doubt(
    read: Callable[[str], Extracted], content: str, is_doubtful: bool
) -> None:
    """Text upon it says that it is none; so does a picture of one colour."""
    found = read(content)
    assert WORDS in found.pages[0]
    assert not found.hidden
    reason = "may be hidden (invisible letters upon a picture)"
    assert any(reason in warning for warning in found.warnings) is is_doubtful


def test_text_under_a_box_is_covered_on_a_scan_too(
    read: Callable[[str], Extracted],
) -> None:
    """A box is no picture of letters."""
    found = read(f"q {PAGE} /Scan Do Q " + over(f"1 g {BOX}") + LATER)
    assert [hidden.text.strip() for hidden in found.hidden] == [WORDS]


@pytest.mark.parametrize(
    ("operands", "expected"),
    [
        (b"[3 2] 0", Dashes((3.0, 2.0), 0.0)),
        (b"[3] 1", Dashes((3.0, 3.0), 1.0)),
        (b"[] 0", SOLID),
        (b"[0 0] 0", SOLID),
        (b"[-1 2] 0", SOLID),
        (b"", SOLID),
    ],
)
def test_dashes_are_read(operands: bytes, expected: Dashes) -> None:
    """One that is broken is none."""
    assert read_dashes(operands) == expected


@pytest.mark.parametrize(
    ("lengths", "phase", "least", "most"),
    [
        ([], 0, 1, 1),
        ([1, 1], 0, 0.5, 0.7),
        ([0.01, 900], 5, 0, 0),
        ([900, 900], 900, 0, 0),
        ([900, 900], 0, 1, 1),
        ([0.01, 10], 0, 0, 0.05),
    ],
)
def test_dashes_leave_a_share_of_letters(
    lengths: list[float], phase: float, least: float, most: float
) -> None:
    """Each part of an outline begins where the dashes begin."""
    assert least <= dashes_of(lengths, phase).share(10) <= most


def test_stencils_of_a_kind_are_described_once(
    read: Callable[[str], Extracted], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some programs paint a shade as 60,000 stencils of a pixel each."""
    described: list[bytes] = []

    def counted(data: bytes, position: int) -> tuple[object, int]:
        described.append(data)
        return parse_object(data, position)

    monkeypatch.setattr(pictures, "parse_object", counted)
    speck = "/W 1/H 1/BPC 1/IM true/D[0 1]/Of/Many"
    specks = [f"q 1 0 0 1 {n} 9 cm BI {speck} ID {chr(0)} EI Q " for n in range(500)]
    assert WORDS in read(TEXT + "".join(specks)).pages[0]
    assert sum(speck.encode() in each for each in described) == 1
