"""Stacks and two directions, for every cell, against torch.nn and by what must hold of them."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from lstm_ref import gru, lstm, rnn
from lstm_ref.learning import gradcheck
from lstm_ref.pytrees import tree_map
from lstm_ref.sequences.dropout import dropout, dropout_mask, recurrent_dropout
from lstm_ref.sequences.masking import padded
from lstm_ref.sequences.wiring import bidirectional, stacked
from lstm_ref.variants import projected

from .. import networks_of_torch as oracle
from ..conftest import D, H, N, T
from ..networks_of_torch import close, nest

kinds = pytest.mark.parametrize("kind", [lstm, rnn, gru], ids=["lstm", "rnn", "gru"])
seeds = st.integers(0, 2**32 - 1).map(np.random.default_rng)


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


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda x, p: stacked([]), "cells: expected at least one"),
        (lambda x, p: stacked([rnn, rnn]).forward(x, both_states(), (p,)), "params: expected 2, one for each"),
        (lambda x, p: stacked([rnn]).forward(x, both_states(), (p,)), "state: expected 1, one for each cell, got 2"),
        (lambda x, p: bidirectional(rnn).forward(x, (), (p, p)), "state: expected 2"),
        (lambda x, p: bidirectional(rnn).forward(x, both_states(), (p,)), "params: expected 2"),
        (lambda x, p: bidirectional(rnn, [1, 2, 8]).forward(x, both_states(), (p, p)), "lengths: .* got 8"),
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
