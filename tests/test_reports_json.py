"""Results as JSON, and the schema of it."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from reported import BROKEN, result

from matcher.datamodels import CHECKED_FACTS, FACT_TYPES, Fact, Passage, Section
from matcher.errors import ReadErrorKind
from matcher.reports import render
from matcher.results import FactMatch, FactStatus, Verdict


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
        {"format": 1},
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


FACTS = (
    FactMatch(
        Fact("years", "3-5", "bread", must=False, statement="3-5 years of bread."),
        "met",
        "4 years",
        (Passage("Baker, 2019-2023", "experience", 1, 10, 26, "Baker, 2019-2023"),),
    ),
    FactMatch(Fact("degree", "bachelor"), "not met"),
)
ALSO = (Fact("location", "Lyon", statement="We bake in Lyon."),)


def test_facts_stand_in_json_with_what_was_found(validator: Draft202012Validator) -> None:
    """And what else the description says stands beside them."""
    data = result(facts=FACTS, also_says=ALSO, profile_source="job.txt").to_dict()
    validator.validate(data)
    assert data["profile_source"] == "job.txt"
    assert data["facts"][0] == {
        "type": "years",
        "value": "3-5",
        "about": "bread",
        "must": False,
        "statement": "3-5 years of bread.",
        "status": "met",
        "found": "4 years",
        "evidence": [
            {
                "text": "Baker, 2019-2023",
                "page": 1,
                "section": "experience",
                "start": 10,
                "end": 26,
            }
        ],
    }
    assert [fact["status"] for fact in data["facts"]] == ["met", "not met"]
    assert data["also_says"][0]["value"] == "Lyon"


@pytest.mark.parametrize(
    ("key", "value"),
    [("type", "location"), ("type", "wish"), ("status", "maybe"), ("value", ""), ("note", 1)],
)
def test_the_schema_refuses_what_is_no_fact(
    validator: Draft202012Validator, key: str, value: object
) -> None:
    """A fact that nobody checks has no status."""
    data = result(facts=FACTS).to_dict()
    data["facts"][0][key] = value
    assert not validator.is_valid(data)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("must", 1),
        ("weight", 0),
        ("learned", None),
        ("verdict", "maybe"),
        ("kind", "hobby"),
        ("lexical", -0.1),
        ("words", 1.1),
        ("words_mean", -0.1),
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
    assert defs["section"]["enum"] == list(get_args(Section))
    assert defs["fact_type"]["enum"] == list(FACT_TYPES)
    fact = defs["fact_match"]["properties"]
    assert fact["type"]["enum"] == list(CHECKED_FACTS)
    assert fact["status"]["enum"] == list(get_args(FactStatus))
    assert defs["competency"]["properties"]["verdict"]["enum"] == list(get_args(Verdict))
    kinds = defs["failure"]["properties"]["error"]["properties"]["kind"]["enum"]
    assert kinds == list(get_args(ReadErrorKind))
