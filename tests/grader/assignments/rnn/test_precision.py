"""A right step keeps all its points, whatever is drawn, though it computes in float32."""

import numpy as np
import pytest

from grader.assignments.rnn import rnn_cell


def in_float32(x_t, h_prev, params):
    x_t, h_prev, W_x, W_h, b = (np.asarray(each, np.float32) for each in (x_t, h_prev, *params))
    return np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)


# of 400, those whose numbers, times thousands, left a sum near zero of which float32 has no digit
@pytest.mark.parametrize("seed", [0, 13, 75, 103, 157, 208])
def test_no_sum_is_drawn_of_which_rounding_decides(seed):
    assert not rnn_cell.check_step(in_float32, 4, seed).failed
