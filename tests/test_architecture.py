"""The order of the house: no circles, no twins, no long files, no room without a sign.

Each check is also tried on a small tree of files in which it must find something.
"""

from __future__ import annotations

from pathlib import Path

import architecture
import pytest

import matcher
from matcher.readers.formats import READABLE

PACKAGE = Path(matcher.__file__).parent
MOST_LINES = 250
LANGUAGES = "matcher.language"


def tree(folder: Path, **files: str) -> Path:
    """Write a package ``house`` of files, a double underscore for a folder; return its path."""
    house = folder / "house"
    for name, text in {"__init__": '"""A house."""', **files}.items():
        path = house / f"{name if name == '__init__' else name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for inner in [path for path in house.rglob("*") if path.is_dir()]:
        (inner / "__init__.py").touch()
    return house


# The package


def test_nothing_imports_itself_by_a_detour() -> None:
    """Neither files nor folders, at any depth; lazy imports and those of types count."""
    assert architecture.cycles(PACKAGE) == []


def test_no_two_modules_bear_one_file_name() -> None:
    """A name in a traceback or in a search is one place."""
    assert architecture.shared_file_names(PACKAGE, LANGUAGES) == {}


def test_no_public_name_is_defined_twice() -> None:
    """A constant, a type or a class has one home, and one meaning."""
    assert architecture.shared_public_names(PACKAGE, LANGUAGES) == {}


def test_readers_know_nothing_of_each_other() -> None:
    """A format is added or dropped without another one noticing."""
    modules = {f"matcher.readers.{row.reader.partition(':')[0]}" for row in READABLE}
    between = architecture.folded(architecture.imports(PACKAGE), "matcher.readers")
    assert modules <= set(between)
    assert [(one, other) for one in modules for other in between[one] & modules] == []


@pytest.mark.parametrize("folder", ["matcher", "benchmarks"])
def test_no_file_is_long(folder: str) -> None:
    """A file that has grown is several."""
    assert architecture.long_files(PACKAGE.parent / folder, MOST_LINES) == {}


def test_every_folder_says_what_is_in_it() -> None:
    """In the docstring of its package."""
    assert architecture.undescribed(PACKAGE) == []


def test_every_room_stands_in_the_table_of_rooms() -> None:
    """CONTRIBUTING.md says of each what is in it."""
    text = (PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    rooms = {name.split(".")[1] for name in architecture.sources(PACKAGE) if "." in name}
    assert [room for room in rooms if f"`{room}`" not in "".join(named)] == ["__main__"]


# The checks themselves


@pytest.mark.parametrize(
    "text",
    [
        "import house.two",
        "from house.two import thing",
        "from house import two",
        "from . import two",
        "from .two import thing",
        "def use():\n    from house.two import thing",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from house.two import thing",
    ],
)
def test_a_circle_of_files_is_found(tmp_path: Path, text: str) -> None:
    """However the import is written."""
    house = tree(tmp_path, one=text, two="import house.three", three="import house.one")
    circle = ["house.one", "house.two", "house.three", "house.one"]
    assert circle in architecture.cycles(house)


def test_a_circle_of_folders_is_found(tmp_path: Path) -> None:
    """Also where the files themselves make none, and deep inside."""
    house = tree(
        tmp_path,
        attic__east__bed="from house.attic.west import lamp",
        attic__west__lamp="",
        attic__west__door="from house.attic.east import floor",
        attic__east__floor="",
    )
    assert architecture.cycle(architecture.imports(house)) == []
    (circle,) = architecture.cycles(house)
    assert set(circle) == {"house.attic.east", "house.attic.west"}


def test_a_package_that_offers_its_modules_is_no_circle(tmp_path: Path) -> None:
    """What stands in ``__init__`` may import what stands beside it."""
    house = tree(tmp_path, attic__bed="import house.cellar", cellar="")
    (house / "attic" / "__init__.py").write_text("from house.attic.bed import pillow")
    assert architecture.cycles(house) == []


def test_twins_among_files_are_found(tmp_path: Path) -> None:
    """In whatever folders they stand."""
    house = tree(tmp_path, attic__lamp="", cellar__lamp="", door="")
    assert architecture.shared_file_names(house) == {
        "lamp.py": ["house.attic.lamp", "house.cellar.lamp"]
    }


@pytest.mark.parametrize(
    ("text", "other", "name"),
    [
        ("MOST = 3", "MOST = 4", "MOST"),
        ("MOST: int = 3", "LEAST, MOST = 1, 3", "MOST"),
        ("class Row: ...", "Row = tuple[int]", "Row"),
        ("if True:\n    Floats = list[float]", "Floats = list[float]", "Floats"),
    ],
)
def test_twins_among_names_are_found(tmp_path: Path, text: str, other: str, name: str) -> None:
    """However they are defined; private names and functions may be alike."""
    private = "\n_SAME = 1\ndef same(): ...\n"
    house = tree(
        tmp_path, one=text + private, two=other + private, three=f"from .one import {name}"
    )
    assert architecture.shared_public_names(house) == {name: ["house.one", "house.two"]}


def test_languages_have_the_same_files(tmp_path: Path) -> None:
    """And they are no twins, of each other or of what uses them; what is beside them may be."""
    tongues = {f"words__{tongue}__dates": "MONTHS = ()" for tongue in ("en", "de")}
    house = tree(tmp_path, **tongues, words__base="WORD = 1", dates="WORD = 2", base="")
    files = {"base.py": ["house.base", "house.words.base"]}
    assert architecture.shared_file_names(house, "house.words") == files
    names = {"WORD": ["house.dates", "house.words.base"]}
    assert architecture.shared_public_names(house, "house.words") == names


def test_long_files_are_found(tmp_path: Path) -> None:
    """One line too many is one too many."""
    house = tree(tmp_path, short="x = 1\n" * 250, attic__long="x = 1\n" * 251)
    assert architecture.long_files(house, MOST_LINES) == {str(Path("attic/long.py")): 251}


def test_folders_without_a_sign_are_found(tmp_path: Path) -> None:
    """A package without a docstring, and a folder that is no package."""
    house = tree(tmp_path, attic__bed="")
    (house / "cellar").mkdir()
    (house / "cellar" / "barrel.py").touch()
    assert architecture.undescribed(house) == ["house.attic", "cellar"]
