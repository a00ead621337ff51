"""The readout's gradients against central differences; Adam against torch's."""

import numpy as np
import torch

from lstm_ref.learning import gradcheck, training

from ..conftest import H, N, T

K = 6


def test_cross_entropy_and_its_gradients(rng, draw):
    h, W_y, b_y = draw((T, N, H), (K, H), (K,))
    readout = training.Readout(W_y, b_y)
    target = rng.integers(K, size=(T, N))
    mask = rng.random((T, N)) < 0.6
    loss, dh, dreadout, scores = training.cross_entropy(h, readout, target, mask)
    expected = torch.nn.functional.cross_entropy(torch.from_numpy(scores[mask]), torch.from_numpy(target[mask]))
    assert np.isclose(loss, expected.item(), rtol=1e-12)
    for array, gradient in ((h, dh), (W_y, dreadout.W_y), (b_y, dreadout.b_y)):
        numeric = gradcheck.central_difference(lambda: training.cross_entropy(h, readout, target, mask)[0], array)
        assert gradcheck.relative_error(gradient, numeric) < 1e-8
    assert not dh[~mask].any()


def test_uniform_scores_cost_the_logarithm_of_the_number_of_classes(rng):
    readout = training.Readout(np.zeros((K, H)), np.zeros(K))
    loss, *_ = training.cross_entropy(np.ones((T, N, H)), readout, rng.integers(K, size=(T, N)))
    assert np.isclose(loss, np.log(K))


def test_scores_of_a_thousand_overflow_nothing(rng):
    readout = training.Readout(np.array([[1e3], [-1e3], [0.0]]), np.zeros(3))
    with np.errstate(all="raise", under="ignore"):
        loss, *_ = training.cross_entropy(np.ones((2, 3, 1)), readout, np.zeros((2, 3), dtype=int))
    assert loss == 0


def test_clipping_keeps_the_direction_and_leaves_small_gradients_alone(draw):
    gradients = draw((3, 2), (5,))
    norm = np.sqrt(sum((g**2).sum() for g in gradients))
    clipped, before = training.clip_by_global_norm(gradients, norm / 2)
    assert np.isclose(before, norm)
    for ours, theirs in zip(clipped, gradients, strict=True):
        np.testing.assert_allclose(ours, theirs / 2)
    untouched, _ = training.clip_by_global_norm(gradients, norm * 2)
    assert all(np.array_equal(ours, theirs) for ours, theirs in zip(untouched, gradients, strict=True))


def test_adam_takes_the_steps_of_torch(draw):
    arrays = draw((3, 2), (5,))
    theirs = [torch.from_numpy(array.copy()).requires_grad_() for array in arrays]
    ours, optimiser = arrays, training.Adam(0.03)
    reference = torch.optim.Adam(theirs, lr=0.03)
    for _ in range(5):
        gradients = draw((3, 2), (5,))
        for weight, gradient in zip(theirs, gradients, strict=True):
            weight.grad = torch.from_numpy(gradient)
        reference.step()
        ours = optimiser.update(ours, gradients)
    for mine, weight in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(mine, weight.detach().numpy(), atol=1e-12)


def test_a_gradient_of_zero_moves_nothing():
    (still,) = training.Adam(0.1).update([np.array([2.0])], [np.array([0.0])])
    assert still == 2
