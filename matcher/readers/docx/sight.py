"""Which text of a Word document its pages do not show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from matcher.readers.docx.drawn import Drawn
from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.outside import is_raised_away, may_be_outside, reason_of_paragraph
from matcher.readers.docx.pagesetup import FIRST_PAGE, Column, PageSetup
from matcher.readers.docx.paint import (
    UNKNOWN_GROUND,
    Ground,
    Theme,
    highlighting,
    is_like,
)
from matcher.readers.docx.room import TextRoom, Visibility
from matcher.readers.docx.stylesheet import CellStyle, Look
from matcher.readers.docx.wordml import TWIPS, W14, Element, points, value_of
from matcher.readers.legibility import (
    BLACK_PAINT,
    LEAST_ALPHA,
    LEAST_SIZE,
    WHITE_PAINT,
    Rgb,
    count_words,
)

PROMPT = "a prompt of the template"
"""Why nobody sees what a template asks for: it is not the writer's."""

_LETTER_AREA = 0.3
"""Part of the square of its font size that a letter takes at least, with what is around it."""

_NARROWEST = 10
"""Percent of their width below which letters cannot be read."""

_LEAST_LINE = 0.4
"""Part of the font size that a line must have for its letters to be read where they are cut."""

_OF_PICTURES = re.compile(r"(?:wingdings|webdings|zapf ?dingbats|marlett)\b", re.I)
_WORD = re.compile(r"[A-Za-z]{3}")
_DOUBTFUL = "not known"  # in place of a reason, of what is scored all the same
_EFFECTS = ("outline", "emboss", "imprint", "shadow")  # which show letters of any colour


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a text stands: what lies behind it, and why nobody sees it if nobody does.

    ``bare`` says that nothing but the page is known to be painted there, ``perhaps`` what may
    be; ``in_box`` that the text floats, ``doubtful`` that nobody may see it. ``table`` and
    ``ink`` are what a table and a shape say of text that says nothing itself. ``room`` is what
    there is for the next text that is put together, where it is confined. ``paragraphs`` is
    what a table says of paragraphs, ``page`` and ``column`` where lines stand, None where that
    is not known, and ``prompt`` says that a template shows the text, in place of what is asked.
    """

    ground: Ground = (WHITE_PAINT,)
    perhaps: Ground = ()
    bare: bool = True
    in_box: bool = False
    reason: str = ""
    table: Properties = field(default_factory=dict)
    ink: Rgb | None = None
    doubtful: bool = False
    room: TextRoom | None = None
    paragraphs: Properties = field(default_factory=dict)
    page: PageSetup = FIRST_PAGE
    column: Column | None = None
    prompt: bool = False

    @property
    def unseen(self) -> str:
        """Why nobody sees what is no text of a paragraph; nothing if it is seen."""
        return self.reason or (PROMPT if self.prompt else "")

    def hidden(self, reason: str) -> Setting:
        """Return the place, out of sight for a reason unless it was for another."""
        return self if self.reason or not reason else replace(self, reason=reason)

    def shown(self, seen: Visibility, reason: str) -> Setting:
        """Return the place, out of sight for a reason, in doubt, or as it was."""
        if seen == Visibility.HIDDEN:
            return self.hidden(reason)
        return replace(self, doubtful=True) if seen == Visibility.DOUBTFUL else self

    def painted(self, ground: Ground | None) -> Setting:
        """Return the place with something painted over what was there."""
        return self if ground is None else replace(self, ground=ground, bare=False, perhaps=())

    def in_cell(
        self, styled: CellStyle, column: Column | None, room: TextRoom | None
    ) -> Setting:
        """Return the place in a cell, by the style of its table and where it stands."""
        writing, paragraphs, _ = styled
        return replace(self, table=writing, paragraphs=paragraphs, column=column, room=room)

    def within(self, room: TextRoom | None) -> Setting:
        """Return the place with so much room for what is put together in it."""
        return self if self.room is room else replace(self, room=room)

    def of_section(self, setup: PageSetup) -> Setting:
        """Return the place upon the pages of a section."""
        if setup == self.page:
            return self
        inner = replace(self, page=setup, column=setup.column)
        return inner.shown(
            Visibility.DOUBTFUL if setup.doubtful else Visibility.SEEN, ""
        ).hidden(setup.reason)

    def upon(self, shape: Drawn, page: Setting) -> Setting:
        """Return the place that the text of a shape has."""
        if shape.ground is None and shape.floats:
            # what lies behind is the page, or whatever else it lies upon
            perhaps = page.perhaps if self.bare else (*page.perhaps, *self.ground)
            inner = replace(page, perhaps=perhaps, in_box=True, reason=self.reason)
        else:
            inner = replace(self.painted(shape.ground), in_box=True, table={}, paragraphs={})
        doubtful = self.doubtful or shape.doubtful
        inner = replace(inner, ink=shape.ink, doubtful=doubtful, room=shape.room)
        inner = replace(inner, page=self.page, column=None, prompt=self.prompt)
        return inner.hidden(shape.reason)


class Sight:
    """What can be seen, in the order of the text; ``doubted`` counts words of which none knows.

    A text in the colour of the page may stand upon a shape that lies behind it. Where the text
    comes to lie is not known: it is doubtful as long as such shapes have room for it.
    """

    def __init__(self, theme: Theme, shapes: Sequence[Drawn]) -> None:
        self.theme = theme
        self.doubted = 0
        self._shapes = [one for one in shapes if one.ground is not None and not one.reason]
        self._taken = 0.0
        self._rooms: dict[tuple[Rgb, bool], float] = {}

    def reason(self, text: str, look: Look, paragraph: Properties, place: Setting) -> str:
        """Return why nobody sees a text; nothing if it is seen, or may be."""
        if place.reason or look.toggled("vanish"):
            return place.reason or "hidden font"
        if text.isspace():
            return ""
        size = place.page.size
        placed = place.column is not None and "framePr" not in paragraph
        outside = "" if placed else reason_of_paragraph(paragraph, size)
        if outside or _is_tiny(text, look):
            return outside or "tiny"
        if _is_of_pictures(text, look):
            return "a font of pictures"
        reason = self._by_colour(text, look, paragraph, place)
        doubtful = place.doubtful or _is_squeezed(paragraph, look) or is_raised_away(look)
        if not reason and (doubtful or (not placed and may_be_outside(paragraph, size))):
            reason = _DOUBTFUL
        if reason == _DOUBTFUL:
            self.doubted += 0 if place.prompt else count_words(text)
            reason = ""
        return reason or (PROMPT if place.prompt else "")

    def _by_colour(self, text: str, look: Look, paragraph: Properties, place: Setting) -> str:
        effect = look.get("w14:textFill")
        if effect is not None and self._is_transparent(effect):
            return "" if self._is_outlined(look) else "transparent"
        place = self._over(look, paragraph, place)
        if place.ground == UNKNOWN_GROUND:
            return _DOUBTFUL
        own, supposed = self._paint(look, effect), False
        if own is None and look.get("color") is None:
            own, supposed = place.ink, place.ink is not None
        if own is None and highlighting(value_of(look.get("highlight"))):
            own = BLACK_PAINT  # which Word takes upon a marker of any colour
        if own is None or not is_like(own, place.ground) or self._shades_away(effect, place):
            return ""
        if any(look.toggled(name) for name in _EFFECTS) or self._is_outlined(look):
            return ""
        may_be_seen = not is_like(own, place.perhaps) or (
            place.bare and self._has_room(own, text, look, place)
        )
        return _DOUBTFUL if supposed or may_be_seen else "the colour of its background"

    def _over(self, look: Look, paragraph: Properties, place: Setting) -> Setting:
        """Return the place with what a paragraph and a run paint behind their text."""
        place = place.painted(self.theme.shading(paragraph.get("shd")))
        place = place.painted(self.theme.shading(look.get("shd")))
        marker = highlighting(value_of(look.get("highlight")))
        return place.painted((marker,)) if marker else place

    def _paint(self, look: Look, effect: Element | None) -> Rgb | None:
        """Return the colour of a text; None where Word chooses one that can be read."""
        solid = None if effect is None else effect.find(f"{W14}solidFill")
        if solid is not None:
            return self.theme.drawn(solid)
        stops = _stops(effect)
        if stops:
            return self.theme.drawn(stops[0])
        color = look.get("color")
        return None if color is None else self.theme.written(color)

    def _shades_away(self, effect: Element | None, place: Setting) -> bool:
        """Return whether some colour of a gradient is told from what lies behind it."""
        paints = [self.theme.drawn(stop) for stop in _stops(effect)]
        return any(paint is None or not is_like(paint, place.ground) for paint in paints)

    def _is_transparent(self, effect: Element) -> bool:
        fills = _stops(effect) or list(effect.iterfind(f"{W14}solidFill"))
        if fills:
            return all(self.theme.opacity(fill) < LEAST_ALPHA for fill in fills)
        return effect.find(f"{W14}noFill") is not None

    def _is_outlined(self, look: Look) -> bool:
        outline = look.get("w14:textOutline")
        solid = None if outline is None else outline.find(f"{W14}solidFill")
        paint = None if solid is None else self.theme.drawn(solid)
        return paint is not None and not is_like(paint, (WHITE_PAINT,))

    def _has_room(self, own: Rgb, text: str, look: Look, place: Setting) -> bool:
        """Return whether shapes of other colours may lie behind a text, and take their room."""
        key = own, place.in_box
        if key not in self._rooms:
            self._rooms[key] = sum(
                shape.area
                for shape in self._shapes
                if (place.in_box or shape.behind)
                and (shape.ground == UNKNOWN_GROUND or not is_like(own, shape.ground or ()))
            )
        self._taken += len(text) * look.size**2 * _LETTER_AREA
        return self._taken <= self._rooms[key]


def _stops(effect: Element | None) -> list[Element]:
    """Return the colours of a gradient that letters are filled with."""
    return [] if effect is None else list(effect.iter(f"{W14}gs"))


def _is_tiny(text: str, look: Look) -> bool:
    size = look.size
    width = points(value_of(look.get("w")))
    tight = points(value_of(look.get("spacing")), 1 / TWIPS)
    room = points(value_of(look.get("fitText")), 1 / TWIPS)  # for all of the text
    return (
        size < LEAST_SIZE
        or (width is not None and width < _NARROWEST)
        or (tight is not None and tight <= -size)
        or (room is not None and room < len(text) * size * _NARROWEST / 200)
    )


def _is_of_pictures(text: str, look: Look) -> bool:
    """Return whether words are shown as pictures; a lone letter is meant as one."""
    font = look.said("rFonts", "asciiTheme", "ascii") or look.said("rFonts", "hAnsi") or ""
    return bool(_OF_PICTURES.match(font) and _WORD.search(text))


def _is_squeezed(paragraph: Properties, look: Look) -> bool:
    """Return whether lines have no height: Word cuts their letters off, others do not."""
    spacing = paragraph.get("spacing")
    if value_of(spacing, "lineRule") != "exact":
        return False
    line = points(value_of(spacing, "line"), 1 / TWIPS)
    return line is not None and line < max(LEAST_SIZE, _LEAST_LINE * look.size)
