"""Nothing of a Word document is lost: boxes, margins, notes, wrappers, kinds of file."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from worded import MAIN, OPEN, paragraph, run, shape, word

from matcher.errors import ResumeReadError
from matcher.readers import parse_resume
from matcher.readers.docx import read_docx

DUTY = "Led a team of nine people"
ROLES = f"{OPEN}/officeDocument/2006/relationships"
CONTROL = f"<w:sdt><w:sdtContent>{run(DUTY)}</w:sdtContent></w:sdt>"


def text_of(body: str, **parts: str) -> str:
    """Return the text that is read of a document without warnings."""
    pages, warnings, hidden = read_docx(word(body, **parts))
    assert (warnings, hidden) == ([], ())
    return pages[0]


def older_box(content: str) -> str:
    """Return a run with a text box as Word drew it before 2010."""
    box = f"<w:txbxContent>{content}</w:txbxContent>"
    return f"<w:r><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>"


def both(newer: str, fallback: str, requires: str = "wps") -> str:
    """Return a run that stands there twice, for new and for old readers."""
    choice = f"<mc:Choice Requires='{requires}'>{newer}</mc:Choice>"
    text = f"<mc:AlternateContent>{choice}<mc:Fallback>{fallback}</mc:Fallback>"
    return f"{text}</mc:AlternateContent>"


def margins(*references: str, more: str = "") -> str:
    """Return the end of a section that names headers and footers ("header1 default")."""
    named = ""
    for reference in references:
        part, kind = reference.split()
        named += f"<w:{part[:-1]}Reference w:type='{kind}' r:id='{part}'/>"
    return f"<w:sectPr>{named}{more}</w:sectPr>"


BOX = paragraph("In a box")


@pytest.mark.parametrize(
    "box",
    [
        shape(BOX),
        older_box(BOX),
        both(shape(BOX), older_box(BOX)),
        both(shape(BOX), older_box(BOX), "wps wpg"),
        both(shape(paragraph("For others")), older_box(BOX), "odd"),
        f"<w:r>{both(shape(BOX)[5:-6], older_box(BOX)[5:-6])}</w:r>",
        f"<w:ins w:id='1'>{shape(BOX)}</w:ins>",
        f"<w:r><w:pict><w:txbxContent>{BOX}</w:txbxContent></w:pict></w:r>",
        older_box(BOX).replace("v:shape", "v:line"),
    ],
    ids=[
        "new", "old", "both", "both twice", "not for Word", "inside a run", "inserted",
        "in no shape", "on a line",
    ],
)  # fmt: skip
def test_a_text_box_is_read_once_below_the_paragraph_that_holds_it(box: str) -> None:
    """What stands there again for older readers is not read again."""
    body = f"{paragraph('Before')}<w:p>{run('Holds it')}{box}</w:p>{paragraph('After')}"
    assert text_of(body) == "Before\n\nHolds it\n\nIn a box\n\nAfter"


def test_boxes_of_a_group_are_read_in_their_order() -> None:
    """Each of them, in groups of groups as well."""
    boxes = "".join(
        f"<wps:wsp><wps:txbx><w:txbxContent>{paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp>"
        for text in ("One", "Two")
    )
    group = f"<wpg:wgp>{boxes}<wpg:grpSp>{boxes.replace('One', 'Three')}</wpg:grpSp></wpg:wgp>"
    drawing = f"<w:drawing><wp:inline>{group}</wp:inline></w:drawing>"
    assert text_of(f"<w:p><w:r>{drawing}</w:r></w:p>") == "One\n\nTwo\n\nThree\n\nTwo"


def test_lists_and_tables_in_boxes_are_lists_and_tables() -> None:
    """A box holds what a page holds, boxes among it."""
    row = f"<w:tr><w:tc>{paragraph('2019')}</w:tc><w:tc>{paragraph('Clerk')}</w:tc></w:tr>"
    item = paragraph("Led a team", own="<w:numPr><w:numId w:val='1'/></w:numPr>")
    inner = f"<w:p>{shape(paragraph('Inner'))}</w:p>"
    body = f"<w:p>{shape(f'{item * 2}<w:tbl>{row}</w:tbl>{inner}')}</w:p>"
    assert text_of(body) == "• Led a team\n• Led a team\n\n2019\tClerk\n\nInner"


@pytest.mark.parametrize(
    ("cells", "text"),
    [
        (("2013", "Diploma", "Harbour\nSchool"), "2013\tDiploma\tHarbour School"),
        (("2013", "Kept " * 30 + "\nRowed", "Oslo"), None),
        (("Skills", "Rowing\nSailing"), "Skills\n\nRowing\n\nSailing"),
    ],
)
def test_a_row_of_narrow_columns_is_a_line(cells: tuple[str, ...], text: str | None) -> None:
    """Its cells are broken by their width alone; two wide columns are texts of their own."""
    row = "".join(
        f"<w:tc>{''.join(map(paragraph, cell.splitlines()))}</w:tc>" for cell in cells
    )
    read = text_of(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>")
    assert read == text if text else "\t" not in read


def test_a_sentence_that_was_broken_in_two_paragraphs_is_one() -> None:
    """It ends with a word that cannot end it; a heading and an item begin something else."""
    first = "Kept the ledgers of nine ferries and"
    lines = first, "Painted two of them", first, "SKILLS", "Worked with", "Excel"
    assert text_of("<w:p/>".join(map(paragraph, lines))) == (
        f"{first} Painted two of them\n\n{first}\n\nSKILLS\n\nWorked with\n\nExcel"
    )


def test_words_that_are_drawn_are_read_but_for_watermarks() -> None:
    """Old templates draw the name; a watermark is on every page."""
    name, mark = (
        f"<w:p><w:r><w:pict><v:shape id='{name}'><v:textpath string='{text}'/></v:shape>"
        "</w:pict></w:r></w:p>"
        for name, text in (("a", "Noor Haddad"), ("PowerPlusWaterMarkObject1", "DRAFT"))
    )
    assert text_of(name + mark + paragraph(DUTY)) == f"Noor Haddad\n\n{DUTY}"


def test_headers_and_footers_are_read_once() -> None:
    """However many sections show them; a section without any has those of the one before."""
    end = margins("header1 default", "footer1 default")
    body = f"<w:p><w:pPr>{end}</w:pPr>{run(DUTY)}</w:p>{margins('header2 default')}"
    text = text_of(
        body,
        header1=paragraph("Noor Haddad"),
        header2=paragraph("Noor Haddad"),
        footer1=paragraph("Aarhus"),
    )
    assert text == f"Noor Haddad\n\n{DUTY}\n\nAarhus"


@pytest.mark.parametrize(
    ("kind", "more", "settings", "seen"),
    [
        ("default", "", "", True),
        ("first", "<w:titlePg/>", "", True),
        ("first", "", "", False),
        ("first", "<w:titlePg w:val='0'/>", "", False),
        ("even", "", "<w:evenAndOddHeaders/>", True),
        ("even", "", "<w:zoom/>", False),
    ],
)
def test_a_header_that_no_page_shows_is_hidden(
    kind: str, more: str, settings: str, seen: bool
) -> None:
    """One for first pages is shown where first pages differ, one for even pages likewise."""
    two_pages = "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
    body = paragraph(DUTY) + two_pages + margins(f"header1 {kind}", more=more)
    parts = {"settings": settings} if settings else {}
    pages, warnings, _ = read_docx(word(body, header1=paragraph("Speaks Danish"), **parts))
    assert ("Speaks Danish" in pages[0], len(warnings)) == (seen, not seen)


def test_a_header_that_says_what_another_says_is_not_told() -> None:
    """Word keeps a copy for the pages that do not differ any more."""
    body = paragraph(DUTY) + margins("header1 first", "header2 default")
    same = paragraph("Noor Haddad")
    assert text_of(body, header1=same, header2=same) == f"Noor Haddad\n\n{DUTY}"


def field(code: str, result: str = "1") -> str:
    """Return the runs of a field."""
    begin, separate, end = (
        f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"
        for kind in ("begin", "separate", "end")
    )
    return f"{begin}<w:r><w:instrText>{code}</w:instrText></w:r>{separate}{run(result)}{end}"


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (f"{run('Page ')}{field(' PAGE ')}{run(' of ')}{field('NUMPAGES')}", ""),
        (field("PAGE \\* MERGEFORMAT"), ""),
        (f"<w:fldSimple w:instr=' PAGE '>{run('2')}</w:fldSimple>{run(' / ')}"
         f"{field('NUMPAGES')}", ""),
        (f"{run('Noor Haddad, page ')}{field('PAGE')}", "Noor Haddad,"),
        (field("DATE", "May 2024"), "May 2024"),
        (field("HYPERLINK x", "noor.example.org"), "noor.example.org"),
    ],
)  # fmt: skip
def test_numbers_of_pages_are_left_out(runs: str, text: str) -> None:
    """Other fields show a result that is read."""
    body = paragraph(DUTY) + margins("footer1 default")
    assert text_of(body, footer1=f"<w:p>{runs}</w:p>") == f"{DUTY}\n\n{text}".strip()


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_notes_stand_below_what_refers_to_them(kind: str) -> None:
    """Each once; the lines that part them from the page are none."""
    reference = f"<w:r><w:{kind}Reference w:id='2'/></w:r>"
    notes = f"<w:{kind} w:id='0' w:type='separator'>{paragraph('---')}</w:{kind}>"
    notes += f"<w:{kind} w:id='2'>{paragraph(' In the port of Aarhus')}</w:{kind}>"
    body = f"<w:p>{run(DUTY)}{reference}</w:p><w:p>{run('After')}{reference}</w:p>"
    text = text_of(body, **{f"{kind}s": notes})
    assert text == f"{DUTY}\n\nIn the port of Aarhus\n\nAfter"


def test_notes_of_a_table_stand_below_the_table() -> None:
    """Its rows stay lines."""
    reference = "<w:r><w:footnoteReference w:id='2'/></w:r>"
    cells = f"<w:tc>{paragraph('2019')}</w:tc><w:tc><w:p>{run('Clerk')}{reference}</w:p></w:tc>"
    note = f"<w:footnote w:id='2'>{paragraph('Part time')}</w:footnote>"
    text = text_of(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>", footnotes=note)
    assert text == "2019\tClerk\n\nPart time"


@pytest.mark.parametrize(
    "runs",
    [
        f"<w:bdo w:val='ltr'>{run(DUTY)}</w:bdo>",
        f"<w:dir w:val='ltr'><w:bdo>{run(DUTY)}</w:bdo></w:dir>",
        f"<w:ins w:id='1'>{run('Led a team')}</w:ins>{run(' of nine people')}",
        f"<w:hyperlink><w:smartTag>{run(DUTY)}</w:smartTag></w:hyperlink>",
        f"<w:hyperlink w:anchor='_top'><w:ins>{CONTROL}</w:ins></w:hyperlink>",
        f"<w:moveTo><w:customXml>{run(DUTY)}</w:customXml></w:moveTo>",
        f"<w:ruby><w:rt>{run('above')}</w:rt><w:rubyBase>{run(DUTY)}</w:rubyBase></w:ruby>",
        f"<w:r><w:ruby><w:rubyBase>{run(DUTY)}</w:rubyBase></w:ruby></w:r>",
        f"{run('Led a team of nine ')}<m:oMath><m:r><m:t>people</m:t></m:r></m:oMath>",
        "<w:r><w:t>Led a team<!-- who? --> of nine people</w:t></w:r>",
    ],
)
def test_runs_are_read_whatever_is_around_them(runs: str) -> None:
    """Directions, links, tags, changes, in each other."""
    assert text_of(f"<w:p>{runs}</w:p>") == DUTY


def test_rows_and_cells_may_be_wrapped() -> None:
    """In controls that repeat them, for instance."""
    cell = f"<w:sdt><w:sdtContent><w:tc>{paragraph('Clerk')}</w:tc></w:sdtContent></w:sdt>"
    row = f"<w:sdt><w:sdtContent><w:tr>{cell}{cell}</w:tr></w:sdtContent></w:sdt>"
    assert text_of(f"<w:tbl>{row}{row}</w:tbl>") == "Clerk\tClerk\nClerk\tClerk"


def test_a_diagram_is_read_without_its_prompts() -> None:
    """A line for each point."""
    points = "".join(
        f"<dgm:pt {kind}><dgm:prSet {asks}/><dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p>"
        "</dgm:t></dgm:pt>"
        for kind, asks, text in (
            ("", "", "Analyse"),
            ("type='parTrans'", "", "and then"),
            ("", "phldr='1'", "Your text here"),
            ("", "", "Decide"),
        )
    )
    data = f"<dgm:dataModel {_names('dgm')}><dgm:ptLst>{points}</dgm:ptLst></dgm:dataModel>"
    drawing = "<w:drawing><wp:inline><dgm:relIds r:dm='data1'/></wp:inline></w:drawing>"
    body = f"<w:p><w:r>{drawing}</w:r></w:p>"
    pages, warnings, hidden = read_docx(word(body, data1=f" {data}"))
    assert pages == ["Analyse\nDecide"]
    assert hidden[0].text == "Your text here"
    assert warnings == ["3 hidden words were not scored (a prompt of the template)"]


def _names(*prefixes: str) -> str:
    places = {"dgm": f"{OPEN}/drawingml/2006/diagram"}
    names = [f"xmlns:a='{OPEN}/drawingml/2006/main'"]
    return " ".join(names + [f"xmlns:{prefix}='{places[prefix]}'" for prefix in prefixes])


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<w:altChunk r:id='rId7'/>", "an imported part was not read: "),
        ("<w:altChunk r:id='a'/><w:altChunk r:id='b'/>", "an imported part was not read (2 t"),
        ("<w:p><w:r><w:drawing><c:chart/></w:drawing></w:r></w:p>", "a chart was not read: "),
        (
            "<w:p><w:r><w:drawing><dgm:relIds r:dm='x'/></w:drawing></w:r></w:p>",
            "a diagram was",
        ),
    ],
)
def test_what_is_left_out_is_told(body: str, told: str) -> None:
    """With what to do about it."""
    pages, [warning], _ = read_docx(word(paragraph(DUTY) + body))
    assert pages == [DUTY]
    assert warning.startswith(told)
    assert warning.endswith("save the document as PDF to have it read")


@pytest.mark.parametrize(
    "kind",
    [
        MAIN,
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        MAIN.replace("document.main", "template.main"),
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
    ids=["docx", "docm", "dotx", "dotm"],
)
@pytest.mark.parametrize("strict", [False, True])
def test_all_that_word_writes_is_read(kind: str, strict: bool) -> None:
    """With macros, as a template, in Strict Open XML."""
    body = f"<w:p>{run(DUTY, '<w:vanish/>')}{shape(paragraph('In a box'))}</w:p>"
    body += margins("header1 default")
    data = word(body, kind=kind, strict=strict, header1=paragraph("Noor Haddad"))
    pages, _, hidden = read_docx(data)
    assert pages == ["Noor Haddad\n\nIn a box"]
    assert [part.text for part in hidden] == [DUTY]


@pytest.mark.parametrize("suffix", [".docx", ".docm", ".dotx", ".dotm"])
def test_a_word_document_may_be_named_as_word_names_it(suffix: str) -> None:
    """None of these names is a doubt."""
    assert parse_resume(word(paragraph(DUTY * 20)), f"cv{suffix}").warnings == ()


@pytest.mark.parametrize(
    "relation",
    [
        f"<Relationship Id='x' Type='{ROLES}/hyperlink' Target='#_top'/>",
        f"<Relationship Id='x' Type='{ROLES}/image' Target='NULL'/>",
        f"<Relationship Id='x' Type='{ROLES}/image' Target='../NULL'/>",
        f"<Relationship Id='x' Type='{ROLES}/image' Target='media/gone.png'/>",
        f"<Relationship Id='x' Type='{ROLES}/styles' Target='gone.xml'/>",
        f"<Relationship Id='x' Type='{ROLES}/hyperlink' Target='https://[' "
        "TargetMode='External'/>",
        "<Relationship Id='x'/>",
    ],
)
def test_what_leads_nowhere_is_passed_over(relation: str) -> None:
    """Links to bookmarks, missing pictures and thumbnails: Word opens such files."""
    body = f"<w:p><w:hyperlink r:id='x'>{run(DUTY)}</w:hyperlink></w:p>"
    body += margins("header9 default")
    assert text_of(body, relations=relation) == DUTY


@pytest.mark.parametrize("part", ["styles", "theme", "settings", "footnotes"])
def test_a_damaged_part_is_told_and_the_others_are_read(part: str) -> None:
    """Only without its body is a document damaged."""
    pages, [warning], _ = read_docx(word(paragraph(DUTY), **{part: " <broken"}))
    assert pages == [DUTY]
    assert warning.startswith(f"a damaged part ({part}) was not read")


@pytest.mark.parametrize("which", ["header", "footer"])
def test_a_damaged_header_is_told(which: str) -> None:
    """As any other part."""
    body = paragraph(DUTY) + margins(f"{which}1 default")
    pages, [warning], _ = read_docx(word(body, **{f"{which}1": " <broken"}))
    assert (pages, warning.startswith(f"a damaged part ({which})")) == ([DUTY], True)


@pytest.mark.parametrize(
    "body",
    [
        "<w:p><w:r><w:rPr><w:sz w:val='x'/><w:color w:val='zz'/><w:shd w:val='pct99x'/>"
        "<w:w w:val=''/></w:rPr><w:t>Led</w:t><w:br w:type='odd'/></w:r></w:p>",
        "<w:tbl/><w:tbl><w:tr/></w:tbl><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='-9'/>"
        f"</w:tcPr>{paragraph(DUTY)}</w:tc></w:tr></w:tbl>",
        "<w:p><w:r><w:fldChar/><w:fldChar w:fldCharType='end'/><w:footnoteReference/>"
        "<w:drawing/><w:pict/><w:object/></w:r></w:p>",
        "<mc:AlternateContent/><w:sdt/><w:p><mc:AlternateContent><mc:Choice/>"
        "</mc:AlternateContent></w:p>",
        shape(paragraph(DUTY)).replace("cx='", "cx='x"),
    ],
)
def test_odd_values_are_borne(body: str) -> None:
    """They count as not said."""
    assert DUTY in read_docx(word(body + paragraph(DUTY))).pages[0]


def test_an_entity_is_not_put_in() -> None:
    """A short document cannot unfold to a long one."""
    types = "<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]>"
    data = word(f"<w:p><w:r><w:t>&b;</w:t></w:r></w:p>{paragraph(DUTY)}")
    assert "lol" not in read_docx(_with_start(data, types)).pages[0]


def _with_start(data: bytes, start: str) -> bytes:
    return _changed(data, lambda text: start.encode() + text)


def _changed(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    result = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(result, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(name, change(text) if name == "word/document.xml" else text)
    return result.getvalue()


def test_deep_nesting_is_borne_or_refused() -> None:
    """As deep as XML goes; beyond, the document is damaged."""
    for depth in (20, 80, 4000):
        cells = (
            "<w:tbl><w:tr><w:tc>" * depth + paragraph(DUTY) + "</w:tc></w:tr></w:tbl>" * depth
        )
        try:
            assert read_docx(word(cells)).pages == [DUTY]
        except ResumeReadError as error:
            assert (depth, error.kind) == (4000, "damaged")


def test_a_document_without_a_body_is_damaged() -> None:
    """There is nothing to fall back to."""
    with pytest.raises(ResumeReadError, match="truncated or damaged"):
        read_docx(_changed(word(""), lambda text: text.replace(b"w:body", b"w:torso")))


@pytest.mark.parametrize("heading", ["Experience", "EDUCATION:", "Skills"])
def test_the_heading_of_a_template_that_was_left_as_it_is_stays_one(heading: str) -> None:
    """Templates offer headings as prompts; people keep their words, and the page shows them."""
    asks = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
    control = f"{asks}{run(heading)}</w:sdtContent></w:sdt>"
    assert text_of(f"<w:p>{control}</w:p>{paragraph(DUTY)}").split() == [heading, *DUTY.split()]


@pytest.mark.parametrize("blank", ["", " "])
def test_a_symbol_keeps_the_words_beside_it_apart(blank: str) -> None:
    """As a bullet between two places does; of its font it is a picture, and no letter."""
    sign = "<w:r><w:sym w:font='Wingdings' w:char='F09F'/></w:r>"
    line = f"{run('Lisbon' + blank)}{sign}{run(blank + 'Portugal')}"
    told = paragraph("Kept the ledger of nine ferries through two winters")
    found = parse_resume(word(f"<w:p>{line}</w:p>{told}"), "cv.docx")
    assert "Lisbon Portugal" in found.text


def test_parts_whose_names_have_backslashes_are_found() -> None:
    """Some programs of Windows part folders so, against the standard; Word opens that."""
    whole = word(paragraph("Led nine people"), header1=paragraph("Noor Haddad"))
    data = BytesIO()
    with ZipFile(BytesIO(whole)) as before, ZipFile(data, "w") as archive:
        for name in before.namelist():
            archive.writestr(name.replace("/", "\\"), before.read(name))
    assert b"word\\document.xml" in data.getvalue()
    assert parse_resume(data.getvalue(), "cv.docx").text == (
        parse_resume(whole, "cv.docx").text
    )
