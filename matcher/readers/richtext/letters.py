"""The characters of rich text: bytes in the encoding of their font, and numbers."""

from __future__ import annotations

import codecs

_ENCODINGS = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
_SYMBOLS = 2  # the set of fonts whose letters are signs
_PRIVATE = 0xF000  # where those stand in Unicode
_CODEPAGES = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850"}
_HIGH, _LOW, _AFTER = 0xD800, 0xDC00, 0xE000  # the halves of characters of two numbers


class Letters:
    """What the fonts of a document say of its bytes."""

    def __init__(self) -> None:
        self._codepage = "cp1252"
        self._charsets: dict[int, int] = {}
        self._high = 0

    def note(self, word: str, number: int | None, font: int) -> None:
        """Keep what a control word says of encodings."""
        if word == "fcharset" and number is not None:
            self._charsets[font] = number
        elif word in _CODEPAGES:
            self._codepage = _CODEPAGES[word]
        elif word == "ansicpg" and number is not None:
            self._codepage = f"cp{number}" if _is_known(f"cp{number}") else "cp1252"

    def decoded(self, data: bytes, font: int) -> str:
        """Return bytes in a font as text; signs stand in the private part of Unicode."""
        charset = self._charsets.get(font, 0)
        if charset == _SYMBOLS:
            return "".join(chr(_PRIVATE + byte) if byte > ord(" ") else " " for byte in data)
        return data.decode(_ENCODINGS.get(charset, self._codepage), "replace")

    def numbered(self, code: int) -> str:
        """Return the character of a number of UTF-16; nothing for the first of two numbers."""
        if _HIGH <= code < _LOW:
            self._high = code
            return ""
        if _LOW <= code < _AFTER:
            return chr(0x10000 + ((self._high & 0x3FF) << 10) + (code & 0x3FF))
        return chr(code)


def _is_known(encoding: str) -> bool:
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True
