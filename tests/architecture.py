"""What tests of the architecture look at: modules, their imports and names, from the source."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

Graph = Mapping[str, set[str]]
"""For each node the nodes that it imports."""


def sources(package: Path) -> dict[str, Path]:
    """Return the file of each module of a package, by its dotted name."""
    top = package.parent
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(top).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@lru_cache(maxsize=1024)
def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(package: Path) -> dict[str, set[str]]:
    """Return which modules of its own package each module imports, wherever in its text.

    Imports inside functions and those for type checkers count; ``from package import name``
    is an import of the module ``name`` if there is one, and else of the package itself.
    """
    modules = sources(package)
    graph: dict[str, set[str]] = {}
    for name, path in modules.items():
        home = name if path.name == "__init__.py" else name.rpartition(".")[0]
        targets = {t for node in ast.walk(parsed(path)) for t in _targets(node, home, modules)}
        graph[name] = targets - {name}
    return graph


def _targets(node: ast.AST, home: str, modules: Mapping[str, Path]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name in modules)
    elif isinstance(node, ast.ImportFrom):
        above = home.split(".")[: len(home.split(".")) + 1 - node.level]
        parts = [*(above if node.level else ()), *([node.module] if node.module else ())]
        base = ".".join(parts)
        for alias in node.names:
            target = f"{base}.{alias.name}"
            if target in modules or base in modules:
                yield target if target in modules else base


def folded(graph: Graph, folder: str) -> dict[str, set[str]]:
    """Return the imports between what stands right inside a folder, each with all below it.

    The folder's own ``__init__`` is none of them: it may offer what its modules hold.
    """
    depth = folder.count(".") + 2
    inside: dict[str, set[str]] = defaultdict(set)
    for name, targets in graph.items():
        if not name.startswith(f"{folder}."):
            continue
        child = ".".join(name.split(".")[:depth])
        below = (".".join(t.split(".")[:depth]) for t in targets if t.startswith(f"{folder}."))
        inside[child] |= {other for other in below if other != child}
    return dict(inside)


def cycle(graph: Graph) -> list[str]:
    """Return the nodes of one cycle, the first again at its end; an empty list if none."""
    done: set[str] = set()
    for start in graph:
        path: list[str] = []
        pending = [(start, iter(sorted(graph[start])))] if start not in done else []
        while pending:
            node, targets = pending[-1]
            if not path or path[-1] != node:
                path.append(node)
            target = next((t for t in targets if t not in done), None)
            if target is None:
                done.add(node)
                path.pop()
                pending.pop()
            elif target in path:
                return [*path[path.index(target) :], target]
            else:
                pending.append((target, iter(sorted(graph.get(target, ())))))
    return []


def folders(package: Path) -> list[str]:
    """Return the dotted names of a package and of the packages inside it."""
    return [name for name, path in sources(package).items() if path.name == "__init__.py"]


def cycles(package: Path) -> list[list[str]]:
    """Return a cycle between files, and one in each folder between what stands inside it."""
    graph = imports(package)
    graphs = [graph, *(folded(graph, folder) for folder in folders(package))]
    return [found for found in map(cycle, graphs) if found]


def shared_file_names(package: Path, languages: str = "") -> dict[str, list[str]]:
    """Return the file names that several modules bear, with these; but for Python's own.

    Below each folder of ``languages`` are the words for other modules, and all languages have
    the same files: those are left out.
    """
    named = ((path.name, name) for name, path in _distinct(package, languages))
    return _twins((file, name) for file, name in named if not file.startswith("__"))


def _distinct(package: Path, languages: str) -> Iterator[tuple[str, Path]]:
    for name, path in sources(package).items():
        inside = languages and name.startswith(f"{languages}.")
        if not (inside and name.count(".") > languages.count(".") + 1):
            yield name, path


def shared_public_names(package: Path, languages: str = "") -> dict[str, list[str]]:
    """Return the public constants, types and classes defined by several modules, with these.

    What stands below each folder of ``languages`` is left out.
    """
    return _twins(
        (name, module)
        for module, path in _distinct(package, languages)
        for name in set(_defined(parsed(path).body))
        if not name.startswith("_")
    )


def _defined(body: Iterable[ast.stmt]) -> Iterator[str]:
    """Yield what statements define, also below a condition: classes and assigned names."""
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.If):
            yield from _defined([*node.body, *node.orelse])
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = (name for target in targets for name in ast.walk(target))
            yield from (name.id for name in names if isinstance(name, ast.Name))


def _twins(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    places: dict[str, list[str]] = defaultdict(list)
    for name, place in pairs:
        places[name].append(place)
    return {name: found for name, found in sorted(places.items()) if len(found) > 1}


def long_files(folder: Path, most: int) -> dict[str, int]:
    """Return the Python files of more lines than ``most``, with their number of lines."""
    counts = {
        str(path.relative_to(folder)): len(path.read_text(encoding="utf-8").splitlines())
        for path in sorted(folder.rglob("*.py"))
    }
    return {name: count for name, count in counts.items() if count > most}


def undescribed(package: Path) -> list[str]:
    """Return the packages without a docstring, and the folders of modules that are none."""
    missing = [
        folder
        for folder in folders(package)
        if not ast.get_docstring(parsed(sources(package)[folder]))
    ]
    bare = {path.parent for path in package.rglob("*.py")}
    bare -= {path.parent for path in package.rglob("__init__.py")}
    return missing + [str(folder.relative_to(package)) for folder in sorted(bare)]
