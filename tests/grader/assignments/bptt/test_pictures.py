"""What the pictures of backpropagation show is so, and a slip is seen in them."""

import numpy as np
import pytest

from grader.assignments.bptt import gradient_check_pictures, pictures, slip_pictures, training_pictures
from grader.assignments.bptt.gradient_check_bugs import numerical_gradient
from grader.assignments.bptt.loop import loop, truncated
from lstm_ref import lstm

from ..drawing import drawn_lines, never


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures, gradient_check_pictures, training_pictures)


def without_the_path_through_h(dstate, cache):
    dx, (dh_prev, dc_prev), dparams = lstm.step_backward(dstate, cache)
    return dx, (0 * dh_prev, dc_prev), dparams


def test_the_measured_gradient_is_met_by_the_right_step_alone(drawn):
    pictures.way_back(lstm.step_backward)
    at = np.arange(4, pictures.T + 1, 6) - 1
    assert drawn["b_f = 1"][at] == pytest.approx(drawn["measured"], rel=1e-4)
    pictures.way_back(without_the_path_through_h)
    assert np.abs(drawn["b_f = 1"][at] / drawn["measured"] - 1).max() > 0.1


def test_the_whole_sequence_in_one_chunk_has_the_whole_gradient(drawn):
    pictures.cut(truncated)
    for name in ("W_x", "W_h", "b"):
        assert drawn[name][-1] == 0
        assert drawn[name][0] > 0.3


def test_the_best_step_lies_in_the_middle(drawn):
    gradient_check_pictures.best_step(numerical_gradient)
    assert 3 < drawn["error"].argmin() < 11

    def one_sided(f, v, eps):
        return np.array([(f(v + eps * e) - f(v)) / eps for e in np.eye(len(v))])

    best = drawn["error"].min()
    gradient_check_pictures.best_step(one_sided)
    assert drawn["error"].min() > 10 * best


def looks_at_dx(forward, backward):
    """Tests that see one gradient only, and that coarsely."""
    rng = np.random.default_rng(0)
    x, state, params = rng.normal(size=(3, 1, 3)), lstm.zero_state(1, 4), lstm.init(3, 4, rng)
    _, _, cache = lstm.forward(x, state, params)
    want, _, _ = lstm.backward(np.ones((3, 1, 4)), state, cache)
    got, _, _ = backward(np.ones((3, 1, 4)), state, forward(x, state, params)[2])
    assert np.allclose(got, want, rtol=0.1)


def rejects_all(forward, backward):
    raise AssertionError


def test_a_table_shows_what_tests_notice(shown):
    for examine in (slip_pictures.our_examine, looks_at_dx, lambda *pair: None, rejects_all):
        slip_pictures.smallest_slip(examine)
    ours, one, none, all_of_them = map(repr, shown)
    assert ours.count("1, 1, 1.") == all_of_them.count("1, 1, 1.") == 6
    assert "dx: 1, 0, 0." in one
    assert one.count("0, 0, 0.") == 5
    assert none.count("0, 0, 0.") == 6
    assert ["fail what is right" in said for said in (ours, one, none, all_of_them)] == [False] * 3 + [True]


def test_what_is_not_tried_in_time_stays_open(shown, monkeypatch):
    monkeypatch.setattr(slip_pictures, "SECONDS", -1)
    slip_pictures.smallest_slip(slip_pictures.our_examine)
    assert repr(shown[0]).count("not a number") == 18


WAY_BACK = lstm.step_backward, loop, truncated, training_pictures.our_check


def test_what_is_older_than_a_chunk_is_not_learned(drawn, shown):
    training_pictures.trained(*WAY_BACK)
    assert drawn["whole"][-1] < 0.1 < 0.2 < drawn["chunks of 4"][-1]
    assert "error of the gradient 0.5" not in repr(shown[-1])


def test_a_way_back_that_stops_learns_nothing_and_the_error_is_what_the_check_says(drawn, shown):
    def silent(dh, dstate, caches, step_backward):
        dx, dstate, dparams = loop(dh, dstate, caches, step_backward)
        return dx, dstate, tuple(0 * part for part in dparams)

    training_pictures.trained(lstm.step_backward, silent, truncated, lambda *args: 0.5)
    assert drawn["whole"][-1] > 0.2
    assert "error of the gradient 0.5" in repr(shown[-1])


@pytest.mark.parametrize("k", range(4))
def test_ours_stands_in_for_a_missing_part_of_the_way_back(drawn, shown, k):
    training_pictures.trained(*WAY_BACK[:k], never, *WAY_BACK[k + 1 :])
    assert "is not written yet: ours stands in." in repr(shown[-1])
    assert drawn["whole"][-1] < 0.1
