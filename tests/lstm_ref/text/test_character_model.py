"""The readout's parts against PyTorch, central differences, SciPy-free counts, and what a uniform model must give."""

import numpy as np
import pytest
import torch

from lstm_ref.learning import training
from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.text import character_model as cm
from lstm_ref.text.language import perplexity

T, N, V = 7, 3, 5


def test_one_hot_is_torchs(rng):
    symbols = rng.integers(V, size=(T, N))
    want = torch.nn.functional.one_hot(torch.from_numpy(symbols), V).numpy()
    np.testing.assert_array_equal(cm.one_hot(symbols, V), want)


@pytest.mark.parametrize("temperature", [0.1, 1.0, 7.0])
def test_softmax_is_torchs_and_does_not_overflow(rng, temperature):
    scores = rng.normal(size=(T, N, V))
    want = torch.softmax(torch.from_numpy(scores) / temperature, dim=-1).numpy()
    np.testing.assert_allclose(cm.softmax(scores, temperature), want, rtol=0, atol=1e-15)
    np.testing.assert_allclose(cm.softmax(np.array([1e4, 0.0, 1e4]), temperature), [0.5, 0, 0.5])


def test_cross_entropy_is_torchs_and_its_gradient_that_of_central_differences(rng):
    scores, target = rng.normal(size=(T, N, V)), rng.integers(V, size=(T, N))
    loss, dscores = cm.cross_entropy(scores, target)
    of_torch = torch.nn.functional.cross_entropy(
        torch.from_numpy(scores).flatten(0, 1), torch.from_numpy(target).flatten()
    )
    assert loss == pytest.approx(of_torch.item(), abs=1e-14)
    np.testing.assert_allclose(
        dscores, central_difference(lambda: cm.cross_entropy(scores, target)[0], scores), rtol=0, atol=1e-9
    )


def test_cross_entropy_is_that_of_the_training_module(rng):
    h, target = rng.normal(size=(T, N, 4)), rng.integers(V, size=(T, N))
    readout = training.init_readout(4, V, rng)
    loss, dh, _, scores = training.cross_entropy(h, readout, target)
    ours, dscores = cm.cross_entropy(scores, target)
    assert ours == pytest.approx(loss, abs=1e-14)
    np.testing.assert_allclose(dscores @ readout.W_y, dh, rtol=0, atol=1e-15)


def test_scores_of_thousands_cost_what_they_should():
    loss, dscores = cm.cross_entropy(np.array([[[1000.0, 0.0, -1000.0]]]), np.array([[1]]))
    assert loss == 1000
    np.testing.assert_array_equal(dscores, [[[1, -1, 0]]])


def test_a_uniform_model_has_the_perplexity_v_and_its_logarithm_is_the_loss(rng):
    for size in (1, 2, 53):
        assert perplexity(np.full((T, N), -np.log(size))) == pytest.approx(size)
    scores, target = rng.normal(size=(T, N, V)), rng.integers(V, size=(T, N))
    p = np.take_along_axis(cm.softmax(scores), target[..., None], -1)
    assert np.log(perplexity(np.log(p))) == pytest.approx(cm.cross_entropy(scores, target)[0])
    assert perplexity(np.full(10**5, np.log(1e-3))) == pytest.approx(1000)  # a product of so many would be 0


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
def test_symbols_are_picked_as_often_as_their_probability_says(temperature):
    scores = np.array([0.3, -1.0, 2.0, 0.0])
    u = (np.arange(10_000) + 0.5) / 10_000  # evenly spread: no chance in it
    drawn = cm.pick(np.tile(scores, (len(u), 1)), u, temperature)
    shares = np.bincount(drawn, minlength=4) / len(u)
    np.testing.assert_allclose(shares, cm.softmax(scores, temperature), atol=2e-4)


def test_the_first_symbol_has_its_share_from_zero_and_the_last_up_to_one():
    scores = np.zeros((4, 4))
    assert cm.pick(scores, np.array([0.0, 0.25, 0.4999, np.nextafter(1, 0)])).tolist() == [0, 1, 1, 3]
    thirds = np.log(np.full((1, 10), 0.1))
    assert cm.pick(thirds, np.array([1.0])).tolist() == [9]  # rounding may leave the sum a little under 1


def test_what_is_drawn_is_read_next(rng):
    read = []

    def step(x_t, h_prev):
        read.append((x_t.argmax(-1).tolist(), h_prev.copy()))
        return h_prev + 1, x_t  # scores: no matter

    def choose(scores, u_t):
        return (scores.argmax(-1) + u_t) % V

    u = rng.integers(V, size=(T, N))
    drawn = cm.generate(np.array([1, 2, 3]), np.zeros((N, 2)), u, V, step, choose)
    np.testing.assert_array_equal(drawn, (np.array([1, 2, 3]) + np.cumsum(u, axis=0)) % V)
    assert [symbols for symbols, _ in read] == [[1, 2, 3], *drawn[:-1].tolist()]
    assert [h[0, 0] for _, h in read] == list(range(T))
