"""What a later clause takes back: labels that are denied, plans that came to nothing.

The sentences are of people who do not exist.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
import test_polarity as told

DENIED = """
Rotas, ordering and stock: not within my remit
Kiln firing and glazing - not covered
Welding, brazing, soldering: none of these known to me
Running the bakery? Not my job, others saw to that
Glazing licence - don't have
Apprentices trained: nobody
Archives, letters and minutes - no
Loom dashboards - no hands-on experience till date
Regarding menus and wine lists, I have yet to write one
My knowledge of kilns and glazes is nil
Tastings and surveys did not feature in my work here
Kilns, wheels and glazes remain gaps in my experience
0 banquets or receptions catered for
None of my classes had deaf pupils, so gave no such lessons
Was not let near the ovens or the till
"""
PUT_OFF = """
Would have led the crew of eight had the ship sailed
Was meant to lead a crew of five
Asked to lead the night crew; turned it down
Was to own the ledger from January; made redundant in December
Had planned to open a branch in Hull, then lockdown came
Offered the job of buying fish and fruit, but had to move away first
Will shortly take over reporting to the board
Glazing bread (starting next April)
Hopes: to audit the ovens of a large bakery
On my to-do list: firing kilns with gas
Should I pass in June, I will test boilers and sign certificates
Ideally running a small bakery in my next job
"""
OWN = """
Led nine bakers - no staff turnover in two years
Java, Kotlin (no Scala)
Ran the move of 60 shops, not a day late
Managed 20 sites - none closed
Was asked to lead the merger and did
Reduced waste to zero
Won two patents (pending) with three colleagues
Planned the branch in Hull until it opened
Offered training to the whole crew
Rescued a project that was cancelled twice
Turned down the heat of four ovens
Asked customers what they missed and baked it
"""


def is_no_deed(sentence: str) -> bool:
    """Tell whether a sentence is no deed, neither in a summary nor under a job."""
    return not (told.taken(sentence, "summary")[1] or told.taken(sentence, "experience")[1])


def is_deed(sentence: str) -> bool:
    """Tell whether a sentence may be a deed where jobs are listed, its first words kept."""
    compared, deed = told.taken(sentence, "experience")
    return deed and compared.split()[:2] == sentence.split()[:2]


@pytest.mark.parametrize(
    ("block", "is_right"),
    [(DENIED, told.is_cut), (PUT_OFF, is_no_deed), (OWN, is_deed)],
    ids=["denied", "put off", "own"],
)
def test_a_later_clause_takes_back_what_stands_before_it(
    block: str, is_right: Callable[[str], bool]
) -> None:
    """A short denial behind a label holds for all of it, and what fell through was no deed."""
    assert [each for each in block.strip().split("\n") if not is_right(each)] == []
