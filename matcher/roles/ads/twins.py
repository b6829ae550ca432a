"""Which sentences of an advertisement ask the same: near-repeats, duties and requirements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from matcher.language import LANGUAGE
from matcher.text import stem

_TOKEN = re.compile(r"[a-z0-9+#]+")
_STOP = frozenset(LANGUAGE.ads.stop)


def stems_in(text: str) -> Counter[str]:
    """Return the words of a text that count, without their endings."""
    words = (word for word in _TOKEN.findall(text.lower()) if word not in _STOP)
    return Counter(map(stem, words))


def likeness(texts: Sequence[str]) -> npt.NDArray[np.float64]:
    """Return how much each two texts have in common, rare words counting more, 0 to 1."""
    bags = [set(stems_in(text)) for text in texts]
    standing = Counter(stem for bag in bags for stem in bag)
    rarity = {s: np.log((len(texts) + 1) / (n + 0.5)) + 0.3 for s, n in standing.items()}
    mass = [sum(rarity[stem] for stem in bag) for bag in bags]
    result = np.zeros((len(texts), len(texts)))
    for i, one in enumerate(bags):
        for j in range(i):
            shared = sum(rarity[stem] for stem in one & bags[j])
            if shared:
                cosine = shared / np.sqrt(mass[i] * mass[j])
                held = shared / min(mass[i], mass[j])
                result[i, j] = result[j, i] = 0.6 * cosine + 0.4 * held
    return result
