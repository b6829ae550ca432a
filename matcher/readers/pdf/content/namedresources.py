"""Resources that operators name: fonts, colours, forms and others (ISO 32000-1, 7.8.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pdfminer.pdftypes import dict_value, resolve1

from matcher.readers.pdf.content.scanner import name


class NamedResources:
    """What the names in a content mean: in its own resources, or else in those of the page."""

    def __init__(self) -> None:
        self._resources: Mapping[str, Any] = {}
        self._of_page: Mapping[str, Any] = {}

    def _resource(self, kind: str, operands: bytes) -> Any:  # noqa: ANN401 -- a PDF holds anything
        return resolve1(self._reference(kind, operands))

    def _reference(self, kind: str, operands: bytes) -> Any:  # noqa: ANN401
        return self._named(kind, name(operands))

    def _named(self, kind: str, named: str) -> Any:  # noqa: ANN401
        """Return a resource; that of the page for a form that has none of the name."""
        found = dict_value(self._resources.get(kind, {})).get(named)
        if found is None and self._resources is not self._of_page:
            return dict_value(self._of_page.get(kind, {})).get(named)
        return found
