"""Padding is as if it were not there: for every cell, forwards, backwards and whatever stands in it."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lstm_ref import rnn
from lstm_ref.learning import training
from lstm_ref.pytrees import tree_map
from lstm_ref.sequences import masking
from lstm_ref.sequences.dropout import dropout
from lstm_ref.sequences.wiring import bidirectional, stacked
from lstm_ref.variants.cells import CELLS

from ..conftest import D, H, N, T
from ..networks_of_torch import close, leaves, snapshot

seeds = st.integers(0, 2**32 - 1).map(np.random.default_rng)
many_lengths = st.lists(st.integers(1, T), min_size=N, max_size=N)
every_cell = pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)


def like(tree, rng):
    return tree_map(lambda part: rng.normal(size=part.shape), tree)


def problem(cell, rng):
    """x, a state that `cell` can be in, params with distinct biases; dh and dstate of one run."""
    params = tree_map(lambda weight: weight + 0.1 * rng.normal(size=weight.shape), cell.init(D, H, rng))
    x = rng.normal(size=(T, N, D))
    _, state, _ = cell.forward(rng.normal(size=(2, N, D)), cell.zero_state(N, H), params)
    h, final, _ = cell.forward(x, state, params)
    return x, state, params, rng.normal(size=h.shape), like(final, rng)


@every_cell
@settings(max_examples=8)
@given(rng=seeds, lengths=many_lengths)
def test_a_padded_batch_is_each_sequence_alone(cell, rng, lengths):
    x, state, params, dh, dstate = problem(cell, rng)
    unchanged = snapshot(x, state, params, dh, dstate)
    h, final, cache = masking.padded(cell, lengths).forward(x, state, params)
    dx, dstate_0, dparams = masking.padded(cell, lengths).backward(dh, dstate, cache)
    total = tree_map(np.zeros_like, params)
    for n, steps in enumerate(lengths):
        only = slice(n, n + 1)
        one, dlast = (tree_map(lambda part, only=only: part[only], tree) for tree in (state, dstate))
        h_n, final_n, cache_n = cell.forward(x[:steps, only], one, params)
        dx_n, dstate_n, dparams_n = cell.backward(dh[:steps, only], dlast, cache_n)
        found = tree_map(lambda part, only=only: part[only], (final, dstate_0))
        close((h[:steps, only], dx[:steps, only], *found), (h_n, dx_n, final_n, dstate_n))
        assert not h[steps:, n].any()
        assert not dx[steps:, n].any()
        total = tree_map(np.add, total, dparams_n)
    close(dparams, total)
    assert unchanged()


@every_cell
def test_junk_in_the_padding_is_never_read(cell, rng):
    x, state, params, dh, dstate = problem(cell, rng)
    lengths = [4, 7, 1]
    valid = masking.mask(lengths, T)
    x_junk, dh_junk = (np.where(valid[..., None], array, np.nan) for array in (x, dh))
    layer = masking.padded(cell, lengths)
    results = []
    for x_in, dh_in in ((x, dh), (x_junk, dh_junk)):
        h, final, cache = layer.forward(x_in, state, params)
        results.append(leaves((h, final, layer.backward(dh_in, dstate, cache))))
    assert all(map(np.array_equal, *results))


@given(rng=seeds, lengths=many_lengths)
def test_junk_is_inert_in_two_layers_of_two_directions(rng, lengths):
    params = tuple((rnn.init(size, H, rng), rnn.init(size, H, rng)) for size in (D, 2 * H))
    network = stacked([bidirectional(rnn, lengths), bidirectional(rnn, lengths)])
    x, state = rng.normal(size=(T, N, D)), like(network.zero_state(N, H), rng)
    dh, dstate = rng.normal(size=(T, N, 2 * H)), like(state, rng)
    outside = ~masking.mask(lengths, T)[..., None]
    results = []
    for junk in (0, np.inf):
        h, final, cache = network.forward(np.where(outside, junk, x), state, params)
        results.append(leaves((h, final, network.backward(np.where(outside, junk, dh), dstate, cache))))
    assert all(map(np.array_equal, *results))


@given(rng=seeds, lengths=many_lengths)
def test_the_final_state_is_the_state_at_the_last_valid_step(rng, lengths):
    x, state, params, *_ = problem(rnn, rng)
    h, h_T, _ = masking.padded(rnn, lengths).forward(x, state, params)
    assert np.array_equal(h_T, h[np.array(lengths) - 1, np.arange(N)])


def test_full_lengths_change_nothing(rng):
    x, state, params, dh, dstate = problem(rnn, rng)
    plain, full = rnn.forward(x, state, params), masking.padded(rnn, [T] * N).forward(x, state, params)
    close(full[:2], plain[:2])
    close(masking.padded(rnn, [T] * N).backward(dh, dstate, full[2]), rnn.backward(dh, dstate, plain[2]))


def test_the_work_is_that_of_the_valid_steps(rng):
    calls = []

    class Spy:
        zero_state = rnn.zero_state

        def forward(x, *rest):
            calls.append(x.shape[:2])
            return rnn.forward(x, *rest)

    x, state, params, *_ = problem(rnn, rng)
    masking.padded(Spy, [4, 7, 4]).forward(x, state, params)
    assert calls == [(4, 3), (3, 1)]


def test_the_mask_counts_the_same_steps_in_the_loss(rng):
    lengths = [4, 7, 1]
    x, state, params, *_ = problem(rnn, rng)
    target, readout = rng.integers(6, size=(T, N)), training.init_readout(H, 6, rng)
    h, _, _ = masking.padded(rnn, lengths).forward(x, state, params)
    loss, dh, *_ = training.cross_entropy(h, readout, target, masking.mask(lengths, T))
    alone = [training.cross_entropy(h[:s, n : n + 1], readout, target[:s, n : n + 1])[0] for n, s in enumerate(lengths)]
    assert np.isclose(loss, np.average(alone, weights=lengths))
    assert not dh[~masking.mask(lengths, T)].any()


@given(rng=seeds, lengths=st.lists(st.integers(1, T), min_size=1, max_size=5), tail=st.sampled_from([(), (2,), (2, 3)]))
def test_unpad_undoes_pad_and_padding_is_zero(rng, lengths, tail):
    sequences = [rng.normal(size=(steps, *tail)) for steps in lengths]
    x, found = masking.pad(sequences)
    assert x.shape == (max(lengths), len(lengths), *tail)
    assert found.tolist() == lengths
    assert not x[~masking.mask(lengths, len(x))].any()
    back = masking.unpad(x, found)
    assert all(map(np.array_equal, back, sequences))
    assert not any(np.shares_memory(sequence, x) for sequence in back)


def test_pad_keeps_the_dtype():
    assert masking.pad([np.array([1, 2]), np.array([3])])[0].dtype == np.int64
    assert masking.pad([np.ones((2, 3), np.float32)])[0].dtype == np.float32


@given(rng=seeds, lengths=many_lengths)
def test_reversing_turns_each_sequence_within_its_length(rng, lengths):
    x = rng.normal(size=(T, N, D))
    turned = masking.reverse(x, lengths)
    for n, steps in enumerate(lengths):
        assert np.array_equal(turned[:steps, n], x[:steps, n][::-1])
        assert np.array_equal(turned[steps:, n], x[steps:, n])
    assert np.array_equal(masking.reverse(turned, lengths), x)
    assert np.array_equal(masking.reverse(x), masking.reverse(x, [T] * N))
    assert not np.shares_memory(masking.reverse(x), x)


@pytest.mark.parametrize(
    ("lengths", "message"),
    [
        ([4, 8, 1], "lengths: expected from 1 to T = 7 steps, got 8 for sequence 1"),
        ([4, 7, 0], "lengths: expected from 1 to T = 7 steps, got 0 for sequence 2"),
        ([-1, 7, 1], "got -1 for sequence 0"),
        ([4, 7], r"lengths: expected an array of shape \(3,\), got \(2,\)"),
        ([[4, 7, 1]], r"lengths: expected an array of shape \(3,\), got \(1, 3\)"),
        (4, r"lengths: expected an array of shape \(3,\), got \(\)"),
        ([4.0, 7.0, 1.0], "lengths: expected integers, got float64"),
        ([True, True, False], "lengths: expected integers, got bool"),
    ],
)
def test_wrong_lengths_are_named_everywhere(rng, lengths, message):
    x, state, params, *_ = problem(rnn, rng)
    for call in (
        lambda: masking.padded(rnn, lengths).forward(x, state, params),
        lambda: bidirectional(rnn, lengths).forward(x, (state, state), (params, params)),
        lambda: masking.unpad(x, lengths),
        lambda: masking.reverse(x, lengths),
    ):
        with pytest.raises(ValueError, match=message):
            call()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: masking.mask([1, 8], T), "got 8 for sequence 1"),
        (lambda: masking.mask([[1, 2]], T), r"lengths: expected an array of shape \(any,\), got \(1, 2\)"),
        (lambda: masking.mask(3, T), r"lengths: expected an array of shape \(any,\), got \(\)"),
        (lambda: masking.pad([]), "sequences: expected at least one, got none"),
        (lambda: masking.pad([np.ones((2, 3)), np.ones((0, 3))]), r"sequences\[1\]: expected at least one step"),
        (
            lambda: masking.pad([np.ones((2, 3)), np.ones((2, 4))]),
            r"sequences\[1\]: expected .*\(any, 3\), got \(2, 4\)",
        ),
        (lambda: masking.pad([np.array(3)]), r"sequences\[0\]: expected .*\(any,\), got \(\)"),
    ],
)
def test_wrong_sequences_are_named(call, message):
    with pytest.raises(ValueError, match=message):
        call()


@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        (lambda x, s: (x[0], s), r"x: expected an array of shape \(T, N, D\), none of them 0, got \(3, 5\)"),
        (lambda x, s: (x[:, :, :0], s), "x: .* none of them 0"),
        (lambda x, s: (x, np.concatenate([s, s])), r"state's part: expected an array of shape \(3, 4\), got \(6, 4\)"),
        (lambda x, s: (x, s[:2]), r"state's part: expected an array of shape \(3, 4\), got \(2, 4\)"),
    ],
)
def test_a_wrong_shape_is_named_by_a_padded_cell(rng, break_it, message):
    x, state, params, *_ = problem(rnn, rng)
    with pytest.raises(ValueError, match=message):
        masking.padded(rnn, [4, 7, 1]).forward(*break_it(x, state), params)


def test_a_wrong_gradient_is_named_by_a_padded_cell(rng):
    x, state, params, dh, dstate = problem(rnn, rng)
    layer = masking.padded(rnn, [4, 7, 1])
    _, _, cache = layer.forward(x, state, params)
    with pytest.raises(ValueError, match="dh: expected"):
        layer.backward(dh[1:], dstate, cache)
    with pytest.raises(ValueError, match="dstate's part: expected"):
        layer.backward(dh, np.concatenate([dstate, dstate]), cache)


def test_a_mask_of_dropout_inside_a_padded_stack_is_refused(rng):
    x, state, params, *_ = problem(rnn, rng)
    network = masking.padded(stacked([rnn, dropout(np.ones((1, N, H)))]), [4, 7, 1])
    with pytest.raises(ValueError, match=r"x: expected an array of shape \(any, 3, 4\), got \(3, 2, 4\)"):
        network.forward(x, (state, ()), (params, ()))
