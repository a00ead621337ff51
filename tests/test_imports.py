"""Imports run one way through the house: each room sees those that are listed for it, and no circle is closed, neither
of files nor of rooms."""

import ast
import fnmatch
import importlib
import re
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from types import ModuleType

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
MANY = 20  # files: a room of more needs a table
TORCH = ROOT / "lstm_ref" / "pytorch"
NUMBERS = {
    folder.name.partition("-")[2].replace("-", "_"): int(folder.name.partition("-")[0])
    for folder in (ROOT / "solutions").iterdir()
}


@cache
def imported(path):
    """The dotted names that a file imports, as patterns where they stand in a string that is put together."""
    return tuple(_imported(ast.parse(path.read_text())))


def _imported(tree):
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom():
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.Call(func=ast.Attribute(attr="import_module") | ast.Name(id="import_module"), args=[name, *_]):
                parts = name.values if isinstance(name, ast.JoinedStr) else [name]
                yield "".join(part.value if isinstance(part, ast.Constant) else "*" for part in parts)


@cache
def modules():
    """The path of each module of the house, by its dotted name."""
    paths = [path for room in ("lstm_ref", "grader") for path in files(room)]
    dotted = [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in paths]
    return dict(zip(dotted, paths, strict=True))


@cache
def reached(name):
    """The modules of the house that an imported name may stand in; none where all of it is a variable."""
    if "*" in name:
        return fnmatch.filter(modules(), name) if name.strip("*") else []
    while name and name not in modules():
        name = name.rpartition(".")[0]
    return [name] if name else []


def graph(place):
    """What imports what, of the places that modules stand in."""
    arrows = {}
    for module, path in modules().items():
        seen = {place(other) for name in imported(path) for other in reached(name)}
        arrows.setdefault(place(module), set()).update(seen - {place(module)})
    return arrows


def assignment(module):
    """The number of the assignment that a module belongs to, or None."""
    within_it = module.removeprefix("grader.assignments.").partition(".")[0]
    return NUMBERS.get(within_it) if within_it != module else None


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


@pytest.mark.parametrize("place", [str, lambda module: ".".join(module.split(".")[:3])], ids=["files", "rooms"])
def test_no_circle_is_closed(place):
    """Of files; and of rooms, each with all that stands in it."""
    arrows = graph(place)
    assert any(arrows.values())
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        pytest.fail(" <- ".join(error.args[1]))


def test_an_assignment_imports_only_earlier_ones():
    found = {
        f"{path.relative_to(ROOT)} imports {name}"
        for module, path in modules().items()
        if (own := assignment(module)) is not None
        for name in imported(path)
        if (other := assignment(name)) is not None and other > own
    }
    assert found == set()


def test_the_house_stands_without_its_tests():
    found = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules().values()
        for name in imported(path)
        if name.partition(".")[0] in ("tests", "benchmarks", "solutions", "site")
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


def doors():
    """The pages with tables of what stands beside them."""
    pages = [*files("lstm_ref"), *files("grader"), *files("site.course_site"), ROOT / "site" / "widgets" / "README.md"]
    return [page for page in pages if page.stem in ("__init__", "README") and "|---|" in page.read_text()]


def room_of(page):
    return page.parent.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("door", doors(), ids=room_of)
def test_every_file_and_folder_stands_on_the_door_of_its_room(door):
    for path in door.parent.iterdir():
        if path.stem.startswith("__") or not (path.suffix in (".py", ".js") or [*path.glob("*.py")]):
            continue
        named = rf"`{re.escape(path.stem)}({re.escape(path.suffix)}|/)?`"
        assert re.search(named, door.read_text()), f"{path} stands on no line of {door}"


def test_a_room_of_many_files_has_a_table():
    rooms = {path.parent for path in [*files("lstm_ref"), *files("grader"), *files("site.course_site")]}
    found = {room_of(room / "_") for room in rooms if len([*room.glob("*.py")]) > MANY}
    assert found - set(map(room_of, doors())) == set()


def modules_of(tree):
    """The modules that a source imports from packages of ours, by their names there."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module.partition(".")[0] in ("lstm_ref", "grader"):
            package = importlib.import_module(node.module)
            for each in node.names:
                if not hasattr(package, each.name):
                    importlib.import_module(f"{node.module}.{each.name}")
                value = getattr(package, each.name)
                if isinstance(value, ModuleType):
                    yield each.asname or each.name, value


@pytest.mark.parametrize("path", [*files("lstm_ref"), *files("grader")], ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_read_from_a_module_is_there(path):
    """A name that is used in a rare case alone is missed by nobody else once it is gone."""
    tree = ast.parse(path.read_text())
    known = dict(modules_of(tree))
    read = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)]
    pairs = [(node.value.id, node.attr) for node in read if node.value.id in known]
    assert [(module, name) for module, name in pairs if not hasattr(known[module], name)] == []
