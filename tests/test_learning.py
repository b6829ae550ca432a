"""Learning: from labelled résumés to a role."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from museum import IDS, LABELLED, LABELS, MUSEUM, QUOTES, TEXTS

from matcher import Resume, RoleMatcher
from matcher.errors import ResumeReadError
from matcher.learning import Labelled, learn_all, learn_role
from matcher.learning.__main__ import main
from matcher.learning.gathered import FALSE_RATE, false_rate, gather
from matcher.learning.labelled import quoted, read_labelled, read_unrelated, words
from matcher.learning.shares import learn_shares
from matcher.packaged import packaged_models
from matcher.scoring.folder.checked import checksums
from matcher.scoring.model import Model
from matcher.scoring.notices import edited_warning, unlearned_warning
from matcher.text import clean

UNSEEN = 16


@pytest.fixture(scope="session")
def museum() -> RoleMatcher:
    """Return a matcher that has learned the role from all résumés."""
    return RoleMatcher(MUSEUM).fit().learn(TEXTS, LABELS, quotes=QUOTES)


def test_what_is_learned_carries_over_to_sentences_not_seen() -> None:
    """Present and missing are told apart better than by the profile's texts alone."""
    plain = RoleMatcher(MUSEUM).fit()
    learned = RoleMatcher(MUSEUM).fit()
    learned.learn(TEXTS[:UNSEEN], LABELS[:UNSEEN], quotes=QUOTES[:UNSEEN])
    present = np.array(LABELS[UNSEEN:]) > 0
    before, after = (
        np.abs(matcher.transform(TEXTS[UNSEEN:]) - present).mean()
        for matcher in (plain, learned)
    )
    assert after < 0.8 * before


def test_without_quotes_the_most_relevant_passages_are_learned_from() -> None:
    """They are mostly those that a reader would have quoted."""
    (part,) = RoleMatcher(MUSEUM).fit().model_.parts
    meant = [entry for entry in LABELLED if entry.quotes]
    guessed = gather([replace(e, quotes={}) for e in meant], [], part).pointed
    quoted_for = gather(meant, [], part).pointed
    assert (guessed & quoted_for).sum() >= 0.8 * quoted_for.sum()


def test_a_result_rests_on_what_was_learned(museum: RoleMatcher) -> None:
    """Without a warning, and with a direction and curves for each competency."""
    role = museum.model_.role
    assert role.directions is not None
    assert role.directions.ids == IDS == tuple(role.curves)
    result = museum.match(Resume("ida.txt", TEXTS[-1]))
    assert result.warnings == ()
    assert [m.verdict == "missing" for m in result.competencies] == [not n for n in LABELS[-1]]


def test_the_same_is_learned_again(museum: RoleMatcher) -> None:
    """Nothing is drawn by lot."""
    again = RoleMatcher(MUSEUM).fit().learn(TEXTS, LABELS, quotes=QUOTES)
    assert np.array_equal(again.transform(TEXTS), museum.transform(TEXTS))


def test_a_learned_role_is_saved_beside_the_packaged_one(
    tmp_path: Path, museum: RoleMatcher, model: RoleMatcher, resume_text: str
) -> None:
    """The first is not touched, and either is loaded by its folder."""
    shutil.copytree(packaged_models(), tmp_path / "models")
    before = checksums(tmp_path / "models", ["shared", "roles"])
    museum.save(tmp_path / "models")
    after = checksums(tmp_path / "models", ["shared", "roles"])
    assert {name: after[name] for name in before} == before
    second = RoleMatcher.load(tmp_path / "models" / "roles" / "museum-educator")
    assert np.allclose(second.transform(TEXTS), museum.transform(TEXTS), atol=1e-3)
    first = RoleMatcher.load(tmp_path / "models", profile=model.profile_)
    assert np.array_equal(first.transform([resume_text]), model.transform([resume_text]))


def test_an_edit_of_a_learned_role_takes_only_what_belongs_to_it(museum: RoleMatcher) -> None:
    """As with the packaged one: the organisation's name is nothing, a new text is."""
    renamed = json.loads(
        json.dumps(MUSEUM.to_markdown()).replace("Example Museum", "Another House")
    )
    first = replace(MUSEUM.competencies[0], statement="Leads dogs through the museum at night.")
    edited = replace(MUSEUM, competencies=(first, *MUSEUM.competencies[1:]))
    before = museum.transform(TEXTS)
    for profile, lost in ((type(MUSEUM).from_markdown(renamed), 0), (edited, 1)):
        matcher = RoleMatcher(MUSEUM)
        matcher.model_ = replace(museum.model_, profile=profile)
        assert matcher.transform(TEXTS)[:, lost:] == pytest.approx(before[:, lost:], abs=1e-12)
        expected = (edited_warning(["Guided Tours"], others=2),) if lost else ()
        assert matcher.match(Resume("a", TEXTS[1])).warnings == expected


def test_a_competency_that_everybody_has_stands_for_its_texts() -> None:
    """There is nothing to tell it from, and each result says so."""
    labels = [[2, *row[1:]] for row in LABELS]
    matcher = RoleMatcher(MUSEUM).fit().learn(TEXTS, labels)
    expected = (unlearned_warning(["Guided Tours"]),)
    assert matcher.match(Resume("a", TEXTS[0])).warnings == expected


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"labels": LABELS[:3]}, "n_resumes, n_competencies"),
        ({"labels": [[3, 0, 0]] * 24}, "got 3"),
        ({"labels": [[0, 0, 0]] * 24}, "nothing can be learned"),
        ({"quotes": QUOTES[:5]}, "one entry for each of the 24"),
        ({"fit": [1.0]}, "one entry for each of the 24"),
        ({"fit": [400.0] * 24}, "fit must be a number from 0 to 4; got 400.0"),
        ({"fit": ["3"] * 24}, "fit must be a number from 0 to 4; got '3'"),
        ({"quotes": [None] * 24}, "quotes must be lists of texts"),
        ({"quotes": [{"cooking": ["a pie"]}] * 24}, "got .*'a pie'.* for 'cooking'"),
        ({"quotes": [{"guided-tours": "led tours"}] * 24}, "got 'led tours'"),
    ],
)
def test_what_cannot_be_learned_from_is_refused(
    changed: dict[str, object], message: str
) -> None:
    """With what is expected, and the matcher stays as it was."""
    matcher = RoleMatcher(MUSEUM).fit()
    before = matcher.model_
    given = {"labels": LABELS, "quotes": QUOTES, "fit": None, **changed}
    with pytest.raises(ValueError, match=message):
        matcher.learn(TEXTS, given.pop("labels"), **given)  # type: ignore[arg-type]
    assert matcher.model_ is before


def test_a_text_with_nothing_to_score_is_named() -> None:
    """By its number in the list."""
    with pytest.raises(ResumeReadError, match="text 23 holds no sentence"):
        RoleMatcher(MUSEUM).fit().learn([*TEXTS[:-1], ""], LABELS)


def test_what_serves_every_role_can_be_learned_too(museum: RoleMatcher) -> None:
    """Then the general curves and the deed model are new; vectors and frequencies stay."""
    before = museum.model_
    claims = [
        replace(
            e, readings={i: [1] if e.label(i) and n % 2 else v for i, v in e.readings.items()}
        )
        for n, e in enumerate(LABELLED)
    ]
    cake = Resume("cake", "• Fold in the flour and bake the cake for an hour")
    learned = learn_all(before, claims, [cake])
    assert learned.shared.general != before.shared.general
    assert learned.shared.deeds != before.shared.deeds
    assert learned.shared.lexical is before.shared.lexical
    assert set(learned.role.deeds) <= set(IDS)


def test_a_missing_label_is_named(museum: RoleMatcher) -> None:
    """With the résumé and the competency."""
    first, *rest = LABELLED
    lost = replace(first, readings={name: [0] for name in IDS[:2]})
    with pytest.raises(ValueError, match="résumé 1: no label for writing-for-visitors"):
        learn_role(museum.model_, [lost, *rest])


def test_how_often_one_reader_sees_too_much_is_counted_where_two_read() -> None:
    """A claim of one of two readers whose mean is below a claim; else what is known."""
    resume = Resume("a", "text")
    one = Labelled(resume, {"a": [1], "b": [0]})
    two = Labelled(resume, {"a": [1, 0], "b": [0, 0], "c": [2, 1]})
    assert false_rate([one]) == FALSE_RATE
    assert false_rate([one, two]) == pytest.approx(1 / 4)


def test_shares_follow_what_readers_think_of_the_whole(museum: RoleMatcher) -> None:
    """Where the fit hangs on one competency it counts most; few fits are not enough."""
    many = [entry for entry in LABELLED for _ in range(2)]
    fits = [replace(entry, fit=4.0 * (entry.label(IDS[1]) > 0)) for entry in many]
    (part,) = Model(museum.model_.shared, type(museum.model_.role)(), MUSEUM).parts
    shares = learn_shares(gather(fits, [], part), IDS)
    assert max(shares, key=shares.__getitem__) == IDS[1]
    assert sum(shares.values()) == pytest.approx(1)
    assert learn_shares(gather(fits[:20], [], part), IDS) == {}


def test_nobody_who_fits_leaves_all_shares_alike(museum: RoleMatcher) -> None:
    """There is nothing to weigh, and no score is nan."""
    texts, labels = TEXTS * 2, LABELS * 2
    matcher = RoleMatcher(MUSEUM).fit().learn(texts, labels, fit=[0] * 48)
    result = matcher.match(Resume("a", TEXTS[7]))
    assert [m.share for m in result.competencies] == pytest.approx([1 / 3] * 3)
    assert result.score > 0.5


def test_a_rare_competency_is_learned_from_all_but_one(museum: RoleMatcher) -> None:
    """Ten folds might hold all four résumés that lack it in one."""
    labels = [[2, 0, 0] if n % 12 else [0, 0, 0] for n in range(48)]
    texts = [
        f"EXPERIENCE\n• {'Guided visitors in hall' if row[0] else 'Baked bread in shop'} {n}"
        for n, row in enumerate(labels)
    ]
    matcher = RoleMatcher(MUSEUM).fit().learn([*texts, *texts[:8]], [*labels, *labels[:8]])
    assert matcher.model_.role.learned_ids == {"guided-tours"}


def test_what_is_learned_is_what_is_saved(tmp_path: Path, museum: RoleMatcher) -> None:
    """To the last digit: it is used with the precision of the file from the start."""
    museum.save(tmp_path)
    assert np.array_equal(RoleMatcher.load(tmp_path).transform(TEXTS), museum.transform(TEXTS))


def test_quotes_are_found_by_their_words() -> None:
    """Sixty per cent of the shorter text's words, two at least."""
    passage = words("Led two tours a day through the collection of old maps")
    assert quoted(words("tours through the collection"), passage)
    assert not quoted(words("tours of the castle and its kitchens"), passage)
    assert not quoted(words("tours"), passage)


def write_labelled(folder: Path) -> Path:
    """Write the résumés as text files and a file of labels beside them."""
    lines = []
    for number, entry in enumerate(LABELLED):
        (folder / f"{number}.txt").write_text(TEXTS[number], encoding="utf-8")
        line = {"source": f"{number}.txt", "labels": entry.readings, "evidence": entry.quotes}
        lines.append(
            json.dumps({**line, "group": "guides" if number % 2 else "others", "fit": [2, 4]})
        )
    path = folder / "labelled.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_labelled_resumes_are_read_from_a_file(tmp_path: Path) -> None:
    """Each with its text, labels, quotes, mean fit, and how many it counts for."""
    entries = list(read_labelled(write_labelled(tmp_path), {"guides": 3.0}))
    assert [entry.count for entry in entries[:2]] == [1.0, 3.0]
    assert entries[1].fit == 3.0
    assert entries[1].resume.text == clean(TEXTS[1])
    assert entries[1].quotes == QUOTES[1]


@pytest.mark.parametrize(
    "line",
    ["[]", "no json", '{"text": "a"}', '{"labels": {}}', '{"text": "a", "labels": {"a": [3]}}'],
)
def test_a_line_that_is_no_labelled_resume_is_named(tmp_path: Path, line: str) -> None:
    """By its number."""
    path = tmp_path / "labelled.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"labelled\.jsonl:2: "):
        list(read_labelled(path))


def test_a_labelled_resume_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    """As it would if it were to be scored."""
    path = tmp_path / "labelled.jsonl"
    path.write_text('{"source": "gone.pdf", "labels": {"a": [1]}}', encoding="utf-8")
    with pytest.raises(ResumeReadError, match=r"labelled\.jsonl:1: gone\.pdf: no such file"):
        list(read_labelled(path))


def test_a_line_of_a_text_is_no_line_of_the_file(tmp_path: Path) -> None:
    """JSON may hold line separators, and a file begin with a byte order mark."""
    path = tmp_path / "labelled.jsonl"
    entry = {"text": "EXPERIENCE\u2028• Led tours\x85of a mine", "labels": {"a": [1]}}
    path.write_text(json.dumps(entry, ensure_ascii=False), encoding="utf-8-sig")
    (read,) = read_labelled(path)
    assert read.resume.text == "EXPERIENCE\n• Led tours\nof a mine"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "1: no JSON"),
        ('{"text": "a"}', "1: no 'labels' in it"),
        ('{"text": "a", "labels": {"a": 2}}', "labels of a must be a list of 0, 1 or 2"),
    ],
)
def test_what_is_wrong_with_a_line_is_said(tmp_path: Path, line: str, message: str) -> None:
    """In words, and where."""
    path = tmp_path / "labelled.jsonl"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(message)):
        list(read_labelled(path))


def test_the_command_names_what_was_not_learned(tmp_path: Path) -> None:
    """And why: two résumés with a competency are not enough."""
    path = write_labelled(tmp_path)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for line in lines[2:]:
        line["labels"]["guided-tours"], line["evidence"] = [0], {}
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    (tmp_path / "role.md").write_text(MUSEUM.to_markdown(), encoding="utf-8")
    options = [str(path), "-p", str(tmp_path / "role.md"), "-o", str(tmp_path / "m")]
    result = CliRunner().invoke(main, options, catch_exceptions=False)
    assert "résumés: School Programmes, Writing for Visitors" in result.output
    assert "fewer than 3 have it or lack it: Guided Tours" in result.output


def test_texts_that_show_nothing_are_read_below_their_titles(tmp_path: Path) -> None:
    """The first one too, and none of a title alone."""
    path = tmp_path / "unrelated.md"
    path.write_text("## Recipe\nBake it.\n\n## Poem\nO moon.\n\n## \n", encoding="utf-8")
    assert [(r.name, r.text) for r in read_unrelated(path)] == [
        ("Recipe", "Bake it."),
        ("Poem", "O moon."),
    ]


def test_the_command_learns_a_role_from_a_file(tmp_path: Path) -> None:
    """And says where it is and for what; the matcher reads it."""
    (tmp_path / "role.md").write_text(MUSEUM.to_markdown(), encoding="utf-8")
    options = [
        str(write_labelled(tmp_path)),
        "-p",
        str(tmp_path / "role.md"),
        "-o",
        str(tmp_path / "m"),
    ]
    result = CliRunner().invoke(main, options, catch_exceptions=False)
    assert result.exit_code == 0
    assert "museum-educator: learned from 24 résumés: Guided Tours, School" in result.output
    assert "not learned" not in result.output
    learned = RoleMatcher.load(tmp_path / "m")
    assert learned.match(Resume("a", TEXTS[7])).missing == ()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--count", "guides=many"], "GROUP=NUMBER"),
        (["--count", "guides=nan"], "GROUP=NUMBER"),
        (["--count", "guides=-1"], "GROUP=NUMBER"),
        (["-p", "role.md"], "nothing is asked of a person"),
        (["-p", "museum.md", "-o", "role.md/m"], "role.md"),
        (["-p", "museum.md", "--unrelated", "latin1.md"], "latin1.md: not UTF-8"),
        (["-p", "museum.md", "--shared"], "claimed"),
    ],
)
def test_the_command_says_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], message: str
) -> None:
    """In one line."""
    monkeypatch.chdir(tmp_path)
    Path("role.md").write_text("a pasted ad", encoding="utf-8")
    Path("museum.md").write_text(MUSEUM.to_markdown(), encoding="utf-8")
    Path("latin1.md").write_bytes(b"## Caf\xe9\ntext")
    path = write_labelled(tmp_path)
    result = CliRunner().invoke(main, [str(path), "-o", "m", *options])
    assert result.exit_code in (1, 2)
    assert isinstance(result.exception, SystemExit)
    assert message in result.output
