"""What a learner built is drawn; where a part is missing, ours stands in; where work is graded, nothing is drawn."""

from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import pytest

from grader.assignments.sentiment import assembled_reference, pictures
from lstm_ref.sentiment import measures, packing, pooling

from ..drawing import never

pytestmark = pytest.mark.usefixtures("screen")

PARTS = {
    "packing": (packing.pad_batch, packing.read_packed),
    "ends": (pooling.both_ends,),
    "calibration": (measures.accuracy_and_f1, measures.expected_calibration_error),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_picture_is_drawn_of_what_is_there_and_of_ours_where_it_is_not(name, capsys):
    getattr(pictures, name)(*PARTS[name])
    assert len(plt.get_fignums()) == 1
    assert capsys.readouterr().out == ""
    getattr(pictures, name)(*[never] * len(PARTS[name]))
    assert len(plt.get_fignums()) == 2
    assert "ours stands in" in capsys.readouterr().out


@pytest.mark.parametrize("name", PARTS)
def test_where_work_is_graded_nothing_is_drawn(name):
    proxy = SimpleNamespace(observe=never)
    getattr(pictures, name)(*[proxy] * len(PARTS[name]))
    assert plt.get_fignums() == []
    assert pictures.reader(*[proxy] * 5)("A sentence.") is None


def test_what_was_read_is_what_is_shown():
    seen, _, lengths, *notes = pictures.fields_read(packing.pad_batch, packing.read_packed)
    assert (seen == (np.arange(len(seen))[:, None] < lengths)).all()
    assert notes == ["", ""]


def test_a_sentence_is_read_aloud_by_the_learners_parts(monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", lambda html: shown.append(html.data))
    theirs = assembled_reference.praise_score, assembled_reference.word_effects
    parts = packing.pad_batch, assembled_reference.read, pooling.attention_pool
    pictures.reader(*theirs, *parts)("It is not good, but funny.")
    pictures.reader(never, never, *parts)("It is not good, but funny.")
    assert "99% praise" in shown[0]
    assert shown[1].startswith(shown[0])
    assert "Your never is not there yet: ours stands in." in shown[1]
