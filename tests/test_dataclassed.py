"""The fast ``dataclass`` makes what that of the standard library makes."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, asdict, astuple, field, fields, replace
from typing import Any

import pytest

from matcher import dataclassed

Decorator = Callable[..., Any]
OPTIONS: tuple[dict[str, bool], ...] = (
    {"frozen": True, "slots": True},
    {"frozen": True},
    {"slots": True},
    {},
    {"frozen": True, "slots": True, "kw_only": True},
    {"eq": False, "repr": False},
)
"""The options that are used together."""


def classes(dataclass: Decorator, options: dict[str, bool]) -> tuple[type, type]:
    """Return a class with every kind of field, and one derived from another."""

    @dataclass(**options)
    class Whole:
        """Has a field of each kind."""

        one: int
        two: str = "2"
        three: list[int] = field(default_factory=lambda: [3])
        four: float = field(default=4.0, repr=False)
        five: int = field(default=5, compare=False)
        six: int = field(default=6, init=False)
        seven: list[int] = field(default_factory=list, init=False)
        eight: int = field(init=False)
        nine: int = field(default=9, kw_only=True)

        def __post_init__(self) -> None:
            object.__setattr__(self, "eight", 8 * self.one)

        @property
        def total(self) -> int:
            return self.one + self.five

    @dataclass(**options)
    class Base:
        """Has one field."""

        only: float

    @dataclass(**options)
    class Derived(Base):
        """Has one more, and tells itself what it looks like."""

        more: str = "more"

        def __repr__(self) -> str:
            return "own"

    return Whole, Derived


def both(options: dict[str, bool]) -> tuple[tuple[type, type], tuple[type, type]]:
    """Return such classes by us and by the standard library."""
    return classes(dataclassed.dataclass, options), classes(dataclasses.dataclass, options)


def told(do: Callable[[], object]) -> object:
    """Return what comes of a call, or what is raised."""
    try:
        return do()
    except (TypeError, AttributeError) as error:
        message = str(error).replace("classes.<locals>.", "")
        return type(error), message


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_instances_are_those_of_the_standard_library(options: dict[str, bool]) -> None:
    """In what they hold, how they look, when they are equal and what they hash to."""
    ours, theirs = both(options)
    given: list[dict[str, Any]] = [
        {},
        {"one": 1},
        {"one": 1, "two": "b", "three": [], "four": 0.5, "five": 7, "nine": 0},
        {"one": 1, "five": 7},
        {"one": 2},
        {"one": 1, "six": 7},
    ]
    made = [
        [told(lambda one=one, each=each: one[0](**each)) for each in given]  # type: ignore[misc]
        for one in (ours, theirs)
    ]
    for mine, other in zip(*made, strict=True):
        if isinstance(other, tuple):
            assert mine == other
            continue
        assert asdict(mine) == asdict(other)
        assert astuple(mine) == astuple(other)
        assert mine.total == other.total
        if options.get("repr", True):
            assert repr(mine) == repr(other)
        assert told(lambda mine=mine: hash(mine)) == told(lambda other=other: hash(other)) or (  # type: ignore[misc]
            "eq" in options
        )
    equal = [[a == b for a in one for b in one] for one in made]
    assert equal[0] == equal[1]
    assert made[0][1] != made[1][1] and made[0][1] != 1


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_classes_are_those_of_the_standard_library(options: dict[str, bool]) -> None:
    """In their signature, their fields, their slots and what they match by position."""
    for ours, theirs in zip(*both(options), strict=True):
        mine, other = (inspect.signature(each) for each in (ours, theirs))
        assert [*mine.parameters] == [*other.parameters]
        for one, two in zip(mine.parameters.values(), other.parameters.values(), strict=True):
            assert (one.kind, one.annotation) == (two.kind, two.annotation)
            assert (one.default is inspect.Parameter.empty) == (
                two.default is inspect.Parameter.empty
            )
        assert [each.name for each in fields(ours)] == [each.name for each in fields(theirs)]
        for name in ("__match_args__", "__slots__", "__doc__", "__module__", "__qualname__"):
            assert getattr(ours, name, None) == getattr(theirs, name, None)


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_what_is_frozen_can_be_copied_and_not_changed(options: dict[str, bool]) -> None:
    """And what is not frozen takes what it is given."""
    for (_, derived), mine in zip(both(options), (True, False), strict=True):
        first = derived(only=1.0)
        assert replace(first, more="b").more == "b"
        assert copy.copy(first).only == copy.deepcopy(first).only == 1.0
        assert repr(first) == "own", mine
        if options.get("frozen"):
            with pytest.raises(FrozenInstanceError, match="cannot assign to field 'more'"):
                first.more = "b"
            with pytest.raises(FrozenInstanceError, match="cannot delete field 'more'"):
                del first.more
        else:
            first.more = "b"
            assert first.more == "b"


@dataclassed.dataclass(frozen=True, slots=True)
class Sent:
    """Can be pickled, since it stands in a module."""

    one: int
    other: Sent | None = None


@dataclassed.dataclass(slots=True)
class Open:
    """Likewise, and may be changed."""

    one: int


def test_an_instance_travels() -> None:
    """By pickle, with what it holds, and shows itself inside of itself."""
    sent = Sent(1, Sent(2))
    assert pickle.loads(pickle.dumps(sent)) == sent  # noqa: S301 -- our own
    assert pickle.loads(pickle.dumps(Open(3))) == Open(3)  # noqa: S301 -- our own
    assert repr(sent) == "Sent(one=1, other=Sent(one=2, other=None))"
    loop = Sent(1)
    object.__setattr__(loop, "other", loop)
    assert repr(loop) == "Sent(one=1, other=...)"


def test_a_class_of_one_field_is_equal_by_value_and_not_by_identity() -> None:
    """A field that is equal to nothing is, as in a tuple, itself all the same."""
    nan = float("nan")
    made: list[type[Any]] = [
        dataclass(type("N", (), {"__annotations__": {"x": float}, "__doc__": "x"}))
        for dataclass in (dataclassed.dataclass, dataclasses.dataclass)
    ]
    assert [each(nan) == each(nan) for each in made] == [True, True]
    assert [each(1) == each(1.0) for each in made] == [True, True]
