"""Deeds and claims."""

from __future__ import annotations

import pytest

from matcher.verdicts import DeedModel, deed_features, says_more_than, shingles

MODEL = DeedModel(
    {"doing": 2.0, "traits": -2.0, "in experience": 1.0}, 0.5, -1.5, {"easy": 5.0}
)


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
    assert deed_features(text, "other")["doing"] == doing


def test_self_praise_is_counted_up_to_three() -> None:
    """A passage of nothing but praise is not worse than one with three words of it."""
    text = "Excellent, strong, proven, outstanding and effective leadership skills"
    assert deed_features(text, "skills")["traits"] == 3.0


@pytest.mark.parametrize(
    ("text", "section", "competency", "expected"),
    [
        ("Presented the roadmap to the board", "experience", "any", True),
        ("Excellent verbal and written communication skills", "skills", "any", False),
        ("A deed with no verb ahead", "other", "easy", True),
    ],
)
def test_a_deed_is_told_from_a_claim(
    text: str, section: str, competency: str, expected: bool
) -> None:
    """By verb, place and self-praise, and by how easily a competency is shown."""
    told = MODEL.is_deed(text, section, relevance=0.0, competency_id=competency)
    assert told is expected


def test_a_nearer_passage_is_oftener_a_deed() -> None:
    """Relevance can tip the balance."""
    text = "The roadmap of both teams"
    far, near = (
        MODEL.is_deed(text, "experience", relevance=r, competency_id="any") for r in (0.0, 4.0)
    )
    assert (far, near) == (False, True)


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Oven care", False),
        ("OVEN CARE, Dough Handling; oven-care", False),
        ("Cleaned the deck ovens every day.", False),
        ("Presented roadmaps", False),
        ("Oven care for a bakery with nine shops", True),
    ],
)
def test_copied_phrases_are_not_a_passage_s_own_words(text: str, more: bool) -> None:
    """Nor are too few words, whatever they say."""
    copied = shingles(["Oven Care", "Dough Handling", "cleaned the deck ovens every day"])
    assert says_more_than(copied, text) is more
