"""Résumés as programs write them, odd but honest: nothing is lost, and nothing added."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from formatted import MADE, as_odt, as_page, email, odt, rtf
from worded import paragraph, run, word

from matcher import RoleMatcher
from matcher.errors import ResumeReadError
from matcher.readers import parse_resume

DUTY = "Led a team of nine people"


def read(data: bytes | str, name: str = "cv") -> str:
    """Return the text of a file."""
    return parse_resume(data.encode() if isinstance(data, str) else data, name).text


def test_one_resume_is_one_result_in_every_format(
    resume_text: str, whole_documents: dict[str, bytes]
) -> None:
    """Also in those that have a look: the same verdicts, the score within 0.02."""
    zipped = BytesIO()
    with ZipFile(zipped, "w") as archive:
        archive.writestr("cv.txt", resume_text)
    marked = "".join(
        f"## {line}\n" if line.isupper() else f"{line.replace('• ', '- ')}\n"
        for line in resume_text.split("\n")
    )
    every = {
        **{name: make(resume_text) for name, make in MADE.items()},
        **{f"cv{suffix}": data for suffix, data in whole_documents.items()},
        "cv.md": marked.encode(),
        "cv.doc": MADE["cv.rtf"](resume_text),
        "zip.eml": email("See below", cv_zip=zipped.getvalue()),
    }
    model = RoleMatcher.load()
    plain = model.match(parse_resume(resume_text.encode(), "cv.txt"))
    for name, data in every.items():
        result = model.match(parse_resume(data, name))
        assert abs(result.score - plain.score) < 0.02, name
        assert [one.verdict for one in result.competencies] == [
            one.verdict for one in plain.competencies
        ], name


TITLED = "<{0}s><{0}><Title>{1}</Title><Description>&lt;p>{2}&lt;/p></Description></{0}></{0}s>"
PERIOD = (
    "<{0}><StartDate><FormattedDateTime>2018-10-01</FormattedDateTime></StartDate><EndDate>"
    "<FormattedDateTime>2020-05-31</FormattedDateTime></EndDate><{1}>false</{1}></{0}>"
)
EUROPASS = (
    "<?xml version='1.0'?><Candidate xmlns='http://www.europass.eu/1.0'><CandidatePerson>"
    "<PersonName><GivenName>Noor</GivenName><FamilyName>Haddad</FamilyName></PersonName>"
    "<PrimaryLanguageCode name='NORMAL'>ara</PrimaryLanguageCode></CandidatePerson>"
    "<CandidateProfile><ExecutiveSummary>&lt;p>Bakes &lt;b>bread&lt;/b>&lt;br/>and pies&lt;/p>"
    "</ExecutiveSummary><EmploymentHistory><EmployerHistory><OrganizationName>Oven"
    "</OrganizationName><PositionHistory><PositionTitle>Baker</PositionTitle>"
    + PERIOD.format("EmploymentPeriod", "CurrentIndicator")
    + "<Description>&lt;strong>Led&lt;/strong> nine people</Description></PositionHistory>"
    "</EmployerHistory></EmploymentHistory><EducationHistory><EducationOrganizationAttendance>"
    "<OrganizationName>Leeds</OrganizationName>"
    + PERIOD.format("AttendancePeriod", "Ongoing")
    + "<EducationDegree><DegreeName>Diploma</DegreeName></EducationDegree>"
    "</EducationOrganizationAttendance></EducationHistory><Licenses><License><LicenseTypeCode>"
    "C</LicenseTypeCode></License></Licenses><PublicationHistory><Publication>"
    "<FormattedPublicationDescription>&lt;p>On rye&lt;/p></FormattedPublicationDescription>"
    "<Title>Crumbs</Title><Year>2019</Year></Publication></PublicationHistory>"
    "<PersonQualifications><PersonCompetency><CompetencyID schemeName='NORMAL'>fra"
    "</CompetencyID><TaxonomyID>language</TaxonomyID><CompetencyDimension>"
    "<CompetencyDimensionTypeCode>CEF-Writing-Production</CompetencyDimensionTypeCode><Score>"
    "<ScoreText>A2</ScoreText></Score></CompetencyDimension><CompetencyDimension>"
    "<CompetencyDimensionTypeCode>CEF-Speaking-Interaction</CompetencyDimensionTypeCode><Score>"
    "<ScoreText>B1</ScoreText></Score></CompetencyDimension></PersonCompetency>"
    "</PersonQualifications><Skills><SkillsGroup><Title>Tools</Title><PersonCompetency>"
    "<TaxonomyID>Digital_Skill</TaxonomyID><CompetencyName>Excel</CompetencyName>"
    "</PersonCompetency></SkillsGroup></Skills>"
    + TITLED.format("ManagementAndLeadershipSkill", "Rotas", "Planned shifts")
    + TITLED.format("VoluntaryWork", "Lock keeper", "Kept locks")
    + "<Others><Title>Hobbies</Title><Other><Title>Rowing</Title></Other></Others>"
    "</CandidateProfile></Candidate>"
)


def test_every_section_of_a_new_europass_is_read() -> None:
    """Below its heading, with dates and languages as résumés write them."""
    assert read(EUROPASS, "cv.xml").split("\n\n") == [
        "Noor Haddad", "SUMMARY", "Bakes bread", "and pies",
        "EXPERIENCE", "Baker, Oven, 10/2018 – 05/2020", DUTY.replace("a team of ", ""),
        "EDUCATION", "Diploma, Leeds, 10/2018 – 05/2020",
        "VOLUNTEERING", "Lock keeper", "Kept locks", "PUBLICATIONS", "Crumbs, 2019", "On rye",
        "SKILLS", "Excel", "Rotas", "Planned shifts", "LANGUAGES", "Arabic", "French, B1",
        "DRIVING LICENCE", "C", "HOBBIES", "Rowing",
    ]  # fmt: skip
    wide = EUROPASS.replace("?>", " encoding='utf-16'?>", 1).encode("utf-16")
    assert read(wide, "cv.xml") == read(EUROPASS, "cv.xml")


@pytest.mark.parametrize(
    ("resume", "shown"),
    [
        ({"work": [{"position": "Baker", "highlights": [DUTY]}]}, f"Baker\n\n• {DUTY}"),
        ({"basics": {}, "work": {"position": "Baker"}}, "Baker"),
        ({"basics": {}, "work": [{"name": "Oven", "highlights": DUTY}]}, f"Oven\n\n• {DUTY}"),
        ({"basics": {}, "work": [{"summary": f"<p>{DUTY} &amp; won</p>"}]}, f"{DUTY} & won"),
        ({"basics": {}, "work": [{"summary": "**Led** [it](http://x.example)"}]}, "Led it"),
        ({"basics": {}, "languages": "French, Arabic", "work": []}, "• French, Arabic"),
        ({"basics": {"summary": [DUTY, "Won it"]}, "work": []}, f"{DUTY}\n\nWon it"),
        ({"basics": {}, "work": [{"highlights": [{"text": DUTY}]}]}, f"• {DUTY}"),
        ({"$schema": "https://x.example/jsonresume", "skills": ["SQL"]}, "• SQL"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_json_resume_may_be_loose(
    resume: dict[str, object], shown: str, encoding: str
) -> None:
    """Parts missing, one thing where a list should be, marks in its texts, any Unicode."""
    text = read(json.dumps(resume).encode(encoding), "cv.json")
    assert text.partition("\n\n")[2] == shown


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("# Noor\n\n## Jobs\n\n- Wrote C\\# and C\\+\\+\n",
         "Noor\n\nJobs\n\n• Wrote C# and C++"),
        ("## Jobs\n\n## Skills\n\n> Baking\n", "Jobs\n\nSkills\n\nBaking"),
        ("Jobs\n\n1. Led it\n1. Won it\n", "Jobs\n\n• Led it\n\n• Won it"),
        ("+++\ntitle = 'Mine'\n[menu]\n+++\nLed it\n", "Led it"),
        ("\ufeff---\r\ntitle: Mine\r\n---\r\nLed it\r\n", "Led it"),
        ("# Noor\n\n## :oven: Jobs {#jobs .first}\n\n:::\nLed it\n:::\n\\newpage\n",
         "Noor\n\nJobs\n\nLed it"),
        ("# Noor\n\n## Tools\n\n[[Jira]], [[x|Excel]], ==SQL==\n",
         "Noor\n\nTools\n\nJira, Excel, SQL"),
        ("<div align='center'>\n\n# Noor\n\n</div>\n\n## Jobs\n\n- Led it\n",
         "Noor\n\nJobs\n\n• Led it"),
        ("Ratio 10:30:20 # 5 in sales\n# 1 in rye", "Ratio 10:30:20 # 5 in sales\n# 1 in rye"),
    ],
)  # fmt: skip
def test_markdown_of_any_program_is_read_without_its_marks(marked: str, shown: str) -> None:
    """Told by its headings alone, with the marks that sites and converters add."""
    assert read(marked, "cv.md") == shown


def test_a_list_that_has_one_identifier_with_another_is_read() -> None:
    """LibreOffice writes one twice where it keeps a frame twice."""
    listed = "<text:list xml:id='one'><text:list-item>{}</text:list-item></text:list>"
    items = (listed.format(f"<text:p>{text}</text:p>") for text in ("Led it", "Won it"))
    text = read(odt("".join(items)))
    assert text == "• Led it\n• Won it"


ODF_DUTY = f"<text:p>{DUTY}</text:p>"
NUMBER = "<text:page-number>1</text:page-number>"
OF_PAGE = r"{\field{\*\fldinst{ PAGE  \\* MERGEFORMAT }}{\fldrslt{1}}}"
OF_ALL = r"{\field\flddirty{\*\fldinst NUMPAGES}{\fldrslt 2}}"
FIELD = (
    "<p>Page <sdfield type=page>1</sdfield> of <sdfield type=docstat subtype=page>2</sdfield>"
)


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (odt(ODF_DUTY, head=f"<text:p>Page {NUMBER} of {NUMBER}</text:p>"), ""),
        (odt(ODF_DUTY, head=f"<text:p>Noor, page {NUMBER}</text:p>"), "Noor,"),
        (rtf(rf"{{\footer Page {OF_PAGE} of {OF_ALL}\par}}{DUTY}\par"), ""),
        (rtf(rf"{{\footer Page \chpgn\par}}{DUTY}\par"), ""),
        (rtf(rf"{DUTY}\par{{\field{{\*\fldinst HYPERLINK x}}{{\fldrslt Noor}}}}\par"), "Noor"),
        (f"<html><body><p>{DUTY}</p>{FIELD}</body>".encode(), ""),
    ],
)  # fmt: skip
def test_numbers_of_pages_are_no_text(data: bytes, shown: str) -> None:
    """Nor is what stands around them; other fields are."""
    assert {*read(data).split("\n\n")} == {*filter(None, (DUTY, shown))}


@pytest.mark.parametrize(
    "first",
    [
        paragraph("L", own="<w:framePr w:dropCap='drop' w:lines='3'/>"),
        paragraph("L", own="<w:rPr><w:del w:id='1'/></w:rPr>"),
        paragraph("", own="<w:rPr><w:del w:id='1'/></w:rPr>") + paragraph(
            "L", own="<w:rPr><w:moveFrom w:id='1'/></w:rPr>"
        ),
    ],
    ids=["large letter", "deleted end", "moved end"],
)  # fmt: skip
def test_a_paragraph_may_go_on_with_the_one_before(first: str) -> None:
    """Without a blank, which nobody wrote there."""
    body = first + paragraph("ed a team ") + paragraph("of nine")
    assert read(word(body)) == "Led a team\n\nof nine"
    listed = paragraph("Led", own="<w:rPr><w:del w:id='1'/></w:rPr>")
    assert read(
        word(listed + f"<w:tbl><w:tr><w:tc><w:p>{run('it')}</w:p></w:tc></w:tr></w:tbl>")
    ) == ("Led\n\nit")


def archived(page: bytes, encoding: str) -> bytes:
    """Return a web archive of a page, packed into letters."""
    return (
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
        b'Content-Type: text/html; charset="unicode"\nContent-Transfer-Encoding: base64\n\n'
        + base64.encodebytes(page.decode().encode(encoding))
        + b"\n--b--\n"
    )


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_web_archive_is_told_by_its_fields(before: bytes, encoding: str) -> None:
    """In any Unicode, as Word saves it, and behind a byte order mark."""
    assert read(before + archived(as_page(DUTY), encoding), "cv.mht") == DUTY


def test_a_message_of_a_mailbox_is_a_message() -> None:
    """The line between messages is passed over."""
    data = b"From - Mon Jan 01 10:00:00 2024\n" + email("See below", cv_odt=as_odt(DUTY))
    assert read(data, "m.eml") == DUTY


def test_a_resume_in_an_attached_archive_is_read() -> None:
    """What systems leave there is no résumé; what cannot be opened is told."""
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("__MACOSX/._cv.odt", b"x")
        archive.writestr("in.zip", b"x")
        archive.writestr("all/cv.odt", as_odt(DUTY))
    resume = parse_resume(email("See below", all_zip=data.getvalue()), "m.eml")
    assert resume.text == DUTY
    assert resume.warnings[-2:] == (
        "read from cv.odt, attached to the e-mail",
        "also attached and not read: in.zip",
    )
    cut = parse_resume(email("See below", all_zip=data.getvalue()[:50]), "m.eml")
    assert cut.text == "See below"
    assert "not read: all.zip, attached to the e-mail" in cut.warnings


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("<a href='#sdendnote1sym'><sup>i</sup></a>", "Led it"),
        ("<a href='#_edn2'>[ii]</a>", "Led it"),
        ("<a href='#footnote-1'>*</a>", "Led it"),
        ("<a href='#c'>C</a>", "Led itC"),
    ],
)
def test_marks_of_notes_in_a_page_are_no_text(link: str, shown: str) -> None:
    """Letters and stars are marks only where they lead to a note."""
    assert read(f"<html><body><p>Led it{link}</p></body></html>", "cv.html") == shown


STYLED = (
    '<style:style style:name="Caps" style:family="paragraph"><style:text-properties '
    'fo:text-transform="uppercase"/></style:style><style:style style:name="S" '
    'style:family="text"><style:text-properties fo:text-transform="none"/></style:style>'
)


@pytest.mark.parametrize(
    "data",
    [
        odt(
            '<text:p text:style-name="Caps">ski<text:span text:style-name="S">LL</text:span>'
            "s</text:p><text:p>Ran a till</text:p>",
            STYLED,
        ),
        rtf(r"{\caps skil{\caps0 L}s}\par Ran a till\par"),
        rtf(r"\scaps skills\par\plain Ran a till\par"),
        b"<style>i{text-transform:uppercase}</style><i>skills</i><p>Ran a till</p>",
        b"<html><p style='font-variant:small-caps'>ski<b>lls</b></p><p>Ran a till</p></html>",
    ],
)
def test_letters_that_are_shown_as_capitals_are_capitals(data: bytes) -> None:
    """So a heading is told from a line of text as on the page."""
    assert parse_resume(data, "cv").text.split() == ["SKILLS", "Ran", "a", "till"]


def test_a_word_document_of_which_only_the_beginning_came_is_damaged() -> None:
    """It is no archive of something else, whichever part was to come first."""
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", bytes(90))
    with pytest.raises(ResumeReadError, match="truncated or damaged"):
        parse_resume(data.getvalue()[:120], "cv.docx")


HEADED = [["EXPERIENCE", "Projects"], ["Ran a till", "Tide app"], ["Skills", "Languages"]]


def in_page(*rows: list[str]) -> bytes:
    """Return rows as a table of a web page."""
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<html><table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table></html>".encode()


def in_word(*rows: list[str]) -> bytes:
    """Return rows as a table of Word."""
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return word(f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>")


@pytest.mark.parametrize("made", [in_page, in_word])
def test_below_a_row_of_headings_each_cell_belongs_to_its_own(
    made: Callable[..., bytes],
) -> None:
    """Also where rows of headings and of texts take turns; more rows make a table."""
    text = read(made(*HEADED, ["SQL", "French"]))
    assert text.split("\n\n") == [
        *("EXPERIENCE", "Ran a till", "Projects", "Tide app"),
        *("Skills", "SQL", "Languages", "French"),
    ]
    table = [["Skills", "Experience"], ["SQL", "3 years"], ["Java", "2 years"]]
    assert read(made(*table)).split("\n") == ["\t".join(row) for row in table]
