"""Words of headings that head nothing where they stand. Every person is invented."""

from __future__ import annotations

import pytest
from sectioned import passages

KEPT = "Kept the books of nine shops in Fernbridge."


def section_of(text: str, words: str) -> str:
    """Return the section of the passage that holds the words."""
    return next(passage.section for passage in passages(text) if words in passage.text)


@pytest.mark.parametrize(
    ("heading", "line", "below", "section"),
    [
        ("EDUCATION", "Project: Web shop in Java", "Team Member: One", "education"),
        ("EDUCATION", "Thesis: “Mills and their wheels”", "Graded with a prize", "education"),
        ("EDUCATION", "Specialization: Finance", "MBA from Finchley School", "education"),
        ("TRAININGS", "• Summer Training: At Rose Mill", "Learnt the looms", "certifications"),
        ("SKILLS", "• Miscellaneous: CUDA", "• Libraries: NumPy and pandas", "skills"),
        ("SKILLS", "• Certifications: Planner", "• Libraries: NumPy and pandas", "skills"),
        ("INTERESTS", "Technology – robots", "Gaming – ranked among the best", "interests"),
    ],
)
def test_a_label_in_a_section_leaves_it_as_it_is(
    heading: str, line: str, below: str, section: str
) -> None:
    """A part of an entry, an item among items, and one of several words before a dash."""
    assert section_of(f"{heading}\n{line}\n{below}\n", below.rsplit(maxsplit=1)[-1]) == section


@pytest.mark.parametrize(
    ("above", "line", "section"),
    [
        ("Education\nB.Sc. in Botany, Finchley\n\n", "Projects: Web shop in Java", "projects"),
        ("Education\nB.Sc. in Botany, Finchley\n", "PROJECT: Web shop in Java", "projects"),
        ("Projects\nTeam size\t:\t4\n\n", "• Hobbies :\tRowing on the lake", "interests"),
        ("Skills\nSQL – nine years\n\n", "Experience – 7 years", "experience"),
    ],
)
def test_a_label_with_room_above_or_in_capitals_opens_its_section(
    above: str, line: str, section: str
) -> None:
    """Also with a bullet before it if no other item stands beside it."""
    below = "Wove the cloth for the northern mills and sold it"
    assert section_of(f"{above}{line}\n\n{below}", "Wove") == section


@pytest.mark.parametrize(
    "row", ["Qualification : B.E. (Electrical)", "Total Experience : 4 years", "Skills : SQL"]
)
def test_a_row_of_a_form_is_of_its_section_and_opens_none(row: str) -> None:
    """What stands below the form is as it would be without the row."""
    form = "Tobin Quandel\nAge : 25 years\n{}Gender : Male\n\nA clerk who likes to count."
    without, with_row = (passages(form.format(said)) for said in ("", f"{row}\n"))
    told = {passage.section for passage in without}
    assert section_of(form.format(f"{row}\n"), "likes to count") in told
    said = [passage for passage in with_row if passage.text == row]
    assert [passage.section for passage in said] not in ([], ["summary"], ["personal"])


def test_rows_of_a_table_of_personal_details_open_no_section() -> None:
    """The first has no sign between its words but a wide blank; the last two are neighbours."""
    rows = "Name\tTobin Quandel\nQualification\tDiploma (Civil)\nProfession\tDrafter"
    rows += "\nPost\tDrafter\nTotal Experience\t4 years\nCurrent Employer\tRose Mill"
    table = f"Skills\nSQL\n\nPersonal Details\n\n{rows}\nGender\tMale\nLeeds"
    assert "Leeds" not in [passage.text for passage in passages(table)]


@pytest.mark.parametrize(
    ("above", "line", "below"),
    [
        ("UX DESIGN FELLOW,", "CERTIFICATION", ""),
        ("Usability", "Research", "Copy"),
        ("English", "Computer", "Tally"),
        ("• Drawing", "• Basic Computer Knowledge", "• Typing"),
    ],
)
def test_a_word_of_the_text_around_it_is_no_heading(above: str, line: str, below: str) -> None:
    """The end of the line above, a word of a list, an item between two others."""
    text = f"Education\nB.Sc. in Botany\n{above}\n{line}\n{below}\n\nFinchley School"
    assert section_of(text, "Finchley School") == "education"


@pytest.mark.parametrize("above", ["Java, SQL, Figma,", "Wove cloth,"])
def test_a_heading_below_a_comma_is_one_unless_it_is_written_as_the_line_above(
    above: str,
) -> None:
    """Skills may end with a comma."""
    assert section_of(f"Skills\n{above}\nEDUCATION\nB.Sc. in Botany", "Botany") == "education"


def test_deliverables_of_a_job_are_what_was_done_in_it() -> None:
    """In capitals, and outside a job, they are what somebody can do."""
    job = "Experience\n\nClerk, 2022 - 2024\n\nKey Deliverables:\n"
    assert section_of(f"{job}• {KEPT}", "books") == "experience"
    assert section_of(f"Summary\n\nA clerk.\n\nKEY DELIVERABLES\n\n{KEPT}", "books") == "skills"


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("TESTING KIT HANDLED:", "skills"),
        ("COMPUTER EXPOSURE", "skills"),
        ("Material Purview:", "skills"),
        ("Post Graduation:-", "education"),
        ("Employed Record:-", "experience"),
        ("PRESENTLY WORKING AT:-", "experience"),
        ("Jobs done at –", "experience"),
        ("ENTREPRENEURSHIP", "experience"),
        ("Tech Projects", "projects"),
        ("CME/Conferences/Workshop", "certifications"),
        ("rojects, Seminars & ReportP", "projects"),
        ("anguages KnownL", "skills"),
    ],
)
def test_titles_of_few_words_more_are_headings(heading: str, section: str) -> None:
    """Also where the first letter stands behind the others, as a larger one may be read."""
    text = f"Interests\nRowing\n\n{heading}\n\nNine looms in the northern mill"
    assert section_of(text, "Nine looms") == section


def test_the_title_of_an_intern_is_no_heading() -> None:
    """It may stand alone on a line of any section."""
    text = "Education\n\nB.Sc. in Botany\n\nIntern\n\nNine looms in the northern mill"
    assert section_of(text, "Nine looms") == "education"
