"""What a message with a description is called by: its subject. All are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from matcher.roles.profiles import RoleProfile

ASKED = """Hi all,

Hope you are well. A dairy near the coast, for whom I work, has asked me to
find them somebody for their machines. Do pass this on to anybody who
might like it.

The job

- Find and mend electrical faults on conveyors and chillers
- Carry out planned maintenance and write it up
- Read and amend electrical drawings

The person

- Experience with variable speed drives
- Used to working at height
"""


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Maintenance Electrician", "Maintenance Electrician"),
        ("FW: Re: Maintenance Electrician", "Maintenance Electrician"),
        ("=?utf-8?q?Electrician_=E2=80=93_days?=", "Electrician – days"),
    ],
)
def test_the_subject_of_a_message_is_its_title(
    tmp_path: Path, subject: str, title: str
) -> None:
    """However often it was sent on."""
    head = f"From: ann@berg.example\nTo: all@berg.example\nSubject: {subject}\n"
    kind = "Content-Type: text/plain; charset=utf-8\n"
    path = tmp_path / "sent.eml"
    path.write_text(f"{head}{kind}\n{ASKED}", "utf-8")
    assert RoleProfile.from_file(path).title == title


def test_a_subject_that_was_pasted_is_the_title() -> None:
    """Who sent the message, to whom and when, is not."""
    head = "From: ann@berg.example\nDate: 3 May 2024\nSubject: FW: Maintenance Electrician\n\n"
    profile = RoleProfile.from_job_description(head + ASKED)
    assert profile.title == "Maintenance Electrician"


def test_the_end_of_a_sentence_is_no_title(tmp_path: Path) -> None:
    """Nor is the name of the file, where nothing else is one."""
    path = tmp_path / "electrician.txt"
    path.write_text(ASKED, "utf-8")
    assert RoleProfile.from_file(path).title == ""
