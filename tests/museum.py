"""A small role with labelled résumés of people who do not exist, to learn from in tests.

They are those of the notebook that learns a role. No sentence stands in two of them, so that
what is learned has to carry over.
"""

from __future__ import annotations

from pathlib import Path

from matcher import RoleProfile
from matcher.learning.labelled import read_labelled

DATA = Path(__file__).parent.parent / "notebooks" / "data"
MUSEUM = RoleProfile.from_file(DATA / "museum_educator.md")
IDS = tuple(competency.id for competency in MUSEUM.competencies)
LABELLED = list(read_labelled(DATA / "museum_educator.jsonl"))
TEXTS = [entry.resume.text for entry in LABELLED]
LABELS = [[int(entry.label(name)) for name in IDS] for entry in LABELLED]
QUOTES = [dict(entry.quotes) for entry in LABELLED]
