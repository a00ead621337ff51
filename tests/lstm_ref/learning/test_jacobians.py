"""Jacobians and norms by lag against central differences, backpropagation, PyTorch and linear algebra."""

import numpy as np
import pytest
import torch
from hypothesis import given, strategies as st

from lstm_ref import rnn
from lstm_ref.learning import jacobians
from lstm_ref.learning.gradcheck import central_difference

T, D, H = 7, 5, 4


def network(seed=0):
    rng = np.random.default_rng(seed)
    params = rnn.Params(rng.normal(size=(H, D)), rng.normal(size=(H, H)) / 2, rng.normal(size=H) / 2)
    return rng, params, rng.normal(size=(T, D)), rng.uniform(-1, 1, H)


def test_step_jacobian_is_the_central_difference():
    _, params, x, h_prev = network()

    def entry(j):
        return rnn.step(x[:1], h_prev[None], params)[0][0, j]

    measured = [central_difference(lambda j=j: entry(j), h_prev) for j in range(H)]
    np.testing.assert_allclose(jacobians.step_jacobian(x[0], h_prev, params), measured, atol=1e-9)


def test_total_jacobian_is_that_of_autograd():
    _, (W_x, W_h, b), x, h_0 = network()

    def last(h):
        for x_t in torch.from_numpy(x):
            h = torch.tanh(torch.from_numpy(W_x) @ x_t + torch.from_numpy(W_h) @ h + torch.from_numpy(b))
        return h

    h, _, _ = rnn.forward(x[:, None], h_0[None], rnn.Params(W_x, W_h, b))
    ours = jacobians.total_jacobian(jacobians.jacobians_of(h[:, 0], W_h))
    theirs = torch.autograd.functional.jacobian(last, torch.from_numpy(h_0)).numpy()
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-12)


def test_jacobians_of_a_run_are_those_of_its_steps():
    _, params, x, h_0 = network()
    h, _, _ = rnn.forward(x[:, None], h_0[None], params)
    before = [h_0, *h[:-1, 0]]
    steps = [jacobians.step_jacobian(x_t, h_prev, params) for x_t, h_prev in zip(x, before, strict=True)]
    np.testing.assert_allclose(jacobians.jacobians_of(h[:, 0], params.W_h), steps, rtol=0, atol=1e-12)


def test_norms_by_lag_are_those_of_backpropagation():
    rng, params, x, h_0 = network()
    dh_T = rng.normal(size=H)
    h, _, _ = rnn.forward(x[:, None], h_0[None], params)
    norms = jacobians.norms_by_lag(dh_T, jacobians.jacobians_of(h[:, 0], params.W_h))
    for t in range(T + 1):  # the gradient that arrives at h_t, as that of the initial state of what follows
        if t == T:
            dh_t = dh_T
        else:
            out, _, cache = rnn.forward(x[t:, None], (h_0 if t == 0 else h[t - 1, 0])[None], params)
            dh_t = rnn.backward(np.zeros_like(out), dh_T[None], cache)[1][0]
        assert np.isclose(norms[T - t], np.linalg.norm(dh_t))


@given(st.integers(0, 2**32 - 1), st.sampled_from([0.25, 1.0]), st.integers(1, 8))
def test_no_product_of_jacobians_exceeds_the_bound(seed, slope, n):
    rng = np.random.default_rng(seed)
    W_h = rng.normal(size=(H, H))
    product = np.eye(H)
    for _ in range(n):
        product = np.diag(slope * rng.uniform(size=H)) @ W_h @ product
    assert np.linalg.norm(product, 2) <= jacobians.norm_bound(W_h, slope, n) * (1 + 1e-9)


def test_an_orthogonal_matrix_reaches_the_bound():
    W_h = jacobians.orthogonal(np.random.default_rng(0).normal(size=(H, H)), 1.3)
    product = np.linalg.matrix_power(W_h, 6)
    np.testing.assert_allclose(np.linalg.norm(product, 2), jacobians.norm_bound(W_h, 1.0, 6))


@given(st.integers(0, 2**32 - 1), st.integers(1, 8), st.floats(0.1, 3))
def test_orthogonal_has_singular_values_of_the_gain_and_factors_its_argument(seed, size, gain):
    A = np.random.default_rng(seed).normal(size=(size, size))
    Q = jacobians.orthogonal(A, gain)
    np.testing.assert_allclose(Q @ Q.T, gain**2 * np.eye(size), atol=1e-10)
    R = Q.T @ A / gain
    np.testing.assert_allclose(np.tril(R, -1), 0, atol=1e-10)
    assert (np.diag(R) > 0).all()


def test_orthogonal_draws_are_spread_evenly():
    """Of Q spread evenly over all orthogonal matrices, the trace has mean 0 and variance 1; LAPACK's Q does not."""
    rng = np.random.default_rng(0)
    A = rng.normal(size=(4000, 5, 5))
    traces = np.array([np.trace(jacobians.orthogonal(each)) for each in A])
    assert abs(traces.mean()) < 0.05
    assert abs(traces.var() - 1) < 0.1
    assert abs(np.trace(np.linalg.qr(A)[0], axis1=1, axis2=2).mean()) > 0.3


@pytest.mark.parametrize("s", [0.01, 0.5, 0.9, 0.9999])
def test_half_life_halves(s):
    assert np.isclose(s ** jacobians.half_life(s), 0.5)


def test_what_does_not_shrink_never_halves():
    assert jacobians.half_life(1.0) == jacobians.half_life(7.0) == np.inf


def test_steps_to_halve_is_the_half_life_rounded_up_where_all_directions_shrink_alike():
    rng = np.random.default_rng(0)
    for s in (0.3, 0.8, 0.99):
        J = jacobians.orthogonal(rng.normal(size=(H, H)), s)
        assert jacobians.steps_to_halve(rng.normal(size=H), J) == np.ceil(jacobians.half_life(s))


def test_steps_to_halve_is_read_off_the_norms_by_lag():
    rng = np.random.default_rng(1)
    J = np.triu(rng.normal(size=(H, H)), 1) + 0.7 * np.eye(H)
    dh_T = rng.normal(size=H)
    norms = jacobians.norms_by_lag(dh_T, np.repeat(J[None], 200, axis=0))
    assert jacobians.steps_to_halve(dh_T, J) == np.argmax(norms <= norms[0] / 2) > 1
