"""Layer normalisation as PyTorch computes it, in the places where the paper has it."""

import numpy as np
import pytest
import torch
from torch.nn.functional import layer_norm as torch_layer_norm

from lstm_ref.variants import layer_norm

from ..conftest import D, H, N, T
from ..variant_problems import assert_same_as_autograd


def literal(x_t, state, w):
    h, c = state
    a = torch_layer_norm(x_t @ w.W_x.T, (4 * H,), w.gain_x, w.bias_x) + w.b
    a = a + torch_layer_norm(h @ w.W_h.T, (4 * H,), w.gain_h, w.bias_h)
    i, f, g, o = a.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(torch_layer_norm(c, (H,), w.gain_c, w.bias_c)), c


def test_values_and_every_gradient_are_those_of_autograd(rng):
    assert_same_as_autograd(layer_norm, literal, rng)


def test_what_is_normalised_has_mean_zero_and_variance_one(rng):
    unit, _ = layer_norm.normalise(100 + 7 * rng.normal(size=(N, 50)), np.ones(50), np.zeros(50))
    np.testing.assert_allclose(unit.mean(axis=1), 0, atol=1e-12)
    np.testing.assert_allclose(unit.var(axis=1), 1, atol=1e-6)


@pytest.mark.parametrize("scale", [0.5, 40.0])
def test_without_epsilon_the_scale_of_either_matrix_is_no_matter(rng, scale, monkeypatch):
    monkeypatch.setattr(layer_norm, "EPSILON", 0)
    params = layer_norm.init(D, H, rng)
    x, state = rng.normal(size=(T, N, D)), (rng.normal(size=(N, H)), rng.normal(size=(N, H)))
    h, _, _ = layer_norm.forward(x, state, params)
    scaled = params._replace(W_x=scale * params.W_x, W_h=scale * params.W_h)
    np.testing.assert_allclose(layer_norm.forward(x, state, scaled)[0], h, rtol=0, atol=1e-10)


def test_the_first_gains_are_one_and_the_first_biases_zero_but_for_the_forget_gate(rng):
    params = layer_norm.init(D, H, rng, forget_bias=2.0)
    assert all((getattr(params, f"gain_{place}") == 1).all() for place in "xhc")
    assert not any(getattr(params, f"bias_{place}").any() for place in "xhc")
    assert (params.b.reshape(4, H) == [[0], [2], [0], [0]]).all()
