"""Where a text of a Word document stands: upon what, in which room, and whether it is seen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from matcher.readers.docx.drawn import Drawn
from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.pagesetup import FIRST_PAGE, Column, PageSetup
from matcher.readers.docx.paint import Ground
from matcher.readers.docx.room import TextRoom, Visibility
from matcher.readers.docx.stylesheet import CellStyle
from matcher.readers.legibility import WHITE_PAINT, Rgb

PROMPT = "a prompt of the template"
"""Why nobody sees what a template asks for: it is not the writer's."""


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
