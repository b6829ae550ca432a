"""Résumé text to sections: headings and what they open. Every person is invented."""

from __future__ import annotations

import pytest
from sectioned import RESUME, passages, sections, texts

from matcher.language import LANGUAGE


def test_a_resume_becomes_sections_and_passages() -> None:
    """Headings open sections; bullets and sentences are passages; the person is left out."""
    found = [(passage.section, passage.text) for passage in passages(RESUME)]
    assert found == [
        ("summary", "Senior Product Manager"),
        (
            "summary",
            "To lead the roadmap of a product that people use every day, and to grow the team"
            " that builds it.",
        ),
        ("experience", "Acorn Ledger Ltd | Fernbridge | 2019 - 2024"),
        ("experience", "Product Manager"),
        (
            "experience",
            "Led a cross-functional team of nine from concept to launch and presented the"
            " roadmap to the board.",
        ),
        ("experience", "Grew active users by 40 %."),
        ("experience", "Interviewed forty customers"),
        ("experience", "Kept the backlog in order"),
        ("skills", "SQL, Figma"),
        ("interests", "Hobbies: rowing"),
        ("skills", "Languages Known : English, Welsh"),
    ]


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Career Objective", "summary"),
        ("PROFESSIONAL SUMMARY:", "summary"),
        ("About Me", "summary"),
        ("WORK EXPERIENCE", "experience"),
        ("Work Experiences:-", "experience"),
        ("Professional Experience (5+ Years)", "experience"),
        ("Employment History", "experience"),
        ("• EXPERIENCE", "experience"),
        ("2. Relevant Experience", "experience"),
        ("E X P E R I E N C E", "experience"),
        ("--- Experience ---", "experience"),
        ("W ORK EXPERIENCE", "experience"),
        ("Roles & Responsibilities:", "experience"),
        ("Projects Undertaken", "projects"),
        ("Selected Projects", "projects"),
        ("Academic Qualification", "education"),
        ("Education & Certifications", "education"),
        ("Key Skills", "skills"),
        ("Skills/Tools", "skills"),
        ("Strengths", "skills"),
        ("Languages Known", "skills"),
        ("INTERPERSONAL SKILLS", "skills"),
        ("Negotiation skills:", "skills"),
        ("Awards and Achievements", "achievements"),
        ("Certifications.", "skills"),
        ("CERTIFICATIONS.", "certifications"),
        ("Trainings Attended", "certifications"),
        ("Publications", "publications"),
        ("Extra-Curricular Activities", "volunteering"),
        ("Hobbies & Interests", "interests"),
        ("Additional Information", "other"),
        ("Customer Service Experience", "experience"),
        ("Military Experience", "experience"),
        ("Military Service", "experience"),
        ("Experience & Impact", "experience"),
        ("ACTIVITIES & LEADERSHIP", "volunteering"),
        ("WORK EXPERIENCE 2", "experience"),
        ("01 EXPERIENCE", "experience"),
        ("IV. Publications", "publications"),
        ("[ Experience ]", "experience"),
        ("( Professional Experience", "experience"),
        ("| EXPERIENCE |", "experience"),
        ("~ Experience ~", "experience"),
        ("💼 Experience", "experience"),
        ("🎓 Education & Training", "education"),
        ("\ue0aa Volunteering", "volunteering"),
        ("★ Publications ★", "publications"),
        ("» Experience", "experience"),
        ("• Education", "education"),
        ("Honors-Awards", "achievements"),
        ("Courses", "certifications"),
        ("Board Memberships", "certifications"),
        ("Security Clearance", "certifications"),
        ("Presentations", "publications"),
        ("Grants", "achievements"),
        ("Clinical Rotations", "experience"),
        ("PROFESSIONAL EXPERINCE:", "experience"),
        ("Past Employement", "experience"),
        ("ACHIEVEMNETS", "achievements"),
        ("Part-time Experience", "experience"),
        ("Management Experience", "experience"),
        ("Earlier Career", "experience"),
        ("Work Placements", "experience"),
        ("Test Scores", "education"),
        ("Education History", "education"),
        ("Professional Associations", "certifications"),
        ("Papers & Presentations", "publications"),
        ("Charity Work", "volunteering"),
        ("At a Glance", "summary"),
        ("Degree: Welding", "skills"),
        ("Automation Publications: -", "skills"),
        ("Customer Experience", "skills"),
        ("Ten Years of Experience", "skills"),
        ("Ferry Logs and Experience of Them", "skills"),
        ("Course\tSchool\tBoard", "skills"),
        ("B. Tech", "skills"),
        ("Experience, Leeds", "skills"),
        ("Internet", "skills"),
        ("Project Management", "skills"),
        ("Communication Skills", "skills"),
        ("• Training", "skills"),
        ("Experience 2019", "skills"),
        ("summary", "skills"),
        ("Product Manager", "skills"),
        ("Experience with summaries,", "skills"),
        ("A Profile of Acorn Ledger", "skills"),
    ],
)
def test_headings_open_their_section(heading: str, section: str) -> None:
    """A heading is known in its variants; any other line leaves the section as it is."""
    lines = f"Skills\nPlanning\n\n{heading}\n\nKept the books in order."
    assert passages(lines)[-1].section == section


@pytest.mark.parametrize("line", ["Contract", "Preferences", "Patients:"])
def test_a_word_that_means_something_else_is_no_slip_of_a_heading(line: str) -> None:
    """It is like that of a heading but for a letter, and what follows is no contact."""
    assert "Kept books." in texts(f"Skills\nPlanning\n\n{line}\n\nKept books.")
    assert {p.section for p in passages(f"Skills\nPlanning\n\n{line}\n\nKept books.")} == {
        "skills"
    }


def test_a_long_line_is_no_heading() -> None:
    """However it begins: more than sixty characters say something."""
    short = "Work Experience (shops and mills in the north of all Wales)"
    long = "Work Experience (in shops, mills and offices of the northern parts of Wales)"
    for heading, section in ((short, "experience"), (long, "skills")):
        found = passages(f"Skills\nPlanning\n\n{heading}\n\nKept the books in order.")
        assert found[-1].section == section
        assert (heading in [passage.text for passage in found]) is (heading == long)


@pytest.mark.parametrize("heading", ["Skills", "Education", "Hobbies", "Work Experience"])
def test_a_heading_is_no_passage(heading: str) -> None:
    """What a section is called says nothing about the person."""
    assert texts(f"{heading}\nPlanning") == ["Planning"]


def test_every_phrase_of_the_table_opens_its_section() -> None:
    """No phrase of the table is shadowed by another section's."""
    for section, phrases in LANGUAGE.headings.sections.items():
        for phrase in phrases:
            text = f"Skills\nPlanning\n\n{phrase.upper()}\n• kept the books in order"
            expected = "other" if section == "personal" else section
            assert passages(text)[-1].section == expected, phrase


def test_text_after_a_heading_belongs_to_its_section() -> None:
    """A heading may carry text on its line; few words keep the heading before them."""
    text = (
        "Objective: To work for a company where I can learn a trade.\n"
        "Skills: Java, SQL\nEducation\tBSc Physics\t2012"
    )
    assert [(passage.section, passage.text) for passage in passages(text)] == [
        ("summary", "To work for a company where I can learn a trade."),
        ("skills", "Skills: Java, SQL"),
        ("education", "Education | BSc Physics | 2012"),
    ]


def test_a_label_inside_an_entry_opens_nothing() -> None:
    """Tools and roles named inside a project stay in it; a heading in capitals does not."""
    text = "Projects\nTools: SQL\nRole: Designer\nDescription\nA till.\nSKILLS: Java"
    found = [(passage.section, passage.text) for passage in passages(text)]
    assert found == [
        ("projects", "Tools: SQL"),
        ("projects", "Role: Designer"),
        ("projects", "A till."),
        ("skills", "SKILLS: Java"),
    ]


def test_responsibilities_open_the_experience() -> None:
    """Responsibilities outside an entry are work, alone on their line or before text."""
    assert sections("Education\nBSc Physics\nResponsibilities\nRan the lab") == {
        "education",
        "experience",
    }
    assert sections("Job Profile\nRole: Ran the lab") == {"experience"}


def test_a_resume_without_headings_has_experience_from_its_first_period() -> None:
    """Years that end in years, or in the present, begin the experience."""
    text = "Mira Quandel\nJan 2021 - Present\nProduct Manager\nAcorn Ledger\n- Led a team"
    found = [(passage.section, passage.text) for passage in passages(text)]
    assert found == [
        ("experience", "Product Manager"),
        ("experience", "Acorn Ledger"),
        ("experience", "Led a team"),
    ]


def test_a_long_head_is_no_summary_for_ever() -> None:
    """Where no heading comes, the head ends after some lines."""
    text = "\n".join(f"• Ran the {name} of a small shop" for name in "abcdefghijklmnopqrst")
    found = [passage.section for passage in passages(text)]
    assert (found[0], found[-1], len(found)) == ("summary", "other", 20)


def test_an_item_among_others_is_no_heading() -> None:
    """A bullet alone stands before a heading, several before a list."""
    listed = "Skills\n\nAble at sea.\n\n• Education\n• Experience\n\nKept the books in order."
    assert {passage.section for passage in passages(listed)} == {"skills"}


def test_headings_to_the_left_of_their_sections_open_these() -> None:
    """As the first does; where that stands above, a word beside a line is a label."""
    beside = "\tNine ferries, 2019 – 2024\nKept the ledger\n\nProjects\tTide app, drawn by hand"
    found = passages(f"Mira Halvorsen\n\nExperience{beside}")
    assert [passage.section for passage in found][1:] == ["experience", "projects"]
    found = passages(f"Mira Halvorsen\n\nExperience\n\nStoker{beside}")
    assert {passage.section for passage in found} == {"experience"}


@pytest.mark.parametrize("name", ["", "Mira Halvorsen\n\n"])
def test_a_sign_before_the_first_heading_makes_it_no_item(name: str) -> None:
    """Above it stands a name, and no heading that could open a list of one."""
    found = passages(f"{name}★ Experience\n\nKept the ledger of nine ferries in order")
    assert [passage.section for passage in found] == ["experience"]


def test_a_sign_before_a_heading_of_long_items_makes_it_none_of_them() -> None:
    """With room above it: the items of a list of headings are as short as it is."""
    items = "• Kept the ledgers of nine ferries in order for the harbour office"
    found = passages(f"Skills\n\n• Able at sea\n\n◆ Projects\n{items}\n{items}")
    assert [passage.section for passage in found] == ["skills", "projects", "projects"]


@pytest.mark.parametrize("heading", ["References", "REFEREES:", "Professional References"])
def test_what_stands_under_referees_is_about_others(heading: str) -> None:
    """However long it is; the next heading is the person's again."""
    told = "Dr Ines Holm, head of product at Kestrel Maps, led the roadmap there for ten years"
    after = "\n\nProjects\n\n• Drew a map of the harbour for the ferries"
    found = texts(
        f"Experience\n\nKept the ledger of nine ferries\n\n{heading}\n\n{told}{after}"
    )
    assert found == [
        "Kept the ledger of nine ferries",
        "Drew a map of the harbour for the ferries",
    ]


def test_an_item_under_referees_has_strayed_there() -> None:
    """As the next column of a page does, which may have no heading of its own."""
    told = "• Led the roadmap of a map for ferries for ten years with a team of four engineers"
    assert texts(f"Experience\n\nKept a ledger\n\nReferences\n\n{told}")[1:] == [told[2:]]


@pytest.mark.parametrize("address", ["file:///C:/me/cv%20new.html", "about:blank"])
def test_what_a_browser_prints_below_a_page_is_no_passage(address: str) -> None:
    """The address of a file, and which page of how many it is."""
    assert texts(f"Experience\n\nKept a ledger\n\n{address}\t1/2") == ["Kept a ledger"]
