"""Which text of a Word document its pages do not show."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.readers.docx.colorsight import is_pale, likeness
from matcher.readers.docx.drawn import Drawn
from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.look import Look
from matcher.readers.docx.outside import is_raised_away, may_be_outside, reason_of_paragraph
from matcher.readers.docx.paint import (
    UNKNOWN_GROUND,
    Ground,
    Theme,
    highlighting,
    is_like,
)
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.setting import PROMPT, Setting
from matcher.readers.docx.wordml import TWIPS, W14, Element, points, value_of
from matcher.readers.legibility import (
    BLACK_PAINT,
    LEAST_ALPHA,
    LEAST_SIZE,
    Rgb,
    count_words,
)

_LETTER_AREA = 0.3
"""Part of the square of its font size that a letter takes at least, with what is around it."""

_NARROWEST = 10
"""Percent of their width below which letters cannot be read."""

_LEAST_LINE = 0.4
"""Part of the font size that a line must have for its letters to be read where they are cut."""

_LOWERED = 0.65
"""Part of their size that letters have which stand above the line, or below it."""

_SMALL = 4.0
"""Font size, in points, below which pale letters may not be read."""

_THIN, _DENSE = 25, 0.45
"""Percent of their width, and part of its size taken from each letter, that leave doubt."""

_LOWER = ("superscript", "subscript")
_OF_PICTURES = re.compile(r"(?:wingdings|webdings|zapf ?dingbats|marlett)\b", re.I)
_WORD = re.compile(r"[A-Za-z]{3}")
_DOUBTFUL = "not known"  # in place of a reason, of what is scored all the same
_EFFECTS = ("outline", "emboss", "imprint", "shadow")  # which show letters of any colour


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
        doubtful = (
            place.doubtful or _is_squeezed(paragraph, look) or is_raised_away(look, paragraph)
        )
        doubtful = doubtful or _is_dense(text, look) or look.may_be_unseen
        if not reason and (doubtful or (not placed and may_be_outside(paragraph, size))):
            reason = _DOUBTFUL
        if reason == _DOUBTFUL:
            self.doubted += 0 if place.prompt else count_words(text)
            reason = ""
        return reason or (PROMPT if place.prompt else "")

    def _by_colour(self, text: str, look: Look, paragraph: Properties, place: Setting) -> str:
        effect = look.get("w14:textFill")
        place = self._over(look, paragraph, place)
        if effect is not None and self._is_transparent(effect):
            return "" if self._is_outlined(look, place) else "transparent"
        if place.ground == UNKNOWN_GROUND:
            return _DOUBTFUL
        paints, supposed = self._paints(look, effect, place.ground), False
        if not paints and look.get("color") is None:
            paints, supposed = [place.ink] if place.ink else [], place.ink is not None
        if not paints and highlighting(value_of(look.get("highlight"))):
            paints = [BLACK_PAINT]  # which Word takes upon a marker of any colour
        seen = self._told(paints, look, place)
        if seen == Visibility.SEEN:
            return ""
        if any(look.toggled(name) for name in _EFFECTS) or self._is_outlined(look, place):
            return ""
        if supposed or seen == Visibility.DOUBTFUL:
            return _DOUBTFUL
        may_be_seen = any(not is_like(own, place.perhaps) for own in paints) or (
            place.bare and self._has_room(paints[0], text, look, place)
        )
        return _DOUBTFUL if may_be_seen else "the colour of its background"

    def _told(self, paints: Sequence[Rgb], look: Look, place: Setting) -> Visibility:
        """Return whether a text in any of some colours is told from what lies behind it."""
        found = [likeness(paint, place.ground) for paint in paints]
        if not found:
            return Visibility.SEEN
        if min(found) < max(found):  # programs take one or another of its colours
            return Visibility.DOUBTFUL
        pale = look.size < _SMALL and any(is_pale(one, place.ground) for one in paints)
        return max(found[0], Visibility.DOUBTFUL if pale else Visibility.SEEN)

    def _over(self, look: Look, paragraph: Properties, place: Setting) -> Setting:
        """Return the place with what a paragraph and a run paint behind their text."""
        for shade in (paragraph.get("shd"), look.get("shd")):
            if shade is not None:
                place = place.painted(self.theme.shading(shade))
        highlight = look.get("highlight")
        marker = None if highlight is None else highlighting(value_of(highlight))
        return place.painted((marker,)) if marker else place

    def _paints(self, look: Look, effect: Element | None, ground: Ground) -> list[Rgb]:
        """Return the colours of a text; none where Word chooses one that can be read.

        Of a gradient it is the one best told, and what others take in place of it.
        """
        solid = None if effect is None else effect.find(f"{W14}solidFill")
        stops = [solid] if solid is not None else _stops(effect)
        drawn = [self.theme.drawn(stop) for stop in stops]
        known = [paint for paint in drawn if paint]
        if len(known) < len(drawn):
            return []
        best = sorted(known, key=lambda paint: likeness(paint, ground))[:1]
        color = look.get("color") if solid is None else None
        own = None if color is None else self.theme.written(color)
        return [*best, own] if own else best

    def _is_transparent(self, effect: Element) -> bool:
        fills = _stops(effect) or list(effect.iterfind(f"{W14}solidFill"))
        if fills:
            return all(self.theme.opacity(fill) < LEAST_ALPHA for fill in fills)
        return effect.find(f"{W14}noFill") is not None

    def _is_outlined(self, look: Look, place: Setting) -> bool:
        outline = look.get("w14:textOutline")
        solid = None if outline is None else outline.find(f"{W14}solidFill")
        paint = None if solid is None else self.theme.drawn(solid)
        return paint is not None and not is_like(paint, place.ground)

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
    size = look.size * (_LOWERED if value_of(look.get("vertAlign")) in _LOWER else 1)
    width = points(value_of(look.get("w")))
    tight = points(value_of(look.get("spacing")), 1 / TWIPS)
    room = points(value_of(look.get("fitText")), 1 / TWIPS)  # for all of the text
    return (
        size < LEAST_SIZE
        or (width is not None and width < _NARROWEST)
        or (tight is not None and tight <= -size)
        or (room is not None and room < len(text) * size * _NARROWEST / 200)
    )


def _is_dense(text: str, look: Look) -> bool:
    """Return whether letters are so thin or so close that they may not be read.

    A lone one has its neighbours drawn near, as scanners write words.
    """
    width, tight = look.get("w"), look.get("spacing")
    thin = width is not None and (points(value_of(width)) or _THIN) < _THIN
    room = 0.0 if tight is None else points(value_of(tight), 1 / TWIPS) or 0.0
    return (thin or room <= -_DENSE * look.size) and bool(_WORD.search(text))


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
