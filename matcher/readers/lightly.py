"""Imports of readers without what the libraries of theirs import and hardly ever use.

pdfminer.six imports cryptography for encrypted files, charset-normalizer for odd metadata, and
importlib.metadata for its own version: together that takes as long as a page to be read.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

_LATE = {
    "charset_normalizer": (),
    "cryptography.hazmat.backends": ("default_backend",),
    "cryptography.hazmat.primitives.ciphers": ("Cipher", "algorithms", "modes"),
}
_LAST = "pdfminer.pdfdocument"  # with it all of them are imported
_METADATA, _PDFMINER, _DISTRIBUTION = "importlib.metadata", "pdfminer", "pdfminer.six"


@contextmanager
def lightly() -> Iterator[None]:
    """Let pdfminer.six be imported so that it imports these when it first uses them.

    Nothing is changed where another thread might import something meanwhile, or pdfminer.six
    is there already.
    """
    if _LAST in sys.modules or threading.active_count() > 1:
        yield
        return
    stand_ins = {name: _stand_in(name) for name in _LATE}
    if _PDFMINER not in sys.modules:
        stand_ins[_METADATA] = _metadata()
    put = {name: module for name, module in stand_ins.items() if name not in sys.modules}
    sys.modules.update(put)
    try:
        yield
    finally:
        for name, module in put.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
    if _METADATA in put and _PDFMINER in sys.modules:
        _tell_version_late(sys.modules[_PDFMINER])


def _stand_in(name: str) -> ModuleType:
    """Return a module that has what another has, which is imported when that is used."""
    module = ModuleType(name)
    for attribute in _LATE[name]:
        setattr(module, attribute, _Late(partial(_found, name, attribute)))
    module.__getattr__ = partial(_found, name)  # type: ignore[method-assign]
    return module


def _found(name: str, attribute: str) -> Any:  # noqa: ANN401 -- whatever it has
    if attribute.startswith("__"):  # what the import system asks of a module
        raise AttributeError(attribute)
    return getattr(_real(name), attribute)


class _Late:
    """Stands for something that is looked up when it is called or asked for an attribute."""

    def __init__(self, find: Callable[[], Any]) -> None:
        self._find = find

    def __call__(self, *given: Any, **named: Any) -> Any:  # noqa: ANN401 -- as it takes them
        return self._find()(*given, **named)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- whatever it has
        return getattr(self._find(), name)


def _metadata() -> ModuleType:
    """Return a module that knows no version of pdfminer.six, and all else of the real one."""

    def version(name: str) -> str:
        if name == _DISTRIBUTION:
            raise KeyError(name)
        return str(_real(_METADATA).version(name))

    module = ModuleType(_METADATA)
    module.__dict__.update(PackageNotFoundError=KeyError, version=version)
    module.__getattr__ = partial(_found, _METADATA)  # type: ignore[method-assign]
    return module


def _real(name: str) -> ModuleType:
    """Import a module, whatever stands in for it."""
    if name in sys.modules and sys.modules[name].__spec__ is None:
        del sys.modules[name]
    return import_module(name)


def _tell_version_late(module: ModuleType) -> None:
    """Let a module look up its version when that is asked for."""

    def version(name: str) -> str:
        if name != "__version__":
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
        return str(import_module(_METADATA).version(_DISTRIBUTION))

    vars(module).pop("__version__", None)
    module.__getattr__ = version  # type: ignore[method-assign]
