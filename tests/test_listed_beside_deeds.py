"""Lists of what a role asks for, beside deeds: they cost nothing, and prove nothing.

The role and the people are made up.
"""

from __future__ import annotations

import numpy as np
import pytest

from matcher import MatchResult, Resume, RoleMatcher
from matcher.roles.profiles import RoleProfile
from matcher.several import score_roles

ROLE = """---
role: Lighthouse Keeper
---
## Essential skills
### Lamp Maintenance
Keeps lamps and lenses clean and lit.
- trimmed wicks and polished lenses
- replaced lamps and tested the generator
### Weather Recording
Observes the weather and reports it.
- recorded wind, swell and visibility
- sent weather reports to the coastguard
### Boat Handling
Lands stores and people by boat.
- landed stores and crew by boat
- serviced outboard engines
### Signal Testing
Tests fog signals and radio beacons.
- tested fog signals and radio beacons
### Tower Painting
Paints and repairs the tower.
- painted the tower and repaired masonry
### Visitor Tours
Shows visitors around.
- guided visitors around the tower
"""
DEEDS = (
    "Polished lenses and trimmed wicks in two towers, and replaced 40 lamps a year",
    "Recorded swell and visibility every three hours and sent the coastguard its reports",
    "Landed crew and stores on two rocks by boat and serviced nine outboard engines",
    "Tested beacons and fog signals each dawn, 300 days a year",
)
NAMES = (
    "Lamp Maintenance",
    "Weather Recording",
    "Boat Handling",
    "Signal Testing",
    "Tower Painting",
    "Visitor Tours",
)
LISTS = {
    "competencies": "Core Competencies\n" + ", ".join(NAMES),
    "table": "Skills\nSkill | Years | Level\n"
    + "\n".join(f"{name} | {number} | expert" for number, name in enumerate(NAMES, 3)),
    "years": "Skills\n"
    + "\n".join(f"{name}: {number} years, advanced" for number, name in enumerate(NAMES, 3)),
    "summary": f"Summary\nKeeper with nine years in {', '.join(NAMES).lower()}.",
    "key words": "Keywords\n" + ", ".join(NAMES * 2).lower(),
    "courses": "Courses\n" + "\n".join(f"{name}: a short course, 2014" for name in NAMES),
    "categories": "Skills\n"
    + "\n".join(
        f"- {label}: {items}"
        for label, items in {
            "Lamp Maintenance": "trimming wicks, polishing lenses, replacing lamps",
            "Weather Recording": "recording wind and swell, sending weather reports",
            "Boat Handling": "landing stores and crew, servicing outboard engines",
        }.items()
    ),
}


@pytest.fixture(scope="module")
def keeper() -> RoleMatcher:
    """Return the matcher of the made-up role."""
    return RoleMatcher.load(profile=RoleProfile.from_markdown(ROLE))


def verdicts(result: MatchResult) -> dict[str, str]:
    """Return the verdict of each competency by its name."""
    return {match.competency.name: match.verdict for match in result.competencies}


def resume(listed: str, deeds: tuple[str, ...] = DEEDS) -> Resume:
    """Return a résumé with a list above its deeds."""
    told = "\n".join(f"- {deed}" for deed in deeds)
    job = "Experience\nKeeper, Gull Rock Light, 2014 - 2023"
    return Resume("keeper.txt", f"Una Brandvold\n\n{listed}\n\n{job}\n{told}\n")


@pytest.mark.parametrize("kind", sorted(LISTS))
def test_a_list_beside_deeds_takes_nothing_from_them(keeper: RoleMatcher, kind: str) -> None:
    """Whoever lists what the role asks for did what the bullets tell, as without the list."""
    alone, listed = (verdicts(keeper.match(resume(text))) for text in ("", LISTS[kind]))
    shown = {name for name in NAMES[:4] if alone[name] == "demonstrated"}
    assert len(shown) == len(DEEDS)
    assert {name for name in shown if listed[name] != "demonstrated"} == set()


@pytest.mark.parametrize("kind", sorted(LISTS))
def test_a_list_alone_shows_no_deed(keeper: RoleMatcher, kind: str) -> None:
    """Names, years, levels and courses are claims, whatever stands beside them."""
    sorter = ("Sorted parcels by street on the night belt", "Swept the bay before six")
    found = verdicts(keeper.match(resume(LISTS[kind], sorter)))
    assert "demonstrated" not in found.values()


def test_many_roles_at_once_see_lists_as_each_by_itself() -> None:
    """The scores are those of one role alone, with any list and with none."""
    roof = ROLE.replace("Tower", "Roof").replace("Keeper", "Warden")
    models = RoleMatcher.load_roles([RoleProfile.from_markdown(text) for text in (ROLE, roof)])
    given = [resume(text) for text in ("", *LISTS.values())]
    alone = [[model.match(one).score for model in models] for one in given]
    np.testing.assert_allclose(score_roles(models, given), alone, atol=1e-12)
