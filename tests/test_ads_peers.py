"""The benchmark of other readers of advertisements: its parts, worked out by hand."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks import ads_peers, ads_programs, environments
from benchmarks.ads_peers import HEAD, MINILM, PAGE, SCORER, Made, as_made, line, tabulated
from benchmarks.ads_plain import MOST, keywords, sentences, standing
from benchmarks.ads_programs import KEYWORDS, PARSED, SKILLS, timed
from benchmarks.environments import Environment
from benchmarks.quality import filled
from benchmarks.speed_process import RunError, Usage

TEXT = """Night Baker
- Mix and shape sourdough doughs
- Keep the ovens clean. Record the temperatures of batches!

We have baked for the town since 1988"""
GOLD = {
    "id": "baker",
    "requirements": [
        {
            "name": "Sourdough",
            "kind": "responsibility",
            "must": True,
            "quotes": ["Mix and shape sourdough doughs"],
        },
        {
            "name": "Temperatures",
            "kind": "responsibility",
            "must": True,
            "quotes": ["Record the temperatures of batches"],
        },
    ],
    "other": ["We have baked for the town since 1988"],
}


def cells(made: Made | str) -> dict[str, str]:
    """Return the row of one advertisement that was read as told, by column."""
    return dict(zip(HEAD, line("somebody", made, [GOLD], 2.0), strict=True))


def test_a_sentence_ends_with_its_line_or_at_a_full_stop() -> None:
    """The sign before an item stays, an empty line is none."""
    assert sentences(TEXT) == [
        "Night Baker",
        "- Mix and shape sourdough doughs",
        "- Keep the ovens clean.",
        "Record the temperatures of batches!",
        "We have baked for the town since 1988",
    ]


def test_a_skill_stands_in_the_sentence_that_holds_all_its_words() -> None:
    """Two skills of a sentence are handed it once; words of two sentences are in none."""
    found = standing(TEXT, ["sourdough", "shape doughs", "clean temperatures"])
    assert found == ["- Mix and shape sourdough doughs"]


def test_a_word_stands_in_every_sentence_that_has_it() -> None:
    """Not in the first alone."""
    assert standing("Python. Bread.\nMore Python", ["python"]) == ["Python.", "More Python"]


def test_keywords_are_what_other_texts_have_not() -> None:
    """The rarer word comes first, a word that only this text has is unknown."""
    read = keywords(["ovens clean", "ovens sourdough", "ovens doughs"])
    assert read("ovens sourdough trays")[:2] == ["ovens sourdough", "sourdough"]
    assert "trays" not in read("ovens sourdough trays")


def test_keywords_are_bounded() -> None:
    """However long the text."""
    text = " ".join(f"word{i}" for i in range(100))
    assert len(keywords([text])(text)) == MOST


def test_what_is_read_as_readers_did_is_perfect() -> None:
    """One sentence for each requirement, and a CPU time of half of matcher's."""
    row = cells(as_made([["mix shape sourdough", "record temperatures batches"]], 1.0))
    figures = {key: row[key] for key in ("F1", "precision", "recall", "one-to-one F1")}
    assert set(figures.values()) == {"1.000"}
    assert (row["made an ad"], row["blurb"], row["CPU time"]) == ("2.0", "0", "0.5")


def test_a_list_of_skills_is_right_and_finds_little() -> None:
    """A word of a quote is right; it is not half of the quote."""
    row = cells(as_made([["sourdough", "baked for the town since 1988"]], 700.0))
    assert (row["precision"], row["recall"], row["F1"]) == ("0.500", "0.000", "0.000")
    assert (row["blurb"], row["CPU time"]) == ("1", "350")


def test_a_program_that_cannot_be_measured_says_why() -> None:
    """In its row, without a figure."""
    row = cells("not measured: no model")
    assert row["F1"] == "not measured: no model"
    assert {row[key] for key in HEAD[2:]} == {"—"}


class Broken(Environment):
    """An environment that cannot be made."""

    def install(self) -> None:
        """Fail as pip does."""
        raise RunError("exit status 1: no such package")


def test_the_others_are_measured_where_one_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole command, with matcher as it is packaged, and no program at all."""
    monkeypatch.setattr(
        ads_peers, "programs", lambda folder: {SKILLS: Broken(folder, ("x==1",), {})}
    )
    (tmp_path / "ads").mkdir()
    for name in ("baker", "cook"):
        (tmp_path / "ads" / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    rows = [json.dumps(GOLD | {"id": name}) for name in ("baker", "cook")]
    (tmp_path / "gold.jsonl").write_text("\n".join(rows), encoding="utf-8")
    split = {"train": ["cook"], "dev": ["baker"]}
    (tmp_path / "split.json").write_text(json.dumps(split), encoding="utf-8")
    (tmp_path / "ads" / "cook.txt").write_text("Cook\n- Clean the ovens", encoding="utf-8")

    head, _, *lines = tabulated(tmp_path, "dev", tmp_path / "peers").splitlines()

    assert head == "1 advertisements of dev; readers ticked off 2.0 of one:"
    names = [each.split(" | ")[0].removeprefix("| ") for each in lines[2:]]
    assert names == ["matcher", SKILLS, ads_peers.TERMS, ads_peers.WHOLE, ads_peers.LINES]
    assert "not measured: exit status 1: no such package" in lines[3]
    assert "| 5.0 |" in lines[-1]


def test_a_program_is_told_texts_and_tells_what_it_took(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each once, in one order whatever the program's is."""
    monkeypatch.setitem(ads_programs.PROGRAMS, "shouting", lambda: lambda t: t.upper().split())
    monkeypatch.setattr("sys.argv", ["ads_programs", "shouting"])
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(["b a b", "c"])))
    ads_programs.main()
    told = json.loads(capsys.readouterr().out)
    assert told["found"] == [["A", "B"], ["C"]]
    assert told["cpu"] >= 0


def test_each_round_reads_every_text_after_a_first_one() -> None:
    """The first is read off the clock."""
    seen: list[str] = []
    found, _ = timed(lambda text: seen.append(text) or len(text), ["one", "three"], rounds=2)
    assert found == [3, 5]
    assert seen == ["one", "one", "three", "one", "three"]


def test_an_environment_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And anew for other versions; what is asked of it lies where the programs run."""
    commands: list[list[str]] = []

    def run(command: Sequence[str | Path]) -> Usage:
        commands.append([str(part) for part in command])
        (tmp_path / "lib" / "python3" / "site-packages" / "held" / "model").mkdir(
            parents=True, exist_ok=True
        )
        return Usage(0, 0, 0, "", "")

    monkeypatch.setattr(environments, "run", run)
    for version in ("held==1", "held==1", "held==2"):
        Environment(tmp_path, (version,), {"MiniLM": "held/model"}).install()
    assert [command[-1] for command in commands] == [
        str(tmp_path),
        "held==1",
        str(tmp_path),
        "held==2",
    ]
    assert (tmp_path / "models" / "MiniLM").is_dir()
    with pytest.raises(RunError, match="holds nothing/of/it"):
        Environment(tmp_path, ("held==3",), {"MiniLM": "nothing/of/it"}).install()


def test_versions_are_pinned_as_the_table_names_them() -> None:
    """So that a later release changes no figure unseen."""
    pinned = {*MINILM, *SCORER}
    assert all("==" in each for each in pinned)
    assert {name.replace(" ", "==") for name in (SKILLS, KEYWORDS, PARSED)} <= pinned


def test_the_page_has_a_place_for_each_split() -> None:
    """Once each."""
    for split in ("train", "dev"):
        assert "new\n" in filled(PAGE, {f"ads-peers:{split}": "new\n"})
