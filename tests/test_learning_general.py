"""Learning the general model: from descriptions and what readers found, to a folder."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from advertised import ADS
from click.testing import CliRunner
from fpdf import FPDF
from tradespeople import PEOPLE

from matcher import RoleProfile
from matcher.learning.anyrole import main
from matcher.learning.cutroles import cut_short
from matcher.learning.cutshort import FEWEST_KEPT, MOST_KEPT, SHORT_COUNT
from matcher.learning.requirements import EXTRACTED, READERS, RoleReading, read_roles
from matcher.learning.weighing import learn_general
from matcher.packaged import packaged_profile, packaged_shared
from matcher.scoring.deedmodel import RISING_OF_DEEDS
from matcher.scoring.folder.generalfiles import read_general
from matcher.scoring.folder.sharedfiles import read_shared
from matcher.scoring.general.judging import RISING_OF_PRESENCE
from matcher.scoring.parts import Shared

TRADES = [ad.trade for ad in ADS[:4]]
LABELS = {True: [2, []], False: [0, []]}


@pytest.fixture(scope="module")
def shared() -> Shared:
    """Return what serves every role."""
    return read_shared(packaged_shared())


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of four descriptions and four people, who can do their own trade."""
    folder = tmp_path_factory.mktemp("data")
    roles = folder / "roles"
    for name in ("ads", "profiles", "pdf"):
        (roles / name).mkdir(parents=True)
    gold, pairs = [], []
    for ad in ADS[:4]:
        profile = RoleProfile.from_job_description(ad.text)
        (roles / "ads" / f"{ad.trade}.txt").write_text(ad.text, encoding="utf-8")
        text = profile.to_markdown()
        (roles / "profiles" / f"{ad.trade}.md").write_text(text, encoding="utf-8")
        asked = [
            {"id": f"R{n}", "name": c.name, "quotes": [c.statement]}
            for n, c in enumerate(profile.competencies, start=1)
        ]
        gold.append({"id": ad.trade, "requirements": asked})
        for trade in TRADES:
            own = trade == ad.trade
            labels = {each["id"]: LABELS[own] for each in asked}
            if own:
                labels["R1"] = [2, [_first_deed(PEOPLE[trade])]]
                labels["R2"] = [1, []]
            pairs.append({"ad": ad.trade, "cv": trade, "labels": labels, "fit": 4 * own})
        _as_pdf(PEOPLE[ad.trade], roles / "pdf" / f"{ad.trade}.pdf")
    (roles / "split.json").write_text(json.dumps({"train": TRADES}), encoding="utf-8")
    for name, rows in {"gold": gold, "pairs": pairs}.items():
        lines = "\n".join(map(json.dumps, rows))
        (roles / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    (folder / "eval").mkdir()
    ids = [each.id for each in RoleProfile.from_file(packaged_profile()).competencies]
    entry = {"text": PEOPLE["baker"], "labels": {name: [0] for name in ids}}
    (folder / "eval" / "train.jsonl").write_text(json.dumps(entry), encoding="utf-8")
    return folder


def _first_deed(text: str) -> str:
    return next(line[2:] for line in text.splitlines() if line.startswith("- "))


def _as_pdf(text: str, path: Path) -> None:
    page = FPDF()
    page.add_page()
    page.set_font("Helvetica", size=10)
    for line in text.splitlines():
        page.cell(text=line or " ", new_x="LMARGIN", new_y="NEXT")
    page.output(str(path))


@pytest.fixture(scope="module")
def readings(data: Path, shared: Shared) -> list[RoleReading]:
    """Return what is read of that folder."""
    return list(read_roles(data / "roles", shared))


def test_each_resume_is_read_beside_each_form_of_a_role(readings: list[RoleReading]) -> None:
    """Once with the requirements of readers, once with those read from the description."""
    keys = {(one.group, one.form, one.resume.name) for one in readings}
    files = [f"{trade}.pdf" for trade in TRADES]
    forms = (READERS, EXTRACTED)
    assert keys == {(group, form, f) for group in TRADES for form in forms for f in files}


def test_labels_go_to_the_requirement_that_they_are_of(readings: list[RoleReading]) -> None:
    """By name, or by the words of its quotes."""
    for one in readings:
        own = one.resume.name == f"{one.group}.pdf"
        assert one.labels[:2].tolist() == ([2.0, 1.0] if own else [0.0, 0.0])
        assert one.fit == 4 * own
        assert one.pointed.any() == own


def test_what_is_learned_tells_the_own_trade(
    readings: list[RoleReading], shared: Shared
) -> None:
    """On a role that was not learned from, and with no weight below 0 that may not be."""
    for trade in TRADES:
        general = learn_general([one for one in readings if one.group != trade])
        assert min(general.presence.weights[name] for name in RISING_OF_PRESENCE) >= 0
        assert min(general.deeds.weights[name] for name in RISING_OF_DEEDS) >= 0
        scores = {
            one.resume.name: general.judge(one.part, one.wanted, one.traces).scores.mean()
            for one in readings
            if one.group == trade and one.form == READERS
        }
        assert max(scores, key=lambda name: scores[name]) == f"{trade}.pdf"


def test_resumes_cut_short_are_learned_from_too(readings: list[RoleReading]) -> None:
    """Half as much as whole ones; what was quoted from lines that are gone is not known."""
    short = list(cut_short(readings))
    assert short
    of_whole = {(one.group, one.form, one.resume.name): one for one in readings}
    for one in short:
        whole = of_whole[one.group, one.form, one.resume.name]
        size = len(one.embedded.passages)
        assert one.is_short and FEWEST_KEPT <= size <= MOST_KEPT
        assert size < len(whole.embedded.passages) and one.traces.short > 0
        assert one.traces.beside.near.shape[0] == one.embedded.semantic.shape[0] == size
        assert one.count == SHORT_COUNT * whole.count
        known = ~np.isnan(one.labels)
        assert (one.labels[known] == whole.labels[known]).all()
        assert known[whole.labels == 0].all()
        assert one.pointed[:, known & (whole.labels > 0)].any(axis=0).all()
    again = list(cut_short(readings))
    pairs = zip(short, again, strict=True)
    assert all(a.embedded.passages == b.embedded.passages for a, b in pairs)


def test_axes_are_of_what_readers_ticked_off(readings: list[RoleReading]) -> None:
    """What is read of the same descriptions repeats it, and would count twice."""
    ticked = [one for one in readings if one.form == READERS]
    one, other = (learn_general(each, n_axes=3).axes for each in (readings, ticked))
    assert (one == other).all()


def test_without_readers_requirements_there_are_axes(readings: list[RoleReading]) -> None:
    """A role of one's own may be all that there is."""
    others = [one for one in readings if one.form == EXTRACTED]
    assert learn_general(others, n_axes=3).axes.shape[0] == 3


def test_the_command_writes_what_is_read_again(
    data: Path, tmp_path: Path, shared: Shared
) -> None:
    """And the same bytes when it is run again."""
    files = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        done = CliRunner().invoke(main, ["--data", str(data), "-o", str(folder)])
        assert done.exit_code == 0, done.output
        assert "of 5 roles" in done.output
        assert read_general(folder, shared.digest) is not None
        files.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert files[0] == files[1]


def test_without_a_quote_nothing_is_learned(
    readings: list[RoleReading], shared: Shared
) -> None:
    """Which passages are evidence would be unknown."""
    unquoted = [replace(one, pointed=one.pointed & False) for one in readings]
    with pytest.raises(ValueError, match="no quote"):
        learn_general(unquoted)


def test_the_command_says_what_is_missing(tmp_path: Path) -> None:
    """A folder without roles is no data."""
    done = CliRunner().invoke(main, ["--data", str(tmp_path), "-o", str(tmp_path / "out")])
    assert done.exit_code == 1
    assert "split.json" in done.output
