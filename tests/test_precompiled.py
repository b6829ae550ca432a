"""Patterns that were compiled before are those that Python compiles now."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from commands import HERE, unmeasured
from waiting import GUARD

from matcher import precompiled
from matcher.language.needles import seldom
from matcher.lazily import late
from matcher.learning.compiling import code_of

PATTERNS: list[tuple[str | bytes, int]] = [
    (rf"(?P<word>{'|'.join(map(str, range(50)))})(-)?(?P<rest>.*)", 0),
    (rf"\b(?i:{'|'.join('abcdefghijklmnopqrstuvwxyz')}straße|[à-ïſ]+\W)\b", re.A | re.M),
    (rf"{'|'.join(map(chr, range(200, 260)))}|[^\W\d_\u0400-\uffff]+", re.I),
    ("|".join(map(str, range(60))).encode() + rb"|[\x80-\xff]", re.S),
]
TEXTS = ["", "7-up, 49", "ÀÏ straße", "Żółw ſ", "x\n12-", "ŝ"]
needs_a_store = pytest.mark.skipif(
    not precompiled.STORE.exists(), reason="patterns are compiled before for one Python alone"
)


@pytest.fixture(autouse=True)
def kept(tmp_path: Path) -> Iterator[Path]:
    """Give a store of its own to each test, in which nothing is yet."""
    path = tmp_path / "store.bin"
    with patch.object(precompiled, "STORE", path):
        precompiled.stored.cache_clear()
        yield path
    precompiled.stored.cache_clear()


def keep(patterns: list[tuple[str | bytes, int]]) -> None:
    """Write patterns into the store."""
    codes = {precompiled.key_of(*each): code_of(*each) for each in patterns}
    precompiled.store({key: code for key, code in codes.items() if code})
    precompiled.stored.cache_clear()


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_pattern_from_the_store_is_that_which_python_compiles(
    pattern: str | bytes, flags: int
) -> None:
    """In all that can be asked of one, and in what it finds."""
    keep(PATTERNS)
    assert len(precompiled.stored()) == len(PATTERNS)
    with patch("re.compile", side_effect=AssertionError):
        kept = precompiled.precompiled(pattern, flags)
    made = re.compile(pattern, flags)
    assert kept == made
    assert (kept.pattern, kept.flags, kept.groups) == (made.pattern, made.flags, made.groups)
    assert kept.groupindex == made.groupindex
    texts = [text if isinstance(pattern, str) else text.encode() for text in TEXTS]
    for text in texts:
        told = [
            [(m.span(), m.groups(), m.groupdict(), m.lastgroup) for m in each.finditer(text)]
            for each in (kept, made)
        ]
        assert told[0] == told[1]


def test_patterns_of_other_flags_or_of_bytes_are_others() -> None:
    """The store tells them apart."""
    pattern = "|".join(map(str, range(60)))
    keep([(pattern, re.I)])
    keys = [(pattern, re.I), (pattern, 0), (pattern.encode(), re.I), (pattern + " ", re.I)]
    assert [precompiled.key_of(*each) in precompiled.stored() for each in keys] == [
        True,
        False,
        False,
        False,
    ]


def test_what_is_compiled_late_comes_from_the_store() -> None:
    """Also what is seldom tried, which is changed before it is compiled."""
    pattern = "|".join(f"{letter}round" for letter in "bcdfghjklmnpqrstvw")
    stand_ins = [late(pattern), seldom(pattern, re.I)]
    keep([each.source() for each in stand_ins])
    assert len(precompiled.stored()) == len(stand_ins)
    with patch("re.compile", side_effect=AssertionError):
        assert [bool(each.search("a ground")) for each in stand_ins] == [True, True]


@pytest.mark.parametrize("engine", [(1, 4, 2**32 - 1, 2**31, "little"), ()])
def test_without_a_store_for_this_python_patterns_are_compiled(
    kept: Path, engine: tuple[object, ...]
) -> None:
    """The file is not there, or was written for another engine of regular expressions."""
    pattern, flags = PATTERNS[0]
    assert precompiled.precompiled(pattern, flags) is re.compile(pattern, flags)
    with patch.object(precompiled, "_ENGINE", engine):
        keep(PATTERNS)
        assert precompiled.stored()
    precompiled.stored.cache_clear()
    assert kept.exists()
    assert precompiled.precompiled(pattern, flags) is re.compile(pattern, flags)


def test_a_pattern_that_is_wrong_is_refused_as_ever() -> None:
    """Nothing is told that :func:`re.compile` would not tell."""
    with pytest.raises(re.error, match="unterminated"):
        precompiled.precompiled("(a")


@needs_a_store
@pytest.mark.slow
def test_the_store_holds_the_long_patterns_and_no_others() -> None:
    """As they are now: ``make patterns`` writes it anew after a change.

    A pattern that is another in each run, as one made of a set in its own order, is none of
    them either.
    """
    code = (
        "from matcher.learning.compiling import long_patterns\n"
        "from matcher.precompiled import stored\n"
        "told = [{key: (code.flags, code.groups, code.names, code.numbers())\n"
        "         for key, code in codes.items()} for codes in (stored(), long_patterns())]\n"
        "assert len(told[0]) > 300 and told[0].keys() == told[1].keys(), [\n"
        "    len(one.keys() - other.keys()) for one, other in (told, told[::-1])]\n"
        "assert told[0] == told[1]\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        env=unmeasured() | HERE,
        timeout=GUARD,
    )
    assert run.returncode == 0, f"make patterns writes the store anew\n{run.stderr}"
