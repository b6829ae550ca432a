"""What axe-core finds wrong with a page in a browser."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTHS = (390, 1280)
"""Of a window, in pixels: a telephone's and a desk's."""
SCHEMES = ("light", "dark")


@cache
def _axe() -> str:
    """Return axe-core, which comes with a package for Python."""
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def faults(page: Page) -> list[str]:
    """Return each rule that a page breaks, with where, and that it scrolls sideways."""
    page.evaluate(_axe())
    broken = page.evaluate("axe.run()")["violations"]
    found = [f"{each['id']}: {each['nodes'][0]['html']}" for each in broken]
    over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [*found, f"{over} pixels too wide"] if over > 0 else found
