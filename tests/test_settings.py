"""Bounds that the environment sets: each by its name, checked where it is set."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import matcher
from matcher.errors import SettingError
from matcher.runs.ledger import scored_by
from matcher.settings import bound

ROOT = Path(matcher.__file__).parents[1]


def test_a_bound_is_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise its default."""
    assert bound("SECONDS", 20.0) == 20.0
    monkeypatch.setenv("MATCHER_SECONDS", "2.5")
    assert bound("SECONDS", 20.0) == 2.5
    monkeypatch.setenv("MATCHER_PAGES", "7")
    assert bound("PAGES", 60) == 7


@pytest.mark.parametrize("value", ["", "a lot", "0", "-1", "nan", "inf", "1.5"])
def test_what_is_no_bound_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """With its name, and what is expected."""
    monkeypatch.setenv("MATCHER_PAGES", value)
    with pytest.raises(SettingError, match=r"MATCHER_PAGES=.*a whole number above 0"):
        bound("PAGES", 60)


def test_a_result_depends_on_the_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was too slow may be read with more time."""
    before = scored_by()
    monkeypatch.setenv("MATCHER_SECONDS", "60")
    assert scored_by() != before


def test_every_bound_is_documented() -> None:
    """By its name, once, and none that there is not."""
    source = "".join(path.read_text("utf-8") for path in (ROOT / "matcher").rglob("*.py"))
    documented = re.findall(r"`(MATCHER_\w+)`", (ROOT / "docs/usage.md").read_text("utf-8"))
    given = re.findall(r'\bbound\(\s*"(\w+)"', source)
    assert sorted(documented) == sorted(f"MATCHER_{name}" for name in given)
