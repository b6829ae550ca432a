"""Deeds told in plain words, in short résumés: found, and not found where there are none."""

from __future__ import annotations

import pytest
from plainly import NOT_SHOWN, SHOWN, people

from matcher import RoleMatcher


def verdicts(model: RoleMatcher, told: str) -> list[str]:
    """Return the verdict of each bullet's competency, in the résumé that it stands in."""
    found = []
    for resume, bullets in people(told):
        said = {each.competency.id: each.verdict for each in model.match(resume).competencies}
        found += [said[name] for name in bullets]
    assert len(found) == 40
    return found


@pytest.mark.parametrize(("verdict", "least"), [("missing", 11), ("claimed", 1)])
def test_deeds_in_plain_words_are_found(model: RoleMatcher, verdict: str, least: int) -> None:
    """Of forty, none in words of the profile; readers would find all."""
    higher = {"missing": {"claimed", "demonstrated"}, "claimed": {"demonstrated"}}[verdict]
    assert sum(said in higher for said in verdicts(model, SHOWN)) >= least


def test_what_other_trades_do_shows_nothing(model: RoleMatcher) -> None:
    """Of forty bullets with a word of the competency."""
    found = verdicts(model, NOT_SHOWN)
    assert sum(said != "missing" for said in found) <= 3
    assert sum(said == "demonstrated" for said in found) <= 1
