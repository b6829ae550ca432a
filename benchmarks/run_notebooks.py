"""Execute notebooks from a clean kernel, and fail at the first cell that does.

python -m benchmarks.run_notebooks notebooks [--save]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import nbformat
from nbclient import NotebookClient


def main() -> None:
    """Run every notebook of a folder; with --save, keep the outputs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--save", action="store_true", help="write the outputs back")
    arguments = parser.parse_args()
    for path in sorted(arguments.folder.glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        resources = {"metadata": {"path": str(path.parent)}}
        client = NotebookClient(notebook, timeout=300, resources=resources, record_timing=False)
        client.execute()
        if arguments.save:
            nbformat.write(notebook, path)
        print(f"{path}: {len(notebook.cells)} cells")


if __name__ == "__main__":
    main()
