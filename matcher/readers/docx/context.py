"""What is known while the parts of a Word document are read, and what is gathered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from matcher.datamodels import HiddenText
from matcher.readers.docx.archive import PackagePart
from matcher.readers.docx.drawn import Drawn
from matcher.readers.docx.paint import Ground
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.setting import Setting
from matcher.readers.docx.shapes import Shapes
from matcher.readers.docx.sight import Sight
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import Element
from matcher.readers.extracted import TableReading
from matcher.readers.legibility import count_words


@dataclass(slots=True)
class Context:
    """Styles, sight and the place that a page is; hidden text by reason, and what is left out.

    ``left_out`` counts what was not read, by what it is called ("a chart"). ``notes`` are those
    that nothing referred to yet. ``covered`` are paragraphs, tables and contents of boxes that
    something seems to lie in front of; ``grounds`` is what lies behind boxes that have no fill.
    """

    sheet: Stylesheet
    sight: Sight
    page: Setting
    shapes: Shapes
    tables: TableReading | None = None
    notes: dict[str, tuple[PackagePart, Element]] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)
    covered: frozenset[Element] = frozenset()
    grounds: Mapping[Element, Ground] = field(default_factory=dict)
    _hidden: dict[str, list[str]] = field(default_factory=dict)

    def seen(self, holder: Element, place: Setting) -> Setting:
        """Return the place of a paragraph, a table or a box, in doubt if it seems covered."""
        return place.shown(Visibility.DOUBTFUL, "") if holder in self.covered else place

    def filled(self, shape: Drawn) -> Drawn:
        """Return a shape, with what lies behind it if that is known and nothing fills it."""
        under = next((self.grounds[one] for one in shape.contents if one in self.grounds), None)
        return shape if under is None else shape._replace(ground=under)

    def hide(self, reason: str, text: str) -> None:
        """Set a text apart that nobody sees."""
        if any(map(str.isalnum, text)):
            self._hidden.setdefault(reason, []).append(text.strip())

    def shown(self, text: str, place: Setting) -> str:
        """Return a text that is drawn if it may be seen, and set it apart if it is not."""
        if place.unseen:
            self.hide(place.unseen, text)
            return ""
        if place.doubtful:
            self.sight.doubted += count_words(text)
        return text

    @property
    def hidden(self) -> tuple[HiddenText, ...]:
        """What was set apart: one text for each reason."""
        return tuple(
            HiddenText(" ".join(texts), None, reason) for reason, texts in self._hidden.items()
        )

    def warnings(self) -> Iterator[str]:
        """Say what was not read, and which words may not be seen."""
        for name, count in self.left_out.items():
            times = f" ({count} times)" if count > 1 else ""
            yield f"{name} was not read{times}: save the document as PDF to have it read"
        if count := self.sight.doubted:
            words = "1 word" if count == 1 else f"{count} words"
            yield f"{words} may be hidden: it is not known whether the page shows them"
