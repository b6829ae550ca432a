"""What a page shows and what it does not, kind by kind: layers, inks, masks, groups, clips.

Each kind has its look-alike that a reader does see. What cannot be known is told as a doubt.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from matcher.readers.pdf import read_pdf
from matcher.readers.pdf.content.calculator import calculator
from matcher.readers.pdf.content.functions import function_of
from matcher.readers.pdf.content.state import State

SEEN = "Kept the ledger of nine ferries through two winters"
WORDS = "product roadmap stakeholder prioritization user research agile analytics"
PAINT = f"BT /F1 10 Tf 50 300 Td ({WORDS}) Tj ET "
BOX = "40 290 500 30 re f "

POWER = b"<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[0 0 0.4]/N 1>>"


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object."""
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(content), entries, content)


def form(content: str, entries: bytes = b"") -> bytes:
    """Return a form of the size of the page, with what the page may name."""
    head = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources 30 0 R"
    return stream(content.encode(), head + entries)


def picture(pixels: bytes, space: bytes, entries: bytes = b"") -> bytes:
    """Return a picture of two pixels, one beside the other."""
    head = b"/Type/XObject/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace"
    return stream(pixels, head + space + entries)


GROUP = b"/Group<</S/Transparency/CS/DeviceGray>>"
OBJECTS = {
    10: b"<</Type/OCG/Name(off)>>",
    11: b"<</Type/OCG/Name(on)>>",
    12: b"<</Type/OCG/Name(for designers)/Intent/Design>>",
    13: b"<</Type/OCMD/OCGs[10 0 R 11 0 R]/P/AllOn>>",
    14: b"<</Type/OCMD/OCGs[10 0 R 11 0 R]>>",
    15: b"<</Type/OCMD/VE[/Not[/Or 11 0 R 10 0 R]]>>",
    16: b"<</Type/OCMD/VE[/And 11 0 R[/Not 10 0 R]]>>",
    17: b"<</Type/OCMD/OCGs[10 0 R null]/P/AllOff>>",
    18: stream(b"{dup 0 eq {pop 1 1 1} {pop 0 0 0} ifelse}",
               b"/FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1]"),
    19: stream(b"\xff\xff\xff\x00\x00\x66",
               b"/FunctionType 0/Domain[0 1]/Range[0 1 0 1 0 1]/Size[2]/BitsPerSample 8"),
    20: b"<</FunctionType 3/Domain[0 1]/Bounds[0.5]/Encode[0 1 0 1]/Functions[%b %b]>>"
        % (POWER, POWER),
    21: stream(b"{add 1 exch sub dup dup}",
               b"/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]"),
    22: stream(b"\xff\xff\xff\x00\x00\x00"),
    23: stream(b"", b"/N 3/Alternate/DeviceRGB"),
    24: stream(b"", b"/N 4"),
    25: b"<</ShadingType 2/ColorSpace/DeviceGray/Coords[40 0 540 0]/Extend[true true]"
        b"/Function<</FunctionType 2/Domain[0 1]/C0[0]/C1[0.4]/N 1>>>>",
    26: b"<</ShadingType 2/ColorSpace/DeviceGray/Coords[40 0 540 0]/Extend[true true]"
        b"/Function<</FunctionType 2/Domain[0 1]/C0[1]/C1[0.98]/N 1>>>>",
    27: b"<</ShadingType 2/ColorSpace/DeviceGray/Coords[40 0 540 0]/Extend[true true]"
        b"/Function<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 1>>>>",
    28: stream(b"0 0 4 4 re f", b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1"
               b"/BBox[0 0 4 4]/XStep 4/YStep 4/Resources<<>>"),
    31: form(f"/Usual gs {PAINT}", GROUP),
    32: form(PAINT),
    33: form("", GROUP),
    34: form("0 g 0 0 600 800 re f", GROUP),
    35: form("1 g 0 0 600 800 re f", GROUP),
    36: form("1 g 0 0 600 200 re f", GROUP),
    37: form("/Ramp sh", GROUP),
    38: form(PAINT, GROUP),
    39: form(f"0 0 0.4 rg {BOX}", GROUP),
    40: form(PAINT, b"/OC 10 0 R"),
    41: picture(b"\xff\xff", b"/DeviceGray"),
    42: picture(b"\x00\x10", b"/DeviceGray"),
    43: picture(b"\x00\x00", b"/DeviceGray", b"/SMask 44 0 R"),
    44: picture(b"\x00\x00", b"/DeviceGray"),
    45: picture(b"\xff\xd8", b"/DeviceGray", b"/Filter/DCTDecode"),
    46: picture(b"\x01\x01", b"[/Indexed/DeviceRGB 1<000000ffffff>]"),
    47: b"<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>",
    48: form("/Clear gs /Inner Do", GROUP),
}  # fmt: skip
SPACES = {
    "Power": b"[/Separation/Navy/DeviceRGB %b]" % POWER,
    "Program": b"[/Separation/Navy/DeviceRGB 18 0 R]",
    "Samples": b"[/Separation/Navy/DeviceRGB 19 0 R]",
    "Joined": b"[/Separation/Navy/DeviceRGB 20 0 R]",
    "Broken": b"[/Separation/Navy/DeviceRGB<</FunctionType 2>>]",
    "Two": b"[/DeviceN[/Navy/Gold]/DeviceRGB 21 0 R]",
    "Index": b"[/Indexed/DeviceRGB 1<ffffff000000>]",
    "Table": b"[/Indexed/DeviceRGB 1 22 0 R]",
    "Tints": b"[/Indexed[/Separation/Navy/DeviceRGB %b]1<00ff>]" % POWER,
    "Lab": b"[/Lab<</WhitePoint[0.9505 1 1.089]/Range[-128 127 -128 127]>>]",
    "Profile": b"[/ICCBased 23 0 R]",
    "Inks": b"[/ICCBased 24 0 R]",
    "Cal": b"[/CalRGB<</WhitePoint[0.9505 1 1.089]>>]",
}
PATTERNS = {
    "Dark": b"<</PatternType 2/Shading 25 0 R>>",
    "Pale": b"<</PatternType 2/Shading 26 0 R>>",
    "Fading": b"<</PatternType 2/Shading 27 0 R>>",
    "Tiles": b"28 0 R",
}
STATES = {
    "Clear": b"<</ca 0>>",
    "Outlines": b"<</CA 0>>",
    "Usual": b"<</ca 1/BM/Normal>>",
    "Half": b"<</ca 0.5>>",
    "Faint": b"<</ca 0.06>>",
    "Multiply": b"<</BM/Multiply>>",
    "Hue": b"<</BM/Hue>>",
    "Lighten": b"<</BM/Lighten>>",
    "Difference": b"<</BM/Difference>>",
    "NoMask": b"<</SMask/None>>",
    "Nothing": b"<</SMask<</S/Alpha/G 33 0 R>>>>",
    "Black": b"<</SMask<</S/Luminosity/G 34 0 R>>>>",
    "White": b"<</SMask<</S/Luminosity/G 35 0 R>>>>",
    "Opaque": b"<</SMask<</S/Alpha/G 34 0 R>>>>",
    "Below": b"<</SMask<</S/Luminosity/G 36 0 R>>>>",
    "Around": b"<</SMask<</S/Luminosity/G 33 0 R/BC[1]>>>>",
    "Turned": b"<</SMask<</S/Luminosity/G 35 0 R/TR 47 0 R>>>>",
    "Ramped": b"<</SMask<</S/Luminosity/G 37 0 R>>>>",
    "Letters": b"<</SMask<</S/Alpha/G 38 0 R>>>>",
    "Lost": b"<</SMask<</S/Alpha>>>>",
}
FORMS = {
    "Group": 31, "Inner": 32, "Masked": 39, "Off": 40, "Paper": 41, "Night": 42,
    "Glass": 43, "Photo": 45, "Indexed": 46, "Nested": 48,
}  # fmt: skip
LAYERS = {
    "off": 10,
    "on": 11,
    "design": 12,
    "both": 13,
    "any": 14,
    "not": 15,
    "and": 16,
    "none": 17,
}
CATALOG = b"/OCProperties<</OCGs[10 0 R 11 0 R 12 0 R]/D<</OFF[10 0 R 12 0 R]>>>>"


def named(values: dict[str, bytes]) -> bytes:
    """Return a dictionary."""
    return b"<<%b>>" % b"".join(
        b"/%b %b" % (key.encode(), value) for key, value in values.items()
    )


RESOURCES = (
    b"/ColorSpace" + named(SPACES) + b"/Pattern" + named(PATTERNS)
    + b"/ExtGState" + named(STATES)
    + b"/XObject" + named({key: b"%d 0 R" % number for key, number in FORMS.items()})
    + b"/Properties" + named({key: b"%d 0 R" % number for key, number in LAYERS.items()})
    + b"/Shading<</Dark 25 0 R/Pale 26 0 R/Ramp 27 0 R>>"
)  # fmt: skip

STRIPS = "0.1 g " + "".join(f"40 {290 + y} 500 1 re f " for y in range(30))
COLUMNS = "0.1 g " + "".join(f"{40 + 2 * x} 290 2 30 re f " for x in range(250))
TILES = "0.1 g " + "".join(
    f"{40 + 2.5 * x} {290 + 2.5 * y} 2.5 2.5 re f " for y in range(12) for x in range(200)
)
ONE_PATH = "0.1 g " + "".join(f"40 {290 + y} 500 1 re " for y in range(30)) + "f "
TRIANGLE = "40 290 m 40 320 l 44 320 l h 540 290 m 540 320 l 536 320 l h W n "
THIN = "0.1 g " + "".join(f"40 {290 + 4 * y} 500 1 re f " for y in range(8))
WIDE = "30 280 m 540 280 l 560 300 560 310 540 330 c 30 330 l h "
ROUND = "40 290 m 540 290 l 560 300 560 310 540 320 c 40 320 l h "

SPECK = "BI/W 1/H 1/CS/G/BPC 8"
HIDDEN = {
    "the colour of the page, with blanks upon a marker": (
        f"0 g 400 294 190 16 re f 1 g BT /F1 10 Tf 50 300 Td ({WORDS}{' ' * 90}) Tj ET "
    ),
    "a layer that is off": f"/OC /off BDC {PAINT} EMC",
    "a mark within a layer that is off": f"/OC /off BDC /P <</MCID 0>> BDC {PAINT} EMC EMC",
    "a form in a layer that is off": "/Off Do",
    "a form painted in a layer that is off": "/OC /off BDC /Inner Do EMC",
    "two layers, both of which must be on": f"/OC /both BDC {PAINT} EMC",
    "an expression that is false": f"/OC /not BDC {PAINT} EMC",
    "a spot ink of 0": f"/Power cs 0 scn {PAINT}",
    "a spot ink of 0 by a program": f"/Program cs 0 scn {PAINT}",
    "a spot ink of 0 by samples": f"/Samples cs 0 scn {PAINT}",
    "a spot ink of 0 by functions joined": f"/Joined cs 0.5 scn {PAINT}",
    "two inks of 0": f"/Two cs 0 0 scn {PAINT}",
    "white by its index": f"/Index cs 0 sc {PAINT}",
    "white by its index in a table": f"/Table cs 0 sc {PAINT}",
    "a tint of 0 by its index": f"/Tints cs 0 sc {PAINT}",
    "white in L*a*b*": f"/Lab cs 100 0 0 sc {PAINT}",
    "white of a profile": f"/Profile cs 1 1 1 sc {PAINT}",
    "no ink of a profile": f"/Inks cs 0 0 0 0 sc {PAINT}",
    "white by calibration": f"/Cal cs 1 1 1 sc {PAINT}",
    "a gradient of whites": f"/Pattern cs /Pale scn {PAINT}",
    "a group without opacity": "q /Clear gs /Group Do Q",
    "a group in a group without opacity": "q /Clear gs /Nested Do Q",
    "outlines without opacity": f"q /Outlines gs 1 Tr {PAINT} Q",
    "hardly any opacity": f"q /Faint gs 0 g {PAINT} Q",
    "a mask of nothing": f"q /Nothing gs {PAINT} Q",
    "a black mask": f"q /Black gs {PAINT} Q",
    "beside what a mask lets through": f"q /Below gs {PAINT} Q",
    "a white mask that is turned": f"q /Turned gs {PAINT} Q",
    "a group behind a mask of nothing": "q /Nothing gs /Group Do Q",
    "white that multiplies": f"q 0.5 g {BOX} /Multiply gs 1 g {PAINT} Q",
    "white on the page's own background": f"q 0 g {BOX} 1 g 0 0 600 600 re f {PAINT} Q",
    "white on a round white box upon black": (
        f"q 0 g 0 280 600 60 re f 1 g {ROUND} f 1 g {PAINT} Q"
    ),
    "black on a round black box": f"q 0 g {ROUND} f {PAINT} Q",
    "white on a white picture": f"q 500 0 0 30 40 290 cm /Paper Do Q 1 g {PAINT}",
    "white on an indexed white picture": f"q 500 0 0 30 40 290 cm /Indexed Do Q 1 g {PAINT}",
    "white on a black picture that is masked": (
        f"q 500 0 0 30 40 290 cm /Glass Do Q 1 g {PAINT}"
    ),
    "white on a white gradient": f"q 40 290 500 30 re W n /Pale sh Q 1 g {PAINT}",
    "grey on a box of the same grey, half seen": f"q 0 g /Half gs {BOX} Q 0.5 g {PAINT}",
    "between the parts of a clip": f"q {TRIANGLE} {PAINT} Q",
    "a clip of letters that nothing is painted through": f"q 7 Tr {PAINT} Q",
    "a clip of letters beside what is painted": f"q 7 Tr {PAINT} 40 90 500 30 re f Q",
    "a clip of letters, painted white": f"q 7 Tr {PAINT} 1 g {BOX} Q",
    "after a clip of other letters": (
        f"q 7 Tr BT /F1 10 Tf 50 600 Td (.) Tj ET 0 Tr {PAINT} Q"
    ),
    "black on a band of strips": f"q {STRIPS} {PAINT} Q",
    "black on a band of tiles": f"q {TILES} {PAINT} Q",
    "letters squeezed together": f"q 2 Tz {PAINT} Q",
    "letters squeezed by a matrix": f"q 0.02 0 0 1 50 0 cm {PAINT} Q",
    "black on a thick black line": f"q 30 w 40 305 m 560 305 l S {PAINT} Q",
    "under a band of strips": f"{PAINT} {STRIPS}",
    "under a box with round corners": f"{PAINT} 0.9 g {WIDE} f",
    "white letters with white outlines": f"q 2 Tr 1 g 1 G {PAINT} Q",
    "under a picture of the page's own": f"{PAINT} q 500 0 0 30 40 290 cm {SPECK} ID 0 EI Q",
    "white that differs from bare paper": f"/Difference gs 1 g {PAINT}",
}  # fmt: skip
SHOWN = {
    "under a stencil of glass": (
        f"{PAINT} q 500 0 0 30 40 290 cm {SPECK}/IM true/D[1 0] ID 0 EI Q"
    ),
    "black that lightens bare paper": f"/Lighten gs 0 g {PAINT}",
    "a marker that ends with the words, and blanks beyond it": (
        f"0 g 48 294 {len(WORDS) * 5} 16 re f "
        f"1 g BT /F1 10 Tf 50 300 Td ({WORDS}{' ' * 90}) Tj ET "
    ),
    "a layer that is on": f"/OC /on BDC {PAINT} EMC",
    "a layer for another purpose": f"/OC /design BDC {PAINT} EMC",
    "two layers, one of which must be on": f"/OC /any BDC {PAINT} EMC",
    "a layer that must be off": f"/OC /none BDC {PAINT} EMC",
    "an expression that is true": f"/OC /and BDC {PAINT} EMC",
    "after a layer that is off": f"/OC /off BDC q 0 g {BOX} Q EMC {PAINT}",
    "under what a layer that is off would paint": (
        f"{PAINT} /OC /off BDC q 1 g {BOX} 500 0 0 30 40 290 cm /Paper Do Q EMC"
    ),
    "a mark that is no layer": f"/P /off BDC {PAINT} EMC",
    "a spot ink": f"/Power cs 1 scn {PAINT}",
    "a spot ink, full from the start": f"/Samples cs {PAINT}",
    "a spot ink by a program": f"/Program cs 0.5 scn {PAINT}",
    "two inks, one of 0": f"/Two cs 0 0.9 scn {PAINT}",
    "black by its index": f"/Index cs 1 sc {PAINT}",
    "dark in L*a*b*": f"/Lab cs 30 20 -40 sc {PAINT}",
    "black of a profile": f"/Profile cs {PAINT}",
    "a dark gradient": f"/Pattern cs /Dark scn {PAINT}",
    "a group with opacity": "q /Half gs /Group Do Q",
    "after a group without opacity": f"q /Clear gs Q {PAINT}",
    "no outlines, but letters": f"q /Outlines gs 2 Tr 0 g 1 G {PAINT} Q",
    "a white mask": f"q /White gs {PAINT} Q",
    "an opaque mask": f"q /Opaque gs {PAINT} Q",
    "around a mask that is light there": f"q /Around gs {PAINT} Q",
    "after a mask": f"q /Nothing gs /NoMask gs {PAINT} Q",
    "black that multiplies": f"q 0.5 g {BOX} /Multiply gs 0 g {PAINT} Q",
    "white on a dark picture": f"q 500 0 0 30 40 290 cm /Night Do Q 1 g {PAINT}",
    "black on a white picture": f"q 500 0 0 30 40 290 cm /Paper Do Q 0 g {PAINT}",
    "white on a dark gradient": f"q 40 290 500 30 re W n /Dark sh Q 1 g {PAINT}",
    "white on a dark box, half seen": f"q 0 g /Half gs {BOX} Q 1 g {PAINT}",
    "within a round clip": f"q {ROUND} W n {PAINT} Q",
    "letters through which a gradient is painted": f"q 7 Tr {PAINT} /Dark sh Q",
    "letters through which a box is painted": f"q 7 Tr {PAINT} 0 0 0.4 rg {BOX} Q",
    "letters of a mask, and a copy without opacity": (
        f"q /Letters gs /Masked Do Q q /Clear gs {PAINT} Q"
    ),
    "letters of a mask alone": "q /Letters gs 0 0 0.4 rg 40 290 500 30 re f Q",
    "white on a band of strips": f"q {STRIPS} 1 g {PAINT} Q",
    "white on a band of columns": f"q {COLUMNS} 1 g {PAINT} Q",
    "white on a band of tiles": f"q {TILES} 1 g {PAINT} Q",
    "white on a band of strips in one path": f"q {ONE_PATH} 1 g {PAINT} Q",
    "narrow letters": f"q 50 Tz {PAINT} Q",
    "white on a thick line": f"q 30 w 40 305 m 560 305 l S 1 g {PAINT} Q",
    "struck through": f"{PAINT} q 1 w 40 303 m 500 303 l S Q",
    "black between two thin rules": f"q 0 g 40 298 500 1 re f 40 303 500 1 re f {PAINT} Q",
    "beside a round box painted later": f"{PAINT} 0.9 g 0 200 m 400 280 l 420 320 l h f",
    "between strips painted later": f"{PAINT} {THIN}",
    "white letters with black outlines": f"q 2 Tr 1 g 0 G {PAINT} Q",
}  # fmt: skip
DOUBTFUL = {
    "an index before it is set": f"/Index cs {PAINT}",
    "tiles of a pattern": f"/Pattern cs /Tiles scn {PAINT}",
    "a pattern that is not there": f"/Pattern cs /Gone scn {PAINT}",
    "a spot ink whose function is broken": f"/Broken cs 0 scn {PAINT}",
    "a gradient that fades": f"/Pattern cs /Fading scn {PAINT}",
    "white on a gradient that fades": f"q 40 290 500 30 re W n /Ramp sh Q 1 g {PAINT}",
    "a mask that fades": f"q /Ramped gs {PAINT} Q",
    "a mask that is broken": f"q /Lost gs {PAINT} Q",
    "a blend mode of hues": f"q 0.5 g {BOX} /Hue gs 0 g {PAINT} Q",
    "a photograph": f"q 500 0 0 30 40 290 cm /Photo Do Q 1 g {PAINT}",
}


@pytest.fixture
def page(raw_pdf: Callable[..., bytes]) -> Callable[[str], bytes]:
    """Return a function that makes a PDF of one page: a visible line, and more content."""
    numbers = range(10, 50)
    objects = {30: b"<</Font<</F1 3 0 R>>%b>>" % RESOURCES} | OBJECTS
    bodies = tuple(objects.get(number, b"null") for number in numbers)
    first = f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET "

    def make(content: str, catalog: bytes = CATALOG) -> bytes:
        painted = f"{first} q {content} Q".encode()
        return raw_pdf(painted, objects=bodies, resources=RESOURCES, catalog=catalog)

    return make


@pytest.mark.parametrize("content", HIDDEN.values(), ids=HIDDEN)
def test_what_no_viewer_shows_is_kept_apart(page: Callable[[str], bytes], content: str) -> None:
    """It is no part of the text, and is told with its number of words."""
    read = read_pdf(page(content))
    assert read.pages[0].split() == SEEN.split()
    assert [hidden.text.strip() for hidden in read.hidden] == [WORDS]
    [warning] = read.warnings
    assert warning == f"page 1: 8 hidden words were not scored ({read.hidden[0].reason})"


@pytest.mark.parametrize("content", SHOWN.values(), ids=SHOWN)
def test_what_a_viewer_shows_is_read_without_a_word(
    page: Callable[[str], bytes], content: str
) -> None:
    """It is part of the text once, and nothing is said of it."""
    read = read_pdf(page(content))
    assert read.pages[0].split() == [*SEEN.split(), *WORDS.split()]
    assert (read.hidden, read.warnings) == ((), [])


@pytest.mark.parametrize("content", DOUBTFUL.values(), ids=DOUBTFUL)
def test_what_cannot_be_known_is_read_and_told(
    page: Callable[[str], bytes], content: str
) -> None:
    """A doubt is never silent: the warning has the page, the number of words and the cause."""
    read = read_pdf(page(content))
    assert read.pages[0].split() == [*SEEN.split(), *WORDS.split()]
    assert read.hidden == ()
    [warning] = read.warnings
    assert warning.startswith("page 1: 8 words that are scored may be hidden (")


@pytest.mark.parametrize(
    ("settings", "is_hidden"),
    [
        (b"/BaseState/OFF", True),
        (b"/BaseState/OFF/ON[11 0 R]", False),
        (b"/OFF[11 0 R]", True),
        (b"/BaseState/ON", False),
        (b"/OFF[11 0 R]/AS[<</Event/View/Category[/View]/OCGs[11 0 R]>>]", True),
        (b"/AS[<</Event/View/Category[/View]/OCGs[10 0 R]>>]", True),
        (b"/AS[<</Event/Print/Category[/Print]/OCGs[10 0 R]>>]", False),
    ],
)
def test_layers_are_as_the_file_opens(
    raw_pdf: Callable[..., bytes], settings: bytes, is_hidden: bool
) -> None:
    """The default configuration says which are on, and some say it themselves for viewing."""
    layer = b"11 0 R" if b"11 0" in settings or b"AS" not in settings else b"10 0 R"
    data = raw_pdf(
        f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET /OC /L BDC {PAINT} EMC".encode(),
        objects=(
            b"<</Type/OCG/Name(a)/Usage<</View<</ViewState/OFF>>>>>>",
            b"<</Type/OCG/Name(b)>>",
        ),
        resources=b"/Properties<</L %b>>" % layer,
        catalog=b"/OCProperties<</OCGs[10 0 R 11 0 R]/D<<%b>>>>" % settings,
    )
    assert bool(read_pdf(data).hidden) is is_hidden


def test_a_layer_left_open_ends_with_its_form(page: Callable[[str], bytes]) -> None:
    """What a form does not close does not reach beyond it, and neither does a stray end."""
    read = read_pdf(page(f"EMC EMC /OC /off BDC /Inner Do EMC EMC {PAINT}"))
    assert WORDS in read.pages[0]


def test_a_damaged_operation_is_passed_over_and_told(
    page: Callable[[str], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is still read by our parser, and says that it was not wholly checked."""
    monkeypatch.setattr(State, "draw_veil", lambda _: 1 / 0)
    read = read_pdf(page(f"/Multiply gs {PAINT}"))
    assert WORDS in read.pages[0]
    assert read.warnings == ["page 1: not wholly checked for hidden text, parts are damaged"]


@pytest.mark.parametrize(
    ("drawing", "doubt"),
    [
        (b"600 0 0 0 500 700 d1 0 0 500 700 re f", 0),
        (b"600 0 d0 1 g 0 0 500 700 re f", 1),
        (b"600 0 0 0 500 700 d1", 1),
    ],
)
def test_drawn_glyphs_have_the_colour_of_the_text_only_where_they_say_so(
    raw_pdf: Callable[..., bytes], drawing: bytes, doubt: int
) -> None:
    """A glyph that brings its own colour, or draws nothing, may not be seen."""
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]"
        b"/FirstChar 97/Widths[600 600 600]/CharProcs<</a 10 0 R/b 10 0 R/c 10 0 R>>"
        b"/Encoding<</Differences[97/a/b/c]>>>>"
    )
    content = b"BT /F1 10 Tf 50 700 Td (abcabcabc cabcabcab bcabcabca) Tj ET"
    read = read_pdf(raw_pdf(content, font=font, objects=(stream(drawing),)))
    assert len([warning for warning in read.warnings if "may be hidden" in warning]) == doubt


@pytest.mark.parametrize(
    ("program", "values", "expected"),
    [
        (b"{1 exch sub}", [0.25], [0.75]),
        (b"{dup mul exch 2 div}", [1, 3], [9, 0.5]),
        (b"{3 1 roll}", [1, 2, 3], [3, 1, 2]),
        (b"{2 copy gt {pop} {exch pop} ifelse}", [1, 2], [2]),
        (b"{1 index}", [7, 8], [7, 8, 7]),
        (b"{0.5 gt {1} {0} ifelse}", [0.7], [1]),
        (b"{360 mul sin abs round cvi}", [0.25], [1]),
        (b"{true {2 exp} if}", [3], [9]),
    ],
)
def test_programs_of_tints_are_run(
    program: bytes, values: list[float], expected: list[float]
) -> None:
    """PostScript's calculator, without loops (ISO 32000-1, 7.10.5)."""
    assert calculator(program)(values) == pytest.approx(expected)


@pytest.mark.parametrize(
    "program", [b"", b"{", b"1", b"{" * 99 + b"}" * 99, b"{cat}", b"{" + b"1 " * 40_000 + b"}"]
)
def test_no_program_is_an_error(program: bytes) -> None:
    """What is no program, or too large a one, raises a ValueError."""
    with pytest.raises(ValueError, match=r".+"):
        calculator(program)


def test_a_program_of_large_numbers_ends() -> None:
    """Digits do not double with each step."""
    run = calculator(b"{cvi " + b"dup mul cvr " * 5_000 + b"}")
    assert run([3.0]) == [float("inf")]
    with pytest.raises(OverflowError):
        calculator(b"{cvi 9 exp 99 exp 9999 exp}")([9.0])


def test_functions_made_of_each_other_many_times_are_an_error() -> None:
    """Ten of ten of ten, and so on, are too many."""
    part: object = {"FunctionType": 2, "Domain": [0, 1], "N": 1}
    for _ in range(7):
        part = [part] * 10
    with pytest.raises(ValueError, match="too many"):
        function_of(part)


def test_functions_in_a_circle_are_an_error() -> None:
    """A function joined of itself ends."""
    circle: dict[str, object] = {"FunctionType": 3, "Domain": [0, 1], "Bounds": []}
    circle |= {"Encode": [0, 1], "Functions": [circle]}
    with pytest.raises(ValueError, match="too deep"):
        function_of(circle)
