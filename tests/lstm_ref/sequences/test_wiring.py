"""Stacks, two directions and dropout, for every cell, against torch.nn and by what must hold of them."""

import numpy as np
import pytest
import torch
from hypothesis import given, strategies as st

from lstm_ref import gru, lstm, rnn
from lstm_ref.learning import gradcheck
from lstm_ref.pytrees import tree_map
from lstm_ref.sequences.masking import padded
from lstm_ref.sequences.wiring import bidirectional, dropout, dropout_mask, recurrent_dropout, stacked
from lstm_ref.variants import cells, minimal, projected

from .. import networks_of_torch as oracle
from ..conftest import D, H, N, T
from ..networks_of_torch import close, nest
from ..variant_problems import arrays, assert_close, assert_same_as_autograd, gradients, loss, problem, values

kinds = pytest.mark.parametrize("kind", [lstm, rnn, gru], ids=["lstm", "rnn", "gru"])
seeds = st.integers(0, 2**32 - 1).map(np.random.default_rng)
with_W_h = pytest.mark.parametrize("name", [name for name, cell in cells.CELLS.items() if "W_h" in cell.Params._fields])


@kinds
@pytest.mark.parametrize("layers", [1, 2, 3])
@pytest.mark.parametrize("directions", [1, 2])
@pytest.mark.parametrize("lengths", [None, [4, 7, 1], [5, 2, 5]], ids=["whole", "short and long", "no one full"])
def test_values_and_every_gradient_are_those_of_torch(kind, layers, directions, lengths, rng):
    module = oracle.network(kind, layers, directions)
    x, state, dh, dstate = oracle.problem(kind, layers, directions, rng)
    expected = oracle.run(kind, module, x, state, dh, dstate, lengths)

    one_way = kind if lengths is None else padded(kind, lengths)
    layer = bidirectional(kind, lengths) if directions == 2 else one_way
    network, params = stacked([layer] * layers), oracle.params(kind, module)
    state, dstate = nest(kind, state, directions), nest(kind, dstate, directions)
    unchanged = oracle.snapshot(x, state, params, dh, dstate)
    h, final, cache = network.forward(x, state, params)
    dx, dstate_0, dparams = network.backward(dh, dstate, cache)
    close((h, final, dx, dstate_0, dparams), expected)
    assert unchanged()
    again = network.backward(dh, dstate, cache)
    assert all(map(np.array_equal, oracle.leaves(again), oracle.leaves((dx, dstate_0, dparams))))


@kinds
@pytest.mark.parametrize("layers", [1, 3])
@pytest.mark.parametrize("directions", [1, 2])
def test_first_weights_have_the_shapes_of_torch_and_every_cell_has_its_own(kind, layers, directions, rng):
    network = stacked([bidirectional(kind) if directions == 2 else kind] * layers)
    params = network.init(D, H, rng, dtype=np.float32)
    theirs = oracle.params(kind, oracle.network(kind, layers, directions))
    assert [w.shape for w in oracle.leaves(params)] == [w.shape for w in oracle.leaves(theirs)]
    assert {w.dtype.name for w in oracle.leaves(params)} == {"float32"}
    matrices = [w for w in oracle.leaves(params) if w.ndim == 2]
    assert len({w.tobytes() for w in matrices}) == len(matrices)


def test_first_weights_fit_whatever_is_stacked(rng):
    mask, narrow = dropout_mask(T, N, 2 * H, 0.3, rng), dropout_mask(1, N, 2, 0.3, rng)
    inner = stacked([projected, dropout(narrow)])
    network = stacked([dropout(), bidirectional(gru, [3, 7, 5]), dropout(mask), inner, bidirectional(inner)])
    h, _, _ = network.forward(rng.normal(size=(T, N, D)), network.zero_state(N, H), network.init(D, H, rng))
    assert (
        h.shape == (T, N, network.width(D, H)) == (T, N, 4)
    )  # a projected cell hands on H/2, two directions twice that


def stack_with_steps(rng):
    mask = dropout_mask(1, N, H, 0.4, rng)
    inner = stacked([projected, dropout(), rnn])
    return stacked([gru, dropout(mask), inner, recurrent_dropout(lstm, mask)])


def test_step_by_step_a_stack_computes_what_it_does_at_once(rng):
    network = stack_with_steps(rng)
    params = network.init(D, H, rng)
    state = tree_map(lambda part: rng.normal(size=part.shape), network.zero_state(N, H))
    x, dh = rng.normal(size=(T, N, D)), rng.normal(size=(T, N, H))
    h, final, cache = network.forward(x, state, params)
    dstate = tree_map(lambda part: rng.normal(size=part.shape), final)
    expected = h, final, *network.backward(dh, dstate, cache)

    unchanged, start = oracle.snapshot(x, state, params, dh, dstate), state
    steps, caches, dx, dparams = [], [], [], tree_map(np.zeros_like, params)
    for x_t in x:
        h_t, start, cache = network.step(x_t, start, params)
        steps.append(h_t)
        caches.append(cache)
    dstart = dstate
    for dh_t, cache in zip(dh[::-1], caches[::-1], strict=True):
        dx_t, dstart, more = network.step_backward(dh_t, dstart, cache)
        dx.append(dx_t)
        dparams = tree_map(np.add, dparams, more)
    close((np.stack(steps), start, np.stack(dx[::-1]), dstart, dparams), expected)
    assert unchanged()


def test_what_a_cell_lacks_its_stack_lacks():
    assert bidirectional(lstm).step is bidirectional(lstm).step_backward is None
    for network in (stacked([lstm, bidirectional(lstm)]), stacked([padded(lstm, [1]), lstm])):
        assert network.step is network.step_backward is None
    assert stacked([lstm, stacked([rnn, dropout()])]).step is not None


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


def test_a_stack_of_different_cells_has_the_gradients_of_central_differences(rng, draw):
    network = stacked([gru, dropout(dropout_mask(T, N, H, 0.3, rng)), bidirectional(lstm, [3, 7, 5]), rnn])
    params = (
        gru.init(D, H, rng),
        (),
        (lstm.init(H, 2, rng), lstm.init(H, 2, rng)),
        rnn.init(4, 6, rng),
    )
    state = (*draw((N, H)), (), (tuple(draw((N, 2), (N, 2))), tuple(draw((N, 2), (N, 2)))), *draw((N, 6)))
    x, dh = draw((T, N, D), (T, N, 6))
    _, final, _ = network.forward(x, state, params)
    dstate = tree_map(lambda part: rng.normal(size=part.shape), final)

    def loss():
        h, final, _ = network.forward(x, state, params)
        parts = zip(oracle.leaves(final), oracle.leaves(dstate), strict=True)
        return (h * dh).sum() + sum((part * weight).sum() for part, weight in parts)

    gradients = network.backward(dh, dstate, network.forward(x, state, params)[2])
    for array, gradient in zip(oracle.leaves((x, state, params)), oracle.leaves(gradients), strict=True):
        assert gradcheck.relative_error(gradient, gradcheck.central_difference(loss, array)) < 1e-7


@kinds
@given(rng=seeds, cut=st.integers(1, T - 1))
def test_a_stack_in_chunks_with_carried_state_is_the_whole(kind, rng, cut):
    network, params = stacked([kind, kind]), (kind.init(D, H, rng), kind.init(H, H, rng))
    x, state = rng.normal(size=(T, N, D)), network.zero_state(N, H)
    whole, final, _ = network.forward(x, state, params)
    first, middle, _ = network.forward(x[:cut], state, params)
    second, last, _ = network.forward(x[cut:], middle, params)
    close((np.concatenate([first, second]), last), (whole, final))


@kinds
@given(rng=seeds)
def test_permuting_the_batch_permutes_everything(kind, rng):
    params = ((kind.init(D, H, rng), kind.init(D, H, rng)),)
    order, lengths = rng.permutation(N), rng.integers(1, T + 1, size=N)
    x, dh = rng.normal(size=(T, N, D)), rng.normal(size=(T, N, 2 * H))
    state = tree_map(lambda part: rng.normal(size=part.shape), stacked([bidirectional(kind)]).zero_state(N, H))

    def everything(x, state, dh, lengths):
        network = stacked([bidirectional(kind, lengths)])
        h, final, cache = network.forward(x, state, params)
        dx, dstate, dparams = network.backward(dh, tree_map(np.ones_like, final), cache)
        return h, dx, final, dstate, dparams

    h, dx, final, dstate, dparams = everything(x, state, dh, lengths)
    moved = tree_map(lambda part: part[order], state)
    ours = everything(x[:, order], moved, dh[:, order], lengths[order])
    picked = tree_map(lambda part: part[order], (final, dstate))
    close(ours, (h[:, order], dx[:, order], *picked, dparams))


@kinds
@given(rng=seeds, t=st.integers(0, T - 1))
def test_each_direction_reads_its_own_side_of_time(kind, rng, t):
    both, params = bidirectional(kind), (kind.init(D, H, rng), kind.init(D, H, rng))
    x, state = rng.normal(size=(T, N, D)), both.zero_state(N, H)
    other = x.copy()
    other[t] += 1
    h, _, _ = both.forward(x, state, params)
    changed, _, _ = both.forward(other, state, params)
    moved = (h != changed).any(axis=1)  # (T, 2H)
    ahead, back = moved[:, :H].any(axis=1), moved[:, H:].any(axis=1)
    assert not ahead[:t].any()
    assert not back[t + 1 :].any()
    assert ahead[t]
    assert back[t]


def test_the_last_step_of_two_directions_is_a_trap(rng):
    both, params = bidirectional(lstm), (lstm.init(D, H, rng), lstm.init(D, H, rng))
    x, state = rng.normal(size=(T, N, D)), both.zero_state(N, H)
    other = x.copy()
    other[:-1] = rng.normal(size=(T - 1, N, D))  # all but the last input
    h, (_, (back, _)), _ = both.forward(x, state, params)
    changed, (_, (other_back, _)), _ = both.forward(other, state, params)
    assert np.array_equal(h[-1, :, H:], changed[-1, :, H:])  # h[-1] says nothing of them in its second half
    assert not np.isclose(back, other_back).any()  # the final state of the backward direction does
    assert np.array_equal(back, h[0, :, H:])


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


def test_a_zero_state_is_nested_as_the_cells_and_keeps_its_dtype():
    state = stacked([rnn, dropout(), bidirectional(lstm), padded(gru, [1])]).zero_state(N, H, np.float32)
    expected = (0, (), ((0, 0), (0, 0)), 0)
    assert tree_map(lambda part: part.any(), state) == expected
    assert {(part.shape, part.dtype.name) for part in oracle.leaves(state)} == {((N, H), "float32")}


def test_float32_stays_float32(rng):
    single = np.float32
    mask, same = dropout_mask(T, N, H, 0.5, rng, dtype=single), dropout_mask(1, N, H, 0.5, rng, dtype=single)
    network = stacked([recurrent_dropout(lstm, same), dropout(mask), bidirectional(gru, [3, 7, 5])])
    params = network.init(D, H, rng, dtype=single)
    h, final, cache = network.forward(np.ones((T, N, D), single), network.zero_state(N, H, single), params)
    gradients = network.backward(np.ones_like(h), tree_map(np.ones_like, final), cache)
    assert {array.dtype.name for array in oracle.leaves((h, final, gradients))} == {"float32"}


def both_states():
    return bidirectional(rnn).zero_state(N, H)


def masked(width):
    return recurrent_dropout(rnn, np.ones((1, N, width)))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda x, p: stacked([]), "cells: expected at least one"),
        (lambda x, p: stacked([rnn, rnn]).forward(x, both_states(), (p,)), "params: expected 2, one for each"),
        (lambda x, p: stacked([rnn]).forward(x, both_states(), (p,)), "state: expected 1, one for each cell, got 2"),
        (lambda x, p: bidirectional(rnn).forward(x, (), (p, p)), "state: expected 2"),
        (lambda x, p: bidirectional(rnn).forward(x, both_states(), (p,)), "params: expected 2"),
        (lambda x, p: bidirectional(rnn, [1, 2, 8]).forward(x, both_states(), (p, p)), "lengths: .* got 8"),
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


def test_a_wrong_gradient_is_named(rng):
    params = rnn.init(D, H, rng)
    for network, weights in ((stacked([rnn, rnn]), (params, rnn.init(H, H, rng))), (bidirectional(rnn), [params] * 2)):
        h, final, cache = network.forward(np.ones((T, N, D)), network.zero_state(N, H), weights)
        with pytest.raises(ValueError, match="dstate: expected 2"):
            network.backward(h, final[:1], cache)
        with pytest.raises(ValueError, match="dh: expected"):
            network.backward(h[..., 1:], final, cache)
