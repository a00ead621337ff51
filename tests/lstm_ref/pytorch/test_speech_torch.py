"""Recognisers side by side, against NumPy, torch's own loss and a loop over strings."""

import numpy as np
import pytest
import torch

from lstm_ref import lstm
from lstm_ref.pytorch import speech
from lstm_ref.sequences.masking import pad
from lstm_ref.speech import ctc, digits, recogniser

D, H, SEEDS = 5, 4, (3, 8)


@pytest.fixture
def rng():
    return np.random.default_rng(1)


@pytest.fixture
def strings(rng):
    return [rng.normal(size=(T, D)) for T in (7, 11, 3)]


def numpy_scores(kind, weights, x):
    """Of one network, by `lstm_ref.lstm`."""
    weights = speech.Weights(*(part.double().numpy() for part in weights))

    def cell(k, steps):
        params = lstm.Params(weights.W_x[k], weights.W_h[k], weights.b[k])
        return lstm.forward(steps[:, None], lstm.zero_state(1, H), params)[0][:, 0]

    second = cell(1, x[::-1])[::-1] if kind == "both" else cell(1, x)
    return np.concatenate([cell(0, x), second], axis=1) @ weights.W_y[0].T + weights.b_y[0]


@pytest.mark.parametrize("kind", ["both", "ahead"])
def test_scores_are_those_of_numpy_for_each_network_and_string(kind, strings):
    weights = speech.init(SEEDS, D, H)
    found = speech.spoken(kind, weights, strings, N=2)
    for s in range(2):
        for x, log_p in zip(strings, found, strict=True):
            np.testing.assert_allclose(log_p[:, s], ctc.log_softmax(numpy_scores(kind, weights.of(s), x)), atol=1e-5)


@pytest.mark.parametrize("kind", ["both", "ahead"])
def test_with_a_memory_each_stretch_stands_alone(kind, strings):
    weights = speech.init(SEEDS, D, H)
    found = speech.spoken(kind, weights, strings, memory=4)
    for x, log_p in zip(strings, found, strict=True):
        whole = np.concatenate([x, np.zeros((-len(x) % 4, D))])
        pieces = [numpy_scores(kind, weights.of(1), piece) for piece in np.split(whole, len(whole) // 4)]
        np.testing.assert_allclose(log_p[:, 1], ctc.log_softmax(np.concatenate(pieces)[: len(x)]), atol=1e-5)


def test_both_ways_is_the_recogniser(rng):
    model, x = recogniser.small(), rng.normal(size=(9, 20))
    cells = (model.ahead, model.back)
    stacked = (np.stack([getattr(cell, name) for cell in cells]) for name in ("W_x", "W_h", "b"))
    parts = (*stacked, model.W_y[None], model.b_y[None])
    weights = speech.Weights(*(torch.tensor(part, dtype=torch.float32) for part in parts))
    (log_p,) = speech.spoken("both", weights, [x])
    np.testing.assert_allclose(log_p[:, 0], ctc.log_softmax(recogniser.scores(model, x)), atol=1e-4)


def test_losses_are_those_by_hand(strings):
    weights, wanted = speech.init(SEEDS, D, H), [[2, 2], [5], [1]]
    x, lengths = pad(strings)
    log_p = speech.log_probabilities("both", weights, torch.tensor(x, dtype=torch.float32), torch.from_numpy(lengths))
    found = speech.losses(log_p, torch.from_numpy(lengths), wanted)
    for s in range(2):
        mine = [
            ctc.loss_and_gradient(numpy_scores("both", weights.of(s), each), target)[0]
            for each, target in zip(strings, wanted, strict=True)
        ]
        assert found[s].item() == pytest.approx(np.mean(mine), abs=1e-4)


def test_training_lowers_the_loss_and_leaves_what_was_given(rng):
    part = digits.parts()["train"]
    few = digits.Strings(*(each[:8] for each in part))
    start = speech.init([0], 20, 8)
    before = [weight.clone() for weight in start]
    ends = list(speech.train("both", start, [0.02], few, 15, seed=0, N=4, keep=1.0, alter=speech.blurred))
    assert all(torch.equal(one, other) for one, other in zip(start, before, strict=True))

    def loss(weights):
        found = speech.spoken("both", weights, few.x)
        return np.mean(
            [ctc.loss_and_gradient(p[:, 0], digits.labels(each))[0] for p, each in zip(found, few.digits, strict=True)]
        )

    assert loss(ends[-1]) < 0.5 * loss(start)


def test_altered_strings_are_others_and_are_centred(rng):
    x = digits.parts()["train"].x[0]
    one, other = speech.altered(x, rng), speech.altered(x, rng)
    assert one.shape != other.shape or not np.allclose(one, other)
    assert one.shape[1] == x.shape[1]
    assert np.isfinite(one).all()
