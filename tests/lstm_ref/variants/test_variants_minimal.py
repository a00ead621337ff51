"""minGRU and minLSTM: the paper's quotient, and the scan that gives what the loop gives."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings, strategies as st

from lstm_ref.learning import gradcheck
from lstm_ref.sequences.scan import scan
from lstm_ref.variants.minimal import min_gru, min_gru_parallel, min_lstm, min_lstm_parallel

from ..variant_problems import assert_close, assert_same_as_autograd, gradients, problem, values


def literal_gru(x_t, state, w):
    a_z, candidate = (x_t @ w.W_x.T + w.b).chunk(2, dim=1)
    z = torch.sigmoid(a_z)
    return ((1 - z) * state[0] + z * candidate,)


def literal_lstm(x_t, state, w):
    a_i, a_f, candidate = (x_t @ w.W_x.T + w.b).chunk(3, dim=1)
    i, f = torch.sigmoid(a_i), torch.sigmoid(a_f)
    return (f / (f + i) * state[0] + i / (f + i) * candidate,)


@pytest.mark.parametrize(
    ("cell", "literal"),
    [
        (min_gru, literal_gru),
        (min_gru_parallel, literal_gru),
        (min_lstm, literal_lstm),
        (min_lstm_parallel, literal_lstm),
    ],
)
def test_values_and_every_gradient_are_those_of_autograd(cell, literal, rng):
    assert_same_as_autograd(cell, literal, rng)


@pytest.mark.parametrize(("steps", "parallel"), [(min_gru, min_gru_parallel), (min_lstm, min_lstm_parallel)])
@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 70))
def test_the_scan_gives_what_the_loop_gives_at_any_length(steps, parallel, seed, T):
    p = problem(steps, np.random.default_rng(seed), T=T)
    assert_close(values(parallel, p), values(steps, p))
    for ours, theirs in zip(gradients(parallel, p), gradients(steps, p), strict=True):
        assert gradcheck.relative_error(ours, theirs) < 1e-12


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 70), st.integers(1, 3))
def test_a_scan_is_its_loop(seed, T, N):
    rng = np.random.default_rng(seed)
    d, u, h = rng.normal(size=(T, N)), rng.normal(size=(T, N)), rng.normal(size=N)
    ours = scan(d, u, h)
    for t in range(T):
        h = d[t] * h + u[t]
        np.testing.assert_allclose(ours[t], h, rtol=1e-9, atol=1e-9 * np.abs(ours[: t + 1]).max())


def test_the_scan_takes_a_number_of_rounds_that_grows_with_the_logarithm():
    class Counted(np.ndarray):
        products = 0

        def __array_ufunc__(self, ufunc, method, *inputs, out=None, **kwargs):
            Counted.products += ufunc is np.multiply
            plain = [np.asarray(array) for array in inputs]
            done = getattr(ufunc, method)(*plain, out=out and tuple(np.asarray(array) for array in out), **kwargs)
            return done.view(Counted)

    def products(T):
        Counted.products = 0
        scan(*np.ones((2, T, 1)).view(Counted), np.zeros(1))
        return Counted.products

    assert [products(T) for T in (64, 128, 1024)] == [13, 15, 21]  # one at the start, two a round


def test_shut_gates_still_share_out_the_whole():
    """At a = -1000 both gates are 0 and the quotient 0/0: what counts is which of the two is shut less."""
    for a_f, kept in ((-1000.0, 0.5), (-990.0, 1 / (1 + np.exp(-10))), (-2000.0, 0.0)):
        params = type(min_lstm.init(1, 1, np.random.default_rng(0)))(np.zeros((3, 1)), np.array([-1000.0, a_f, 0.0]))
        h, _, _ = min_lstm.forward(np.zeros((1, 1, 1)), np.ones((1, 1)), params)
        assert np.isclose(h.item(), kept)
