"""Dropout between cells and inside them, for every cell, against torch.nn and by what must hold of it."""

import numpy as np
import pytest
import torch

from lstm_ref import gru, lstm, rnn
from lstm_ref.learning import gradcheck
from lstm_ref.pytrees import tree_map
from lstm_ref.sequences.dropout import dropout, dropout_mask, recurrent_dropout
from lstm_ref.sequences.wiring import stacked
from lstm_ref.variants import cells, minimal

from .. import networks_of_torch as oracle
from ..conftest import D, H, N, T
from ..networks_of_torch import close, nest
from ..variant_problems import arrays, assert_close, assert_same_as_autograd, gradients, loss, problem, values

kinds = pytest.mark.parametrize("kind", [lstm, rnn, gru], ids=["lstm", "rnn", "gru"])
with_W_h = pytest.mark.parametrize("name", [name for name, cell in cells.CELLS.items() if "W_h" in cell.Params._fields])


def mask_of(cell, rng):
    """A mask of which the first and the last sequence have the same row, another than that between them."""
    first = np.where(np.arange(cell.init(D, H, rng).W_h.shape[1]) == 1, 0, 1.25)
    return np.stack([first, first[::-1], first])[None]


def masked_lstm(z):
    def step(x_t, state, weights):
        h, c = state
        a = x_t @ weights.W_x.T + (h * z) @ weights.W_h.T + weights.b
        i, f, g, o = a.chunk(4, dim=-1)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        return o.sigmoid() * c.tanh(), c

    return step


def masked_rnn(z):
    return lambda x_t, state, w: (torch.tanh(x_t @ w.W_x.T + (state[0] * z) @ w.W_h.T + w.b),)


def masked_gru(z):
    def step(x_t, state, weights):
        (h,) = state
        x_r, x_z, x_n = (x_t @ weights.W_x.T + weights.b_x).chunk(3, dim=-1)
        h_r, h_z, h_n = ((h * z) @ weights.W_h.T + weights.b_h).chunk(3, dim=-1)
        kept = torch.sigmoid(x_z + h_z)
        return ((1 - kept) * torch.tanh(x_n + torch.sigmoid(x_r + h_r) * h_n) + kept * h,)

    return step


@pytest.mark.parametrize(("cell", "literal"), [(lstm, masked_lstm), (rnn, masked_rnn), (gru, masked_gru)])
def test_recurrent_dropout_is_a_product_with_what_the_weights_read_at_every_step(cell, literal, rng):
    mask = mask_of(cell, rng)
    assert_same_as_autograd(recurrent_dropout(cell, mask), literal(torch.from_numpy(mask[0])), rng)


@with_W_h
def test_recurrent_dropout_has_the_gradients_of_central_differences(name, rng):
    cell = recurrent_dropout(cells.CELLS[name], mask_of(cells.CELLS[name], rng))
    p = problem(cell, rng, T=2)
    unchanged = oracle.snapshot(*p)
    found = gradients(cell, p)
    assert unchanged()
    for array, gradient in zip(arrays(p), found, strict=True):
        numeric = gradcheck.central_difference(lambda: loss(cell, p), array)
        assert gradcheck.relative_error(gradient, numeric) < 1e-7


@with_W_h
def test_recurrent_dropout_at_rate_zero_is_the_cell_exactly(name, rng):
    cell = cells.CELLS[name]
    p = problem(cell, rng)
    same = recurrent_dropout(cell, dropout_mask(1, N, p.params.W_h.shape[1], 0.0, rng))
    assert all(map(np.array_equal, values(same, p), values(cell, p)))
    assert all(map(np.array_equal, gradients(same, p), gradients(cell, p)))
    (state, cache), (expected, plain) = (one.step(p.x[0], p.state, p.params) for one in (same, cell))
    assert all(map(np.array_equal, oracle.leaves(state), oracle.leaves(expected)))
    ours, theirs = same.step_backward(p.dstate, cache), cell.step_backward(p.dstate, plain)
    assert all(map(np.array_equal, oracle.leaves(ours), oracle.leaves(theirs)))
    assert recurrent_dropout(cell) is cell


def test_recurrent_dropout_keeps_each_sequence_to_its_own_mask(rng):
    """One at a time, and together: the same. A mask of zeros leaves an RNN without memory."""
    p = problem(rnn, rng)
    mask = dropout_mask(1, N, H, 0.5, rng)
    mask[:, 1] = 0
    together = values(recurrent_dropout(rnn, mask), p)
    for n in range(N):
        alone = p._replace(x=p.x[:, [n]], state=p.state[[n]])
        assert_close(values(recurrent_dropout(rnn, mask[:, [n]]), alone), [together[0][:, [n]], together[1][[n]]])
    close(together[0][:, 1], np.tanh(p.x[:, 1] @ p.params.W_x.T + p.params.b))


@kinds
@pytest.mark.parametrize("variational", [False, True])
def test_dropout_between_two_layers_is_a_product_under_autograd(kind, variational, rng):
    below, above = oracle.network(kind, 1, 1), oracle.TWINS[kind](H, H).double()
    x, state, dh, dstate = oracle.problem(kind, 1, 1, rng)
    mask = dropout_mask(T, N, H, 0.4, rng, variational)
    x_torch = torch.from_numpy(x).clone().requires_grad_()
    start = tuple(torch.from_numpy(s) for s in state)
    start = start if kind is lstm else start[0]
    middle, _ = below(x_torch, start)
    h, _ = above(middle * torch.from_numpy(mask), start)
    (h * torch.from_numpy(dh)).sum().backward()

    params = [oracle.params(kind, module)[0] for module in (below, above)]
    (ours,) = nest(kind, state, 1)
    network = stacked([kind, dropout(mask), kind])
    found, final, cache = network.forward(x, (ours, (), ours), (params[0], (), params[1]))
    dstate = tree_map(np.zeros_like, final)
    dx, _, dparams = network.backward(dh, dstate, cache)
    close((found, dx), (h.detach().numpy(), x_torch.grad.numpy()))
    gradients = [oracle.weights(kind, module, lambda w: w.grad, lambda b_x, b_h: b_x)[0] for module in (below, above)]
    close(dparams, (gradients[0], (), gradients[1]))


def test_a_mask_is_zero_or_scaled_up_and_one_on_average(rng):
    mask = dropout_mask(100, 100, 50, 0.2, rng)
    assert set(np.unique(mask)) == {0, 1.25}
    assert np.isclose(mask.mean(), 1, atol=5e-3)
    assert not np.array_equal(mask[0], mask[1])
    assert dropout_mask(T, N, H, 0.2, rng, dtype=np.float32).dtype == np.float32
    assert np.array_equal(dropout_mask(T, N, H, 0.0, rng), np.ones((T, N, H)))


def test_a_variational_mask_is_one_for_all_steps_and_another_for_each_sequence(rng):
    mask = dropout_mask(T, N, 50, 0.5, rng, variational=True)
    h, _, _ = dropout(mask).forward(np.ones((T, N, 50)), (), ())
    assert np.array_equal(h, np.broadcast_to(h[0], h.shape))
    assert not np.array_equal(h[0, 0], h[0, 1])


def test_without_a_mask_dropout_is_the_identity_both_ways(draw):
    x, dh = draw((T, N, D), (T, N, D))
    h, state, cache = dropout().forward(x, (), ())
    dx, dstate, dparams = dropout().backward(dh, (), cache)
    assert np.array_equal(h, x)
    assert np.array_equal(dx, dh)
    assert not np.shares_memory(h, x)
    assert not np.shares_memory(dx, dh)
    assert state == dstate == dparams == ()


def masked(width):
    return recurrent_dropout(rnn, np.ones((1, N, width)))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda x, p: dropout(np.ones((T, N, H))).forward(x, (), ()), r"x: expected .*\(7, 3, 4\), got \(7, 3, 5\)"),
        (lambda x, p: dropout(np.ones((T + 1, N, D))).forward(x, (), ()), r"x: expected .*\(8, 3, 5\)"),
        (lambda x, p: dropout(np.ones((1, N, D))).backward(x[:, 1:], (), None), r"dh: expected .*\(any, 3, 5\)"),
        (
            lambda x, p: dropout(np.ones((T, N, D))).step(x[0], (), ()),
            r"mask: expected .*\(1, any, any\), got \(7, 3, 5\)",
        ),
        (lambda x, p: dropout(np.ones((1, N, D))).step(x[0, 1:], (), ()), r"x_t: expected"),
        (lambda x, p: dropout(np.ones((1, N, D))).step_backward(x[0, 1:], (), ()), r"dh_t: expected"),
        (lambda x, p: recurrent_dropout(minimal.min_gru, np.ones((1, N, H))), "cell: expected one with W_h, .* W_x, b"),
        (lambda x, p: recurrent_dropout(rnn, np.ones((T, N, H))), r"mask: expected .*\(1, any, any\), got \(7, 3, 4\)"),
        (lambda x, p: masked(H).forward(x[:, 1:], np.ones((N, H)), p), r"x: expected .*\(7, 3, any\), got \(7, 2, 5\)"),
        (lambda x, p: masked(H).forward(x, np.ones((N + 1, H)), p), r"state: expected .*\(3, any\), got \(4, 4\)"),
        (lambda x, p: masked(H + 2).forward(x, np.ones((N, H)), p), r"W_h: expected .*\(any, 6\), got \(4, 4\)"),
        (lambda x, p: dropout_mask(T, N, H, 1.0, None), "rate: expected 0 <= rate < 1, got 1.0"),
        (lambda x, p: dropout_mask(T, N, H, -0.1, None), "rate: expected 0 <= rate < 1, got -0.1"),
    ],
)
def test_a_wrong_argument_is_named(rng, wrong, message):
    with pytest.raises(ValueError, match=message):
        wrong(rng.normal(size=(T, N, D)), rnn.init(D, H, rng))
