"""What a paragraph holds: pieces of text, each with the reason why it is not seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from matcher.readers.docx.boxorder import StandingBox, as_they_stand
from matcher.readers.docx.drawn import OUTSIDE, Drawn, PageSize
from matcher.readers.docx.headed import is_title
from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.lineplace import line_visibility
from matcher.readers.docx.look import Look
from matcher.readers.docx.paragraphs import BoxText
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.setting import PROMPT, Setting
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.tabbed import WordPlaces
from matcher.readers.docx.wordml import Element, W, value_of

BELOW_LINE = 6.0
"""How far below the top of its paragraph a box is drawn at least that is below a line of it."""

ASIDE = 0.6
"""Share of the width between the margins below which a box stands aside of the text."""

_SAID, _FRAME, _MARK = f"{W}pPr", f"{W}framePr", f"{W}rPr"
_GONE = (f"{W}del", f"{W}moveFrom")  # of the end of a paragraph
_WITH_ROOM = ("the colour of its background", "transparent")  # between what is seen


@dataclass(slots=True)
class TextLine:
    """A paragraph while it is read; ``headed`` says that it is a heading by its style.

    ``seen`` is whether a page shows its lines, by where they stand; ``words`` are those of
    which some may stand beside the page.
    """

    properties: Properties
    style: str | None
    headed: bool = False
    seen: Visibility = Visibility.SEEN
    words: WordPlaces | None = None
    pieces: list[tuple[str, str]] = field(default_factory=list)
    _above: list[StandingBox] = field(default_factory=list)
    _below: list[StandingBox] = field(default_factory=list)

    @property
    def above(self) -> Sequence[BoxText]:
        """Its boxes above it, in the order in which they are read."""
        return as_they_stand(self._above) if self._above else ()

    @property
    def below(self) -> Sequence[BoxText]:
        """The same of those below it."""
        return as_they_stand(self._below) if self._below else ()

    def add_box(self, text: str, drawn: Drawn | None, page: PageSize) -> None:
        """Add a box that is anchored here: above the paragraph, or below.

        It stands above if nothing of the paragraph is seen before it, unless it is drawn below
        the first line.
        """
        lies, width = (drawn.lies, drawn.size[0]) if drawn else (None, 0.0)
        begun = any(each.strip() and not reason for each, reason in self.pieces)
        lower = lies is not None and lies.of_text and lies.top > BELOW_LINE
        aside = drawn is not None and width < ASIDE * (page.width - page.left - page.right)
        box = StandingBox(BoxText(text, aside), drawn.stands if drawn else None)
        (self._below if begun or lower else self._above).append(box)

    def placed(self, text: str, look: Look, place: Setting) -> Iterable[tuple[str, Setting]]:
        """Return the parts of the next text, each in its place, maybe beside the page."""
        place = place.shown(self.seen, OUTSIDE)
        if self.words is None:
            return ((text, place),)
        return _parted(text, look, place, self.words)

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
        """Tell whether a prompt is the name of a section, with nothing beside it."""
        if not any(reason == PROMPT for _, reason in self.pieces):
            return False
        return is_title(
            "".join(text for text, reason in self.pieces if reason in ("", PROMPT)),
            headed=self.headed,
        )


def _parted(
    text: str, look: Look, place: Setting, words: WordPlaces
) -> Iterator[tuple[str, Setting]]:
    for beside, parts in groupby(words.of(text, look.size), lambda each: each[1]):
        seen = Visibility.DOUBTFUL if beside else Visibility.SEEN
        yield "".join(part for part, _ in parts), place.shown(seen, OUTSIDE)


def _goes_past(paragraph: Properties) -> bool:
    """Return whether the lines of a paragraph go on past where lines end."""
    indent = paragraph.get("ind")
    return any((value_of(indent, side) or "").startswith("-") for side in ("right", "end"))


def runs_on(paragraph: Element) -> bool:
    """Return whether the next paragraph goes on with the line of this one.

    Behind a large first letter it does, and where the end of the paragraph was deleted.
    """
    said = next(paragraph.iterchildren(_SAID), None)
    for each in said if said is not None else ():
        if each.tag == _FRAME and value_of(each, "dropCap") in ("drop", "margin"):
            return True
        if each.tag == _MARK and any(mark.tag in _GONE for mark in each):
            return True
    return False


def text_line(paragraph: Element, place: Setting, sheet: Stylesheet) -> TextLine:
    """Return a paragraph of which nothing is read yet, in a place."""
    found = sheet.of_paragraph(paragraph, place.paragraphs)
    line = TextLine(found, value_of(found.get("pStyle")))
    if place.prompt:
        line.headed = sheet.is_heading(line.style) or "outlineLvl" in found
    if place.column is not None and "framePr" not in found:
        width = place.page.size.width
        line.seen = line_visibility(found, place.column, width, paragraph)
        if "tabs" in found or place.column.right > width or _goes_past(found):
            words = WordPlaces(found, place.column, width)
            line.words = words if words.matter else None
    return line
