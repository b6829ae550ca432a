"""Compile the long patterns of all modules, for the store that a start reads them from.

    python -m matcher.learning.compiling

Run it when a pattern was changed: until then that one is compiled at each start.
"""

from __future__ import annotations

import argparse
import gc
import re
import zlib
from array import array
from importlib import import_module
from pkgutil import walk_packages
from re import _compiler, _parser  # type: ignore[attr-defined]

from matcher.lazily import Late
from matcher.packaged import packaged_shared
from matcher.precompiled import Code, key_of, store
from matcher.scoring.pipelines import FileWords

_ROOMS = (
    *("matcher.display", "matcher.facts", "matcher.language", "matcher.readers"),
    *("matcher.results", "matcher.roles", "matcher.scoring", "matcher.sections"),
)
"""What has patterns that are compiled late, and imports nothing that may not be installed."""
_FEWEST = 60
"""Numbers of a code: to compile a shorter pattern takes hardly longer than to read it."""


def long_patterns() -> dict[bytes, Code]:
    """Return what the patterns compile to that modules compile late, if it is long."""
    for room in map(import_module, _ROOMS):
        for module in walk_packages(room.__path__, f"{room.__name__}."):
            import_module(module.name)
    words = FileWords(packaged_shared() / "vectors")
    words.read(["(a)", "(あ)"])  # for what splits words of near letters, and of any
    found = {each.source() for each in gc.get_objects() if issubclass(type(each), Late)}
    return {key_of(*each): code for each in found if (code := code_of(*each)) is not None}


def code_of(pattern: str | bytes, flags: int) -> Code | None:
    """Return what a pattern compiles to, as :func:`re.compile` does it; None if it is short."""
    numbers = array("I", map(int, _compiler._code(_parser.parse(pattern, flags), flags)))
    if len(numbers) < _FEWEST:
        return None
    made = re.compile(pattern, flags)
    packed = zlib.compress(numbers.tobytes(), level=9)
    return Code(made.flags, made.groups, dict(made.groupindex), packed)


def main() -> None:
    """Write the store."""
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    store(long_patterns())


if __name__ == "__main__":
    main()
