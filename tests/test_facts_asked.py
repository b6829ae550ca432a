"""What an advertisement asks beside the score: years, degrees, papers, languages, the rest."""

from __future__ import annotations

import pytest

from matcher import RoleProfile
from matcher.datamodels import CHECKED_FACTS, FACT_TYPES, Fact
from matcher.facts.amounts import amounts_in
from matcher.facts.levels import levels_in
from matcher.roles.ads import read_advertisement
from matcher.roles.ads.credentials import conditions_of, tongues_of

AD = """Night Porter
Quayside Lodge, Mereham

Your duties
- Welcome late guests and hand out keys
- Keep the night log and the fire register
- Oversee the 10 year plan of the lift

Requirements
- At least two years' experience in hotels
- GCSE English, and a first aid certificate
- Fluent in English; German would be a plus
- Full driving licence
- Able to carry up to 20 kg

What we offer
- £13.40 per hour
- Four nights on, three nights off
- Pension after 6 months
"""


def asked(line: str, heading: str = "Requirements") -> list[Fact]:
    """Return the facts of one item of a list that a résumé can meet."""
    facts = read_advertisement(f"{heading}:\n- {line}\n").facts
    return [fact for fact in facts if fact.type in CHECKED_FACTS]


def shown(line: str) -> list[tuple[str, str, str, bool]]:
    """Return the facts of an item in short."""
    return [(fact.type, fact.value, fact.about, fact.must) for fact in asked(line)]


# Years


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("5+ years in glazing", ["5"]),
        ("Must have a minimum of two years of glazing", ["2"]),
        ("Oversee the 10 year plan of the lift", []),
        ("Forecast 12 months of sales", []),
        ("Several years of letters are to be filed", []),
    ],
)
def test_years_that_a_duty_begins_with_are_asked(line: str, value: list[str]) -> None:
    """Others of a duty are of something else."""
    assert [fact.value for fact in asked(line, "Duties")] == value


@pytest.mark.parametrize(
    ("line", "value", "about"),
    [
        ("5+ years of experience in bookkeeping", "5", "bookkeeping"),
        ("3 - 6 years experience in a Glazing workshop", "3-6", "Glazing workshop"),
        ("Three to five (3-5) years managing a till", "3-5", "managing a till"),
        ("Minimum of seven (7) years' experience in glazing", "7", "glazing"),
        ("Eighteen months or so on a loom", "1.5", "loom"),
        ("12+ months in upholstery", "1", "upholstery"),
        ("At least a decade in the wine trade", "10", "wine trade"),
        ("a minimum of a year's experience of roofing", "1", "roofing"),
        ("2 yrs. of related work experience", "2", ""),
        ("Experience: 4 years", "4", ""),
        ("Sign writing: 2 years (required)", "2", "Sign writing"),
        ("0-2 years of experience", "0-2", ""),
        ("Ten or more years as a chef de partie", "10", "chef de partie"),
        ("Two and a half years of kiln firing", "2.5", "kiln firing"),
        ("6 years' operational experience with dredgers", "6", "dredgers"),
        ("Five years' project management experience", "5", "project management"),
        ("3 years contract management experience", "3", "contract management"),
        ("The ideal business analyst has 5 years of experience in inns", "5", "inns"),
        ("Our next buyer has three years' experience in rope", "3", "rope"),
        ("Up to 2 years of experience in a shop", "0-2", "shop"),
        ("Minimum two years driving a 7.5 tonne lorry", "2", "driving a 7.5 tonne lorry"),
        ("Several years of experience in glazing", "several", "glazing"),
        ("A couple of years in a dairy", "2", "dairy"),
        ("Seven-plus years of glazing", "7", "glazing"),
        ("A minimum of 2 full years in a dairy", "2", "dairy"),
        ("Years of experience: 3", "3", ""),
        ("Years of experience required: 3-5", "3-5", ""),
        ("Five years or longer as a roofer", "5", "roofer"),
        ("With 2-3 years under your belt", "2-3", ""),
        ("2 years recent experience within the last 5 years", "2", ""),
        ("Experience of at least five years' standing", "5", ""),
        ("2 years' PQE", "2", ""),
        ("Proven 5 year track record in glazing", "5", "glazing"),
    ],
)
def test_years_are_read_with_what_they_are_about(line: str, value: str, about: str) -> None:
    """In figures and in words, with months, as a range or the least."""
    assert [(f.type, f.value, f.about) for f in asked(line)] == [("years", value, about)]


@pytest.mark.parametrize(
    "line",
    [
        "We have mended clocks for over fifty years",
        "Our family firm has been in business for 12 years",
        "Trained within the last 24 months",
        "Must be 18 years of age or older",
        "A two-year fixed term contract",
        "Probation of 6 months",
        "The warranty of 5 years is ours to keep",
        "Files are kept for 7 years",
        "Able to finish the 3 year course",
        "Experience since the age of 16, over the next 5 years",
    ],
)
def test_other_years_are_no_experience(line: str) -> None:
    """Those of a firm, a person's age, a contract, a guarantee, an archive."""
    assert [fact for fact in asked(line) if fact.type == "years"] == []


def test_years_in_a_duty_are_those_of_something_else() -> None:
    """Unless it speaks of experience."""
    (duty,) = [fact for fact in asked("Store records for 7 years", "Duties")] or [None]
    assert duty is None
    assert asked("You bring 3 years of experience in archives", "Duties")[0].value == "3"


def test_years_of_those_years_are_two_facts() -> None:
    """And what is asked of some of them has a field of its own."""
    line = "Six to nine years' weaving, at least four (4) of them leading a mill"
    assert [(fact.value, fact.about) for fact in asked(line)] == [
        ("6-9", "weaving"),
        ("4", "leading a mill"),
    ]


# Degrees


@pytest.mark.parametrize(
    ("line", "value", "about"),
    [
        ("Bachelor's degree in Accounting, Finance or a related field", "bachelor", None),
        ("BSc or MSc in Physics", "bachelor or master", "Physics"),
        ("BE / B.Tech / MCA in Computer Science", "bachelor or master", "Computer Science"),
        ("Educated to degree level", "bachelor", ""),
        ("A law degree", "bachelor", "law"),
        ("HND in Mechanical Engineering", "associate", "Mechanical Engineering"),
        ("BTEC Level 3 in a science subject", "school", "science subject"),
        ("NVQ level 2", "school", ""),
        ("NVQ level 4 or above", "associate", ""),
        ("Five GCSEs including English", "school", None),
        ("Educated to A-level standard", "school", None),
        ("High school diploma or GED required", "school", ""),
        ("Associate's degree", "associate", ""),
        ("MBA", "master", "MBA"),
        ("Postgraduate qualification in public health", "master", "public health"),
        ("Ph.D. in Botany", "doctorate", "Botany"),
        ("Diploma in Hotel Management", "associate", "Hotel Management"),
        ("BA or equivalent experience", "bachelor or equivalent", ""),
        ("Any graduate", "bachelor", ""),
        ("You don't need a degree", "none", ""),
        ("No degree required", "none", ""),
    ],
)
def test_degrees_are_read_by_level_and_field(line: str, value: str, about: str | None) -> None:
    """Of Britain, India, North America and Europe."""
    (fact,) = [fact for fact in asked(line) if fact.type == "degree"]
    assert fact.value == value
    assert about is None or fact.about == about


@pytest.mark.parametrize(
    "line",
    [
        "A high degree of patience",
        "We ask staff for 360 degree feedback",
        "The firm pays tuition for your degree",
        "Bake at 230 degrees",
        "Keep the master data clean",
        "Warm hands count for more here than a fashion degree",
        "Work as a scrum master",
        "Learn as you go, regardless of your degree",
    ],
)
def test_other_degrees_are_none(line: str) -> None:
    """Of heat, of patience, and those that nobody is asked for."""
    assert [fact for fact in asked(line) if fact.type == "degree"] == []


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("LLM-powered search", []),
        ("M.S. Excel and M.S. Word", []),
        ("D.M.E. (Mechanical)", []),
        ("BS EN 9606", []),
        ("Polytechnic State University", []),
        ("Business Analyst (BA)", []),
        ("Bachelor of Arts", ["bachelor"]),
        ("high school graduate", ["school"]),
    ],
)
def test_short_forms_of_other_things_are_no_degree(text: str, levels: list[str]) -> None:
    """Software, norms and job titles."""
    assert [mention.level for mention in levels_in(text)] == levels


# What is asked and what is welcome


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "Bachelor's degree required, Master's preferred",
            [("bachelor", True), ("master", False)],
        ),
        (
            "A Bachelor's degree (Master's degree an advantage) in Mathematics",
            [("bachelor", True), ("master", False)],
        ),
        ("BS (or MS) preferred", [("bachelor or master", False)]),
        ("Certified Public Accountant (CPA) preferred", [("CPA", False)]),
        ("Bilingual (English/Welsh) preferred", [("English", False), ("Welsh", False)]),
        (
            "Degree in Botany; 3 years in nurseries preferred",
            [("bachelor", True), ("3", False)],
        ),
        ("Ideally three years' experience in inns", [("3", False)]),
        (
            "PhD, or MSc with 4 years in laboratories",
            [("master or doctorate", True), ("4", True)],
        ),
        ("3 years of Gaelic teaching would be an advantage", [("3", False)]),
    ],
)
def test_each_fact_of_a_sentence_has_its_own_wish(
    line: str, facts: list[tuple[str, bool]]
) -> None:
    """By the words of its own piece, then by those that follow it."""
    assert [(fact.value, fact.must) for fact in asked(line)] == facts


def test_what_stands_below_welcome_is_welcome() -> None:
    """Whatever its own words are, unless they say that it is required."""
    assert asked("Two years in a bakery", "Nice to have")[0].must is False
    assert asked("Driving licence (required)", "Nice to have")[0].must is True


# Papers and languages


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("PMP or PRINCE2 certification", [("certificate", "PMP or PRINCE2")]),
        ("Current CPR and First Aid", [("certificate", "CPR"), ("certificate", "first aid")]),
        (
            "CompTIA A+, Network+ or Security+",
            [("certificate", "CompTIA A+ or CompTIA Network+ or CompTIA Security+")],
        ),
        ("GCP training", [("certificate", "GCP")]),
        ("Gas Safe registered", [("licence", "Gas Safe")]),
        ("Forklift licence (counterbalance)", [("certificate", "forklift")]),
        ("Certificate in Thatching", [("certificate", "Thatching")]),
        (
            "Chartered surveyor with 3 years in practice",
            [("certificate", "Chartered surveyor")],
        ),
        ("Clean driving record and valid driver's license", [("licence", "driving licence")]),
        ("CDL Class A", [("licence", "commercial driving licence")]),
        ("Registered Nurse", [("licence", "nursing registration")]),
        ("SIA licence", [("licence", "security licence")]),
        ("HCPC registration", [("licence", "HCPC")]),
        ("Fluent in English and Spanish", [("language", "English"), ("language", "Spanish")]),
        ("Spoken Danish/Finnish", [("language", "Danish or Finnish")]),
        ("Good command of English", [("language", "English")]),
        ("Fluency in a second language", [("language", "second language")]),
        ("Bilingual English/Gaelic", [("language", "English"), ("language", "Gaelic")]),
    ],
)
def test_papers_and_languages_are_read_by_name(line: str, facts: list[tuple[str, str]]) -> None:
    """Of which one will do, as one; several, as several."""
    got = [(fact.type, fact.value) for fact in asked(line) if fact.type != "years"]
    assert got == facts


@pytest.mark.parametrize(
    "line",
    [
        "Review certificates of insurance",
        "Sell gift certificates",
        "Manage software licences",
        "Keep the registration of vehicles up to date",
        "Teach English to adults",
        "Polish the brass",
        "Programming languages such as Python",
        "Nobody will ask for GCSE certificates, you do not need one",
        "Arrange the licensing of premises",
    ],
)
def test_other_papers_and_languages_are_none(line: str) -> None:
    """Those of things, of firms, and what is taught or programmed."""
    kinds = {"certificate", "licence", "language"}
    assert [fact for fact in asked(line) if fact.type in kinds] == []


def test_how_well_a_language_is_known_stands_with_it() -> None:
    """In the advertisement's own word."""
    assert shown("Fluent in Welsh") == [("language", "Welsh", "fluent", True)]


# The whole


def test_an_advertisement_gives_its_facts_in_its_order() -> None:
    """With what it also says, and without what it offers after some months."""
    facts = read_advertisement(AD).facts
    assert [(f.type, f.value, f.must) for f in facts] == [
        ("location", "Quayside Lodge, Mereham", True),
        ("years", "2", True),
        ("degree", "school", True),
        ("certificate", "first aid", True),
        ("language", "English", True),
        ("language", "German", False),
        ("licence", "driving licence", True),
        ("physical", "carry up to 20 kg", True),
        ("pay", "£13.40 per hour", True),
        ("shift", "nights", True),
    ]
    assert {fact.type for fact in facts} <= set(FACT_TYPES)
    assert all(fact.statement in " ".join(AD.split()) for fact in facts)


@pytest.mark.parametrize(
    ("line", "type_", "value"),
    [
        ("Must have the right to work in the UK", "authorisation", "right to work in the UK"),
        ("Travel up to 25% of the time", "travel", "Travel up to 25%"),
        ("Rotating shifts", "shift", "Rotating shifts"),
        (
            "Monday to Friday, 37.5 hours per week",
            "shift",
            "Monday to Friday, 37.5 hours per week",
        ),
        ("Enhanced DBS check", "other", "Enhanced DBS check"),
        ("Own tools", "other", "Own tools"),
        ("Salary: £28,000 - £32,000", "pay", "£28,000 - £32,000"),
        ("Hybrid working", "location", "Hybrid working"),
    ],
)
def test_what_no_resume_shows_is_told_in_short_words(line: str, type_: str, value: str) -> None:
    """Place, travel, hours, pay, checks."""
    facts = read_advertisement(f"Requirements:\n- {line}\n").facts
    assert [(fact.type, fact.value) for fact in facts] == [(type_, value)]


def test_a_fact_told_twice_is_one() -> None:
    """Its first sentence stands for both."""
    text = "Requirements:\n- Valid driving licence\n- You hold a full driving licence\n"
    (fact,) = read_advertisement(text).facts
    assert fact.statement == "Valid driving licence"


def test_a_role_has_the_facts_of_its_description() -> None:
    """They are no competencies."""
    profile = RoleProfile.from_job_description(AD)
    assert profile.facts == read_advertisement(AD).facts
    assert "two years" not in " ".join(c.name.lower() for c in profile.competencies)


def test_a_long_sentence_of_numbers_ends_soon() -> None:
    """It has no more facts than anybody would read."""
    assert len(asked("5 years " * 3000)) <= 30
    assert sum(1 for _ in amounts_in("five to " * 20000)) == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Clear writing in English; German at B2 or better",
            [("English", ""), ("German", "B2")],
        ),
        (
            "Fluent English, conversational German",
            [("English", "fluent"), ("German", "conversational")],
        ),
        ("Fluent in Finnish and Danish", [("Finnish", "fluent"), ("Danish", "fluent")]),
    ],
)
def test_a_level_belongs_to_the_language_it_stands_by(
    text: str, expected: list[tuple[str, str]]
) -> None:
    """What is said of one language is not said of the next."""
    assert [(term.value, term.about) for term in tongues_of(text)] == expected


def test_what_else_is_said_ends_with_a_whole_word() -> None:
    """However long the sentence goes on, and no number runs into the next."""
    text = "You will travel to our stations in the north and in the surrounding countryside."
    (travel,) = conditions_of(text, place_line=False, asked=False)
    assert all(word in text.rstrip(".").split() for word in travel.value.split())
    (pay,) = conditions_of(
        "A salary from EUR 68,000, 30 days of holiday", place_line=False, asked=False
    )
    assert pay.value == "EUR 68,000"
