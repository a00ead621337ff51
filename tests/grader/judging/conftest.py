"""No test depends on how busy the machine is: what is looked for has more time here than a learner would wait."""

import pytest

from grader.judging import budget
from grader.judging.placing import changes, entries
from grader.judging.slips import search

PATIENCE = 3


@pytest.fixture(autouse=True)
def time_enough(monkeypatch):
    for module in (budget, changes, entries, search):
        monkeypatch.setattr(module, "SECONDS", PATIENCE * module.SECONDS)
