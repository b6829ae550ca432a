"""A résumé of a person who does not exist, and the passages of a text."""

from __future__ import annotations

from matcher.datamodels import Passage, Resume
from matcher.sections import split_passages
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
