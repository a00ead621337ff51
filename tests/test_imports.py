"""Imports run one way through the house: each room sees those that are listed for it, and no circle is closed."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# What each room may import of the others. The files that stand in `grader/` itself may import all of it.
SEES = {
    "lstm_ref": set(),
    "grader.judging": {"lstm_ref", "grader.address"},
    "grader.assignments": {"lstm_ref", "grader.judging"},
    "grader.sandbox": {"grader.judging"},
    "grader.notebooks": {"grader.address", "grader.errors"},
    "grader.gradebook": {"grader.errors"},
    "grader.classes": {
        "lstm_ref",
        "grader.judging",
        "grader.notebooks",
        "grader.sandbox",
        "grader.gradebook",
        "grader.errors",
    },
    "grader.page": set(),
    "grader.feedback": {"grader.notebooks", "grader.address"},
}
TORCH = ROOT / "lstm_ref" / "pytorch"


def imported(path):
    """The dotted names that a file imports."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def files(room):
    return sorted((ROOT / room.replace(".", "/")).rglob("*.py"))


def within(name, room):
    return name == room or name.startswith(f"{room}.")


@pytest.mark.parametrize("room", SEES)
def test_a_room_imports_only_what_it_may_see(room):
    assert files(room)
    found = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files(room)
        for name in imported(path)
        if within(name, "lstm_ref") or within(name, "grader")
        if not any(within(name, other) for other in {room, *SEES[room]})
    }
    assert found == set()


def test_only_the_room_of_pytorch_imports_it():
    everywhere = [*files("lstm_ref"), *files("grader")]
    torches = {path for path in everywhere if any(within(name, "torch") for name in imported(path))}
    assert torches
    assert all(path.is_relative_to(TORCH) for path in torches)


def test_nothing_that_a_learner_runs_waits_for_matplotlib():
    """Assignments run in the reader's browser, too, where it would be 9 MB more; what they draw, charts draw."""
    found = {path for path in files("grader") for name in imported(path) if within(name, "matplotlib")}
    assert found == set()


def test_every_file_and_folder_stands_on_the_door_of_its_room():
    for door in [ROOT / "lstm_ref" / "__init__.py", *files("grader")]:
        if door.name != "__init__.py" or "| open |" not in (text := door.read_text()):
            continue
        for path in door.parent.iterdir():
            name = path.stem
            if name.startswith("__") or not (path.suffix == ".py" or [*path.glob("*.py")]):
                continue
            assert f"`{name}" in text, f"{path} stands on no line of {door}"
