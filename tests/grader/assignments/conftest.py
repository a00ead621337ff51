"""No picture depends on how busy the machine is: what it trains has more time here than a learner would wait."""

import pytest

from grader.assignments.bptt import slip_pictures
from grader.assignments.forecasting import trained_pictures
from grader.assignments.images import reader_pictures
from grader.assignments.language_modelling import writing
from grader.assignments.rnn import writing as writing_numbers
from grader.assignments.training import adding_pictures

PATIENCE = 5


@pytest.fixture(autouse=True)
def pictures_have_time_enough(monkeypatch):
    for module in (slip_pictures, trained_pictures, reader_pictures, writing, writing_numbers, adding_pictures):
        monkeypatch.setattr(module, "SECONDS", PATIENCE * module.SECONDS)
