"""Gradients, dashes, transfer functions and glyphs of a PDF that may paint nothing of a text.

Each kind has its look-alike that is seen.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from matcher.readers.extracted import Extracted
from matcher.readers.pdf import read_pdf
from matcher.readers.pdf.content.drawings import MOST_OPERATIONS, Drawing
from matcher.readers.pdf.content.functions import is_identity
from matcher.readers.pdf.geometry import EVERYWHERE, inverted, multiply

SEEN = "Kept the ledger of nine ferries through two winters"
WORDS = "product roadmap stakeholder prioritization user research agile analytics"
TEXT = f"BT /F1 10 Tf 50 300 Td ({WORDS}) Tj ET "
OUTLINES = f"BT /F1 10 Tf 1 Tr 50 300 Td ({WORDS}) Tj ET "
BOTH = f"BT /F1 10 Tf 2 Tr 50 300 Td ({WORDS}) Tj ET "
GRADIENT = "/Pattern cs /P scn " + TEXT

DARK = "/ColorSpace/DeviceGray/Function<</FunctionType 2/Domain[0 1]/C0[0]/C1[0.3]/N 1>>"
ENDLESS = f"{DARK}/Extend[true true]"
INVERT = "<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>"
WHITEN = "<</FunctionType 2/Domain[0 1]/C0[1]/C1[1]/N 1>>"
SAME = "<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 1>>"


@pytest.fixture
def read(raw_pdf: Callable[..., bytes]) -> Callable[..., Extracted]:
    """Return a function that reads a page: a visible line, and content that may be unseen."""

    def make(content: str, resources: str = "") -> Extracted:
        painted = f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET q {content} Q"
        return read_pdf(raw_pdf(painted.encode(), resources=resources.encode()))

    return make


def is_hidden(found: Extracted) -> bool:
    """Return whether the words are kept apart and told."""
    told = ["page 1: 8 hidden words were not scored" in each for each in found.warnings]
    return [each.text.strip() for each in found.hidden] == [WORDS] and told == [True]


def is_seen(found: Extracted, *, doubtful: bool = False) -> bool:
    """Return whether the words are read, and what is said of them."""
    told = ["8 words that are scored may be hidden" in each for each in found.warnings]
    whole = found.pages[0].split() == [*SEEN.split(), *WORDS.split()]
    return whole and not found.hidden and told == [True] * doubtful


AXIAL, RADIAL = "/ShadingType 2", "/ShadingType 3"
UNPAINTED = {
    "a line that ends before the text": f"{AXIAL}/Coords[0 0 10 0]{DARK}",
    "a line that begins after the text": f"{AXIAL}/Coords[500 0 590 0]{DARK}",
    "a line that goes on to the other side": (
        f"{AXIAL}/Coords[10 0 0 0]{DARK}/Extend[false true]"
    ),
    "a line without a length": f"{AXIAL}/Coords[60 0 60 0]{ENDLESS}",
    "a line within a box elsewhere": f"{AXIAL}/Coords[0 0 600 0]{ENDLESS}/BBox[0 0 5 5]",
    "a line up the page that ends below": f"{AXIAL}/Coords[0 0 0 100]{DARK}",
    "a circle elsewhere": f"{RADIAL}/Coords[0 0 0 0 0 20]{DARK}",
    "a ring around the text": f"{RADIAL}/Coords[200 300 390 200 300 400]{DARK}",
    "a cone that opens to the other side": (
        f"{RADIAL}/Coords[500 700 5 560 760 20]{DARK}/Extend[false true]"
    ),
    "circles without a size": f"{RADIAL}/Coords[200 300 0 200 300 0]{ENDLESS}",
}
PAINTED = {
    "an endless line": f"{AXIAL}/Coords[0 0 10 0]{ENDLESS}",
    "a line that reaches across": f"{AXIAL}/Coords[0 0 600 0]{DARK}",
    "a line up the page": f"{AXIAL}/Coords[0 0 0 800]{DARK}",
    "a line that goes on at its start": f"{AXIAL}/Coords[590 0 600 0]{DARK}/Extend[true false]",
    "a line within a box around it": f"{AXIAL}/Coords[0 0 600 0]{DARK}/BBox[0 200 600 400]",
    "a circle around it": f"{RADIAL}/Coords[200 300 0 200 300 400]{DARK}",
    "a small circle that grows": f"{RADIAL}/Coords[0 0 0 0 0 20]{DARK}/Extend[false true]",
    "a small circle upon another colour": f"{RADIAL}/Coords[0 0 0 0 0 20]{DARK}/Background[.2]",
    "a cone that opens to it": f"{RADIAL}/Coords[0 300 5 10 300 20]{DARK}/Extend[false true]",
    "circles of one size that move": f"{RADIAL}/Coords[0 300 30 600 300 30]{DARK}",
}


@pytest.mark.parametrize("shading", UNPAINTED.values(), ids=UNPAINTED)
def test_a_gradient_that_does_not_reach_the_text_hides_it(
    read: Callable[..., Extracted], shading: str
) -> None:
    """It paints nothing there."""
    assert is_hidden(read(GRADIENT, f"/Pattern<</P<</PatternType 2/Shading<<{shading}>>>>>>"))


@pytest.mark.parametrize("shading", PAINTED.values(), ids=PAINTED)
def test_a_gradient_that_reaches_the_text_shows_it(
    read: Callable[..., Extracted], shading: str
) -> None:
    """Without a doubt."""
    assert is_seen(read(GRADIENT, f"/Pattern<</P<</PatternType 2/Shading<<{shading}>>>>>>"))


@pytest.mark.parametrize(
    ("matrix", "hidden"),
    [
        ("1 0 0 1 5000 0", True),
        ("0.01 0 0 0.01 0 0", True),
        ("0 1 -1 0 0 -5000", True),
        ("1 0 0 1 0 0", False),
        ("2 0 0 2 0 0", False),
        ("0 1 -1 0 600 0", False),
    ],
)
def test_the_matrix_of_a_pattern_places_its_gradient(
    read: Callable[..., Extracted], matrix: str, hidden: bool
) -> None:
    """Whatever the page is at when it paints with it."""
    shading = f"<<{AXIAL}/Coords[0 0 600 0]{DARK}>>"
    found = read(
        f"q 1 0 0 1 0 0 cm {GRADIENT} Q",
        f"/Pattern<</P<</PatternType 2/Matrix[{matrix}]/Shading {shading}>>>>",
    )
    assert is_hidden(found) if hidden else is_seen(found)


@pytest.mark.parametrize(("end", "doubtful"), [(150, True), (250, False)])
def test_a_gradient_that_ends_within_the_text_is_a_doubt_if_early(
    read: Callable[..., Extracted], end: int, doubtful: bool
) -> None:
    """Less than half of it is told."""
    shading = f"<<{AXIAL}/Coords[0 0 {end} 0]{DARK}>>"
    found = read(GRADIENT, f"/Pattern<</P<</PatternType 2/Shading {shading}>>>>")
    assert is_seen(found, doubtful=doubtful)


@pytest.mark.parametrize(
    ("shading", "hidden"),
    [
        (f"{AXIAL}/Coords[0 0 10 0]{ENDLESS}", True),
        (f"{AXIAL}/Coords[0 0 600 0]{DARK}", True),
        (f"{AXIAL}/Coords[0 0 10 0]{DARK}", False),
        (f"{AXIAL}/Coords[0 0 600 0]{ENDLESS}/BBox[0 0 5 5]", False),
        (f"{RADIAL}/Coords[200 300 0 200 300 400]{DARK}", True),
        (f"{RADIAL}/Coords[200 700 0 200 700 90]{DARK}", False),
    ],
)
@pytest.mark.parametrize(
    "paint", ["q 40 290 500 30 re W n /S sh Q", "/Pattern cs /P scn 40 290 500 30 re f"]
)
def test_a_gradient_covers_what_it_is_painted_over(
    read: Callable[..., Extracted], paint: str, shading: str, hidden: bool
) -> None:
    """And nothing else."""
    shade = f"/Shading<</S<<{shading}>>>>"
    pattern = f"/Pattern<</P<</PatternType 2/Shading<<{shading}>>>>>>"
    found = read(f"{TEXT} {paint}", shade + pattern)
    assert is_hidden(found) if hidden else is_seen(found)


@pytest.mark.parametrize(
    ("entry", "doubtful"),
    [
        (f"/TR {INVERT}", True),
        (f"/TR {WHITEN}", True),
        (f"/TR2 {WHITEN}", True),
        (f"/TR2 {WHITEN}/TR/Identity", True),
        (f"/TR[{SAME} {SAME} {SAME} {INVERT}]", True),
        ("/TR<</FunctionType 9>>", True),
        ("/TR/Identity", False),
        ("/TR2/Default", False),
        (f"/TR2/Default/TR {INVERT}", False),
        (f"/TR {SAME}", False),
        (f"/TR[{SAME} {SAME} {SAME} {SAME}]", False),
        (f"/BG {INVERT}/UCR {INVERT}/BG2/Default/UCR2/Default", False),
        ("/HT/Default/SA true/FL 1", False),
    ],
)
@pytest.mark.parametrize("content", ["/G gs ", "q /G gs Q /G gs "])
def test_a_function_that_changes_colours_is_a_doubt(
    read: Callable[..., Extracted], content: str, entry: str, doubtful: bool
) -> None:
    """Some viewers obey it; others of the kind, for printing, change nothing that is seen."""
    found = read(content + TEXT, f"/ExtGState<</G<<{entry}>>>>")
    assert is_seen(found, doubtful=doubtful)


@pytest.mark.parametrize("reset", [f"q /G gs Q {TEXT}", f"/G gs /H gs {TEXT}"])
def test_a_function_counts_while_it_is_set(read: Callable[..., Extracted], reset: str) -> None:
    """Not after it was taken back."""
    states = f"/ExtGState<</G<</TR {INVERT}>>/H<</TR/Identity>>>>"
    assert is_seen(read(reset, states))


def test_broken_functions_are_no_identity() -> None:
    """What raises is not known."""
    assert not is_identity({"FunctionType": 2})
    assert is_identity(None)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (f"[.01 900] 5 d {OUTLINES}", "hidden"),
        (f"[900 900] 900 d {OUTLINES}", "hidden"),
        (f"[0 9] 0 d 0 J {OUTLINES}", "hidden"),
        (f"/Dashed gs {OUTLINES}", "hidden"),
        (f"1 g 0 G [.01 900] 5 d {BOTH}", "hidden"),
        (f"[.3 3] 0 d {OUTLINES}", "doubtful"),
        (f"[] 0 d {OUTLINES}", "seen"),
        (f"[2 1] 0 d {OUTLINES}", "seen"),
        (f"[.01 900] 5 d [] 0 d {OUTLINES}", "seen"),
        (f"q [.01 900] 5 d Q {OUTLINES}", "seen"),
        (f"[.01 900] 5 d {BOTH}", "seen"),
        (f"[.01 900] 5 d {TEXT}", "seen"),
        (f"[900 1] 0 d {OUTLINES}", "seen"),
        (f"1 g 0 G [3 1] 0 d {BOTH}", "seen"),
    ],
)
def test_outlines_of_letters_are_seen_as_far_as_their_dashes(
    read: Callable[..., Extracted], content: str, expected: str
) -> None:
    """Few and far between they show nothing; letters that are filled show all the same."""
    found = read(content, "/ExtGState<</Dashed<</D[[.01 900] 5]>>>>")
    if expected == "hidden":
        assert is_hidden(found)
    else:
        assert is_seen(found, doubtful=expected == "doubtful")


@pytest.mark.parametrize(
    ("matrix", "hidden"),
    [
        ("1 0 0 .05", True),
        ("1 0 10 .01", True),
        ("1 0 3 .03", True),
        (".7 .7 .7 .71", True),
        (".01 .01 -.7 .7", True),
        ("1 0 .3 1", False),
        ("1 0 1 1", False),
        ("1 .1 -.1 1", False),
    ],
)
def test_letters_that_are_skewed_flat_are_hidden(
    read: Callable[..., Extracted], matrix: str, hidden: bool
) -> None:
    """Those that lean are read."""
    shown = f"BT /F1 10 Tf {matrix} 50 300 Tm ({WORDS}) Tj ET"
    assert bool(read(shown).hidden) is hidden


# glyphs: what their codes mean is said beside them

LETTERS = "ABCDEFGH"
PARTS = ("plan", "road", "maps", "user", "test", "team", "lead", "goal")
MEANT = " ".join(PARTS)
UNICODE = "".join(
    f"<{ord(code):02x}> <{(part + ' ').encode('utf-16-be').hex()}>"
    for code, part in zip(LETTERS + " ", (*PARTS, "mark"), strict=True)
)
MAP = f"1 begincodespacerange <00> <ff> endcodespacerange 9 beginbfchar {UNICODE} endbfchar"
HELVETICA = "/Subtype/Type1/BaseFont/Helvetica"
EMBEDDED = "/FontDescriptor<</Type/FontDescriptor/Flags 4/FontFile2 11 0 R>>"
DRAWN = "/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]"


def stream(content: bytes) -> bytes:
    """Return a stream object."""
    return b"<</Length %d>>\nstream\n%b\nendstream" % (len(content), content)


def named(*glyphs: str, first: int = 65) -> str:
    """Return the differences of an encoding."""
    return f"/Encoding<</Differences[{first} {' '.join(f'/{each}' for each in glyphs)}]>>"


@pytest.fixture
def show(raw_pdf: Callable[..., bytes]) -> Callable[..., Extracted]:
    """Return a function that reads letters of a font that mean words, after a visible line.

    ``glyph`` is the drawing of a glyph, object 14.
    """

    def make(font: str, codes: bytes = b"(ABCDEFGH)", glyph: bytes = b"") -> Extracted:
        widths = "/FirstChar 0/LastChar 255/Widths[" + "2500 " * 256 + "]"
        painted = b"BT /Plain gs 50 700 Td (%b) Tj /F1 10 Tf 0 -400 Td %b Tj ET" % (
            SEEN.encode(), codes,
        )  # fmt: skip
        objects = (
            f"<</Type/Font{HELVETICA}>>".encode(),
            b"null",
            stream(MAP.encode()),
            b"null",
            stream(glyph),
            stream(b"600 0 0 0 500 700 d1 0 0 500 700 re f"),
        )
        whole = f"<</Type/Font{font}{widths}/ToUnicode 12 0 R>>".encode()
        states = b"/ExtGState<</Plain<</Font[10 0 R 10]>>>>"
        return read_pdf(raw_pdf(painted, font=whole, objects=objects, resources=states))

    return make


def is_doubted(found: Extracted) -> bool:
    """Return whether the words of a font are read, and are said to be perhaps unseen."""
    assert found.pages[0].startswith(SEEN)
    assert found.pages[0].split()[-len(PARTS) :] == MEANT.split()
    return any("8 words that are scored may be hidden" in each for each in found.warnings)


@pytest.mark.parametrize(
    ("font", "doubtful"),
    [
        (HELVETICA + named(*["space"] * 8), True),
        (HELVETICA + named(*[".notdef"] * 8), True),
        (HELVETICA + named(*["nbspace"] * 8), True),
        (HELVETICA.replace("Type1", "TrueType") + named(*["space"] * 8), True),
        (HELVETICA + named("space", "B", "C", "D", "E", "F", "G", "H"), True),
        (HELVETICA + named(*LETTERS), False),
        (HELVETICA + named("space", first=32), False),
        (HELVETICA + EMBEDDED + named(*["space"] * 8), True),
        (HELVETICA + EMBEDDED + named("a", first=97), False),
        (HELVETICA + named(*["uni00A0"] * 8), True),
        (HELVETICA + EMBEDDED + named(*["g7"] * 8, first=65), False),
        (HELVETICA + "/Encoding/WinAnsiEncoding", False),
        (HELVETICA, False),
    ],
)
def test_blanks_that_mean_words_are_a_doubt(
    show: Callable[..., Extracted], font: str, doubtful: bool
) -> None:
    """A page shows none of them."""
    assert is_doubted(show(font)) is doubtful


DRAWINGS = {
    "a letter": (b"600 0 0 0 500 700 d1 0 0 500 700 re f", False),
    "a letter by lines": (b"600 0 0 0 500 700 d1 60 w 0 0 m 250 700 l 500 0 l S", False),
    "a letter by curves": (b"600 0 0 0 1 1 d1 0 0 m 0 700 500 700 500 0 c h f", False),
    "a thin letter": (b"600 0 0 0 1 1 d1 100 0 20 700 re f", False),
    "a letter put in its place": (b"600 0 0 0 1 1 d1 500 0 0 500 0 0 cm 0 0 1 1 re f", False),
    "a letter of bits": (
        b"600 0 0 0 1 1 d1 500 0 0 700 0 0 cm BI/W 8/H 1/BPC 1/IM true ID \x55 EI", False,
    ),
    "a letter in two parts, one far away": (
        b"600 0 0 0 1 1 d1 0 0 500 700 re f 0 2000 500 700 re f", False,
    ),
    "nothing": (b"600 0 0 0 500 700 d1", True),
    "a path that is not painted": (b"600 0 0 0 500 700 d1 0 0 500 700 re n", True),
    "a speck": (b"600 0 0 0 1 1 d1 0 0 1 1 re f", True),
    "a hair": (b"600 0 0 0 1 1 d1 0 0 .1 700 re f", True),
    "a letter far away": (b"600 0 0 0 1 1 d1 990000 0 500 700 re f", True),
    "a letter far below": (b"600 0 0 0 1 1 d1 1 0 0 1 0 -9000 cm 0 0 500 700 re f", True),
    "a letter that is clipped away": (
        b"600 0 0 0 1 1 d1 900 900 9 9 re W n 0 0 500 700 re f", True,
    ),
    "a letter that is clipped to a speck": (
        b"600 0 0 0 1 1 d1 q 0 0 1 1 re W n 0 0 500 700 re f Q", True,
    ),
    "a letter made tiny": (b"600 0 0 0 1 1 d1 .001 0 0 .001 0 0 cm 0 0 500 700 re f", True),
    "a letter of bits that let nothing through": (
        b"600 0 0 0 1 1 d1 500 0 0 700 0 0 cm BI/W 8/H 1/BPC 1/IM true ID \xff EI", True,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("glyph", "doubtful"), DRAWINGS.values(), ids=DRAWINGS)
@pytest.mark.parametrize("others", [14, 15])
def test_drawings_that_show_no_letter_are_a_doubt(
    show: Callable[..., Extracted], glyph: bytes, doubtful: bool, others: int
) -> None:
    """Whether the other glyphs are the same or letters."""
    drawings = f"/CharProcs<</a 14 0 R/b {others} 0 R>>"
    found = show(DRAWN + named(*"aabbbbbb") + drawings, glyph=glyph)
    assert is_doubted(found) is doubtful


def test_a_drawing_that_is_not_there_is_a_doubt(show: Callable[..., Extracted]) -> None:
    """Its code means a word all the same."""
    drawings = "/CharProcs<</b 15 0 R>>"
    assert is_doubted(show(DRAWN + named(*"abbbbbbb") + drawings))
    assert not is_doubted(show(DRAWN + named(*"bbbbbbbb") + drawings))


@pytest.mark.parametrize(
    ("matrix", "doubtful"),
    [
        (".001 0 0 1e-7 0 0", True),
        (".001 0 0 .001 900 0", True),
        (".002 0 0 .002 0 0", False),
        (".001 0 .0002 .001 0 0", False),
    ],
)
def test_the_matrix_of_drawings_may_make_them_vanish(
    show: Callable[..., Extracted], matrix: str, doubtful: bool
) -> None:
    """Tiny, flat, or far away."""
    font = DRAWN.replace(".001 0 0 .001 0 0", matrix) + named(*"bbbbbbbb")
    assert is_doubted(show(font + "/CharProcs<</b 15 0 R>>")) is doubtful


@pytest.mark.parametrize("embedded", ["", EMBEDDED])
def test_the_code_of_the_blank_may_mean_letters_in_an_embedded_font(
    show: Callable[..., Extracted], embedded: str
) -> None:
    """Its glyph may be another; that of a font of the viewer is a blank."""
    font = HELVETICA + embedded
    for encoding, is_doubtful in (
        ("/Encoding/WinAnsiEncoding", not embedded),
        (named("g364", first=32), False),
        (named("space", first=32), True),
    ):
        found = show(font + encoding, codes=b"(ABCDEFG )")
        told = any("words that are scored may be hidden" in each for each in found.warnings)
        assert told is is_doubtful


def test_drawings_of_no_size_stand_nowhere(show: Callable[..., Extracted]) -> None:
    """Neither does what they mean."""
    font = DRAWN.replace(".001 0 0 .001 0 0", "1e-7 0 0 1e-7 0 0") + named(*"bbbbbbbb")
    assert show(font + "/CharProcs<</b 15 0 R>>").hidden


@pytest.mark.parametrize(("glyph", "doubtful"), [(b"\0\0", True), (b"\0\7", False)])
def test_codes_that_are_mapped_to_no_glyph_are_a_doubt(
    raw_pdf: Callable[..., bytes], glyph: bytes, doubtful: bool
) -> None:
    """A font of two bytes says which glyph each code has."""
    part = b"<</Type/Font/Subtype/CIDFontType2/BaseFont/F/DW 2500/CIDToGIDMap 13 0 R>>"
    font = b"<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[11 0 R]"
    wide = MAP.replace("<00> <ff>", "<0000> <ffff>")
    for code in LETTERS:
        wide = wide.replace(f"<{ord(code):02x}> ", f"<00{ord(code):02x}> ")
    codes = "".join(f"00{ord(code):02x}" for code in LETTERS).encode()
    content = b"BT /F1 10 Tf 50 700 Td <%b> Tj ET" % codes
    objects = (b"null", part, stream(wide.encode()), stream(glyph * 128))
    data = raw_pdf(content, font=font + b"/ToUnicode 12 0 R>>", objects=objects)
    found = read_pdf(data)
    told = any("8 words that are scored may be hidden" in each for each in found.warnings)
    assert (found.pages[0].split(), told) == (MEANT.split(), doubtful)


def test_drawings_are_looked_at_up_to_a_bound() -> None:
    """One of more operations counts as painted, as is one whose path has no end."""
    assert Drawing().draw(b"0 0 1 1 re " * (MOST_OPERATIONS + 1)) == EVERYWHERE
    assert Drawing().draw(b"0 0 1 1 re") is None
    assert Drawing().draw(b"Q 2 0 0 2 1 1 cm (a) Tj") == EVERYWHERE
    assert Drawing().draw(b"2 0 0 2 1 1 cm q 9 0 0 9 0 0 cm Q 0 0 1 1 re 3 3 m f") == (
        1,
        1,
        7,
        7,
    )


def test_a_matrix_leads_back() -> None:
    """Unless it is flat."""
    assert inverted((1.0, 2.0, 2.0, 4.0, 0.0, 0.0)) is None
    matrix = (2.0, 1.0, -1.0, 3.0, 5.0, 7.0)
    back = inverted(matrix)
    assert back
    assert multiply(matrix, back) == pytest.approx((1, 0, 0, 1, 0, 0))
