"""Formats beside PDF, Word and text: the same words, nothing hidden, nothing hostile."""

from __future__ import annotations

import builtins
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from formatted import (
    MADE,
    as_archive,
    as_json,
    as_odt,
    as_page,
    as_rtf,
    email,
    odt,
    outlook,
    rtf,
)

from matcher import RoleMatcher
from matcher.errors import ResumeReadError
from matcher.readers import parse_resume
from matcher.settings import in_force

STUFFED = "product strategy roadmap stakeholders"


def read(data: bytes, name: str = "cv") -> str:
    """Return the text of a file."""
    return parse_resume(data, name).text


def refusal(data: bytes, name: str = "cv") -> ResumeReadError:
    """Return why a file is not read."""
    with pytest.raises(ResumeReadError) as caught:
        parse_resume(data, name)
    return caught.value


@pytest.mark.parametrize("name", MADE)
def test_one_text_reads_the_same_in_every_format(name: str, resume_text: str) -> None:
    """Its words in their order, its items as items."""
    made = parse_resume(MADE[name](resume_text), name)
    assert made.text.split() == resume_text.split()
    assert made.text.count("• ") == resume_text.count("• ")
    assert made.warnings == ()


def test_one_text_scores_the_same_in_every_format(resume_text: str) -> None:
    """As a text file does, with the same verdicts."""
    model = RoleMatcher.load()
    plain = model.match(parse_resume(resume_text.encode(), "cv.txt"))
    for name, make in MADE.items():
        result = model.match(parse_resume(make(resume_text), name))
        assert abs(result.score - plain.score) < 0.02, name
        assert [one.verdict for one in result.competencies] == [
            one.verdict for one in plain.competencies
        ]


@pytest.mark.parametrize(
    ("make", "noun"), [(as_rtf, "an .rtf"), (as_page, "a web page"), (as_archive, "a web page")]
)
def test_a_doc_is_read_as_what_it_is(make: type[bytes], noun: str, resume_text: str) -> None:
    """Portals name rich text and web pages so."""
    resume = parse_resume(make(resume_text), "cv.doc")
    assert resume.warnings == (f"named .doc but is {noun}",)
    assert "Fjordkurier" in resume.text


PAGE = "<html><head><style>{}</style></head><body style='{}'><p>Led nine people</p>{}</body>"
ODF_SPAN = "<text:span text:style-name='w'>{}</text:span>"
ODF_LINE = f"<text:p>Led nine people {ODF_SPAN.format(STUFFED)}</text:p>"
UNSEEN = {
    "white in .rtf": rtf(rf"Led nine people {{\cf2 {STUFFED}}}\par"),
    "hidden in .rtf": rtf(rf"Led nine people {{\v {STUFFED}}}\par"),
    "deleted in .rtf": rtf(rf"Led nine people {{\deleted {STUFFED}}}\par"),
    "tiny in .rtf": rtf(rf"Led nine people {{\fs1 {STUFFED}}}\par"),
    "display": PAGE.format("", "", f"<p style='display:none'>{STUFFED}</p>").encode(),
    "visibility": PAGE.format("", "", f"<b style='visibility:hidden'>{STUFFED}</b>").encode(),
    "attribute": PAGE.format("", "", f"<div hidden><p>{STUFFED}</p></div>").encode(),
    "white": PAGE.format("", "", f"<p style='color:#fff'>{STUFFED}</p>").encode(),
    "black on black": PAGE.format("", "", f"<p style='background:#000'>{STUFFED}</p>").encode(),
    "font": PAGE.format("", "", f"<font color=white>{STUFFED}</font>").encode(),
    "change": PAGE.format("", "", f"<p><del>{STUFFED}</del></p>").encode(),
    "size": PAGE.format("", "", f"<p style='font-size:1px'>{STUFFED}</p>").encode(),
    "opacity": PAGE.format("", "", f"<p style='opacity:0'>{STUFFED}</p>").encode(),
    "off": PAGE.format("", "", f"<p style='text-indent:-9999px'>{STUFFED}</p>").encode(),
    "class": PAGE.format("p .k {display: none}", "", f"<p><i class=k>{STUFFED}</i>").encode(),
    "screen": PAGE.format(
        "@media screen { #k {color: white !important} }",
        "",
        f"<p id=k style='color:red'>{STUFFED}",
    ).encode(),
    "Word": PAGE.format("", "", f"<span style='mso-hide:all'>{STUFFED}</span>").encode(),
    "white in .odt": odt(
        ODF_LINE,
        "<style:style style:name='w' style:family='text'><style:text-properties"
        " fo:color='#ffffff'/></style:style>",
    ),
    "hidden in .odt": odt(
        ODF_LINE,
        "<style:style style:name='v' style:family='text'><style:text-properties"
        " text:display='none'/></style:style><style:style style:name='w' style:family='text'"
        " style:parent-style-name='v'/>",
    ),
    "deleted in .odt": odt(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>"
        f"{STUFFED}</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>Led nine people</text:p>"
    ),
    "section of .odt": odt(
        f"<text:section text:display='none'><text:p>{STUFFED}</text:p></text:section>"
        "<text:p>Led nine people</text:p>"
    ),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_what_nobody_sees_is_set_apart(name: str) -> None:
    """It is no text of the résumé, and a warning counts its words."""
    resume = parse_resume(UNSEEN[name], "cv")
    assert resume.text == "Led nine people"
    assert [one.text for one in resume.hidden] == [STUFFED]
    assert any(warning.startswith("4 hidden words were") for warning in resume.warnings)


@pytest.mark.parametrize(
    "data",
    [
        PAGE.format("", "background:#222", "<p style='color:white'>Sold bread</p>").encode(),
        PAGE.format(".k{display:none} .k{display:block}", "", "<p class=k>Sold bread").encode(),
        PAGE.format("@media print{p{display:none}}", "", "<p>Sold bread").encode(),
        PAGE.format(
            "", "visibility:hidden", "<p style='visibility:visible'>Sold bread"
        ).encode(),
        rtf(r"Led nine people\par{\highlight1\cf2 Sold bread}\par"),
        rtf(r"Led nine people\par{\v\plain Sold bread}\par"),
    ],
)
def test_what_is_seen_after_all_is_read(data: bytes) -> None:
    """Light upon dark, what a later rule shows, what only a printer hides."""
    assert "Sold bread" in read(data)


def test_pages_without_visible_text_are_refused() -> None:
    """Nothing of them can be scored."""
    assert (
        refusal(f"<html><body><p hidden>{STUFFED}</p></body></html>".encode()).kind == "empty"
    )


def test_text_whose_background_stands_elsewhere_is_told() -> None:
    """A sheet that is not in the file may paint behind it."""
    page = "<html><link rel=stylesheet href=a.css><p style='color:#fff'>Led nine people</p>"
    resume = parse_resume(page.encode(), "cv.html")
    assert resume.text == "Led nine people"
    assert "3 words may not be visible: what lies behind is not known" in resume.warnings


def test_tables_notes_boxes_and_margins_of_rtf_stand_once() -> None:
    """Rows as lines, notes and boxes below their paragraph, headers above all."""
    text = read(
        rtf(
            r"{\footer Foot\par}{\header Noor Haddad\par}Led{\footnote of nine}\par"
            r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Sold bread\par}}{\shprslt x}}"
            r"Ran\par\trowd\pard\intbl SQL\cell 8 years\cell\row\pard\intbl Go\cell 2\cell\row"
            r"\pard{\field{\*\fldinst HYPERLINK x}{\fldrslt a link}}{\*\new gone}\par"
        )
    )
    assert text.split("\n\n") == [
        "Noor Haddad", "Led", "of nine", "Ran", "Sold bread", "SQL\t8 years\nGo\t2", "a link",
        "Foot",
    ]  # fmt: skip


def test_letters_of_rtf_are_those_of_their_font() -> None:
    """By code page, by number, in two numbers, and of fonts of signs."""
    head = rb"{\rtf1\ansi{\fonttbl{\f0\fcharset0 A;}{\f2\fcharset238 B;}{\f3\fcharset128 C;}}"
    data = (
        head
        + rb"\f0 Caf\'e9 {\f2 \'b3\'f3d\'9f} {\f3 \'93\'fa} \u8364\'80 \uc0\u-10179\u-8704}"
    )
    assert read(data) == "Café łódź 日 € \U0001f600"


def test_an_odt_is_read_wholly() -> None:
    """Headers, notes, frames, nested lists, tables, blanks and breaks."""
    body = (
        "<text:p>Noor<text:s/>Haddad<text:line-break/>Baker<text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>of nine</text:p></text:note-body>"
        "</text:note><draw:frame><draw:text-box><text:p>Sold bread</text:p></draw:text-box>"
        "</draw:frame></text:p>"
        "<text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Two"
        "</text:p></text:list-item></text:list></text:list-item></text:list><table:table>"
        "<table:table-row><table:table-cell><text:p>SQL</text:p></table:table-cell>"
        "<table:table-cell><text:p>8 years</text:p></table:table-cell></table:table-row>"
        "</table:table><office:annotation><text:p>A comment</text:p></office:annotation>"
    )
    assert read(odt(body, head="<text:p>Curriculum vitae</text:p>")).split("\n\n") == [
        "Curriculum vitae", "Noor Haddad\nBaker", "of nine", "Sold bread", "• One\n• Two",
        "SQL\t8 years",
    ]  # fmt: skip


def test_an_encrypted_odt_says_so() -> None:
    """Its parts are there and cannot be read."""
    data = BytesIO(as_odt("Led nine people"))
    with ZipFile(data, "a") as archive:
        archive.writestr("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
    assert refusal(data.getvalue()).kind == "encrypted"


@pytest.mark.parametrize(
    ("foot", "is_kept"),
    [
        ("Powered by Blog · Share on Facebook · Subscribe to our newsletter", False),
        ("<p>© 2024 Noor Haddad. All rights reserved.</p><a>Privacy policy</a>", False),
        ("<ul><li>Home<li>Contact<li>Back to top</ul>", False),
        ("Bakes for weddings too", True),
        ("Powered by Blog · Baker since 2009", True),
        ("noor@example.org", True),
        ("Built ovens for nine bakeries", True),
    ],
)
def test_the_foot_of_a_page_is_read_if_it_tells_of_a_person(
    foot: str, *, is_kept: bool
) -> None:
    """All of it, then: what only the site says is no evidence of anything."""
    page = f"<html><body><main>Noor Haddad</main><footer>{foot}</footer></body></html>"
    assert (read(page.encode()) != "Noor Haddad") == is_kept


def test_rows_and_breaks_of_a_page_are_lines() -> None:
    """Cells side by side, layout tables as blocks, menus and scripts left out."""
    page = (
        b"<html><body><nav>Home</nav><script>x</script>Noor <b>Haddad</b><br>Baker"
        b"<table><tr><td>SQL<td>8 years</table>"
        b"<table><tr><td><p>Led</p><p>Ran</p><td><ul><li><p>Sold</p></ul></table>"
    )
    assert read(page).split("\n\n") == [
        "Noor Haddad\nBaker",
        "SQL\t8 years",
        "Led",
        "Ran",
        "• Sold",
    ]


def test_the_numbers_of_notes_in_a_page_are_no_text() -> None:
    """They lead to the note and back, and would be glued to words."""
    page = (
        b"<html><p>Led<a href='#n1'><sup>1</sup></a> it<div><a href='#b1'>[1]</a> of nine</div>"
    )
    assert read(page) == "Led it\n\nof nine"


RESUME = {
    "basics": {"name": "Noor Haddad", "label": "Baker", "summary": "Bakes bread."},
    "work": [
        {
            "name": "Oven", "position": "Lead", "startDate": "2018-01-01", "endDate": "2020-05",
            "summary": "A mill.", "highlights": ["Led nine people", "Sold bread"],
        }
    ],
    "education": [{"institution": "Leeds", "area": "Grain", "studyType": "BSc"}],
    "skills": [{"name": "Analytics", "level": "Master", "keywords": ["SQL", "R"]}],
    "languages": [{"language": "French", "fluency": "Fluent"}],
    "interests": 3,
}  # fmt: skip


def test_a_json_resume_is_read_in_sections() -> None:
    """As a theme shows it."""
    assert read(as_json(RESUME), "cv.json").split("\n\n") == [
        "Noor Haddad\nBaker", "SUMMARY", "Bakes bread.", "EXPERIENCE",
        "Lead, Oven, 01/2018 – 05/2020", "A mill.", "• Led nine people\n• Sold bread",
        "EDUCATION", "BSc, Grain, Leeds", "SKILLS", "• Analytics (Master): SQL, R",
        "LANGUAGES", "• French (Fluent)",
    ]  # fmt: skip


@pytest.mark.parametrize("value", [None, 3, "x", [], [[]], {"a": {}}, [None, 1, {"name": {}}]])
def test_json_of_other_shapes_raises_nothing_else(value: object) -> None:
    """Any value may stand anywhere."""
    for key in RESUME:
        changed = RESUME | {key: value}
        assert "Noor" in read(as_json(changed)) or key == "basics"


def test_other_json_is_refused_by_its_name() -> None:
    """No passages are made of data."""
    assert "a JSON file that is no JSON Resume" in refusal(b'{"a": [1, 2, 3]}').message


EUROPASS = (
    "<?xml version='1.0'?><SkillsPassport xmlns='http://europass.cedefop.europa.eu/Europass'>"
    "<LearnerInfo><Identification><PersonName><FirstName>Noor</FirstName><Surname>Haddad</Surname>"
    "</PersonName></Identification><WorkExperienceList><WorkExperience><Period>"
    "<From year='2018' month='--10'/><To year='2020'/></Period><Position><Label>Baker</Label>"
    "</Position><Activities>&lt;p>Led &lt;b>nine&lt;/b> people&lt;/p>&lt;ul>&lt;li>Sold bread"
    "&lt;/li>&lt;/ul></Activities><Employer><Name>Oven</Name></Employer></WorkExperience>"
    "</WorkExperienceList></LearnerInfo></SkillsPassport>"
)
NEW_EUROPASS = (
    "<Candidate xmlns='http://www.europass.eu/1.0'><CandidatePerson><PersonName><GivenName>Noor"
    "</GivenName><FamilyName>Haddad</FamilyName></PersonName></CandidatePerson><CandidateProfile>"
    "<EmploymentHistory><EmployerHistory><OrganizationName>Oven</OrganizationName>"
    "<PositionHistory><PositionTitle>Baker</PositionTitle><EmploymentPeriod><StartDate>"
    "<FormattedDateTime>10/2018</FormattedDateTime></StartDate><EndDate><FormattedDateTime>2020"
    "</FormattedDateTime></EndDate></EmploymentPeriod><Description>&lt;p>Led &lt;b>nine&lt;/b> "
    "people&lt;/p>&lt;ul>&lt;li>Sold bread&lt;/li>&lt;/ul></Description></PositionHistory>"
    "</EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>"
)


@pytest.mark.parametrize("xml", [EUROPASS, NEW_EUROPASS])
def test_a_europass_is_read_old_and_new(xml: str) -> None:
    """Its entries below their headings, its descriptions as the HTML that they are."""
    assert read(xml.encode(), "cv.xml").split("\n\n") == [
        "Noor Haddad", "EXPERIENCE", "Baker, Oven, 10/2018 – 2020", "Led nine people",
        "• Sold bread",
    ]  # fmt: skip


def test_languages_of_an_old_europass_stand_once() -> None:
    """Below their heading with their level, and without the code; no skills beside."""
    languages = (
        "<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Code>ar</Code><Label>"
        "Arabic</Label></Description></MotherTongue></MotherTongueList><ForeignLanguageList>"
        "<ForeignLanguage><Description><Code>fr</Code><Label>French</Label></Description>"
        "<ProficiencyLevel><Listening>C1</Listening><SpokenInteraction>B2</SpokenInteraction>"
        "</ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic><Computer>"
        "<Description>Tills</Description></Computer></Skills></LearnerInfo>"
    )
    text = read(EUROPASS.replace("</LearnerInfo>", languages).encode(), "cv.xml")
    assert text.split("\n\n")[5:] == ["SKILLS", "Tills", "LANGUAGES", "Arabic", "French, B2"]


@pytest.mark.parametrize(("make", "noun"), [(email, "eml"), (outlook, "msg")])
def test_of_a_message_the_attached_resume_is_read(make: type[bytes], noun: str) -> None:
    """The one that is named so, not the letter; a warning says which."""
    letter, resume = as_page("Dear all"), as_odt("Led nine people")
    read_one = parse_resume(
        make("Please see below.", Cover_Letter_html=letter, Noor_CV_odt=resume), f"m.{noun}"
    )
    assert read_one.text == "Led nine people"
    assert "read from Noor_CV.odt, attached to the e-mail" in read_one.warnings
    assert "also attached and not read: Cover_Letter.html" in read_one.warnings


@pytest.mark.parametrize("make", [email, outlook])
def test_of_a_message_without_a_document_its_text_is_read(make: type[bytes]) -> None:
    """And what is attached beside it told."""
    resume = parse_resume(make("Led nine people", face_png=b"\x89PNG" + bytes(50)), "m")
    assert resume.text == "Led nine people"
    assert "not read: face.png, attached to the e-mail" in resume.warnings


@pytest.mark.parametrize("make", [email, outlook])
def test_that_the_text_of_a_message_was_not_scored_is_told(make: type[bytes]) -> None:
    """Where it has one, and what is attached was taken."""
    told, led = "the text of the e-mail itself was not scored", "Led nine people"
    both = make("I have run Kafka in production", Noor_CV_odt=as_odt(led))
    assert told in parse_resume(both, "m").warnings
    assert told not in parse_resume(make("", Noor_CV_odt=as_odt(led)), "m").warnings
    assert told not in parse_resume(make(led), "m").warnings


def test_what_is_wrong_with_the_attached_file_is_said_of_it() -> None:
    """Its name stands before the fault."""
    error = refusal(email("See below", cv_docx=b"PK\x03\x04word/document.xml" + bytes(90)))
    assert error.message.startswith("the attached cv.docx: the .docx is truncated or damaged")


OLD_WORD = b"\xd0\xcf\x11\xe0" + bytes(600)


@pytest.mark.parametrize(
    ("body", "attached"),
    [
        ("See below", {"report_doc": OLD_WORD}),
        ("Dear all, " + 90 * "it is a fine day, ", {"Noor_CV_doc": OLD_WORD}),
        ("See below", {"face_png": b"\x89PNG" + bytes(50), "cv_doc": OLD_WORD}),
        ("See below", {"CV_jpg": b"\xff\xd8\xff" + bytes(50)}),
    ],
)
def test_a_letter_is_not_scored_for_the_resume_that_cannot_be_read(
    body: str, attached: dict[str, bytes]
) -> None:
    """What the attached file is, and the way out, is the error."""
    error = refusal(email(body, **attached))
    assert error.kind == "unsupported"
    assert error.message.startswith("the attached ")
    assert "save the résumé as" in error.message


def test_a_message_that_was_not_sent_yet_is_a_message() -> None:
    """It has no receiver, and need not have a sender."""
    head = "Subject: CV\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    coded = (
        f"{head}X-Unsent: 1\nContent-Transfer-Encoding: quoted-printable\n\nLed nine peo=\nple"
    )
    assert read(coded.encode(), "draft.eml") == "Led nine people"


def test_messages_in_messages_are_bounded() -> None:
    """Two are opened, ten are not."""
    data = as_odt("Led nine people")
    name = "cv_odt"
    for _ in range(2):
        data, name = email("See below", **{name: data}), "m_eml"
    assert read(data) == "Led nine people"
    for _ in range(10):
        data = email("See below", m_eml=data)
    assert refusal(data).kind == "unsupported"


def test_an_outlook_message_without_its_library_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The extra is named."""
    real = builtins.__import__

    def missing(name: str, *rest: object) -> object:
        if name == "olefile":
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    data = outlook("Led nine people")
    monkeypatch.setattr(builtins, "__import__", missing)
    assert "pip install olefile" in refusal(data).message


def test_a_bomb_in_an_odt_is_not_unpacked() -> None:
    """By the size that the archive declares."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", b" " * (in_force().part_bytes + 1))
    assert refusal(data.getvalue()).kind == "too-large"


ENTITIES = (
    "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
    + "".join(
        f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "<!ENTITY file SYSTEM 'file:///etc/hostname'>]>"
)
HOSTILE = {
    "entities": EUROPASS.replace("<SkillsP", ENTITIES + "<SkillsP", 1)
    .replace("Baker", "&i;&file;")
    .encode(),
    "deep page": b"<html>" + b"<div>" * 100_000 + b"x",
    "deep list": b"<html>" + b"<ul><li>" * 1_000 + b"x",
    "deep table": b"<html>" + b"<table><tr><td>" * 1_000 + b"x",
    "deep rtf": b"{\\rtf1" + b"{" * 100_000 + b"x",
    "open rtf": b"{\\rtf1\\" + b"'" * 50_000 + b"\\u" * 1000 + b"\\bin-5 \\bin99999999 x",
    "ends of rtf": b"{\\rtf1 a" + b"}" * 50_000 + b"\\cell\\row\\cell\\cf99999\\fs-4 b",
    "deep json": b'{"basics": ' + b"[" * 100_000,
    "deep odt": odt("<text:span>" * 5_000 + "</text:span>" * 5_000),
    "styles": b"<html><style>" + b"a " * 50_000 + b"{color:red}" * 9_000 + b"</style>x",
    "selectors": b"<html><style>"
    + b"div div div p{color:white}" * 50
    + b"</style>"
    + b"<div>" * 200
    + b"<p>x</p>" * 200,
    "boundaries": b"Content-Type: multipart/mixed; boundary=a\nTo: b\nFrom: c\n\n"
    + b"--a\n" * 9_000,
    "outlook": outlook("Led nine people")[:2000],
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_in_text_or_in_an_error_of_ours(name: str) -> None:
    """Nothing is put in, nothing is fetched, nothing is followed to the end of the stack."""
    try:
        text = read(HOSTILE[name])
    except ResumeReadError as error:
        assert error.message
    else:
        assert len(text) < len(HOSTILE[name]) + 100


@pytest.mark.parametrize("name", MADE)
def test_damage_anywhere_raises_nothing_else(name: str, resume_text: str) -> None:
    """Bytes overwritten and ends cut off."""
    whole, random = MADE[name](resume_text), Random(7)  # noqa: S311
    for _ in range(25):
        data = bytearray(whole)
        for _ in range(random.randrange(30)):
            data[random.randrange(len(data))] = random.randrange(256)
        try:
            read(bytes(data[: random.randrange(len(data) // 2, len(data))]), name)
        except ResumeReadError as error:
            assert error.message


def test_what_was_entered_into_the_form_of_a_saved_page_is_read() -> None:
    """Lines as they were written; not what is no text of a person, or is not shown."""
    page = """<html><body><form>
    <h2>Experience</h2>
    <p><label>Post</label> <input type="text" value="Stoker of the ferry"></p>
    <textarea name="what">Fed the boilers of the ferry
Painted its hull</textarea>
    <p>Country <select><option>Oman</option><option selected>Norway</option></select></p>
    <input type="search" value="Find jobs"><input type="submit" value="Apply now">
    <input type="hidden" value="token"><input type="password" value="secret">
    <p><input type="checkbox" value="yes" checked> I agree</p>
    <input style="display:none" value="trap for robots">
    </form></body></html>"""
    read_page = parse_resume(page.encode(), "form.html")
    assert list(filter(None, read_page.text.split("\n"))) == [
        "Experience",
        "Post Stoker of the ferry",
        "Fed the boilers of the ferry",
        "Painted its hull",
        "Country Norway",
        "I agree",
    ]
