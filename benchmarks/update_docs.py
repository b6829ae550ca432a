"""Write what commands print into the documents that show it.

    python -m benchmarks.update_docs

In a document, the block between ``<!-- match ARGUMENTS -->`` and ``<!-- end -->`` holds what
that command prints, or of ``<!-- match ARGUMENTS | head -N -->`` the first N lines; a test
checks that it still does.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from click.testing import CliRunner

from matcher.cli import main as match

ROOT = Path(__file__).parent.parent
DOCUMENTS = (
    ROOT / "README.md",
    ROOT / "docs" / "usage.md",
    ROOT / "docs" / "job-descriptions.md",
)
_BLOCK = re.compile(
    r"(<!-- match (?P<arguments>.+?) -->\n```text\n).*?(```\n<!-- end -->)", re.DOTALL
)


def refreshed(document: str) -> str:
    """Return a document with every command's output as it is now."""
    return _BLOCK.sub(lambda found: found[1] + output(found["arguments"]) + found[3], document)


def output(arguments: str) -> str:
    """Run ``match`` from the top of the checkout and return what it prints, trimmed."""
    arguments, _, count = arguments.partition(" | head -")
    result = CliRunner().invoke(match, shlex.split(arguments), catch_exceptions=False)
    if result.exit_code:
        message = f"match {arguments} failed: {result.stderr}"
        raise RuntimeError(message)
    lines = [line.rstrip() for line in result.stdout.strip().splitlines()]
    return "\n".join(lines[: int(count or len(lines))]) + "\n"


def main() -> None:
    """Refresh every document."""
    for path in DOCUMENTS:
        path.write_text(refreshed(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
