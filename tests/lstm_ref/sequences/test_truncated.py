"""Chunks with a carried state, and a decoder that reads its target one step late."""

import tracemalloc
import weakref

import numpy as np
import pytest
import torch
from hypothesis import given, strategies as st

from lstm_ref import gru, lstm, rnn
from lstm_ref.learning import gradcheck, optimisers, training
from lstm_ref.pytrees import tree_map
from lstm_ref.sequences.dropout import dropout, dropout_mask
from lstm_ref.sequences.teacher_forcing import Decoder, inputs, shift, teacher_forcing
from lstm_ref.sequences.truncated import split, truncated_bptt
from lstm_ref.sequences.wiring import stacked

from .. import networks_of_torch as oracle
from ..conftest import D, H, N, T
from ..networks_of_torch import close, leaves, snapshot

K = 6
kinds = pytest.mark.parametrize("kind", [lstm, rnn, gru], ids=["lstm", "rnn", "gru"])
seeds = st.integers(0, 2**32 - 1).map(np.random.default_rng)


def projected(h, dh):
    """The loss (h * dh).sum(), as `truncated_bptt` takes it; h comes along as the rest."""
    return (h * dh).sum(), dh, h


def chunked(kind, size, x, state, params, dh):
    return list(truncated_bptt(kind, split(size, x, dh), state, lambda: params, projected))


@kinds
@pytest.mark.parametrize("size", [1, 3, T, T + 2])
def test_the_gradients_of_a_chunk_are_those_of_torch_with_a_detached_state(kind, size, rng):
    module = oracle.network(kind, 1, 1)
    x, state, dh, _ = oracle.problem(kind, 1, 1, rng)
    (ours,), (params,) = oracle.nest(kind, state, 1), oracle.params(kind, module)
    chunks = chunked(kind, size, x, ours, params, dh)
    theirs = tuple(torch.from_numpy(part) for part in state)
    for chunk, (x_chunk, dh_chunk) in zip(chunks, split(size, x, dh), strict=True):
        module.zero_grad()
        h, theirs = module(torch.from_numpy(x_chunk), theirs if kind is lstm else theirs[0])
        loss = (h * torch.from_numpy(dh_chunk)).sum()
        loss.backward()
        (dparams,) = oracle.weights(kind, module, lambda weight: weight.grad, lambda b_x, b_h: b_x)
        theirs = tuple(part.detach() for part in (theirs if kind is lstm else (theirs,)))
        (after,) = oracle.nest(kind, [part.numpy() for part in theirs], 1)
        close(
            (chunk.loss, chunk.dparams, chunk.state, chunk.rest[0]), (loss.item(), dparams, after, h.detach().numpy())
        )
    assert len(chunks) == -(-T // size)


@kinds
@given(rng=seeds, size=st.integers(1, T + 1))
def test_outputs_states_and_losses_are_those_of_the_whole_and_nothing_is_changed(kind, rng, size):
    params, x, dh = kind.init(D, H, rng), rng.normal(size=(T, N, D)), rng.normal(size=(T, N, H))
    state = tree_map(lambda part: rng.normal(size=part.shape), kind.zero_state(N, H))
    unchanged = snapshot(x, state, params, dh)
    chunks = chunked(kind, size, x, state, params, dh)
    h, final, _ = kind.forward(x, state, params)
    close((np.concatenate([chunk.rest[0] for chunk in chunks]), chunks[-1].state), (h, final))
    assert np.isclose(sum(chunk.loss for chunk in chunks), (h * dh).sum())
    assert unchanged()


def test_a_loss_at_the_end_reaches_no_earlier_chunk(rng):
    params, x, dh = lstm.init(D, H, rng), rng.normal(size=(T, N, D)), np.zeros((T, N, H))
    dh[-1] = 1
    *early, last = chunked(lstm, 3, x, lstm.zero_state(N, H), params, dh)
    assert not any(gradient.any() for chunk in early for gradient in chunk.dparams)
    assert all(gradient.any() for gradient in last.dparams)


def test_the_weights_of_now_are_asked_for_at_each_chunk(rng):
    params, x = rnn.init(D, H, rng), rng.normal(size=(T, N, D))
    state, optimiser = rnn.zero_state(N, H), optimisers.SGD(0.1)
    chunks = truncated_bptt(rnn, split(3, x), state, lambda: params, lambda h: (h.sum(), np.ones_like(h), h))
    for chunk, (x_chunk,) in zip(chunks, split(3, x), strict=True):
        h, state, cache = rnn.forward(x_chunk, state, params)
        _, _, dparams = rnn.backward(np.ones_like(h), np.zeros_like(state), cache)
        close((chunk.rest[0], chunk.state, chunk.dparams), (h, state, dparams))
        params = rnn.Params(*optimiser.update(params, dparams))


def test_one_cache_at_most_is_alive(rng):
    alive, most = weakref.WeakSet(), []

    class Cache:
        def __init__(self, held):
            self.held = held
            alive.add(self)
            most.append(len(alive))

    class Spy:
        def forward(*arguments):
            h, final, cache = rnn.forward(*arguments)
            return h, final, Cache(cache)

        def backward(dh, dstate, cache):
            return rnn.backward(dh, dstate, cache.held)

    params, x, dh = rnn.init(D, H, rng), np.ones((60, N, D)), np.ones((60, N, H))
    for _ in truncated_bptt(Spy, split(5, x, dh), rnn.zero_state(N, H), lambda: params, projected):
        assert not alive
    assert most == [1] * 12


def test_the_memory_of_a_generated_stream_does_not_grow_with_its_length(rng):
    params = lstm.init(D, 16, rng)

    def peak(chunks):
        stream = ((np.ones((20, N, D)),) for _ in range(chunks))
        tracemalloc.start()
        for _ in truncated_bptt(lstm, stream, lstm.zero_state(N, 16), lambda: params, lambda h: (h.sum(), h * 0 + 1)):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(1)
    assert peak(50) < 2 * peak(2)  # what is kept of all would be 25 times as much; other threads allocate a little, too


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((0, np.ones(3)), "size: expected at least 1 step, got 0"),
        ((2, np.ones(3), np.ones(4)), r"arrays: expected the same number of steps in all, got \[3, 4\]"),
    ],
)
def test_wrong_chunks_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        list(split(*arguments))


def decoder_of(kind, rng):
    readout = training.Readout(rng.normal(size=(K, H)), rng.normal(size=K))
    return Decoder(rng.normal(size=(K, D)), kind.init(D, H, rng), readout)


@kinds
def test_the_gradients_of_a_decoder_are_central_differences(kind, rng):
    decoder, target, mask = decoder_of(kind, rng), rng.integers(K, size=(T, N)), rng.random((T, N)) < 0.7
    state = tree_map(lambda part: rng.normal(size=part.shape), kind.zero_state(N, H))
    unchanged = snapshot(decoder, state, target)
    _, gradients, dstate, _ = teacher_forcing(kind, target, state, decoder, start=2, mask=mask)
    assert unchanged()

    def loss():
        return teacher_forcing(kind, target, state, decoder, start=2, mask=mask)[0]

    for array, gradient in zip(leaves((decoder, state)), leaves((gradients, dstate)), strict=True):
        assert gradcheck.relative_error(gradient, gradcheck.central_difference(loss, array)) < 1e-7


def test_a_decoder_that_reads_its_own_guesses_is_trained_on_what_it_read(rng):
    decoder, target = decoder_of(gru, rng), rng.integers(K, size=(T, N))
    state = rng.normal(size=(N, H))
    loss, gradients, dstate, read = teacher_forcing(gru, target, state, decoder, p=0.5, rng=rng)
    h, final, cache = gru.forward(decoder.E[read], state, decoder.params)
    expected, dh, dreadout, _ = training.cross_entropy(h, decoder.readout, target)
    dx, dstate_0, dparams = gru.backward(dh, np.zeros_like(final), cache)
    dE = np.stack([dx[read == symbol].sum(axis=0) for symbol in range(K)])
    assert np.isclose(loss, expected)
    close((gradients, dstate), (Decoder(dE, dparams, dreadout), dstate_0))


@given(rng=seeds)
def test_no_step_sees_its_own_answer(rng):
    """Had it, random symbols could be foretold: the score of a step would move with the target of that step."""
    decoder, target, t = decoder_of(lstm, rng), rng.integers(K, size=(T, N)), rng.integers(T)
    other = target.copy()
    other[t] = (other[t] + 1) % K
    read, read_other = (teacher_forcing(lstm, y, lstm.zero_state(N, H), decoder)[3] for y in (target, other))
    assert not read[0].any()  # the start is symbol 0, if left out
    assert np.array_equal(read[: t + 1], read_other[: t + 1])
    assert not (read[t + 1 : t + 2] == read_other[t + 1 : t + 2]).any()


def fit(target, rng, inputs_of):
    """Train a decoder on pairs of inputs and target by hand; its last loss."""
    decoder, adam = Decoder(np.eye(K), rnn.init(K, 24, rng), training.init_readout(24, K, rng)), training.Adam(0.03)
    for _ in range(60):
        y = target(rng)
        h, final, cache = rnn.forward(decoder.E[inputs_of(y)], rnn.zero_state(y.shape[1], 24), decoder.params)
        loss, dh, dreadout, _ = training.cross_entropy(h, decoder.readout, y)
        _, _, dparams = rnn.backward(dh, np.zeros_like(final), cache)
        updated = adam.update([*decoder.params, *decoder.readout], [*dparams, *dreadout])
        decoder = Decoder(decoder.E, rnn.Params(*updated[:3]), training.Readout(*updated[3:]))
    return loss


def test_random_symbols_cannot_be_foretold_but_one_off_they_could(rng):
    def random_symbols(rng):
        return rng.integers(K, size=(10, 40))

    assert fit(random_symbols, rng, lambda y: shift(y, 0)) > 0.95 * np.log(K)
    assert fit(random_symbols, rng, lambda y: y) < 0.1 * np.log(K)


def test_p_is_the_share_of_true_symbols(rng):
    """The guess is made never to be right, so that what was read says where it came from."""
    decoder = decoder_of(rnn, rng)
    never = decoder.readout._replace(b_y=np.where(np.arange(K) == 5, 1e3, 0.0))
    target = rng.integers(5, size=(50, 100))
    state = rnn.zero_state(100, H)
    for p in (0.0, 0.3, 1.0):
        symbols = inputs(rnn, target, state, decoder._replace(readout=never), 2, p, rng)
        assert (symbols[0] == 2).all()
        assert np.isclose((symbols[1:] != 5).mean(), p, atol=0.02)
        assert ((symbols[1:] == 5) | (symbols[1:] == target[:-1])).all()


@given(rng=seeds)
def test_running_freely_reads_the_best_guess_of_the_step_before(rng):
    decoder, target, state = decoder_of(lstm, rng), rng.integers(K, size=(T, N)), lstm.zero_state(N, H)
    *_, read = teacher_forcing(lstm, target, state, decoder, start=3, p=0, rng=rng)
    h, _, _ = lstm.forward(decoder.E[read], state, decoder.params)
    guesses = (h @ decoder.readout.W_y.T + decoder.readout.b_y).argmax(axis=-1)
    assert np.array_equal(read, shift(guesses, 3))


def test_a_stack_with_variational_dropout_decodes(rng):
    network = stacked([lstm, dropout(dropout_mask(T, N, 8, 0.5, rng, variational=True)), gru])
    params = lstm.init(D, 8, rng), (), gru.init(8, H, rng)
    decoder = Decoder(rng.normal(size=(K, D)), params, training.init_readout(H, K, rng))
    state = lstm.zero_state(N, 8), (), gru.zero_state(N, H)
    target = rng.integers(K, size=(T, N))
    *_, read = teacher_forcing(network, target, state, decoder, p=0.5, rng=rng)
    assert read.shape == (T, N)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"target": np.zeros(T, int)}, r"target: expected an array of shape \(any, any\), got \(7,\)"),
        ({"target": np.zeros((T, N))}, "target: expected integers, at least one, got .* float64"),
        ({"target": np.zeros((0, N), int)}, r"target: expected integers, at least one, got shape \(0, 3\)"),
        ({"target": np.array([[2, 4], [6, 3]])}, "target: expected from 0 to 5, got from 2 to 6"),
        ({"target": np.array([[2, 4], [-1, 3]])}, "target: expected from 0 to 5, got from -1 to 4"),
        ({"start": K}, "start: expected from 0 to 5, got from 6 to 6"),
        ({"p": 1.5}, "p: expected a probability, got 1.5"),
        ({"p": -0.5}, "p: expected a probability, got -0.5"),
        ({"p": 0.5}, "rng: expected a generator"),
        ({"mask": np.ones((N, T), bool)}, r"mask: expected an array of shape \(7, 3\), got \(3, 7\)"),
    ],
)
def test_a_wrong_argument_of_a_decoder_is_named(rng, change, message):
    arguments = {"target": rng.integers(K, size=(T, N)), "start": 0} | change
    with pytest.raises(ValueError, match=message):
        teacher_forcing(rnn, state=rnn.zero_state(N, H), decoder=decoder_of(rnn, rng), **arguments)
