"""The processes in which tests run side by side: what was made for a module is made in one of them."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODULE = """
import pytest

@pytest.fixture(scope="module")
def made():
    return 1

@pytest.mark.parametrize("number", range(8))
def test_of_it(made, number):
    pass
"""


def test_a_module_for_which_something_is_made_stays_in_one_worker(tmp_path):
    (tmp_path / "conftest.py").write_text("from tests.conftest import pytest_collection_modifyitems")
    (tmp_path / "test_module.py").write_text(MODULE)
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-v", "-p", "no:cacheprovider"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
    ran = re.findall(r"\[(gw\d)\].* PASSED .*::test_of_it\[\d\](@\S+test_module\.py)?", done.stdout)
    assert len(ran) == 8, done.stdout
    assert len(set(ran)) == 1  # one worker, as one group
    assert ran[0][1]
