"""LSTMs side by side, and classifiers of sentences made of them, against the same ones alone."""

import numpy as np
import pytest
import torch

from lstm_ref.pytorch import sentiment, side_by_side
from lstm_ref.pytorch.adam import Adam
from lstm_ref.pytorch.lanes import LanesFunction, lanes
from lstm_ref.pytorch.modules import LSTM
from lstm_ref.sentiment import pooling

T, N, D, H, L = 7, 5, 3, 4, 2
LENGTHS = torch.tensor([3, 7, 1, 5, 3])
WAYS = ["both ends", "mean", "attention"]


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)


def test_gradients_of_lanes_are_those_of_differences():
    a_x = torch.randn(T, L, N, 4 * H, dtype=torch.float64, requires_grad=True)
    W_h = torch.randn(L, 4 * H, H, dtype=torch.float64, requires_grad=True)
    states = torch.randn(2, L, N, H, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(LanesFunction.apply, (a_x, W_h, *states))
    assert torch.autograd.gradcheck(lambda *args: LanesFunction.apply(*args)[0], (a_x, W_h, *states))
    assert torch.autograd.gradcheck(lambda *args: LanesFunction.apply(*args)[1], (a_x, W_h, *states))


def test_each_lane_is_an_lstm_of_its_own():
    cells, x = [LSTM(D, H).double() for _ in range(L)], torch.randn(L, T, N, D, dtype=torch.float64)
    weights = [torch.stack([getattr(cell, name).detach() for cell in cells]) for name in ("W_x", "W_h", "b")]
    h = lanes(x, *weights)
    for lane, cell in enumerate(cells):
        torch.testing.assert_close(h[:, lane], cell(x[lane])[0])


def networks(dtype=torch.float64):
    weights = sentiment.init([0, 1, 2], V=11, E=D, H=H)
    return sentiment.Weights(*((3 * weight).to(dtype) for weight in weights))


def batch():
    rng = np.random.default_rng(0)
    return side_by_side.batch([rng.integers(1, 11, size=length) for length in LENGTHS.tolist()])


def test_outputs_are_those_of_torch_on_a_packed_sequence():
    weights, (x, lengths) = networks(), batch()
    y = sentiment.outputs(weights, x, lengths)
    for s in range(3):
        one, module = weights.of(s), torch.nn.LSTM(D, H, bidirectional=True).double()
        for end, W_x, W_h, b in zip(("", "_reverse"), one.W_x, one.W_h, one.b, strict=True):
            for name, weight in (("weight_ih", W_x), ("weight_hh", W_h), ("bias_ih", b), ("bias_hh", 0 * b)):
                getattr(module, f"{name}_l0{end}").data = weight
        packed = torch.nn.utils.rnn.pack_padded_sequence(one.embedding[0][x], lengths, enforce_sorted=False)
        want, _ = torch.nn.utils.rnn.pad_packed_sequence(module(packed)[0])
        valid = torch.arange(T)[:, None] < lengths
        torch.testing.assert_close(y[:, s][valid], want[valid])


def test_pooling_is_that_of_numpy():
    y, lengths = torch.randn(T, N, 2 * H), LENGTHS
    attention = torch.randn(2 * H)
    for name, want in (
        ("both ends", pooling.both_ends(y.numpy(), lengths.numpy())),
        ("mean", pooling.masked_mean(y.numpy(), lengths.numpy())),
        ("attention", pooling.attention_pool(y.numpy(), (y @ attention).numpy(), lengths.numpy())[0]),
    ):
        np.testing.assert_allclose(sentiment.POOLING[name](y, lengths, attention).numpy(), want, atol=1e-5)


def test_the_score_of_a_sentence_does_not_hang_on_its_company():
    weights, (x, lengths) = networks(), batch()
    together = sentiment.scores(weights, WAYS, x, lengths)
    for n, length in enumerate(lengths):
        alone = sentiment.scores(weights, WAYS, x[:length, n : n + 1], lengths[n : n + 1])
        torch.testing.assert_close(together[:, n : n + 1], alone)


def test_two_of_one_seed_start_alike_and_networks_do_not_see_each_other():
    weights = sentiment.init([4, 4, 9], V=11, E=D, H=H)
    assert all(torch.equal(one, other) for one, other in zip(weights.of(0), weights.of(1), strict=True))
    assert not torch.equal(weights.of(0).W_x, weights.of(2).W_x)
    moved = weights._replace(readout=weights.readout + torch.tensor([[1.0], [0], [0]]))
    before, after = (sentiment.scores(each, WAYS, *batch()) for each in (weights, moved))
    assert torch.equal(before[1:], after[1:])


def test_dropout_is_drawn_and_off_without_it():
    weights, (x, lengths) = networks(torch.float32), batch()
    drawn = [
        sentiment.scores(weights, WAYS, x, lengths, 0.5, 0.5, torch.Generator().manual_seed(seed)) for seed in (0, 0, 1)
    ]
    assert torch.equal(drawn[0], drawn[1])
    assert not torch.equal(drawn[0], drawn[2])


def test_batches_are_all_sentences_once_and_of_like_length():
    lengths = np.random.default_rng(0).integers(3, 40, size=103)
    dealt = side_by_side.batches(lengths, 10, np.random.default_rng(1))
    assert sorted(np.concatenate(dealt)) == list(range(103))
    assert max(np.ptp(lengths[some]) for some in dealt) < 12


def test_adam_is_torchs_for_each_network_by_itself():
    weights = sentiment.init([0, 1], V=11, E=D, H=H)
    adam, ours = Adam(weights, [0.01, 0.1], limit=1.0), [weight.clone() for weight in weights]
    theirs = [[part.clone().requires_grad_() for part in weights.of(s)] for s in range(2)]
    torchs = [torch.optim.Adam(parts, rate) for parts, rate in zip(theirs, (0.01, 0.1), strict=True)]
    for _ in range(4):
        gradients = [torch.randn_like(weight) for weight in weights]
        for s, (parts, optimiser) in enumerate(zip(theirs, torchs, strict=True)):
            for part, gradient in zip(parts, sentiment.Weights(*gradients).of(s), strict=True):
                part.grad = gradient.clone()
            torch.nn.utils.clip_grad_norm_(parts, 1.0)
            optimiser.step()
        adam.update(ours, gradients)
    for s in range(2):
        for one, other in zip(sentiment.Weights(*ours).of(s), theirs[s], strict=True):
            torch.testing.assert_close(one, other.detach(), rtol=1e-4, atol=1e-5)


def test_training_learns_which_words_praise_and_leaves_its_start_alone():
    rng = np.random.default_rng(0)
    sentences = [rng.integers(2, 10, size=length) for length in rng.integers(2, 7, size=400)]
    labels = [int((each == 5).any()) for each in sentences]
    start = sentiment.init([0] * 3, V=11, E=D, H=H)
    kept = [weight.clone() for weight in start]
    *_, found = side_by_side.train(start, WAYS, [0.03] * 3, sentences, labels, 12, seed=0, N=50, keep=0.9, known=1)
    right = (side_by_side.score_all(found, WAYS, sentences, N=37) > 0) == np.array(labels)
    assert right.mean(axis=1).min() > 0.9
    assert all(torch.equal(one, other) for one, other in zip(start, kept, strict=True))
