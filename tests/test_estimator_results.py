"""RoleMatcher: verdicts, evidence, and what never moves a score."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
from bulleted import BAKER, as_resume
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher import MatchResult, Resume, RoleMatcher, read_resume
from matcher.datamodels import Competency
from matcher.errors import ResumeReadError
from matcher.roles.profiles import RoleProfile
from matcher.text import clean

EXAMPLES = Path(__file__).parent.parent / "examples"
LINES = st.lists(
    st.sampled_from(
        [
            "Led a team of five designers",
            "Presented the roadmap to the board every quarter",
            "Ran user interviews and usability tests with nurses",
            "Wrote the market entry strategy for Chile",
            "Tracked retention and churn in a weekly dashboard",
            "Watered the plants in the hall",
            "Excellent communication skills",
            "Delivered the migration on time and within budget",
        ]
    ),
    min_size=1,
    max_size=6,
    unique=True,
)


def test_a_product_manager_shows_what_the_text_says(
    model: RoleMatcher, resume_text: str
) -> None:
    """Twelve competencies, evidence for each that is not missing, probabilities as scores."""
    result = model.match(Resume("noor.txt", clean(resume_text)))
    verdicts = {m.competency.id: m.verdict for m in result.competencies}
    assert len(verdicts) == 12
    assert verdicts["product-roadmap-management"] == "demonstrated"
    assert verdicts["product-strategy-development"] == "demonstrated"
    assert verdicts["performance-tracking"] == "demonstrated"
    assert verdicts["user-research-and-feedback"] != "missing"
    assert all(m.evidence for m in result.competencies if m.verdict != "missing")
    assert (
        result.to_frame()["verdict"].to_dict()["Product Roadmap Management"] == "demonstrated"
    )
    assert all(0 <= m.score <= 1 for m in result.competencies)


def test_a_deed_told_in_one_line_is_demonstrated(model: RoleMatcher, resume_text: str) -> None:
    """It says who was led, across functions, and from where to where."""
    result = model.match(Resume("noor.txt", clean(resume_text)))
    verdicts = {m.competency.id: m.verdict for m in result.competencies}
    assert verdicts["cross-functional-leadership"] == "demonstrated"


def test_the_overall_score_weighs_deeds_against_claims(
    model: RoleMatcher, resume_text: str
) -> None:
    """What is only claimed counts a quarter, and each competency as much as its share."""
    result = model.match(Resume("noor.txt", clean(resume_text)))
    shares = [m.share * m.score for m in result.competencies]
    deeds = [(0.05 + 0.95 * m.own + 3 * m.deed) / 4 for m in result.competencies]
    assert result.score == pytest.approx(np.dot(shares, deeds))
    assert 0.25 * sum(shares) < result.score < sum(shares)


def test_the_shares_of_all_competencies_sum_to_one(model: RoleMatcher) -> None:
    """As readers weigh them for the packaged profile, and alike for another."""
    lines = ["Led a team of five bakers"]
    shares = [m.share for m in model.match(as_resume(lines)).competencies]
    assert sum(shares) == pytest.approx(1.0)
    assert len(set(shares)) > 1
    assert all(share > 0 for share in shares)
    unknown = replace(BAKER, role="Zbrewlsmith")  # near to nothing, as no vector is known
    other = RoleMatcher.load(profile=unknown).match(as_resume(lines)).competencies
    assert [m.share for m in other] == [0.5, 0.5]


def test_evidence_is_found_where_it_says(model: RoleMatcher, resume_text: str) -> None:
    """Offsets delimit the passage in the text of the résumé."""
    text = clean(resume_text)
    result = model.match(Resume("noor.txt", text))
    for match in result.competencies:
        for evidence in match.evidence:
            assert text[evidence.start : evidence.end].split() == evidence.text.split()


def test_what_a_resume_was_written_without_is_missing(model: RoleMatcher) -> None:
    """The product manager of the examples neither measures nor builds anything."""
    result = model.match(read_resume(EXAMPLES / "maya-lindqvist.pdf"))
    assert set(result.missing) == {"performance-tracking", "technical-acumen"}


def test_the_examples_come_in_the_order_a_reader_would_give_them(
    model: RoleMatcher, cake_text: str
) -> None:
    """A product manager before a civil engineer before a cake recipe, with room between."""
    product = model.match(read_resume(EXAMPLES / "maya-lindqvist.pdf")).score
    civil = model.match(read_resume(EXAMPLES / "samuel-brandt.pdf")).score
    cake = model.match(Resume("cake.txt", clean(cake_text))).score
    assert product > civil + 0.1
    assert civil > cake + 0.2


@pytest.mark.parametrize("bullet", ["", "• "])
@pytest.mark.parametrize("heading", ["", "SKILLS\n"])
def test_a_bare_list_of_the_names_is_at_most_claimed(
    model: RoleMatcher, bullet: str, heading: str
) -> None:
    """Naming a competency is not doing it."""
    lines = [bullet + competency.name for competency in model.profile_.competencies]
    result = model.match(Resume("names.txt", heading + "\n".join(lines)))
    assert {m.verdict for m in result.competencies} <= {"claimed", "missing"}


@pytest.mark.parametrize("heading", ["", "SKILLS\n", "EXPERIENCE\n"])
@pytest.mark.parametrize("join", ["\n", "\n• ", ", ", ". "])
def test_the_profile_s_own_words_are_never_a_deed(
    model: RoleMatcher, heading: str, join: str
) -> None:
    """A résumé stuffed with names and indicators claims much and demonstrates nothing."""
    texts = [text for c in model.profile_.competencies for text in (c.name, *c.indicators)] * 2
    result = model.match(Resume("stuffed.txt", clean(heading + join.join(texts))))
    assert "demonstrated" not in {m.verdict for m in result.competencies}


def test_a_list_of_the_names_under_skills_is_claimed(model: RoleMatcher) -> None:
    """A skill that stands in the résumé by name is not called missing."""
    lines = ["• " + competency.name for competency in model.profile_.competencies]
    result = model.match(Resume("names.txt", "SKILLS\n" + "\n".join(lines)))
    assert result.missing == ()


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "Noor Adeyemi-Larsson\nnoor@example.com\n+45 12 34 56 78", "EXPERIENCE\n"],
)
def test_a_text_with_nothing_to_score_is_an_error(model: RoleMatcher, text: str) -> None:
    """Absent data is not scored: not as 0, and not as 40."""
    with pytest.raises(ResumeReadError, match="holds no sentence") as caught:
        model.match(Resume("blank.txt", text))
    assert caught.value.kind == "empty"


def numbers(result: MatchResult) -> list[float]:
    """Return the overall score, and the score and the deed of each competency."""
    return [result.score, *(x for m in result.competencies for x in (m.score, m.deed))]


@settings(max_examples=25)
@given(lines=LINES, again=LINES)
def test_a_passage_repeated_word_for_word_changes_nothing(
    model: RoleMatcher, lines: list[str], again: list[str]
) -> None:
    """However often, and wherever: what is said twice is not more true."""
    repeats = [line for line in again if line in lines] * 2
    before, after = (model.match(as_resume(x)) for x in (lines, repeats + lines))
    assert numbers(after) == pytest.approx(numbers(before), abs=1e-9)


@settings(max_examples=25)
@given(lines=LINES, index=st.integers(0, 5))
def test_a_passage_repeated_with_a_word_more_counts_once(
    model: RoleMatcher, lines: list[str], index: int
) -> None:
    """The longer one alone would give the same scores."""
    index %= len(lines)
    longer = f"{lines[index]} successfully"
    replaced = [*lines[:index], longer, *lines[index + 1 :]]
    before, after = (model.match(as_resume(x)) for x in (replaced, [*lines, longer]))
    assert numbers(after) == pytest.approx(numbers(before), abs=1e-9)


@settings(max_examples=25)
@given(lines=LINES, random=st.randoms(use_true_random=False))
def test_the_order_of_passages_moves_no_score(
    model: RoleMatcher, lines: list[str], random: Random
) -> None:
    """A bullet counts the same wherever it stands in its section."""
    shuffled = random.sample(lines, len(lines))
    before, after = (model.match(as_resume(x)) for x in (lines, shuffled))
    assert numbers(after) == pytest.approx(numbers(before), abs=1e-9)


def test_evidence_holds_no_near_repeats(model: RoleMatcher) -> None:
    """Three spellings of one bullet are one piece of evidence, the longest."""
    line = "Presented the product roadmap to the board every quarter"
    other = "Led a team of five designers"
    result = model.match(as_resume([line, f"{line} in person", f"{line} again", other]))
    for match in result.competencies:
        shown = [evidence.text for evidence in match.evidence]
        assert set(shown) <= {f"{line} in person", other}
        assert len(shown) == len(set(shown))
    assert all(match.evidence for match in result.competencies)


def test_a_passage_of_one_common_word_weighs_less_than_a_sentence(model: RoleMatcher) -> None:
    """However near its direction: the less it says, the less it counts."""
    lines = ["Team", "Led a team of five designers"]
    result = model.match(as_resume(lines))
    weights = {e.text: e.weight for m in result.competencies for e in m.evidence}
    assert weights[lines[0]] < 0.6
    assert 0.85 < weights[lines[1]] < 1


@pytest.mark.parametrize(
    "details",
    [
        "Name: Olumide Brännström",
        "Date of birth: 12 May 1971\nAge: 55",
        "Gender: Female",
        "Marital status: Married, two children",
        "Religion: Buddhist",
        "Nationality: Peruvian",
        "Father's name: Anselm Brännström",
        "Photograph: attached",
        "Address: 14 Leadership Street, Strategy Park, Product City 1200",
        "Health: good",
        "Pregnant, due in May",
        "Single mother of two",
        "Proud father of three daughters",
        "I am a 55-year-old woman.",
        "I'm married",
        "Member of the Lutheran Church",
        "Practising Muslim",
    ],
)
@pytest.mark.parametrize("place", ["top", "end"])
def test_personal_details_never_move_a_score(
    model: RoleMatcher, resume_text: str, details: str, place: str
) -> None:
    """Name, birth, gender, family, religion, photograph and address: equal scores."""
    plain = clean(resume_text)
    block = f"PERSONAL DETAILS\n{details}\n\n"
    changed = f"{details}\n{plain}" if place == "top" else f"{plain}\n\n{block}"
    before, after = model.match(Resume("a", plain)), model.match(Resume("b", clean(changed)))
    assert [m.score for m in after.competencies] == [m.score for m in before.competencies]


@pytest.mark.parametrize("name", ["Grace Strategy", "Wei Zhang", "Aisha Khan"])
def test_another_name_gives_the_same_scores(
    model: RoleMatcher, resume_text: str, name: str
) -> None:
    """The person's name is no passage, even if it is made of words of the role."""
    original = clean(resume_text)
    swapped = clean(resume_text.replace("Noor Adeyemi-Larsson", name))
    before, after = model.match(Resume("a", original)), model.match(Resume("b", swapped))
    assert [m.score for m in after.competencies] == [m.score for m in before.competencies]


@pytest.mark.parametrize(
    ("head", "other"),
    [
        ("wei zhang\nwei.z@example.org", "Wei Zhang\nwei.z@example.org"),
        ("aisha bint khan\n+44 20 7946 0958", "Aisha Bint Khan\n+44 20 7946 0958"),
        ("Wei Zhang\n\nPROFILE\nA 55-year-old baker with an oven", None),
        ("Wei Zhang\n\nPROFILE\nA woman and baker with an oven", None),
        ("Wei Zhang\n\nPROFILE\nA married, Catholic baker with an oven", None),
        ("Wei Zhang\n\nPROFILE\nA mother of two and a baker with an oven", None),
        ("Wei Zhang\n\nPROFILE\nA young baker with an oven", None),
    ],
)
def test_who_somebody_is_moves_no_score_in_small_letters_or_within_a_sentence(
    model: RoleMatcher, head: str, other: str | None
) -> None:
    """A name that nobody capitalised, and age, gender, family and faith before a trade."""
    other = other or "Wei Zhang\n\nPROFILE\nA baker with an oven"
    deeds = "\n\nEXPERIENCE\n- Led six bakers\n- Planned the opening of two shops\n"
    one, two = model.match(Resume("a", head + deeds)), model.match(Resume("b", other + deeds))
    assert one.score == two.score
    assert [m.score for m in one.competencies] == [m.score for m in two.competencies]


def test_a_result_shows_itself_in_a_line_without_the_resume(
    model: RoleMatcher, resume_text: str
) -> None:
    """In a prompt and in a log, where nobody wants the text of people."""
    result = model.match(Resume("noor.txt", clean(resume_text)))
    shown = round(100 * result.score)
    assert repr(result).startswith(
        f"<MatchResult 'noor.txt', 'Senior Product Manager': {shown} of 100 shown; "
    )
    assert repr(result).endswith(" missing>")
    first = result.competencies[0]
    assert repr(first).startswith(f"<CompetencyMatch {first.competency.id!r}: {first.verdict}")
    for told in (repr(result), repr(result.competencies)):
        assert "Adeyemi" not in told
        assert not any(each.text in told for each in first.evidence)


def test_a_matcher_is_told_in_a_line(model: RoleMatcher) -> None:
    """Its role, how many competencies it has and how many were learned; no profile."""
    role = model.model_.profile.role
    assert repr(model) == f"<RoleMatcher for {role!r}: 12 competencies, 12 of them learned>"
    one = RoleProfile("Baker", "", (Competency("oven", "Ovens", "skill", "Knows ovens."),))
    assert repr(RoleMatcher(one)) == "<RoleMatcher for 'Baker': not fitted>"
    told = repr(RoleMatcher(one).fit())
    assert told == "<RoleMatcher for 'Baker': 1 competency, 0 of them learned>"
