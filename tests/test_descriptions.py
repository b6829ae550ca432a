"""Job descriptions as roles: what is made of them, from any file, by Python and the command."""

from __future__ import annotations

import subprocess
import sys
from base64 import b64encode
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from advertised import ADS
from conftest import Writer

from matcher import RoleMatcher, RoleProfile, read_resume, render
from matcher.errors import ProfileError
from matcher.roles.descriptions import LONGEST_DESCRIPTION
from matcher.roles.given import text_of

AD = """\
Logistics Coordinator

Harbour Freight Example Ltd, Rotterdam

About us
We move containers for two hundred customers and like football.

What you will do
- Plan the daily routes of fifteen trucks
- Negotiate rates with carriers and customs brokers
- Report delays to customers and find a way out

What we ask
- Experience in freight forwarding
- Strong Excel skills

What we offer
25 days of holiday, a pension, and lunch.
"""


def test_a_pasted_description_is_a_role() -> None:
    """With its title, what is to be done and what is asked, and nothing of the company."""
    profile = RoleProfile.from_job_description(AD)
    assert profile.role == "Logistics Coordinator"
    said = [each.statement for each in profile.competencies]
    assert "Plan the daily routes of fifteen trucks" in said
    assert not any(word in " ".join(said) for word in ("football", "lunch", "Rotterdam"))
    kinds = {each.statement: each.kind for each in profile.competencies}
    assert kinds["Plan the daily routes of fifteen trucks"] == "responsibility"
    assert kinds["Strong Excel skills"] == "skill"


def test_it_can_be_mended_by_hand_and_read_again() -> None:
    """The Markdown that it writes is that of any profile, without loss."""
    profile = RoleProfile.from_job_description(AD)
    assert RoleProfile.from_markdown(profile.to_markdown()) == profile


@pytest.mark.parametrize("number", range(len(ADS)))
def test_descriptions_of_ten_trades_are_roles(number: int) -> None:
    """Of one to sixteen competencies, each with a name of its own and a sentence."""
    profile = RoleProfile.from_job_description(ADS[number].text)
    ids = [each.id for each in profile.competencies]
    assert 1 <= len(ids) == len(set(ids)) <= 16
    assert all(each.statement and each.name for each in profile.competencies)
    assert RoleProfile.from_markdown(profile.to_markdown()) == profile


def test_a_description_is_read_in_the_formats_of_resumes(
    tmp_path: Path, write_pdf: Writer, write_docx: Writer
) -> None:
    """The same is made of it as of its text."""
    (tmp_path / "ad.txt").write_text(AD, encoding="cp1252")
    expected = RoleProfile.from_job_description(AD).competencies
    for path in (write_pdf(AD, "ad.pdf"), write_docx(AD, "ad.docx"), tmp_path / "ad.txt"):
        assert RoleProfile.from_file(path).competencies == expected


def test_names_that_are_alike_are_told_apart() -> None:
    """An id is that of one competency."""
    twice = AD.replace(
        "- Report delays", "- Plan the daily routes of the ferries\n- Report delays"
    )
    ids = [each.id for each in RoleProfile.from_job_description(twice).competencies]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("text", ["Soup 4\nBread 2\n", "O moon above the hill,\nbe still.\n"])
def test_a_text_that_asks_nothing_is_no_role(tmp_path: Path, text: str) -> None:
    """With a word on what is expected."""
    path = tmp_path / "menu.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError, match=r"menu\.txt: nothing is asked of a person"):
        RoleProfile.from_file(path)


def test_a_text_that_is_too_long_is_no_description() -> None:
    """It would hold many, or something else."""
    with pytest.raises(ProfileError, match="100,001 characters"):
        RoleProfile.from_job_description("a" * (LONGEST_DESCRIPTION + 1))


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "0 bytes"), (b"\x89PNG\r\n", "looks like a PNG image.*: save it as PDF")],
)
def test_a_file_without_a_text_says_why(tmp_path: Path, content: bytes, message: str) -> None:
    """As a résumé would."""
    path = tmp_path / "ad"
    path.write_bytes(content)
    with pytest.raises(ProfileError, match=message):
        RoleProfile.from_file(path)


def test_a_profile_with_a_fault_is_no_description(tmp_path: Path) -> None:
    """It is still told what is wrong, and in which line."""
    path = tmp_path / "role.md"
    path.write_text("## Skills\n### Oven\nHot.\n", encoding="utf-8")
    with pytest.raises(ProfileError, match=r"role\.md:1: no front matter"):
        RoleProfile.from_file(path)
    path.write_bytes(b"---\nrole: B\xe4cker\n---\n")
    with pytest.raises(ProfileError, match=r"role\.md:2: not UTF-8"):
        RoleProfile.from_file(path)


@pytest.mark.parametrize(
    "text",
    [
        "# Cook\n\n## Responsibilities\n\n### Key duties\n- Grill meat and fish for lunch\n\n"
        "## About us\nWe like fish.\n\n## Skills\n- Experience with charcoal ovens\n",
        "---\n\nLine Cook\n\nYour duties\n- Grill meat and fish for lunch\n\nRequirements\n"
        "- Experience with charcoal ovens\n",
        "---\ntitle: Line Cook\n---\n\n## Your duties\n- Grill meat and fish for lunch\n\n"
        "## Requirements\n- Experience with charcoal ovens\n",
    ],
    ids=["headings of a profile", "a rule at the top", "front matter of a site"],
)
def test_a_description_in_markdown_is_no_broken_profile(tmp_path: Path, text: str) -> None:
    """Whatever headings and rules it has."""
    path = tmp_path / "cook.md"
    path.write_text(text, encoding="utf-8")
    said = " ".join(each.statement for each in RoleProfile.from_file(path).competencies)
    assert "Grill meat and fish for lunch" in said
    assert "charcoal ovens" in said


def match(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    command = [sys.executable, "-m", "matcher", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def test_the_command_matches_a_description_and_writes_the_role_down(
    tmp_path: Path, resume_text: str
) -> None:
    """Once; what was mended by hand is not written over."""
    (tmp_path / "ad.txt").write_text(AD, encoding="utf-8")
    (tmp_path / "noor.txt").write_text(resume_text, encoding="utf-8")
    saved = match("-p", "ad.txt", "--save-profile", "role.md", cwd=tmp_path)
    assert (saved.returncode, saved.stderr) == (0, "")
    first, *_, last = saved.stdout.splitlines()
    assert first.startswith("Logistics Coordinator · 5 requirements made of ad.txt")
    assert last == "  Written to role.md. Mend it, then: match resumes/ -p role.md"
    by_ad = match("noor.txt", "-p", "ad.txt", "-f", "csv", cwd=tmp_path)
    by_role = RoleMatcher.load(profile=RoleProfile.from_file(tmp_path / "role.md"))
    result = by_role.match(read_resume(tmp_path / "noor.txt"))
    result = replace(result, profile_source="role.md")
    assert by_ad.stdout.replace(",ad.txt,", ",role.md,") == render([result], "csv")
    printed = match("-p", "ad.txt", "--save-profile", "-", cwd=tmp_path)
    assert printed.stdout == (tmp_path / "role.md").read_text(encoding="utf-8")
    again = match("-p", "ad.txt", "--save-profile", "role.md", cwd=tmp_path)
    assert again.returncode == 2
    assert "'role.md' exists" in again.stderr


def test_a_table_begins_with_what_was_made_of_the_description(
    tmp_path: Path, resume_text: str
) -> None:
    """On the screen and in a file; not for programs, not with -q, not for a profile."""
    (tmp_path / "my ad.txt").write_text(AD, encoding="utf-8")
    (tmp_path / "noor.txt").write_text(resume_text, encoding="utf-8")
    run = partial(match, "noor.txt", "-p", "my ad.txt", cwd=tmp_path)
    lines = run().stdout.splitlines()
    assert lines[0].startswith("Logistics Coordinator · 5 requirements made of my ad.txt")
    assert "  To mend this by hand: match -p 'my ad.txt' --save-profile role.md" in lines
    assert any(line.startswith("noor.txt · Logistics Coordinator") for line in lines)
    run("-f", "table", "-o", "table.txt")
    assert (tmp_path / "table.txt").read_text(encoding="utf-8").splitlines()[0] == lines[0]
    assert "requirements made of" not in run("-q").stdout + run("-f", "json").stdout
    match("-p", "my ad.txt", "--save-profile", "role.md", "-q", cwd=tmp_path)
    mended = match("noor.txt", "-p", "role.md", cwd=tmp_path)
    assert "requirements made of" not in mended.stdout
    with (tmp_path / "my ad.txt").open() as pasted:
        command = [sys.executable, "-m", "matcher", "noor.txt", "-p", "-"]
        done = subprocess.run(
            command, cwd=tmp_path, stdin=pasted, capture_output=True, text=True, check=True
        )
    assert "made of standard input" in done.stdout.splitlines()[0]
    assert "match -p FILE --save-profile role.md" in done.stdout


def test_the_file_of_the_role_is_no_resume_of_its_folder(
    tmp_path: Path, resume_text: str
) -> None:
    """It lies beside the résumés, as a download does."""
    (tmp_path / "ad.txt").write_text(AD, encoding="utf-8")
    (tmp_path / "noor.txt").write_text(resume_text, encoding="utf-8")
    done = match(".", "-p", "ad.txt", "-f", "csv", cwd=tmp_path)
    assert [line.split(",")[0] for line in done.stdout.splitlines()] == ["resume", "noor.txt"]
    assert "ad.txt: the role itself, and no résumé; not scored" in done.stderr
    assert done.returncode == 0


def test_a_role_that_cannot_be_written_down_says_so(tmp_path: Path) -> None:
    """The packaged one here."""
    done = match("--save-profile", "gone/role.md", cwd=tmp_path)
    assert done.returncode == 1
    assert "gone/role.md: cannot be written" in done.stderr


NAMED = """\
Head Gardener: Duties, Skills, and Career

1. Duties of a Head Gardener

Your duties include:

- Planting Plans: Drawing up plans for each season. This needs an eye for colour.
- Staff Supervision: Leading six gardeners, who look to you for advice.
- Budget Control: Keeping accounts of seeds and tools.

2. Essential Skills

- Plant Knowledge: Knowing a thousand plants by name. Latin helps.
- Analytical Skills: Reading soil tests to decide what to feed.
- Communication Skills: Explaining the garden to visitors.

3. Career Path and Outlook

- Further Training: Many go on to study design.
- Climate: Dry summers will change what is planted.
"""


def test_items_with_names_of_their_own_are_taken_as_they_are() -> None:
    """Each with all that stands on its line, and none of what comes after the job."""
    profile = RoleProfile.from_job_description(NAMED)
    assert [(each.name, each.kind) for each in profile.competencies] == [
        ("Planting Plans", "responsibility"),
        ("Staff Supervision", "responsibility"),
        ("Budget Control", "responsibility"),
        ("Plant Knowledge", "skill"),
        ("Analytical Skills", "skill"),
        ("Communication Skills", "skill"),
    ]
    assert profile.competencies[0].statement.endswith("This needs an eye for colour.")


def test_a_description_without_a_title_is_told_by_its_file(tmp_path: Path) -> None:
    """And by no path; the name of the file is no title."""
    body = AD[AD.index("What you will do") :]
    (tmp_path / "night-baker.txt").write_text(body, encoding="utf-8")
    profile = RoleProfile.from_file(tmp_path / "night-baker.txt")
    assert (profile.role, profile.title) == ("Job description (night-baker)", "")
    assert RoleProfile.from_job_description(body).role == "Job description"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Night Baker (m/f/d)", "Night Baker"),
        ("Night Baker (f/m/x) – Cobble Lane, Leith", "Night Baker – Cobble Lane, Leith"),
        ("Job title: Night Baker [all genders]", "Night Baker"),
        ("Night Driver (C1/D)", "Night Driver (C1/D)"),
        ("Embedded Engineer (C/C++)", "Embedded Engineer (C/C++)"),
        ("(m/f/d)", "Job description"),
    ],
)
def test_a_title_is_without_who_may_apply(line: str, title: str) -> None:
    """Anyone may; a licence or a language in brackets stays."""
    body = AD[AD.index("What you will do") :]
    assert RoleProfile.from_job_description(f"{line}\n\n{body}").role == title


def test_a_duty_that_reports_something_is_a_duty() -> None:
    """A line that names whom one reports to is none; nor is a trade called travel a journey."""
    text = AD.replace(
        "- Report delays",
        "- Track refunds, and report to the board each month why\n- Report delays",
    ).replace("- Strong Excel", "- Experience in transport or travel\n- Strong Excel")
    text = text.replace("What we ask", "You will report to the Head of Freight.\n\nWhat we ask")
    said = [each.statement for each in RoleProfile.from_job_description(text).competencies]
    assert "Track refunds, and report to the board each month why" in said
    assert "Experience in transport or travel" in said
    assert not any("Head of Freight" in each for each in said)


@pytest.mark.parametrize(
    ("wish", "names"),
    [
        (
            "It would be great if you also had timber frame experience and an award for "
            "stairs, but this isn't essential.",
            ["Timber frame experience", "Award for stairs"],
        ),
        ("It would be great if you had timber frame experience.", ["Timber frame experience"]),
        ("It'd be a plus if you have worked with Asta.", ["Worked with Asta"]),
        ("If you have used Asta, even better.", ["Used Asta"]),
    ],
)
def test_a_wish_is_named_by_what_is_wished(wish: str, names: list[str]) -> None:
    """Not by how it begins; and it is only welcome, in all its parts."""
    text = AD.replace("- Strong Excel skills", f"- {wish}\n- Strong Excel skills")
    found = RoleProfile.from_job_description(text).competencies
    wished = [each for each in found if not each.must]
    assert [each.name for each in wished] == names


def test_a_description_pasted_from_a_mail_is_one() -> None:
    """A résumé so is refused; of a description the head of the mail asks nothing."""
    text = (
        "From: jobs@example.org\nTo: me@example.org\nSubject: Baker wanted\n\n"
        "Requirements\n- Two years of experience in a bakery\n- Bake sourdough every night\n"
        "- Train two apprentices of the bakery\n"
    )
    profile = RoleProfile.from_bytes(text.encode("utf-16-le"), "ad.txt")
    assert profile.competencies[0].name == "Experience in a bakery"
    assert "UTF-16" in profile.warnings[0]


def test_a_description_in_a_mail_is_read_as_it_stands() -> None:
    """Without the head of the mail, whatever its text is packed into."""
    text = (
        "Requirements\n- Two years of experience in a bakery\n- Bake sourdough every night\n"
        "- Train two apprentices of the bakery\n"
    )
    head = "From: jobs@example.org\nTo: me@example.org\nSubject: Baker wanted\n"
    packed = b64encode(text.encode()).decode()
    mail = f"{head}Content-Transfer-Encoding: base64\nContent-Type: text/plain\n\n{packed}\n"
    for sent in (f"{head}\n{text}", mail):
        lines = text_of(sent.encode(), "ad.eml").text.splitlines()
        assert list(filter(None, lines)) == text.splitlines()
