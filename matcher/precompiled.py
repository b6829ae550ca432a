"""Long regular expressions as Python has compiled them before, read from a file.

Python keeps the bytecode of modules, and compiles patterns anew at every start, which took
more than a quarter of that of the command. So what they compile to is kept too, for the version
of Python that the name of the file tells; any other compiles them as ever, to the same.
``python -m matcher.learning.compiling`` writes the file.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import re
import sys
import zlib
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import AnyStr, NamedTuple

STORE = Path(__file__).with_name(f"precompiled.{sys.implementation.cache_tag}.bin")
"""The file; there is none for a version of Python that it was not written by."""

_ENGINE = (_sre.MAGIC, _sre.CODESIZE, _sre.MAXREPEAT, _sre.MAXGROUPS, sys.byteorder)
"""What says whether this Python's engine of regular expressions runs what another compiled."""
_OF_KEY = 16  # bytes of a digest


class Code(NamedTuple):
    """A compiled pattern, as the engine takes it.

    ``flags`` are all that hold, also those told inside the pattern; ``groups`` is how many it
    has, ``names`` the numbers of those with a name; ``packed`` are the numbers of its code,
    of four bytes each, compressed.
    """

    flags: int
    groups: int
    names: dict[str, int]
    packed: bytes

    def numbers(self) -> list[int]:
        """Return the numbers of the code."""
        return memoryview(zlib.decompress(self.packed)).cast("I").tolist()


def precompiled(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a compiled pattern, from the store if that has it.

    Raises re.error, as :func:`re.compile` does.
    """
    code = stored().get(key_of(pattern, flags))
    if code is None:
        return re.compile(pattern, flags)
    names = dict.fromkeys(range(code.groups + 1)) | {n: name for name, n in code.names.items()}
    made: re.Pattern[AnyStr] = _sre.compile(
        pattern, code.flags, code.numbers(), code.groups, code.names, tuple(names.values())
    )
    return made


def key_of(pattern: str | bytes, flags: int) -> bytes:
    """Return what the store calls a pattern: a digest of all that it is compiled from."""
    return sha256(repr((pattern, int(flags))).encode()).digest()[:_OF_KEY]


@lru_cache(maxsize=1)
def stored() -> dict[bytes, Code]:
    """Return the patterns in the store, by their keys; none without one for this Python."""
    if not STORE.exists():
        return {}
    engine, codes = marshal.loads(STORE.read_bytes())  # noqa: S302 -- our own, as bytecode is
    return {key: Code(*code) for key, code in codes.items()} if engine == _ENGINE else {}


def store(codes: Mapping[bytes, Code]) -> None:
    """Write patterns by their keys, for this Python."""
    plain = {key: tuple(codes[key]) for key in sorted(codes)}
    STORE.write_bytes(marshal.dumps((_ENGINE, plain)))
