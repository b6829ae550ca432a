"""Web pages as job descriptions: what is read of a page, and what is left out."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest
from paged import PAGES, Paged

from matcher import RoleProfile
from matcher.errors import ProfileError
from matcher.roles.given import text_of
from matcher.roles.pages import read_page

KINDS = [each.kind for each in PAGES]
PORTAL = PAGES[0]


def lines_of(html: str) -> list[str]:
    """Return the lines that are read of a page."""
    return text_of(html.encode(), "page").text.split("\n")


@pytest.mark.parametrize("page", PAGES, ids=KINDS)
def test_headings_and_items_of_a_page_are_lines(page: Paged) -> None:
    """In their order, each with its mark, whatever program wrote the page."""
    lines = lines_of(page.html)
    assert lines[0] == page.title
    headings = [line.removeprefix("## ") for line in lines if line.startswith("## ")]
    assert [each for each in headings if each in page.headings][: len(page.headings)] == list(
        page.headings
    )
    items = [line[2:].strip() for line in lines if line.startswith(("- ", "• ", "· "))]
    assert [each for each in items if each in page.items] == list(page.items)


@pytest.mark.parametrize("page", [page for page in PAGES if page.left_out])
def test_what_stands_around_an_advertisement_is_left_out(page: Paged) -> None:
    """Menus, notices, other advertisements, and what programs read."""
    text = "\n".join(lines_of(page.html))
    assert [words for words in page.left_out if words in text] == []


@pytest.mark.parametrize("page", PAGES, ids=KINDS)
def test_a_page_is_a_role(page: Paged) -> None:
    """Of the page's title, whatever the file is called."""
    profile = RoleProfile.from_bytes(page.html.encode(), "download.aspx")
    assert profile.role == page.title
    assert profile.competencies
    assert profile == RoleProfile.from_job_description(page.html)


def test_what_is_essential_is_told_from_what_is_desirable() -> None:
    """In a table by the heads of its columns, in another by a letter, or a tick."""
    marks = next(page for page in PAGES if page.kind == "criteria with marks")
    text = "\n".join(lines_of(marks.html))
    essential = text.partition("## Desirable")[0].partition("## Essential")[2]
    assert "Operating sluices" in essential
    assert "small boats" not in essential


def test_a_page_in_any_encoding_is_read() -> None:
    """By its mark, as UTF-8, or as it says that it is."""
    html = "<html><head><meta charset='{}'></head><body><h1>Café Manager</h1></body></html>"
    for written, said in (
        ("utf-8", "utf-8"),
        ("utf-8", "iso-8859-1"),
        ("cp1252", "windows-1252"),
        ("cp1252", "nonsense"),
        ("utf-16", "utf-8"),
        ("utf-16-le", "utf-8"),
        ("mac-roman", "macintosh"),
    ):
        page = read_page(html.format(said).encode(written))
        assert page is not None
        assert page.text == "Café Manager"


def archive(*htmls: str, subtype: str = "related") -> bytes:
    """Return a saved page of several parts, as browsers write it."""
    message = MIMEMultipart(subtype)
    message["Snapshot-Content-Location"] = "https://example.com/job"
    message["Subject"] = "A page"
    for html in htmls:
        message.attach(MIMEText(html, "html", "utf-8"))
    return message.as_bytes()


def test_a_saved_page_with_frames_is_read() -> None:
    """The frame that asks most is the advertisement."""
    data = archive("<p>Careers at Wexcombe. We are many and old.</p>" * 20, PORTAL.html)
    profile = RoleProfile.from_bytes(data, "job.mhtml")
    assert profile.role == "Saddler"
    assert "bridles" in text_of(data, "job.mht").text


def test_an_email_is_read() -> None:
    """Its HTML if it has any, otherwise its lines."""
    plain = MIMEText("Saddler\n\nRequirements\n- Experience of hand stitching\n", "plain")
    plain["From"] = "jobs@example.com"
    lines = text_of(plain.as_bytes(), "job.eml").text.split("\n")
    assert [line for line in lines if line] == [
        "Saddler",
        "Requirements",
        "- Experience of hand stitching",
    ]


def test_a_text_that_speaks_of_tags_is_no_page() -> None:
    """Nor is a header of a letter one of a message."""
    for text in ("You know <b> and <i>.\n\nRequirements\n- <html>", "Subject: Baker\n\nBread"):
        assert read_page(text.encode()) is None


def test_what_is_pasted_with_tags_is_a_page() -> None:
    """A title may stand above them, and all may be escaped."""
    html = "<ul><li>Bake bread</li><li>Clean ovens</li></ul><p>Two years of experience</p>"
    expected = ["Baker", "", "- Bake bread", "- Clean ovens", "", "Two years of experience"]
    assert lines_of(f"Baker\n{html}") == expected
    escaped = html.replace("<", "&lt;").replace(">", "&gt;")
    assert lines_of(f"Baker\n{escaped}") == expected


def posting(**fields: object) -> str:
    """Return a page that tells programs of one advertisement and shows nothing."""
    data = json.dumps({"@type": "JobPosting", "title": "Baker", **fields})
    return f"<html><script type='application/ld+json'>{data}</script><body></body></html>"


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"description": "<ul><li>Bakes bread</li></ul>"}, "- Bakes bread"),
        (
            {"description": "&lt;ul&gt;&lt;li&gt;Bakes bread&lt;/li&gt;&lt;/ul&gt;"},
            "- Bakes bread",
        ),
        ({"description": "Bakes bread &amp; rolls\nSells both"}, "Sells both"),
        ({"skills": ["Baking", "Selling"]}, "- Selling"),
        ({"qualifications": "A certificate in hygiene"}, "- A certificate in hygiene"),
        (
            {"experienceRequirements": {"monthsOfExperience": 24}},
            "- 24 months of experience",
        ),
        ({"jobLocation": [{"address": {"addressLocality": "Holt"}}]}, "Location: Holt"),
    ],
)
def test_what_a_page_tells_programs_is_read(fields: dict[str, object], line: str) -> None:
    """In HTML, escaped, as text, in lists and in objects."""
    assert line in lines_of(posting(**{"description": "Bakes.", **fields}))


def test_a_field_that_says_what_the_description_says_is_read_once() -> None:
    """As most pages have it."""
    text = "Bakes rye bread and rolls each night"
    page = posting(description=f"<p>{text}</p>", responsibilities=text)
    assert lines_of(page).count(text) == 1
    assert "## Responsibilities" not in lines_of(page)


def test_a_page_of_several_advertisements_is_none() -> None:
    """It is told how many, and which; one that bears the page's title is read."""
    both = [
        {"@type": "JobPosting", "title": name, "description": "<p>Requirements: skill.</p>"}
        for name in ("Baker", "Miller")
    ]
    page = "<html><title>{}</title><script type='application/ld+json'>{}</script></html>"
    with pytest.raises(
        ProfileError, match=r"jobs: a page of 2 advertisements \(Baker, Miller\)"
    ):
        text_of(page.format("Jobs", json.dumps(both)).encode(), "jobs")
    assert lines_of(page.format("Miller - Mill", json.dumps(both)))[0] == "Miller"


@pytest.mark.parametrize(
    ("html", "message"),
    [
        ("<html><body></body></html>", "a page without a text: open it in a browser"),
        (
            "<html><body><div id=root>Loading…</div></body></html>",
            "a page whose text is shown by scripts: open it",
        ),
        (
            "<html><body><noscript>Please enable JavaScript.</noscript></body></html>",
            "a page whose text is shown by scripts: open it",
        ),
        (
            "<html><body><h1>Sign in</h1><p>Forgot your password?</p></body></html>",
            "a page that asks for a login: open it",
        ),
        (
            "<html><body><p>Checking your browser before you go on.</p></body></html>",
            "a page that asks for a person: open it",
        ),
        (
            "<html><body><h1>Baker</h1><p>This job is no longer available.</p></body></html>",
            "a page that says that the advertisement is gone",
        ),
    ],
)
def test_a_page_without_an_advertisement_says_why(html: str, message: str) -> None:
    """And what to do."""
    with pytest.raises(ProfileError, match=rf"page\.html: {message}"):
        RoleProfile.from_bytes(html.encode(), "page.html")


def test_a_resume_saved_as_a_page_is_no_description() -> None:
    """As one in any other format is not."""
    html = (
        "<html><body><h1>Odo Lampert</h1><p>odo@example.org</p><h2>Experience</h2>"
        "<p>Baker, Tarn Stores, 2015 - 2021</p><ul><li>Baked rye bread</li></ul>"
        "<p>Miller, Harrow, 2021 - present</p><h2>Education</h2><p>Holt College, 2014</p>"
        "<h2>Interests</h2><p>Bees</p></body></html>"
    )
    with pytest.raises(ProfileError, match="a résumé, and no job description"):
        RoleProfile.from_bytes(html.encode(), "odo.html")


@pytest.mark.parametrize(
    "data",
    [
        b"<html>" + b"<div>" * 100_000 + b"x",
        b"<html><body>" + b"<p>a b</p>" * 120_000,
        b"<html>" + b"a" * (11 * 2**20),
        b"<!--" * 50_000,
        b"<!---->" * 9_000 + b"x",
        b"<html><table><tr><td colspan=99999999 rowspan=99999999>a</td></tr></table>",
        b"<html><script type='application/ld+json'>" + b"[" * 200_000 + b"</script>",
        b"<html><meta charset=punycode>\xff" + b"x" * 50_000,
        b"<html>\0\0<p>\0</p>",
        b"MIME-Version: 1.0\nContent-Type: text/html;" + b"\n a=b;" * 100_000 + b"\n\n<p>x",
        b"MIME-Version: 1.0\n"
        + b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i)
            for i in range(3_000)
        ),
    ],
    ids=lambda data: data[:30],
)
def test_a_hostile_page_ends_in_an_error_of_ours(data: bytes) -> None:
    """However deep, long or broken it is."""
    with pytest.raises(ProfileError, match=r"^page: "):
        RoleProfile.from_bytes(data, "page")


def test_a_page_fetches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even what it says that it cannot be without."""

    def refuse(*_: object) -> None:
        raise AssertionError("a page opened a connection")

    monkeypatch.setattr(socket, "socket", refuse)
    html = (
        '<!DOCTYPE html SYSTEM "http://example.com/x.dtd"><html><head>'
        '<link rel=stylesheet href="http://example.com/a.css"><base href="http://example.com/">'
        '</head><body><iframe src="http://example.com/job"></iframe>'
        "<h2>Requirements</h2><ul><li>Experience of baking bread</li></ul></body></html>"
    )
    assert "- Experience of baking bread" in lines_of(html)


def test_a_text_is_read_without_what_only_pages_need(tmp_path: Path) -> None:
    """Nor is what tells languages loaded for a text in English."""
    (tmp_path / "ad.txt").write_text(
        "Baker\n\nRequirements\n- Experience of baking bread in the night\n- You have the "
        "ability to work with a team\n",
        "utf-8",
    )
    code = (
        "import sys; from matcher import RoleProfile; RoleProfile.from_file('ad.txt');"
        "print([name for name in ('lxml', 'py3langid', 'spacy') if name in sys.modules])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
