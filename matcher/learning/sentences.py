"""The texts that word vectors are trained on: passages of CVs, and what public lists say."""

from __future__ import annotations

import json
import random
import re
from typing import TYPE_CHECKING

from matcher.datamodels import Resume
from matcher.learning.frequencies import read_entries
from matcher.learning.publiclists import PublicLists
from matcher.sections import split_passages
from matcher.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WINDOWS = 12_000
"""How many texts are also given in part: requirements are shorter than sentences."""

_MOST_WORDS, _MOST_CHARACTERS = 64, 600
_LONG = 4  # blanks: a shorter text has no part worth reading
_END = re.compile(r"(?<=[.!?;]) ")


def training_texts(data: Path) -> list[str]:
    """Return distinct texts, in an order that depends on nothing but them.

    ``data`` holds corpus/cv_texts.jsonl.gz, eval/{train,dev}.jsonl and, if there is one,
    roles/{split.json,pairs.jsonl}. CVs of any development set are left out.
    """
    texts = dict.fromkeys(_whole(data))
    draw = random.Random(0)  # noqa: S311 -- no secret
    long = [text for text in texts if text.count(" ") >= _LONG]
    for text in draw.sample(long, min(WINDOWS, len(long))):
        texts[_part_of(text, draw)] = None
    return list(texts)


def _whole(data: Path) -> Iterator[str]:
    lists = PublicLists()
    for text in (*cv_passages(data), *lists.tasks, *lists.descriptions, *lists.skills):
        yield from _cut(text)


def cv_passages(data: Path) -> Iterator[str]:
    """Yield the passages of CVs, as they are compared."""
    left_out = of_development(data)
    for name, text in read_entries(data):
        if name not in left_out:
            for passage in split_passages(Resume(name, clean(text))):
                yield passage.compared


def of_development(data: Path) -> frozenset[str]:
    """Return the ids of résumés that development advertisements were read with."""
    folder = data / "roles"
    if not folder.exists():
        return frozenset()
    dev = set(json.loads((folder / "split.json").read_text(encoding="utf-8"))["dev"])
    lines = (folder / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = (json.loads(line) for line in lines if line.strip())
    return frozenset(str(pair["cv"]) for pair in pairs if pair["ad"] in dev)


def _cut(text: str) -> Iterator[str]:
    """Yield a text in pieces that a teacher reads whole: sentences, if it is long."""
    for part in _END.split(text) if len(text) > _MOST_CHARACTERS else [text]:
        words = part.split()
        for start in range(0, len(words), _MOST_WORDS):
            piece = " ".join(words[start : start + _MOST_WORDS])[:_MOST_CHARACTERS]
            if piece:
                yield piece


def _part_of(text: str, draw: random.Random) -> str:
    words = text.split()
    length = draw.randint(2, max(2, len(words) * 2 // 3))
    start = draw.randint(0, len(words) - length)
    return " ".join(words[start : start + length])
