"""What programs and other people put into a résumé, which is none of its words."""

from __future__ import annotations

import base64

import pytest
from formatted import as_page

from matcher.readers import parse_resume

DUTY = "Rebuilt the lantern with two engineers"


def read(text: str | bytes, name: str) -> str:
    """Return the text of a file."""
    return parse_resume(text.encode() if isinstance(text, str) else text, name).text


def test_remarks_of_a_google_document_are_left_out() -> None:
    """With their marks in the text; a paragraph with another link stays."""
    mark = "<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup>"
    remark = "<div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Is it so?</span></p></div>"
    link = "<div><p><a href='#top' id='end'>Lantern keeper</a></p></div>"
    page = f"<html><body><p>{DUTY}{mark} in May</p>{link}{remark}</body></html>"
    assert read(page, "cv.html") == f"{DUTY} in May\n\nLantern keeper"


def test_what_obsidian_adds_to_markdown_is_no_text() -> None:
    """Comments, names of blocks, and the kind of a callout."""
    text = (
        f"# Noor\n\n## Jobs\n\n- {DUTY} ^a1-b\n- Cut costs by 5%% and 6%\n\n"
        "%% ask Ola\nfirst %%\n\n> [!info]- Diploma in optics\n\n[!] Won a prize\n"
    )
    read_text = read(text, "cv.md")
    for left_out in ("a1-b", "Ola", "first", "info"):
        assert left_out not in read_text
    for kept in (DUTY, "5%% and 6%", "Diploma in optics", "[!] Won a prize"):
        assert kept in read_text


@pytest.mark.parametrize(
    "name",
    [
        "=?utf-8?Q?R=C3=A9sum=C3=A9_Noor.txt?=",
        f"=?utf-8?B?{base64.b64encode('Résumé Noor.txt'.encode()).decode()}?=",
        "=?unknown?Q?Noor.txt?=",
    ],
)
def test_a_file_whose_name_is_written_as_headers_are_is_attached(name: str) -> None:
    """As Outlook writes names that are not English."""
    message = (
        "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nSee below\n"
        f'--b\nContent-Type: text/plain; name="{name}"\n'
        f'Content-Disposition: attachment; filename="{name}"\n\n{DUTY}\n--b--\n'
    )
    resume = parse_resume(message.encode(), "m.eml")
    assert resume.text == (DUTY if "unknown" not in name else resume.text)
    assert "Noor" in resume.warnings[-1]


def test_a_study_of_which_a_europass_tells_the_end_alone_has_that() -> None:
    """A post of which it tells the start alone goes on."""
    period = "<Period><{0} year='2009'/></Period>"
    entries = "".join(
        f"<{kind}List><{kind}>{period.format(end)}{said}</{kind}></{kind}List>"
        for kind, end, said in (
            ("WorkExperience", "From", "<Position><Label>Head Keeper</Label></Position>"),
            ("Education", "To", "<Title>Diploma</Title>"),
        )
    )
    text = read(
        "<?xml version='1.0'?><SkillsPassport xmlns='http://europass.cedefop.europa.eu/Europass'>"
        f"<LearnerInfo>{entries}</LearnerInfo></SkillsPassport>",
        "cv.xml",
    )
    assert "Head Keeper, 2009 – Present" in text
    assert "Diploma, 2009" in text
    assert "Diploma, 2009 –" not in text


def test_a_page_without_remarks_is_read_whole() -> None:
    """Links within it are words."""
    assert read(as_page(DUTY), "cv.html") == DUTY
