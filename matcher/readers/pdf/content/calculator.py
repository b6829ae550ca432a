"""Functions of a PDF that are small programs in PostScript (ISO 32000-1, 7.10.5)."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

MOST_PROGRAM = 2**16
"""Size of the largest program that is run; none has a loop."""

MOST_ON_STACK = 200
"""How many values a program may hold at once."""

DEEPEST_BLOCK = 30
"""How deep its blocks may stand in each other."""

_TOKEN = re.compile(rb"[{}]|[^\s{}]+")
_Block = list[Any]


def calculator(program: bytes) -> Callable[[Sequence[float]], list[float]]:
    """Return the function of a program. Raises ValueError; so does the function."""
    if len(program) > MOST_PROGRAM:
        raise ValueError("a program of more than 64 KB")
    tokens = iter(_TOKEN.findall(program))
    if next(tokens, b"") != b"{":
        raise ValueError("a program begins with a brace")
    block = _block(tokens, 0)

    def run(values: Sequence[float]) -> list[float]:
        stack: list[Any] = list(values)
        _run(block, stack)
        return [float(value) for value in stack]

    return run


def _block(tokens: Iterator[bytes], depth: int) -> _Block:
    if depth > DEEPEST_BLOCK:
        raise ValueError("blocks nested too deep")
    block: _Block = []
    for token in tokens:
        if token == b"}":
            return block
        if token == b"{":
            block.append(_block(tokens, depth + 1))
        elif token in _OPERATORS:
            block.append(_OPERATORS[token])
        else:
            block.append(float(token))
    raise ValueError("a block without its end")


def _run(block: _Block, stack: list[Any]) -> None:
    for item in block:
        if callable(item):
            item(stack)
        else:
            stack.append(item)
        if len(stack) > MOST_ON_STACK:
            raise ValueError("too many values")


def _one(function: Callable[[Any], Any]) -> Callable[[list[Any]], None]:
    def act(stack: list[Any]) -> None:
        stack.append(function(stack.pop()))

    return act


def _two(function: Callable[[Any, Any], Any]) -> Callable[[list[Any]], None]:
    def act(stack: list[Any]) -> None:
        second = stack.pop()
        stack.append(function(stack.pop(), second))

    return act


def _either(on_bits: Callable[[int, int], int]) -> Callable[[Any, Any], Any]:
    """Return an operator of truths, which is one of bits for numbers."""

    def act(one: Any, two: Any) -> Any:  # noqa: ANN401 -- truths or numbers
        result = on_bits(int(one), int(two))
        return bool(result) if isinstance(one, bool) else result

    return act


def _not(value: Any) -> Any:  # noqa: ANN401
    return not value if isinstance(value, bool) else ~int(value)


def _shift(value: float, by: float) -> int:
    steps = max(-64, min(64, int(by)))
    return (int(value) << steps if steps >= 0 else int(value) >> -steps) & 0xFFFFFFFF


def _power(base: float, exponent: float) -> float:
    result = float(base) ** float(exponent)  # of large integers the digits would fill memory
    if isinstance(result, complex):
        raise TypeError("no real number")
    return float(result)


def _copy(stack: list[Any]) -> None:
    count = int(stack.pop())
    if not 0 <= count <= len(stack):
        raise ValueError("copies more than there is")
    stack.extend(stack[len(stack) - count :])


def _index(stack: list[Any]) -> None:
    stack.append(stack[-1 - int(stack.pop())])


def _roll(stack: list[Any]) -> None:
    by, count = int(stack.pop()), int(stack.pop())
    if not 0 <= count <= len(stack):
        raise ValueError("rolls more than there is")
    if count:
        rolled, by = stack[-count:], by % count
        stack[-count:] = rolled[count - by :] + rolled[: count - by]


def _exchange(stack: list[Any]) -> None:
    stack[-1], stack[-2] = stack[-2], stack[-1]


def _if(stack: list[Any]) -> None:
    block = stack.pop()
    if stack.pop():
        _run(block, stack)


def _if_else(stack: list[Any]) -> None:
    otherwise, block = stack.pop(), stack.pop()
    _run(block if stack.pop() else otherwise, stack)


_OPERATORS: dict[bytes, Callable[[list[Any]], None]] = {
    b"abs": _one(abs),
    b"add": _two(operator.add),
    b"and": _two(_either(operator.and_)),
    b"atan": _two(lambda y, x: math.degrees(math.atan2(y, x)) % 360),
    b"bitshift": _two(_shift),
    b"ceiling": _one(math.ceil),
    b"copy": _copy,
    b"cos": _one(lambda x: math.cos(math.radians(x))),
    b"cvi": _one(int),
    b"cvr": _one(float),
    b"div": _two(operator.truediv),
    b"dup": lambda stack: stack.append(stack[-1]),
    b"eq": _two(operator.eq),
    b"exch": _exchange,
    b"exp": _two(_power),
    b"false": lambda stack: stack.append(False),
    b"floor": _one(math.floor),
    b"ge": _two(operator.ge),
    b"gt": _two(operator.gt),
    b"idiv": _two(lambda x, y: int(x / y)),
    b"if": _if,
    b"ifelse": _if_else,
    b"index": _index,
    b"le": _two(operator.le),
    b"ln": _one(math.log),
    b"log": _one(math.log10),
    b"lt": _two(operator.lt),
    b"mod": _two(math.fmod),
    b"mul": _two(lambda x, y: float(x) * float(y)),
    b"ne": _two(operator.ne),
    b"neg": _one(operator.neg),
    b"not": _one(_not),
    b"or": _two(_either(operator.or_)),
    b"pop": lambda stack: stack.pop(),
    b"roll": _roll,
    b"round": _one(lambda x: math.floor(x + 0.5)),
    b"sin": _one(lambda x: math.sin(math.radians(x))),
    b"sqrt": _one(math.sqrt),
    b"sub": _two(operator.sub),
    b"true": lambda stack: stack.append(True),
    b"truncate": _one(math.trunc),
    b"xor": _two(_either(operator.xor)),
}
