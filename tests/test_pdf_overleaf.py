"""Two columns that go on over the end of a page: which goes on with which."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from textwrap import wrap

from painted import HEIGHT, Place, down, piece

from matcher.datamodels import Resume
from matcher.readers.extracted import GoingOn
from matcher.readers.pdf.layout import lay_out, page_texts
from matcher.readers.resumed import columns_in
from matcher.sections import split_passages

LEFT = ["Skills", "Knots", "Charts", "Pumps", "Hobbies", "Rowing in spring on", "the fjord"]
RIGHT = [
    "Experience",
    "Stoker of the ferry Aurland for nine years",
    "Fed the boilers and kept the pumps in repair",
    "Trained six stokers in the care of valves",
    "Wrote the log of the boilers every watch and",
    "Fitted new gauges and tested each of them at",
    "Led the watch below and planned the coal for",
]
NEXT_LEFT = ["Chess with the crew", "Swimming", "Singing"]
NEXT_RIGHT = [
    "the voyage to Bergen and back again",
    "Painted the hull in spring",
    "Sold the tug",
]
TOP = 760.0
AT_RIGHT = 310.0


def read(*pages: Sequence[Place]) -> Resume:
    """Return what is read of painted pages."""
    layouts = [lay_out((piece(*line) for line in page), HEIGHT) for page in pages]
    texts = page_texts(layouts)
    text = "\n\n".join(texts)
    starts = [
        len("\n\n".join(texts[:number])) + 2 * (number > 0) for number in range(len(texts))
    ]
    columns = columns_in(text, starts, texts.going_on)
    return Resume("a.pdf", text, tuple(starts), wrapped=False, columns=columns)


def sections(*pages: Sequence[Place]) -> dict[str, str]:
    """Return the section of each passage of painted pages."""
    return {passage.text: passage.section for passage in split_passages(read(*pages))}


def two(left: Sequence[str], right: Sequence[str], x: float = AT_RIGHT) -> list[Place]:
    """Return a page of two columns, painted one after the other."""
    return [*down(*left, top=TOP), *down(*right, x=x, top=TOP)]


FIRST = two(LEFT, RIGHT, 250)


def test_the_column_that_goes_on_with_a_sentence_is_read_first() -> None:
    """So nothing stands between its halves."""
    resume = read(FIRST, two(NEXT_LEFT, NEXT_RIGHT, 250))
    assert f"{RIGHT[-1]}\n\n{NEXT_RIGHT[0]}" in resume.text


def test_each_column_that_goes_on_keeps_its_section() -> None:
    """The left one its hobbies, whatever was read between."""
    found = sections(FIRST, two(NEXT_LEFT, NEXT_RIGHT, 250))
    assert found["Swimming"] == "interests"
    assert found["Painted the hull in spring"] == "experience"


DEEDS = [
    "Experience",
    "Fed the boilers of the ferry every day",
    "Kept all of the pumps in good repair",
    "Trained six stokers in care of valves",
    "Wrote the log of the northern boilers",
]
NEXT_DEEDS = ["Painted the hull of the tug in spring", "Sold the tug", "Bought a barge"]
SCHOOLS = [
    "Education",
    "Diploma in steam, Aurland College, 2009",
    "Course in coal, Bergen School, 2011",
    "Course in knots, Aurland School, 2013",
    "Course in tides, Aurland School, 2014",
]
NEXT_SCHOOLS = ["Course in charts, Bergen School, 2015", "Course in oil, 2016", "Rowing, 2017"]


def test_columns_as_wide_as_one_another_keep_their_sections() -> None:
    """Where the second begins with a title of its own."""
    found = sections(two(DEEDS, SCHOOLS), two(NEXT_DEEDS, NEXT_SCHOOLS))
    assert found["Sold the tug"] == "experience"
    assert found["Course in oil, 2016"] == "education"


NEWS = [
    "Experience",
    "Fed the boilers of the northern ferry",
    "every day of the year for nine years.",
    "Trained six stokers in the care of the",
]
NEWS_RIGHT = [
    "valves and of the pumps in the harbour.",
    "",
    "Projects",
    "Built a barge of oak for the museum in",
    "the old town, with a crew of four and a",
]
NEWS_OVER = [
    "smith of Bergen, who forged the anchor.",
    "Sailed the barge to all of the markets of",
    "the fjord and sold the bread of the town.",
    "",
    "Education",
    "Diploma in steam, Aurland College, with a",
]
NEWS_OVER_RIGHT = [
    "thesis on the care of the oldest boilers.",
    "Course in coal at the school of the port.",
    "Course in tides at the school of Aurland.",
]
IN_TURN = [NEWS, NEWS_RIGHT, NEWS_OVER, NEWS_OVER_RIGHT]


def test_columns_of_a_newspaper_go_on_in_each_other() -> None:
    """What begins at the foot of the second goes on at the top of the next page."""
    pages = two(NEWS, NEWS_RIGHT), two(NEWS_OVER, NEWS_OVER_RIGHT)
    assert not read(*pages).columns
    assert " ".join(read(*pages).text.split()) == " ".join(filter(None, chain(*IN_TURN)))
    found = sections(*pages)
    sailed = (
        "Sailed the barge to all of the markets of the fjord and sold the bread of the town."
    )
    assert found[sailed] == "projects"
    assert found["Course in coal at the school of the port."] == "education"


def test_columns_of_a_newspaper_may_differ_in_width() -> None:
    """Sentences that go on from one in the other tell, not the widths."""
    narrow, over = (
        [part for line in lines for part in (wrap(line, 24) or [line])]
        for lines in (NEWS, NEWS_OVER)
    )
    pages = two(narrow, NEWS_RIGHT, 200), two(over, NEWS_OVER_RIGHT, 200)
    assert not read(*pages).columns
    assert "projects" in {
        section for text, section in sections(*pages).items() if "bread of the town" in text
    }


def test_a_title_at_the_foot_of_a_column_opens_what_goes_on_overleaf() -> None:
    """It is the last line that was read of the section."""
    found = sections(two([*DEEDS, "Hobbies"], SCHOOLS), two(NEXT_LEFT, NEXT_SCHOOLS))
    assert found["Swimming"] == "interests"
    assert found["Course in oil, 2016"] == "education"


def test_a_name_painted_after_the_sidebar_parts_no_columns() -> None:
    """As browsers paint what floats first."""
    name = [
        (50, TOP + 24, "Ida Moen"),
        (50, TOP + 12, "ida@example.org, at the fjord of Aurland"),
    ]
    page = [*down(*LEFT, top=TOP), *name, *down(*RIGHT, x=250, top=TOP)]
    found = sections(page, two(NEXT_LEFT, NEXT_RIGHT, 250))
    assert found["Swimming"] == "interests"
    assert found["Painted the hull in spring"] == "experience"


def test_a_page_with_one_of_the_columns_goes_on_with_that() -> None:
    """The sidebar has ended, or the text beside it."""
    found = sections(two(DEEDS, LEFT), down(*NEXT_DEEDS, top=TOP))
    assert found["Sold the tug"] == "experience"
    found = sections(two(LEFT, DEEDS), two(NEXT_LEFT, NEXT_DEEDS), down("Sold a pump", x=310))
    assert found["Sold a pump"] == "experience"


def test_a_table_in_one_of_the_columns_parts_none() -> None:
    """Though more lines stand on both sides of its cells than beside the sidebar."""
    cells = [
        (50 + 90 * column, TOP - 12 * line, f"{word}{line}")
        for line in range(5, 11)
        for column, word in enumerate(("oil", "coal", "peat"))
    ]
    page = [*down(*DEEDS, top=TOP), *cells, *down(*SCHOOLS, x=360, top=TOP)]
    found = sections(page, two(NEXT_DEEDS, NEXT_SCHOOLS, 360))
    assert found["Sold the tug"] == "experience"
    assert found["Course in oil, 2016"] == "education"


def test_no_sentence_goes_on_from_one_column_in_another() -> None:
    """Lines in lower case are overleaf what they are in their column."""
    pages = two(LEFT, RIGHT, 250), two([*NEXT_LEFT, "Rowing boats"], NEXT_RIGHT, 250)
    assert not any("boats the voyage" in text for text in sections(*pages))
    pages = two(RIGHT, LEFT, 360), two(NEXT_RIGHT, ["and songs", *NEXT_LEFT], 360)
    assert not any("tug and songs" in text for text in sections(*pages))


def test_footers_are_the_end_of_no_column() -> None:
    """What is left out of each page stands in no column."""
    foot = [(50, 20, "Ida Moen, stoker")]
    pages = [*FIRST, *foot], [*two(NEXT_LEFT, NEXT_RIGHT, 250), *foot], foot
    assert all("Ida Moen" not in line for line in read(*pages).text.split("\n"))
    assert sections(*pages)["Swimming"] == "interests"


def test_a_column_that_is_not_found_in_the_text_is_left_as_it_is() -> None:
    """Or of which the lines stand there twice."""
    text = "Rowing\n\nRowing\n\nChess"
    assert columns_in(text, (0, 16), [GoingOn(0, "Rowing", 1, "Chess")]) == ()
    assert columns_in(text, (0, 16), [GoingOn(0, "Singing", 1, "Chess")]) == ()
