"""The commands of the Makefile that no other test runs: each starts, and says what it knows where it is asked amiss."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("module", "said"),
    [
        ("tests.mistakes", "No assignment nothing. There are 00-warm-up"),
        ("tests.mutants", "lstm_ref has no module nothing"),
    ],
)
def test_what_is_not_there_is_said_with_what_is(module, said):
    assert f"python -m {module}" in (ROOT / "Makefile").read_text("utf-8")
    done = subprocess.run(
        [sys.executable, "-m", module, "nothing"], cwd=ROOT, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 1
    assert said in done.stderr
