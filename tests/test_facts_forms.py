"""Years, degrees and papers in the many forms of résumés. The people and firms are made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.facts.career import career_of
from matcher.results import FactMatch
from matcher.sections import split_passages
from matcher.text import clean


def checked(fact: Fact, text: str) -> FactMatch:
    """Return what becomes of one fact with the text of a résumé."""
    (match,) = check_facts([fact], Resume("somebody.txt", clean(text)))
    return match


def posts(line: str) -> str:
    """Return a résumé with one post."""
    return f"EXPERIENCE\n{line}\n- Sold boats and kept the stock of the yard\n"


def months(text: str) -> int:
    """Return in how many months somebody has worked, by the posts of a résumé."""
    resume = Resume("somebody.txt", clean(text))
    worked = career_of(resume, split_passages(resume)).posts
    return len(frozenset[int]().union(*(post.months for post in worked)))


def test_an_item_that_runs_on_heads_its_own_post() -> None:
    """Where somebody worked and as what may be an item, with its dates in the next line."""
    text = (
        "EXPERIENCE\n"
        "• Worked as a senior plumber with Gull & Sons, for the harbour\n"
        "(March 2010 to September 2014).\n"
        "• Worked as a night porter with the Mill Lane inn\n"
        "(October 2014 to December 2018).\n"
    )
    assert checked(Fact("years", "4", "plumbing"), text).status == "met"
    assert checked(Fact("years", "4", "night porter"), text).status == "met"
    assert checked(Fact("years", "6", "plumbing"), text).status == "not met"


def test_the_title_of_a_post_counts_wherever_it_stands() -> None:
    """It is found behind a long line of who the firm is."""
    firm = "Owned by three families who sail, mend and let small boats to visitors of the bay, "
    text = (
        f"EXPERIENCE\nJan 2010 - Dec 2014\n{firm}{firm}\nDesignation: Bookkeeper\n"
        "- Wrote letters\n- Met the owners\n- Ordered paper\n- Kept the keys\n- Made tea\n"
    )
    assert checked(Fact("years", "3", "accounting"), text).status == "met"


@pytest.mark.parametrize(
    ("about", "deed"),
    [
        ("electrical work", "Electrician, Mill Lane"),
        ("safety", "HSE officer, Mill Lane"),
        ("customer service", "Agent in a call centre, Mill Lane"),
        ("civil engineering", "Civil engineer, Mill Lane"),
        ("facilities management", "Facilities assistant, Mill Lane"),
        ("production projects", "Manufacturing hand, Mill Lane"),
    ],
)
def test_a_trade_is_known_by_its_other_names(about: str, deed: str) -> None:
    """So is one with a word beside it that tells little, such as projects."""
    text = posts(f"{deed}, Jan 2010 - Dec 2014")
    assert checked(Fact("years", "4", about), text).status == "met"


def test_a_length_told_beside_an_open_post_is_its_length() -> None:
    """Nothing else tells until when it went."""
    text = posts("Clerk, Mill Lane, May 2011 - till date (5.5 years)")
    assert checked(Fact("years", "5"), text).status == "met"
    assert checked(Fact("years", "7"), text).status == "unclear"


def test_a_beginning_and_an_end_may_stand_without_a_word_between() -> None:
    """A word before the beginning says that it is one."""
    assert months(posts("Clerk at Mill Lane from June 2010 October 2013")) == 41
    assert months(posts("Clerk at Mill Lane, June 2010 October 2013")) == 0


def test_years_without_dates_are_of_what_their_duties_tell() -> None:
    """The lines behind them speak of it, and those of the next do not."""
    text = (
        "EXPERIENCE\n"
        "Three years of work at the Gull yard\n- Welded hulls\n- Mended keels\n\n"
        "Two years of work at the Mill Lane inn\n- Cooked breakfasts\n- Baked bread\n"
    )
    assert checked(Fact("years", "3", "welding"), text).status == "met"
    assert checked(Fact("years", "3", "cooking"), text).status == "not met"


def test_the_head_of_a_column_is_no_degree() -> None:
    """Nor does the word alone tell of one."""
    text = "EDUCATION\nDegree/\nHSC, Harbour School, 2010\n"
    assert checked(Fact("degree", "bachelor"), text).status == "not met"


@pytest.mark.parametrize(
    "going",
    [
        "B.Tech (Civil Engineering), 64% up to 7th semester",
        "MBA, candidate for June 2016",
        "Doing my MCA by correspondence",
        "B.Sc in Physics, results awaited",
    ],
)
def test_a_degree_whose_end_is_awaited_is_unclear(going: str) -> None:
    """In whatever words somebody says so."""
    assert checked(Fact("degree", "bachelor"), f"EDUCATION\n{going}\n").status == "unclear"


def test_the_field_of_a_degree_may_be_told_in_brackets_or_in_a_line_of_its_own() -> None:
    """A short form in brackets is a field, and no higher degree."""
    fact = Fact("degree", "bachelor", "Mechanical Engineering")
    assert checked(fact, "EDUCATION\nB.Tech (M.E), Harbour College, 2012\n").status == "met"
    table = "EDUCATION\nB.Tech\nHarbour College\nHSC\nGull Board\n- Mechanical\n"
    assert checked(fact, table).status == "met"
    other = "EDUCATION\nB.A (Hist), 2008\nDiploma in mechanical engineering, 2010\n"
    assert checked(fact, other).status == "not met"
    assert checked(Fact("degree", "master"), "EDUCATION\nB.Tech (M.E), 2012\n").status == (
        "not met"
    )


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Driving Licence: Yes", "met"),
        ("Driving Licence : valid till 2030", "met"),
        ("Driving Licence: None", "not met"),
        ("Driving Licence:\nNone", "not met"),
        ("Hobbies: driving", "not met"),
    ],
)
def test_a_driving_licence_may_stand_among_details(line: str, status: str) -> None:
    """It is the one detail that is looked at."""
    worked = "EXPERIENCE\nJan 2010 - Dec 2014 Clerk\n"
    text = f"{worked}\nPERSONAL DETAILS\nNationality: none\n{line}\n"
    assert checked(Fact("licence", "driving licence"), text).status == status


def test_what_heads_a_list_of_languages_is_no_level() -> None:
    """A level in a cell of its own beside a language is one."""
    fact = Fact("language", "German", "fluent")
    assert checked(fact, "SKILLS\nLanguage proficiency: German\n").status == "unclear"
    assert checked(fact, "LANGUAGES\nGerman\n\nFluent\n").status == "met"


def test_an_institution_of_a_profession_is_no_paper_of_it() -> None:
    """An entrance examination at one is not the qualification."""
    fact = Fact("certificate", "Chartered Accountant", "", True, "Chartered Accountant")
    text = "EDUCATION\nCleared the entrance test of the Institute of Chartered Accountants\n"
    assert checked(fact, text).status == "not met"
