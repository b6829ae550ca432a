"""Reading plain text: encodings, and bytes that are no text."""

from __future__ import annotations

import pytest

from matcher.errors import ReadErrorKind, ResumeReadError
from matcher.readers import parse_resume
from matcher.readers.plain import decode_plain, read_plain

TEXT = "Zoë’s résumé\n• ran a café, 2019 – 2021\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_common_encodings_are_told_apart(encoding: str) -> None:
    """UTF-8, UTF-16 with a mark and Windows-1252 give the same text."""
    assert read_plain(TEXT.encode(encoding))[:2] == ([TEXT], [])


def test_big_endian_utf16_is_known_by_its_mark() -> None:
    """The byte order mark says which byte comes first."""
    assert read_plain(("\ufeff" + TEXT).encode("utf-16-be"))[:2] == ([TEXT], [])


def test_a_broken_end_does_not_spoil_a_text_with_a_mark() -> None:
    """A character cut in half at the end is replaced."""
    assert read_plain(TEXT.encode("utf-16")[:-1])[0] == [TEXT[:-1] + "\ufffd"]


@pytest.mark.parametrize("text", ["a\tb\r\nc\f", "# 1 of 2\n* Led a team\n", "履歴書", ""])
def test_text_is_left_as_it_is(text: str) -> None:
    """Layout characters are the business of others, and one sign alone is no Markdown."""
    assert read_plain(text.encode())[:2] == ([text], [])


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"Maya\0Lindqvist", "unsupported"),
        (bytes(range(256)), "unsupported"),
        (b"\x01\x02\x03 Maya", "unsupported"),
        (b"\x7fELF\x02\x01\x01\x8f\x00", "unsupported"),
        (b"Maya\xff\xfe\x81\x8d\x90 \x00Lindqvist", "unsupported"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, kind: ReadErrorKind) -> None:
    """Bytes that no program writes into text are something else."""
    with pytest.raises(ResumeReadError) as caught:
        read_plain(data)
    assert caught.value.kind == kind


def test_a_stray_control_character_does_no_harm() -> None:
    """A few control characters among many letters are left to be cleaned."""
    text = "word " * 100 + "\x01"
    assert read_plain(text.encode())[:2] == ([text], [])


PEOPLE = {
    "western": "Hélène Muñoz\n• Led “nine” people – in Málaga – and won the owner’s prize.\n",
    "danish": "Søren Kjær\nAarhus\n- Led the port of Ærø with nine people.\n",
    "polish": "Łukasz Wójcik, Łódź. Led nine people at Żółw for the board.\n",
    "czech": "Jiří Dvořák\n- Led the sales of the branch in Plzeň and Ústí.\n",
    "russian": "Иван Петров\nМосква\n- Руководил отделом продаж, восемь человек, пять лет.\n",
    "japanese": "山田太郎\n職務経歴\n・営業部で八人のチームを率い、五年間担当しました。\n",
}


@pytest.mark.parametrize(
    ("who", "encoding"),
    [
        *(("western", each) for each in ("mac-roman", "utf-16-le", "utf-16-be", "utf-32-le")),
        *(("danish", each) for each in ("mac-roman", "utf-32-be")),
        *(("polish", each) for each in ("cp1250", "iso8859-2")),
        *(("czech", each) for each in ("cp1250", "utf-16-le")),
        *(("russian", each) for each in ("cp1251", "koi8-r", "utf-16-be")),
        *(("japanese", each) for each in ("shift-jis", "euc-jp", "utf-16-le")),
    ],
)
def test_other_encodings_are_told_and_read(who: str, encoding: str) -> None:
    """Without any mark; a warning names the encoding."""
    text, warnings = decode_plain(PEOPLE[who].encode(encoding))
    assert text == PEOPLE[who]
    assert len(warnings) == 1
    assert "save it as UTF-8" in warnings[0]


@pytest.mark.parametrize("who", ["western", "danish"])
def test_windows_1252_is_no_news(who: str) -> None:
    """It is what a text in no UTF is, until another fits better."""
    assert decode_plain(PEOPLE[who].encode("cp1252")) == (PEOPLE[who], ())


@pytest.mark.parametrize(
    ("who", "through"),
    [
        ("western", "cp1252"),
        ("western", "latin-1"),
        ("western", "mac-roman"),
        ("russian", "cp1252"),
        ("russian", "latin-1"),
    ],
)
def test_a_text_that_was_garbled_is_repaired(who: str, through: str) -> None:
    """UTF-8 that a program took for something else, and wrote down so."""
    raw = PEOPLE[who].encode()
    try:
        garbled = raw.decode(through)
    except UnicodeDecodeError:
        garbled = "".join(
            chr(b) if b in b"\x81\x8d\x8f\x90\x9d" else bytes([b]).decode(through) for b in raw
        )
    text, warnings = decode_plain(garbled.encode())
    assert text == PEOPLE[who]
    assert warnings == ("its signs were garbled by a program before, and were repaired",)


def test_entities_of_html_are_characters() -> None:
    """Also in a text without a tag; an ampersand alone is one."""
    assert read_plain(b"R&amp;D &#8211; AT&T; Q&A &c.").pages == ["R&D – AT&T; Q&A &c."]


PROGRAMS = {
    "an e-mail": "Received: from a by b\nMessage-ID: <1@example.org>\n\nDear all,\n" + TEXT,
    "an e-mail ": "From: a@example.org\nTo: b@example.org\nSubject: My CV\n\n" + TEXT,
    "a web archive (MHTML)": "From: <Saved>\nSnapshot-Content-Location: x\nMIME-Version: 1",
    "a web page (HTML)": "<!-- saved -->\n<!DOCTYPE html>\n<body>Led a team",
    "a web page (HTML) ": "<div><h2>Experience</h2><ul><li>Led a team of nine.</li></ul></div>",
    "an XML file": "<cv><name>Maya</name><job>Led a team of nine people</job></cv>",
    "LaTeX source": "% mine\n\\documentclass{article}\n\\begin{document}\nLed a team",
    "LaTeX source ": "\\section{Jobs}\n\\begin{itemize}\n\\item Led a team\n\\end{itemize}",
    "Typst source": '#import "@preview/cv:0.1"\n#set page(margin: 1cm)\n= Jobs\n- Led a team',
    "a JSON file": '{"name": "Maya", "work": [{"role": "Led a team"}]}',
    "a JSON file ": '{"name": "Maya", "city": "Leeds", "work": [{"role": "Led a te',
    "a YAML file": "work:\n  - role: Lead\n    firm: Acme\n    did: Led nine\nskills:\n  - SQL",
    "a TOML file": '[basics]\nname = "Maya"\ncity = "Leeds"\nage = 3\n',
    "a contact card or a calendar": "BEGIN:VCARD\nFN:Maya\nEND:VCARD",
    "base64, which a file was packed into for a mail": f"{'UEsDBBQABg0K' * 5}\n" * 5,
}


@pytest.mark.parametrize(("noun", "text"), PROGRAMS.items())
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_what_is_written_for_programs_is_no_prose(noun: str, text: str, encoding: str) -> None:
    """It is named, and the message says what to do."""
    with pytest.raises(ResumeReadError, match=r": (?:save|give|open)\b") as caught:
        read_plain(text.encode(encoding))
    assert caught.value.kind == "unsupported"
    assert caught.value.message.startswith(f"looks like {noun.strip()}:")


@pytest.mark.parametrize(
    "text",
    [
        "From 2018 to 2020: Acme\nSubject: mathematics\nLed a team",
        "Name: Maya\nEmail: maya@example.org\nDate of birth: 1 May\nSkills:\n  - SQL\n  - Jira",
        "skills:\n- SQL\n- Jira\nexperience:\n- led a team of nine\n- cut costs\n",
        "[ Experience ]\nUsed LaTeX (\\section and \\item), <div> and <html>, {json} and #set.",
        "{Maya Lindqvist}\nLed a team of nine",
        "- Wrote mails with a MIME-Version: 1.0 header, and 40-digit keys\n" + "0" * 64,
    ],
)
def test_prose_about_programs_is_prose(text: str) -> None:
    """Names of formats, labels and single marks make no program of a text."""
    assert read_plain(text.encode()).pages == [text]


MARKED = """---
title: CV
author: Maya Lindqvist
---
<!-- growth synergy -->
# Maya Lindqvist
[maya@example.org](mailto:maya@example.org) · <https://example.org/maya>

Jobs
----
### **Baker** — *Crumb & Daughters* (2018 – 2023)
* Led the [night shift](https://example.org) of **nine** people,
  and `two` ovens<br>in __Leeds__
* [x] Kept snake_case and 2 * 3 * 4
1. Cut waste
   - by half
2019. Won a prize[^1]

| Skill | Years |
|-------|:-----:|
| Dough | 8     |

![photo of me](me.png)

[^1]: The golden roll
"""


def test_markdown_is_read_without_its_marks() -> None:
    """What its page shows is text; comments, the block above and pictures are set apart."""
    pages, warnings, hidden = read_plain(MARKED.encode())
    resume = parse_resume(MARKED.encode(), "maya.md")
    lines = [line for line in resume.text.split("\n") if line]
    assert lines == [
        "Maya Lindqvist",
        "maya@example.org · https://example.org/maya",
        "Jobs",
        "Baker — Crumb & Daughters (2018 – 2023)",
        "• Led the night shift of nine people,",
        "and two ovens",
        "in Leeds",
        "• Kept snake_case and 2 * 3 * 4",
        "• Cut waste",
        "• by half",
        "2019. Won a prize",
        "Skill\tYears",
        "Dough\t8",
        "The golden roll",
    ]
    assert len(pages) == 1
    assert [part.text.split()[0] for part in hidden] == ["growth", "title:", "photo"]
    assert [warning.partition(" (")[0] for warning in warnings] == [
        "2 hidden words were not scored",
        "5 hidden words were not scored",
        "3 hidden words were not scored",
    ]


def test_elements_that_fold_a_part_of_markdown_are_no_text() -> None:
    """What a page shows when it is opened is; a type in angle brackets is no element."""
    folded = (
        "# Maya\n## Tools\n<details>\n<summary>More of them</summary>\n\n"
        "Press Alt, or F9, in a List<String> of our own\n\n</details>\n"
        "\n## Jobs\n" + 3 * "Ran the night shift of a bakery in the north, with nine people.\n"
    )
    lines = parse_resume(folded.encode(), "maya.md").text.split("\n")
    shown = ["Maya", "Tools", "More of them", "Press Alt, or F9, in a List<String> of our own"]
    assert [line for line in lines if line][:4] == shown


def test_markdown_that_has_many_elements_is_markdown() -> None:
    """Its headings are none of a page's."""
    text = '# Maya\n- <b>Led</b> nine\n\n<p id="a"><i>Cut</i> waste</p>\n\n## Jobs\n- Sold'
    shown = [line for line in read_plain(text.encode()).pages[0].split("\n") if line]
    assert shown == ["Maya", "- Led nine", "Cut waste", "Jobs", "- Sold"]


def test_a_comment_is_no_text_where_there_is_no_other_mark() -> None:
    """An unclosed one goes on to the end."""
    shown = read_plain(b"Led a team <!-- roadmap --> of nine\n<!-- vision")
    assert shown.pages == ["Led a team  of nine\n"]
    assert [part.text for part in shown.hidden] == [" roadmap ", " vision"]


HOSTILE = (
    "<!--",
    "---\na: b\n",
    "[",
    "\\section",
    "<a ",
    "**a** [b](c) - ",
    "A",
    "1",
    "{",
    "&a",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_marks_take_no_time(piece: str) -> None:
    """Nothing is quadratic in the length: each is read within the time that a test has."""
    try:
        read_plain(piece.encode() * 30_000)
    except ResumeReadError as error:
        assert error.kind == "unsupported"


@pytest.mark.parametrize("before", ["", "Wrote a tool for files with a broken header.\n" * 3])
def test_a_text_that_speaks_of_pdf_is_a_text(before: str) -> None:
    """A header alone makes no PDF, unless it is what a file begins with."""
    text = f"{before}- Repaired 400 files with a broken %PDF-1.7 header, each of 3 0 objects."
    assert "%PDF-1.7" in parse_resume(text.encode(), "maya.txt").text
    with pytest.raises(ResumeReadError) as caught:
        parse_resume(b"%PDF-1.7 is what a PDF begins with", "maya.txt")
    assert caught.value.kind == "damaged"
