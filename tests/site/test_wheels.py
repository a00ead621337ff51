"""The wheels for the page's Python are those of the lock file, or none."""

import hashlib
import importlib.util
import json

import pytest

from .conftest import ROOT, served

WHEEL = b"a wheel"
spec = importlib.util.spec_from_file_location("fetch_wheels", ROOT / "site" / "fetch_wheels.py")
fetch_wheels = importlib.util.module_from_spec(spec)
spec.loader.exec_module(fetch_wheels)


@pytest.fixture
def release(tmp_path):
    """A lock file that names a wheel, the address that has it, and where it is to be written."""
    (tmp_path / "release").mkdir()
    (tmp_path / "release" / "numpy.whl").write_bytes(WHEEL)
    (tmp_path / "package.json").write_text('{"version": "1.2.3"}')
    lock = tmp_path / "pyodide-lock.json"
    entry = {"file_name": "numpy.whl", "sha256": hashlib.sha256(WHEEL).hexdigest()}
    lock.write_text(json.dumps({"packages": {"numpy": entry}}))
    with served(tmp_path / "release") as address:
        yield address, lock, tmp_path / "wheels"


def test_the_wheel_of_the_lock_file_is_written(release):
    fetch_wheels.main(*release)
    assert (release[-1] / "numpy.whl").read_bytes() == WHEEL


def test_another_one_is_not(release, tmp_path):
    (tmp_path / "release" / "numpy.whl").write_bytes(WHEEL + b"!")
    with pytest.raises(SystemExit, match="not written"):
        fetch_wheels.main(*release)
    assert not list(release[-1].iterdir())


def test_one_that_is_not_there_is_said(release, tmp_path):
    (tmp_path / "release" / "numpy.whl").unlink()
    with pytest.raises(SystemExit, match=r"numpy could not be fetched: .*404"):
        fetch_wheels.main(*release)


def test_without_node_modules_it_says_what_to_run(release, tmp_path):
    with pytest.raises(SystemExit, match="npm ci"):
        fetch_wheels.main(release[0], tmp_path / "nowhere" / "lock.json", release[-1])
