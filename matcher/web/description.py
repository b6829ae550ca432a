"""The routes for programs, as OpenAPI describes them."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from matcher.version import __version__


def openapi() -> dict[str, Any]:
    """Return the OpenAPI description of the routes, with the format of results in its place."""
    described: dict[str, Any] = json.loads(_read("matcher.web", "assets/openapi.json"))
    result: dict[str, Any] = json.loads(_read("matcher", "result.schema.json"))
    described["info"]["version"] = __version__
    described["components"]["schemas"]["Result"] = _below(result, "#/components/schemas/Result")
    return described


def _below(schema: dict[str, Any], place: str) -> dict[str, Any]:
    """Return a schema whose references lead to where it stands now."""
    text = json.dumps(schema).replace('"#/$defs/', f'"{place}/$defs/')
    moved: dict[str, Any] = json.loads(text)
    return moved


def _read(package: str, name: str) -> str:
    return files(package).joinpath(name).read_text(encoding="utf-8")
