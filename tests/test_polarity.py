"""What a résumé denies, wishes or tells of others is no deed; what the person did is one."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import stances
from hypothesis import given, settings
from hypothesis import strategies as st
from waiting import costs_at_most

from matcher import MatchResult, Resume, RoleMatcher, RoleProfile
from matcher.datamodels import Section
from matcher.language import LANGUAGE
from matcher.sections import split_passages
from matcher.sections.polarity import own_part
from matcher.text import clean

MOST_ERRORS = 0.05
"""The share of a kind's sentences that may be taken otherwise: 3 of 60."""


def words_of(text: str) -> list[str]:
    """Return the words of a text, without the signs between."""
    return re.findall(r"\w+", text)


def taken(sentence: str, section: Section) -> tuple[str, bool]:
    """Return what is compared of a sentence, braces left out, and whether it may be a deed."""
    text = re.sub(r"[{}]", "", sentence)
    return own_part(text, text.lower().split(), section)


def is_cut(sentence: str) -> bool:
    """Tell whether all that is in braces, or all of it, is cut out and no more."""
    own = re.sub(r"\{[^}]*\}", "", sentence) if "{" in sentence else ""
    compared, deed = taken(sentence, "experience")
    return words_of(compared) == words_of(own) and deed == bool(own)


def is_wished(sentence: str) -> bool:
    """Tell whether a sentence is compared and no deed, or what is in braces is cut out."""
    if "{" in sentence:
        return is_cut(sentence)
    compared, deed = taken(sentence, "summary")
    return not deed and words_of(compared) == words_of(sentence)


def is_own(sentence: str) -> bool:
    """Tell whether a sentence is compared as it stands and may be a deed."""
    return taken(sentence, "experience") == (sentence, True)


def is_named_alone(sentence: str) -> bool:
    """Tell whether a sentence is compared as it stands, and is no deed."""
    compared, deed = taken(sentence, "experience")
    return not deed and words_of(compared) == words_of(sentence)


def may_be_deed(sentence: str) -> bool:
    """Tell whether a sentence may be a deed; what stands beside its deeds may be cut out."""
    return taken(sentence, "experience")[1]


@pytest.mark.parametrize(
    ("block", "is_right"),
    [
        (stances.DENIED, is_cut),
        (stances.WISHED, is_wished),
        (stances.OF_OTHERS, is_cut),
        (stances.OWN, is_own),
    ],
    ids=["denied", "wished", "of others", "own"],
)
def test_a_clause_is_told_by_what_it_says(block: str, is_right: Callable[[str], bool]) -> None:
    """A false alarm costs an honest person, a denial overlooked a recruiter."""
    sentences = block.strip().split("\n")
    wrong = [sentence for sentence in sentences if not is_right(sentence)]
    assert len(sentences) >= 60
    assert len(wrong) <= MOST_ERRORS * len(sentences), wrong


@pytest.mark.parametrize(
    ("block", "is_right"),
    [
        (stances.UNDERGONE, is_cut),
        (stances.STANDING, is_named_alone),
        (stances.OWN_PASSIVES, may_be_deed),
    ],
    ids=["undergone", "standing", "own"],
)
def test_a_passive_tells_whose_deed_it_is(block: str, is_right: Callable[[str], bool]) -> None:
    """What was done to the person or by outsiders, and how things were, is no deed."""
    assert [s for s in block.strip().split("\n") if not is_right(s)] == []


def test_what_one_would_do_every_time_is_a_deed_and_no_wish() -> None:
    """Outside the jobs too: who wishes tells it of one time that is to come."""
    habit, wish = "I'd handle all repairs of the pumps", "I would lead your team of fitters"
    assert taken(habit, "summary") == (habit, True)
    assert not taken(wish, "summary")[1]


@pytest.mark.parametrize(
    "prompt",
    [
        "[Describe your achievements here]",
        "Insert your job title here",
        "List your skills",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "Click or tap here to enter text.",
        "<Your name>",
        "This is the place for a brief summary of your leadership",
        "Have you been on the board of a charity?",
    ],
)
def test_the_prompt_of_a_template_is_not_compared(prompt: str) -> None:
    """It stands in the résumé, as what nobody filled in."""
    assert taken(prompt, "experience") == ("", False)


@pytest.mark.parametrize(
    "said",
    ["Describe wines to guests in three languages", "[2019] Led the move", "List price audits"],
)
def test_what_begins_like_a_prompt_is_compared(said: str) -> None:
    """A prompt speaks to somebody."""
    assert taken(said, "experience") == (said, True)


def deeds(section: str, *lines: str) -> list[bool]:
    """Return whether each passage of a section may be a deed."""
    text = f"Mira Quandel\nmira@example.org\n\n{section}\n" + "\n".join(f"• {x}" for x in lines)
    found = split_passages(Resume("mira.txt", clean(text)))
    assert len(found) == len(lines)
    return [passage.may_be_deed for passage in found]


NAMES = {
    "EXPERIENCE": (
        "Location: Leeds and Hull",
        "Team size: 12",
        "Client: North Sea Ferries",
        "Environment: Java, SQL, Linux",
        "Duration: March 2019 to June 2021",
        "Role: Shift Manager",
        "Harbour & Quay Logistics Ltd, Hull",
        "Senior Product Manager, Quayside Foods, 2016 - 2019",
        "Sales assistant, Ridley Books, 2016",
        "Pastry cook, Restaurant Linde, 2018 - 2024",
        "Pastry cook at the Hotel Krone, Salzburg",
        "Head baker at Backstube Wendel",
        "Tram conductor | Nordbahn | 2011 - 2015",
    ),
    "EDUCATION": (
        "BSc in Project Management, Hull College, 2012",
        "Leadership and Organisational Behaviour",
        "Graduated with honours in team leadership",
        "Completed a module on stakeholder management",
        "Design of bridges and tunnels, soil mechanics",
        "Department of Education, Hull",
    ),
    "CERTIFICATIONS": ("Certified Product Owner, 2020", "Trained in managing people"),
    "INTERESTS": (
        "Leading scouts, chess, choir",
        "Reading books about shipping and the history of ports",
        "Watching football with friends from the old school",
    ),
}
DEEDS = {
    "EXPERIENCE": (
        "Role: Led the move of nine shops",
        "MANAGED A TEAM OF TEN BAKERS",
        "Negotiating With Suppliers In Spain",
        "Responsible for Planning and Budget",
        "Client: negotiated the contract with the port",
        "Liaison with Suppliers, Hauliers and Customs.",
        "Planning and Supervision of Night Shifts",
        "Cooked for the Hotel Krone, Salzburg",
        "Trained the head baker at Backstube Wendel",
        "Looked after the boiler, Unit 3, Hull",
    ),
    "EDUCATION": (
        "Led a team of 5 in a student project",
        "BSc Physics; ran the robotics club and raised 4,000 pounds",
        "Prepare weekly reports on the state of the fleet for the harbour master",
        "Negotiating with hauliers to bring late loads forward",
        "Installation, testing and maintenance of pumps on three ferries",
    ),
    "INTERESTS": (
        "Organised a charity run for 200 people",
        "Scheduling the crews of four tugs and training new deckhands",
    ),
}


@pytest.mark.parametrize("section", NAMES)
def test_what_only_names_something_is_no_deed(section: str) -> None:
    """Employers, titles, degrees, papers, hobbies and the fields of an entry do nothing."""
    assert deeds(section, *NAMES[section]) == [False] * len(NAMES[section])


@pytest.mark.parametrize("section", DEEDS)
def test_what_was_done_may_be_a_deed_wherever_it_stands(section: str) -> None:
    """In capitals, behind a label, in education: where it says what was done."""
    assert deeds(section, *DEEDS[section]) == [True] * len(DEEDS[section])


DENYING = """Arne Quandel
arne@example.org

SUMMARY
I have no experience in product strategy.
I have never led a cross-functional team.
Leadership: none
"""


def matched(matcher: RoleMatcher, heading: str, said: str) -> MatchResult:
    """Return what is said of a person of one line."""
    head = "Mira Quandel\nmira@example.org\n\n"
    return matcher.match(Resume("mira.txt", clean(f"{head}{heading}\n{said}\n")))


def test_nothing_but_denials_is_no_evidence(model: RoleMatcher) -> None:
    """They are no evidence of what they deny, and a résumé may hold nothing else."""
    said = (
        "I have no experience in product strategy.\nI have never led a team.\nLeadership: none"
    )
    found = matched(model, "SUMMARY", said).competencies
    assert {match.verdict for match in found} == {"missing"}
    assert not any(match.evidence for match in found)


PLANNED = "led nine engineers who built what three clients asked of our accounting app"
HEATED = "scrubbed the deck ovens of nine shops every Friday before the bakers came in"


@pytest.mark.parametrize(
    ("before", "most"),
    [("I have never", "missing"), ("My manager", "missing"), ("I hope that I have", "claimed")],
)
def test_only_what_the_person_did_is_demonstrated(
    before: str, most: str, model: RoleMatcher, baker: RoleProfile
) -> None:
    """Of a role that was learned as of any other: the same words are a deed behind "I"."""
    for matcher, said in ((model, PLANNED), (RoleMatcher.load(profile=baker), HEATED)):
        own = matched(matcher, "EXPERIENCE", f"- I {said}")
        other = matched(matcher, "EXPERIENCE", f"- {before} {said}")
        assert max(match.deed for match in own.competencies) > 0
        assert max(match.deed for match in other.competencies) == 0
        verdicts = {match.verdict for match in other.competencies}
        assert verdicts <= {"missing", most}
        assert other.score < own.score


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "unit", ["no, ", "my manager led and ", "seeking a ", "i not ", "who,a"]
)
@pytest.mark.parametrize("head", ["EXPERIENCE\n", "SKILLS\n" + "a, " * 20_000, "EDUCATION\n"])
def test_hostile_clauses_take_linear_time(head: str, unit: str) -> None:
    """A line of one clause again and again is told at once."""
    resume = Resume("a.txt", clean(head + unit * (50_000 // len(unit)) + "9"))
    with costs_at_most(5):
        split_passages(resume)


# What is compiled only where its cue stands

CUED = [
    pair
    for pairs in (
        LANGUAGE.stances.denied,
        LANGUAGE.stances.wished,
        LANGUAGE.stances.wished_outside_entries,
        LANGUAGE.stances.observed,
        LANGUAGE.stances.undergone,
    )
    for pair in pairs
]


@pytest.mark.parametrize(("cue", "pattern"), CUED)
@settings(max_examples=20)
@given(data=st.data())
def test_a_cue_stands_in_whatever_its_pattern_matches(
    cue: str, pattern: str, data: st.DataObject
) -> None:
    """Else a clause would be overlooked."""
    before = rf"(?:{LANGUAGE.stances.before}){{0,3}}|{LANGUAGE.stances.pronoun}"
    clause = data.draw(st.from_regex(rf"\A(?:{before})(?:{pattern})"))
    assert re.search(rf"\b(?:{cue})", clause)


@pytest.mark.parametrize(("cue", "pattern"), LANGUAGE.stances.did)
@settings(max_examples=20)
@given(data=st.data())
def test_a_cue_stands_in_whatever_tells_what_was_done(
    cue: str, pattern: str, data: st.DataObject
) -> None:
    """Else a deed would be overlooked."""
    assert re.search(rf"\b(?:{cue})", data.draw(st.from_regex(pattern)))


@pytest.mark.parametrize("name", ["before", "behind_pronoun"])
def test_words_before_a_stance_are_told_apart_wherever_they_stand(name: str) -> None:
    """They are passed over one by one, so none of them may begin with another."""
    pattern = getattr(LANGUAGE.stances, name)
    words = re.sub(r"\(\?:|\)", "", pattern).strip().split("|")
    assert len(words) > 1
    for word in words:
        match = re.match(pattern, f"{word} behind")
        assert match
        assert match[0] == f"{word} "


@settings(max_examples=50)
@given(st.from_regex(LANGUAGE.stances.of_others))
def test_what_others_do_begins_as_is_looked_for_first(clause: str) -> None:
    """The short pattern is found wherever the long one is."""
    assert re.match(LANGUAGE.stances.others_first, clause)
