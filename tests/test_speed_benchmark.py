"""The figures of the speed benchmark: ratios, tables and its clock, worked out by hand."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benchmarks import speed_process
from benchmarks.quality import filled
from benchmarks.speed import PAGE
from benchmarks.speed_files import Files
from benchmarks.speed_measures import (
    CLAIMS,
    ONE,
    Claim,
    Measured,
    Ratio,
    between,
    ratio,
    told,
)
from benchmarks.speed_process import RunError, Usage, answer, run
from benchmarks.speed_stages import SCORING, STAGES, TARGETS, Clock, wrapped
from benchmarks.speed_tables import claims_table, methods_table, stages_table, tabulate


def took(wall: float, cpu: float = 0.0, start: float = 1.0) -> Measured:
    """Return a round of so many seconds a résumé, of a process of 100 MB."""
    return Measured(start, wall, cpu or wall, 100 * 2**20)


def test_what_two_runs_of_a_command_share_is_its_start() -> None:
    """Ten files more took 2 seconds more; the time of the few is the start."""
    few, every = Usage(3.0, 2.5, 10, "", ""), Usage(5.0, 4.0, 20, "", "")
    assert between(few, every, 10) == Measured(3.0, 0.2, 0.15, 20)


def test_what_a_process_does_not_time_itself_is_its_start() -> None:
    """Of its 5 seconds it timed 2, over ten files."""
    usage = Usage(5.0, 9.0, 20, "", "")
    assert told(usage, {"wall": 2.0, "cpu": 3.0}, 10) == Measured(3.0, 0.2, 0.3, 20)


def test_a_ratio_is_that_of_methods_in_the_same_round() -> None:
    """The rounds of two methods need not be as many."""
    above, below = [took(0.8), took(1.0), took(1.4)], [took(0.1), took(0.2)]
    found = ratio(above, below, "wall")
    assert found.value == pytest.approx(6.5)
    assert (found.least, found.most) == pytest.approx((5.0, 8.0))


@pytest.mark.parametrize(
    ("least", "most", "at_least", "at_most"),
    [(8.0, 9.0, "yes", "no"), (7.0, 9.0, "unclear", "unclear"), (6.0, 7.9, "no", "yes")],
)
def test_a_claim_is_met_only_if_every_round_meets_it(
    least: float, most: float, at_least: str, at_most: str
) -> None:
    """What depends on the round is unclear, whatever the median says."""
    found = Ratio(8.5, least, most)
    assert Claim("", "", "", "wall", 8).met(found) == at_least
    assert Claim("", "", "", "wall", 7.95, at_most=True).met(found) == at_most


def test_a_method_has_its_rates_its_time_and_its_ratio_in_a_row() -> None:
    """Twice as long is half the rate; a start of 1 second weighs on ten files."""
    text = methods_table({ONE: [took(0.1), took(0.1)], "other": [took(0.2, cpu=0.4)]}, 10)
    *_, ours, other = text.splitlines()
    assert ours == f"| {ONE} | 10.0 | 10.0 to 10.0 | 5.0 | 1.0 | 100.0 | 1.00 | 100 | 2 |"
    assert other == "| other | 5.0 | 5.0 to 5.0 | 3.3 | 1.0 | 400.0 | 0.50 | 100 | 1 |"


def test_a_method_that_was_not_measured_has_dashes() -> None:
    """Its row stays, or nobody would know that it was tried."""
    last = methods_table({ONE: [took(0.1)], "other": []}, 10).splitlines()[-1]
    assert last == "| other | — | — | — | — | — | — | — | — |"


def test_claims_are_tabulated_with_what_was_found() -> None:
    """A worker that takes 2.4 times the time of reading is within what is asked."""
    rounds = {name: [took(1.0)] for claim in CLAIMS for name in (claim.above, claim.below)}
    rounds[ONE] = [took(0.1, cpu=2.4)]
    lines = claims_table(rounds).splitlines()
    assert "| at least 8 | 10.00 | 10.00 to 10.00 | yes |" in lines[2]
    assert "| at least 1.7 | 0.10 | 0.10 to 0.10 | no |" in lines[4]
    assert "| at most 2.5 | 2.40 | 2.40 to 2.40 | yes |" in lines[5]


def test_stages_are_shares_of_their_sum() -> None:
    """Seconds over two files become milliseconds a file; the median round counts."""
    rounds = [{"a": 0.002, "b": 0.006}, {"a": 0.002, "b": 0.006}, {"a": 0.002, "b": 0.6}]
    lines = stages_table(rounds, ("a", "b", "c"), 2).splitlines()[2:]
    assert lines == [
        "| a | 1.00 | 25.0% |",
        "| b | 3.00 | 75.0% |",
        "| c | 0.00 | 0.0% |",
        "| all | 4.00 | 100% |",
    ]


def test_the_page_has_a_place_for_every_table() -> None:
    """What is measured is written there without a fault."""
    rounds = {name: [took(1.0)] for claim in CLAIMS for name in (claim.above, claim.below)}
    tables = tabulate(rounds, [dict.fromkeys(STAGES, 1.0)], 7, 2)
    text = filled(PAGE, {f"speed:{name}": table for name, table in tables.items()})
    assert "7 PDFs of train, 2 cores:" in text


def test_a_stage_inside_another_stops_the_outer_ones_clock() -> None:
    """Of ten seconds the inner stage took two and the other eight; no other time counts."""
    moments = iter([0.0, 5.0, 7.0, 10.0, 90.0, 91.0])
    clock = Clock(lambda: next(moments))
    inner = clock.timed("inner", str.upper)
    with clock.stage("outer"):
        assert inner("a") == "A"
    with clock.stage("later"):
        pass
    assert clock.seconds == {"outer": 8.0, "inner": 2.0, "later": 1.0}


def test_a_stage_that_fails_is_counted_and_left() -> None:
    """A file that is refused must not keep its stage open for those that follow."""
    moments = iter([0.0, 1.0, 5.0, 6.0])
    clock = Clock(lambda: next(moments))
    with pytest.raises(ValueError, match="refused"), clock.stage("reading"):
        raise ValueError("refused")
    with clock.stage("scoring"):
        pass
    assert clock.seconds == {"reading": 1.0, "scoring": 1.0}


def test_every_stage_begins_where_it_is_said_to() -> None:
    """A function that is renamed would have its time told as another stage's."""
    from matcher import Resume, RoleMatcher
    from matcher.scoring import comparing as scoring

    clock, before = Clock(), scoring.split_passages
    with wrapped(clock), clock.stage(SCORING):
        RoleMatcher.load().match(Resume("a", "Experience\n- Led a team of nine engineers."))
    assert set(clock.seconds) == {SCORING, *list(TARGETS.values())[2:]}
    assert scoring.split_passages is before


def test_a_command_is_counted_and_its_last_line_is_its_answer() -> None:
    """What libraries print before that is passed over."""
    code = "import json, sys; print('hello'); print(json.dumps(json.load(sys.stdin)))"
    usage = run([sys.executable, "-c", code], told='{"wall": 1}')
    assert answer(usage) == {"wall": 1}
    assert usage.wall > 0
    assert usage.cpu > 0
    assert usage.memory > 2**20


def test_a_command_that_fails_is_an_error_with_its_last_complaint() -> None:
    """Unless its exit status is one that is fine."""
    command = [sys.executable, "-c", "import sys; sys.exit('no model')"]
    with pytest.raises(RunError, match="exit status 1: no model"):
        run(command)
    assert run(command, fine=(0, 1)).complaint == "no model"


def test_the_first_files_warm_up_and_the_others_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both are copies, all in one folder and the first in one of their own."""
    drawn = []
    for name in ("x", "y", "z"):
        drawn.append(tmp_path / name)
        drawn[-1].write_text(name, encoding="utf-8")
    files = Files.copied(drawn, 1, tmp_path)
    assert [path.read_text(encoding="utf-8") for path in files.timed] == ["y", "z"]
    assert [path.name for path in files.few.iterdir()] == [files.warm[0].name]
    assert len(list(files.every.iterdir())) == 3
    (tmp_path / "request").write_text(files.request, encoding="utf-8")
    seen: list[list[str]] = []
    with (tmp_path / "request").open(encoding="utf-8") as request:
        monkeypatch.setattr(speed_process.sys, "stdin", request)
        speed_process.serve(seen.append)
    assert [len(paths) for paths in seen] == [1, 2]
    assert set(json.loads(capsys.readouterr().out)) == {"wall", "cpu"}
