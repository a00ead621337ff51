"""Reads a quiz's bank of questions, and says in words what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


class BankError(ValueError):
    """A mistake in a bank; the message says where it is."""


@dataclass(frozen=True)
class Choice:
    text: str
    why: str
    right: bool = False


@dataclass(frozen=True)
class Question:
    question: str
    choices: tuple[Choice, ...]


def _entry(kind: str, value: Any, keys: dict[str, type], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BankError(f"{kind}: expected the keys {', '.join(keys)}; got {value!r}")
    if unknown := [key for key in value if key not in keys]:
        raise BankError(f"{kind}: unknown key {unknown[0]!r}; the keys are {', '.join(keys)}")
    for key, wanted in keys.items():
        if key not in value:
            if key in optional:
                continue
            raise BankError(f"{kind}: the key {key!r} is missing")
        if not isinstance(value[key], wanted):
            name = {str: "text", bool: "true or false", list: "a list"}[wanted]
            raise BankError(f"{kind}: {key!r} must be {name}, not {value[key]!r} (put text in quotes)")
        if wanted is str and not value[key].strip():
            raise BankError(f"{kind}: {key!r} is empty")
    return value


def _question(number: int, value: Any) -> Question:
    where = f"question {number}"
    entry = _entry(where, value, {"question": str, "choices": list})
    choices = []
    for position, raw in enumerate(entry["choices"], 1):
        keys = {"text": str, "right": bool, "why": str}
        choices.append(Choice(**_entry(f"{where}, choice {position}", raw, keys, optional=("right",))))
    if len(choices) < 2:
        raise BankError(f"{where}: a question needs at least two choices")
    right = sum(choice.right for choice in choices)
    if right != 1:
        count = "no choice is" if right == 0 else f"{right} choices are"
        raise BankError(f"{where}: {count} marked `right: true`; exactly one must be")
    return Question(entry["question"], tuple(choices))


def read_bank(path: Path) -> list[Question]:
    if not path.is_file():
        raise BankError("there is no such file")
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise BankError(f"not valid YAML: {' '.join(str(error).split())}") from error
    if not isinstance(entries, list) or not entries:
        raise BankError("expected a list of questions")
    return [_question(number, entry) for number, entry in enumerate(entries, 1)]
