"""Results as JSON, and the schema of it."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from reported import BROKEN, result

from matcher.datamodels import Section
from matcher.errors import ReadErrorKind
from matcher.reports import render
from matcher.results import Verdict


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    """Return the schema that the package ships."""
    schema = json.loads(files("matcher").joinpath("result.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_one_result_is_one_object_and_several_an_array(validator: Draft202012Validator) -> None:
    """Both shapes hold objects of the schema."""
    single = json.loads(render(result(), "json"))
    validator.validate(single)
    assert single == result().to_dict()
    many = json.loads(render([BROKEN, result()], "json"))
    for item in many:
        validator.validate(item)
    assert [item["resume"] for item in many] == ["ann.pdf", "broken.pdf"]
    assert json.loads(render(BROKEN, "json")) == BROKEN.to_dict()
    assert json.loads(render([], "json")) == []


def test_json_lines_keep_the_order(validator: Draft202012Validator) -> None:
    """One object a line, as they came."""
    lines = render([BROKEN, result("b.pdf"), result("c.pdf", 0.3)], "jsonl").splitlines()
    for line in lines:
        validator.validate(json.loads(line))
    assert [json.loads(line)["resume"] for line in lines] == ["broken.pdf", "b.pdf", "c.pdf"]
    assert render([], "jsonl") == ""


def test_results_may_be_a_stream() -> None:
    """An iterator serves as well as a list."""
    assert render(iter([result()]), "csv") == render([result()], "csv")


def test_json_is_readable_and_cannot_steer_a_terminal() -> None:
    """Letters stand as they are; control and direction characters as escapes, lossless."""
    name = "Zoë\x1b[31m\x9b1m\u202egnp\u2028\ud800.pdf"
    for format in ("json", "jsonl"):
        text = render(result(name), format)
        assert "Zoë" in text
        assert not re.search("[\x1b\x7f-\x9f\u202a-\u202e\u2028\ud800-\udfff]", text)
    assert json.loads(render(result(name), "json"))["resume"] == name


@pytest.mark.parametrize(
    "change",
    [
        {"score": 1.2},
        {"format": 2},
        {"extra": 1},
        {"missing": ["Not An Id"]},
        {"warnings": [1]},
        {"error": {"kind": "empty", "message": "both"}},
    ],
)
def test_the_schema_refuses_what_is_no_result(
    validator: Draft202012Validator, change: dict[str, Any]
) -> None:
    """Ranges, names and extra keys are checked."""
    assert not validator.is_valid(result().to_dict() | change)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("verdict", "maybe"),
        ("kind", "hobby"),
        ("lexical", -0.1),
        ("lexical_mean", 1.1),
        ("semantic_mean", -0.1),
        ("share", 1.1),
        ("deed", None),
        ("id", "two  words"),
        ("note", ""),
    ],
)
def test_the_schema_refuses_what_is_no_competency(
    validator: Draft202012Validator, key: str, value: object
) -> None:
    """The parts are checked like the whole."""
    data = result().to_dict()
    data["competencies"][0][key] = value
    assert not validator.is_valid(data)


@pytest.mark.parametrize(
    ("key", "value"),
    [("page", 0), ("page", "1"), ("section", "cover"), ("start", -1), ("weight", 2)],
)
def test_the_schema_refuses_what_is_no_evidence(
    validator: Draft202012Validator, key: str, value: object
) -> None:
    """Pages count from 1, sections have names."""
    data = result().to_dict()
    data["competencies"][0]["evidence"][0][key] = value
    assert not validator.is_valid(data)
    data["competencies"][0]["evidence"][0] |= {
        "page": None,
        "section": "other",
        "start": 0,
        "weight": 0,
    }
    validator.validate(data)


def test_the_schema_knows_the_words_of_the_code(validator: Draft202012Validator) -> None:
    """A new section, verdict or kind of failure cannot be forgotten in the schema."""
    defs = validator.schema["$defs"]  # type: ignore[index]
    assert defs["evidence"]["properties"]["section"]["enum"] == list(get_args(Section))
    assert defs["competency"]["properties"]["verdict"]["enum"] == list(get_args(Verdict))
    kinds = defs["failure"]["properties"]["error"]["properties"]["kind"]["enum"]
    assert kinds == list(get_args(ReadErrorKind))
