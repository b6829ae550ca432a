"""Fonts that TeX draws: letters, ligatures and signs by the codes that name the glyphs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from matcher.readers.pdf import engine
from matcher.readers.pdf.content.texfonts import tex_texts


def named(codes: str | list[int]) -> dict[int, str]:
    """Return names of glyphs as TeX gives them, of codes or of ASCII letters."""
    numbers = map(ord, codes) if isinstance(codes, str) else codes
    return {code: f"a{code}" for code in numbers}


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ([79, 30, 99, 101], "Office"),  # T1
        ([79, 14, 99, 101], "Office"),  # OT1
        ([99, 97, 102, 233], "café"),
        ([53, 21, 57, 97], "5–9a"),
        ([15], "\u2022"),
        ([136], "\u2022"),
        ([2, 3], ""),  # signs of mathematics
    ],
)
def test_codes_are_those_of_the_encodings_of_tex(codes: list[int], text: str) -> None:
    """Which one it is, ligatures and accents tell; a font without letters has signs."""
    texts = tex_texts(named(codes))
    assert "".join(texts.get(code, "") for code in codes) == text


@pytest.mark.parametrize("names", [{97: "a98"}, {97: "a97", 98: "b"}, {}, {97: ".notdef"}])
def test_other_names_of_glyphs_say_nothing_of_tex(names: dict[int, str]) -> None:
    """One that is no code, or another than its own, is a name of another program."""
    assert tex_texts(names) == {}


def test_a_page_that_tex_drew_is_read(raw_pdf: Callable[..., bytes]) -> None:
    """Its fonts say no more than the codes."""
    names = " ".join(f"/a{code}" for code in range(97, 123))
    font = (
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[0.1 0 0 0.1 0 0]/FirstChar 27"
        f"/Widths[{'6 ' * 96}]/CharProcs<<>>/Encoding<</Differences[30/a30 97 {names}]>>>>"
    )
    data = raw_pdf(b"BT /F1 10 Tf 50 700 Td (o\\036ces) Tj ET", font=font.encode())
    assert engine.page_contents(data, 1).contents[0].runs[0].text == "offices"
