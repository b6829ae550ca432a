"""What the documents say is what happens."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run as a reader of the README does: from the top of the checkout."""
    monkeypatch.chdir(ROOT)


def test_the_output_in_the_readme_is_what_the_command_prints() -> None:
    """After a change, python -m benchmarks.update_docs brings it up to date."""
    refreshed = runpy.run_path(str(ROOT / "benchmarks" / "update_docs.py"))["refreshed"]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "● demonstrated" in readme
    assert refreshed(readme) == readme


def test_the_python_in_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    """Six lines, and they print what is missing."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102 - our own document
    assert "technical-acumen" in capsys.readouterr().out


def test_files_that_documents_link_to_exist() -> None:
    """No link of the README or of the contributing guide leads nowhere."""
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
            assert (ROOT / target).exists(), f"{name}: {target}"
