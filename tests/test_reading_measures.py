"""The measures of how PDFs are read: made-up text, and figures worked out by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks import reading, reading_engines
from benchmarks.reading_measures import (
    FAULTS,
    fault_shares,
    is_dangling,
    letters,
    lie_within,
    order_agreement,
    resampled_ratio,
    starts_lower,
    token_f1,
    tokens,
)


def test_tokens_are_words_and_numbers_without_signs_and_capitals() -> None:
    """Bullets, dashes and line ends part them; a letter with an accent does, too."""
    assert tokens("• Led 3 squads,\nco-owned KPIs") == [
        "led",
        "3",
        "squads",
        "co",
        "owned",
        "kpis",
    ]


def test_a_ligature_is_its_letters() -> None:
    """One program keeps it, another does not: both read the same word."""
    assert tokens("o\ufb03ce") == tokens("office")
    assert letters("O\ufb03ce") == "office"


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("one two three", "three two one", 1.0),  # order is another measure
        ("one two", "three four", 0.0),
        ("one two three", "one two", 2 * 2 / 5),
        ("one one one", "one", 2 * 1 / 4),  # painted thrice is not the same as once
        ("", "", 1.0),
        ("", "one", 0.0),
    ],
)
def test_f1_counts_tokens_in_common(ours: str, theirs: str, expected: float) -> None:
    """Twice those in common, over all."""
    assert token_f1(tokens(ours), tokens(theirs)) == pytest.approx(expected)


def test_the_same_order_agrees_and_another_one_less() -> None:
    """Of two halves that changed places, one counts: 2 x 3 of 12 tokens."""
    left, right = ["plan", "the", "work"], ["ship", "it", "now"]
    assert order_agreement(left + right, left + right) == 1.0
    assert order_agreement(left + right, right + left) == pytest.approx(6 / 12)


def test_a_word_that_stands_everywhere_counts_in_the_order_like_any_other() -> None:
    """In long texts difflib would take frequent words for noise."""
    text = ["and"] * 300
    assert order_agreement(text, text) == 1.0


def test_order_is_looked_at_in_the_first_tokens_only() -> None:
    """What comes later makes no difference."""
    assert order_agreement(["a", "b", "c"], ["a", "b", "d"], most=2) == 1.0


@pytest.mark.parametrize(
    "passage",
    [
        "Planned the launch,",
        "Planned the cross-",
        "Planned the launch –",
        "Worked together with",
        "RESPONSIBLE FOR",
        "Design &",
        "Reported to the",
    ],
)
def test_a_passage_that_goes_on_elsewhere_dangles(passage: str) -> None:
    """It ends with a comma, a dash, or a word that needs another."""
    assert is_dangling(passage)


@pytest.mark.parametrize(
    "passage",
    ["Planned the launch.", "Skills:", "Cross-functional", "A plug-in", "Grade A", "C++", ""],
)
def test_a_passage_that_ends_does_not_dangle(passage: str) -> None:
    """Nor do a heading, a grade, and a word that ends like a preposition."""
    assert not is_dangling(passage)


def test_only_a_letter_can_be_lower_case() -> None:
    """A number or a sign at the start tells nothing."""
    assert [
        starts_lower(text) for text in ("and launched", "And", "3 launches", "", "• and")
    ] == [
        True,
        False,
        False,
        False,
        False,
    ]


def test_the_share_of_each_fault_is_of_all_passages() -> None:
    """Four passages: one starts low, two dangle, two are short and one is too long."""
    passages = ["and launched it,", "Skills", "Reported to", " ".join(["Word"] * 61)]
    assert list(fault_shares(passages).values()) == [1 / 4, 2 / 4, 2 / 4, 1 / 4]
    assert np.isnan(list(fault_shares([]).values())).sum() == len(FAULTS)


def test_a_quote_lies_within_one_passage_or_not_at_all() -> None:
    """Line ends, signs and capitals do not count; a quote across two passages is in none."""
    passages = ["Led a team of nine de-\nsigners", "and shipped two apps"]
    quotes = ["led a team of nine designers", "Shipped two apps!", "designers and shipped"]
    assert lie_within(quotes, passages) == [True, True, False]
    assert lie_within(quotes, []) == [False, False, False]


def test_a_ratio_that_all_files_share_is_certain() -> None:
    """One that they do not share lies between the lowest and the highest of them."""
    below = np.array([1.0, 2.0, 5.0])
    assert np.ptp(resampled_ratio(3 * below, below, rounds=50)) == pytest.approx(0)
    drawn = resampled_ratio(np.array([1.0, 4.0, 15.0]), below, rounds=50)
    assert 1 <= drawn.min() < drawn.max() <= 3


def test_the_least_time_of_each_file_counts() -> None:
    """Two readings of two files by three programs; only the last column has the first one."""
    first = [[1.0, 9.0, 0.5], [2.0, 16.0, 1.0]]
    second = [[2.0, 8.0, 0.5], [1.0, 16.0, 1.0]]
    rows = reading_engines.speed_table(np.array([first, second])).splitlines()[2:]
    assert [[*row.split(" | ")][1:] for row in rows] == [
        ["12.00", "8.00 to 16.00", "12.00", "8.33 |"],
        ["1.33", "1.00 to 2.00", "1.50", "2.00 |"],
    ]


def test_tables_are_put_into_a_section_that_is_made_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands between the markers is replaced, and what was written around them stays."""
    page = tmp_path / "page.md"
    page.write_text("# Page\n", encoding="utf-8")
    monkeypatch.setattr(reading, "PAGE", page)
    reading.write({"speed": "old\n", "agreement": "same\n"})
    page.write_text(
        page.read_text("utf-8").replace("\n<!-- r", "\nWords.\n\n<!-- r", 1), "utf-8"
    )
    reading.write({"speed": "new\n", "agreement": "same\n"})
    assert page.read_text(encoding="utf-8") == (
        "# Page\n\n## Reading PDFs\n\nWords.\n\n<!-- reading:speed -->\nnew\n<!-- end -->\n\n"
        "<!-- reading:agreement -->\nsame\n<!-- end -->\n"
    )
