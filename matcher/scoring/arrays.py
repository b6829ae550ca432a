"""The arrays of scoring: passages by terms, by dimensions, by competencies."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
"""Cosines, weights, scores and coefficients."""

Bools = NDArray[np.bool_]
"""What is so of passages, résumés and competencies."""
