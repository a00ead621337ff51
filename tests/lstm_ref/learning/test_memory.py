"""The half-life by formula is the one that a cell shows."""

import numpy as np
import pytest

from lstm_ref import lstm
from lstm_ref.learning import memory


@pytest.mark.parametrize("n", [1, 2, 13, 100])
def test_a_cell_with_this_bias_has_half_its_state_after_n_steps(n):
    params = lstm.Params(np.zeros((4, 1)), np.zeros((4, 1)), np.array([0, memory.forget_bias(n), 0, 0]))
    _, (_, c_n), _ = lstm.forward(np.zeros((n, 1, 1)), (np.zeros((1, 1)), np.ones((1, 1))), params)
    assert np.isclose(c_n.item(), 0.5, rtol=1e-12)


def test_bias_and_half_life_are_each_others_inverse():
    b = np.linspace(-5, 20, 11)
    np.testing.assert_allclose(memory.forget_bias(memory.half_life(b)), b, rtol=1e-9)
    assert np.isclose(memory.half_life(0.0), 1)


def test_extremes_stay_finite_and_silent():
    with np.errstate(all="raise", under="ignore"):
        np.testing.assert_allclose(memory.half_life(np.array([-1000.0, 30.0])), [np.log(2) / 1000, 7.407e12], rtol=1e-3)
        np.testing.assert_allclose(memory.forget_bias(1e9), np.log(1e9 / np.log(2)), rtol=1e-9)
