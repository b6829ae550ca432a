"""The word vectors in the folder of a spaCy pipeline, mapped into memory and not read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.scoring.spacyfiles.hashes import word_ids
from matcher.scoring.spacyfiles.msgpack import unpacked, unpacked_numbers

_KEYS, _TABLE, _RULES = "vocab/key2row", "vocab/vectors", "tokenizer"
_OF_DEFAULT_MODE = re.compile(r'"mode"\s*:\s*"default"')
_LANGUAGE = re.compile(r'^lang = "(\w+)"$', re.MULTILINE)
_TOKENIZER = re.compile(r'^@tokenizers = "spacy\.Tokenizer\.v1"$', re.MULTILINE)


def is_readable(folder: Path) -> bool:
    """Tell whether a folder's tokens and vectors can be read without spaCy.

    They can if it has spaCy's own tokenizer, and a vector for each word of a table.
    """
    try:
        mode = (folder / "vocab" / "vectors.cfg").read_text(encoding="utf-8")
        config = (folder / "config.cfg").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return False
    there = all((folder / name).is_file() for name in (_KEYS, _TABLE, _RULES))
    return there and bool(_OF_DEFAULT_MODE.search(mode) and _TOKENIZER.search(config))


def language_of(folder: Path) -> str:
    """Return the code of a pipeline's language; OSError or ValueError if it cannot be read."""
    found = _LANGUAGE.search((folder / "config.cfg").read_text(encoding="utf-8"))
    if not found:
        raise ValueError("config.cfg names no language")
    return found[1]


def tokenizer_rules(folder: Path) -> dict[str, Any]:
    """Return the rules of the tokenizer; OSError or ValueError if they cannot be read."""
    rules: dict[str, Any] = unpacked((folder / _RULES).read_bytes())
    return rules


@dataclass(frozen=True)
class WordTable:
    """A vector for each of many words: ``vectors`` has shape (n_words, n_dimensions).

    ``ids``, which rise, are the words by spaCy's numbers of them, and ``rows`` where the
    vector of each stands.
    """

    ids: NDArray[np.uint64]
    rows: NDArray[np.int64]
    vectors: NDArray[np.floating[Any]]

    @classmethod
    def of(cls, folder: Path) -> WordTable:
        """Map the table of a pipeline; OSError or ValueError if it cannot be read."""
        ids, rows = unpacked_numbers((folder / _KEYS).read_bytes())
        vectors = np.load(folder / _TABLE, mmap_mode="r", allow_pickle=False)
        if vectors.ndim != 2 or (len(rows) and rows.max() >= len(vectors)):  # noqa: PLR2004
            raise ValueError(f"{_TABLE} has no row for each word")
        order = np.argsort(ids)
        return cls(ids[order], rows[order], vectors)

    def places(self, words: Sequence[str]) -> list[int]:
        """Return the row of each word, -1 for one that the table does not know."""
        if not words or not len(self.ids):
            return [-1] * len(words)
        wanted = word_ids(words)
        found = np.minimum(np.searchsorted(self.ids, wanted), len(self.ids) - 1)
        rows = np.where(self.ids[found] == wanted, self.rows[found], -1)
        return [int(row) for row in rows.tolist()]

    @cached_property
    def digest(self) -> str:
        """The SHA-256, in hexadecimal, of the words' vectors."""
        content = sha256(np.ascontiguousarray(self.vectors).tobytes())
        content.update(np.column_stack([self.ids, self.rows.astype(np.uint64)]).tobytes())
        return content.hexdigest()
