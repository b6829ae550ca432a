"""``dataclass``, made in a fraction of the time: a start makes a hundred of them.

That of the standard library writes and compiles the source of up to six methods for each
class. Here that is one, ``__init__``; the others only know the names of the fields.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 -- handed on

    _Fields = tuple[dataclasses.Field[Any], ...]
else:

    def dataclass(
        cls: type | None = None,
        /,
        *,
        repr: bool = True,
        eq: bool = True,
        frozen: bool = False,
        kw_only: bool = False,
        slots: bool = False,
    ) -> Any:  # noqa: ANN401 -- the class, or what decorates it
        """Make a class a dataclass, as :func:`dataclasses.dataclass` does.

        These are all of its options. What the class defines itself stays; it has no InitVar.
        """

        def make(given: type) -> type:
            own = {name for name, value in vars(given).items() if value is not None}
            made = dataclasses.dataclass(
                init=False, repr=False, eq=False, kw_only=kw_only, slots=slots
            )(given)
            fields = dataclasses.fields(made)
            methods = {"__init__": _init(made, fields, frozen=frozen, slots=slots)}
            if repr:
                methods["__repr__"] = _repr([each.name for each in fields if each.repr])
            if eq:
                key = _key([each.name for each in fields if each.compare])
                methods["__eq__"] = _eq(key)
                methods["__hash__"] = (lambda self: hash(key(self))) if frozen else None
            if frozen:
                methods |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
            if frozen and slots:
                methods |= {"__getstate__": _state, "__setstate__": _restore}
            for name in methods.keys() - own:
                setattr(made, name, methods[name])
            return made

        return make if cls is None else make(cls)


def _init(made: type, fields: _Fields, *, frozen: bool, slots: bool) -> Callable[..., None]:
    """Return the ``__init__`` of a class, which sets also what nobody may set afterwards."""
    known: dict[str, Any] = {"__name__": made.__module__, "_set": object.__setattr__}
    first, named, lines = ["self"], list[str](), list[str]()
    for each in fields:
        name = each.name
        default, value = _default(each, known)
        if each.init:
            (named if each.kw_only else first).append(name + default)
        if frozen and slots:
            known[f"_set_{name}"] = getattr(made, name).__set__
        if value:
            lines.append(_assigned(name, value, frozen=frozen, slots=slots))
    if hasattr(made, "__post_init__"):
        lines.append("self.__post_init__()")
    parameters = ", ".join([*first, *["*"] * bool(named), *named])
    source = f"def __init__({parameters}):\n " + "\n ".join(lines or ["pass"])
    exec(source, known)  # noqa: S102 -- of names of fields alone
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__annotations__ = {each.name: each.type for each in fields if each.init}
    return init


def _default(each: dataclasses.Field[Any], known: dict[str, Any]) -> tuple[str, str]:
    """Return what stands behind the parameter of a field, and its value; known by name."""
    name = each.name
    if each.default_factory is not MISSING:
        known[f"_made_{name}"], known["_missing"] = each.default_factory, MISSING
        given = f" if {name} is _missing else {name}" if each.init else ""
        return "=_missing", f"_made_{name}(){given}"
    if each.default is not MISSING:
        known[f"_default_{name}"] = each.default
        return f"=_default_{name}", name if each.init else f"_default_{name}"
    return "", name if each.init else ""


def _assigned(name: str, value: str, *, frozen: bool, slots: bool) -> str:
    if frozen:
        return f"_set_{name}(self, {value})" if slots else f"_set(self, {name!r}, {value})"
    return f"self.{name} = {value}"


def _key(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what gives the values of some attributes."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple(getattr(record, name) for name in names)


def _repr(names: list[str]) -> Callable[[Any], str]:
    @recursive_repr()
    def __repr__(self: Any) -> str:  # noqa: ANN401 -- of any class
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({values})"

    return __repr__


def _eq(key: Callable[[Any], tuple[Any, ...]]) -> Callable[[Any, object], Any]:
    def __eq__(self: Any, other: object) -> Any:  # noqa: ANN401 -- of any class
        return key(self) == key(other) if type(self) is type(other) else NotImplemented

    return __eq__


def _refuse_to_set(_: object, name: str, __: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_: object, name: str) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:  # noqa: ANN401 -- of any class
    return [getattr(self, each.name) for each in dataclasses.fields(self)]


def _restore(self: Any, state: list[Any]) -> None:  # noqa: ANN401 -- of any class
    for each, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)
