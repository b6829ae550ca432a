"""Whether a résumé meets the facts of a role. The people, firms and schools are made up."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date

import pytest

from matcher import Resume, RoleMatcher, RoleProfile
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.facts.career import career_of
from matcher.facts.periods import dates_in, periods_in
from matcher.results import FactMatch
from matcher.sections import split_passages
from matcher.text import clean


def resume(text: str) -> Resume:
    """Return a résumé of a text."""
    return Resume("somebody.txt", clean(text))


def checked(fact: Fact, text: str, **more: object) -> FactMatch:
    """Return what becomes of one fact with the text of a résumé."""
    (match,) = check_facts([fact], resume(text), **more)  # type: ignore[arg-type]
    return match


def posts(*lines: str) -> str:
    """Return a résumé with a post of each line."""
    told = "\n\n".join(f"{line}\n- Sold boats and kept the stock of the yard" for line in lines)
    return f"EXPERIENCE\n{told}\n"


def months(text: str) -> int:
    """Return in how many months somebody has worked, by the posts of a résumé."""
    career = career_of(resume(text), split_passages(resume(text)))
    return len(frozenset[int]().union(*(post.months for post in career.posts)))


# Dates


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("April 2004 – August 2007", (2004, 4), (2007, 8)),
        ("Sept. 2001 - Feb. 2006", (2001, 9), (2006, 2)),
        ("January, 2003 to March, 2008", (2003, 1), (2008, 3)),
        ("June2006-Feb2007", (2006, 6), (2007, 2)),
        ("from3rd March 2001 TO 21st June 2005", (2001, 3), (2005, 6)),
        ("May 9, 2006 to June 2, 2009", (2006, 5), (2009, 6)),
        ("2002 May to 2007 August", (2002, 5), (2007, 8)),
        ("Feb'21 – Nov'22", (2021, 2), (2022, 11)),
        ("Mar ’05 - Oct ’06", (2005, 3), (2006, 10)),
        ("04/2021 - 09/2022", (2021, 4), (2022, 9)),
        ("17.03.2003 to 21.12.2004", (2003, 3), (2004, 12)),
        ("28-02-2005 to 15-07-2006", (2005, 2), (2006, 7)),
        ("02/05/07 - 29/10/08", (2007, 5), (2008, 10)),
        ("2005-03 to 2007-02", (2005, 3), (2007, 2)),
        ("Aug-Oct 2005", (2005, 8), (2005, 10)),
        ("Summer 2003", (2003, 6), (2003, 8)),
        ("Fall 2002 – Spring 2004", (2002, 9), (2004, 5)),
        ("2003-2006", (2003, 7), (2006, 6)),
        ("2003 – 2003", (2003, 4), (2003, 9)),
        ("Since April 2005 to March 2007", (2005, 4), (2007, 3)),
        ("May 1988 until June 1993", (1988, 5), (1993, 6)),
        ("2006 - present", (2006, 7), None),
        ("Feb’03 to Till Date", (2003, 2), None),
        ("July 2004 till now", (2004, 7), None),
        ("MARCH 2003 - CURRENT", (2003, 3), None),
        ("Feb 2008 to date", (2008, 2), None),
        ("June 2002 onwards", (2002, 6), None),
        ("Since Aug-2005", (2005, 8), None),
        ("9th May 2003 – ongoing", (2003, 5), None),
    ],
)
def test_periods_are_read_in_the_forms_they_are_written(
    text: str, first: tuple[int, int], last: tuple[int, int] | None
) -> None:
    """By months and years, by days, by years alone, by seasons, and those that go on."""
    (period,) = periods_in(text, list(dates_in(text)))
    assert divmod(period.first, 12) == (first[0], first[1] - 1)
    told = None if period.last is None else divmod(period.last, 12)
    assert told == (None if last is None else (last[0], last[1] - 1))


@pytest.mark.parametrize(
    "text",
    [
        "ISO 9001-2015 and OHSAS 18001:2007",
        "Windows 95/2000/XP",
        "Phone 080-2004-2005",
        "Date of birth: 2 March 1981",
        "Passport valid 01/03/2001 - 28/02/2011",
        "Visa issued May 2005 – May 2008",
        "Built in 2010",
        "March 2005 to March 2001",
        "From 1200 to 2010 pieces a day",
    ],
)
def test_what_is_no_time_worked_is_no_period(text: str) -> None:
    """Norms, software, numbers, births, passports, dates the wrong way round."""
    assert list(periods_in(text, list(dates_in(text)))) == []


def test_a_long_line_of_dates_takes_little_time() -> None:
    """It is read to its end: a date for each, and no period without a sign between."""
    dates = list(dates_in("Jan 2010 " * 5000))
    assert len(dates) == 5000
    assert list(periods_in("Jan 2010 " * 5000, dates)) == []


# How long


@pytest.mark.parametrize(
    ("lines", "worked"),
    [
        (("Jan 2010 - Dec 2010",), 12),
        (("Jan 2010 - Dec 2010", "Jan 2011 - Dec 2011"), 24),
        (("Jan 2010 - Dec 2011", "Jul 2011 - Jun 2012"), 30),
        (("Jan 2010 - Dec 2014", "Mar 2012 - Mar 2013"), 60),
        (("2010 - 2012", "2012 - 2015"), 60),
        (("Jan 2010 - Dec 2010", "Jan 2012 - Dec 2012"), 24),
        (("Jan 2010 - Jan 2010",), 1),
    ],
)
def test_months_of_posts_at_one_time_count_once(lines: tuple[str, ...], worked: int) -> None:
    """Posts that meet, overlap, hold each other, or leave a gap."""
    assert months(posts(*lines)) == worked


def test_education_and_birth_are_no_time_worked() -> None:
    """Nor is what somebody does beside work."""
    text = (
        "EXPERIENCE\nHarbour Yard Ltd, Jan 2015 - Dec 2015\n- Sold boats to visitors\n\n"
        "EDUCATION\nBSc Botany, Mereham University, Sep 2010 - Jun 2014\n\n"
        "VOLUNTEERING\nHeld the flag of the parade, Jan 2005 - Dec 2009\n\n"
        "PERSONAL DETAILS\nDate of birth: 3 May 1991\n"
    )
    assert months(text) == 12


def test_a_post_below_an_unknown_heading_counts() -> None:
    """Where its lines speak of work, whatever section they were taken for."""
    text = (
        "SKILLS\nSplicing, knots, varnish\n"
        "Worked as a rigger at Harbour Yard from Jan 2015 to Dec 2016\n"
    )
    assert months(text) == 24


GOES_ON = posts("Harbour Yard, Jan 2015 - present", "Quay Ltd, Jan 2013 - Dec 2014")


def test_a_post_that_goes_on_ends_today_if_told() -> None:
    """With the given day, whatever the clock says."""
    match = checked(Fact("years", "7"), GOES_ON, today=date(2020, 12, 31))
    assert (match.status, match.found) == ("met", "8 years")
    match = checked(Fact("years", "9"), GOES_ON, today=date(2020, 12, 31))
    assert match.status == "not met"


def test_without_a_day_it_ends_with_the_last_month_that_is_told() -> None:
    """And may be longer: less than asked is unclear, as nobody can know."""
    dated = GOES_ON + "\nDate: 4 June 2017\n"
    assert checked(Fact("years", "4"), dated).found == "4 years 6 months or more"
    assert checked(Fact("years", "4"), dated).status == "met"
    assert checked(Fact("years", "9"), dated).status == "unclear"
    assert checked(Fact("years", "2"), GOES_ON).status == "met"


def test_the_expiry_of_a_passport_is_no_last_month() -> None:
    """A résumé of 2017 with a passport until 2031 is none of 2031."""
    text = GOES_ON + "\nDate: 4 June 2017\nPassport expiry: March 2031\n"
    assert checked(Fact("years", "4"), text).found == "4 years 6 months or more"


def test_stated_years_count_where_dates_say_less() -> None:
    """With or without posts."""
    text = "SUMMARY\nRigger with 12+ years of experience in boat yards.\n" + GOES_ON
    assert checked(Fact("years", "10"), text).status == "met"
    alone = "EXPERIENCE\n- Worked at Quay Ltd for two years\n- 3 years experience at a yard\n"
    assert checked(Fact("years", "5"), alone).status == "met"
    assert checked(Fact("years", "6"), alone).status == "not met"


def test_two_months_less_will_do() -> None:
    """Dates are told in months, and years are asked."""
    assert checked(Fact("years", "2"), posts("Jan 2010 - Oct 2011")).status == "met"
    assert checked(Fact("years", "2"), posts("Jan 2010 - Sep 2011")).status == "not met"


@pytest.mark.parametrize(
    ("value", "status"),
    [("0-5", "met"), ("3-5", "met"), ("7-9", "not met"), ("some", "unclear")],
)
def test_a_range_is_met_from_its_least_on(value: str, status: str) -> None:
    """More than the most is no fault; a value that is no number tells nothing."""
    assert checked(Fact("years", value), posts("Jan 2010 - Dec 2015")).status == status


TWO_TRADES = """EXPERIENCE
Procurement Officer, Harbour Yard Ltd, Jan 2014 - Dec 2016
- Bought timber and rope from forty vendors
- Kept the contracts

Night Porter, Quayside Lodge, Jan 2010 - Dec 2013
- Welcomed late guests
- Kept the log
"""


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (Fact("years", "five years"), posts("Jan 2010 - Dec 2014")),
        (Fact("years", "5+"), posts("Jan 2010 - Dec 2014")),
        (Fact("years", "18 months"), posts("Jan 2010 - Jun 2011")),
        (Fact("degree", "BSc or higher"), "EDUCATION\nBSc Botany\n"),
        (Fact("certificate", "CCNA certification"), "SKILLS\nCCNA, routers\n"),
        (Fact("licence", "valid driving licence"), "SKILLS\nDriving licence\n"),
        (Fact("language", "Welsh, English"), "LANGUAGES\nWelsh\n"),
    ],
)
def test_a_value_written_by_hand_is_read_as_a_text_is(fact: Fact, text: str) -> None:
    """As people mend the facts of a role."""
    assert checked(fact, text).status == "met"


@pytest.mark.parametrize(
    ("about", "value", "status", "found"),
    [
        ("", "7", "met", "7 years"),
        ("procurement", "3", "met", "7 years, 3 years in this field"),
        ("purchasing", "3", "met", "7 years, 3 years in this field"),
        ("purchasing", "4", "not met", "7 years, 3 years in this field"),
        ("supply chain or procurement", "3", "met", "7 years, 3 years in this field"),
        ("night porter", "4", "met", "7 years, 4 years in this field"),
        ("glass blowing", "1", "not met", "7 years, none in this field"),
    ],
)
def test_years_in_something_are_those_of_the_posts_that_speak_of_it(
    about: str, value: str, status: str, found: str
) -> None:
    """Other names of one thing are the same, and any of several things will do."""
    match = checked(Fact("years", value, about), TWO_TRADES)
    assert (match.status, match.found) == (status, found)


def test_years_in_nothing_told_are_those_of_the_role() -> None:
    """So "relevant experience" of a porter is none of a buyer."""
    porter = checked(Fact("years", "4"), TWO_TRADES, role="Night Porter")
    assert porter.status == "met"
    assert checked(Fact("years", "4"), TWO_TRADES, role="Glass Blower").status == "not met"


def test_evidence_of_years_is_of_the_posts_that_count() -> None:
    """Each is a passage of the résumé, at its place."""
    match = checked(Fact("years", "3", "procurement"), TWO_TRADES)
    text = resume(TWO_TRADES).text
    assert [p.text for p in match.evidence] == [
        "Procurement Officer, Harbour Yard Ltd, Jan 2014 - Dec 2016"
    ]
    assert all(text[p.start : p.end] == p.text for p in match.evidence)


# Degrees


def studied(*lines: str) -> str:
    """Return a résumé with an education of some lines."""
    return "EXPERIENCE\n- Sold boats at the yard\n\nEDUCATION\n" + "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("value", "about", "line", "status"),
    [
        ("bachelor", "", "BSc Botany, Mereham University, 2014", "met"),
        ("bachelor", "Mathematics", "B.A. (Hons) Mathematics", "met"),
        ("bachelor", "", "B.Tech in Civil Engineering from Mereham Institute", "met"),
        ("bachelor", "", "BE (Electronics)", "met"),
        ("bachelor", "", "MBA, 2015", "met"),
        ("bachelor", "", "Graduation in Commerce, 2012", "met"),
        ("master", "", "BSc Botany", "not met"),
        ("master", "", "M.Sc. Botany", "met"),
        ("master", "", "Ph.D. in Botany", "met"),
        ("doctorate", "", "M.Sc. Botany", "not met"),
        ("bachelor", "", "Diploma in Mechanical Engineering", "not met"),
        ("bachelor or equivalent", "", "Diploma in Mechanical Engineering", "not met"),
        ("associate", "", "HND Hospitality", "met"),
        ("associate", "", "D.M.E., Mereham Polytechnic College", "met"),
        ("school", "", "12th, Mereham Board, 2006", "met"),
        ("school", "English and Maths", "BSc Botany", "met"),
        ("associate or bachelor", "", "Associate degree in Nursing", "met"),
        ("bachelor", "", "Associate degree in Nursing", "not met"),
        ("bachelor", "", "High School Diploma", "not met"),
        ("none", "", "High School Diploma", "met"),
        ("bachelor", "", "Pursuing BSc Botany", "unclear"),
        ("bachelor", "computer science", "BCA, Mereham College", "met"),
        ("bachelor", "Computer Science", "B.Tech (Information Technology)", "met"),
        ("bachelor", "Mechanical Engineering", "B.E. Mechanical", "met"),
        ("bachelor", "Mechanical Engineering", "B.E. Electronics", "not met"),
        ("bachelor", "Business or Engineering", "B.E. Electronics", "met"),
        ("bachelor", "Business or Engineering", "B.Com", "met"),
        ("bachelor", "Engineering", "BA History", "not met"),
        ("bachelor", "any discipline", "BA History", "met"),
        ("bachelor", "Computer Science", "Bachelor's degree, 2012", "unclear"),
    ],
)
def test_degrees_are_met_by_level_and_field(
    value: str, about: str, line: str, status: str
) -> None:
    """A higher level will do, and a near field."""
    assert checked(Fact("degree", value, about), studied(line)).status == status


def test_another_field_is_unclear_where_the_role_leaves_it_open() -> None:
    """It says "or a related field", and the field may be one, or the field is only welcome."""
    history, physics = studied("BA History"), studied("BSc Physics")
    fact = Fact("degree", "bachelor", "Engineering", statement="Degree in Engineering")
    open_ = replace(fact, statement="Degree in Engineering or a related field")
    assert checked(fact, physics).status == "not met"
    assert checked(open_, physics).status == "unclear"
    assert checked(open_, history).status == "not met"
    assert checked(replace(fact, must=False), history).status == "not met"
    welcome = replace(fact, statement="A degree is needed, preferably in Engineering")
    assert checked(welcome, history).status == "unclear"


@pytest.mark.parametrize(
    ("about", "line", "status"),
    [
        ("Computer Science", "B.E. Electronics", "met"),
        ("Computer Science", "B.Sc. Physics", "met"),
        ("Civil Engineering", "B.Sc. Physics", "unclear"),
        ("Computer Science", "B.E. Mechanical", "not met"),
        ("Computer Science", "BA History", "not met"),
        ("Human Resources", "B.Com", "met"),
        ("Human Resources", "B.E. Mechanical", "not met"),
    ],
)
def test_a_field_that_most_take_for_related_will_do_where_that_is_said(
    about: str, line: str, status: str
) -> None:
    """One that only some would is unclear."""
    said = f"Bachelor's degree in {about} or a related field"
    assert (
        checked(Fact("degree", "bachelor", about, statement=said), studied(line)).status
        == status
    )


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        (("Bachelor of Arts",), "not met"),
        (("B.Tech",), "unclear"),
        (("Education level: Masters", "Field of study: Computer Engineering"), "not met"),
        (("B.A. History, Mereham Institute of Engineering",), "not met"),
        (("Bachelor, Mereham Institute of Civil Engineering",), "met"),
    ],
)
def test_a_field_is_that_of_the_degree(lines: tuple[str, ...], status: str) -> None:
    """Arts are one, and neither the word education nor the name of a place, if another is."""
    fact = Fact("degree", "bachelor", "Civil Engineering")
    assert checked(fact, studied(*lines)).status == status


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("Licenciatura en Historia", "bachelor"),
        ("Laurea in Ingegneria", "bachelor"),
        ("Bacharelado em Letras", "bachelor"),
        ("BSEE, Mereham", "bachelor"),
        ("Dipl.-Ing. Maschinenbau", "master"),
        ("Mestrado em Letras", "master"),
        ("Ingénieur diplômé", "master"),
        ("Bac +5 Lettres", "master"),
        ("PgCert Printing", "master"),
        ("Doktor der Philosophie", "doctorate"),
        ("FdSc Forestry", "associate"),
    ],
)
def test_degrees_of_other_countries_are_known(line: str, level: str) -> None:
    """By the names that people give them."""
    assert checked(Fact("degree", level), studied(line)).status == "met"


def test_a_university_without_a_degree_is_unclear_and_shows_a_school() -> None:
    """Beside a school too; a table's head names none."""
    place = studied("- Mereham University, 2010 - 2013", "- Quay High School")
    assert checked(Fact("degree", "bachelor"), place).status == "unclear"
    assert checked(Fact("degree", "school"), studied("Mereham University")).status == "met"
    head = studied("- School | Board/University | Year", "- Quay High School | 2004")
    assert checked(Fact("degree", "bachelor"), head).status == "not met"


def test_who_tells_of_work_and_of_no_learning_has_no_degree() -> None:
    """That can be found; few tell of a school, and an unknown name may be of a degree."""
    worked = "EXPERIENCE\n- Sold boats at the yard\n"
    assert checked(Fact("degree", "bachelor"), worked).status == "not met"
    assert checked(Fact("degree", "school"), worked).status == "unclear"
    by_work = Fact("degree", "bachelor", statement="A degree or equivalent experience")
    assert checked(by_work, worked).status == "unclear"
    assert checked(Fact("degree", "bachelor"), studied("Hovedfag, 2003")).status == "unclear"
    assert checked(Fact("degree", "bachelor"), "SKILLS\n- Knots\n").status == "unclear"


def test_without_a_degree_it_is_unclear_only_where_experience_will_do() -> None:
    """An equivalent degree is a degree."""
    fact = Fact("degree", "bachelor or equivalent", statement="A degree or equivalent")
    by_work = replace(fact, statement="A degree or equivalent experience")
    pupil = studied("High School Diploma")
    assert checked(fact, pupil).status == "not met"
    assert checked(by_work, pupil).status == "unclear"


def test_what_was_found_is_told_in_few_words() -> None:
    """A degree as it is called, its whole school, and its passage; nothing where is none."""
    match = checked(Fact("degree", "bachelor"), studied("BSc Botany, Mereham University, 2014"))
    assert match.found == "BSc Botany, Mereham University"
    assert [passage.section for passage in match.evidence] == ["education"]
    nothing = checked(Fact("degree", "bachelor"), "EXPERIENCE\n- Sold boats at the yard\n")
    assert (nothing.status, nothing.found, nothing.evidence) == ("not met", "", ())


# Papers and languages


@pytest.mark.parametrize(
    ("fact", "text", "status"),
    [
        (Fact("certificate", "PMP"), "CERTIFICATIONS\nPMP, 2019\n", "met"),
        (Fact("certificate", "PMP"), "CERTIFICATIONS\nFirst aid, 2019\n", "not met"),
        (Fact("certificate", "PMP or PRINCE2"), "CERTIFICATIONS\nPRINCE 2\n", "met"),
        (Fact("certificate", "PMP"), "CERTIFICATIONS\nPursuing the PMP\n", "unclear"),
        (Fact("certificate", "Thatching"), "CERTIFICATIONS\nThatching, level 2\n", "met"),
        (Fact("certificate", "Thatching"), "EXPERIENCE\n- Thatching of barns\n", "not met"),
        (Fact("certificate", "ITIL"), "EXPERIENCE\n- Followed ITIL in tickets\n", "not met"),
        (Fact("certificate", "ITIL"), "SKILLS\nITIL Foundation certified\n", "met"),
        (
            Fact("licence", "driving licence"),
            "SKILLS\nValid driving license, forklift\n",
            "met",
        ),
        (Fact("certificate", "ITIL"), "SKILLS\nITIL, knots\n", "unclear"),
        (Fact("certificate", "CCNA"), "CERTIFICATIONS\nCCNP\n", "met"),
        (Fact("certificate", "CCNP"), "CERTIFICATIONS\nCCNA\n", "not met"),
        (Fact("certificate", "Microsoft"), "CERTIFICATIONS\nMCSE\n", "met"),
        (Fact("certificate", "Cisco"), "CERTIFICATIONS\nMCSE\n", "not met"),
        (
            Fact("certificate", "PMP", statement="PMP or equivalent"),
            "CERTIFICATIONS\nPRINCE2\n",
            "met",
        ),
        (Fact("certificate", "PMP", statement="PMP"), "CERTIFICATIONS\nPRINCE2\n", "not met"),
        (Fact("licence", "driving licence"), "SKILLS\nSplicing, knots\n", "not met"),
        (Fact("licence", "nursing registration"), "SKILLS\nSplicing, knots\n", "not met"),
        (
            Fact("licence", "driving licence", statement="New Mereham State Driver's License"),
            "SKILLS\nSplicing, knots\n",
            "not met",
        ),
        (Fact("language", "Welsh"), "LANGUAGES\nWelsh, English\n", "met"),
        (Fact("language", "Welsh", "fluent"), "LANGUAGES\nWelsh, English\n", "unclear"),
        (Fact("language", "Welsh", "fluent"), "LANGUAGES\nWelsh (native), English\n", "met"),
        (Fact("language", "French"), "LANGUAGES\nWelsh, English\n", "not met"),
        (Fact("language", "French"), "SKILLS\nSplicing, knots\n", "not met"),
        (Fact("language", "second language"), "SKILLS\nSplicing, knots\n", "not met"),
        (Fact("language", "English", "fluent"), "SKILLS\nSplicing, knots\n", "unclear"),
        (Fact("language", "French or Welsh"), "LANGUAGES\nWelsh, English\n", "met"),
        (Fact("language", "second language"), "LANGUAGES\nWelsh, English\n", "met"),
        (Fact("language", "second language"), "LANGUAGES: English\n", "not met"),
        (Fact("language", "Polish"), "EXPERIENCE\n- Polish brass and silver\n", "not met"),
    ],
)
def test_papers_and_languages_are_met_by_name(fact: Fact, text: str, status: str) -> None:
    """What a résumé does not name is not met, but for the language that it is written in."""
    assert checked(fact, text).status == status


WRITTEN = "SUMMARY\n" + "I have kept the books of a yard on the coast and sold boats. " * 6


@pytest.mark.parametrize(
    ("about", "text", "status"),
    [
        ("", WRITTEN, "met"),
        ("written", WRITTEN, "met"),
        ("proficient", f"{WRITTEN}\nLANGUAGES\nEnglish, Welsh\n", "unclear"),
        ("excellent", WRITTEN, "unclear"),
        ("strong", f"{WRITTEN}\nLANGUAGES\nEnglish: fluent\n", "met"),
        ("fluent", WRITTEN, "unclear"),
        ("fluent", f"{WRITTEN}\nLANGUAGES\nEnglish, Welsh\n", "unclear"),
        ("", f"{WRITTEN}\nLANGUAGES\nWelsh, Irish\n", "met"),
        ("fluent", f"{WRITTEN}\nLANGUAGES\nWelsh, Irish\n", "not met"),
        ("fluent", f"{WRITTEN}\nLANGUAGES\nWelsh (native)\n", "unclear"),
        ("", f"{WRITTEN}\nLANGUAGES\nNo English\n", "not met"),
        ("", "SUMMARY\n" + "Ich habe im Hafen gearbeitet und Boote verkauft. " * 12, "unclear"),
    ],
)
def test_what_a_resume_is_written_in_shows_its_language(
    about: str, text: str, status: str
) -> None:
    """In writing, and not how fluently it is spoken; what somebody lists or denies is heard."""
    assert checked(Fact("language", "English", about), text).status == status


def test_a_training_of_the_trade_is_as_good_where_that_will_do() -> None:
    """In its field alone."""
    said = "City & Guilds in electrical installation or equivalent"
    fact = Fact("certificate", "City & Guilds", statement=said)
    electrician = studied("Diploma in Electrical Installation")
    assert checked(fact, electrician).status == "met"
    assert checked(fact, studied("Diploma in Hotel Management")).status == "not met"
    strict = replace(fact, statement="City & Guilds in electrical installation")
    assert checked(strict, electrician).status == "not met"


# The whole

ROLE = RoleProfile.from_job_description(
    """Yard Buyer
Requirements
- Knowledge of timber and rope
- Negotiation with vendors
- Three years' experience in purchasing
- Valid driving licence
- Hybrid working
"""
)


def test_facts_stand_in_the_result_in_the_order_of_the_role() -> None:
    """Those of the types that a résumé can meet."""
    matcher = RoleMatcher(ROLE).fit()
    result = matcher.match(resume(TWO_TRADES))
    assert [(m.fact.type, m.status) for m in result.facts] == [
        ("years", "met"),
        ("licence", "not met"),
    ]
    assert result.to_dict()["facts"][0]["found"] == "7 years, 3 years in this field"


def test_facts_move_no_score() -> None:
    """Nor verdicts, nor the rank: with them or without, all else is the same."""
    with_facts = RoleMatcher(ROLE).fit().match(resume(TWO_TRADES))
    without = RoleMatcher(replace(ROLE, facts=())).fit().match(resume(TWO_TRADES))
    assert without.facts == ()
    assert replace(with_facts, facts=(), also_says=()) == without
    assert with_facts.rank_key == without.rank_key


def test_a_role_without_facts_looks_for_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """It costs nothing."""

    def fail(*_: object, **__: object) -> None:
        raise AssertionError("nothing is asked")

    monkeypatch.setattr("matcher.facts.check_facts", fail)
    RoleMatcher(replace(ROLE, facts=())).fit().match(resume(TWO_TRADES))
    with pytest.raises(AssertionError, match="nothing is asked"):
        RoleMatcher(ROLE).fit().match(resume(TWO_TRADES))


def test_only_facts_that_a_resume_can_meet_are_checked() -> None:
    """Place, pay and shifts are what the description also says."""
    facts = [Fact("location", "Mereham"), Fact("pay", "£10"), Fact("years", "1")]
    matches = check_facts(facts, resume(TWO_TRADES))
    assert [match.fact.type for match in matches] == ["years"]
    assert check_facts(facts[:2], resume(TWO_TRADES)) == ()


def test_age_and_birth_change_nothing() -> None:
    """Personal details are no passages, and no fact is found in them."""
    facts = [Fact("years", "3", "purchasing"), Fact("degree", "bachelor"), Fact("years", "20")]
    details = "\nPERSONAL DETAILS\nDate of birth: 1 May 1960\nAge: 64 years\n"
    plain = check_facts(facts, resume(TWO_TRADES))
    told = check_facts(facts, resume(TWO_TRADES + details))
    assert [(m.status, m.found) for m in told] == [(m.status, m.found) for m in plain]


def test_nothing_of_a_resume_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """At any level."""
    with caplog.at_level(logging.DEBUG):
        check_facts([Fact("years", "3"), Fact("degree", "bachelor")], resume(TWO_TRADES))
    assert caplog.records == []


def said(line: str, section: str = "CERTIFICATES") -> Resume:
    """Return a résumé with one line in a section."""
    text = f"Ann Example\n\nEXPERIENCE\nBaker, Mill Lane, 2014 - 2019\n- Led ten\n\n{section}\n"
    return Resume("ann.txt", f"{text}- {line}\n")


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("No driving licence", "not met"),
        ("I do not hold a driving licence.", "not met"),
        ("Provisional driving licence", "not met"),
        ("Driving licence (expired 2019)", "not met"),
        ("No points on my driving licence", "met"),
        ("Not only a driving licence but a boat", "met"),
        ("Full UK driving licence", "met"),
    ],
)
def test_a_licence_that_is_denied_or_over_is_not_met(line: str, status: str) -> None:
    """To name it is not to have it; and a denial of something else denies nothing."""
    (match,) = check_facts([Fact("licence", "driving licence")], said(line))
    assert match.status == status
    assert match.found == " ".join(line.split()[:8])


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("SMSTS - lapsed", "not met"),
        ("Not SMSTS trained", "not met"),
        ("Currently working towards SMSTS", "unclear"),
        ("SMSTS, 2021", "met"),
    ],
)
def test_a_certificate_is_met_once_it_is_held(line: str, status: str) -> None:
    """Neither before nor after."""
    (match,) = check_facts([Fact("certificate", "SMSTS")], said(line))
    assert match.status == status


@pytest.mark.parametrize(
    ("asked", "line", "status"),
    [
        ("fluent", "English B2", "not met"),
        ("fluent", "English (C1), French", "met"),
        ("fluent", "English - native", "met"),
        ("fluent", "English: basic", "not met"),
        ("fluent", "Languages: English good, French", "unclear"),
        ("C1", "English B2", "not met"),
        ("B2", "French A1, English C2", "met"),
        ("", "English A2", "met"),
    ],
)
def test_a_language_is_compared_by_level(asked: str, line: str, status: str) -> None:
    """Where both tell one; the level is that of this language and of no other."""
    (match,) = check_facts([Fact("language", "English", asked)], said(line, "LANGUAGES"))
    assert match.status == status


def test_a_post_counts_without_where_it_was_held() -> None:
    """Whoever was a baker in one kind of shop has been a baker."""
    fact = Fact("years", "3", "Bakery Manager for a large chain")
    text = "EXPERIENCE\nBakery Manager, Mill Lane, 2014 - 2019\n- Led ten people\n"
    (match,) = check_facts([fact], Resume("ann.txt", text))
    assert match.status == "met"


def test_a_degree_that_somebody_studies_for_is_not_there_yet() -> None:
    """It is unclear when it will be."""
    resume = said("Studying towards a BSc in Construction", "EDUCATION")
    (match,) = check_facts([Fact("degree", "bachelor")], resume)
    assert match.status == "unclear"
