"""A résumé of bullets, and a profile that nothing was learned for."""

from __future__ import annotations

from matcher import Resume, RoleProfile

BAKER = RoleProfile.from_markdown("""\
---
role: Baker
---
## Responsibilities
### Oven Care
Keeps the ovens clean and at the right heat.
- cleaned and heated deck ovens
## Essential skills
### Dough Handling
Mixes, kneads and proves dough.
- mixed and kneaded sourdough by hand
""")


def as_resume(lines: list[str]) -> Resume:
    """Make a résumé whose experience is one bullet a line."""
    return Resume("test.txt", "EXPERIENCE\n" + "\n".join(f"• {line}" for line in lines))
