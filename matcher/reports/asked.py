"""What a role asks, for a terminal: above the table of a run on a job description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.text import Text

from matcher.datamodels import CHECKED_FACTS
from matcher.display.inert import plain
from matcher.display.signs import GROUPS, NICE
from matcher.reports.beside import fact_label
from matcher.reports.cells import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType

    from matcher.roles.profiles import RoleProfile


def what_is_asked(profile: RoleProfile, then: str) -> Iterator[RenderableType]:
    """Yield what was made of a job description, and ``then`` what may be done with it."""
    source = plain(profile.source or "the description")
    nice = sum(not each.must for each in profile.competencies)
    number = len(profile.competencies)
    count = f"{number} requirement{'s' * (number != 1)} made of {source}"
    only = f", {nice} of them {NICE}" if nice else ""
    yield Text.assemble((plain(profile.role), "bold"), f" · {count}{only}")
    title = plain(profile.title) or "none found, so requirements count alone"
    yield _row("Title, half of a score", [Text(title)])
    for kind, heading in GROUPS.items():
        names = [named(each) for each in profile.competencies if each.kind == kind]
        if names:
            yield _row(heading, names)
    for heading, checked in (("Facts, which move no score", True), ("It also says", False)):
        labels = [fact_label(f) for f in profile.facts if (f.type in CHECKED_FACTS) is checked]
        if labels:
            yield _row(heading, labels)
    yield Padding(Text(plain(then)), (0, 0, 1, 2))


def _row(heading: str, texts: Iterable[Text]) -> Padding:
    """Return texts in one paragraph, below each other's beginnings."""
    return Padding(Text.assemble((f"{heading}: ", "dim"), Text("; ").join(texts)), (0, 0, 0, 2))
