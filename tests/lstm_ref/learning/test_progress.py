"""A line of progress is there for who waits, and for nobody else; the steps are the same."""

import os
import subprocess
import sys

import pytest

STEPS = "from lstm_ref.learning import progress as it; it.DELAY = {}; print(sum(it.progress(range(5), 'updates')))"


@pytest.mark.parametrize(
    ("delay", "disabled", "seen"), [(0, "", True), (100, "", False), (0, "1", False)], ids=["long", "short", "build"]
)
def test_a_line_is_seen_where_a_training_is_long_and_somebody_waits(delay, disabled, seen):
    env = {**os.environ, "TQDM_DISABLE": disabled}
    command = [sys.executable, "-c", STEPS.format(delay)]
    ran = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=True)
    assert ran.stdout == "10\n"
    assert ("updates:   0%" in ran.stderr) is seen
    assert not ran.stderr.rpartition("\n")[2].strip()  # it goes at the end


def test_without_tqdm_the_steps_are_the_same(monkeypatch):
    from lstm_ref.learning.progress import progress

    monkeypatch.setitem(sys.modules, "tqdm", None)
    assert list(progress(range(3))) == [0, 1, 2]
