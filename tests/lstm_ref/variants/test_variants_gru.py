"""The reset gate before the matrix product, and where the two orders agree."""

import numpy as np
import torch

from lstm_ref import gru
from lstm_ref.variants import gru_before

from ..conftest import H
from ..variant_problems import assert_close, assert_same_as_autograd, problem, values


def literal(x_t, state, weights):
    (h,) = state
    x_r, x_z, x_n = (x_t @ weights.W_x.T + weights.b).chunk(3, dim=1)
    U_r, U_z, U_n = weights.W_h.chunk(3)
    r, z = torch.sigmoid(x_r + h @ U_r.T), torch.sigmoid(x_z + h @ U_z.T)
    return (z * h + (1 - z) * torch.tanh(x_n + (r * h) @ U_n.T),)


def test_values_and_every_gradient_are_those_of_autograd(rng):
    assert_same_as_autograd(gru_before, literal, rng)


def after_problem(p):
    """The same weights for torch's order: its second bias is zero."""
    W_x, W_h, b = p.params
    return p._replace(params=gru.Params(W_x, W_h, b, np.zeros_like(b)))


def test_an_open_reset_gate_makes_the_two_one(rng):
    p = problem(gru_before, rng)
    p.params.b[:H] = 1e3
    p.params.W_x[:H] = p.params.W_h[:H] = 0
    assert_close(values(gru_before, p), values(gru, after_problem(p)))


def test_a_diagonal_matrix_makes_the_two_one_and_a_full_one_does_not(rng):
    p = problem(gru_before, rng)
    assert np.abs(values(gru_before, p)[0] - values(gru, after_problem(p))[0]).max() > 0.01
    p.params.W_h[2 * H :] *= np.eye(H)
    assert_close(values(gru_before, p), values(gru, after_problem(p)))


def test_z_is_the_share_that_is_kept(rng):
    for cell in (gru, gru_before):
        p = problem(cell, rng)
        p.params[2][H : 2 * H] = 1e3
        _, h_T = values(cell, p)
        assert np.array_equal(h_T, p.state)
