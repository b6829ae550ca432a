"""Engines that are too large for every run: only where they are asked for.

``MATCHER_ENGINES="ray daft spark"`` names those to test; each has to be installed, Spark with
Java. ``make engines`` does it with Ray.
"""

from __future__ import annotations

import os

collect_ignore_glob = [
    f"test_{name}.py"
    for name in ("ray", "daft", "spark")
    if name not in os.environ.get("MATCHER_ENGINES", "").split()
]
