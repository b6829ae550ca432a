"""What docs/scale.md says is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from matcher.engines.dataset import SHARD_FILES
from matcher.engines.passagerows import passages_schema
from matcher.reports.arrow import TABLE_FORMAT, table_schema

ROOT = Path(__file__).parent.parent
DOCUMENT = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")


def test_its_python_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each piece on its own, in a folder that it may write to."""
    for name in ("examples", "corpus"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.chdir(tmp_path)
    pieces = re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL)
    assert len(pieces) == 4
    for number, code in enumerate(pieces, 1):
        exec(compile(code, f"docs/scale.md, piece {number}", "exec"), {})  # noqa: S102 - our own
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].endswith(" 1 0")  # one of the team is a picture
    assert "'examples/none.pdf', 'error_kind': 'missing'" in printed[1]
    assert "'profile': 'Product Operations Lead', 'rank': 1" in printed[2]
    assert printed[3] == "12 1"


def test_it_names_every_column() -> None:
    """Of both forms, and of passages."""
    known = {name for form in ("long", "wide") for name in table_schema(form).names}  # type: ignore[arg-type]
    columns = known | set(passages_schema().names)
    assert [name for name in columns if f"`{name}`" not in DOCUMENT] == []
    assert f"(now {TABLE_FORMAT})" in DOCUMENT
    assert f"a shard, {SHARD_FILES} files" in DOCUMENT
