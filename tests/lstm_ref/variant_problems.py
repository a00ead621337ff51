"""A random problem for any cell, and its answer by central differences or by PyTorch's autograd."""

from typing import NamedTuple

import numpy as np
import torch

from lstm_ref.sequences.sequence import parts

from .conftest import D, H, N, T


class Problem(NamedTuple):
    params: tuple
    x: np.ndarray
    state: object
    dh: np.ndarray
    dstate: object


def like(state, make):
    """A state of the same form, each part made by `make` from the part's shape."""
    made = tuple(make(size=part.shape) for part in parts(state))
    return made if isinstance(state, tuple) else made[0]


def problem(cell, rng, T=T, N=N, D=D, H=H):
    """Every weight and bias drawn, and a state that the cell itself has reached (an sLSTM's n is never negative)."""
    params = cell.init(D, H, rng)
    params = type(params)(*(rng.normal(size=weight.shape) for weight in params))
    _, state, _ = cell.forward(rng.normal(size=(2, N, D)), cell.zero_state(N, H), params)
    x = rng.normal(size=(T, N, D))
    h, final, _ = cell.forward(x, state, params)
    return Problem(params, x, state, rng.normal(size=h.shape), like(final, rng.normal))


def arrays(p):
    """All arrays that gradients are asked of, in the order in which `gradients` gives them."""
    return [p.x, *parts(p.state), *p.params]


def values(cell, p):
    h, final, _ = cell.forward(p.x, p.state, p.params)
    return [h, *parts(final)]


def gradients(cell, p):
    dx, dstate_0, dparams = cell.backward(p.dh, p.dstate, cell.forward(p.x, p.state, p.params)[2])
    return [dx, *parts(dstate_0), *dparams]


def loss(cell, p):
    """The projected loss (dh * h).sum() + (dstate * final state).sum()."""
    return sum((a * b).sum() for a, b in zip(values(cell, p), [p.dh, *parts(p.dstate)], strict=True))


def by_autograd(step, p):
    """Values and gradients of a literal `step(x_t, state, weights) -> state` in PyTorch, states as tuples."""
    leaves = [torch.from_numpy(array.copy()).requires_grad_() for array in arrays(p)]
    x, state, weights = leaves[0], tuple(leaves[1 : -len(p.params)]), type(p.params)(*leaves[-len(p.params) :])
    h = []
    for x_t in x:
        state = step(x_t, state, weights)
        h.append(state[0])
    found = [torch.stack(h), *state]
    total = sum((a * torch.from_numpy(b)).sum() for a, b in zip(found, [p.dh, *parts(p.dstate)], strict=True))
    total.backward()
    return [v.detach().numpy() for v in found], [leaf.grad.numpy() for leaf in leaves]


def assert_close(ours, theirs, atol=1e-10):
    for a, b in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(a, b, rtol=0, atol=atol)


def assert_same_as_autograd(cell, step, rng):
    p = problem(cell, rng)
    theirs, their_gradients = by_autograd(step, p)
    assert_close(values(cell, p), theirs)
    assert_close(gradients(cell, p), their_gradients)
