"""The groups of rich text: which hold text of the document, and what words say of its look."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from matcher.language.base import words

TEXTLESS = frozenset(
    words("""fonttbl colortbl stylesheet info pict objdata fldinst filetbl listtable revtbl
        nonshppict shprslt objclass sp template xe tc txe rxe ftnsep ftnsepc ftncn aftnsep
        aftnsepc aftncn pntxta pntxtb listtext pntext annotation atnid atnauthor private""")
)
"""What holds no text of the document, though it is not marked as ignorable."""

TEXTUAL = frozenset(words("shpinst shppict do shptxt dptxbxtext footnote background"))
"""What may be marked as ignorable, and text stands in it."""

APART = frozenset(
    words("""footnote shptxt dptxbxtext header headerl headerr headerf footer footerl footerr
        footerf""")
)
"""What stands within a paragraph, or before all, and is no part of it."""

BOXES = frozenset(words("shptxt dptxbxtext"))
MARKERS = frozenset(words("listtext pntext"))

_MOST_SKIPPED = 8


@dataclass(frozen=True, slots=True)
class GroupState:
    """What holds in a group: of which kind it is, and how its text looks.

    ``color`` and ``grounds`` are numbers in the table of colours. ``skipped`` is how many
    bytes stand for a character that is also given by its number.
    """

    destination: str = ""
    is_shown: bool = True
    is_hidden: bool = False
    is_deleted: bool = False
    is_capital: bool = False
    in_table: bool = False
    in_box: bool = False
    color: int = 0
    behind: int = 0
    behind_paragraph: int = 0
    size: float = 12.0
    font: int = -1
    skipped: int = 1

    def opened(self, word: str, *, starred: bool) -> GroupState:
        """Return what holds once a word has said which kind of group this is."""
        ignored = word in TEXTLESS or (starred and word not in TEXTUAL)
        return replace(
            self,
            destination=word,
            is_shown=self.is_shown and not ignored,
            in_box=self.in_box or word in BOXES,
            in_table=self.in_table and word not in APART,
        )

    def unshown(self) -> GroupState:
        """Return what holds where no text is one of the document."""
        return replace(self, is_shown=False)

    def said(self, word: str, number: int | None) -> GroupState:
        """Return what holds once a word has said how text looks; of other words the same."""
        say = _SAYINGS.get(word)
        return say(self, number) if say else self


_Saying = Callable[[GroupState, "int | None"], GroupState]

_SAYINGS: Mapping[str, _Saying] = {
    "plain": lambda s, n: replace(
        s, is_hidden=False, is_deleted=False, is_capital=False, color=0, behind=0, size=12.0
    ),
    "pard": lambda s, n: replace(s, in_table=False, behind_paragraph=0),
    "intbl": lambda s, n: replace(s, in_table=True),
    "v": lambda s, n: replace(s, is_hidden=n != 0),
    "caps": lambda s, n: replace(s, is_capital=n != 0),
    "scaps": lambda s, n: replace(s, is_capital=n != 0),
    "deleted": lambda s, n: replace(s, is_deleted=n != 0),
    "cf": lambda s, n: replace(s, color=n or 0),
    "cb": lambda s, n: replace(s, behind=n or 0),
    "chcbpat": lambda s, n: replace(s, behind=n or 0),
    "highlight": lambda s, n: replace(s, behind=n or 0),
    "cbpat": lambda s, n: replace(s, behind_paragraph=n or 0),
    "fs": lambda s, n: replace(s, size=(24 if n is None else n) / 2),
    "f": lambda s, n: replace(s, font=n or 0),
    "uc": lambda s, n: replace(s, skipped=max(0, min(1 if n is None else n, _MOST_SKIPPED))),
}
