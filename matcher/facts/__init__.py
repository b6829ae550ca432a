"""Facts: how they are written, and whether a résumé meets them, beside the score.

``amounts``, ``levels`` and ``papers`` find years, degrees and names in any text; ``periods``,
``career`` and ``schooling`` what a résumé tells; ``checking`` puts the two side by side.
"""

from __future__ import annotations

from matcher.facts.checking import check_facts

__all__ = ["check_facts"]
