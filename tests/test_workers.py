"""The processes in which tests run side by side: what was made for a module is made in one of them, and all find the
same tests."""

import ast
import os
import re
import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULE = """
import os
import pytest

@pytest.fixture(scope="module")
def made():
    return 1

@pytest.mark.parametrize("number", range(8))
def test_of_it(made, number):
    pass

@pytest.mark.parametrize("data", [os.urandom(8), os.urandom(8)])
def test_of_data(data):
    pass
"""
HOOKS = "from tests.conftest import pytest_collection_modifyitems, pytest_make_parametrize_id"


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What is told of a module's tests, run by two workers."""
    folder = tmp_path_factory.mktemp("tests")
    (folder / "conftest.py").write_text(HOOKS)
    (folder / "test_module.py").write_text(MODULE)
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-v", "-p", "no:cacheprovider"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300).stdout


def test_a_module_for_which_something_is_made_stays_in_one_worker(told):
    ran = re.findall(r"\[(gw\d)\].* PASSED .*::test_of_it\[\d\](@\S+test_module\.py)?", told)
    assert len(ran) == 8, told
    assert len(set(ran)) == 1  # one worker, as one group
    assert ran[0][1]


def test_data_that_each_worker_draws_for_itself_names_no_test(told):
    assert len(re.findall(r" PASSED .*::test_of_data\[data\d\]", told)) == 2, told


def test_no_fixture_of_a_folder_silences_one_of_the_same_name_around_it():
    """What is used by itself in every test of a room would not be used in those of the folder."""
    found = [
        (each.name, path.parent)
        for path in (ROOT / "tests").rglob("conftest.py")
        for each in ast.parse(path.read_text(encoding="utf-8")).body
        if any("fixture" in ast.unparse(mark) for mark in getattr(each, "decorator_list", ()))
    ]
    assert len(found) > 10
    assert [one for one, other in permutations(found, 2) if one[0] == other[0] and one[1] in other[1].parents] == []
