"""Text that a PDF claims and no page shows: by marks, fields, masks, clips, pages and fonts.

Each kind has its look-alike that a reader does see.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence

import pytest

from matcher.readers.pdf import read_pdf
from matcher.readers.pdf.content.colorprofiles import is_ordinary

Maker = Callable[..., bytes]

SEEN = "Kept the ledger of nine ferries through two winters"
WORDS = "product roadmap stakeholder prioritization user research agile analytics"
TEXT = f"BT /F1 10 Tf 50 300 Td ({WORDS}) Tj ET "
BODY = f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET "
PAGE = "/Type/XObject/Subtype/Form/BBox[0 0 600 800]"
GROUP = PAGE + "/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Font<</F1 3 0 R>>>>"
SEEN_SO, HIDDEN, DOUBTFUL = "seen", "hidden", "doubtful"


def stream(entries: str, data: str | bytes) -> bytes:
    """Return a stream object."""
    body = data.encode("latin-1") if isinstance(data, str) else data
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (entries.encode(), len(body), body)


@pytest.fixture
def judged(raw_pdf: Maker) -> Callable[..., str]:
    """Return a function that says what is made of the words of a page."""

    def judge(
        content: str, *objects: bytes, resources: str = "", page: str = "", **more: bytes
    ) -> str:
        painted = f"{BODY} q {content} Q".encode("latin-1")
        made = raw_pdf(
            painted, objects=objects, resources=resources.encode(), page=page.encode(), **more
        )
        return verdict(made)

    return judge


def verdict(data: bytes) -> str:
    """Return whether the words of a file are seen, hidden or doubtful, as one."""
    found = read_pdf(data)
    told = [each for each in found.warnings if "hidden" in each]
    text = " ".join("\n".join(found.pages).split())
    assert SEEN in text
    if WORDS in text:
        return DOUBTFUL if told else SEEN_SO
    assert "product" not in text
    assert told
    return HIDDEN


@pytest.mark.parametrize(
    ("shown", "text", "expected"),
    [
        (" " * 13, WORDS, HIDDEN),
        ("." * 13, WORDS, DOUBTFUL),
        ("-" * 72, WORDS, DOUBTFUL),
        (WORDS[:-1], WORDS, SEEN_SO),
        (WORDS.replace("o", "\\001"), WORDS, SEEN_SO),
    ],
)
def test_a_mark_says_what_its_glyphs_could(
    judged: Callable[..., str], shown: str, text: str, expected: str
) -> None:
    """Of blanks nothing, of dots hardly; the letters of glyphs without a meaning."""
    span = f"/Span<</ActualText({text})>>BDC BT /F1 10 Tf 50 300 Td ({shown}) Tj ET EMC"
    assert judged(span) == expected


def test_a_mark_upon_letters_of_two_paints_is_a_doubt(judged: Callable[..., str]) -> None:
    """Which of them are seen is not said."""
    span = f"/Span<</ActualText({WORDS})>>BDC BT /F1 10 Tf 50 300 Td %s ET EMC"
    shown = f"({WORDS[:1]}) Tj %s ({WORDS[1:-1]}) Tj"
    assert judged(span % (shown % "1 g")) == DOUBTFUL
    assert judged(span % (shown % "")) == SEEN_SO


WIDGET = "<</Subtype/Widget/FT/%s/F 4/Rect[%s]/V(%s)%s>>"
BLACK = "/DA(/Helv 10 Tf 0 g)"
WIDE = "50 290 550 320"


def widget(more: str = BLACK, rect: str = WIDE, kind: str = "Tx", value: str = WORDS) -> bytes:
    """Return a field that something was typed into."""
    return (WIDGET % (kind, rect, value, more)).encode()


def free(more: str) -> bytes:
    """Return a text box."""
    return f"<</Subtype/FreeText/F 4/Rect[{WIDE}]/Contents({WORDS}){more}>>".encode()


NOTHING = "/AP<</N 11 0 R>>"


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (widget(), SEEN_SO),
        (widget(""), SEEN_SO),
        (widget("/DA(/Helv 0 Tf .2 g)", "50 290 250 320"), SEEN_SO),
        (widget("/DA(/Helv 10 Tf 1 1 1 rg)"), HIDDEN),
        (widget("/DA(/Helv 10 Tf 1 g)/MK<</BG[.1]>>"), SEEN_SO),
        (widget(BLACK + "/MK<</BG[0]>>"), HIDDEN),
        (widget(BLACK + "/MK<</BG[1]>>"), SEEN_SO),
        (widget(rect="50 290 50 290"), HIDDEN),
        (widget(rect="50 290 52 292"), HIDDEN),
        (widget(rect="-500 290 -50 320"), HIDDEN),
        (widget("/DA(/Helv 0.5 Tf 0 g)"), HIDDEN),
        (widget(BLACK + "/Ff 4096", value="Sligo" + "\\n" * 9 + WORDS), HIDDEN),
        (widget(BLACK + "/Ff 4096", rect="50 200 400 320"), SEEN_SO),
        (widget(BLACK + NOTHING), DOUBTFUL),
        (widget(kind="Ch"), DOUBTFUL),
        (widget(BLACK + f"/Opt[(Cook)({WORDS})]", kind="Ch"), SEEN_SO),
        (widget(BLACK + "/Ff 131072", kind="Ch"), SEEN_SO),
        (widget(BLACK + f"/Ff 131072/Opt[[(x1)({WORDS})]]", kind="Ch", value="x1"), SEEN_SO),
        (free("/DA(0 g /Helv 10 Tf)"), SEEN_SO),
        (free("/DA(1 1 1 rg /Helv 10 Tf)"), HIDDEN),
        (free(BLACK + "/CA 0"), HIDDEN),
        (free(BLACK + NOTHING), DOUBTFUL),
    ],
)
def test_a_value_is_judged_as_a_viewer_writes_it(
    judged: Callable[..., str], annotation: bytes, expected: str
) -> None:
    """By its colour and what is behind it, in the room that it has."""
    empty = stream("/Subtype/Form/BBox[0 0 500 30]", "")
    assert judged("", annotation, empty, page="/Annots[10 0 R]") == expected


def test_a_viewer_that_is_asked_to_writes_what_has_an_empty_appearance(
    judged: Callable[..., str],
) -> None:
    """As programs ask that fill in forms."""
    objects = widget(BLACK + NOTHING), stream("/Subtype/Form/BBox[0 0 500 30]", "")
    catalog = b"/AcroForm<</NeedAppearances true/Fields[10 0 R]>>"
    assert judged("", *objects, page="/Annots[10 0 R]", catalog=catalog) == SEEN_SO


LINES = " ".join(f"40 {296 + 4 * i} m 540 {296 + 4 * i} l" for i in range(4))
STRIPS = " ".join(f"0 0 .{i} rg {40 + 50 * i} 290 50 30 re f" for i in range(10))
ZERO = "/TR<</FunctionType 2/Domain[0 1]/C0[0]/C1[0]/N 1>>"
FILL = "0 g 40 290 500 30 re f"


@pytest.mark.parametrize(
    ("inner", "more", "painted", "expected"),
    [
        (f"1 g {TEXT}", "", FILL, SEEN_SO),
        (f"1 g 3 Tr {TEXT}", "", FILL, HIDDEN),
        (f"1 g {TEXT} 0 g 0 0 600 800 re f", "", FILL, HIDDEN),
        (f"1 g 0 0 600 800 re f {TEXT}", "", FILL, HIDDEN),
        (f"1 g {TEXT}", ZERO, FILL, HIDDEN),
        (f"1 g {TEXT}", "", "200 302 .1 .1 re f", HIDDEN),
        ("1 g 0 0 600 800 re f", "", TEXT, SEEN_SO),
        (f"1 g 0 0 600 800 re f 0 G 4 w {LINES} S", "", TEXT, HIDDEN),
        ("1 G 30 w 40 303 m 540 303 l S", "", TEXT, SEEN_SO),
        ("1 g 0 0 600 800 re f 0 g BT /F1 600 Tf 20 140 Td (\\227) Tj ET", "", TEXT, DOUBTFUL),
    ],
)  # fmt: skip
def test_a_mask_lets_through_what_is_light_in_it(
    judged: Callable[..., str], inner: str, more: str, painted: str, expected: str
) -> None:
    """Its letters, where they are drawn and not covered; strips and lines, too."""
    found = judged(
        f"/G gs {painted}",
        stream(GROUP, inner),
        resources=f"/ExtGState<</G<</SMask<</S/Luminosity/G 10 0 R{more}>>>>>>",
    )
    assert found == expected


def test_a_mask_that_is_light_in_a_part_shows_a_part(raw_pdf: Maker) -> None:
    """The words there are read, those beside it are told."""
    group = stream(GROUP, "1 g 45 290 115 30 re f")
    found = read_pdf(
        raw_pdf(
            f"{BODY} q /G gs {TEXT} Q".encode(),
            objects=(group,),
            resources=b"/ExtGState<</G<</SMask<</S/Luminosity/G 10 0 R>>>>>>",
        )
    )
    text = " ".join(found.pages[0].split())
    assert text.endswith("product roadmap stakeholder")
    assert any("5 hidden words" in each for each in found.warnings)


def test_masks_of_one_group_are_told_apart(judged: Callable[..., str]) -> None:
    """By what they go by, and by their transfer."""
    first, second = "/SMask<</S/Luminosity/G 10 0 R>>", "/SMask<</S/Luminosity/G 10 0 R%s>>"
    for change, expected in ((ZERO, HIDDEN), ("", SEEN_SO)):
        states = f"/ExtGState<</G<<{first}>>/H<<{second % change}>>>>"
        group = stream(GROUP, "1 g 0 0 600 800 re f")
        assert judged(f"/G gs /H gs {TEXT}", group, resources=states) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (f"3.5 Tr {TEXT}", HIDDEN),
        (f"3 Tr 8 Tr {TEXT}", HIDDEN),
        (f"8 Tr {TEXT}", SEEN_SO),
        (f"7 Tr {TEXT} 200 302 .1 .1 re f", HIDDEN),
        (f"7 Tr {TEXT} 1 g 40 290 500 30 re f {FILL}", SEEN_SO),
        (f"7 Tr {TEXT} {STRIPS}", SEEN_SO),
        (f"7 Tr {TEXT} BT 50 100 Td (.) Tj ET 0 0 600 800 re f", HIDDEN),
        (f"45 297.9 500 .02 re 45 302.8 500 .02 re W n {TEXT}", HIDDEN),
        (f"45 290 m 545 290 l 545 320 l 45 319 l h W n {TEXT}", SEEN_SO),
        ("BI /W 200 /H 1 /BPC 8 /CS /G ID " + f" EI {TEXT}".ljust(200) + " EI ", DOUBTFUL),
        (f"BI /W 2 /H 1 /BPC 8 /CS /G ID ab EI {TEXT}", SEEN_SO),
    ],
)  # fmt: skip
def test_content_paints_what_its_operators_mean(
    judged: Callable[..., str], content: str, expected: str
) -> None:
    """Modes that are none, clips of letters and hairs, and an image that holds its end."""
    assert judged(content) == expected


def test_a_form_has_the_resources_of_its_page(judged: Callable[..., str]) -> None:
    """Where its own have none of the name."""
    for opacity, expected in ((0, HIDDEN), (1, SEEN_SO)):
        states = f"/ExtGState<</G<</ca {opacity}>>>>/XObject<</X 10 0 R>>"
        form = stream(PAGE + "/Resources<</Font<</F1 3 0 R>>>>", f"/G gs {TEXT}")
        assert judged("/X Do", form, resources=states) == expected


def test_forms_too_deep_in_each_other_are_told(raw_pdf: Maker) -> None:
    """What they paint is lost."""
    forms = [
        stream(f"{PAGE}/Resources<</Font<</F1 3 0 R>>/XObject<</X {11 + n} 0 R>>>>", "/X Do")
        for n in range(40)
    ]
    found = read_pdf(raw_pdf(f"{BODY} /X Do".encode(), objects=(*forms, stream(PAGE, TEXT))))
    assert any("not wholly checked" in each for each in found.warnings)


def test_pages_are_those_that_the_file_counts(raw_pdf: Maker) -> None:
    """A viewer shows no more."""
    whole = raw_pdf(BODY.encode(), TEXT.encode())
    assert verdict(whole) == SEEN_SO
    assert verdict(whole.replace(b"/Count 2", b"/Count 1")) == DOUBTFUL


@pytest.mark.parametrize(
    ("box", "expected"),
    [("-500 -500 1500 1500", HIDDEN), ("0 0 600 800", HIDDEN), ("900 900 950 950", HIDDEN)],
)
def test_no_more_is_shown_than_the_medium(
    judged: Callable[..., str], box: str, expected: str
) -> None:
    """However large, or far off, its cut is."""
    beyond = TEXT.replace("50 300", "640 300")
    assert judged(beyond, page=f"/CropBox[{box}]") == expected
    assert judged(TEXT, page=f"/CropBox[{box}]") == SEEN_SO


@pytest.mark.parametrize(("ink", "expected"), [(False, DOUBTFUL), (True, SEEN_SO)])
def test_a_line_upon_nothing_in_a_scan_is_a_doubt(
    judged: Callable[..., str], raw_pdf: Maker, ink: bool, expected: str
) -> None:
    """Where the others stand upon ink."""
    rows = [bytearray(b"\xff" * 600) for _ in range(800)]
    for low in [700, *([300] if ink else [])]:
        for row in rows[800 - low - 7 : 800 - low]:
            row[50:400:3] = bytes(len(range(50, 400, 3)))
    pixels = zlib.compress(b"".join(rows))
    head = "/Subtype/Image/Width 600/Height 800/ColorSpace/DeviceGray/BitsPerComponent 8"
    scan = stream(f"{head}/Filter/FlateDecode", pixels)
    content = f"q 600 0 0 800 0 0 cm /X Do Q 3 Tr {BODY} {TEXT}"
    assert verdict(raw_pdf(content.encode(), objects=(scan,))) == expected


def profile(curve: Sequence[int], *, space: bytes = b"GRAY", scale: float = 1.0) -> bytes:
    """Return a profile of one curve for each of its numbers."""

    def triple(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(each * 65536) for each in values))

    table = b"curv\0\0\0\0" + struct.pack(f">I{len(curve)}H", len(curve), *curve)
    tags = {b"kTRC": table}
    if space == b"RGB ":
        parts = ((0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141))
        tags = dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), table) | {
            name: triple(*(scale * each for each in values))
            for name, values in zip((b"rXYZ", b"gXYZ", b"bXYZ"), parts, strict=True)
        }
    start = 132 + 12 * len(tags)
    entries, data = b"", b""
    for name, value in tags.items():
        entries += name + struct.pack(">II", start + len(data), len(value))
        data += value
    head = b"\0" * 12 + b"mntr" + space + b"XYZ " + b"\0" * 12 + b"acsp"
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + entries + data


GAMMA = [round(65535 * (step / 32) ** 2.2) for step in range(33)]
EARLY = [0, *[65535] * 6]


@pytest.mark.parametrize(
    ("curve", "expected"),
    [([], SEEN_SO), ([563], SEEN_SO), (GAMMA, SEEN_SO), ([0, 65535], SEEN_SO),
     ([65535, 0], DOUBTFUL), ([65535, 65535], DOUBTFUL), (EARLY, DOUBTFUL)],
)  # fmt: skip
def test_a_profile_that_shows_black_as_white_is_a_doubt(
    judged: Callable[..., str], curve: list[int], expected: str
) -> None:
    """An ordinary one is not."""
    for space, size in ((b"GRAY", 1), (b"RGB ", 3)):
        described = stream(f"/N {size}", profile(curve, space=space))
        named = "/ColorSpace<</A[/ICCBased 10 0 R]>>"
        color = " .1" * size
        assert judged(f"/A cs{color} sc {TEXT}", described, resources=named) == expected


def test_the_primaries_of_a_profile_make_its_white() -> None:
    """Ten times the light is white long before it."""
    assert is_ordinary(profile(GAMMA, space=b"RGB "), 3)
    assert not is_ordinary(profile(GAMMA, space=b"RGB ", scale=10), 3)


def table_profile(light: Callable[[float], float], size: int) -> bytes:
    """Return a profile that is a table of two places for each number, by their greys."""
    nodes = b""
    for place in range(2**size):
        bits = [(place >> (size - 1 - n)) & 1 for n in range(size)]
        grey = (1 - max(bits)) if size == 4 else sum(bits) / size
        nodes += struct.pack(">3H", round(65280 * light(grey)), 32768, 32768)
    ends = struct.pack(">2H", 0, 65535)
    head = b"mft2\0\0\0\0" + bytes((size, 3, 2, 0)) + bytes(36) + struct.pack(">2H", 2, 2)
    data = head + ends * size + nodes + ends * 3
    start = b"\0" * 20 + b"Lab " + b"\0" * 12 + b"acsp"
    return start.ljust(128, b"\0") + struct.pack(">I4sII", 1, b"A2B0", 144, len(data)) + data


@pytest.mark.parametrize("size", [1, 3, 4])
def test_the_table_of_a_profile_is_looked_at_in_its_greys(size: int) -> None:
    """From black to white."""
    assert is_ordinary(table_profile(lambda grey: grey, size), size)
    assert not is_ordinary(table_profile(lambda _: 1.0, size), size)
    assert not is_ordinary(table_profile(lambda grey: 1 - grey, size), size)


HELVETICA = "<</Type/Font/Subtype/%s/BaseFont/Helvetica%s/ToUnicode 10 0 R>>"


@pytest.mark.parametrize(
    ("glyph", "expected"),
    [("nosuchglyph", DOUBTFUL), ("g%d", DOUBTFUL), ("uni200B", DOUBTFUL),
     ("uni0301", DOUBTFUL), ("period", DOUBTFUL), ("", DOUBTFUL), ("a", SEEN_SO)],
)  # fmt: skip
def test_letters_without_a_glyph_in_a_font_of_the_viewer_are_a_doubt(
    raw_pdf: Maker, glyph: str, expected: str
) -> None:
    """Names that mean nothing, a sign of no width, or none at all."""
    letters = sorted(set(WORDS + SEEN))
    codes = "".join(f"<{n + 1:02x}><{ord(each):04x}>" for n, each in enumerate(letters))
    names = " ".join("/" + (glyph % n if "%" in glyph else glyph) for n in range(len(letters)))
    encoding = f"/Encoding<</Differences[1 {names}]>>" if glyph else ""
    font = (HELVETICA % ("Type1" if glyph else "TrueType", encoding)).encode()
    mapped = stream("", f"{len(letters)} beginbfchar {codes} endbfchar")

    def written(text: str) -> str:
        return "".join(f"{letters.index(each) + 1:02x}" for each in text)

    page = f"BT /F1 9 Tf 50 700 Td <{written(SEEN)}> Tj 0 -20 Td <{written(WORDS)}> Tj ET"
    assert verdict(raw_pdf(page.encode(), font=font, objects=(mapped,))) == expected
