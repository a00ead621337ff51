"""The examples in docstrings give what they say."""

import doctest
import importlib
import pkgutil

import pytest

import grader
import lstm_ref

MODULES = sorted(
    module.name
    for package in (lstm_ref, grader)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    if module.name not in ("grader.cli", "grader.demo")  # programs: they have no examples
)


@pytest.mark.parametrize("name", MODULES)
def test_examples(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_there_are_examples():
    finder = doctest.DocTestFinder(exclude_empty=True)
    found = [test for name in MODULES for test in finder.find(importlib.import_module(name)) if test.examples]
    assert len(found) > 40
