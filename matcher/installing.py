"""How packages of an extra are installed, in words that whoever reads them can type."""

from __future__ import annotations

import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path
from shlex import quote

EXTRAS = {
    "dask": ("distributed", "pyarrow"),
    "msg": ("olefile",),
    "notebook": ("jupyter", "matplotlib", "pandas"),
    "ocr": ("pypdfium2",),
    "parquet": ("pyarrow",),
    "ray": ("pyarrow", "ray"),
    "web": ("python-multipart", "starlette", "uvicorn"),
    "xlsx": ("xlsxwriter",),
}
"""What each extra asks for, as ``pyproject.toml`` has it: for messages, without versions."""


def install_line(extra: str) -> str:
    """Return the command that installs the packages of an extra beside this very matcher.

    It names the packages and not the extra: installed from a checkout, matcher is in no
    registry. Which command it is depends on what made the environment.
    """
    packages = " ".join(EXTRAS[extra])
    if Path(sys.prefix, "pipx_metadata.json").is_file():
        return f"pipx inject matcher {packages}"
    if find_spec("pip") is None:  # an environment of uv's
        return f"uv pip install --python {_quoted(sys.executable)} {packages}"
    pip = shutil.which("pip")
    if pip and Path(pip).parent == Path(sys.executable).parent:
        return f"pip install {packages}"
    return f"{_quoted(sys.executable)} -m pip install {packages}"


def _quoted(path: str) -> str:
    return f'"{path}"' if os.name == "nt" else quote(path)
