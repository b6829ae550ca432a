"""What is known of English stands in one folder, and all of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args

import pytest

import matcher
from matcher.datamodels import Section
from matcher.language import LANGUAGE, any_of
from matcher.sections.words import key_of

PACKAGE = Path(matcher.__file__).parent
FEWEST = 4
"""How many words make a list."""

NO_LANGUAGE = {
    ("cli/onengines.py", "saved"): "names of options",
    ("display/signs.py", "not"): "what a report says",
    ("learning/whosedeeds.py", "denied"): "kinds of sentences by name",
    ("engines/glancing.py", "title near whole"): "names of numbers",
    ("engines/passagepart.py", "text"): "columns of a table",
    ("engines/resumeblock.py", "resume"): "columns of a table",
    ("engines/target.py", "path"): "columns of a table",
    ("readers/markup/tags.py", "a"): "elements of HTML",
    ("readers/opendocument/odfstory.py", "cm"): "units of lengths",
    ("readers/webpage/formfields.py", "text"): "types of fields",
    ("readers/markup/tags.py", "script"): "elements of HTML",
    ("reports/arrow.py", "competency"): "columns of a table",
    ("reports/arrow.py", "text"): "columns of a table",
    ("cli/onpage.py", "model"): "names of options",
    ("cli/onpage.py", "port"): "names of options",
    ("facts/career.py", "education"): "sections by id",
    ("facts/career.py", "projects"): "sections by id",
    ("facts/studied.py", "summary"): "sections by id",
    ("readers/docx/anchored.py", "left"): "attributes of XML",
    ("readers/docx/boxes.py", "left"): "values of XML",
    ("readers/docx/drawn.py", "left"): "attributes of XML",
    ("readers/docx/tabbed.py", "right"): "values of XML",
    ("readers/docx/margins.py", "in"): "a message",
    ("readers/docx/wordml.py", "wordprocessingml"): "names of kinds of XML",
    ("readers/docx/opaque.py", "line"): "values of XML",
    ("readers/docx/setting.py", "a"): "a message",
    ("readers/docx/shapes.py", "shape"): "elements of XML",
    ("readers/docx/sight.py", "outline"): "elements of XML",
    ("readers/docx/tablecells.py", "in"): "a message",
    ("readers/docx/vml.py", "left"): "attributes of XML",
    ("readers/docx/whereabouts.py", "insidemargin"): "values of XML",
    ("readers/docx/wrapped.py", "the"): "a message",
    ("readers/docx/wrapped.py", "sdt"): "elements of XML",
    ("readers/docx/wordml.py", "pt"): "units",
    ("readers/pdf/content/actualtext.py", "said"): "a message",
    ("readers/pdf/content/annotations.py", "typed"): "a message",
    ("readers/pdf/content/annotations.py", "chosen"): "a message",
    ("readers/pdf/content/masks.py", "in"): "a message",
    ("readers/pdf/content/stencilled.py", "painted"): "a message",
    ("readers/pdf/engine.py", "on"): "a message",
    ("readers/pdf/content/fonts.py", "wingdings"): "fonts of signs",
    ("readers/pdf/content/glyphs.py", "bold"): "fonts of heavy weight",
    ("readers/pdf/content/hidden.py", "invisible"): "a message",
    ("readers/pdf/content/markedcontent.py", "in"): "a message",
    ("readers/flowing.py", "the"): "a message",
    ("readers/jsonresume.py", "email"): "keys of JSON",
    ("readers/jsonresume.py", "highlights"): "keys of JSON",
    ("readers/jsonresume.py", "work"): "keys of JSON",
    ("readers/legibility.py", "black"): "names of colours in files",
    ("readers/markup/tags.py", "html"): "elements of HTML",
    ("readers/markup/tags.py", "pre"): "elements of HTML",
    ("readers/markup/tags.py", "utf"): "encodings",
    ("readers/opendocument/odfstory.py", "frame"): "elements of XML",
    ("readers/marks.py", "abbr"): "elements of HTML",
    ("readers/marks.py", "br"): "elements of HTML",
    ("readers/plain/prose.py", "documentclass"): "commands of LaTeX",
    ("readers/plain/prose.py", "from"): "headers of e-mails",
    ("readers/plain/prose.py", "save"): "a message",
    ("readers/richtext/richstory.py", "par"): "words of rich text",
    ("readers/samples.py", "work"): "keys of JSON and fields of messages",
    ("readers/webpage/pagetext.py", "br"): "elements of HTML",
    ("readers/webpage/stylerules.py", "display"): "properties of styles",
    ("readers/webpage/stylerules.py", "position"): "properties of styles",
    ("readers/webpage/visible.py", "px"): "properties of styles",
    ("runs/ledger.py", "ftfy"): "packages",
    ("reports/__init__.py", "table"): "formats of output",
    ("scoring/deedmodel.py", "in experience"): "names of numbers",
    ("reports/html/overview.py", "a"): "a message",
    ("reports/longform.py", "resume"): "columns of a table",
    ("reports/percompetency.py", "resume"): "columns of a table",
    ("reports/percompetency.py", "share"): "columns of a table",
    ("reports/tabular.py", "missing"): "columns of a table",
    ("reports/tabular.py", "resume"): "columns of a table",
    ("reports/tabular.py", "score"): "columns of a table",
    ("roles/markdown.py", "fence"): "tokens of Markdown",
    ("roles/pages/elements.py", "consent"): "names of elements",
    ("roles/markdown.py", "responsibility"): "groups of a profile",
    ("scoring/general/traces.py", "semantic of name"): "names of numbers",
    ("scoring/general/wanted.py", "rarest word"): "names of numbers",
    ("scoring/reasons.py", "no"): "a message",
    ("scoring/reasons.py", "the"): "a message",
    ("sections/glance.py", "experience"): "sections by id",
    ("sections/contacts.py", "com"): "domains and sites",
    ("sections/listed.py", "ii"): "Roman numbers",
    ("sections/lines.py", "skills"): "sections by id",
    ("sections/within.py", "certifications"): "sections by id",
    ("web/desk.py", "read"): "a message",
    ("web/handlers.py", "html"): "formats of output",
}
"""Lists of words that are none of a language: the module, the first word, and why."""

WORDS = re.compile(r"[a-zéï]{2,}(?: [a-z]+)*")
ALTERNATIVE = re.compile(r"(?:^|(?<=[|(:]))[a-z]{2,}(?=\|)|(?<=\|)[a-z]{2,}(?=[|)?]|$)")
LISTED = re.compile(r"\s*[a-zéï]+(?:,?\s+[a-zéï]+)+\s*")


def word_lists(source: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the line and the words of all that looks like a list of English words.

    That is a set, list, tuple or dict of words, a text of words alone that a name is given or
    that is split, and a pattern with words for alternatives. Left out are documentation,
    ``__slots__``, ``__all__`` and Literal, which name things of the code, and dicts of values
    that are not constants, which are JSON.
    """
    tree = ast.parse(source)
    passed = {id(inner) for node in ast.walk(tree) for inner in _of_code(node)}
    for node in ast.walk(tree):
        if id(node) not in passed:
            found = [*_in_collection(node), *_in_text(node), *_in_pattern(node)]
            if len(found) >= FEWEST:
                yield node.lineno, found


def _of_code(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what stands in documentation and in lists of the code's own names.

    The parts of an f-string are looked at with it; a text in a function is a message.
    """
    documents = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    literal = isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal"
    names = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {
        "__slots__",
        "__all__",
    }
    if documents or literal or names:
        yield from ast.walk(node)
    elif isinstance(node, ast.JoinedStr):
        yield from node.values
    elif isinstance(node, ast.FunctionDef):
        texts = (inner for inner in ast.walk(node) if isinstance(inner, ast.Assign))
        yield from (text for text in texts if isinstance(text.value, ast.Constant))


def _in_collection(node: ast.AST) -> Iterator[str]:
    items: list[ast.expr | None] = []
    if isinstance(node, ast.Set | ast.List | ast.Tuple):
        items = list(node.elts)
    elif isinstance(node, ast.Dict) and all(
        isinstance(value, ast.Constant) for value in node.values
    ):
        items = list(node.keys)
    for item in items:
        if isinstance(item, ast.Constant) and WORDS.fullmatch(str(item.value)):
            yield item.value


def _in_text(node: ast.AST) -> Iterator[str]:
    texts: list[ast.AST | None] = []
    if isinstance(node, ast.Assign | ast.AnnAssign):
        texts = [node.value]
    elif isinstance(node, ast.Dict):
        texts = list(node.values)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        texts = [node.func.value] if node.func.attr == "split" else []
    for text in texts:
        if isinstance(text, ast.Constant) and LISTED.fullmatch(str(text.value)):
            yield from text.value.replace(",", " ").split()


def _in_pattern(node: ast.AST) -> list[str]:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return [
        word
        for part in parts
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
        for word in ALTERNATIVE.findall(part.value)
    ]


def elsewhere(package: Path) -> list[tuple[str, int, list[str]]]:
    """Return the module, the line and the words of each list outside the languages' folder."""
    return [
        (path.relative_to(package).as_posix(), line, words)
        for path in sorted(package.rglob("*.py"))
        if path.relative_to(package).parts[0] != "language"
        for line, words in word_lists(path.read_text(encoding="utf-8"))
    ]


def test_lists_of_words_stand_in_the_folder_of_their_language() -> None:
    """One that stands elsewhere is moved there, or told above why it is no language."""
    lists = elsewhere(PACKAGE)
    known = {(path, words[0]) for path, _, words in lists} & NO_LANGUAGE.keys()
    assert [found for found in lists if (found[0], found[2][0]) not in known] == []
    assert NO_LANGUAGE.keys() == known


@pytest.mark.parametrize(
    "source",
    [
        'MONTHS = {"jan", "feb", "mar", "apr"}',
        'FORMS = {"actress": "actor", "hostess": "host", "waitress": "waiter", "nun": "monk"}',
        'ROLES = """baker cook\n    waiter nurse"""',
        'TABLE = {"skills": """skill, skill set,\n    ability"""}',
        'kept = set("the of and to".split())',
        'SEEN = re.compile(r"\\b(?:led|ran|built|wrote)\\b", re.I)',
        'SEEN = re.compile(rf"{YEAR}|(?:present|now|current|today)$")',
        'def f(word):\n    return word in ("he", "she", "they", "them")',
    ],
)
def test_a_list_of_words_is_found_however_it_is_written(source: str) -> None:
    """As a collection, as a text that is split, in a pattern, at any depth."""
    assert len(list(word_lists(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        '"""He, she, they, them and theirs."""',
        'AGE = 1\n"""how old somebody is in years"""',
        '__slots__ = ("rows", "first", "last", "middle")',
        'Kind = Literal["missing", "empty", "scanned", "damaged"]',
        'row = {"text": text, "page": page, "start": start, "end": end}',
        'raise ModelError(f"{path}: no file there | name one that is")',
        'PAIR = ("skills", "projects")',
    ],
)
def test_names_of_the_code_and_its_documentation_are_no_list(source: str) -> None:
    """Nor are the keys of JSON, messages, and a few words."""
    assert list(word_lists(source)) == []


def parts(value: object, path: str = "") -> Iterator[tuple[str, str, Any]]:
    """Yield the name, the type as it is written and the value of each part of a language."""
    for field in fields(value):  # type: ignore[arg-type]
        part = getattr(value, field.name)
        if is_dataclass(part):
            yield from parts(part, f"{path}{field.name}.")
        else:
            yield f"{path}{field.name}", str(field.type), part


PARTS = {name: (kind, part) for name, kind, part in parts(LANGUAGE)}


def of_kind(*kinds: str) -> list[str]:
    """Return the names of the parts that are of some types."""
    return [name for name, (kind, _) in PARTS.items() if kind in kinds]


def test_english_has_every_part() -> None:
    """Its sections have headings, and no list is empty."""
    assert set(LANGUAGE.headings.sections) == set(get_args(Section))
    assert all(LANGUAGE.headings.sections.values())
    assert [name for name, (_, part) in PARTS.items() if not part] == []


@pytest.mark.parametrize("name", of_kind("Regex"))
def test_a_pattern_can_be_part_of_another(name: str) -> None:
    """It compiles, holds no group that is counted, and asks for at least one letter."""
    pattern = re.compile(f"(?:{PARTS[name][1]})")
    assert pattern.groups == 0
    assert not pattern.fullmatch("")


@pytest.mark.parametrize("name", of_kind("Words", "Phrases"))
def test_words_are_listed_once_and_in_lower_case(name: str) -> None:
    """A phrase may have blanks, one between two words; a word has none."""
    kind, listed = PARTS[name]
    assert len(set(listed)) == len(listed)
    for phrase in listed:
        assert phrase == " ".join(phrase.lower().split())
        assert kind == "Phrases" or " " not in phrase


@pytest.mark.parametrize(
    "name",
    ["roles", "modifiers", "roles_before_roles", "address", "places", "credentials", "labels"],
)
def test_words_that_are_looked_up_by_their_key_are_keys(name: str) -> None:
    """A word in the plural would never be found."""
    listed = getattr(LANGUAGE.names, name)
    assert [word for word in listed if key_of(word) != word] == []


def test_a_list_that_is_empty_matches_nothing() -> None:
    """Else the pattern of a language without such words would match everywhere."""
    assert re.fullmatch(any_of(()), "") is None
    assert re.fullmatch(any_of(("to", "until")), "until")
