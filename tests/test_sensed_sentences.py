"""Whose deed a sentence tells as a whole is learned where no rule of a clause finds it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from matcher.errors import ModelError
from matcher.packaged import packaged_senses
from matcher.sections.polarity import by_rules, own_part
from matcher.sections.sensed import SenseModel, read_senses, save_senses, sensed
from matcher.sections.wordkinds import features_of, kinds_of

CORPUS = Path(__file__).parent.parent / "corpus" / "stances.jsonl"
BEYOND_RULES = [
    ("Budgets and forecasts have never crossed my desk so far.", ""),
    ("My flatmate wrote the songs that we sang.", ""),
    ("If you let me, I would design your menus.", None),
    ("I am hoping somebody will let me try welding.", None),
    ("Still waiting for my chance to lead a crew.", None),
]
"""Sentences of no deed, and what is compared of them; all of it for None."""

OWN = """
I have never missed a deadline in nine years of running a nursery.
The hall was painted by me and my crew.
Wrote the songs that my flatmate sang
Hired the man who now runs the vineyard
I would not let a loaf leave the bakery untasted, and baked 400 a day.
Taught children whom nobody else could calm
My wife and I built the boat and sailed it.
Kept the accounts of a shop that was run by my aunt
Restored organs without a single complaint
Led joiners who built the stage
"""


def taken_of(text: str) -> tuple[str, bool]:
    """Return what is compared of a sentence below a job, and whether it may be a deed."""
    return own_part(text, text.lower().split(), "experience")


@pytest.mark.parametrize(("text", "compared"), BEYOND_RULES)
def test_what_no_rule_finds_is_told_by_the_sentence_as_a_whole(
    text: str, compared: str | None
) -> None:
    """What is denied or another's is cut out, what is wished is compared and no deed."""
    assert by_rules(text, text.lower().split(), "experience") == (text, True)
    assert taken_of(text) == (text if compared is None else compared, False)


@pytest.mark.parametrize("text", OWN.strip().split("\n"))
def test_deeds_that_look_like_none_stay_deeds(text: str) -> None:
    """Though they hold words with which others deny, wish or tell of somebody else."""
    assert taken_of(text) == (text, True)


def test_the_sentences_here_were_not_learned_from() -> None:
    """Else they would show nothing."""
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    known = {json.loads(line)["text"] for line in lines}
    assert known.isdisjoint([*OWN.strip().split("\n"), *(text for text, _ in BEYOND_RULES)])


def test_the_topic_of_a_sentence_tells_nothing() -> None:
    """Words that name one are seen by their kind, so that any others in their place do."""
    assert kinds_of("I know nothing of wheat.") == kinds_of("I know nothing of iron pipe.")
    assert features_of("I never saw a loom") == features_of("I never saw a kiln")


def test_a_sentence_without_a_word_to_go_by_is_not_looked_at() -> None:
    """So most passages cost nothing, and neither do those of a word or two."""
    assert sensed("Baked bread", ["baked", "bread"]) is None
    assert sensed("Baked rye bread", ["baked", "rye", "bread"]) is None


def test_a_model_is_read_as_it_was_saved(tmp_path: Path) -> None:
    """Weights, and from where on it is sure."""
    model = SenseModel({"never .. my": [1.5, 0.0, -0.25]}, [-2.0, -3.0, -1.0], 0.5)
    save_senses(model, tmp_path / "new" / "weights.json")
    assert read_senses(tmp_path / "new" / "weights.json") == model
    assert model.stance({"never .. my"}) is None
    assert model._replace(sure=-1.0).stance({"never .. my"}) == "denying"


@pytest.mark.parametrize("damage", ["{", '{"format": 0}', "[]"])
def test_a_damaged_model_is_told(tmp_path: Path, damage: str) -> None:
    """Nothing is guessed in its place."""
    file = tmp_path / "weights.json"
    file.write_text(damage)
    with pytest.raises(ModelError, match="install anew"):
        read_senses(file)


def test_the_packaged_model_is_small() -> None:
    """It is read at every start that has a sentence to look at."""
    assert packaged_senses().stat().st_size < 500_000
