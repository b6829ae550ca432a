"""Who does what a clause tells, by its subject and its verb, in words that no list has."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import test_polarity as told

OF_OTHERS = """
Social workers arranged the visits and spoke with the families
Predecessor hired the twelve waiters
RN hung the drip and gave the tablets
Professor wrote the grant proposal
The charge nurse allocates beds and runs the ward
The warehouse crew loaded the vans
The bursar's office built the budget
An agency wrote the adverts and shortlisted the cooks for us
Menus written by the owner
Routes planned by her alone
Payroll outsourced to a bureau in Cork
Loom settings were recorded and faults were found by the vendor's fitters
A polling firm was paid to survey the tenants
Ferrowell surveyed the tenants on our behalf
Called in a plumber to mend the boiler
The accounts team tracked the takings in ledgers and raised the margin by 4 percent
The pastry team baked tarts for the queen
The finance team ran the ledger each month
Another research team sampled the wells
"""
PARTLY_OF_OTHERS = """
Washed the glasses {while caterers cooked for the guests}
Poured coffee {while the accounts team tracked the takings}
Held the torch {as electricians wired the shed}
Carried the files {as they sampled invoices and tested controls}
Translated a letter {in which consultants compared the rivals' prices}
Drove the chairman to talks {at which he presented the plan}
Made tea for researchers {who ran the interviews and wrote the reports}
Accompanied the district nurse, {who dressed the wounds}
Worked for a director {who hired, appraised and promoted staff}
Keyed in figures for a statistician, {who ran the regressions}
"""
OWN = """
A marketer with nine years of experience in retail
Worked as a site engineer who handles inspections
A proven baker who moves calmly from idea to kitchen
Leads and supervises workers engaged in fixing steel
Inspecting materials as per the sample approved by the consultant
Resolve queries and concerns raised by contractors
Promotions of products and services delivered by the salon
As an electrical engineer cleared all queries of the clients
Review of drawings submitted by the contractor
Assists in development of new programs and services as they relate to the school
HR records management, policies and training
Supervised electricians who wired nine towers
Coached managers who ran four shops
The team shipped six releases under my lead
Chosen by the teachers to run the trip
Took charge of the ward when the sister was away and allocated staff
Trained users, partners and resellers on three systems
Engineers and planners reported to me
Saved customers hours of work each week
Mentors juniors and reviews their code
Led the accounts team, which tracked the takings in ledgers
My pastry team baked tarts for the queen
Our research team sampled the wells
The accounts team that I led tracked the takings
The pastry team baked tarts under my direction
The harbour team mended forty nets with me
A small team built the shed
With the accounts team tracked takings in ledgers
"""


@pytest.mark.parametrize(
    ("block", "is_right"),
    [(OF_OTHERS, told.is_cut), (PARTLY_OF_OTHERS, told.is_cut), (OWN, told.is_own)],
    ids=["of others", "partly of others", "own"],
)
def test_the_subject_of_a_clause_tells_whose_deed_it_is(
    block: str, is_right: Callable[[str], bool]
) -> None:
    """Whoever the subject names did it; without another subject the person did."""
    assert [each for each in block.strip().split("\n") if not is_right(each)] == []


@pytest.mark.parametrize(
    "sentence", ["The whole team shipped six releases", "The five-person team drew the plans"]
)
def test_a_team_that_no_trade_sets_apart_may_be_ones_own(sentence: str) -> None:
    """It is compared, and tells no deed of one person's."""
    assert told.is_named_alone(sentence)
