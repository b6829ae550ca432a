"""What was typed onto a page, and pages that stand for something else or lie on their side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from matcher.errors import ResumeReadError
from matcher.readers import parse_resume
from matcher.readers.pdf import read_pdf

Maker = Callable[..., bytes]

NAME = b"BT /F1 12 Tf 50 700 Td (Mira Halvorsen) Tj 0 -40 Td (EXPERIENCE) Tj ET "
DUTY = "Kept the boilers of the ferry at pressure"
FOOT = b"BT /F1 10 Tf 50 500 Td (Speaks Danish and Norwegian at sea) Tj ET"


def form(text: str, box: str = "0 0 300 20") -> bytes:
    """Return a form that paints a text, as the appearance of a field does."""
    content = f"/Tx BMC q BT 0 g /F1 10 Tf 2 6 Td ({text}) Tj ET Q EMC".encode()
    head = f"/Type/XObject/Subtype/Form/BBox[{box}]/Resources<</Font<</F1 3 0 R>>>>"
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (head.encode(), len(content), content)


def field(
    more: str, kind: str = "/Subtype/Widget/FT/Tx", rect: str = "50 630 350 650"
) -> bytes:
    """Return an annotation of a page."""
    return f"<</Type/Annot{kind}/Rect[{rect}]{more}>>".encode()


def typed(make: Maker, annotation: bytes, *objects: bytes) -> str:
    """Return the text of a page with one annotation; the others are from number 11 on."""
    data = make(NAME + FOOT, objects=(annotation, *objects), page=b"/Annots[10 0 R]")
    return "\n".join(read_pdf(data).pages)


@pytest.mark.parametrize(
    "annotation",
    [
        field("/F 4/AP<</N 11 0 R>>"),
        field("/AP<</N 11 0 R>>", "/Subtype/FreeText"),
        field("/AP<</N 11 0 R>>", "/Subtype/Stamp"),
        field("/AS/On/AP<</N<</On 11 0 R>>>>", "/Subtype/FreeText"),
        field("/AP<</N 11 0 R>>", "/Subtype/Widget/Parent<</FT/Ch>>"),
        field(f"/V({DUTY})"),
        field("", f"/Subtype/Widget/Parent<</FT/Tx/V({DUTY})>>"),
        field(f"/Contents({DUTY})/DA(/Helv 9 Tf)", "/Subtype/FreeText"),
        field(
            f'/RC(<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p>{DUTY}'
            "</p></body>)/DA(/Helv 9 Tf)",
            "/Subtype/FreeText",
        ),
        field(f"/V({DUTY})/AP<</N 12 0 R>>"),
    ],
)
def test_what_was_typed_onto_a_page_is_read_where_it_stands(
    raw_pdf: Maker, annotation: bytes
) -> None:
    """From its appearance, or from its value where that paints nothing: below its heading."""
    read = typed(raw_pdf, annotation, form(DUTY), form(""))
    assert [line for line in read.split("\n") if line] == [
        "Mira Halvorsen",
        "EXPERIENCE",
        DUTY,
        "Speaks Danish and Norwegian at sea",
    ]


@pytest.mark.parametrize(
    "annotation",
    [
        field("/F 2/AP<</N 11 0 R>>"),
        field("/F 32/AP<</N 11 0 R>>"),
        field("/AP<</N 11 0 R>>", "/Subtype/Widget/FT/Btn"),
        field("/AP<</N 11 0 R>>", "/Subtype/Popup"),
        field(f"/Ff 8192/V({DUTY})"),
        field(f"/Contents({DUTY})", "/Subtype/Text"),
    ],
)
def test_what_no_viewer_shows_on_the_page_is_not_read(
    raw_pdf: Maker, annotation: bytes
) -> None:
    """Hidden fields, buttons, notes, passwords."""
    assert DUTY not in typed(raw_pdf, annotation, form(DUTY))


def test_a_box_put_over_the_page_hides_what_is_below(raw_pdf: Maker) -> None:
    """As programs do that strike words out for good, and those that only seem to."""
    paint = b"1 g 0 0 400 20 re f"
    box = b"<</Subtype/Form/BBox[0 0 400 20]/Length %d>>stream\n%b\nendstream"
    over = field("/AP<</N 11 0 R>>", "/Subtype/Square", "40 494 440 514")
    data = raw_pdf(
        NAME + FOOT, objects=(over, box % (len(paint), paint)), page=b"/Annots[10 0 R]"
    )
    read = read_pdf(data)
    assert "Danish" not in read.pages[0]
    assert [one.reason for one in read.hidden] == ["covered"]


def test_a_field_is_read_after_its_label(raw_pdf: Maker) -> None:
    """Though it is painted after all of the page."""
    labels = b"BT /F1 10 Tf 50 600 Td (Post held) Tj 0 -40 Td (Reason for leaving) Tj ET "
    first = field("/AP<</N 11 0 R>>", rect="150 594 450 614")
    data = raw_pdf(
        NAME + labels + FOOT, objects=(first, form("Stoker")), page=b"/Annots[10 0 R]"
    )
    [page] = read_pdf(data).pages
    assert "Post held\tStoker" in page
    assert page.index("Stoker") < page.index("Reason")


@pytest.mark.parametrize(
    ("catalog", "words"),
    [
        (b"/AcroForm<</Fields[]/XFA 10 0 R>>", "a form \\(XFA\\).* print it to a PDF"),
        (b"/NeedsRendering true/AcroForm<</Fields[10 0 R]/XFA 10 0 R>>", "a form \\(XFA\\)"),
        (b"/Collection<</View/D>>", "a PDF portfolio.* save the résumé in it as a file"),
    ],
)
def test_a_page_that_stands_for_what_is_not_in_it_is_refused(
    raw_pdf: Maker, catalog: bytes, words: str
) -> None:
    """The words "Please wait" and the cover of a portfolio are nobody's résumé."""
    with pytest.raises(ResumeReadError, match=words) as caught:
        read_pdf(raw_pdf(NAME + FOOT, objects=(b"<<>>",), catalog=catalog))
    assert caught.value.kind == "unsupported"


def test_a_form_that_is_also_painted_is_read(raw_pdf: Maker) -> None:
    """Most forms with XFA are, for viewers that do not know it."""
    catalog = b"/AcroForm<</Fields[10 0 R]/XFA 12 0 R>>"
    objects = (field("/AP<</N 11 0 R>>"), form(DUTY), b"<<>>")
    data = raw_pdf(NAME, objects=objects, catalog=catalog, page=b"/Annots[10 0 R]")
    assert DUTY in read_pdf(data).pages[0]


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_page_that_lies_on_its_side_is_read_as_it_is_meant(
    raw_pdf: Maker, rotate: int
) -> None:
    """Whether the page is turned or what is painted on it."""
    upright = read_pdf(raw_pdf(NAME + FOOT)).pages
    assert read_pdf(raw_pdf(NAME + FOOT, page=b"/Rotate %d" % rotate)).pages == upright
    turn = {90: b"0 1 -1 0 800 0", 180: b"-1 0 0 -1 600 800", 270: b"0 -1 1 0 0 600"}[rotate]
    lying = raw_pdf(b"q %b cm %b Q" % (turn, NAME + FOOT), page=b"/MediaBox[0 0 800 800]")
    assert read_pdf(lying).pages == upright


def test_a_word_up_the_margin_turns_no_page(raw_pdf: Maker) -> None:
    """Most letters are upright."""
    margin = b" BT /F1 10 Tf 0 1 -1 0 580 100 Tm (Curriculum) Tj ET"
    assert "EXPERIENCE" in read_pdf(raw_pdf(NAME + FOOT + margin)).pages[0].split("\n")


TO_PRIVATE = b"1 beginbfrange <41><42><E000> endbfrange"


def marked(make: Maker, span: bytes, text: str = "(AB) Tj") -> str:
    """Return the text of a page on which icons are marked."""
    stream = b"<</Length %d>>stream\n%b\nendstream" % (len(TO_PRIVATE), TO_PRIVATE)
    content = b" BT /F2 10 Tf 50 600 Td %b BDC %b EMC ET" % (span, text.encode())
    resources = (
        b"/Font<</F1 3 0 R/F2 <</Type/Font/Subtype/Type1/BaseFont/Icons/FirstChar 65"
        b"/LastChar 66/Widths[1000 1000]/ToUnicode 10 0 R>>>>"
        b"/Properties<</P1 <</ActualText(Skipper)>>>>"
    )
    data = make(NAME + FOOT + content, objects=(stream,), resources=resources)
    return read_pdf(data).pages[0]


def test_text_that_a_mark_says_is_taken_where_glyphs_have_none(raw_pdf: Maker) -> None:
    """In the mark itself, or in the properties it names."""
    assert "Skipper" in marked(raw_pdf, b"/Span<</ActualText(Skipper)>>")
    assert "Skipper" in marked(raw_pdf, b"/Span /P1")


def test_a_mark_says_no_more_than_its_glyphs_have_room_for(raw_pdf: Maker) -> None:
    """A page's worth of words upon two icons is seen by nobody."""
    words = b"Skipper of nine ships and harbour master"
    assert "harbour" not in marked(raw_pdf, b"/Span<</ActualText(%b)>>" % words)
    plain = "/F1 10 Tf (Mate) Tj"
    assert "Skipper" not in marked(raw_pdf, b"/Span<</ActualText(Skipper)>>", plain)
    assert "Mated" in marked(raw_pdf, b"/Span<</ActualText(Mated)>>", plain)


def with_xml(make: Maker, xml: str, *lines: str) -> bytes:
    """Return a PDF of some lines that carries a file of XML."""
    shown = b"BT /F1 10 Tf 14 TL 50 760 Td "
    shown += b"".join(f"({line}) Tj T* ".encode("cp1252") for line in lines) + b"ET"
    body = xml.encode()
    stream = b"<</Type/EmbeddedFile/Length %d>>stream\n%b\nendstream" % (len(body), body)
    catalog = b"/Names<</EmbeddedFiles<</Names[(cv.xml) 10 0 R]>>>>"
    described = b"<</Type/Filespec/F(cv.xml)/EF<</F 11 0 R>>>>"
    return make(shown, objects=(described, stream), catalog=catalog)


CARRIED = (
    "<?xml version='1.0'?><SkillsPassport xmlns='http://europass.cedefop.europa.eu/Europass'>"
    "<LearnerInfo><WorkExperienceList><WorkExperience><Position><Label>Stoker</Label></Position>"
    "<Activities>Kept the boilers of the ferry at pressure</Activities></WorkExperience>"
    "</WorkExperienceList></LearnerInfo></SkillsPassport>"
)


def test_a_europass_is_read_from_the_xml_in_its_pdf(raw_pdf: Maker) -> None:
    """The pages show the same words, and the XML says what they are."""
    data = with_xml(
        raw_pdf, CARRIED, "Experience", "Stoker", DUTY, "page one of one, made today"
    )
    read = parse_resume(data, "cv.pdf")
    assert read.text == f"EXPERIENCE\n\nStoker\n\n{DUTY}"
    assert "read from cv.xml, the Europass XML in the PDF" in read.warnings


def test_what_only_the_xml_in_a_pdf_says_is_not_read(raw_pdf: Maker) -> None:
    """Nobody who opens the file sees it."""
    data = with_xml(raw_pdf, CARRIED, "Waiter at the Lamb Inn", "Laid forty tables a night")
    read = parse_resume(data, "cv.pdf")
    assert "boilers" not in read.text
    assert "cv.xml says other than the pages, and was not read" in read.warnings


def test_a_glyph_of_all_blanks_is_one_and_one_of_all_hyphens(raw_pdf: Maker) -> None:
    """Some programs name every character that a glyph may stand for."""
    to = b"2 beginbfchar <20><0009000D002000A0> <2D><002D00AD2010> endbfchar"
    to += b" 1 beginbfrange <41><7A><0041> endbfrange"
    stream = b"<</Length %d>>stream\n%b\nendstream" % (len(to), to)
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 10 0 R>>"
    content = b"BT /F1 10 Tf 50 600 Td (Kept the cross-channel ferry steaming) Tj ET"
    assert read_pdf(raw_pdf(content, font=font, objects=(stream,))).pages == [
        "Kept the cross-channel ferry steaming"
    ]


def test_letters_painted_in_two_sizes_that_round_alike_all_stay(raw_pdf: Maker) -> None:
    """Only what is painted again in one size is painted twice."""
    letters, x = [], 50.0
    for number, letter in enumerate("legacy systems retired and replaced"):
        size = (9.66, 10.2)[number % 2]
        letters.append(f"/F1 {size} Tf 1 0 0 1 {x:.2f} 600 Tm ({letter}) Tj")
        x += {"l": 2.3, "i": 2.3, " ": 2.8, "t": 2.8, "r": 3.4, "m": 8.4}.get(letter, 5.4)
    content = f"BT {' '.join(letters)} ET".encode()
    assert read_pdf(raw_pdf(content)).pages == ["legacy systems retired and replaced"]
