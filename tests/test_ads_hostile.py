"""Descriptions of odd signs, endless runs and tables: read in time, each name with an id."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from matcher.datamodels import competency_id
from matcher.errors import ProfileError
from matcher.roles.ads.breaking import LONGEST_SENTENCE, MOST_SENTENCES, broken
from matcher.roles.ads.naming import name_of
from matcher.roles.ads.reading import said_in
from matcher.roles.ads.shortening import LONGEST_NAME, MOST_LETTERS, numbered
from matcher.roles.ads.slices import Slice
from matcher.roles.descriptions import LONGEST_DESCRIPTION, Described, read_description
from matcher.roles.profiles import RoleProfile

HEAD = "Cook\n\nRequirements\n- "
RUNS = (
    "a, ",
    "SQL (",
    "the ",
    "a\n",
    "(a",
    "(",
    "| a ",
    "<b>",
    "Manage lead cook ",
    "or equivalent ",
    "1 year ",
    "and ",
    "1",
    "- x\n",
    "q",
    "a\t",
    "{rel=",
    "](https:",
    "Cook well. ",
    "a: ",
    "ABC & ",
    "Essential\tDesirable\n",
    "a.",
)


def described(text: str) -> Described:
    """Return what is made of a text that asks something."""
    return read_description(text, "made up")


def names(text: str) -> list[str]:
    """Return the names of what a text asks."""
    return [each.name for each in described(text).competencies]


def spent(text: str) -> float:
    """Return the seconds of processor time that a text takes, read or refused."""
    start = time.process_time()
    with suppress(ProfileError):
        described(text)
    return time.process_time() - start


@pytest.mark.parametrize("run", RUNS)
def test_no_sentence_of_a_long_run_is_longer_than_what_is_looked_at(run: str) -> None:
    """A sentence of one long run is broken."""
    text = (HEAD + run * (30_000 // len(run)))[:30_000]
    said = said_in(text)
    assert 0 < len(said) <= MOST_SENTENCES
    assert max(len(each.text) for each in said) <= LONGEST_SENTENCE


@pytest.mark.parametrize("run", RUNS)
def test_time_does_not_grow_with_the_square_of_a_text(run: str) -> None:
    """Four times the text takes some four times as long; what takes hardly any may vary."""
    short, long = (
        (HEAD + run * (size // len(run)))[:size]
        for size in (LONGEST_DESCRIPTION // 4, LONGEST_DESCRIPTION)
    )
    spent(HEAD)
    assert spent(long) < 8 * max(0.25, spent(short))


def test_breaking_loses_no_word_and_ends_none_before_its_time() -> None:
    """Parts of a long piece hold all of its words."""
    text = "Bake bread. Sell it with care " * 90
    parts = list(broken(Slice.of(text), 500))
    assert " ".join(part.text for part in parts).split() == text.split()
    assert max(len(part.text) for part in parts) <= 500
    assert all(part.text == text[slice(*part.place)] for part in parts)
    assert [part.text for part in broken(Slice.of("x" * 1200), 500)] == ["x" * 500] * 2 + [
        "x" * 200
    ]


ASKING = st.sampled_from(
    (
        "Knowledge of",
        "Experience with",
        "Must have",
        "Cook",
        "Manage the",
        "Strong skills in",
        "5 years of",
        "Ability to",
        "A degree in",
        "Fluent",
        "Responsible for",
        "Licence for",
    )
)
THINGS = st.sampled_from(
    (
        "SQL",
        "C++",
        "👩‍🍳",
        "`",
        "###",
        "<b>",
        "*it*",
        "_the_",
        "meals",
        "[x](y)",
        "&amp;",
        "must: no",
        "| a | b |",
        "\\",
        "1.",
        "~~~",
        "with it",
        "English",
        "(",
        "…",
        "Ⅷ",
        "---",
        "a" * 80,
        "weight: 2",
    )
)
ITEMS = st.tuples(
    st.sampled_from(("- ", "", "✅ ", "1. ", "* ")), ASKING, st.lists(THINGS, max_size=5)
).map(lambda each: f"{each[0]}{each[1]} {' '.join(each[2])}")
BARE = st.tuples(st.sampled_from(("- ", "")), st.text(max_size=12)).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(ITEMS | BARE | THINGS, min_size=1, max_size=12))
@example(["- Knowledge of 👩‍🍳", "- `", "- ###", "- Of", "- With it"])
@example(["- Cook meals", "- Cook meals with great care", "- Cook meals 2"])
def test_every_competency_has_an_id_and_a_profile_reads_back(items: list[str]) -> None:
    """Odd signs in what looks like items break no name."""
    text = "\n".join(["Cook", "", "Requirements", "- Cook meals for guests", *items])
    profile = RoleProfile.from_job_description(text)
    ids = [competency_id(each.name) for each in profile.competencies]
    assert "" not in ids
    assert len(set(ids)) == len(ids)
    for each in profile.competencies:
        assert len(each.name) <= MOST_LETTERS
        assert len(each.name.split()) <= LONGEST_NAME
    assert RoleProfile.from_markdown(profile.to_markdown()) == profile


@pytest.mark.parametrize("text", ["Of", "With it", "It", "👩‍🍳", "###", "Knowledge of 👩‍🍳"])
def test_what_names_nothing_has_no_name(text: str) -> None:
    """Signs and function words are no name."""
    assert name_of(text) == ""


def test_a_trade_in_capitals_is_no_function_word() -> None:
    """Information technology is no pronoun."""
    assert name_of("IT") == "IT"


def test_a_number_behind_a_name_leaves_it_short() -> None:
    """The bounds of a name hold with its number."""
    assert numbered("Baking of bread for the guests", 2) == "Baking of bread for the 2"
    assert numbered("Bread " + "b" * 68, 12) == "Bread 12"
    assert len(numbered("b" * 70, 2)) == MOST_LETTERS


def test_what_must_not_be_or_is_not_needed_is_neither_asked_nor_a_fact() -> None:
    """A ban or a paper that nobody asks is none."""
    found = described(
        "Driver\n\nRequirements\n- Must not have a driving ban\n- Loading of lorries\n"
        "- Forklift licence not needed\n- A degree isn't required\n- German is not needed\n"
        "- Fluent English required, but French is not needed\n- Tachograph records"
    )
    assert [each.name for each in found.competencies] == [
        "Loading of lorries",
        "Tachograph records",
    ]
    assert [(each.type, each.value, each.must) for each in found.facts] == [
        ("language", "English", True)
    ]


def test_welcome_though_not_needed_stays_welcome() -> None:
    """What is useful is a fact, if no must."""
    found = described("Cook\n\nRequirements\n- Cook meals\n- A degree is useful but not needed")
    assert [(each.type, each.must) for each in found.facts] == [("degree", False)]


@pytest.mark.parametrize("sign", ["", "✅ ", "- "])
def test_lines_that_ask_to_know_something_are_items_with_any_sign(sign: str) -> None:
    """Such a line is no heading."""
    lines = ["SQL and Excel for reporting", "Experience with SAP EWM", "Knowledge of DATEV"]
    text = "Clerk\n\nWhat we need\n" + "\n".join(sign + line for line in lines)
    assert names(text) == ["SQL and Excel for reporting", "SAP EWM", "DATEV"]


@pytest.mark.parametrize("edge", ["|", ""])
def test_a_table_of_bars_is_read_by_its_cells_without_its_head(edge: str) -> None:
    """Bars and rules are no words."""
    rows = [
        "Skill | Detail",
        ":--- | ---:",
        "SAP | Booking of invoices",
        "SQL | Writing queries",
    ]
    table = "\n".join(f"{edge} {row} {edge}".strip() for row in rows)
    found = described(f"Clerk\n\nRequirements\n\n{table}\n").competencies
    assert [each.name for each in found] == ["SAP", "SQL"]
    assert [each.statement for each in found] == [
        "SAP: Booking of invoices",
        "SQL: Writing queries",
    ]


def test_levels_in_a_table_of_bars_say_what_is_only_welcome() -> None:
    """The level of a row stands in another column."""
    found = described(
        "Clerk\n\n| Criterion | Level |\n|---|---|\n| Experience with SAP | Essential |\n"
        "| Knowledge of SQL | Desirable |\n| Writing reports | Essential |\n"
    ).competencies
    assert {each.name: each.must for each in found} == {
        "SAP": True,
        "Writing reports": True,
        "SQL": False,
    }
