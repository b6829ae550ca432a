"""Résumé text to sections and passages, without personal details. Every person is invented."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from waiting import costs_at_most

from matcher.datamodels import Passage, Resume
from matcher.language import LANGUAGE
from matcher.sections import split_passages
from matcher.sections.names import find_name
from matcher.text import clean

RESUME = """\
CURRICULUM VITAE
Mira Quandel
14 Willow Lane, Fernbridge 40213
mira.quandel@example.org | +44 20 7946 0958 | linkedin.com/in/mira-quandel
Senior Product Manager

Career Objective:
To lead the roadmap of a product that people use every day, and to grow the team that
builds it.

WORK EXPERIENCE (7 Years)
Acorn Ledger Ltd\tFernbridge\t2019 - 2024
Product Manager
• Led a cross-functional team of nine from concept to launch and presented the road-
map to the board. Grew active users by 40 %.
• Interviewed forty customers
Responsibilities:
• Kept the backlog in order
Mira Quandel
Page 1 of 2
Key Skills
SQL, Figma
Hobbies: rowing
Personal Details
Date of Birth : 3 May 1990
Father's Name : Mr. Tobin Quandel
Gender\t:\tFemale
Marital Status : Single
Languages Known : English, Welsh
Permanent Address : 14 Willow Lane,
Fernbridge
Declaration
I hereby declare that the above information is true to the best of my knowledge.
Place : Fernbridge
Date :
(MIRA QUANDEL)
"""


def passages(text: str) -> list[Passage]:
    """Return the passages of a text as a reader would hand it over."""
    return list(split_passages(Resume("a.txt", clean(text))))


def texts(text: str) -> list[str]:
    """Return the words of the passages of a text."""
    return [passage.text for passage in passages(text)]


def sections(text: str) -> set[str]:
    """Return the sections in which a text has passages."""
    return {passage.section for passage in passages(text)}


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


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Mira Quandel", []),
        ("MIRA QUANDEL", []),
        ("Mira\nQuandel", []),
        ("Mira Quandel, Senior Product Manager", ["Senior Product Manager"]),
        ("Mira Quandel | mira@example.org | Product Manager", ["Product Manager"]),
        ("Product Manager | 020 7946 0958", ["Product Manager"]),
        ("Mira Quandel Product Manager", ["Product Manager"]),
        ("Mira Quandel (she/her) (Product Manager)", ["Product Manager"]),
        ("Product Manager|Mira Quandel", ["Product Manager"]),
        ("Mark Leader\nProduct Manager", ["Product Manager"]),
        ("Mark Leader Product Manager", ["Product Manager"]),
        ("Mark\nLeader\nProduct Manager", ["Product Manager"]),
        ("Team Leader\nMira Quandel", ["Team Leader"]),
        ("Zonal Leader\nMira Quandel\nmira@example.org", ["Zonal Leader"]),
        ("Agile Coach", ["Agile Coach"]),
        ("Chief Baker\nchief.baker@example.org", []),
        ("Mary Ann Leader\nmary.leader@example.org", []),
        ("Mary Ann Lead Designer", ["Lead Designer"]),
        ("Mr. Tobin Quandel | Clerk", ["Clerk"]),
        ("Curriculum Vitae of Tobin Quandel, MBA | Clerk", ["Clerk"]),
        ("Mira Quandel\n12 Officers Colony, Fernbridge", []),
        ("Mira Quandel\nAddress: Rose Cottage,\nOld Mill\nClerk", ["Clerk"]),
        ("Mira Quandel\n14 Willow Lane, Fernbridge", []),
        ("Mira Quandel\nwww.example.org/mira", []),
        ("Fernbridge, Wales", []),
        ("14, near the old mill road of the lower village of Fernbridge", []),
        (
            "I am a product manager who has shipped three apps.",
            ["I am a product manager who has shipped three apps."],
        ),
        ("Hands-on builder of teams and tools", ["Hands-on builder of teams and tools"]),
        (
            "I like people, plans and tools, and I have led\nthree teams in Wales",
            ["I like people, plans and tools, and I have led three teams in Wales"],
        ),
        ("• Built three apps for farmers", ["Built three apps for farmers"]),
        ("• Fernbridge, Wales", []),
    ],
)
def test_the_head_keeps_what_the_person_does(head: str, expected: list[str]) -> None:
    """Above the first heading a headline and sentences stay; name and address go."""
    assert texts(f"{head}\n\nSkills") == expected


@pytest.mark.parametrize(
    "line",
    [
        "Name: Mira Quandel",
        "Name - Mira Quandel",
        "Father's Name : Mr. Tobin Quandel",
        "Father’s/Mother’s Name: Tobin and Ada",
        "Mother Name  Ada Quandel",
        "Mr. Tobin Quandel",
        "S/O Tobin Quandel",
        "Date of Birth: 3 May 1990",
        "Date of birth 3 May 1990",
        "DOB-03 May 1990",
        "Age & Date of Birth : 30, 3 May 1990",
        "Age: 30",
        "Age 30",
        "42 years old",
        "Born in 1990",
        "Married, two children",
        "Children: 2",
        "Pronouns: she/her",
        "(they/them)",
        "Religion: none",
        "Photo attached",
        "Gender / Marital Status : Female / Single",
        "Sex-Male",
        "MaritalStatus: Unmarried",
        "Marital Status",
        "Nationality\t:\tWelsh",
        "Religion: Jain",
        "Female",
        "Male, 29, Married",
        "Permanent Address : 14 Willow Lane",
        "Vill- Fernbridge, Dist- Marsh",
        "Fernbridge - 600012",
        "Passport No. X0000000",
        "Passport (valid)",
        "Visa Status: Visit",
        "Phone: 020 7946 0958",
        "Mobile no-+44 20 7946 0958",
        "+44 (0)20 7946 0958",
        "E-mail: mira@example.org",
        "mira.quandel@example",
        "LinkedIn: linkedin.com/in/mira",
        "github.com/mira",
        "https://example.org/mira",
        "Skype",
        "Photograph",
        "Place: Fernbridge",
        "Date: 1.2.2024",
        "Signature",
        "Expected CTC: 6",
        "I hereby declare that all of this is true.",
        "All the information given above is true and correct.",
        "Yours faithfully,",
        "References are available upon request.",
        "Post Applied For: Manager",
        "Page 2 of 3",
        "2",
        "Resume",
        "March 2019 to June 2021",
        "=====",
    ],
)
def test_personal_and_empty_lines_are_left_out(line: str) -> None:
    """No personal or contact detail is a passage, whatever the section and the label."""
    assert texts(f"Skills\nPlanning\n\n{line}\n\nBudgets") == ["Planning", "Budgets"]


@pytest.mark.parametrize(
    "line",
    [
        "Mobile: iOS and Android apps",
        "Web: HTML, CSS",
        "Status: completed in time",
        "Contact centre operations",
        "Age-related research",
        "Age, gender and place of users were analysed",
        "Email marketing and blogs",
        "Blog, newsletter and podcast production",
        "Address customer complaints",
        "Co-ordination with suppliers",
        "Post-merger integration",
        "Visas and passports checked at the counter",
        "Led Sri Lanka operations",
        "MR imaging",
        "Late deliveries cut by half",
        "Married design and code in one team",
        "Budget of 250000 dollars",
        "Certified to ISO 9001 14001",
        "Ran 24/7 support from 2012 to 2014",
        "Place orders with vendors",
        "Stated facts and figures in weekly reports",
        "C",
    ],
)
def test_words_of_labels_in_other_lines_stay(line: str) -> None:
    """A label's word inside a skill or a sentence is no personal detail."""
    assert texts(f"Skills\nPlanning\n\n{line}") == ["Planning", line]


def test_two_details_in_one_sentence_are_left_out() -> None:
    """A row of labels read as one long line is no passage."""
    line = "Those of mine: Date of Birth Marital Status and more words of that kind in Wales"
    assert texts(f"Skills\nPlanning\n{line}") == ["Planning"]


def test_an_address_goes_on_below_its_label() -> None:
    """Short lines under an address belong to it, up to an empty line or a bullet."""
    text = "Skills\nAddress:\nRose Cottage\nFernbridge\n\nPlanning\n"
    text += "Postal Address\nHigh Mill\n• Budgets"
    assert texts(text) == ["Planning", "Budgets"]


def test_the_name_is_left_out_wherever_it_stands() -> None:
    """A running head or a signature with the name, or little more than it, is no passage."""
    text = (
        "Mira T. Quandel\nSkills\nPlanning\nMira Quandel Resume\n(QUANDEL, MIRA T.)\nBudgets\n"
        "Mira T. Quandel led twelve people"
    )
    assert texts(text) == ["Planning", "Budgets", "Mira T. Quandel led twelve people"]
    assert texts("Skills\nPlanning\nTobin Asher\n\nName: Tobin Asher") == ["Planning"]
    signed = "Mark Leader\nSkills\nPlanning\nDate:\nMark\nLeader\nMark"
    assert texts(signed) == ["Planning"]


@pytest.mark.parametrize("degrees", [" MBA", " PMP PhD", ", MBA", ", PhD, PMP", " MBA, PMP"])
def test_what_stands_behind_a_name_is_none_of_it(degrees: str) -> None:
    """Degrees and certificates are the person's, and stay where a sentence tells of them."""
    assert find_name([f"Mira Quandel{degrees}", "Product Manager"]) == ("Mira Quandel", True)
    assert find_name(["Team Leader", f"Mira Quandel{degrees}"]) == ("Mira Quandel", False)
    text = f"Mira Quandel{degrees}\n\nEducation\nFinished evening MBA courses\nMira Quandel"
    (passage,) = passages(text)
    assert passage.compared == "Finished evening MBA courses"


def test_a_name_may_stand_on_the_sixth_line_of_the_head() -> None:
    """Below headlines, where contacts and other details are not counted."""
    head = ["+44 20 7946 0958", "Date of Birth: 3 May 1990", "Gender: Female"]
    head += ["Product Manager", "Payments and retail", "Agile Coach", "Data Analyst"]
    lines = [*head, "Team Leader", "Mira Quandel", "", "Skills", "Planning", "Mira Quandel"]
    assert texts("\n".join(lines))[-1] == "Planning"


def test_contacts_are_cut_out_of_what_stays() -> None:
    """A sentence keeps its words but not the address in it; its span is the whole of it."""
    text = "Projects\nBuilt the shop at https://example.org with three people."
    (passage,) = passages(text)
    assert passage.text == "Built the shop at with three people."
    assert clean(text)[passage.start : passage.end].startswith("Built the shop at https")
    row = "Experience\nAcorn Ledger\twww.example.org\tFernbridge"
    assert texts(row) == ["Acorn Ledger", "Fernbridge"]


def test_a_personal_section_keeps_what_strayed_into_it() -> None:
    """Bullets and long sentences of plain words go out of a personal section, others not."""
    text = """Personal Details
Gender: Female
Rose Cottage
• Sound knowledge of fire alarms
• Ada Asher, Head of Physics, Mill University
Ran a small shop for ten years and kept the books of two other ones.
Hobbies: rowing
Rowing Club
Skills
Planning"""
    assert [(passage.section, passage.text) for passage in passages(text)] == [
        ("other", "Sound knowledge of fire alarms"),
        ("other", "Ran a small shop for ten years and kept the books of two other ones."),
        ("interests", "Hobbies: rowing"),
        ("skills", "Planning"),
    ]


def test_references_are_left_out() -> None:
    """Who vouches for a person is a person too."""
    text = "References\nAda Asher, Head of Physics\nMill University\nada@example.org"
    assert texts(text) == []


LONG = "Wrote the plan for the northern region and agreed it with the owners of the four"
SHORTER = "Planned the move of the northern office to the mill of Asher"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["• led a team", "of nine"], ["led a team of nine"]),
        (["Led a team", "", "of nine"], ["Led a team of nine"]),
        (["Led a team.", "", "of nine"], ["Led a team.", "of nine"]),
        (["Led a team of", "Engineers"], ["Led a team of Engineers"]),
        (["Led a team", "(Engineers)"], ["Led a team (Engineers)"]),
        (["Led a team", "Grew sales"], ["Led a team", "Grew sales"]),
        (["Led a team of", "• Engineers"], ["Led a team of", "Engineers"]),
        (["Led a team of", "Engineers\t2012"], ["Led a team of", "Engineers | 2012"]),
        (["Engineers\t2012,", "Tests"], ["Engineers | 2012", "Tests"]),
        ([LONG, "Houses"], [f"{LONG} Houses"]),
        ([LONG, "Houses", "Mill"], [f"{LONG} Houses", "Mill"]),
        ([SHORTER, "Houses", "", LONG], [SHORTER, "Houses", LONG]),
        ([SHORTER, "Neighbours", "", LONG], [f"{SHORTER} Neighbours", LONG]),
        (
            [
                "• Planning the work of the",
                "Northern houses and their",
                "Owners in four towns",
                "Wales",
            ],
            ["Planning the work of the Northern houses and their Owners in four towns Wales"],
        ),
        (["Led a team. Grew sales."], ["Led a team.", "Grew sales."]),
        (["Client\t:\tAcorn Ledger"], ["Client: Acorn Ledger"]),
        (["1. Planning", "2. Budgets"], ["Planning", "Budgets"]),
        (["(a) Planning", "(b) Budgets"], ["Planning", "Budgets"]),
        (["i) Planning", "ii) Budgets"], ["Planning", "Budgets"]),
        (["1. Planning", "3. Budgets"], ["1. Planning", "3. Budgets"]),
        (["2. Planning", "1. Budgets"], ["2. Planning", "1. Budgets"]),
        (["1. Planning", "2) Budgets"], ["1. Planning", "2) Budgets"]),
        (["B. Tech", "A. Level"], ["B. Tech", "A. Level"]),
    ],
)
def test_lines_become_passages(lines: list[str], expected: list[str]) -> None:
    """Wrapped lines are joined; bullets, rows, numbers and short lines are not."""
    assert texts("\n".join(["Experience", *lines])) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([LONG, "Houses"], [LONG, "Houses"]),
        (["Led a team", "Grew sales"], ["Led a team", "Grew sales"]),
        (["Led a team of", "Engineers"], ["Led a team of Engineers"]),
        (["Led a team", "", "of nine"], ["Led a team of nine"]),
        (["Led a team.", "", "of nine"], ["Led a team.", "of nine"]),
        (["Led a team of nine\t2012"], ["Led a team of nine | 2012"]),
    ],
)
def test_paragraphs_become_passages(lines: list[str], expected: list[str]) -> None:
    """A line that was not wrapped ends where it ends, unless a page parts its sentence."""
    text = "\n".join(["Experience", *lines])
    found = split_passages(Resume("a.pdf", clean(text), wrapped=False))
    assert [passage.text for passage in found] == expected


def test_no_passage_has_more_than_sixty_words() -> None:
    """A long list is cut into pieces that follow one another."""
    text = "Skills\n• " + ", ".join(f"tool {letter}" for letter in "abcdefghij" * 10)
    found = passages(text)
    assert len(found) > 1
    assert all(len(passage.text.split()) <= 60 for passage in found)


@pytest.mark.parametrize("text", ["", "\n\n", "2", "Skills"])
def test_a_resume_without_words_has_no_passages(text: str) -> None:
    """Nothing comes of nothing."""
    assert texts(text) == []


def test_passages_know_their_page() -> None:
    """A passage stands on the page where it begins."""
    text = "Skills\nPlanning\nBudgets"
    found = split_passages(Resume("a.pdf", text, pages=(0, text.index("Budgets"))))
    assert [passage.page for passage in found] == [1, 2]
    assert passages(text)[0].page is None
    parted = "Experience\nLed a team\n\nof nine"
    pages = (0, parted.index("of nine"))
    (passage,) = split_passages(Resume("a.pdf", parted, pages=pages, wrapped=False))
    assert (passage.text, passage.page) == ("Led a team of nine", 1)


LINES = st.sampled_from(
    [
        *RESUME.splitlines(),
        "",
        "• ",
        "1. ran the till",
        "2. Ran the shop. Then I left it",
        "and went on with a well-",
        "known firm\tof Wales",
        "Stock | Sales",
        LONG,
        ", ".join(["stock", "sales"] * 40),
        "é " * 70,
        "A. B. C",
        ": value",
        "-",
    ]
)


def letters(text: str) -> str:
    """Return the letters and digits of a text."""
    return re.sub(r"[\W_]+", "", text)


@settings(max_examples=300)
@given(st.lists(LINES, max_size=25).map("\n".join) | st.text(max_size=80))
def test_a_passage_says_what_stands_in_its_span(text: str) -> None:
    """Spans are in order and do not overlap; a passage has the words of its span."""
    resume = Resume("a.txt", clean(text))
    found = split_passages(resume)
    ends = [0, *(passage.end for passage in found)]
    assert all(
        end <= passage.start < passage.end for end, passage in zip(ends, found, strict=False)
    )
    for passage in found:
        assert letters(passage.text) == letters(resume.text[passage.start : passage.end])
        assert passage.section != "personal"
        assert passage.text == " ".join(passage.text.split())
        assert "•" not in passage.text[:1]


@given(st.lists(LINES, max_size=25).map("\n".join))
def test_no_order_of_lines_lets_the_person_through(text: str) -> None:
    """With the name at the top, nothing of the person is in any passage."""
    found = " ".join(passage.text.lower() for passage in passages(f"Mira Quandel\n\n{text}"))
    assert not re.search("quandel|1990|female|declare|example.org|7946", found)


def test_a_name_below_the_first_heading_is_one() -> None:
    """Where the name is read after "Objective", it is left out all the same."""
    text = "Objective\nMira Quandel\nTo work in a shop.\nSkills\nPlanning\nMira Quandel"
    assert texts(text) == ["To work in a shop.", "Planning"]
    head = "Product Manager\nmira@example.org\n+44 20 7946 0958\nFernbridge\n"
    assert texts(head + text) == ["Product Manager", "To work in a shop.", "Planning"]
    assert texts("Objective\n• Quick Learner\nTo work.") == ["Quick Learner", "To work."]


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "unit",
    [
        "a-\n",
        "1. x\n",
        "A: ",
        "st 1 ",
        "date of birth ",
        "@",
        "Name: A B\n",
        "A.",
        "Dr. ",
        "Mira ",
    ],
)
@pytest.mark.parametrize("start", ["Skills\n", "", "Mira Quandel\nmira@example.org\nSkills\n"])
def test_hostile_text_takes_linear_time(start: str, unit: str) -> None:
    """A file of one thing again and again is split at once, with a name or without."""
    resume = Resume("a.txt", clean(start + unit * (50_000 // len(unit)) + "9"))
    with costs_at_most(5):
        split_passages(resume)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Leadership, negotiation, Excel"], ["Leadership", "negotiation", "Excel"]),
        (["• Java; Python; SQL | Git"], ["Java", "Python", "SQL", "Git"]),
        (["Leading teams, coaching"], ["Leading teams, coaching"]),
        (
            ["Good at explaining hard things to people who are busy, tired, or both"],
            ["Good at explaining hard things to people who are busy, tired, or both"],
        ),
        (
            ["Strategic Thinking", "Stakeholder Communication", "Leadership"],
            ["Strategic Thinking", "Stakeholder Communication", "Leadership"],
        ),
        (
            ["Voice: talks, articles", "People: coaching, hiring"],
            ["Voice: talks, articles", "People: coaching, hiring"],
        ),
    ],
)
def test_each_skill_of_an_enumeration_is_a_passage(
    lines: list[str], expected: list[str]
) -> None:
    """So that a skill is found whether it has a line of its own or shares one."""
    assert texts("\n".join(["Skills", *lines])) == expected


def test_an_enumeration_elsewhere_stays_whole() -> None:
    """In the experience a list belongs to its sentence."""
    line = "Budgets, suppliers, permits and site safety"
    assert texts(f"Experience\n• {line}") == [line]
