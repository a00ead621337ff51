"""Weights of small networks as scripts for pages: what the `*_weights.py` beside this file read and write."""

from __future__ import annotations

import json
import re
from pathlib import Path


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
