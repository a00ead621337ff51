"""What the pictures of assignment 14 show is what the learner's functions do, right or wrong."""

import numpy as np
import pytest

from grader.assignments.limits import cost_pictures, pictures
from lstm_ref.limits import attention, cost, mlstm, tasks

from ..drawing import drawn_lines


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures)


def test_a_mask_that_is_ignored_is_seen(shown):
    pictures.shares(attention.attend)
    pictures.shares(lambda q, k, v, mask: attention.attend(q, k, v, None))
    first = [repr(figure).count(" 1: 1, 0, 0, 0, 0, 0, 0, 0.") for figure in shown]
    assert first == [1, 0]


def test_a_gradient_of_the_wrong_sign_climbs(drawn):
    pictures.descent(attention.backward)
    down = drawn["the wanted key"]
    pictures.descent(lambda *args: [-part for part in attention.backward(*args)])
    up = drawn["the wanted key"]
    assert down[-1] > 0.6
    assert up[-1] < 0.2


def test_a_cache_that_is_forgotten_does_not_grow(drawn):
    pictures.growing(attention.cached_step)
    assert (drawn["cache, d = 4"] == 8 * np.arange(1, 41)).all()
    pictures.growing(lambda q, k, v, cache: attention.cached_step(q, k, v, attention.empty_cache(1, 4, 4)))
    assert (drawn["cache, d = 4"] == 8).all()


def test_accuracy_in_the_place_of_bits_is_a_flat_line(drawn):
    pictures.bits(tasks.bits_recalled)
    assert np.argmax(drawn["bits"]) not in (0, 59)
    assert max(drawn["bits"]) < 18
    pictures.bits(lambda p, answers: float((p.argmax(axis=-1) == answers).mean()))
    assert drawn["bits"] == pytest.approx(drawn["bits"][0])
    assert 0.8 < drawn["bits"][0] < 0.95


def test_a_matrix_gives_back_less_than_attention_when_it_is_full(drawn):
    pictures.memories(attention.attend, mlstm.step)
    full = {name: drawn[name][-1] for name in ("matrix, 3 × 8", "attention")}
    assert full["matrix, 3 × 8"] > 100 * full["attention"]
    pictures.memories(attention.attend, lambda q, k, v, i, f, o, state: mlstm.step(q, k, v, i, f - 60, o, state))
    assert drawn["matrix, 3 × 8"][0] < 0.01  # what was written last
    assert drawn["attention"][-1] == full["attention"]


def test_a_model_is_drawn_over_the_lengths_that_it_was_not_fitted_to(monkeypatch, shown):
    drawn = drawn_lines(monkeypatch, cost_pictures)
    cost_pictures.fitted(cost.fit_cost, lambda weights, powers, T: T / 100)
    assert drawn["model"] == pytest.approx(1e3 * np.linspace(1, 16, 40))


def test_the_crossings_are_those_of_the_learners_formula(shown):
    cost_pictures.crossings(cost.lstm_multiplications, cost.attention_multiplications, lambda *args: 7.0)
    assert "cross at 7, 7, 7." in repr(shown[0])
