"""No list of named mistakes is forgotten by the tests of its assignment."""

import ast
import importlib
import pkgutil

import pytest

from grader import assignments
from grader.judging.diagnosis import Bug

from ..classroom import ROOT

ROOMS = [room.name for room in pkgutil.iter_modules(assignments.__path__)]


def bugs_in(value):
    """All named mistakes in nested lists, tuples and dictionaries, by what tells them apart."""
    if isinstance(value, Bug):
        return {(value.old, value.new)}
    if isinstance(value, dict):
        value = list(value.values())
    return set().union(*map(bugs_in, value)) if isinstance(value, (list, tuple)) else set()


@pytest.mark.parametrize("room", ROOMS)
def test_every_named_mistake_of_an_assignment_is_made_by_its_tests(room):
    text = (ROOT / "tests/grader/assignments" / room / "test_bugs.py").read_text()
    used = {node.attr for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute)}
    used |= {
        alias.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    package = importlib.import_module(f"grader.assignments.{room}")
    constants = [
        (f"{module.name}.{name}", name, bugs_in(value))
        for module in pkgutil.iter_modules(package.__path__)
        for name, value in vars(importlib.import_module(f"{package.__name__}.{module.name}")).items()
        if name.isupper()
    ]
    tested = set().union(*(bugs for _, name, bugs in constants if name in used))
    assert tested or room == "puzzles"  # whose mistakes are no edits: any network that works is right
    assert {place for place, _, bugs in constants if bugs - tested} == set()
