r"""The LSTM cell of today: three gates, a candidate and a cell state (Hochreiter and Schmidhuber 1997,
Neural Computation 9(8), with the forget gate of Gers, Schmidhuber and Cummins 2000, 12(10)).

$$
a = W_x x_t + W_h h_{t-1} + b, \qquad
i = \sigma(a_i),\; f = \sigma(a_f),\; g = \tanh(a_g),\; o = \sigma(a_o)
$$
$$
c_t = f \odot c_{t-1} + i \odot g, \qquad h_t = o \odot \tanh(c_t)
$$

Shapes: x (T, N, D); h and c (N, H); W_x (4H, D), W_h (4H, H), b (4H,), rows stacked i, f, g, o as in PyTorch.
The state is the pair (h, c).
"""

from typing import NamedTuple

import numpy as np

from lstm_ref.arrays import expect_shape, sigmoid
from lstm_ref.sequences.sequence import check
from lstm_ref.shapes import draw


class Params(NamedTuple):
    """Weights of one layer, or their gradients: the rows are those of i, f, g, o, in this order."""

    W_x: np.ndarray  # (4H, D)
    W_h: np.ndarray  # (4H, H)
    b: np.ndarray  # (4H,)


SHAPES, STATE = Params("4H D", "4H H", "4H"), {"h": "N H", "c": "N H"}


def init(D, H, rng, forget_bias=1.0, dtype=np.float64):
    """Draw weights from U(-1/sqrt(H), 1/sqrt(H)) as PyTorch does, and set the forget gate's bias.

    >>> params = init(D=3, H=4, rng=np.random.default_rng(0))
    >>> params.W_x.shape, params.W_h.shape, params.b.shape
    ((16, 3), (16, 4), (16,))
    """
    params = draw(SHAPES, rng, dtype, D=D, H=H)
    params.b[H : 2 * H] = forget_bias
    return params


def zero_state(N, H, dtype=np.float64):
    """The state before the first step: h and c of zeros, (N, H) each."""
    return np.zeros((N, H), dtype), np.zeros((N, H), dtype)


def cell(a, c_prev):
    """From the pre-activations a (N, 4H) and c_prev (N, H) to the state, and what backward needs of it."""
    a_i, a_f, a_g, a_o = np.split(a, 4, axis=-1)
    i = sigmoid(a_i)  # eq. lstm-gates
    f = sigmoid(a_f)
    g = np.tanh(a_g)
    o = sigmoid(a_o)
    c_t = f * c_prev + i * g  # eq. lstm-cell-state
    tanh_c = np.tanh(c_t)
    h_t = o * tanh_c  # eq. lstm-hidden-state
    return (h_t, c_t), (i, f, g, o, tanh_c)


def cell_backward(dh_t, dc_t, c_prev, gates):
    """From the gradients of h_t and c_t to those of a (N, 4H) and c_prev (N, H)."""
    i, f, g, o, tanh_c = gates
    dc_t = dc_t + dh_t * o * (1 - tanh_c**2)  # c_t acts through h_t as well, eq. bptt-dc
    da_i = dc_t * g * i * (1 - i)  # eq. bptt-dgates and eq. bptt-da, as the next three
    da_f = dc_t * c_prev * f * (1 - f)
    da_g = dc_t * i * (1 - g**2)
    da_o = dh_t * tanh_c * o * (1 - o)
    return np.concatenate([da_i, da_f, da_g, da_o], axis=-1), dc_t * f


def step(x_t, state, params):
    """One time step.

    x_t (N, D), state (h_prev, c_prev) of (N, H) each -> (h_t, c_t), cache for `step_backward`.
    Raises ValueError where a shape does not fit, naming the argument.

    >>> params = init(D=3, H=4, rng=np.random.default_rng(0))
    >>> (h_t, c_t), cache = step(np.ones((2, 3)), zero_state(2, 4), params)
    >>> h_t.shape, c_t.shape
    ((2, 4), (2, 4))
    """
    check("x_t", x_t, "N D", state, params, SHAPES, STATE)
    W_x, W_h, b = params
    h_prev, c_prev = state
    a = x_t @ W_x.T + h_prev @ W_h.T + b  # (N, 4H), eq. lstm-preactivation
    (h_t, c_t), gates = cell(a, c_prev)
    return (h_t, c_t), (x_t, h_prev, c_prev, gates, params)


def step_backward(dstate, cache):
    """Gradients of one step.

    dstate (dh_t, dc_t) of (N, H) each, both the sum of all that comes from later -> dx_t (N, D),
    (dh_prev, dc_prev) of (N, H) each, and Params of gradients.
    """
    x_t, h_prev, c_prev, gates, params = cache
    da, dc_prev = cell_backward(*dstate, c_prev, gates)
    dparams = Params(da.T @ x_t, da.T @ h_prev, da.sum(axis=0))  # eq. bptt-dweights
    return da @ params.W_x, (da @ params.W_h, dc_prev), dparams  # eq. bptt-dx


def forward(x, state, params):
    """A whole sequence: x (T, N, D), state (h_0, c_0) -> h of every step (T, N, H), (h_T, c_T), cache.

    Raises ValueError where a shape does not fit, naming the argument.

    >>> params = init(D=3, H=4, rng=np.random.default_rng(0))
    >>> h, (h_T, c_T), cache = forward(np.ones((7, 2, 3)), zero_state(2, 4), params)
    >>> h.shape, np.array_equal(h[-1], h_T)
    ((7, 2, 4), True)
    """
    check("x", x, "T N D", state, params, SHAPES, STATE)
    W_x, W_h, b = params
    h_t, c_t = state
    a_x = x @ W_x.T + b  # (T, N, 4H): the input's share of all steps in one product
    h, c, gates = [h_t], [c_t], []
    for t in range(len(x)):
        (h_t, c_t), gates_t = cell(a_x[t] + h_t @ W_h.T, c_t)
        h.append(h_t)
        c.append(c_t)
        gates.append(gates_t)
    return np.stack(h[1:]), (h_t.copy(), c_t.copy()), (x, h, c, gates, params)


def backward(dh, dstate, cache):
    """Gradients of a whole sequence, by backpropagation through time.

    dh (T, N, H) is the gradient of every step's output, dstate = (dh_T, dc_T) what comes to the final state
    besides -> dx (T, N, D), (dh_0, dc_0), Params of gradients.
    """
    x, h, c, gates, params = cache
    T, N, _ = x.shape
    for name, array, *shape in (("dh", dh, T, N), ("dstate's h", dstate[0], N), ("dstate's c", dstate[1], N)):
        expect_shape(name, array, *shape, h[0].shape[1])
    dh_t, dc_t = dstate
    da = np.empty((T, N, len(params.b)), dtype=dh_t.dtype)
    for t in reversed(range(T)):
        da[t], dc_t = cell_backward(dh[t] + dh_t, dc_t, c[t], gates[t])
        dh_t = da[t] @ params.W_h
    flat = da.reshape(T * N, -1)  # every weight's gradient is one product over all steps
    dparams = Params(flat.T @ x.reshape(T * N, -1), flat.T @ np.concatenate(h[:-1]), flat.sum(axis=0))
    return da @ params.W_x, (dh_t, dc_t), dparams
