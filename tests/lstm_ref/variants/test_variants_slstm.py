"""The sLSTM: the equations without a stabiliser give the same h, where they do not overflow."""

import numpy as np
import pytest
import torch

from lstm_ref.variants import slstm

from ..conftest import D, H, N, T
from ..variant_problems import problem

cells = pytest.mark.parametrize(
    ("cell", "forget"), [(slstm.slstm, torch.sigmoid), (slstm.slstm_exponential, torch.exp)]
)


def literal(x, weights, forget):
    """h of every step by c = f c + i g, n = f n + i, h = o c / n, from nothing, with the exponentials as they are."""
    W_x, W_h, b = weights
    h = c = n = torch.zeros(x.shape[1], H, dtype=x.dtype)
    outputs = []
    for x_t in x:
        a_i, a_f, a_g, a_o = (x_t @ W_x.T + h @ W_h.T + b).chunk(4, dim=1)
        i, f = torch.exp(a_i), forget(a_f)
        c = f * c + i * torch.tanh(a_g)
        n = f * n + i
        h = torch.sigmoid(a_o) * c / n
        outputs.append(h)
    return torch.stack(outputs), c, n


@cells
def test_the_stabiliser_changes_neither_h_nor_any_gradient(cell, forget, rng):
    p = problem(cell, rng)
    h, (_, c_T, n_T, m_T), cache = cell.forward(p.x, cell.zero_state(N, H), p.params)
    nothing = tuple(np.zeros((N, H)) for _ in range(4))
    dx, _, dparams = cell.backward(p.dh, nothing, cache)

    leaves = [torch.from_numpy(array.copy()).requires_grad_() for array in (p.x, *p.params)]
    expected, c, n = literal(leaves[0], leaves[1:], forget)
    (expected * torch.from_numpy(p.dh)).sum().backward()
    np.testing.assert_allclose(h, expected.detach(), rtol=0, atol=1e-10)
    for ours, leaf in zip((dx, *dparams), leaves, strict=True):
        np.testing.assert_allclose(ours, leaf.grad, rtol=0, atol=1e-10)
    np.testing.assert_allclose(c_T * np.exp(m_T), c.detach(), rtol=1e-10)
    np.testing.assert_allclose(n_T * np.exp(m_T), n.detach(), rtol=1e-10)


@cells
def test_a_state_written_at_another_scale_is_the_same_state(cell, forget, rng):
    p = problem(cell, rng)
    h_0, c_0, n_0, m_0 = p.state
    shift = rng.normal(size=(N, H))
    moved = (h_0, c_0 * np.exp(-shift), n_0 * np.exp(-shift), m_0 + shift)
    h, _, _ = cell.forward(p.x, p.state, p.params)
    np.testing.assert_allclose(cell.forward(p.x, moved, p.params)[0], h, rtol=0, atol=1e-12)


@cells
def test_where_the_plain_exponentials_overflow_the_stabilised_state_is_an_average(cell, forget, rng):
    p = problem(cell, rng)
    x = (1000 * p.x).astype(np.float32)
    params = type(p.params)(*(weight.astype(np.float32) for weight in p.params))
    plain, _, _ = literal(torch.from_numpy(x), [torch.from_numpy(weight) for weight in params], forget)
    assert not torch.isfinite(plain).all()
    with np.errstate(all="raise", under="ignore"):
        h, (_, c_T, n_T, m_T), _ = cell.forward(x, cell.zero_state(N, H, np.float32), params)
    assert np.abs(h).max() <= 1
    assert (np.abs(c_T) <= n_T).all()
    assert n_T.min() >= 1
    assert np.isfinite(m_T).all()


@cells
def test_the_first_step_takes_the_candidate_whole(cell, forget, rng):
    p = problem(cell, rng, D=D)
    W_x, _, b = p.params
    _, _, a_g, a_o = np.split(p.x[0] @ W_x.T + b, 4, axis=1)
    (h, *_), _ = cell.step(p.x[0], cell.zero_state(N, H), p.params)
    np.testing.assert_allclose(h, np.tanh(a_g) / (1 + np.exp(-a_o)), rtol=1e-12)


def test_an_open_input_gate_can_still_overrule_all_that_was_stored(rng):
    """What a logistic input gate cannot: after T steps of storing, one step takes h to its own candidate."""
    params = slstm.Params(np.zeros((4 * H, D)), np.zeros((4 * H, H)), np.zeros(4 * H))
    params.W_x[:H, 0] = 50  # x[..., 0] = 1 opens the input gate by e^50
    params.W_x[2 * H : 3 * H, 1] = 1
    params.b[H : 2 * H] = 20  # keep everything
    x = np.zeros((T, N, D))
    x[:, :, 1] = 3
    x[-1, :, 0], x[-1, :, 1] = 1, -3
    h, _, _ = slstm.forward(x, slstm.zero_state(N, H), params)
    np.testing.assert_allclose(h[-2], 0.5 * np.tanh(3), rtol=1e-12)
    np.testing.assert_allclose(h[-1], 0.5 * np.tanh(-3), rtol=1e-12)
