"""What a page paints, by our interpreter: the same as the stock one's, and from any file."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from fpdf import FPDF
from fpdf.enums import EncryptionMethod
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.pdfinterp import PDFResourceManager

from matcher.readers import read_resume
from matcher.readers.pdf import engine, read_pdf
from matcher.readers.pdf.content.cmaps import UNKNOWN, parse_to_unicode
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.state import State
from matcher.readers.pdf.content.stock import stock_contents
from matcher.readers.pdf.syntax.limits import Budget
from matcher.readers.pdf.syntax.streams import inflate

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.pdf"))
LINE = "Planned the winter ferries of nine harbours"


def text_of(data: bytes) -> str:
    """Return the text of a PDF that our interpreter reads, its pages joined."""
    pages, warnings, _ = read_pdf(data)
    assert engine.UNCHECKED not in warnings
    return "\n".join(pages)


def shown(*operators: str) -> bytes:
    """Return a text object in the font F1 at 10 points."""
    return f"BT /F1 10 Tf 50 700 Td {' '.join(operators)} ET ".encode()


LINES = shown(f"({LINE}) Tj")


# The stock parser


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_text_is_that_of_the_stock_parser(path: Path) -> None:
    """Over our examples: the same letters, and as many of each, on every page."""
    data = path.read_bytes()
    ours = engine.page_contents(data, 60).contents
    stock = stock_contents(data, 60, Budget())
    for page, other in zip(ours, stock, strict=True):
        letters, expected = (
            Counter("".join(run.text for run in content.runs if not run.text.isspace()))
            for content in (page, other)
        )
        letters.pop(" ", None)
        assert letters == expected


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_letters_stand_where_the_stock_parser_puts_them(path: Path) -> None:
    """The first letter of each run stands within a tenth of a point of the stock letter."""
    data = path.read_bytes()
    [ours, *_] = engine.page_contents(data, 1).contents
    [stock] = stock_contents(data, 1, Budget())
    places = {(run.text, round(run.x0, 1)) for run in stock.runs}
    near = {(text, round(x + step, 1)) for text, x in places for step in (-0.1, 0, 0.1)}
    runs = [run for run in ours.runs if run.text.strip()]
    assert runs
    assert all((run.text[0], round(run.x0, 1)) in near for run in runs)


def test_what_our_parser_does_not_expect_goes_to_the_stock_one(
    monkeypatch: pytest.MonkeyPatch, whole_documents: dict[str, bytes]
) -> None:
    """A surprise costs time and the look for hidden text, and the reader is told."""
    expected = text_of(whole_documents[".pdf"])
    monkeypatch.setattr(engine, "interpret", lambda *_: 1 / 0)
    read = read_pdf(whole_documents[".pdf"])
    assert "\n".join(read.pages).split() == expected.split()
    assert engine.UNCHECKED in read.warnings


def test_a_font_that_our_reading_stumbles_over_costs_nothing_else(
    monkeypatch: pytest.MonkeyPatch, raw_pdf: Callable[..., bytes]
) -> None:
    """pdfminer.six reads it; the page is still ours, and checked for hidden text."""
    monkeypatch.setattr(Fonts, "_simple", lambda *_: {}["nothing"])
    read = read_pdf(raw_pdf(LINES + b"1 g " + shown("0 -50 Td (white on white) Tj")))
    assert read.pages[0].split() == LINE.split()
    assert read.hidden[0].reason == "the colour of its background"
    assert engine.UNCHECKED not in read.warnings


def test_a_font_that_nobody_can_read_costs_its_own_text(
    raw_pdf: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words in other fonts are read, and the lost characters are counted."""
    monkeypatch.setattr(Fonts, "_composite", lambda *_: {}["nothing"])
    monkeypatch.setattr(PDFResourceManager, "get_font", lambda *_: {}["nothing"])
    broken = b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H>>"
    content = LINES + shown("0 -50 Td /F2 10 Tf (x) Tj")
    resources = b">>/Font<</F1 3 0 R/F2 10 0 R>>/X<<"
    data = raw_pdf(content, objects=(broken,), resources=resources)
    read = read_pdf(data)
    assert LINE in read.pages[0]
    assert read.warnings == ["1 characters of unknown meaning were left out"]


# Files


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object."""
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(content), entries, content)


def up_predicted(data: bytes, width: int) -> bytes:
    """Return rows as PNG's filter 2 stores them: each less the one above it."""
    above, rows = bytes(width), []
    for start in range(0, len(data), width):
        row = data[start : start + width]
        rows.append(bytes((a - b) & 255 for a, b in zip(row, above, strict=True)))
        above = row
    return b"".join(b"\2" + row for row in rows)


def modern_pdf(*, predictor: bool) -> bytes:
    """Return a PDF of version 1.5: objects in an object stream, a cross-reference stream."""
    inside = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>>",
        3: b"<</Type/Page/Parent 2 0 R/Contents[5 0 R 6 0 R]/Resources<</Font<</F1 4 0 R>>>>>>",
        4: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    }
    head, bodies = b"", b""
    for number, body in inside.items():
        head += b"%d %d " % (number, len(bodies))
        bodies += body + b" "
    objects = {
        5: stream(b"BT /F1 10 Tf 50 700 Td"),
        6: stream(zlib.compress(b"(%b) Tj ET" % LINE.encode()), b"/Filter/FlateDecode"),
        7: stream(
            zlib.compress(head + bodies),
            b"/Type/ObjStm/N 4/First %d/Filter/FlateDecode" % len(head),
        ),
    }
    data, places = b"%PDF-1.5\n", {}
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    rows = [b"\0\0\0\0", *(b"\2\0\7%c" % index for index in range(4))]
    rows += [b"\1" + places[number].to_bytes(2, "big") + b"\0" for number in (5, 6, 7)]
    table = b"".join(rows)
    entries = b"/Type/XRef/Size 9/Index[0 8]/W[1 2 1]/Root 1 0 R/Filter/FlateDecode"
    if predictor:
        table, entries = (
            up_predicted(table, 4),
            entries + (b"/DecodeParms<</Predictor 12/Columns 4>>"),
        )
    start = len(data)
    data += b"8 0 obj\n%b\nendobj\n" % stream(zlib.compress(table), entries)
    return data + b"startxref\n%d\n%%%%EOF\n" % start


@pytest.mark.parametrize("predictor", [False, True])
def test_object_streams_and_cross_reference_streams(predictor: bool) -> None:
    """Files of version 1.5 and later keep objects and tables in streams; a page has two."""
    assert read_pdf(modern_pdf(predictor=predictor))[:2] == ([LINE], [])


@pytest.mark.parametrize("cut", ["startxref", "everything after the objects"])
def test_a_file_without_tables_is_searched(cut: str) -> None:
    """Objects are found by their headers, also in object streams, and the reader is told."""
    data = modern_pdf(predictor=True)
    data = data[: data.index(b"startxref" if cut == "startxref" else b"8 0 obj")]
    read = read_pdf(data)
    assert (read.pages, read.warnings) == ([LINE], [engine.DAMAGED])


def test_a_newer_object_replaces_an_older_one(raw_pdf: Callable[..., bytes]) -> None:
    """A file that was changed has a second table, which points back to the first."""
    data = raw_pdf(LINES)
    newer = b"101 0 obj\n%b\nendobj\n" % stream(LINES.replace(b"ferries", b"sledges"))
    first, place = data.rindex(b"xref\n0 1"), len(data)
    table = b"xref\n101 1\n%010d 00000 n \n" % place
    table += b"trailer\n<</Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF" % (
        first,
        place + len(newer),
    )
    assert read_pdf(data + newer + table).pages == [LINE.replace("ferries", "sledges")]


def test_junk_before_the_file_is_borne(raw_pdf: Callable[..., bytes]) -> None:
    """Mail programs and web servers put lines before a file, which moves all offsets."""
    assert read_pdf(b"Content-Type: application/pdf\n\n" + raw_pdf(LINES)).pages == [LINE]


@pytest.mark.parametrize(
    "method", [EncryptionMethod.RC4, EncryptionMethod.AES_128, EncryptionMethod.AES_256]
)
def test_files_encrypted_without_a_user_password_are_read(
    tmp_path: Path, method: EncryptionMethod
) -> None:
    """Their strings and streams are deciphered by pdfminer.six."""
    document = FPDF()
    document.set_encryption("owner", encryption_method=method, permissions=0)
    document.add_page()
    document.set_font("Helvetica")
    document.cell(text=LINE)
    document.output(str(tmp_path / "cv.pdf"))
    assert LINE in read_resume(tmp_path / "cv.pdf").text


@given(st.binary(max_size=4_000), st.integers(0, 4_000), st.integers(1, 50))
def test_damaged_streams_give_what_stands_before_the_damage(
    data: bytes, place: int, length: int
) -> None:
    """Inflating never raises, and of whole data gives all."""
    packed = zlib.compress(data)
    assert inflate(packed) == data
    damaged = packed[:place] + b"\xff" * length + packed[place + length :]
    assert isinstance(inflate(damaged), bytes)


# Pages


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(raw_pdf: Callable[..., bytes], turn: int) -> None:
    """Text painted upwards on a page that is shown turned reads from left to right."""
    placed = {
        0: "1 0 0 1 50 {}",
        90: "0 1 -1 0 {} 50",
        180: "-1 0 0 -1 550 {}",
        270: "0 -1 1 0 {} 550",
    }[turn]
    tops = {0: (700, 680), 90: (100, 120), 180: (100, 120), 270: (500, 480)}[turn]
    content = b"".join(
        f"BT /F1 10 Tf {placed.format(top)} Tm ({text}) Tj ET ".encode()
        for top, text in zip(tops, (LINE, "then slept"), strict=True)
    )
    data = raw_pdf(content)
    box = b"/MediaBox[0 0 600 800]"
    turned = b"/Rotate %-3d/MediaBox[0 0 600 800]" % turn
    read = read_pdf(data.replace(box, turned))
    assert read.pages[0].split() == f"{LINE} then slept".split()
    assert not read.hidden


# Operators


@pytest.mark.parametrize(
    ("operators", "text"),
    [
        ([f"[({LINE[:20]}) -10 ({LINE[20:]})] TJ"], LINE),
        (["[(Planned) -300 (the winter ferries)] TJ"], "Planned the winter ferries"),
        (["[(Planned ) -300 (the winter ferries)] TJ"], "Planned the winter ferries"),
        (["[(Harbour office) -3000 (2019 to 2021)] TJ"], "Harbour office\t2019 to 2021"),
        (["14 TL (Planned ice) Tj (for nine ports) '"], "Planned ice\nfor nine ports"),
        (["14 TL (Planned it) Tj 0 0 (of nine harbours) \""], "Planned it\nof nine harbours"),
        (["0 -14 TD (Planned the) Tj T* (nine harbours) Tj"], "Planned the\nnine harbours"),
        (["5 Tc (Planned the winter ferries) Tj"], "Planned the winter ferries"),
        (["9 Tw (Planned the winter ferries) Tj"], "Planned the winter ferries"),
        (["50 Tz (Planned the winter) Tj ( ferries) Tj"], "Planned the winter ferries"),
        (["<506C616E6E6564> Tj ( the winter ferries) Tj"], "Planned the winter ferries"),
        ([r"(Planned \(the\) winter\040ferries) Tj"], "Planned (the) winter ferries"),
        (["[] TJ (Planned the winter ferries) Tj () Tj"], "Planned the winter ferries"),
        (["2 0 0 2 50 600 Tm (Planned the) Tj ( nine ferries) Tj"], "Planned the nine ferries"),
    ],
)  # fmt: skip
def test_text_operators(raw_pdf: Callable[..., bytes], operators: list[str], text: str) -> None:
    """ISO 32000-1, 9.3 and 9.4: gaps are blanks or tabs, a new line is a new line."""
    read = read_pdf(raw_pdf(shown(*operators)))
    assert not read.warnings
    assert re.split(r"[ \n]+", read.pages[0]) == re.split(r"[ \n]+", text)


@pytest.mark.parametrize("gap", [95, 120, 145, 240])
@pytest.mark.parametrize("spacing", [0, 0.4])
def test_gaps_of_one_array_that_are_narrow_are_blanks_where_there_are_no_others(
    raw_pdf: Callable[..., bytes], gap: int, spacing: float
) -> None:
    """So a justified line may be painted at once; kerning is told from its blanks."""
    line = "Planned the winter of nine harbours and wrote down all that was found"
    strings = f" -{gap} ".join(f"({word[0]}) -40 ({word[1:]})" for word in line.split())
    content = shown(f"{spacing} Tc [{strings}] TJ")
    assert read_pdf(raw_pdf(content)).pages[0].split() == line.split()


@pytest.mark.parametrize("gap", [40, 95])
def test_a_long_word_in_one_array_stays_a_word(raw_pdf: Callable[..., bytes], gap: int) -> None:
    """Its letters stand apart alike, so that none begins a word."""
    address = "https://ferries.example/mira.halvorsen/stoker"
    strings = f" -{gap} ".join(f"({letter})" for letter in address)
    assert read_pdf(raw_pdf(shown(f"[{strings}] TJ"))).pages[0].split() == [address]


def test_letters_set_apart_keep_the_ends_of_their_words(
    raw_pdf: Callable[..., bytes], tmp_path: Path
) -> None:
    """Gaps between letters are told from gaps between words, whichever operator makes them."""
    spaced = " ".join(f"({letter}) -300" for letter in "WORK") + " -700 "
    spaced += " ".join(f"({letter}) -300" for letter in "HISTORY")
    content = shown(f"[{spaced}] TJ") + shown("0 -30 Td", f"({LINE}) Tj")
    (tmp_path / "cv.pdf").write_bytes(raw_pdf(content))
    assert read_resume(tmp_path / "cv.pdf").text.startswith("WORK HISTORY\n")


def test_a_state_is_restored(raw_pdf: Callable[..., bytes]) -> None:
    """What stands between q and Q, or in a form, changes nothing after it."""
    moved = b"q 1 0 0 1 0 -900 cm 3 Tr 1 g Q " + LINES
    assert read_pdf(raw_pdf(moved))[:2] == ([LINE], [])


def test_a_form_stands_where_its_matrix_puts_it(raw_pdf: Callable[..., bytes]) -> None:
    """A form is painted with its matrix, within its box, in its own resources."""
    form = stream(
        shown("(below) Tj"),
        b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Matrix[1 0 0 1 0 -20]"
        b"/Resources<</Font<</F1 3 0 R>>>>",
    )
    read = read_pdf(raw_pdf(b"/X Do " + LINES, objects=(form,)))
    assert read.pages[0].split() == [*LINE.split(), "below"]


def test_a_blank_lost_between_two_runs_is_put_back(raw_pdf: Callable[..., bytes]) -> None:
    """A name painted in two parts that touch keeps its two words; a word in parts is one."""
    content = shown("(Planned by Mira) Tj 72.3 0 Td (Halvorsen of the harbour) Tj")
    assert "Mira Halvorsen" in text_of(raw_pdf(content))
    content = shown("(Planned the winter fer) Tj (ries of the harbour) Tj")
    assert "winter ferries" in text_of(raw_pdf(content))


# Fonts


def composite(mapping: bytes, shown_text: bytes, entries: bytes = b"") -> dict[str, object]:
    """Return the arguments of a PDF whose font has two bytes a code, and a map to Unicode."""
    return {
        "font": b"<</Type/Font/Subtype/Type0/BaseFont/X-Bold/Encoding/Identity-H"
        b"/DescendantFonts[10 0 R]/ToUnicode 11 0 R>>",
        "objects": (
            b"<</Subtype/CIDFontType2/BaseFont/X-Bold/DW 600%b>>" % entries,
            stream(mapping),
        ),
        "content": b"BT /F1 10 Tf 50 700 Td <%b> Tj ET " % shown_text,
    }


def test_a_font_of_two_bytes_with_a_map(raw_pdf: Callable[..., bytes]) -> None:
    """Codes mean what the font's map says, single codes, ranges and lists."""
    mapping = (
        b"2 beginbfchar <0001> <0050> <0002> <006C0061> endbfchar "
        b"1 beginbfrange <0003> <0005> <006D> endbfrange "
        b"1 beginbfrange <0006> <0007> [<0065> <0064>] endbfrange"
    )
    made = composite(mapping, b"0001000200040004000600070003" * 3, b"/W[1[700 500] 3 5 550]")
    data = raw_pdf(made.pop("content"), **made)
    assert text_of(data) == "Planned" + "m" + "Plannedm" * 2


@pytest.mark.parametrize(
    ("mapping", "texts"),
    [
        (b"beginbfchar <01> <00660069> endbfchar", {1: "fi"}),
        (b"beginbfchar <01> <41> endbfchar", {1: "A"}),
        (b"beginbfchar <01> <0000> endbfchar", {1: ""}),
        (b"beginbfchar <01> <D83DDE00> endbfchar", {1: "\U0001f600"}),
        (b"beginbfrange <00> <02> <0000> endbfrange", {0: "", 1: "\1", 2: "\2"}),
        (b"beginbfrange <01> <02> <D83DDE00> endbfrange", {1: "\U0001f600", 2: "\U0001f601"}),
        (b"beginbfrange <01> <02> <00410041> endbfrange", {1: "AA", 2: "AB"}),
        (b"beginbfrange <02> <01> <0041> endbfrange", {}),
        (b"beginbfrange <01> <01> <D83D> endbfrange", {1: ""}),
        (b"beginbfrange <01> <01> <> endbfrange", {}),
        (b"beginbfchar <01> <0041>", {}),
        (b"", {}),
    ],
)
def test_maps_to_unicode(mapping: bytes, texts: dict[int, str]) -> None:
    """Ligatures, pairs of halves, single bytes; what is no text is none."""
    assert parse_to_unicode(mapping) == texts


@pytest.mark.parametrize("unit", [b"0042", b"00 42", b"42", b"D83D", b"0000", b"F020", b""])
def test_codes_of_a_map_are_read_alike_alone_and_together(unit: bytes) -> None:
    """Plain units are read all at once, which one of another kind must not change."""
    plain = {1: "A", 2: "B", 4: "\u20ac"}
    [text] = parse_to_unicode(b"beginbfchar <03> <%b> endbfchar" % unit).values()
    pairs = b"<01> <0041> <02> <0042> <03> <%b> <04> <20AC>" % unit
    assert parse_to_unicode(b"beginbfchar %b endbfchar" % pairs) == plain | {3: text}


def test_a_saved_state_holds_all_and_changes_on_its_own() -> None:
    """What a page sets after saving its state is not in what it restores."""
    names = [each.name for each in fields(State)]
    state = State(*range(1, len(names) + 1))  # type: ignore[arg-type] # told apart by value
    copy = state.copy()
    assert copy == state
    state.size = 99.0
    assert copy.size != 99.0


@given(st.binary(max_size=200))
def test_any_map_is_read(data: bytes) -> None:
    """Nothing in a map raises, and its texts can be written."""
    for wrapped in (data, b"beginbfrange <00> <01> <" + data.hex().encode() + b"> endbfrange"):
        for text in parse_to_unicode(wrapped).values():
            text.encode()


def test_signs_of_a_symbol_font_are_bullets(
    raw_pdf: Callable[..., bytes], tmp_path: Path
) -> None:
    """A font of signs has no letters: what it paints before a line is a bullet."""
    font = b"<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Wingdings-Regular>>"
    words = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    content = b"".join(
        b"BT /F1 10 Tf 50 %d Td (v) Tj ET BT /F2 10 Tf 68 %d Td (%b) Tj ET "
        % (top, top, text.encode())
        for top, text in ((700, LINE), (688, "Kept the ledger"))
    )
    data = raw_pdf(content, font=font, objects=(words,))
    data = data.replace(
        b"/Font<</F1 3 0 R>>/XObject<</X 10 0 R>>", b"/Font<</F1 3 0 R/F2 10 0 R      >>      "
    )
    (tmp_path / "cv.pdf").write_bytes(data)
    assert read_resume(tmp_path / "cv.pdf").text == f"• {LINE}\n• Kept the ledger"


def test_a_font_with_its_own_codes(raw_pdf: Callable[..., bytes]) -> None:
    """Differences name the glyphs of codes; the rest is that of the base encoding."""
    font = (
        b"<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 1/Widths[600 600]"
        b"/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/eacute/fi]>>>>"
    )
    content = shown(r"(R\001sum\001s of harbour clerks, de\002ned) Tj")
    assert text_of(raw_pdf(content, font=font)).startswith("Résumés of harbour clerks")


def test_glyphs_that_are_drawings_are_read_by_their_names(
    raw_pdf: Callable[..., bytes],
) -> None:
    """A Type 3 font draws its glyphs, and has a matrix of its own for their widths."""
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[0.1 0 0 0.1 0 0]"
        b"/FirstChar 97/Widths[6 6 6]/CharProcs<<>>/Encoding<</Differences[97/a/b/c]>>>>"
    )
    assert (
        text_of(raw_pdf(shown("(abc cab bac abc cab bac abc) Tj"), font=font))[:7] == "abc cab"
    )


def test_a_page_without_its_font_is_unreadable(raw_pdf: Callable[..., bytes]) -> None:
    """What no font explains is unknown, and counted as that."""
    data = raw_pdf(LINES.replace(b"/F1", b"/F9"))
    contents = engine.page_contents(data, 1).contents
    assert set(contents[0].runs[0].text) == {UNKNOWN}


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        ("00AD", "well-known"),
        ("200D", "well known"),
        ("200B", "well known"),
        ("FEFF", "well known"),
        ("0066006600690066", "wellffifknown"),
        ("00610062006300640065006600670068006900610062", f"well{UNKNOWN}known"),
    ],
)
def test_a_glyph_is_what_it_shows_and_not_what_it_claims(
    raw_pdf: Callable[..., bytes], sign: str, expected: str
) -> None:
    """A painted soft hyphen is seen, a wide joiner is a gap, a symbol is no sentence."""
    mapping = b"beginbfrange <0041> <007A> <0041> endbfrange beginbfchar <0001> <%b> endbfchar"
    shown_text = "well\1known".encode("utf-16-be").hex().encode() * 3
    made = composite(mapping % sign.encode(), shown_text)
    data = raw_pdf(made.pop("content"), **made)
    [contents] = engine.page_contents(data, 1).contents
    assert contents.runs[0].text == expected * 3


@pytest.mark.parametrize("gap", [200, 300])
def test_letters_painted_one_by_one_and_set_apart_make_words(
    raw_pdf: Callable[..., bytes], gap: int, tmp_path: Path
) -> None:
    """A painted blank ends a word; two letters that were moved together end none."""
    shows = [f"({letter}) Tj [{-gap}] TJ" for letter in "SEA DATA"]
    shows[-3] = f"(A) Tj [{-80}] TJ"
    content = shown(*shows) + shown("0 -30 Td", f"({LINE}) Tj")
    (tmp_path / "cv.pdf").write_bytes(raw_pdf(content))
    assert read_resume(tmp_path / "cv.pdf").text.startswith("SEA DATA\n")


def test_a_word_of_one_letter_in_a_loose_line_is_no_word_set_apart(
    raw_pdf: Callable[..., bytes], tmp_path: Path
) -> None:
    """The letters after it stand as far from one another as all of the line."""
    shows = [
        f"({letter}) Tj [{-80}] TJ" for letter in "It is a large and complex fleet of ships"
    ]
    (tmp_path / "cv.pdf").write_bytes(raw_pdf(shown(*shows)))
    assert read_resume(tmp_path / "cv.pdf").text == "It is a large and complex fleet of ships"


@pytest.mark.parametrize("code", ["\\177", "\\201", "\\235"])
def test_a_code_without_a_character_is_the_bullet(
    raw_pdf: Callable[..., bytes], code: str
) -> None:
    """ISO 32000-1, D.2: so it is in WinAnsiEncoding; a list of short items can be read."""
    items = " ".join(f"0 -14 Td ({code}) Tj ( {item}) Tj" for item in ("SQL", "Jira", "Ferry"))
    read = read_pdf(raw_pdf(LINES + shown(items)))
    assert not read.warnings
    assert read.pages[0].split("\n")[-3:] == ["• SQL", "• Jira", "• Ferry"]
