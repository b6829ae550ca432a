"""What of the person is left out of passages, and what stays. Every person is invented."""

from __future__ import annotations

import pytest
from sectioned import passages, texts

from matcher.sections.naminglines import find_name
from matcher.text import clean


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


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("quandel.m@example.org", "Remote"),
        ("info@example.org", "Ghent, East Flanders, Belgium"),
    ],
)
def test_a_name_below_a_sidebar_is_found(address: str, place: str) -> None:
    """So LinkedIn prints a profile: contact, skills and certifications stand above the head."""
    text = (
        f"Contact\n\n{address}\n\nTop Skills\n\nBudget Planning\nRisk Management\n\n"
        "Certifications\n\nAdvanced Welding Level II\n\nMira Quandel\n\n"
        f"Production Manager at Tulip Tools | Lean\n{place}\n\nSummary\n\nMira Quandel led ten"
    )
    assert find_name(text.split("\n")) == ("Mira Quandel", True)
    assert "Mira Quandel" not in texts(text)
    assert texts(text)[:3] == [
        "Budget Planning",
        "Risk Management",
        "Advanced Welding Level II",
    ]


@pytest.mark.parametrize(
    "above",
    [
        "Key skills: tide tables, pilotage, crew planning",
        "Skills: tide tables\nLanguages: Danish, English",
        "Profile: keeps three ferries on time\n\nObjective: a berth in the north",
    ],
)
@pytest.mark.parametrize("name", ["Mira Quandel", "Mira Quandel, Engineer"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_name_is_found_below_what_stands_above_the_head(
    above: str, name: str, gap: str
) -> None:
    """As a page's header may hold skills; the name is then none of them."""
    text = f"{above}\n\n{name}{gap}mira.q@example.org\n\nExperience\nMended nets for boats."
    assert find_name(text.split("\n"))[0] == "Mira Quandel"
    assert not any("Quandel" in passage.compared for passage in passages(text))


@pytest.mark.parametrize("below", ["mq81@example.org", "+45 30 11 22 33 44"])
def test_a_contact_below_tells_a_name_that_it_does_not_spell(below: str) -> None:
    """Initials and a number say no name, but nothing else stands alone above a contact."""
    text = f"Key skills: tide tables\n\nMira Quandel\n{below}\n\nExperience\nMended nets."
    assert find_name(text.split("\n"))[0] == "Mira Quandel"


@pytest.mark.parametrize("skill", ["Project Management", "Stakeholder Management", "Welding"])
def test_a_skill_above_a_contact_is_no_name(skill: str) -> None:
    """Words of headlines and of skills have capitals too."""
    text = f"Key skills: tide tables\n\n{skill}\n+45 30 11 22 33 44\n\nExperience\nNets."
    assert find_name(text.split("\n"))[0] == ""


def test_an_employer_below_a_sidebar_is_no_name() -> None:
    """It stands above a title and in a link as a name does, but no place stands below."""
    text = (
        "Contact\n\n+1 555 0100\n\nExperience\n\nTulip Tools\nProduction Manager\n"
        "2019 - 2024\n- Led ten welders in two shifts"
    )
    assert find_name(text.split("\n")) == ("", False)
    assert "Tulip Tools" in texts(text)


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


def test_a_name_below_the_first_heading_is_one() -> None:
    """Where the name is read after "Objective", it is left out all the same."""
    text = "Objective\nMira Quandel\nTo work in a shop.\nSkills\nPlanning\nMira Quandel"
    assert texts(text) == ["To work in a shop.", "Planning"]
    head = "Product Manager\nmira@example.org\n+44 20 7946 0958\nFernbridge\n"
    assert texts(head + text) == ["Product Manager", "To work in a shop.", "Planning"]
    assert texts("Objective\n• Quick Learner\nTo work.") == ["Quick Learner", "To work."]
