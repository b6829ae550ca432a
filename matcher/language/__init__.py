"""The language that résumés are read in: its words, and the patterns made of them.

What knows one word from another imports :data:`LANGUAGE` from here. A language is one folder
beside ``en``, and :class:`Language` says what must be in it.
"""

from __future__ import annotations

from matcher.language.base import Language, any_of
from matcher.language.en import ENGLISH

__all__ = ["LANGUAGE", "Language", "any_of"]

LANGUAGE: Language = ENGLISH
"""The one language of a process: patterns are compiled of it when modules are imported."""
