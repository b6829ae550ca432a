"""The best résumés of many roles, out of passages that were written once."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from datasets import people, resume, rows
from pyarrow import parquet

from matcher.datamodels import HiddenText, Resume
from matcher.engines import embed_dataset, rank_dataset, rankbatch
from matcher.engines.glancing import TRAITS, GlancedRoles
from matcher.engines.guessing import Sampled, weighed
from matcher.engines.passagepart import PassagePart
from matcher.engines.passagerows import (
    PASSAGES_FORMAT,
    Embedded,
    as_bytes,
    as_resume_again,
    as_rows,
    embedded,
    passages_schema,
)
from matcher.engines.questions import AFew, Exactly, Narrow, WithEvidence
from matcher.engines.resumeblock import COLUMNS, ResumeBlock
from matcher.engines.store import Store
from matcher.errors import DatasetError
from matcher.estimator import RoleMatcher
from matcher.results import Failure
from matcher.roles.profiles import RoleProfile
from matcher.scoring.comparing import kept_of, passages_of
from matcher.scoring.inputs import checked_resume

ROOT = Path(__file__).parent.parent
ROLES = (ROOT / "corpus" / "example_job.txt", ROOT / "corpus" / "role_profile.md")


@pytest.fixture(scope="module")
def models() -> list[RoleMatcher]:
    """Return a role that the general model judges, and a learned one."""
    return RoleMatcher.load_roles([RoleProfile.from_file(path) for path in ROLES])


@pytest.fixture(scope="module")
def made(models: list[RoleMatcher]) -> list[Embedded]:
    """Return made-up people as passages."""
    texts = [Resume(f"cv-{n:03}.txt", resume(n)) for n in range(40)]
    return [embedded(models[0].model_, checked_resume(each)) for each in texts]


@pytest.fixture(scope="module")
def table(made: list[Embedded]) -> pa.Table:
    """Return them as a table, with a file that could not be read."""
    return pa.Table.from_pylist(
        as_rows([Failure("bad.pdf", "damaged", "no end"), *made]), schema=passages_schema()
    )


def test_vectors_of_a_byte_a_number_are_nearly_the_same() -> None:
    """Cosines are off by less than a hundredth."""
    vectors = np.random.default_rng(1).normal(size=(50, 192))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    rounded, scales = as_bytes(vectors)
    assert rounded.dtype == np.int8
    again = rounded * scales[:, None]
    assert np.abs(again @ vectors.T - vectors @ vectors.T).max() < 0.005


def test_a_row_a_passage_holds_where_it_stands_and_what_is_compared(
    table: pa.Table, made: list[Embedded], models: list[RoleMatcher]
) -> None:
    """The document stands in the first row of each, and comes out of it as it was."""
    failed, *passages = table.to_pylist()
    assert (failed["resume"], failed["error_kind"]) == ("bad.pdf", "damaged")
    assert failed["vector"] is None
    documents = [row["document"] for row in passages if row["document"]]
    assert [as_resume_again(each) for each in documents] == [each.resume for each in made]
    for row in passages[:5]:
        text = made[0].resume.text[row["start"] : row["end"]]
        assert row["text"].split()[0] in text
        assert " ".join(text.split()).endswith(row["text"])
    vector = np.array(passages[1]["vector"]) * passages[1]["scale"]
    semantic = models[0].model_.shared.semantic.transform([passages[1]["text"]])[0]
    assert vector @ semantic == pytest.approx(1, abs=0.01)
    assert table.schema.metadata[b"matcher.passages"] == str(PASSAGES_FORMAT).encode()


def test_a_resume_with_all_there_is_comes_out_of_its_document() -> None:
    """Pages, warnings, and what was hidden."""
    hidden = (HiddenText("hire me", 1, "white on white"),)
    own = Resume("a.pdf", "Experience\n- Led.", (0, 11), ("odd",), hidden, False, "00ff")
    row = as_rows([Embedded(own, [{}])])
    again = pa.Table.from_pylist(row, schema=passages_schema()).to_pylist()[0]
    assert as_resume_again(again["document"]) == own


def test_passages_come_out_of_a_part_as_they_were_compared(
    table: pa.Table, made: list[Embedded], models: list[RoleMatcher], tmp_path: Path
) -> None:
    """What stood in them, where, and what of it counts: exact scores rest on that."""
    parquet.write_table(table, tmp_path / "part-000000.parquet")
    part = PassagePart(Store.of(os.fspath(tmp_path)), 0)
    again = [*part.resumes({each.resume.name: () for each in made})]
    assert [each.resume for each in again] == [each.resume for each in made]
    shared = models[0].model_.shared
    for each in again:
        kept = kept_of(shared, passages_of(each.resume)).passages
        assert [p.compared for p in each.passages] == [p.compared for p in kept]
        assert [(p.section, p.may_be_deed) for p in each.passages] == [
            (p.section, p.may_be_deed) for p in kept
        ]


def test_a_resume_is_glanced_at_among_others_as_by_itself(
    table: pa.Table, made: list[Embedded], models: list[RoleMatcher]
) -> None:
    """And a role among others as by itself; of a file that was not read there is no block."""
    block = ResumeBlock.of(table.select(COLUMNS))
    alone = ResumeBlock.of(table.slice(1, len(made[0].rows)).select(COLUMNS))
    assert block is not None
    assert alone is not None
    both = GlancedRoles.of([each.model_ for each in models])
    told = both.traits(block)
    assert told.shape == (len(made), 2, len(TRAITS))
    assert both.traits(alone) == pytest.approx(told[:1], abs=1e-5)
    for number, model in enumerate(models):
        own = GlancedRoles.of([model.model_]).traits(block)
        assert own[:, 0] == pytest.approx(told[:, number], abs=1e-5)
    assert told[:, 1, 0].any()
    assert ResumeBlock.of(table.slice(0, 1).select(COLUMNS)) is None


def test_guesses_of_scores_find_the_best_of_roles_learned_and_not(
    table: pa.Table, made: list[Embedded], models: list[RoleMatcher], tmp_path: Path
) -> None:
    """Learned from exact scores of some, they put the true first five among the first half."""
    parquet.write_table(table, tmp_path / "part-000000.parquet")
    store = Store.of(os.fspath(tmp_path))
    sampled, _ = rankbatch.answered(models, (store, AFew(0, 2)))
    assert isinstance(sampled, Sampled)
    assert sampled.alike.tolist() == [True, False]
    assert sampled.scores.shape == (40, 2)  # so many there are
    exact = np.array([[m.match(each.resume).score for m in models] for each in made])
    assert np.abs(sampled.scores - exact).max() < 1e-12
    few = Sampled(sampled.traits[::3], sampled.scores[::3], sampled.alike)
    asked = Narrow(0, np.full(2, -np.inf), 20, weighed([few]))
    found, _ = rankbatch.answered(models, (store, asked))
    assert not isinstance(found, Sampled)
    for role in range(2):
        guessed = found.resumes[found.roles == role]
        assert len(guessed) == 20
        assert set(np.argsort(-exact[:, role])[:5].tolist()) <= set(guessed.tolist())


def _made_by_another(made_by: Path) -> None:
    made_by.write_text(json.dumps(json.loads(made_by.read_text()) | {"scored_by": ["00"]}))


def _nearly(ranking: list[dict[str, object]]) -> list[dict[str, object]]:
    """Return what equals a ranking whose scores are the same to twelve places."""
    return [row | {"score": pytest.approx(row["score"], abs=1e-12)} for row in ranking]


def test_the_best_of_each_role_have_exact_scores_and_evidence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, models: list[RoleMatcher]
) -> None:
    """They are the first of all pairs, in their order; passages of another are refused."""
    monkeypatch.chdir(tmp_path)
    folder = people(Path("cv"), 9)
    (folder / "no.pdf").write_text("no PDF at all")
    report = embed_dataset("cv", "passages", shard_files=5, jobs=1)
    assert (report.done, report.failed) == (10, 1)
    ranking = rank_dataset("passages", ROLES, top=3, target="top", jobs=1).to_pylist()
    for model in models:
        own = [row for row in ranking if row["profile"] == model.profile_.role]
        exact = {
            f"cv/{path.name}": model.match(Resume(path.name, path.read_text())).score
            for path in folder.glob("*.txt")
        }
        best = sorted(exact.items(), key=lambda each: (-each[1], each[0]))[:3]
        assert [(row["resume"], row["score"]) for row in own] == best
        assert [row["rank"] for row in own] == [1, 2, 3]
    shown = {(row["profile"], row["resume"]) for row in rows("top") if row["evidence"]}
    assert {(row["profile"], row["resume"]) for row in ranking} == shown
    assert rank_dataset("passages", ROLES, top=3, jobs=1).to_pylist() == _nearly(ranking)
    assert parquet.read_table("top/_ranking.parquet").num_rows == 6
    with pytest.raises(DatasetError, match="top: is no empty place"):
        rank_dataset("passages", ROLES, target="top")
    with pytest.raises(DatasetError, match="holds no passages, or not all of them"):
        rank_dataset("cv", ROLES)
    with pytest.raises(ValueError, match="at least one role"):
        rank_dataset("passages", [])
    _made_by_another(Path("passages/_scored_by.json"))
    with pytest.raises(DatasetError, match="another model or version; embed them anew"):
        rank_dataset("passages", ROLES)


@pytest.mark.parametrize("stacked", [0, 1024])
def test_exact_scores_are_those_of_a_match_however_many_roles_there_are(
    table: pa.Table,
    models: list[RoleMatcher],
    made: list[Embedded],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stacked: int,
) -> None:
    """Each pair that is asked for and no other, without results or with them."""
    monkeypatch.setattr(rankbatch, "_ROLES_STACKED", stacked)
    parquet.write_table(table, tmp_path / "part-000000.parquet")
    pairs = {"cv-003.txt": (1,), "cv-004.txt": (0, 1), "cv-039.txt": (0,)}
    by_name = {each.resume.name: each.resume for each in made}
    expected = [
        (name, role, models[role].match(by_name[name]).score)
        for name, roles in pairs.items()
        for role in roles
    ]
    store = Store.of(os.fspath(tmp_path))
    for asking, within in ((Exactly, 1e-12), (WithEvidence, 0)):
        found, file = rankbatch.answered(models, (store, asking(0, pairs)))
        assert not isinstance(found, Sampled)
        names = [found.names[place] for place in found.resumes]
        assert [*zip(names, found.roles.tolist(), strict=True)] == [e[:2] for e in expected]
        assert np.abs(found.scores - [each[2] for each in expected]).max() <= within
        assert bool(file) is (asking is WithEvidence)
    nothing, _ = rankbatch.answered(models, (store, Exactly(0, {"no.txt": (0,)})))
    assert not isinstance(nothing, Sampled)
    assert not nothing.names


def test_a_part_of_another_format_is_refused(tmp_path: Path) -> None:
    """It would be read for what it is not."""
    parquet.write_table(pa.table({"resume": ["a"]}), tmp_path / "part-000000.parquet")
    asked = Narrow(0, np.zeros(1), 1, np.zeros((1, len(TRAITS)), np.float32))
    with pytest.raises(DatasetError, match=rf"no passages of format {PASSAGES_FORMAT}"):
        rankbatch.answered([RoleMatcher.load()], (Store.of(os.fspath(tmp_path)), asked))
    (tmp_path / "part-000000.parquet").write_bytes(b"PAR1")
    with pytest.raises(DatasetError, match="no Parquet file: remove it, and embed again"):
        rankbatch.answered([RoleMatcher.load()], (Store.of(os.fspath(tmp_path)), asked))
