"""What one PDF may cost: every bound ends as an error with its kind, within seconds."""

from __future__ import annotations

import zlib
from collections.abc import Callable

import pytest
from limited import Bounded
from waiting import costs_at_most

from matcher.errors import ReadErrorKind, ResumeReadError
from matcher.readers.pdf import read_pdf
from matcher.readers.pdf.content.cmaps import MOST_CODES, parse_to_unicode
from matcher.readers.pdf.engine import UNCHECKED
from matcher.readers.pdf.syntax.streams import inflate

FILLER = b"BT /F1 10 Tf 50 700 Td (Twenty letters and digits, and then some more) Tj ET "
TEXT = "Twenty letters and digits, and then some more"


def flate(data: bytes, extra: bytes = b"") -> bytes:
    """Return a stream object compressed once, its dictionary given more entries."""
    packed = zlib.compress(data, 9)
    return b"<</Length %d/Filter/FlateDecode%b>>\nstream\n%b\nendstream" % (
        len(packed),
        extra,
        packed,
    )


def form(content: bytes, resources: bytes) -> bytes:
    """Return a form XObject."""
    return (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<%b>>/Length %d>>"
        b"\nstream\n%b\nendstream" % (resources, len(content), content)
    )


@pytest.fixture
def with_content(raw_pdf: Callable[..., bytes]) -> Callable[[bytes], bytes]:
    """Return a function that makes a PDF whose one page has a given content object."""

    def make(stream: bytes) -> bytes:
        data = raw_pdf(b"@@")
        start = data.index(b"<</Length 2>>")
        end = data.index(b"endstream", start) + len(b"endstream")
        return data[:start] + stream + data[end:]

    return make


def refused(data: bytes) -> ResumeReadError:
    """Return the error of a PDF that is not read, for which seconds must do."""
    with costs_at_most(10), pytest.raises(ResumeReadError) as caught:
        read_pdf(data)
    return caught.value


@pytest.fixture(autouse=True)
def unhurried(bounded: Bounded) -> None:
    """Let the other bounds be met first, however slow the machine is."""
    bounded(pdf_seconds=600.0)


BOMBS = {
    "spaces": flate(b" " * (64 << 20)),
    "twice": b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>\nstream\n%b\nendstream"
    % (
        len(zlib.compress(zlib.compress(b" " * (256 << 20), 9), 9)),
        zlib.compress(zlib.compress(b" " * (256 << 20), 9), 9),
    ),
    "damaged sum": flate(b" " * (64 << 20)).replace(b"\nendstream", b"abcd\nendstream"),
    "predicted rows": flate(
        b"\2" + b"\0" * (8 << 20), b"/DecodeParms<</Predictor 12/Columns 99>>"
    ),
    "letters of base 85": b"<</Filter/ASCII85Decode>>\nstream\n%b~>\nendstream"
    % (b"z" * (2 << 20)),
    "run lengths": b"<</Filter/RunLengthDecode>>\nstream\n%b\nendstream" % (b"\x81 " * 100_000),
    "saved states": flate(b"q " * 5_000),
    "runs": flate(b"BT /F1 9 Tf " + b"(a) Tj " * 310_000),
    "characters": flate(b"BT /F1 9 Tf " + (b"(" + b"a" * 1_000 + b") Tj ") * 2_100),
}


@pytest.mark.parametrize(
    "stream",
    [
        pytest.param(stream, id=name, marks=[pytest.mark.no_cover] * (name == "runs"))
        for name, stream in BOMBS.items()
    ],
)
def test_what_unpacks_to_more_than_a_resume_needs_is_too_large(
    with_content: Callable[[bytes], bytes], stream: bytes
) -> None:
    """A small file may ask for gigabytes, and is refused before it gets them."""
    error = refused(with_content(stream))
    assert error.kind == "too-large"
    assert "print it to a new PDF, or save it as .docx or text" in error.message


def test_forms_in_forms_are_counted(raw_pdf: Callable[..., bytes]) -> None:
    """Thirty forms that each paint the next one twice would paint a thousand million."""
    forms = tuple(
        form(b"/X Do /X Do", b"/XObject<</X %d 0 R>>" % (11 + number)) for number in range(30)
    )
    assert refused(raw_pdf(FILLER + b"/X Do", objects=forms)).kind == "too-large"


def test_a_form_that_paints_itself_ends(raw_pdf: Callable[..., bytes]) -> None:
    """A circle is followed as deep as forms may stand, and the page is read."""
    circle = form(b"/X Do", b"/XObject<</X 10 0 R>>")
    assert read_pdf(raw_pdf(FILLER + b"/X Do", objects=(circle,))).pages == [TEXT]


def test_reading_ends_when_its_time_is_over(
    bounded: Bounded, raw_pdf: Callable[..., bytes]
) -> None:
    """The clock is looked at within a page, not only between pages."""
    bounded(pdf_seconds=0.05)
    error = refused(raw_pdf(FILLER + b"q Q 1 0 0 1 0 0 cm " * 100_000))
    assert error.kind == "too-slow"
    assert "took more than 0.05 s of the processor" in error.message


@pytest.mark.parametrize(
    "content",
    [
        b"(" * 300_000,
        b"\\(" * 300_000,
        b"[" * 300_000,
        b"<" * 300_000,
        b"1 " * 300_000,
        b"9" * 300_000,
        b"BI ID " + b"E" * 300_000,
        b"BT /F1 9%s Tf 9%s 0 0 1 0 0 Tm (a) Tj ET" % (b"9" * 400, b"9" * 400),
        b"1e9 nan inf -- .. Td T* ' \" TJ Tm Tf Tz gs Do cm re W n sh scn rg k Tr EI",
        b"/F1 10 Tf /F9 10 Tf (a) Tj /X Do /Y Do /Z gs /C cs 1 2 3 4 5 scn",
        b"Q Q Q ET ET EMC" * 10_000,
        b"0 0 m 1 1 l h W n " * 10_000,
    ],
    ids=lambda content: repr(content[:8]),
)
def test_nonsense_does_not_stop_the_rest(raw_pdf: Callable[..., bytes], content: bytes) -> None:
    """What stands before the nonsense, or on another page, is read."""
    read = read_pdf(raw_pdf(FILLER + content, FILLER))
    assert TEXT in read.pages
    assert UNCHECKED not in read.warnings


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (b"/Kids[100 0 R]", b"/Kids[2 0 R   ]", None),
        (b"/Contents 101 0 R", b"/Contents 999 0 R", "damaged"),
        (b"/MediaBox[0 0 600 800]", b"/MediaBox[0 /a (b) 1] ", None),
        (b"/MediaBox[0 0 600 800]", b"/MediaBox[0 0 0 0]     ", None),
        (b"/MediaBox[0 0 600 800]", b"/MediaBox[]            ", None),
        (b"<</Length", b"<</Lengt ", None),
        (b"/Root 1 0 R", b"/Rott 1 0 R", None),
        (b"startxref\n", b"startxref\n9", None),
        (b"xref\n0 1\n", b"xrof\n0 1\n", None),
        (b"1 0 obj\n<</Type/Catalog", b"1 0 obj\n<</Type/Katalog", None),
        (b"/Resources<<", b"/Resourzes<<", "unreadable-text"),
    ],
)
def test_a_wrong_entry_is_borne_or_told(
    raw_pdf: Callable[..., bytes], old: bytes, new: bytes, kind: ReadErrorKind | None
) -> None:
    """One wrong entry never ends in another package's exception, and mostly not at all."""
    data = raw_pdf(FILLER)
    assert old in data
    data = data.replace(old, new)
    if kind:
        assert refused(data).kind == kind
    else:
        assert read_pdf(data).pages == [TEXT]


def test_an_object_that_is_itself_is_nothing(raw_pdf: Callable[..., bytes]) -> None:
    """The stock parser would follow such a reference for ever."""
    data = raw_pdf(FILLER, objects=(b"10 0 R",))
    assert read_pdf(data).pages == [TEXT]
    assert refused(data.replace(b"/Contents 101 0 R", b"/Contents  10 0 R")).kind == "empty"


def test_a_stream_whose_length_is_itself_is_read_to_its_end(
    raw_pdf: Callable[..., bytes],
) -> None:
    """Its end is looked for, as where the length is wrong."""
    data = raw_pdf(FILLER).replace(b"<</Length %d>>" % len(FILLER), b"<</Length 101 0 R>>")
    assert read_pdf(data).pages == [TEXT]


def test_tables_that_name_each_other_end(raw_pdf: Callable[..., bytes]) -> None:
    """A table whose previous one is itself is read once."""
    data = raw_pdf(FILLER)
    place = data.rindex(b"xref\n0 1\n")
    assert read_pdf(data.replace(b"/Root", b"/Prev %d/Root" % place)).pages == [TEXT]


def test_ranges_of_a_map_are_bounded() -> None:
    """A range of two thousand million codes is left out, and a wide one is cut."""
    huge = b"1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange"
    assert parse_to_unicode(huge) == {}
    wide = b"1 beginbfrange <0000> <FFFF> <0041> endbfrange"
    assert 0 < len(parse_to_unicode(wide)) <= MOST_CODES


def test_widths_of_a_range_are_bounded(raw_pdf: Callable[..., bytes]) -> None:
    """A font that gives a width to two thousand million glyphs gives it to none."""
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[10 0 R]"
        b"/ToUnicode 11 0 R>>"
    )
    descendant = b"<</Subtype/CIDFontType2/BaseFont/X/DW 500/W[0 2000000000 500]>>"
    mapping = b"1 beginbfrange <0000> <00FF> <0000> endbfrange"
    stream = b"<</Length %d>>\nstream\n%b\nendstream" % (len(mapping), mapping)
    shown = TEXT.encode("utf-16-be").hex().encode()
    content = b"BT /F1 10 Tf 50 700 Td <%b> Tj ET" % shown
    assert read_pdf(raw_pdf(content, font=font, objects=(descendant, stream))).pages == [TEXT]


def test_what_stands_before_damage_in_a_stream_is_kept() -> None:
    """Damaged data are read as far as they go."""
    data = b"".join(b"line %d of many\n" % number for number in range(5_000))
    packed = bytearray(zlib.compress(data))
    packed[len(packed) // 2 : len(packed) // 2 + 40] = b"\xff" * 40
    kept = inflate(bytes(packed))
    assert len(kept) > len(data) // 4
    assert data.startswith(kept[: len(data) // 4])
    assert inflate(b"no stream") == b""


def test_a_font_file_is_bounded(raw_pdf: Callable[..., bytes]) -> None:
    """A font whose letters stand in a file that unpacks to too much is no font of a résumé."""
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[10 0 R]>>"
    )
    descendant = (
        b"<</Subtype/CIDFontType2/BaseFont/X/FontDescriptor 11 0 R"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>"
    )
    bomb = flate(b"\0" * (64 << 20))
    objects = descendant, b"<</FontName/X/FontFile2 12 0 R>>", bomb
    content = b"BT /F1 10 Tf 50 700 Td <00410042> Tj ET"
    assert refused(raw_pdf(content, font=font, objects=objects)).kind == "too-large"


@pytest.mark.parametrize("levels", [40, 400])
def test_dictionaries_that_are_keys_of_one_another_cost_nothing(levels: int) -> None:
    """The stock parser would make text of each, twice as long at each level."""
    nested = b"<< " * levels + b"/A 1" + b" >> 2" * (levels - 1) + b" >>"
    data = b"%PDF-1.4\n1 0 obj\n" + nested + b"\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF"
    with costs_at_most(5), pytest.raises(ResumeReadError):
        read_pdf(data)
