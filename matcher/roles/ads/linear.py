"""The linear models of an advertisement's sentences: arrays and JSON, read with a checksum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from matcher.packaged import packaged_ads
from matcher.roles.ads.cues import SIZE, hashed, place_features, text_features
from matcher.roles.ads.keeping import model_of, read_arrays, write_arrays
from matcher.roles.ads.reading import Said

Weights = npt.NDArray[np.float64]

NAMES = ("asked_by_text", "duty_by_text", "asked", "duty")
"""The models: what a sentence says by itself, and with where it stands."""

CONTEXT = 6
"""How many numbers beside hashed features tell of a sentence and those around it."""

_CONFIG, _WEIGHTS = "config.json", "weights.npz"
_FORMAT = 1
_SCALE = 0.5
"""How much of the log odds by the text alone enters the models of the place."""


@dataclass(frozen=True, slots=True)
class LineModel:
    """Weights by name of model; ``intercepts`` likewise, ``dense`` for the models of place."""

    weights: Mapping[str, Weights]
    intercepts: Mapping[str, float]
    dense: Mapping[str, Weights]

    def probabilities(self, said: Sequence[Said]) -> tuple[Weights, Weights]:
        """Return for each sentence how likely it asks something, and that it is a duty."""
        texts = [hashed(text_features(each.text)) for each in said]
        places = [hashed(list(place_features(said, i))) for i in range(len(said))]
        both = [np.union1d(text, place) for text, place in zip(texts, places, strict=True)]
        results = []
        for name in ("asked", "duty"):
            own = np.array([self._plain(f"{name}_by_text", numbers) for numbers in texts])
            odds = [self.weights[name][numbers].sum() for numbers in both]
            dense = surroundings(own, said) @ self.dense[name]
            results.append(1 / (1 + np.exp(-(np.array(odds) + dense + self.intercepts[name]))))
        return results[0], results[1]

    def _plain(self, name: str, numbers: npt.NDArray[np.int64]) -> float:
        return float(self.weights[name][numbers].sum() + self.intercepts[name])


def surroundings(own: Weights, said: Sequence[Said]) -> Weights:
    """Return log odds by the text: own, before, after, and means, (sentences, CONTEXT)."""
    if not len(own):
        return np.zeros((0, CONTEXT))
    odds = np.clip(own, -6, 6) * _SCALE
    padded = np.concatenate([odds[:1] * 0, odds, odds[:1] * 0])
    near = [odds[max(0, i - 3) : i + 4].mean() for i in range(len(odds))]
    keys = [(each.title, each.under) for each in said]
    plain = [i for i, each in enumerate(said) if not each.is_title]
    section = {
        key: float(np.mean([odds[i] for i in plain if keys[i] == key] or [0.0]))
        for key in set(keys)
    }
    best = {key: max([odds[i] for i in plain if keys[i] == key] or [0.0]) for key in set(keys)}
    columns = [odds, padded[:-2], padded[2:], np.array(near)]
    columns += [np.array([values[key] for key in keys]) for values in (section, best)]
    return np.column_stack(columns)


def save_lines(model: LineModel, folder: Path) -> None:
    """Write a model; OSError as the file system gives it."""
    said = {
        "format": _FORMAT,
        "size": SIZE,
        "intercepts": {name: round(float(model.intercepts[name]), 6) for name in NAMES},
        "dense": {name: [round(float(x), 6) for x in row] for name, row in model.dense.items()},
    }
    arrays = {name: model.weights[name] for name in NAMES}
    write_arrays(folder / _CONFIG, arrays, said, _WEIGHTS)


@lru_cache(maxsize=4)
def read_lines(folder: Path | None = None) -> LineModel:
    """Read a model, by default the packaged one.

    Raises ModelError if it is missing, damaged or of another version.
    """
    folder = folder or packaged_ads()
    with model_of("advertisements", folder):
        expected = {"format": _FORMAT, "size": SIZE}
        said, weights = read_arrays(folder / _CONFIG, expected, _WEIGHTS)
        dense = {name: np.array(row) for name, row in said["dense"].items()}
        return LineModel({name: weights[name] for name in NAMES}, said["intercepts"], dense)
