"""Weights of small networks as scripts for pages: what the `*_weights.py` beside this file read and write."""

from __future__ import annotations

import json
import re
from pathlib import Path

from lstm_ref.layouts.packed import pack


def read(script: Path) -> dict:
    """What a script of weights holds."""
    return json.loads(re.search(r"export const \w+ = (.*);", script.read_text(encoding="utf-8"), re.DOTALL)[1])


def write(script: Path, what: str, name: str, stored: dict) -> str:
    """Write a script that exports `stored` as `name`, and says of what it is; return `stored` as text."""
    text = json.dumps(stored, separators=(",", ":"))
    maker = script.stem.replace("-", "_")
    head = f"// {what}, made by site/{maker}.py: not to be edited.\nexport const {name} = "
    script.write_text(f"{head}{text};\n", encoding="utf-8")
    return text


def both_ways(weights, *others: str) -> dict:
    """The weights of one bidirectional network as characters by name, for `lstm_ref.layouts.packed.cell` to read again.

    weights: an embedding (1, V, E) if it has one, and W_x, W_h and b with a row for each direction; others: what else
    it has, (1, ...).
    """
    lone = {name: part.numpy() for name, part in weights._asdict().items()}
    arrays = {"embedding": lone["embedding"][0].T} if "embedding" in lone else {}
    for k, way in enumerate(("ahead", "back")):
        arrays |= {f"{name}_{way}": lone[name][k] for name in ("W_x", "W_h", "b")}
    return {name: pack(array) for name, array in (arrays | {name: lone[name][0] for name in others}).items()}
