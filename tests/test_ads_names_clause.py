"""A name is of the clause that asks, whole and in one form. The sentences are made up."""

from __future__ import annotations

import pytest

from matcher import RoleProfile
from matcher.roles.ads.naming import name_of

HEAD = """Quay Hand
What you will do
- Load and unload boats
- Keep the stock of rope
- Greet guests
"""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Hiring Lock Keepers who enjoy greeting boat owners and opening the gates.",
            "Greeting boat owners and opening gates",
        ),
        (
            "Seeking calm individuals with falconry experience, looking to join a small team",
            "Falconry experience",
        ),
        ("Candidates must be Forestry graduates, able to fell diseased trees", "Fell diseased"),
        ("You are a key member of the crew, and will rig sails", "Rig sails"),
        (
            "Looking for glass blowers...must have steady furnace skills",
            "Steady furnace skills",
        ),
        (
            "Maintain the tannery's dye records Clerk_JR000123",
            "Maintain the tannery's dye records",
        ),
        (
            "Has the drive to build a career as a fitter at our depot in Mill Road, Leeds",
            "Drive to build career as fitter",
        ),
        ("Positions saddles to draw the eye of riders", "Positions saddles"),
        ("Knowledge of Millinery", "Knowledge of Millinery"),
    ],
)
def test_no_name_is_of_the_post_the_employer_or_a_place(text: str, name: str) -> None:
    """Whoever is sought, what stands behind it is asked."""
    assert name_of(text).startswith(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Runs the ticket desk by carrying out given tasks on time", "Runs the ticket desk"),
        (
            "Serve meals to residents while keeping a friendly bond with their families",
            "Serve meals to residents",
        ),
        (
            "Advise the foreman of stock and staff needs in order to meet the plan",
            "Advise the foreman of staff needs",
        ),
        (
            "Contribute to orchard and vineyard harvest planning by counting buds",
            "Contribute to vineyard harvest planning",
        ),
        ("May order flour and yeast", "Order flour and yeast"),
        ("Using a bandsaw, cut oak boards for panels", "Cut oak boards for panels"),
        ("Working knowledge of loom gear including but not limited to reeds", "Loom gear"),
        (
            "Joiners will spend half their time working within the yard team to mend hulls",
            "Mend hulls",
        ),
    ],
)
def test_a_side_clause_is_no_name(text: str, name: str) -> None:
    """What is done meanwhile, how, with what or what for stands beside what is asked."""
    assert name_of(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Address all leaks seen or brought to your notice", "Address all leaks"),
        (
            "A genuine interest in questions facing small farms",
            "Interest in questions facing small farms",
        ),
        ("Ensure rowers / coxes are wearing life vests", "Wearing life vests"),
        (
            "Ensure that all complaints relating to deliveries are settled within two days",
            "Ensure all complaints are settled",
        ),
        (
            "The clerk will work jointly with the Unit on Fisheries to draft quotas",
            "Work jointly with Unit on Fisheries",
        ),
        ("Work with the head gardener to plan borders and plant bulbs", "Plan borders"),
        (
            "Manage the business relationship between the mill and its suppliers of kiln parts",
            "Business relationship between mill and suppliers",
        ),
    ],
)
def test_a_name_has_its_verb_and_what_that_is_done_to(text: str, name: str) -> None:
    """It is cut neither behind the verb nor before what says which noun is meant."""
    assert name_of(text).startswith(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Rate carriers on price, speed, care and honesty each quarter",
            "Rate carriers on price and honesty",
        ),
        (
            "Report spills, injuries, near misses and faulty guards to the shift lead",
            "Report spills and faulty guards",
        ),
        ("Operate lathe, kiln, mill, or other machines", "Operate lathe or other machines"),
        ("Good communication skills, both written and verbal", "Communication skills"),
        (
            "Support the development of a modern, low cost ferry",
            "Development of modern, low cost ferry",
        ),
        ("Prepare and serve hot drinks, cakes and light meals", "Prepare and serve hot drinks"),
    ],
)
def test_a_list_that_is_too_long_keeps_its_end(text: str, name: str) -> None:
    """With its conjunction, where there is room; what describes one noun is no list."""
    assert name_of(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Responsible for planing, and fitting the hull", "Planing and fitting the hull"),
        ("Passion to always be weaving and hone their trade", "Hone their trade"),
        (
            "Understand why members wish to leave and finding remedies",
            "Understand why members wish to leave",
        ),
        ("Sort finds and turn them into sketches of the site", "Sort finds"),
        ("Develop plans and processes to cut waste in the bakery", "Cut waste in the bakery"),
        (
            "You need to get familiar with our orchards and cellars in depth",
            "Familiar with our orchards and cellars",
        ),
    ],
)
def test_a_name_is_of_one_form_and_says_something(text: str, name: str) -> None:
    """No stray comma, no pronoun of what was left out, no verb of another form."""
    assert name_of(text) == name


@pytest.mark.parametrize(
    "line",
    [
        "Fast-moving place of trust and freedom",
        "Culture of candour and pace",
        "Committed to greatness",
        "Working at Tarnfield Boats",
    ],
)
def test_pace_and_culture_ask_nothing(line: str) -> None:
    """They are no competency, however they are listed."""
    names = [each.name for each in RoleProfile.from_job_description(HEAD).competencies]
    role = RoleProfile.from_job_description(f"{HEAD}- {line}\n")
    assert [each.name for each in role.competencies] == names


@pytest.mark.parametrize("line", ["ROLE AND REACH -", "SKILLS / ABILITIES AND COMPETENCIES -"])
def test_a_heading_in_capitals_has_no_name(line: str) -> None:
    """A dash behind it, or common words alone, tell that it is one."""
    assert name_of(line) == ""
    assert name_of("REPAIR OF NETS") == "REPAIR OF NETS"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Liaise with ferrymen, hauliers and customs to resolve late loads",
            "Resolve late loads",
        ),
        (
            "The researcher will work jointly with the Office for Rivers to map flood plains",
            "Work jointly with Office for Rivers",
        ),
        (
            "Maintain the working relationship between the farm and its buyers of soft fruit",
            "Working relationship between farm and buyers",
        ),
        ("Complete all papers in a timely and accurate manner", "Complete all papers"),
        ("Ensures all work is carried out in accordance with yard rules", "Ensures all work"),
        (
            "Make sure that all tools are put away at the end of the shift",
            "Make sure tools are",
        ),
        (
            "Lead on the planning and delivery of lantern walks, from first idea to the end",
            "Planning and delivery of lantern walks",
        ),
        ("Strong problem solver who enjoys finding the cause of leaks", "Problem solver"),
        ("Follow up on overdue accounts and agree payment plans", "Follow up on overdue"),
        ("Capable of working to tight deadlines", "Working to tight deadlines"),
        ("Manage stakeholder expectations across a number of quays", "Manage stakeholder"),
    ],
)
def test_a_name_ends_behind_what_belongs_together(text: str, name: str) -> None:
    """A particle, a compound, the second of two; not within how or with whom."""
    assert name_of(text).startswith(name)
