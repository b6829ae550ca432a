"""What a paragraph holds: pieces of text, each with the reason why it is not seen."""

from __future__ import annotations

from dataclasses import dataclass, field

from matcher.readers.docx.headed import is_title
from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.lineplace import TabStops
from matcher.readers.docx.sight import PROMPT

_WITH_ROOM = ("the colour of its background", "transparent")  # between what is seen


@dataclass(slots=True)
class TextLine:
    """A paragraph while it is read; ``headed`` says that it is a heading by its style."""

    properties: Properties
    style: str | None
    headed: bool = False
    tabs: TabStops | None = None
    pieces: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)

    def parts(self) -> tuple[str, dict[str, str]]:
        """Return what is seen, and what is not by reason."""
        title = self._is_title()
        shown, hidden = "", dict[str, str]()
        for text, reason in self.pieces:
            if not reason or (title and reason == PROMPT):
                shown += text
            else:
                hidden[reason] = hidden.get(reason, "") + text
                shown += " " if reason in _WITH_ROOM else ""
        return shown, hidden

    def _is_title(self) -> bool:
        """Tell whether a prompt shows what a section is called, and nothing stands beside it."""
        if not any(reason == PROMPT for _, reason in self.pieces):
            return False
        return is_title(
            "".join(text for text, reason in self.pieces if reason in ("", PROMPT)),
            headed=self.headed,
        )
