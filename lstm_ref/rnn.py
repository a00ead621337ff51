r"""The simple recurrent network of Elman (1990, Cognitive Science 14(2)), with tanh.

$$ h_t = \tanh(W_x x_t + W_h h_{t-1} + b) $$

Shapes: x (T, N, D); h (N, H); W_x (H, D), W_h (H, H), b (H,). The state is h alone.
"""

from typing import NamedTuple

import numpy as np

from lstm_ref.arrays import expect_shape
from lstm_ref.sequences.sequence import check
from lstm_ref.shapes import draw


class Params(NamedTuple):
    """Weights of one layer, or their gradients."""

    W_x: np.ndarray  # (H, D)
    W_h: np.ndarray  # (H, H)
    b: np.ndarray  # (H,)


SHAPES, STATE = Params("H D", "H H", "H"), {"h": "N H"}


def init(D, H, rng, dtype=np.float64):
    """Draw the weights from U(-1/sqrt(H), 1/sqrt(H)) as PyTorch does; the bias is zero."""
    return draw(SHAPES, rng, dtype, D=D, H=H)


def zero_state(N, H, dtype=np.float64):
    """The state before the first step: h of zeros, (N, H)."""
    return np.zeros((N, H), dtype)


def step(x_t, h_prev, params):
    """One time step: x_t (N, D), h_prev (N, H) -> h_t (N, H), cache. Raises ValueError on a wrong shape.

    >>> params = init(D=3, H=4, rng=np.random.default_rng(0))
    >>> h_t, cache = step(np.ones((2, 3)), zero_state(2, 4), params)
    >>> h_t.shape
    (2, 4)
    """
    check("x_t", x_t, "N D", h_prev, params, SHAPES, STATE)
    W_x, W_h, b = params
    h_t = np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)  # eq. rnn-state
    return h_t, (x_t, h_prev, h_t, params)


def step_backward(dh_t, cache):
    """Gradients of one step: dh_t (N, H) -> dx_t (N, D), dh_prev (N, H), Params of gradients."""
    x_t, h_prev, h_t, params = cache
    da = dh_t * (1 - h_t**2)
    return da @ params.W_x, da @ params.W_h, Params(da.T @ x_t, da.T @ h_prev, da.sum(axis=0))


def forward(x, h_0, params):
    """A whole sequence: x (T, N, D), h_0 (N, H) -> h of every step (T, N, H), h_T, cache.

    Raises ValueError on a wrong shape.

    >>> params = init(D=3, H=4, rng=np.random.default_rng(0))
    >>> h, h_T, cache = forward(np.ones((7, 2, 3)), zero_state(2, 4), params)
    >>> h.shape, np.array_equal(h[-1], h_T)
    ((7, 2, 4), True)
    """
    check("x", x, "T N D", h_0, params, SHAPES, STATE)
    W_x, W_h, b = params
    a_x = x @ W_x.T + b  # (T, N, H): the input's share of all steps in one product
    h = [h_0]
    for t in range(len(x)):
        h.append(np.tanh(a_x[t] + h[-1] @ W_h.T))
    return np.stack(h[1:]), h[-1].copy(), (x, h, params)


def backward(dh, dh_T, cache):
    """Gradients of a whole sequence.

    dh (T, N, H) is the gradient of every step's output, dh_T (N, H) what comes to the final state besides
    -> dx (T, N, D), dh_0 (N, H), Params of gradients.
    """
    x, h, params = cache
    T, N, _ = x.shape
    expect_shape("dh", dh, T, N, h[0].shape[1])
    expect_shape("dh_T", dh_T, N, h[0].shape[1])
    dh_t = dh_T
    da = np.empty((T, N, len(params.b)), dtype=dh_t.dtype)
    for t in reversed(range(T)):
        da[t] = (dh[t] + dh_t) * (1 - h[t + 1] ** 2)
        dh_t = da[t] @ params.W_h
    flat = da.reshape(T * N, -1)
    dparams = Params(flat.T @ x.reshape(T * N, -1), flat.T @ np.concatenate(h[:-1]), flat.sum(axis=0))
    return da @ params.W_x, dh_t, dparams
