"""Deeds and claims."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher import Resume, RoleMatcher
from matcher.scoring.together.copying import RolePhrases
from matcher.scoring.verdicts import ProfilePhrases, deed_features
from matcher.text import clean


@pytest.mark.parametrize(
    ("text", "doing"),
    [
        ("Presented the roadmap to the board", 1.0),
        ("Successfully led the launch in Peru", 1.0),
        ("Responsible for preparing weekly reports", 1.0),
        ("Excellent communication", 0.0),
        ("Team leadership and coaching", 0.0),
    ],
)
def test_a_passage_that_starts_with_a_verb_of_doing_is_told(text: str, doing: float) -> None:
    """Fillers before the verb are passed over; a noun phrase is no doing."""
    assert deed_features(text)["doing"] == doing


PAST = ["led", "ran", "built", "wrote", "grew", "won", "drove", "gave", "held", "taught"]


@pytest.mark.parametrize("verb", [*PAST, "opened"])
def test_a_passage_that_tells_of_the_past_is_told(verb: str) -> None:
    """By a verb with an ending or without one, wherever it stands."""
    assert deed_features(f"In Bergen she {verb} a bakery")["past"] == 1.0


@pytest.mark.parametrize("text", ["Runs a bakery in Bergen", "Red tins, and a bed of rye"])
def test_other_words_are_not_the_past(text: str) -> None:
    """The present, and short words that end like a verb."""
    assert deed_features(text)["past"] == 0.0


@pytest.mark.parametrize(
    ("text", "number"), [("Cut waste by 40 %", 1.0), ("Cut waste by half", 0.0)]
)
def test_a_passage_that_names_a_number_is_told(text: str, number: float) -> None:
    """In digits."""
    assert deed_features(text)["number"] == number


def test_self_praise_is_counted_up_to_three() -> None:
    """A passage of nothing but praise is not worse than one with three words of it."""
    text = "Excellent, strong, proven, outstanding and effective leadership skills"
    assert deed_features(text)["traits"] == 3.0


@pytest.mark.parametrize(
    ("text", "all_of"),
    [
        ("Oven care", True),
        ("OVEN CARE, Dough Handling; oven-care", True),
        ("Cleaned the deck ovens every day.", True),
        ("day deck care ovens dough the handling cleaned oven every", True),
        ("1) day 2) deck 3) care 4) ovens 5) dough 6) the 7) handling 8) cleaned", True),
        ("a) day b) deck c) care d) ovens e) dough f) the g) handling h) cleaned", True),
        ("Presented roadmaps", True),
        ("Oven care for a bakery with nine shops", False),
        ("Handled every oven of nine shops with care", False),
    ],
)
def test_a_profile_s_own_words_are_not_those_of_a_passage(text: str, all_of: bool) -> None:
    """Copied, or listed in any order with any numbers; nor are too few, whatever they say."""
    phrases = ProfilePhrases.of(
        ["Oven Care", "Dough Handling", "cleaned the deck ovens every day"]
    )
    assert phrases.are_all_of(text) is all_of


@pytest.mark.parametrize(
    ("text", "all_of"),
    [
        ("Spotless tins twice weekly", True),
        ("Scrubbed tins twice weekly alone", False),
        ("Scrubbed tins twice weekly and cleaned the deck ovens", False),
        ("Scrubbed tins weekly and cleaned the deck ovens", True),
    ],
)
def test_five_words_of_its_own_make_a_passage_more_than_a_profile(
    text: str, all_of: bool
) -> None:
    """Beside what is copied, or alone."""
    assert ProfilePhrases.of(["cleaned the deck ovens every day"]).are_all_of(text) is all_of


@pytest.mark.parametrize(
    ("text", "all_of"),
    [
        ("Scrubbed tins twice weekly", False),
        ("Scrubbed rye tins", False),
        ("Scrubbed tins", True),
        ("Scrubbed tins, deck ovens every day", True),
        ("Certified first aider", True),
    ],
)
def test_three_words_of_its_own_are_enough_for_a_deed(text: str, all_of: bool) -> None:
    """It begins with what was done, and most of its words are its own."""
    assert ProfilePhrases.of(["cleaned the deck ovens every day"]).are_all_of(text) is all_of


@pytest.mark.parametrize(("more", "all_of"), [("", True), ("rye", True), ("rye loaf", False)])
def test_one_new_word_in_ten_says_no_more_than_a_profile(more: str, all_of: bool) -> None:
    """Two in twelve do."""
    phrases = ProfilePhrases.of(
        ["Oven Care", "Dough Handling", "cleaned the deck ovens every day"]
    )
    listed = "day deck care ovens dough the handling cleaned oven every"
    assert phrases.are_all_of(f"{listed} {more}") is all_of


@pytest.mark.parametrize(
    ("text", "all_of"),
    [("rye cleaned the deck loaf, every day", True), ("rye the deck loaf, every day", False)],
)
def test_it_takes_three_words_in_a_row_to_copy(text: str, all_of: bool) -> None:
    """Two are common to many sentences."""
    assert ProfilePhrases.of(["cleaned the deck ovens every day"]).are_all_of(text) is all_of


ITEMS = {
    "words": "{}",
    "bullets": "• {}",
    "numbers": "{n}. {}",
    "numbers in parentheses": "({n}) {}",
    "letters": "{letter}) {}",
    "years": "{} (20{n:02})",
    "capitals": "{upper}",
}


@pytest.mark.no_cover
@settings(max_examples=150)
@given(
    heading=st.sampled_from(["", "SKILLS\n", "EXPERIENCE\n", "SUMMARY\n"]),
    join=st.sampled_from([", ", " ", "\n", "; ", "\n\n", " | "]),
    item=st.sampled_from(sorted(ITEMS)),
    rows=st.one_of(
        st.tuples(st.integers(1, 2), st.integers(5, 300)),
        st.tuples(st.integers(3, 60), st.integers(80, 300)),
    ),
    random=st.randoms(use_true_random=False),
)
def test_the_profile_s_words_in_any_order_are_never_a_deed(
    model: RoleMatcher,
    heading: str,
    join: str,
    item: str,
    rows: tuple[int, int],
    random: Random,
) -> None:
    """Sampled, shuffled, numbered, in one line or many: claims at most.

    A few lines of three words and more may by chance be what somebody would write.
    """
    in_a_row, count = rows
    texts = [text for c in model.profile_.competencies for text in c.texts]
    words = random.choices(sorted({word for text in texts for word in text.split()}), k=count)
    words += ["owned", "the", "product", "roadmap"]  # so that it is no title alone
    lines = [words[n : n + in_a_row] for n in range(0, len(words), in_a_row)]
    items = (
        ITEMS[item].format(line, n=n % 100, letter="abcdefgh"[n % 8], upper=line.upper())
        for n, line in enumerate(map(" ".join, lines), 1)
    )
    result = model.match(Resume("stuffed.txt", clean(heading + join.join(items))))
    assert "demonstrated" not in {m.verdict for m in result.competencies}


@pytest.mark.no_cover
@given(random=st.randoms(use_true_random=False), count=st.integers(1, 400))
def test_a_list_of_a_profile_s_words_says_no_more_than_the_profile(
    model: RoleMatcher, random: Random, count: int
) -> None:
    """However many, however ordered, numbered or not."""
    phrases = model.model_.parts[0].phrases[0]
    words = random.choices(sorted(phrases.words), k=count)
    assert phrases.are_all_of(" ".join(words))
    assert phrases.are_all_of(", ".join(f"{n}. {word}" for n, word in enumerate(words)))


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        (
            "Duties: prepare the monthly ledgers and chase budget holders. Free tea with cakes",
            True,
        ),
        ("Prepare the monthly ledgers, then drove lorries across Norway through snow", False),
        ("Closed forty ledgers a month for a chain of seven garden centres", False),
    ],
)
def test_a_passage_that_is_mostly_runs_of_the_profile_is_a_copy(
    text: str, *, copied: bool
) -> None:
    """Headings and benefits around them make it no passage of one's own."""
    phrases = ProfilePhrases.of(["prepare the monthly ledgers and chase budget holders"])
    assert phrases.are_all_of(text) == copied
    assert phrases.are_most_of(text) == copied


@pytest.mark.parametrize(
    ("text", "most_of"),
    [
        ("Ward Clerk, Rye Hospital, 2022 - present", False),
        ("Ward Clerk, Rye Hospital, May 2022 - present", False),
        ("Ward Clerk", True),
        ("Ward Clerk, Ward Clerk, Ward Clerk", True),
        ("Taught new porters on the ward", True),
        ("Taught 12 new porters on the ward", False),
        ("Taught porters on the ward in Rye and Hull", False),
        ("Sorted mail, kept ledgers and taught new porters on the ward 12", True),
    ],
)
def test_the_head_of_a_post_and_a_deed_with_more_are_no_copies(
    text: str, most_of: bool
) -> None:
    """Employer and years, a number or words of one's own; six words together are one."""
    phrases = ProfilePhrases.of(
        ["Ward Clerk", "Teach new porters on the ward", "Sort mail, keep ledgers"]
    )
    assert phrases.are_most_of(text) is most_of


WORDS = ["Taught", "taught", "new", "porters", "on", "the", "ward", "clerk", "12", "rye", "and"]


@settings(max_examples=100)
@given(
    st.lists(
        st.sampled_from(WORDS),
        min_size=1,
        max_size=14,
    )
)
def test_copies_of_many_roles_are_those_of_each(words: list[str]) -> None:
    """Both ways tell the same."""
    texts = [["Ward Clerk", "Teach new porters on the ward"], ["Rye and hull", "Ward Clerk"]]
    text = " ".join(words)
    told = [ProfilePhrases.of(own).are_most_of(text) for own in texts]
    assert RolePhrases.of(texts).copied([text])[:, 0].tolist() == told


@pytest.mark.parametrize(
    ("bullet", "verdict"),
    [
        ("Led a team of 12 engineers", "demonstrated"),
        ("Led a cross-functional team of 12 engineers and designers", "demonstrated"),
        ("led a team", "claimed"),
        ("Leadership, team of 12 engineers, led", "claimed"),
    ],
)
def test_a_deed_that_tells_how_many_is_no_copy_of_the_role(
    model: RoleMatcher, bullet: str, verdict: str
) -> None:
    """All of its words may stand in the profile; a list of them with a number tells no deed."""
    result = model.match(
        Resume("ida.txt", f"EXPERIENCE\n- {bullet}\n- Swept the yard at night")
    )
    found = {match.competency.id: match.verdict for match in result.competencies}
    assert found["leadership"] == verdict
