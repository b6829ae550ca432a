"""Which words are English words of work: those that the packaged vectors know."""

from __future__ import annotations

from functools import lru_cache

from matcher.packaged import packaged_shared

_FACTOR = 0xC6A4A7935BD1E995  # of MurmurHash64A, as is the shift; the seed is spaCy's
_SHIFT, _SEED = 47, 1
_BYTES, _MASK = 8, (1 << 64) - 1
_LARGE_NUMBER = b"\xcf"  # how msgpack writes a whole number of eight bytes


@lru_cache(maxsize=1)
def _keys() -> bytes:
    return (packaged_shared() / "vectors" / "vocab" / "key2row").read_bytes()


@lru_cache(maxsize=1024)
def is_word(word: str) -> bool:
    """Tell whether a word in lower case is one of those that have a vector.

    They are some 40,000, in the forms in which they are used, without names of people. The
    first call reads the keys of the vectors, 0.5 MB; the words themselves stand nowhere.

    >>> is_word("gateway"), is_word("paymentgateway")
    (True, False)
    """
    return _LARGE_NUMBER + _hashed(word.encode()).to_bytes(_BYTES, "big") in _keys()


def _hashed(data: bytes) -> int:
    """Return the hash by which spaCy knows a word (MurmurHash64A)."""
    found = _SEED ^ (len(data) * _FACTOR & _MASK)
    whole = len(data) // _BYTES * _BYTES
    for start in range(0, whole, _BYTES):
        part = int.from_bytes(data[start : start + _BYTES], "little") * _FACTOR & _MASK
        found = (found ^ ((part ^ part >> _SHIFT) * _FACTOR & _MASK)) * _FACTOR & _MASK
    if whole < len(data):
        found = (found ^ int.from_bytes(data[whole:], "little")) * _FACTOR & _MASK
    found = (found ^ found >> _SHIFT) * _FACTOR & _MASK
    return found ^ found >> _SHIFT
