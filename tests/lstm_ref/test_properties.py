"""What holds for every right implementation, whatever its weights."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from lstm_ref import lstm, rnn
from lstm_ref.learning import gradcheck

from .conftest import D, H, N, T


def lstm_problem(rng, T=T, N=N, D=D, H=H):
    params = lstm.Params(*(rng.normal(size=shape) for shape in ((4 * H, D), (4 * H, H), (4 * H,))))
    return rng.normal(size=(T, N, D)), (rng.normal(size=(N, H)), rng.normal(size=(N, H))), params


sizes = st.integers(1, 4)
seeds = st.integers(0, 2**32 - 1).map(np.random.default_rng)


@given(seeds, sizes, sizes, sizes, sizes)
def test_a_sequence_is_its_steps(rng, T, N, D, H):
    x, state, params = lstm_problem(rng, T, N, D, H)
    h, final, _ = lstm.forward(x, state, params)
    for t in range(T):
        state, _ = lstm.step(x[t], state, params)
        np.testing.assert_allclose(h[t], state[0], atol=1e-12)
    np.testing.assert_allclose(final, state, atol=1e-12)


@given(seeds, st.integers(1, T - 1))
def test_chunks_with_carried_state_are_the_whole(rng, cut):
    x, state, params = lstm_problem(rng)
    whole, final, _ = lstm.forward(x, state, params)
    first, middle, _ = lstm.forward(x[:cut], state, params)
    second, last, _ = lstm.forward(x[cut:], middle, params)
    np.testing.assert_allclose(np.concatenate([first, second]), whole, atol=1e-12)
    np.testing.assert_allclose(last, final, atol=1e-12)


@given(seeds)
def test_permuting_the_batch_permutes_the_output(rng):
    x, (h_0, c_0), params = lstm_problem(rng)
    order = rng.permutation(N)
    h, _, _ = lstm.forward(x, (h_0, c_0), params)
    permuted, _, _ = lstm.forward(x[:, order], (h_0[order], c_0[order]), params)
    np.testing.assert_allclose(permuted, h[:, order], atol=1e-12)


def test_a_shut_input_gate_and_an_open_forget_gate_copy_the_cell_exactly(rng):
    x, (h_0, c_0), params = lstm_problem(rng)
    b = params.b.copy()
    b[:H], b[H : 2 * H] = -1e3, 1e3
    _, (_, c_T), _ = lstm.forward(x, (h_0, c_0), params._replace(b=b))
    assert np.array_equal(c_T, c_0)


@pytest.mark.parametrize("size", [-1e3, 1e3])
def test_extreme_inputs_stay_finite_and_silent_in_float32(rng, size):
    x, state, params = lstm_problem(rng)
    single = [array.astype(np.float32) for array in (x * size, *state, *params)]
    with np.errstate(all="raise", under="ignore"):
        h, (_, c_T), cache = lstm.forward(single[0], tuple(single[1:3]), lstm.Params(*single[3:]))
        gradients = lstm.backward(np.ones_like(h), (np.ones_like(c_T), np.ones_like(c_T)), cache)
    assert h.dtype == c_T.dtype == np.float32
    assert all(np.isfinite(g).all() for g in (h, c_T, gradients[0], *gradients[1], *gradients[2]))


def test_no_argument_is_changed(rng):
    x, state, params = lstm_problem(rng)
    dh, dstate = rng.normal(size=(T, N, H)), (rng.normal(size=(N, H)), rng.normal(size=(N, H)))
    arguments = [x, *state, *params, dh, *dstate]
    before = [array.copy() for array in arguments]
    _, _, cache = lstm.forward(x, state, params)
    lstm.backward(dh, dstate, cache)
    _, step_cache = lstm.step(x[0], state, params)
    lstm.step_backward(dstate, step_cache)
    assert all(np.array_equal(a, b) for a, b in zip(arguments, before, strict=True))


def test_step_backward_is_the_central_difference(rng):
    x, state, params = lstm_problem(rng)
    dstate = (rng.normal(size=(N, H)), rng.normal(size=(N, H)))

    def loss():
        new, _ = lstm.step(x[0], state, params)
        return sum((part * weight).sum() for part, weight in zip(new, dstate, strict=True))

    dx, dprev, dparams = lstm.step_backward(dstate, lstm.step(x[0], state, params)[1])
    for array, gradient in zip((x, *state, *params), (dx, *dprev, *dparams), strict=True):
        expected = gradcheck.central_difference(loss, array)
        if array is x:
            assert not expected[1:].any()
            expected = expected[0]
        assert gradcheck.relative_error(gradient, expected) < 1e-7


def test_rnn_step_backward_is_the_central_difference(rng):
    x, h_prev, dh = rng.normal(size=(N, D)), rng.normal(size=(N, H)), rng.normal(size=(N, H))
    params = rnn.Params(rng.normal(size=(H, D)), rng.normal(size=(H, H)), rng.normal(size=H))

    def loss():
        return (rnn.step(x, h_prev, params)[0] * dh).sum()

    dx, dprev, dparams = rnn.step_backward(dh, rnn.step(x, h_prev, params)[1])
    for array, gradient in zip((x, h_prev, *params), (dx, dprev, *dparams), strict=True):
        assert gradcheck.relative_error(gradient, gradcheck.central_difference(loss, array)) < 1e-7


@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        (lambda x, s, p: (x[0], s, p), r"x: expected an array of shape \(T, N, 5\), got \(3, 5\)"),
        (lambda x, s, p: (x[:0], s, p), "x: expected no axis of length 0"),
        (lambda x, s, p: (x[..., 1:], s, p), r"x: expected an array of shape \(7, 3, 5\), got \(7, 3, 4\)"),
        (lambda x, s, p: (x, (s[0][:, 1:], s[1]), p), "state's h: "),
        (lambda x, s, p: (x, (s[0], s[1].T), p), "state's c: "),
        (lambda x, s, p: (x, s, p._replace(W_h=p.W_h.T)), "W_h: "),
        (lambda x, s, p: (x, s, p._replace(W_x=p.W_x[1:])), "W_x: "),
        (lambda x, s, p: (x, s, p._replace(b=p.b[None])), r"b: expected an array of shape \(16,\), got \(1, 16\)"),
    ],
)
def test_a_wrong_shape_is_named(rng, break_it, message):
    with pytest.raises(ValueError, match=message):
        lstm.forward(*break_it(*lstm_problem(rng)))
