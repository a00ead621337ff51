"""Weights start where PyTorch's do, uniformly within one over the root of H, and biases where they are said to."""

import numpy as np
import pytest

from lstm_ref import lstm, rnn
from lstm_ref.learning import training

D, H = 70, 64


@pytest.mark.parametrize(
    "weights",
    [
        lambda rng: lstm.init(D, H, rng)[:2],
        lambda rng: rnn.init(D, H, rng)[:2],
        lambda rng: training.init_readout(H, D, rng)[:1],
    ],
)
def test_weights_fill_the_interval_and_do_not_leave_it(rng, weights):
    for weight in weights(rng):
        assert 0.99 / 8 < weight.max() <= 1 / 8
        assert -1 / 8 <= weight.min() < -0.99 / 8
        assert abs(weight.mean()) < 0.005


def test_biases_are_zero_but_for_the_forget_gates(rng):
    b_i, b_f, b_g, b_o = np.split(lstm.init(D, H, rng).b, 4)
    assert not np.any([b_i, b_g, b_o])
    assert (b_f == 1).all()
    assert (np.split(lstm.init(D, H, rng, forget_bias=-3.0).b, 4)[1] == -3).all()
    assert not rnn.init(D, H, rng).b.any()
    assert not training.init_readout(H, D, rng).b_y.any()


@pytest.mark.parametrize("cell", [lstm, rnn])
def test_the_dtype_is_the_one_asked_for(rng, cell):
    assert {array.dtype for array in cell.init(3, 2, rng)} == {np.dtype(np.float64)}
    assert {array.dtype for array in cell.init(3, 2, rng, dtype=np.float32)} == {np.dtype(np.float32)}
    assert np.asarray(cell.zero_state(2, 3, np.float32)).dtype == np.float32
    assert not np.any(cell.zero_state(2, 3))
