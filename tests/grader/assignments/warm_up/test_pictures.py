"""What the pictures of the warm-up show is so, and a slip is seen in them."""

import numpy as np
import pytest

from grader.assignments.warm_up import first_steps, pictures

from ..drawing import drawn_lines


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures)


def test_memories_leak_by_their_share_and_one_that_forgets_at_once_is_seen(drawn):
    pictures.leaking(first_steps.accumulate)
    assert drawn["f = 1"][-1] == 1.5
    assert drawn["f = 0.9"][3] == pytest.approx(0.9)
    pictures.leaking(lambda x, f, c_0: x)
    assert drawn["f = 1"][-1] == 0


def test_the_slope_is_that_of_the_function_that_was_written(drawn):
    pictures.squashed(first_steps.sigmoid)
    assert drawn["slope"].max() == pytest.approx(0.25, abs=0.01)
    pictures.squashed(np.tanh)
    assert drawn["slope"].max() == pytest.approx(1, abs=0.05)


def test_a_layer_without_its_bias_is_seen(shown):
    pictures.product(first_steps.layer)
    pictures.product(lambda x_t, W_x, b: x_t @ W_x.T)
    assert ["sequence 1: 2, 0, 1, −1." in repr(figure) for figure in shown] == [True, False]


def test_the_first_mistake_that_a_learner_meets_is_named(shown):
    pictures.told(lambda x_t, W_x, b: x_t @ W_x.T)
    (report,) = shown
    assert 0 < report.score < report.points
    assert "a layer without its bias" in str(report)
    assert "report.hint" not in str(report)  # the learner has no such report yet
